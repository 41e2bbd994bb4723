internal import Reactor

/// Who is told what becomes of a connection.
protocol ConnectionOwner: AnyObject {
  /// All its commands were answered.
  func completed(_ operation: Operation, outcome: PipelineMachine<Operation>.Outcome, on connection: Connection)
  /// Answers came; the head of the queue may be another one now.
  func progressed(_ connection: Connection)
  /// What a COPY's caller waits for is so: it has begun, there is room for more data, or there is data.
  func copyMoved(_ operation: Operation)
  /// The server told something that was listened for.
  func notified(_ notification: Notification)
  /// It broke or was closed; `lost` is what was in flight.
  func connectionClosed(_ connection: Connection, lost: LostOperations, error: PostgresError)
}

/// What was in flight on a connection that is gone.
struct LostOperations {
  /// What the server was executing, and what may have broken the connection; nil if the server named another one.
  var suspect: Operation?
  /// Those behind it: their answers were not needed for anything yet.
  var others: [Operation] = []

  var all: [Operation] { (suspect.map { [$0] } ?? []) + others }
}

/// A statement as its connection knows it.
final class PreparedStatement {
  let name: String
  /// The types of its parameters, once the server has told them.
  var types: [SQLType] = []

  init(name: String) { self.name = name }
}

/// One connection to the server, in libpq's pipeline mode, on one reactor.
///
/// Commands are written into libpq's buffer as they come; the sync, and with it the system call, waits for the end of
/// the turn.
final class Connection: EventHandler, @unchecked Sendable {
  // SAFETY: used on its reactor's loop only.
  private enum State { case connecting, ready, closed }

  let reactor: Reactor
  /// Dropped with the connection's end, which its owner sees to.
  var owner: (any ConnectionOwner)?
  private(set) var cancelHandle: CancelHandle?
  /// Whether a cancel request was ever sent: it may hit a statement that it wasn't meant for.
  var wasCancelled = false
  /// Its server's position in the list of hosts.
  var host = 0
  /// Whether its server isn't the one to ask any more.
  var isOutdated = false
  /// Whether it listens on a channel.
  var listens = false

  /// The COPY that exchanges data now.
  var copy: Copy?
  private(set) var libpq: LibpqConnection?
  private var state = State.connecting
  private var machine = PipelineMachine<Operation>()
  private var prepared: [StatementKey: PreparedStatement] = [:]
  private var preparedCount = 0
  private var descriptor: Int32 = -1
  private(set) var wantsToWrite = false
  private var interest = Interest.read
  private var opened: ((PostgresError?) -> Void)?
  /// Whether an operation was told that the server ends the connection.
  private var hasNamedCulprit = false
  /// Operations that were answered, and whose owner is to be told.
  private var completed: [(Operation, PipelineMachine<Operation>.Outcome)] = []
  /// The operation whose commands are being written; the machine doesn't know all of it yet.
  private var sending: Operation?

  init(reactor: Reactor) { self.reactor = reactor }

  var isReady: Bool { state == .ready }
  var operationsInFlight: Int { machine.ownersInFlight }
  var isIdle: Bool { machine.isIdle }
  /// Whose answer is next.
  var head: Operation? { machine.head }

  /// Begins to connect. `completion` is called once, later than this call: without an error when the connection is ready,
  /// and then its owner hears of all else.
  func open(_ options: [(key: String, value: String)], _ completion: @escaping (PostgresError?) -> Void) {
    opened = completion
    let libpq = LibpqConnection(options)
    guard let libpq, !libpq.hasFailed else {
      let reason = libpq?.errorMessage ?? "no memory"
      reactor.execute { self.close(PostgresError(.connectFailed, reason, isSafeToRetry: true)) }
      return
    }
    self.libpq = libpq
    // libpq's rule: before the first poll, act as if it had asked to wait for writing.
    watch(.write)
  }

  /// Sends an operation's commands; what goes wrong is reported through the owner.
  func send(_ operation: Operation) {
    operation.connection = self
    operation.attempts += 1
    sending = operation
    switch operation.work {
    case .item(let item): send(operation, CollectionOfOne(item))
    case .items(let items): send(operation, items)
    case .script(let sql): sendAlone(operation, .script) { $0.script(sql) }
    case .copy(let sql, _): sendAlone(operation, .copy) { $0.copy(sql) }
    }
  }

