internal import Model

extension ApplicationFact {
  /// - Throws: `invalidField` for the first field that breaks its rule.
  func check() throws(Interruption) {
    try RoleKey.check(application: name, field: "application.name")
    try Self.check(categories.map(\.name), "application.categories")
    for category in categories { try Self.check(category.dimensions, "application.categories") }
    try Self.check(levels.map(\.name), "application.levels")
    for level in levels { try Self.check(level.allows, "application.levels") }
    try Self.check(delegatedPermissions, "application.delegated_permissions")
    try Self.check(products, "application.license_products")
  }

  /// Names that are listed: bounded in number and length, none twice.
  private static func check(_ names: [String], _ field: String) throws(Interruption) {
    try Interruption.checkCount(names.count, atMost: DirectoryLimits.namesPerList, field: field)
    for name in names { try TextRule.name.check(name, field: field) }
    guard Set(names).count == names.count else {
      throw .refuse(.invalidField, "\(field) names one twice", field: field)
    }
  }
}

extension RoleKey {
  /// An application's name comes before the slash in a role's, so it has none itself.
  static func check(application: String, field: String) throws(Interruption) {
    try TextRule.name.check(application, field: field)
    guard !application.utf8.contains(UInt8(ascii: "/")) else {
      throw .refuse(.invalidField, "\(field) must not contain a slash", field: field)
    }
  }
}

extension RoleFact {
  /// - Throws: `invalidField` for the first field that breaks its rule, below `field`.
  func check(of application: String, field: String) throws(Interruption) {
    try RoleKey.check(application: key.application, field: "\(field).application")
    guard key.application == application else {
      throw .refuse(.invalidField, "\(field).application must be \(application)", field: "\(field).application")
    }
    try TextRule.name.check(key.name, field: "\(field).name")
    let list = "\(field).permissions"
    try Interruption.checkCount(permissions.count, atMost: DirectoryLimits.namesPerList, field: list)
    for permission in permissions { try TextRule.name.check(permission, field: list) }
    guard Set(permissions).count == permissions.count else {
      throw .refuse(.invalidField, "\(list) names one twice", field: list)
    }
    guard permissions == ["*"] || !permissions.contains("*") else {
      throw .refuse(.invalidField, "\(list) has nothing beside *, which stands for all", field: list)
    }
    guard use == .unit || terms == nil else {
      throw .refuse(.invalidField, "\(field).terms is for roles that are held at units", field: "\(field).terms")
    }
    for name in (terms?.except ?? []) + (terms?.noDelete ?? []) {
      try TextRule.name.check(name, field: "\(field).terms")
    }
  }
}

extension FactView {
  /// The roles end with what workgroups say of them and with whoever holds them.
  mutating func end(_ roles: [RoleFact]) throws(Interruption) {
    try require(roles.flatMap { [.states(of: $0.key), .holders(of: $0.key), .resourceRoles(of: $0.key)] })
    var changed: Set<WorkgroupID> = []
    for role in roles { changed.formUnion(try states(of: role.key).map(\.workgroup)) }
    try require(changed.sorted().map { .workgroup($0) })
    for id in changed.sorted() { _ = try save(try existingWorkgroup(id), isChanged: true) }
    for role in roles {
      for state in try states(of: role.key) { end(.roleState(state.workgroup, role.key)) }
      for held in try holders(of: role.key) { end(.userRole(held.user, held.role, held.held)) }
      for held in try resourceRoles(of: role.key) { end(.resourceRole(held)) }
      end(.role(role.key))
    }
  }
}
