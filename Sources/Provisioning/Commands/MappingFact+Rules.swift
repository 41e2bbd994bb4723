internal import Directory
internal import Model

extension FactView {
  /// Makes a mapping hold, new or changed, once it and its place among the connection's others are right.
  ///
  /// - Throws: naming the fields `attribute`, `value`, `connection` and `workgroup`.
  mutating func save(_ mapping: MappingFact) throws(Interruption) {
    try mapping.check()
    try require([.connection(mapping.connection), .workgroup(mapping.workgroup), .mappings(of: mapping.connection)])
    let connection = try existingConnection(mapping.connection, field: "connection")
    try existingWorkgroup(mapping.workgroup, field: "workgroup").expectMapping(of: connection)
    let others = try mappings(of: connection.id).filter { $0.id != mapping.id }
    guard !others.contains(where: { $0.isSameBinding(as: mapping) }) else {
      throw .refuse(.alreadyExists, "The connection has this mapping already.", reason: "mapping")
    }
    try MappingFact.checkCount(others.count + 1)
    guard !mapping.match.isPattern || others.count(where: \.match.isPattern) < ProvisioningLimits.patterns else {
      throw .refuse(
        .resourceExhausted, "A connection has at most \(ProvisioningLimits.patterns) globs and regular expressions.",
        reason: "mapping_patterns")
    }
    put(.mapping(mapping))
    try follow([mapping], for: connection)
  }
}

extension MappingFact {
  /// Holds how many mappings a connection has.
  static func checkCount(_ count: Int) throws(Interruption) {
    guard count > ProvisioningLimits.mappings else { return }
    throw .refuse(
      .resourceExhausted, "A connection has at most \(ProvisioningLimits.mappings) mappings.", reason: "mappings")
  }

  func check(valueField: String = "value") throws(Interruption) {
    guard attribute.unicodeScalars.count <= ProvisioningLimits.claimName else {
      throw .refuse(
        .invalidField, "attribute must have at most \(ProvisioningLimits.claimName) characters", field: "attribute")
    }
    guard NormalizedText.trimmed(attribute).utf8.elementsEqual(attribute.utf8) else {
      throw .refuse(.invalidField, "attribute must not begin or end with white space", field: "attribute")
    }
    try GroupMatcher.check(self, field: valueField)
  }

  fileprivate func isSameBinding(as other: MappingFact) -> Bool {
    other.match == match && other.workgroup == workgroup && other.value.utf8.elementsEqual(value.utf8)
      && other.attribute.utf8.elementsEqual(attribute.utf8)
  }
}

extension WorkgroupFact {
  /// Holds mappings out of workgroups that none may lead into.
  func expectMapping(of connection: ConnectionFact) throws(Interruption) {
    guard kind == .role || kind == .scope else {
      throw .refuse(
        .failedPrecondition,
        "\(name) is of kind \(kind.rawValue); mappings lead into the kinds role and scope.", field: "workgroup",
        reason: "workgroup_kind")
    }
    guard !holdsAllUsers else {
      throw .refuse(
        .failedPrecondition, "\(name) has every user as a member without a mapping.", field: "workgroup",
        reason: "builtin_workgroup")
    }
    guard !grantsAllPermissions || connection.mayMapAdministrators else {
      throw .refuse(
        .failedPrecondition,
        "\(name) holds every permission; allow mappings into it on the connection first.", field: "workgroup",
        reason: "administrators_opt_in")
    }
  }
}
