public import Directory
public import Model

/// Where claims would lead, by which mappings, and why not by the others: as a login would find them, with nothing written
/// and nobody looked up (P49).
public struct TestMappings: Inquiry {
  public let connection: ConnectionID
  public let claims: [String: ClaimValue]
  public let overage: Bool

  /// - Parameters:
  ///   - claims: As of ``ProvisionLogin``.
  ///   - overage: Whether the groups were left out because there are too many.
  public init(connection: ConnectionID, claims: [String: ClaimValue], overage: Bool = false) {
    self.connection = connection
    self.claims = claims
    self.overage = overage
  }

  public var reads: [FactQuery] { [.connection(connection), .mappings(of: connection)] }

  public func decide(_ facts: FactView) throws(Interruption) -> MappingsTested {
    try facts.require(reads)
    let connection = try facts.existingConnection(connection, field: "connection")
    let mappings = try facts.mappings(of: connection.id).sorted { $0.id < $1.id }
    try facts.require(Set(mappings.map(\.workgroup)).sorted().map { .workgroup($0) })
    let claims = try Claims(claims, overage: overage, mapping: connection.claims)
    let targets: Targets? =
      if case .present(let groups) = claims.groups {
        try Self.targets(
          try Assertion(
            Assertion.Stated(groups: groups, values: claims.values, of: connection, in: facts), of: connection,
            in: facts),
          connection, facts)
      } else {
        nil
      }
    var tested = MappingsTested(outcome: Self.outcome(claims.groups, targets))
    for mapping in mappings {
      let isKnown = targets != nil && (mapping.attribute.isEmpty || claims.values(of: mapping.attribute) != nil)
      tested.mappings.append(
        TestedMapping(
          mapping: mapping, verdict: targets?.verdicts[mapping.id] ?? (isKnown ? .noMatch : .claimMissing),
          value: targets?.values[mapping.id] ?? "", workgroupName: try facts.workgroup(mapping.workgroup)?.name ?? ""))
    }
    guard tested.outcome == .ok else { return tested }
    let leading = Dictionary(grouping: tested.mappings.filter { $0.verdict == .matched }, by: \.mapping.workgroup)
    tested.workgroups = leading.map { workgroup, mappings in
      TestedWorkgroup(
        workgroup: workgroup, name: mappings[0].workgroupName, mappings: mappings.map(\.mapping.id).sorted())
    }.sorted { $0.workgroup < $1.workgroup }
    return tested
  }

  private static func targets(
    _ assertion: Assertion, _ connection: ConnectionFact, _ facts: FactView
  ) throws(Interruption) -> Targets {
    Targets(of: assertion, among: try facts.workgroups(assertion.workgroups), connection: connection)
  }

  private static func outcome(_ groups: Claims.Groups, _ targets: Targets?) -> MappingsTested.Outcome {
    switch groups {
    case .off: .provisioningOff
    case .absent: .claimMissing
    case .overage: .overage
    case .present where targets?.scope == .conflict: .scopeConflict
    case .present: targets?.workgroups.isEmpty == false || targets?.scope.workgroup != nil ? .ok : .noMapping
    }
  }

}

/// What a test of mappings found.
public struct MappingsTested: Hashable, Sendable {
  /// The words of ``LoginAnswer/Outcome`` and its reports, as far as they don't depend on who logs in.
  public enum Outcome: Hashable, Sendable {
    case ok, noMapping, overage, claimMissing, provisioningOff, scopeConflict
  }

  public var outcome: Outcome
  /// By id; empty unless the outcome is `ok`.
  public var workgroups: [TestedWorkgroup] = []
  /// All mappings of the connection, by id.
  public var mappings: [TestedMapping] = []
}

/// A workgroup that claims lead to.
public struct TestedWorkgroup: Hashable, Sendable {
  public var workgroup: WorkgroupID
  public var name: String
  /// The mappings that lead there.
  public var mappings: [MappingID]
}

/// A mapping, and what the claims are to it.
public struct TestedMapping: Hashable, Sendable {
  public var mapping: MappingFact
  public var verdict: MappingVerdict
  /// The first value that it matches; empty if there is none.
  public var value: String
  /// Empty if the workgroup is gone.
  public var workgroupName: String
}
