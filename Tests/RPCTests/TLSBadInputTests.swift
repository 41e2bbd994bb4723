import RPC
import Reactor
import TLS
import TestCertificates
import Testing

@Suite("Wrong input in place of TLS")
struct TLSBadInputTests {
  private func withServer(
    _ limits: (inout ServerLimits) -> Void = { _ in }, _ body: (CertificateAuthority, TestServer) async throws -> Void
  ) async throws {
    let ca = CertificateAuthority()
    try await withTLSServer(try ServerCredentials(ca.server()), try ca.client(), limits: limits) { server, channel in
      try await body(ca, server)
      // Whatever came, others are served.
      let reply: Note = try await channel.unary(Echo.unary, Note("served"))
      #expect(reply.text == "served")
      let statistics = await server.server.statistics
      #expect(statistics.connectionsOpen == 1)
    }
  }

  private static func hurry(_ limits: inout ServerLimits) {
    limits.sweepInterval = .milliseconds(10)
    // Time enough for the handshakes of those who mean well, also on a machine that has much else to do.
    limits.prefaceTimeout = .seconds(2)
  }

  @Test("a handshake that stops ends in time", arguments: [0, 1, 5, 6, 100, 10_000])
  func halfOpen(bytes: Int) async throws {
    try await withServer(Self.hurry) { ca, server in
      let client = try RawClient(server.address)
      client.send(Array(try ca.clientHello().prefix(bytes)))
      _ = client.framesUntilClosed()
      #expect(await server.server.statistics.connectionsFailed == 1)
    }
  }

  @Test("what is no TLS is refused")
  func garbage() async throws {
    try await withServer { _, server in
      for bytes in [
        RawClient.preface + RawClient.frame(4), Array("GET / HTTP/1.1\r\n\r\n".utf8),
        [UInt8](repeating: 0, count: 100), [22, 3, 1, 0xFF, 0xFF] + [UInt8](repeating: 7, count: 1000),
      ] {
        let client = try RawClient(server.address)
        client.send(bytes)
        _ = client.framesUntilClosed()
      }
      #expect(await server.server.statistics.connectionsFailed == 4)
    }
  }

  @Test("random bytes behind a true beginning end their own connection only", arguments: 0..<20)
  func random(seed: Int) async throws {
    try await withServer(Self.hurry) { ca, server in
      var generator = SeededGenerator(state: UInt64(seed))
      var hello = try ca.clientHello()
      for _ in 0..<Int.random(in: 1...20, using: &generator) {
        hello[Int.random(in: 5..<hello.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      let client = try RawClient(server.address)
      client.send(hello + (0..<2000).map { _ in UInt8.random(in: 0...255, using: &generator) })
      _ = client.framesUntilClosed()
    }
  }

  @Test("a peer that goes away in the handshake leaves nothing behind")
  func closed() async throws {
    try await withServer { ca, server in
      let hello = try ca.clientHello()
      for count in [0, 3, hello.count] {
        let client = try RawClient(server.address)
        client.send(Array(hello.prefix(count)))
      }
      // Sent and gone; the server may see them in any order with what follows.
      while await server.server.statistics.connectionsTotal < 3 { await Task.yield() }
      while await server.server.statistics.connectionsOpen > 0 { await Task.yield() }
    }
  }

  @Test("a client of a server that speaks no TLS is told so")
  func plainServer() async throws {
    let server = try TestServer()
    defer { server.stop() }
    let client = try CertificateAuthority().client()
    let channel = server.channel { $0.credentials = client }
    defer { channel.close() }
    let error = await expectError(.unavailable) { let _: Note = try await channel.unary(Echo.unary, Note("x")) }
    #expect((error?.cause as? TLSError)?.code == .noCommonProtocol, "\(String(describing: error))")
  }

  @Test("a server that never answers the handshake is given up in time")
  func silentServer() async throws {
    let reactors = try ReactorGroup(count: 1)
    try reactors.start()
    defer { reactors.shutdown() }
    let listener = try Listener(address: try SocketAddress(parsing: "127.0.0.1:0")) { _, _ in }
    defer { listener.close() }
    var config = ChannelConfig()
    config.credentials = try CertificateAuthority().client()
    config.connectTimeout = .milliseconds(200)
    let channel = Channel(target: listener.boundAddress, reactor: reactors.reactors[0], config: config)
    defer { channel.close() }
    let error = await expectError(.unavailable) { let _: Note = try await channel.unary(Echo.unary, Note("x")) }
    #expect(error?.message.contains("was not made in") == true, "\(String(describing: error))")
  }
}
