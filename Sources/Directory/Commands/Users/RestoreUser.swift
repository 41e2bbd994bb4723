public import Model

/// Unlocks a locked user: the status before the suspension returns.
public struct RestoreUser: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.restore"

  public let id: UserID
  public let expectedVersion: Revision?

  public init(id: UserID, expectedVersion: Revision? = nil) {
    self.id = id
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { [.user(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    try facts.change(.restore, of: id, expecting: expectedVersion)
  }
}
