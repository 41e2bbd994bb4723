import FoundationEssentials
import Model
import Postgres
import Repositories
import Testing

/// What each statement of the repositories reads of a large tenant, as `muster_app` and under row-level security.
///
/// Not the planner's word is judged but what its plan then does: the rows that each scan has touched, also those that a
/// filter threw away, and those that a function read out of EXPLAIN's sight.
@Suite("Every statement on a large tenant")
struct PlanTests {
  /// 1,000,000 in `make test-long`.
  private static let users = ProcessInfo.processInfo.environment["MUSTER_TEST_USERS"].flatMap(Int.init) ?? 20_000
  /// What a statement may touch: pages are of 100 rows, and a row of a list brings a few of other tables.
  private static let mostRows = 1_000

  /// Facts of a past revision are put together from all that held and all that has ended. A removal looks at the chain of
  /// each node that there was. An import checks the chain of the audit that it brought. SCIM wants to know how many there
  /// are.
  private static let wholeOnPurpose = [
    "Retention/Janitor.swift moveChains",
    "Retention/Janitor.swift accesses", "Retention/Janitor.swift chains", "Transfer/TenantImport.swift whole",
    "Reads/PushedReads.swift count",
  ]

  private func isWholeOnPurpose(_ place: String) -> Bool {
    place.hasSuffix(" asOf") || place.hasSuffix(" copy") || place.hasPrefix("Feed/SnapshotLoad")
      || Self.wholeOnPurpose.contains(place)
  }

  @Test("no statement scans a whole table of a tenant, however it is planned and whatever it looks for")
  func noScan() async throws {
    let tenant = try await LargeTenant.shared(users: Self.users).tenant
    for statement in try StatementCatalog().ofTenants where !isWholeOnPurpose(statement.place) {
      for text in ["x", "", "nothing of that name", "q"] {
        for mode in ["force_generic_plan", "force_custom_plan"] {
          let reading = try await Reading(of: statement, text: text, mode: mode, in: tenant)
          let isBounded = reading.mostRows <= Self.mostRows + 3 * reading.returned && !reading.hasSequentialScan
          #expect(isBounded, "\(statement.place) reads too much for '\(text)' with \(mode):\n\(reading.plan)")
        }
      }
    }
  }
}

/// What one statement has read.
private struct Reading {
  let plan: String
  /// Of the scan that touched most.
  let mostRows: Int
  let hasSequentialScan: Bool
  /// What the caller gets: a list that has no pages is bounded by its caller.
  let returned: Int

  init(of statement: CatalogStatement, text: String, mode: String, in tenant: TestTenant) async throws {
    let arguments = statement.arguments(tenant: tenant.id.rawValue, text: text)
    let list = arguments.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))"
    let settings = SessionSettings([
      ("muster.tenant", tenant.id.rawValue), ("muster.sight", "everything"), ("plan_cache_mode", mode), ("jit", "off"),
    ])
    let pool = statement.isOfJanitor ? tenant.database.janitor : tenant.database.app
    let (plan, elsewhere) = try await pool.undone(settings) { transaction in
      try await transaction.script("PREPARE explained AS \(statement.sql)")
      let explain = "EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) EXECUTE explained\(list)"
      let before = try await transaction.query(Self.touched)[0].int(0)
      try await transaction.script("SAVEPOINT before")
      do {
        let plan = try await transaction.value(of: explain)
        try await transaction.script("DEALLOCATE explained")
        return (plan, Int(try await transaction.query(Self.touched)[0].int(0) - before))
      } catch let error as PostgresError where error.sqlState?.code.hasPrefix("23") == true {
        // What is there already isn't put again; nothing is read for that.
        try await transaction.script("ROLLBACK TO before; DEALLOCATE explained")
        return ("[]", 0)
      }
    }
    let explained = try JSONDecoder().decode([Explained].self, from: Data(plan.utf8))
    let scans = explained.flatMap(\.plan.all)
    returned = Int(explained.first?.plan.rows ?? 0)
    self.plan = plan
    mostRows = max(scans.map(\.touched).max() ?? 0, elsewhere)
    hasSequentialScan = scans.contains { $0.nodeType == "Seq Scan" && $0.touched > 0 && $0.relation != "epoch" }
  }

  // Counted by the server in this connection, whatever called for it.
  private static let touched = Statement(
    """
    SELECT coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)::int8
    FROM pg_stat_xact_user_tables WHERE schemaname = 'muster'
    """)
}

/// As `EXPLAIN (FORMAT JSON)` writes it.
private struct Explained: Decodable {
  let plan: Node

  enum CodingKeys: String, CodingKey { case plan = "Plan" }

  struct Node: Decodable {
    let nodeType: String
    let relation, index: String?
    let rows, loops, removed, rechecked: Double?
    let plans: [Node]?

    enum CodingKeys: String, CodingKey {
      case nodeType = "Node Type"
      case relation = "Relation Name"
      case index = "Index Name"
      case rows = "Actual Rows"
      case loops = "Actual Loops"
      case removed = "Rows Removed by Filter"
      case rechecked = "Rows Removed by Index Recheck"
      case plans = "Plans"
    }

    /// This node and those below.
    var all: [Node] { [self] + (plans ?? []).flatMap(\.all) }

    var touched: Int {
      guard nodeType.hasSuffix("Scan"), relation ?? index != nil else { return 0 }
      return Int(((rows ?? 0) + (removed ?? 0) + (rechecked ?? 0)) * (loops ?? 1))
    }
  }
}
