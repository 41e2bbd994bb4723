import HTTP2
import Reactor
import Synchronization
import Testing
import Wire

@testable import RPC

@Suite("Calls between our client and our server")
struct CallTests {
  @Test("a unary call is answered by the async handler and by the fast path", arguments: [Echo.unary, Echo.fast])
  func unary(method: MethodDescriptor) async throws {
    try await withEachServer { _, channel in
      for text in ["", "hello", String(repeating: "x", count: 3 << 20)] {
        let answer: Note = try await channel.unary(method, Note(text))
        #expect(answer.text == text)
      }
    }
  }

  @Test("many calls at once each get their own answer")
  func concurrent() async throws {
    try await withEachServer(reactors: 2) { _, channel in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<2000 {
          group.addTask {
            let answer: Note = try await channel.unary(index % 2 == 0 ? Echo.fast : Echo.unary, Note("\(index)"))
            #expect(answer.text == "\(index)")
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test("the fast path hands over to the async handler, and its error is the call's")
  func fastPath() async throws {
    try await withEachServer { _, channel in
      var options = CallOptions()
      options.metadata.add("x-async", "yes")
      let answer: Note = try await channel.unary(Echo.fast, Note("a"), options: options)
      #expect(answer.text == "async:a")
      options.metadata = Metadata()
      options.metadata.add("x-fail", "yes")
      await expectError(.aborted) { let _: Note = try await channel.unary(Echo.fast, Note("a"), options: options) }
    }
  }

  @Test("an error arrives with its message and details")
  func details() async throws {
    try await withEachServer { _, channel in
      let error = await expectError(.failedPrecondition) {
        let _: Note = try await channel.unary(Echo.fail, Note("x"))
      }
      #expect(error?.message == "not yet: 100 % of \u{fc}")
      #expect(error?.details.count == 4)
      #expect(error?.details[0].unpack(GoogleRPC.ErrorInfo.self)?.reason == "NOT_YET")
      #expect(error?.details[1].unpack(GoogleRPC.RetryInfo.self)?.retryDelay?.nanos == 500_000_000)
      #expect(error?.details[2].unpack(GoogleRPC.BadRequest.self)?.fieldViolations.first?.field == "x.y")
      #expect(error?.details[3].unpack(GoogleRPC.PreconditionFailure.self)?.violations.first?.type == "G")
    }
  }

  @Test("what a handler throws becomes a status, and an unexpected error tells nothing")
  func thrown() async throws {
    try await withEachServer { _, channel in
      let unknown = await expectError(.internal) { let _: Note = try await channel.unary(Echo.fail, Note("unknown")) }
      #expect(unknown?.message.contains("Unexpected") == false)
      await expectError(.alreadyExists) { let _: Note = try await channel.unary(Echo.fail, Note("convertible")) }
      await expectError(.cancelled) { let _: Note = try await channel.unary(Echo.fail, Note("cancellation")) }
      await expectError(.internal) { let _: Note = try await channel.unary(Echo.fail, Note("ok")) }
    }
  }

  @Test("a stream of responses arrives whole and in order")
  func serverStreaming() async throws {
    try await withEachServer { _, channel in
      var next = 0
      let stream: ResponseStream<Note> = try await channel.serverStreaming(Echo.count, Note("5000"))
      for try await note in stream {
        #expect(note.text.hasPrefix("\(next) "))
        next += 1
      }
      #expect(next == 5000)
    }
  }

  @Test("a reader that stops early cancels the handler")
  func abandonedStream() async throws {
    try await withEachServer { server, channel in
      do {
        let stream: ResponseStream<Note> = try await channel.serverStreaming(Echo.count, Note("10000000"))
        var iterator = stream.makeAsyncIterator()
        _ = try await iterator.next()
      }
      await server.seen.wait(for: "count stopped")
    }
  }

  @Test("streamed requests arrive whole, far beyond one window")
  func clientStreaming() async throws {
    try await withEachServer { _, channel in
      let text = String(repeating: "y", count: 10_000)
      let answer: Note = try await channel.clientStreaming(Echo.collect) { (writer: RequestWriter<Note>) in
        for _ in 0..<1000 { try await writer.write(Note(text)) }
      }
      #expect(answer.text == "10000000")
    }
  }

  @Test("messages flow in both directions at once")
  func bidirectional() async throws {
    try await withEachServer { _, channel in
      let stream: ResponseStream<Note> = try await channel.bidirectional(Echo.chat) { (writer: RequestWriter<Note>) in
        for index in 0..<3000 { try await writer.write(Note("\(index)")) }
      }
      var next = 0
      for try await note in stream {
        #expect(note.text == "\(next)")
        next += 1
      }
      #expect(next == 3000)
    }
  }

  @Test("a deadline ends the call on both sides and cancels the handler")
  func deadline() async throws {
    try await withEachServer { server, channel in
      await server.passDeadline(of: "d", on: channel)
      await server.seen.wait(for: "cancelled d true true")
      // The worker was replaced: the next call runs.
      let answer: Note = try await channel.unary(Echo.unary, Note("after"))
      #expect(answer.text == "after")
    }
  }

  @Test("a cancelled caller cancels the handler")
  func cancellation() async throws {
    try await withEachServer { server, channel in
      let task = Task { () -> Note in try await channel.unary(Echo.hang, Note("c")) }
      await server.seen.wait(for: "started c")
      task.cancel()
      await expectError(.cancelled) { _ = try await task.value }
      await server.seen.wait(for: "cancelled c true true")
    }
  }

  @Test("a client that disconnects cancels its handlers")
  func disconnect() async throws {
    try await withEachServer { server, _ in
      let channel = server.channel()
      let task = Task { () -> Note in try await channel.unary(Echo.hang, Note("gone")) }
      await server.seen.wait(for: "started gone")
      channel.close()
      await server.seen.wait(for: "cancelled gone true true")
      _ = await task.result
    }
  }

  @Test("metadata, trace, identity and deadline reach the handler")
  func metadata() async throws {
    try await withEachServer(interceptors: [TokenInterceptor()]) { _, channel in
      var options = CallOptions(timeout: .seconds(30))
      options.metadata.add("x-text", "hi")
      options.metadata.add("authorization", "token-ada")
      var generator = TraceIDGenerator()
      let trace = TraceContext.random(using: &generator)
      options.trace = trace
      let answer: Note = try await channel.unary(Echo.metadata, Note(""), options: options)
      #expect(answer.text == "hi ada \(trace.traceIDText) true")
    }
  }

  @Test("an interceptor refuses a call, and is told of every end")
  func interceptor() async throws {
    let interceptor = TokenInterceptor()
    try await withEachServer(interceptors: [interceptor]) { _, channel in
      var options = CallOptions()
      options.metadata.add("authorization", "nonsense")
      for method in [Echo.fast, Echo.unary] {
        await expectError(.unauthenticated) {
          let _: Note = try await channel.unary(method, Note(""), options: options)
        }
      }
      let _: Note = try await channel.unary(Echo.fast, Note(""))
      await expectError(.unimplemented) {
        let _: Note = try await channel.unary(Echo.method("Absent", .unary), Note(""))
      }
    }
    let ends = ["Fast UNAUTHENTICATED", "Unary UNAUTHENTICATED", "Fast OK", "unknown UNIMPLEMENTED"]
    // Of either server.
    #expect(interceptor.ends.all == ends + ends)
  }

  @Test("an identity that is waited for reaches the handler, and its refusal ends the call before that")
  func awaitedIdentity() async throws {
    let interceptor = TokenInterceptor()
    try await withEachServer(interceptors: [interceptor]) { server, channel in
      var options = CallOptions(timeout: .seconds(30))
      options.metadata.add("authorization", "later-ada")
      let answer: Note = try await channel.unary(Echo.metadata, Note(""), options: options)
      #expect(answer.text.split(separator: " ")[1] == "ada")
      let slow: Note = try await channel.unary(Echo.fast, Note("a"), options: options)
      #expect(slow.text == "async:a", "the fast path knows no identity yet")
      options.metadata = Metadata()
      options.metadata.add("authorization", "later-nobody")
      await expectError(.unauthenticated) {
        let _: Note = try await channel.unary(Echo.hang, Note("never"), options: options)
      }
      #expect(!server.seen.all.contains("started never"))
    }
  }

  @Test("statistics count calls by method and status, and connections")
  func statistics() async throws {
    try await withEachServer(reactors: 2) { server, channel in
      for _ in 0..<5 { let _: Note = try await channel.unary(Echo.fast, Note("")) }
      await expectError(.internal) { let _: Note = try await channel.unary(Echo.fail, Note("unknown")) }
      let statistics = await server.server.statistics
      #expect(statistics.connectionsOpen == 1)
      #expect(statistics.streamsTotal == 6)
      let fast = try #require(statistics.methods.first { $0.descriptor == Echo.fast })
      #expect(fast.finished == [.ok: 5])
      #expect(fast.latencyBuckets.reduce(0, +) == 5)
      let fail = try #require(statistics.methods.first { $0.descriptor == Echo.fail })
      #expect(fail.finished == [.internal: 1])
    }
  }

  @Test("calls beyond the server's stream limit wait for their turn")
  func streamLimit() async throws {
    let limits: (inout ServerLimits) -> Void = { $0.http2.concurrentStreams = 2 }
    try await withEachServer(limits: limits) { _, channel in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<200 {
          group.addTask {
            let answer: Note = try await channel.unary(Echo.unary, Note("\(index)"))
            #expect(answer.text == "\(index)")
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test("a client connects anew after the server came back, and says UNAVAILABLE in between")
  func reconnect() async throws {
    let clients = try ReactorGroup(count: 1)
    try clients.start()
    defer { clients.shutdown() }
    let first = try TestServer(at: try closedAddress())
    var config = ChannelConfig()
    config.backoff.initial = .milliseconds(10)
    let channel = Channel(target: first.address, reactor: clients.reactors[0], config: config)
    defer { channel.close() }
    let _: Note = try await channel.unary(Echo.unary, Note(""))
    first.stop()
    await expectError(.unavailable) { let _: Note = try await channel.unary(Echo.unary, Note("")) }
    let second = try TestServer(at: first.address)
    defer { second.stop() }
    var options = CallOptions(timeout: .seconds(20))
    options.waitsForReady = true
    let answer: Note = try await channel.unary(Echo.unary, Note("back"), options: options)
    #expect(answer.text == "back")
  }

  @Test("calls beyond the queue's limit fail at once, those in it are served")
  func queueLimit() async throws {
    try await withEachServer { server, _ in
      let channel = server.channel {
        $0.concurrentCalls = 1
        $0.queuedCalls = 1
      }
      defer { channel.close() }
      let running = Task { () -> Note in try await channel.unary(Echo.hang, Note("q")) }
      await server.seen.wait(for: "started q")
      let waiting = Task { () -> Note in try await channel.unary(Echo.unary, Note("waited")) }
      // One of the two that follow finds the queue full, whichever comes first.
      async let second = Task { () -> Note in try await channel.unary(Echo.unary, Note("waited")) }.result
      let results = [await second]
      let isRefused = results.contains { result in
        if case .failure(let error as RPCError) = result { return error.code == .resourceExhausted }
        return false
      }
      running.cancel()
      let first = await waiting.result
      if case .failure(let error as RPCError) = first { #expect(error.code == .resourceExhausted) }
      #expect(isRefused || (try? first.get()) == nil)
    }
  }
}

/// Knows the token `token-ada`, and has to wait for what it knows of `later-ada`.
final class TokenInterceptor: Interceptor {
  let ends = Observations()

  func admit(_ call: borrowing CallHead) throws(RPCError) -> Identity? {
    guard let token = call.header("authorization") else { return nil }
    if token.starts(with: "later-".utf8) {
      call.deferIdentity()
      return nil
    }
    guard token.isEqual("token-ada") else { throw RPCError(.unauthenticated, "unknown token") }
    return Identity(principal: "ada", scopes: ["all"])
  }

  func identify(_ context: CallContext) async throws -> Identity? {
    await Task.yield()
    guard context.metadata.first("authorization") == "later-ada" else {
      throw RPCError(.unauthenticated, "unknown token")
    }
    return Identity(principal: "ada", scopes: ["all"])
  }

  func finished(_ call: borrowing CallHead, status: StatusCode, elapsed: Duration) {
    ends.note("\(call.method?.method ?? "unknown") \(status.name)")
  }
}

/// Runs a test twice, each time with a server and a channel to it: over a socket, and within the process.
func withEachServer(
  reactors: Int = 1, interceptors: [any Interceptor] = [], limits: (inout ServerLimits) -> Void = { _ in },
  _ body: (TestServer, Channel) async throws -> Void
) async throws {
  try await withServer(reactors: reactors, interceptors: interceptors, limits: limits, body)
  let server = try TestServer(reactors: reactors, interceptors: interceptors, limits: limits)
  let channel = server.server.inProcessChannel(on: server.reactors.reactors[0])
  defer {
    channel.close()
    server.stop()
  }
  try await body(server, channel)
}

/// Runs a test with a server and a channel to it, and ends both.
func withServer(
  reactors: Int = 1, interceptors: [any Interceptor] = [], compressionThreshold: Int? = nil,
  limits: (inout ServerLimits) -> Void = { _ in }, _ body: (TestServer, Channel) async throws -> Void
) async throws {
  let server = try TestServer(
    reactors: reactors, interceptors: interceptors, compressionThreshold: compressionThreshold, limits: limits)
  let channel = server.channel()
  do {
    try await body(server, channel)
  } catch {
    channel.close()
    server.stop()
    throw error
  }
  channel.close()
  server.stop()
}

@discardableResult
func expectError(
  _ code: StatusCode, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async -> RPCError? {
  do {
    try await body()
    Issue.record("the call succeeded, expected \(code)", sourceLocation: sourceLocation)
    return nil
  } catch let error as RPCError {
    #expect(error.code == code, "\(error)", sourceLocation: sourceLocation)
    return error
  } catch {
    Issue.record("not an RPCError: \(error)", sourceLocation: sourceLocation)
    return nil
  }
}

extension TestServer {
  /// Calls a handler that hangs until a deadline passes while it runs: on a slow machine the first deadlines may be over
  /// before it begins. The handler has noted `started` with `text`.
  func passDeadline(of text: String, on channel: Channel) async {
    var timeout = Duration.milliseconds(50)
    repeat {
      let options = CallOptions(timeout: timeout)
      await expectError(.deadlineExceeded) {
        let _: Note = try await channel.unary(Echo.hang, Note(text), options: options)
      }
      timeout *= 4
    } while !seen.all.contains("started \(text)") && timeout < .seconds(60)
  }
}
