public import Directory
public import Model

/// Where each group of a connection leads, so that the memberships of all users can be derived in sets: the same that
/// ``Targets`` say of each of them, as long as no scope workgroup is among it (P41).
public struct ReadLeads: Command {
  public typealias Answer = SyncLeads
  public static let name = JudgeSync.name

  public let connection: ConnectionID

  public init(connection: ConnectionID) { self.connection = connection }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] {
    [
      .tenant, .connection(connection), .pushed(.allGroups(of: connection)),
      .pushed(.attributeMappings(of: connection)),
    ]
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> SyncLeads {
    let connection = try facts.existingConnection(connection, field: "identity_provider")
    let groups = try facts.externalGroups(of: connection.id).map(\.id).sorted()
    let attributes = try facts.attributeMappings(of: connection.id)
    let lineage = try Lineage(of: [], and: groups, in: facts)
    let mappings = groups.map { lineage.mappings(of: [$0]) }
    let workgroups = Set(mappings.flatMap(\.self).map(\.workgroup)).sorted()
    try facts.require(FactView.reads(workgroups))
    let found = try facts.workgroups(workgroups)
    var leads = SyncLeads(undecided: attributes.map(\.workgroup))
    for (group, bound) in zip(groups, mappings) where !bound.isEmpty {
      let targets = Targets(
        of: Assertion(bound: bound, attributes: .init()), among: found, connection: connection)
      if targets.scope != .none { leads.scoped.append(group) }
      for workgroup in targets.workgroups.sorted() {
        leads.groups.append(group)
        leads.workgroups.append(workgroup)
      }
    }
    return leads
  }
}

/// Where groups lead.
public struct SyncLeads: Codable, Hashable, Sendable {
  /// Groups and the workgroups of kind `role` that they lead into, place by place.
  public var groups: [ExternalGroupID] = []
  public var workgroups: [WorkgroupID] = []
  /// Groups that lead to scope workgroups: whoever is in one is decided about alone (A25).
  public var scoped: [ExternalGroupID] = []
  /// Workgroups of mappings that compare attributes: a snapshot's groups don't end memberships in them (C37).
  public var undecided: [WorkgroupID]

  init(undecided: [WorkgroupID]) { self.undecided = undecided }
}

/// Derives the memberships of some users of a connection, one by one.
public struct DeriveUsers: Command {
  public typealias Answer = SyncAnswer
  public static let name = JudgeSync.name

  public let connection: ConnectionID
  public let users: [ScimUserID]

  public init(connection: ConnectionID, users: [ScimUserID]) {
    self.connection = connection
    self.users = users
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] {
    let ids = Set(users).sorted()
    return [
      .tenant, .connection(connection), .pushed(.users(ids)), Lineage.query(ids, []),
      .pushed(.attributeMappings(of: connection)),
    ]
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> SyncAnswer {
    let connection = try facts.existingConnection(connection, field: "identity_provider")
    let people = try facts.scimUsers(users)
    let derived = try Derivation(of: people, for: connection, on: &facts)
    var answer = SyncAnswer()
    answer.conflicts = derived.conflicts.map {
      SyncConflict(
        id: $0.rawValue, reason: "scope_conflict",
        detail: "The user's groups lead to several scope workgroups of equal priority, so memberships stay.")
    }
    return answer
  }
}
