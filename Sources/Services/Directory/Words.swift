internal import Model
internal import Wire

extension Enumeration {
  /// The value that is named like a word of the model: `PLACEMENT_TENANT_WIDE` for `tenant_wide`.
  init<Word: RawRepresentable<String>>(_ word: Word, _ prefix: String) {
    let name = prefix + word.rawValue.uppercased()
    self = Self.allCases.first { $0.name?.description == name } ?? Self(rawValue: 0)
  }

  /// The word of the model that is named like the value; nil if the field is not set.
  ///
  /// - Throws: `InvalidField` for a value that this server does not know.
  func word<Word: RawRepresentable<String>>(
    _ prefix: String, field: String, as: Word.Type = Word.self
  ) throws(InvalidField) -> Word? {
    if self.rawValue == 0 { return nil }
    guard let name = self.name?.description, name.hasPrefix(prefix),
      let word = Word(rawValue: name.dropFirst(prefix.count).lowercased())
    else { throw InvalidField(field, "has a value that this server does not know") }
    return word
  }
}

extension Sequence where Element: Enumeration {
  /// The words of a list, in which each value must be set.
  func words<Word: RawRepresentable<String>>(
    _ prefix: String, field: String, as: Word.Type = Word.self
  ) throws(InvalidField) -> [Word] {
    var words: [Word] = []
    for (index, value) in self.enumerated() {
      guard let word = try value.word(prefix, field: "\(field)[\(index)]", as: Word.self) else {
        throw InvalidField("\(field)[\(index)]", "must be set")
      }
      words.append(word)
    }
    return words
  }
}
