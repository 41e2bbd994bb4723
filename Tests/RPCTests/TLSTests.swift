import Glibc
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
    var config = ca.server()
    config.versions = version...version
    try await withTLSServer(try ServerCredentials(config), try ca.client()) { _, channel in
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

  @Test("many calls at once in one connection, with messages of all sizes")
  func manyCalls() async throws {
    let ca = CertificateAuthority()
    try await withTLSServer(try ServerCredentials(ca.server()), try ca.client()) { server, channel in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<400 {
          group.addTask {
            let note = Note(String(repeating: "x", count: index * index))
            let reply: Note = try await channel.unary(index % 2 == 0 ? Echo.unary : Echo.fast, note)
            #expect(reply == note)
          }
        }
        try await group.waitForAll()
      }
      #expect(await server.server.statistics.connectionsTotal == 1)
    }
  }

  @Test("a client that gives up cancels its handler; a deadline ends it")
  func cancellation() async throws {
    let ca = CertificateAuthority()
    try await withTLSServer(try ServerCredentials(ca.server()), try ca.client()) { server, channel in
      let call = Task { () -> Note in try await channel.unary(Echo.hang, Note("c")) }
      await server.seen.wait(for: "started c")
      call.cancel()
      await expectError(.cancelled) { _ = try await call.value }
      await server.seen.wait(for: "cancelled c true true")
      await server.passDeadline(of: "d", on: channel)
      await server.seen.wait(for: "cancelled d true true")
      let reply: Note = try await channel.unary(Echo.unary, Note("still here"))
      #expect(reply.text == "still here")
    }
  }

  @Test("interceptors and handlers know a client by its certificate")
  func identity() async throws {
    let ca = CertificateAuthority()
    let server = try ServerCredentials(ca.server(clients: .required(caFile: ca.file)))
    let client = try ca.client(ca.files("loader", usage: .client))
    try await withTLSServer(server, client, interceptors: [CertificateIdentity()]) { server, channel in
      let reply: Note = try await channel.unary(Echo.metadata, Note(""))
      #expect(reply.text.hasPrefix("none CN=loader "))
    }
  }

  @Test("a client without the certificate that a server requires is told so", arguments: TLSVersion.allCases)
  func missingCertificate(version: TLSVersion) async throws {
    let ca = CertificateAuthority()
    var config = ca.server(clients: .required(caFile: ca.file))
    config.versions = version...version
    try await withTLSServer(try ServerCredentials(config), try ca.client()) { server, channel in
      let error = await expectError(.unavailable) { let _: Note = try await channel.unary(Echo.unary, Note("x")) }
      #expect(error?.message.contains("the peer refuses the connection: ") == true, "\(String(describing: error))")
      #expect((error?.cause as? TLSError)?.code == .refusedByPeer)
      #expect(await server.server.statistics.connectionsFailed > 0)
    }
  }

  @Test("a client that does not trust the server, or expects another name, sends it nothing")
  func untrusted() async throws {
    let ca = CertificateAuthority()
    try await withTLSServer(try ServerCredentials(ca.server()), try CertificateAuthority("Other").client()) {
      server, channel in
      let error = await expectError(.unavailable) { let _: Note = try await channel.unary(Echo.unary, Note("x")) }
      #expect(
        error?.message.hasSuffix("the peer's certificate is refused: unable to get local issuer certificate") == true)
      let trusting = try ca.client()
      let elsewhere = server.channel {
        $0.credentials = trusting
        $0.authority = "elsewhere.example:443"
      }
      defer { elsewhere.close() }
      let other = await expectError(.unavailable) { let _: Note = try await elsewhere.unary(Echo.unary, Note("x")) }
      #expect(other?.message.contains("hostname mismatch") == true, "\(String(describing: other))")
      #expect(await server.server.statistics.streamsTotal == 0)
    }
  }

  @Test("channels that share credentials resume sessions", arguments: TLSVersion.allCases)
  func resumption(version: TLSVersion) async throws {
    let ca = CertificateAuthority()
    var config = ca.server()
    config.versions = version...version
    let client = try ca.client()
    try await withTLSServer(try ServerCredentials(config), client) { server, channel in
      let _: Note = try await channel.unary(Echo.unary, Note("1"))
      for _ in 0..<3 {
        let other = server.channel { $0.credentials = client }
        let _: Note = try await other.unary(Echo.unary, Note("2"))
        other.close()
      }
      let statistics = await server.server.statistics
      #expect(statistics.handshakes == 4)
      #expect(statistics.handshakesResumed == 3)
    }
  }

  @Test("new certificates are used at once, and a stream that runs goes on")
  func reload() async throws {
    let (old, new) = (CertificateAuthority("Old"), CertificateAuthority("New"))
    let config = old.server()
    let server = try ServerCredentials(config)
    try await withTLSServer(server, try old.client()) { testServer, channel in
      let gate = Gate()
      let stream: ResponseStream<Note> = try await channel.bidirectional(Echo.chat) { (writer: RequestWriter<Note>) in
        try await writer.write(Note("before"))
        await gate.wait()
        try await writer.write(Note("after"))
      }
      var echoes = stream.makeAsyncIterator()
      #expect(try await echoes.next()?.text == "before")
      let watcher = Task {
        await server.watch(every: .milliseconds(5)) { change in
          if case .reloaded = change { testServer.seen.note("reloaded") }
        }
      }
      let files = new.files("server")
      rename(files.key, config.certificates[0].key)
      rename(files.certificate, config.certificates[0].certificate)
      await testServer.seen.wait(for: "reloaded")
      watcher.cancel()
      let fresh = try new.client()
      let other = testServer.channel { $0.credentials = fresh }
      defer { other.close() }
      let _: Note = try await other.unary(Echo.unary, Note("new"))
      gate.open()
      #expect(try await echoes.next()?.text == "after")
      #expect(try await echoes.next() == nil)
    }
  }
}

/// The subject of the client's certificate as its principal.
private struct CertificateIdentity: Interceptor {
  func admit(_ call: borrowing CallHead) throws(RPCError) -> Identity? {
    call.peerCertificate.map { Identity(principal: $0.subject, scopes: []) }
  }
}