  /// Closes at once; what is in flight is lost.
  func close(_ error: PostgresError) {
    guard state != .closed else { return }
    state = .closed
    if descriptor >= 0 { reactor.remove(descriptor: descriptor) }
    libpq = nil
    var lost = LostOperations(others: machine.removeAll() + (sending.map { [$0] } ?? []))
    if !hasNamedCulprit, !lost.others.isEmpty { lost.suspect = lost.others.removeFirst() }
    sending = nil
    let owner = self.owner
    self.owner = nil
    owner?.connectionClosed(self, lost: lost, error: error)
    tellOpened(error)
  }

  /// Prepares the statement anew at its next use.
  func forget(_ statement: Statement) { prepared[statement.key] = nil }

  override func ready(_ events: Readiness) {
    if state == .connecting { return connect() }
    guard let libpq, state == .ready else { return }
    guard !pausesReading else {
      // Nothing more of the COPY will come, and the kernel would tell so again and again.
      if !events.isDisjoint(with: [.hangup, .error]) { fail(libpq) }
      return
    }
    // Also when we only wait to write: unless we read, both sides may wait for each other.
    guard libpq.consumeInput() else { return fail(libpq) }
    if wantsToWrite { flush() }
    receive()
  }

  override func endOfTurn() {
    guard state == .ready, !pausesReading else { return }
    if let libpq, libpq.hasPendingInput, !libpq.consumeInput() { return fail(libpq) }
    if machine.needsSync { sync() }
    flush()
    // Writing, libpq also reads what is there, and may even meet the end: nothing would tell us of it later.
    receive()
  }

  private func connect() {
    guard let libpq else { return }
    // libpq may close its socket and open another one.
    reactor.remove(descriptor: descriptor)
    descriptor = -1
    switch libpq.poll() {
    case .read: watch(.read)
    case .write: watch(.write)
    case .failed: close(PostgresError(.connectFailed, libpq.errorMessage, isSafeToRetry: true))
    case .ready:
      guard libpq.begin(), let cancelHandle = libpq.makeCancelHandle() else { return fail(libpq) }
      watch(.read)
      self.cancelHandle = cancelHandle
      state = .ready
      tellOpened(nil)
    }
  }

  private func tellOpened(_ error: PostgresError?) {
    let opened = self.opened
    self.opened = nil
    opened?(error)
  }

  private func watch(_ interest: Interest) {
    guard let libpq else { return }
    descriptor = libpq.descriptor
    do {
      try reactor.add(self, descriptor: descriptor, interest: interest)
      self.interest = interest
    } catch {
      reactor.execute { self.close(PostgresError(.connectFailed, error.message, isSafeToRetry: true)) }
    }
  }

  private func send(_ operation: Operation, _ items: some Collection<Operation.Item>) {
    if operation.isAlone, machine.needsSync { sync() }
    let plan = machine.plan(settings: operation.settings)
    if plan.syncsFirst { sync() }
    if plan.appliesSettings, let settings = operation.settings {
      send(settings.item, of: operation, isLast: false)
      machine.applied(settings)
    }
    var left = items.count
    for item in items {
      left -= 1
      send(item, of: operation, isLast: left == 0)
    }
    sending = nil
    if operation.isAlone { sync() }
    reactor.markDirty(self)
  }

  private func send(_ item: Operation.Item, of operation: Operation, isLast: Bool) {
    guard let libpq else { return }
    let statement: PreparedStatement
    if let known = prepared[item.statement.key] {
      statement = known
    } else {
      guard let new = prepare(item, for: operation, libpq) else { return fail(libpq) }
      statement = new
    }
    guard libpq.execute(statement, item.parameters) else { return fail(libpq) }
    machine.sent(item.isSetup ? .setup : .query, for: operation, isLast: isLast)
  }

  private func prepare(
    _ item: Operation.Item, for operation: Operation, _ libpq: LibpqConnection
  ) -> PreparedStatement? {
    let key = item.statement.key
    preparedCount += 1
    let new = PreparedStatement(name: "s\(preparedCount)")
    guard libpq.prepare(name: new.name, sql: item.statement.text, types: item.statement.types) else { return nil }
    prepared[key] = new
    machine.sent(.prepare(key), for: operation, isLast: false)
    guard !item.parameters.isEmpty else { return new }
    guard libpq.describe(name: new.name) else { return nil }
    machine.sent(.describe(key), for: operation, isLast: false)
    return new
  }

