internal import Model

/// Which guards of the formula an action of a type switches on.
struct Guards: OptionSet, Sendable {
  let rawValue: UInt32
  static let permission = Guards(rawValue: 1)
  static let scope = Guards(rawValue: 2)
  static let placement = Guards(rawValue: 4)
  static let levels = Guards(rawValue: 8)
  static let entity = Guards(rawValue: 16)
  static let delegation = Guards(rawValue: 32)
  static let changing = Guards(rawValue: 64)
}

/// An action of a type, as a check needs it.
struct ActionRules {
  let guards: Guards
  /// Meaningless unless `guards` holds `.permission`.
  let permission: PermissionIndex
}

/// The tenant's roles, permissions, types and actions: what changes only when an application or a type is registered.
///
/// Role 0 is no role of anybody's but "all permissions": it carries every permission, and a workgroup with
/// `grantsAllPermissions` allows it. So that grant needs no rule of its own, and a deny hits its holders too (C12).
/// The others are numbered in the order of their keys, so the lowest bit is the lowest role.
final class Vocabulary: Sendable {
  static let allPermissions: UInt32 = 0
  /// The permission that no role carries; it stands for any that the facts do not know.
  static let unknownPermission = PermissionIndex(value: 0)

  let roleFacts: [RoleKey: RoleFact]
  let typeFacts: [TypeKey: ResourceTypeFact]
  /// The length in words of a set of roles.
  let roleWords: Int
  private let roles: [RoleKey]
  private let roleIndex: [RoleKey: UInt32]
  private let permissions: [String]
  private let permissionIndex: [String: PermissionIndex]
  /// For each permission the set of roles that carry it.
  let carriers: [UInt64]
  private let names: TypeNames

  init(roleFacts: [RoleKey: RoleFact], typeFacts: [TypeKey: ResourceTypeFact]) {
    self.roleFacts = roleFacts
    self.typeFacts = typeFacts
    let roles = roleFacts.keys.sorted()
    self.roles = roles
    roleWords = roles.count / 64 + 1
    roleIndex = Dictionary(uniqueKeysWithValues: zip(roles, 1...))
    var permissions = [""]
    var permissionIndex: [String: PermissionIndex] = [:]
    let named =
      roleFacts.values.flatMap(\.permissions)
      + typeFacts.values.flatMap { $0.actions.compactMap(\.permission) }
    for permission in named where permissionIndex[permission] == nil {
      permissionIndex[permission] = PermissionIndex(value: UInt32(permissions.count))
      permissions.append(permission)
    }
    var carriers = [UInt64](repeating: 0, count: permissions.count * roleWords)
    for permission in permissions.indices { carriers[permission * roleWords] = 1 << UInt64(Self.allPermissions) }
    for (number, key) in zip(1..., roles) {
      for permission in roleFacts[key]?.permissions ?? [] {
        guard let index = permissionIndex[permission] else { continue }
        carriers[Int(index.value) * roleWords + number / 64] |= 1 << UInt64(number % 64)
      }
    }
    self.permissions = permissions
    self.permissionIndex = permissionIndex
    self.carriers = carriers
    names = TypeNames(typeFacts) { permissionIndex[$0] ?? Self.unknownPermission }
  }

  /// The key of a role; nil for "all permissions".
  func role(_ index: RoleIndex) -> RoleKey? {
    index.value == Self.allPermissions ? nil : roles[Int(index.value) - 1]
  }

  func index(of role: RoleKey) -> RoleIndex? { roleIndex[role].map(RoleIndex.init) }

  /// The name of a permission; nil for ``unknownPermission``.
  func permission(_ index: PermissionIndex) -> String? {
    index == Self.unknownPermission ? nil : permissions[Int(index.value)]
  }

  func index(of permission: String) -> PermissionIndex { permissionIndex[permission] ?? Self.unknownPermission }

  func find(
    action: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer, type: UnsafeRawBufferPointer
  ) -> TypeNames.Found {
    names.find(action: action, application: application, type: type)
  }
}
