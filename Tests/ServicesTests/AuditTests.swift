import Directory
import Model
import MusterProtocol
import RPC
import Synchronization
import Testing
import Wire

@testable import Services

/// An audit that gives out what it was given, three entries at a time, and remembers what it was asked.
private final class ScriptedAudit: AuditQueries {
  let entries: [AuditEntry]
  let asked = Mutex<[AuditFilter]>([])

  init(_ entries: [AuditEntry]) { self.entries = entries }

  func entries(
    _ filter: AuditFilter, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> AuditPage { try await export(filter, after: page.after, in: scope) }

  func export(
    _ filter: AuditFilter, after position: String?, in scope: ReadScope
  ) async throws(DirectoryError) -> AuditPage {
    self.asked.withLock { $0.append(filter) }
    guard let start = Int(position ?? "0") else {
      throw DirectoryError(.invalidField, "page_token is none", field: "page_token")
    }
    let end = min(start + 3, self.entries.count)
    return AuditPage(
      entries: Array(self.entries[start..<end]), position: "\(end)", isComplete: end == self.entries.count)
  }

  func verify(after position: String?, in scope: ReadScope) async throws(DirectoryError) -> AuditVerification {
    position == nil
      ? AuditVerification(chains: [ChainReport(node: nil, verified: 3, last: 3, firstBreak: nil)], next: "n")
      : AuditVerification(chains: [ChainReport(node: "a", verified: 1, last: 1, firstBreak: 2)], next: nil)
  }
}

@Suite("The audit's calls")
struct AuditTests {
  private static let entries: [AuditEntry] = (1...7).map { number in
    AuditEntry(
      at: Timestamp(microseconds: Int64(number)), principal: "root", actingUser: nil, method: "users.create",
      trace: "t",
      hash: [UInt8(number)],
      subject: .change(
        AuditChange(
          revision: Int64(number), source: "manual", requestID: nil,
          effects: [AuditEffect(kind: "user", before: nil, after: "{}")])))
  }

  private func withAudit<R>(
    _ audit: ScriptedAudit, _ body: (DirectoryV1.AuditClient) async throws -> R
  ) async throws -> R {
    let backend = Backend(
      pipeline: RefusingPipeline(), queries: NoQueries(), accesses: KeptAccesses(),
      snapshots: LoadedSnapshots(loaded: []),
      limits: ServicesLimits())
    return try await withServer(
      interceptors: [IdentityInterceptor(admitting: .everybody, openReflection: true)],
      {
        AuditHandlers(
          backend: backend, audit: audit,
          past: PastSnapshots(snapshots: backend.snapshots, history: NoHistory(), queries: backend.queries)
        ).register(in: &$0)
      },
      { try await body(DirectoryV1.AuditClient(channel: $0)) })
  }

  @Test("an export streams every stretch in order, and goes on behind a position")
  func exports() async throws {
    try await withAudit(ScriptedAudit(Self.entries)) { client in
      var revisions: [Int64] = []
      var positions: [String] = []
      for try await stretch in try await client.export(.init(tenant: "acme")) {
        revisions += stretch.entries.compactMap {
          if case .change(let change) = $0.entry { change.revision } else { nil }
        }
        positions.append(stretch.position)
      }
      #expect(revisions == Array(1...7))
      #expect(positions == ["3", "6", "7"])
      var rest = 0
      for try await stretch in try await client.export(.init(tenant: "acme", after: "6")) {
        rest += stretch.entries.count
      }
      #expect(rest == 1)
      let error = await #expect(throws: RPCError.self) {
        for try await _ in try await client.export(.init(tenant: "acme", after: "x")) {}
      }
      #expect(error?.code == .invalidArgument)
      #expect(error?.message.hasPrefix("after") == true)
    }
  }

  @Test("a page that is not the last one has a token; a verification goes on until it is complete")
  func pages() async throws {
    try await withAudit(ScriptedAudit(Self.entries)) { client in
      let first = try await client.list(.init(tenant: "acme"))
      #expect(first.entries.count == 3)
      #expect(!first.complete)
      let last = try await client.list(.init(tenant: "acme", pageToken: "6"))
      #expect(last.complete)
      #expect(last.nextPageToken.isEmpty)
      let begun = try await client.verify(.init(tenant: "acme"))
      #expect(begun.chains.first?.kind == .changes)
      #expect(begun.nextPageToken == "n")
      let ended = try await client.verify(.init(tenant: "acme", pageToken: "n"))
      #expect(ended.complete)
      #expect(ended.chains.first?.firstBreak == 2)
    }
  }

  @Test("a filter reaches the audit as it was meant")
  func filters() async throws {
    let audit = ScriptedAudit(Self.entries)
    try await withAudit(audit) { client in
      let filter = DirectoryV1.AuditFilter(
        from: .init(microsecondsSince1970: 5), until: .init(microsecondsSince1970: 9), fromRevision: 2,
        untilRevision: 4,
        principal: "p", actingUser: "ann", method: "users.create", user: "ben", workgroup: "group")
      _ = try await client.list(.init(tenant: "acme", filter: filter))
    }
    var expected = AuditFilter(.changes)
    expected.from = Timestamp(microseconds: 5)
    expected.until = Timestamp(microseconds: 9)
    (expected.fromRevision, expected.untilRevision) = (2, 4)
    (expected.principal, expected.method) = ("p", "users.create")
    (expected.actingUser, expected.user) = (UserID(rawValue: "ann"), UserID(rawValue: "ben"))
    expected.workgroup = WorkgroupID(rawValue: "group")
    #expect(audit.asked.withLock { $0 } == [expected])
  }

  static let refusals: [(DirectoryV1.AuditFilter, String)] = [
    (.init(kind: .init(rawValue: 9)), "filter.kind"), (.init(fromRevision: -1), "filter.from_revision"),
    (.init(actingUser: "no id!"), "filter.acting_user"), (.init(method: "a\0"), "filter.method"),
    (.init(node: "a"), "filter.node"), (.init(kind: .accesses, untilRevision: 3), "filter.until_revision"),
    (.init(kind: .accesses, workgroup: "g"), "filter.workgroup"),
  ]

  @Test("a filter that can't be meant is refused with the field at fault", arguments: refusals)
  func badFilters(filter: DirectoryV1.AuditFilter, field: String) {
    let error = #expect(throws: InvalidField.self) { try AuditFilter(filter) }
    #expect(error?.field == field)
  }

  @Test("a change that lacks authority is kept as a refusal; one that is refused otherwise is not")
  func refused() async throws {
    let accesses = KeptAccesses()
    for refusal in [
      DirectoryError(.permissionDenied, "Ann Bell may not.", reason: "permission"), DirectoryError(.notFound, "No."),
    ] {
      let backend = Backend(
        pipeline: RefusingPipeline(refusal), queries: NoQueries(), accesses: accesses,
        snapshots: LoadedSnapshots(loaded: []), limits: ServicesLimits())
      let context = try CallContext.make(metadata: [("muster-acting-user", "ann")])
      await #expect(throws: DirectoryError.self) {
        try await UsersHandlers(backend: backend).suspend(.init(tenant: "acme", user: "ben"), context: context)
      }
    }
    let kept = try #require(accesses.all.first)
    #expect(accesses.all.count == 1)
    #expect(kept.tenant.rawValue == "acme")
    #expect(kept.event == .refusal(reason: "permission"))
    #expect(kept.principal == "root")
    #expect(kept.actingUser?.rawValue == "ann")
    #expect(kept.method == "users.suspend")
  }
}
