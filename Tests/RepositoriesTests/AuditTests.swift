import Directory
import Model
import Postgres
import Repositories
import Testing

@Suite("The reads of the audit")
struct AuditTests {
  private let soon = ContinuousClock.Instant.now + .seconds(30)

  private func scope(_ tenant: TestTenant) -> ReadScope {
    ReadScope(tenant: tenant.id, sight: .everything, deadline: soon)
  }

  private func revisions(_ page: AuditPage) -> [Revision] {
    page.entries.compactMap { entry in
      guard case .change(let change) = entry.subject else { return nil }
      return change.revision
    }
  }

  /// All entries, page by page.
  private func all(
    _ filter: AuditFilter, of tenant: TestTenant, by size: Int = 3, limits: RepositoryLimits = RepositoryLimits()
  ) async throws -> [AuditEntry] {
    let audit = PostgresAuditQueries(pool: tenant.database.app, limits: limits)
    var entries: [AuditEntry] = []
    var page = AuditPage(entries: [], position: nil, isComplete: false)
    var pages = 0
    while !page.isComplete {
      page = try await audit.entries(filter, page: PageRequest(size: size, after: page.position), in: scope(tenant))
      #expect(page.entries.count <= size)
      entries += page.entries
      pages += 1
      try #require(pages < 100)
    }
    return entries
  }

