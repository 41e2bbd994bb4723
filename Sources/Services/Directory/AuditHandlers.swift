internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.directory.v1.AuditService`.
struct AuditHandlers: DirectoryV1.AuditService {
  let backend: Backend
  let audit: any AuditQueries
  let past: PastSnapshots

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
    let scope = try await self.backend.scope(request.tenant, needing: Permission.viewAudit, context)
    let asked = try Asked(
      subject: .user(try UserID(request.subject, field: "subject")), action: request.action,
      resource: request.resource, view: request.view, limits: self.backend.limits)
    let snapshot = try await self.past.snapshot(
      of: scope.tenant, at: try Moment(request.moment), for: asked.question, deadline: scope.deadline)
    let answer = AuthorizationV1.BatchCheckAnswer(try asked.decide(on: snapshot), of: snapshot)
    return .init(decision: answer.decision, reason: answer.reason, revision: snapshot.revision)
  }
}

extension Moment {
  /// - Throws: `InvalidField` unless a request names one that can be.
  init(_ moment: DirectoryV1.AuditServiceAsOfRequest.Moment?) throws(InvalidField) {
    switch moment {
    case .revision(let revision):
      guard revision > 0 else { throw InvalidField("revision", "must be a revision, from 1") }
      self = .revision(revision)
    case .time(let time): self = .time(try Timestamp(time, field: "time"))
    case nil: throw InvalidField("revision", "must be set, or time in its place")
    }
  }
}
