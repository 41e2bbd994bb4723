internal import HTTP2
internal import Reactor
internal import TLS

/// A client's connection: connects, then carries calls.
final class ClientConnection: Connection {
  private enum State {
    case connecting(TimerID)
    case securing(TimerID)
    case open
  }

  private let core: ChannelCore
  private var state: State?

  init(transport: Transport, session: Session, core: ChannelCore, buffers: IOBuffers) {
    self.core = core
    super.init(
      transport: transport, session: session, reactor: core.reactor, buffers: buffers,
      limits: Limits(readsPerTurn: 4, queuedFrames: 2000))
  }

  /// Waits for the connection to be made.
  func open() throws {
    do {
      try reactor.add(self, descriptor: transport.descriptor, interest: .write)
    } catch {
      transport.close()
      throw error
    }
    let timer = reactor.schedule(at: .now + core.config.connectTimeout) { [unowned self] in
      connectEnded(RPCError(.unavailable, "the connection was not made in \(core.config.connectTimeout)"))
    }
    state = .connecting(timer)
  }

  func hasRoom(_ limit: Int) -> Bool {
    guard case .open? = state else { return false }
    return session.openStreams < min(limit, session.peerConcurrentStreams)
  }

  func start(_ call: ClientCall) {
    call.submit(on: self)
    markDirty()
  }

  override func ready(_ events: Readiness) {
    guard case .connecting? = state else { return super.ready(events) }
    connectEnded(socketError(transport.descriptor))
  }

  private func connectEnded(_ error: (any Error)?) {
    switch state {
    case .connecting(let timer)?:
      if let error { return giveUp(timer, error) }
      reactor.modify(self, descriptor: transport.descriptor, interest: .read)
      state = .securing(timer)
      if isHandshaking { handshake() } else { secured() }
    case .securing(let timer)?:
      if let error { giveUp(timer, error) }
    default: break
    }
  }

  private func giveUp(_ timer: TimerID, _ error: any Error) {
    reactor.cancel(timer)
    state = nil
    core.connectionFailed(error)
    close(.cancel)
  }

  override func secured() {
    guard case .securing(let timer)? = state else { return }
    reactor.cancel(timer)
    state = .open
    core.connected()
    markDirty()
  }

  override func refused(_ error: TLSError) { connectEnded(error) }

  override func process() {
    var ended = false
    session.drainReady { stream, events in
      // The channel's pool makes nothing else.
      unsafeDowncast(stream, to: ClientCall.self).process(events, on: self)
      if events.contains(.closed) { ended = true }
    }
    if !isClosed, ended || session.isPeerGoingAway { core.startWaiting() }
  }

  override func endOfTurn() {
    guard case .open? = state else { return }
    super.endOfTurn()
  }

  override func didClose() { core.disconnected(self) }

  /// Says goodbye and closes.
  func end() {
    switch state {
    case .connecting(let timer)?, .securing(let timer)?: reactor.cancel(timer)
    default:
      session.terminate(.noError)
      flush()
    }
    state = nil
    close(.cancel)
  }
}
