internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import Wire

extension IdentityProvidersHandlers {
  func getHealth(
    _ request: ProvisioningV1.IdentityProvidersServiceGetHealthRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceGetHealthResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let id = try ConnectionID(request.identityProvider, field: "identity_provider")
    let connection = try await self.backend.queries.connection(id, in: scope)
    let now = Timestamp.now()
    let tally = try await self.pushed.requestTally(
      of: id, since: now.advanced(bySeconds: -ProvisioningLimits.healthWindowSeconds),
      newest: ProvisioningLimits.callsForHealth, in: scope)
    let credentials = try await self.backend.queries.credentials(of: id, in: scope).filter { $0.isAlive(at: now) }
    let never = Timestamp(microseconds: .max)
    return .init(
      lastCallAt: tally.lastCall.map { .init($0) }, lastFailureAt: tally.lastFailure.map { .init($0) },
      lastFailureReason: tally.lastReason,
      lastRefusedCredentialAt: tally.lastRefusedCredential.map { .init($0) }, succeeded: tally.succeeded,
      failed: tally.failed, window: .init(seconds: ProvisioningLimits.healthWindowSeconds, nanos: 0),
      forecast: .init(QuarantineForecast(tally)),
      credentials: credentials.sorted { ($0.expires ?? never, $0.id) < ($1.expires ?? never, $1.id) }.map {
        .init(id: $0.id.rawValue, kind: $0.kind.word, expiresAt: $0.expires.map { .init($0) })
      }, paused: connection.options.isPaused)
  }

  func getDrift(
    _ request: ProvisioningV1.IdentityProvidersServiceGetDriftRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceGetDriftResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let id = try ConnectionID(request.identityProvider, field: "identity_provider")
    let page = try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits)
    let size = min(page.size, ProvisioningLimits.usersPerDrift)
    let users = try await self.pushed.scimUsers(
      .page(after: page.after ?? "", offset: 0, size: size + 1), of: id, in: scope)
    let shown = users.prefix(size).map(\.user.id)
    let answered = try await self.backend.queries.answer(FindDrift(connection: id, users: shown), in: scope)
    let names = try await self.backend.queries.names(
      of: Set(answered.answer.compactMap(\.workgroup)).sorted(), in: scope)
    let next = users.count > size ? shown.last?.rawValue ?? "" : ""
    return .init(
      drifts: answered.answer.map { drift in
        .init(
          kind: .init(drift.kind), scimUser: drift.pushed.rawValue, user: drift.user.rawValue,
          workgroup: drift.workgroup?.rawValue ?? "", workgroupName: drift.workgroup.flatMap { names[$0] } ?? "")
      }, users: Int32(clamping: shown.count), nextPageToken: next, complete: next.isEmpty)
  }
}

extension ProvisioningV1.QuarantineForecast {
  init(_ forecast: Provisioning.QuarantineForecast) {
    self =
      switch forecast {
      case .idle: .idle
      case .healthy: .healthy
      case .atRisk: .atRisk
      case .quarantine: .quarantine
      }
  }
}

extension ProvisioningV1.DriftKind {
  init(_ kind: Provisioning.Drift.Kind) {
    self =
      switch kind {
      case .membershipMissing: .membershipMissing
      case .membershipSurplus: .membershipSurplus
      case .scopeConflict: .scopeConflict
      case .manualInLocked: .manualInLocked
      case .active: .active
      case .inactive: .inactive
      case .userMissing: .userMissing
      case .unlinked: .unlinked
      }
  }
}

extension CredentialKind {
  fileprivate var word: String {
    switch self {
    case .token: "token"
    case .clientSecret: "client_secret"
    case .hookSecret: "hook_secret"
    case .workload: "workload"
    }
  }
}
