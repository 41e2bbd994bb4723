internal import ArgumentParser
internal import FoundationEssentials
internal import LoadHarness
internal import MusterClient

/// `muster-load prepare`.
struct PrepareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare", abstract: "Makes the tenant that `check` asks about.",
    discussion: """
      Through the public calls, some hundred users per second; what is there already is left as it is, so an interrupted \
      run can be repeated.

        muster-load prepare --users 1000

      With --sql, tenant and workgroups are made and the users come out as SQL, for a database that is thrown away after \
      a benchmark: it goes past history and audit. The server must not have loaded the tenant, or be started anew.

        muster-load prepare --users 100000 --sql users.sql && psql "$DATABASE" -f users.sql
      """)

  @OptionGroup var tenant: TenantOptions

  @Option(help: .init("Calls at once.", valueName: "count"))
  var concurrency = 128

  @Option(help: .init("Write users and memberships as SQL to this file.", valueName: "file"), completion: .file())
  var sql: String?

  @OptionGroup(title: "Server") var server: ServerOptions
  @OptionGroup(title: "TLS") var tls: TLSOptions

  func validate() throws {
    guard (1...1_000).contains(concurrency) else { throw ValidationError("--concurrency must be 1 to 1000.") }
  }

  func run() async throws {
    do {
      var config = ClientConfig(server: server.address, key: try server.key())
      config.timeout = .seconds(60)
      config.tls = try tls.clientOptions()
      let client = try MusterClient(config)
      defer { client.close() }
      try await TenantMaker(client: client, model: tenant.model, concurrency: concurrency).make(users: sql == nil)
    } catch {
      throw Failure.explaining(error, server: server.address)
    }
    if let sql { try writeSQL(sql) }
  }

  private func writeSQL(_ path: String) throws {
    var text = ""
    TenantSetup(tenant.model).sql { text += $0 }
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
      throw Failure("\(path) can't be written: name a file in a folder that can be")
    }
  }
}
