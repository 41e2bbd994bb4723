/// How large a tenant a seed makes.
public struct SeedPlan: Hashable, Sendable {
  public var tenant: String
  /// Beside the first administrator.
  public var users: Int
  /// Beside the builtin ones.
  public var workgroups: Int
  public var memberships: Int
  public var grants: Int
  public var resources: Int
  /// What all else follows from: the same plan gives the same bytes.
  public var seed: UInt64

  public init(
    tenant: String, users: Int, workgroups: Int, memberships: Int, grants: Int, resources: Int, seed: UInt64
  ) {
    self.tenant = tenant
    self.users = users
    self.workgroups = workgroups
    self.memberships = memberships
    self.grants = grants
    self.resources = resources
    self.seed = seed
  }

  /// Why there is no such tenant, in words for whoever asked for it; nil if there is.
  public var impossibility: String? {
    let counts = [users, workgroups, memberships, grants, resources]
    guard counts.allSatisfy({ (0...LoadLimits.seededRows).contains($0) }) else {
      return "counts must be 0 to \(LoadLimits.seededRows)"
    }
    if memberships > users * workgroups { return "a user is in a workgroup once: more users or workgroups are needed" }
    if grants > users * resources { return "a user has one grant on a resource: more users or resources are needed" }
    return nil
  }

  /// How many rows the tenant has: each user is also in a scope workgroup, and each of those has an item.
  public var rows: Int {
    SeedTables.fixedRows + 3 * users + 2 * workgroups + 2 * Self.scopes + memberships + grants + resources
  }

  /// The scope workgroups, beside `All`.
  public static let scopes = 10
  /// The contracts that resources belong to, dealt out in turn; each scope workgroup is restricted to its share of them.
  public static let contracts = 1_000
}
