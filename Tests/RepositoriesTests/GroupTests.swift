import Directory
import Model
import Postgres
import Repositories
import Synchronization
import Testing

/// Changes that share a transaction: each must fare as if it had been alone, after all those before it.
@Suite("Changes that run together")
struct GroupTests {
  private func joining(_ tenant: TestTenant, _ number: Int) -> TestChange<String> {
    let id = UserID(rawValue: "u\(number)")
    return tenant.member("u\(number)", [.users([id])]) { view in
      for fact in tenant.user(id.rawValue) { view.put(fact) }
      view.put(.membership(MembershipFact(workgroup: tenant.everyone, user: id, source: .manual)))
    }
  }

  @Test("64 changes are one transaction with consecutive revisions, in the order in which they came")
  func oneTransaction() async throws {
    let tenant = try await TestTenant.make()
    let answers = try await tenant.together((0..<64).map { joining(tenant, $0) })
    #expect(answers.map(\.revision) == (2...65).map { Revision($0) })
    let written = try await tenant.rows(
      Statement("SELECT count(DISTINCT xmin::text), count(*) FROM muster.audit WHERE revision > 1"))
    #expect(try (written[0].int(0), written[0].int(1)) == (1, 64))
    let chain = AuditChain(pool: tenant.database.app)
    #expect(try await chain.firstBreak(of: tenant.id, deadline: .now + .seconds(20)) == nil)
  }

  @Test("one bad change among 63 good ones fails alone, wherever it stands", arguments: Bad.allCases)
  func oneBad(_ bad: Bad) async throws {
    let tenant = try await TestTenant.make()
    let positions = bad == .constraint ? [0, 1, 9, 18, 27, 36, 45, 54, 62, 63] : [0, 31, 63]
    var head: Revision = 1
    for (round, position) in positions.enumerated() {
      let changes = (0..<64).map { $0 == position ? bad.change(tenant) : joining(tenant, round * 64 + $0) }
      let answers = try await tenant.together(changes)
      for (index, answer) in answers.enumerated() where index != position {
        head += 1
        #expect(answer.revision == head, "position \(position), change \(index): \(answer)")
      }
      #expect(answers[position].reason == bad.reason, "position \(position)")
      #expect(try await tenant.count(Statement("SELECT max(revision) FROM muster.change_log")) == head)
    }
    #expect(try await tenant.count(Statement("SELECT revision FROM muster.tenant_revision")) == head)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.user_account")) == head)
    let chain = AuditChain(pool: tenant.database.app)
    #expect(try await chain.firstBreak(of: tenant.id, deadline: .now + .seconds(20)) == nil)
  }

  enum Bad: CaseIterable {
    case refused, constraint, reference, zero, guarded, greedy

    var reason: String {
      switch self {
      case .refused: "test"
      case .constraint: "login"
      case .reference: "internal"
      case .zero: "invalidField"
      case .guarded: "last_security_holder"
      case .greedy: "decision_rounds"
      }
    }

    func change(_ tenant: TestTenant) -> TestChange<String> {
      let admin = MembershipFact(workgroup: tenant.administrators, user: tenant.admin, source: .manual)
      switch self {
      case .refused:
        return tenant.member("bad") { view throws(Interruption) in
          view.put(.company(CompanyFact(id: tenant.company, name: "Other")))
          throw .refuse(.failedPrecondition, "No.", reason: "test")
        }
      case .constraint:
        return tenant.member("bad") { view in
          view.put(tenant.user("twin")[0])
          view.put(
            .profile(
              ProfileFact(
                user: UserID(rawValue: "twin"), login: "LOGIN-ADMIN", displayName: "", email: "", description: "")))
        }
      case .reference:
        return tenant.member("bad") { view in
          let none = WorkgroupID(rawValue: "none")
          view.put(.membership(MembershipFact(workgroup: none, user: tenant.admin, source: .manual)))
        }
      case .zero:
        return tenant.member("bad", [.userByLogin("a\0b")]) { view in
          view.put(.company(CompanyFact(id: tenant.company, name: "a\0b")))
        }
      case .guarded:
        return tenant.member("bad", [.memberships(of: tenant.admin)]) { view in view.end(.membership(admin)) }
      case .greedy:
        let round = Mutex(0)
        return tenant.member("bad") { _ throws(Interruption) in
          let next = round.withLock { round in
            round += 1
            return round
          }
          throw .needs([.workgroup(WorkgroupID(rawValue: "w\(next)"))])
        }
      }
    }
  }

