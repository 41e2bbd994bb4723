/// What can be allowed or denied on a node of an entity tree (C21).
public enum EntityPermission: String, Hashable, Codable, Sendable, CaseIterable {
  case read, update, delete, assign
  /// All four of them (C28).
  case fullControl = "full_control"

  /// The plain permissions that it stands for (C28).
  public var parts: [EntityPermission] { self == .fullControl ? [.read, .update, .delete, .assign] : [self] }
}

/// Whom an entity permission is about (C20).
public enum EntityPrincipal: Hashable, Sendable, CustomStringConvertible {
  case user(UserID)
  case workgroup(WorkgroupID)

  /// The stored form: `user:<id>`, `workgroup:<id>`.
  public var description: String {
    switch self {
    case .user(let id): "user:\(id)"
    case .workgroup(let id): "workgroup:\(id)"
    }
  }

  /// Reads the stored form back; nil if it is none.
  public init?(_ text: String) {
    if text.hasPrefix("user:") {
      self = .user(UserID(rawValue: String(text.dropFirst(5))))
    } else if text.hasPrefix("workgroup:") {
      self = .workgroup(WorkgroupID(rawValue: String(text.dropFirst(10))))
    } else {
      return nil
    }
  }
}

extension EntityPrincipal: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let principal = EntityPrincipal(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a principal of a permission")
    }
    self = principal
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// What identifies an entity permission.
public struct EntityPermissionKey: Hashable, Codable, Sendable {
  public var principal: EntityPrincipal
  public var type: TypeKey
  /// The id of the node; nil for all instances of the type (C21).
  public var node: String?
  public var permission: EntityPermission

  public init(principal: EntityPrincipal, type: TypeKey, node: String?, permission: EntityPermission) {
    self.principal = principal
    self.type = type
    self.node = node
    self.permission = permission
  }
}

/// A principal's state for a permission on a node, or on all of a type; unset is the absence of a fact (C21).
public struct EntityPermissionFact: Hashable, Codable, Sendable {
  public var key: EntityPermissionKey
  public var state: RoleState

  public init(key: EntityPermissionKey, state: RoleState) {
    self.key = key
    self.state = state
  }
}
