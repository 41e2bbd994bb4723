internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import Wire

/// `muster.provisioning.v1.SyncService`.
struct SyncHandlers: ProvisioningV1.SyncService {
  let backend: Backend
  let pushed: any ProvisioningQueries
  let sync: any SnapshotSync

  func listHeld(
    _ request: ProvisioningV1.ListHeldRequest, context: CallContext
  ) async throws -> ProvisioningV1.ListHeldResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let connection = try await self.connection(request.identityProvider, in: scope)
    let page = try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits)
    let found = try await self.pushed.heldRequests(
      of: connection, after: page.after ?? "", size: page.size + 1, in: scope)
    let shown = found.prefix(page.size)
    let next = found.count > page.size ? shown.last?.id.rawValue ?? "" : ""
    return .init(
      requests: shown.map { .init($0, plan: .init($0.plan)) }, nextPageToken: next, complete: next.isEmpty)
  }

  /// The id of a connection that there is: a wrong one must not look like one without anything.
  func connection(_ id: String, in scope: ReadScope) async throws -> ConnectionID {
    let id = try ConnectionID(id, field: "identity_provider")
    return try await self.backend.queries.connection(id, in: scope).id
  }

  func getHeld(
    _ request: ProvisioningV1.GetHeldRequest, context: CallContext
  ) async throws -> ProvisioningV1.GetHeldResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let details = try await self.backend.queries.answer(
      HeldDetails(id: try HeldRequestID(request.id, field: "id")), in: scope
    ).answer
    let plan = try await self.backend.shown(details.request.plan, details.logins, in: scope)
    let shown = details.takings.prefix(self.backend.limits.largestPage)
    return .init(
      request: .init(details.request, plan: plan), applied: shown.map(ProvisioningV1.AppliedRemoval.init),
      complete: shown.count == details.takings.count)
  }

  func approve(
    _ request: ProvisioningV1.ApproveRequest, context: CallContext
  ) async throws -> ProvisioningV1.ApproveResponse {
    let outcome = try await self.backend.change(
      ApproveHeld(id: try HeldRequestID(request.id, field: "id")), of: try TenantID(request.tenant, field: "tenant"),
      requestID: request.requestId, body: request, context)
    let applied = try await self.carryOut(outcome.answer, of: request.tenant, context: context)
    return .init(token: (applied ?? outcome.token).description)
  }

  func reject(
    _ request: ProvisioningV1.RejectRequest, context: CallContext
  ) async throws -> ProvisioningV1.RejectResponse {
    let outcome = try await self.backend.change(
      RejectHeld(id: try HeldRequestID(request.id, field: "id"), undoes: request.undo),
      of: try TenantID(request.tenant, field: "tenant"),
      requestID: request.requestId, body: request, context)
    try await self.drop(outcome.answer, of: request.tenant, context: context)
    return .init(token: outcome.token.description, undone: Int64(outcome.answer.undone))
  }

  func listLog(
    _ request: ProvisioningV1.ListLogRequest, context: CallContext
  ) async throws -> ProvisioningV1.ListLogResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let connection = try ConnectionID(request.identityProvider, field: "identity_provider")
    let page = try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits)
    let before = page.after.map { Int64($0) ?? -1 } ?? 0
    guard before >= 0 else {
      throw InvalidField("page_token", "is not one that this list returned; begin again without it")
    }
    let found = try await self.pushed.pushLog(of: connection, before: before, size: page.size + 1, in: scope)
    let shown = Array(found.prefix(page.size)).inMessages(of: self.backend.limits.logBytes).first ?? []
    let next = found.count > shown.count ? shown.last.map { "\($0.number)" } ?? "" : ""
    return .init(lines: shown.map(ProvisioningV1.LogLine.init), nextPageToken: next, complete: next.isEmpty)
  }
}

extension ProvisioningV1.Removals {
  init(_ removals: Directory.Removals) {
    self.init(disables: removals.disables, deletes: removals.deletes, members: removals.members)
  }
}

extension ProvisioningV1.HeldRequest {
  init(_ held: Directory.HeldRequest, plan: ProvisioningV1.MembershipPlan) {
    self.init(
      id: held.id.rawValue, at: .init(held.at), method: held.method, body: held.body, removals: .init(held.removals),
      approved: held.isApproved, plan: plan)
  }
}

extension ProvisioningV1.LogLine {
  init(_ push: NumberedPush) {
    let entry = push.entry
    self.init(
      number: push.number, at: .init(entry.at), method: entry.method, body: entry.body,
      decision: entry.decision.rawValue, reason: entry.reason, target: entry.target, removals: .init(entry.removals),
      revision: entry.revision ?? 0)
  }
}
