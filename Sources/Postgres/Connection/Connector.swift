import DequeModule
internal import Reactor

/// Makes one connection: tries one host after the other, and doesn't wait for one that is silent.
///
/// While a host hasn't answered for a moment, the next one is tried beside it; the first that is ready wins. So a paused
/// host costs that moment, where libpq by itself would wait for its time-out.
final class Connector: @unchecked Sendable {
  // SAFETY: used on its reactor's loop only.
  typealias Outcome = Result<(Connection, ConnectionOptions.Candidate), PostgresError>

  private let reactor: Reactor
  private let options: ConnectionOptions
  private let patience: Duration
  private var waiting: Deque<ConnectionOptions.Candidate>
  private var attempts: [Connection] = []
  private var lookups = 0
  private var failure = PostgresError(.connectFailed, "no host answered", isSafeToRetry: true)
  private var completion: ((Outcome) -> Void)?
  private var deadline: TimerID?
  private var nextAttempt: TimerID?

  /// - Parameters:
  ///   - first: the host to begin with.
  ///   - patience: how long a silent host is waited for before the next one is tried too.
  init(_ options: ConnectionOptions, first: Int, patience: Duration, on reactor: Reactor) {
    self.reactor = reactor
    self.options = options
    self.patience = patience
    waiting = Deque(options.candidates(first: first))
  }

  /// Begins; `completion` is called once, later than this call.
  func start(_ completion: @escaping (Outcome) -> Void) {
    self.completion = completion
    let timeout = options.connectTimeout
    deadline = reactor.schedule(at: .now + timeout) {
      self.deadline = nil
      self.finish(.failure(PostgresError(.connectFailed, "no answer within \(timeout)", isSafeToRetry: true)))
    }
    tryNext()
  }

  /// Gives up; nobody is told.
  func cancel() {
    completion = nil
    stop()
  }

  private func tryNext() {
    if let nextAttempt { reactor.cancel(nextAttempt) }
    nextAttempt = nil
    guard completion != nil else { return }
    guard let candidate = waiting.popFirst() else {
      if attempts.isEmpty, lookups == 0 { finish(.failure(failure)) }
      return
    }
    if let name = candidate.host.nameToLookUp { lookUp(name, for: candidate) } else { open(candidate) }
    guard !waiting.isEmpty else { return }
    nextAttempt = reactor.schedule(at: .now + patience) {
      self.nextAttempt = nil
      self.tryNext()
    }
  }

  /// Off the loop, as a name server may take its time.
  private func lookUp(_ name: String, for candidate: ConnectionOptions.Candidate) {
    lookups += 1
    // Digits need no name server.
    if let addresses = try? SocketAddress.all(host: name, port: 0, isNumeric: true) {
      return lookedUp(candidate, .success(addresses))
    }
    let reactor = reactor
    NameResolver.resolve([(name, 0)]) { result in
      reactor.execute { self.lookedUp(candidate, result) }
    }
  }

  private func lookedUp(_ candidate: ConnectionOptions.Candidate, _ result: Result<[SocketAddress], ReactorError>) {
    lookups -= 1
    switch result {
    case .success(let addresses):
      for address in addresses.reversed() {
        var candidate = candidate
        candidate.host.address = address.numericHost
        waiting.prepend(candidate)
      }
    case .failure(let error):
      failure = PostgresError(.connectFailed, error.message, isSafeToRetry: true)
    }
    tryNext()
  }

  private func open(_ candidate: ConnectionOptions.Candidate) {
    let connection = Connection(reactor: reactor)
    attempts.append(connection)
    connection.open(options.options(for: candidate)) { error in
      self.attempts.removeAll { $0 === connection }
      guard let error else { return self.finish(.success((connection, candidate))) }
      self.failure = error
      self.tryNext()
    }
  }

  private func finish(_ outcome: Outcome) {
    let completion = self.completion
    self.completion = nil
    stop()
    completion?(outcome)
  }

  private func stop() {
    for timer in [deadline, nextAttempt] { if let timer { reactor.cancel(timer) } }
    (deadline, nextAttempt) = (nil, nil)
    waiting.removeAll()
    for connection in attempts { connection.close(.closed("another host was quicker")) }
    attempts.removeAll()
  }
}
