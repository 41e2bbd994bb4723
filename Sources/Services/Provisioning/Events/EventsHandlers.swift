internal import Assertions
internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import Wire

/// `muster.provisioning.v1.EventsService`.
struct EventsHandlers: ProvisioningV1.EventsService {
  let backend: Backend

  func receiveOkta(
    _ request: ProvisioningV1.ReceiveOktaRequest, context: CallContext
  ) async throws -> ProvisioningV1.ReceiveOktaResponse {
    let caller = try Caller(context, limits: self.backend.limits)
    let tenant = try caller.tenant(request.tenant)
    let connection = try caller.connection(request.identityProvider, field: "identity_provider")
    let hook: OktaEventHook
    do throws(AssertionError) {
      hook = try OktaEventHook(Array(request.body))
    } catch {
      throw DirectoryError(error, field: "body")
    }
    let (events, token) = try await self.take(
      hook.events.flatMap(\.providerEvents), by: connection, of: tenant, caller)
    return .init(events: events, token: token)
  }

  func receiveSecurityEvent(
    _ request: ProvisioningV1.ReceiveSecurityEventRequest, context: CallContext
  ) async throws -> ProvisioningV1.ReceiveSecurityEventResponse {
    let sender = try await self.sender(request.tenant, request.identityProvider, context)
    let token = try await self.backend.keySets.believing(
      sender.trust, field: "security_event_token", deadline: sender.caller.deadline
    ) { trust throws(AssertionError) in
      try SecurityEventToken(request.securityEventToken, from: TrustedIssuer(trust), now: .now())
    }
    let (events, newest) = try await self.take(
      token.providerEvents(sender.trust), by: sender.connection, of: sender.tenant, sender.caller)
    return .init(events: events, token: newest)
  }

  func receiveLogout(
    _ request: ProvisioningV1.ReceiveLogoutRequest, context: CallContext
  ) async throws -> ProvisioningV1.ReceiveLogoutResponse {
    let sender = try await self.sender(request.tenant, request.identityProvider, context)
    let token = try await self.backend.keySets.believing(
      sender.trust, field: "logout_token", deadline: sender.caller.deadline
    ) { trust throws(AssertionError) in
      try LogoutToken(request.logoutToken, from: TrustedIssuer(trust), now: .now())
    }
    let (events, newest) = try await self.take(
      [token.providerEvent], by: sender.connection, of: sender.tenant, sender.caller)
    return .init(events: events, token: newest)
  }
}

extension EventsHandlers {
  /// Whoever sends a signed token, before it is verified.
  private struct Sender {
    let tenant: TenantID
    let connection: ConnectionID
    let trust: ConnectionTrust
    /// Who calls, or without a credential the connection whose signature is yet to be verified.
    let caller: Caller
  }

  /// - Throws: for callers without a credential the same where there is no such connection and where it trusts no keys.
  private func sender(_ tenant: String, _ connection: String, _ context: CallContext) async throws -> Sender {
    guard context.identity == nil else {
      let caller = try Caller(context, limits: self.backend.limits)
      let tenant = try caller.tenant(tenant)
      let connection = try caller.connection(connection, field: "identity_provider")
      let found = try await self.backend.queries.connection(connection, in: caller.scope(tenant))
      return Sender(tenant: tenant, connection: connection, trust: found.options.trust, caller: caller)
    }
    let connection = try ConnectionID(connection, field: "identity_provider")
    let caller = Caller(proving: connection, context, limits: self.backend.limits)
    let tenant = try TenantID(tenant, field: "tenant")
    do throws(DirectoryError) {
      let trust = try await self.backend.queries.connection(connection, in: caller.scope(tenant)).options.trust
      guard !(trust.jwks.isEmpty && trust.jwksURL.isEmpty) else { throw Self.unknownSender }
      return Sender(tenant: tenant, connection: connection, trust: trust, caller: caller)
    } catch {
      throw error.code == .notFound ? Self.unknownSender : error
    }
  }

  private static let unknownSender = DirectoryError(
    .failedPrecondition,
    """
    There is no such identity provider, or it has no keys to verify this with: check the address, and set the jwks of its \
    trust.
    """, reason: AssertionError.Code.invalidTrust.rawValue)

  /// Takes events, those of one user in the order in which they happened.
  ///
  /// Each is a change of its own, so that one which fails leaves the others taken: sent again they count once.
  ///
  /// - Throws: what keeps an event from being taken now, so that the sender tries again.
  private func take(
    _ events: [Provisioning.ProviderEvent], by connection: ConnectionID, of tenant: TenantID, _ caller: Caller
  ) async throws -> (events: [ProvisioningV1.ReceivedEvent], token: String) {
    let numbered = Array(events.enumerated()).sorted { $0.element.happenedAt < $1.element.happenedAt }
    let users = Dictionary(grouping: numbered, by: \.element.subject)
    var taken: [(number: Int, event: ProvisioningV1.ReceivedEvent, token: Token)] = []
    try await withThrowingTaskGroup(of: [(Int, ProvisioningV1.ReceivedEvent, Token)].self) { group in
      var waiting = users.values.makeIterator()
      func begin() {
        guard let line = waiting.next() else { return }
        group.addTask {
          var results: [(Int, ProvisioningV1.ReceivedEvent, Token)] = []
          for (number, event) in line {
            let (result, token) = try await self.take(event, by: connection, of: tenant, caller)
            results.append((number, result, token))
          }
          return results
        }
      }
      for _ in 0..<self.backend.limits.eventsAtOnce { begin() }
      while let results = try await group.next() {
        taken += results
        begin()
      }
    }
    let newest = taken.map(\.token).max { $0.revision < $1.revision }
    return (taken.sorted { $0.number < $1.number }.map(\.event), newest?.description ?? "")
  }

  private func take(
    _ event: Provisioning.ProviderEvent, by connection: ConnectionID, of tenant: TenantID, _ caller: Caller
  ) async throws -> (ProvisioningV1.ReceivedEvent, Token) {
    let message = ProvisioningV1.ProviderEvent(event)
    let outcome = try await self.backend.pushed(
      ReceiveEvent(connection: connection, event: event), of: tenant, requestID: "", sent: message, logged: message,
      by: caller)
    var received = ProvisioningV1.ReceivedEvent(id: event.id, type: event.type, outcome: .refused)
    switch outcome.answer {
    case .done(let answer):
      received.outcome = .init(answer.outcome)
      received.user = answer.user?.rawValue ?? ""
    // What is bad stays bad: the sender must not try again for ever.
    case .refused: break
    case .held: _ = try outcome.answer.get()
    }
    return (received, outcome.token)
  }
}
