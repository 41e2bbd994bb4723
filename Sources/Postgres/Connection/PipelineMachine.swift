import DequeModule

/// What is in flight on one connection, and what each answer means. No socket, no clock.
///
/// An owner sends one or more commands; its commands lie next to each other. Between two syncs all commands are one
/// segment, which the server runs in one implicit transaction: after an error it answers the rest of the segment with
/// "aborted".
///
/// Invalid answers (an answer that nobody waits for) are the peer's or libpq's violation: the caller then drops the
/// connection.
struct PipelineMachine<Owner> {
  enum Command: Equatable {
    /// Makes the statement known to the connection.
    case prepare(StatementKey)
    /// Asks for the types of the statement's parameters, right after it was prepared.
    case describe(StatementKey)
    /// BEGIN or settings: only its failure is of interest.
    case setup
    /// Its result belongs to the owner.
    case query
    /// Several statements as one text: many results, outside of pipeline mode.
    case script
    /// A COPY, outside of pipeline mode; its last result belongs to the owner.
    case copy

    /// Whether it goes alone, and ends when it has no more results.
    var isOutsidePipeline: Bool { self == .script || self == .copy }
  }

  enum Reply { case success, failure, aborted }

  enum Outcome: Equatable { case succeeded, failed, aborted }

  /// What to do with an answer.
  struct OnReply {
    let owner: Owner
    /// The result is one of the owner's.
    var keepsResult = false
    /// The result is why the owner fails.
    var keepsError = false
    /// The statement isn't prepared after all.
    var forgets: StatementKey?
    /// The result tells the types of the statement's parameters.
    var describes: StatementKey?
    /// This was the owner's last command.
    var completed: Outcome?
  }

  /// What the end of a command means.
  enum OnEnd {
    case none
    /// It went alone: the owner completes.
    case completed(Owner, Outcome)
    /// No command was expected.
    case unexpected
  }

  /// What must be sent in front of a read with given settings.
  struct Plan: Equatable {
    var syncsFirst = false
    var appliesSettings = false
  }

  private enum Expected {
    case command(Command, Owner, isLast: Bool)
    case sync

    var isLastCommand: Bool {
      if case .command(_, _, true) = self { true } else { false }
    }
  }

  private var expected = Deque<Expected>()
  /// How the head's owner fares so far.
  private var outcome = Outcome.succeeded
  private var segmentIsOpen = false
  private var segmentSettings: SessionSettings?
  /// Owners whose last command wasn't answered.
  private(set) var ownersInFlight = 0

  /// Whether no answer is expected.
  var isIdle: Bool { expected.isEmpty }
  /// Whether commands were sent that no sync follows yet.
  var needsSync: Bool { segmentIsOpen }

  /// Who is being answered.
  var head: Owner? {
    for item in expected { if case .command(_, let owner, _) = item { return owner } }
    return nil
  }

  /// Decides how a read with `settings` joins the open segment.
  ///
  /// Settings hold until the segment ends. Equal ones are there already; ones of the same names overwrite; anything
  /// else would leave a setting of the read before in force, so it gets a segment of its own.
  func plan(settings: SessionSettings?) -> Plan {
    guard segmentIsOpen, let current = segmentSettings else { return Plan(appliesSettings: settings != nil) }
    if settings == current { return Plan() }
    guard let settings else { return Plan(syncsFirst: true) }
    return Plan(syncsFirst: settings.names != current.names, appliesSettings: true)
  }

  mutating func applied(_ settings: SessionSettings) { segmentSettings = settings }

  mutating func sent(_ command: Command, for owner: Owner, isLast: Bool) {
    expected.append(.command(command, owner, isLast: isLast))
    segmentIsOpen = !command.isOutsidePipeline
    if isLast { ownersInFlight += 1 }
  }

  mutating func sentSync() {
    expected.append(.sync)
    segmentIsOpen = false
    segmentSettings = nil
  }

  /// A result of the head command; nil if none is expected.
  mutating func received(_ reply: Reply) -> OnReply? {
    guard case .command(let command, let owner, let isLast) = expected.first else { return nil }
    var action = OnReply(owner: owner)
    switch reply {
    case .success:
      action.keepsResult = command == .query || command == .copy
      if case .describe(let key) = command { action.describes = key }
    case .failure:
      action.keepsError = outcome == .succeeded
      outcome = .failed
    case .aborted:
      if outcome == .succeeded { outcome = .aborted }
    }
    if reply != .success, case .prepare(let key) = command { action.forgets = key }
    if isLast, !command.isOutsidePipeline { action.completed = complete() }
    return action
  }

  /// The head command has no more results.
  mutating func commandEnded() -> OnEnd {
    guard case .command(let command, let owner, _) = expected.first else { return .unexpected }
    expected.removeFirst()
    return command.isOutsidePipeline ? .completed(owner, complete()) : .none
  }

  /// A sync was answered; false if none was expected.
  mutating func receivedSync() -> Bool {
    guard case .sync = expected.first else { return false }
    expected.removeFirst()
    return true
  }

  /// The connection is gone: everyone still waiting, in order.
  mutating func removeAll() -> [Owner] {
    var owners: [Owner] = []
    for (index, item) in expected.enumerated() {
      guard case .command(_, let owner, true) = item else { continue }
      // The head may have been completed by its result, with only its end missing.
      if index == 0, ownersInFlight < expected.count(where: \.isLastCommand) { continue }
      owners.append(owner)
    }
    self = PipelineMachine()
    return owners
  }

  private mutating func complete() -> Outcome {
    defer { outcome = .succeeded }
    ownersInFlight -= 1
    return outcome
  }
}
