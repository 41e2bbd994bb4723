/// Where a grant comes from; the highest level of all sources counts (D23).
public enum GrantSource: Hashable, Sendable, CustomStringConvertible {
  case direct
  case invited
  case policy(PolicyID)
  case workgroup(WorkgroupID)

  /// The stored form: `direct`, `invited`, `policy:<id>`, `workgroup:<id>`.
  public var description: String {
    switch self {
    case .direct: "direct"
    case .invited: "invited"
    case .policy(let id): "policy:\(id)"
    case .workgroup(let id): "workgroup:\(id)"
    }
  }

  /// Reads the stored form back; nil if it is none.
  public init?(_ text: String) {
    if text == "direct" {
      self = .direct
    } else if text == "invited" {
      self = .invited
    } else if text.hasPrefix("policy:") {
      self = .policy(PolicyID(rawValue: String(text.dropFirst(7))))
    } else if text.hasPrefix("workgroup:") {
      self = .workgroup(WorkgroupID(rawValue: String(text.dropFirst(10))))
    } else {
      return nil
    }
  }
}

extension GrantSource: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let source = GrantSource(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a source of a grant")
    }
    self = source
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// One source's word for a user's level on a resource.
public struct GrantFact: Hashable, Codable, Sendable {
  public var resource: ResourceKey
  public var user: UserID
  public var source: GrantSource
  /// The name of a level of the type's application.
  public var level: String

  public init(resource: ResourceKey, user: UserID, source: GrantSource, level: String) {
    self.resource = resource
    self.user = user
    self.source = source
    self.level = level
  }
}

/// Members of a linked resource get a level on the target, for as long as the link lasts (D21, D22).
public struct PolicyFact: Hashable, Codable, Sendable {
  public var id: PolicyID
  public var name: String
  public var target: TypeKey
  /// The type whose members get access.
  public var linked: TypeKey
  /// The linked resources that count; empty for all of the type.
  public var only: [ResourceKey]
  public var level: String

  public init(
    id: PolicyID, name: String, target: TypeKey, linked: TypeKey, only: [ResourceKey] = [], level: String
  ) {
    self.id = id
    self.name = name
    self.target = target
    self.linked = linked
    self.only = only
    self.level = level
  }
}

/// How a user holds a role without a workgroup.
public enum RoleHolding: String, Hashable, Codable, Sendable, CaseIterable {
  /// Valid in the user's company (D3).
  case directly
  /// At the one unit that the user is attached to (E2).
  case atUnit = "at_unit"
}

/// A role that a user holds.
public struct UserRoleFact: Hashable, Codable, Sendable {
  public var user: UserID
  public var role: RoleKey
  public var held: RoleHolding
  /// For a role over named resources only, which ones (E5).
  public var named: [ResourceKey]

  public init(user: UserID, role: RoleKey, held: RoleHolding, named: [ResourceKey] = []) {
    self.user = user
    self.role = role
    self.held = held
    self.named = named
  }
}

/// A role that a user holds on one resource (B19).
public struct ResourceRoleFact: Hashable, Codable, Sendable {
  public var resource: ResourceKey
  public var user: UserID
  public var role: RoleKey

  public init(resource: ResourceKey, user: UserID, role: RoleKey) {
    self.resource = resource
    self.user = user
    self.role = role
  }
}

/// A resource that lies in a delegated workgroup (B7).
public struct WorkgroupProjectFact: Hashable, Codable, Sendable {
  public var workgroup: WorkgroupID
  public var resource: ResourceKey

  public init(workgroup: WorkgroupID, resource: ResourceKey) {
    self.workgroup = workgroup
    self.resource = resource
  }
}

/// A member of a delegated workgroup who administers it (B6).
public struct WorkgroupAdministratorFact: Hashable, Codable, Sendable {
  public var workgroup: WorkgroupID
  public var user: UserID

  public init(workgroup: WorkgroupID, user: UserID) {
    self.workgroup = workgroup
    self.user = user
  }
}
