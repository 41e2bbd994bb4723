public import Directory
public import Model

/// Changes a group of a connection: what it is called, its members, or both, all or nothing (P33-P37).
///
/// A rename may bind further mappings and ends no binding (P40). It costs by the number of members named, not by the
/// group's size, unless the members are replaced or all removed.
public struct UpdateExternalGroup: PushRequest, Codable, Hashable {
  public typealias Answer = ExternalGroupAnswer
  public static let name = "scim_groups.update"

  public let connection: ConnectionID
  public let id: ExternalGroupID
  public let draft: ExternalGroupDraft?
  public let operations: [MemberOperation]
  public let expectedVersion: Revision?

  /// - Parameters:
  ///   - draft: nil leaves what it is called as it is.
  ///   - operations: One after the other.
  public init(
    connection: ConnectionID, id: ExternalGroupID, draft: ExternalGroupDraft? = nil,
    operations: [MemberOperation] = [], expectedVersion: Revision? = nil
  ) {
    self.connection = connection
    self.id = id
    self.draft = draft
    self.operations = operations
    self.expectedVersion = expectedVersion
  }

  public var reads: [FactQuery] {
    [.pushed(.groups([id]))] + (draft.map { [.pushed(.groupByName(connection, $0.displayName))] } ?? [])
      + MembersChange.reads(operations, of: id)
  }

  public func apply(
    _ facts: inout FactView, for connection: ConnectionFact
  ) throws(Interruption) -> ExternalGroupAnswer {
    let before = try facts.existingExternalGroup(id, of: connection.id)
    try facts.expect(expectedVersion, is: before.version, of: "The group \(id)")
    var group = before
    if let draft {
      try draft.check()
      try facts.expectFree(draft, of: connection.id, for: id)
      group = draft.fact(id, connection.id, version: before.version)
    }
    let change = try MembersChange(operations, in: group, &facts)
    if group != before || change.added + change.removed > 0 { group.version = facts.revision }
    facts.put(.externalGroup(group))
    guard group.matched != before.matched else { return try facts.complete(group, change, connection) }
    return try renamed(group, change, connection, &facts)
  }

  /// A group that is called something new: what is bound now is about all members, those that were there too.
  private func renamed(
    _ group: ExternalGroupFact, _ change: MembersChange, _ connection: ConnectionFact, _ facts: inout FactView
  ) throws(Interruption) -> ExternalGroupAnswer {
    try facts.require([.mappings(of: connection.id), Lineage.query([], [id])])
    let before = try Lineage(of: [], and: [id], in: facts).bindings(of: id)
    let known = try facts.bind(group)
    let after = try Lineage(of: [], and: [id], in: facts).bindings(of: id)
    let others = after == before ? [] : try PushedTree(below: [id], in: facts).users
    return try facts.complete(group, change, and: others, known: known, connection)
  }
}
