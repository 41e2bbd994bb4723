internal import HTTPTypes
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import SCIM
internal import Wire

/// `POST /oauth2/token`: OAuth 2.0 client credentials (P7, RFC 6749 section 4.4), by secret or by assertion (P8, RFC 7523).
///
/// The `client_id` is the id of the connection. With an assertion, which knows no tenant, it is `tenant/connection`; that
/// form is taken with a secret too.
extension Endpoints {
  func token(_ call: Call) async -> Answer {
    do {
      let credentials = try ClientCredentials(form: call.body, authorization: call.headers[.authorization])
      var call = call
      call.bearer = credentials.secret
      let granted = try await client.identityProviders.grantToken(credentials.request, options: options(call))
      let body: JSONObject = [
        "access_token": .string(granted.accessToken), "token_type": "Bearer",
        "expires_in": .integer(granted.expiresIn?.seconds ?? 0),
        "scope": .string(granted.scopes.map(\.word).joined(separator: " ")),
      ]
      return Answer(200, "application/json", JSON.object(body).bytes).adding("Cache-Control", "no-store")
    } catch let error as OAuthError {
      return error.answer
    } catch let error as RPCError {
      return OAuthError(error).answer
    } catch {
      return OAuthError(.serverError, "Muster failed; its log has the reason.").answer
    }
  }
}

/// What a client that asks for a token shows of itself.
private struct ClientCredentials {
  /// With which the service is called; nil for an assertion.
  let secret: Bearer?
  let request: ProvisioningV1.IdentityProvidersServiceGrantTokenRequest

  private static let assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"

  /// - Parameter form: The body.
  /// - Throws: ``OAuthError`` for another grant, and if it shows nothing of itself or more than one thing.
  init(form body: [UInt8], authorization: String?) throws(OAuthError) {
    guard let text = String(validating: body, as: UTF8.self), let form = try? QueryParameters(parsing: text) else {
      throw OAuthError(.invalidRequest, "The body must be a form in UTF-8.")
    }
    guard let grant = form["grant_type"] else { throw OAuthError(.invalidRequest, "grant_type is missing.") }
    guard grant == "client_credentials" else {
      throw OAuthError(.unsupportedGrantType, "Only grant_type=client_credentials is supported.")
    }
    var basic: (id: String, secret: String)?
    if let authorization { basic = try Self.basic(authorization) }
    let shown = [basic?.secret, form["client_secret"], form["client_assertion"]].compactMap { $0 }
    guard let proof = shown.first else {
      throw OAuthError(.invalidClient, "Send the client's id and secret by HTTP Basic or in the form, or an assertion.")
    }
    guard shown.count == 1 else { throw OAuthError(.invalidRequest, "Send one proof of the client, not several.") }
    guard let id = basic?.id ?? form["client_id"], !id.isEmpty else {
      throw OAuthError(.invalidClient, "client_id is missing: it is the id of the connection.")
    }
    let names = id.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let (tenant, connection) = names.count == 2 ? (names[0], names[1]) : ("", id)
    guard form["client_assertion"] != nil else {
      guard let secret = Bearer("Bearer \(proof)") else {
        throw OAuthError(.invalidClient, "That is no client secret.")
      }
      (self.secret, request) = (secret, .init(tenant: tenant, identityProvider: connection))
      return
    }
    guard form["client_assertion_type"] == Self.assertionType else {
      throw OAuthError(.invalidRequest, "client_assertion_type must be \(Self.assertionType).")
    }
    guard names.count == 2 else {
      throw OAuthError(.invalidClient, "With an assertion, client_id is the tenant's id, a slash and the connection's.")
    }
    (secret, request) = (nil, .init(tenant: tenant, identityProvider: connection, clientAssertion: proof))
  }

  /// RFC 6749 section 2.3.1: both parts are encoded as in a form, and then by RFC 7617.
  private static func basic(_ header: String) throws(OAuthError) -> (id: String, secret: String) {
    let parts = header.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "basic", let bytes = Base64.decode(parts[1].utf8),
      let text = String(validating: bytes, as: UTF8.self), let colon = text.firstIndex(of: ":"),
      let id = PercentEncoding.decode(text[..<colon], plusIsSpace: true),
      let secret = PercentEncoding.decode(text[text.index(after: colon)...], plusIsSpace: true)
    else { throw OAuthError(.invalidClient, "The header Authorization must be HTTP Basic: client id, colon, secret.") }
    return (id, secret)
  }
}

/// RFC 6749 section 5.2.
struct OAuthError: Error {
  enum Code: String {
    case invalidRequest = "invalid_request"
    case invalidClient = "invalid_client"
    case unsupportedGrantType = "unsupported_grant_type"
    /// As RFC 8628 section 3.5 names it: RFC 6749 has no word for too many tries.
    case slowDown = "slow_down"
    case temporarilyUnavailable = "temporarily_unavailable"
    case serverError = "server_error"
  }

  let code: Code
  let detail: String
  var retrySeconds: Int?

  init(_ code: Code, _ detail: String) {
    self.code = code
    self.detail = detail
  }

  /// What a failed call of the service means to a client.
  init(_ error: RPCError) {
    switch error.code {
    case .unauthenticated, .permissionDenied, .notFound, .invalidArgument: self.init(.invalidClient, error.message)
    default:
      let refusal = Refusal(error)
      let busy = error.code == .resourceExhausted ? Code.slowDown : .temporarilyUnavailable
      self.init(refusal.retrySeconds == nil ? .serverError : busy, refusal.error.detail)
      retrySeconds = refusal.retrySeconds
    }
  }

  private var status: Int {
    switch code {
    case .invalidRequest, .unsupportedGrantType: 400
    case .invalidClient: 401
    case .slowDown: 429
    case .temporarilyUnavailable: 503
    case .serverError: 500
    }
  }

  var answer: Answer {
    let body: JSONObject = ["error": .string(code.rawValue), "error_description": .string(detail)]
    var answer = Answer(status, "application/json", JSON.object(body).bytes).adding("Cache-Control", "no-store")
    if code == .invalidClient { answer = answer.adding("WWW-Authenticate", #"Basic realm="muster""#) }
    if let retrySeconds { answer = answer.adding("Retry-After", "\(retrySeconds)") }
    return answer
  }
}

extension ProvisioningV1.CredentialScope {
  fileprivate var word: String {
    switch self {
    case .scim: "scim"
    case .logins: "logins"
    case .events: "events"
    default: ""
    }
  }
}
