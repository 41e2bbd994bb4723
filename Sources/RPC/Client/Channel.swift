public import Reactor
public import Wire

/// Connections to the servers of a target, made at the first call and again when they break.
///
/// Its sockets belong to one reactor; calls may come from anywhere.
public final class Channel: CallChannel, Sendable {
  let core: ChannelCore

  /// Makes the channel; nothing is connected or looked up yet.
  public init(target: ChannelTarget, reactor: Reactor, config: ChannelConfig = .init()) {
    core = ChannelCore(target: target, reactor: reactor, config: config)
  }

  init(
    target: ChannelTarget, reactor: Reactor, config: ChannelConfig,
    joining: @escaping @Sendable () throws -> MemoryTransport
  ) {
    var config = config
    config.credentials = nil
    core = ChannelCore(target: target, reactor: reactor, config: config, joining: joining)
  }

  /// Makes a channel to one address.
  public convenience init(target: SocketAddress, reactor: Reactor, config: ChannelConfig = .init()) {
    self.init(target: ChannelTarget([target]), reactor: reactor, config: config)
  }

  /// Ends the connections; calls that run fail with CANCELLED, later ones too. Any thread, idempotent.
  ///
  /// Needed before the reactor stops; otherwise what waits for a response would wait for ever.
  public func close() { core.onLoop { $0.close() } }

  // The reactor doesn't retain its connections, so they must not go with the channel before they are closed.
  deinit { core.onLoop { $0.close() } }

  public func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, options: CallOptions = .init()
  ) async throws -> Response {
    let caller = UnaryCaller(core: core, method: method, request: request.encoded(), options: options)
    return try decodeResponse(try await caller.response())
  }

  /// Prepares a unary method that is called often and by code without tasks, such as a load generator.
  ///
  /// - Parameters:
  ///   - options: of every call. A deadline is one instant for all of them, a time-out counts for each.
  ///   - completion: called once for each call, on ``PreparedCall/reactor``; it must not block. It may start
  ///     further calls.
  public func prepare(
    _ method: MethodDescriptor, options: CallOptions = .init(),
    completion: @escaping @Sendable (borrowing UnaryResult) -> Void
  ) -> PreparedCall {
    PreparedCall(core: core, method: method, options: options, completion: completion)
  }

  public func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, options: CallOptions = .init()
  ) async throws -> ResponseStream<Response> {
    ResponseStream(begin(method, request.encoded(), options))
  }

  public func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, options: CallOptions = .init(),
    _ send: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
  ) async throws -> Response {
    let caller = begin(method, nil, options)
    caller.runSender(send)
    guard let bytes = try await caller.next() else {
      throw RPCError(.internal, "the server sent no response message")
    }
    return try decodeResponse(bytes)
  }

  public func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, options: CallOptions = .init(),
    _ send: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
  ) async throws -> ResponseStream<Response> {
    let caller = begin(method, nil, options)
    caller.runSender(send)
    return ResponseStream(caller)
  }

  private func begin(_ method: MethodDescriptor, _ request: [UInt8]?, _ options: CallOptions) -> StreamCaller {
    let caller = StreamCaller(channel: self)
    caller.begin(method, request, options)
    return caller
  }
}
