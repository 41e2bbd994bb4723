import ArgumentParser
import Glibc
import Logging
import RPC
import Reactor
import TLS

/// A server for other people's clients: gRPC's interop tests and the benchmarks call it.
@main
struct InteropServer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interop-server",
    abstract: "Serves grpc.testing.TestService, and bench.Hello for benchmarks, until SIGTERM.",
    discussion: "Prints `listening HOST:PORT` and then `ready`.")

  @Option(help: "The address to listen on.") var host = "127.0.0.1"
  @Option(help: "The port; 0 lets the kernel choose.") var port: UInt16 = 0
  @Option(help: "How many event loops serve.") var threads = 1
  @Option(help: "The server's certificate in PEM; with --tls-key, connections are encrypted.") var tlsCert: String?
  @Option(help: "The key of --tls-cert in PEM.") var tlsKey: String?
  @Option(help: "The CA in PEM from which every client must have a certificate.") var clientCa: String?

  func validate() throws {
    guard (tlsCert == nil) == (tlsKey == nil), clientCa == nil || tlsCert != nil else {
      throw ValidationError("--tls-cert and --tls-key belong together, and --client-ca to both")
    }
  }

  func run() throws {
    // Blocked before the first thread starts, so that all inherit it and only `sigwait` below sees them.
    var ends = sigset_t()
    sigemptyset(&ends)
    sigaddset(&ends, SIGTERM)
    sigaddset(&ends, SIGINT)
    pthread_sigmask(SIG_BLOCK, &ends, nil)

    let reactors = try ReactorGroup(count: threads)
    try reactors.start()
    let config = ServerConfig(
      addresses: [try SocketAddress(parsing: "\(host):\(port)")], credentials: try credentials())
    let server = try RPCServer(
      config: config, router: router(), reactors: reactors, logger: Logger(label: "interop-server"))
    for address in try server.start() { print("listening \(address)") }
    print("ready")
    fflush(nil)

    var signal: Int32 = 0
    sigwait(&ends, &signal)
    server.stop()
    reactors.shutdown()
  }

  private func credentials() throws -> ServerCredentials? {
    guard let tlsCert, let tlsKey else { return nil }
    return try ServerCredentials(
      ServerTLSConfig(
        certificates: [CertificateFiles(certificate: tlsCert, key: tlsKey)],
        clientCertificates: clientCa.map { .required(caFile: $0) } ?? .ignored))
  }

  private func router() -> Router {
    var router = Router()
    TestService().register(in: &router)
    registerHello(in: &router)
    HealthService().register(in: &router)
    return router
  }
}
