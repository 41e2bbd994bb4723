internal import HTTP2
public import Reactor

/// How a unary call ended, for a ``PreparedCall``'s completion.
public struct UnaryResult: ~Copyable {
  /// What the call was started with.
  public let tag: UInt64
  /// Why it failed; nil if it ended with OK.
  public let error: RPCError?
  /// The serialized response; empty if the call failed. Valid until the completion returns.
  public let message: UnsafeRawBufferPointer
}

/// A unary method that is called again and again, by programs that count microseconds: no task, no allocation, no copy
/// of the response.
///
/// What all calls have in common is laid out once. Any number of calls may run at once.
public final class PreparedCall: @unchecked Sendable {
  // SAFETY: `template` is used on the reactor only; everything else is constant.

  private let core: ChannelCore
  private let method: MethodDescriptor
  private let options: CallOptions
  private let owner: CompletionOwner
  private var template: StaticHeaders?

  init(
    core: ChannelCore, method: MethodDescriptor, options: CallOptions,
    completion: @escaping @Sendable (borrowing UnaryResult) -> Void
  ) {
    precondition(method.kind == .unary, "only a unary method can be prepared: \(method.path)")
    self.core = core
    self.method = method
    self.options = options
    owner = CompletionOwner(completion)
  }

  /// The loop on which the completion is called; calls from there begin without a hop.
  public var reactor: Reactor { core.reactor }

  /// Begins a call. Any thread.
  ///
  /// - Parameters:
  ///   - request: the serialized request; copied before this returns.
  ///   - tag: handed to the completion, to tell calls apart.
  public func start(_ request: UnsafeRawBufferPointer, tag: UInt64) {
    guard core.reactor.isCurrent else {
      let copy = [UInt8](request)
      return core.reactor.execute { copy.withUnsafeBytes { self.begin($0, tag) } }
    }
    begin(request, tag)
  }

  private func begin(_ request: UnsafeRawBufferPointer, _ tag: UInt64) {
    let template = self.template ?? core.makeTemplate(method, options.metadata)
    self.template = template
    let call = core.makeCall()
    call.prepare(method, options, template: template, deadline: options.effectiveDeadline, owner: owner, tag: tag)
    call.setRequest(request)
    core.begin(call)
  }
}

private final class CompletionOwner: CallOwner {
  private let completion: @Sendable (borrowing UnaryResult) -> Void

  init(_ completion: @escaping @Sendable (borrowing UnaryResult) -> Void) { self.completion = completion }

  override func ended(_ call: ClientCall, _ error: RPCError?, _ message: UnsafeRawBufferPointer) {
    completion(UnaryResult(tag: call.tag, error: error, message: message))
  }
}
