public import Model

/// Changes name, description, comment or membership policy of a workgroup in one save, guarded by its etag (C8); fields that
/// are nil stay.
///
/// The switch to `authoritative` ends the manual memberships there are (P46). A scope workgroup must keep its members, so
/// there it ends their pins.
public struct UpdateWorkgroup: Command {
  public typealias Answer = WorkgroupUpdateAnswer
  public static let name = "workgroups.update"

  public let id: WorkgroupID
  public let newName: String?
  public let description: String?
  public let comment: String?
  public let membershipPolicy: MembershipPolicy?
  public let isDryRun: Bool
  public let expectedVersion: Revision?

  /// - Parameter isDryRun: Whether nothing is changed, and the answer says what would be.
  public init(
    id: WorkgroupID, name: String? = nil, description: String? = nil, comment: String? = nil,
    membershipPolicy: MembershipPolicy? = nil, isDryRun: Bool = false, expectedVersion: Revision? = nil
  ) {
    self.id = id
    self.newName = name
    self.description = description
    self.comment = comment
    self.membershipPolicy = membershipPolicy
    self.isDryRun = isDryRun
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  public var reads: [FactQuery] { [.workgroup(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> WorkgroupUpdateAnswer {
    var tried = facts
    let answer = try change(&tried)
    if !isDryRun { facts = tried }
    return answer
  }

  private func change(_ facts: inout FactView) throws(Interruption) -> WorkgroupUpdateAnswer {
    var workgroup = try facts.existingWorkgroup(id, field: "id")
    try facts.expect(expectedVersion, is: workgroup.version, of: "The workgroup \(id)")
    try workgroup.expectEditableScope()
    try facts.expectReach(over: workgroup)
    if let newName = newName.map({ WorkgroupName.kept($0, kind: workgroup.kind) }), newName != workgroup.name {
      try workgroup.expectNotBuiltin("be renamed")
      try WorkgroupName.check(newName, kind: workgroup.kind, field: "name")
      try facts.expectNameIsFree(newName, kind: workgroup.kind, for: id, field: "name")
      workgroup.name = newName
    }
    if let description {
      try TextRule.description.check(description, field: "description")
      workgroup.description = description
    }
    if let comment {
      try TextRule.comment.check(comment, field: "comment")
      workgroup.comment = comment
    }
    var ended: [UserID] = []
    if let membershipPolicy { ended = try set(membershipPolicy, of: &workgroup, &facts) }
    return WorkgroupUpdateAnswer(workgroup: try facts.save(workgroup), ended: ended)
  }

  /// Whose manual memberships it ends.
  private func set(
    _ policy: MembershipPolicy, of workgroup: inout WorkgroupFact, _ facts: inout FactView
  ) throws(Interruption) -> [UserID] {
    guard policy != workgroup.membershipPolicy else { return [] }
    try workgroup.expectEditableMembers()
    workgroup.membershipPolicy = policy
    guard policy == .authoritative else { return [] }
    try facts.require([.allMembers(of: id)] + Consequence.ofEnding)
    let manual = try facts.members(of: id).filter { $0.source == .manual }
    for membership in manual {
      facts.end(.membership(membership))
      guard workgroup.kind == .scope else { continue }
      facts.put(.membership(MembershipFact(workgroup: id, user: membership.user, source: .system)))
    }
    return manual.map(\.user).sorted()
  }
}
