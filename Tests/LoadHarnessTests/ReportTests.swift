import RPC
import Testing

@testable import LoadHarness

@Suite struct ReportTests {
  @Test("percentiles are those of a sorted list, to three digits")
  func percentiles() {
    var random = SeededGenerator(seed: 5)
    var values = (0..<10_000).map { _ in Int64.random(in: 1_000...50_000_000, using: &random) }
    var histogram = LatencyHistogram()
    for value in values { histogram.record(value) }
    values.sort()
    #expect(histogram.count == 10_000)
    for percent in [50, 90, 99, 99.9] {
      let exact = values[Int((percent / 100 * 10_000).rounded(.up)) - 1]
      #expect(abs(Double(histogram.percentile(percent) - exact)) <= Double(exact) * 0.002)
    }
    #expect(histogram.percentile(100) >= values[9_999])
    #expect(LatencyHistogram().percentile(99) == 0)
  }

  @Test("the histogram takes what is too long or negative for it")
  func extremes() {
    var histogram = LatencyHistogram()
    histogram.record(-5)
    histogram.record(.max)
    #expect(histogram.count == 2)
    #expect(histogram.shortest == 0)
  }

  @Test(
    "lengths of time are read and written",
    arguments: [
      ("250us", 250_000, "250 us"), ("2ms", 2_000_000, "2.00 ms"), ("1.5s", 1_500_000_000, "1.50 s"),
      ("999ns", 999, "999 ns"), ("10m", 600_000_000_000, "600 s"), ("1h", 3_600_000_000_000, "3600 s"),
      ("12.345ms", 12_345_000, "12.3 ms"),
    ])
  func spans(text: String, nanoseconds: Int64, written: String) {
    #expect(Span(parsing: text)?.nanoseconds == nanoseconds)
    #expect(Span(nanoseconds: nanoseconds).text == written)
  }

  @Test(
    "what is no length of time is refused",
    arguments: ["", "5", "ms", "-1s", "0s", "1 s", "1e9s", "1x", "1.2.3s", "900h"])
  func noSpans(text: String) { #expect(Span(parsing: text) == nil) }

  @Test("shares are read as a percentage or a fraction")
  func shares() {
    #expect(Share.parse("0.1%") == 0.001)
    #expect(Share.parse("0.25") == 0.25)
    for text in ["", "101%", "-1%", "1.5", "x", "nan", "%"] { #expect(Share.parse(text) == nil) }
  }

  @Test("a run that reaches all passes, each threshold that it misses is named")
  func thresholds() {
    var report = Self.report(latencies: [Int64](repeating: 1_000_000, count: 99) + [5_000_000])
    var thresholds = Thresholds()
    thresholds.latencies = [(50, Span(nanoseconds: 2_000_000))]
    thresholds.rate = 99
    #expect(thresholds.failures(of: report).isEmpty)

    thresholds.latencies = [(50, Span(nanoseconds: 1_000_000)), (100, Span(nanoseconds: 4_000_000))]
    thresholds.rate = 101
    let missed = thresholds.failures(of: report)
    #expect(missed.count == 3)
    #expect(missed[0].hasPrefix("p50 is ") && missed[1].hasPrefix("p100 is "))

    thresholds = Thresholds()
    report.tally.count(RPCError(.unavailable, "away"))
    #expect(thresholds.failures(of: report) == ["1 calls failed, a share of 1.00 %: allowed is 0.00 %"])
    thresholds.errorShare = 0.01
    #expect(thresholds.failures(of: report).isEmpty)
    report.tally.countWrong { "it is not so" }
    #expect(thresholds.failures(of: report) == ["1 answers are wrong"])
    #expect(thresholds.failures(of: Self.report(latencies: [])) == ["no call was measured"])
  }

  @Test("calls that were not sent or not answered count as failed, and in the latencies")
  func unsent() {
    var report = Self.report(latencies: [1_000, 2_000, 3_000, 9_000_000])
    report.tally.unsent = 1
    report.tally.unanswered = 1
    #expect(report.attempts == 4)
    #expect(report.tally.calls == 2)
    #expect(report.tally.failed == 2 && report.good == 2)
    #expect(report.errorShare == 0.5)
    #expect(report.text.contains("1 were due and not sent"))
  }

  @Test("the table and the JSON name what was measured")
  func output() throws {
    var report = Self.report(latencies: (1...1_000).map { $0 * 1_000 })
    report.tally.count(RPCError(.notFound, "no such user"))
    #expect(report.text.contains("p99.9"))
    #expect(report.text.contains("1 ended with NOT_FOUND"))
    #expect(report.text.contains("NOT_FOUND: no such user"))
    #expect(!report.text.contains("service time"))
    for part in [#""NOT_FOUND":1"#, #""calls":1000"#, #""p50":"#, #""bodies":3"#, #""rate":1000"#] {
      #expect(report.json.contains(part))
    }
    report.wantedRate = 1_000
    #expect(report.text.contains("service time"))
    #expect(Int(1_234_567).grouped == "1,234,567" && Int(-1_000).grouped == "-1,000" && Int(12).grouped == "12")
  }

  @Test("tallies of several workers add up")
  func adding() {
    var first = Self.report(latencies: [1, 2, 3]).tally
    var second = Self.report(latencies: [10, 20]).tally
    second.count(RPCError(.internal, "broken"))
    second.wrong = 2
    first.add(second)
    #expect(first.latency.count == 5 && first.latency.longest == 20)
    #expect(first.errors[StatusCode.internal.rawValue] == 1 && first.wrong == 2)
    #expect(first.firstProblem == "INTERNAL: broken")
  }

  private static func report(latencies: [Int64]) -> Report {
    var tally = Tally()
    for latency in latencies { tally.latency.record(latency) }
    return Report(
      title: "test", plan: LoadPlan(), result: .init(tally: tally, elapsed: 1_000_000_000, ownCPU: 0),
      facts: [("bodies", 3)])
  }
}
