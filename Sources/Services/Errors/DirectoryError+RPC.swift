public import Directory
public import RPC

/// How refusals of the directory become statuses: the only place that names a status code for them.
extension DirectoryError: RPCErrorConvertible {
  public var rpcError: RPCError {
    RPCError(self.code.status, self.publicMessage, details: self.details, cause: self.cause ?? self)
  }

  /// What a client is told. A fault of our own is described to the log only.
  private var publicMessage: String {
    self.code == .internal ? "The server failed; the cause is in its log." : self.message
  }

  private var details: [ErrorDetail] {
    var details: [ErrorDetail] = []
    if let field { details.append(.badRequest([.init(field: field, description: self.message)])) }
    if self.code == .failedPrecondition {
      details.append(.preconditionFailure(type: self.reason ?? "guard", subject: "", description: self.message))
    }
    if let reason = self.reason ?? self.code.defaultReason {
      details.append(.errorInfo(reason: reason, domain: ErrorDomain.muster, metadata: [:]))
    }
    if self.code.status == .unavailable { details.append(.retryInfo(delay: ErrorDomain.retryDelay)) }
    if self.reason == "removal_threshold" { details.append(.retryInfo(delay: ErrorDomain.decisionDelay)) }
    return details
  }
}

extension DirectoryError.Code {
  /// The status that stands for this kind of refusal.
  var status: StatusCode {
    switch self {
    case .invalidField: .invalidArgument
    case .notFound: .notFound
    case .alreadyExists: .alreadyExists
    case .failedPrecondition: .failedPrecondition
    case .permissionDenied: .permissionDenied
    case .outOfRange: .outOfRange
    case .versionConflict: .aborted
    case .resourceExhausted: .resourceExhausted
    case .unavailable, .outcomeUnknown: .unavailable
    case .deadlineExceeded: .deadlineExceeded
    case .internal: .internal
    }
  }

  /// The word for programs where the refusal has none of its own and its status alone would leave open what to do.
  fileprivate var defaultReason: String? {
    switch self {
    case .versionConflict: "etag_mismatch"
    case .outcomeUnknown: "outcome_unknown"
    default: nil
    }
  }
}

/// What the details of all errors share.
enum ErrorDomain {
  /// The domain of the reasons in `google.rpc.ErrorInfo`.
  static let muster = "muster"

  /// How long to wait before repeating a call that found the database away: longer than a reconnect takes.
  static let retryDelay = Duration.seconds(1)

  /// How long to wait before repeating a request that an administrator has to approve first (P47): a quarter of an hour,
  /// so that providers neither press nor give up.
  static let decisionDelay = Duration.seconds(900)
}
