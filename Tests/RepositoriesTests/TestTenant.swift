import Directory
import Model
import Postgres
import Repositories

/// A change whose rule is a closure.
struct TestChange<Answer: Codable & Sendable>: Command {
  static var name: String { "test.change" }
  var authority: Authority = .principal
  var reads: [FactQuery] = []
  let body: @Sendable (inout FactView) throws(Interruption) -> Answer

  func decide(_ facts: inout FactView) throws(Interruption) -> Answer { try body(&facts) }
}

/// A fresh tenant with one administrator.
struct TestTenant: Sendable {
  let id: TenantID
  let database: TestDatabase
  let pipeline: PostgresChangePipeline
  let company = CompanyID(rawValue: "company")
  let unit = UnitID(rawValue: "unit")
  let administrators = WorkgroupID(rawValue: "administrators")
  let everyone = WorkgroupID(rawValue: "everyone")
  let admin = UserID(rawValue: "admin")
  let security = RoleKey(application: "Security", name: "Security")

  /// - Parameter onCommit: What the pipeline reports.
  static func make(
    onCommit: @escaping @Sendable (TenantID, Epoch, RevisionChange) -> Void = { _, _, _ in }
  ) async throws -> TestTenant {
    let database = try await TestDatabase.shared()
    let pipeline = PostgresChangePipeline(pool: database.app, onCommit: onCommit)
    let tenant = TestTenant(id: TenantID.make(), database: database, pipeline: pipeline)
    let facts = tenant.initialFacts(of: tenant.id)
    _ = try await tenant.change { view in for fact in facts { view.put(fact) } }
    return tenant
  }

  func initialFacts(of id: TenantID) -> [Fact] {
    [
      .tenant(TenantFact(id: id, displayName: "Acme", presets: ["base"], company: company, unit: unit)),
      .company(CompanyFact(id: company, name: "Acme")),
      .unit(UnitFact(id: unit, name: "Acme", level: .tenant, parent: nil)),
      .workgroup(
        WorkgroupFact(
          id: administrators, kind: .role, name: "Administrators", builtin: .administrators,
          grantsAllPermissions: true, version: 1)),
      .workgroup(
        WorkgroupFact(id: everyone, kind: .role, name: "Everyone", builtin: .everyone, holdsAllUsers: true, version: 1)),
      .role(RoleFact(key: security, permissions: ["Security/Security"])),
      .membership(MembershipFact(workgroup: administrators, user: admin, source: .manual)),
    ] + user(admin.rawValue)
  }

  func user(_ id: String, status: UserStatus = .active) -> [Fact] {
    [
      .user(UserFact(id: UserID(rawValue: id), company: company, unit: unit, account: .local, status: status)),
      .profile(
        ProfileFact(
          user: UserID(rawValue: id), login: "Login-\(id)", displayName: "Name of \(id)",
          email: "\(id)@Example.com", description: "About \(id)")),
    ]
  }

  func envelope(
    requestID: String? = nil, body: String = "", source: Source = .manual, actingUser: UserID? = nil,
    principal: String = "tests", within: Duration = .seconds(20)
  ) -> Envelope {
    Envelope(
      tenant: id, principal: principal, actingUser: actingUser, sight: .everything, source: source,
      requestID: requestID, requestBody: Array(body.utf8), trace: "trace", deadline: .now + within)
  }

  @discardableResult
  func change(
    _ reads: [FactQuery] = [], as envelope: Envelope? = nil,
    _ body: @escaping @Sendable (inout FactView) throws(Interruption) -> Void
  ) async throws(DirectoryError) -> Outcome<Bool> {
    let command = TestChange<Bool>(reads: reads) { view throws(Interruption) in
      try body(&view)
      return true
    }
    return try await pipeline.execute(command, as: envelope ?? self.envelope())
  }

  @discardableResult
  func put(_ facts: [Fact]) async throws(DirectoryError) -> Token {
    try await change { view in for fact in facts { view.put(fact) } }.token
  }

  var settings: SessionSettings {
    SessionSettings([("muster.tenant", id.rawValue), ("muster.sight", "everything")])
  }

  /// Rows as `muster_app` sees them within the tenant.
  func rows(_ statement: Statement, _ parameters: [SQLValue] = []) async throws -> Rows {
    try await database.app.read(statement, parameters, settings: settings, deadline: .now + .seconds(20))
  }

  func count(_ statement: Statement) async throws -> Int64 { try await rows(statement)[0].int(0) }
}
