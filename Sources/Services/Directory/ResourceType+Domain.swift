internal import Directory
internal import Model
internal import MusterProtocol

extension DirectoryV1.ResourceType {
  init(_ type: ResourceTypeFact, version: Revision) {
    self.init(
      application: type.application, name: type.name, actions: type.actions.map(DirectoryV1.ResourceAction.init),
      scope: type.scopeDimensions, container: type.isContainer, line: type.isLine,
      placement: type.placement.map { .init($0, "PLACEMENT_") } ?? .unspecified,
      matrix: type.matrix.map(DirectoryV1.PlacementRule.init), levels: type.hasLevels, childOf: type.childOf,
      entity: type.entity ?? "", delegated: type.isDelegated, lockable: type.isLockable,
      deletesEverywhere: type.deletesEverywhere, etag: Etag.text(version))
  }

  /// - Parameter field: The request's path of it.
  func domain(field: String) throws(InvalidField) -> ResourceTypeFact {
    var actions: [ActionFact] = []
    for (index, action) in self.actions.enumerated() {
      actions.append(try action.domain(field: "\(field).actions[\(index)]"))
    }
    var matrix: [Model.PlacementRule] = []
    for (index, rule) in self.matrix.enumerated() {
      matrix.append(try rule.domain(field: "\(field).matrix[\(index)]"))
    }
    return ResourceTypeFact(
      application: try Text.read(self.application, field: "\(field).application"),
      name: try Text.read(self.name, field: "\(field).name"), actions: actions,
      scopeDimensions: try Text.read(self.scope, field: "\(field).scope"), isContainer: self.container,
      isLine: self.line, placement: try self.placement.word("PLACEMENT_", field: "\(field).placement"),
      matrix: matrix, hasLevels: self.levels, childOf: try Text.read(self.childOf, field: "\(field).child_of"),
      entity: self.entity.isEmpty ? nil : try Text.read(self.entity, field: "\(field).entity"),
      isDelegated: self.delegated, isLockable: self.lockable, deletesEverywhere: self.deletesEverywhere)
  }
}

extension DirectoryV1.ResourceAction {
  init(_ action: ActionFact) {
    self.init(
      name: action.name, permission: action.permission ?? "",
      entity: action.entity.flatMap(Model.EntityPermission.init).map { .init($0, "ENTITY_PERMISSION_") }
        ?? .unspecified,
      changing: action.isChanging)
  }

  fileprivate func domain(field: String) throws(InvalidField) -> ActionFact {
    let entity = try self.entity.word("ENTITY_PERMISSION_", field: "\(field).entity", as: Model.EntityPermission.self)
    return ActionFact(
      name: try Text.read(self.name, field: "\(field).name"),
      permission: self.permission.isEmpty ? nil : try Text.read(self.permission, field: "\(field).permission"),
      entity: entity?.rawValue, isChanging: self.changing)
  }
}

extension DirectoryV1.PlacementRule {
  init(_ rule: Model.PlacementRule) {
    self.init(
      at: .init(rule.at, "PLACEMENT_LEVEL_"), edit: rule.edit.map { .init($0, "PLACEMENT_REACH_") },
      use: rule.use.map { .init($0, "PLACEMENT_REACH_") }, share: .init(rule.share, "PLACEMENT_SHARING_"))
  }

  fileprivate func domain(field: String) throws(InvalidField) -> Model.PlacementRule {
    guard let at = try self.at.word("PLACEMENT_LEVEL_", field: "\(field).at", as: Model.PlacementLevel.self) else {
      throw InvalidField("\(field).at", "must be set")
    }
    return Model.PlacementRule(
      at: at, edit: try self.edit.words("PLACEMENT_REACH_", field: "\(field).edit"),
      use: try self.use.words("PLACEMENT_REACH_", field: "\(field).use"),
      share: try self.share.word("PLACEMENT_SHARING_", field: "\(field).share") ?? .none)
  }
}

extension DirectoryV1.Application {
  init(_ application: ApplicationFact) {
    self.init(
      name: application.name,
      categories: application.categories.map { .init(name: $0.name, dimensions: $0.dimensions) },
      levels: application.levels.map { .init(name: $0.name, rank: $0.rank, allows: $0.allows) },
      delegatedPermissions: application.delegatedPermissions, licenseProducts: application.products)
  }
}
