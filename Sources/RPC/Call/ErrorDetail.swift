public import Wire

/// One detail of an error, for programs: a `google.rpc` message in an Any.
public struct ErrorDetail: Sendable, Hashable {
  /// One field of a request that is wrong.
  public struct FieldViolation: Sendable, Hashable {
    /// The path from the request down: `members[3].user_id`.
    public var field: String
    /// What is wrong with it.
    public var description: String
    /// A stable name of the fault in upper snake case, or empty.
    public var reason: String

    public init(field: String, description: String, reason: String = "") {
      self.field = field
      self.description = description
      self.reason = reason
    }
  }

  /// `type.googleapis.com/` and the message's full name.
  public let typeURL: String
  /// The serialized message.
  public let value: [UInt8]

  /// Any message, already serialized.
  public init(typeURL: String, value: [UInt8]) {
    self.typeURL = typeURL
    self.value = value
  }

  /// Any message.
  public init<M: Message>(_ message: M) {
    self.init(typeURL: "type.googleapis.com/\(M.fullName)", value: message.encoded())
  }

  /// The message, if it is of that type and well formed.
  public func unpack<M: Message>(_ type: M.Type) -> M? {
    guard typeURL.hasSuffix("/\(M.fullName)") else { return nil }
    return try? M(decoding: value)
  }

  /// Fields of the request that are wrong; with INVALID_ARGUMENT.
  public static func badRequest(_ violations: [FieldViolation]) -> ErrorDetail {
    ErrorDetail(
      GoogleRPC.BadRequest(
        fieldViolations: violations.map {
          GoogleRPC.BadRequest.FieldViolation(field: $0.field, description: $0.description, reason: $0.reason)
        }))
  }

  /// A guard that the state of the system does not pass; with FAILED_PRECONDITION.
  ///
  /// - Parameters:
  ///   - type: the guard's stable name.
  ///   - subject: what stands in the way.
  ///   - description: what to do about it.
  public static func preconditionFailure(type: String, subject: String, description: String) -> ErrorDetail {
    let violation = GoogleRPC.PreconditionFailure.Violation(type: type, subject: subject, description: description)
    return ErrorDetail(GoogleRPC.PreconditionFailure(violations: [violation]))
  }

  /// The cause, in a form for programs.
  ///
  /// - Parameters:
  ///   - reason: a stable name in upper snake case.
  ///   - domain: whose name it is: `muster.directory`.
  public static func errorInfo(reason: String, domain: String, metadata: [String: String] = [:]) -> ErrorDetail {
    ErrorDetail(GoogleRPC.ErrorInfo(reason: reason, domain: domain, metadata: metadata))
  }

  /// When the same call may be repeated; with UNAVAILABLE.
  public static func retryInfo(delay: Duration) -> ErrorDetail {
    let (seconds, attoseconds) = delay.components
    let delay = WellKnown.Duration(seconds: seconds, nanos: Int32(attoseconds / 1_000_000_000))
    return ErrorDetail(GoogleRPC.RetryInfo(retryDelay: delay))
  }
}
