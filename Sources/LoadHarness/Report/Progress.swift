/// The line that shows how far a run has come.
public struct Progress: Sendable {
  private var seconds = 0
  private var calls = 0

  /// Before the first second.
  public init() {}

  /// The line for one more second.
  ///
  /// - Parameter tally: What was measured so far.
  public mutating func line(_ tally: Tally) -> String {
    seconds += 1
    defer { calls = tally.calls }
    guard tally.calls > 0 else { return "\(seconds) s  warming up".padded(Self.width) }
    let p50 = Span(nanoseconds: tally.latency.percentile(50)).text
    let p99 = Span(nanoseconds: tally.latency.percentile(99)).text
    var line = "\(seconds) s  \((tally.calls - calls).grouped)/s  p50 \(p50)  p99 \(p99)"
    if tally.failed > 0 { line += "  failed \(tally.failed.grouped)" }
    if tally.wrong > 0 { line += "  wrong \(tally.wrong.grouped)" }
    return line.padded(Self.width)
  }

  /// So that a shorter line covers a longer one.
  private static let width = 76
}
