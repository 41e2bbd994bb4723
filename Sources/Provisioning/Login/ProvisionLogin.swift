public import Directory
public import Model

/// Brings the directory up to date with one login through an identity provider (C32-C42, P17, P41-P44).
///
/// The account is found, linked or made; its profile and the connection's own memberships become what the login says.
/// It makes no change of its own kind: it composes the decisions of ``Directory``'s commands on one view, so one login is
/// one revision, and a login that says nothing new is none (P51).
///
/// Its envelope must carry ``source``: guards never hold back what an identity provider takes away (P47).
public struct ProvisionLogin: Command {
  public typealias Answer = LoginAnswer
  public static let name = "logins.provision"

  /// Where the claims come from.
  enum Occasion: Hashable, Sendable {
    case login
    /// An event tells of them (P59): that is no first use of an account, and counts whenever its sessions have ended.
    case event
    /// A line of the log, done again (P53).
    case replay
  }

  public let connection: ConnectionID
  public let subject: String
  public let claims: [String: ClaimValue]
  public let overage: Bool
  public let authenticatedAt: Timestamp
  public let newUser: UserID
  private let body: @Sendable () -> String
  private let occasion: Occasion

  /// - Parameters:
  ///   - subject: The provider's name for the user, exactly as asserted; the login of an account that it makes.
  ///   - claims: What the provider asserts; a claim that is not in it is absent. Of an object claim such as
  ///     `_claim_names` the list of its keys.
  ///   - overage: Whether the caller knows that groups were left out, beyond the markers known here.
  ///   - authenticatedAt: When the provider authenticated the user.
  ///   - newUser: The id of an account that it may make; nil makes one.
  ///   - body: The login as it came, for the log: written only when there is a line to write.
  public init(
    connection: ConnectionID, subject: String, claims: [String: ClaimValue], overage: Bool = false,
    authenticatedAt: Timestamp, newUser: UserID? = nil, body: @escaping @Sendable () -> String = { "{}" }
  ) {
    self.init(
      connection: connection, subject: subject, claims: claims, overage: overage, authenticatedAt: authenticatedAt,
      newUser: newUser, body: body, occasion: .login)
  }

  init(
    connection: ConnectionID, subject: String, claims: [String: ClaimValue], overage: Bool = false,
    authenticatedAt: Timestamp, newUser: UserID? = nil, body: @escaping @Sendable () -> String = { "{}" },
    occasion: Occasion
  ) {
    self.connection = connection
    self.subject = subject
    self.claims = claims
    self.overage = overage
    self.authenticatedAt = authenticatedAt
    self.newUser = newUser ?? .make()
    self.body = body
    self.occasion = occasion
  }

  /// What the memberships of this login come from.
  public var source: Source { .identityProvider(connection) }

  public var authority: Authority { .principal }

