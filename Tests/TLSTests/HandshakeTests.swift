import TLS
import TestCertificates
import Testing

@Suite("The handshake")
struct HandshakeTests {
  @Test("both versions are spoken, the newer one by choice")
  func versions() throws {
    let ca = CertificateAuthority()
    var server = ServerTLSConfig(certificates: [ca.files("server")])
    var client = ca.client()
    let newest = try Pair(server, client)
    #expect(newest.handshake() == (.done, .done))
    #expect(newest.client.version == .v13 && newest.server.version == .v13)
    client.versions = .v12 ... .v12
    let older = try Pair(server, client)
    #expect(older.handshake() == (.done, .done))
    #expect(older.client.version == .v12)
    server.versions = .v13 ... .v13
    let none = try Pair(server, client).handshake()
    #expect(none.server.error?.code == .noCommonProtocol)
    #expect(none.client.error?.code == .refusedByPeer)
    #expect(none.client.error?.message == "the peer refuses the connection: protocol version")
  }

  @Test(
    "a client refuses a server of another CA, an expired one, one that is not valid yet, and a client's certificate")
  func untrustedServers() throws {
    let ca = CertificateAuthority()
    func refusal(_ files: CertificateFiles, _ client: ClientTLSConfig) throws -> String? {
      let ends = try Pair(ServerTLSConfig(certificates: [files]), client).handshake()
      #expect(ends.client.error?.code == .certificateRefused)
      return ends.client.error?.message
    }
    let (other, imposter) = (CertificateAuthority("Other CA"), CertificateAuthority())
    #expect(
      try refusal(ca.files("server"), other.client())
        == "the peer's certificate is refused: unable to get local issuer certificate")
    // One that claims the right issuer.
    #expect(
      try refusal(ca.files("server"), imposter.client())
        == "the peer's certificate is refused: certificate signature failure")
    #expect(
      try refusal(ca.files("expired", validFrom: -7200, validTo: -60), ca.client())
        == "the peer's certificate is refused: certificate has expired")
    #expect(
      try refusal(ca.files("early", validFrom: 60), ca.client())
        == "the peer's certificate is refused: certificate is not yet valid")
    #expect(
      try refusal(ca.files("client", usage: .client), ca.client())?.contains("purpose") == true)
  }

  @Test(
    "a server's name is compared with its alternative names, an address with its addresses, the subject with nothing")
  func names() throws {
    let ca = CertificateAuthority()
    func accepts(_ host: String, names: String, subject: String = "server", override: String? = nil) throws -> Bool {
      let (certificate, key) = ca.issue("server", subject: subject, names: names)
      var client = ca.client()
      client.serverName = override
      let server = ServerTLSConfig(certificates: [CertificateFiles(certificate: certificate, key: key)])
      let end = try Pair(server, client, host: host).handshake().client
      if let error = end.error { #expect(error.message.contains("mismatch"), "\(error)") }
      return end == .done
    }
    #expect(try accepts("muster.example", names: "DNS:muster.example"))
    #expect(try accepts("MUSTER.example", names: "DNS:muster.example"))
    #expect(try !accepts("other.example", names: "DNS:muster.example"))
    #expect(try accepts("a.muster.example", names: "DNS:*.muster.example"))
    #expect(try !accepts("a.b.muster.example", names: "DNS:*.muster.example"))
    #expect(try !accepts("ab.example", names: "DNS:a*.example"))
    #expect(try accepts("127.0.0.1", names: "IP:127.0.0.1"))
    #expect(try accepts("::1", names: "IP:::1"))
    #expect(try !accepts("127.0.0.2", names: "IP:127.0.0.1"))
    #expect(try !accepts("127.0.0.1", names: "DNS:127.0.0.1"))
    #expect(try !accepts("muster.example", names: "", subject: "muster.example"))
    #expect(try accepts("127.0.0.1", names: "DNS:muster.example", override: "muster.example"))
    #expect(throws: TLSError.self) { try accepts("", names: "DNS:muster.example") }
  }

  @Test(
    "a server with several certificates shows the one whose names the client asks for", arguments: TLSVersion.allCases)
  func serverNames(version: TLSVersion) throws {
    let ca = CertificateAuthority()
    var config = ServerTLSConfig(certificates: [
      ca.files("first", names: "DNS:first.example,IP:127.0.0.1"), ca.files("second", names: "DNS:second.example"),
      ca.files("wild", names: "DNS:*.wild.example"),
    ])
    config.versions = version...version
    let server = try ServerContext(config)
    for (host, subject) in [
      ("first.example", "CN=first"), ("second.example", "CN=second"), ("a.wild.example", "CN=wild"),
      ("127.0.0.1", "CN=first"),
    ] {
      let pair = try Pair(server, try ClientContext(ca.client()), host: host)
      #expect(pair.handshake() == (.done, .done), "\(host)")
      #expect(pair.client.peerCertificate?.subject == subject)
    }
    let unknown = try Pair(server, try ClientContext(ca.client()), host: "unknown.example")
    #expect(unknown.handshake().client.error?.code == .certificateRefused)
    #expect(unknown.client.peerCertificate == nil)
  }

  @Test("what is no TLS is called so, and an end in the middle an end")
  func noTLS() throws {
    let ca = CertificateAuthority()
    let config = ServerTLSConfig(certificates: [ca.files("server")])
    for (bytes, code) in [
      (Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8), TLSError.Code.noCommonProtocol),
      (Array("GET / HTTP/1.1\r\n\r\n".utf8), .noCommonProtocol),
      ([UInt8](repeating: 0xFF, count: 300), .noCommonProtocol),
      // A record that says it is a ClientHello, and is none.
      ([22, 3, 1, 0, 4, 1, 0, 0, 0], .failed),
    ] {
      let pair = try Pair(config, ca.client())
      pair.sendRaw(bytes)
      guard case .failed(let error) = pair.server.handshake() else {
        Issue.record("the server takes \(bytes.prefix(8)) for a handshake")
        continue
      }
      #expect(error.code == code, "\(error)")
    }
    let pair = try Pair(config, ca.client())
    guard case .wantsRead = pair.client.handshake() else { return #expect(Bool(false), "the client waits") }
    guard case .wantsRead = pair.server.handshake() else { return #expect(Bool(false), "the server waits") }
    pair.cut()
    guard case .failed(let error) = pair.server.handshake() else { return #expect(Bool(false), "the end is seen") }
    #expect(error.code == .closed)
    #expect(error.message == "the peer closed the connection during the TLS handshake")
  }
}
