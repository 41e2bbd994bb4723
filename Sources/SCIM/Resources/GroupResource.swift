public import Model

/// A group as a provider sends it.
public struct GroupResource: Equatable, Sendable {
  /// As sent; without case it is unique in its connection (P32).
  public var displayName: String
  public var externalId: String?
  /// Nil if nothing was said: what is stored stays (P24). Each member once.
  public var members: [Member]?
  /// All else by its canonical names, values as sent (P30); nothing so far, as the schema has no more.
  public var attributes: JSONObject

  public init(
    displayName: String, externalId: String? = nil, members: [Member]? = nil, attributes: JSONObject = JSONObject()
  ) {
    self.displayName = displayName
    self.externalId = externalId
    self.members = members
    self.attributes = attributes
  }

  /// Reads the body of a POST or PUT (P31).
  ///
  /// - Returns: The group, and the names that were ignored.
  /// - Throws: 400 with the attribute and what to change.
  public static func parse(
    _ body: JSON, dialect: Dialect, unknown: UnknownAttributes = .ignore
  ) throws(SCIMError) -> (GroupResource, IgnoredNames) {
    var reader = ValueReader(dialect, unknown)
    let document = try Body.read(body, as: .group, &reader, except: "members")
    var group = try GroupResource(document: document)
    if let members = body.object?.value(named: "members"), !members.isNull {
      group.members = try Member.list(members)
    }
    return (group, reader.ignored)
  }

  /// Takes a document apart, such as one that a patch was applied to. Members are none of it.
  ///
  /// - Throws: 400 `invalidValue` without a displayName.
  public init(document: JSONObject) throws(SCIMError) {
    var rest = Body.writable(document, of: .group)
    rest["members"] = nil
    displayName = try Body.takeRequired("displayName", from: &rest)
    externalId = Body.takeText("externalId", from: &rest)
    attributes = rest
  }

  /// What patches are applied to: all but the members, which are changed as a set.
  public var document: JSONObject {
    var document = JSONObject()
    document["externalId"] = externalId.map { .string($0) }
    document["displayName"] = .string(displayName)
    for (name, value) in attributes.members { document[name] = value }
    return document
  }
}

extension GroupResource {
  /// The answer's body, with the members if the group has been read with them (P19).
  public func body(id: String, meta: Meta) -> JSONObject {
    var body = document
    if let members { body["members"] = .array(members.map { $0.json(base: meta.base) }) }
    return meta.body(of: .group, id: id, body)
  }
}
