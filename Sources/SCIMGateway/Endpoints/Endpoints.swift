internal import HTTPTypes
internal import Model
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import SCIM

/// What each route answers with.
struct Endpoints: Sendable {
  let client: MusterClient
  let callTime: Duration

  func answer(_ call: Call) async throws -> Answer {
    switch call.route {
    case .scim(let endpoint): try await scim(endpoint, call)
    case .logins: try await login(call)
    case .token: await token(call)
    case .oktaEvents: try await oktaEvents(call)
    case .sharedSignals(let sender): try await sharedSignals(from: sender, call)
    case .backChannelLogout(let sender): try await backChannelLogout(from: sender, call)
    case .health: Answer(200)
    }
  }

  func scim(_ endpoint: Endpoint, _ call: Call) async throws -> Answer {
    switch endpoint {
    case .users: return try await users(call)
    case .user(let id): return try await user(id, call)
    case .groups: return try await groups(call)
    case .group(let id): return try await group(id, call)
    case .search(.users?): return try await listUsers(try ListQuery(parsing: call.json(), for: .user), call)
    case .search(.groups?): return try await listGroups(try ListQuery(parsing: call.json(), for: .group), call)
    case .search: return try await searchAll(try ListQuery(parsing: call.json(), for: nil), call)
    case .bulk: return try await bulk(call)
    // A connection's credential is nobody's in particular (RFC 7644 section 3.11).
    case .me: throw Refusal(501, "/Me is not implemented: a token of a connection is not a user.")
    default:
      // What describes the server is the same for all, but shown to those who belong here only (P6).
      _ = try await reading(call)
      return try discovery(endpoint, call)
    }
  }

  /// How the connection's requests are to be read; fails for a credential that is worth nothing.
  func reading(_ call: Call) async throws -> (dialect: Dialect, unknown: UnknownAttributes) {
    let connection = try await client.scimUsers.describeConnection(.init(), options: options(call))
    guard let dialect = Dialect.named(connection.dialect) else {
      throw Refusal(500, "This gateway is older than the server it calls; ask its operator to update it.")
    }
    return (dialect, connection.rejectsUnknownAttributes ? .reject : .ignore)
  }

  /// The credential goes on to the service, which decides what it is good for.
  func options(_ call: Call) -> CallOptions {
    var metadata = Metadata()
    if let bearer = call.bearer { metadata.add("authorization", "Bearer \(bearer.token)") }
    if let trace = HTTPField.Name("traceparent").flatMap({ call.headers[$0] }) { metadata.add("traceparent", trace) }
    return CallOptions(timeout: callTime, metadata: metadata)
  }
}

extension Call {
  func json() throws(SCIMError) -> JSON { try JSON(parsing: body) }

  /// Which attributes the answer shows.
  var projection: Projection {
    get throws(SCIMError) { try Projection(attributes: query["attributes"], excluded: query["excludedAttributes"]) }
  }

  /// The body as an object.
  func object() throws(SCIMError) -> JSONObject {
    guard let object = try json().object else {
      throw SCIMError(.invalidSyntax, "The body must be a JSON object.")
    }
    return object
  }
}

extension Answer {
  static func scim(_ value: JSON, status: Int = 200) -> Answer { Answer(status, MediaType.scim, value.bytes) }
}
