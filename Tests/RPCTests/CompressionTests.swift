import Gzip
import HTTP2
import RPC
import Reactor
import Testing
import Wire

/// Packs as a client would.
func gzipped(_ bytes: [UInt8]) throws -> [UInt8] {
  let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + 100, alignment: 1)
  defer { room.deallocate() }
  let deflater = try Deflater()
  let count = bytes.withUnsafeBytes { deflater.deflate($0, into: room) }
  return Array(room[..<(try #require(count))])
}

/// All messages of a body, inflated where they are compressed.
func messages(_ body: [UInt8]) throws -> [(text: String, isCompressed: Bool)] {
  let inflater = try Inflater()
  var found: [(String, Bool)] = []
  var rest = body[...]
  while !rest.isEmpty {
    let length = rest.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) }
    let message = Array(rest.dropFirst(5).prefix(length))
    let isCompressed = rest.first == 1
    let plain = try message.withUnsafeBytes { isCompressed ? Array(try inflater.inflate($0, limit: 1 << 24)) : message }
    found.append((try Note(decoding: plain).text, isCompressed))
    rest = rest.dropFirst(5 + length)
  }
  return found
}

@Suite("Compression")
struct CompressionTests {
  private static let long = String(repeating: "compressible ", count: 100)
  private static let accepts = ("grpc-accept-encoding", "identity, deflate, gzip")
  private static let packed = ("grpc-encoding", "gzip")

  @Test("a compressed request is inflated for the fast path and for the async handler", arguments: ["Fast", "Unary"])
  func request(method: String) async throws {
    try await withServer { server, _ in
      let client = try RawClient(server.address)
      let body = framed(try gzipped(Note(Self.long).encoded()), flag: 1)
      let answer = try client.call(RawClient.fields("/test.Echo/\(method)", [Self.packed]), body: body)
      #expect(answer.grpcStatus == 0, "\(answer)")
      #expect(try messages(answer.data).map(\.text) == [Self.long])
      // The encoding allows compression and does not demand it.
      let plain = try client.call(
        RawClient.fields("/test.Echo/\(method)", [Self.packed]), body: framed(Note("p").encoded()))
      #expect(try messages(plain.data).map(\.text) == ["p"])
    }
  }

  @Test("each message of a stream is compressed or not, and the handler sees which")
  func stream() async throws {
    try await withServer { server, _ in
      let client = try RawClient(server.address)
      let body =
        framed(try gzipped(Note(Self.long).encoded()), flag: 1) + framed(Note(Self.long).encoded())
        + framed(try gzipped(Note(Self.long).encoded()), flag: 1)
      let fields = RawClient.fields("/test.Echo/Pack", [Self.packed, Self.accepts])
      let answer = try client.call(fields, body: body)
      #expect(answer.grpcStatus == 0)
      #expect(answer.headers["grpc-encoding"] == "gzip")
      let got = try messages(answer.data)
      let flags = ["true", "false", "true"]
      #expect(got.map(\.text) == flags.flatMap { ["\($0) \(Self.long)", Self.long] })
      #expect(got.map(\.isCompressed) == [true, false, true, false, true, false])
    }
  }

  @Test("a client that does not accept gzip gets none, and is told what is accepted if it asks")
  func notAccepted() async throws {
    try await withServer(compressionThreshold: 1) { server, _ in
      let client = try RawClient(server.address)
      let body = framed(Note(Self.long).encoded())
      for (list, told) in [(nil, nil), ("identity,deflate,xgzip,gzip2", "identity,gzip")] as [(String?, String?)] {
        let fields = RawClient.fields("/test.Echo/Pack", list.map { [("grpc-accept-encoding", $0)] } ?? [])
        let answer = try client.call(fields, body: body)
        #expect(answer.grpcStatus == 0)
        #expect(answer.headers["grpc-encoding"] == nil)
        #expect(answer.headers["grpc-accept-encoding"] == told)
        #expect(try messages(answer.data).map(\.isCompressed) == [false, false])
      }
    }
  }

  @Test("without being asked, a server compresses from its threshold on")
  func threshold() async throws {
    for (threshold, expected) in [(nil, false), (1000, true), (2000, false)] as [(Int?, Bool)] {
      try await withServer(compressionThreshold: threshold) { server, _ in
        let client = try RawClient(server.address)
        let answer = try client.call(
          RawClient.fields("/test.Echo/Unary", [Self.accepts]), body: framed(Note(Self.long).encoded()))
        #expect(answer.grpcStatus == 0)
        #expect(answer.headers["grpc-accept-encoding"] == "identity,gzip")
        #expect(try messages(answer.data).map(\.isCompressed) == [expected])
      }
    }
  }