  @Test("history is exact: what one change begins and the next ends held for one revision")
  func collision() async throws {
    let tenant = try await TestTenant.make()
    let ben = UserID(rawValue: "ben")
    try await tenant.put(tenant.user("ben"))
    let membership = MembershipFact(workgroup: tenant.everyone, user: ben, source: .manual)
    let steps = (0..<4).map { step in
      tenant.member("\(step)", [.memberships(of: ben), .allLicenseProfiles]) { view throws(Interruption) in
        let holds = try view.facts(.memberships(of: ben)) { _ in true }.contains(.membership(membership))
        #expect(holds == (step % 2 == 1))
        if holds { view.end(.membership(membership)) } else { view.put(.membership(membership)) }
      }
    }
    let answers = try await tenant.together(steps)
    #expect(answers.map(\.revision) == [3, 4, 5, 6])
    let past = try await tenant.rows(
      Statement(
        """
        SELECT array_agg(from_revision ORDER BY from_revision), array_agg(until_revision ORDER BY from_revision)
        FROM muster.membership_history
        """))
    #expect(try past[0].ints(0) == [3, 5])
    #expect(try past[0].ints(1) == [4, 6])
  }

  @Test("C8: of saves with one etag in one group exactly one succeeds")
  func etag() async throws {
    let tenant = try await TestTenant.make()
    let group = WorkgroupID(rawValue: "group")
    try await tenant.put([.workgroup(WorkgroupFact(id: group, kind: .role, name: "Group", version: 2))])
    let saves = (0..<8).map { writer in
      tenant.member("\(writer)", [.workgroup(group)]) { view throws(Interruption) in
        guard case .workgroup(var workgroup)? = try view.facts(.workgroup(group), including: { _ in true }).first,
          workgroup.version == 2
        else { throw .refuse(.versionConflict, "Changed since.") }
        workgroup.version = view.revision
        view.put(.workgroup(workgroup))
      }
    }
    let answers = try await tenant.together(saves)
    #expect(answers.map(\.reason) == [nil] + Array(repeating: "versionConflict", count: 7))
  }

  @Test("C12: a guard that two changes of one group break only together holds the second one back")
  func guards() async throws {
    let tenant = try await TestTenant.make()
    let ben = UserID(rawValue: "ben")
    let admins = [tenant.admin, ben].map {
      MembershipFact(workgroup: tenant.administrators, user: $0, source: .manual)
    }
    try await tenant.put(tenant.user("ben") + [.membership(admins[1])])
    let leaving = admins.map { admin in
      tenant.member(admin.user.rawValue, [.memberships(of: admin.user), .allLicenseProfiles]) { view in
        view.end(.membership(admin))
      }
    }
    // The one who comes last would make it good again, but a guard must hold after every change.
    let late = UserID(rawValue: "late")
    let joining = tenant.member("late", [.users([late])]) { view in
      for fact in tenant.user("late") { view.put(fact) }
      view.put(.membership(MembershipFact(workgroup: tenant.administrators, user: late, source: .manual)))
    }
    let answers = try await tenant.together(leaving + [joining])
    #expect(answers.map(\.reason) == [nil, "last_security_holder", nil])
    #expect(answers.map(\.revision) == [3, nil, 4])
  }

  @Test("an idempotency key that comes twice in one group is carried out once; with another body it is refused")
  func repeatedKey() async throws {
    let tenant = try await TestTenant.make()
    let rename = { (name: String) in
      tenant.member(name) { view in view.put(.company(CompanyFact(id: tenant.company, name: name))) }
    }
    let answers = try await tenant.together([
      (rename("A"), tenant.envelope(requestID: "k", body: "A")),
      (rename("A"), tenant.envelope(requestID: "k", body: "A")),
      (rename("B"), tenant.envelope(requestID: "k", body: "B")),
      (rename("C"), tenant.envelope(requestID: "c", body: "C")),
      (rename("A"), tenant.envelope(requestID: "k", body: "A")),
    ])
    #expect(answers.map(\.reason) == [nil, nil, "request_id_reused", nil, nil])
    #expect(answers.map(\.revision) == [2, 2, nil, 3, 2])
    #expect(answers.map { (try? $0.get().isReplay) == true } == [false, true, false, false, true])
  }

