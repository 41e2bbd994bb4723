import Testing

@testable import Postgres

/// A machine as an object: expectations can't call mutating methods.
private final class Driver {
  private var machine = PipelineMachine<String>()
  var head: String? { machine.head }
  var ownersInFlight: Int { machine.ownersInFlight }
  var isIdle: Bool { machine.isIdle }
  var needsSync: Bool { machine.needsSync }

  /// Sends a read as the connection does: settings, preparation, query.
  @discardableResult
  func send(_ owner: String, settings: SessionSettings? = nil, prepares key: UInt? = nil)
    -> PipelineMachine<String>.Plan
  {
    let plan = machine.plan(settings: settings)
    if plan.syncsFirst { machine.sentSync() }
    if plan.appliesSettings, let settings {
      machine.sent(.setup, for: owner, isLast: false)
      machine.applied(settings)
    }
    if let key {
      machine.sent(.prepare(StatementKey(address: key)), for: owner, isLast: false)
      machine.sent(.describe(StatementKey(address: key)), for: owner, isLast: false)
    }
    machine.sent(.query, for: owner, isLast: true)
    return plan
  }

  func sendScript(_ owner: String) { machine.sent(.script, for: owner, isLast: true) }
  func sendSync() { machine.sentSync() }
  func received(_ reply: PipelineMachine<String>.Reply) -> PipelineMachine<String>.OnReply? { machine.received(reply) }
  func receivedSync() -> Bool { machine.receivedSync() }
  func removeAll() -> [String] { machine.removeAll() }
  /// The outcome, if that completed an owner.
  func ended() -> PipelineMachine<String>.Outcome? {
    if case .completed(_, let outcome) = machine.commandEnded() { outcome } else { nil }
  }
  func endIsUnexpected() -> Bool { if case .unexpected = machine.commandEnded() { true } else { false } }
}

@Suite struct MachineTests {
  private let a = SessionSettings([("muster.tenant", "a")])
  private let b = SessionSettings([("muster.tenant", "b")])
  private let c = SessionSettings([("muster.tenant", "b"), ("muster.sight", "s")])

  @Test("settings are sent once for consecutive reads that share them, and never reach a read without them")
  func plans() {
    let machine = Driver()
    #expect(machine.send("1") == .init())
    #expect(machine.send("2", settings: a) == .init(appliesSettings: true))
    #expect(machine.send("3", settings: a) == .init())
    #expect(machine.send("4", settings: b) == .init(appliesSettings: true))
    #expect(machine.send("5", settings: c) == .init(syncsFirst: true, appliesSettings: true))
    #expect(machine.send("6") == .init(syncsFirst: true))
    machine.sendSync()
    #expect(machine.send("7", settings: b) == .init(appliesSettings: true))
  }

  @Test("answers go to their owners in order; an owner completes with its last command")
  func order() throws {
    let machine = Driver()
    machine.send("1", settings: a, prepares: 1)
    machine.send("2", settings: a)
    machine.sendSync()
    #expect(machine.ownersInFlight == 2 && machine.head == "1")
    for (number, expected) in [nil, nil, nil, PipelineMachine<String>.Outcome.succeeded].enumerated() {
      let reply = try #require(machine.received(.success))
      #expect(reply.describes == (number == 2 ? StatementKey(address: 1) : nil))
      #expect(reply.owner == "1" && reply.completed == expected && reply.keepsResult == (expected != nil))
      #expect(machine.ended() == nil)
    }
    let reply = try #require(machine.received(.success))
    #expect(reply.owner == "2" && reply.completed == .succeeded && reply.keepsResult)
    #expect(machine.ended() == nil)
    #expect(machine.receivedSync() && machine.isIdle && machine.ownersInFlight == 0)
  }

