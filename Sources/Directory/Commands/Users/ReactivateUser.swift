public import Model

/// Reactivates a deactivated user: the status before returns. A user whom an identity provider says to be inactive stays
/// deactivated until it says otherwise or lets go (P17).
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

  public var reads: [FactQuery] { [.user(id), .pushed(.links(of: id))] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    if let link = try facts.scimUsers(of: id).first(where: { !$0.isActive }) {
      throw .refuse(
        .failedPrecondition,
        "The identity provider \(link.connection) says that the user \(id) is inactive; activate the user there.",
        reason: "inactive_link")
    }
    return try facts.change(.reactivate, of: id, expecting: expectedVersion)
  }
}
