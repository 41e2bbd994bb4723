internal import Model

extension PresetDocument {
  struct ResourceType: StrictlyKeyed {
    var scope: [String]?
    var container: Bool?
    var line: Bool?
    var placement: Placement?
    var levels: Bool?
    var childOf: [String]?
    var entity: String?
    var delegated: Bool?
    /// Says for the reader that roles can be held on its resources (B19); what a role is held on is the role's.
    var team: Bool?
    var lockable: Bool?
    var sharedDelete: SharedDelete?
    var actions: [String: Action]?

    enum SharedDelete: String, Decodable {
      case everywhere
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
      case scope, container, line, placement, levels, entity, delegated, team, lockable, actions
      case childOf = "child_of"
      case sharedDelete = "shared_delete"
    }

    func fact(_ key: TypeKey, standardActions: [ActionFact], matrix: [PlacementRule]) -> ResourceTypeFact {
      let own = actions?.map { $1.fact(named: $0) }.sorted { $0.name < $1.name }
      return ResourceTypeFact(
        application: key.application, name: key.name, actions: own ?? standardActions, scopeDimensions: scope ?? [],
        isContainer: container ?? false, isLine: line ?? false, placement: placement, matrix: matrix,
        hasLevels: levels ?? false, childOf: childOf ?? [], entity: entity, isDelegated: delegated ?? false,
        isLockable: lockable ?? false, deletesEverywhere: sharedDelete == .everywhere)
    }
  }

  /// An action: the permission alone, or a mapping.
  struct Action: Decodable {
    var permission: String?
    var entity: EntityPermission?
    var isChanging: Bool

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case permission, entity, changing
    }

    init(from decoder: any Decoder) throws {
      if let permission = try? decoder.singleValueContainer().decode(String.self) {
        self.permission = permission
        self.entity = nil
        self.isChanging = false
        return
      }
      try decoder.refuseUnknownKeys(CodingKeys.self)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      permission = try container.decodeIfPresent(String.self, forKey: .permission)
      entity = try container.decodeIfPresent(EntityPermission.self, forKey: .entity)
      isChanging = try container.decodeIfPresent(Bool.self, forKey: .changing) ?? false
    }

    func fact(named name: String) -> ActionFact {
      ActionFact(name: name, permission: permission, entity: entity?.rawValue, isChanging: isChanging)
    }
  }

  struct MatrixRow: StrictlyKeyed {
    var type: String
    var at: PlacementLevel
    var edit: [PlacementReach]
    var use: [PlacementReach]
    var share: PlacementSharing

    enum CodingKeys: String, CodingKey, CaseIterable {
      case type, at, edit, use, share
    }
  }

  /// The facts of these types.
  ///
  /// A type without actions has the document's; a type with levels and without any of these has what the levels allow.
  func typeFacts(_ types: [String: Strict<ResourceType>]?, owner: String) -> [ResourceTypeFact] {
    let shared = (actions ?? [:]).map { $1.fact(named: $0) }.sorted { $0.name < $1.name }
    let leveled = Set((levels ?? [:]).values.flatMap(\.value.allows)).sorted()
      .map { ActionFact(name: $0, permission: nil) }
    return (types ?? [:]).map { name, type in
      let standard = type.value.levels == true && shared.isEmpty ? leveled : shared
      let rows = (matrix ?? []).lazy.map(\.value).filter { $0.type == name }
        .map { PlacementRule(at: $0.at, edit: $0.edit, use: $0.use, share: $0.share) }
      return type.value.fact(
        TypeKey(application: owner, name: name), standardActions: standard, matrix: Array(rows))
    }.sorted { $0.name < $1.name }
  }
}