  @Test("X7: each change of a group is decided within its own sight")
  func sight() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.put(tenant.user("ben"))
    let ben = UserID(rawValue: "ben")
    var narrow = tenant.envelope()
    narrow.sight = .administrator(tenant.admin)
    let seen = Mutex<[String: Int]>([:])
    let look = { (name: String, queries: [FactQuery]) in
      tenant.member(name, queries) { view throws(Interruption) in
        let count = try view.facts(.users([ben]), including: { _ in false }).count
        seen.withLock { $0[name] = count }
      }
    }
    let wide = tenant.envelope()
    _ = try await tenant.together([
      (look("wide", [.users([ben])]), wide), (look("narrow", [.users([ben])]), narrow),
      (look("wide, asking late", []), wide), (look("narrow, asking late", []), narrow),
      (look("wide again", [.users([ben])]), wide),
    ])
    #expect(
      seen.withLock { $0 } == [
        "wide": 1, "narrow": 0, "wide, asking late": 1, "narrow, asking late": 0, "wide again": 1,
      ])
  }

  @Test("X7: a change that widens another one's sight counts for it, if it comes before")
  func widenedSight() async throws {
    let tenant = try await TestTenant.make()
    let north = WorkgroupID(rawValue: "north")
    let ben = UserID(rawValue: "ben")
    try await tenant.put(
      tenant.user("ada") + tenant.user("ben") + [
        .workgroup(WorkgroupFact(id: north, kind: .delegated, name: "North", version: 2)),
        .membership(MembershipFact(workgroup: north, user: UserID(rawValue: "ada"), source: .manual)),
      ])
    try await tenant.script("INSERT INTO workgroup_administrator VALUES ($tenant, 'north', 'delegated', 'ada', 2)")
    var narrow = tenant.envelope()
    narrow.sight = .administrator(UserID(rawValue: "ada"))
    let look = tenant.member("look", [.users([ben])]) { view throws(Interruption) in
      guard try view.facts(.users([ben]), including: { _ in false }).isEmpty else { return }
      throw .refuse(.notFound, "Out of sight.")
    }
    let join = tenant.member("join") { view in
      view.put(.membership(MembershipFact(workgroup: north, user: ben, source: .manual)))
    }
    let answers = try await tenant.together([(look, narrow), (join, tenant.envelope()), (look, narrow)])
    #expect(answers.map(\.reason) == ["notFound", nil, nil])
  }

  @Test("who leaves the line before its turn has changed nothing; the others don't notice")
  func leaving() async throws {
    let tenant = try await TestTenant.make()
    let short = tenant.envelope(within: .milliseconds(200))
    let deadline = short.deadline
    let answers = try await tenant.together([
      (joining(tenant, 0), tenant.envelope()), (joining(tenant, 1), short), (joining(tenant, 2), tenant.envelope()),
    ]) { try await Task.sleep(until: deadline + .milliseconds(20)) }
    #expect(answers.map(\.reason) == [nil, "deadlineExceeded", nil])
    #expect(answers.map(\.revision) == [2, nil, 3])
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.user_account WHERE id = 'u1'")) == 0)
  }

  @Test("a caller who is cancelled while its task carries a group out ends nobody's change")
  func cancelledLeader() async throws {
    let tenant = try await TestTenant.make()
    let reached = Mutex(0)
    let cancelling = { (number: Int) in
      let id = UserID(rawValue: "u\(number)")
      return tenant.member("u\(number)", [.users([id])]) { view in
        // Cancels whichever task decides for the group.
        withUnsafeCurrentTask { $0?.cancel() }
        reached.withLock { $0 += 1 }
        for fact in tenant.user(id.rawValue) { view.put(fact) }
      }
    }
    let answers = try await tenant.together((0..<8).map { cancelling($0) })
    #expect(answers.map(\.revision) == (2...9).map { Revision($0) })
    #expect(reached.withLock { $0 } == 8)
  }

  @Test("a tenant whose changes wait holds no other tenant up")
  func otherTenants() async throws {
    let tenant = try await TestTenant.make()
    let other = try await TestTenant.make()
    let answers = try await tenant.together((0..<40).map { (joining(tenant, $0), tenant.envelope()) }) {
      for number in 0..<4 { try await other.put(other.user("u\(number)")) }
    }
    #expect(answers.map(\.revision) == (2...41).map { Revision($0) })
    #expect(try await other.count(Statement("SELECT revision FROM muster.tenant_revision")) == 5)
  }

  @Test("a line that is full refuses the next change, and names the limit")
  func full() async throws {
    let tenant = try await TestTenant.make()
    var limits = RepositoryLimits()
    limits.waitingChanges = 0
    let pipeline = PostgresChangePipeline(pool: tenant.database.app, limits: limits) { _, _, _ in }
    let reasons = await withTaskGroup(of: String?.self) { group in
      for number in 0..<8 {
        let change = joining(tenant, number)
        group.addTask {
          do throws(DirectoryError) {
            _ = try await pipeline.execute(change, as: tenant.envelope())
            return nil
          } catch { return error.code == .resourceExhausted ? error.reason : "\(error)" }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(reasons) == [nil, "waiting_changes"])
  }
}
