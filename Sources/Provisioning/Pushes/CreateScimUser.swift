public import Directory
public import Model

/// Makes a user of a connection: a link to a user of the directory, who is made if there is none to be linked to (P17, P21).
/// One whom the connection has deleted within the grace period is brought back, with the memberships (P48).
public struct CreateScimUser: PushRequest, Codable, Hashable {
  public typealias Answer = ScimUserAnswer
  public static let name = "scim_users.create"

  public let connection: ConnectionID
  public let id: ScimUserID
  public let newUser: UserID
  public let draft: ScimUserDraft

  /// - Parameters:
  ///   - id: nil makes one.
  ///   - newUser: The id of an account that it may make; nil makes one.
  public init(connection: ConnectionID, id: ScimUserID? = nil, newUser: UserID? = nil, draft: ScimUserDraft) {
    self.connection = connection
    self.id = id ?? .make()
    self.newUser = newUser ?? .make()
    self.draft = draft
  }

  public var reads: [FactQuery] {
    [
      .pushed(.user(id)), .link(connection, subject: draft.userName), .userByLogin(draft.userName), .user(newUser),
      .pushed(.links(of: newUser)), .pushed(.attributeMappings(of: connection)), .pushed(.overdue(of: connection)),
      .pushed(.departed(connection, userName: draft.userName, externalID: draft.externalID)),
    ] + FactView.namesake(draft, connection)
  }

  public func apply(
    _ facts: inout FactView, for connection: ConnectionFact
  ) throws(Interruption) -> ScimUserAnswer {
    try draft.check()
    guard try facts.scimUser(id) == nil else {
      throw .refuse(.alreadyExists, "The id \(id) is taken.", field: "id", reason: "scim_user_id")
    }
    try facts.expectFree(draft, of: connection.id, for: id)
    try facts.tombstoneOverdue(of: connection.id)
    let profile = draft.profile(of: id, connection.id)
    let isActive = draft.isActive ?? true
    let isOutside = try connection.leavesOut(profile, isActive: isActive)
    if let departure = try facts.departure(of: draft, on: connection.id),
      try restore(departure, isOutside: isOutside, &facts, connection)
    {
      var draft = draft
      draft.isActive = isActive
      return try ReplaceScimUser(connection: connection.id, id: id, draft: draft).apply(&facts, for: connection)
    }
    let (user, subject, isNew) = try account(&facts, connection, isOutside: isOutside)
    var link = ScimUserFact(
      id: id, connection: connection.id, user: user, isActive: true, version: facts.revision)
    // Nobody who was there before is touched from outside the scope (P55).
    if !isOutside || isNew { link = try facts.setActive(isActive && !isOutside, link) }
    link.ignoredActive = isOutside ? isActive : nil
    if !isActive { facts.keep(.lastStatus(connection.id, user: user, at: facts.now)) }
    facts.put(.scimUser(link))
    facts.put(.scimProfile(profile))
    facts.put(.link(LinkFact(connection: connection.id, subject: subject ?? draft.userName, user: user)))
    try facts.derive(link, profile, for: connection)
    facts.keep(.lastPush(connection.id, users: [user], at: facts.now))
    return ScimUserAnswer(user: link, outOfScope: isOutside ? .ignored : nil)
  }

  /// Brings back who was deleted; outside of the scope without the memberships (P55).
  private func restore(
    _ departure: Departure, isOutside: Bool, _ facts: inout FactView, _ connection: ConnectionFact
  ) throws(Interruption) -> Bool {
    if isOutside { return try facts.restoreLink(departure, as: id, for: connection) != nil }
    return try facts.restore(departure, as: id, for: connection) != nil
  }

  /// The user of the directory, under which name the connection knows it already, and whether it was made now.
  private func account(
    _ facts: inout FactView, _ connection: ConnectionFact, isOutside: Bool
  ) throws(Interruption) -> (UserID, subject: String?, isNew: Bool) {
    switch try Account(subject: draft.userName, email: draft.email, connection: connection, in: facts) {
    case .refused(let report, _): throw Self.refusal(report)
    case .none: return (try make(&facts), nil, isNew: true)
    case .found(let user, let subject):
      guard try facts.scimUsers(of: user.id).allSatisfy({ $0.connection != connection.id }) else {
        throw Self.refusal(LoginReport(.linkedElsewhere))
      }
      guard !isOutside else { return (user.id, subject, isNew: false) }
      let fields = draft.directoryFields
      _ = try UpdateUser(id: user.id, displayName: fields.displayName, email: fields.email).decide(&facts)
      if draft.isActive ?? true { _ = try BeginUse(id: user.id).decide(&facts) }
      return (user.id, subject, isNew: false)
    }
  }

  private func make(_ facts: inout FactView) throws(Interruption) -> UserID {
    guard try facts.user(login: draft.userName) == nil else { throw Self.refusal(LoginReport(.loginTaken)) }
    let fields = draft.directoryFields
    let nameFits = TextRule.displayName.violation(of: draft.userName) == nil
    _ = try CreateUser(
      id: newUser, login: draft.userName, displayName: fields.displayName ?? (nameFits ? draft.userName : ""),
      email: fields.email ?? "", account: .federated
    ).decide(&facts)
    return newUser
  }

  private static func refusal(_ report: LoginReport) -> Interruption {
    let why =
      switch report.code {
      case .ambiguousEmail: "several users of the directory have this e-mail, so none of them is linked"
      case .firstAdministrator: "it names the first administrator, a local account that can't be linked"
      case .linkedElsewhere: "the user of the directory that it names is linked to this connection already"
      default: "a user of the directory has this login and may not be linked; see the connection's link_by"
      }
    return .refuse(
      .alreadyExists, "The userName can't be used: \(why).", field: "user_name", reason: report.code.rawValue)
  }
}
