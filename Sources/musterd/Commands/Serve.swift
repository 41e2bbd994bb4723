import ArgumentParser
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// `musterd serve`.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve until SIGTERM or Ctrl-C.",
    discussion: """
      Without --database-url the daemon runs a PostgreSQL of its own below --data-dir. The key for all calls is written
      to <data-dir>/root.key on the first start. When it is ready it prints, a line each: listening, metrics, root-key,
      database (if embedded), ready.

      Each option is also an environment variable (MUSTER_LISTEN) and a key of the file that --config names.
      """)

  @OptionGroup var options: ServeOptions

  func run() async throws {
    let config = try await ConfigLoader.load(options)
    let logger = Log.bootstrap(config.logFormat)
    // Writing to a peer that is gone is an error of that call, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    // From the start on: it says that certificates have changed, and not that the daemon should end.
    if config.tls != nil { signal(SIGHUP, SIG_IGN) }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [
          .init(service: SecondSignal()),
          .init(service: Daemon(config: config, logger: logger), successTerminationBehavior: .gracefullyShutdownGroup),
        ],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: Log.lifecycle))
    do {
      try await group.run()
    } catch {
      throw Log.explained(error)
    }
  }
}
