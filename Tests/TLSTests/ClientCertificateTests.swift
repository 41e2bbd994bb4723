import TLS
import TestCertificates
import Testing

@Suite("Certificates of clients")
struct ClientCertificateTests {
  /// The server's view: an error, or whom it sees.
  private func meet(
    _ ca: CertificateAuthority, required: Bool = true, version: TLSVersion, _ files: CertificateFiles?
  ) throws -> (error: TLSError?, peer: PeerCertificate?) {
    let config = ServerTLSConfig(
      certificates: [ca.files("server")],
      clientCertificates: required ? .required(caFile: ca.file) : .optional(caFile: ca.file))
    var client = ca.client(files)
    client.versions = version...version
    let pair = try Pair(config, client)
    let ends = pair.handshake()
    if ends.server != .done {
      // A client of TLS 1.3 is done before the server has seen its certificate: it hears of it with its first read.
      let heard = ends.client.error ?? { pair.client.drain().isClosed ? pair.client.failure : nil }()
      #expect(heard?.code == .refusedByPeer, "\(String(describing: heard))")
      if files == nil {
        let alert = version == .v13 ? "certificate required" : "handshake failure"
        #expect(heard?.message == "the peer refuses the connection: \(alert)")
      }
    }
    return (ends.server.error, pair.server.peerCertificate)
  }

  @Test(
    "a required certificate that is missing, of another CA, expired or a server's is refused on both sides",
    arguments: TLSVersion.allCases)
  func refused(version: TLSVersion) throws {
    let ca = CertificateAuthority()
    let other = CertificateAuthority()
    let missing = try meet(ca, version: version, nil).error
    #expect(missing?.message == "the peer showed no certificate, and one is required")
    for files in [
      other.files("stranger", usage: .client), ca.files("old", usage: .client, validFrom: -7200, validTo: -60),
      ca.files("server2", usage: .server),
    ] {
      let error = try meet(ca, version: version, files).error
      #expect(error?.code == .certificateRefused, "\(files) \(String(describing: error))")
    }
    #expect(try meet(ca, required: false, version: version, other.files("s", usage: .client)).error != nil)
  }

  @Test("the server knows a client by its certificate", arguments: TLSVersion.allCases)
  func identity(version: TLSVersion) throws {
    let ca = CertificateAuthority()
    let names = "DNS:loader.example,DNS:loader,URI:spiffe://example.org/loader,email:ops@example.org"
    let files = ca.files("loader", names: names, usage: .client)
    let peer = try meet(ca, version: version, files).peer
    #expect(peer?.subject == "CN=loader")
    #expect(peer?.dnsNames == ["loader.example", "loader"])
    #expect(peer?.uris == ["spiffe://example.org/loader"])
    #expect(peer?.emailAddresses == ["ops@example.org"])
    #expect(peer?.fingerprint.count == 32)
    #expect(try meet(ca, required: false, version: version, files).peer?.subject == "CN=loader")
    let nobody = try meet(ca, required: false, version: version, nil)
    #expect(nobody.error == nil && nobody.peer == nil)
  }

  @Test("a file may name an issuing CA that is no root")
  func pinned() throws {
    let ca = CertificateAuthority()
    let (server, key) = ca.issue("server")
    // The certificate itself is all that is trusted.
    let client = ClientTLSConfig(trust: .file(server))
    let pair = try Pair(ServerTLSConfig(certificates: [CertificateFiles(certificate: server, key: key)]), client)
    #expect(pair.handshake() == (.done, .done))
  }
}
