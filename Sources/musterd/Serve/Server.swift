import Logging
import Model
import RPC
import Reactor
import Repositories
import Services
import TLS

/// The RPC side of the daemon: which services answer, who is admitted, and how it stops.
struct Server: Sendable {
  /// The file with the root key.
  let rootKeyPath: String
  /// nil: connections are not encrypted.
  let credentials: ServerCredentials?
  private let rpc: RPCServer
  private let health: HealthService
  private let storage: Storage
  private let logger: Logger

  init(
    config: Config, storage: Storage, database: Database, keySets: KeySetClient, reactors: ReactorGroup, logger: Logger
  ) throws {
    let services = MusterServices(
      pipeline: storage.pipeline, queries: storage.queries, history: storage.history, audit: storage.audit,
      accesses: storage.accesses, snapshots: storage.snapshots, feed: storage.feed, transfer: storage.transfer,
      pushed: storage.pushed, sync: storage.sync, presets: try Presets.catalog(adding: config.presetsDirectory),
      keySets: keySets)
    let sets = ServiceSet.allCases.filter { config.services.contains($0) }
    let health = HealthService()
    for name in sets.flatMap(\.healthNames) { health.set(name, .serving) }
    var router = Router()
    for set in sets { services.register(set, in: &router) }
    health.register(in: &router)
    ReflectionService(services: sets.flatMap(\.descriptors) + [health.descriptor]).register(in: &router)

    let key = try RootKey.load(in: database.dataDirectory)
    let identity = IdentityInterceptor(
      admitting: config.admitsEverybody ? .everybody : .rootKey(key), openReflection: config.reflectionIsOpen,
      tokens: ConnectionTokens(queries: storage.queries, pipeline: storage.pipeline) { tried in
        logger.warning(
          "a credential is refused again and again: give its provider the newest one, or find out who else calls",
          metadata: [
            "tenant": "\(tried.tenant)", "connection": "\(tried.connection ?? "unknown")",
            "credential": "\(tried.credential)",
          ])
      })
    let credentials = try config.tls.map { config throws(TLSError) in try ServerCredentials(config) }
    self.rpc = try RPCServer(
      config: ServerConfig(addresses: [config.listen], credentials: credentials), router: router,
      interceptors: [identity, AccessLogInterceptor(logger: logger)], reactors: reactors, logger: logger)
    self.health = health
    self.credentials = credentials
    self.rootKeyPath = database.dataDirectory + "/" + RootKey.fileName
    self.storage = storage
    self.logger = logger
  }

  /// Listens; the addresses are those in use, where the kernel may have chosen the ports.
  func start() throws -> [SocketAddress] { try rpc.start() }

  /// Turns new calls away, lets those in flight end within the limit, and closes.
  func drain() async {
    health.beginShutdown()
    rpc.beginGracefulShutdown()
    storage.watchers.close()
    if await rpc.waitUntilDrained(deadline: .now + Limits.drain) == false {
      logger.warning("some calls did not end in time and are cut off", metadata: ["seconds": "\(Limits.drain.seconds)"])
    }
    rpc.stop()
  }

  /// What Prometheus reads.
  func metricsPage() async -> String {
    MetricsPage.text(
      server: await rpc.statistics, certificatesExpireAt: credentials?.context.expiresAt, storage: storage)
  }
}
