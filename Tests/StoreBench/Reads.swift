import ArgumentParser
import Postgres
import Reactor
import Synchronization

/// The statement of `pgbench -S`, through the pool.
struct Reads: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads single rows of pgbench_accounts by their key, as many at once as fill the pipelines.")

  @Option(help: "The database, made by `pgbench -i`.") var databaseUrl: String
  @Option(help: "How many rows there are.") var rows = 100_000
  @Option(help: "How long, in seconds.") var seconds = 3.0
  @Option(help: "How many event loops read.") var reactors = 1
  @Option(help: "How many connections each loop has.") var connections = 2
  @Option(help: "How many callers read at once on each loop.") var callers = 64
  @Flag(help: "Set a tenant, another one for each read, and a sight, as the repositories do.") var scoped = false

  func run() async throws {
    let group = try ReactorGroup(count: reactors)
    try group.start()
    var limits = PoolLimits()
    limits.readConnections = connections
    let pool = PostgresPool(config: PostgresConfig(conninfo: databaseUrl), reactors: group, limits: limits)
    try await read(from: pool, on: group, for: .milliseconds(500))
    let measure = Measure()
    let operations = try await read(from: pool, on: group, for: .milliseconds(Int(seconds * 1000)))
    print(measure.line(operations: operations))
    await pool.close()
    group.shutdown()
  }

  @discardableResult
  private func read(from pool: PostgresPool, on group: ReactorGroup, for time: Duration) async throws -> Int {
    let end = ContinuousClock.now + time
    let scopes = scoped ? (0..<1000).map(scope) : nil
    return try await withThrowingTaskGroup(of: Int.self) { tasks in
      for (index, reactor) in group.reactors.enumerated() {
        for caller in 0..<callers {
          tasks.addTask(executorPreference: reactor) {
            var count = 0
            var spread = Spread(seed: index * callers + caller + 1)
            var now = ContinuousClock.now
            while now < end {
              let key = Int64(spread.next(below: rows) + 1)
              let found = try await pool.read(
                balance, [.int(key)], settings: scopes?[spread.next(below: 1000)], deadline: now + .seconds(10))
              precondition(found.count == 1, "row \(key) is missing")
              count += 1
              now = .now
            }
            return count
          }
        }
      }
      return try await tasks.reduce(0, +)
    }
  }
}

private let balance = Statement("SELECT abalance FROM pgbench_accounts WHERE aid = $1::int4")

private func scope(_ tenant: Int) -> SessionSettings {
  SessionSettings([("muster.tenant", "tenant-\(tenant)"), ("muster.sight", "everything")])
}
