internal import Model

/// The workgroups that what a connection asserts of a user leads to: the same for logins and pushes (P41).
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

  /// Whether they are any.
  var areAny: Bool { !workgroups.isEmpty || scope != .none }

  /// - Parameter among: Those that there are of the workgroups that the mappings name, by id.
  init(of assertion: Assertion, among found: [WorkgroupID: WorkgroupFact], connection: ConnectionFact) {
    for mapping in assertion.unusable { reject(mapping, .unusable, .unusableMapping) }
    var scopes: [(mapping: MappingFact, workgroup: WorkgroupFact)] = []
    for match in assertion.matched {
      let mapping = match.mapping
      self.values[mapping.id] = match.value
      guard let workgroup = found[mapping.workgroup], workgroup.kind != .delegated, !workgroup.holdsAllUsers else {
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
    undecided = Set(assertion.undecided.map(\.workgroup)).subtracting(workgroups)
    for attribute in Set(assertion.undecided.map(\.attribute)).sorted() {
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
