public import Logging
import Synchronization

/// A PostgreSQL server of the daemon's own, under its data directory.
///
/// `start()` makes the cluster once (`initdb`), starts a server that listens on a private Unix socket only, and waits
/// until it accepts connections. The server has a session of its own, so that Ctrl-C doesn't reach it, and goes on
/// when the daemon is killed; the next start adopts it. PostgreSQL refuses to run as root: as root it runs as the
/// `postgres` user.
public final class EmbeddedServer: Sendable {
  private enum State: Sendable {
    case idle
    case starting
    case running(Cluster, DirectoryLock)
    case stopping(DirectoryLock)
  }

  let dataDirectory: String
  let isDefaultDirectory: Bool
  let fallbackDirectory: String
  let limits: EmbeddedLimits
  let logger: Logger
  private let state = Mutex<State>(.idle)

  /// Describes a server; nothing happens yet.
  ///
  /// - Parameters:
  ///   - dataDirectory: where `postgres/` with the data lies, or will; made if it doesn't exist.
  ///   - isDefaultDirectory: whether nobody chose the directory: then, as root, `fallbackDirectory` takes its place
  ///     where the `postgres` user can't enter it.
  public init(
    dataDirectory: String, isDefaultDirectory: Bool = false, fallbackDirectory: String = "/var/lib/muster",
    limits: EmbeddedLimits = .init(), logger: Logger
  ) {
    self.dataDirectory = dataDirectory
    self.isDefaultDirectory = isDefaultDirectory
    self.fallbackDirectory = fallbackDirectory
    self.limits = limits
    self.logger = logger
  }

  /// Starts the server, or adopts the one that a killed daemon left, and waits until it accepts connections.
  ///
  /// - Throws: ``EmbeddedError``; a server that doesn't come up shows the end of its log.
  public func start() async throws -> EmbeddedEndpoint {
    try state.withLock { state in
      guard case .idle = state else { throw EmbeddedError(.inUse, "the embedded server was started before") }
      state = .starting
    }
    do {
      let place = try await DataPlace.choose(
        dataDirectory, isDefault: isDefaultDirectory, fallback: fallbackDirectory, limits: limits, logger: logger)
      let lock = try DirectoryLock(directory: place.directory)
      let cluster = try Cluster(place: place, limits: limits, logger: logger)
      let wasAdopted = try await cluster.start()
      became(.running(cluster, lock))
      return EmbeddedEndpoint(
        conninfo: cluster.settings.conninfo, dataDirectory: place.directory, wasAdopted: wasAdopted)
    } catch {
      became(.idle)
      throw error
    }
  }

  /// Stops the server, also one that was adopted, and waits for its end. Without effect if it doesn't run.
  public func stop() async {
    let cluster = state.withLock { state -> Cluster? in
      guard case .running(let cluster, let lock) = state else { return nil }
      // Another daemon may have the folder only when the server has ended.
      state = .stopping(lock)
      return cluster
    }
    guard let cluster else { return }
    await cluster.stop()
    became(.idle)
  }

  /// The cluster while the server is meant to run.
  var runningCluster: Cluster? {
    state.withLock { state in
      guard case .running(let cluster, _) = state else { return nil }
      return cluster
    }
  }

  /// Forgets the server as a kill of the daemon would, for tests.
  func abandon() { became(.idle) }

  private func became(_ new: State) { state.withLock { $0 = new } }
}
