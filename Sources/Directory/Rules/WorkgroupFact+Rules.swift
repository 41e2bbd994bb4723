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

  /// Lets nobody but identity providers edit the members of a workgroup that is theirs (P46).
  ///
  /// - Throws: `failedPrecondition` with the reason `membership_policy`.
  func expectEdits(by source: Source, field: String? = nil) throws(Interruption) {
    if case .identityProvider = source { return }
    guard membershipPolicy == .additive else {
      throw .refuse(
        .failedPrecondition,
        "The members of \(name) come from identity providers only, as its membership policy says.", field: field,
        reason: "membership_policy")
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

  /// Holds the scope workgroup that restricts nothing: of `All` only the members change (A18).
  func expectEditableScope() throws(Interruption) {
    guard !isUnrestricted else {
      throw Self.builtin("\(name) restricts nothing and can't be edited; only its members can be moved.")
    }
  }

  /// Makes sure that the workgroup is one of kind `scope`.
  func expectScope(field: String?) throws(Interruption) {
    guard kind == .scope else {
      throw .refuse(
        .failedPrecondition, "\(name) is of kind \(kind.rawValue), and not a scope workgroup.", field: field,
        reason: "workgroup_kind")
    }
  }

  private static func builtin(_ message: String) -> Interruption {
    .refuse(.failedPrecondition, message, reason: "builtin_workgroup")
  }
}

extension FactView {
  /// Begins a new workgroup, once its texts are right and its id and name are free.
  ///
  /// - Throws: naming the fields `id`, `name`, `description` and `comment`.
  mutating func begin(_ workgroup: WorkgroupFact) throws(Interruption) -> WorkgroupFact {
    var workgroup = workgroup
    workgroup.name = WorkgroupName.kept(workgroup.name, kind: workgroup.kind)
    try WorkgroupName.check(workgroup.name, kind: workgroup.kind, field: "name")
    try TextRule.description.check(workgroup.description, field: "description")
    try TextRule.comment.check(workgroup.comment, field: "comment")
    try require([.workgroup(workgroup.id), .workgroupByName(workgroup.kind, workgroup.name)])
    guard try self.workgroup(workgroup.id) == nil else {
      throw .refuse(.alreadyExists, "The id \(workgroup.id) is taken.", field: "id", reason: "workgroup_id")
    }
    try expectNameIsFree(workgroup.name, kind: workgroup.kind, for: workgroup.id, field: "name")
    put(.workgroup(workgroup))
    return workgroup
  }

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
