import Model

/// The conjunct *in view*.
extension ReferenceEvaluator {
  func view(_ matter: Matter) -> Verdict {
    if let asked = matter.view, !canSwitch(matter.subject, to: asked) { return .failed }
    guard let placement = matter.type.placement else { return .notApplicable }
    guard let view = matter.view ?? matter.subject.unit, units.contains(where: { $0.id == view }) else {
      return .failed
    }
    if placement == .tenantWide { return .passed }
    guard let unit = units.first(where: { $0.id == matter.resource?.unit }) else { return .failed }
    if unit.id == view { return .passed }
    let reaches = matter.type.matrix.contains { row in
      (row.at == .any || row.at.rawValue == unit.level.rawValue)
        && (matter.action.isChanging ? row.edit : row.use).contains { reach in
          switch reach {
          case .own: unit.id == view
          case .parent: unit.parent == view
          case .tenant: tenant?.unit == view
          case .any: true
          case .shared: matter.resource?.sharedWith.contains(view) ?? false
          }
        }
    }
    return reaches ? .passed : .failed
  }

  /// From home down: never up, never sideways (E4).
  func canSwitch(_ subject: Someone, to view: UnitID) -> Bool {
    guard let home = units.first(where: { $0.id == subject.unit }), let target = units.first(where: { $0.id == view })
    else { return false }
    return home.id == target.id || home.level == .tenant || (home.level == .group && target.parent == home.id)
  }
}
