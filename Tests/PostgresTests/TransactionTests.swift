import Glibc
import Postgres
import Reactor
import Testing

private let backends = Statement("SELECT count(*) FROM pg_stat_activity WHERE state <> 'idle' AND query LIKE $1::text")

/// Whether SIGINT, PostgreSQL's cancel request, waits for a process that is stopped.
private func hasPendingInterrupt(_ process: pid_t) -> Bool {
  guard let file = fopen("/proc/\(process)/status", "r") else { return false }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 200)
  while fgets(&line, Int32(line.count), file) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard text.hasPrefix("ShdPnd:") else { continue }
    return (UInt64(text.dropFirst(7).filter { !$0.isWhitespace }, radix: 16) ?? 0) & 1 << (SIGINT - 1) != 0
  }
  return false
}

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

  @Test("at its deadline a transaction's caller goes on, and its backend is cancelled and rolled back")
  func deadline() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      let error = await postgresError {
        try await pool.transaction(deadline: .now + .milliseconds(150)) {
          try await $0.execute(Statement("SELECT pg_sleep(600), 'transaction deadline'"))
        }
      }
      #expect(error?.code == .deadlineExceeded && error?.outcomeUnknown == false)
      try await eventually("the backend is cancelled") {
        try await pool.read(backends, [.text("SELECT pg_sleep(600), 'transaction deadline'%")], deadline: .soon)[0].int(
          0) == 0
      }
      try await pool.transaction(deadline: .soon) { _ = try await $0.execute(Statement("SELECT 1")) }
    }
  }

  @Test("when a server has fallen silent, nobody waits for the other connections that were made to it")
  func silence() async throws {
    try await withPool(reactors: 1) { pool in
      let own = Statement("SELECT pg_backend_pid()")
      // One within the other, so that there are two connections.
      var processes = try await pool.transaction(deadline: .soon) { outer in
        let inner = try await pool.transaction(deadline: .soon) { try await $0.query(own)[0].int(0) }
        return [try await outer.query(own)[0].int(0), inner].map { pid_t($0) }
      }
      #expect(Set(processes).count == 2)
      for process in processes { kill(process, SIGSTOP) }
      defer { for process in processes { kill(process, SIGCONT) } }
      // On a busy machine there may be further ones: a second try is made where the first takes long.
      var error: PostgresError?
      while error == nil && processes.count < 10 {
        do {
          let other = try await pool.transaction(deadline: .now + .milliseconds(100)) {
            try await $0.query(own)[0].int(0)
          }
          processes.append(pid_t(other))
          kill(pid_t(other), SIGSTOP)
        } catch let refusal as PostgresError {
          error = refusal
        }
      }
      #expect(error?.code == .deadlineExceeded)
      let answering = try await pool.transaction(deadline: .soon) { try await $0.query(own)[0].int(0) }
      #expect(!processes.contains(pid_t(answering)))
    }
  }

  @Test("a task's cancellation ends its transaction")
  func cancellation() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      await withTaskGroup(of: Void.self) { tasks in
        let isRunning = Flag()
        tasks.addTask {
          let error = await postgresError {
            try await pool.transaction(deadline: .soon) { transaction in
              try await transaction.execute(Statement("SELECT 1"))
              isRunning.set()
              try await transaction.execute(Statement("SELECT pg_sleep(600), 'cancelled transaction'"))
            }
          }
          #expect(error?.code == .cancelled)
        }
        try? await eventually("the transaction runs") { isRunning.isSet }
        tasks.cancelAll()
      }
      try await eventually("the backend is cancelled") {
        try await pool.read(backends, [.text("SELECT pg_sleep(600), 'cancelled transaction'%")], deadline: .soon)[0]
          .int(0) == 0
      }
    }
  }

  @Test("a statement that is cancelled before the server has read it does not stay behind")
  func earlyCancellation() async throws {
    try await withPool(reactors: 1) { pool in
      try await pool.transaction(deadline: .soon) { holder in
        try await holder.execute(Statement("SELECT pg_advisory_xact_lock(77)"))
        let error = await postgresError {
          try await pool.transaction(deadline: .soon) { transaction in
            let backend = pid_t(try await transaction.query(Statement("SELECT pg_backend_pid()"))[0].int(0))
            // Stopped, it gets the cancel request before it sees the statement, and forgets it.
            kill(backend, SIGSTOP)
            defer { kill(backend, SIGCONT) }
            try await withThrowingTaskGroup(of: Void.self) { tasks in
              tasks.addTask {
                try await transaction.execute(Statement("SELECT pg_advisory_xact_lock(77), 'cancelled early'"))
              }
              // By the answer to another connection's statement, this one has been sent.
              _ = try await pool.read(Statement("SELECT 1"), deadline: .soon)
              tasks.cancelAll()
              try await eventually("the cancel request waits for the backend") { hasPendingInterrupt(backend) }
              try await tasks.waitForAll()
            }
          }
        }
        #expect(error?.code == .cancelled)
        try await eventually("nothing waits for the lock") {
          try await pool.read(backends, [.text("%'cancelled early'%")], deadline: .soon)[0].int(0) == 0
        }
      }
    }
  }

  @Test("when its backend is killed a transaction fails as safe to retry, and the next one works")
  func killedBackend() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      let error = await postgresError {
        try await pool.transaction(deadline: .soon) { transaction in
          let backend = try await transaction.query(Statement("SELECT pg_backend_pid()"))[0].int(0)
          _ = try await pool.read(Statement("SELECT pg_terminate_backend($1::int)"), [.int(backend)], deadline: .soon)
          try await transaction.execute(Statement("SELECT pg_sleep(600)"))
        }
      }
      #expect(error?.code == .connectionLost && error?.isSafeToRetry == true && error?.outcomeUnknown == false)
      try await pool.transaction(deadline: .soon) { _ = try await $0.execute(Statement("SELECT 1")) }
    }
  }

  @Test("when the connection ends between COMMIT and its answer the outcome is unknown")
  func unknownOutcome() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      try await pool.transaction(deadline: .soon) {
        // The constraint is checked at COMMIT, where its function kills the backend.
        try await $0.script(
          """
          CREATE TABLE fatal (n int);
          CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); RETURN NULL; END $$;
          CREATE CONSTRAINT TRIGGER die AFTER INSERT ON fatal DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION die();
          """)
      }
      let error = await postgresError {
        try await pool.transaction(deadline: .soon) {
          _ = try await $0.execute(Statement("INSERT INTO fatal VALUES (1)"))
        }
      }
      #expect(error?.outcomeUnknown == true && error?.isSafeToRetry == false && error?.code == .connectionLost)
      let inOneTrip = await postgresError {
        try await pool.transaction(deadline: .soon) {
          try await $0.commit(with: [(Statement("INSERT INTO fatal VALUES (1)"), [])])
        }
      }
      #expect(inOneTrip?.outcomeUnknown == true && inOneTrip?.isSafeToRetry == false)
      try await pool.transaction(deadline: .soon) { try await $0.script("DROP TABLE fatal; DROP FUNCTION die()") }
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
