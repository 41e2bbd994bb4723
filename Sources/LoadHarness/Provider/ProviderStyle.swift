internal import SCIM

/// How one product's SCIM client words its requests.
public enum ProviderStyle: String, Sendable, CaseIterable {
  /// PUT for users; members by `add` and by a filter on the path to remove.
  case okta
  /// PATCH with capitalized verbs and booleans as strings; members as value lists, also to remove.
  case entra

  /// Members that one PATCH names.
  public var membersPerRequest: Int {
    switch self {
    case .okta: 100
    case .entra: 20
    }
  }

  private static let core = "urn:ietf:params:scim:schemas:core:2.0:User"
  private static let enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"

  func created(_ user: ProviderDirectory.User, number: Int) -> JSON {
    var body = JSONObject([
      ("schemas", self == .okta ? [.string(Self.core)] : [.string(Self.core), .string(Self.enterprise)]),
      ("userName", .string(user.userName)), ("externalId", .string("x\(number)-\(user.userName)")),
      ("name", name(user, number)), ("displayName", .string(displayName(user, number))),
      ("emails", [["primary": true, "type": "work", "value": .string(user.userName)]]),
      ("active", .bool(user.isActive)),
    ])
    switch self {
    case .okta:
      body["locale"] = "en-US"
      body["groups"] = []
      body["password"] = "1mz050nq"
    case .entra:
      body["meta"] = ["resourceType": "User"]
      body["title"] = "Engineer"
      body[Self.enterprise] = ["department": .string("Department \(number % 40)")]
    }
    return .object(body)
  }

  func update(_ user: ProviderDirectory.User, number: Int, id: String) -> ProviderRequest {
    let path = "\(ProviderRequest.users)/\(id)"
    switch self {
    case .okta:
      guard case .object(var body) = created(user, number: number) else { return ProviderRequest("GET", path) }
      body["id"] = .string(id)
      body["password"] = nil
      return ProviderRequest("PUT", path, .object(body))
    case .entra:
      return ProviderRequest(
        "PATCH", path,
        patch(
          ["op": "Replace", "path": "displayName", "value": .string(displayName(user, number))],
          ["op": "Replace", "path": "name.familyName", "value": .string("Family \(user.revision)")],
          ["op": "Replace", "path": "active", "value": .string(user.isActive ? "True" : "False")]))
    }
  }

  func created(_ group: ProviderDirectory.Group, number: Int) -> JSON {
    let schema: JSON = "urn:ietf:params:scim:schemas:core:2.0:Group"
    switch self {
    case .okta: return ["schemas": [schema], "displayName": .string(group.displayName), "members": []]
    case .entra:
      return [
        "schemas": [schema, "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],
        "externalId": .string("g\(number)-\(group.displayName)"), "displayName": .string(group.displayName),
        "meta": ["resourceType": "Group"],
      ]
    }
  }

  func rename(_ group: ProviderDirectory.Group, id: String) -> ProviderRequest {
    let name = JSON.string(group.displayName)
    let operation: JSON =
      switch self {
      case .okta: ["op": "replace", "value": ["id": .string(id), "displayName": name]]
      case .entra: ["op": "Replace", "path": "displayName", "value": name]
      }
    return ProviderRequest("PATCH", "\(ProviderRequest.groups)/\(id)", patch(operation))
  }

  func members(_ users: [String], of group: String, adds: Bool) -> ProviderRequest {
    let list = JSON.array(users.map { ["value": .string($0)] })
    let operations: [JSON] =
      switch (self, adds) {
      case (.okta, true): [["op": "add", "path": "members", "value": list]]
      case (.okta, false): users.map { ["op": "remove", "path": .string("members[value eq \"\($0)\"]")] }
      case (.entra, true): [["op": "Add", "path": "members", "value": list]]
      case (.entra, false): [["op": "Remove", "path": "members", "value": list]]
      }
    return ProviderRequest("PATCH", "\(ProviderRequest.groups)/\(group)", patch(operations))
  }

  private func patch(_ operations: JSON...) -> JSON { patch(operations) }

  private func patch(_ operations: [JSON]) -> JSON {
    ["schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": .array(operations)]
  }

  private func name(_ user: ProviderDirectory.User, _ number: Int) -> JSON {
    ["givenName": .string("Given \(number)"), "familyName": .string("Family \(user.revision)")]
  }

  func displayName(_ user: ProviderDirectory.User, _ number: Int) -> String { "Person \(number), \(user.revision)" }
}
