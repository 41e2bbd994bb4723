public import Model

/// Turns a local account into a federated one; the first administrator's stays local for good (C29).
public struct ConvertToFederated: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.convert_to_federated"

  public let id: UserID
  public let expectedVersion: Revision?

  public init(id: UserID, expectedVersion: Revision? = nil) {
    self.id = id
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { [.user(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    var user = try facts.existingUser(id, field: "id")
    let version = try facts.version(of: id)
    try facts.expect(expectedVersion, is: version, of: "The user \(id)")
    guard !user.isFirst else {
      throw .refuse(
        .failedPrecondition,
        "\(id) came with the tenant and stays a local account, so that somebody can always sign in.",
        reason: "first_administrator")
    }
    guard user.account == .local else { return UserAnswer(user: user, version: version) }
    user.account = .federated
    facts.put(.user(user))
    return UserAnswer(user: user, version: facts.revision)
  }
}
