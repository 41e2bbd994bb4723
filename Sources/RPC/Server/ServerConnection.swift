internal import HTTP2
internal import Logging
internal import Reactor
internal import TLS

/// One client's connection: tells the calls what happens on their streams, and looks at its time-outs.
final class ServerConnection: Connection {
  let shard: ServerShard
  let peer: String
  /// Handlers that run for this connection, also on streams that are gone.
  var runningHandlers = 0

  private let acceptedAt: Int64
  private var activeAt: Int64
  private var pingedAt: Int64 = 0
  private var shutdownAt: Int64 = 0
  private var countedStreams = 0

  init(transport: Transport, peer: String, shard: ServerShard) throws(HTTP2Error) {
    self.peer = peer
    self.shard = shard
    acceptedAt = monotonicNow()
    activeAt = acceptedAt
    super.init(
      transport: transport, session: try Session(role: .server, resources: shard.resources, pool: shard.pool),
      reactor: shard.reactor, buffers: shard.buffers,
      limits: Limits(
        readsPerTurn: shard.limits.readsPerTurn, queuedFrames: shard.limits.queuedFrames,
        lingerBytes: shard.limits.lingerBytes))
  }

  override func process() {
    shard.counters.streamsTotal += session.streamsOpened - countedStreams
    countedStreams = session.streamsOpened
    session.drainReady { stream, events in
      // The shard's pool makes nothing else.
      unsafeDowncast(stream, to: ServerCall.self).process(events, on: self)
    }
  }

  override func secured() {
    shard.counters.handshakes += 1
    if transport.isResumed { shard.counters.handshakesResumed += 1 }
  }

  override func refused(_ error: TLSError) {
    shard.logger.debug("a TLS handshake failed", metadata: ["peer": "\(peer)", "error": "\(error)"])
    shard.counters.connectionsFailed += 1
  }

  override func failed(_ error: HTTP2Error) {
    shard.logger.debug("a connection failed", metadata: ["peer": "\(peer)", "error": "\(error)"])
    shard.counters.connectionsFailed += 1
  }

  override func didClose() { shard.remove(self) }

  /// Asks the client to go; calls that run may finish.
  func beginShutdown() {
    guard !isClosed, shutdownAt == 0 else { return }
    shutdownAt = max(monotonicNow(), 1)
    session.beginShutdown()
    markDirty()
  }

  // MARK: Time-outs

  /// Looks at every time-out; called once in each ``ServerLimits/sweepInterval``.
  func sweep(now: Int64) {
    self.now = now
    if let lingersSince {
      if isOver(lingersSince, shard.limits.lingerTimeout) { close(.cancel) }
      return
    }
    if let reason = overdue() { return fail(reason) }
    session.forEachOpen { unsafeDowncast($0, to: ServerCall.self).sweep(now: now, on: self) }
    process()
    if session.openStreams > 0 || runningHandlers > 0 { activeAt = now }
    if shutdownAt == 0 {
      if isOver(activeAt, shard.limits.idleTimeout) || isOver(acceptedAt, shard.limits.connectionAge) {
        beginShutdown()
      }
      askForLife()
    } else {
      // A peer that does not answer our PING gets the final GOAWAY anyway.
      session.announceShutdown()
    }
    markDirty()
  }

  private func isOver(_ since: Int64, _ limit: Duration) -> Bool { now &- since > limit.nanoseconds }

  /// Which time-out has passed.
  private func overdue() -> String? {
    let limits = shard.limits
    if !session.hasPeerSettings, isOver(acceptedAt, limits.prefaceTimeout) {
      return isHandshaking ? "the TLS handshake did not end in time" : "no HTTP/2 preface in time"
    }
    if session.headerBlockSince != 0, isOver(session.headerBlockSince, limits.headerTimeout) {
      return "a header block did not end in time"
    }
    if !pending.isEmpty, isOver(wroteAt, limits.writeTimeout) { return "the peer does not read" }
    if pingedAt > receivedAt, isOver(pingedAt, limits.keepAliveTimeout) { return "the peer does not answer a PING" }
    if shutdownAt != 0, isOver(shutdownAt, limits.connectionGrace) { return "the connection did not end in time" }
    return nil
  }

  private func askForLife() {
    guard pingedAt <= receivedAt, isOver(receivedAt, shard.limits.keepAliveInterval) else { return }
    pingedAt = now
    session.ping()
  }

  private func fail(_ reason: String) {
    shard.logger.debug("a connection timed out", metadata: ["peer": "\(peer)", "reason": "\(reason)"])
    shard.counters.connectionsFailed += 1
    session.terminate(.enhanceYourCalm)
    flush()
    close(.cancel)
  }
}
