import Glibc
import RPC
import TLS
import TestCertificates

extension CertificateAuthority {
  func files(_ name: String, usage: Usage = .server, validTo: Int = 3600) -> CertificateFiles {
    let (certificate, key) = issue(name, usage: usage, validTo: validTo)
    return CertificateFiles(certificate: certificate, key: key)
  }

  /// A server of this authority.
  func server(clients: ServerTLSConfig.ClientCertificates = .ignored) -> ServerTLSConfig {
    ServerTLSConfig(certificates: [files("server")], clientCertificates: clients)
  }

  /// A client that trusts this authority.
  func client(_ certificate: CertificateFiles? = nil) throws -> ClientCredentials {
    try ClientCredentials(ClientTLSConfig(trust: .file(file), certificate: certificate))
  }

  /// The first bytes of a handshake.
  func clientHello() throws -> [UInt8] {
    var sockets: [Int32] = [0, 0]
    let status = socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0, &sockets)
    precondition(status == 0, "a pair of sockets")
    defer { for socket in sockets { close(socket) } }
    let context = try ClientContext(ClientTLSConfig(trust: .file(file)))
    _ = try context.connection(descriptor: sockets[0], host: "localhost").handshake()
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = recv(sockets[1], &buffer, buffer.count, 0)
    return Array(buffer[..<max(0, count)])
  }
}

/// Runs `body` with a server and a channel to it.
func withTLSServer(
  _ server: ServerCredentials, _ client: ClientCredentials, interceptors: [any Interceptor] = [],
  limits: (inout ServerLimits) -> Void = { _ in }, _ body: (TestServer, Channel) async throws -> Void
) async throws {
  let server = try TestServer(reactors: 2, interceptors: interceptors, credentials: server, limits: limits)
  defer { server.stop() }
  let channel = server.channel { $0.credentials = client }
  defer { channel.close() }
  try await body(server, channel)
}