  public var reads: [FactQuery] {
    [
      .tenant, .connection(connection), .mappings(of: connection), .link(connection, subject: subject),
      .lastLogin(connection, subject: subject),
    ]
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> LoginAnswer {
    let answer = try provision(&facts)
    let isHeld = answer.reports.contains { $0.code == .removalThreshold }
    // A login that changes nothing is no line of the log: there are too many of them.
    guard occasion == .login, !isHeld, !facts.effects.isEmpty else { return answer }
    facts.keep(
      .push(
        PushLogEntry(
          connection: connection, at: facts.now, method: Self.name, body: body(), decision: .applied,
          reason: facts.reason(), target: answer.user?.rawValue ?? "", removals: Self.removals(answer),
          revision: facts.revision)))
    return answer
  }

  private func provision(_ facts: inout FactView) throws(Interruption) -> LoginAnswer {
    try TextRule.login.check(subject, field: "subject")
    guard authenticatedAt <= facts.now.advanced(bySeconds: ProvisioningLimits.clockSkewSeconds) else {
      throw .refuse(.invalidField, "authenticated_at must not lie in the future", field: "authenticated_at")
    }
    try facts.require(reads)
    let connection = try facts.existingConnection(connection, field: "connection")
    let claims = try Claims(claims, overage: overage, mapping: connection.claims)
    let stated = try stated(claims, connection, facts)
    try facts.require(try likely(claims, stated, connection, facts))
    switch try Account(subject: subject, email: claims.email, connection: connection, in: facts) {
    case .refused(let report, let user):
      return LoginAnswer(outcome: .refused, user: user, reports: [report])
    case .none:
      return try firstLogin(claims, stated, connection, &facts)
    case .found(let user, let linked):
      guard user.status != .locked, user.status != .deactivated else {
        let report = LoginReport(.userStatus, user.status.rawValue)
        return LoginAnswer(outcome: .refused, user: user.id, reports: [report])
      }
      return try login(of: user, linkedAs: linked, claims, stated, connection, &facts)
    }
  }

  /// What the claims say of groups and attributes; nil where they leave memberships as they are.
  private func stated(
    _ claims: Claims, _ connection: ConnectionFact, _ facts: FactView
  ) throws(Interruption) -> Assertion.Stated? {
    guard case .present(let groups) = claims.groups else { return nil }
    return try Assertion.Stated(groups: groups, values: claims.values, of: connection, in: facts)
  }

  /// What a login needs in most cases, as soon as it is known who it is about: asked for at once, it is one round trip.
  private func likely(
    _ claims: Claims, _ stated: Assertion.Stated?, _ connection: ConnectionFact, _ facts: FactView
  ) throws(Interruption) -> [FactQuery] {
    var queries = stated?.reads(connection) ?? []
    if let user = try facts.link(connection.id, subject: subject)?.user {
      queries += [
        .user(user), .membershipsOf([user]), .pushed(.lastPush(connection.id, user)), .pushed(.signal(of: user)),
      ]
    } else {
      switch connection.linkBy {
      case .none: break
      case .userName: queries.append(.userByLogin(subject))
      case .email: if let email = claims.email, !email.isEmpty { queries.append(.usersByEmail(email)) }
      }
    }
    return queries
  }

  // MARK: The two ways

  private func login(
    of user: UserFact, linkedAs linked: String?, _ claims: Claims, _ stated: Assertion.Stated?,
    _ connection: ConnectionFact, _ facts: inout FactView
  ) throws(Interruption) -> LoginAnswer {
    try facts.require([
      .membershipsOf([user.id]), .lastLogin(connection.id, subject: linked ?? subject),
      .pushed(.lastPush(connection.id, user.id)), .pushed(.signal(of: user.id)),
    ])
    if occasion != .event, let limit = try facts.signal(of: user.id).notBefore, authenticatedAt < limit {
      return LoginAnswer(outcome: .refused, user: user.id, reports: [LoginReport(.sessionEnded)])
    }
    if try isStale(linked ?? subject, user.id, facts) {
      return LoginAnswer(
        outcome: .ok, user: user.id, workgroups: try memberships(of: user.id, facts),
        reports: [LoginReport(.staleAssertion)])
    }
    let groups = try Groups(claims, stated, connection, facts)
    guard groups.targets?.scope != .conflict else {
      return LoginAnswer(
        outcome: .scopeConflict, user: user.id, workgroups: try memberships(of: user.id, facts),
        reports: groups.reports)
    }
    let before = facts
    let profile = ProfileClaims(claims)
    _ = try UpdateUser(
      id: user.id, displayName: profile.displayName, email: profile.email, description: profile.description
    ).decide(&facts)
    if occasion != .event { _ = try BeginUse(id: user.id).decide(&facts) }
    var answer = LoginAnswer(outcome: groups.outcome, user: user.id, reports: groups.reports + profile.reports)
    try finish(&answer, user.id, as: linked ?? subject, groups, connection, &facts, ifHeld: before)
    return answer
  }

  private func firstLogin(
    _ claims: Claims, _ stated: Assertion.Stated?, _ connection: ConnectionFact, _ facts: inout FactView
  ) throws(Interruption) -> LoginAnswer {
    if try isStale(subject, nil, facts) {
      return LoginAnswer(outcome: .noMapping, reports: [LoginReport(.staleAssertion)])
    }
    let groups = try Groups(claims, stated, connection, facts)
    guard groups.targets?.scope != .conflict else {
      return LoginAnswer(outcome: .scopeConflict, reports: groups.reports)
    }
    guard claims.groups != .off, groups.areMatched || connection.createsUnmatched else {
      let off = claims.groups == .off ? [LoginReport(.provisioningOff)] : []
      return LoginAnswer(outcome: groups.outcome == .overage ? .overage : .noMapping, reports: groups.reports + off)
    }
    if let holder = try facts.user(login: subject) {
      return LoginAnswer(outcome: .refused, user: holder, reports: [LoginReport(.loginTaken)])
    }
    let profile = ProfileClaims(claims)
    let nameFits = TextRule.displayName.violation(of: subject) == nil
    _ = try CreateUser(
      id: newUser, login: subject, displayName: profile.displayName ?? (nameFits ? subject : ""),
      email: profile.email ?? "", description: profile.description ?? "", account: .federated
    ).decide(&facts)
    var answer = LoginAnswer(
      outcome: groups.outcome, user: newUser, created: true, reports: groups.reports + profile.reports)
    try finish(&answer, newUser, as: subject, groups, connection, &facts, ifHeld: facts)
    return answer
  }

  // MARK: Steps of both

  /// What the login says of groups; `targets` is nil where memberships stay as they are (C37).
  private struct Groups {
    var outcome = LoginAnswer.Outcome.ok
    /// Those that mappings lead into, by id.
    var workgroups: [WorkgroupID: WorkgroupFact] = [:]
    var targets: Targets?
    var reports: [LoginReport] = []

    /// Whether they lead to any workgroup.
    var areMatched: Bool { targets?.areAny ?? false }

    init(
      _ claims: Claims, _ stated: Assertion.Stated?, _ connection: ConnectionFact, _ facts: FactView
    ) throws(Interruption) {
      switch claims.groups {
      case .off: break
      case .absent:
        outcome = .overage
        reports = [LoginReport(.missingClaim)]
      case .overage:
        outcome = .overage
        reports = [LoginReport(.overage)]
      case .present:
        guard let stated else { break }
        let assertion = try Assertion(stated, of: connection, in: facts)
        workgroups = try facts.workgroups(assertion.workgroups)
        let targets = Targets(of: assertion, among: workgroups, connection: connection)
        self.targets = targets
        reports = targets.reports
      }
    }
  }

  /// Whether something newer is known of the subject, from a login or from a push of the user (P44).
  private func isStale(_ subject: String, _ user: UserID?, _ facts: FactView) throws(Interruption) -> Bool {
    var instants: [Timestamp] = []
    for case .lastLogin(_, _, let last) in try facts.records(.lastLogin(connection, subject: subject)) {
      instants.append(last)
    }
    if let user {
      for case .lastPush(_, _, let last) in try facts.records(.pushed(.lastPush(connection, user))) {
        instants.append(last)
      }
    }
    return instants.contains { authenticatedAt < $0 }
  }

  /// Ties the user to the connection, gives it the wanted memberships of this source, and remembers the instant.
  ///
  /// - Parameter before: Where a login begins from that is held: nothing of it applies (P47), so that the log rebuilds it.
  private func finish(
    _ answer: inout LoginAnswer, _ user: UserID, as subject: String, _ groups: Groups, _ connection: ConnectionFact,
    _ facts: inout FactView, ifHeld before: FactView
  ) throws(Interruption) {
    let link = LinkFact(connection: connection.id, subject: subject, user: user)
    // Under another spelling it is not loaded.
    let known = subject == self.subject ? try facts.link(connection.id, subject: subject) : nil
    if known != link { facts.put(.link(link)) }
    if let targets = groups.targets {
      let mine = try facts.memberships(ofAll: [user])[user] ?? []
      let standing = try Standing(of: groups.workgroups, and: mine, in: facts)
      var view = facts
      let change = view.bring(user, in: mine, to: targets, by: source, standing)
      (answer.added, answer.removed) = (change.added, change.removed)
      var held = before
      facts = try isWithinThreshold(&answer, as: subject, connection, &view, from: &held) ? view : held
    }
    facts.keep(.lastLogin(connection.id, subject: subject, at: authenticatedAt))
    answer.workgroups = try memberships(of: user, facts, groups.workgroups)
  }

  /// Holds what takes too much from people, as of pushes (P43, X5): the user goes on with what there is.
  ///
  /// One who is asserted in other groups than before has lost what these are fewer.
  ///
  /// - Parameter view: What the login comes to if it is not held; `facts` what it comes to otherwise.
  private func isWithinThreshold(
    _ answer: inout LoginAnswer, as subject: String, _ connection: ConnectionFact, _ view: inout FactView,
    from facts: inout FactView
  ) throws(Interruption) -> Bool {
    let removals = Self.removals(answer)
    // What is done again was let pass the first time.
    guard removals.total > 0, occasion == .login else { return true }
    let effects = view.effects
    let check = RemovalCheck(removals, by: connection, digest: "\(Self.name) \(subject)", at: facts.now)
    let known: HeldRequest?
    switch try check.verdict(facts) {
    case .within:
      view.keep(.removals(connection.id, at: facts.now, count: removals.total))
      view.keep(
        .taken(
          Taking(
            effects, of: connection.id, in: facts, method: Self.name, target: answer.user?.rawValue ?? "", removals)))
      return true
    case .approved(let held): known = held
    case .above(let held): known = held
    }
    let plan = try MembershipPlan(of: effects, in: facts)
    // What was approved is what was seen, and no other loss of the same user.
    if let known, known.isApproved, known.plan == plan {
      view.keep(.heldEnded(known.id))
      return true
    }
    let held = check.hold(Self.name, body(), known: known, plan: plan, on: &facts)
    (answer.added, answer.removed) = ([], [])
    answer.reports.append(LoginReport(.removalThreshold, held.id.rawValue))
    return false
  }

  private static func removals(_ answer: LoginAnswer) -> Removals {
    Removals(members: Int64(max(0, answer.removed.count - answer.added.count)))
  }

  /// - Parameter known: The workgroups that were looked up, by id.
  private func memberships(
    of user: UserID, _ facts: FactView, _ known: [WorkgroupID: WorkgroupFact] = [:]
  ) throws(Interruption) -> [LoginMembership] {
    var listed: [LoginMembership] = []
    for membership in (try facts.memberships(ofAll: [user])[user] ?? []).sorted(by: { $0.workgroup < $1.workgroup }) {
      if listed.last?.workgroup == membership.workgroup {
        listed[listed.count - 1].sources.append(membership.source)
      } else {
        listed.append(
          LoginMembership(
            workgroup: membership.workgroup, name: known[membership.workgroup]?.name, sources: [membership.source]))
      }
    }
    for index in listed.indices where listed[index].sources.count > 1 {
      listed[index].sources.sort { $0.description < $1.description }
    }
    return listed
  }
}
