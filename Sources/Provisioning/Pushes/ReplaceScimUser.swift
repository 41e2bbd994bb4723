public import Directory
public import Model

/// Replaces what a connection says of a user: by a PUT, or by what a PATCH led to (P24, P25, P28).
public struct ReplaceScimUser: PushRequest, Codable, Hashable {
  public typealias Answer = ScimUserAnswer
  public static let name = "scim_users.replace"

  public let connection: ConnectionID
  public let id: ScimUserID
  public let draft: ScimUserDraft
  public let expectedVersion: Revision?

  public init(connection: ConnectionID, id: ScimUserID, draft: ScimUserDraft, expectedVersion: Revision? = nil) {
    self.connection = connection
    self.id = id
    self.draft = draft
    self.expectedVersion = expectedVersion
  }

  public var reads: [FactQuery] {
    [.pushed(.user(id)), .pushed(.attributeMappings(of: connection))] + FactView.namesake(draft, connection)
  }

  public func apply(
    _ facts: inout FactView, for connection: ConnectionFact
  ) throws(Interruption) -> ScimUserAnswer {
    let before = try facts.existingScimUser(id, of: connection.id)
    try facts.expect(expectedVersion, is: before.version, of: "The user \(id)")
    try draft.check()
    try facts.expectFree(draft, of: connection.id, for: id)
    try facts.require([.user(before.user), .links(of: before.user), .pushed(.links(of: before.user))])
    let old = try facts.scimProfile(of: id)
    let new = draft.profile(of: id, connection.id)
    let isActive = draft.isActive ?? before.saysActive
    let isOutside = try connection.leavesOut(new, isActive: isActive)
    if let old, !old.userName.utf8.elementsEqual(new.userName.utf8) {
      try rename(old, of: before, isOutside: isOutside, &facts)
    }
    if !isOutside { try update(before, isActive: isActive, &facts) }
    var link = try facts.take(isActive, outside: isOutside, before)
    if isActive != before.saysActive { facts.keep(.lastStatus(connection.id, user: before.user, at: facts.now)) }
    if link != before || new != old { link.version = facts.revision }
    facts.put(.scimUser(link))
    facts.put(.scimProfile(new))
    try facts.derive(link, new, groups: before.isOutside, for: connection)
    facts.keep(.lastPush(connection.id, users: [before.user], at: facts.now))
    return ScimUserAnswer(user: link, outOfScope: !isOutside ? nil : before.isOutside ? .ignored : .left)
  }

  /// Gives the directory's user what of the resource it takes.
  private func update(_ link: ScimUserFact, isActive: Bool, _ facts: inout FactView) throws(Interruption) {
    let fields = draft.directoryFields
    _ = try UpdateUser(id: link.user, displayName: fields.displayName, email: fields.email).decide(&facts)
    if link.isOutside && isActive { _ = try BeginUse(id: link.user).decide(&facts) }
  }

  /// Gives the link the new name, and the directory's user too if it has its login from here. Of a user outside of the scope
  /// only one whom the link holds down is touched (P55).
  private func rename(
    _ old: ScimProfileFact, of before: ScimUserFact, isOutside: Bool, _ facts: inout FactView
  ) throws(Interruption) {
    let user = before.user
    try facts.require([.link(connection, subject: draft.userName), .userByLogin(draft.userName)])
    if let other = try facts.link(connection, subject: draft.userName), other.user != user {
      throw Self.taken("the connection has linked it to another user of the directory")
    }
    for link in try facts.links(of: user) where link.connection == connection {
      facts.end(.link(connection, subject: link.subject))
    }
    facts.put(.link(LinkFact(connection: connection, subject: draft.userName, user: user)))
    let account = try facts.existingUser(user).account
    guard !isOutside || before.holdsDown, account == .federated, let profile = try facts.profile(of: user),
      NormalizedText.areEqual(profile.login, old.userName)
    else { return }
    if let holder = try facts.user(login: draft.userName), holder != user {
      throw Self.taken("another user of the directory has this login")
    }
    _ = try UpdateUser(id: user, login: draft.userName).decide(&facts)
  }

  private static func taken(_ why: String) -> Interruption {
    .refuse(.alreadyExists, "The userName can't be used: \(why).", field: "user_name", reason: "user_name_taken")
  }
}
