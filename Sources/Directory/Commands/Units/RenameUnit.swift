public import Model

/// Gives a unit another name.
public struct RenameUnit: Command {
  public static let name = "units.rename"

  public let id: UnitID
  public let newName: String
  public let expectedVersion: Revision?

  public init(id: UnitID, name: String, expectedVersion: Revision? = nil) {
    self.id = id
    newName = name
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { [.unit(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UnitRecord {
    let before = try facts.existingUnit(id, field: "id")
    let version = try facts.version(of: .unit(id), in: .unit(id)) ?? 0
    try facts.expect(expectedVersion, is: version, of: "The unit \(id)")
    try TextRule.title.check(newName, field: "name")
    var unit = before
    unit.name = newName
    facts.put(.unit(unit))
    return UnitRecord(unit: unit, version: unit == before ? version : facts.revision)
  }
}
