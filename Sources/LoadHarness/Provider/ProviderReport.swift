internal import FoundationEssentials

/// What a provider's cycles did, as text for people or as JSON.
public struct ProviderReport: Sendable {
  /// One cycle: its name, how long it took, what it saw.
  public struct Cycle: Sendable {
    let name: String
    let nanoseconds: Int64
    let tally: ProviderTally

    /// - Parameters:
    ///   - name: `full`, `incremental 1`.
    ///   - nanoseconds: How long it took.
    ///   - tally: What it saw.
    public init(name: String, nanoseconds: Int64, tally: ProviderTally) {
      (self.name, self.nanoseconds, self.tally) = (name, nanoseconds, tally)
    }

    var seconds: Double { max(Double(nanoseconds) / 1e9, 1e-9) }
  }

  private let title: String
  private let cycles: [Cycle]
  private let check: ProviderCheck

  /// - Parameters:
  ///   - title: What was run, and on what.
  ///   - cycles: In order.
  ///   - check: Of the server's lists after the last one.
  public init(title: String, cycles: [Cycle], check: ProviderCheck) {
    (self.title, self.cycles, self.check) = (title, cycles, check)
  }

  /// Why the run is no success, a sentence each; empty if it is one.
  public var failures: [String] {
    var failures = check.differences
    let hidden = check.differenceCount - check.differences.count
    if hidden > 0 { failures.append("and \(hidden.grouped) more differences") }
    for cycle in cycles {
      if cycle.tally.serverErrors > 0 {
        failures.append("\(cycle.name): \(cycle.tally.serverErrors.grouped) answers were 5xx")
      }
      if cycle.tally.problems > 0 {
        let first = cycle.tally.firstProblem ?? ""
        failures.append("\(cycle.name): \(cycle.tally.problems.grouped) changes failed, the first: \(first)")
      }
    }
    return failures
  }

  /// For people.
  public var text: String {
    ([title] + cycles.flatMap(lines) + [check.differenceCount == 0 ? "the directory is as the provider holds it" : ""])
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func lines(_ cycle: Cycle) -> [String] {
    let tally = cycle.tally
    var lines = [
      "",
      "\(cycle.name): \(tally.calls.grouped) requests in \(cycle.seconds.fixed(1)) s, "
        + "\(Int(Double(tally.calls) / cycle.seconds).grouped)/s; \(tally.writes.grouped) of them writes, "
        + "\(Int(Double(tally.writes) / cycle.seconds).grouped)/s",
      "  " + "".padded(18) + ["requests", "p50", "p99", "max"].map { $0.padded(12, right: true) }.joined(),
    ]
    for (name, kind) in tally.kinds.sorted(by: { $0.key < $1.key }) + [("all", tally.all)] {
      let latency = kind.sinceDue.count > 0 ? kind.sinceDue : kind.latency
      let times = [latency.percentile(50), latency.percentile(99), latency.longest].map { Span(nanoseconds: $0).text }
      lines.append(
        "  " + name.padded(18) + ([latency.count.grouped] + times).map { $0.padded(12, right: true) }.joined())
    }
    lines.append(
      "  answers "
        + tally.statuses.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.grouped)" }.joined(separator: ", ")
    )
    if tally.resent > 0 { lines.append("  \(tally.resent.grouped) writes were sent twice on purpose") }
    if tally.retries > 0 { lines.append("  \(tally.retries.grouped) requests had to be sent again") }
    return lines.map { $0.isEmpty ? " " : $0 }
  }

  /// For programs, in one line; latencies in nanoseconds.
  public var json: String {
    struct Latency: Encodable {
      let calls: Int
      let p50, p99, max: Int64
      init(_ histogram: LatencyHistogram) {
        (calls, p50, p99) = (histogram.count, histogram.percentile(50), histogram.percentile(99))
        max = histogram.longest
      }
    }
    struct Entry: Encodable {
      let name: String
      let seconds: Double
      let calls, writes, serverErrors, resent, retries, problems: Int
      let statuses: [String: Int]
      let latency, sinceDue: [String: Latency]
    }
    struct Whole: Encodable {
      let title: String
      let cycles: [Entry]
      let differences: Int
      let failures: [String]
    }
    let entries = cycles.map { cycle in
      let tally = cycle.tally
      var kinds = tally.kinds
      kinds["all"] = tally.all
      return Entry(
        name: cycle.name, seconds: cycle.seconds, calls: tally.calls, writes: tally.writes,
        serverErrors: tally.serverErrors, resent: tally.resent, retries: tally.retries, problems: tally.problems,
        statuses: Dictionary(uniqueKeysWithValues: tally.statuses.map { ("\($0.key)", $0.value) }),
        latency: kinds.mapValues { Latency($0.latency) }, sinceDue: kinds.mapValues { Latency($0.sinceDue) })
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Numbers and texts only: nothing of it can fail.
    let whole = Whole(title: title, cycles: entries, differences: check.differenceCount, failures: failures)
    return (try? encoder.encode(whole)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
