/// What identifies a resource: ids are unique within a type.
public struct ResourceKey: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  public var application: String
  public var type: String
  public var id: String

  public init(application: String, type: String, id: String) {
    self.application = application
    self.type = type
    self.id = id
  }

  public var typeKey: TypeKey { TypeKey(application: application, name: type) }

  public var description: String { "\(application)/\(type)/\(id)" }

  public static func < (a: ResourceKey, b: ResourceKey) -> Bool {
    (a.application, a.type, a.id) < (b.application, b.type, b.id)
  }
}

/// Who adds members to a resource (D8).
public enum SharingMode: String, Hashable, Codable, Sendable, CaseIterable {
  case owner, partner, network
}

/// A resource that a caller has registered.
public struct ResourceFact: Hashable, Codable, Sendable {
  public var key: ResourceKey
  public var name: String
  public var description: String
  /// The company that owns it.
  public var company: CompanyID
  /// Where it was made; nil for types without placement.
  public var unit: UnitID?
  /// By dimension its values, any of which matches (A6).
  public var attributes: [String: [String]]
  /// The container of a line, the node above a node, the node at which a document lies.
  public var parent: ResourceKey?
  public var lockedBy: UserID?
  /// The units that it is shared with explicitly (E8).
  public var sharedWith: [UnitID]
  public var sharingMode: SharingMode
  public var updatedAt: Timestamp

  public init(
    key: ResourceKey, name: String = "", description: String = "", company: CompanyID, unit: UnitID? = nil,
    attributes: [String: [String]] = [:], parent: ResourceKey? = nil, lockedBy: UserID? = nil,
    sharedWith: [UnitID] = [], sharingMode: SharingMode = .owner, updatedAt: Timestamp
  ) {
    self.key = key
    self.name = name
    self.description = description
    self.company = company
    self.unit = unit
    self.attributes = attributes
    self.parent = parent
    self.lockedBy = lockedBy
    self.sharedWith = sharedWith
    self.sharingMode = sharingMode
    self.updatedAt = updatedAt
  }
}

/// A tie from one resource to another: one hop, never followed further.
public struct ResourceLinkFact: Hashable, Codable, Sendable {
  public var from: ResourceKey
  public var to: ResourceKey

  public init(from: ResourceKey, to: ResourceKey) {
    self.from = from
    self.to = to
  }
}
