internal import Model

/// Free texts of requests.
enum Text {
  /// Takes a text that may be looked up before a command has checked it.
  ///
  /// - Throws: `InvalidField` for U+0000, which UTF-8 allows and no text in PostgreSQL can hold. Every other rule is
  ///   the command's.
  static func read(_ text: String, field: String) throws(InvalidField) -> String {
    guard !text.utf8.contains(0) else { throw InvalidField(field, "must not contain the character U+0000") }
    return text
  }

  /// Takes each text of a list.
  static func read(_ texts: [String], field: String) throws(InvalidField) -> [String] {
    for (index, text) in texts.enumerated() { _ = try self.read(text, field: "\(field)[\(index)]") }
    return texts
  }
}
