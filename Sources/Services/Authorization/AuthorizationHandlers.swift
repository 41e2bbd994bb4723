internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.authorization.v1.AuthorizationService`.
struct AuthorizationHandlers: AuthorizationV1.AuthorizationService {
  let backend: Backend
  let feed: any ChangeFeed
  let past: PastSnapshots
  let shelf: CursorShelf

  var limits: ServicesLimits { self.backend.limits }

  func check(
    _ request: AuthorizationV1.CheckRequest, context: CallContext
  ) async throws -> AuthorizationV1.CheckResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let asked = try Asked(
      subject: try await self.subject(request.subject, request.preview, of: tenant, context), action: request.action,
      resource: request.resource, view: request.view, limits: self.limits)
    let snapshot = try await self.snapshot(of: tenant, request.consistency, for: asked.question, context)
    return .init(try asked.decide(on: snapshot), of: snapshot)
  }

  func batchCheck(
    _ request: AuthorizationV1.BatchCheckRequest, context: CallContext
  ) async throws -> AuthorizationV1.BatchCheckResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    guard request.items.count <= self.limits.batchItems else {
      throw InvalidField("items", "must have at most \(self.limits.batchItems) entries")
    }
    let snapshot = try await self.snapshot(of: tenant, request.consistency, for: nil, context)
    var results: [AuthorizationV1.BatchCheckResult] = []
    results.reserveCapacity(request.items.count)
    for (index, item) in request.items.enumerated() {
      results.append(.init(result: try await self.result(item, "items[\(index)].", on: snapshot, context)))
    }
    return .init(results: results, token: snapshot.token.description)
  }

  func explain(
    _ request: AuthorizationV1.ExplainRequest, context: CallContext
  ) async throws -> AuthorizationV1.ExplainResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let asked = try Asked(
      subject: try await self.subject(request.subject, request.preview, of: tenant, context), action: request.action,
      resource: request.resource, view: request.view, limits: self.limits)
    let snapshot = try await self.snapshot(of: tenant, request.consistency, for: asked.question, context)
    return .init(try asked.explain(on: snapshot), of: snapshot)
  }
}

extension AuthorizationHandlers {
  /// The answer to one item, or its own error: a bad item does not fail the others, a server that fails does.
  private func result(
    _ item: AuthorizationV1.BatchCheckItem, _ prefix: String, on snapshot: Snapshot, _ context: CallContext
  ) async throws -> AuthorizationV1.BatchCheckResult.Result {
    do {
      let subject = try await self.subject(item.subject, item.preview, of: snapshot.tenant, prefix: prefix, context)
      let asked = try Asked(
        subject: subject, action: item.action, resource: item.resource, view: item.view, prefix: prefix,
        limits: self.limits)
      return .answer(.init(try asked.decide(on: snapshot), of: snapshot))
    } catch let error as InvalidField {
      return .error(.init(error.rpcError, field: error.field))
    } catch let error as DirectoryError where error.code == .notFound || error.code == .invalidField {
      return .error(.init(error.rpcError, field: error.field ?? ""))
    }
  }

  /// What a request is decided on: a snapshot as fresh as it asks, or the past that it names.
  ///
  /// - Parameter question: Of the past it is enough to read what decides this one; nil for all of it.
  func snapshot(
    of tenant: TenantID, _ consistency: AuthorizationV1.Consistency?, for question: Question?, _ context: CallContext
  ) async throws -> Snapshot {
    let deadline = Deadline.ofCall(context.deadline, limits: self.limits)
    switch try WantedState(consistency, of: tenant) {
    case .fresh(let freshness):
      return try await self.backend.snapshots.snapshot(of: tenant, freshness: freshness, deadline: deadline)
    case .exact(let revision):
      return try await self.past.snapshot(of: tenant, at: .revision(revision), for: question, deadline: deadline)
    }
  }
}

extension AuthorizationV1.BatchCheckError {
  init(_ error: RPCError, field: String) {
    self.init(code: Int32(clamping: error.code.rawValue), message: error.message, field: field)
  }
}
