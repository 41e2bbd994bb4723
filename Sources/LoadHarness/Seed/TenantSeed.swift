public import MusterProtocol
internal import Secrets

/// A tenant of any size as the stream that imports it: computed row by row, nothing of it is kept.
///
/// Workgroups and resources are of skewed sizes, as in life: a few have most of the members and grants.
public struct TenantSeed: Sendable {
  public let plan: SeedPlan

  /// - Parameter plan: A possible one.
  public init(_ plan: SeedPlan) { self.plan = plan }

  /// Makes the stream, part by part.
  ///
  /// - Parameter emit: Takes each part; the next one is made when it returns.
  public func parts(_ emit: (DirectoryV1.TenantPart) async throws -> Void) async throws {
    var digest = Digest.Running()
    digest.update(SeedTables.digested(tenant: plan.tenant))
    let tables = SeedTables.all.map { DirectoryV1.TenantTable(name: $0.name, columns: $0.columns) }
    try await emit(.init(part: .header(.init(format: 1, tenant: plan.tenant, revision: 0, tables: tables))))
    var counts = [Int64](repeating: 0, count: tables.count)
    for (index, table) in SeedTables.all.enumerated() {
      var rows = SeedRows(table.name, plan)
      while let (bytes, count) = rows.next() {
        for number in [index, count, bytes.count] {
          digest.update([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) })
        }
        digest.update(bytes)
        counts[index] += Int64(count)
        try await emit(.init(part: .rows(.init(table: Int32(index), count: Int32(count), rows: bytes))))
      }
    }
    try await emit(.init(part: .footer(.init(rows: counts, sha256: digest.finish()))))
  }
}

/// The tables that a seed fills, in an order in which each refers to earlier ones only.
enum SeedTables {
  static let all: [(name: String, columns: [String])] = [
    ("tenant", ["display_name", "presets", "company", "unit", "scopes", "from_revision"]),
    ("company", ["id", "name", "from_revision"]),
    ("unit", ["id", "name", "level", "parent", "from_revision"]),
    ("user_account", ["id", "company", "unit", "account", "status", "is_first", "from_revision"]),
    (
      "user_profile",
      [
        "user_id", "login", "login_key", "display_name", "display_name_key", "email", "email_key", "description",
        "from_revision",
      ]
    ),
    (
      "workgroup",
      [
        "id", "kind", "name", "name_key", "description", "comment", "builtin", "grants_all_permissions",
        "holds_all_users", "is_unrestricted", "version", "from_revision",
      ]
    ),
    ("membership", ["workgroup", "user_id", "source", "kind", "from_revision"]),
    ("scope_item", ["workgroup", "item", "restrictions", "from_revision"]),
    ("role", ["application", "name", "permissions", "from_revision"]),
    ("role_state", ["workgroup", "application", "role", "state", "from_revision"]),
    ("application", ["name", "definition", "from_revision"]),
    ("resource_type", ["application", "name", "definition", "from_revision"]),
    (
      "resource",
      [
        "application", "type", "id", "name", "name_key", "description", "company", "attributes", "updated_at",
        "from_revision",
      ]
    ),
    ("access_grant", ["application", "type", "resource", "user_id", "source", "level", "from_revision"]),
  ]

  /// The tenant, its company and unit, the administrator with profile and two memberships, the three builtin workgroups,
  /// two roles, an application and two types.
  static let fixedRows = 15

  static func digested(tenant: String) -> [UInt8] {
    let lines = ["1", tenant, "0"] + all.map { ([$0.name] + $0.columns).joined(separator: " ") }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}
