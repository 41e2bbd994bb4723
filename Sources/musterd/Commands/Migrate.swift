import ArgumentParser
import Foundation
import Reactor

/// `musterd migrate`.
struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring the schema of a database up to date, and make its roles.",
    discussion: """
      Runs as a role that may create roles and grant on the database. Steps only add, so a daemon of the release before
      goes on serving meanwhile. The embedded database of `serve` migrates by itself.
      """)

  @Option(help: "The database, as a URL or key=value text (default: $MUSTER_DATABASE_URL).")
  var databaseURL: String?

  func run() async throws {
    guard let url = databaseURL ?? ProcessInfo.processInfo.environment["MUSTER_DATABASE_URL"] else {
      throw ConfigError("database-url", "is missing: name the database to migrate")
    }
    let logger = Log.bootstrap(isatty(STDERR_FILENO) == 1 ? .text : .json)
    let reactors = try ReactorGroup(count: 1)
    try reactors.start()
    defer { reactors.shutdown() }
    do {
      try await Database.prepare(url, reactors: reactors, logger: logger)
      print("The schema is up to date.")
    } catch {
      throw Log.explained(error)
    }
  }
}
