public import Model

/// Why a change or a read was refused.
public struct DirectoryError: Error, Sendable {
  /// The kinds of refusal; `Services` maps each to a status.
  public enum Code: String, Hashable, Sendable, Codable {
    /// A field breaks its rule; ``DirectoryError/field`` names it.
    case invalidField
    case notFound
    case alreadyExists
    /// A guard holds it back; ``DirectoryError/reason`` names the guard.
    case failedPrecondition
    /// The acting user lacks authority.
    case permissionDenied
    /// What is asked for is no longer kept; ``DirectoryError/reason`` says what bounds it.
    case outOfRange
    /// The etag is not the current one.
    case versionConflict
    /// A limit is reached; ``DirectoryError/reason`` names it.
    case resourceExhausted
    /// The database can't be reached or did not answer in time; nothing was changed, repeating is safe.
    case unavailable
    case deadlineExceeded
    /// The commit was sent and its answer lost: repeat with the same request id.
    case outcomeUnknown
    /// Our own fault; the cause is for the log.
    case `internal`
  }

  public var code: Code
  /// What happened and what to do, in a sentence or two; safe to show to a client.
  public var message: String
  /// The path of the field at fault.
  public var field: String?
  /// A stable word for programs: the name of the guard or limit, such as `last_security_holder` or `builtin_workgroup`.
  public var reason: String?
  /// For the log, never for a client.
  public var cause: (any Error)?

  public init(
    _ code: Code, _ message: String, field: String? = nil, reason: String? = nil, cause: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.field = field
    self.reason = reason
    self.cause = cause
  }

  public init(_ invalid: InvalidField) {
    self.init(.invalidField, "\(invalid.field) \(invalid.rule)", field: invalid.field)
  }
}
