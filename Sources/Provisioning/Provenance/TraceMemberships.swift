public import Directory
public import Model
internal import SCIM

/// What leads a user to its memberships (P45): of each connection that says so the groups and attributes that its mappings
/// follow, as they are now.
///
/// Of what only logins assert nothing is kept but the membership itself: such a membership has no lead.
public struct TraceMemberships: Inquiry {
  public let user: UserID

  /// - Parameter user: Whose memberships.
  public init(user: UserID) { self.user = user }

  public var reads: [FactQuery] { [.user(user), .membershipsOf([user]), .pushed(.links(of: user))] }

  public func decide(_ facts: FactView) throws(Interruption) -> [MembershipTrace] {
    try facts.require(reads)
    _ = try facts.existingUser(user, field: "user")
    let memberships = try facts.memberships(ofAll: [user])[user] ?? []
    let links = try facts.scimUsers(of: user).sorted { $0.id < $1.id }
    try facts.require(
      [Lineage.query(links.map(\.id), [])]
        + links.flatMap { [.pushed(.user($0.id)), .pushed(.attributeMappings(of: $0.connection))] })
    let lineage = try Lineage(of: links.map(\.id), and: [], in: facts)
    let groups = Set(links.flatMap { lineage.ways(of: $0.id).map(\.group) }).sorted()
    let names = Dictionary(try facts.externalGroups(groups).map { ($0.id, $0.displayName) }) { first, _ in first }
    var leads: [MembershipKey: [MembershipLead]] = [:]
    for link in links {
      let source = Source.identityProvider(link.connection)
      for (group, mapping) in lineage.ways(of: link.id) {
        leads[MembershipKey(mapping.workgroup, source), default: []].append(
          MembershipLead(mapping: mapping.id, origin: .group(group, name: names[group] ?? "")))
      }
      for match in try attributes(of: link, facts) {
        leads[MembershipKey(match.mapping.workgroup, source), default: []].append(
          MembershipLead(mapping: match.mapping.id, origin: .attribute(match.mapping.attribute, match.value)))
      }
    }
    return memberships.sorted { ($0.workgroup, $0.source.description) < ($1.workgroup, $1.source.description) }.map {
      MembershipTrace(membership: $0, leads: leads[MembershipKey($0.workgroup, $0.source)] ?? [])
    }
  }

  private func attributes(of link: ScimUserFact, _ facts: FactView) throws(Interruption) -> [GroupMatcher.Match] {
    guard let profile = try facts.scimProfile(of: link.id) else { return [] }
    let mappings = AttributeMappings(try facts.attributeMappings(of: link.connection))
    return try mappings.match(try? UserResource(profile, isActive: link.isActive)).matched
  }
}

/// A membership and what leads to it.
public struct MembershipTrace: Hashable, Sendable {
  public var membership: MembershipFact
  /// By mapping; none for memberships that no connection has pushed.
  public var leads: [MembershipLead]
}

/// One way on which a connection's mapping leads to a membership.
public struct MembershipLead: Hashable, Sendable {
  public enum Origin: Hashable, Sendable {
    /// A pushed group that the user lies in, directly or through other groups, and that the mapping is bound to.
    case group(ExternalGroupID, name: String)
    /// A pushed attribute of the user and the value that the mapping matches.
    case attribute(String, String)
  }

  public var mapping: MappingID
  public var origin: Origin
}

private struct MembershipKey: Hashable {
  let workgroup: WorkgroupID
  let source: Source

  init(_ workgroup: WorkgroupID, _ source: Source) { (self.workgroup, self.source) = (workgroup, source) }
}
