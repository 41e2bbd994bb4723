/// A named set of attributes: RFC 7643 section 7. Those of Muster are ``user``, ``enterpriseUser`` and ``group``.
public struct Schema: Sendable {
  /// Its URN.
  public let id: String
  public let name: String
  public let description: String
  public let attributes: [Attribute]

  public init(id: String, name: String, description: String, attributes: [Attribute]) {
    self.id = id
    self.name = name
    self.description = description
    self.attributes = attributes
  }

  /// All that `/Schemas` lists (P5).
  public static let all = [user, group, enterpriseUser]
}
