extension String {
  /// The text with its control characters spelled out.
  ///
  /// Names and messages come from many people: none of them may move the cursor, recolor the screen or turn the
  /// direction of what follows.
  var visible: String {
    guard unicodeScalars.contains(where: Self.isHidden) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if Self.isHidden(scalar) {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    // The embeddings, overrides and isolates of bidirectional text; joiners, which scripts need, stay.
    case .format: (0x202a...0x202e).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    default: false
    }
  }
}
