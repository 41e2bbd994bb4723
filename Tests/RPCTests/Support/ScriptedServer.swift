import Glibc
import HTTP2
import Reactor
import Synchronization

/// A server that does with each request what a test says: also what a gRPC server never should.
final class ScriptedServer: Sendable {
  enum Reply {
    /// The message that was sent, and OK.
    case echo
    /// Trailers only.
    case status(Int, [(String, String)] = [])
    /// RST_STREAM with that code.
    case reset(ErrorCode)
    /// GOAWAY that leaves the request out, and the end of the connection.
    case goAway
    /// The end of the connection, without a word.
    case hangUp
    /// Nothing at all.
    case silence
  }

  typealias Script = @Sendable (_ connection: Int, _ request: Int) -> Reply

  let address: SocketAddress
  private let reactor: Reactor
  private let listener: Listener
  private let counts: Counts

  final class Counts: Sendable {
    private let state = Mutex((connections: 0, requests: 0))
    func nextConnection() -> Int {
      state.withLock {
        $0.connections += 1
        return $0.connections
      }
    }
    func nextRequest() -> Int {
      state.withLock {
        $0.requests += 1
        return $0.requests
      }
    }
    var requests: Int { state.withLock { $0.requests } }
    var connections: Int { state.withLock { $0.connections } }
  }

  /// - Parameter script: both numbers count from 1, over the server's life.
  init(_ script: @escaping Script) throws {
    let reactor = try Reactor()
    let counts = Counts()
    let connections = ScriptedConnections()
    listener = try Listener(address: try SocketAddress(parsing: "127.0.0.1:0")) { descriptor, _ in
      guard let connection = try? ScriptedConnection(descriptor, reactor, counts, script) else { return }
      connections.all.append(connection)
    }
    self.reactor = reactor
    self.counts = counts
    address = listener.boundAddress
    try listener.start(on: reactor)
    try reactor.start()
  }

  var requests: Int { counts.requests }
  var connections: Int { counts.connections }

  func stop() {
    reactor.stop()
    reactor.join()
  }
}

/// Keeps them alive. On the loop only.
private final class ScriptedConnections: @unchecked Sendable {
  // SAFETY: used by the listener's closure, on the loop.
  var all: [ScriptedConnection] = []
}

private final class ScriptedConnection: EventHandler {
  private let descriptor: Int32
  private let reactor: Reactor
  private let session: Session
  private let counts: ScriptedServer.Counts
  private let script: ScriptedServer.Script
  private let number: Int
  private var isClosed = false

  init(
    _ descriptor: Int32, _ reactor: Reactor, _ counts: ScriptedServer.Counts, _ script: @escaping ScriptedServer.Script
  )
    throws
  {
    self.descriptor = descriptor
    self.reactor = reactor
    self.counts = counts
    self.script = script
    number = counts.nextConnection()
    session = try Session(role: .server, resources: try SessionResources(), pool: StreamPool(capacity: 0))
    super.init()
    try reactor.add(self, descriptor: descriptor, interest: .read)
    flush()
  }

  deinit { hangUp() }

  override func ready(_ events: Readiness) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return hangUp() }
    do {
      try buffer[..<count].withUnsafeBytes { try session.receive($0, now: 1) }
    } catch {
      return hangUp()
    }
    session.drainReady { stream, events in
      if events.contains(.end), !isClosed { answer(stream) }
    }
    if !isClosed { flush() }
  }

  private func answer(_ stream: HTTP2.Stream) {
    switch script(number, counts.nextRequest()) {
    case .echo:
      stream.outbound.append(stream.inbound.readable)
      stream.isOutboundEnded = true
      stream.outboundTrailers.append("grpc-status", "0")
      try? session.respond(stream, Self.headers)
    case .status(let code, let fields):
      var block = HeaderBlock()
      block.append("grpc-status", "\(code)")
      for (name, value) in fields { block.append(name, value) }
      try? session.respond(stream, Self.headers, block, hasBody: false)
    case .reset(let code): session.reset(stream, code)
    case .goAway:
      flush()
      write([0, 0, 8, 7, 0, 0, 0, 0, 0] + [0, 0, 0, 0, 0, 0, 0, 0])
      hangUp()
    case .hangUp: hangUp()
    case .silence: break
    }
  }

  nonisolated(unsafe) private static let headers = StaticHeaders([
    (":status", "200"), ("content-type", "application/grpc"),
  ])

  private func flush() {
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    while let count = try? buffer.withUnsafeMutableBytes({ try session.produce(into: $0, now: 1) }), count > 0 {
      write(Array(buffer[..<count]))
    }
  }

  private func write(_ bytes: [UInt8]) { _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }

  private func hangUp() {
    guard !isClosed else { return }
    isClosed = true
    reactor.remove(descriptor: descriptor)
    close(descriptor)
  }
}
