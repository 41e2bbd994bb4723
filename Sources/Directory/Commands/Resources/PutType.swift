public import Model

/// Makes a resource type or replaces it: its actions, and which guards of the formula apply (A10, A12, E8).
///
/// Like a role it says what permissions mean, so it takes the same authority. What would leave resources behind that no
/// longer fit their type is refused.
public struct PutType: Command {
  public static let name = "resources.put_type"

  public let type: ResourceTypeFact
  public let expectedVersion: Revision?

  public init(_ type: ResourceTypeFact, expectedVersion: Revision? = nil) {
    self.type = type
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageRoles) }

  public var reads: [FactQuery] { [.applications, .resources(.types), .resources(.example(of: type.key))] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> TypeAnswer {
    try type.check()
    try facts.require(reads)
    let types = try facts.types()
    let key = FactKey.resourceType(application: type.application, name: type.name)
    let version = try facts.version(of: key, in: .resources(.types))
    try facts.expect(expectedVersion, is: version ?? 0, of: "The type \(type.key)")
    if let before = types[type.key] {
      guard before != type else { return TypeAnswer(type: type, version: version ?? facts.revision) }
      try expectFit(before, types, facts)
    } else if types.count >= DirectoryLimits.types {
      throw .refuse(
        .resourceExhausted, "The tenant has \(types.count) resource types, which is the limit.", reason: "types")
    }
    try expectNeighbours(types)
    let application = try facts.applications().first { $0.name == type.application }
    if type.hasLevels && application?.levels.isEmpty ?? true {
      throw .refuse(
        .invalidField, "levels needs levels of the application \(type.application); register these first",
        field: "levels")
    }
    if application == nil { facts.put(.application(ApplicationFact(name: type.application))) }
    facts.put(.resourceType(type))
    return TypeAnswer(type: type, version: facts.revision)
  }

  /// The types that it names are there.
  private func expectNeighbours(_ types: ResourceTypes) throws(Interruption) {
    for (index, name) in type.childOf.enumerated() where name != type.name {
      guard types[TypeKey(application: type.application, name: name)] != nil else {
        let place = "child_of[\(index)]"
        throw .refuse(.invalidField, "\(place) is no type of \(type.application): \(name)", field: place)
      }
    }
    guard let place = type.placeType, !(types[place]?.isEntity ?? false) else { return }
    throw .refuse(
      .invalidField, "entity must be tree, flat, or a type of \(type.application) that is one of these",
      field: "entity")
  }

  /// Resources that are there go on fitting the type, and types that lie in its trees.
  private func expectFit(
    _ before: ResourceTypeFact, _ types: ResourceTypes, _ facts: FactView
  ) throws(Interruption) {
    func refuse(_ whatNot: String) -> Interruption {
      .refuse(.failedPrecondition, "\(type.key) has \(whatNot) that would not fit it any more.", reason: "type_in_use")
    }
    if before.isEntity && !type.isEntity,
      types.types(of: type.application).contains(where: { $0.placeType == type.key })
    {
      throw refuse("types in its trees")
    }
    let isBound =
      before.entity != type.entity || before.isLine != type.isLine || before.isContainer && !type.isContainer
      || (before.placement == nil) != (type.placement == nil)
    guard isBound, try !facts.facts(.resources(.example(of: type.key)), including: { _ in false }).isEmpty else {
      return
    }
    throw refuse("resources")
  }
}

/// A type after a change.
public struct TypeAnswer: Codable, Hashable, Sendable {
  public var type: ResourceTypeFact
  /// Its etag.
  public var version: Revision

  public init(type: ResourceTypeFact, version: Revision) {
    self.type = type
    self.version = version
  }
}
