import Glibc
import Reactor
import Testing

@testable import Postgres

private let port = Statement("SELECT inet_server_port()")
private let insert = Statement("INSERT INTO kept VALUES ($1::bigint)")

/// Runs one write as a caller does who repeats what is safe to repeat.
private func write(_ value: Int64, to pool: PostgresPool) async throws -> Int {
  for attempt in 1... {
    do {
      try await pool.transaction(deadline: .now + .seconds(5)) { _ = try await $0.execute(insert, [.int(value)]) }
      return attempt
    } catch let error as PostgresError where error.isSafeToRetry && attempt < 100 {
      continue
    }
  }
  return 0
}

@Suite(.serialized) struct HostTests {
  @Test("of several hosts the one that takes writes is used: a standby, a paused and a dead one are passed over")
  func choosesPrimary() async throws {
    try await ServerPair.with { pair in
      let (primary, standby) = (Int64(pair.primary.port), Int64(pair.standby.port))
      for names in ["127.0.0.1,127.0.0.1", "localhost,localhost"] {
        let config = PostgresConfig(conninfo: "host=\(names) port=\(standby),\(primary) user=postgres")
        try await withPool(config) { pool in
          try await expect(pool.read(port, deadline: .soon)[0].int(0), is: primary)
        }
      }
      let dead = PostgresConfig(conninfo: "host=127.0.0.1,127.0.0.1 port=\(try freePort()),\(primary) user=postgres")
      try await withPool(dead) { pool in
        try await expect(pool.read(port, deadline: .soon)[0].int(0), is: primary)
      }
      pair.standby.signal(SIGSTOP)
      defer { pair.standby.signal(SIGCONT) }
      let paused = PostgresConfig(conninfo: "host=127.0.0.1,127.0.0.1 port=\(standby),\(primary) user=postgres")
      try await withPool(paused) { pool in
        let started = ContinuousClock.now
        try await expect(pool.read(port, deadline: .soon)[0].int(0), is: primary)
        // The time-out of the paused host alone would be 5 seconds.
        #expect(ContinuousClock.now - started < .seconds(3))
      }
    }
  }

  @Test("a standby is found by those who ask for one, and anything by those who only prefer it")
  func choosesStandby() async throws {
    try await ServerPair.with { pair in
      let standby = Int64(pair.standby.port)
      for attributes in ["standby", "prefer-standby"] {
        try await withPool(pair.config("target_session_attrs=\(attributes)")) { pool in
          try await expect(pool.read(port, deadline: .soon)[0].int(0), is: standby)
        }
      }
      try await pair.standby.stop()
      try await withPool(pair.config("target_session_attrs=prefer-standby")) { pool in
        try await expect(pool.read(port, deadline: .soon)[0].int(0), is: Int64(pair.primary.port))
      }
    }
  }

  @Test("after a failover writes go to the new primary over the same pool, and so do those who found a standby")
  func failover() async throws {
    try await ServerPair.with { pair in
      try await withPool(pair.config("target_session_attrs=any", names: "127.0.0.1,127.0.0.1")) { pool in
        try await pool.transaction(deadline: .soon) { try await $0.script("CREATE TABLE kept (n bigint)") }
      }
      let standbyFirst = PostgresConfig(
        conninfo: "host=127.0.0.1,127.0.0.1 port=\(pair.standby.port),\(pair.primary.port) user=postgres "
          + "target_session_attrs=any")
      try await withPool(standbyFirst, reactors: 1, limits: oneConnection) { pool in
        try await expect(write(1, to: pool), is: 2)
        try await expect(write(2, to: pool), is: 1)
      }
      try await withPool(pair.config(), reactors: 1, limits: oneConnection) { pool in
        try await expect(write(3, to: pool), is: 1)
        try await pair.primary.stop()
        try await pair.standby.promote()
        #expect(try await write(4, to: pool) > 0)
        try await expect(pool.read(port, deadline: .soon)[0].int(0), is: Int64(pair.standby.port))
        try await expect(
          pool.read(Statement("SELECT n FROM kept ORDER BY n"), deadline: .soon).map { row throws(PostgresError) in
            try row.int(0)
          }, is: [1, 2, 3, 4])
      }
    }
  }

