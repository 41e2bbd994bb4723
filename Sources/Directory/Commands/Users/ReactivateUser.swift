public import Model

/// Reactivates a deactivated user: the status before returns.
public struct ReactivateUser: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.reactivate"

  public let id: UserID
  public let expectedVersion: Revision?

  public init(id: UserID, expectedVersion: Revision? = nil) {
    self.id = id
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { [.user(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    try facts.change(.reactivate, of: id, expecting: expectedVersion)
  }
}
