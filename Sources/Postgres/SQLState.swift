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

  public init(_ code: String) { self.code = code }

  public var description: String { code }

  /// Whether `state` belongs to the class.
  public static func ~= (pattern: Class, state: SQLState) -> Bool { state.code.hasPrefix(pattern.prefix) }

  public static let connectionFailure = SQLState("08006")
  public static let featureNotSupported = SQLState("0A000")
  public static let notNullViolation = SQLState("23502")
  public static let foreignKeyViolation = SQLState("23503")
  public static let uniqueViolation = SQLState("23505")
  public static let checkViolation = SQLState("23514")
  public static let exclusionViolation = SQLState("23P01")
  public static let inFailedTransaction = SQLState("25P02")
  public static let readOnlyTransaction = SQLState("25006")
  public static let invalidStatementName = SQLState("26000")
  public static let serializationFailure = SQLState("40001")
  public static let deadlockDetected = SQLState("40P01")
  public static let syntaxError = SQLState("42601")
  public static let insufficientPrivilege = SQLState("42501")
  public static let undefinedColumn = SQLState("42703")
  public static let undefinedTable = SQLState("42P01")
  public static let tooManyConnections = SQLState("53300")
  public static let lockNotAvailable = SQLState("55P03")
  public static let queryCanceled = SQLState("57014")
  public static let adminShutdown = SQLState("57P01")
  public static let crashShutdown = SQLState("57P02")
  public static let cannotConnectNow = SQLState("57P03")
  public static let raisedException = SQLState("P0001")
}
