import Directory
import Model
import Postgres
import Provisioning
import Repositories
import Testing

/// The commands of Directory and Provisioning, carried out for real.
@Suite("Commands over PostgreSQL")
struct CommandTests {
  private let tenant: TenantID
  private let pipeline: PostgresChangePipeline
  private let queries: PostgresDirectoryQueries
  private let database: TestDatabase
  private let administrator = UserID(rawValue: "Administrator")
  private let administrators = WorkgroupID(rawValue: "Administrators")
  private let security = RoleKey(application: "Security", name: "Security")
  private let digest = [UInt8](repeating: 1, count: 32)

  init() async throws {
    database = try await TestDatabase.shared()
    tenant = TenantID.make()
    pipeline = PostgresChangePipeline(pool: database.app) { _, _, _ in }
    queries = PostgresDirectoryQueries(pool: database.app, router: database.router)
    let base = Preset(
      name: "base", roles: [RoleFact(key: security, permissions: ["directory.users.manage"])],
      workgroups: [
        Preset.Workgroup(name: "Administrators", builtin: .administrators, grantsAllPermissions: true),
        Preset.Workgroup(name: "Everyone", builtin: .everyone, holdsAllUsers: true),
      ], firstUser: Preset.FirstUser(login: "Administrator", workgroup: "Administrators"))
    _ = try await run(
      CreateTenant(displayName: "Acme", presets: [base], administratorEmail: "a@x.y", enrolmentDigest: digest))
  }

  @discardableResult
  private func run<C: Command>(
    _ command: C, as user: UserID? = nil, source: Source = .manual, key: String? = nil
  ) async throws(DirectoryError) -> Outcome<C.Answer> {
    let envelope = Envelope(
      tenant: tenant, principal: "tests", actingUser: user, sight: .everything, source: source, requestID: key,
      requestBody: [1], trace: "", deadline: .now + .seconds(20))
    return try await pipeline.execute(command, as: envelope)
  }

  private var scope: ReadScope { ReadScope(tenant: tenant, sight: .everything, deadline: .now + .seconds(20)) }

  @Test("a tenant begins with its presets, its first administrator and an enrolment that can be redeemed once")
  func creation() async throws {
    #expect(try await queries.tenant(in: scope).tenant.presets == ["base"])
    #expect(try await queries.memberships(of: administrator, in: scope).map(\.workgroup) == [administrators])
    try await run(AcceptEnrolment(secretDigest: digest))
    let again = await #expect(throws: DirectoryError.self) { try await run(AcceptEnrolment(secretDigest: digest)) }
    #expect(again?.code == .notFound)
  }

  @Test("users and workgroups go through their lives")
  func lives() async throws {
    let ben = UserID(rawValue: "ben")
    let created = try await run(CreateUser(id: ben, login: "Ben", email: "ben@x.y"), as: administrator, key: "k")
    let replay = try await run(CreateUser(id: ben, login: "Ben", email: "ben@x.y"), as: administrator, key: "k")
    #expect(replay.isReplay)
    #expect(replay.answer == created.answer)
    let twin = await #expect(throws: DirectoryError.self) { try await run(CreateUser(login: "BEN"), as: administrator) }
    #expect(twin?.code == .alreadyExists)

    let updated = try await run(
      UpdateUser(id: ben, displayName: "Benjamin", expectedVersion: created.answer.version), as: administrator)
    #expect(try await queries.user(ben, in: scope).version == updated.answer.version)
    let stale = await #expect(throws: DirectoryError.self) {
      try await run(UpdateUser(id: ben, displayName: "B", expectedVersion: created.answer.version), as: administrator)
    }
    #expect(stale?.code == .versionConflict)

    let group = try await run(CreateWorkgroup(name: "Planners", members: [ben]), as: administrator).answer.workgroup.id
    try await run(SetRoleStates(workgroup: group, allowed: [security]), as: administrator)
    #expect(try await queries.workgroup(group, in: scope).states.map(\.state) == [.allowed])
    try await run(UpdateMembers(workgroup: group, mode: .invert), as: administrator)
    let members = try await queries.members(
      of: group, includingDeactivated: false, page: PageRequest(size: 10, after: nil), in: scope)
    #expect(members.elements.map(\.user) == [administrator])

    try await run(SuspendUser(id: ben), as: administrator)
    try await run(RestoreUser(id: ben), as: administrator)
    try await run(DeleteUser(id: ben), as: administrator)
    let gone = await #expect(throws: DirectoryError.self) { try await queries.user(ben, in: scope) }
    #expect(gone?.code == .notFound)
    try await run(CreateUser(login: "Ben"), as: administrator)
    try await run(DeleteWorkgroup(id: group), as: administrator)
    #expect(try await AuditChain(pool: database.app).firstBreak(of: tenant, deadline: scope.deadline) == nil)
  }

  @Test("C12: two administrators who remove each other by command: one succeeds")
  func mutualRemoval() async throws {
    let ben = UserID(rawValue: "ben")
    try await run(CreateUser(id: ben, login: "Ben"))
    try await run(UpdateMembers(workgroup: administrators, mode: .add, users: [ben]))
    let succeeded = await withTaskGroup(of: Bool.self) { group in
      for (actor, other) in [(administrator, ben), (ben, administrator)] {
        group.addTask {
          do throws(DirectoryError) {
            try await run(UpdateMembers(workgroup: administrators, mode: .remove, users: [other]), as: actor)
            return true
          } catch {
            // The later one has lost its authority, or would be the last to go.
            #expect([.permissionDenied, .failedPrecondition].contains(error.code))
            return false
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(succeeded == 1)
  }

  @Test("a login makes an account, its memberships follow the claims, and repeating it changes nothing")
  func login() async throws {
    let okta = ConnectionID(rawValue: "okta")
    try await run(CreateIdentityProvider(id: okta, name: "Okta", claims: ClaimMapping(workgroup: "groups")))
    let group = try await run(CreateWorkgroup(name: "Planners")).answer.workgroup.id
    try await run(CreateMapping(connection: okta, value: "planners", workgroup: group))
    func login(_ groups: [String], at seconds: Int64) async throws(DirectoryError) -> Outcome<LoginAnswer> {
      let command = ProvisionLogin(
        connection: okta, subject: "s-1", claims: ["groups": .list(groups)],
        authenticatedAt: Timestamp.now().advanced(bySeconds: seconds))
      return try await run(command, source: .identityProvider(okta))
    }
    let first = try await login(["planners"], at: -3)
    #expect(first.answer.created)
    #expect(first.answer.added == [group])
    let again = try await login(["planners"], at: -2)
    #expect(again.answer.user == first.answer.user)
    #expect(again.token == first.token)
    let last = try await login(["others"], at: -1)
    #expect(last.answer.removed == [group])
  }
}
