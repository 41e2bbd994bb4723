internal import ArgumentParser

/// A claim with its values, as `NAME=VALUE[,VALUE...]`; a comma inside a value is written `\,`.
struct Claim: ExpressibleByArgument {
  let name: String
  let values: [String]

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    name = String(argument[..<sign])
    values = Self.split(argument[argument.index(after: sign)...])
    // A claim that is there without values takes memberships away: that is --empty-claim, and never a slip.
    if name.isEmpty || values.contains("") { return nil }
  }

  private static func split(_ text: Substring) -> [String] {
    var values = [""]
    var isEscaped = false
    for character in text {
      if isEscaped {
        values[values.count - 1] += character == "," || character == "\\" ? "\(character)" : "\\\(character)"
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "," {
        values.append("")
      } else {
        values[values.count - 1].append(character)
      }
    }
    if isEscaped { values[values.count - 1] += "\\" }
    return values
  }
}
