import Glibc
import Logging
import Postgres
import Reactor
import Synchronization
import Testing

/// One server for all tests of this target, in a temporary folder, stopped when the process ends.
final class SharedServer: Sendable {
  static let shared = SharedServer()

  private enum State {
    case idle
    case starting([CheckedContinuation<EmbeddedEndpoint, any Error>])
    case running(EmbeddedEndpoint)
  }

  private let state = Mutex(State.idle)
  private let directory = temporaryDirectory("shared")

  func endpoint() async throws -> EmbeddedEndpoint {
    try await withCheckedThrowingContinuation { continuation in
      let mustStart = state.withLock { state -> Bool in
        switch state {
        case .idle:
          state = .starting([continuation])
          return true
        case .starting(let waiting):
          state = .starting(waiting + [continuation])
          return false
        case .running(let endpoint):
          continuation.resume(returning: endpoint)
          return false
        }
      }
      if mustStart { Task { await self.start() } }
    }
  }

  private func start() async {
    let server = EmbeddedServer(dataDirectory: directory, logger: Logger(label: "test"))
    let outcome: Result<EmbeddedEndpoint, any Error>
    do { outcome = .success(try await server.start()) } catch { outcome = .failure(error) }
    if case .success = outcome { stopAtExit("\(directory)/postgres") }
    let waiting = state.withLock { state -> [CheckedContinuation<EmbeddedEndpoint, any Error>] in
      guard case .starting(let waiting) = state else { return [] }
      if case .success(let endpoint) = outcome { state = .running(endpoint) } else { state = .idle }
      return waiting
    }
    for continuation in waiting { continuation.resume(with: outcome) }
  }
}

/// Clusters whose servers are ended with the process.
private let clustersToStop = Mutex<[String]>([])

/// Ends the cluster's server when this process exits: SIGQUIT is PostgreSQL's immediate shutdown.
func stopAtExit(_ cluster: String) {
  let isFirst = clustersToStop.withLock { clusters in
    clusters.append(cluster)
    return clusters.count == 1
  }
  guard isFirst else { return }
  atexit {
    for cluster in clustersToStop.withLock({ $0 }) {
      guard let processID = postmasterID(cluster) else { continue }
      kill(processID, SIGQUIT)
      while kill(processID, 0) == 0, access("\(cluster)/postmaster.pid", F_OK) == 0 { usleep(10_000) }
    }
    _ = clustersToStop.withLock { clusters in
      clusters.map { cluster in system("rm -rf \(quoted(String(cluster.dropLast("/postgres".count))))") }
    }
  }
}

/// For the shell.
func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }

/// The first line of the cluster's postmaster.pid.
func postmasterID(_ cluster: String) -> pid_t? {
  guard let file = fopen("\(cluster)/postmaster.pid", "r") else { return nil }
  defer { fclose(file) }
  var processID: pid_t = 0
  return withUnsafeMutablePointer(to: &processID) { pointer in
    withVaList([pointer]) { vfscanf(file, "%d", $0) } == 1
  } ? processID : nil
}

/// A port of the loopback interface that nobody has now.
func freePort() throws -> UInt16 {
  let listener = try Listener(address: try SocketAddress(parsing: "127.0.0.1:0")) { _, _ in }
  return listener.boundAddress.port
}

/// A new folder that the postgres user can enter too.
func temporaryDirectory(_ name: String) -> String {
  "/tmp/muster-test-\(name)-\(getpid())-\(UInt32.random(in: 0 ... .max))"
}

/// Runs `body` with a pool on the shared server.
func withPool<R>(
  reactors count: Int = 2, limits: PoolLimits = .init(), _ body: (PostgresPool) async throws -> R
) async throws -> R {
  let endpoint = try await SharedServer.shared.endpoint()
  return try await withPool(PostgresConfig(conninfo: endpoint.conninfo), reactors: count, limits: limits, body)
}

func withPool<R>(
  _ config: PostgresConfig, reactors count: Int = 2, limits: PoolLimits = .init(),
  _ body: (PostgresPool) async throws -> R
) async throws -> R {
  let group = try ReactorGroup(count: count)
  try group.start()
  let pool = PostgresPool(config: config, reactors: group, limits: limits)
  do {
    let result = try await body(pool)
    await pool.close()
    group.shutdown()
    return result
  } catch {
    await pool.close()
    group.shutdown()
    throw error
  }
}

extension ContinuousClock.Instant {
  /// A deadline that only a hanging test meets.
  static var soon: Self { .now + .seconds(30) }
}

/// The error that `body` throws.
func postgresError(_ body: () async throws -> some Any, sourceLocation: SourceLocation = #_sourceLocation) async
  -> PostgresError?
{
  do {
    _ = try await body()
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
    return nil
  } catch let error as PostgresError {
    return error
  } catch {
    Issue.record("another error: \(error)", sourceLocation: sourceLocation)
    return nil
  }
}

/// Something that is so from one moment on.
final class Flag: Sendable {
  private let value = Atomic(false)
  var isSet: Bool { value.load(ordering: .acquiring) }
  func set() { value.store(true, ordering: .releasing) }
}

/// A sum that several tasks make.
final class Counter: Sendable {
  private let sum = Atomic(0)
  var value: Int { sum.load(ordering: .relaxed) }
  func add(_ number: Int) { sum.wrappingAdd(number, ordering: .relaxed) }
}

/// Asks again until `condition` holds.
func eventually(
  _ what: String, sourceLocation: SourceLocation = #_sourceLocation, _ condition: () async throws -> Bool
) async throws {
  let limit = ContinuousClock.now + .seconds(20)
  while try await !condition() {
    guard .now < limit else {
      Issue.record("never happened: \(what)", sourceLocation: sourceLocation)
      return
    }
    try await Task.sleep(for: .milliseconds(5))
  }
}

/// An expectation as a function: closures don't infer that they throw from what stands inside a macro.
func expect<T: Equatable>(_ value: T, is expected: T, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(value == expected, sourceLocation: sourceLocation)
}
