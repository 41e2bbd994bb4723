internal import ArgumentParser
internal import LoadHarness

/// What the run has to reach for exit code 0.
struct ThresholdOptions: ParsableArguments {
  @Option(help: .init("The median latency must be below.", valueName: "time"))
  var p50Below: Span?

  @Option(help: .init("The latency of 90 % of the calls must be below.", valueName: "time"))
  var p90Below: Span?

  @Option(help: .init("The latency of 99 % of the calls must be below.", valueName: "time"))
  var p99Below: Span?

  @Option(
    name: .customLong("p99.9-below"),
    help: .init("The latency of 99.9 % of the calls must be below.", valueName: "time"))
  var p999Below: Span?

  @Option(help: .init("The longest latency must be below.", valueName: "time"))
  var maxBelow: Span?

  @Option(help: .init("The share of calls that may fail, such as 0.1%. Default: none.", valueName: "share"))
  var errorsBelow: ShareArgument?

  @Option(help: .init("The calls per second that must be reached.", valueName: "calls"))
  var rateAbove: Double?

  var thresholds: Thresholds {
    var thresholds = Thresholds()
    let latencies = [(50, p50Below), (90, p90Below), (99, p99Below), (99.9, p999Below), (100, maxBelow)]
    thresholds.latencies = latencies.compactMap { percent, below in below.map { (percent, $0) } }
    thresholds.errorShare = errorsBelow?.value ?? 0
    thresholds.rate = rateAbove
    return thresholds
  }
}
