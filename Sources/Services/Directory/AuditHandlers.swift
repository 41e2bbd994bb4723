internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.directory.v1.AuditService`.
struct AuditHandlers: DirectoryV1.AuditService {
  let backend: Backend
  let audit: any AuditQueries

  func list(
    _ request: DirectoryV1.AuditServiceListRequest, context: CallContext
  ) async throws -> DirectoryV1.AuditServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.viewAudit, context)
    let page = try await self.audit.entries(
      try AuditFilter(request.filter ?? .init()),
      page: try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits),
      in: scope)
    return .init(
      entries: page.entries.map(DirectoryV1.AuditEntry.init),
      nextPageToken: page.isComplete ? "" : page.position ?? "", complete: page.isComplete)
  }

  /// Stretch by stretch, as fast as the client takes them: the next one is read when the last one is on its way.
  func export(
    _ request: DirectoryV1.AuditServiceExportRequest, response: ResponseWriter<DirectoryV1.AuditServiceExportResponse>,
    context: CallContext
  ) async throws {
    let filter = try AuditFilter(request.filter ?? .init())
    var position = request.after.isEmpty ? nil : try Text.read(request.after, field: "after")
    while true {
      // Each stretch has its own time; the stream has the client's.
      let scope = try await self.backend.scope(request.tenant, needing: Permission.viewAudit, context)
      let stretch: AuditPage
      do {
        stretch = try await self.audit.export(filter, after: position, in: scope)
      } catch {
        throw FieldPaths(renamed: ["page_token": "after"]).applied(to: error)
      }
      if !stretch.entries.isEmpty || stretch.position != position {
        try await response.write(
          .init(entries: stretch.entries.map(DirectoryV1.AuditEntry.init), position: stretch.position ?? ""))
      }
      if stretch.isComplete { return }
      position = stretch.position
    }
  }

  func verify(
    _ request: DirectoryV1.AuditServiceVerifyRequest, context: CallContext
  ) async throws -> DirectoryV1.AuditServiceVerifyResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.viewAudit, context)
    let token = try Text.read(request.pageToken, field: "page_token")
    let verification = try await self.audit.verify(after: token.isEmpty ? nil : token, in: scope)
    return .init(
      chains: verification.chains.map(DirectoryV1.AuditChainReport.init), nextPageToken: verification.next ?? "",
      complete: verification.next == nil)
  }

  func asOf(
    _ request: DirectoryV1.AuditServiceAsOfRequest, context: CallContext
  ) async throws -> DirectoryV1.AuditServiceAsOfResponse {
    throw RPCError(.unimplemented, "This server does not answer this call yet.")
  }
}
