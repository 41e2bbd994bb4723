internal import Directory
internal import Model

/// What a client says of a group, but for its members.
public struct ExternalGroupDraft: Codable, Hashable, Sendable {
  public var displayName: String
  public var externalID: String?
  /// A JSON object: all other attributes as sent.
  public var attributes: String

  public init(displayName: String, externalID: String? = nil, attributes: String = "{}") {
    self.displayName = displayName
    self.externalID = externalID
    self.attributes = attributes
  }

  /// - Throws: `invalidField` for the first field that breaks its rule.
  func check() throws(Interruption) {
    let length = displayName.unicodeScalars.count
    guard (1...ProvisioningLimits.groupName).contains(length) else {
      throw .refuse(
        .invalidField, "display_name must have 1 to \(ProvisioningLimits.groupName) characters", field: "display_name")
    }
    try ScimUserDraft.check(externalID: externalID)
    try ScimUserDraft.check(attributes: attributes)
  }

  func fact(_ id: ExternalGroupID, _ connection: ConnectionID, version: Revision) -> ExternalGroupFact {
    ExternalGroupFact(
      id: id, connection: connection, displayName: displayName, externalID: externalID, attributes: attributes,
      version: version)
  }
}

extension FactView {
  /// The connection's group.
  ///
  /// - Throws: `notFound` also for another connection's.
  func existingExternalGroup(
    _ id: ExternalGroupID, of connection: ConnectionID
  ) throws(Interruption) -> ExternalGroupFact {
    guard let group = try externalGroups([id]).first, group.connection == connection else {
      throw .refuse(.notFound, "This connection has no group \(id).", field: "id")
    }
    return group
  }

  /// Makes sure that no other group of the connection has the name (P32).
  func expectFree(_ draft: ExternalGroupDraft, of connection: ConnectionID, for id: ExternalGroupID)
    throws(Interruption)
  {
    guard let holder = try externalGroup(named: draft.displayName, of: connection), holder.id != id else { return }
    throw .refuse(
      .alreadyExists, "Another group of this connection has this displayName; find it with a filter on displayName.",
      field: "display_name", reason: "display_name_taken")
  }
}