  private func sendAlone(
    _ operation: Operation, _ command: PipelineMachine<Operation>.Command, _ send: (LibpqConnection) -> Bool
  ) {
    guard let libpq else { return }
    guard machine.isIdle, libpq.exitPipeline(), send(libpq) else { return fail(libpq) }
    machine.sent(command, for: operation, isLast: true)
    sending = nil
    reactor.markDirty(self)
  }

  private func sync() {
    guard let libpq else { return }
    guard libpq.sync() else { return fail(libpq) }
    machine.sentSync()
  }

  func flush() {
    guard let libpq else { return }
    let outcome = libpq.flush()
    if outcome == .failed || libpq.hasFailed { return fail(libpq) }
    wantsToWrite = outcome == .pending
    updateInterest()
    if !wantsToWrite { copyHasRoom() }
  }

  func updateInterest() {
    var wanted: Interest = pausesReading ? [] : .read
    if wantsToWrite { wanted.insert(.write) }
    guard wanted != interest else { return }
    interest = wanted
    reactor.modify(self, descriptor: descriptor, interest: wanted)
  }

  func receive() {
    guard let libpq, state == .ready else { return }
    let isSound = takeResults(libpq)
    // Only now, because the owner may send something: sent between a command's result and the NULL that ends it, libpq
    // would go on to the next command and never give the NULL.
    let completed = self.completed
    self.completed.removeAll(keepingCapacity: true)
    // Held here: what it sends may end this connection, and those after it must hear of their outcome nevertheless.
    let owner = self.owner
    for (operation, outcome) in completed { owner?.completed(operation, outcome: outcome, on: self) }
    if listens { while let notification = libpq.nextNotification() { owner?.notified(notification) } }
    guard isSound else { return fail(libpq) }
    guard state == .ready else { return }
    moveCopy()
    guard state == .ready else { return }
    // Once in each turn, so that other connections have theirs.
    if libpq.hasPendingInput, !pausesReading { reactor.markDirty(self) }
    owner?.progressed(self)
  }

  /// Takes all results that are there; false if the connection is broken.
  private func takeResults(_ libpq: LibpqConnection) -> Bool {
    while !machine.isIdle, copy == nil, !libpq.isBusy {
      guard let result = libpq.nextResult() else {
        guard endCommand(libpq) else { return false }
        continue
      }
      switch result.status {
      case .rows, .done: guard reply(.success, result) else { return false }
      case .failed: guard reply(.failure, result) else { return false }
      case .aborted: guard reply(.aborted, result) else { return false }
      case .sync: guard machine.receivedSync() else { return false }
      case .copies(let isOut): guard beginCopy(isOut: isOut, of: machine.head) else { return false }
      case .unexpected: return false
      }
      if libpq.hasFailed { return false }
    }
    return true
  }

  private func reply(_ reply: PipelineMachine<Operation>.Reply, _ result: LibpqResult) -> Bool {
    guard let action = machine.received(reply) else { return false }
    let operation = action.owner
    if let key = action.forgets { prepared[key] = nil }
    if let key = action.describes { prepared[key]?.types = result.parameterTypes }
    if action.keepsError {
      let error = PostgresError(result, statement: operation.currentStatement)
      if error.code == .connectionLost { hasNamedCulprit = true }
      operation.failure = error
    }
    if action.keepsResult { operation.add(Rows(source: result)) }
    if let outcome = action.completed { completed.append((operation, outcome)) }
    return true
  }

  private func endCommand(_ libpq: LibpqConnection) -> Bool {
    switch machine.commandEnded() {
    case .none: return true
    case .unexpected: return false
    case .completed(let operation, let outcome):
      completed.append((operation, outcome))
      return libpq.enterPipeline()
    }
  }

  /// Gives up the connection for what libpq says of it.
  func fail(_ libpq: LibpqConnection) {
    let message = libpq.errorMessage
    close(PostgresError(.connectionLost, message.isEmpty ? "the connection broke" : message, isSafeToRetry: true))
  }
}
