internal import Reactor

/// A task that waits for the response of a unary call.
final class UnaryCaller: CallOwner, @unchecked Sendable {
  // SAFETY: made before the call begins, then used on the channel's reactor only.

  private let core: ChannelCore
  private let method: MethodDescriptor
  private let options: CallOptions
  private let deadline: ContinuousClock.Instant?
  private let request: [UInt8]
  private var waiter: UnsafeContinuation<[UInt8], any Error>?
  private var call: ClientCall?
  private var isCancelled = false

  init(core: ChannelCore, method: MethodDescriptor, request: [UInt8], options: CallOptions) {
    self.core = core
    self.method = method
    self.request = request
    self.options = options
    deadline = options.effectiveDeadline
  }

  /// Makes the call.
  func response() async throws -> [UInt8] {
    try await withTaskCancellationHandler {
      try await withUnsafeThrowingContinuation { continuation in
        core.onLoop { _ in self.begin(continuation) }
      }
    } onCancel: {
      core.onLoop { _ in self.cancel() }
    }
  }

  private func begin(_ continuation: UnsafeContinuation<[UInt8], any Error>) {
    guard !isCancelled else { return continuation.resume(throwing: RPCError(.cancelled, "the caller gave up")) }
    waiter = continuation
    let call = core.makeCall()
    self.call = call
    call.prepare(method, options, template: core.template(method), deadline: deadline, owner: self)
    call.add(options.metadata)
    request.withUnsafeBytes { call.setRequest($0) }
    core.begin(call)
  }

  private func cancel() {
    isCancelled = true
    call?.giveUp(RPCError(.cancelled, "the caller gave up"))
  }

  override func ended(_ call: ClientCall, _ error: RPCError?, _ message: UnsafeRawBufferPointer) {
    self.call = nil
    let waiter = self.waiter
    self.waiter = nil
    if let error { waiter?.resume(throwing: error) } else { waiter?.resume(returning: [UInt8](message)) }
  }
}
