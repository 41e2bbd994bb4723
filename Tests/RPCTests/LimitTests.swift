import HTTP2
import RPC
import Reactor
import Testing
import Wire

@Suite("Limits of connections and responses", .serialized)
struct LimitTests {
  private static func hurry(_ limits: inout ServerLimits) { limits.sweepInterval = .milliseconds(10) }

  // MARK: Age and grace

  @Test("a connection that is old enough is asked to go, and its calls finish")
  func age() async throws {
    let limits: (inout ServerLimits) -> Void = {
      Self.hurry(&$0)
      // Time enough to begin a call also on a machine that has much else to do.
      $0.connectionAge = .milliseconds(500)
    }
    try await withServer(limits: limits) { server, _ in
      let client = try RawClient(server.address)
      let message = framed(Note("late").encoded())
      let stream = try client.open(RawClient.fields("/test.Echo/Chat"), body: message, ends: false)
      client.pump { client.isPeerGoingAway }
      #expect(stream.isOpen)
      client.append(stream, message, ends: true)
      let answer = client.response(stream)
      #expect(answer.grpcStatus == 0)
      #expect(answer.data == message + message)
      client.pump { false }
      #expect(client.isLost)
      #expect(await server.server.statistics.connectionsFailed == 0)
    }
  }

  @Test("a call that goes on after the connection's grace is cancelled")
  func grace() async throws {
    let limits: (inout ServerLimits) -> Void = {
      Self.hurry(&$0)
      $0.connectionAge = .milliseconds(50)
      $0.connectionGrace = .milliseconds(50)
    }
    try await withServer(limits: limits) { server, _ in
      let client = try RawClient(server.address)
      let stream = try client.open(RawClient.fields("/test.Echo/Hang"), body: framed(Note("old").encoded()))
      #expect(client.response(stream).isConnectionLost)
      await server.seen.wait(for: "cancelled old true true")
      #expect(await server.server.statistics.connectionsFailed == 1)
    }
  }

  // MARK: Handlers

  @Test("handlers that run on after their streams are gone count against their connection")
  func runningHandlers() async throws {
    let limits: (inout ServerLimits) -> Void = { $0.runningHandlers = 2 }
    try await withServer(limits: limits) { server, neighbour in
      let client = try RawClient(server.address)
      for name in ["a", "b"] {
        let stream = try client.open(RawClient.fields("/test.Echo/Stubborn"), body: framed(Note(name).encoded()))
        await server.seen.wait(for: "began \(name)")
        client.reset(stream, .cancel)
      }
      let fields = RawClient.fields("/test.Echo/Unary")
      #expect(try client.call(fields, body: framed([])).grpcStatus == StatusCode.resourceExhausted.rawValue)
      let other: Note = try await neighbour.unary(Echo.unary, Note("neighbour"))
      #expect(other.text == "neighbour")
      server.seen.note("release")
      for name in ["a", "b"] { await server.seen.wait(for: "left \(name)") }
      #expect(try client.call(fields, body: framed([])).grpcStatus == 0)
    }
  }

  // MARK: The socket

  @Test("a client that does not read its socket is given up, and its handler stops")
  func writeStall() async throws {
    let limits: (inout ServerLimits) -> Void = {
      Self.hurry(&$0)
      $0.writeTimeout = .milliseconds(50)
    }
    try await withServer(limits: limits) { server, _ in
      var limits = HTTP2Limits()
      limits.streamWindow = 1 << 30
      limits.connectionWindow = 1 << 30
      let client = try RawClient(server.address, limits: limits)
      // Never pumped: the windows are wide open, but the socket fills.
      _ = try client.open(RawClient.fields("/test.Echo/Count"), body: framed(Note("1000000").encoded()))
      await server.seen.wait(for: "count stopped")
      #expect(await server.server.statistics.connectionsFailed == 1)
    }
  }

