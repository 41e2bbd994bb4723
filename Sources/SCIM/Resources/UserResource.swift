public import Model

/// A user as a provider sends it.
public struct UserResource: Equatable, Sendable {
  /// As sent; without case it is unique in its connection (P15, P22).
  public var userName: String
  /// As sent; with case it is unique in its connection (P23).
  public var externalId: String?
  /// Nil if nothing was said: what is stored stays, and a new user is active (P24).
  public var isActive: Bool?
  /// All else by its canonical names, values as sent (P30); without what is read-only, and without the password.
  public var attributes: JSONObject

  public init(
    userName: String, externalId: String? = nil, isActive: Bool? = nil, attributes: JSONObject = JSONObject()
  ) {
    self.userName = userName
    self.externalId = externalId
    self.isActive = isActive
    self.attributes = attributes
  }

  /// Reads the body of a POST or PUT (P21, P24).
  ///
  /// - Returns: The user, and the names that were ignored.
  /// - Throws: 400 with the attribute and what to change.
  public static func parse(
    _ body: JSON, dialect: Dialect, unknown: UnknownAttributes = .ignore
  ) throws(SCIMError) -> (UserResource, IgnoredNames) {
    var reader = ValueReader(dialect, unknown)
    let document = try Body.read(body, as: .user, &reader)
    return (try UserResource(document: document), reader.ignored)
  }

  /// Takes a document apart, such as one that a patch was applied to.
  ///
  /// - Throws: 400 `invalidValue` without a userName.
  public init(document: JSONObject) throws(SCIMError) {
    var rest = Body.writable(document, of: .user)
    userName = try Body.takeRequired("userName", from: &rest)
    externalId = Body.takeText("externalId", from: &rest)
    isActive = rest["active"]?.bool
    rest["active"] = nil
    attributes = rest
  }

  /// What filters are evaluated on and patches are applied to.
  public var document: JSONObject {
    var document = JSONObject()
    document["externalId"] = externalId.map { .string($0) }
    document["userName"] = .string(userName)
    for (name, value) in attributes.members { document[name] = value }
    document["active"] = isActive.map { .bool($0) }
    return document
  }
}

extension UserResource {
  /// The answer's body (P21).
  ///
  /// - Parameters:
  ///   - isActive: What the provider said last; nil shows nothing, as after a patch that removed it.
  ///   - groups: Those that the user is in themselves.
  public func body(id: String, isActive: Bool?, groups: [Member] = [], meta: Meta) -> JSONObject {
    var body = document
    body["active"] = isActive.map { .bool($0) }
    if !groups.isEmpty { body["groups"] = .array(groups.map { $0.json(base: meta.base, type: "direct") }) }
    return meta.body(of: .user, id: id, body)
  }
}
