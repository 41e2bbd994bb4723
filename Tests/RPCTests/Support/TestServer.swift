import Logging
import RPC
import Reactor
import Synchronization
import TLS
import Wire

/// A message with one string field: enough for every test of the transport.
typealias Note = HealthV1.HealthCheckRequest

extension Note {
  init(_ text: String) { self.init(service: text) }
  var text: String { service }
}

/// The methods of the service under test.
enum Echo {
  static func method(_ name: String, _ kind: MethodKind) -> MethodDescriptor {
    MethodDescriptor(service: "test.Echo", method: name, kind: kind)
  }

  static let fast = method("Fast", .unary)
  static let unary = method("Unary", .unary)
  static let nested = method("Nested", .unary)
  static let fail = method("Fail", .unary)
  static let metadata = method("Metadata", .unary)
  static let large = method("Large", .unary)
  static let hang = method("Hang", .unary)
  static let stubborn = method("Stubborn", .unary)
  static let count = method("Count", .serverStreaming)
  static let torn = method("Torn", .serverStreaming)
  static let collect = method("Collect", .clientStreaming)
  static let chat = method("Chat", .bidirectional)
  static let pack = method("Pack", .bidirectional)
}

/// What the handlers saw, for tests to wait on.
final class Observations: Sendable {
  private struct State {
    var events: [String] = []
    var waiters: [(String, CheckedContinuation<Void, Never>)] = []
  }
  private let state = Mutex(State())

  func note(_ event: String) {
    let woken = state.withLock { state in
      state.events.append(event)
      let woken = state.waiters.filter { $0.0 == event }
      state.waiters.removeAll { $0.0 == event }
      return woken
    }
    for (_, waiter) in woken { waiter.resume() }
  }

  /// Returns when `event` was noted, now or before.
  func wait(for event: String) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.events.contains(event) { return true }
        state.waiters.append((event, continuation))
        return false
      }
      if isThere { continuation.resume() }
    }
  }

  var all: [String] { state.withLock { $0.events } }
}

/// A server on a port of its own, on reactors of its own.
final class TestServer: Sendable {
  let reactors: ReactorGroup
  let server: RPCServer
  let address: SocketAddress
  let seen = Observations()
  let health = HealthService()

  init(
    reactors count: Int = 1, interceptors: [any Interceptor] = [], at place: SocketAddress? = nil,
    compressionThreshold: Int? = nil,
    credentials: ServerCredentials? = nil,
    limits change: (inout ServerLimits) -> Void = { _ in }
  ) throws {
    reactors = try ReactorGroup(count: count)
    try reactors.start()
    var router = Router()
    Self.register(in: &router, seen)
    health.register(in: &router)
    ReflectionService(services: [health.descriptor]).register(in: &router)
    var limits = ServerLimits()
    change(&limits)
    var config = ServerConfig(addresses: [try place ?? SocketAddress(parsing: "127.0.0.1:0")], limits: limits)
    config.compressionThreshold = compressionThreshold
    config.credentials = credentials
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    server = try RPCServer(
      config: config, router: router, interceptors: interceptors, reactors: reactors, logger: logger)
    address = try server.start()[0]
  }

  func channel(_ change: (inout ChannelConfig) -> Void = { _ in }) -> Channel {
    var config = ChannelConfig()
    change(&config)
    return Channel(target: address, reactor: reactors.next(), config: config)
  }

  /// Ends server and threads. Close the channels first.
  func stop() {
    server.stop()
    reactors.shutdown()
  }

  private static func register(in router: inout Router, _ seen: Observations) {
    router.unary(Echo.fast) { (request: Note, _) in Note("async:" + request.text) }
    router.fastPath(Echo.fast) { (request, reply, call) throws(RPCError) in
      if let asked = call.header("x-async"), asked.isEqual("yes") { return .needsAsync }
      if let asked = call.header("x-fail"), asked.isEqual("yes") { throw RPCError(.aborted, "as asked") }
      reply.write(capacity: request.count) { buffer in
        buffer.copyMemory(from: request)
        return request.count
      }
      return .done
    }
    router.unary(Echo.nested) { (_: WellKnown.Value, _) in Note("nested") }
    router.unary(Echo.unary) { (request: Note, _) in request }
    router.unary(Echo.fail) { (request: Note, _) -> Note in
      switch request.text {
      case "unknown": throw Unexpected()
      case "convertible": throw Convertible()
      case "cancellation": throw CancellationError()
      case "ok": throw RPCError(.ok, "no error")
      default:
        throw RPCError(
          .failedPrecondition, "not yet: 100 % of \u{fc}",
          details: [
            .errorInfo(reason: "NOT_YET", domain: "test", metadata: ["a": "b"]), .retryInfo(delay: .milliseconds(1500)),
            .badRequest([.init(field: "x.y", description: "bad", reason: "R")]),
            .preconditionFailure(type: "G", subject: "s", description: "d"),
          ])
      }
    }
    registerContext(in: &router, seen)
    registerStreams(in: &router, seen)
  }

