import HTTP2
import RPC
import Reactor
import Testing
import Wire

/// One wrong request and what it must be answered with.
struct BadRequest: Sendable, CustomTestStringConvertible {
  var name: String
  var path = "/test.Echo/Unary"
  var fields: [(String, String)] = []
  var without: Set<String> = []
  var body: [UInt8] = framed(Note("x").encoded())
  var status: StatusCode?
  var httpStatus = "200"
  /// Fields that the answer must have.
  var answers: [String: String] = [:]

  var testDescription: String { name }

  static let all: [BadRequest] = [
    BadRequest(name: "an unknown method", path: "/test.Echo/Absent", status: .unimplemented),
    BadRequest(name: "an unknown service", path: "/absent", status: .unimplemented),
    BadRequest(name: "a path that is not UTF-8 safe", path: "/\u{ff}/%00", status: .unimplemented),
    BadRequest(name: "an odd path: a slash alone", path: "/", status: .unimplemented),
    BadRequest(name: "an odd path: no method", path: "/test.Echo/", status: .unimplemented),
    BadRequest(name: "an odd path: no service", path: "//Unary", status: .unimplemented),
    BadRequest(name: "an odd path: more behind the method", path: "/test.Echo/Unary/x", status: .unimplemented),
    BadRequest(name: "an odd path: a query", path: "/test.Echo/Unary?a=b", status: .unimplemented),
    BadRequest(name: "an odd path: dots", path: "/test.Echo/../test.Echo/Unary", status: .unimplemented),
    BadRequest(name: "an odd path: escaped", path: "/test.Echo/%55nary", status: .unimplemented),
    BadRequest(name: "an odd path: another case", path: "/TEST.ECHO/UNARY", status: .unimplemented),
    BadRequest(
      name: "an odd path: very long", path: "/" + String(repeating: "p", count: 8000), status: .unimplemented),
    BadRequest(name: "a wrong content-type", fields: [("content-type", "text/html")], status: nil, httpStatus: "415"),
    BadRequest(
      name: "another codec", fields: [("content-type", "application/grpc+json")], status: nil, httpStatus: "415"),
    BadRequest(name: "gRPC-web", fields: [("content-type", "application/grpc-web")], status: nil, httpStatus: "415"),
    BadRequest(name: "no content-type", without: ["content-type"], status: nil, httpStatus: "415"),
    BadRequest(name: "GET", fields: [(":method", "GET")], status: nil, httpStatus: "405"),
    BadRequest(
      name: "an encoding that is unknown here", fields: [("grpc-encoding", "snappy")], status: .unimplemented,
      answers: ["grpc-accept-encoding": "identity,gzip"]),
    BadRequest(name: "a malformed grpc-timeout", fields: [("grpc-timeout", "soon")], status: .internal),
    BadRequest(name: "a grpc-timeout of nine digits", fields: [("grpc-timeout", "123456789S")], status: .internal),
    BadRequest(name: "a negative grpc-timeout", fields: [("grpc-timeout", "-1S")], status: .internal),
    BadRequest(name: "a grpc-timeout without a number", fields: [("grpc-timeout", "S")], status: .internal),
    BadRequest(name: "an empty grpc-timeout", fields: [("grpc-timeout", "")], status: .internal),
    BadRequest(name: "a time-out of a nanosecond", fields: [("grpc-timeout", "1n")], status: .deadlineExceeded),
    BadRequest(
      name: "a time-out of a nanosecond on the fast path", path: "/test.Echo/Fast", fields: [("grpc-timeout", "1n")],
      status: .deadlineExceeded),
    BadRequest(name: "a time-out of zero", fields: [("grpc-timeout", "0S")], status: .deadlineExceeded),
    BadRequest(name: "invalid base64 in a -bin field", fields: [("x-bin", "!!!")], status: .internal),
    BadRequest(
      name: "invalid base64 in a -bin field on the fast path", path: "/test.Echo/Fast", fields: [("x-bin", "a b")],
      status: .internal),
    BadRequest(name: "base64 cut off in a -bin field", fields: [("x-bin", "AAAAA")], status: .internal),
    BadRequest(name: "base64 behind its padding in a -bin field", fields: [("x-bin", "AA==AA")], status: .internal),
    BadRequest(name: "one bad value of several in a -bin field", fields: [("x-bin", "AAA,?,AAA")], status: .internal),
    BadRequest(
      name: "header fields above the limit",
      fields: (0..<20).map { ("x-large-\($0)", String(repeating: "v", count: 1000)) }, status: .resourceExhausted),
    BadRequest(name: "no message", body: [], status: .internal),
    BadRequest(name: "half a prefix", body: [0, 0, 0], status: .internal),
    BadRequest(name: "a truncated message", body: framed([10, 1, 65], length: 30), status: .internal),
    BadRequest(
      name: "two messages", body: framed(Note("a").encoded()) + framed(Note("b").encoded()), status: .internal),
    BadRequest(
      name: "two messages to a server stream", path: "/test.Echo/Count",
      body: framed(Note("1").encoded()) + framed(Note("b").encoded()), status: .internal),
    BadRequest(name: "a compressed message without an encoding", body: framed([1, 2, 3], flag: 1), status: .internal),
    BadRequest(
      name: "a compressed message with the encoding identity", fields: [("grpc-encoding", "identity")],
      body: framed([1, 2, 3], flag: 1), status: .internal),
    BadRequest(name: "reserved flag bits", body: framed([1, 2, 3], flag: 7), status: .internal),
    BadRequest(
      name: "reserved flag bits where gzip may be", fields: [("grpc-encoding", "gzip")],
      body: framed([1, 2, 3], flag: 0x81), status: .internal),
    BadRequest(
      name: "a length above the limit", body: framed([1, 2, 3], length: 5 << 20), status: .resourceExhausted),
    BadRequest(name: "the largest length", body: framed([], length: 0xffff_ffff), status: .resourceExhausted),
    BadRequest(
      name: "an endless varint", body: framed([0x08] + [UInt8](repeating: 0xff, count: 100)), status: .invalidArgument),
    BadRequest(
      name: "30,000 open groups", body: framed([UInt8](repeating: 0x0b, count: 30_000)), status: .invalidArgument),
    BadRequest(name: "nesting over 100", body: framed(groups(101)), status: .invalidArgument),
    BadRequest(
      name: "nesting of messages over 100", path: "/test.Echo/Nested", body: framed(values(51)),
      status: .invalidArgument),
    BadRequest(
      name: "nesting of messages of 100 is legal", path: "/test.Echo/Nested", body: framed(values(50)), status: .ok),
    BadRequest(name: "nesting of 100 is legal", body: framed(groups(100)), status: .ok),
    BadRequest(
      name: "a field past the end", body: framed([0x0a, 0x05, 0x61]), status: .invalidArgument,
      answers: ["grpc-message": "the request is malformed: service: the bytes end in the middle of a field"]),
    BadRequest(
      name: "text that is not UTF-8", body: framed([0x0a, 0x02, 0xc3, 0x28]), status: .invalidArgument),
    BadRequest(
      name: "a broken message in a stream", path: "/test.Echo/Collect",
      body: framed(Note("ok").encoded()) + framed([0xff]), status: .invalidArgument),
    BadRequest(
      name: "a truncated message in a stream", path: "/test.Echo/Chat",
      body: framed(Note("ok").encoded()) + [0, 0, 0, 0, 9, 1], status: .internal),
    BadRequest(
      name: "a length above the limit in a stream", path: "/test.Echo/Chat", body: framed([], length: 5 << 20),
      status: .resourceExhausted),
  ]

