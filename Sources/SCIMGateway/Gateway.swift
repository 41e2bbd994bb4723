internal import Hummingbird
internal import HummingbirdCore
internal import HummingbirdHTTP2
public import Logging
public import MusterClient
internal import NIOCore
internal import NIOSSL
public import ServiceLifecycle

/// The HTTP side of provisioning: SCIM 2.0, logins and hook events, each turned into calls of the provisioning service.
///
/// It keeps nothing: any number of gateways may run behind a balancer.
public struct Gateway: Service {
  private let config: GatewayConfig
  private let responder: Responder
  private let onListening: @Sendable (String) -> Void
  private let logger: Logger

  /// - Parameters:
  ///   - client: Calls the provisioning service, without a key of its own: each request's credential is passed on.
  ///   - onListening: Called once with the address in use, as `host:port`.
  public init(
    _ config: GatewayConfig, client: MusterClient, logger: Logger, onListening: @escaping @Sendable (String) -> Void
  ) {
    self.config = config
    self.logger = logger
    self.onListening = onListening
    responder = Responder(
      endpoints: Endpoints(client: client, callTime: config.callTime), admission: Admission(), budget: ByteBudget(),
      scheme: config.tls == nil ? "http" : "https")
  }

  /// Serves until it is told to stop; then open requests have ``GatewayLimits/drainTime``.
  ///
  /// - Throws: What keeps it from listening, or the files of its certificate from being used.
  public func run() async throws {
    let (host, onListening) = (config.host, onListening)
    let application = Application(
      responder: responder, server: try server(),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: config.port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(GatewayLimits.connections)),
      onServerRunning: { channel in
        onListening("\(host):\(channel.localAddress?.port ?? 0)")
      }, logger: logger)
    try await application.run()
  }

  private func server() throws -> HTTPServerBuilder {
    let http1 = HTTP1Channel.Configuration(
      additionalChannelHandlers: [ContinueHandler()], idleTimeout: .seconds(GatewayLimits.idleSeconds),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: GatewayLimits.headerFieldBytes, maxHeaderListSize: GatewayLimits.headerBytes,
        maxHeaderFieldCount: GatewayLimits.headerFields))
    guard let files = config.tls else { return .http1(configuration: http1) }
    var tls = TLSConfiguration.makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMFile(files.certificateFile).map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(file: files.keyFile, format: .pem)))
    tls.minimumTLSVersion = .tlsv12
    return try .http2Upgrade(
      tlsConfiguration: tls,
      configuration: HTTP2ChannelConfiguration(
        idleTimeout: .seconds(GatewayLimits.idleSeconds), gracefulCloseTimeout: GatewayLimits.drainTime,
        streamConfiguration: http1))
  }
}
