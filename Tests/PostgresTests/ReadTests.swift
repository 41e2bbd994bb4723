import Postgres
import Reactor
import Synchronization
import Testing

private let tenant = Statement("SELECT coalesce(current_setting('muster.tenant', true), ''), $1::bigint")
private let backends = Statement("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE $1::text")

@Suite struct ReadTests {
  @Test("reads of 16 tasks at once all get their own rows")
  func concurrent() async throws {
    try await withPool { pool in
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        for task in 0..<16 {
          tasks.addTask {
            for number in 0..<200 {
              let value = Int64(task * 1000 + number)
              let rows = try await pool.read(Statement("SELECT $1::bigint * 2"), [.int(value)], deadline: .soon)
              #expect(try rows[0].int(0) == value * 2)
            }
          }
        }
        try await tasks.waitForAll()
      }
      #expect(pool.statistics.open <= 4 && pool.statistics.lastContact != nil)
    }
  }

  @Test("an error in one read doesn't fail its neighbours in the same segment")
  func neighbours() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      for _ in 0..<20 {
        let outcomes = await withTaskGroup(of: (Int, Result<Int64, any Error>).self) { tasks in
          for number in 0..<16 {
            tasks.addTask {
              do {
                let rows = try await pool.read(
                  Statement("SELECT 100 / $1::bigint"), [.int(Int64(number % 4))], deadline: .soon)
                return (number, .success(try rows[0].int(0)))
              } catch {
                return (number, .failure(error))
              }
            }
          }
          return await tasks.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        for number in 0..<16 {
          switch outcomes[number] {
          case .success(let value): #expect(number % 4 != 0 && value == Int64(100 / (number % 4)))
          case .failure(let error):
            #expect(number % 4 == 0)
            #expect((error as? PostgresError)?.sqlState == SQLState("22012"))
          case nil: Issue.record("no outcome")
          }
        }
      }
    }
  }

  @Test("settings hold for their read, and never leak into another one")
  func settings() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        for number in 0..<300 {
          tasks.addTask {
            let name: String? =
              switch number % 3 {
              case 0: nil
              case 1: "a"
              default: "tenant-\(number)"
              }
            let rows = try await pool.read(
              tenant, [.int(Int64(number))], settings: name.map { SessionSettings([("muster.tenant", $0)]) },
              deadline: .soon)
            #expect(try rows[0].text(0) == name ?? "" && rows[0].int(1) == Int64(number))
          }
        }
        try await tasks.waitForAll()
      }
    }
  }

  @Test("a statement that the server refuses says why, without values, and leaves the connection usable")
  func refused() async throws {
    try await withPool { pool in
      let bad = await postgresError { try await pool.read(Statement("SELECT nonsense"), deadline: .soon) }
      #expect(bad?.code == .server && bad?.sqlState == .undefinedColumn && bad?.statement == "SELECT nonsense")
      let value = await postgresError {
        try await pool.read(Statement("SELECT $1::uuid"), [.text("secret")], deadline: .soon)
      }
      #expect(
        value?.sqlState == SQLState("22P02") && value.map { "\($0) \($0.detail ?? "")".contains("secret") } == false)
      try await expect(pool.read(Statement("SELECT 1::bigint"), deadline: .soon)[0].int(0), is: 1)
    }
  }

  @Test("at its deadline a read's caller goes on, the statement is cancelled, and those behind it get their rows")
  func deadline() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        let started = ContinuousClock.now
        tasks.addTask {
          let error = await postgresError {
            try await pool.read(Statement("SELECT pg_sleep(600), 'deadline'"), deadline: started + .milliseconds(200))
          }
          #expect(error?.code == .deadlineExceeded && ContinuousClock.now - started < .seconds(10))
        }
        for _ in 0..<8 {
          tasks.addTask {
            try await expect(pool.read(Statement("SELECT 7::bigint"), deadline: .soon)[0].int(0), is: 7)
          }
        }
        try await tasks.waitForAll()
      }
      try await eventually("the backend is cancelled") {
        try await pool.read(backends, [.text("SELECT pg_sleep(600), 'deadline'%")], deadline: .soon)[0].int(0) == 0
      }
    }
  }

  @Test("a cancelled task's read ends at once and is cancelled on the server")
  func cancellation() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      let pattern = SQLValue.text("SELECT pg_sleep(600), 'cancellation'%")
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask {
          let error = await postgresError {
            try await pool.read(Statement("SELECT pg_sleep(600), 'cancellation'"), deadline: .now + .seconds(500))
          }
          #expect(error?.code == .cancelled)
        }
        try await withPool(reactors: 1) { other in
          try await eventually("the statement runs") {
            try await other.read(backends, [pattern], deadline: .soon)[0].int(0) == 1
          }
          tasks.cancelAll()
          try await tasks.waitForAll()
          try await eventually("the backend is cancelled") {
            try await other.read(backends, [pattern], deadline: .soon)[0].int(0) == 0
          }
        }
      }
      try await expect(pool.read(Statement("SELECT 7::bigint"), deadline: .soon)[0].int(0), is: 7)
    }
  }

  @Test("a statement whose result a migration changed is prepared again, unseen by the caller")
  func changedPlan() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      let all = Statement("SELECT * FROM changing")
      try await pool.transaction(deadline: .soon) {
        try await $0.script("CREATE TABLE changing (a bigint); INSERT INTO changing VALUES (1)")
      }
      try await expect(pool.read(all, deadline: .soon)[0].int(0), is: 1)
      try await pool.transaction(deadline: .soon) {
        try await $0.script("ALTER TABLE changing ADD b text DEFAULT 'new'")
      }
      try await expect(pool.read(all, deadline: .soon)[0].text(1), is: "new")
      try await pool.transaction(deadline: .soon) { try await $0.script("DROP TABLE changing") }
    }
  }

  @Test("a statement that the server forgot is prepared again")
  func forgottenStatement() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      let one = Statement("SELECT 1::bigint")
      _ = try await pool.read(one, deadline: .soon)
      _ = try await pool.read(Statement("DEALLOCATE ALL"), deadline: .soon)
      try await expect(pool.read(one, deadline: .soon)[0].int(0), is: 1)
    }
  }

  @Test("when a backend is killed its read fails as safe to retry, those behind it succeed, and later ones too")
  func killedBackend() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask(executorPreference: nil) {
          let error = await postgresError {
            try await pool.read(
              Statement("SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(5)"), deadline: .soon)
          }
          #expect(error?.code == .connectionLost && error?.isSafeToRetry == true)
        }
        for _ in 0..<8 {
          tasks.addTask {
            try await expect(pool.read(Statement("SELECT 7::bigint"), deadline: .soon)[0].int(0), is: 7)
          }
        }
        try await tasks.waitForAll()
      }
      try await expect(pool.read(Statement("SELECT 8::bigint"), deadline: .soon)[0].int(0), is: 8)
    }
  }

  @Test("without a server, callers wait until their deadline and are told why")
  func noServer() async throws {
    try await withPool(PostgresConfig(conninfo: "host=/nonexistent user=postgres")) { pool in
      let read = await postgresError { try await pool.read(Statement("SELECT 1"), deadline: .now + .milliseconds(100)) }
      #expect(read?.code == .connectFailed && read?.isSafeToRetry == true)
      let transaction = await postgresError {
        try await pool.transaction(deadline: .now + .milliseconds(100)) { try await $0.execute(Statement("SELECT 1")) }
      }
      #expect(transaction?.code == .connectFailed)
      #expect(pool.statistics.open == 0 && pool.statistics.lastContact == nil)
    }
  }

  @Test("a connection string that can't be read isn't quoted in the error")
  func badConninfo() async throws {
    try await withPool(PostgresConfig(conninfo: "host=x password=hush broken")) { pool in
      let error = await postgresError {
        try await pool.read(Statement("SELECT 1"), deadline: .now + .milliseconds(100))
      }
      #expect(error?.code == .connectFailed && error?.message.contains("hush") == false)
    }
  }

  @Test("the statements run as the role of the configuration")
  func role() async throws {
    let endpoint = try await SharedServer.shared.endpoint()
    try await withPool { pool in
      try await pool.transaction(deadline: .soon) {
        try await $0.script("DROP ROLE IF EXISTS \"odd \\ role\"; CREATE ROLE \"odd \\ role\" NOLOGIN")
      }
    }
    try await withPool(PostgresConfig(conninfo: endpoint.conninfo, role: "odd \\ role")) { pool in
      try await expect(pool.read(Statement("SELECT current_user::text"), deadline: .soon)[0].text(0), is: "odd \\ role")
    }
  }

  @Test("a closed pool answers with code closed, and so does one that is closed while a read runs")
  func closed() async throws {
    try await withPool { pool in
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask {
          let error = await postgresError { try await pool.read(Statement("SELECT pg_sleep(600)"), deadline: .soon) }
          #expect(error?.code == .closed)
        }
        try await eventually("the read's connection is open and busy") {
          pool.statistics.open > 0 && pool.statistics.waiting == 0 && pool.statistics.lastContact != nil
        }
        await pool.close()
        try await tasks.waitForAll()
      }
      let error = await postgresError { try await pool.read(Statement("SELECT 1"), deadline: .soon) }
      #expect(error?.code == .closed)
    }
  }
}

/// One connection of each kind, so that tests know what shares it.
var oneConnection: PoolLimits {
  var limits = PoolLimits()
  limits.readConnections = 1
  limits.writeConnections = 1
  return limits
}