  /// An unknown group in a group, and so on.
  private static func groups(_ depth: Int) -> [UInt8] {
    [UInt8](repeating: 0x2b, count: depth) + [UInt8](repeating: 0x2c, count: depth)
  }

  /// A `google.protobuf.Value` with a list of one value, and so on: two levels each.
  private static func values(_ depth: Int) -> [UInt8] {
    var value = WellKnown.Value(kind: .boolValue(true))
    for _ in 0..<depth { value = WellKnown.Value(kind: .listValue(WellKnown.ListValue(values: [value]))) }
    return value.encoded()
  }
}

@Suite("Wrong input", .serialized)
struct BadInputTests {
  @Test("is answered with its status, and neither the connection nor its neighbour notices", arguments: BadRequest.all)
  func wrong(bad: BadRequest) async throws {
    try await withServer { server, neighbour in
      let _: Note = try await neighbour.unary(Echo.unary, Note("before"))
      let client = try RawClient(server.address)
      let answer = try client.call(
        RawClient.fields(bad.path, bad.fields, without: bad.without), body: bad.body)
      #expect(answer.httpStatus == bad.httpStatus)
      #expect(answer.grpcStatus == bad.status?.rawValue, "\(answer)")
      for (name, value) in bad.answers {
        #expect(answer.headers[name] ?? answer.trailers[name] == value)
      }
      let good = try client.call(RawClient.fields("/test.Echo/Unary"), body: framed(Note("same").encoded()))
      #expect(good.grpcStatus == 0)
      let after: Note = try await neighbour.unary(Echo.unary, Note("after"))
      #expect(after.text == "after")
    }
  }

