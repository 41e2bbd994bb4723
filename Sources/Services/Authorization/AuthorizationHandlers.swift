internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.authorization.v1.AuthorizationService`.
struct AuthorizationHandlers: AuthorizationV1.AuthorizationService {
  let snapshots: any Snapshots
  let feed: any ChangeFeed
  let limits: ServicesLimits

  func check(
    _ request: AuthorizationV1.CheckRequest, context: CallContext
  ) async throws -> AuthorizationV1.CheckResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let question = try Question(subject: request.subject, action: request.action, resource: request.resource)
    let snapshot = try await self.snapshot(of: tenant, request.consistency, context)
    return .init(try question.decide(on: snapshot), of: snapshot)
  }

  func batchCheck(
    _ request: AuthorizationV1.BatchCheckRequest, context: CallContext
  ) async throws -> AuthorizationV1.BatchCheckResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    guard request.items.count <= self.limits.batchItems else {
      throw InvalidField("items", "must have at most \(self.limits.batchItems) entries")
    }
    let snapshot = try await self.snapshot(of: tenant, request.consistency, context)
    let results = request.items.enumerated().map { index, item in
      AuthorizationV1.BatchCheckResult(item, at: index, on: snapshot)
    }
    return .init(results: results, token: snapshot.token.description)
  }

  func explain(
    _ request: AuthorizationV1.ExplainRequest, context: CallContext
  ) async throws -> AuthorizationV1.ExplainResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let question = try Question(subject: request.subject, action: request.action, resource: request.resource)
    let snapshot = try await self.snapshot(of: tenant, request.consistency, context)
    return .init(try question.explain(on: snapshot), of: snapshot)
  }

  /// A snapshot as fresh as the request asks.
  private func snapshot(
    of tenant: TenantID, _ consistency: AuthorizationV1.Consistency?, _ context: CallContext
  ) async throws -> Snapshot {
    let freshness = try SnapshotFreshness(consistency, of: tenant)
    let deadline = Deadline.ofCall(context.deadline, limits: self.limits)
    return try await self.snapshots.snapshot(of: tenant, freshness: freshness, deadline: deadline)
  }
}

extension SnapshotFreshness {
  /// - Throws: `InvalidField` for a token that is none or belongs to another tenant.
  init(_ consistency: AuthorizationV1.Consistency?, of tenant: TenantID) throws(InvalidField) {
    switch consistency?.requirement {
    case nil, .freshness(.unspecified), .freshness(.any): self = .any
    case .freshness(.latest): self = .latest
    case .freshness: throw InvalidField("consistency.freshness", "is no freshness that this server knows")
    case .atLeast(let text):
      let token = try Token(text, field: "consistency.at_least")
      guard token.tenant == tenant else {
        throw InvalidField("consistency.at_least", "is a token of another tenant")
      }
      self = .atLeast(token)
    case .exact: throw InvalidField("consistency.exact", "is not answered yet")
    }
  }
}

extension AuthorizationV1.BatchCheckResult {
  /// The answer to one item, or its own error: a bad item does not fail the others.
  init(_ item: AuthorizationV1.BatchCheckItem, at index: Int, on snapshot: Snapshot) {
    do {
      let question = try Question(
        subject: item.subject, action: item.action, resource: item.resource, prefix: "items[\(index)].")
      self.init(result: .answer(.init(try question.decide(on: snapshot), of: snapshot)))
    } catch let error as InvalidField {
      self.init(result: .error(.init(error.rpcError, field: error.field)))
    } catch let error as DirectoryError {
      self.init(result: .error(.init(error.rpcError, field: error.field ?? "")))
    } catch {
      self.init(result: .error(.init(RPCError(.internal, "The server failed."), field: "")))
    }
  }
}

extension AuthorizationV1.BatchCheckError {
  init(_ error: RPCError, field: String) {
    self.init(code: Int32(clamping: error.code.rawValue), message: error.message, field: field)
  }
}
