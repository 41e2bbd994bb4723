internal import Directory
internal import Model

/// The workgroups that a user's external groups and attributes lead to.
struct Targets {
  /// Of kind `role`.
  private(set) var workgroups: Set<WorkgroupID> = []
  private(set) var scope = ScopeChoice.none
  /// Whose memberships stay as they are, for want of the attributes that decide them (C37).
  private(set) var undecided: Set<WorkgroupID> = []
  private(set) var reports: [LoginReport] = []
  /// What became of the mappings that matched, and of those that can't be used.
  private(set) var verdicts: [MappingID: MappingVerdict] = [:]
  /// The first value that each mapping matched.
  private(set) var values: [MappingID: String] = [:]

  /// - Parameter values: What is known of an attribute, trimmed; nil if nothing is. The external groups for the empty name.
  init(
    of values: (_ attribute: String) -> [String]?, connection: ConnectionFact, in facts: FactView
  ) throws(Interruption) {
    let matcher = MappingMatcher(try facts.mappings(of: connection.id))
    let found = try matcher.match(values)
    try facts.require(Set(found.matched.map(\.mapping.workgroup)).sorted().map { .workgroup($0) })
    for mapping in matcher.unusable { reject(mapping, .unusable, .unusableMapping) }
    var scopes: [(mapping: MappingFact, workgroup: WorkgroupFact)] = []
    for match in found.matched {
      let mapping = match.mapping
      self.values[mapping.id] = match.value
      guard let workgroup = try facts.workgroup(mapping.workgroup), workgroup.kind != .delegated,
        !workgroup.holdsAllUsers
      else {
        reject(mapping, .unusable, .unusableMapping)
        continue
      }
      if workgroup.kind == .scope {
        scopes.append((mapping, workgroup))
      } else if workgroup.grantsAllPermissions && !connection.mayMapAdministrators {
        reject(mapping, .administratorsNotAllowed, .administratorsNotAllowed)
      } else {
        workgroups.insert(workgroup.id)
        verdicts[mapping.id] = .matched
      }
    }
    choose(among: scopes)
    undecided = Set(found.undecided.map(\.workgroup)).subtracting(workgroups)
    for attribute in Set(found.undecided.map(\.attribute)).sorted() {
      reports.append(LoginReport(.missingAttribute, attribute))
    }
  }

  private mutating func reject(_ mapping: MappingFact, _ verdict: MappingVerdict, _ code: LoginReport.Code) {
    reports.append(LoginReport(code, mapping.id.rawValue))
    verdicts[mapping.id] = verdict
  }

  private mutating func choose(among scopes: [(mapping: MappingFact, workgroup: WorkgroupFact)]) {
    scope = ScopeChoice(scopes)
    let lowest = scopes.map(\.mapping.priority).min()
    for (mapping, _) in scopes {
      let wins: MappingVerdict = scope == .conflict ? .scopeConflict : .matched
      verdicts[mapping.id] = mapping.priority == lowest ? wins : .outranked
    }
  }
}
