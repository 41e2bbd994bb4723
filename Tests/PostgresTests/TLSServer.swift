import Glibc
import Logging
import Reactor
import TestCertificates

@testable import Postgres

/// A PostgreSQL that speaks TLS on a loopback port, with a CA of its own.
struct TLSServer {
  let ca: CertificateAuthority
  let port: UInt16
  private let server: EmbeddedServer
  private let cluster: String

  /// Runs `body` with the server, which has the roles `postgres` and `loader`: the latter needs a certificate.
  static func with(_ body: (TLSServer) async throws -> Void) async throws {
    let folder = temporaryDirectory("tls")
    stopAtExit("\(folder)/postgres")
    let server = EmbeddedServer(dataDirectory: folder, logger: Logger(label: "test"))
    let endpoint = try await server.start()
    try await withPool(PostgresConfig(conninfo: endpoint.conninfo), reactors: 1) { pool in
      _ = try await pool.transaction(deadline: .soon) { transaction in
        try await transaction.execute(Statement("CREATE ROLE loader LOGIN"))
      }
    }
    await server.stop()
    let this = TLSServer(
      ca: CertificateAuthority(), port: try freePort(), server: server, cluster: "\(folder)/postgres")
    try this.configure()
    _ = try await server.start()
    do {
      try await body(this)
    } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }

  /// postgresql.auto.conf overrides what musterd writes before each start.
  private func configure() throws {
    let owner = geteuid() == 0 ? SystemUser(named: "postgres") : nil
    let (certificate, key) = ca.issue("postgres")
    for (source, name) in [(certificate, "tls.pem"), (key, "tls.key"), (ca.file, "tls-ca.pem")] {
      try Files.write(Files.tail(source, bytes: 100_000) ?? "", to: "\(cluster)/\(name)", owner: owner)
    }
    try Files.write(
      """
      listen_addresses = '127.0.0.1'
      port = \(port)
      ssl = on
      ssl_cert_file = 'tls.pem'
      ssl_key_file = 'tls.key'
      ssl_ca_file = 'tls-ca.pem'

      """, to: "\(cluster)/postgresql.auto.conf", owner: owner)
    try Files.write(
      """
      local all all trust
      hostssl all postgres 127.0.0.1/32 trust
      hostssl all loader 127.0.0.1/32 cert

      """, to: "\(cluster)/pg_hba.conf", owner: owner)
  }

  /// How to reach it as `user`.
  func conninfo(user: String = "postgres", host: String = "localhost", _ more: String = "") -> String {
    "host=\(host) hostaddr=127.0.0.1 port=\(port) user=\(user) dbname=postgres \(more)"
  }

  /// Runs `body` with the port of a proxy that speaks TLS in the server's place.
  func withLongRecords(_ body: (UInt16) async throws -> Void) async throws {
    let port = try freePort()
    let (certificate, key) = ca.issue("proxy")
    let script = #filePath.replacing("TLSServer.swift", with: "record_proxy.py")
    let socket = "\(cluster)/.s.PGSQL.\(self.port)"
    let words = "exec " + ["python3", script, "\(port)", certificate, key, socket].map(quoted).joined(separator: " ")
    let proxy = popen(words, "w")
    defer { pclose(proxy) }
    try await body(port)
  }
}
