internal import Wire

/// Values of enums as people write them: `USER_STATUS_ACTIVE` is `active`, `LINK_BY_USER_NAME` is `user-name`.
extension Enumeration {
  /// The word, empty for the value that stands for none, a number for a value that this version does not know.
  var word: String {
    if rawValue == 0 { return "" }
    guard let name else { return "\(rawValue)" }
    return Self.word(of: "\(name)")
  }

  /// The value of a word.
  init?(word: String) {
    guard let value = Self.allCases.first(where: { $0.rawValue != 0 && $0.word == word }) else { return nil }
    self = value
  }

  /// All words, in order of declaration.
  static var words: [String] { allCases.filter { $0.rawValue != 0 }.map(\.word) }

  private static func word(of name: String) -> String {
    var prefix = ""
    for character in String(describing: Self.self) {
      if character.isUppercase, !prefix.isEmpty { prefix += "_" }
      prefix += character.uppercased()
    }
    prefix += "_"
    let rest = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    return rest.lowercased().split(separator: "_").joined(separator: "-")
  }
}
