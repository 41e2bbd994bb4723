internal import Model

extension Evaluation {
  @inline(__always)
  var delegation: Verdict {
    guard action.guards.contains(.delegation) else { return .notApplicable }
    return isDelegated ? .passed : .failed(.notDelegated)
  }

  private var isDelegated: Bool {
    guard let more = subject.row.more else { return false }
    return administersResource(more) || !rolesOnResource(more).isEmpty
      || (action.guards.contains(.permission) && holdsDirectly(more))
  }

  /// Whether the resource lies in a delegated workgroup that the user administers (B9).
  func administersResource(_ more: UserRow.More) -> Bool { administeredWorkgroup(more) != nil }

  /// The lowest such workgroup by number.
  func administeredWorkgroup(_ more: UserRow.More) -> UInt32? {
    guard let projects = resource?.more?.projects, !projects.isEmpty else { return nil }
    let rows = snapshot.tables.workgroups.rows
    return more.administered.first { workgroup in
      rows.flags(workgroup).contains(.delegated) && projects.contains(workgroup.order)
    }
  }
}
