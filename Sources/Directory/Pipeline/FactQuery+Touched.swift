public import Model

extension FactQuery {
  /// Whether an effect of another change may have made this answer an old one.
  ///
  /// Several changes of one transaction are decided on facts that were loaded together, before any of them was written.
  /// What this says of an answer decides whether a change may still rest on it: it may say yes too often, which costs a
  /// round trip, and must never say no wrongly.
  public func isTouched(by effect: Effect, answer: FactAnswer) -> Bool {
    let key = effect.key
    switch self {
    case .tenant: return key == .tenant
    case .company(let id): return key == .company(id)
    case .unit(let id): return key == .unit(id)
    case .user, .users, .allUsers, .userByLogin, .usersByEmail: return isUserQueryTouched(by: effect, answer)
    case .companies:
      guard case .company = key else { return false }
      return true
    case .units:
      guard case .unit = key else { return false }
      return true
    case .contents(let unit): return isContentsTouched(of: unit, by: effect, answer)
    case .workgroup(let id): return key == .workgroup(id)
    case .workgroupByName(let kind, let name):
      guard case .put(.workgroup(let fact)) = effect else { return answer.holds(key) }
      return answer.holds(key) || (fact.kind == kind && NormalizedText.areEqual(fact.name, name))
    case .builtinWorkgroups:
      guard case .put(.workgroup(let fact)) = effect else { return answer.holds(key) }
      return fact.builtin != nil || answer.holds(key)
    case .memberships(let user): return key.membership?.user == user
    case .membershipsOf(let users): return key.membership.map { users.contains($0.user) } ?? false
    case .members(let workgroup, let users):
      guard let membership = key.membership else { return false }
      return membership.workgroup == workgroup && users.contains(membership.user)
    case .allMembers(let workgroup): return key.membership?.workgroup == workgroup
    case .roleStates(let workgroup):
      guard case .roleState(workgroup, _) = key else { return false }
      return true
    case .states(let role):
      guard case .roleState(_, role) = key else { return false }
      return true
    case .allRoleStates:
      guard case .roleState = key else { return false }
      return true
    case .workgroups(let ids):
      guard case .workgroup(let id) = key else { return false }
      return ids.contains(id)
    case .roles:
      guard case .role = key else { return false }
      return true
    case .applications:
      guard case .application = key else { return false }
      return true
    case .resources(let query): return query.isTouched(by: effect, answer: answer)
    case .scopeItems(let workgroup):
      guard case .scopeItem(workgroup, _) = key else { return false }
      return true
    case .entityPermissions(let workgroup):
      guard case .entityPermission(let key) = key else { return false }
      return key.principal == .workgroup(workgroup)
    case .licenseProfiles(let workgroup):
      guard case .put(.licenseProfile(let fact)) = effect else { return answer.holds(key) }
      return fact.workgroup == workgroup || answer.holds(key)
    case .resource(let resource): return key == .resource(resource)
    case .userRoles, .holders, .resourceRoles, .resourceRolesOf, .belongings: return isHoldingTouched(by: key)
    case .allLicenseProfiles, .seats, .seatsTaken, .seatsAmong, .seatCounts:
      return isLicenseQueryTouched(by: effect, answer)
    case .subject(let user): return isSubjectTouched(user, by: effect, answer)
    case .connection, .mapping, .mappings, .mappingsInto, .credential, .credentials, .link, .links, .linksThrough:
      return isConnectionQueryTouched(by: effect, answer)
    case .pushed(let query): return query.isTouched(by: effect, answer: answer)
    case .lastLogin, .enrolment: return false
    }
  }

  /// The same for what is no fact.
  public func isTouched(by record: Record) -> Bool {
    switch (self, record) {
    case (.lastLogin(let connection, let subject), .lastLogin(let touched, let name, _)):
      touched == connection && name == subject
    case (.pushed(.lastPush(let connection, let user)), .lastPush(let touched, let users, _)):
      touched == connection && users.contains(user)
    case (.pushed(.lastStatus(let connection, let user)), .lastStatus(let touched, let other, _)):
      touched == connection && user == other
    case (.pushed(.event(let connection, let id)), .event(let touched, let other, _)):
      touched == connection && id == other
    case (.pushed(.removals(let connection, _)), .removals(let touched, _, _)): touched == connection
    case (.pushed(.held), .held), (.pushed(.heldRequest), .held), (.pushed(.held), .heldEnded),
      (.pushed(.heldRequest), .heldEnded):
      true
    case (.pushed(.departure(let id)), .departed(let departure)): departure.id == id
    case (.pushed(.departure(let id)), .departureEnded(let touched)): touched == id
    case (.pushed(.departed(let connection, _, _)), .departed(let departure)): departure.connection == connection
    case (.pushed(.departed), .departureEnded), (.pushed(.overdue), .departureEnded): true
    case (.pushed(.takings(let connection, _)), .taken(let taking)): taking.connection == connection
    case (.pushed(.takings(let connection, _)), .takingEnded(let touched, _)): touched == connection
    case (.enrolment(let digest), .enrolment(let enrolment)): enrolment.secretDigest == digest
    case (.enrolment(let digest), .enrolmentEnded(let touched)): touched == digest
    case (.enrolment, .enrolmentsEnded): true
    default: false
    }
  }

