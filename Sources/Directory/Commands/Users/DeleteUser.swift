public import Model

/// Deletes a user: a tombstone stays, which keeps the id while the user can be restored.
///
/// Memberships from every source, ties to identity providers and the profile end, so that nothing dangles and the login
/// is free for somebody else.
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

  public var reads: [FactQuery] { [.user(id), .memberships(of: id), .links(of: id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    try facts.require(reads)
    let answer = try facts.change(.delete, of: id, expecting: expectedVersion)
    for membership in try facts.memberships(of: id) { facts.end(.membership(membership)) }
    for link in try facts.links(of: id) { facts.end(.link(link.connection, subject: link.subject)) }
    facts.end(.profile(id))
    return answer
  }
}
