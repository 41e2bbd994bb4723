internal import MusterProtocol

/// Shows how far a transfer has come, table by table, to whoever looks at the standard error.
struct TransferMeter {
  private var tables: [String] = []
  private var table = 0
  private var rows = 0
  private var bytes = 0
  private var shown = ContinuousClock.now
  private let isSeen = Standard.error.isTerminal

  mutating func count(_ part: DirectoryV1.TenantPart) {
    switch part.part {
    case .header(let header): tables = header.tables.map(\.name)
    case .rows(let some):
      (table, rows, bytes) = (Int(some.table), rows + Int(some.count), bytes + some.rows.count)
    case .footer, nil: break
    }
    // Often enough to be seen moving.
    guard isSeen, ContinuousClock.now - shown > .milliseconds(200) else { return }
    shown = .now
    let name = tables.indices.contains(table) ? tables[table] : ""
    let filled = tables.isEmpty ? 0 : (table + 1) * Self.width / tables.count
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: max(0, Self.width - filled))
    Standard.error.print("\r[\(bar)] \(text)  \(name.visible)\u{1b}[K", terminator: "")
  }

  /// Takes the line away.
  func clear() {
    if isSeen { Standard.error.print("\r\u{1b}[K", terminator: "") }
  }

  var text: String { "\(rows) rows, \(bytes / 1_048_576) MiB" }

  private static let width = 20
}
