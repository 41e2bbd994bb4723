import Glibc
import TLS
import TestCertificates
import Testing

@Suite("Sessions and files that change")
struct ResumptionTests {
  /// Whether a connection resumes what an earlier one left; both sides agree.
  private func isResumed(_ server: ServerContext, _ client: ClientContext, host: String = "localhost") throws -> Bool {
    let pair = try Pair(server, client, host: host)
    #expect(pair.handshake() == (.done, .done))
    #expect(pair.server.isResumed == pair.client.isResumed)
    // In TLS 1.3 the tickets come behind the handshake.
    #expect(pair.client.drain().isClosed == false)
    return pair.client.isResumed
  }

  @Test("a session is resumed, with the certificates of its first handshake", arguments: TLSVersion.allCases)
  func resumed(version: TLSVersion) throws {
    let ca = CertificateAuthority()
    var config = ServerTLSConfig(
      certificates: [ca.files("server")], clientCertificates: .required(caFile: ca.file))
    config.versions = version...version
    let server = try ServerContext(config)
    let client = try ClientContext(ca.client(ca.files("loader", usage: .client)))
    #expect(try isResumed(server, client) == false)
    #expect(try isResumed(server, client))
    #expect(try isResumed(server, client))
    // A session is good for its server's name only.
    #expect(try isResumed(server, client, host: "127.0.0.1") == false)
    let pair = try Pair(server, client)
    #expect(pair.handshake() == (.done, .done))
    #expect(pair.server.isResumed && pair.server.peerCertificate?.subject == "CN=loader")
    #expect(pair.client.peerCertificate?.subject == "CN=server")
    // Another reading of the files has other keys.
    #expect(try isResumed(try ServerContext(config), client) == false)
  }

  @Test("a certificate that expires ends the sessions that it began", arguments: TLSVersion.allCases)
  func expiry(version: TLSVersion) async throws {
    let ca = CertificateAuthority()
    var config = ServerTLSConfig(
      certificates: [ca.files("server")], clientCertificates: .required(caFile: ca.file))
    config.versions = version...version
    let server = try ServerContext(config)
    let now = time(nil)
    let client = try ClientContext(ca.client(ca.files("brief", usage: .client, validTo: 2)))
    #expect(try isResumed(server, client) == false)
    while time(nil) <= now + 3 { try await Task.sleep(for: .milliseconds(50)) }
    let end = try Pair(server, client).handshake().server
    #expect(end.error?.message == "the peer's certificate is refused: certificate has expired")
  }

  @Test("new connections use what the files hold now; a pair that does not fit together leaves all as it was")
  func files() throws {
    let ca = CertificateAuthority()
    let config = ServerTLSConfig(certificates: [ca.files("server")])
    let credentials = try ServerCredentials(config)
    func fingerprint() throws -> [UInt8]? {
      let pair = try Pair(credentials.context, try ClientContext(ca.client()))
      #expect(pair.handshake() == (.done, .done))
      return pair.client.peerCertificate?.fingerprint
    }
    let old = try Pair(credentials.context, try ClientContext(ca.client()))
    #expect(old.handshake() == (.done, .done))
    let first = try fingerprint()
    guard case .none = credentials.reloadIfChanged() else { return #expect(Bool(false), "nothing changed") }

    // The certificate comes first, its key a moment later.
    let (next, nextKey) = ca.issue("next")
    rename(next, config.certificates[0].certificate)
    guard case .refused(let error) = credentials.reloadIfChanged() else { return #expect(Bool(false), "no pair") }
    #expect(error.message.contains("does not belong to"))
    guard case .none = credentials.reloadIfChanged() else { return #expect(Bool(false), "told once") }
    #expect(throws: TLSError.self) { try credentials.reload() }
    #expect(try fingerprint() == first)

    rename(nextKey, config.certificates[0].key)
    guard case .reloaded = credentials.reloadIfChanged() else { return #expect(Bool(false), "a pair") }
    let second = try fingerprint()
    #expect(second != first)
    try credentials.reload()
    #expect(try fingerprint() == second)

    // The connection from before goes on.
    #expect(old.server.send([1, 2, 3]) == 3)
    #expect(old.client.drain() == ([1, 2, 3], false))
  }
}
