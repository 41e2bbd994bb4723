public import Model

extension Evaluation {
  /// Whether the resource is in the active view (E4, E8, E16).
  @inline(__always)
  var inView: Verdict {
    if view == .home, !action.guards.contains(.placement) { return .notApplicable }
    return inGivenView
  }

  private var inGivenView: Verdict {
    let units = snapshot.tables.units
    let home = subject.row.unit
    let active: UInt32
    switch view {
    case .home: active = home
    case .unit(let unit) where units.mayGo(from: home, to: unit): active = unit
    case .unit, .unknown: return .failed(.viewNotReachable)
    }
    guard action.guards.contains(.placement) else { return .notApplicable }
    return units.level(of: active) != nil && isVisible(from: active) ? .passed : .failed(.outOfView)
  }

  private func isVisible(from view: UInt32) -> Bool {
    let type = type
    if type.isTenantWide { return true }
    guard let unit = resource?.unit, let level = snapshot.tables.units.level(of: unit) else { return false }
    if unit == view { return true }
    return snapshot.tables.vocabulary[type.matrix].contains { word in
      let row = MatrixRow(word: word)
      return row.covers(level)
        && PlacementReach.allCases.contains { row.reaches($0, changing: isChanging) && reaches($0, unit, view) }
    }
  }

  private var isChanging: Bool { action.guards.contains(.changing) }

  /// Whether a reach of a resource that was made at a unit comprises a view.
  func reaches(_ reach: PlacementReach, _ unit: UInt32, _ view: UInt32) -> Bool {
    switch reach {
    case .own: view == unit
    case .parent: view == snapshot.tables.units.parent(of: unit)
    case .tenant: view == snapshot.tables.vocabulary.tenantUnit
    case .any: true
    case .shared: resource?.more?.shared.contains(view.order) ?? false
    }
  }
}

extension Snapshot {
  /// Whether a user may make a unit their active view (E4): their home unit or one below it, never up or sideways.
  ///
  /// - Returns: `failed` with `inactive`, also for a user who is not known, or with `viewNotReachable`.
  public func canSwitch(_ user: UserID, to unit: UnitID) -> Verdict {
    guard let subject = user.rawValue.withBytes({ findUser($0) }) else { return .failed(.inactive(.deleted)) }
    guard subject.status.isDecided else { return .failed(.inactive(subject.status)) }
    guard let view = tables.names.units.find(unit.rawValue), tables.units.mayGo(from: subject.row.unit, to: view)
    else { return .failed(.viewNotReachable) }
    return .passed
  }
}
