internal import Model

extension WorkgroupFact {
  /// Holds what came with the tenant (C5).
  ///
  /// - Throws: `failedPrecondition` with the reason `builtin_workgroup`.
  func expectNotBuiltin(_ whatNot: String) throws(Interruption) {
    guard builtin != nil else { return }
    throw Self.builtin("\(name) came with the tenant and can't \(whatNot).")
  }

  /// Makes sure that members can be listed at all (C5).
  func expectEditableMembers() throws(Interruption) {
    guard !holdsAllUsers else {
      throw Self.builtin("\(name) has every user as a member; its members can't be edited.")
    }
  }

  /// Makes sure that the workgroup carries role states, and that they may be edited (C5).
  func expectEditableStates(field: String?) throws(Interruption) {
    guard kind == .role else {
      throw .refuse(
        .failedPrecondition, "\(name) is of kind \(kind.rawValue); only kind role carries states.", field: field,
        reason: "workgroup_kind")
    }
    guard !grantsAllPermissions else {
      throw Self.builtin("\(name) holds every permission; its roles can't be edited.")
    }
  }

  private static func builtin(_ message: String) -> Interruption {
    .refuse(.failedPrecondition, message, reason: "builtin_workgroup")
  }
}

extension FactView {
  /// Saves a workgroup's fields: a change moves its version to this revision, a repetition changes nothing (P51).
  mutating func save(_ workgroup: WorkgroupFact, isChanged: Bool = false) throws(Interruption) -> WorkgroupFact {
    let current = try self.workgroup(workgroup.id)
    guard isChanged || current != workgroup else { return workgroup }
    var saved = workgroup
    saved.version = revision
    put(.workgroup(saved))
    return saved
  }
}
