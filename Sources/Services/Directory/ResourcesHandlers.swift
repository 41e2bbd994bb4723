internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.directory.v1.ResourcesService`: types, and what is registered one by one; batches are beside it.
struct ResourcesHandlers: DirectoryV1.ResourcesService {
  let backend: Backend

  func putType(
    _ request: DirectoryV1.PutTypeRequest, context: CallContext
  ) async throws -> DirectoryV1.PutTypeResponse {
    let type = request.type ?? .init()
    let command = PutType(try type.domain(field: "type"), expectedVersion: Etag.expected(type.etag))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "type"), context)
    return .init(
      type: .init(outcome.answer.type, version: outcome.answer.version), token: outcome.token.description)
  }

  func listTypes(
    _ request: DirectoryV1.ListTypesRequest, context: CallContext
  ) async throws -> DirectoryV1.ListTypesResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let catalog = try await self.backend.queries.typeCatalog(in: scope)
    return .init(
      types: catalog.types.map { .init($0.type, version: $0.version) },
      applications: catalog.applications.map(DirectoryV1.Application.init), complete: true)
  }

  func get(
    _ request: DirectoryV1.ResourcesServiceGetRequest, context: CallContext
  ) async throws -> DirectoryV1.ResourcesServiceGetResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let asked = try (request.resource ?? .init()).domain(field: "resource")
    let key = try await self.resolved(asked, field: "resource", in: scope)
    let record = try await self.backend.queries.resource(key, in: scope)
    guard try await !self.visible([record], in: scope, context).isEmpty else {
      throw DirectoryError(.notFound, "There is no resource \(key).", reason: "resource")
    }
    return .init(resource: .init(record))
  }

  func list(
    _ request: DirectoryV1.ResourcesServiceListRequest, context: CallContext
  ) async throws -> DirectoryV1.ResourcesServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    var filter = ResourceFilter(name: try Text.read(request.name, field: "name"))
    if !request.type.isEmpty {
      let key = DirectoryV1.ResourceKey(application: request.application, type: request.type)
      filter.type = try await self.backend.resolved(try key.typeKey(field: "type"), field: "type", in: scope)
    } else if !request.application.isEmpty {
      throw InvalidField("application", "needs a type beside it")
    }
    if let parent = request.parent {
      filter.parent = try await self.resolved(try parent.domain(field: "parent"), field: "parent", in: scope)
    }
    if !request.company.isEmpty { filter.company = try CompanyID(request.company, field: "company") }
    if !request.unit.isEmpty { filter.unit = try UnitID(request.unit, field: "unit") }
    let page = try await self.backend.queries.resources(
      filter, page: try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits),
      in: scope)
    return .init(
      resources: try await self.visible(page.elements, in: scope, context).map(DirectoryV1.Resource.init),
      nextPageToken: page.next ?? "",
      complete: page.isComplete, token: page.token(of: scope))
  }

  func delete(
    _ request: DirectoryV1.ResourcesServiceDeleteRequest, context: CallContext
  ) async throws -> DirectoryV1.ResourcesServiceDeleteResponse {
    let command = DeleteResource(
      try (request.resource ?? .init()).domain(field: "resource"), expectedVersion: Etag.expected(request.etag))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(token: outcome.token.description)
  }

  /// Those of the resources that an acting user may view, by the engine that answers checks (A14); all of them without one.
  private func visible(
    _ records: [ResourceRecord], in scope: ReadScope, _ context: CallContext
  ) async throws -> [ResourceRecord] {
    guard let user = try Caller(context, limits: self.backend.limits).actingUser, !records.isEmpty else {
      return records
    }
    let snapshot = try await self.backend.snapshots.snapshot(
      of: scope.tenant, freshness: .latest, deadline: scope.deadline)
    return records.filter { record in
      let key = record.resource.key
      let reference = ResourceReference(application: key.application, type: key.type, id: key.id)
      return snapshot.check(Question(subject: .user(user), action: "view", resource: reference)) == .allowed
    }
  }

  /// The key with its application, where only the type's name was given.
  private func resolved(
    _ key: Model.ResourceKey, field: String, in scope: ReadScope
  ) async throws(DirectoryError) -> Model.ResourceKey {
    let type = try await self.backend.resolved(key.typeKey, field: field, in: scope)
    return Model.ResourceKey(application: type.application, type: type.name, id: key.id)
  }
}

extension Backend {
  /// The type with its application, where only its name was given.
  func resolved(_ key: TypeKey, field: String, in scope: ReadScope) async throws(DirectoryError) -> TypeKey {
    guard key.application.isEmpty else { return key }
    let types = ResourceTypes(try await self.queries.typeCatalog(in: scope).types.map(\.type))
    do throws(Interruption) {
      return try types.resolve(key, field: field).key
    } catch {
      guard case .refused(let refusal) = error else { return key }
      throw refusal
    }
  }
}
