internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import Wire

/// Snapshots.
extension SyncHandlers {
  /// Stages batch by batch: the next one is read when the last one is stored, so a client can't send faster than the server
  /// keeps, and a stream that breaks has left what came.
  func push(
    _ requests: RequestStream<ProvisioningV1.PushRequest>, context: CallContext
  ) async throws -> ProvisioningV1.PushResponse {
    var begun: (run: SyncRun, scope: ReadScope)?
    for try await request in requests {
      switch request.part {
      case .header(let header):
        guard begun == nil else { throw InvalidField("part.header", "must come once, in the first message") }
        begun = try await self.begin(header, context)
      case .batch(let batch):
        guard let (run, scope) = begun else { throw Self.headless }
        guard run.state == .receiving || batch.number < run.nextBatch else { continue }
        begun?.run = try await self.sync.stage(try batch.domain(), of: run.id, in: scope)
      case .end(let end):
        guard let (run, scope) = begun else { throw Self.headless }
        let counts = SyncCounts(users: end.users, groups: end.groups, members: end.members)
        let envelope = try self.envelope(scope.tenant, run.connection, context)
        let made = try await self.sync.decide(run.id, after: counts, as: envelope)
        return .init(run: .init(made.run), token: made.token.description)
      case nil: throw InvalidField("part", "must be a header, a batch or an end")
      }
    }
    throw DirectoryError(
      .invalidField, "The stream ended before its end message; nothing was changed. Go on with the same run.",
      field: "part", reason: "stream_cut")
  }

  func getRun(
    _ request: ProvisioningV1.GetRunRequest, context: CallContext
  ) async throws -> ProvisioningV1.GetRunResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    return .init(run: .init(try await self.sync.run(try SyncRunID(request.id, field: "id"), in: scope)))
  }

  func listRuns(
    _ request: ProvisioningV1.ListRunsRequest, context: CallContext
  ) async throws -> ProvisioningV1.ListRunsResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let connection = try await self.connection(request.identityProvider, in: scope)
    let page = try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits)
    var before: SyncRun?
    if let after = page.after { before = try await self.sync.run(try SyncRunID(after, field: "page_token"), in: scope) }
    let found = try await self.sync.runs(of: connection, before: before, size: page.size + 1, in: scope)
    let shown = found.prefix(page.size)
    let next = found.count > page.size ? shown.last?.id.rawValue ?? "" : ""
    return .init(runs: shown.map(ProvisioningV1.SyncRun.init), nextPageToken: next, complete: next.isEmpty)
  }

  func plan(
    _ request: ProvisioningV1.SyncServicePlanRequest, context: CallContext
  ) async throws -> ProvisioningV1.SyncServicePlanResponse {
    let (run, _) = try await self.known(request.id, of: request.tenant, context)
    let page = try Paging.request(size: request.limit, token: "", limits: self.backend.limits)
    let envelope = try self.envelope(try TenantID(request.tenant, field: "tenant"), run.connection, context)
    let plan = try await self.sync.plan(run.id, limit: page.size, as: envelope)
    return .init(
      run: .init(plan.run), changes: plan.changes.map(ProvisioningV1.SyncChange.init),
      conflicts: plan.conflicts.map { .init(id: $0.id, reason: $0.reason, detail: $0.detail) },
      complete: plan.isComplete)
  }

  func apply(
    _ request: ProvisioningV1.SyncServiceApplyRequest, context: CallContext
  ) async throws -> ProvisioningV1.SyncServiceApplyResponse {
    let (run, scope) = try await self.known(request.id, of: request.tenant, context)
    let made = try await self.sync.decide(
      run.id, after: nil, as: try self.envelope(scope.tenant, run.connection, context))
    return .init(run: .init(made.run), token: made.token.description)
  }

  func pause(
    _ request: ProvisioningV1.PauseRequest, context: CallContext
  ) async throws -> ProvisioningV1.PauseResponse {
    let command = SetPaused(
      id: try ConnectionID(request.identityProvider, field: "identity_provider"), isPaused: true)
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(token: outcome.token.description)
  }

  func resume(
    _ request: ProvisioningV1.ResumeRequest, context: CallContext
  ) async throws -> ProvisioningV1.ResumeResponse {
    let command = SetPaused(
      id: try ConnectionID(request.identityProvider, field: "identity_provider"), isPaused: false)
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(token: outcome.token.description)
  }

  /// Carries out the run that a held request stands for, if it stands for one.
  func carryOut(
    _ held: HeldDecisionAnswer, of tenant: String, context: CallContext
  ) async throws -> Token? {
    guard let run = held.run else { return nil }
    let tenant = try TenantID(tenant, field: "tenant")
    return try await self.sync.decide(run, after: nil, as: try self.envelope(tenant, held.connection, context)).token
  }

  /// Forgets the run that a held request stands for, if it stands for one.
  func drop(_ held: HeldDecisionAnswer, of tenant: String, context: CallContext) async throws {
    guard let run = held.run else { return }
    try await self.sync.drop(run, in: try await self.backend.scope(tenant, context))
  }
}

extension SyncHandlers {
  private func begin(
    _ header: ProvisioningV1.PushHeader, _ context: CallContext
  ) async throws -> (run: SyncRun, scope: ReadScope) {
    var scope = try await self.backend.scope(header.tenant, needing: Permission.manageProvisioning, context)
    scope.deadline = self.backend.snapshotDeadline(of: context)
    let connection = try ConnectionID(header.identityProvider, field: "identity_provider")
    let run = SyncRun(
      id: try self.id(header, context), connection: connection, isUsersOnly: header.usersOnly,
      isDryRun: header.dryRun, begun: .now())
    return (try await self.sync.begin(run, in: scope), scope)
  }

  /// The run's own id, or one that follows from the request id, so that a repeated call finds the same run.
  private func id(_ header: ProvisioningV1.PushHeader, _ context: CallContext) throws -> SyncRunID {
    if !header.run.isEmpty { return try SyncRunID(header.run, field: "run") }
    guard !header.requestId.isEmpty else { return .make() }
    let principal = try Caller(context, limits: self.backend.limits).principal
    return SyncRunID(
      rawValue: NameBasedUUID.make(JudgeSync.name, principal, try Text.read(header.requestId, field: "request_id")))
  }

  private func known(_ id: String, of tenant: String, _ context: CallContext) async throws -> (SyncRun, ReadScope) {
    let scope = try await self.backend.scope(tenant, needing: Permission.manageProvisioning, context)
    return (try await self.sync.run(try SyncRunID(id, field: "id"), in: scope), scope)
  }

  private func envelope(
    _ tenant: TenantID, _ connection: ConnectionID, _ context: CallContext
  ) throws -> Envelope {
    try self.backend.snapshotEnvelope(tenant, connection, context)
  }

  private static var headless: InvalidField { InvalidField("part", "must begin with a header") }
}

extension Backend {
  /// What the changes of a snapshot are made as: their source is the connection, which no guard holds back (P47).
  func snapshotEnvelope(
    _ tenant: TenantID, _ connection: ConnectionID, _ context: CallContext
  ) throws -> Envelope {
    var envelope = try Caller(context, limits: self.limits).envelope(
      tenant, source: .identityProvider(connection), requestID: "", request: ProvisioningV1.PushEnd())
    envelope.deadline = self.snapshotDeadline(of: context)
    return envelope
  }

  func snapshotDeadline(of context: CallContext) -> ContinuousClock.Instant {
    let latest = ContinuousClock.now + self.limits.longestTransfer
    return context.deadline.map { min($0, latest) } ?? latest
  }
}
