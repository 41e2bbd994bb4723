internal import RPC

/// A report as a table.
struct ReportText {
  private let report: Report

  init(_ report: Report) { self.report = report }

  var text: String {
    ([report.title, load, ""] + latencies + [""] + counts).joined(separator: "\n")
  }

  private var load: String {
    let shape = "\(report.connections) connections x \(report.streams) streams, \(plural(report.threads, "thread"))"
    let mode = report.wantedRate.map { "constant rate of \(Int($0).grouped)/s" } ?? "closed loop"
    return "\(mode), \(shape), \(Span(nanoseconds: report.elapsed).text)"
  }

  /// One column for the closed loop; at a constant rate one from the due and one from the sent instant.
  private var latencies: [String] {
    let tally = report.tally
    var columns = [("latency", tally.latency)]
    if report.wantedRate != nil { columns.append(("service time", tally.service)) }
    var rows = [["", ""] + columns.map(\.0)]
    func row(_ name: String, _ value: (LatencyHistogram) -> Int64) {
      rows.append(["", name] + columns.map { Span(nanoseconds: value($0.1)).text })
    }
    row("min") { $0.shortest }
    row("mean") { Int64($0.mean) }
    for percent in Report.percentiles { row(Report.name(ofPercentile: percent)) { $0.percentile(percent) } }
    row("max") { $0.longest }
    return rows.map { cells in
      "  " + cells[1].padded(8) + cells[2...].map { $0.padded(14, right: true) }.joined()
    }
  }

  private var counts: [String] {
    let tally = report.tally
    var lines = [
      "  \(tally.calls.grouped) calls, \(Int(report.rate.rounded()).grouped)/s; "
        + "this process used \(perCall) us of CPU per call"
    ]
    for code in StatusCode.allDefined where tally.errors[code.rawValue] > 0 {
      lines.append("  \(tally.errors[code.rawValue].grouped) ended with \(code.name)")
    }
    if tally.wrong > 0 { lines.append("  \(tally.wrong.grouped) were answered wrongly") }
    if tally.unsent > 0 { lines.append("  \(tally.unsent.grouped) were due and not sent: the server is behind") }
    if tally.unanswered > 0 { lines.append("  \(tally.unanswered.grouped) were not answered in time") }
    if let problem = tally.firstProblem { lines.append("  the first problem: \(problem)") }
    return lines
  }

  private var perCall: String {
    (Double(report.ownCPU) / 1e3 / Double(max(1, report.tally.calls))).fixed(2)
  }

  private func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension String {
  /// Filled up with spaces to a width.
  func padded(_ width: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - count))
    return right ? space + self : self + space
  }
}
