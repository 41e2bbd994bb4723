public import Model

extension FactView {
  /// The tenant itself.
  ///
  /// - Throws: `notFound` if it does not exist.
  public func existingTenant() throws(Interruption) -> TenantFact {
    for case .tenant(let fact) in try facts(.tenant, including: { $0.key == .tenant }) { return fact }
    throw .refuse(.notFound, "There is no tenant \(tenant).")
  }

  /// The company under that id; nil if the id is free.
  func company(_ id: CompanyID) throws(Interruption) -> CompanyFact? {
    for case .company(let fact) in try facts(.company(id), including: { $0.key == .company(id) }) { return fact }
    return nil
  }

  /// Makes sure that the company exists.
  func expectCompany(_ id: CompanyID, field: String) throws(Interruption) {
    guard try company(id) != nil else { throw .refuse(.notFound, "There is no company \(id).", field: field) }
  }

  /// The unit under that id; nil if the id is free.
  func unit(_ id: UnitID) throws(Interruption) -> UnitFact? {
    for case .unit(let fact) in try facts(.unit(id), including: { $0.key == .unit(id) }) { return fact }
    return nil
  }

  /// - Throws: `notFound`, naming the field.
  func existingUnit(_ id: UnitID, field: String) throws(Interruption) -> UnitFact {
    guard let unit = try unit(id) else { throw .refuse(.notFound, "There is no unit \(id).", field: field) }
    return unit
  }

  /// Makes sure that the unit exists.
  func expectUnit(_ id: UnitID, field: String) throws(Interruption) { _ = try existingUnit(id, field: field) }

  /// How many units the tenant has.
  func unitCount() throws(Interruption) -> Int {
    try facts(.units) { if case .unit = $0 { true } else { false } }.count
  }

  /// What keeps a unit from being empty.
  func contents(of unit: UnitID) throws(Interruption) -> [Fact] { try facts(.contents(of: unit)) { _ in false } }

  /// Compares an etag, where the caller gave one (C8).
  ///
  /// - Throws: `versionConflict` if the thing has been saved since.
  public func expect(_ expected: Revision?, is current: Revision, of thing: String) throws(Interruption) {
    guard let expected, expected != current else { return }
    throw .refuse(
      .versionConflict, "\(thing) has changed since: read it again and repeat the change on what it says now.",
      reason: "etag")
  }
}