  @Test("while the server is paused every wait ends by its deadline, and 2 seconds after its return all is well")
  func pausedServer() async throws {
    let server = try TestServer("paused")
    try await server.initialize()
    try await server.start()
    let config = PostgresConfig(conninfo: "host=127.0.0.1 port=\(server.port) user=postgres")
    do {
      try await withPool(config, reactors: 1, limits: oneConnection) { pool in
        try await pool.transaction(deadline: .soon) { try await $0.script("CREATE TABLE kept (n bigint)") }
        _ = try await pool.read(port, deadline: .soon)
        try await whilePaused(server, pool)
        let resumed = ContinuousClock.now
        _ = try await pool.read(port, deadline: .soon)
        _ = try await write(1, to: pool)
        #expect(ContinuousClock.now - resumed < .seconds(2))
      }
    } catch { Issue.record(error) }
    await server.end()
  }

  /// Each kind of wait, for half a second, beside each other and again and again.
  private func whilePaused(_ server: TestServer, _ pool: PostgresPool) async throws {
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      let hasWritten = Flag()
      let isPaused = Flag()
      tasks.addTask {
        // Its COMMIT meets the pause.
        let started = ContinuousClock.now
        let deadline = started + .seconds(2)
        let error = await postgresError {
          try await pool.transaction(deadline: deadline) { transaction in
            try await transaction.execute(insert, [.int(0)])
            hasWritten.set()
            try await eventually("the server is paused") { isPaused.isSet }
          }
        }
        #expect(error?.code == .deadlineExceeded && error?.outcomeUnknown == true)
        #expect(ContinuousClock.now - deadline < Self.grace)
      }
      try await eventually("the transaction has written") { hasWritten.isSet }
      server.signal(SIGSTOP)
      isPaused.set()
      for _ in 0..<4 {
        tasks.addTask {
          for _ in 0..<6 {
            let deadline = ContinuousClock.now + .milliseconds(500)
            _ = await postgresError { try await pool.read(port, deadline: deadline) }
            #expect(ContinuousClock.now - deadline < Self.grace)
          }
        }
        tasks.addTask {
          for _ in 0..<6 {
            let deadline = ContinuousClock.now + .milliseconds(500)
            _ = await postgresError {
              try await pool.transaction(deadline: deadline) { try await $0.execute(insert, [.int(1)]) }
            }
            #expect(ContinuousClock.now - deadline < Self.grace)
          }
        }
      }
      do { try await tasks.waitForAll() } catch {
        server.signal(SIGCONT)
        throw error
      }
      server.signal(SIGCONT)
    }
  }

  /// The bound is 100 ms; the rest is what a busy machine takes to run a task.
  private static let grace: Duration = .milliseconds(400)

  @Test("a list of hosts is taken apart as libpq takes it")
  func hostLists() throws {
    func hosts(_ conninfo: String) -> [ConnectionOptions.Host]? {
      (try? ConnectionOptions(PostgresConfig(conninfo: conninfo)))?.candidates(first: 0).map(\.host)
    }
    func attributes(_ conninfo: String) throws -> [String?] {
      try ConnectionOptions(PostgresConfig(conninfo: conninfo)).candidates(first: 1).map(\.attributes)
    }
    typealias Host = ConnectionOptions.Host
    #expect(hosts("user=a") == [Host()])
    #expect(hosts("postgresql://a:1,b:2/db") == [Host(name: "a", port: "1"), Host(name: "b", port: "2")])
    #expect(hosts("host=a,b port=1") == [Host(name: "a", port: "1"), Host(name: "b", port: "1")])
    #expect(
      hosts("host=a,b hostaddr=::1,127.0.0.1") == [
        Host(name: "a", address: "::1"), Host(name: "b", address: "127.0.0.1"),
      ])
    #expect(hosts("host=a,b,c port=1,2") == nil && hosts("host=a,b hostaddr=::1") == nil)
    #expect(Host(name: "a").nameToLookUp == "a" && Host(name: "/run").nameToLookUp == nil)
    #expect(Host(name: "a", address: "::1").nameToLookUp == nil && Host().nameToLookUp == nil)
    try expect(attributes("host=a"), is: [nil])
    try expect(attributes("host=a,b"), is: ["read-write", "read-write"])
    try expect(attributes("host=a,b target_session_attrs=prefer-standby"), is: ["standby", "standby", "any", "any"])
    let order = try ConnectionOptions(PostgresConfig(conninfo: "host=a,b,c")).candidates(first: 4).map(\.index)
    #expect(order == [1, 2, 0])
  }
}
