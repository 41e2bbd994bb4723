public import Wire

/// Which handler answers which method. Built once, before the server starts.
public struct Router: Sendable {
  /// Runs on the caller's executor, which is the call's reactor: a call needn't look for its executor at each step.
  typealias Handler = nonisolated(nonsending) @Sendable (ServerCall) async throws -> Void
  typealias FastPath =
    @Sendable (UnsafeRawBufferPointer, inout ReplyWriter, borrowing FastCall) throws(RPCError) -> FastOutcome

  struct Route: Sendable {
    let descriptor: MethodDescriptor
    /// Reads requests from the call and writes responses to it; runs in the call's worker on its reactor.
    var handler: Handler?
    var fastPath: FastPath?
  }

  private(set) var routes: [String: Route] = [:]
  private(set) var shutdownHooks: [@Sendable () -> Void] = []

  public init() {}

  /// The methods that have a handler.
  public var methods: [MethodDescriptor] { routes.values.map(\.descriptor).sorted { $0.path < $1.path } }

  /// Registers a handler: one request, one response.
  public mutating func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor,
    _ handler: nonisolated(nonsending) @escaping @Sendable (Request, CallContext) async throws -> Response
  ) {
    set(method) { call in
      let request = try call.onlyRequest(Request.self)
      try call.reply(try await handler(request, call.runningContext))
    }
  }

  /// Registers a handler: one request, any number of responses.
  public mutating func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor,
    _ handler:
      nonisolated(nonsending) @escaping @Sendable (Request, ResponseWriter<Response>, CallContext) async throws -> Void
  ) {
    set(method) { call in
      let request = try call.onlyRequest(Request.self)
      try await handler(request, ResponseWriter(call), call.runningContext)
    }
  }

  /// Registers a handler: any number of requests, one response.
  public mutating func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor,
    _ handler:
      nonisolated(nonsending) @escaping @Sendable (RequestStream<Request>, CallContext) async throws -> Response
  ) {
    set(method) { call in
      try call.reply(try await handler(RequestStream(call), call.runningContext))
    }
  }

  /// Registers a handler: any number of messages in both directions.
  public mutating func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor,
    _ handler:
      nonisolated(nonsending) @escaping @Sendable (RequestStream<Request>, ResponseWriter<Response>, CallContext)
      async throws -> Void
  ) {
    set(method) { call in
      try await handler(RequestStream(call), ResponseWriter(call), call.runningContext)
    }
  }

  /// Adds a synchronous fast path to a unary method, called in the loop with the borrowed request.
  ///
  /// It must not block. What it has written is dropped if it throws or says `needsAsync`. Without an async handler
  /// `needsAsync` is answered UNIMPLEMENTED.
  public mutating func fastPath(
    _ method: MethodDescriptor,
    _ handler:
      @escaping @Sendable (
        _ request: UnsafeRawBufferPointer, _ reply: inout ReplyWriter, _ call: borrowing FastCall
      ) throws(RPCError) -> FastOutcome
  ) {
    precondition(method.kind == .unary, "only a unary method has a fast path: \(method.path)")
    routes[method.path, default: Route(descriptor: method)].fastPath = handler
  }

  /// Calls `hook` when the server begins to shut down.
  public mutating func onShutdown(_ hook: @escaping @Sendable () -> Void) { shutdownHooks.append(hook) }

  private mutating func set(
    _ method: MethodDescriptor, _ handler: @escaping Handler
  ) {
    var route = routes[method.path] ?? Route(descriptor: method)
    precondition(route.handler == nil, "two handlers for \(method.path)")
    route.handler = handler
    routes[method.path] = route
  }
}
