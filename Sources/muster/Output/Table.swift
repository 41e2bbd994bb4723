/// Rows in aligned columns, two spaces apart.
struct Table {
  var header: [String]
  var rows: [[String]]

  init(_ header: [String], _ rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// The lines, without a line break at the end. An empty cell shows a dash, so that columns can be told apart.
  func text(_ style: Style, none: String) -> String {
    guard !rows.isEmpty else { return none }
    let cells = rows.map { row in row.map { $0.isEmpty ? "-" : $0.visible } }
    let widths = header.indices.map { column in
      ([header] + cells).map { $0[column].displayWidth }.max() ?? 0
    }
    let lines = [header.map(style.bold)] + cells
    let bare = [header] + cells
    return zip(lines, bare).map { line, bare in Self.line(line, bare, widths) }.joined(separator: "\n")
  }

  /// The last column is not padded: a long one must not make every line wrap.
  private static func line(_ cells: [String], _ bare: [String], _ widths: [Int]) -> String {
    var text = ""
    for (column, cell) in cells.enumerated() {
      text += cell
      if column < cells.count - 1 {
        text += String(repeating: " ", count: widths[column] - bare[column].displayWidth + 2)
      }
    }
    return text
  }
}

/// Names and values of one thing, below each other.
struct Fields {
  private var pairs: [(name: String, value: String)] = []

  init(_ pairs: KeyValuePairs<String, String>) {
    for (name, value) in pairs { add(name, value) }
  }

  /// Adds a line, unless there is nothing to say.
  mutating func add(_ name: String, _ value: String) {
    if !value.isEmpty { pairs.append((name, value)) }
  }

  func text(_ style: Style) -> String {
    let width = pairs.map { $0.name.displayWidth }.max() ?? 0
    return pairs.map { name, value in
      style.bold(name) + String(repeating: " ", count: width - name.displayWidth + 2) + value.visible
    }.joined(separator: "\n")
  }
}

extension String {
  /// How many columns of a terminal the text takes: two for East Asian wide characters and pictographs.
  var displayWidth: Int {
    reduce(0) { width, character in
      let isWide = character.unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
          0xffe0...0xffe6, 0x20000...0x3fffd:
          true
        default: scalar.properties.isEmojiPresentation
        }
      }
      return width + (isWide ? 2 : 1)
    }
  }
}
