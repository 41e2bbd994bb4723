internal import Directory
internal import Model

/// Whose login it is (P17).
enum Account {
  /// Nobody's yet.
  case none
  /// A user of the directory. `subject` is the name under which the connection is tied to the user, nil before that.
  case found(UserFact, subject: String?)
  /// Somebody's who must not be reached this way.
  case refused(LoginReport, UserID?)

  /// Finds the user by the tie to the connection, or before there is one by what the connection allows.
  init(
    subject: String, email: String?, connection: ConnectionFact, in facts: FactView
  ) throws(Interruption) {
    if let link = try facts.link(connection.id, subject: subject), let user = try Self.live(link.user, facts) {
      self = .found(user, subject: subject)
      return
    }
    let candidates: [UserID]
    switch connection.linkBy {
    case .none: candidates = []
    case .userName: candidates = try facts.user(login: subject).map { [$0] } ?? []
    case .email: candidates = if let email, !email.isEmpty { try facts.users(email: email) } else { [] }
    }
    guard candidates.count < 2 else {
      self = .refused(LoginReport(.ambiguousEmail), nil)
      return
    }
    guard let id = candidates.first, let user = try Self.live(id, facts) else {
      self = .none
      return
    }
    self = try Self.link(user, subject, connection, facts)
  }

  /// A user who was found by name or e-mail has at most one subject per connection; another spelling of it is the same.
  private static func link(
    _ user: UserFact, _ subject: String, _ connection: ConnectionFact, _ facts: FactView
  ) throws(Interruption) -> Account {
    if user.isFirst { return .refused(LoginReport(.firstAdministrator), user.id) }
    guard let link = try facts.links(of: user.id).first(where: { $0.connection == connection.id }) else {
      return .found(user, subject: nil)
    }
    guard NormalizedText.areEqual(link.subject, subject) else {
      return .refused(LoginReport(.linkedElsewhere), user.id)
    }
    return .found(user, subject: link.subject)
  }

  private static func live(_ id: UserID, _ facts: FactView) throws(Interruption) -> UserFact? {
    guard let user = try facts.user(id), user.status != .deleted else { return nil }
    return user
  }
}
