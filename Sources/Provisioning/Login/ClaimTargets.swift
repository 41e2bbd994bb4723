public import Directory
public import Model

/// Where claims lead, asked without a login: for previews (X2).
///
/// It matches as a login does (C34, C39) and chooses between scope workgroups by their mappings' priority (A25); nothing is
/// written and nobody is looked up.
public struct ClaimTargets: Sendable {
  private let matched: [MappingFact]
  private let connection: ConnectionFact

  /// The workgroups that mappings lead to; ``workgroups(among:)`` says which of them count.
  public var candidates: Set<WorkgroupID> { Set(matched.map(\.workgroup)) }

  /// - Parameter mappings: All of the connection.
  /// - Throws: `invalidField` for claims beyond their limits, `resourceExhausted` for patterns too costly to match.
  public init(
    of claims: [String: ClaimValue], connection: ConnectionFact, mappings: [MappingFact]
  ) throws(DirectoryError) {
    self.connection = connection
    do {
      let claims = try Claims(claims, overage: false, mapping: connection.claims)
      guard case .present(let groups) = claims.groups else {
        matched = []
        return
      }
      let values = { (attribute: String) in attribute.isEmpty ? groups : claims.values(of: attribute) }
      matched = try MappingMatcher(mappings).match(values).matched.map(\.mapping)
    } catch {
      switch error {
      case .refused(let refusal): throw refusal
      case .needs: throw DirectoryError(.internal, "Matching asked for further facts.")
      }
    }
  }

  /// - Parameter facts: Those of the candidates that exist.
  /// - Throws: `failedPrecondition` with the reason `scope_conflict` if several scope workgroups have equal priority.
  public func workgroups(among facts: [WorkgroupFact]) throws(DirectoryError) -> [WorkgroupID] {
    let facts = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
    let usable = matched.compactMap { mapping in facts[mapping.workgroup].map { (mapping, $0) } }
    let roles = usable.filter { _, workgroup in
      workgroup.kind == .role && !workgroup.holdsAllUsers
        && (connection.mayMapAdministrators || !workgroup.grantsAllPermissions)
    }
    let scope = ScopeChoice(usable.map { (mapping: $0, workgroup: $1) })
    guard scope != .conflict else {
      throw DirectoryError(
        .failedPrecondition, "The claims lead to several scope workgroups of equal priority.", reason: "scope_conflict")
    }
    return Set(roles.map(\.1.id) + [scope.workgroup].compactMap(\.self)).sorted()
  }
}
