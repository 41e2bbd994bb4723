/// What a simulated identity provider saw.
public struct ProviderTally: Sendable {
  /// The calls of one kind, such as `POST user`.
  public struct Kind: Sendable {
    /// From sent to answered.
    public internal(set) var latency = LatencyHistogram()
    /// From due to answered; of a run at a constant rate only.
    public internal(set) var sinceDue = LatencyHistogram()
  }

  /// By kind.
  public private(set) var kinds: [String: Kind] = [:]
  /// How many answers had each HTTP status.
  public private(set) var statuses: [Int: Int] = [:]
  /// Requests that were for the state of the server.
  public private(set) var writes = 0
  /// Writes that were sent a second time on purpose.
  public private(set) var resent = 0
  /// Requests sent again because the answer asked for it (429, 503) or never came.
  public private(set) var retries = 0
  /// The first thing that went wrong, in a sentence.
  public private(set) var firstProblem: String?
  /// Changes that ended with an answer no provider could go on from.
  public private(set) var problems = 0

  /// Nothing yet.
  public init() {}

  /// All answers.
  public var calls: Int { statuses.values.reduce(0, +) }
  /// Answers 500 to 599.
  public var serverErrors: Int { statuses.reduce(0) { $0 + (500..<600 ~= $1.key ? $1.value : 0) } }

  /// All kinds together.
  public var all: Kind {
    kinds.values.reduce(into: Kind()) {
      $0.latency.add($1.latency)
      $0.sinceDue.add($1.sinceDue)
    }
  }

  /// Counts an answer.
  ///
  /// - Parameters:
  ///   - request: What was asked.
  ///   - status: Of the answer.
  ///   - nanoseconds: From sent to answered.
  ///   - sinceDue: From due to answered; nil in a run without a rate.
  public mutating func count(_ request: ProviderRequest, status: Int, nanoseconds: Int64, sinceDue: Int64?) {
    kinds[request.kind, default: Kind()].latency.record(nanoseconds)
    if let sinceDue { kinds[request.kind, default: Kind()].sinceDue.record(sinceDue) }
    statuses[status, default: 0] += 1
    if request.isWrite { writes += 1 }
  }

  /// Counts a write that was sent twice on purpose.
  public mutating func countResent() { resent += 1 }

  /// Counts a request that has to be sent again.
  public mutating func countRetry() { retries += 1 }

  /// Counts a change that could not be pushed.
  public mutating func countProblem(_ sentence: String) {
    problems += 1
    if firstProblem == nil { firstProblem = sentence }
  }

  /// Adds all that another worker saw.
  public mutating func add(_ other: ProviderTally) {
    for (name, kind) in other.kinds {
      kinds[name, default: Kind()].latency.add(kind.latency)
      kinds[name, default: Kind()].sinceDue.add(kind.sinceDue)
    }
    for (status, count) in other.statuses { statuses[status, default: 0] += count }
    writes += other.writes
    resent += other.resent
    retries += other.retries
    problems += other.problems
    firstProblem = firstProblem ?? other.firstProblem
  }
}
