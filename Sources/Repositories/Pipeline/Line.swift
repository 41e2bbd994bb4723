internal import Directory
internal import Model
internal import Synchronization

/// A change in line, and whoever waits for its turn; nobody does if it leads at once.
struct Waiting: Sendable {
  let change: Change
  var continuation: CheckedContinuation<Turn, Never>?
}

/// What becomes of a change in line.
enum Turn: Sendable {
  /// Its group runs, and its task is the one that carries it out.
  case lead(Combiner<Waiting>.Group)
  case told(GroupRun.Verdict)
}

/// Where the changes of each tenant wait for their turn on this node: the lock around a ``Combiner``.
final class Line: Sendable {
  typealias Ticket = Combiner<Waiting>.Ticket
  typealias Group = Combiner<Waiting>.Group

  private struct State {
    var combiner: Combiner<Waiting>
    var lastTicket: Ticket = 0
  }

  private let state: Mutex<State>

  init(_ limits: RepositoryLimits) {
    state = Mutex(
      State(combiner: Combiner(groupSize: limits.changesPerGroup, lineLength: limits.waitingChanges)))
  }

  /// How many changes wait for their turn, over all tenants.
  var waiting: Int { state.withLock { $0.combiner.waiting } }

  /// Waits for the change's verdict; if it is its turn to lead, `lead` makes the verdicts of all of its group.
  ///
  /// Who only waits is told by its deadline, and as soon as its task is cancelled.
  func pass(
    _ change: Change, sleep: @escaping @Sendable (ContinuousClock.Instant) async throws -> Void,
    lead: (Group) async -> [Ticket: GroupRun.Verdict]
  ) async -> GroupRun.Verdict {
    let tenant = change.envelope.tenant
    let (entry, isFirst) = state.withLock { state in
      state.lastTicket += 1
      let entry = Combiner.Entry(
        ticket: state.lastTicket, deadline: change.envelope.deadline, payload: Waiting(change: change))
      return (entry, state.combiner.begin(entry, at: tenant))
    }
    let turn: Turn = isFirst ? .lead(Group(leader: entry, members: [entry])) : await wait(entry, sleep)
    switch turn {
    case .told(let verdict): return verdict
    case .lead(let group):
      let verdicts = await lead(group)
      end(tenant, verdicts)
      return verdicts[entry.ticket] ?? .failure(Self.unknown)
    }
  }

  /// The group's leader is about to decide; see ``Combiner/claim(_:)``.
  func claim(_ tenant: TenantID) -> Set<Ticket> { state.withLock { $0.combiner.claim(tenant) } }

  private func wait(
    _ entry: Combiner<Waiting>.Entry, _ sleep: @escaping @Sendable (ContinuousClock.Instant) async throws -> Void
  ) async -> Turn {
    let tenant = entry.payload.change.envelope.tenant
    // Ends with this scope: what is left of it is cancelled.
    async let _ = expire(entry, sleep)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let waiting = Waiting(change: entry.payload.change, continuation: continuation)
        let entry = Combiner.Entry(ticket: entry.ticket, deadline: entry.deadline, payload: waiting)
        switch state.withLock({ $0.combiner.arrived(entry, at: tenant) }) {
        case .lead: continuation.resume(returning: .lead(Group(leader: entry, members: [entry])))
        case .refused: continuation.resume(returning: .told(.failure(Self.full)))
        case .wait:
          // Both may have come to pass before there was anybody to tell.
          if ContinuousClock.now >= entry.deadline || Task.isCancelled { leave(entry, Self.lateInLine) }
        }
      }
    } onCancel: {
      leave(entry, Self.cancelled)
    }
  }

  private func expire(
    _ entry: Combiner<Waiting>.Entry, _ sleep: @Sendable (ContinuousClock.Instant) async throws -> Void
  ) async {
    do { try await sleep(entry.deadline) } catch { return }
    leave(entry, Self.lateInLine)
  }

  private func leave(_ entry: Combiner<Waiting>.Entry, _ error: DirectoryError) {
    let tenant = entry.payload.change.envelope.tenant
    switch state.withLock({ $0.combiner.left(entry.ticket, of: tenant) }) {
    case .withdrawn(let waiting): waiting.continuation?.resume(returning: .told(.failure(error)))
    case .unknown(let waiting): waiting.continuation?.resume(returning: .told(.failure(Self.unknown)))
    case .none: break
    }
  }

  /// Tells those who wait for a verdict, and lets the next group begin.
  private func end(_ tenant: TenantID, _ verdicts: [Ticket: GroupRun.Verdict]) {
    let (followers, next) = state.withLock { $0.combiner.ended(tenant) }
    for follower in followers {
      let verdict = verdicts[follower.ticket] ?? .failure(Self.unknown)
      follower.payload.continuation?.resume(returning: .told(verdict))
    }
    if let next { next.leader.payload.continuation?.resume(returning: .lead(next)) }
  }
}

extension Line {
  private static var full: DirectoryError {
    DirectoryError(
      .resourceExhausted, "Too many changes of this tenant wait already; nothing was changed, repeat it later.",
      reason: "waiting_changes")
  }

  private static var lateInLine: DirectoryError {
    DirectoryError(.deadlineExceeded, "The deadline passed before the change had its turn; nothing was changed.")
  }

  private static var cancelled: DirectoryError {
    DirectoryError(.deadlineExceeded, "The call was cancelled; nothing was changed.")
  }

  private static var unknown: DirectoryError {
    DirectoryError(
      .outcomeUnknown, "The deadline passed while the change was being made; repeat it with the same request_id.")
  }
}
