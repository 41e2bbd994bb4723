public import Model

/// What the server says of a resource in each answer.
public struct Meta: Hashable, Sendable {
  /// The base of all addresses, such as `https://muster.example/scim/v2`; empty makes them relative.
  public var base: String
  public var created: Timestamp?
  public var lastModified: Timestamp?
  /// The number of the resource's version, whose entity tag is ``EntityTag``.
  public var version: Int64

  public init(base: String, created: Timestamp? = nil, lastModified: Timestamp? = nil, version: Int64) {
    self.base = base
    self.created = created
    self.lastModified = lastModified
    self.version = version
  }

  /// The address of a resource, also for `Location`.
  public func location(of type: ResourceType, id: String) -> String {
    "\(base)\(type.endpoint)/\(PercentEncoding.encode(id))"
  }

  /// A whole answer: schemas and id first, meta last.
  func body(of type: ResourceType, id: String, _ document: JSONObject) -> JSONObject {
    let extensions = type.extensions.map(\.id).filter { document[$0] != nil }
    var body: JSONObject = [
      "schemas": .array(([type.schema.id] + extensions).map { .string($0) }), "id": .string(id),
    ]
    for (name, value) in document.members { body[name] = value }
    var meta: JSONObject = ["resourceType": .string(type.name)]
    meta["created"] = created.map { .string($0.scimText) }
    meta["lastModified"] = lastModified.map { .string($0.scimText) }
    meta["location"] = .string(location(of: type, id: id))
    meta["version"] = .string(EntityTag(version: version).text)
    body["meta"] = .object(meta)
    return body
  }
}
