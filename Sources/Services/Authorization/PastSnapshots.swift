internal import Authorization
internal import Directory
internal import Model

/// A tenant as it was (X10), as a snapshot to ask: from memory where that still has it, from the history otherwise.
struct PastSnapshots: Sendable {
  let snapshots: any Snapshots
  let history: any HistoryQueries
  let queries: any DirectoryQueries

  /// - Parameter question: What is to be asked; then only what decides it is read. Nil reads all facts, of which a tenant
  ///   may have too many.
  /// - Throws: `outOfRange` with the reason `retention` for what is kept no longer, `future` for what is not yet;
  ///   `resourceExhausted` for all facts of a large tenant.
  func snapshot(
    of tenant: TenantID, at moment: Moment, for question: Question?, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> Snapshot {
    if case .revision(let revision) = moment, let recent = self.snapshots.recent(tenant, revision) { return recent }
    let scope = ReadScope(tenant: tenant, sight: .everything, deadline: deadline)
    // The epoch is that of now: of a moment, revisions tell everything.
    let epoch = try await self.queries.head(of: tenant, deadline: deadline).epoch
    let past = try await self.facts(at: moment, for: question, in: scope)
    return Snapshot(tenant: tenant, epoch: epoch, revision: past.revision, facts: past.facts)
  }

  private func facts(
    at moment: Moment, for question: Question?, in scope: ReadScope
  ) async throws(DirectoryError) -> Directory.Past {
    guard let question else { return try await self.history.facts(at: moment, in: scope) }
    let subject: PastQuestion.Subject =
      switch question.subject {
      case .user(let user): .user(user)
      case .preview(let preview): .members(preview.workgroups)
      }
    let resource = question.resource
    return try await self.history.slice(
      for: PastQuestion(subject, application: resource.application, type: resource.type, id: resource.id), at: moment,
      in: scope)
  }
}
