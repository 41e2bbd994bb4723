import HTTP2
import RPC
import Reactor
import Testing
import Wire

/// Frames that cost their sender nothing, and how the server must end the connection.
struct Flood: Sendable, CustomTestStringConvertible {
  var name: String
  var frames: [UInt8]
  /// Sent as often as this.
  var times: Int
  var code: ErrorCode = .enhanceYourCalm

  var testDescription: String { name }

  private static let settings = RawClient.frame(4)
  /// HPACK: POST, http, path /test.Echo/Hang, content-type application/grpc, all as literals without indexing.
  private static func request(_ path: String) -> [UInt8] {
    func literal(_ name: String, _ value: String) -> [UInt8] {
      [0, UInt8(name.utf8.count)] + Array(name.utf8) + [UInt8(value.utf8.count)] + Array(value.utf8)
    }
    return [0x83, 0x86] + literal(":path", path) + literal(":authority", "t")
      + literal("content-type", "application/grpc")
  }

  static let all: [Flood] = [
    Flood(name: "PING", frames: RawClient.frame(6, [UInt8](repeating: 0, count: 8)), times: 3000),
    Flood(name: "SETTINGS", frames: settings, times: 2000),
    Flood(name: "PRIORITY", frames: RawClient.frame(2, stream: 3, [0, 0, 0, 0, 1]), times: 5000),
    Flood(name: "WINDOW_UPDATE", frames: RawClient.frame(8, [0, 0, 0, 1]), times: 10_000),
    Flood(
      name: "empty DATA",
      frames: RawClient.frame(0, stream: 1), times: 1000),
  ]

  /// A request that stays open on stream 1, for the floods that need one.
  static let opening = RawClient.frame(1, flags: 4, stream: 1, request("/test.Echo/Collect"))

  static func headers(stream: UInt32, flags: UInt8, path: String = "/test.Echo/Hang") -> [UInt8] {
    RawClient.frame(1, flags: flags, stream: stream, request(path))
  }
}

@Suite("Floods and time-outs", .serialized)
struct FloodTests {
  @Test("of control frames end the connection with ENHANCE_YOUR_CALM, the neighbour's goes on", arguments: Flood.all)
  func flood(flood: Flood) async throws {
    try await withServer { server, neighbour in
      let client = try RawClient(server.address)
      client.send(RawClient.preface + RawClient.frame(4) + Flood.opening)
      let burst = Array(repeating: flood.frames, count: 100).flatMap { $0 }
      for _ in 0..<(flood.times / 100) where !client.send(burst) { break }
      let code = client.goAwayUntilClosed()
      // The kernel may have thrown the GOAWAY away with the connection, if the flood went on.
      #expect(code == nil || code == flood.code)
      let after: Note = try await neighbour.unary(Echo.unary, Note("after"))
      #expect(after.text == "after")
      #expect(await server.server.statistics.connectionsFailed == 1)
    }
  }

  @Test("rapid reset: opening and cancelling streams ends the connection, and the handlers that run stay bounded")
  func rapidReset() async throws {
    try await withServer { server, neighbour in
      let client = try RawClient(server.address)
      client.send(RawClient.preface + RawClient.frame(4))
      let message = framed(Note("rr").encoded())
      var stream: UInt32 = 1
      var isOpen = true
      for _ in 0..<50 where isOpen {
        var burst: [UInt8] = []
        for _ in 0..<100 {
          burst += Flood.headers(stream: stream, flags: 4)
          burst += RawClient.frame(0, flags: 1, stream: stream, message)
          burst += RawClient.frame(3, stream: stream, [0, 0, 0, 8])
          stream += 2
        }
        isOpen = client.send(burst)
      }
      _ = client.framesUntilClosed()
      let after: Note = try await neighbour.unary(Echo.unary, Note("after"))
      #expect(after.text == "after")
      let statistics = await server.server.statistics
      #expect(statistics.streamsTotal < 5000)
      #expect(statistics.handlersRunning <= ServerLimits().runningHandlers)
    }
  }

  @Test("CVE-2025-8671: making the server reset streams ends the connection")
  func madeYouReset() async throws {
    try await withServer { server, neighbour in
      let client = try RawClient(server.address)
      client.send(RawClient.preface + RawClient.frame(4))
      var stream: UInt32 = 1
      var isOpen = true
      for _ in 0..<20 where isOpen {
        var burst: [UInt8] = []
        for _ in 0..<100 {
          burst += Flood.headers(stream: stream, flags: 4)
          // An increment of 0 is an error of the stream.
          burst += RawClient.frame(8, stream: stream, [0, 0, 0, 0])
          stream += 2
        }
        isOpen = client.send(burst)
      }
      _ = client.framesUntilClosed()
      let after: Note = try await neighbour.unary(Echo.unary, Note("after"))
      #expect(after.text == "after")
      #expect(await server.server.statistics.streamsTotal < 2000)
    }
  }

  @Test("calls that are refused one after the other, each with its window opened, keep their connection")
  func refusedCalls() async throws {
    try await withServer { server, _ in
      let client = try RawClient(server.address)
      let update = RawClient.frame(8, [0, 0, 0, 1])
      for _ in 0..<3000 {
        let stream = try client.open(RawClient.fields("/test.Echo/Missing"), body: framed(Note("no").encoded()))
        client.send(update + update)
        let response = client.response(stream)
        guard !response.isConnectionLost, response.grpcStatus == Int(StatusCode.unimplemented.rawValue) else {
          Issue.record("\(response)")
          return
        }
      }
    }
  }