  @Test("metadata travels both ways, binary and text, in headers and trailers")
  func metadata() async throws {
    try await withServer { server, _ in
      let client = try RawClient(server.address)
      let answer = try client.call(
        RawClient.fields("/test.Echo/Metadata", [("x-text", "t"), ("x-blob-bin", "AP8")]), body: framed([]))
      #expect(answer.headers["x-initial"] == "1")
      #expect(answer.trailers["x-trailing-bin"] == "AP8=")
      #expect(answer.grpcStatus == 0)
    }
  }

  @Test("a body in many small pieces is put together")
  func pieces() async throws {
    try await withServer { server, _ in
      let client = try RawClient(server.address)
      let body = framed(Note("in pieces").encoded())
      let stream = try client.open(RawClient.fields("/test.Echo/Unary"), ends: false)
      for (index, byte) in body.enumerated() { client.append(stream, [byte], ends: index == body.count - 1) }
      let answer = client.response(stream)
      #expect(answer.grpcStatus == 0)
      #expect(answer.data == body)
    }
  }

  @Test("an answer that comes before the request's end tells the client to stop sending")
  func earlyEnd() async throws {
    try await withServer { server, _ in
      let client = try RawClient(server.address)
      let stream = try client.open(
        RawClient.fields("/test.Echo/Unary"), body: framed([], length: 5 << 20), ends: false)
      let answer = client.response(stream)
      #expect(answer.grpcStatus == StatusCode.resourceExhausted.rawValue)
      #expect(answer.closeCode == .noError)
    }
  }

  @Test("a method of a streaming kind may be left without a message")
  func emptyStream() async throws {
    try await withServer { server, _ in
      let client = try RawClient(server.address)
      let answer = try client.call(RawClient.fields("/test.Echo/Collect"), body: [])
      #expect(answer.grpcStatus == 0)
      #expect(answer.data == framed(Note("0").encoded()))
    }
  }

  @Test("a client that reads late gets everything, over a socket that was full and over one that was not")
  func lateReader() async throws {
    try await withServer { server, _ in
      for window in [4000, 64 << 20] {
        var limits = HTTP2Limits()
        limits.streamWindow = window
        limits.connectionWindow = 64 << 20
        let client = try RawClient(server.address, limits: limits)
        let stream = try client.open(RawClient.fields("/test.Echo/Count"), body: framed(Note("8000").encoded()))
        // Meanwhile the server goes on writing until it can't.
        let other = try RawClient(server.address)
        #expect(try other.call(RawClient.fields("/test.Echo/Unary"), body: framed([])).grpcStatus == 0)
        let answer = client.response(stream)
        #expect(answer.grpcStatus == 0)
        let size = (0..<8000).reduce(0) {
          $0 + framed(Note("\($1) " + String(repeating: "x", count: 1000)).encoded()).count
        }
        #expect(answer.data.count == size)
      }
    }
  }

  @Test("random frames end at most their own connection", arguments: 0..<40 as Range<UInt64>)
  func random(seed: UInt64) async throws {
    try await withServer { server, neighbour in
      var generator = SeededGenerator(state: seed)
      for _ in 0..<5 {
        let client = try RawClient(server.address)
        var bytes = RawClient.preface + RawClient.frame(4) + Flood.opening
        for _ in 0..<50 {
          let length = Int(generator.next() % 40)
          let payload = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
          let type = UInt8(generator.next() % 11)
          let flags = UInt8(truncatingIfNeeded: generator.next())
          bytes += RawClient.frame(type, flags: flags, stream: UInt32(generator.next() % 8), payload)
        }
        client.send(bytes)
        // Malformed settings or a broken preface for certain, so that the server always ends it.
        client.send(RawClient.frame(4, [1, 2, 3]) + RawClient.frame(6, [1]))
        _ = client.framesUntilClosed()
      }
      let after: Note = try await neighbour.unary(Echo.unary, Note("after"))
      #expect(after.text == "after", "seed \(seed)")
    }
  }

  @Test("a reset stream cancels its handler, and the connection goes on")
  func reset() async throws {
    try await withServer { server, _ in
      let client = try RawClient(server.address)
      let stream = try client.open(RawClient.fields("/test.Echo/Hang"), body: framed(Note("r").encoded()))
      await server.seen.wait(for: "started r")
      client.reset(stream, .cancel)
      await server.seen.wait(for: "cancelled r true true")
      let good = try client.call(RawClient.fields("/test.Echo/Unary"), body: framed([]))
      #expect(good.grpcStatus == 0)
    }
  }
}
