public import Directory
public import Model
internal import SCIM

/// What a change of a connection would give and take, asked without making it (P49).
///
/// Nobody gains or loses anything by the change itself: it counts from the next requests on. So the plan is what follows
/// when the provider pushes each of its users again as it was, decided by those requests themselves on a view that is
/// thrown away: who comes into the scope or leaves it (P55), and, with the opt-in of C40, who is led into `Administrators`.
/// A refusal is the command's own. What users are in who are known only from logins is not kept.
public struct PlanIdentityProvider: Inquiry {
  public let change: UpdateIdentityProvider

  public init(_ change: UpdateIdentityProvider) { self.change = change }

  public var reads: [FactQuery] { change.reads }

  public func decide(_ facts: FactView) throws(Interruption) -> PlannedConnection {
    let before = try facts.existingConnection(change.id, field: "id")
    var tried = facts
    let after = try change.decide(&tried).connection
    try tried.pushAgain(for: after, as: before)
    let plan = try MembershipPlan(of: tried.effects, in: facts)
    return PlannedConnection(
      connection: after, plan: plan, logins: try facts.logins(of: Set(plan.changes.map(\.user))))
  }
}

/// What a change of a connection would come to.
public struct PlannedConnection: Sendable {
  /// As it would be.
  public var connection: ConnectionFact
  public var plan: MembershipPlan
  /// Of the users whom the plan lists, as far as they have one.
  public var logins: [UserID: String]
}

extension FactView {
  /// Takes what a connection has said of each of its users as if it said it again, as far as that leads elsewhere now.
  fileprivate mutating func pushAgain(
    for connection: ConnectionFact, as before: ConnectionFact
  ) throws(Interruption) {
    let isScoped = connection.options.scope != before.options.scope
    let isOptedIn = connection.mayMapAdministrators != before.mayMapAdministrators
    guard isScoped || isOptedIn else { return }
    let pushed = try pushedUsers(of: connection.id)
    var links: [ScimUserFact] = []
    // What is still to be read is asked for at once, and not user by user.
    var missing = Missing()
    for user in pushed.users {
      try missing.collect { () throws(Interruption) in
        links.append(try pushAgain(user, pushed.profiles[user.id], pushed.resources[user.id], for: connection))
      }
    }
    try missing.check()
    guard isOptedIn, try !externalGroups(of: connection.id).isEmpty else { return }
    _ = try Derivation(of: links, resources: pushed.resources, for: connection, on: &self)
  }

  /// - Returns: The link as it is now.
  private mutating func pushAgain(
    _ user: ScimUserFact, _ profile: ScimProfileFact?, _ resource: UserResource?, for connection: ConnectionFact
  ) throws(Interruption) -> ScimUserFact {
    guard let profile, var resource,
      try connection.leavesOut(profile, isActive: user.saysActive) != user.isOutside
    else { return user }
    resource.isActive = user.saysActive
    let push = ReplaceScimUser(connection: connection.id, id: user.id, draft: ScimUserDraft(resource))
    return try push.apply(&self, for: connection).user
  }
}
