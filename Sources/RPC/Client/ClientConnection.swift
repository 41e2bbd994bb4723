internal import HTTP2
internal import Reactor
internal import TLS

/// A client's connection: connects, then carries calls, and sees that its server is alive.
final class ClientConnection: Connection {
  private enum State {
    case connecting(TimerID)
    case securing(TimerID)
    case open
    case ended
  }

  let slot: Balancer.SlotID
  private let core: ChannelCore
  private let endpoint: Endpoint
  private var state = State.ended
  private var keepAlive: KeepAlive
  private var keepAliveTimer: TimerID?
  /// Calls are only finished, and then it ends.
  private var isLeaving = false
  /// What became of the connection, for those whose calls went with it.
  private var loss: String

  init(
    transport: Transport, session: Session, core: ChannelCore, slot: Balancer.SlotID, endpoint: Endpoint
  ) {
    self.core = core
    self.slot = slot
    self.endpoint = endpoint
    loss = "the connection to \(endpoint) was lost"
    keepAlive = KeepAlive(interval: core.config.keepAliveInterval, timeout: core.config.keepAliveTimeout)
    super.init(
      transport: transport, session: session, reactor: core.reactor, buffers: core.buffers,
      limits: Limits(readsPerTurn: 4, queuedFrames: 2000))
  }

  var isOpen: Bool { if case .open = state { true } else { false } }

  // MARK: The beginning

  /// Waits for the connection to be made.
  func open() throws {
    do {
      try transport.add(self, to: reactor, .write)
    } catch {
      transport.close()
      throw error
    }
    let timer = reactor.schedule(at: .now + core.config.connectTimeout) { [unowned self] in
      connectEnded(RPCError(.unavailable, "the connection was not made in \(core.config.connectTimeout)"))
    }
    state = .connecting(timer)
  }

  override func ready(_ events: Readiness) {
    guard case .connecting = state else { return super.ready(events) }
    connectEnded(transport.connectError)
  }

  private func connectEnded(_ error: (any Error)?) {
    switch state {
    case .connecting(let timer):
      if let error { return giveUp(timer, error) }
      transport.wait(self, on: reactor, for: .read)
      state = .securing(timer)
      if isHandshaking { handshake() } else { secured() }
    case .securing(let timer):
      if let error { giveUp(timer, error) }
    case .open, .ended: break
    }
  }

  private func giveUp(_ timer: TimerID, _ error: any Error) {
    reactor.cancel(timer)
    state = .ended
    close(.cancel)
    core.connectionFailed(self, error)
  }

  override func secured() {
    guard case .securing(let timer) = state else { return }
    reactor.cancel(timer)
    state = .open
    scheduleKeepAlive(at: now &+ core.config.keepAliveInterval.nanoseconds)
    core.connected(self)
    markDirty()
  }

  override func refused(_ error: TLSError) { connectEnded(error) }

  // MARK: Calls

  /// Whether it takes another call.
  var hasRoom: Bool {
    guard case .open = state, !isClosed, !session.isPeerGoingAway else { return false }
    return session.openStreams < min(core.config.concurrentCalls, session.peerConcurrentStreams)
  }

  func start(_ call: ClientCall) {
    call.submit(on: self)
    markDirty()
  }

  override func process() {
    var ended = false
    session.drainReady { stream, events in
      // The channel's pool makes nothing else.
      unsafeDowncast(stream, to: ClientCall.self).process(events, on: self)
      if events.contains(.closed) { ended = true }
    }
    guard !isClosed else { return }
    if session.isPeerGoingAway { core.retire(self) }
    if ended { core.startWaiting() }
    if isLeaving { endIfDone() }
  }

  override func endOfTurn() {
    guard case .open = state else { return }
    super.endOfTurn()
  }

  /// What the calls that went with the connection end with.
  var lossError: RPCError {
    let reason = transport.failure
    return RPCError(.unavailable, loss + (reason.map { ": \($0)" } ?? ""), cause: reason)
  }

  // MARK: Whether the server is alive

  private func scheduleKeepAlive(at instant: Int64) {
    let wait = Duration.nanoseconds(max(instant &- monotonicNow(), 0))
    keepAliveTimer = reactor.schedule(at: .now + wait) { [unowned self] in
      keepAliveTimer = nil
      checkLife()
    }
  }

  private func checkLife() {
    guard case .open = state, !isClosed else { return }
    switch keepAlive.check(now: monotonicNow(), receivedAt: receivedAt, hasCalls: session.openStreams > 0) {
    case .wait(let instant): scheduleKeepAlive(at: instant)
    case .ping(let instant):
      session.ping()
      markDirty()
      scheduleKeepAlive(at: instant)
    case .dead:
      loss = "the connection to \(endpoint) is dead: a PING was not answered in \(core.config.keepAliveTimeout)"
      close(.cancel)
    }
  }

  // MARK: The end

  override func didClose() {
    if let keepAliveTimer { reactor.cancel(keepAliveTimer) }
    keepAliveTimer = nil
    guard case .open = state else { return }
    state = .ended
    core.disconnected(self)
  }

  /// Finishes the calls that there are, and ends.
  func beginEnd() {
    isLeaving = true
    endIfDone()
  }

  private func endIfDone() {
    // Not from within the loop over what is ready, or from within a call's own end.
    guard session.openStreams == 0, !isClosed else { return }
    session.terminate(.noError)
    markDirty()
  }

  /// Says goodbye and closes.
  func end() {
    switch state {
    case .connecting(let timer), .securing(let timer): reactor.cancel(timer)
    case .open:
      session.terminate(.noError)
      flush()
    case .ended: return
    }
    let wasOpen = isOpen
    if !wasOpen { state = .ended }
    close(.cancel)
  }
}
