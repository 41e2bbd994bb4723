public import Model

extension FactView {
  /// The tenant itself.
  ///
  /// - Throws: `notFound` if it does not exist.
  public func existingTenant() throws(Interruption) -> TenantFact {
    for case .tenant(let fact) in try facts(.tenant, including: { $0.key == .tenant }) { return fact }
    throw .refuse(.notFound, "There is no tenant \(tenant).")
  }

  /// Makes sure that the company exists.
  func expectCompany(_ id: CompanyID, field: String) throws(Interruption) {
    guard try !facts(.company(id), including: { $0.key == .company(id) }).isEmpty else {
      throw .refuse(.notFound, "There is no company \(id).", field: field)
    }
  }

  /// Makes sure that the unit exists.
  func expectUnit(_ id: UnitID, field: String) throws(Interruption) {
    guard try !facts(.unit(id), including: { $0.key == .unit(id) }).isEmpty else {
      throw .refuse(.notFound, "There is no unit \(id).", field: field)
    }
  }

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
