public import Reactor
public import Wire

/// A connection to one server, made at the first call and again at the next call after it broke.
///
/// Its socket belongs to one reactor; calls may come from anywhere.
public final class Channel: CallChannel, Sendable {
  private let core: ChannelCore

  /// Makes the channel; nothing is connected yet.
  public init(target: SocketAddress, reactor: Reactor, config: ChannelConfig = .init()) {
    core = ChannelCore(target: target, reactor: reactor, config: config)
  }

  /// Ends the connection; calls that run fail with CANCELLED, later ones too. Any thread, idempotent.
  ///
  /// Needed before the reactor stops; otherwise what waits for a response would wait for ever.
  public func close() { core.onLoop { $0.close() } }

  public func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, options: CallOptions = .init()
  ) async throws -> Response {
    try await onlyResponse(
      begin(ClientCall(core: core, method: method, request: request.encoded(), options: options, deliversAtEnd: true)))
  }

  public func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, options: CallOptions = .init()
  ) async throws -> ResponseStream<Response> {
    ResponseStream(
      begin(ClientCall(core: core, method: method, request: request.encoded(), options: options, deliversAtEnd: false)))
  }

  public func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, options: CallOptions = .init(),
    _ send: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
  ) async throws -> Response {
    let call = begin(ClientCall(core: core, method: method, request: nil, options: options, deliversAtEnd: true))
    call.runSender(send)
    return try await onlyResponse(call)
  }

  public func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, options: CallOptions = .init(),
    _ send: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
  ) async throws -> ResponseStream<Response> {
    let call = begin(ClientCall(core: core, method: method, request: nil, options: options, deliversAtEnd: false))
    call.runSender(send)
    return ResponseStream(call)
  }

  private func begin(_ call: ClientCall) -> ClientCall {
    core.onLoop { $0.begin(call) }
    return call
  }

  private func onlyResponse<Response: Message>(_ call: ClientCall) async throws -> Response {
    guard let bytes = try await call.next() else {
      throw RPCError(.internal, "the server sent no response message")
    }
    guard try await call.next() == nil else {
      throw RPCError(.internal, "the server sent two response messages")
    }
    return try decodeResponse(bytes)
  }
}
