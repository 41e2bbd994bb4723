import Directory
import Model
import Synchronization

/// A feed of which the test says what is committed.
final class ScriptedFeed: ChangeFeed {
  struct State {
    var revisions: [CommittedRevision] = []
    var reads = 0
  }

  let state = Mutex(State())
  private let wakes: AsyncStream<Void>
  private let bell: AsyncStream<Void>.Continuation
  /// How many revisions one read takes.
  private let stretch: Int
  private let epoch = Epoch(timeline: 1, restores: 0)

  init(stretch: Int = 3) {
    self.stretch = stretch
    (wakes, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Each is a revision of its own; whoever reads sees all of them or none.
  func commit(_ changes: [Touched]?...) {
    state.withLock { state in
      for touched in changes {
        let revision = Int64(state.revisions.count + 1)
        state.revisions.append(
          CommittedRevision(revision: revision, at: Timestamp(microseconds: revision), touched: touched))
      }
    }
    bell.yield()
  }

  func newest(of tenant: TenantID, deadline: ContinuousClock.Instant) async throws(DirectoryError) -> Token {
    Token(tenant: tenant, epoch: epoch, revision: state.withLock { Int64($0.revisions.count) })
  }

  func revisions(
    after token: Token, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> CommittedStretch {
    guard token.epoch == epoch else {
      throw DirectoryError(.failedPrecondition, "Another epoch.", reason: "epoch_changed")
    }
    return state.withLock { state in
      state.reads += 1
      let rest = state.revisions.dropFirst(Int(token.revision))
      return CommittedStretch(revisions: Array(rest.prefix(stretch)), isComplete: rest.count <= stretch)
    }
  }

  func following<R: Sendable>(
    _ tenant: TenantID, _ body: (any ChangeFollower) async throws -> R
  ) async throws -> R { try await body(Follower(wakes: wakes)) }

  private struct Follower: ChangeFollower {
    let wakes: AsyncStream<Void>

    func wait(until deadline: ContinuousClock.Instant) async throws(DirectoryError) {
      var wakes = wakes.makeAsyncIterator()
      _ = await wakes.next()
    }
  }
}
