public import Model

extension FactView {
  /// The user under that id, deleted or not; nil if the id is free.
  public func user(_ id: UserID) throws(Interruption) -> UserFact? {
    for case .user(let fact) in try facts(.user(id), including: { $0.key == .user(id) }) { return fact }
    return nil
  }

  /// The user under that id who is not deleted.
  ///
  /// - Throws: `notFound`, naming the field.
  public func existingUser(_ id: UserID, field: String? = nil) throws(Interruption) -> UserFact {
    guard let user = try user(id), user.status != .deleted else {
      throw .refuse(.notFound, "There is no user \(id).", field: field)
    }
    return user
  }

  /// The user's personal fields.
  public func profile(of id: UserID) throws(Interruption) -> ProfileFact? {
    for case .profile(let fact) in try facts(.user(id), including: { $0.key == .profile(id) }) { return fact }
    return nil
  }

  /// The revision of the user's last change, its etag.
  public func version(of id: UserID) throws(Interruption) -> Revision {
    try version(of: .user(id), in: .user(id)) ?? 0
  }

  /// The user who has that login, without regard to case. A deleted user has none.
  public func user(login: String) throws(Interruption) -> UserID? {
    try profiles(.userByLogin(login)) { NormalizedText.areEqual($0.login, login) }.first
  }

  /// The users who have that e-mail, without regard to case.
  public func users(email: String) throws(Interruption) -> [UserID] {
    try profiles(.usersByEmail(email)) { NormalizedText.areEqual($0.email, email) }.sorted()
  }

  private func profiles(_ query: FactQuery, _ matches: (ProfileFact) -> Bool) throws(Interruption) -> [UserID] {
    let found = try facts(query) { if case .profile(let profile) = $0 { matches(profile) } else { false } }
    return found.compactMap { if case .profile(let profile) = $0 { profile.user } else { nil } }
  }

  /// Makes sure that all of them exist and are not deleted, in one round trip.
  ///
  /// - Throws: `notFound`, naming the place in the list.
  public func expectUsers(_ ids: [UserID], field: String) throws(Interruption) {
    guard !ids.isEmpty else { return }
    let asked = Set(ids)
    let found = try facts(.users(asked.sorted())) {
      if case .user(let user) = $0 { asked.contains(user.id) } else { false }
    }
    let live = Set(found.compactMap(Self.liveUser))
    if let missing = ids.firstIndex(where: { !live.contains($0) }) {
      throw .refuse(.notFound, "There is no user \(ids[missing]).", field: "\(field)[\(missing)]")
    }
  }

  /// Makes sure that the user exists and is not deleted, without loading the profile.
  ///
  /// - Throws: `notFound`, naming the field.
  func expectUser(_ id: UserID, field: String) throws(Interruption) {
    let found = try facts(.users([id])) { $0.key == .user(id) }
    guard found.contains(where: { Self.liveUser($0) != nil }) else {
      throw .refuse(.notFound, "There is no user \(id).", field: field)
    }
  }

  /// All users who are not deleted, sorted.
  func liveUsers() throws(Interruption) -> [UserID] {
    let all = try facts(.allUsers) { if case .user = $0 { true } else { false } }
    return all.compactMap(Self.liveUser).sorted()
  }

  /// The users whom C16 inverts against: all that are neither deactivated nor deleted.
  func usersToInvert() throws(Interruption) -> [UserID] {
    let all = try facts(.allUsers) { if case .user = $0 { true } else { false } }
    return all.compactMap { fact in
      guard case .user(let user) = fact, user.status != .deactivated, user.status != .deleted else { return nil }
      return user.id
    }
  }

  private static func liveUser(_ fact: Fact) -> UserID? {
    if case .user(let user) = fact, user.status != .deleted { user.id } else { nil }
  }
}
