public import Model

extension FactView {
  /// - Throws: `notFound`, naming the field.
  public func existingConnection(_ id: ConnectionID, field: String? = nil) throws(Interruption) -> ConnectionFact {
    guard let connection = try connection(id) else {
      throw .refuse(.notFound, "There is no identity provider \(id).", field: field)
    }
    return connection
  }

  /// The connection under that id; nil if the id is free.
  public func connection(_ id: ConnectionID) throws(Interruption) -> ConnectionFact? {
    for case .connection(let fact) in try facts(.connection(id), including: { $0.key == .connection(id) }) {
      return fact
    }
    return nil
  }

  /// The mapping under that id; nil if the id is free.
  public func mapping(_ id: MappingID) throws(Interruption) -> MappingFact? {
    try mappings(.mapping(id)) { $0.id == id }.first
  }

  /// All mappings of a connection.
  public func mappings(of connection: ConnectionID) throws(Interruption) -> [MappingFact] {
    try mappings(.mappings(of: connection)) { $0.connection == connection }
  }

  /// The mappings of all connections that lead into a workgroup.
  public func mappings(into workgroup: WorkgroupID) throws(Interruption) -> [MappingFact] {
    try mappings(.mappingsInto(workgroup)) { $0.workgroup == workgroup }
  }

  /// The credential under that id; nil if the id is free.
  public func credential(_ id: CredentialID) throws(Interruption) -> CredentialFact? {
    try credentials(.credential(id)) { $0.id == id }.first
  }

  /// All credentials of a connection, expired ones too.
  public func credentials(of connection: ConnectionID) throws(Interruption) -> [CredentialFact] {
    try credentials(.credentials(of: connection)) { $0.connection == connection }
  }

  /// The user who is tied to a connection's subject.
  public func link(_ connection: ConnectionID, subject: String) throws(Interruption) -> LinkFact? {
    let query = FactQuery.link(connection, subject: subject)
    return try links(query) { $0.connection == connection && $0.subject == subject }.first
  }

  /// The ties of a user, over all connections.
  public func links(of user: UserID) throws(Interruption) -> [LinkFact] {
    try links(.links(of: user)) { $0.user == user }
  }

  /// All ties of a connection.
  public func links(through connection: ConnectionID) throws(Interruption) -> [LinkFact] {
    try links(.linksThrough(connection)) { $0.connection == connection }
  }

  private func mappings(
    _ query: FactQuery, _ matches: (MappingFact) -> Bool
  ) throws(Interruption) -> [MappingFact] {
    let found = try facts(query) { if case .mapping(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .mapping(let fact) = $0 { fact } else { nil } }
  }

  private func credentials(
    _ query: FactQuery, _ matches: (CredentialFact) -> Bool
  ) throws(Interruption) -> [CredentialFact] {
    let found = try facts(query) { if case .credential(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .credential(let fact) = $0 { fact } else { nil } }
  }

  private func links(_ query: FactQuery, _ matches: (LinkFact) -> Bool) throws(Interruption) -> [LinkFact] {
    let found = try facts(query) { if case .link(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .link(let fact) = $0 { fact } else { nil } }
  }
}
