import HTTP2
import Reactor
import Testing
import Wire

@testable import RPC

/// Objects that must be gone once their connections are. The process as a whole (memory, descriptors) is measured from
/// outside: Tests/Interop/test_endurance.py.
@Suite("Nothing is left behind")
struct EnduranceTests {
  @Test("connections that end, whatever their calls do, leave no connection, session or call behind")
  func server() async throws {
    let kept = 4
    let server = try TestServer { $0.pooledCalls = kept }
    for round in 0..<5 {
      let remains = try await remains(of: server, round: round)
      #expect(remains.connections.count == 100 && remains.calls.count == 200)
      try await eventually(on: server.reactors.reactors[0]) {
        remains.connections.allSatisfy { $0.object == nil } && remains.sessions.allSatisfy { $0.object == nil }
          && remains.calls.filter { $0.object != nil }.count <= kept
      }
      let statistics = await server.server.statistics
      #expect(statistics.connectionsOpen == 0 && statistics.handlersRunning == 0 && statistics.streamsOpen == 0)
    }
    server.stop()
  }

  @Test("channels that are closed, or only dropped, leave nothing behind")
  func channels() async throws {
    let server = try TestServer()
    let clients = try ReactorGroup(count: 1)
    try clients.start()
    var cores: [Weak<ChannelCore>] = []
    for number in 0..<50 {
      let channel = Channel(target: server.address, reactor: clients.reactors[0])
      cores.append(Weak(channel.core))
      let _: Note = try await channel.unary(Echo.unary, Note("\(number)"))
      if number.isMultiple(of: 2) { channel.close() }
    }
    try await eventually(on: clients.reactors[0]) { [cores] in cores.allSatisfy { $0.object == nil } }
    clients.shutdown()
    server.stop()
  }

  private struct Remains: Sendable {
    var connections: [Weak<ServerConnection>] = []
    var sessions: [Weak<Session>] = []
    var calls: [Weak<HTTP2.Stream>] = []
  }

  /// Opens connections with a call that was answered, one whose handler runs and one whose request is incomplete; notes
  /// what the server has for them; drops them.
  private func remains(of server: TestServer, round: Int) async throws -> Remains {
    var clients: [RawClient] = []
    for number in 0..<100 {
      let client = try RawClient(server.address)
      #expect(try client.call(RawClient.fields("/test.Echo/Fast"), body: framed([])).grpcStatus == 0)
      _ = try client.open(RawClient.fields("/test.Echo/Unary"), body: [0, 0, 0, 0, 9, 1], ends: false)
      let name = "\(round).\(number)"
      _ = try client.open(RawClient.fields("/test.Echo/Hang"), body: framed(Note(name).encoded()))
      clients.append(client)
      await server.seen.wait(for: "started \(name)")
    }
    let shard = server.server.shards[0]
    let remains = await withCheckedContinuation { continuation in
      shard.reactor.execute {
        var remains = Remains()
        for connection in shard.connections.values {
          remains.connections.append(Weak(connection))
          remains.sessions.append(Weak(connection.session))
          connection.session.forEachOpen { remains.calls.append(Weak($0)) }
        }
        continuation.resume(returning: remains)
      }
    }
    clients.removeAll()
    return remains
  }

  /// Looks between the steps of a loop, until it is so or many steps have passed.
  private func eventually(on reactor: Reactor, _ isSo: @escaping @Sendable () -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(20)
    while true {
      let isReached = await withCheckedContinuation { continuation in
        reactor.execute { continuation.resume(returning: isSo()) }
      }
      if isReached { return }
      try #require(.now < end, "something is still alive")
    }
  }
}

/// Does not keep its object alive.
private final class Weak<Object: AnyObject>: @unchecked Sendable {
  // SAFETY: constant; weak references may be read on any thread.
  private(set) weak var object: Object?
  init(_ object: Object) { self.object = object }
}
