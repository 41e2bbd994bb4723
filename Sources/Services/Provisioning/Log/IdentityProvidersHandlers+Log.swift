internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC

extension IdentityProvidersHandlers {
  /// Stretch by stretch, as fast as the client takes them.
  func exportLog(
    _ request: ProvisioningV1.IdentityProvidersServiceExportLogRequest,
    response: ResponseWriter<ProvisioningV1.IdentityProvidersServiceExportLogResponse>, context: CallContext
  ) async throws {
    guard request.after >= 0 else { throw InvalidField("after", "must not be negative") }
    let connection = try ConnectionID(request.identityProvider, field: "identity_provider")
    var last = request.after
    while true {
      // Each stretch has its own time; the stream has the client's.
      let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
      let lines = try await self.pushed.pushLog(
        of: connection, after: last, size: self.backend.limits.linesPerStretch, in: scope)
      guard let end = lines.last else { return }
      for some in lines.inMessages(of: self.backend.limits.logBytes) {
        var exported: [ProvisioningV1.ExportedLine] = []
        for line in some {
          let changes = request.withChanges ? try await self.changes(of: line.entry, in: scope) : []
          exported.append(.init(line: .init(line), changes: changes))
        }
        try await response.write(.init(lines: exported))
      }
      last = end.number
    }
  }

  /// What the request of a line changed, as the audit of its revision has it.
  private func changes(
    of entry: PushLogEntry, in scope: ReadScope
  ) async throws -> [ProvisioningV1.LoggedChange] {
    guard let revision = entry.revision else { return [] }
    var filter = AuditFilter(.changes)
    (filter.fromRevision, filter.untilRevision) = (revision, revision + 1)
    let page = try await self.audit.entries(filter, page: PageRequest(size: 1, after: nil), in: scope)
    guard case .change(let change)? = page.entries.first?.subject else { return [] }
    return change.effects.map { .init(kind: $0.kind, before: $0.before ?? "", after: $0.after ?? "") }
  }

  func replayLog(
    _ request: ProvisioningV1.IdentityProvidersServiceReplayLogRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceReplayLogResponse {
    guard request.lines.count <= self.backend.limits.largestPage else {
      throw InvalidField("lines", "must be at most \(self.backend.limits.largestPage)")
    }
    let connection = try ConnectionID(request.identityProvider, field: "identity_provider")
    var answer = ProvisioningV1.IdentityProvidersServiceReplayLogResponse()
    for (index, line) in request.lines.enumerated() {
      // What was ignored for the scope has left its link, which later lines are about.
      let done = [PushLogEntry.Decision.applied, .ignored, .part]
      guard done.map(\.rawValue).contains(line.decision) else {
        answer.skipped += 1
        continue
      }
      let replay = LineReplay(
        backend: self.backend, sync: self.sync, line: line, field: "lines[\(index)]", connection: connection,
        tenant: try TenantID(request.tenant, field: "tenant"), context: context)
      answer.token = try await replay.run().description
      answer.applied += 1
    }
    return answer
  }
}

extension [NumberedPush] {
  /// The same in groups that fit into a message each: requests may be long.
  func inMessages(of bytes: Int) -> [ArraySlice<NumberedPush>] {
    var groups: [ArraySlice<NumberedPush>] = []
    var (start, size) = (startIndex, 0)
    for index in indices {
      size += self[index].entry.body.utf8.count
      guard size >= bytes || index == endIndex - 1 else { continue }
      groups.append(self[start...index])
      (start, size) = (index + 1, 0)
    }
    return groups
  }
}
