public import Model

/// Deletes a user: a tombstone stays, which keeps the id while the user can be restored.
///
/// Memberships from every source, ties to identity providers, whatever else is the user's, open enrolments and the profile
/// end, so that nothing dangles and the login is free for somebody else. The tombstone lies at the tenant's top unit, so
/// that it keeps no unit from being deleted.
public struct DeleteUser: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.delete"

  public let id: UserID
  public let expectedVersion: Revision?

  public init(id: UserID, expectedVersion: Revision? = nil) {
    self.id = id
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] {
    [.tenant, .user(id), .memberships(of: id), .links(of: id), .belongings(of: id)] + Consequence.ofLeaving(id)
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    try facts.require(reads)
    var answer = try facts.change(.delete, of: id, expecting: expectedVersion)
    answer.user.unit = try facts.existingTenant().unit
    facts.put(.user(answer.user))
    for membership in try facts.memberships(of: id) { facts.end(.membership(membership)) }
    for link in try facts.links(of: id) { facts.end(.link(link.connection, subject: link.subject)) }
    for belonging in try facts.facts(.belongings(of: id), including: { _ in false }) { facts.end(belonging.key) }
    facts.end(.profile(id))
    facts.keep(.enrolmentsEnded(of: id))
    return answer
  }
}
