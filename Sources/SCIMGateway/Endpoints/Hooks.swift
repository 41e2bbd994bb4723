internal import HTTPTypes
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import SCIM
internal import Wire

/// What providers tell of between logins and pushes (P58-P60): handed on as it came, and verified by the service.
extension Endpoints {
  /// `/hooks/okta`: the challenge by which Okta makes sure that the address is ours, and deliveries of events (P58).
  func oktaEvents(_ call: Call) async throws -> Answer {
    guard call.method == "POST" else {
      guard let name = HTTPField.Name("x-okta-verification-challenge"), let challenge = call.headers[name] else {
        throw Refusal(
          400, "The header x-okta-verification-challenge is missing: this address is for Okta's event hooks.")
      }
      let answer: JSON = ["verification": .string(challenge)]
      return Answer(200, "application/json", answer.bytes)
    }
    guard call.bearer != nil else { throw Refusal.unauthenticated }
    var options = options(call)
    options.timeout = min(callTime, GatewayLimits.oktaTime)
    _ = try await client.events.receiveOkta(.init(body: call.body), options: options)
    return Answer(204)
  }

  /// `/hooks/ssf`: a security event token, pushed by RFC 8935 (P59).
  func sharedSignals(from sender: Sender?, _ call: Call) async throws -> Answer {
    try await signed(from: sender, call, "err", "description") { sender, options in
      _ = try await client.events.receiveSecurityEvent(
        .init(
          tenant: sender?.tenant ?? "", identityProvider: sender?.connection ?? "",
          securityEventToken: String(decoding: call.body, as: UTF8.self)), options: options)
      return Answer(202)
    }
  }

  /// `/hooks/logout`: a logout token of OpenID Connect Back-Channel Logout 1.0 (P60).
  func backChannelLogout(from sender: Sender?, _ call: Call) async throws -> Answer {
    let form = try? QueryParameters(parsing: String(decoding: call.body, as: UTF8.self))
    return try await signed(from: sender, call, "error", "error_description") { sender, options in
      _ = try await client.events.receiveLogout(
        .init(
          tenant: sender?.tenant ?? "", identityProvider: sender?.connection ?? "",
          logoutToken: form?["logout_token"] ?? ""), options: options)
      return Answer(200)
    }
    .adding("Cache-Control", "no-store")
  }

  /// - Parameters:
  ///   - code: What the error's code is called in the answer.
  ///   - detail: What its text is called.
  private func signed(
    from sender: Sender?, _ call: Call, _ code: String, _ detail: String,
    _ receive: (Sender?, CallOptions) async throws -> Answer
  ) async throws -> Answer {
    guard call.bearer != nil || sender != nil else {
      throw Refusal(401, "Send a token of the connection, or add the ids of tenant and connection to the address.")
    }
    do {
      return try await receive(sender, options(call))
    } catch let error as RPCError where [.invalidArgument, .failedPrecondition].contains(error.code) {
      let reason = error.details.lazy.compactMap { $0.unpack(GoogleRPC.ErrorInfo.self) }.first?.reason
      let body: JSON = [code: .string(Self.signalError(reason)), detail: .string(error.message)]
      return Answer(400, "application/json", body.bytes)
    }
  }

  /// RFC 8935 section 2.4.
  private static func signalError(_ reason: String?) -> String {
    switch reason {
    case "unknown_key", "invalid_signature", "unsupported_algorithm": "invalid_key"
    case "wrong_issuer": "invalid_issuer"
    case "wrong_audience": "invalid_audience"
    case "invalid_trust": "access_denied"
    default: "invalid_request"
    }
  }
}
