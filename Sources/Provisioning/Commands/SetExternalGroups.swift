public import Directory
public import Model

/// Sets which values of a connection's external groups lead into a workgroup: the whole set of its mappings of kind `exact`
/// (C34). The mappings are the only store; those of other kinds, attributes and connections stay.
public struct SetExternalGroups: Command {
  public typealias Answer = ExternalGroupsAnswer
  public static let name = "workgroups.set_external_groups"

  public let workgroup: WorkgroupID
  public let connection: ConnectionID
  public let priority: Int64
  private let wanted: [(value: String, id: MappingID)]

  /// - Parameters:
  ///   - values: Trimmed; one that is there twice counts once.
  ///   - priority: Of new mappings.
  public init(of workgroup: WorkgroupID, on connection: ConnectionID, to values: [String], priority: Int64 = 0) {
    self.workgroup = workgroup
    self.connection = connection
    self.priority = priority
    self.wanted = values.map { (NormalizedText.trimmed($0), .make()) }
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.connection(connection), .workgroup(workgroup), .mappings(of: connection)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> ExternalGroupsAnswer {
    try Interruption.checkCount(wanted.count, atMost: ProvisioningLimits.externalGroups, field: "external_groups")
    try facts.require(reads)
    let connection = try facts.existingConnection(connection, field: "connection")
    let target = try facts.existingWorkgroup(workgroup, field: "workgroup")
    let all = try facts.mappings(of: connection.id)
    let current = all.filter { $0.workgroup == workgroup && $0.match == .exact && $0.attribute.isEmpty }
    // Values compare code point by code point; Swift takes composed and decomposed letters for equal.
    let named = Set(wanted.map { Array($0.value.utf8) })
    let gone = current.filter { !named.contains(Array($0.value.utf8)) }
    for mapping in gone { facts.end(.mapping(mapping.id)) }
    var seen = Set(current.map { Array($0.value.utf8) })
    var added: [String] = []
    var new: [MappingFact] = []
    for (index, (value, id)) in wanted.enumerated() where seen.insert(Array(value.utf8)).inserted {
      let mapping = MappingFact(
        id: id, connection: connection.id, match: .exact, value: value, workgroup: workgroup, priority: priority)
      try mapping.check(valueField: "external_groups[\(index)]")
      facts.put(.mapping(mapping))
      new.append(mapping)
      added.append(value)
    }
    if !added.isEmpty { try target.expectMapping(of: connection) }
    try MappingFact.checkCount(all.count - gone.count + added.count)
    try facts.follow(new, ending: gone, for: connection)
    let kept = current.map(\.value).filter { named.contains(Array($0.utf8)) }
    return ExternalGroupsAnswer(
      groups: (kept + added).sorted(), added: added.sorted(), removed: gone.map(\.value).sorted())
  }
}

/// The values that lead into a workgroup after a change.
public struct ExternalGroupsAnswer: Codable, Hashable, Sendable {
  /// Of one connection, sorted, as are the others.
  public var groups: [String]
  public var added: [String]
  public var removed: [String]

  public init(groups: [String], added: [String], removed: [String]) {
    self.groups = groups
    self.added = added
    self.removed = removed
  }
}
