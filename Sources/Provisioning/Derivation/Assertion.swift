internal import Directory
internal import Model

/// The mappings that hold for what a connection asserts of one user, whichever way that came: by a login or by pushes (P41).
struct Assertion {
  /// By id.
  private(set) var matched: [GroupMatcher.Match]
  /// Those whose attribute nobody has said anything of: what they have led to stays (C37).
  let undecided: [MappingFact]
  /// Those that can't be used, by id.
  let unusable: [MappingFact]

  /// All that it may lead into, sorted.
  var workgroups: [WorkgroupID] { matched.map(\.mapping.workgroup).distinctSorted() }

  /// What a login matches by itself, whatever has been pushed: so much of an assertion is known from the mappings alone.
  struct Stated {
    /// Sorted.
    fileprivate let groups: [String]
    fileprivate let result: MappingMatcher.Result
    fileprivate let unusable: [MappingFact]

    /// - Parameters:
    ///   - groups: As the login names them, trimmed.
    ///   - values: What is known of an attribute, trimmed; nil if nothing is.
    init(
      groups: [String], values: (_ attribute: String) -> [String]?, of connection: ConnectionFact, in facts: FactView
    ) throws(Interruption) {
      let matcher = MappingMatcher(try facts.mappings(of: connection.id))
      self.groups = groups.sorted()
      result = try matcher.match { $0.isEmpty ? groups : values($0) }
      unusable = matcher.unusable
    }

    /// What an assertion of it will ask for, as far as it can be told.
    func reads(_ connection: ConnectionFact) -> [FactQuery] {
      Assertion.reads(groups, connection) + FactView.reads(result.matched.map(\.mapping.workgroup).distinctSorted())
    }
  }

  /// Of a login: the mappings that match its groups, and those that are bound to the pushed groups that it names, so that
  /// it leads where a push of the same groups does.
  init(_ stated: Stated, of connection: ConnectionFact, in facts: FactView) throws(Interruption) {
    try facts.require(Self.reads(stated.groups, connection))
    let ids = try facts.externalGroups(named: stated.groups, of: connection.id).map(\.id)
    let bound = ids.isEmpty ? [] : try Lineage(of: [], and: ids, in: facts).mappings(of: Set(ids))
    self.init(stated.result, unusable: stated.unusable)
    add(bound)
  }

  /// Of pushes: the mappings that are bound to the groups that the user lies in, and those that match its attributes.
  init(bound: [MappingFact], attributes: MappingMatcher.Result, unusable: [MappingFact] = []) {
    self.init(attributes, unusable: unusable)
    add(bound)
  }

  private init(_ result: MappingMatcher.Result, unusable: [MappingFact]) {
    (matched, undecided, self.unusable) = (result.matched, result.undecided, unusable)
  }

  private mutating func add(_ bound: [MappingFact]) {
    let known = Set(matched.map(\.mapping.id))
    // What a group was called when it was bound is not kept.
    matched += bound.filter { !known.contains($0.id) }.map { GroupMatcher.Match(mapping: $0, value: "") }
    matched.sort { $0.mapping.id < $1.mapping.id }
  }

  /// What asks for the pushed groups that a login names, together with other things.
  private static func reads(_ groups: [String], _ connection: ConnectionFact) -> [FactQuery] {
    groups.isEmpty ? [] : [.pushed(.asserted(connection.id, groups))]
  }
}
