internal import MusterClient
internal import MusterProtocol
internal import SCIM

/// `/Users`: each request is one call (P20-P30).
extension Endpoints {
  func users(_ call: Call) async throws -> Answer {
    guard call.method == "POST" else { return try await listUsers(try ListQuery(call.query, for: .user), call) }
    let reading = try await reading(call)
    let (user, _) = try UserResource.parse(try call.json(), dialect: reading.dialect, unknown: reading.unknown)
    let made = try await client.scimUsers.create(.init(user: .init(user)), options: options(call)).user ?? .init()
    return try shown(made, call, status: 201)
  }

  func user(_ id: String, _ call: Call) async throws -> Answer {
    switch call.method {
    case "GET":
      let user = try await client.scimUsers.get(.init(id: id), options: options(call)).user ?? .init()
      return try unlessKnown(user.etag, call) ?? shown(user, call)
    case "PUT":
      let reading = try await reading(call)
      let (user, _) = try UserResource.parse(try call.json(), dialect: reading.dialect, unknown: reading.unknown)
      let message = ProvisioningV1.ScimUser(user, id: id, etag: try await expectedOfUser(id, call))
      return try shown(
        try await client.scimUsers.replace(.init(user: message), options: options(call)).user ?? .init(), call)
    case "PATCH":
      let reading = try await reading(call)
      let patch = try Patch(
        parsing: try call.json(), for: .user, dialect: reading.dialect, unknown: reading.unknown)
      let request = ProvisioningV1.ScimUsersServicePatchRequest(
        id: id, operations: patch.operations.compactMap { ProvisioningV1.ScimOperation($0) },
        etag: try await expectedOfUser(id, call), dialect: reading.dialect.name)
      return try shown(try await client.scimUsers.patch(request, options: options(call)).user ?? .init(), call)
    default:
      let etag = try await expectedOfUser(id, call)
      _ = try await client.scimUsers.delete(.init(id: id, etag: etag), options: options(call))
      return Answer(204)
    }
  }

  func listUsers(_ query: ListQuery, _ call: Call) async throws -> Answer {
    let request = ProvisioningV1.ScimUsersServiceListRequest(
      filter: query.filter.map { ProvisioningV1.ScimFilter($0) }, page: .init(query.page))
    let list = try await client.scimUsers.list(request, options: options(call))
    return .scim(
      ListResponse(
        query.page, total: list.total, next: list.nextCursor,
        try list.users.map {
          query.projection.applied(to: try $0.body(base: call.base), of: .user)
        }
      ).body)
  }

  private func shown(_ user: ProvisioningV1.ScimUser, _ call: Call, status: Int = 200) throws -> Answer {
    try shown(try user.body(base: call.base), of: .user, etag: user.etag, call, status: status)
  }
  private func expectedOfUser(_ id: String, _ call: Call) async throws -> String {
    try await expected(call) { try await client.scimUsers.get(.init(id: id), options: options(call)).user?.etag }
  }
}
