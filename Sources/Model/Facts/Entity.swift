/// What can be allowed or denied on a node of an entity tree (C21).
public enum EntityPermission: String, Hashable, Codable, Sendable, CaseIterable {
  case read, update, delete, assign
  /// All four of them (C28).
  case fullControl = "full_control"

  /// The plain permissions that it stands for (C28).
  public var parts: [EntityPermission] { self == .fullControl ? [.read, .update, .delete, .assign] : [self] }
}

/// Whom an entity permission is about (C20).
public enum EntityPrincipal: Hashable, Codable, Sendable {
  case user(UserID)
  case workgroup(WorkgroupID)
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
