import Directory
import Model
import Postgres
import Repositories
import Testing

@Suite("The reads of the directory")
struct ReadTests {
  private func queries(_ tenant: TestTenant) -> PostgresDirectoryQueries {
    PostgresDirectoryQueries(pool: tenant.database.app, router: tenant.database.router)
  }

  private func scope(_ tenant: TestTenant, _ sight: Sight = .everything) -> ReadScope {
    ReadScope(tenant: tenant.id, sight: sight, deadline: .now + .seconds(20))
  }

  @Test("what was put is read back, each kind as it is")
  func kinds() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    let (queries, scope) = (queries(tenant), scope(tenant))
    let okta = ConnectionID(rawValue: "okta")
    #expect(try await queries.tenant(in: scope).tenant.displayName == "Acme 2")
    #expect(
      try await queries.answer(ListCompanies(), in: scope).answer.map(\.company)
        == [CompanyFact(id: tenant.company, name: "Acme 2")])
    #expect(try await queries.answer(UnitTree(), in: scope).answer.map(\.unit.level) == [.tenant])
    #expect(
      try await queries.answer(ListRoles(), in: scope).answer.map(\.permissions)
        == [["Security/Security", "Security/Audit"]])
    #expect(try await queries.roleStates(of: tenant.security, in: scope).map(\.state) == [.denied])
    #expect(try await queries.connection(okta, in: scope).name == "Okta 2")
    #expect(try await queries.connections(in: scope).map(\.mayMapAdministrators) == [true])
    #expect(try await queries.mappings(of: okta, in: scope).map(\.match) == [.prefix])
    #expect(try await queries.memberships(of: UserID(rawValue: "ben"), in: scope).map(\.source) == [.manual])
    let ben = try await queries.user(UserID(rawValue: "ben"), in: scope)
    #expect(ben.user.status == .locked)
    #expect(ben.user.statusBefore == [.active])
    #expect(ben.profile.email == "ben@Example.com")
    #expect(ben.version == 3)
    let group = try await queries.workgroup(WorkgroupID(rawValue: "group"), in: scope)
    #expect(group.states.map(\.state) == [.denied])
    #expect(group.workgroup.name == "Group 2")
    #expect(try await queries.head(of: tenant.id, deadline: scope.deadline).revision == 4)
  }

  @Test("X8: pages go on where the last one ended, and say when they are complete")
  func pages() async throws {
    let tenant = try await TestTenant.make()
    let names = (0..<25).map { "u\($0)" }
    let everyone = names.flatMap { tenant.user($0) }
    let memberships = names.map {
      Fact.membership(MembershipFact(workgroup: tenant.administrators, user: UserID(rawValue: $0), source: .manual))
    }
    let twice = Fact.membership(
      MembershipFact(workgroup: tenant.administrators, user: UserID(rawValue: "u3"), source: .system))
    try await tenant.put(everyone + memberships + [twice])
    let (queries, scope) = (queries(tenant), scope(tenant))
    var users: [String] = []
    var members: [MemberRecord] = []
    var (nextUser, nextMember): (String?, String?) = (nil, nil)
    repeat {
      let page = try await queries.users(
        UserFilter(), page: PageRequest(size: 10, after: nextUser), in: scope)
      #expect(page.revision == 2)
      users += page.elements.map(\.user.id.rawValue)
      nextUser = page.next
    } while nextUser != nil
    repeat {
      let page = try await queries.members(
        of: tenant.administrators, includingDeactivated: false, page: PageRequest(size: 13, after: nextMember),
        in: scope)
      members += page.elements
      nextMember = page.next
    } while nextMember != nil
    #expect(users == (names + ["admin"]).sorted())
    #expect(members.map(\.user.rawValue) == (names + ["admin"]).sorted())
    #expect(members.first { $0.user.rawValue == "u3" }?.sources == [.manual, .system])
  }

  @Test("C30: names are found in parts without regard to case; deactivated users when asked for, deleted ones never")
  func search() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.put(
      tenant.user("ÄRGER") + tenant.user("gone", status: .deactivated) + tenant.user("dead", status: .deleted))
    let (queries, scope) = (queries(tenant), scope(tenant))
    func find(_ name: String, _ includingDeactivated: Bool = false) async throws -> [String] {
      let filter = UserFilter(name: name, statuses: includingDeactivated ? Set(UserStatus.allCases) : nil)
      return try await queries.users(filter, page: PageRequest(size: 10, after: nil), in: scope)
        .elements.map(\.user.id.rawValue)
    }
    #expect(try await find("ärg") == ["ÄRGER"])
    #expect(try await find("NAME OF ADM") == ["admin"])
    #expect(try await find("example.COM") == ["admin", "ÄRGER"])
    #expect(try await find("%") == [])
    #expect(try await find("gone") == [])
    #expect(try await find("gone", true) == ["gone"])
    #expect(try await find("dead", true) == [])
  }

  /// All pages of a list, with something done between the first and the second.
  private func pages(
    of filter: UserFilter, size: Int, _ queries: PostgresDirectoryQueries, _ scope: ReadScope,
    between: () async throws -> Void = {}
  ) async throws -> [UserRecord] {
    var found: [UserRecord] = []
    var next: String?
    var revisions: Set<Revision> = []
    repeat {
      let page = try await queries.users(filter, page: PageRequest(size: size, after: next), in: scope)
      if next == nil { try await between() }
      revisions.insert(page.revision)
      found += page.elements
      next = page.next
    } while next != nil
    #expect(revisions.count == 1)
    return found
  }

  static let filters: [UserFilter] = [
    UserFilter(), UserFilter(name: "name of"), UserFilter(workgroup: WorkgroupID(rawValue: "crew")),
    UserFilter(statuses: [.active], unit: UnitID(rawValue: "tenant")), UserFilter(order: .login),
  ]

  @Test("X8: all pages of a list show the revision of the first, whatever happens between them", arguments: filters)
  func heldRevision(_ filter: UserFilter) async throws {
    let tenant = try await TestTenant.make()
    let crew = WorkgroupID(rawValue: "crew")
    let names = ["a", "b", "c", "d", "e"]
    let members = names.map {
      Fact.membership(MembershipFact(workgroup: crew, user: UserID(rawValue: $0), source: .manual))
    }
    try await tenant.put(
      names.flatMap { tenant.user($0) } + members
        + [.workgroup(WorkgroupFact(id: crew, kind: .role, name: "Crew", version: 2))])
    var filter = filter
    if filter.unit != nil { filter.unit = tenant.unit }
    let (queries, scope) = (queries(tenant), scope(tenant))
    let before = try await pages(of: filter, size: 100, queries, scope).map { $0.user }
    let during = try await pages(of: filter, size: 2, queries, scope) {
      try await tenant.put(
        tenant.user("c1") + tenant.user("d", status: .deactivated)
          + [.membership(MembershipFact(workgroup: crew, user: UserID(rawValue: "c1"), source: .manual))])
      let gone = MembershipFact(workgroup: crew, user: UserID(rawValue: "e"), source: .manual)
      try await tenant.change([.allMembers(of: crew)]) { view in view.end(.membership(gone)) }
    }
    #expect(before.count >= names.count)
    #expect(during.map(\.user) == before)
    let after = try await pages(of: filter, size: 2, queries, scope).map { $0.user.id.rawValue }
    #expect(after.contains("c1") && !after.contains("d"))
  }

  @Test("X8: a cursor's revision is held for five minutes, and then the list is to be begun again")
  func expiredCursor() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.put(tenant.user("a") + tenant.user("b"))
    let first = try await queries(tenant).users(
      UserFilter(), page: PageRequest(size: 1, after: nil), in: scope(tenant))
    var limits = RepositoryLimits()
    #expect(limits.cursorSeconds == 300)
    limits.cursorSeconds = -1
    let later = PostgresDirectoryQueries(pool: tenant.database.app, router: tenant.database.router, limits: limits)
    // With a limit of no time at all the same cursor is an old one, or one from the future.
    let error = await #expect(throws: DirectoryError.self) {
      try await later.users(UserFilter(), page: PageRequest(size: 1, after: first.next), in: scope(tenant))
    }
    #expect(error?.reason == "cursor_expired")
  }

  @Test("workgroups are listed by kind and part of the name")
  func workgroups() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.put([
      .workgroup(WorkgroupFact(id: WorkgroupID(rawValue: "s"), kind: .scope, name: "North", version: 2))
    ])
    let (queries, scope) = (queries(tenant), scope(tenant))
    let page = PageRequest(size: 10, after: nil)
    let scopes = try await queries.workgroups(kind: .scope, named: "", member: nil, page: page, in: scope)
    #expect(scopes.elements.map(\.workgroup.name) == ["North"])
    let named = try await queries.workgroups(kind: nil, named: "EVERY", member: nil, page: page, in: scope)
    #expect(named.elements.map(\.workgroup.id) == [tenant.everyone])
    let none = try await queries.workgroups(kind: .delegated, named: "", member: nil, page: page, in: scope)
    #expect(none.elements.isEmpty && none.isComplete && none.revision == 2)
  }

  @Test("what does not exist, is of another tenant or out of sight is not found")
  func notFound() async throws {
    let tenant = try await TestTenant.make()
    let other = try await TestTenant.make()
    try await other.put(other.user("theirs"))
    let queries = queries(tenant)
    let theirs = UserID(rawValue: "theirs")
    let page = PageRequest(size: 10, after: nil)
    await expectNotFound { _ = try await queries.user(theirs, in: scope(tenant)) }
    await expectNotFound { _ = try await queries.memberships(of: theirs, in: scope(tenant)) }
    await expectNotFound { _ = try await queries.user(tenant.admin, in: scope(tenant, .administrator(tenant.admin))) }
    await expectNotFound {
      _ = try await queries.members(
        of: WorkgroupID(rawValue: "none"), includingDeactivated: false, page: page, in: scope(tenant))
    }
    await expectNotFound { _ = try await queries.connection(ConnectionID(rawValue: "none"), in: scope(tenant)) }
    await expectNotFound { _ = try await queries.head(of: TenantID.make(), deadline: .now + .seconds(20)) }
    #expect(try await queries.user(theirs, in: scope(other)).user.id == theirs)
  }

  private func expectNotFound(_ body: () async throws -> Void) async {
    let error = await #expect(throws: DirectoryError.self) { try await body() }
    #expect(error?.code == .notFound)
  }

  @Test("a page token that no list returned is refused, whatever it is", arguments: ["", "!", "WyI", "W10", "WzFd"])
  func badToken(token: String) async throws {
    let tenant = try await TestTenant.make()
    let error = await #expect(throws: DirectoryError.self) {
      try await queries(tenant).users(
        UserFilter(), page: PageRequest(size: 10, after: token), in: scope(tenant))
    }
    #expect(error?.code == .invalidField)
    #expect(error?.field == "page_token")
  }

  @Test("tenants are listed in pages, across tenants")
  func tenants() async throws {
    let made = try await [TestTenant.make(), TestTenant.make()].map(\.id)
    let queries = try await queries(TestTenant.make())
    var seen: [TenantID] = []
    var next: String?
    repeat {
      let page = try await queries.tenants(PageRequest(size: 5, after: next), deadline: .now + .seconds(20))
      seen += page.elements.map(\.tenant.id)
      next = page.next
    } while next != nil
    #expect(Set(seen).isSuperset(of: made))
    #expect(seen == seen.sorted())
  }
}
