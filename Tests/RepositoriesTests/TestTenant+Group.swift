import Directory
import Model
import Postgres
import Repositories
import Synchronization

/// What came of one change of a group.
typealias GroupAnswer = Result<Outcome<String>, DirectoryError>

extension TestTenant {
  /// A change of a group: its name is its answer.
  func member(
    _ name: String, _ reads: [FactQuery] = [], _ body: @escaping @Sendable (inout FactView) throws(Interruption) -> Void
  ) -> TestChange<String> {
    TestChange<String>(reads: reads) { view throws(Interruption) in
      try body(&view)
      return name
    }
  }

  /// Runs changes in one transaction, in that order.
  ///
  /// While another transaction holds the tenant's row, a change that does nothing waits for it and all others wait in
  /// line behind that change; `whileInLine` is called then.
  func together(
    _ members: [(change: TestChange<String>, envelope: Envelope)],
    whileInLine: @escaping @Sendable () async throws -> Void = {}
  ) async throws -> [GroupAnswer] {
    let line = PostgresChangePipeline(pool: database.app) { _, _, _ in }
    let left = Counter()
    let (pids, held) = AsyncStream<Int64>.makeStream()
    let (release, released) = AsyncStream<Void>.makeStream()
    return try await withThrowingTaskGroup(of: (Int, GroupAnswer)?.self) { group in
      group.addTask {
        try await database.superuser.transaction(deadline: .now + .seconds(30)) { other in
          held.yield(try await other.query(Self.hold, [.text(id.rawValue)])[0].int(0))
          held.finish()
          for await _ in release {}
        }
        return nil
      }
      for await holder in pids {
        group.addTask {
          _ = try await line.execute(member("first") { _ in }, as: envelope())
          return nil
        }
        while try await isIdle(holder) {}
      }
      for (index, member) in members.enumerated() {
        group.addTask {
          defer { left.increment() }
          do throws(DirectoryError) {
            return (index, .success(try await line.execute(member.change, as: member.envelope)))
          } catch { return (index, .failure(error)) }
        }
        // Asks the database for something, so as not to keep others from the processor.
        while line.waitingChanges + left.value <= index { _ = try await isIdle(0) }
      }
      try await whileInLine()
      released.finish()
      var answers: [Int: GroupAnswer] = [:]
      for try await case (let index, let answer)? in group { answers[index] = answer }
      return members.indices.compactMap { answers[$0] }
    }
  }

  func together(_ changes: [TestChange<String>]) async throws -> [GroupAnswer] {
    try await together(changes.map { ($0, envelope()) })
  }

  /// Whether nobody waits for that transaction.
  private func isIdle(_ holder: Int64) async throws -> Bool {
    try await database.superuser.read(Self.blocked, [.int(holder)], deadline: .now + .seconds(20)).count == 0
  }

  private static let hold = Statement(
    "SELECT pg_backend_pid() FROM muster.tenant_revision WHERE tenant_id = $1::text FOR UPDATE")
  private static let blocked = Statement(
    "SELECT pid FROM pg_locks WHERE NOT granted AND $1::int8::int4 = ANY(pg_blocking_pids(pid))")
}

/// Counted from several tasks.
private final class Counter: Sendable {
  private let count = Atomic(0)
  var value: Int { count.load(ordering: .relaxed) }
  func increment() { count.add(1, ordering: .relaxed) }
}

extension GroupAnswer {
  var revision: Revision? { try? get().token.revision }
  var reason: String? { error.map { $0.reason ?? $0.field ?? $0.code.rawValue } }
  var error: DirectoryError? {
    if case .failure(let error) = self { error } else { nil }
  }
}
