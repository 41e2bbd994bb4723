import Directory
import Model

/// A tenant in memory: answers each query by looking at every fact, and runs commands as a pipeline would.
///
/// It is slow and obvious on purpose: what a query means is written down here once more, independent of any database.
struct FactStore {
  static let tenantID = TenantID(rawValue: "acme")

  var facts: [FactKey: Fact] = [:]
  var versions: [FactKey: Revision] = [:]
  var enrolments: [[UInt8]: Enrolment] = [:]
  var logins: [String: Timestamp] = [:]
  var grants: [AccessToken] = []
  var pushes: [String: Timestamp] = [:]
  var removals: [(connection: ConnectionID, at: Timestamp, count: Int64)] = []
  var held: [HeldRequestID: HeldRequest] = [:]
  var log: [PushLogEntry] = []
  var departures: [ScimUserID: Departure] = [:]
  private(set) var statuses: [String: Timestamp] = [:]
  private(set) var events: [String: Timestamp] = [:]
  var takings: [Taking] = []
  var revision: Revision = 0
  var now = Timestamp(microseconds: 1_800_000_000_000_000)

  /// How the answers to a command's questions arrive.
  enum Loading: Hashable {
    case allAtOnce
    /// Only one of the missing answers per round, chosen by the seed.
    case oneByOne(seed: UInt64)
  }

  struct Run<Answer: Sendable> {
    let answer: Answer
    let effects: [Effect]
    let records: [Record]
    /// How often something had to be loaded.
    let rounds: Int
  }

  /// Runs a command: all of it or nothing.
  @discardableResult
  mutating func run<C: Command>(
    _ command: C, as user: UserID? = nil, source: Source = .manual, loading: Loading = .allAtOnce
  ) throws(DirectoryError) -> Run<C.Answer> {
    let run = try decide(command, as: user, source: source, loading: loading)
    var after = self
    after.apply(run.effects)
    for record in run.records { after.keep(record) }
    for guardian in Guard.tripped(by: run.effects, source: source) where !after.holds(guardian) {
      throw guardian.refusal
    }
    self = after
    return run
  }

  /// Decides without applying anything.
  func decide<C: Command>(
    _ command: C, as user: UserID? = nil, source: Source = .manual, loading: Loading = .allAtOnce
  ) throws(DirectoryError) -> Run<C.Answer> {
    let envelope = Envelope(
      tenant: Self.tenantID, principal: "test", actingUser: user, sight: .everything, source: source, requestID: nil,
      requestBody: [], trace: "", deadline: .now)
    var view = FactView(tenant: Self.tenantID, revision: revision + 1, now: now, source: source)
    var random = SplitMix(state: 0)
    if case .oneByOne(let seed) = loading { random = SplitMix(state: seed) }
    for round in 0..<200 {
      do throws(Interruption) {
        let answer = try Decision.run(command, as: envelope, on: &view)
        return Run(answer: answer, effects: view.effects, records: view.records, rounds: round)
      } catch {
        switch error {
        case .refused(let refusal): throw refusal
        case .needs(let queries):
          let wanted = loading == .allAtOnce ? queries : [queries[Int(random.next() % UInt64(queries.count))]]
          for query in wanted { view.load(query, answer(query)) }
          view = view.restarted()
        }
      }
    }
    throw DirectoryError(.internal, "the command did not come to an end")
  }

  mutating func apply(_ effects: [Effect]) {
    guard !effects.isEmpty else { return }
    revision += 1
    for effect in effects {
      switch effect {
      case .put(let fact): facts[fact.key] = fact
      case .end(let key): facts[key] = nil
      }
      switch effect.key {
      case .user(let id), .profile(let id): versions[.user(id)] = revision
      case .tenant, .company, .unit, .resourceType, .resource: versions[effect.key] = revision
      default: break
      }
    }
  }

  private mutating func keep(_ record: Record) {
    switch record {
    case .enrolment(let enrolment): enrolments[enrolment.secretDigest] = enrolment
    case .enrolmentEnded(let digest): enrolments[digest] = nil
    case .enrolmentsEnded(let user): enrolments = enrolments.filter { $0.value.user != user }
    case .accessToken(let token): grants.append(token)
    case .lastLogin(let connection, let subject, let at): logins["\(connection)|\(subject)"] = at
    case .lastPush(let connection, let users, let at):
      for user in users { pushes["\(connection)|\(user)"] = at }
    case .removals(let connection, let at, let count): removals.append((connection, at, count))
    case .held(let request): held[request.id] = request
    case .heldEnded(let id): held[id] = nil
    case .push(let entry): log.append(entry)
    case .taken(let taking): takings.append(taking)
    case .takingEnded(let connection, let revision):
      takings.removeAll { $0.connection == connection && $0.revision == revision }
    case .departed(let departure): departures[departure.id] = departure
    case .departureEnded(let id): departures[id] = nil
    case .lastStatus(let connection, let user, let at):
      statuses["\(connection)|\(user)"] = max(at, statuses["\(connection)|\(user)"] ?? at)
    case .event(let connection, let id, let at): events["\(connection)|\(id)"] = at
    }
  }

  /// SplitMix64: enough for choosing an order, and the same on every machine.
  struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
