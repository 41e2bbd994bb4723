import Foundation
import Logging
import Model
import Postgres
import RPC
import Reactor
import Repositories
import ServiceLifecycle
import Services

/// The daemon from start to end: database, snapshots, services, server, metrics, wired from one configuration.
struct Daemon: ServiceLifecycle.Service {
  let config: Config
  let logger: Logger

  func run() async throws {
    try prepareDataDirectory()
    let reactors = try ReactorGroup(count: config.threads)
    try reactors.start()
    defer { reactors.shutdown() }
    try await Database.with(config, reactors: reactors, logger: logger) { database in
      let storage = Storage(database: database, reactors: reactors, config: config)
      let keySets = KeySetClient(authorities: config.keySetAuthorities)
      do {
        try await serve(storage, keySets, database: database, reactors: reactors)
      } catch {
        await keySets.close()
        await storage.close()
        throw error
      }
      await keySets.close()
      await storage.close()
    }
  }

  /// Listens, says so, and serves until the shutdown has drained.
  private func serve(
    _ storage: Storage, _ keySets: KeySetClient, database: Database, reactors: ReactorGroup
  ) async throws {
    let server = try Server(
      config: config, storage: storage, database: database, keySets: keySets, reactors: reactors, logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await storage.store.run() }
      group.addTask { await storage.accesses.run() }
      group.addTask { await storage.bell.run() }
      group.addTask { await storage.janitor.run() }
      if let credentials = server.credentials {
        group.addTask { await CertificateReload(credentials: credentials, logger: logger).run() }
      }
      if let address = config.metricsListen {
        let host = String(address.description.dropLast("\(address.port)".count + 1))
        let metrics = try await MetricsServer(host: host, port: address.port) { await server.metricsPage() }
        group.addTask { try await metrics.run() }
        announce("metrics", "http://\(try await metrics.listening())/metrics")
      }
      let addresses = try server.start()
      for address in addresses { announce("listening", "\(address)") }
      announce("root-key", server.rootKeyPath)
      if case .embedded = config.database { announce("database", database.conninfo) }
      let services = config.services.map(\.rawValue).sorted().joined(separator: ",")
      announce("ready", services)
      logger.notice("serving", metadata: ["services": "\(services)"])
      try? await gracefulShutdown()
      await server.drain()
      group.cancelAll()
    }
    await storage.accesses.flush(deadline: .now + Limits.lastWrites)
    logger.notice("stopped")
  }

  private func prepareDataDirectory() throws {
    do {
      try FileManager.default.createDirectory(atPath: config.dataDirectory, withIntermediateDirectories: true)
    } catch {
      throw ConfigError("data-dir", "\(config.dataDirectory) can't be made; name a folder that this user may write")
    }
  }

  /// One fact about the running daemon, on standard output, for people and for scripts.
  private func announce(_ name: String, _ value: String) {
    FileHandle.standardOutput.write(Data("\(name) \(value)\n".utf8))
  }
}
