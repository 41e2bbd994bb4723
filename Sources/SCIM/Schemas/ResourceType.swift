/// A kind of resource: its endpoint, its schema and what extends it (RFC 7643 section 6).
public struct ResourceType: Sendable {
  public let name: String
  /// Below the base, such as `/Users`.
  public let endpoint: String
  public let description: String
  public let schema: Schema
  public let extensions: [Schema]
  /// What names mean in such a resource.
  let scope: Scope

  public init(name: String, endpoint: String, description: String, schema: Schema, extensions: [Schema] = []) {
    self.name = name
    self.endpoint = endpoint
    self.description = description
    self.schema = schema
    self.extensions = extensions
    // The members of an extension stand in an object of their own, whose name is its URN.
    let containers = extensions.map {
      Attribute($0.id, $0.description, type: .complex, subAttributes: $0.attributes)
    }
    scope = Scope(schema: schema.id, attributes: Self.common + schema.attributes + containers)
  }

  public static let user = ResourceType(
    name: "User", endpoint: "/Users", description: "A user of the connected identity provider.", schema: .user,
    extensions: [.enterpriseUser])

  public static let group = ResourceType(
    name: "Group", endpoint: "/Groups", description: "A group of the connected identity provider.", schema: .group)

  public static let all = [user, group]

  /// The attributes of every resource: RFC 7643 section 3.1.
  private static let common = [
    Attribute(
      "schemas", "The URNs of the schemas of the resource.", type: .reference, isMultiValued: true, isCaseExact: true,
      mutability: .readOnly, returned: .always),
    Attribute(
      "id", "The id that the server gave the resource.", isCaseExact: true, mutability: .readOnly, returned: .always,
      uniqueness: .server),
    Attribute("externalId", "The id that the provider knows the resource by.", isCaseExact: true),
    Attribute(
      "meta", "What the server keeps of the resource.", type: .complex, mutability: .readOnly,
      subAttributes: [
        Attribute("resourceType", "The type of the resource.", isCaseExact: true, mutability: .readOnly),
        Attribute("created", "When the resource was made.", type: .dateTime, mutability: .readOnly),
        Attribute("lastModified", "When the resource was last changed.", type: .dateTime, mutability: .readOnly),
        Attribute(
          "location", "The address of the resource.", type: .reference, isCaseExact: true, mutability: .readOnly),
        Attribute("version", "The entity tag of the resource.", isCaseExact: true, mutability: .readOnly),
      ]),
  ]
}