  @Test("what would not shrink is sent as it is")
  func incompressible() async throws {
    try await withServer(compressionThreshold: 1) { server, _ in
      let client = try RawClient(server.address)
      var generator = SeededGenerator(state: 1)
      let random = String((0..<500).map { _ in Character(UnicodeScalar(UInt8(generator.next() % 128))) })
      for text in ["", "short", random] {
        let answer = try client.call(
          RawClient.fields("/test.Echo/Unary", [Self.accepts]), body: framed(Note(text).encoded()))
        #expect(try messages(answer.data).map(\.text) == [text])
        if text != random { #expect(try messages(answer.data).map(\.isCompressed) == [false]) }
      }
    }
  }

  @Test("a message that inflates beyond the limit is RESOURCE_EXHAUSTED, one that just fits is served")
  func limit() async throws {
    let limits: (inout ServerLimits) -> Void = { $0.requestMessageBytes = 100_003 }
    try await withServer(limits: limits) { server, _ in
      let client = try RawClient(server.address)
      for (length, status) in [(99_999, StatusCode.ok), (100_000, .resourceExhausted), (4 << 20, .resourceExhausted)] {
        let message = Note(String(repeating: "z", count: length)).encoded()
        for path in ["/test.Echo/Fast", "/test.Echo/Unary", "/test.Echo/Collect"] {
          let answer = try client.call(
            RawClient.fields(path, [Self.packed]), body: framed(try gzipped(message), flag: 1))
          #expect(answer.grpcStatus == status.rawValue, "\(path) \(message.count)")
        }
      }
    }
  }

  @Test("several gzip members are one message; anything else behind a member is not", arguments: [true, false])
  func members(isLegal: Bool) async throws {
    try await withServer { server, _ in
      let client = try RawClient(server.address)
      let message = Note(Self.long).encoded()
      let packed =
        isLegal
        ? try gzipped(Array(message[..<10])) + gzipped([]) + gzipped(Array(message[10...]))
        : try gzipped(message) + [0]
      let answer = try client.call(
        RawClient.fields("/test.Echo/Fast", [Self.packed]), body: framed(packed, flag: 1))
      #expect(answer.grpcStatus == (isLegal ? StatusCode.ok : .internal).rawValue)
      if isLegal { #expect(try messages(answer.data).map(\.text) == [Self.long]) }
    }
  }

  @Test("broken gzip is INTERNAL, wherever it breaks, and the next message is inflated as ever")
  func broken() async throws {
    let good = try gzipped(Note(Self.long).encoded())
    var broken = (0..<good.count).map { Array(good[..<$0]) }
    // The magic, the checksum, the size; a deflate block of the reserved type; zlib's format instead of gzip's.
    for index in [0, 1, 2, good.count - 8, good.count - 4] {
      var copy = good
      copy[index] ^= 0xff
      broken.append(copy)
    }
    broken.append(Array(good[..<10]) + [0x07] + Array(good[11...]))
    broken.append([0x78, 0x01] + Array(good[10...]))
    try await withServer { server, _ in
      let client = try RawClient(server.address)
      for bytes in broken {
        let answer = try client.call(
          RawClient.fields("/test.Echo/Unary", [Self.packed]), body: framed(bytes, flag: 1))
        #expect(answer.grpcStatus == StatusCode.internal.rawValue, "\(bytes)")
      }
      let answer = try client.call(RawClient.fields("/test.Echo/Unary", [Self.packed]), body: framed(good, flag: 1))
      #expect(try messages(answer.data).map(\.text) == [Self.long])
    }
  }

  @Test("random damage never does more than fail its call", arguments: 0..<20 as Range<UInt64>)
  func damage(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let inflater = try Inflater()
    let good = try gzipped(Note(Self.long).encoded())
    for _ in 0..<500 {
      var bytes = good
      for _ in 0..<(generator.next() % 4) {
        bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: generator.next())
      }
      let isWhole = bytes == good
      let result = Result { try bytes.withUnsafeBytes { Array(try inflater.inflate($0, limit: 4000)) } }
      if isWhole { #expect(try Note(decoding: result.get()).text == Self.long, "seed \(seed)") }
    }
  }
}
