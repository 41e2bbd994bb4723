public import Model

/// A unit by its id.
public struct GetUnit: Inquiry {
  public let id: UnitID

  public init(_ id: UnitID) { self.id = id }

  public var reads: [FactQuery] { [.unit(id)] }

  public func decide(_ facts: FactView) throws(Interruption) -> UnitRecord {
    let unit = try facts.existingUnit(id, field: "unit")
    return UnitRecord(unit: unit, version: try facts.version(of: .unit(id), in: .unit(id)) ?? 0)
  }
}

/// All units of the tenant, by id.
public struct UnitTree: Inquiry {
  public init() {}

  public var reads: [FactQuery] { [.units] }

  public func decide(_ facts: FactView) throws(Interruption) -> [UnitRecord] {
    let units = try facts.facts(.units) { _ in false }.compactMap { if case .unit(let unit) = $0 { unit } else { nil } }
    var records: [UnitRecord] = []
    for unit in units.sorted(by: { $0.id < $1.id }) {
      records.append(UnitRecord(unit: unit, version: try facts.version(of: .unit(unit.id), in: .units) ?? 0))
    }
    return records
  }
}
