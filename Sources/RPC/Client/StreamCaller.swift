internal import DequeModule
internal import HTTP2
internal import Reactor
internal import Synchronization

/// The caller of a call with a stream in either direction: the mailbox from which it takes responses, and the way of its
/// requests.
final class StreamCaller: CallOwner, ResponseSource, @unchecked Sendable {
  // SAFETY: `mailbox` and `sender` are locked; `call` is used on the channel's reactor only; the rest is constant.

  struct Mailbox {
    var messages: Deque<[UInt8]> = []
    var bytes = 0
    /// Set once: how the call ended. nil inside: with OK.
    var end: RPCError??
    var reader: UnsafeContinuation<Void, Never>?
    /// Bytes of requests on their way to the loop.
    var handedOver = 0
    /// Bytes of requests in the call, as of its last news.
    var queued = 0
    /// Bytes of requests that are not sent yet.
    var unsent: Int { handedOver + queued }
    var writers: [UnsafeContinuation<Void, Never>] = []
  }

  /// Kept, since a channel that nobody has any more ends its calls.
  private let channel: Channel
  let core: ChannelCore
  let mailbox = Mutex(Mailbox())
  let sender = Mutex<Task<Void, Never>?>(nil)
  var call: ClientCall?

  init(channel: Channel) {
    self.channel = channel
    core = channel.core
  }

  /// Begins the call.
  ///
  /// - Parameter request: nil if the requests come one by one through `send`.
  func begin(_ method: MethodDescriptor, _ request: [UInt8]?, _ options: CallOptions) {
    let deadline = options.effectiveDeadline
    core.onLoop { core in
      let call = core.makeCall()
      self.call = call
      call.prepare(method, options, template: core.template(method), deadline: deadline, owner: self)
      call.add(options.metadata)
      request?.withUnsafeBytes { call.setRequest($0) }
      core.begin(call)
    }
  }

  // MARK: The caller's side

  func next() async throws -> [UInt8]? {
    while true {
      if Task.isCancelled { cancel() }
      let (message, end) = mailbox.withLock { box -> ([UInt8]?, RPCError??) in
        guard let message = box.messages.popFirst() else { return (nil, box.end) }
        box.bytes -= message.count
        return (message, nil)
      }
      if let message {
        core.onLoop { _ in self.call?.openWindow() }
        return message
      }
      if let end {
        if let error = end { throw error }
        return nil
      }
      await waitForNews()
    }
  }

  private func waitForNews() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        let isNew = mailbox.withLock { box in
          let isNew = box.end != nil || !box.messages.isEmpty
          if !isNew { box.reader = continuation }
          return isNew
        }
        if isNew { continuation.resume() }
      }
    } onCancel: {
      cancel()
    }
  }

  func cancel() {
    core.onLoop { _ in self.call?.giveUp(RPCError(.cancelled, "the caller gave up")) }
  }

  // MARK: The reactor's side

  override var heldBytes: Int { mailbox.withLock { $0.bytes } }

  override func received(_ message: UnsafeRawBufferPointer, of call: ClientCall) { deliver([UInt8](message)) }

  private func deliver(_ message: [UInt8]) {
    let reader = mailbox.withLock { box -> UnsafeContinuation<Void, Never>? in
      box.messages.append(message)
      box.bytes += message.count
      defer { box.reader = nil }
      return box.reader
    }
    reader?.resume()
  }

  override func drained(_ call: ClientCall) {
    let writers = mailbox.withLock { box in
      box.queued = call.outbound.count
      defer { box.writers.removeAll() }
      return box.writers
    }
    for writer in writers { writer.resume() }
  }

  override func ended(_ call: ClientCall, _ error: RPCError?, _ message: UnsafeRawBufferPointer) {
    self.call = nil
    let woken = mailbox.withLock { box in
      // A call with one response gives it only if all went well.
      if error == nil, message.baseAddress != nil { box.messages.append([UInt8](message)) }
      box.end = .some(error)
      defer {
        box.reader = nil
        box.writers.removeAll()
      }
      return box.writers + (box.reader.map { [$0] } ?? [])
    }
    for continuation in woken { continuation.resume() }
    sender.withLock { $0 }?.cancel()
  }
}
