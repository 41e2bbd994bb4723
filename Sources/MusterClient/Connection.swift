internal import RPC
internal import Reactor
internal import TLS

/// A channel with the reactor that it runs on.
final class Connection: Sendable {
  let channel: Channel
  private let reactor: Reactor

  init(_ config: ClientConfig) throws {
    let target = try ChannelTarget(parsing: config.servers)
    var channelConfig = ChannelConfig()
    channelConfig.authority = config.servers.first
    channelConfig.balancing = config.balancing
    channelConfig.connectionsPerAddress = config.connectionsPerAddress
    channelConfig.retry = config.retry
    channelConfig.keepAliveInterval = ClientLimits.keepAliveInterval
    channelConfig.credentials = try config.tls.map { try ClientCredentials($0) }
    reactor = try Reactor()
    try reactor.start()
    channel = Channel(target: target, reactor: reactor, config: channelConfig)
  }

  func close() {
    channel.close()
    reactor.stop()
    reactor.join()
  }
}

extension ClientCredentials {
  fileprivate convenience init(_ options: ClientConfig.TLSOptions) throws {
    var config = ClientTLSConfig(
      trust: options.caFile.map { .file($0) } ?? .system, serverName: options.serverName)
    switch (options.certificateFile, options.keyFile) {
    case (nil, nil): break
    case (let certificate?, let key?): config.certificate = CertificateFiles(certificate: certificate, key: key)
    default: throw RPCError(.invalidArgument, "a client's certificate and its key are given together")
    }
    try self.init(config)
  }
}
