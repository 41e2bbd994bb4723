public import Model

/// Deactivates a user: refused like a locked one, and hidden unless asked for (C30). The user's seats are free (C43).
///
/// A locked user can be deactivated too, and is locked again when reactivated.
public struct DeactivateUser: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.deactivate"

  public let id: UserID
  public let expectedVersion: Revision?

  public init(id: UserID, expectedVersion: Revision? = nil) {
    self.id = id
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { [.user(id)] + Consequence.ofLeaving(id) }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    try facts.change(.deactivate, of: id, expecting: expectedVersion)
  }
}