  @Test("an entry says who did what, with what held before and after, and nothing of a person's fields")
  func beforeAndAfter() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    let entries = try await all(AuditFilter(.changes), of: tenant)
    #expect(entries.count == 4)
    let third = try #require(entries.first { if case .change(let c) = $0.subject { c.revision == 3 } else { false } })
    #expect(third.principal == "tests")
    #expect(third.method == "test.change")
    guard case .change(let change) = third.subject else { return }
    let company = try #require(change.effects.first { $0.kind == "company" })
    #expect(company.before == #"{"id":"company","name":"Acme"}"#)
    #expect(company.after == #"{"id":"company","name":"Acme 2"}"#)
    let membership = try #require(change.effects.first { $0.kind == "membership" })
    #expect(membership.before == #"{"source":"manual","user":"ben","workgroup":"group"}"#)
    #expect(membership.after == nil)
    let state = try #require(change.effects.first { $0.kind == "roleState" })
    #expect(state.before?.contains(#""state":"allowed""#) == true)
    let everything = entries.flatMap { entry -> [String] in
      guard case .change(let change) = entry.subject else { return [] }
      return change.effects.flatMap { [$0.before ?? "", $0.after ?? ""] }
    }
    #expect(!everything.contains { $0.contains("idp.example") || $0.lowercased().contains("login-") })
  }

  @Test("entries come newest first, page by page, and an export gives all of them in the order of revisions")
  func pages() async throws {
    let tenant = try await TestTenant.make()
    for number in 2...11 { try await tenant.put(tenant.user("u\(number)")) }
    let entries = try await all(AuditFilter(.changes), of: tenant, by: 4)
    #expect(entries.count == 11)
    let listed = revisions(AuditPage(entries: entries, position: nil, isComplete: true))
    #expect(listed == Array((1...11).reversed()))

    var limits = RepositoryLimits()
    limits.auditEntriesPerStretch = 4
    let audit = PostgresAuditQueries(pool: tenant.database.app, limits: limits)
    var exported: [Revision] = []
    var position: String?
    var isComplete = false
    while !isComplete {
      let stretch = try await audit.export(AuditFilter(.changes), after: position, in: scope(tenant))
      exported += revisions(stretch)
      (position, isComplete) = (stretch.position, stretch.isComplete)
    }
    #expect(exported == Array(1...11))
    // What comes later follows behind the last position.
    try await tenant.put(tenant.user("late"))
    let late = try await audit.export(AuditFilter(.changes), after: position, in: scope(tenant))
    #expect(revisions(late) == [12])
  }

  @Test("each filter shows what matches it and nothing else, and an empty page is not taken for the end")
  func filters() async throws {
    let tenant = try await TestTenant.make()
    let ben = UserID(rawValue: "ben")
    try await tenant.put(tenant.user("ben"))  // 2
    try await tenant.put([
      .workgroup(WorkgroupFact(id: WorkgroupID(rawValue: "group"), kind: .role, name: "Group", version: 3))
    ])  // 3
    try await tenant.put([
      .membership(MembershipFact(workgroup: WorkgroupID(rawValue: "group"), user: ben, source: .manual))
    ])
    let byAdmin = TestChange<Bool>(
      authority: .permission("directory.users.manage"),
      body: { view throws(Interruption) in
        view.put(.company(CompanyFact(id: tenant.company, name: "By another")))
        return true
      })
    _ = try await tenant.pipeline.execute(
      byAdmin, as: tenant.envelope(actingUser: tenant.admin, principal: "other"))  // 5
    try await tenant.change([.user(ben), .memberships(of: ben)]) { view throws(Interruption) in
      view.end(.membership(MembershipFact(workgroup: WorkgroupID(rawValue: "group"), user: ben, source: .manual)))
      view.end(.profile(ben))
    }  // 6
    func shown(_ set: (inout AuditFilter) -> Void, scanned: Int = 10_000) async throws -> [Revision] {
      var filter = AuditFilter(.changes)
      set(&filter)
      var limits = RepositoryLimits()
      limits.auditEntriesScanned = scanned
      let entries = try await all(filter, of: tenant, by: 1, limits: limits)
      return revisions(AuditPage(entries: entries, position: nil, isComplete: true))
    }
    #expect(try await shown { $0.user = ben } == [6, 4, 2])
    #expect(try await shown({ $0.user = ben }, scanned: 2) == [6, 4, 2])
    #expect(try await shown { $0.user = UserID(rawValue: "nobody") } == [])
    #expect(try await shown({ $0.user = UserID(rawValue: "nobody") }, scanned: 2) == [])
    #expect(try await shown { $0.workgroup = WorkgroupID(rawValue: "group") } == [6, 4, 3])
    #expect(try await shown { $0.principal = "other" } == [5])
    #expect(try await shown { $0.actingUser = tenant.admin } == [5])
    #expect(try await shown { $0.method = "test.change" } == [6, 5, 4, 3, 2, 1])
    #expect(try await shown { $0.method = "test.other" } == [])
    #expect(
      try await shown {
        $0.fromRevision = 3
        $0.untilRevision = 5
      } == [4, 3])
  }

  @Test("a stretch of time is a stretch of revisions, found without an index on the time")
  func times() async throws {
    let tenant = try await TestTenant.make()
    for number in 2...40 { try await tenant.put(tenant.user("u\(number)")) }
    let times = try await tenant.rows(
      Statement("SELECT array_agg((extract(epoch FROM at) * 1000000)::int8 ORDER BY revision) FROM muster.audit"))[0]
      .ints(0)
    for (first, last) in [(1, 40), (7, 8), (1, 2), (13, 40), (40, 40)] {
      var filter = AuditFilter(.changes)
      filter.from = Timestamp(microseconds: times[first - 1])
      filter.until = Timestamp(microseconds: times[last - 1])
      let entries = try await all(filter, of: tenant, by: 50)
      #expect(
        revisions(AuditPage(entries: entries, position: nil, isComplete: true))
          == (first..<last).reversed().map { Revision($0) })
    }
    var later = AuditFilter(.changes)
    later.from = Timestamp(microseconds: times[39] + 1)
    #expect(try await all(later, of: tenant).isEmpty)
    var earlier = AuditFilter(.changes)
    earlier.until = Timestamp(microseconds: times[0])
    #expect(try await all(earlier, of: tenant).isEmpty)
  }

  @Test("a tenant that does not exist is not found, and a foreign page token is refused with its field")
  func refusals() async throws {
    let tenant = try await TestTenant.make()
    let audit = PostgresAuditQueries(pool: tenant.database.app)
    let nowhere = ReadScope(tenant: TenantID.make(), sight: .everything, deadline: soon)
    let missing = await #expect(throws: DirectoryError.self) {
      try await audit.entries(AuditFilter(.changes), page: PageRequest(size: 5, after: nil), in: nowhere)
    }
    #expect(missing?.code == .notFound)
    for token in ["x", "WyJhIl0"] {
      let foreign = await #expect(throws: DirectoryError.self) {
        try await audit.entries(AuditFilter(.changes), page: PageRequest(size: 5, after: token), in: scope(tenant))
      }
      #expect(foreign?.field == "page_token")
    }
  }

  @Test("erasing a person's fields breaks no chain, and entries go on naming the person by id")
  func erasure() async throws {
    let tenant = try await TestTenant.make()
    let recorder = AccessRecorder(pool: tenant.database.app)
    let ben = UserID(rawValue: "ben")
    try await tenant.put(tenant.user("ben"))
    recorder.record(
      Access(
        tenant: tenant.id, event: .refusal(reason: "permission"), principal: "tests", actingUser: ben,
        method: "users.create", trace: "trace"))
    await recorder.flush(deadline: soon)
    try await tenant.change([.user(ben)]) { view throws(Interruption) in view.end(.profile(ben)) }
    let chain = AuditChain(pool: tenant.database.app)
    #expect(try await chain.firstBreak(of: tenant.id, deadline: soon) == nil)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.user_profile WHERE user_id = 'ben'")) == 0)
    var about = AuditFilter(.changes)
    about.user = ben
    #expect(try await all(about, of: tenant).count == 2)
    var accesses = AuditFilter(.accesses)
    accesses.actingUser = ben
    #expect(try await all(accesses, of: tenant).count == 1)
  }

  @Test("a verification in stretches finds what one in a whole finds")
  func stretches() async throws {
    let tenant = try await TestTenant.make()
    for number in 2...9 { try await tenant.put(tenant.user("u\(number)")) }
    let recorders = [
      AccessRecorder(node: "a", pool: tenant.database.app), AccessRecorder(node: "b", pool: tenant.database.app),
    ]
    for recorder in recorders {
      for _ in 0..<5 { recorder.record(.sample(of: tenant.id)) }
      await recorder.flush(deadline: soon)
    }
    var limits = RepositoryLimits()
    limits.hashesPerVerification = 4
    let chain = AuditChain(pool: tenant.database.app, limits: limits)
    var reports: [ChainReport] = []
    var position: String?
    repeat {
      let stretch = try await chain.verify(tenant.id, after: position, deadline: soon)
      reports += stretch.chains
      position = stretch.next
    } while position != nil
    #expect(reports.count { $0.node == nil } == 3)
    #expect(reports.filter { $0.node == nil }.reduce(0) { $0 + $1.verified } == 9)
    #expect(reports.filter { $0.node == "b" }.reduce(0) { $0 + $1.verified } == 5)
    #expect(reports.allSatisfy { $0.firstBreak == nil })
  }
}

extension Access {
  static func sample(of tenant: TenantID, reason: String? = "permission") -> Access {
    Access(
      tenant: tenant, event: .refusal(reason: reason), principal: "tests", actingUser: UserID(rawValue: "ben"),
      method: "users.create", trace: "trace")
  }
}
