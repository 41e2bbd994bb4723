public import Model

/// Changes the profile of a user; fields that are nil stay.
public struct UpdateUser: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.update"

  public let id: UserID
  public let login: String?
  public let displayName: String?
  public let email: String?
  public let description: String?
  public let expectedVersion: Revision?

  public init(
    id: UserID, login: String? = nil, displayName: String? = nil, email: String? = nil, description: String? = nil,
    expectedVersion: Revision? = nil
  ) {
    self.id = id
    self.login = login
    self.displayName = displayName
    self.email = email
    self.description = description
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { [.user(id)] + (login.map { [.userByLogin($0)] } ?? []) }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    try facts.require(reads)
    let user = try facts.existingUser(id, field: "id")
    let version = try facts.version(of: id)
    try facts.expect(expectedVersion, is: version, of: "The user \(id)")
    let before = try facts.profile(of: id)
    var profile = before ?? ProfileFact(user: id, login: "", displayName: "", email: "", description: "")
    update(&profile)
    try profile.check()
    if let login { try facts.expectLoginIsFree(login, for: id) }
    if profile != before { facts.put(.profile(profile)) }
    return UserAnswer(user: user, version: profile == before ? version : facts.revision)
  }

  /// Sets the fields that the command names.
  public func update(_ profile: inout ProfileFact) {
    profile.login = login ?? profile.login
    profile.displayName = displayName ?? profile.displayName
    profile.email = email ?? profile.email
    profile.description = description ?? profile.description
  }
}
