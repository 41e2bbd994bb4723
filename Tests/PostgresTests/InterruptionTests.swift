import Glibc
import Postgres
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

/// What becomes of a transaction that its deadline, its task, its backend or its server ends.
@Suite struct InterruptionTests {
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
}