  @Test("a CONTINUATION flood ends the connection")
  func continuations() async throws {
    try await withServer { server, neighbour in
      let client = try RawClient(server.address)
      client.send(RawClient.preface + RawClient.frame(4) + Flood.headers(stream: 1, flags: 0))
      let field: [UInt8] = [0, 1, UInt8(ascii: "a"), 1, UInt8(ascii: "b")]
      let frame = RawClient.frame(9, stream: 1, Array(repeating: field, count: 100).flatMap { $0 })
      for _ in 0..<1000 where !client.send(frame) { break }
      #expect(client.goAwayUntilClosed() != .noError)
      let after: Note = try await neighbour.unary(Echo.unary, Note("after"))
      #expect(after.text == "after")
    }
  }

  @Test(
    "what is no HTTP/2 ends the connection",
    arguments: [
      "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}",
      "PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n......",
    ])
  func garbage(text: String) async throws {
    try await withServer { server, neighbour in
      let client = try RawClient(server.address)
      client.send(Array(text.utf8) + [UInt8](repeating: 0, count: 100))
      _ = client.framesUntilClosed()
      let after: Note = try await neighbour.unary(Echo.unary, Note("after"))
      #expect(after.text == "after")
    }
  }

  @Test("streams above the limit are refused and may be repeated")
  func tooManyStreams() async throws {
    let limits: (inout ServerLimits) -> Void = { $0.http2.concurrentStreams = 2 }
    try await withServer(limits: limits) { server, _ in
      let client = try RawClient(server.address)
      // Opened before the server's SETTINGS are read, as a client may.
      let streams = try ["a", "b", "c"].map {
        try client.open(RawClient.fields("/test.Echo/Hang"), body: framed(Note($0).encoded()))
      }
      #expect(client.response(streams[2]).closeCode == .refusedStream)
      #expect(streams[0].isOpen)
      #expect(streams[1].isOpen)
    }
  }

  // MARK: Time-outs

  private static func hurry(_ limits: inout ServerLimits) { limits.sweepInterval = .milliseconds(10) }

  @Test("a connection without a preface is closed")
  func prefaceTimeout() async throws {
    let limits: (inout ServerLimits) -> Void = {
      Self.hurry(&$0)
      $0.prefaceTimeout = .milliseconds(50)
    }
    try await withServer(limits: limits) { server, _ in
      let client = try RawClient(server.address)
      client.send(Array(RawClient.preface.prefix(10)))
      _ = client.framesUntilClosed()
      #expect(await server.server.statistics.connectionsFailed == 1)
    }
  }

  @Test("a header block that does not end is given up")
  func headerTimeout() async throws {
    let limits: (inout ServerLimits) -> Void = {
      Self.hurry(&$0)
      $0.headerTimeout = .milliseconds(50)
    }
    try await withServer(limits: limits) { server, _ in
      let client = try RawClient(server.address)
      client.send(RawClient.preface + RawClient.frame(4) + Flood.headers(stream: 1, flags: 0))
      _ = client.framesUntilClosed()
      #expect(await server.server.statistics.connectionsFailed == 1)
    }
  }

  @Test("a request that does not end is answered DEADLINE_EXCEEDED", arguments: ["Unary", "Collect"])
  func bodyTimeout(method: String) async throws {
    let limits: (inout ServerLimits) -> Void = {
      Self.hurry(&$0)
      $0.bodyTimeout = .milliseconds(50)
    }
    try await withServer(limits: limits) { server, _ in
      let client = try RawClient(server.address)
      let stream = try client.open(RawClient.fields("/test.Echo/\(method)"), body: [0, 0, 0, 0, 9, 1], ends: false)
      let answer = client.response(stream)
      #expect(answer.grpcStatus == StatusCode.deadlineExceeded.rawValue)
    }
  }

  @Test("a client that opens no window loses its stream, and its handler stops")
  func windowStall() async throws {
    let limits: (inout ServerLimits) -> Void = {
      Self.hurry(&$0)
      $0.writeTimeout = .milliseconds(50)
    }
    try await withServer(limits: limits) { server, _ in
      var limits = HTTP2Limits()
      limits.streamWindow = 1000
      let client = try RawClient(server.address, limits: limits)
      // Never pumped, so the stream's window stays shut after its first 1000 bytes.
      _ = try client.open(RawClient.fields("/test.Echo/Count"), body: framed(Note("1000000").encoded()))
      await server.seen.wait(for: "count stopped")
    }
  }

  @Test("an idle connection is asked to go")
  func idle() async throws {
    let limits: (inout ServerLimits) -> Void = {
      Self.hurry(&$0)
      $0.idleTimeout = .milliseconds(50)
    }
    try await withServer(limits: limits) { server, _ in
      let client = try RawClient(server.address)
      _ = try client.call(RawClient.fields("/test.Echo/Unary"), body: framed([]))
      client.pump { client.isPeerGoingAway }
      #expect(client.isPeerGoingAway)
    }
  }

  @Test("a peer that answers no PING is given up")
  func keepAlive() async throws {
    let limits: (inout ServerLimits) -> Void = {
      Self.hurry(&$0)
      $0.keepAliveInterval = .milliseconds(30)
      $0.keepAliveTimeout = .milliseconds(30)
    }
    try await withServer(limits: limits) { server, _ in
      let client = try RawClient(server.address)
      client.send(RawClient.preface + RawClient.frame(4))
      let frames = client.framesUntilClosed()
      #expect(frames.contains { $0.type == 6 })
      #expect(await server.server.statistics.connectionsFailed == 1)
    }
  }
}
