public import Model

/// Locks an invited, registered or active user: visible, but refused by every check and login (C30, C42).
public struct SuspendUser: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.suspend"

  public let id: UserID
  public let expectedVersion: Revision?

  public init(id: UserID, expectedVersion: Revision? = nil) {
    self.id = id
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { [.user(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    try facts.change(.suspend, of: id, expecting: expectedVersion)
  }
}
