/// What a run has to reach. ``failures(of:)`` names what it missed.
public struct Thresholds: Sendable {
  /// Latencies at percentiles, each with its option's name.
  public var latencies: [(percent: Double, below: Span)] = []
  /// The share of calls that may fail, 0 to 1.
  public var errorShare: Double = 0
  /// Calls per second that must be reached; nil: any.
  public var rate: Double?

  /// No call may fail; any latency will do.
  public init() {}

  /// The sentences about what the run missed; empty if it reached all.
  ///
  /// A wrong answer is never within a threshold.
  public func failures(of report: Report) -> [String] {
    var failures: [String] = []
    let tally = report.tally
    if report.attempts == 0 { failures.append("no call was measured") }
    if tally.wrong > 0 { failures.append("\(tally.wrong.grouped) answers are wrong") }
    let share = report.errorShare
    if share > errorShare {
      failures.append(
        "\(tally.failed.grouped) calls failed, a share of \(Share.text(share)): allowed is \(Share.text(errorShare))")
    }
    for (percent, below) in latencies {
      let measured = Span(nanoseconds: tally.latency.percentile(percent))
      guard measured.nanoseconds >= below.nanoseconds else { continue }
      failures.append("\(Report.name(ofPercentile: percent)) is \(measured.text), not below \(below.text)")
    }
    if let rate, report.rate < rate {
      failures.append("\(Int(report.rate).grouped) calls per second, not \(Int(rate).grouped)")
    }
    return failures
  }
}

/// A share of a whole as people type and read it: `0.1%` or `0.001`.
public enum Share {
  /// 0 to 1; nil if it is none.
  public static func parse(_ text: String) -> Double? {
    let isPercent = text.hasSuffix("%")
    guard let value = Double(isPercent ? String(text.dropLast()) : text), value.isFinite else { return nil }
    let share = isPercent ? value / 100 : value
    return (0...1).contains(share) ? share : nil
  }

  /// As people read it: `2.00 %`.
  public static func text(_ share: Double) -> String { (share * 100).divided(by: 1, digits: 3) + " %" }
}
