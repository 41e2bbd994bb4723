internal import MusterProtocol
internal import RPC
internal import Wire

/// A channel that adds what all calls of a client share: credentials, a time limit, and the newest token.
struct ClientChannel: CallChannel {
  let base: Channel
  let metadata: Metadata
  let timeout: Duration
  let waitsForServer: Bool
  let tokens: TokenMemory?

  func acting(as user: String) throws(RPCError) -> ClientChannel {
    var others = Metadata()
    metadata.forEachField { name, value in
      if name != "muster-acting-user" { others.add(name, String(decoding: value, as: UTF8.self)) }
    }
    try Credentials.addActingUser(user, to: &others)
    return ClientChannel(base: base, metadata: others, timeout: timeout, waitsForServer: waitsForServer, tokens: tokens)
  }

  func unary<Q: Message, R: Message>(
    _ method: MethodDescriptor, _ request: Q, options: CallOptions
  ) async throws -> R {
    let options = completed(options, for: request)
    guard let tokens else { return try await base.unary(method, request, options: options) }
    let (fresh, token) = withNewestToken(request, tokens)
    let reply: R
    do {
      reply = try await base.unary(method, fresh, options: options)
    } catch let error as RPCError where error.code == .failedPrecondition {
      // The token may be of an earlier life of the database. It was ours and not the caller's, so ask without it.
      guard let token else { throw error }
      tokens.forget(token, of: tenant(of: request))
      reply = try await base.unary(method, request, options: options)
    }
    if let carrying = reply as? any TokenCarrying {
      let named = tenant(of: request)
      tokens.remember(carrying.token, of: named.isEmpty ? tenant(of: reply) : named)
    }
    return reply
  }

  func serverStreaming<Q: Message, R: Message>(
    _ method: MethodDescriptor, _ request: Q, options: CallOptions
  ) async throws -> ResponseStream<R> {
    try await base.serverStreaming(method, request, options: withCredentials(options))
  }

  func clientStreaming<Q: Message, R: Message>(
    _ method: MethodDescriptor, options: CallOptions,
    _ send: @escaping @Sendable (RequestWriter<Q>) async throws -> Void
  ) async throws -> R {
    let reply: R = try await base.clientStreaming(method, options: withCredentials(options), send)
    if let carrying = reply as? any TokenCarrying { tokens?.remember(carrying.token) }
    return reply
  }

  func bidirectional<Q: Message, R: Message>(
    _ method: MethodDescriptor, options: CallOptions,
    _ send: @escaping @Sendable (RequestWriter<Q>) async throws -> Void
  ) async throws -> ResponseStream<R> {
    try await base.bidirectional(method, options: withCredentials(options), send)
  }

  /// The question with the newest token in it, unless it says itself how fresh the answer must be.
  private func withNewestToken<Q: Message>(_ request: Q, _ tokens: TokenMemory) -> (request: Q, token: String?) {
    guard var question = request as? any ConsistencyCarrying & Message, question.consistency == nil,
      let token = tokens.newest(of: question.tenantID)
    else { return (request, nil) }
    question.consistency = AuthorizationV1.Consistency(requirement: .atLeast(token))
    guard let fresh = question as? Q else { return (request, nil) }
    return (fresh, token)
  }

  private func tenant(of message: some Message) -> String { (message as? any TenantScoped)?.tenantID ?? "" }

  /// Streams may live for long, so the time limit is for single answers only.
  private func completed(_ options: CallOptions, for request: some Message) -> CallOptions {
    var options = withCredentials(options)
    if options.isIdempotent == nil, let identified = request as? any RequestIdentified, !identified.requestId.isEmpty {
      options.isIdempotent = true
    }
    if options.timeout == nil, options.deadline == nil { options.timeout = timeout }
    return options
  }

  private func withCredentials(_ options: CallOptions) -> CallOptions {
    var options = options
    if waitsForServer { options.waitsForReady = true }
    metadata.forEachField { name, value in
      options.metadata.add(name, String(decoding: value, as: UTF8.self))
    }
    return options
  }
}
