internal import RPC

/// What one worker, or all together, saw in the measured part of a run.
public struct Tally: Sendable {
  /// From when a call was due (constant rate) or was sent (closed loop) to its answer.
  public var latency = LatencyHistogram()
  /// From when a call was sent to its answer; the same as ``latency`` in a closed loop, and not kept twice.
  public var service = LatencyHistogram()
  /// Calls that ended with a status other than OK, by code.
  public var errors = [Int](repeating: 0, count: StatusCode.allDefined.count)
  /// Answers that are not the expected ones.
  public var wrong = 0
  /// Calls that were due and not sent when the run ended: the server was too far behind.
  public var unsent = 0
  /// Calls that were sent and not answered in the time allowed after the end.
  public var unanswered = 0
  /// The first thing that went wrong, in a sentence.
  public var firstProblem: String?

  /// Nothing yet.
  public init() {}

  /// Calls that came to an end, well or badly.
  public var calls: Int { latency.count - unsent - unanswered }
  /// Calls that did not end as they should.
  public var failed: Int { errors.reduce(0, +) + unsent + unanswered }

  mutating func count(_ error: RPCError) {
    errors[min(max(error.code.rawValue, 0), errors.count - 1)] += 1
    if firstProblem == nil { firstProblem = "\(error.code.name): \(error.message)" }
  }

  mutating func countWrong(_ problem: () -> String) {
    wrong += 1
    if firstProblem == nil { firstProblem = problem() }
  }

  /// Adds all that another worker saw.
  public mutating func add(_ other: Tally) {
    latency.add(other.latency)
    service.add(other.service)
    for index in errors.indices { errors[index] += other.errors[index] }
    wrong += other.wrong
    unsent += other.unsent
    unanswered += other.unanswered
    firstProblem = firstProblem ?? other.firstProblem
  }
}
