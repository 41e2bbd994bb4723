internal import Authorization
public import Model

/// Moves a user from one scope workgroup to another (A16): the only way to change who is in which (A15).
///
/// Both memberships change in one change, and the caller says where the user is now: of two moves at once one wins.
public struct MoveUser: Command {
  public typealias Answer = MoveAnswer
  public static let name = "workgroups.move_user"

  public let user: UserID
  public let from: WorkgroupID
  public let to: WorkgroupID
  public let pin: Bool

  /// - Parameter pin: Whether identity providers leave the user there until ``UnpinUser`` (A25).
  public init(user: UserID, from: WorkgroupID, to: WorkgroupID, pin: Bool = true) {
    self.user = user
    self.from = from
    self.to = to
    self.pin = pin
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  public var reads: [FactQuery] {
    [.users([user]), .workgroup(from), .workgroup(to), .members(of: from, among: [user])] + Consequence.ofEnding
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> MoveAnswer {
    try facts.require(reads)
    try facts.expectUser(user, field: "user")
    let source = try facts.existingWorkgroup(from, field: "from")
    let target = try facts.existingWorkgroup(to, field: "to")
    try source.expectScope(field: "from")
    try target.expectScope(field: "to")
    guard let membership = try facts.members(of: from, among: [user]).first else {
      throw .refuse(
        .versionConflict, "\(user) is not in \(source.name) now: read where the user is, and decide again.",
        field: "from", reason: "scope_membership")
    }
    try facts.expectReach(over: source)
    try facts.expectReach(over: target)
    try source.expectEdits(by: facts.source, field: "from")
    try target.expectEdits(by: facts.source, field: "to")
    let warnings = try warnings(source, target, facts)
    facts.end(.membership(membership))
    facts.put(.membership(MembershipFact(workgroup: to, user: user, source: pin ? .manual : .system)))
    return MoveAnswer(user: user, from: from, to: to, warnings: warnings)
  }

  private func warnings(
    _ source: WorkgroupFact, _ target: WorkgroupFact, _ facts: FactView
  ) throws(Interruption) -> [MoveAnswer.Warning] {
    guard source.isUnrestricted, !target.isUnrestricted,
      try facts.verdict(on: Permission.manageWorkgroups, of: user) == .held
    else { return [] }
    return [.selfRestriction]
  }
}
