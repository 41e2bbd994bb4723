public import Directory
public import Model

/// Makes, renames and ends some of the groups of a snapshot. Who is in them is another matter: the groups that end have
/// been emptied before, and where groups lead is derived behind it.
public struct SyncGroups: Command {
  public typealias Answer = SyncAnswer
  public static let name = JudgeSync.name

  public let connection: ConnectionID
  public let created: [SyncGroup]
  public let changed: [(id: ExternalGroupID, group: SyncGroup)]
  public let ended: [ExternalGroupID]

  public init(
    connection: ConnectionID, created: [SyncGroup] = [], changed: [(id: ExternalGroupID, group: SyncGroup)] = [],
    ended: [ExternalGroupID] = []
  ) {
    self.connection = connection
    self.created = created
    self.changed = changed
    self.ended = ended
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] {
    let named = created.map(\.displayName) + changed.map(\.group.displayName)
    return [
      .connection(connection), .mappings(of: connection),
      .pushed(.groups((changed.map(\.id) + created.map(\.made)).sorted())), Lineage.query([], changed.map(\.id)),
    ] + named.map { .pushed(.groupByName(connection, $0)) }
      + ended.flatMap { DeleteExternalGroup(connection: connection, id: $0).reads }
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> SyncAnswer {
    try facts.require(reads)
    let connection = try facts.existingConnection(connection, field: "identity_provider")
    var answer = SyncAnswer()
    for id in ended { _ = try DeleteExternalGroup(connection: connection.id, id: id).apply(&facts, for: connection) }
    let known = try facts.externalGroups(changed.map(\.id) + created.map(\.made))
    let lineage = try Lineage(of: [], and: changed.map(\.id), in: facts)
    for (id, group) in changed {
      guard let before = known.first(where: { $0.id == id }) else { continue }
      let draft = ExternalGroupDraft(
        displayName: group.displayName, externalID: group.key, attributes: before.attributes)
      guard try put(draft, id, group.key, &facts, &answer) else { continue }
      let after = try facts.boundMappings(of: draft.fact(id, connection.id, version: facts.revision))
      answer.leadsElsewhere = answer.leadsElsewhere || !after.isSubset(of: lineage.bindings(of: id))
    }
    for group in created {
      let draft = ExternalGroupDraft(displayName: group.displayName, externalID: group.key)
      if try !put(draft, group.made, group.key, &facts, &answer) { answer.left.append(group.made.rawValue) }
    }
    return answer
  }

  /// Whether the group is called so now.
  private func put(
    _ draft: ExternalGroupDraft, _ id: ExternalGroupID, _ key: String, _ facts: inout FactView,
    _ answer: inout SyncAnswer
  ) throws(Interruption) -> Bool {
    do throws(Interruption) {
      try facts.expectFree(draft, of: connection, for: id)
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      answer.conflicts.append(SyncConflict(id: key, reason: refusal.reason ?? "", detail: refusal.message))
      return false
    }
    let group = draft.fact(id, connection, version: facts.revision)
    facts.put(.externalGroup(group))
    _ = try facts.bind(group)
    return true
  }
}

/// Gives groups whose members change the new version (P52).
public struct TouchGroups: Command {
  public typealias Answer = Bool
  public static let name = JudgeSync.name

  public let groups: [ExternalGroupID]

  public init(groups: [ExternalGroupID]) { self.groups = groups }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.pushed(.groups(Set(groups).sorted()))] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> Bool {
    for var group in try facts.externalGroups(groups) {
      group.version = facts.revision
      facts.put(.externalGroup(group))
    }
    return true
  }
}

extension FactView {
  /// The mappings that match a group as it is called.
  fileprivate func boundMappings(of group: ExternalGroupFact) throws(Interruption) -> Set<MappingID> {
    var steps = ProvisioningLimits.matchSteps
    let matcher = GroupMatcher(try mappings(of: group.connection).filter(\.attribute.isEmpty))
    return Set(try matcher.matches(of: group.matched, steps: &steps).map(\.mapping.id))
  }
}
