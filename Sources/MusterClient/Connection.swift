internal import RPC
internal import Reactor

/// A channel with the reactor that it runs on.
final class Connection: Sendable {
  let channel: Channel
  private let reactor: Reactor

  init(server: String) throws(ReactorError) {
    let target = try SocketAddress(parsing: server)
    reactor = try Reactor()
    try reactor.start()
    channel = Channel(target: target, reactor: reactor)
  }

  func close() {
    channel.close()
    reactor.stop()
    reactor.join()
  }
}