  private static func registerContext(in router: inout Router, _ seen: Observations) {
    router.unary(Echo.metadata) { (request: Note, context) -> Note in
      var initial = Metadata()
      initial.add("x-initial", "1")
      context.setInitialMetadata(initial)
      var trailing = Metadata()
      trailing.add("x-trailing-bin", bytes: context.metadata.firstBytes("x-blob-bin") ?? [])
      context.setTrailingMetadata(trailing)
      let text = context.metadata.first("x-text") ?? "none"
      let principal = context.identity?.principal ?? "nobody"
      return Note("\(text) \(principal) \(context.trace.traceIDText) \(context.deadline != nil)")
    }
    router.unary(Echo.large) { (request: Note, context) -> Note in
      // `where size`: metadata of that size there.
      let words = request.text.split(separator: " ")
      var metadata = Metadata()
      metadata.add("x-large", String(repeating: "v", count: Int(words[1]) ?? 0))
      if words[0] == "initial" { context.setInitialMetadata(metadata) } else { context.setTrailingMetadata(metadata) }
      guard words[0] == "failure" else { return request }
      throw RPCError(.aborted, "as asked", details: [.errorInfo(reason: "ASKED", domain: "test")])
    }
    router.unary(Echo.stubborn) { (request: Note, _) -> Note in
      // Heeds no cancellation.
      seen.note("began \(request.text)")
      await seen.wait(for: "release")
      seen.note("left \(request.text)")
      return request
    }
    router.unary(Echo.hang) { (request: Note, context) -> Note in
      seen.note("started \(request.text)")
      do {
        try await context.reactor.sleep(until: .now + .seconds(60))
      } catch {
        seen.note("cancelled \(request.text) \(context.isCancelled) \(Task.isCancelled)")
        throw error
      }
      return request
    }
  }

  private static func registerStreams(in router: inout Router, _ seen: Observations) {
    router.serverStreaming(Echo.count) { (request: Note, response: ResponseWriter<Note>, _) in
      let padding = String(repeating: "x", count: 1000)
      do {
        for index in 0..<(Int(request.text) ?? 0) { try await response.write(Note("\(index) \(padding)")) }
      } catch {
        seen.note("count stopped")
        throw error
      }
    }
    router.serverStreaming(Echo.torn) { (request: Note, response: ResponseWriter<Note>, context) in
      try await response.write(request)
      var trailing = Metadata()
      trailing.add("x-trailing", request.text)
      context.setTrailingMetadata(trailing)
      throw RPCError(.dataLoss, "in the middle", details: [.errorInfo(reason: "TORN", domain: "test")])
    }
    router.clientStreaming(Echo.collect) { (requests: RequestStream<Note>, _) -> Note in
      seen.note("collect began")
      var bytes = 0
      for try await request in requests { bytes += request.text.utf8.count }
      return Note("\(bytes)")
    }
    router.bidirectional(Echo.chat) { (requests: RequestStream<Note>, response: ResponseWriter<Note>, _) in
      for try await request in requests { try await response.write(request) }
    }
    router.bidirectional(Echo.pack) { (requests: RequestStream<Note>, response: ResponseWriter<Note>, context) in
      context.setResponseEncoding(.gzip)
      for try await request in requests {
        // Says whether it came compressed; the second message stays as it is.
        try await response.write(Note("\(context.isRequestCompressed) \(request.text)"))
        try await response.write(request, mayCompress: false)
      }
    }
  }
}

struct Unexpected: Error {}

struct Convertible: RPCErrorConvertible {
  var rpcError: RPCError { RPCError(.alreadyExists, "there is one") }
}

extension UnsafeRawBufferPointer {
  func isEqual(_ text: String) -> Bool { elementsEqual(text.utf8) }
}

/// The same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
