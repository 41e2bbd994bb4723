internal import DequeModule
internal import Model

/// Which changes of a tenant run together, and who runs them. Pure: no lock, no clock, no I/O.
///
/// Where no change of a tenant is under way, the next one leads at once. Those that come while it runs wait in line;
/// when it ends, the first of them are the next group, and the one of them that has the most time leads. So the leader's
/// deadline bounds the group's transaction, and nobody's work ends because somebody else had less time.
///
/// Whoever does not lead may leave at any time: before its change is claimed nothing of it will be done, afterwards
/// nobody knows.
struct Combiner<Payload: Sendable> {
  typealias Ticket = UInt64

  /// A change and whatever its caller needs to be told.
  struct Entry: Sendable {
    let ticket: Ticket
    let deadline: ContinuousClock.Instant
    let payload: Payload
  }

  /// Those who run together, in the order in which they came.
  struct Group: Sendable {
    let leader: Entry
    let members: [Entry]
  }

  enum OnArrival: Equatable { case lead, wait, refused }

  enum OnLeaving {
    /// Nothing of it will be done.
    case withdrawn(Payload)
    /// It is in the transaction that runs.
    case unknown(Payload)
    /// It has its answer, or it leads.
    case none
  }

  private struct Line {
    var waiting = Deque<Entry>()
    /// The group under way, without those who have left.
    var running: [Ticket: Entry] = [:]
    var leader: Ticket
    var isClaimed = false
  }

  private let groupSize: Int
  private let lineLength: Int
  private var lines: [TenantID: Line] = [:]

  /// - Parameters:
  ///   - groupSize: The most changes that run together.
  ///   - lineLength: The most changes of a tenant that wait.
  init(groupSize: Int, lineLength: Int) {
    self.groupSize = groupSize
    self.lineLength = lineLength
  }

  /// How many changes wait, over all tenants.
  var waiting: Int { lines.values.reduce(0) { $0 + $1.waiting.count } }

  /// Lets the change lead if none of the tenant is under way; otherwise nothing has happened.
  mutating func begin(_ entry: Entry, at tenant: TenantID) -> Bool {
    guard lines[tenant] == nil else { return false }
    lines[tenant] = Line(running: [entry.ticket: entry], leader: entry.ticket)
    return true
  }

  mutating func arrived(_ entry: Entry, at tenant: TenantID) -> OnArrival {
    if begin(entry, at: tenant) { return .lead }
    guard lines[tenant, default: Line(leader: 0)].waiting.count < lineLength else { return .refused }
    lines[tenant]?.waiting.append(entry)
    return .wait
  }

  /// Its deadline has passed, or its caller is gone.
  mutating func left(_ ticket: Ticket, of tenant: TenantID) -> OnLeaving {
    guard let line = lines[tenant], ticket != line.leader else { return .none }
    if let entry = lines[tenant]?.running.removeValue(forKey: ticket) {
      return line.isClaimed ? .unknown(entry.payload) : .withdrawn(entry.payload)
    }
    guard let index = line.waiting.firstIndex(where: { $0.ticket == ticket }) else { return .none }
    lines[tenant]?.waiting.remove(at: index)
    return .withdrawn(line.waiting[index].payload)
  }

  /// The leader is about to decide: who has not left by now can't be taken out any more.
  mutating func claim(_ tenant: TenantID) -> Set<Ticket> {
    lines[tenant]?.isClaimed = true
    return Set(lines[tenant]?.running.keys.map { $0 } ?? [])
  }

  /// The group has ended.
  ///
  /// - Returns: those of it who wait for their answer, the leader not among them, and the next group.
  mutating func ended(_ tenant: TenantID) -> (followers: [Entry], next: Group?) {
    guard var line = lines[tenant] else { return ([], nil) }
    let followers = line.running.values.filter { $0.ticket != line.leader }
    let members = Array(line.waiting.prefix(groupSize))
    guard let leader = members.max(by: { $0.deadline < $1.deadline }) else {
      lines[tenant] = nil
      return (followers, nil)
    }
    line.waiting.removeFirst(members.count)
    line.running = Dictionary(uniqueKeysWithValues: members.map { ($0.ticket, $0) })
    line.leader = leader.ticket
    line.isClaimed = false
    lines[tenant] = line
    return (followers, Group(leader: leader, members: members))
  }
}
