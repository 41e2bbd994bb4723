internal import Directory
internal import Model
internal import MusterProtocol

extension DirectoryV1.Role {
  init(_ role: RoleFact) {
    self.init(
      application: role.key.application, name: role.key.name, permissions: role.permissions, use: .init(role.use),
      custom: role.isCustom, terms: role.terms.map(DirectoryV1.UnitRoleTerms.init))
  }

  /// The role that the message describes; what its names must look like is for a command to say.
  ///
  /// - Parameter application: Stands in where the message names none.
  func domain(of application: String? = nil, field: String) throws(InvalidField) -> RoleFact {
    let key = RoleKey(
      application: try Text.read(
        self.application.isEmpty ? application ?? "" : self.application, field: "\(field).application"),
      name: try Text.read(self.name, field: "\(field).name"))
    return RoleFact(
      key: key, permissions: self.permissions, use: try self.use.domain(field: "\(field).use"), isCustom: false,
      terms: try self.terms?.domain(field: "\(field).terms"))
  }
}

extension DirectoryV1.RoleUse {
  init(_ use: Model.RoleUse) {
    switch use {
    case .granted: self = .granted
    case .unit: self = .unit
    case .resource: self = .resource
    }
  }

  func domain(field: String) throws(InvalidField) -> Model.RoleUse {
    switch self {
    case .unspecified, .granted: .granted
    case .unit: .unit
    case .resource: .resource
    default: throw InvalidField(field, "is no use of a role that this server knows")
    }
  }
}

extension DirectoryV1.UnitRoleTerms {
  init(_ terms: Model.UnitRoleTerms) {
    self.init(
      levels: terms.levels.map(DirectoryV1.UnitLevel.init), except: terms.except, noDelete: terms.noDelete,
      namedOnly: terms.isNamedOnly)
  }

  func domain(field: String) throws(InvalidField) -> Model.UnitRoleTerms {
    var levels: [Model.UnitLevel] = []
    for (index, level) in self.levels.enumerated() {
      guard let level = try level.domain(field: "\(field).levels[\(index)]") else {
        throw InvalidField("\(field).levels[\(index)]", "must be a level")
      }
      levels.append(level)
    }
    return Model.UnitRoleTerms(
      levels: levels, except: self.except, noDelete: self.noDelete, isNamedOnly: self.namedOnly)
  }
}

extension DirectoryV1.Application {
  func domain() throws(InvalidField) -> ApplicationFact {
    ApplicationFact(
      name: try Text.read(self.name, field: "application.name"),
      categories: self.categories.map { RestrictionCategory(name: $0.name, dimensions: $0.dimensions) },
      levels: self.levels.map { AccessLevel(name: $0.name, rank: $0.rank, allows: $0.allows) },
      delegatedPermissions: self.delegatedPermissions, products: self.licenseProducts)
  }
}

extension DirectoryV1.UserRole {
  init(_ role: UserRoleFact) {
    self.init(
      role: role.role.description, held: role.held == .directly ? .directly : .atUnit,
      named: role.named.map { .init(application: $0.application, type: $0.type, id: $0.id) })
  }
}

extension ResourceKey {
  /// Reads resources that a role names for good: with their application, since a type's name alone may come to mean two.
  static func readNamed(_ keys: [DirectoryV1.ResourceKey], field: String) throws(InvalidField) -> [ResourceKey] {
    var read: [ResourceKey] = []
    for (index, key) in keys.enumerated() { read.append(try Self.readNamed(key, field: "\(field)[\(index)]")) }
    return read
  }

  /// Reads one of them.
  static func readNamed(_ key: DirectoryV1.ResourceKey?, field: String) throws(InvalidField) -> ResourceKey {
    let key = key ?? .init()
    for (part, value) in [("application", key.application), ("type", key.type), ("id", key.id)] where value.isEmpty {
      throw InvalidField("\(field).\(part)", "must not be empty")
    }
    return ResourceKey(
      application: try Text.read(key.application, field: "\(field).application"),
      type: try Text.read(key.type, field: "\(field).type"), id: try Text.read(key.id, field: "\(field).id"))
  }
}
