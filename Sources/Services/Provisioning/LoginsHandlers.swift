internal import Assertions
internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import Wire

/// `muster.provisioning.v1.LoginsService`.
struct LoginsHandlers: ProvisioningV1.LoginsService {
  let backend: Backend

  func provision(
    _ request: ProvisioningV1.ProvisionRequest, context: CallContext
  ) async throws -> ProvisioningV1.ProvisionResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let connection = try Caller(context, limits: self.backend.limits)
      .connection(request.identityProvider, field: "identity_provider")
    let login = try await self.login(request, connection, in: scope)
    let command = ProvisionLogin(
      connection: connection, subject: login.subject, claims: login.claims, overage: request.overage,
      authenticatedAt: login.authenticatedAt, body: { Self.logged(login, request).json })
    let outcome = try await self.backend.change(
      command, of: scope.tenant, requestID: request.requestId, body: request, paths: Self.paths,
      source: command.source, context)
    return .init(
      outcome.answer, memberships: try await self.memberships(outcome.answer.workgroups, in: scope),
      token: outcome.token)
  }

  /// What the request says itself, or a token or an assertion in it, verified (P61).
  private func login(
    _ request: ProvisioningV1.ProvisionRequest, _ connection: ConnectionID, in scope: ReadScope
  ) async throws -> AssertedLogin {
    let signed = [("id_token", request.idToken), ("saml_response", request.samlResponse)].filter { !$0.1.isEmpty }
    guard let (field, text) = signed.first else {
      return AssertedLogin(
        subject: try Text.read(request.login, field: "login"),
        authenticatedAt: try request.authenticatedAt.map { try Timestamp($0, field: "authenticated_at") } ?? .now(),
        claims: try Self.claims(request.claims))
    }
    guard signed.count == 1, request.login.isEmpty, request.claims.isEmpty, request.authenticatedAt == nil,
      !request.overage
    else { throw InvalidField(field, "must stand alone: it says login, claims and instant itself") }
    let trust = try await self.backend.queries.connection(connection, in: scope).options.trust
    return try await self.backend.keySets.believing(trust, field: field, deadline: scope.deadline) {
      trust throws(AssertionError) in
      field == "id_token"
        ? try AssertedLogin(idToken: text, trust: trust, now: .now())
        : try AssertedLogin(samlAssertion: text, trust: trust, now: .now())
    }
  }

  /// Every claim is a list: one without values is present and empty, which is not absent (C37).
  static func claims(
    _ claims: [String: ProvisioningV1.ClaimValues]
  ) throws(InvalidField) -> [String: ClaimValue] {
    var read: [String: ClaimValue] = [:]
    for (name, claim) in claims {
      for value in claim.values { _ = try Text.read(value, field: "claims") }
      read[try Text.read(name, field: "claims")] = .list(claim.values)
    }
    return read
  }

  /// The login for the log: what was verified, never the token or assertion itself.
  private static func logged(
    _ login: AssertedLogin, _ request: ProvisioningV1.ProvisionRequest
  ) -> ProvisioningV1.ProvisionRequest {
    .init(
      tenant: request.tenant, identityProvider: request.identityProvider, login: login.subject,
      claims: login.claims.mapValues { .init(values: $0.values) }, authenticatedAt: .init(login.authenticatedAt),
      overage: request.overage)
  }

  private static let paths = FieldPaths(renamed: ["connection": "identity_provider", "subject": "login"])

  /// The memberships with the names of their workgroups, in the order of the answer. A workgroup that has been deleted
  /// since, as it may have before an answer is given again, has none.
  private func memberships(
    _ memberships: [Provisioning.LoginMembership], in scope: ReadScope
  ) async throws -> [ProvisioningV1.LoginMembership] {
    let unnamed = memberships.filter { $0.name == nil }.map(\.workgroup)
    let names = try await self.backend.shown { () async throws(DirectoryError) in
      try await self.backend.queries.names(of: unnamed, in: scope)
    }
    return memberships.map { membership in
      .init(
        workgroup: membership.workgroup.rawValue, workgroupName: membership.name ?? names[membership.workgroup] ?? "",
        sources: membership.sources.map(\.description))
    }
  }
}

extension ProvisioningV1.ProvisionResponse {
  init(_ answer: LoginAnswer, memberships: [ProvisioningV1.LoginMembership], token: Token) {
    self.init(
      outcome: .init(answer), user: answer.user?.rawValue ?? "", created: answer.created,
      added: answer.added.map(\.rawValue), removed: answer.removed.map(\.rawValue), memberships: memberships,
      reports: answer.reports.map(\.sentence), token: token.description)
  }
}

extension ProvisioningV1.LoginOutcome {
  /// The outcome, made more exact by what was reported: an answer of `ok` may be to an assertion that changed nothing.
  init(_ answer: LoginAnswer) {
    let reports = Set(answer.reports.map(\.code))
    switch answer.outcome {
    case .ok where reports.contains(.removalThreshold): self = .held
    case .ok where reports.contains(.staleAssertion), .noMapping where reports.contains(.staleAssertion): self = .stale
    case .ok: self = .ok
    case .noMapping: self = reports.contains(.provisioningOff) ? .provisioningOff : .noMapping
    case .overage: self = reports.contains(.missingClaim) ? .claimMissing : .overage
    case .scopeConflict: self = .scopeConflict
    case .refused: self = .refused
    }
  }
}

extension LoginReport {
  /// What a person should know, beginning with the stable word.
  fileprivate var sentence: String {
    let subject = self.subject.isEmpty ? "" : " (\(self.subject))"
    return "\(self.code.rawValue)\(subject): \(self.explanation)"
  }

  private var explanation: String {
    switch self.code {
    case .missingClaim: "the workgroup claim is absent, so memberships stay as they are"
    case .missingAttribute: "a claim that mappings compare is absent, so memberships through them stay as they are"
    case .provisioningOff: "the connection names no workgroup claim, so it makes no accounts"
    case .overage: "the provider left the groups out because there are too many, so memberships stay as they are"
    case .staleAssertion: "the assertion is older than the last one, so nothing was changed"
    case .administratorsNotAllowed:
      "the mapping leads into a workgroup with every permission, which the connection does not allow"
    case .removalThreshold: "this takes more than the connection allows at once; an administrator has to approve it"
    case .unusableMapping: "the mapping can't be used; check its pattern and its workgroup"
    case .invalidProfileField: "the claim's value breaks the rule of the field, which stays as it is"
    case .ambiguousEmail: "several users have this e-mail, so none of them is linked"
    case .loginTaken: "a user of the directory has this login and is not linked to the connection"
    case .linkedElsewhere: "the user found by name or e-mail is linked to the connection under another name"
    case .firstAdministrator: "the first administrator is a local account and can't be linked"
    case .userStatus: "the account's status forbids the login"
    case .sessionEnded: "the user's sessions have ended since this authentication, so the user has to sign in again"
    }
  }
}
