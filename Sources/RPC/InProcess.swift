public import Reactor

extension RPCServer {
  /// A channel to this server that never leaves the process: no socket, no encryption, everything else the same.
  ///
  /// Both ends are HTTP/2 sessions as for any client, joined by memory on one reactor, so interceptors, metadata, status,
  /// deadlines, cancellation, flow control and limits are what they are for everybody. The server needs no addresses for it.
  ///
  /// - Parameters:
  ///   - reactor: one of the server's own, on which the calls are served.
  ///   - config: its addresses and credentials mean nothing here.
  public func inProcessChannel(on reactor: Reactor, config: ChannelConfig = .init()) -> Channel {
    let shard = shard(on: reactor)
    return Channel(target: .inProcess, reactor: reactor, config: config) {
      let (client, server) = MemoryTransport.pair(on: reactor)
      shard.accept(server)
      return client
    }
  }
}
