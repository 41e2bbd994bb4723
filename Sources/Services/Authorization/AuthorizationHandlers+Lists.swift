internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC
internal import Reactor
internal import Wire

/// Everything that one may act on, and everybody who may.
extension AuthorizationHandlers {
  func listResources(
    _ request: AuthorizationV1.ListResourcesRequest,
    response: ResponseWriter<AuthorizationV1.ListResourcesResponse>, context: CallContext
  ) async throws {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let asked = try await self.asked(
      AskedType(
        subject: request.subject, preview: request.preview, action: request.action, application: request.application,
        type: request.type, view: request.view), of: tenant, context)
    var question = request
    question.consistency = nil
    question.resumeToken = ""
    let (snapshot, place) = try await self.start(
      question, at: request.resumeToken, of: tenant, request.consistency, context)
    let cursor = try asked.cursor(on: snapshot, after: place.last.isEmpty ? nil : place.last)
    try await self.stream(cursor, of: snapshot, from: place, context) { ids, place, isLast in
      try await response.write(
        .init(ids: ids, resumeToken: place.description, complete: isLast, token: place.token.description))
    }
  }

  func listSubjects(
    _ request: AuthorizationV1.ListSubjectsRequest,
    response: ResponseWriter<AuthorizationV1.ListSubjectsResponse>, context: CallContext
  ) async throws {
    let tenant = try TenantID(request.tenant, field: "tenant")
    guard !request.action.isEmpty else { throw InvalidField("action", "must not be empty") }
    guard let resource = request.resource else { throw InvalidField("resource", "must be set") }
    let reference = try ResourceReference(resource, prefix: "resource.", limits: self.limits)
    var question = request
    question.consistency = nil
    question.resumeToken = ""
    let (snapshot, place) = try await self.start(
      question, at: request.resumeToken, of: tenant, request.consistency, context)
    let cursor: SubjectCursor
    do {
      cursor = try snapshot.subjects(
        action: request.action, resource: reference,
        view: request.view.isEmpty ? nil : UnitID(rawValue: request.view),
        after: place.last.isEmpty ? nil : UserID(rawValue: place.last))
    } catch { throw FieldNames(resource: "resource.").refusal(error, subject: nil) }
    try await self.stream(cursor, of: snapshot, from: place, context) { users, place, isLast in
      try await response.write(
        .init(subjects: users, resumeToken: place.description, complete: isLast, token: place.token.description))
    }
  }
}

/// What both cursors of the engine do.
protocol ListCursor: Sendable {
  mutating func advance(over candidates: Int, _ found: (UnsafeRawBufferPointer) -> Void) -> Bool
}

extension ResourceCursor: ListCursor {}
extension SubjectCursor: ListCursor {}

extension AuthorizationHandlers {
  /// Where a list begins or goes on, and the snapshot of its revision.
  ///
  /// - Throws: `versionConflict` with the reason `cursor_expired` if that revision is held no longer.
  private func start(
    _ question: some Message, at place: String, of tenant: TenantID, _ consistency: AuthorizationV1.Consistency?,
    _ context: CallContext
  ) async throws -> (Snapshot, ListPlace) {
    guard !place.isEmpty else {
      let snapshot = try await self.snapshot(of: tenant, consistency, for: nil, context)
      return (snapshot, ListPlace(snapshot.token, in: question))
    }
    let place = try ListPlace(place, of: tenant, in: question)
    if let snapshot = self.shelf.find(place.token) { return (snapshot, place) }
    // Whether the epoch is still the token's is for the keeper of the snapshots to say.
    let newest = try await self.backend.snapshots.snapshot(
      of: tenant, freshness: .atLeast(place.token), deadline: Deadline.ofCall(context.deadline, limits: self.limits))
    let snapshot =
      newest.token == place.token ? newest : self.backend.snapshots.recent(tenant, place.token.revision)
    guard let snapshot, snapshot.token == place.token else {
      throw DirectoryError(
        .versionConflict, "Revision \(place.token.revision), at which the list began, is held no longer; begin anew.",
        field: "resume_token", reason: "cursor_expired")
    }
    return (snapshot, place)
  }

  /// Pulls ids out of a cursor, as fast as the client takes them, and lets others have their turn between the steps.
  private func stream(
    _ cursor: some ListCursor, of snapshot: Snapshot, from place: ListPlace, _ context: CallContext,
    write: @escaping @Sendable (_ ids: [String], _ place: ListPlace, _ isLast: Bool) async throws -> Void
  ) async throws {
    let (limits, shelf) = (self.limits, self.shelf)
    try await Streams.within(limits.longestStream, context) {
      var (cursor, place) = (cursor, place)
      var ids: [String] = []
      var hasMore = true
      while hasMore {
        hasMore = cursor.advance(over: limits.listStep) { ids.append(String(decoding: $0, as: UTF8.self)) }
        if ids.count >= limits.listBatch || !hasMore {
          place.last = ids.last ?? place.last
          shelf.keep(snapshot, on: context.reactor)
          try await write(ids, place, !hasMore)
          ids.removeAll(keepingCapacity: true)
        }
        try Task.checkCancellation()
        await context.reactor.yield()
      }
    }
  }
}
