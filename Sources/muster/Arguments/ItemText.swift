internal import ArgumentParser
internal import MusterProtocol

/// A restriction item as people write it: `contract=C1,C2 site=S1 end_user=*`.
///
/// Restrictions are parted by blanks and values by commas; `*` leaves the dimension unrestricted. A backslash takes the
/// next character as it is.
struct ItemText: ExpressibleByArgument {
  let item: DirectoryV1.ScopeItem

  init?(argument: String) {
    var restrictions: [DirectoryV1.Restriction] = []
    for text in Self.split(argument, at: " ") where !text.isEmpty {
      let parts = Self.split(text, at: "=", most: 2)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
      let dimension = Self.unescaped(parts[0])
      if parts[1] == "*" {
        restrictions.append(.init(dimension: dimension, any: true))
      } else {
        let values = Self.split(parts[1], at: ",").map(Self.unescaped)
        guard values.allSatisfy({ !$0.isEmpty }) else { return nil }
        restrictions.append(.init(dimension: dimension, values: values))
      }
    }
    guard !restrictions.isEmpty else { return nil }
    item = .init(restrictions: restrictions)
  }

  /// The item as it can be given again.
  static func text(_ item: DirectoryV1.ScopeItem) -> String {
    item.restrictions.map { restriction in
      escaped(restriction.dimension) + "="
        + (restriction.any ? "*" : restriction.values.map(escaped).joined(separator: ","))
    }.joined(separator: " ")
  }

  private static func split(_ text: String, at separator: Character, most: Int = .max) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in text {
      if character == separator, !isEscaped, parts.count < most {
        parts.append("")
        continue
      }
      parts[parts.count - 1].append(character)
      isEscaped = character == "\\" && !isEscaped
    }
    return parts
  }

  private static func unescaped(_ text: String) -> String {
    var plain = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        plain.append(character)
        isEscaped = false
      }
    }
    return plain
  }

  private static func escaped(_ text: String) -> String {
    if text == "*" { return "\\*" }
    return String(text.flatMap { "\\ ,=".contains($0) ? ["\\", $0] : [$0] })
  }
}
