public import Directory
public import Model

/// Deletes a group of a connection: no user, and no workgroup that it was bound to (P38, P40).
public struct DeleteExternalGroup: PushRequest, Codable, Hashable {
  public typealias Answer = ExternalGroupAnswer
  public static let name = "scim_groups.delete"

  public let connection: ConnectionID
  public let id: ExternalGroupID
  public let expectedVersion: Revision?

  public init(connection: ConnectionID, id: ExternalGroupID, expectedVersion: Revision? = nil) {
    self.connection = connection
    self.id = id
    self.expectedVersion = expectedVersion
  }

  public var reads: [FactQuery] {
    [.pushed(.groups([id])), .pushed(.allMembers(of: id)), Lineage.query([], [id])]
  }

  public func apply(
    _ facts: inout FactView, for connection: ConnectionFact
  ) throws(Interruption) -> ExternalGroupAnswer {
    let group = try facts.existingExternalGroup(id, of: connection.id)
    try facts.expect(expectedVersion, is: group.version, of: "The group \(id)")
    let above = try Lineage(of: [], and: [id], in: facts)
    let change = try MembersChange([.removeAll], in: group, &facts)
    for parent in above.parents(of: id) { facts.end(.nestedGroup(NestedGroupFact(group: parent, child: id))) }
    for mapping in above.bindings(of: id) { facts.end(.binding(BindingFact(mapping: mapping, group: id))) }
    facts.end(.externalGroup(id))
    return try facts.complete(group, change, connection)
  }
}
