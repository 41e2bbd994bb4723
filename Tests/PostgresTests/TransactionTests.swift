import Postgres
import Reactor
import Testing

private struct Refused: Error {}

@Suite struct TransactionTests {
  @Test("what a transaction did is there after COMMIT, and isn't when its body throws")
  func commitAndRollback() async throws {
    try await withPool { pool in
      try await pool.transaction(deadline: .soon) { transaction in
        try await transaction.script("CREATE TABLE accounts (id bigint PRIMARY KEY, name text NOT NULL UNIQUE)")
        try await transaction.execute(
          Statement("INSERT INTO accounts VALUES ($1::bigint, $2::text)"), [.int(1), .text("a")])
      }
      await #expect(throws: Refused.self) {
        try await pool.transaction(deadline: .soon) { transaction in
          try await transaction.execute(
            Statement("INSERT INTO accounts VALUES ($1::bigint, $2::text)"), [.int(2), .text("b")])
          throw Refused()
        }
      }
      let error = await postgresError {
        try await pool.transaction(deadline: .soon) { transaction in
          try await transaction.batch([
            (Statement("INSERT INTO accounts VALUES (3, 'c')"), []),
            (Statement("INSERT INTO accounts VALUES (4, 'a')"), []),
            (Statement("INSERT INTO accounts VALUES (5, 'e')"), []),
          ])
        }
      }
      #expect(error?.sqlState == .uniqueViolation && error?.constraint == "accounts_name_key")
      #expect(error?.statement == "INSERT INTO accounts VALUES (4, 'a')" && error?.detail == nil)
      let rows = try await pool.read(Statement("SELECT id FROM accounts ORDER BY id"), deadline: .soon)
      #expect(try rows.map { row throws(PostgresError) in try row.int(0) } == [1])
      try await pool.transaction(deadline: .soon) { try await $0.script("DROP TABLE accounts") }
    }
  }

  @Test("a body that swallows a statement's error doesn't pass for committed")
  func swallowedError() async throws {
    try await withPool { pool in
      let error = await postgresError {
        try await pool.transaction(deadline: .soon) { transaction in
          _ = try? await transaction.execute(Statement("SELECT 1/0"))
        }
      }
      #expect(error?.sqlState == .inFailedTransaction && error?.outcomeUnknown == false)
    }
  }

  @Test("a savepoint takes back one failed statement and keeps the rest")
  func savepoint() async throws {
    try await withPool { pool in
      let count = try await pool.transaction(deadline: .soon) { transaction in
        try await transaction.script("CREATE TEMP TABLE kept (n int) ON COMMIT DROP")
        try await transaction.execute(Statement("INSERT INTO kept VALUES (1)"))
        try await transaction.execute(Statement("SAVEPOINT one"))
        await #expect(throws: PostgresError.self) {
          try await transaction.batch([(Statement("INSERT INTO kept VALUES (2)"), []), (Statement("SELECT 1/0"), [])])
        }
        try await transaction.execute(Statement("ROLLBACK TO SAVEPOINT one"))
        return try await transaction.query(Statement("SELECT count(*) FROM kept"))[0].int(0)
      }
      #expect(count == 1)
    }
  }

  @Test("settings and isolation hold in their transaction and not in the next on the same connection")
  func settings() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      let show = Statement(
        """
        SELECT coalesce(current_setting('muster.tenant', true), ''), current_setting('transaction_isolation'),
          current_setting('transaction_read_only'), pg_backend_pid()
        """
      )
      let first = try await pool.transaction(
        settings: SessionSettings([("muster.tenant", "acme")]), isolation: .serializable, readOnly: true,
        deadline: .soon
      ) { try await $0.query(show)[0] }
      let second = try await pool.transaction(deadline: .soon) { try await $0.query(show)[0] }
      #expect(try first.text(0) == "acme" && first.text(1) == "serializable" && first.text(2) == "on")
      #expect(try second.text(0) == "" && second.text(1) == "read committed" && second.text(2) == "off")
      #expect(try first.int(3) == second.int(3))
    }
  }

  @Test("a body without statements costs no round trip, and runs on a reactor")
  func emptyBody() async throws {
    try await withPool { pool in
      let isOnReactor = try await pool.transaction(deadline: .soon) { _ in Reactor.current != nil }
      #expect(isOnReactor)
    }
  }

  @Test("while all connections are leased others wait, and those who wait beyond their deadline are told")
  func exhaustion() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      try await pool.transaction(deadline: .soon) { outer in
        try await outer.execute(Statement("SELECT 1"))
        let error = await postgresError {
          try await pool.transaction(deadline: .now + .milliseconds(50)) { try await $0.execute(Statement("SELECT 1")) }
        }
        #expect(error?.code == .deadlineExceeded && error?.isSafeToRetry == true)
      }
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        for _ in 0..<20 {
          tasks.addTask {
            try await pool.transaction(deadline: .soon) { _ = try await $0.execute(Statement("SELECT 1")) }
          }
        }
        try await tasks.waitForAll()
      }
      #expect(pool.statistics.open == 1 && pool.statistics.waiting == 0)
    }
  }

  @Test("more waiting transactions than allowed are refused at once")
  func boundedQueue() async throws {
    var limits = oneConnection
    limits.waitingTransactions = 2
    try await withPool(reactors: 1, limits: limits) { pool in
      try await pool.transaction(deadline: .soon) { outer in
        try await outer.execute(Statement("SELECT 1"))
        await withTaskGroup(of: Void.self) { tasks in
          for _ in 0..<2 {
            tasks.addTask {
              let error = await postgresError { try await pool.transaction(deadline: .soon) { _ in } }
              #expect(error?.code == .cancelled)
            }
          }
          try? await eventually("two wait") { pool.statistics.waiting == 2 }
          let error = await postgresError { try await pool.transaction(deadline: .soon) { _ in } }
          #expect(error?.code == .poolExhausted && error?.isSafeToRetry == true)
          tasks.cancelAll()
        }
      }
    }
  }

  @Test("an error at COMMIT is the server's, and nothing stays")
  func errorAtCommit() async throws {
    try await withPool { pool in
      try await pool.transaction(deadline: .soon) {
        try await $0.script("CREATE TABLE late (n int UNIQUE DEFERRABLE INITIALLY DEFERRED)")
      }
      let error = await postgresError {
        try await pool.transaction(deadline: .soon) {
          _ = try await $0.execute(Statement("INSERT INTO late VALUES (1), (1)"))
        }
      }
      #expect(error?.sqlState == .uniqueViolation && error?.outcomeUnknown == false)
      try await expect(pool.read(Statement("SELECT count(*) FROM late"), deadline: .soon)[0].int(0), is: 0)
      try await pool.transaction(deadline: .soon) { try await $0.script("DROP TABLE late") }
    }
  }

  @Test("of two serializable transactions that can't both be, one fails as safe to retry")
  func serializationFailure() async throws {
    try await withPool { pool in
      try await pool.transaction(deadline: .soon) {
        try await $0.script("CREATE TABLE counter (n bigint); INSERT INTO counter VALUES (0)")
      }
      let bump = { @Sendable (transaction: Transaction) async throws -> Void in
        let value = try await transaction.query(Statement("SELECT n FROM counter"))[0].int(0)
        try await transaction.execute(Statement("UPDATE counter SET n = $1::bigint"), [.int(value + 1)])
      }
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        for _ in 0..<8 {
          tasks.addTask {
            while true {
              do {
                return try await pool.transaction(isolation: .serializable, deadline: .soon, bump)
              } catch let error as PostgresError where error.isSafeToRetry {
                #expect(error.sqlState.map { SQLState.Class.transactionRollback ~= $0 } == true)
              }
            }
          }
        }
        try await tasks.waitForAll()
      }
      try await expect(pool.read(Statement("SELECT n FROM counter"), deadline: .soon)[0].int(0), is: 8)
      try await pool.transaction(deadline: .soon) { try await $0.script("DROP TABLE counter") }
    }
  }

  @Test("a script with a mistake fails as a whole, and a transaction that has ended refuses work")
  func scriptAndEnd() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      let error = await postgresError {
        try await pool.transaction(deadline: .soon) { try await $0.script("CREATE TABLE half (n int); SELEC 1;") }
      }
      #expect(error?.sqlState == .syntaxError)
      let escaped = try await pool.transaction(deadline: .soon) { $0 }
      let late = await postgresError { try await escaped.execute(Statement("SELECT 1")) }
      #expect(late?.code == .closed)
      try await expect(pool.read(Statement("SELECT to_regclass('half') IS NULL"), deadline: .soon)[0].bool(0), is: true)
    }
  }

  @Test("a transaction in one round trip is committed, or nothing of it is when a statement fails")
  func commitWith() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      let insert = Statement("INSERT INTO short VALUES ($1::bigint)")
      try await pool.transaction(deadline: .soon) {
        try await $0.script("CREATE TABLE short (n bigint UNIQUE DEFERRABLE INITIALLY DEFERRED CHECK (n > 0))")
      }
      let late = try await pool.transaction(deadline: .soon) { transaction in
        let rows = try await transaction.commit(with: [
          (insert, [.int(1)]), (Statement("SELECT count(*) FROM short"), []),
        ])
        expect(rows.count, is: 2)
        try expect(rows[1][0].int(0), is: 1)
        return await postgresError { try await transaction.query(Statement("SELECT 1")) }
      }
      #expect(late?.code == .closed)
      for (value, state) in [(0, SQLState.checkViolation), (1, .uniqueViolation)] as [(Int64, SQLState)] {
        let error = await postgresError {
          try await pool.transaction(deadline: .soon) {
            try await $0.commit(with: [(insert, [.int(2)]), (insert, [.int(value)])])
          }
        }
        #expect(error?.sqlState == state && error?.outcomeUnknown == false)
        // Whoever swallows the error isn't told that all is well.
        let swallowed = await postgresError {
          try await pool.transaction(deadline: .soon) {
            _ = try? await $0.commit(with: [(insert, [.int(2)]), (insert, [.int(value)])])
          }
        }
        #expect(swallowed?.sqlState == state)
      }
      let lost = await postgresError {
        try await pool.transaction(deadline: .soon) {
          try await $0.commit(with: [(Statement("SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(5)"), [])])
        }
      }
      // The server ended it before it came to COMMIT, and said so.
      #expect(lost?.code == .connectionLost && lost?.outcomeUnknown == false && lost?.isSafeToRetry == true)
      try await expect(
        pool.read(Statement("SELECT n FROM short"), deadline: .soon).map { row throws(PostgresError) in try row.int(0)
        }, is: [1])
      try await pool.transaction(deadline: .soon) { try await $0.script("DROP TABLE short") }
    }
  }
}
