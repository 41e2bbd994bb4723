import RPC
import Reactor
import TLS
import TestCertificates
import Testing
import Wire

@Suite("Calls over TLS")
struct TLSTests {
  @Test("all kinds of calls and large messages pass both ways, in both versions", arguments: TLSVersion.allCases)
  func calls(version: TLSVersion) async throws {
    let ca = CertificateAuthority()
    var config = ServerTLSConfig(certificates: [ca.files("server")])
    config.versions = version...version
    try await withTLSServer(config, ca.client()) { server, channel in
      let large = Note(String(repeating: "0123456789abcdef", count: 200_000))
      for _ in 0..<3 {
        let reply: Note = try await channel.unary(Echo.unary, large)
        #expect(reply == large)
      }
      let fast: Note = try await channel.unary(Echo.fast, Note("f"))
      #expect(fast.text == "f")
      var count = 0
      let counted: ResponseStream<Note> = try await channel.serverStreaming(Echo.count, Note("2000"))
      for try await _ in counted { count += 1 }
      #expect(count == 2000)
      let collected: Note = try await channel.clientStreaming(Echo.collect) { (writer: RequestWriter<Note>) in
        for _ in 0..<20 { try await writer.write(large) }
      }
      #expect(collected.text == "\(20 * 3_200_000)")
    }
  }
}

extension CertificateAuthority {
  func files(
    _ name: String, names: String = "DNS:localhost,IP:127.0.0.1", usage: Usage = .server, validFrom: Int = -3600,
    validTo: Int = 3600
  ) -> CertificateFiles {
    let (certificate, key) = issue(name, names: names, usage: usage, validFrom: validFrom, validTo: validTo)
    return CertificateFiles(certificate: certificate, key: key)
  }

  /// A client that trusts this authority.
  func client(_ certificate: CertificateFiles? = nil) -> ClientTLSConfig {
    ClientTLSConfig(trust: .file(file), certificate: certificate)
  }
}

/// Runs `body` with a server and a channel to it.
func withTLSServer(
  _ config: ServerTLSConfig, _ client: ClientTLSConfig, interceptors: [any Interceptor] = [],
  limits: (inout ServerLimits) -> Void = { _ in }, _ body: (TestServer, Channel) async throws -> Void
) async throws {
  let server = try TestServer(
    reactors: 2, interceptors: interceptors, credentials: try ServerCredentials(config), limits: limits)
  defer { server.stop() }
  let credentials = try ClientCredentials(client)
  let channel = server.channel { $0.credentials = credentials }
  defer { channel.close() }
  try await body(server, channel)
}
