public import Model

extension FactView {
  /// The workgroup under that id; nil if the id is free.
  public func workgroup(_ id: WorkgroupID) throws(Interruption) -> WorkgroupFact? {
    for case .workgroup(let fact) in try facts(.workgroup(id), including: { $0.key == .workgroup(id) }) { return fact }
    return nil
  }

  /// Those of the workgroups that exist, by id.
  public func workgroups(_ ids: [WorkgroupID]) throws(Interruption) -> [WorkgroupID: WorkgroupFact] {
    guard !ids.isEmpty else { return [:] }
    lazy var asked = Set(ids)
    let found = try facts(.workgroups(ids.distinctSorted())) {
      if case .workgroup(let fact) = $0 { asked.contains(fact.id) } else { false }
    }
    var workgroups: [WorkgroupID: WorkgroupFact] = [:]
    workgroups.reserveCapacity(found.count)
    for case .workgroup(let fact) in found { workgroups[fact.id] = fact }
    return workgroups
  }

  /// - Throws: `notFound`, naming the field.
  public func existingWorkgroup(_ id: WorkgroupID, field: String? = nil) throws(Interruption) -> WorkgroupFact {
    guard let workgroup = try workgroup(id) else {
      throw .refuse(.notFound, "There is no workgroup \(id).", field: field)
    }
    return workgroup
  }

  /// Makes sure that no other workgroup of that kind has the name, without regard to case.
  ///
  /// The unique key of the store has the last word; this is for the better sentence.
  func expectNameIsFree(
    _ name: String, kind: WorkgroupKind, for id: WorkgroupID, field: String
  ) throws(Interruption) {
    let holders = try facts(.workgroupByName(kind, name)) {
      if case .workgroup(let fact) = $0 { fact.kind == kind && NormalizedText.areEqual(fact.name, name) } else { false }
    }
    guard holders.allSatisfy({ $0.key == .workgroup(id) }) else {
      throw .refuse(.alreadyExists, "Another workgroup has this name.", field: field, reason: "workgroup_name")
    }
  }

  /// All memberships of a user, from every source.
  public func memberships(of user: UserID) throws(Interruption) -> [MembershipFact] {
    try memberships(.memberships(of: user)) { $0.user == user }
  }

  /// The memberships of these users in a workgroup, from every source.
  public func members(of workgroup: WorkgroupID, among users: [UserID]) throws(Interruption) -> [MembershipFact] {
    guard !users.isEmpty else { return [] }
    let asked = Set(users)
    return try memberships(.members(of: workgroup, among: asked.sorted())) {
      $0.workgroup == workgroup && asked.contains($0.user)
    }
  }

  /// All memberships in a workgroup, from every source.
  public func members(of workgroup: WorkgroupID) throws(Interruption) -> [MembershipFact] {
    try memberships(.allMembers(of: workgroup)) { $0.workgroup == workgroup }
  }

  private func memberships(
    _ query: FactQuery, _ matches: (MembershipFact) -> Bool
  ) throws(Interruption) -> [MembershipFact] {
    let found = try facts(query) { if case .membership(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .membership(let fact) = $0 { fact } else { nil } }
  }
}
