public import Model

/// Ends the pin of a user who was moved by hand (A25): the user stays where they are, until an identity provider says
/// otherwise. Who is not pinned stays as they are.
public struct UnpinUser: Command {
  public typealias Answer = UnpinAnswer
  public static let name = "workgroups.unpin"

  public let user: UserID

  public init(user: UserID) { self.user = user }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  public var reads: [FactQuery] { [.users([user]), .subject(user)] + Consequence.ofEnding }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UnpinAnswer {
    try facts.require(reads)
    try facts.expectUser(user, field: "user")
    guard let scope = try facts.scope(of: user) else {
      throw .refuse(
        .failedPrecondition, "This tenant has no scope workgroups; enable scopes first.", reason: "scopes_not_enabled")
    }
    try facts.expectReach(over: scope.workgroup)
    if scope.membership.source == .manual {
      facts.end(.membership(scope.membership))
      facts.put(.membership(MembershipFact(workgroup: scope.workgroup.id, user: user, source: .system)))
    }
    return UnpinAnswer(user: user, workgroup: scope.workgroup.id)
  }
}
