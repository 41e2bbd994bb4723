internal import HTTP2
internal import Reactor

extension ServerCall {
  /// The request is there, or, for a stream of them, may come: runs the handler.
  func dispatch(on connection: ServerConnection) {
    guard let method else { return }
    isDispatched = true
    if let timeout, monotonicNow() - startedAt >= timeout { return finish(Self.deadlineExceeded, on: connection) }
    if !awaitsIdentity, let fastPath = method.fastPath, runFastPath(fastPath, on: connection) { return }
    guard method.handler != nil else {
      return finish(RPCError(.unimplemented, "\(method.descriptor.path) has no handler"), on: connection)
    }
    prepareContext(for: method, on: connection)
    guard !isFinished else { return }
    isRunning = true
    connection.runningHandlers += 1
    shard.counters.handlersRunning += 1
    start()
  }

  private func prepareContext(for method: MethodEntry, on connection: ServerConnection) {
    do throws(RPCError) {
      context = CallContext(
        method: method.descriptor, peer: connection.peer, peerCertificate: connection.transport.peerCertificate,
        deadline: deadline, metadata: try Metadata(headers, hasBinary: hasBinaryMetadata),
        identity: identity, trace: trace, reactor: shard.reactor)
    } catch {
      return finish(error, on: connection)
    }
    if let deadline = context?.deadline {
      deadlineTimer = shard.reactor.schedule(at: deadline) { [unowned self] in
        deadlineTimer = nil
        deadlinePassed()
      }
    }
  }

  static var deadlineExceeded: RPCError { RPCError(.deadlineExceeded, "the deadline passed") }

  private func deadlinePassed() {
    guard !isFinished else { return }
    finish(Self.deadlineExceeded)
    cancelHandler()
  }

  /// Whether the call is answered.
  private func runFastPath(_ fastPath: Router.FastPath, on connection: ServerConnection) -> Bool {
    var reply = ReplyWriter(self)
    do throws(RPCError) {
      let outcome = try withMessage(inbound.count) { (message) throws(RPCError) in
        try fastPath(message, &reply, FastCall(self))
      }
      if outcome == .done {
        finish(reply.hasReply ? nil : RPCError(.internal, "the handler gave no reply"), on: connection)
        return true
      }
      outbound.removeAll()
      return false
    } catch {
      outbound.removeAll()
      finish(error, on: connection)
      return true
    }
  }

  // MARK: The task

  private func start() {
    if let parked {
      self.parked = nil
      parked.resume()
    } else {
      worker = Task(executorPreference: shard.reactor) { await self.work() }
    }
  }

  /// Runs one handler after the other until the task is cancelled, for it would stay so.
  private func work() async {
    while true {
      let error = await runHandler()
      let isCancelled = Task.isCancelled
      if isCancelled { worker = nil }
      handlerReturned(error)
      if isCancelled || isRetired { return }
      await withUnsafeContinuation { parked = $0 }
      if isRetired { return }
    }
  }

  private func runHandler() async -> RPCError? {
    guard let handler = method?.handler else { return nil }
    do {
      if awaitsIdentity { try await identify() }
      try await handler(self)
      return nil
    } catch {
      return RPCError(thrown: error)
    }
  }

  private func identify() async throws {
    let context = runningContext
    guard let identity = try await interceptors.identify(context) else { return }
    self.identity = identity
    context.note(identity)
  }

  /// Nobody waits for the handler any more.
  func cancelHandler() {
    context?.markCancelled()
    worker?.cancel()
    wake()
  }

  /// The pool doesn't keep the call: lets its task end.
  func retire() {
    isRetired = true
    worker = nil
    parked?.resume()
    parked = nil
  }

  // MARK: Waiting

  /// Suspends the handler until something happens on the stream, or its task is cancelled.
  func wait() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        if Task.isCancelled { continuation.resume() } else { waiters.append(continuation) }
      }
    } onCancel: {
      shard.reactor.execute { self.wake() }
    }
  }

  /// Whoever waits looks again.
  func wake() {
    guard !waiters.isEmpty else { return }
    let woken = waiters
    waiters.removeAll()
    for waiter in woken { waiter.resume() }
  }
}

extension ServerCall {
  /// Looks at the time-outs of the stream; called once in each ``ServerLimits/sweepInterval``.
  func sweep(now: Int64, on connection: ServerConnection) {
    guard hasBegun, isOpen else { return }
    let idle = now &- lastProgress
    if !isFinished, !isRemoteEnded, awaitsRestOfMessage, idle > shard.limits.bodyTimeout.nanoseconds {
      finish(RPCError(.deadlineExceeded, "the rest of the request did not arrive in time"), on: connection)
      cancelHandler()
    } else if isAnswered, !outbound.isEmpty, idle > shard.limits.writeTimeout.nanoseconds {
      connection.session.reset(self, .cancel)
    }
  }

  /// A call that takes one message waits for its end; one that takes many may pause between them.
  private var awaitsRestOfMessage: Bool {
    guard let method, method.streamsRequests else { return !isDispatched }
    if case .incomplete = front { return true }
    return false
  }
}
