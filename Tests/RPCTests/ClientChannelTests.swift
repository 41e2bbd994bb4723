import Glibc
import HTTP2
import Reactor
import Synchronization
import Testing
import Wire

@testable import RPC

@Suite("Channels: connections, addresses, repeats")
struct ClientChannelTests {
  static let idempotent = CallOptions(timeout: .seconds(20), isIdempotent: true)

  /// A configuration whose waits are short.
  static func quick(_ change: (inout ChannelConfig) -> Void = { _ in }) -> ChannelConfig {
    var config = ChannelConfig()
    config.retry.backoff = Backoff(initial: .milliseconds(1), multiplier: 1, jitter: 0, maximum: .milliseconds(1))
    config.backoff = Backoff(initial: .milliseconds(5), multiplier: 1, jitter: 0, maximum: .milliseconds(5))
    change(&config)
    return config
  }

  /// Runs a test with a channel on a loop of its own.
  static func withChannel(
    to addresses: [SocketAddress], _ config: ChannelConfig = quick(), _ body: (Channel) async throws -> Void
  ) async throws {
    let reactor = try Reactor()
    try reactor.start()
    let channel = Channel(target: ChannelTarget(addresses), reactor: reactor, config: config)
    let result = await Result { try await body(channel) }
    channel.close()
    reactor.stop()
    reactor.join()
    try result.get()
  }

  static func withChannel(
    to server: ScriptedServer, _ body: (ScriptedServer, Channel) async throws -> Void
  ) async throws {
    defer { server.stop() }
    try await withChannel(to: [server.address]) { try await body(server, $0) }
  }

  @discardableResult
  static func echo(_ channel: Channel, _ text: String = "a", _ options: CallOptions = idempotent) async throws -> Note {
    try await channel.unary(Echo.unary, Note(text), options: options)
  }

  // MARK: Connections

  @Test("several connections share the calls")
  func connections() async throws {
    try await withServer(reactors: 2) { server, _ in
      try await Self.withChannel(to: [server.address], Self.quick { $0.connectionsPerAddress = 4 }) { channel in
        try await withThrowingTaskGroup(of: Void.self) { group in
          for index in 0..<400 {
            group.addTask {
              let answer = try await Self.echo(channel, "\(index)")
              #expect(answer.text == "\(index)")
            }
          }
          try await group.waitForAll()
        }
        #expect(await server.server.statistics.connectionsOpen == 4)
      }
    }
  }

  @Test("round robin gives each address the same share")
  func roundRobin() async throws {
    let first = try ScriptedServer { _, _ in .echo }
    let second = try ScriptedServer { _, _ in .echo }
    defer {
      first.stop()
      second.stop()
    }
    try await Self.withChannel(to: [first.address, second.address], Self.quick { $0.balancing = .roundRobin }) {
      channel in
      // Until both are connected, one may have all.
      while first.requests == 0 || second.requests == 0 { try await Self.echo(channel) }
      let before = (first.requests, second.requests)
      for _ in 0..<100 { try await Self.echo(channel) }
      #expect(first.requests - before.0 == 50)
      #expect(second.requests - before.1 == 50)
    }
  }

  @Test("an address that is down is passed over", arguments: [Balancing.pickFirst, .roundRobin])
  func deadAddress(balancing: Balancing) async throws {
    let server = try ScriptedServer { _, _ in .echo }
    defer { server.stop() }
    try await Self.withChannel(to: [try closedAddress(), server.address], Self.quick { $0.balancing = balancing }) {
      channel in
      for _ in 0..<50 { try await Self.echo(channel) }
      #expect(server.requests == 50)
    }
  }

  @Test("without a server a call fails at once and says why, and one that waits for it gets its answer")
  func waitsForReady() async throws {
    let address = try closedAddress()
    try await Self.withChannel(to: [address]) { channel in
      let error = await expectError(.unavailable) { try await Self.echo(channel) }
      #expect(error?.message.contains("refused") == true)
      var options = CallOptions(timeout: .seconds(20))
      options.waitsForReady = true
      let waiting = Task { [options] in try await Self.echo(channel, "late", options) }
      let server = try TestServer(at: address)
      let answer = try await waiting.value
      #expect(answer.text == "late")
      server.stop()
    }
  }

  @Test("a call that waits for a server ends with its deadline")
  func waitEnds() async throws {
    try await Self.withChannel(to: [try closedAddress()]) { channel in
      var options = CallOptions(timeout: .milliseconds(50))
      options.waitsForReady = true
      await expectError(.deadlineExceeded) { try await Self.echo(channel, "", options) }
    }
  }

  @Test("a name is looked up off the loop; one that does not exist fails the call")
  func names() async throws {
    try await withServer { server, _ in
      let reactor = server.reactors.reactors[0]
      let channel = Channel(target: try ChannelTarget(parsing: "localhost:\(server.address.port)"), reactor: reactor)
      let answer = try await Self.echo(channel, "by name")
      #expect(answer.text == "by name")
      channel.close()
      let lost = Channel(target: try ChannelTarget(parsing: "no-such-host.invalid:1"), reactor: reactor)
      let error = await expectError(.unavailable) { try await Self.echo(lost) }
      #expect(error?.message.contains("no-such-host.invalid") == true)
      lost.close()
    }
    #expect(throws: ReactorError.self) { try ChannelTarget(parsing: "no port") }
  }