  private func isUserQueryTouched(by effect: Effect, _ answer: FactAnswer) -> Bool {
    let key = effect.key
    switch (self, key) {
    // The profile belongs to this answer, and its revision to the user's version.
    case (.user(let id), .user(let touched)), (.user(let id), .profile(let touched)): return touched == id
    case (.users(let ids), .user(let id)): return ids.contains(id)
    case (.allUsers, .user): return true
    // The users of the profiles that were found belong to the answer.
    case (.userByLogin, .user(let id)), (.usersByEmail, .user(let id)):
      return answer.holds(.user(id)) || answer.holds(.profile(id))
    case (.userByLogin(let login), _):
      guard case .put(.profile(let profile)) = effect else { return answer.holds(key) }
      return answer.holds(key) || NormalizedText.areEqual(profile.login, login)
    case (.usersByEmail(let email), _):
      guard case .put(.profile(let profile)) = effect else { return answer.holds(key) }
      return answer.holds(key) || NormalizedText.areEqual(profile.email, email)
    default: return false
    }
  }

  /// What a user may do hangs on the user, on its memberships and direct roles, on those workgroups and the ones that hold everybody, on
  /// what they say of roles, and on the roles.
  private func isSubjectTouched(_ user: UserID, by effect: Effect, _ answer: FactAnswer) -> Bool {
    switch effect.key {
    case .user(user), .userRole(user, _, _): return true
    case .membership(let membership): return membership.user == user
    case .role: return true
    case .roleState(let workgroup, _): return answer.holds(.workgroup(workgroup))
    case .workgroup(let id):
      if case .put(.workgroup(let fact)) = effect, fact.holdsAllUsers { return true }
      return answer.holds(.workgroup(id)) || answer.facts.contains { $0.key.membership?.workgroup == id }
    default: return false
    }
  }

  private func isContentsTouched(of unit: UnitID, by effect: Effect, _ answer: FactAnswer) -> Bool {
    switch effect {
    case .put(.unit(let fact)): fact.parent == unit || answer.holds(effect.key)
    case .put(.user(let fact)): fact.unit == unit || answer.holds(effect.key)
    case .put(.resource(let fact)): fact.unit == unit || answer.holds(effect.key)
    default: answer.holds(effect.key)
    }
  }

  private func isHoldingTouched(by key: FactKey) -> Bool {
    switch (self, key) {
    case (.userRoles(let user), .userRole(let touched, _, _)): user == touched
    case (.holders(let role), .userRole(_, let touched, _)): role == touched
    case (.resourceRoles(let role), .resourceRole(let fact)): fact.role == role
    case (.resourceRolesOf(let user, let resource), .resourceRole(let fact)):
      fact.user == user && fact.resource == resource
    case (.belongings(let user), _): key.owner == user || key.isPushedOfUser
    default: false
    }
  }

  /// An end of a seat names no profile, so it may be any's.
  private func isLicenseQueryTouched(by effect: Effect, _ answer: FactAnswer) -> Bool {
    switch (self, effect) {
    case (.allLicenseProfiles, _): if case .licenseProfile = effect.key { true } else { false }
    case (.seats(let user), _): if case .licenseSeat(let touched, _) = effect.key { touched == user } else { false }
    case (.seatsTaken(let profile), .put(.licenseSeat(let seat))): seat.profile == profile || answer.holds(effect.key)
    case (.seatsAmong(let users, _), _):
      if case .licenseSeat(let user, _) = effect.key { users.contains(user) } else { false }
    case (.seatCounts, _): if case .licenseSeat = effect.key { true } else { false }
    default: answer.holds(effect.key)
    }
  }

  private func isConnectionQueryTouched(by effect: Effect, _ answer: FactAnswer) -> Bool {
    let key = effect.key
    switch (self, effect) {
    case (.connection(let id), _): return key == .connection(id)
    case (.mapping(let id), _): return key == .mapping(id)
    case (.mappings(let connection), .put(.mapping(let fact))):
      return fact.connection == connection || answer.holds(key)
    case (.mappingsInto(let workgroup), .put(.mapping(let fact))):
      return fact.workgroup == workgroup || answer.holds(key)
    case (.credential(let id), _): return key == .credential(id)
    case (.credentials(let connection), .put(.credential(let fact))):
      return fact.connection == connection || answer.holds(key)
    case (.link(let connection, let subject), _): return key == .link(connection, subject: subject)
    case (.links(let user), .put(.link(let fact))): return fact.user == user || answer.holds(key)
    case (.linksThrough(let connection), _):
      guard case .link(connection, _) = key else { return false }
      return true
    default: return answer.holds(key)
    }
  }
}

extension FactAnswer {
  /// Whether a fact of that key is in it; for answers that are small.
  func holds(_ key: FactKey) -> Bool { facts.contains { $0.key == key } }
}

extension FactKey {
  /// Whose it is, of the facts that end with a user.
  fileprivate var owner: UserID? {
    switch self {
    case .userRole(let user, _, _): user
    case .resourceRole(let fact): fact.user
    case .entityPermission(let key):
      if case .user(let user) = key.principal { user } else { nil }
    case .grant(_, let user, _): user
    case .administrator(let fact): fact.user
    default: nil
    }
  }

  /// Whether it may be part of what a connection has pushed of a user: the key doesn't say whose.
  fileprivate var isPushedOfUser: Bool {
    switch self {
    case .scimUser, .scimProfile, .externalMember: true
    default: false
    }
  }

  fileprivate var membership: MembershipFact? {
    if case .membership(let membership) = self { membership } else { nil }
  }
}
