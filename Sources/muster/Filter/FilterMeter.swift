/// Shows how far a filter has come to whoever looks at the standard error.
struct FilterMeter {
  private(set) var lines = 0
  private(set) var kept = 0
  private var bytes = 0
  private var shown = ContinuousClock.now
  private let isSeen = Standard.error.isTerminal
  /// Bytes of the file; nil where nobody knows.
  private let size: Int?

  init(size: Int?) { self.size = size }

  mutating func count(lines: Int, kept: Int, bytes: Int) {
    self.lines += lines
    self.kept += kept
    self.bytes += bytes
    // Often enough to be seen moving.
    guard isSeen, ContinuousClock.now - shown > .milliseconds(200) else { return }
    shown = .now
    Standard.error.print("\r\(bar)\(text)\u{1b}[K", terminator: "")
  }

  /// Takes the line away.
  func clear() {
    if isSeen { Standard.error.print("\r\u{1b}[K", terminator: "") }
  }

  var text: String { "\(kept) of \(lines) lines pass" }

  private var bar: String {
    guard let size, size > 0 else { return "" }
    let filled = min(bytes * Self.width / size, Self.width)
    return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: Self.width - filled) + "] "
  }

  private static let width = 20
}