  @Test("a server that answers nothing, not even a PING, is given up, and its calls fail")
  func keepAlive() async throws {
    // Connections are made by the kernel, and nobody takes them.
    let deaf = try DeafListener()
    try await Self.withChannel(
      to: [deaf.address],
      Self.quick {
        $0.keepAliveInterval = .milliseconds(30)
        $0.keepAliveTimeout = .milliseconds(30)
        $0.retry = .never
      }
    ) { channel in
      let error = await expectError(.unavailable) { try await Self.echo(channel) }
      #expect(error?.message.contains("PING") == true)
    }
  }

  @Test("a quiet server that answers PINGs keeps its call")
  func alive() async throws {
    try await withServer { server, _ in
      try await Self.withChannel(
        to: [server.address],
        Self.quick {
          $0.keepAliveInterval = .milliseconds(5)
          $0.keepAliveTimeout = .seconds(10)
        }
      ) { channel in
        // Many intervals long.
        await expectError(.deadlineExceeded) {
          let _: Note = try await channel.unary(Echo.hang, Note("alive"), options: .init(timeout: .milliseconds(200)))
        }
        #expect(await server.server.statistics.connectionsTotal == 1)
      }
    }
  }

  // MARK: Repeats

  @Test("a call that the server surely did not see is made again, whatever it is", arguments: [0, 1])
  func transparent(kind: Int) async throws {
    let replies: [ScriptedServer.Reply] = [.reset(.refusedStream), .goAway]
    try await Self.withChannel(to: try ScriptedServer { _, request in request == 1 ? replies[kind] : .echo }) {
      server, channel in
      var options = CallOptions(timeout: .seconds(20))
      options.isIdempotent = false
      let answer = try await Self.echo(channel, "again", options)
      #expect(answer.text == "again")
      #expect(server.requests == 2)
    }
  }

  @Test(
    "UNAVAILABLE and a lost connection are tried again if the call may be made twice, otherwise they are the caller's",
    arguments: [0, 1])
  func policy(kind: Int) async throws {
    let replies: [ScriptedServer.Reply] = [.status(14), .hangUp]
    try await Self.withChannel(to: try ScriptedServer { _, request in request % 3 == 0 ? .echo : replies[kind] }) {
      server, channel in
      // Attempts don't run out while the next connection is made.
      var (twice, once) = (Self.idempotent, CallOptions(timeout: .seconds(20)))
      (twice.waitsForReady, once.waitsForReady) = (true, true)
      let answer = try await Self.echo(channel, "a", twice)
      #expect(answer.text == "a")
      #expect(server.requests == 3)
      await expectError(.unavailable) { [once] in try await Self.echo(channel, "", once) }
      #expect(server.requests == 4)
    }
  }

  @Test("a stream of responses is repeated until its first response, and not after it")
  func streams() async throws {
    try await Self.withChannel(to: try ScriptedServer { _, request in request == 1 ? .status(14) : .echo }) {
      server, channel in
      let stream: ResponseStream<Note> = try await channel.serverStreaming(
        Echo.count, Note("once"), options: Self.idempotent)
      var texts: [String] = []
      for try await note in stream { texts.append(note.text) }
      #expect(texts == ["once"])
      #expect(server.requests == 2)
    }
  }

  @Test("attempts end with the policy's number, the server's word, and the deadline")
  func bounds() async throws {
    try await Self.withChannel(to: try ScriptedServer { _, _ in .status(14) }) { server, channel in
      await expectError(.unavailable) { try await Self.echo(channel) }
      #expect(server.requests == 4)
    }
    try await Self.withChannel(to: try ScriptedServer { _, _ in .status(14, [("grpc-retry-pushback-ms", "-1")]) }) {
      server, channel in
      await expectError(.unavailable) { try await Self.echo(channel) }
      #expect(server.requests == 1)
    }
    try await Self.withChannel(to: try ScriptedServer { _, _ in .status(14, [("grpc-retry-pushback-ms", "20000")]) }) {
      server, channel in
      await expectError(.unavailable) {
        try await Self.echo(channel, "", CallOptions(timeout: .seconds(10), isIdempotent: true))
      }
      #expect(server.requests == 1)
    }
  }

  @Test("when most calls fail, the budget ends the repeats")
  func budget() async throws {
    try await Self.withChannel(to: try ScriptedServer { _, _ in .status(14) }) { server, channel in
      for _ in 0..<20 { await expectError(.unavailable) { try await Self.echo(channel) } }
      // Five failures empty half of the budget: from then on, each call is made once.
      #expect(server.requests < 20 + 5)
    }
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}

/// An address at which nobody listens, or will: each is given away once, on a loopback host that no other test uses.
func closedAddress() throws -> SocketAddress {
  let number = closedAddresses.add(1, ordering: .relaxed).newValue
  let listener = try Listener(address: try SocketAddress(parsing: "127.1.\(number / 250).\(number % 250 + 1):0")) {
    _, _ in
  }
  listener.close()
  return listener.boundAddress
}

private let closedAddresses = Atomic(0)

/// A listening socket that nobody accepts from.
final class DeafListener {
  let address: SocketAddress
  private let listener: Listener

  init() throws {
    listener = try Listener(address: try SocketAddress(parsing: "127.0.0.1:0")) { _, _ in }
    address = listener.boundAddress
  }
}
