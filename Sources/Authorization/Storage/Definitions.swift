internal import Model

/// The facts that say what roles, types and levels there are, of which a tenant has few: what changes of them is
/// compiled anew, all together.
struct Definitions: Sendable {
  var tenant: TenantFact?
  var roles: [RoleKey: RoleFact] = [:]
  var types: [TypeKey: ResourceTypeFact] = [:]
  var applications: [String: ApplicationFact] = [:]
  var policies: [PolicyID: Policy] = [:]

  struct Policy: Sendable {
    let fact: PolicyFact
    /// The numbers of the linked resources that count; empty for all.
    let only: [UInt32]
  }

  /// A type's levels, the highest first; of one rank the lowest name.
  func levels(of type: ResourceTypeFact) -> [AccessLevel] {
    guard type.hasLevels else { return [] }
    return (applications[type.application]?.levels ?? []).sorted { ($1.rank, $0.name) < ($0.rank, $1.name) }
  }
}
