public import Model

/// Makes a group below the tenant's top unit, or a team below a group: three levels and no more (E1).
public struct CreateUnit: Command {
  public static let name = "units.create"

  public let id: UnitID
  public let unitName: String
  public let parent: UnitID?
  public let level: UnitLevel?

  /// - Parameters:
  ///   - id: The caller's choice; nil makes one.
  ///   - name: 1 to 256 characters, trimmed.
  ///   - parent: nil for the tenant's top unit.
  ///   - level: The level that follows from the parent, or nil.
  public init(id: UnitID? = nil, name: String, parent: UnitID? = nil, level: UnitLevel? = nil) {
    self.id = id ?? .make()
    unitName = name
    self.parent = parent
    self.level = level
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { [.tenant, .unit(id), .units] + (parent.map { [.unit($0)] } ?? []) }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UnitRecord {
    try TextRule.title.check(unitName, field: "name")
    try facts.require(reads)
    guard try facts.unit(id) == nil else {
      throw .refuse(.alreadyExists, "The id \(id) is taken.", field: "id", reason: "unit_id")
    }
    let top = try facts.existingTenant().unit
    let parent = parent ?? top
    let above = try facts.existingUnit(parent, field: "parent")
    guard let below = above.level.below else {
      throw .refuse(
        .failedPrecondition, "\(parent) is a team: there is no level below teams.", field: "parent",
        reason: "unit_level")
    }
    guard level == nil || level == below else {
      throw .refuse(.invalidField, "level must be \(below.rawValue) below a \(above.level.rawValue)", field: "level")
    }
    guard try facts.unitCount() < DirectoryLimits.units else {
      throw .refuse(
        .resourceExhausted, "A tenant has at most \(DirectoryLimits.units) units.", reason: "units")
    }
    let unit = UnitFact(id: id, name: unitName, level: below, parent: parent)
    facts.put(.unit(unit))
    return UnitRecord(unit: unit, version: facts.revision)
  }
}

/// A unit with the revision of its last change (its etag).
public struct UnitRecord: Codable, Hashable, Sendable {
  public var unit: UnitFact
  public var version: Revision

  public init(unit: UnitFact, version: Revision) {
    self.unit = unit
    self.version = version
  }
}
