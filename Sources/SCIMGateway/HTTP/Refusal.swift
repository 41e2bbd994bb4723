internal import RPC
internal import SCIM
internal import Wire

/// Why a request is not carried out, and when it may be sent again.
///
/// Identity providers put a whole job into quarantine over answers of 500 and more, so those say only that Muster is not
/// well, never that the input is wrong (P13).
struct Refusal: Error, Equatable, Sendable {
  var error: SCIMError
  /// In whole seconds: Okta waits for five minutes on anything else (P12).
  var retrySeconds: Int?

  init(_ error: SCIMError, retrySeconds: Int? = nil) {
    self.error = error
    self.retrySeconds = retrySeconds
  }

  init(_ status: Int, _ detail: String, retrySeconds: Int? = nil) {
    self.init(SCIMError(status: status, detail: detail), retrySeconds: retrySeconds)
  }

  static let unauthenticated = Refusal(
    401, "The request carries no valid credential; send `Authorization: Bearer` with a token of this connection.")
  static let busy = Refusal(
    429, "Too many requests of this connection are under way; send this one again after the time in Retry-After.",
    retrySeconds: GatewayLimits.retrySeconds)

  /// What a failed call of the service means to the client of the gateway.
  init(_ error: RPCError) {
    switch error.code {
    case .invalidArgument, .outOfRange: self.init(SCIMError(Self.kind(of: error), error.message))
    case .unauthenticated: self = .unauthenticated
    case .permissionDenied: self.init(403, error.message)
    case .notFound: self.init(404, error.message)
    case .alreadyExists: self.init(SCIMError(.uniqueness, error.message))
    case .failedPrecondition: self.init(SCIMError(status: 409, kind: .mutability, detail: error.message))
    case .aborted: self.init(412, error.message)
    case .resourceExhausted:
      self.init(429, error.message, retrySeconds: Self.delay(error) ?? GatewayLimits.retrySeconds)
    case .unimplemented: self.init(501, error.message)
    case .unavailable, .deadlineExceeded, .cancelled:
      self.init(
        503, "Muster can't carry this out now; send it again after the time in Retry-After: that loses nothing.",
        retrySeconds: max(Self.delay(error) ?? 0, GatewayLimits.outageSeconds))
    default: self.init(500, "Muster failed; its log has the reason. Send the request again later.")
    }
  }

  /// The service names reasons in words of its own; some are SCIM's too.
  private static func kind(of error: RPCError) -> SCIMError.Kind {
    let reason = error.details.lazy.compactMap { $0.unpack(GoogleRPC.ErrorInfo.self) }.first?.reason
    let word = reason?.lowercased().filter { $0 != "_" }
    return SCIMError.Kind.allCases.first { $0.rawValue.lowercased() == word } ?? .invalidValue
  }

  /// Rounded up: whoever comes earlier is refused again.
  private static func delay(_ error: RPCError) -> Int? {
    let info = error.details.lazy.compactMap { $0.unpack(GoogleRPC.RetryInfo.self) }.first
    return info?.retryDelay.map { Int(clamping: $0.seconds) + ($0.nanos > 0 ? 1 : 0) }
  }

  /// The answer: a SCIM error, whatever was asked for, since its members are all that a caller needs.
  var answer: Answer {
    var answer = Answer(error.status, MediaType.scim, error.body.bytes)
    if let retrySeconds { answer = answer.adding("Retry-After", "\(retrySeconds)") }
    if error.status == 401 { answer = answer.adding("WWW-Authenticate", #"Bearer realm="muster""#) }
    return answer
  }
}