  @Test("the last reply arrives whole, although the server ends the connection and the client goes on sending")
  func lastReply() async throws {
    for _ in 0..<10 {
      try await withServer { server, _ in
        let client = try RawClient(server.address, receiveBuffer: 16 << 10)
        let stream = try client.open(RawClient.fields("/test.Echo/Count"), body: framed(Note("2000").encoded()))
        client.pump { stream.inbound.count > 0 }
        server.server.beginGracefulShutdown()
        let answer = client.response(stream, pingingWith: RawClient.frame(6, [UInt8](repeating: 7, count: 8)))
        let (status, isLost) = (answer.grpcStatus, answer.isConnectionLost)
        #expect(status == 0)
        #expect(!isLost)
      }
    }
  }

  @Test("a client that does not end a finished connection loses it, sooner if it floods it", arguments: [false, true])
  func linger(floods: Bool) async throws {
    let limits: (inout ServerLimits) -> Void = {
      Self.hurry(&$0)
      if floods { $0.lingerBytes = 100_000 } else { $0.lingerTimeout = .milliseconds(50) }
    }
    try await withServer(limits: limits) { server, channel in
      channel.close()
      let client = try RawClient(server.address)
      #expect(try client.call(RawClient.fields("/test.Echo/Unary"), body: framed([])).grpcStatus == 0)
      server.server.beginGracefulShutdown()
      client.pump { false }
      if floods { while client.send([UInt8](repeating: 0, count: 10_000)) {} }
      #expect(await server.server.waitUntilDrained(deadline: .now + .seconds(20)))
    }
  }

  // MARK: Header lists

  @Test(
    "metadata that the client would not take fails the call, or is left out where it fails anyway",
    arguments: [(16 << 10, 15_000, 17_000), (4 << 10, 3000, 5000), (1 << 20, 15_000, 17_000)])
  func responseMetadata(peerLimit: Int, fits: Int, exceeds: Int) async throws {
    try await withServer { server, _ in
      var limits = HTTP2Limits()
      limits.headerListBytes = peerLimit
      let client = try RawClient(server.address, limits: limits)
      func call(_ place: String, _ size: Int) throws -> RawClient.Response {
        try client.call(RawClient.fields("/test.Echo/Large"), body: framed(Note("\(place) \(size)").encoded()))
      }
      let initial = try call("initial", fits)
      #expect(initial.grpcStatus == 0)
      #expect(initial.headers["x-large"]?.count == fits)
      let trailing = try call("trailing", fits)
      #expect(trailing.grpcStatus == 0)
      #expect(trailing.trailers["x-large"]?.count == fits)
      let failure = try call("failure", fits)
      #expect(failure.grpcStatus == StatusCode.aborted.rawValue)
      #expect(failure.headers["x-large"]?.count == fits)
      for place in ["initial", "trailing"] {
        #expect(try call(place, exceeds).grpcStatus == StatusCode.resourceExhausted.rawValue)
      }
      let stripped = try call("failure", exceeds)
      #expect(stripped.grpcStatus == StatusCode.aborted.rawValue)
      #expect(stripped.grpcMessage == "as asked")
      #expect(stripped.headers["grpc-status-details-bin"] != nil)
      #expect(stripped.headers["x-large"] == nil)
    }
  }

  @Test("a call that fails behind a message ends with status, details and trailing metadata", arguments: [3, 20_000])
  func tornResponse(size: Int) async throws {
    try await withServer { server, _ in
      let client = try RawClient(server.address)
      let message = framed(Note(String(repeating: "t", count: size)).encoded())
      let answer = try client.call(RawClient.fields("/test.Echo/Torn"), body: message)
      #expect(answer.data == message)
      #expect(answer.trailers["grpc-status"] == "15")
      #expect(answer.grpcMessage == "in the middle")
      #expect(answer.trailers["grpc-status-details-bin"] != nil)
      #expect(answer.trailers["x-trailing"]?.count == (size == 3 ? 3 : nil))
    }
  }

  @Test("a client that takes next to nothing still gets the status")
  func tinyHeaderList() async throws {
    try await withServer { server, _ in
      var limits = HTTP2Limits()
      limits.headerListBytes = 0
      let client = try RawClient(server.address, limits: limits)
      let answer = try client.call(RawClient.fields("/test.Echo/Fail"), body: framed(Note("x").encoded()))
      // What our own session keeps of it is nothing; the stream itself ended well.
      #expect(answer.closeCode == .noError)
      #expect(!answer.isConnectionLost)
    }
  }
}
