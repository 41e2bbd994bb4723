public import Directory
public import Model

/// Binds an external group to a workgroup (C34): one value may lead to many workgroups, many values to one.
public struct CreateMapping: Command {
  public typealias Answer = MappingAnswer
  public static let name = "mappings.create"

  public let id: MappingID
  public let connection: ConnectionID
  public let match: MatchKind
  /// Without white space at its ends, as the values of claims are compared.
  public let value: String
  public let workgroup: WorkgroupID
  public let priority: Int64

  /// - Parameters:
  ///   - id: The caller's choice; nil makes one.
  ///   - value: The external group's value, its beginning, or a pattern, as `match` says (C39).
  ///   - priority: Decides between scope workgroups: the lowest number wins (A25).
  public init(
    id: MappingID? = nil, connection: ConnectionID, match: MatchKind = .exact, value: String, workgroup: WorkgroupID,
    priority: Int64 = 0
  ) {
    self.id = id ?? .make()
    self.connection = connection
    self.match = match
    self.value = NormalizedText.trimmed(value)
    self.workgroup = workgroup
    self.priority = priority
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] {
    [.mapping(id), .connection(connection), .workgroup(workgroup), .mappings(of: connection)]
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> MappingAnswer {
    let mapping = MappingFact(
      id: id, connection: connection, match: match, value: value, workgroup: workgroup, priority: priority)
    try GroupMatcher.check(mapping)
    try facts.require(reads)
    guard try facts.mapping(id) == nil else {
      throw .refuse(.alreadyExists, "The id \(id) is taken.", field: "id", reason: "mapping_id")
    }
    let connection = try facts.existingConnection(connection, field: "connection")
    try checkTarget(try facts.existingWorkgroup(workgroup, field: "workgroup"), of: connection)
    let others = try facts.mappings(of: connection.id)
    guard !others.contains(where: { isSameBinding($0) }) else {
      throw .refuse(.alreadyExists, "The connection has this mapping already.", reason: "mapping")
    }
    guard others.count < ProvisioningLimits.mappings else {
      throw .refuse(
        .resourceExhausted, "A connection has at most \(ProvisioningLimits.mappings) mappings.", reason: "mappings")
    }
    let patterns = others.filter(\.match.isPattern).count
    guard !match.isPattern || patterns < ProvisioningLimits.patterns else {
      throw .refuse(
        .resourceExhausted, "A connection has at most \(ProvisioningLimits.patterns) globs and regular expressions.",
        reason: "mapping_patterns")
    }
    facts.put(.mapping(mapping))
    return MappingAnswer(mapping: mapping)
  }

  private func isSameBinding(_ other: MappingFact) -> Bool {
    other.match == match && other.workgroup == workgroup && other.value.utf8.elementsEqual(value.utf8)
  }

  private func checkTarget(_ target: WorkgroupFact, of connection: ConnectionFact) throws(Interruption) {
    guard target.kind == .role || target.kind == .scope else {
      throw .refuse(
        .failedPrecondition,
        "\(target.name) is of kind \(target.kind.rawValue); mappings lead into the kinds role and scope.",
        field: "workgroup", reason: "workgroup_kind")
    }
    guard !target.holdsAllUsers else {
      throw .refuse(
        .failedPrecondition, "\(target.name) has every user as a member without a mapping.", field: "workgroup",
        reason: "builtin_workgroup")
    }
    guard !target.grantsAllPermissions || connection.mayMapAdministrators else {
      throw .refuse(
        .failedPrecondition,
        "\(target.name) holds every permission; allow mappings into it on the connection first.",
        field: "workgroup", reason: "administrators_opt_in")
    }
  }
}
