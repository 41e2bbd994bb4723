public import Directory
public import Model

/// Binds an external group, or an attribute of users, to a workgroup (C34): one value may lead to many workgroups, many
/// values to one.
public struct CreateMapping: Command {
  public typealias Answer = MappingAnswer
  public static let name = "mappings.create"

  public let id: MappingID
  public let connection: ConnectionID
  public let attribute: String
  public let match: MatchKind
  /// Without white space at its ends, as the values of claims are compared.
  public let value: String
  public let workgroup: WorkgroupID
  public let priority: Int64

  /// - Parameters:
  ///   - id: The caller's choice; nil makes one.
  ///   - attribute: Whose values are compared: a claim, or the path of a SCIM attribute; empty for the external groups.
  ///   - value: The value, its beginning, or a pattern, as `match` says (C39).
  ///   - priority: Decides between scope workgroups: the lowest number wins (A25).
  public init(
    id: MappingID? = nil, connection: ConnectionID, attribute: String = "", match: MatchKind = .exact, value: String,
    workgroup: WorkgroupID, priority: Int64 = 0
  ) {
    self.id = id ?? .make()
    self.connection = connection
    self.attribute = attribute
    self.match = match
    self.value = NormalizedText.trimmed(value)
    self.workgroup = workgroup
    self.priority = priority
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] {
    [.mapping(id), .connection(connection), .workgroup(workgroup), .mappings(of: connection)]
      + FactView.reads(following: [id], of: connection)
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> MappingAnswer {
    let mapping = MappingFact(
      id: id, connection: connection, attribute: attribute, match: match, value: value, workgroup: workgroup,
      priority: priority)
    try facts.require(reads)
    guard try facts.mapping(id) == nil else {
      throw .refuse(.alreadyExists, "The id \(id) is taken.", field: "id", reason: "mapping_id")
    }
    try facts.save(mapping)
    return MappingAnswer(mapping: mapping)
  }
}
