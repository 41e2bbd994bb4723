import ArgumentParser
import Directory
import Model
import Postgres
import Reactor
import Repositories

/// Small writes through the change pipeline: a member is added to a workgroup, then taken out again.
///
/// Each writer has tenants, or users of the one tenant, of its own, and goes round among them; `small_write.sql` beside
/// this file makes pgbench do the same.
struct Writes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Adds and removes members through the change pipeline, or makes the tenants for that.")

  @Option(help: "An embedded server's database, as its superuser.") var databaseUrl: String
  @Option(help: "How many tenants are written; 1, or a multiple of the writers.") var tenants = 1
  @Option(help: "How many writers write at once.") var writers = 32
  @Option(help: "How long, in seconds.") var seconds = 3.0
  @Option(help: "How many event loops there are.") var reactors = 1
  @Option(help: "How many connections write, over all loops.") var connections = PoolLimits().writeConnections
  @Option(help: "The number of the first tenant.") var first = 0
  @Flag(help: "Make the tenants that are not there, and write nothing.") var prepare = false

  func run() async throws {
    let group = try ReactorGroup(count: reactors)
    try group.start()
    let access = DatabaseAccess(embedded: databaseUrl)
    var limits = PoolLimits()
    limits.writeConnections = connections
    let pool = PostgresPool(config: access.app, reactors: group, limits: limits)
    let pipeline = PostgresChangePipeline(
      pool: pool, sleep: { try await (Reactor.current ?? group.reactors[0]).sleep(until: $0) },
      onCommit: { _, _, _ in })
    if prepare {
      try await migrate(access, group)
      try await fill(pipeline)
    } else {
      try await write(pipeline, on: group, for: .milliseconds(500))
      let measure = Measure()
      let operations = try await write(pipeline, on: group, for: .milliseconds(Int(seconds * 1000)))
      print(measure.line(operations: operations))
    }
    await pool.close()
    group.shutdown()
  }

  @discardableResult
  private func write(_ pipeline: PostgresChangePipeline, on group: ReactorGroup, for time: Duration) async throws -> Int
  {
    let end = ContinuousClock.now + time
    return try await withThrowingTaskGroup(of: Int.self) { tasks in
      for writer in 0..<writers {
        tasks.addTask(executorPreference: group.reactors[writer % reactors]) {
          var count = 0
          // What an earlier run was ended at.
          try await round(of: writer, .remove, pipeline, expecting: 0...1)
          while ContinuousClock.now < end {
            try await round(of: writer, .add, pipeline)
            try await round(of: writer, .remove, pipeline)
            count += 2 * max(1, tenants / writers)
          }
          return count
        }
      }
      return try await tasks.reduce(0, +)
    }
  }

  /// One change in each of the writer's tenants.
  private func round(
    of writer: Int, _ mode: UpdateMembers.Mode, _ pipeline: PostgresChangePipeline,
    expecting changes: ClosedRange<Int> = 1...1
  ) async throws {
    let user = UserID(rawValue: tenants == 1 ? "\(writer)" : "0")
    for number in tenants == 1 ? [0] : Array(stride(from: writer, to: tenants, by: writers)) {
      let command = UpdateMembers(workgroup: Self.workgroup, mode: mode, users: [user])
      let outcome = try await pipeline.execute(command, as: Self.envelope(first + number))
      precondition(changes ~= outcome.answer.added.count + outcome.answer.removed.count, "a member was there already")
    }
  }

  private func migrate(_ access: DatabaseAccess, _ group: ReactorGroup) async throws {
    guard let superuser = access.superuser, let owner = access.owner else { return }
    let deadline = ContinuousClock.now + .seconds(60)
    try await DatabaseRoles.create(with: PostgresPool(config: superuser, reactors: group), deadline: deadline)
    _ = try await MigrationRunner(pool: PostgresPool(config: owner, reactors: group)).migrate(deadline: deadline)
  }

  private func fill(_ pipeline: PostgresChangePipeline) async throws {
    let users = tenants == 1 ? writers : 1
    let base = Preset(
      name: "base",
      roles: [RoleFact(key: RoleKey(application: "Security", name: "Security"), permissions: ["Security/Security"])],
      workgroups: [
        Preset.Workgroup(name: "Administrators", builtin: .administrators, grantsAllPermissions: true),
        Preset.Workgroup(name: "Everyone", builtin: .everyone, holdsAllUsers: true),
      ], firstUser: Preset.FirstUser(login: "Administrator", workgroup: "Administrators"))
    for number in first..<(first + tenants) {
      let create = CreateTenant(
        displayName: "Tenant", presets: [base], administratorEmail: "a@x.y",
        enrolmentDigest: Array(repeating: 0, count: 32))
      _ = try await pipeline.execute(create, as: Self.envelope(number))
      for user in 0..<users {
        let create = CreateUser(id: UserID(rawValue: "\(user)"), login: "user\(user)")
        _ = try await pipeline.execute(create, as: Self.envelope(number))
      }
      _ = try await pipeline.execute(CreateWorkgroup(id: Self.workgroup, name: "Group"), as: Self.envelope(number))
    }
  }

  private static let workgroup = WorkgroupID(rawValue: "group")

  private static func envelope(_ number: Int) -> Envelope {
    Envelope(
      tenant: TenantID(rawValue: "\(number)"), principal: "bench", actingUser: nil, sight: .everything, source: .manual,
      requestID: nil, requestBody: [], trace: "", deadline: .now + .seconds(20))
  }
}
