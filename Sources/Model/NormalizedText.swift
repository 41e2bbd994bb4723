/// The form of a text under which names are compared without regard to case.
///
/// Commands compare with it and the repository stores it in columns of its own, so that both mean the same and a unique
/// key decides. It must never change without a migration of those columns.
public enum NormalizedText {
  /// Maps each character to lower case by Unicode's own mapping, independent of any locale.
  ///
  /// A character outside ASCII never becomes ASCII: otherwise `KELVIN SIGN` would equal `k`, and whoever may choose such
  /// a login or e-mail could be taken for somebody else. Nothing else is normalized: the same letter composed and
  /// decomposed are two texts.
  public static func caseFolded(_ text: String) -> String {
    // Nearly all names are ASCII, where the mapping needs no tables.
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: text.utf8.lazy.map { 0x41...0x5a ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      if scalar.isASCII || !lower.contains(where: \.isASCII) {
        folded.append(contentsOf: lower)
      } else {
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// Whether two texts are equal but for case, by their code points.
  public static func areEqual(_ a: String, _ b: String) -> Bool {
    caseFolded(a).utf8.elementsEqual(caseFolded(b).utf8)
  }

  /// The text without white space at its ends.
  public static func trimmed(_ text: String) -> String {
    // Nearly all texts begin and end with ASCII that is no white space, which needs no tables either.
    if let first = text.utf8.first, let last = text.utf8.last, 0x21...0x7e ~= first, 0x21...0x7e ~= last { return text }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
