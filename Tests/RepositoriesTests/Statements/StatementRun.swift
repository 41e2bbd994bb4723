import Postgres
import Repositories

/// What a statement did, as far as its caller can tell.
enum StatementOutcome: Hashable {
  case rows(String)
  /// How many.
  case touched(String)
  case refused(SQLState)
}

extension CatalogStatement {
  /// Runs it in a transaction that is rolled back.
  func outcome(
    in pool: PostgresPool, _ settings: SessionSettings?, tenant: String, text: String = "x"
  ) async throws -> StatementOutcome {
    let sql = sql(tenant: tenant, text: text)
    do {
      return try await pool.undone(settings) { transaction in
        guard isRead else { return .touched(try await transaction.value(of: sql, "count")) }
        return .rows(try await transaction.value(of: "SELECT coalesce(jsonb_agg(q), '[]') FROM (\(sql)) AS q"))
      }
    } catch let error as PostgresError {
      guard let state = error.sqlState else { throw error }
      return .refused(state)
    }
  }
}

extension Transaction {
  /// Runs a statement that is no literal.
  ///
  /// - Parameter what: `value` for the first row's first column, `count` for how many rows it touched.
  func value(of sql: String, _ what: String = "value") async throws -> String {
    try await script(
      """
      DO $do$
      DECLARE
        value text;
        count bigint;
      BEGIN
        EXECUTE $sql$\(sql)$sql$ \(what == "value" ? "INTO value" : "");
        GET DIAGNOSTICS count = ROW_COUNT;
        PERFORM set_config('test.outcome', \(what)::text, true);
      END $do$
      """)
    return try await query(Statement("SELECT current_setting('test.outcome')"))[0].text(0)
  }
}

extension PostgresPool {
  /// Runs `body` in a transaction that is rolled back whatever it does.
  func undone<R: Sendable>(
    _ settings: SessionSettings?, _ body: @Sendable (Transaction) async throws -> R
  ) async throws -> R {
    do {
      return try await transaction(settings: settings, deadline: .now + .seconds(60)) { transaction -> R in
        _ = try await transaction.query(Statement("SELECT 1"))
        throw Undone(result: try await body(transaction))
      }
    } catch let undone as Undone<R> {
      return undone.result
    }
  }
}

private struct Undone<R: Sendable>: Error {
  let result: R
}
