public import Directory
public import Model
internal import SCIM

/// Where what is stored differs from what a connection last asserted (P54), of some of its pushed users.
///
/// What should be is what a push would make of it now, by the same derivation (P41); nothing is written. Of users whom only
/// logins assert nothing is kept that could be compared: their next login says it anew.
public struct FindDrift: Inquiry {
  public let connection: ConnectionID
  public let users: [ScimUserID]

  /// - Parameter users: At most ``ProvisioningLimits/usersPerDrift``; those that are gone are passed over.
  public init(connection: ConnectionID, users: [ScimUserID]) {
    self.connection = connection
    self.users = Set(users).sorted()
  }

  public var reads: [FactQuery] {
    [
      .tenant, .connection(connection), .mappings(of: connection), .pushed(.users(users)),
      .pushed(.attributeMappings(of: connection)), .pushed(.allGroups(of: connection)), Lineage.query(users, []),
    ] + users.map { .pushed(.user($0)) }
  }

  public func decide(_ facts: FactView) throws(Interruption) -> [Drift] {
    try facts.require(reads)
    let connection = try facts.existingConnection(connection, field: "identity_provider")
    let links = try facts.scimUsers(users).filter { $0.connection == connection.id }.sorted { $0.id < $1.id }
    let people = Set(links.map(\.user)).sorted()
    try facts.require(
      [.membershipsOf(people)]
        + people.flatMap { user -> [FactQuery] in
          [.user(user), .links(of: user), .pushed(.links(of: user)), .pushed(.signal(of: user))]
        })
    var drifts: [Drift] = []
    for link in links {
      drifts += try status(of: link, facts)
      drifts += try tie(of: link, facts)
    }
    drifts += try memberships(of: links, connection, facts)
    drifts += try manual(of: links, connection, facts)
    return drifts.sorted { $0.order < $1.order }
  }

  /// A user is active only if every link says so (P17); what events hold is meant to be held.
  private func status(of link: ScimUserFact, _ facts: FactView) throws(Interruption) -> [Drift] {
    let user = try facts.user(link.user)
    let (signal, all) = (try facts.signal(of: link.user), try facts.scimUsers(of: link.user))
    let isWanted = signal.heldBy.isEmpty && all.allSatisfy(\.isActive)
    switch user?.status {
    case nil, .deleted: return [Drift(.userMissing, link)]
    case .deactivated, .locked: return isWanted ? [Drift(.inactive, link)] : []
    default: return isWanted ? [] : [Drift(.active, link)]
    }
  }

  /// Logins find the user by the name that was pushed.
  private func tie(of link: ScimUserFact, _ facts: FactView) throws(Interruption) -> [Drift] {
    let ties = try facts.links(of: link.user).filter { $0.connection == connection }
    return ties.isEmpty ? [Drift(.unlinked, link)] : []
  }

  private func memberships(
    of links: [ScimUserFact], _ connection: ConnectionFact, _ facts: FactView
  ) throws(Interruption) -> [Drift] {
    // A connection that pushes no groups has its memberships from logins.
    let groups = try facts.externalGroups(of: connection.id)
    let mappings = try facts.attributeMappings(of: connection.id)
    guard !(groups.isEmpty && mappings.isEmpty) else { return [] }
    var view = facts
    var resources: [ScimUserID: UserResource] = [:]
    for link in links {
      guard let profile = try facts.scimProfile(of: link.id) else { continue }
      resources[link.id] = try? UserResource(profile, isActive: link.isActive)
    }
    let derivation = try Derivation(of: links, resources: resources, for: connection, on: &view)
    let pushed = Dictionary(links.map { ($0.user, $0) }) { first, _ in first }
    let source = Source.identityProvider(connection.id)
    var drifts = derivation.conflicts.compactMap { user in pushed[user].map { Drift(.scopeConflict, $0) } }
    for effect in view.effects {
      switch effect {
      case .put(.membership(let fact)) where fact.source == source:
        if let link = pushed[fact.user] { drifts.append(Drift(.membershipMissing, link, fact.workgroup)) }
      case .end(.membership(let fact)) where fact.source == source:
        if let link = pushed[fact.user] { drifts.append(Drift(.membershipSurplus, link, fact.workgroup)) }
      default: break
      }
    }
    return drifts
  }

  /// What somebody has given by hand where only the connection should (P46).
  private func manual(
    of links: [ScimUserFact], _ connection: ConnectionFact, _ facts: FactView
  ) throws(Interruption) -> [Drift] {
    let mapped = Set(try facts.mappings(of: connection.id).map(\.workgroup)).sorted()
    guard !mapped.isEmpty else { return [] }
    try facts.require([.workgroups(mapped)])
    let locked = try facts.workgroups(mapped).filter { $0.value.membershipPolicy != .additive }
    let memberships = try facts.memberships(ofAll: Set(links.map(\.user)).sorted())
    return links.flatMap { link in
      (memberships[link.user] ?? []).filter { $0.source == .manual && locked[$0.workgroup] != nil }
        .map { Drift(.manualInLocked, link, $0.workgroup) }
    }
  }
}

/// One difference between what a connection last asserted and what is stored.
public struct Drift: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A membership that the connection's groups lead to and that is not there.
    case membershipMissing = "membership_missing"
    /// A membership of the connection that nothing leads to.
    case membershipSurplus = "membership_surplus"
    /// The groups lead to several scope workgroups of equal priority, so that memberships stay as they are (A25).
    case scopeConflict = "scope_conflict"
    /// A manual membership in a mapped workgroup whose policy is locked or authoritative (P46).
    case manualInLocked = "manual_in_locked"
    /// Active, though a link says otherwise.
    case active
    /// Deactivated or locked, though every link says that the user is active.
    case inactive
    /// The directory's user is gone.
    case userMissing = "user_missing"
    /// No login through the connection finds the user.
    case unlinked
  }

  public var kind: Kind
  public var pushed: ScimUserID
  public var user: UserID
  /// Of memberships; nil for others.
  public var workgroup: WorkgroupID?

  init(_ kind: Kind, _ link: ScimUserFact, _ workgroup: WorkgroupID? = nil) {
    self.kind = kind
    pushed = link.id
    user = link.user
    self.workgroup = workgroup
  }

  fileprivate var order: (String, String, String) { (pushed.rawValue, kind.rawValue, workgroup?.rawValue ?? "") }
}
