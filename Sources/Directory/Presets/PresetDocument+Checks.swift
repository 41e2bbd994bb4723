internal import Model

extension PresetDocument {
  /// Refuses what reads well and does not fit together.
  ///
  /// - Throws: ``PresetError`` that names the place.
  func check() throws(PresetError) {
    if application != nil && applications != nil {
      throw PresetError(message: "A preset has one application, or applications, not both.")
    }
    if application == nil && applications != nil && roles ?? unitRoles.map({ _ in [:] }) ?? resourceRoles != nil {
      throw PresetError(message: "Where a preset has applications, its roles stand below these.")
    }
    try checkTypes(
      (types ?? [:]).merging(variants?.values.flatMap { $0.value.types ?? [:] } ?? []) { first, _ in first })
    try checkLevels()
    try checkScopes()
    try checkEntityLevels()
  }

  private func checkTypes(_ types: [String: Strict<ResourceType>]) throws(PresetError) {
    func expect(_ name: String, at place: String) throws(PresetError) {
      if types[name] == nil { throw PresetError(message: "\(place): there is no type '\(name)' in this preset.") }
    }
    for (name, type) in types.sorted(by: { $0.key < $1.key }) {
      let type = type.value
      for parent in type.childOf ?? [] { try expect(parent, at: "types.\(name).child_of") }
      if let entity = type.entity, entity != "tree", entity != "flat" { try expect(entity, at: "types.\(name).entity") }
      if type.levels == true && levels == nil {
        throw PresetError(message: "types.\(name).levels: this preset has no levels.")
      }
      if type.team == true && type.delegated != true {
        throw PresetError(message: "types.\(name).team: only delegated types have a team.")
      }
    }
    for row in (matrix ?? []).map(\.value) where types[row.type]?.value.placement != .matrix {
      throw PresetError(message: "matrix: there is no type '\(row.type)' with placement: matrix in this preset.")
    }
    for (name, role) in unitRoles ?? [:] {
      for type in role.value.noDelete ?? [] { try expect(type, at: "unit_roles.\(name).no_delete") }
    }
  }

  private func checkLevels() throws(PresetError) {
    let byRank = (levels ?? [:]).sorted { $0.value.value.rank > $1.value.value.rank }.map(\.key)
    for (name, order) in levelOrders ?? [:] {
      guard order.sorted() == byRank.sorted() else {
        throw PresetError(message: "level_orders.\(name) must name each level once.")
      }
      if name == Self.defaultOrder && order != byRank {
        throw PresetError(message: "level_orders.\(name) must be the order of the ranks, the highest first.")
      }
    }
  }

  /// The names are the same in every tenant (A17, A18): a preset can repeat them, not choose others.
  private func checkScopes() throws(PresetError) {
    guard let scopes = scopes?.value else { return }
    let standard = ScopeSettings.standard
    guard scopes.default == standard.defaultWorkgroup.rawValue,
      scopes.fallback == standard.fallbackWorkgroup.rawValue
    else {
      throw PresetError(
        message: "scopes: in every tenant the default is \(standard.defaultWorkgroup) and the fallback "
          + "\(standard.fallbackWorkgroup).")
    }
  }

  /// What the words stand for is the same everywhere (C28): a preset can repeat it, not change it.
  private func checkEntityLevels() throws(PresetError) {
    for (name, parts) in (entityLevels ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let permission = EntityPermission(rawValue: name), Set(permission.parts) == Set(parts) else {
        throw PresetError(
          message: "entity_levels.\(name): full_control stands for read, update, delete and assign, "
            + "and each of these for itself.")
      }
    }
  }
}
