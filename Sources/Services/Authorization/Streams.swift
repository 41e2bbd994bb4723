internal import Directory
internal import RPC
internal import Reactor

/// How streams of answers end.
enum Streams {
  /// Runs a stream, and ends it when it has taken as long as one may: it holds its revision all the while.
  ///
  /// - Throws: `deadlineExceeded` then.
  static func within(
    _ limit: Duration, _ context: CallContext, _ body: @escaping @Sendable () async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await context.reactor.sleep(until: .now + limit)
        throw DirectoryError(
          .deadlineExceeded, "The stream took longer than \(limit); begin another one.", reason: "stream_too_long")
      }
      group.addTask(operation: body)
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}
