internal import FoundationEssentials
internal import RPC

/// A report as one line of JSON.
struct ReportJSON: Encodable {
  struct Latency: Encodable {
    let min, max: Int64
    let mean: Double
    let percentiles: [String: Int64]

    init(_ histogram: LatencyHistogram) {
      min = histogram.shortest
      max = histogram.longest
      mean = histogram.mean
      percentiles = Dictionary(
        uniqueKeysWithValues: Report.percentiles.map { (Report.name(ofPercentile: $0), histogram.percentile($0)) })
    }
  }

  let title: String
  let connections, streams, threads: Int
  let wantedRate: Double?
  let seconds, rate, errorShare, ownCPUSeconds: Double
  let calls, attempts, good, failed, wrong, unsent, unanswered: Int
  let errors: [String: Int]
  let firstProblem: String?
  let facts: [String: Int]
  /// In nanoseconds.
  let latency, serviceTime: Latency

  init(_ report: Report) {
    let tally = report.tally
    title = report.title
    (connections, streams, threads) = (report.connections, report.streams, report.threads)
    wantedRate = report.wantedRate
    seconds = Double(report.elapsed) / 1e9
    rate = report.rate
    errorShare = report.errorShare
    ownCPUSeconds = Double(report.ownCPU) / 1e9
    (calls, attempts, good) = (tally.calls, report.attempts, report.good)
    (failed, wrong, unsent, unanswered) = (tally.failed, tally.wrong, tally.unsent, tally.unanswered)
    errors = Dictionary(
      uniqueKeysWithValues: StatusCode.allDefined.filter { tally.errors[$0.rawValue] > 0 }
        .map { ($0.name, tally.errors[$0.rawValue]) })
    firstProblem = tally.firstProblem
    facts = Dictionary(report.facts.map { ($0.name, $0.value) }) { $1 }
    latency = Latency(tally.latency)
    serviceTime = Latency(report.wantedRate == nil ? tally.latency : tally.service)
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Numbers and texts only: nothing of it can fail.
    guard let data = try? encoder.encode(self) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }
}
