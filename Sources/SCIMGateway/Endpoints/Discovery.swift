internal import SCIM

extension Endpoints {
  /// What the server is and what its resources look like (P4, P5): the same for all connections.
  func discovery(_ endpoint: Endpoint, _ call: Call) throws -> Answer {
    // RFC 7644 section 4: whoever filters here expects other answers than there are.
    guard call.query["filter"] == nil else {
      throw SCIMError(status: 403, detail: "What describes the server is not filtered; leave the filter out.")
    }
    let base = call.base
    switch endpoint {
    case .serviceProviderConfig: return .scim(.object(ServiceProviderConfig.body(base: base)))
    case .resourceTypes: return .list(ResourceType.all.map { $0.body(base: base) })
    case .schemas: return .list(Schema.all.map { $0.body(base: base) })
    case .resourceType(let name):
      guard let type = ResourceType.named(name) else {
        throw SCIMError(status: 404, detail: "There is no resource type of this name; /ResourceTypes lists them.")
      }
      return .scim(.object(type.body(base: base)))
    case .schema(let id):
      guard let schema = Schema.named(id) else {
        throw SCIMError(status: 404, detail: "There is no schema of this URN; /Schemas lists them.")
      }
      return .scim(.object(schema.body(base: base)))
    default: throw Refusal(501, "This is not implemented.")
    }
  }
}

extension Answer {
  static func list(_ resources: [JSONObject]) -> Answer {
    .scim(ListResponse(total: resources.count, resources: resources).body)
  }
}

extension Call {
  /// How the client itself calls the base of all addresses: a balancer says it in forwarded headers (P21).
  var base: String {
    let scheme = headers[forwarded: "x-forwarded-proto"] ?? self.scheme
    let host = headers[forwarded: "x-forwarded-host"] ?? authority
    return "\(scheme)://\(host)\(Endpoint.base)"
  }
}
