import HTTP2
import Logging
import Reactor
import Synchronization
import Testing
import Wire

@testable import RPC

@Suite("Limits and metadata of a client's calls")
struct ClientStreamTests {
  @Test("a server that streams is slowed down while nobody reads", arguments: [true, false])
  func slowReader(inProcess: Bool) async throws {
    let sent = Counter()
    var router = Self.router()
    router.serverStreaming(Flood.down) { (_: Note, response: ResponseWriter<Note>, _) in
      for _ in 0..<Flood.count {
        try await response.write(Flood.note)
        sent.increment()
      }
    }
    try await Self.withRouter(router, inProcess: inProcess) { channel in
      let stream: ResponseStream<Note> = try await channel.serverStreaming(Flood.down, Note(""))
      var iterator = stream.makeAsyncIterator()
      _ = try await iterator.next()
      try await Self.passTime(channel)
      // What the reader has not taken fills the window, and then the writer's queue.
      let held = ChannelConfig().http2.streamWindow + ServerLimits().queuedResponseBytes
      #expect(sent.value * Flood.size <= held + 4 * Flood.size)
      var count = 1
      while try await iterator.next() != nil { count += 1 }
      #expect(count == Flood.count)
    }
  }

  @Test("a client that streams is slowed down while nobody reads", arguments: [true, false])
  func slowServer(inProcess: Bool) async throws {
    let sent = Counter()
    let gate = Gate()
    var router = Self.router()
    router.clientStreaming(Flood.up) { (requests: RequestStream<Note>, _) -> Note in
      await gate.wait()
      var count = 0
      for try await _ in requests { count += 1 }
      return Note("\(count)")
    }
    try await Self.withRouter(router, inProcess: inProcess) { channel in
      let call = Task { () -> Note in
        try await channel.clientStreaming(Flood.up) { (writer: RequestWriter<Note>) in
          for _ in 0..<Flood.count {
            try await writer.write(Flood.note)
            sent.increment()
          }
        }
      }
      try await Self.passTime(channel)
      let held = ServerLimits().http2.streamWindow + ChannelConfig().queuedRequestBytes
      #expect(sent.value * Flood.size <= held + 4 * Flood.size)
      gate.open()
      let answer = try await call.value
      #expect(answer.text == "\(Flood.count)")
    }
  }

  @Test("a request over the limit is not sent, whatever kind of call it is for")
  func requestLimit() async throws {
    try await withServer { server, _ in
      let channel = server.channel { $0.requestMessageBytes = 1000 }
      let large = Note(String(repeating: "x", count: 1000))
      await expectError(.resourceExhausted) { let _: Note = try await channel.unary(Echo.unary, large) }
      await expectError(.resourceExhausted) {
        let stream: ResponseStream<Note> = try await channel.serverStreaming(Echo.count, large)
        for try await _ in stream {}
      }
      await expectError(.resourceExhausted) {
        let _: Note = try await channel.clientStreaming(Echo.collect) { (writer: RequestWriter<Note>) in
          try await writer.write(large)
        }
      }
      let small: Note = try await channel.unary(Echo.unary, Note("small"))
      #expect(small.text == "small")
      channel.close()
    }
  }

  @Test("a response over the limit ends the call", arguments: [MessageEncoding.identity, .gzip])
  func responseLimit(encoding: MessageEncoding) async throws {
    var router = Router()
    router.unary(Flood.one) { (_: Note, context: CallContext) in
      context.setResponseEncoding(encoding)
      return Flood.note
    }
    var config = ChannelConfig()
    config.responseMessageBytes = Flood.size / 2
    try await Self.withRouter(router, config) { channel in
      await expectError(.resourceExhausted) { let _: Note = try await channel.unary(Flood.one, Note("")) }
    }
  }

  @Test("messages travel compressed both ways, one by one as the writer says")
  func compression() async throws {
    let seen = Mutex<[Bool]>([])
    var router = Router()
    router.bidirectional(Flood.both) { (requests: RequestStream<Note>, response: ResponseWriter<Note>, context) in
      context.setResponseEncoding(.gzip)
      for try await request in requests {
        seen.withLock { $0.append(context.isRequestCompressed) }
        try await response.write(request)
      }
    }
    try await Self.withRouter(router) { channel in
      var options = CallOptions(timeout: .seconds(20))
      options.compression = .gzip
      let stream: ResponseStream<Note> = try await channel.bidirectional(Flood.both, options: options) {
        (writer: RequestWriter<Note>) in
        for index in 0..<6 { try await writer.write(Flood.note, isCompressed: index % 2 == 0) }
      }
      var count = 0
      for try await note in stream {
        #expect(note == Flood.note)
        count += 1
      }
      #expect(count == 6)
      #expect(seen.withLock { $0 } == [true, false, true, false, true, false])
    }
  }

  @Test("the caller sees initial and trailing metadata, also of a call that failed")
  func metadata() async throws {
    try await withEachServer { _, channel in
      var options = CallOptions()
      options.metadata.add("x-blob-bin", bytes: [1, 2, 255])
      let heard = ResponseMetadata()
      options.response = heard
      let _: Note = try await channel.unary(Echo.metadata, Note(""), options: options)
      #expect(heard.initial?.first("x-initial") == "1")
      #expect(heard.trailing?.firstBytes("x-trailing-bin") == [1, 2, 255])

      let failed = ResponseMetadata()
      options.response = failed
      await expectError(.failedPrecondition) {
        let _: Note = try await channel.unary(Echo.fail, Note("x"), options: options)
      }
      #expect(failed.initial == nil)
      #expect(failed.trailing != nil)
    }
  }

  // MARK: Support

  final class Counter: Sendable {
    private let count = Atomic(0)
    func increment() { count.wrappingAdd(1, ordering: .relaxed) }
    var value: Int { count.load(ordering: .relaxed) }
  }

  enum Flood {
    static let size = 10_000
    static let count = 2000
    static let note = Note(String(repeating: "f", count: size))
    static let down = Echo.method("Down", .serverStreaming)
    static let up = Echo.method("Up", .clientStreaming)
    static let both = Echo.method("Both", .bidirectional)
    static let one = Echo.method("One", .unary)
  }

  private static func router() -> Router {
    var router = Router()
    router.unary(Flood.one) { (request: Note, _) in request }
    return router
  }

  /// Calls on the same connection, in whose time whoever is not held back would have sent everything.
  private static func passTime(_ channel: Channel) async throws {
    for _ in 0..<300 { let _: Note = try await channel.unary(Flood.one, Note("")) }
  }

  private static func withRouter(
    _ router: Router, _ config: ChannelConfig = .init(), inProcess: Bool = true, _ body: (Channel) async throws -> Void
  ) async throws {
    let reactors = try ReactorGroup(count: 1)
    try reactors.start()
    let addresses = inProcess ? [] : [try SocketAddress(parsing: "127.0.0.1:0")]
    let server = try RPCServer(
      config: ServerConfig(addresses: addresses), router: router, reactors: reactors, logger: Logger(label: "test"))
    let bound = try server.start()
    let reactor = reactors.reactors[0]
    let channel =
      inProcess
      ? server.inProcessChannel(on: reactor, config: config)
      : Channel(target: bound[0], reactor: reactor, config: config)
    defer {
      channel.close()
      server.stop()
      reactors.shutdown()
    }
    try await body(channel)
  }
}