  @Test(
    "a failed owner keeps its first error, its neighbours are aborted, and lost preparations are forgotten"
  )
  func failure() throws {
    let machine = Driver()
    machine.send("1", prepares: 1)
    machine.send("2", prepares: 2)
    machine.sendSync()
    machine.send("3")
    machine.sendSync()
    let first = try #require(machine.received(.failure))
    #expect(first.keepsError && first.forgets == StatementKey(address: 1) && first.completed == nil)
    #expect(machine.ended() == nil)
    #expect(machine.received(.aborted)?.completed == nil)
    #expect(machine.ended() == nil)
    #expect(machine.received(.aborted)?.completed == .failed)
    #expect(machine.ended() == nil)
    #expect(machine.received(.aborted)?.forgets == StatementKey(address: 2))
    #expect(machine.ended() == nil)
    #expect(machine.received(.aborted)?.describes == nil)
    #expect(machine.ended() == nil)
    #expect(machine.received(.aborted)?.completed == .aborted)
    #expect(machine.ended() == nil)
    #expect(machine.receivedSync())
    #expect(machine.received(.success)?.completed == .succeeded)
  }

  @Test("answers that nobody waits for are told as such")
  func unexpected() {
    let machine = Driver()
    #expect(machine.received(.success) == nil)
    #expect(!machine.receivedSync())
    #expect(machine.endIsUnexpected())
    machine.sendSync()
    #expect(machine.received(.failure) == nil)
  }

  @Test("when the connection is gone each owner is told of once, unless its result came")
  func removeAll() {
    let machine = Driver()
    machine.send("1", settings: a, prepares: 1)
    machine.send("2")
    machine.sendSync()
    machine.send("3")
    for _ in 0..<3 {
      _ = machine.received(.success)
      _ = machine.ended()
    }
    #expect(machine.received(.success)?.completed == .succeeded)
    #expect(machine.removeAll() == ["2", "3"] && machine.isIdle)
    machine.send("4", prepares: 1)
    machine.send("5")
    #expect(machine.removeAll() == ["4", "5"] && machine.ownersInFlight == 0)
  }

  @Test("a script completes at its end, whatever number of results it has")
  func script() {
    let machine = Driver()
    machine.sendScript("s")
    #expect(machine.received(.success)?.completed == nil)
    #expect(machine.received(.failure)?.keepsError == true)
    #expect(!machine.needsSync)
    #expect(machine.ended() == .failed && machine.isIdle)
  }

  @Test("the pauses between attempts double up to their limit, and keep at least half of it")
  func backoff() {
    var generator = SystemRandomNumberGenerator()
    var backoff = Backoff(PoolLimits())
    var step = PoolLimits().backoffMin
    for _ in 0..<12 {
      let pause = backoff.pause(using: &generator)
      #expect(pause >= step / 2 && pause <= step)
      step = min(step * 2, PoolLimits().backoffMax)
    }
    backoff.reset()
    #expect(backoff.pause(using: &generator) <= PoolLimits().backoffMin)
  }

  @Test("of operations that come and go in any order the first deadline is known, and who is due")
  func deadlines() {
    let start = ContinuousClock.now
    var random = SystemRandomNumberGenerator()
    var list = DeadlineList()
    var there: [Operation] = []
    for _ in 0..<2000 {
      if there.isEmpty || Bool.random(using: &random) {
        let deadline = start + .milliseconds(Int.random(in: 0..<1000, using: &random))
        let operation = Operation(.items([]), isAlone: false, deadline: deadline)
        there.append(operation)
        list.add(operation)
      } else {
        list.remove(there.remove(at: Int.random(in: there.indices, using: &random)))
      }
      #expect(list.earliest == there.map(\.deadline).min())
      let now = start + .milliseconds(500)
      let due = Set(there.filter { $0.deadline <= now }.map(ObjectIdentifier.init))
      #expect(Set(list.due(at: now).map(ObjectIdentifier.init)) == due)
    }
  }
}

@Suite struct LimitTests {
  @Test("a pool's write connections are shared out among its reactors, two of which each has in any case")
  func writeConnections() {
    let limits = PoolLimits()
    #expect([1, 2, 3, 8, 16, 64].map(limits.writeConnections(ofEach:)) == [16, 8, 5, 2, 2, 2])
    #expect([1, 2].map(oneConnection.writeConnections(ofEach:)) == [1, 1])
  }
}
