internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC
internal import Wire

/// `Watch`: the committed revisions of a tenant, as they come.
extension AuthorizationHandlers {
  /// Reads the log in stretches, each when the client has taken the one before: what is held of a slow client is one
  /// stretch, however far behind it is.
  func watch(
    _ request: AuthorizationV1.WatchRequest, response: ResponseWriter<AuthorizationV1.WatchResponse>,
    context: CallContext
  ) async throws {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let start = try await self.start(request.after, of: tenant, context)
    try await self.feed.following(tenant) { follower in
      var token = start
      var heartbeat = ContinuousClock.now
      while true {
        try Task.checkCancellation()
        let stretch = try await self.feed.revisions(after: token, deadline: self.readDeadline(context))
        for revision in stretch.revisions {
          token = Token(tenant: tenant, epoch: token.epoch, revision: revision.revision)
          try await response.write(.init(revision, token: token))
        }
        guard stretch.isComplete else { continue }
        if ContinuousClock.now >= heartbeat {
          try await response.write(.init(token: token.description))
          heartbeat = .now + self.limits.watchHeartbeat
        }
        try await follower.wait(until: heartbeat)
      }
    }
  }

  private func start(_ after: String, of tenant: TenantID, _ context: CallContext) async throws -> Token {
    guard !after.isEmpty else { return try await self.feed.newest(of: tenant, deadline: self.readDeadline(context)) }
    let token = try Token(after, field: "after")
    guard token.tenant == tenant else { throw InvalidField("after", "is a token of another tenant") }
    return token
  }

  /// Of one read; the stream has the client's.
  private func readDeadline(_ context: CallContext) -> ContinuousClock.Instant {
    Deadline.ofCall(context.deadline, limits: self.limits)
  }
}

extension AuthorizationV1.WatchResponse {
  init(_ revision: CommittedRevision, token: Token) {
    self.init(
      token: token.description, at: .init(microsecondsSince1970: revision.at.microseconds),
      touched: (revision.touched ?? []).map {
        .init(kind: $0.kind, id: $0.id ?? "", user: $0.user ?? "", workgroup: $0.workgroup ?? "")
      },
      everything: revision.touched == nil)
  }
}
