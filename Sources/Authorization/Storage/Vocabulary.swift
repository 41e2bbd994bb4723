internal import Model

/// The tenant's roles, permissions, types and actions, compiled: made anew when one of their facts changes.
///
/// Role 0 is no role of anybody's but "all permissions": it carries every permission, and a workgroup with
/// `grantsAllPermissions` allows it. So that grant needs no rule of its own, and a deny hits its holders too (C12).
/// The others are numbered in the order of their keys, so the lowest bit is the lowest role.
final class Vocabulary: Sendable {
  static let allPermissions: UInt32 = 0
  /// The permission that no fact names; it stands for any that the facts do not know.
  static let unknownPermission = PermissionIndex(value: 0)
  /// What a role's permissions may say instead of all of them.
  static let everyPermission = "*"

  let definitions: Definitions
  /// The tenant's top unit, in ``Names/units``; none if no fact knows the tenant.
  let tenantUnit: UInt32
  /// The length in words of a set of roles.
  let roleWords: Int
  private let roles: [RoleKey]
  /// By number in ``Names/roles`` the place among the roles; 0 for those that do not exist.
  private let rolePlaces: Block<UInt32>
  private let terms: Block<RoleTerms>
  private let permissions: [String]
  private let permissionIndex: [String: PermissionIndex]
  /// For each permission the set of roles that carry it.
  private let carriers: Block<UInt64>
  private let types: TypeTable
  /// The lists that ``TypeRules`` and ``RoleTerms`` point to.
  private let words: Block<UInt32>

  init(_ definitions: Definitions, _ names: inout Names) {
    self.definitions = definitions
    tenantUnit = definitions.tenant.map { names.units.intern($0.unit.rawValue) } ?? Number.none
    let roles = definitions.roles.keys.sorted()
    self.roles = roles
    let roleWords = roles.count / 64 + 1
    self.roleWords = roleWords
    for role in roles { _ = names.intern(role) }
    rolePlaces = Block(count: names.roles.count, repeating: 0)
    for (place, role) in zip(UInt32(1)..., roles) { rolePlaces.words[Int(names.intern(role))] = place }

    var permissions = [""]
    var permissionIndex: [String: PermissionIndex] = [:]
    let named =
      definitions.roles.values.flatMap { $0.permissions + ($0.terms?.except ?? []) }
      + definitions.types.values.flatMap { $0.actions.compactMap(\.permission) }
    for permission in named where permissionIndex[permission] == nil {
      permissionIndex[permission] = PermissionIndex(value: UInt32(permissions.count))
      permissions.append(permission)
    }
    self.permissions = permissions
    self.permissionIndex = permissionIndex
    carriers = Block(count: permissions.count * roleWords, repeating: 0)
    for permission in permissions.indices { carriers.words[permission * roleWords] = 1 << UInt64(Self.allPermissions) }
    var words: [UInt32] = []
    types = TypeTable(definitions, &names, &words) { permissionIndex[$0] ?? Self.unknownPermission }
    terms = Block(count: roles.count + 1, repeating: RoleTerms())
    for (place, key) in zip(1..., roles) {
      guard let role = definitions.roles[key] else { continue }
      let bounds = role.terms ?? UnitRoleTerms()
      let except = Set(bounds.except)
      let isAll = role.permissions.contains(Self.everyPermission)
      for (index, permission) in permissions.enumerated() where !except.contains(permission) {
        guard isAll || (index > 0 && role.permissions.contains(permission)) else { continue }
        carriers.words[index * roleWords + place / 64] |= 1 << UInt64(place % 64)
      }
      terms.words[place] = RoleTerms(
        levels: bounds.levels.reduce(0) { $0 | MatrixRow.bit($1) }, isNamedOnly: bounds.isNamedOnly,
        noDelete: WordList(types.places(named: bounds.noDelete), in: &words))
    }
    self.words = Block(words)
  }

  /// The key of a role; nil for "all permissions".
  func role(_ index: RoleIndex) -> RoleKey? {
    index.value == Self.allPermissions ? nil : roles[Int(index.value) - 1]
  }

  func index(of role: RoleKey, _ names: Names) -> RoleIndex? {
    names.find(role).map(place).flatMap { $0 == 0 ? nil : RoleIndex(value: $0) }
  }

  /// The place of a role by its number in ``Names/roles``; 0 if it does not exist.
  @inline(__always)
  func place(ofRole number: UInt32) -> UInt32 { number < rolePlaces.count ? rolePlaces[Int(number)] : 0 }

  /// The name of a permission; nil for ``unknownPermission``.
  func permission(_ index: PermissionIndex) -> String? {
    index == Self.unknownPermission ? nil : permissions[Int(index.value)]
  }

  func index(of permission: String) -> PermissionIndex { permissionIndex[permission] ?? Self.unknownPermission }

  /// The words of the set of roles that carry a permission.
  @inline(__always)
  func carriers(of permission: PermissionIndex) -> UnsafePointer<UInt64> {
    UnsafePointer(carriers.words + Int(permission.value) * roleWords)
  }

  /// Whether the role with a number in ``Names/roles`` carries a permission.
  @inline(__always)
  func carries(_ role: UInt32, _ permission: PermissionIndex) -> Bool {
    let place = place(ofRole: role)
    return place != 0 && carriers(of: permission)[Int(place / 64)] & 1 << UInt64(place % 64) != 0
  }

  @inline(__always)
  func terms(ofRole number: UInt32) -> RoleTerms { terms[Int(place(ofRole: number))] }

  @inline(__always)
  subscript(list: WordList) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: words.words + Int(list.start), count: Int(list.count))
  }

  @inline(__always)
  func find(
    action: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer, type: UnsafeRawBufferPointer
  ) -> TypeTable.Found {
    types.find(action: action, application: application, type: type)
  }

  @inline(__always)
  func type(of action: ActionRules) -> TypeRules { types.rules[Int(action.type)] }

  /// The rules of a type by its number in ``Names/types``; nil if it does not exist.
  @inline(__always)
  func type(_ number: UInt32) -> TypeRules? { types.type(number) }

  var byteCount: Int { carriers.byteCount + types.byteCount }
}
