import CLinux
import Glibc

/// A listening TCP socket of one reactor.
///
/// Each reactor has a listener of its own on the same address (SO_REUSEPORT), and the kernel spreads the connections.
/// Whoever takes an accepted descriptor may hand it to another reactor before its first byte is read. Nothing that accept() reports ends a listener; without
/// descriptors or memory it pauses for ``ReactorLimits/acceptPause``.
public final class Listener: EventHandler, @unchecked Sendable {
  // SAFETY: `boundAddress`, `descriptor` and `onAccept` are constants; `reactor` is set before the loop hears of the
  // listener; `state` is used on the loop only, once started.

  private enum State {
    case idle, listening
    case paused(TimerID)
    case closed
  }

  /// The address it listens on, with the port that the kernel chose where 0 was asked for.
  public let boundAddress: SocketAddress
  private let descriptor: Int32
  private let onAccept: (Int32, String) -> Void
  private var reactor: Reactor?
  private var state = State.idle

  /// Binds and listens; connections queue up in the kernel until ``start(on:)``.
  ///
  /// - Parameter onAccept: called on the loop with a descriptor, which it then owns (non-blocking, close-on-exec,
  ///   TCP_NODELAY), and the peer's address.
  public init(
    address: SocketAddress, limits: ReactorLimits = .init(), onAccept: @escaping (Int32, String) -> Void
  ) throws(ReactorError) {
    let descriptor = clinux_tcp_socket(address.family)
    guard descriptor >= 0 else { throw ReactorError(systemCall: "socket") }
    do throws(ReactorError) {
      boundAddress = try bindAndListen(descriptor, address, backlog: limits.listenBacklog)
    } catch {
      Glibc.close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    self.onAccept = onAccept
    super.init()
  }

  /// Listens on one address with each of `reactors`; where its port is 0, all use the port the first one got.
  public static func group(
    address: SocketAddress, reactors: [Reactor], limits: ReactorLimits = .init(),
    onAccept: @escaping @Sendable (Reactor, Int32, String) -> Void
  ) throws(ReactorError) -> [Listener] {
    var listeners: [Listener] = []
    for reactor in reactors {
      do throws(ReactorError) {
        let listener = try Listener(address: listeners.first?.boundAddress ?? address, limits: limits) {
          [unowned reactor] descriptor, peer in
          onAccept(reactor, descriptor, peer)
        }
        listeners.append(listener)
        try listener.start(on: reactor)
      } catch {
        for listener in listeners { listener.close() }
        throw error
      }
    }
    return listeners
  }

  deinit {
    if case .idle = state { Glibc.close(descriptor) }
  }

  /// Starts to accept. Any thread, once. Keep the listener until it is closed.
  public func start(on reactor: Reactor) throws(ReactorError) {
    guard self.reactor == nil else { throw ReactorError(.closed, "a listener is started once") }
    self.reactor = reactor
    if reactor.isCurrent { resume(on: reactor) } else { reactor.execute { self.resume(on: reactor) } }
  }

  /// Stops to listen; accepted connections go on. Any thread that knows of ``start(on:)``; it takes effect on the loop.
  public func close() {
    guard let reactor, !reactor.isCurrent else { return closeOnLoop() }
    reactor.execute { self.closeOnLoop() }
  }

  public override func ready(_ events: Readiness) {
    guard let reactor else { return }
    for _ in 0..<reactor.limits.acceptsPerTurn {
      guard case .listening = state else { return }
      var peer = sockaddr_storage()
      var length: socklen_t = 0
      let accepted = unsafe clinux_accept(descriptor, &peer, &length)
      guard accepted < 0 else {
        _ = clinux_set_option(accepted, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
        onAccept(accepted, SocketAddress(peer)?.description ?? "unknown")
        continue
      }
      switch errno {
      case EAGAIN: return
      case EMFILE, ENFILE, ENOBUFS, ENOMEM: return pause(on: reactor)
      default: continue  // The connection went away before it was accepted; the next one may be fine.
      }
    }
  }

  private func resume(on reactor: Reactor) {
    if case .closed = state { return }
    do {
      try reactor.add(self, descriptor: descriptor, interest: .read)
      state = .listening
    } catch {
      scheduleResume(on: reactor)
    }
  }

  private func pause(on reactor: Reactor) {
    reactor.remove(descriptor: descriptor)
    scheduleResume(on: reactor)
  }

  private func scheduleResume(on reactor: Reactor) {
    state = .paused(
      reactor.schedule(at: .now + reactor.limits.acceptPause) { [weak self] in self?.resume(on: reactor) })
  }

  private func closeOnLoop() {
    switch state {
    case .closed: return
    case .idle: break
    case .listening: reactor?.remove(descriptor: descriptor)
    case .paused(let timer): reactor?.cancel(timer)
    }
    state = .closed
    Glibc.close(descriptor)
  }
}

private func bindAndListen(
  _ descriptor: Int32, _ address: SocketAddress, backlog: Int32
) throws(ReactorError) -> SocketAddress {
  for option in [SO_REUSEADDR, SO_REUSEPORT] {
    guard clinux_set_option(descriptor, SOL_SOCKET, option, 1) == 0 else {
      throw ReactorError(systemCall: "setsockopt")
    }
  }
  if address.family == AF_INET6 { _ = clinux_set_option(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, 1) }
  var (storage, length) = address.storage
  guard unsafe clinux_bind(descriptor, &storage, length) == 0 else {
    throw ReactorError(systemCall: "bind to \(address)")
  }
  guard listen(descriptor, backlog) == 0 else { throw ReactorError(systemCall: "listen on \(address)") }
  guard unsafe clinux_local_address(descriptor, &storage, &length) == 0, let bound = SocketAddress(storage) else {
    throw ReactorError(systemCall: "getsockname")
  }
  return bound
}
