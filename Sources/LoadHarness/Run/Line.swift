internal import RPC
internal import Reactor

/// One connection to the server.
final class Line: Sendable {
  private let channel: Channel
  private let call: PreparedCall

  /// - Parameters:
  ///   - answered: Called on the reactor for each call, with the tag that it was sent with.
  init(
    _ target: LoadTarget, _ plan: LoadPlan, reactor: Reactor,
    answered: @escaping @Sendable (borrowing UnaryResult) -> Void
  ) {
    var config = ChannelConfig()
    config.concurrentCalls = plan.streams
    config.pooledCalls = plan.streams
    config.credentials = target.credentials
    // Repeats would hide errors, and the time that they take.
    config.retry = .never
    config.expectsStatus = target.isGRPC
    channel = Channel(target: target.address, reactor: reactor, config: config)
    let options = CallOptions(timeout: plan.timeout?.duration, metadata: target.metadata)
    call = channel.prepare(target.method, options: options, completion: answered)
  }

  func send(_ message: UnsafeRawBufferPointer, tag: UInt64) { call.start(message, tag: tag) }

  func close() { channel.close() }
}
