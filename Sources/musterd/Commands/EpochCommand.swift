import ArgumentParser
import Foundation
import Logging
import Model
import Postgres
import Reactor
import Repositories

/// `musterd epoch`.
struct EpochCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "epoch", abstract: "Tell one life of the database from another.", subcommands: [Bump.self])

  /// `musterd epoch bump`.
  struct Bump: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Begin a new epoch, after a database was restored from a backup.",
      discussion: """
        A restored database numbers its changes on from the backup, so a token or a snapshot from before may name another
        change by the same number. In the new epoch tokens from before are refused with FAILED_PRECONDITION and the
        reason epoch_changed, and daemons that run load their tenants anew. Run it before clients come back.

        Without a database URL it acts on the embedded database, whether its daemon runs or not.
        """)

    @Option(help: "The database, as a URL or key=value text, of a login that may take the role muster_owner.")
    var databaseURL: String?

    @Option(help: "Folder of the embedded database (default: .muster).")
    var dataDir: String?

    func run() async throws {
      let environment = ProcessInfo.processInfo.environment
      let folder = dataDir ?? environment["MUSTER_DATA_DIR"]
      let url = databaseURL ?? (dataDir == nil ? environment["MUSTER_DATABASE_URL"] : nil)
      if databaseURL != nil, dataDir != nil {
        throw ConfigError("data-dir", "has no meaning beside --database-url")
      }
      let logger = Log.bootstrap(isatty(STDERR_FILENO) == 1 ? .text : .json)
      let reactors = try ReactorGroup(count: 1)
      try reactors.start()
      defer { reactors.shutdown() }
      do {
        let (before, after) =
          if let url {
            try await Self.bump(url, reactors)
          } else {
            try await EmbeddedServer(
              dataDirectory: folder ?? ".muster", isDefaultDirectory: folder == nil, logger: logger
            ).withExisting { try await Self.bump($0.conninfo, reactors) }
          }
        print("The epoch was \(before) and is \(after).")
      } catch {
        throw Log.explained(error)
      }
    }

    private static func bump(
      _ conninfo: String, _ reactors: ReactorGroup
    ) async throws -> (before: Epoch, after: Epoch) {
      let owner = PostgresPool(
        config: PostgresConfig(conninfo: conninfo, role: DatabaseRoles.owner), reactors: reactors)
      do {
        let epochs = try await EpochCounter.bump(with: owner, deadline: .now + Limits.databaseStart)
        await owner.close()
        return epochs
      } catch {
        await owner.close()
        throw error
      }
    }
  }
}
