public import Directory
public import Model

/// Makes a group of a connection, empty or filled, bound to the mappings that match it (P31, P32, P40).
public struct CreateExternalGroup: PushRequest, Codable, Hashable {
  public typealias Answer = ExternalGroupAnswer
  public static let name = "scim_groups.create"

  public let connection: ConnectionID
  public let id: ExternalGroupID
  public let draft: ExternalGroupDraft
  public let members: [String]

  /// - Parameters:
  ///   - id: nil makes one.
  ///   - members: Ids of the connection's users and groups.
  public init(
    connection: ConnectionID, id: ExternalGroupID? = nil, draft: ExternalGroupDraft, members: [String] = []
  ) {
    self.connection = connection
    self.id = id ?? .make()
    self.draft = draft
    self.members = members
  }

  public var reads: [FactQuery] {
    [
      .pushed(.groups([id])), .pushed(.groupByName(connection, draft.displayName)), .mappings(of: connection),
    ] + MembersChange.reads(operations, of: id)
  }

  public func apply(
    _ facts: inout FactView, for connection: ConnectionFact
  ) throws(Interruption) -> ExternalGroupAnswer {
    try draft.check()
    guard try facts.externalGroups([id]).isEmpty else {
      throw .refuse(.alreadyExists, "The id \(id) is taken.", field: "id", reason: "external_group_id")
    }
    try facts.expectFree(draft, of: connection.id, for: id)
    let group = draft.fact(id, connection.id, version: facts.revision)
    facts.put(.externalGroup(group))
    let known = try facts.bind(group)
    return try facts.complete(group, MembersChange(operations, in: group, &facts), known: known, connection)
  }

  private var operations: [MemberOperation] { members.isEmpty ? [] : [.add(members)] }
}

extension FactView {
  /// Leads those where their groups lead whom a change of a group is about.
  ///
  /// - Parameters:
  ///   - others: Users whom it is about besides those whom the change of members names.
  ///   - known: Mappings that the change may have bound.
  mutating func complete(
    _ group: ExternalGroupFact, _ change: MembersChange, and others: [ScimUserFact] = [], known: [MappingFact] = [],
    _ connection: ConnectionFact
  ) throws(Interruption) -> ExternalGroupAnswer {
    let users =
      others.isEmpty
      ? change.affected
      : Dictionary((change.affected + others).map { ($0.id, $0) }) { first, _ in first }
        .values.sorted { $0.id < $1.id }
    let derived = try Derivation(of: users, touching: [group.id], known: known, for: connection, on: &self)
    if !users.isEmpty { keep(.lastPush(connection.id, users: users.map(\.user), at: now)) }
    return ExternalGroupAnswer(
      group: group, added: change.added, removed: change.removed, conflicts: derived.conflicts)
  }
}
