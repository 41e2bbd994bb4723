import Directory
import Model
import Postgres
import Repositories
import Synchronization
import Testing

@Suite("The change pipeline")
struct PipelineTests {
  @Test("a change puts facts, and what it replaces goes to the history with the revision at which it ended")
  func history() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.put([.company(CompanyFact(id: tenant.company, name: "Acme Ltd"))])
    let now = try await tenant.rows(Statement("SELECT name, from_revision FROM muster.company"))
    #expect(try now[0].text(0) == "Acme Ltd")
    #expect(try now[0].int(1) == 2)
    let past = try await tenant.rows(
      Statement("SELECT name, from_revision, until_revision FROM muster.company_history"))
    #expect(past.count == 1)
    #expect(try past[0].text(0) == "Acme")
    #expect(try (past[0].int(1), past[0].int(2)) == (1, 2))
  }

  @Test("what ends goes to the history; a membership that begins again is a new row")
  func endings() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    let past = try await tenant.rows(
      Statement("SELECT user_id, from_revision, until_revision FROM muster.membership_history"))
    #expect(past.count == 1)
    #expect(try (past[0].text(0), past[0].int(1), past[0].int(2)) == ("ben", 2, 3))
    let now = try await tenant.rows(
      Statement("SELECT from_revision FROM muster.membership WHERE user_id = 'ben'"))
    #expect(try now[0].int(0) == 4)
  }

  @Test("the revision grows by one in every change, without gap, under 32 concurrent writers")
  func revisions() async throws {
    let reported = Mutex<[Revision]>([])
    let tenant = try await TestTenant.make { _, _, change in reported.withLock { $0.append(change.revision) } }
    let tokens = try await withThrowingTaskGroup(of: [Revision].self) { group in
      for writer in 0..<32 {
        group.addTask {
          var mine: [Revision] = []
          for round in 0..<4 {
            let name = "\(writer).\(round)"
            let outcome = try await tenant.change { view in
              view.put(.company(CompanyFact(id: tenant.company, name: name)))
            }
            mine.append(outcome.token.revision)
          }
          #expect(mine == mine.sorted())
          return mine
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(tokens.sorted() == Array(2...129))
    #expect(reported.withLock { $0.sorted() } == Array(1...129))
    let log = try await tenant.rows(Statement("SELECT array_agg(revision ORDER BY revision) FROM muster.change_log"))
    #expect(try log[0].ints(0) == Array(1...129))
    #expect(try await tenant.count(Statement("SELECT revision FROM muster.tenant_revision")) == 129)
    let chain = AuditChain(pool: tenant.database.app)
    #expect(try await chain.firstBreak(of: tenant.id, deadline: .now + .seconds(20)) == nil)
  }

  @Test("a change without effect bumps no revision and writes no history")
  func noEffect() async throws {
    let tenant = try await TestTenant.make()
    let before = try await tenant.contents()
    let outcome = try await tenant.change([.company(tenant.company)]) { view in
      view.put(.company(CompanyFact(id: tenant.company, name: "Acme")))
    }
    #expect(outcome.token.revision == 1)
    #expect(try await tenant.contents() == before)
  }

  @Test("a refusal leaves nothing, also after effects were decided")
  func refusal() async throws {
    let tenant = try await TestTenant.make()
    let before = try await tenant.contents()
    let error = await #expect(throws: DirectoryError.self) {
      try await tenant.change([], as: tenant.envelope(requestID: "r1")) { view throws(Interruption) in
        view.put(.company(CompanyFact(id: tenant.company, name: "Other")))
        throw .refuse(.failedPrecondition, "No.", reason: "test")
      }
    }
    #expect(error?.code == .failedPrecondition)
    #expect(try await tenant.contents() == before)
  }

  @Test("an acting user without the permission is refused, and nothing is written")
  func authority() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.put(tenant.user("ben"))
    let before = try await tenant.contents()
    let change = TestChange<Bool>(authority: .permission("directory.users.manage")) { view in
      view.put(.company(CompanyFact(id: tenant.company, name: "Other")))
      return true
    }
    let error = await #expect(throws: DirectoryError.self) {
      try await tenant.pipeline.execute(change, as: tenant.envelope(actingUser: UserID(rawValue: "ben")))
    }
    #expect(error?.code == .permissionDenied)
    #expect(try await tenant.contents() == before)
    _ = try await tenant.pipeline.execute(change, as: tenant.envelope(actingUser: tenant.admin))
  }

  @Test("a tenant that does not exist is not found, and two makers of one tenant don't both make it")
  func tenants() async throws {
    let tenant = try await TestTenant.make()
    var envelope = tenant.envelope()
    envelope.tenant = TenantID.make()
    let error = await #expect(throws: DirectoryError.self) {
      try await tenant.change([], as: envelope) { view in
        view.put(.company(CompanyFact(id: tenant.company, name: "Nowhere")))
      }
    }
    #expect(error?.code == .notFound)

    let made = envelope
    let facts = tenant.initialFacts(of: made.tenant)
    let results = await withTaskGroup(of: DirectoryError.Code?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do throws(DirectoryError) {
            try await tenant.change([.tenant], as: made) { view throws(Interruption) in
              if try !view.facts(.tenant, including: { _ in true }).isEmpty {
                throw .refuse(.alreadyExists, "There is one.")
              }
              for fact in facts { view.put(fact) }
            }
            return nil
          } catch { return error.code }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count { $0 == nil } == 1)
    #expect(results.count { $0 == .alreadyExists } == 7)
  }

  @Test("what a command overlooked is refused by constraint, with the field at fault")
  func constraint() async throws {
    let tenant = try await TestTenant.make()
    let before = try await tenant.contents()
    var twin = tenant.user("twin")
    twin[1] = .profile(
      ProfileFact(user: UserID(rawValue: "twin"), login: "LOGIN-ADMIN", displayName: "", email: "", description: ""))
    let facts = twin
    let error = await #expect(throws: DirectoryError.self) { try await tenant.put(facts) }
    #expect(error?.code == .alreadyExists)
    #expect(error?.field == "login")
    let dangling = Fact.membership(
      MembershipFact(workgroup: WorkgroupID(rawValue: "none"), user: tenant.admin, source: .manual))
    let broken = await #expect(throws: DirectoryError.self) { try await tenant.put([dangling]) }
    #expect(broken?.code == .internal)
    #expect(broken?.message.contains("constraint") == false)
    #expect(try await tenant.contents() == before)
  }

  @Test("A15: a user is in one scope workgroup, by constraint")
  func oneScope() async throws {
    let tenant = try await TestTenant.make()
    let scopes = ["all", "north"].map { WorkgroupID(rawValue: $0) }
    try await tenant.put(
      scopes.map { .workgroup(WorkgroupFact(id: $0, kind: .scope, name: $0.rawValue, version: 2)) }
        + [.membership(MembershipFact(workgroup: scopes[0], user: tenant.admin, source: .system))])
    let second = Fact.membership(MembershipFact(workgroup: scopes[1], user: tenant.admin, source: .manual))
    let error = await #expect(throws: DirectoryError.self) { try await tenant.put([second]) }
    #expect(error?.code == .alreadyExists)
  }

  @Test("C8: of concurrent saves with one etag exactly one succeeds")
  func etag() async throws {
    let tenant = try await TestTenant.make()
    let group = WorkgroupID(rawValue: "group")
    try await tenant.put([.workgroup(WorkgroupFact(id: group, kind: .role, name: "Group", version: 2))])
    let codes = await withTaskGroup(of: DirectoryError.Code?.self) { tasks in
      for writer in 0..<8 {
        tasks.addTask {
          do throws(DirectoryError) {
            try await tenant.change([.workgroup(group)]) { view throws(Interruption) in
              let current = try view.facts(.workgroup(group)) { _ in true }
              guard case .workgroup(var workgroup)? = current.first, workgroup.version == 2 else {
                throw .refuse(.versionConflict, "Changed since.")
              }
              workgroup.comment = "writer \(writer)"
              workgroup.version = view.revision
              view.put(.workgroup(workgroup))
            }
            return nil
          } catch { return error.code }
        }
      }
      return await tasks.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.count { $0 == nil } == 1)
    #expect(codes.count { $0 == .versionConflict } == 7)
  }

  @Test("the etag of a user is the revision of the last change of the user or the profile")
  func userVersion() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.put([tenant.user("admin")[1]])
    let seen = Mutex<Revision?>(nil)
    try await tenant.change([.user(tenant.admin)]) { view throws(Interruption) in
      let version = try view.version(of: .user(tenant.admin), in: .user(tenant.admin))
      seen.withLock { $0 = version }
    }
    #expect(seen.withLock { $0 } == 2)
  }
}
