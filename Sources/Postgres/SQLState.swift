/// A five-character SQLSTATE, PostgreSQL's appendix A.
public struct SQLState: Hashable, Sendable, CustomStringConvertible {
  /// The first two characters of a state; matches all states of the class in a `switch`.
  public struct Class: Hashable, Sendable {
    fileprivate let prefix: String

    /// 08: the connection broke or was refused.
    public static let connectionException = Class(prefix: "08")
    /// 22: a value that its type refuses.
    public static let dataException = Class(prefix: "22")
    /// 23: a constraint refused the row.
    public static let integrityConstraint = Class(prefix: "23")
    /// 25: the transaction's state forbids the statement.
    public static let invalidTransactionState = Class(prefix: "25")
    /// 40: the transaction was rolled back; it may succeed when repeated.
    public static let transactionRollback = Class(prefix: "40")
    /// 53: the server has no memory, disk or connections left.
    public static let insufficientResources = Class(prefix: "53")
    /// 57: an administrator or a time-out intervened.
    public static let operatorIntervention = Class(prefix: "57")
  }

  /// The five characters.
  public let code: String

  /// - Parameter code: five characters.
  public init(_ code: String) { self.code = code }

  public var description: String { code }

  /// Whether `state` belongs to the class.
  public static func ~= (pattern: Class, state: SQLState) -> Bool { state.code.hasPrefix(pattern.prefix) }

  /// The connection failed.
  public static let connectionFailure = SQLState("08006")
  /// Not supported; also a prepared statement whose result type changed.
  public static let featureNotSupported = SQLState("0A000")
  /// NULL in a column that refuses it.
  public static let notNullViolation = SQLState("23502")
  /// A reference to nothing, or to something still referred to.
  public static let foreignKeyViolation = SQLState("23503")
  /// Such a row exists already.
  public static let uniqueViolation = SQLState("23505")
  /// A CHECK constraint refused the row.
  public static let checkViolation = SQLState("23514")
  /// An EXCLUDE constraint refused the row.
  public static let exclusionViolation = SQLState("23P01")
  /// A statement failed before in this transaction.
  public static let inFailedTransaction = SQLState("25P02")
  /// A write in a transaction that only reads.
  public static let readOnlyTransaction = SQLState("25006")
  /// No such prepared statement.
  public static let invalidStatementName = SQLState("26000")
  /// Concurrent transactions are in conflict; repeat.
  public static let serializationFailure = SQLState("40001")
  /// Two transactions waited for each other; repeat.
  public static let deadlockDetected = SQLState("40P01")
  /// The statement is no SQL.
  public static let syntaxError = SQLState("42601")
  /// The role may not do that.
  public static let insufficientPrivilege = SQLState("42501")
  /// No such column.
  public static let undefinedColumn = SQLState("42703")
  /// No such table.
  public static let undefinedTable = SQLState("42P01")
  /// A disk of the server is full.
  public static let diskFull = SQLState("53100")
  /// The server has no connection left.
  public static let tooManyConnections = SQLState("53300")
  /// `lock_timeout` passed, or NOWAIT found a lock.
  public static let lockNotAvailable = SQLState("55P03")
  /// Cancelled, or `statement_timeout` passed.
  public static let queryCanceled = SQLState("57014")
  /// An administrator ended the connection.
  public static let adminShutdown = SQLState("57P01")
  /// Another backend crashed.
  public static let crashShutdown = SQLState("57P02")
  /// The server starts or stops.
  public static let cannotConnectNow = SQLState("57P03")
  /// RAISE in a function without a state of its own.
  public static let raisedException = SQLState("P0001")
}
