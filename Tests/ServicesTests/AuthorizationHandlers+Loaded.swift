import Authorization
import Directory
import Model

@testable import Services

extension AuthorizationHandlers {
  /// Handlers that answer from loaded snapshots alone: the database is away.
  init(
    snapshots: any Snapshots, feed: any ChangeFeed = ScriptedFeed(), accesses: any AccessLog = KeptAccesses(),
    queries: any DirectoryQueries = NoQueries(), limits: ServicesLimits = ServicesLimits()
  ) {
    let backend = Backend(
      pipeline: RefusingPipeline(), queries: queries, accesses: accesses, snapshots: snapshots, limits: limits)
    self.init(
      backend: backend, feed: feed,
      past: PastSnapshots(snapshots: snapshots, history: NoHistory(), queries: queries),
      shelf: CursorShelf(limits: limits))
  }
}

/// A history out of reach.
struct NoHistory: HistoryQueries {
  func facts(at moment: Moment, in scope: ReadScope) async throws(DirectoryError) -> Past {
    throw DirectoryError(.unavailable, "The database is away.")
  }

  func slice(
    for question: PastQuestion, at moment: Moment, in scope: ReadScope
  ) async throws(DirectoryError) -> Past {
    throw DirectoryError(.unavailable, "The database is away.")
  }
}
