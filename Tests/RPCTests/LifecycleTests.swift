import HTTP2
import RPC
import Reactor
import Testing
import Wire

@Suite("Drain, health and reflection")
struct LifecycleTests {
  @Test("a graceful shutdown lets a call that runs finish, and then the connection ends")
  func drain() async throws {
    let clients = try ReactorGroup(count: 1)
    try clients.start()
    defer { clients.shutdown() }
    let server = try TestServer(reactors: 2)
    let channel = Channel(target: server.address, reactor: clients.reactors[0])
    defer { channel.close() }
    let gate = Gate()
    let call = Task { () -> Note in
      try await channel.clientStreaming(Echo.collect) { (writer: RequestWriter<Note>) in
        try await writer.write(Note("four"))
        await gate.wait()
        try await writer.write(Note("five5"))
      }
    }
    await server.seen.wait(for: "collect began")
    server.server.beginGracefulShutdown()
    #expect(await server.server.waitUntilDrained(deadline: .now) == false)
    gate.open()
    #expect(try await call.value.text == "9")
    #expect(await server.server.waitUntilDrained(deadline: .now + .seconds(20)))
    await expectError(.unavailable) { let _: Note = try await channel.unary(Echo.unary, Note("too late")) }
    server.stop()
  }

  @Test("connections are spread evenly over the reactors")
  func spread() async throws {
    let server = try TestServer(reactors: 2)
    var clients: [RawClient] = []
    for count in 1...16 {
      let client = try RawClient(server.address)
      clients.append(client)
      // Answered, so that the connection has been given to its reactor.
      #expect(try client.call(RawClient.fields("/test.Echo/Unary"), body: framed([])).grpcStatus == 0)
      let spread = await server.server.statistics.connectionsByReactor.sorted()
      #expect(spread == [count / 2, (count + 1) / 2])
    }
    server.stop()
  }

  @Test("a server without connections is drained at once")
  func drainIdle() async throws {
    let server = try TestServer()
    server.server.beginGracefulShutdown()
    #expect(await server.server.waitUntilDrained(deadline: .now + .seconds(20)))
    server.stop()
  }

  @Test("stop cancels what runs")
  func stop() async throws {
    let clients = try ReactorGroup(count: 1)
    try clients.start()
    defer { clients.shutdown() }
    let server = try TestServer()
    let channel = Channel(target: server.address, reactor: clients.reactors[0])
    defer { channel.close() }
    let call = Task { () -> Note in try await channel.unary(Echo.hang, Note("s")) }
    await server.seen.wait(for: "started s")
    server.server.stop()
    await expectError(.unavailable) { _ = try await call.value }
    await server.seen.wait(for: "cancelled s true true")
    #expect(await server.server.waitUntilDrained(deadline: .now + .seconds(20)))
    server.stop()
  }

  @Test("health is checked by service, and watched through a shutdown")
  func health() async throws {
    try await withServer { server, channel in
      let client = HealthV1.HealthClient(channel: channel)
      #expect(try await client.check(HealthV1.HealthCheckRequest()).status == .serving)
      await expectError(.notFound) { _ = try await client.check(Note("a.B")) }
      let watch = try await client.watch(Note("a.B"))
      var iterator = watch.makeAsyncIterator()
      #expect(try await iterator.next()?.status == .serviceUnknown)
      server.health.set("a.B", .serving)
      #expect(try await iterator.next()?.status == .serving)
      #expect(try await client.check(Note("a.B")).status == .serving)
      server.server.beginGracefulShutdown()
      #expect(try await iterator.next()?.status == .notServing)
      await expectError(.unavailable) { _ = try await iterator.next() }
    }
  }

  @Test("reflection lists services and hands out files", arguments: ["v1", "v1alpha"])
  func reflection(version: String) async throws {
    try await withServer { _, channel in
      let method = MethodDescriptor(
        service: "grpc.reflection.\(version).ServerReflection", method: "ServerReflectionInfo", kind: .bidirectional)
      let asked: [ReflectionV1.ServerReflectionRequest.MessageRequest] = [
        .listServices(""), .fileContainingSymbol("grpc.health.v1.Health"),
        .fileContainingSymbol("grpc.health.v1.HealthCheckResponse.ServingStatus"),
        .fileContainingSymbol("grpc.health.v1.Health.Check"), .fileByFilename("grpc/health/v1/health.proto"),
        .fileContainingSymbol("absent.Thing"), .fileByFilename("absent.proto"),
        .fileContainingExtension(ReflectionV1.ExtensionRequest(containingType: "a.B", extensionNumber: 3)),
        .allExtensionNumbersOfType("grpc.health.v1.HealthCheckRequest"),
      ]
      let stream: ResponseStream<ReflectionV1.ServerReflectionResponse> = try await channel.bidirectional(method) {
        (writer: RequestWriter<ReflectionV1.ServerReflectionRequest>) in
        for request in asked { try await writer.write(ReflectionV1.ServerReflectionRequest(messageRequest: request)) }
      }
      var answers: [String] = []
      for try await response in stream {
        switch response.messageResponse {
        case .listServicesResponse(let list): answers.append(list.service.map(\.name).joined(separator: " "))
        case .fileDescriptorResponse(let files): answers.append("files \(files.fileDescriptorProto.count)")
        case .allExtensionNumbersResponse(let numbers): answers.append("extensions \(numbers.extensionNumber.count)")
        case .errorResponse(let error): answers.append("error \(error.errorCode)")
        case nil: answers.append("nothing")
        }
      }
      #expect(
        answers == [
          "grpc.health.v1.Health grpc.reflection.v1.ServerReflection grpc.reflection.v1alpha.ServerReflection",
          "files 1", "files 1", "files 1", "files 1", "error 5", "error 5", "error 5", "extensions 0",
        ])
    }
  }
}

/// Closed until it is opened.
final class Gate: Sendable {
  private let seen = Observations()
  func open() { seen.note("open") }
  func wait() async { await seen.wait(for: "open") }
}
