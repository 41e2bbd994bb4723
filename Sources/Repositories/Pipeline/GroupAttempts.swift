internal import Directory
internal import Model
internal import Postgres

/// How a group is tried, and tried again, until each of its changes has a verdict. Pure: no clock, no I/O.
///
/// - What passes (40001, 40P01, a connection that died before COMMIT) is tried again, with a bound.
/// - After a lost COMMIT only a caller's key can tell what became of its change: the next try waits for the tenant's lock,
///   so it comes after the lost transaction's end, and then finds the stored answer or nothing. Who has no key is told
///   that the outcome is unknown.
/// - What the database refuses of several changes together is tried one by one, and then fails only what it belongs to.
struct GroupAttempts {
  typealias Ticket = Combiner<Waiting>.Ticket
  typealias Entry = Combiner<Waiting>.Entry

  enum Attempt {
    case together([Entry])
    case alone([Entry])
  }

  private let limits: RepositoryLimits
  private var open: [Entry]
  private var isAlone = false
  private var failures = 0
  /// What was said of those whose COMMIT was lost; it stands unless a later try knows better.
  private var unknown: DirectoryError?
  private(set) var verdicts: [Ticket: GroupRun.Verdict] = [:]

  init(_ group: Combiner<Waiting>.Group, limits: RepositoryLimits) {
    self.limits = limits
    open = group.members
  }

  /// What to try now; nil if nothing is left.
  var next: Attempt? {
    if open.isEmpty { return nil }
    return isAlone ? .alone(open) : .together(open)
  }

  /// What was committed, in the order of revisions.
  var committed: [Decided] {
    verdicts.values.compactMap { try? $0.get() }.filter { $0.change != nil }
      .sorted { $0.token.revision < $1.token.revision }
  }

  mutating func succeeded(_ verdicts: [Ticket: GroupRun.Verdict]) {
    self.verdicts.merge(verdicts) { _, new in new }
    open = []
  }

  mutating func failed(_ error: any Error) {
    failures += 1
    let known = error as? PostgresError
    if known?.outcomeUnknown == true {
      unknown = .mapping(error)
      close(with: .mapping(error)) { $0.payload.change.envelope.requestID == nil }
      if failures >= limits.changeAttempts { close(with: .mapping(error)) }
    } else if let known, known.isSafeToRetry || GroupRun.isOfMaking(known), failures < limits.changeAttempts {
      return
    } else if GroupRun.isOfOne(error), !isAlone, open.count > 1 {
      isAlone = true
    } else {
      close(with: unknown ?? .mapping(error))
    }
  }

  private mutating func close(with error: DirectoryError, where isMeant: (Entry) -> Bool = { _ in true }) {
    for entry in open where isMeant(entry) { verdicts[entry.ticket] = .failure(error) }
    open.removeAll(where: isMeant)
  }
}
