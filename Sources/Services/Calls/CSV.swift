/// A CSV file (RFC 4180) in the making, row by row.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, the sign by which spreadsheets
/// themselves mark a text: names come from many people, and whoever opens an export must not run what one of them wrote.
struct CSV {
  /// What was written since the last ``take()``.
  private(set) var bytes: [UInt8] = []

  /// Adds a row.
  mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { self.bytes.append(UInt8(ascii: ",")) }
      self.append(cell: cell)
    }
    self.bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  /// Begins a row whose next cell comes piece by piece: a cell can be larger than all else.
  mutating func begin(_ cells: [String]) {
    for cell in cells {
      self.append(cell: cell)
      self.bytes.append(UInt8(ascii: ","))
    }
    self.bytes.append(UInt8(ascii: "\""))
  }

  /// Adds a value to the cell that is open.
  mutating func append(value: String, isFirst: Bool) {
    if !isFirst { self.bytes += Self.separator.utf8 }
    self.append(quoted: isFirst && Self.isFormula(value) ? "'" + value : value)
  }

  /// Ends the cell that is open, and the row behind some more.
  mutating func end(_ cells: [String]) {
    self.bytes.append(UInt8(ascii: "\""))
    for cell in cells {
      self.bytes.append(UInt8(ascii: ","))
      self.append(cell: cell)
    }
    self.bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  /// Takes what was written so far, to be sent as the next chunk.
  mutating func take() -> [UInt8] {
    defer { self.bytes = [] }
    return self.bytes
  }

  /// Several values in one cell, in their order.
  static func list(_ values: [String]) -> String { values.joined(separator: Self.separator) }

  private static let separator = "; "

  private mutating func append(cell: String) {
    let text = Self.isFormula(cell) ? "'" + cell : cell
    guard text.utf8.contains(where: Self.needsQuotes) else {
      self.bytes += text.utf8
      return
    }
    let quote = UInt8(ascii: "\"")
    self.bytes.append(quote)
    self.append(quoted: text)
    self.bytes.append(quote)
  }

  private mutating func append(quoted text: String) {
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { self.bytes.append(byte) }
      self.bytes.append(byte)
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
  }

  /// By the first sign behind white space, which some programs skip; the wide forms count as the plain ones do.
  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    guard let sign = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(sign)
  }
}
