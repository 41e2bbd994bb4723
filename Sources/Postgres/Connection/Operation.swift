/// One unit of waiting: the statements that a caller sent together, and the caller's continuation.
@safe final class Operation: @unchecked Sendable {
  // SAFETY: made by its caller, then used on its reactor's loop only.

  struct Item: Sendable {
    let statement: Statement
    let parameters: [SQLValue]
    /// Whether only its failure is of interest.
    var isSetup = false
  }

  enum Work {
    /// One statement, as most reads are: it needs no array.
    case item(Item)
    case items([Item])
    case script(String)
    /// Its caller waits several times: for its begin, for each exchange of data, and for its end.
    case copy(ProgramText, isOut: Bool)
  }

  let work: Work
  /// For reads: the settings of the read's segment.
  let settings: SessionSettings?
  var deadline: ContinuousClock.Instant
  /// Where it stands in its lane's ``DeadlineList``.
  var position = 0
  /// Whether it gets a segment of its own, with its own sync.
  var isAlone: Bool
  /// Whether it belongs to a transaction that was meant to change nothing.
  var isReadOnly = false
  var attempts = 0
  /// What its lane had heard before it.
  var answersBefore = 0
  /// Whether a cancel request for it is under way.
  var isCancelling = false
  /// What the server answered to its first statement.
  private(set) var first: Rows?
  private var others: [Rows] = []
  /// Why the server failed it.
  var failure: PostgresError?
  /// What its caller was told at last; nil: it succeeded.
  private(set) var error: PostgresError?
  /// Whole rows of a COPY that the caller hasn't taken.
  var copied: [UInt8] = []
  /// Where it is in flight. Strong, as weak references make every retain slower; it goes with the operation, which the
  /// connection drops when it was answered.
  var connection: Connection?
  private var continuation: UnsafeContinuation<Void, Never>?

  init(_ work: Work, settings: SessionSettings? = nil, isAlone: Bool, deadline: ContinuousClock.Instant) {
    self.work = work
    self.settings = settings
    self.isAlone = isAlone
    self.deadline = deadline
  }

  /// Whether its caller has gone on; answers that still come are dropped.
  var isResolved: Bool { unsafe continuation == nil }

  /// What the server answered so far.
  var results: [Rows] { first.map { [$0] + others } ?? [] }

  /// The statements that it may have prepared.
  var statements: [Statement] {
    switch work {
    case .item(let item): [item.statement]
    case .items(let items): items.map(\.statement)
    case .script, .copy: []
    }
  }

  /// The text of the statement whose answer is next, for errors.
  var currentStatement: String? {
    switch work {
    case .script: nil
    case .copy(let sql, _): sql.description
    case .item(let item): item.statement.sql
    case .items(let items):
      items.filter { !$0.isSetup }.dropFirst(results.count).first.map { $0.statement.sql }
    }
  }

  func add(_ rows: Rows) {
    if first == nil { first = rows } else { others.append(rows) }
  }

  func begin(_ continuation: UnsafeContinuation<Void, Never>) { unsafe self.continuation = continuation }

  /// Lets the caller go on, who waits.
  func resume(_ error: PostgresError?) {
    guard let continuation = unsafe continuation else { return }
    unsafe self.continuation = nil
    self.error = error
    unsafe continuation.resume()
  }

  /// Makes it as if it had never been sent.
  func rewind(alone: Bool) {
    isAlone = alone
    first = nil
    others.removeAll()
    failure = nil
    connection = nil
  }
}
