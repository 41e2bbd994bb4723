internal import Reactor

/// One unit of waiting: the statements that a caller sent together, and the caller's continuation.
@safe final class Operation: @unchecked Sendable {
  // SAFETY: made by its caller, then used on its reactor's loop only.

  struct Item {
    let statement: Statement
    let parameters: [SQLValue]
    /// Whether only its failure is of interest.
    var isSetup = false
  }

  enum Work {
    case items([Item])
    case script(String)
    /// Its caller waits several times: for its begin, for each exchange of data, and for its end.
    case copy(StaticString, isOut: Bool)
  }

  typealias Outcome = Result<[Rows], PostgresError>

  let work: Work
  /// For reads: the settings of the read's segment.
  let settings: SessionSettings?
  var deadline: ContinuousClock.Instant
  /// Whether it gets a segment of its own, with its own sync.
  var isAlone: Bool
  /// Whether it belongs to a transaction that was meant to change nothing.
  var isReadOnly = false
  var attempts = 0
  /// Whether a cancel request for it is under way.
  var isCancelling = false
  /// What the server answered so far.
  var results: [Rows] = []
  var failure: PostgresError?
  /// Whole rows of a COPY that the caller hasn't taken.
  var copied: [UInt8] = []
  var timer: TimerID?
  /// Where it is in flight. Strong, as weak references make every retain slower; it goes with the operation, which the
  /// connection drops when it was answered.
  var connection: Connection?
  private var continuation: UnsafeContinuation<Outcome, Never>?

  init(_ work: Work, settings: SessionSettings? = nil, isAlone: Bool, deadline: ContinuousClock.Instant) {
    self.work = work
    self.settings = settings
    self.isAlone = isAlone
    self.deadline = deadline
  }

  /// Whether its caller has gone on; answers that still come are dropped.
  var isResolved: Bool { unsafe continuation == nil }

  /// The text of the statement whose answer is next, for errors.
  var currentStatement: String? {
    switch work {
    case .script: nil
    case .copy(let sql, _): sql.description
    case .items(let items):
      items.filter { !$0.isSetup }.dropFirst(results.count).first.map { $0.statement.sql.description }
    }
  }

  func begin(_ continuation: UnsafeContinuation<Outcome, Never>) { unsafe self.continuation = continuation }

  /// Resumes the caller; only the first call counts.
  func resolve(_ outcome: Outcome, on reactor: Reactor) {
    guard let continuation = unsafe continuation else { return }
    unsafe self.continuation = nil
    if let timer { reactor.cancel(timer) }
    timer = nil
    unsafe continuation.resume(returning: outcome)
  }

  /// Makes it as if it had never been sent.
  func rewind(alone: Bool) {
    isAlone = alone
    results.removeAll()
    failure = nil
    connection = nil
  }
}
