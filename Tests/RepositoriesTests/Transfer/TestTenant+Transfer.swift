import Directory
import Model
import Postgres
import Repositories
import Synchronization

extension TestTenant {
  private var transfer: PostgresTenantTransfer { PostgresTenantTransfer(pool: database.app) }

  /// All parts of an export.
  func exported() async throws -> [TenantPart] {
    let parts = Mutex<[TenantPart]>([])
    try await transfer.export(id, deadline: .now + .seconds(60)) { part in parts.withLock { $0.append(part) } }
    return parts.withLock { $0 }
  }

  @discardableResult
  func importing(_ parts: [TenantPart], limits: RepositoryLimits = RepositoryLimits()) async throws -> Transferred {
    let rest = Mutex(parts[...])
    let origin = TransferOrigin(principal: "tests", trace: "trace", deadline: .now + .seconds(60))
    return try await PostgresTenantTransfer(pool: database.app, limits: limits).importing(as: origin) {
      rest.withLock { $0.popFirst() }
    }
  }

  /// Whether it was imported; false if there was such a tenant.
  func imports(_ parts: [TenantPart]) async throws -> Bool {
    do {
      try await importing(parts)
      return true
    } catch let error as DirectoryError where error.code == .alreadyExists {
      return false
    }
  }

  /// The number of rows and a digest of each table of the tenant, as the superuser sees them.
  func digests() async throws -> [String: String] {
    let lines = try await contents().split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
    return Dictionary(uniqueKeysWithValues: lines.map { (String($0[0]), String($0[1])) })
  }

  /// Removes every trace of the tenant, as a lost database does.
  func vanish() async throws {
    let settings = SessionSettings([("test.tenant", id.rawValue), ("session_replication_role", "replica")])
    try await database.superuser.transaction(settings: settings, deadline: .now + .seconds(60)) { transaction in
      _ = try await transaction.query(Statement("SELECT 1"))
      try await transaction.script(
        """
        DO $do$
        DECLARE
          t regclass;
        BEGIN
          FOR t IN SELECT c.oid FROM pg_class AS c
            JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
            WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind IN ('r', 'p')
          LOOP
            EXECUTE format('DELETE FROM %s WHERE tenant_id = %L', t, current_setting('test.tenant'));
          END LOOP;
        END $do$;
        """)
    }
  }
}
