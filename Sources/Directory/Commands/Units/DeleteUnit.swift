public import Model

/// Deletes a unit that is empty; where to put what lies in one that is not is for its owner to say first (E15).
public struct DeleteUnit: Command {
  public static let name = "units.delete"

  public let id: UnitID
  public let expectedVersion: Revision?

  public init(id: UnitID, expectedVersion: Revision? = nil) {
    self.id = id
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { [.unit(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UnitRecord {
    let unit = try facts.existingUnit(id, field: "id")
    let version = try facts.version(of: .unit(id), in: .unit(id)) ?? 0
    try facts.expect(expectedVersion, is: version, of: "The unit \(id)")
    guard unit.level != .tenant else {
      throw .refuse(
        .failedPrecondition, "\(id) is the tenant's top unit; it ends with the tenant.", reason: "top_unit")
    }
    guard let kept = try facts.contents(of: id).first else {
      facts.end(.unit(id))
      return UnitRecord(unit: unit, version: version)
    }
    throw .refuse(
      .failedPrecondition, "The unit \(id) is not empty: \(Self.describe(kept)). Move what lies in it first.",
      reason: "unit_not_empty")
  }

  private static func describe(_ fact: Fact) -> String {
    switch fact {
    case .user(let user): "the user \(user.id) is attached to it"
    case .unit(let unit): "the unit \(unit.id) lies below it"
    case .resource(let resource): "the resource \(resource.key) was made there"
    default: "something lies in it"
    }
  }
}
