import Logging
import RPC
import Reactor
import Synchronization

/// A server of this process on a free port, with the handlers that a test gives it.
final class TestServer: Sendable {
  let address: String
  private let reactors: ReactorGroup
  private let server: RPCServer

  init(_ register: (inout Router) -> Void) throws {
    var router = Router()
    register(&router)
    reactors = try ReactorGroup(count: 1)
    try reactors.start()
    server = try RPCServer(
      config: ServerConfig(addresses: [try SocketAddress(parsing: "127.0.0.1:0")]), router: router,
      reactors: reactors, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    address = try server.start().map(\.description).joined()
  }

  func stop() {
    server.stop()
    reactors.shutdown()
  }
}

/// What handlers saw, in order.
final class Record<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element]>([])

  func append(_ element: Element) { elements.withLock { $0.append(element) } }
  var all: [Element] { elements.withLock { $0 } }
}
