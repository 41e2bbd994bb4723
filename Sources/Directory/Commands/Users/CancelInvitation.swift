public import Model

/// Takes an invitation back that nobody has accepted: its secret is void, and the user is deleted.
public struct CancelInvitation: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.cancel_invitation"

  public let id: UserID

  public init(id: UserID) { self.id = id }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { DeleteUser(id: id).reads }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    try facts.require(reads)
    let user = try facts.existingUser(id, field: "id")
    guard user.status == .invited else {
      throw .refuse(
        .failedPrecondition, "There is no open invitation of \(id): its status is \(user.status.rawValue).",
        reason: "user_status")
    }
    return try DeleteUser(id: id).decide(&facts)
  }
}
