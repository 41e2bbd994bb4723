internal import HTTP2
internal import Reactor
internal import Synchronization

extension StreamCaller {
  /// Runs the caller's sender beside the call, in a task of the runtime: it ends with the sender, and the call
  /// cancels it. A structured one can't outlive the function that returns the responses to be read.
  func runSender<Request>(_ send: @escaping @Sendable (RequestWriter<Request>) async throws -> Void) {
    let task = Task {
      do {
        try await send(RequestWriter(caller: self))
        core.onLoop { _ in self.call?.endRequests() }
      } catch {
        core.onLoop { _ in self.call?.giveUp(RPCError(thrown: error)) }
      }
    }
    sender.withLock { $0 = task }
    if mailbox.withLock({ $0.end != nil }) { task.cancel() }
  }

  /// Hands a request over, and waits while too much is unsent.
  func send(_ message: [UInt8], isCompressed: Bool) async throws {
    guard message.count <= core.config.requestMessageBytes else { throw core.config.tooLarge(message.count) }
    let end = mailbox.withLock { box in
      box.handedOver += message.count
      return box.end
    }
    if let end { throw end ?? RPCError(.cancelled, "the call has ended") }
    core.onLoop { _ in self.take(message, isCompressed: isCompressed) }
    let limit = core.config.queuedRequestBytes
    while mailbox.withLock({ $0.end == nil && $0.unsent > limit }) {
      await withUnsafeContinuation { continuation in
        let isOver = mailbox.withLock { box in
          let isOver = box.end != nil || box.unsent <= limit
          if !isOver { box.writers.append(continuation) }
          return isOver
        }
        if isOver { continuation.resume() }
      }
    }
  }

  /// On the loop: from here on what is unsent lies in the call.
  private func take(_ message: [UInt8], isCompressed: Bool) {
    if let call { message.withUnsafeBytes { call.append($0, isCompressed: isCompressed) } }
    mailbox.withLock { box in
      box.handedOver -= message.count
      box.queued = call?.outbound.count ?? 0
    }
  }
}
