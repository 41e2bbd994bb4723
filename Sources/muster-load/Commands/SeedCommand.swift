internal import ArgumentParser
internal import Glibc
internal import LoadHarness
internal import MusterClient
internal import MusterProtocol
internal import RPC

/// `muster-load seed`.
struct SeedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seed", abstract: "Makes a tenant of any size, the same one for the same options.",
    discussion: """
      By one import: all of it or nothing. A few workgroups have most of the members, a few resources most of the grants. \
      There must be no tenant of that id.

        muster-load seed --tenant big --users 100000 --workgroups 1000 --memberships 1000000
      """)

  @Option(help: .init("The tenant.", valueName: "id"))
  var tenant = "seeded"

  @Option(help: .init("Users, beside the first administrator.", valueName: "count"))
  var users = 10_000

  @Option(help: .init("Workgroups, beside the builtin ones.", valueName: "count"))
  var workgroups = 100

  @Option(help: .init("Memberships in those.", valueName: "count"))
  var memberships = 50_000

  @Option(help: .init("Users' grants on resources.", valueName: "count"))
  var grants = 0

  @Option(help: .init("Resources.", valueName: "count"))
  var resources = 0

  @Option(help: .init("What all else follows from.", valueName: "number"))
  var seed: UInt64 = 1

  @Flag(name: .shortAndLong, help: "Show no progress.")
  var quiet = false

  @OptionGroup(title: "Server") var server: ServerOptions
  @OptionGroup(title: "TLS") var tls: TLSOptions

  private var plan: SeedPlan {
    SeedPlan(
      tenant: tenant, users: users, workgroups: workgroups, memberships: memberships, grants: grants,
      resources: resources, seed: seed)
  }

  func validate() throws {
    if let impossibility = plan.impossibility { throw ValidationError("There is no such tenant: \(impossibility).") }
  }

  func run() async throws {
    let plan = plan
    let start = ContinuousClock.now
    let reply: DirectoryV1.TenantsServiceImportResponse
    do {
      var config = ClientConfig(server: server.address, key: try server.key())
      config.tls = try tls.clientOptions()
      let client = try MusterClient(config)
      defer { client.close() }
      let shows = !quiet && isatty(STDERR_FILENO) == 1
      reply = try await client.tenants.import { writer in
        var bar = SeedBar(total: plan.rows)
        try await TenantSeed(plan).parts { part in
          try await writer.write(.init(part: part))
          if let line = bar.line(after: part), shows { printError("\r" + line, terminator: "") }
        }
      }
      if shows { printError("\r\u{1b}[K", terminator: "") }
    } catch {
      throw Failure.explaining(error, server: server.address)
    }
    let seconds = Double((ContinuousClock.now - start) / .milliseconds(1)) / 1_000
    print(SeedBar.summary(tenant: tenant, rows: Int(reply.rows), seconds: seconds, token: reply.token))
  }
}
