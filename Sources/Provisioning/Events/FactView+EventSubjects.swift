internal import Directory
internal import Model

extension EventSubject {
  /// What finds the user, all asked for at once.
  func reads(_ connection: ConnectionID) -> [FactQuery] {
    ids.flatMap { [.link(connection, subject: $0), .pushed(.userByExternalID(connection, $0))] as [FactQuery] }
      + names.flatMap { [.link(connection, subject: $0), .pushed(.userByName(connection, $0))] as [FactQuery] }
      + emails.map { .usersByEmail($0) }
  }
}

extension FactView {
  /// The user that an event is about, who must be tied to the connection: no provider speaks of another's users.
  ///
  /// - Returns: nil if the connection knows nobody by these names.
  func user(of subject: EventSubject, on connection: ConnectionID) throws(Interruption) -> UserID? {
    try require(subject.reads(connection))
    for id in subject.ids {
      if let link = try link(connection, subject: id) { return link.user }
      if let pushed = try scimUser(externalID: id, of: connection) { return try scimUser(pushed)?.user }
    }
    for name in subject.names {
      if let link = try link(connection, subject: name) { return link.user }
      if let pushed = try scimUser(named: name, of: connection) { return try scimUser(pushed)?.user }
    }
    for email in subject.emails {
      let users = try users(email: email)
      try require(users.flatMap { [.links(of: $0), .pushed(.links(of: $0))] })
      var tied: [UserID] = []
      for user in users where try isTied(user, to: connection) { tied.append(user) }
      // Of several nobody knows which is meant.
      if tied.count == 1 { return tied[0] }
    }
    return nil
  }

  private func isTied(_ user: UserID, to connection: ConnectionID) throws(Interruption) -> Bool {
    let (ties, pushed) = (try links(of: user), try scimUsers(of: user))
    return ties.contains { $0.connection == connection } || pushed.contains { $0.connection == connection }
  }
}
