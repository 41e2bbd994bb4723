/// What a run was and what it measured.
public struct Report: Sendable {
  /// What was asked of the server, in words: `check on 127.0.0.1:7400, 100,000 users, ...`.
  public var title: String
  /// Connections to the server.
  public var connections: Int
  /// Calls in flight on each; at a constant rate the most that may be.
  public var streams: Int
  /// Threads that made the load.
  public var threads: Int
  /// Calls per second that were asked for; nil in a closed loop.
  public var wantedRate: Double?
  /// The length of the measured part, in nanoseconds.
  public var elapsed: Int64
  /// CPU time that this process used in the measured part, all threads, in nanoseconds.
  public var ownCPU: Int64
  /// What was counted.
  public var tally: Tally
  /// Numbers about the bodies, in order: for programs, and to say what the figures hold for.
  public var facts: [(name: String, value: Int)]

  /// What a run was, and its result.
  public init(
    title: String, plan: LoadPlan, result: LoadRun.Result, facts: [(name: String, value: Int)] = []
  ) {
    self.title = title
    connections = plan.connections
    streams = plan.streams
    threads = plan.threads
    wantedRate = plan.rate
    elapsed = result.elapsed
    ownCPU = result.ownCPU
    tally = result.tally
    self.facts = facts
  }

  /// The percentiles that every report names.
  public static let percentiles = [50, 75, 90, 95, 99, 99.9, 99.99]

  /// All calls that were due in the measured part.
  public var attempts: Int { tally.latency.count }
  /// Calls that ended with OK and, where one is known, with the expected answer.
  public var good: Int { max(0, attempts - tally.failed - tally.wrong) }
  /// Calls that ended, per second.
  public var rate: Double { elapsed > 0 ? Double(tally.calls) / (Double(elapsed) / 1e9) : 0 }
  /// The share of calls that failed, 0 to 1; wrong answers count apart.
  public var errorShare: Double { attempts > 0 ? Double(tally.failed) / Double(attempts) : 0 }

  /// `p99.9`.
  public static func name(ofPercentile percent: Double) -> String {
    "p" + (percent == percent.rounded() ? String(Int(percent)) : String(percent))
  }

  /// What a program reads: latencies in nanoseconds, everything else in calls.
  public var json: String { ReportJSON(self).text }

  /// What people read.
  public var text: String { ReportText(self).text }
}
