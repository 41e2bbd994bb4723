/// What went wrong with one statement, transaction or connection.
///
/// It never holds parameter values: texts of the server that quote them are left out.
public struct PostgresError: Error, Sendable {
  /// What kind of failure it is.
  public struct Code: Hashable, Sendable {
    private enum Value {
      case server, connectionLost, connectFailed, poolExhausted, deadlineExceeded, cancelled, encoding, decoding, closed
    }
    private let value: Value
    private init(_ value: Value) { self.value = value }

    /// The server refused the statement; `sqlState` says why.
    public static var server: Self { Self(.server) }
    /// The connection broke while the work was under way.
    public static var connectionLost: Self { Self(.connectionLost) }
    /// No connection could be made before the deadline.
    public static var connectFailed: Self { Self(.connectFailed) }
    /// Too many callers wait for a connection already.
    public static var poolExhausted: Self { Self(.poolExhausted) }
    /// The deadline passed.
    public static var deadlineExceeded: Self { Self(.deadlineExceeded) }
    /// The calling task was cancelled.
    public static var cancelled: Self { Self(.cancelled) }
    /// A parameter can't be sent, such as text with a zero character.
    public static var encoding: Self { Self(.encoding) }
    /// A column isn't what the accessor asked for.
    public static var decoding: Self { Self(.decoding) }
    /// The pool or the transaction has ended.
    public static var closed: Self { Self(.closed) }
  }

  /// What kind of failure it is.
  public var code: Code
  /// PostgreSQL's own code, where the server spoke.
  public var sqlState: SQLState?
  /// What happened, for the log.
  public var message: String
  /// The server's detail, where it quotes no values.
  public var detail: String?
  /// The constraint that refused a row.
  public var constraint: String?
  /// The text of the statement, for the log.
  public var statement: String?
  /// Whether repeating the whole work can't apply it twice and may succeed: nothing was sent, or all of it was rolled
  /// back for a reason that passes.
  public var isSafeToRetry: Bool
  /// Whether COMMIT was sent and its answer never came.
  public var outcomeUnknown = false

  init(_ code: Code, _ message: String, isSafeToRetry: Bool = false) {
    self.code = code
    self.message = message
    self.isSafeToRetry = isSafeToRetry
  }
}

extension PostgresError: CustomStringConvertible {
  public var description: String {
    var text = sqlState.map { "\($0): \(message)" } ?? message
    if outcomeUnknown { text += " (COMMIT was sent, its outcome is unknown)" }
    return text
  }
}

extension PostgresError {
  /// From the server's report.
  init(_ result: LibpqResult, statement: String?) {
    let state = result.sqlState
    self.init(.server, result.errorMessage)
    sqlState = state
    constraint = result.constraint
    self.statement = statement
    detail = result.errorDetail
    switch state {
    case .some(.dataException):
      // Such as: invalid input syntax for type uuid: "<the value>".
      message = "a value doesn't fit its type"
      detail = nil
    case .some(.integrityConstraint):
      // Such as: Key (name)=(<the value>) already exists.
      detail = nil
    case .some(.adminShutdown), .some(.crashShutdown):
      code = .connectionLost
      isSafeToRetry = true
    case .some(.diskFull):
      // Nobody makes room within a retry's time.
      break
    case .some(.transactionRollback), .some(.insufficientResources), .some(.lockNotAvailable),
      .some(.invalidStatementName), .some(.cannotConnectNow):
      isSafeToRetry = true
    case .none:
      // libpq's own report, not the server's: the connection is gone.
      code = .connectionLost
      isSafeToRetry = true
    default:
      break
    }
  }

  static func deadlineExceeded(_ what: String, isSafeToRetry: Bool = false) -> PostgresError {
    PostgresError(.deadlineExceeded, "the deadline passed \(what)", isSafeToRetry: isSafeToRetry)
  }

  static func closed(_ what: String) -> PostgresError { PostgresError(.closed, what, isSafeToRetry: false) }
}

extension PostgresError {
  /// A prepared statement that the server lost, or whose result a migration changed: preparing it again helps.
  var asksToPrepareAgain: Bool {
    sqlState == .invalidStatementName || (sqlState == .featureNotSupported && message.hasPrefix("cached plan must not"))
  }

  /// A server that takes no writes: it was a primary, or never was one.
  var asksForAnotherServer: Bool {
    sqlState == .readOnlyTransaction
      || (sqlState == .featureNotSupported && message.hasPrefix("cannot set transaction read-write mode"))
  }
}
