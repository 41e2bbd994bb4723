import Model
import Postgres
import Repositories
import Testing

/// Every statement of the repositories, run where it must find nothing: what it then does must be what it does to a
/// tenant that doesn't exist. So nothing can be told apart, whatever a statement returns or refuses.
@Suite("Every statement and the fence")
struct IsolationTests {
  private let catalog: [CatalogStatement]
  private let mine: TestTenant
  private let other: TestTenant
  private let ghost = TenantID.make().rawValue

  init() async throws {
    catalog = try StatementCatalog().ofTenants
    mine = try await TestTenant.named(TenantID.make(), x: true)
    other = try await TestTenant.named(TenantID.make(), x: true)
  }

  @Test("within its tenant each statement finds what it asks for: so finding nothing elsewhere means something")
  func within() async throws {
    for statement in catalog where statement.namesTenant && !statement.isOfJanitor {
      let found = try await statement.outcome(in: mine.database.app, mine.settings, tenant: mine.id.rawValue)
      let missed = try await statement.outcome(in: mine.database.app, mine.settings, tenant: ghost)
      #expect(found != missed, "\(statement.place) can't tell its tenant from one that doesn't exist")
    }
  }

  @Test("what is copied is the tenant's of the transaction")
  func copies() async throws {
    for statement in catalog where statement.isCopy {
      let found = try await statement.outcome(in: mine.database.app, mine.settings, tenant: ghost)
      let missed = try await statement.outcome(
        in: mine.database.app, SessionSettings([("muster.tenant", ghost), ("muster.sight", "everything")]),
        tenant: ghost)
      #expect(found != missed && missed == .rows("[]"), "\(statement.place) copies what is not the tenant's")
    }
  }

  @Test("X7: with another tenant, or with none, no statement can tell a tenant from one that doesn't exist")
  func outside() async throws {
    for settings in [other.settings, SessionSettings([("muster.sight", "everything")]), nil] {
      for statement in catalog {
        let pool = statement.isOfJanitor ? mine.database.janitor : mine.database.app
        let found = try await statement.outcome(in: pool, settings, tenant: mine.id.rawValue)
        let missed = try await statement.outcome(in: pool, settings, tenant: ghost)
        #expect(found == missed, "\(statement.place) reaches into another tenant")
      }
    }
  }

  @Test("the owner and the login find nothing by any statement, the router only what it routes by")
  func roles() async throws {
    let login = PostgresPool(
      config: PostgresConfig(conninfo: mine.database.access.app.conninfo), reactors: mine.database.reactors)
    for (pool, routes) in [(mine.database.owner, false), (login, false), (mine.database.router, true)] {
      for statement in catalog where !(routes && statement.isRead && statement.isRouted) {
        let found = try await statement.outcome(in: pool, mine.settings, tenant: mine.id.rawValue)
        let missed = try await statement.outcome(in: pool, mine.settings, tenant: ghost)
        #expect(found == missed, "\(statement.place) reaches into a tenant as a role that must not")
      }
    }
    await login.close()
  }

  @Test("B10: to a group administrator no statement tells a tenant from one in which nothing else exists")
  func restricted() async throws {
    let bare = try await TestTenant.named(TenantID.make(), x: false)
    for statement in catalog {
      let full = try await statement.outcome(seenBy: "administrator:boss", of: mine)
      let empty = try await statement.outcome(seenBy: "administrator:boss", of: bare)
      #expect(full == empty, "\(statement.place) sees beyond the sight")
    }
  }
}

extension CatalogStatement {
  /// Not the list of all tenants, which is the router's, nor what is copied, which takes no parameter.
  fileprivate var namesTenant: Bool { !tables.isEmpty && !types.isEmpty && !sql.contains("tenant_id > $1") }
  fileprivate var isCopy: Bool { !tables.isEmpty && types.isEmpty && sql.contains("current_setting('muster.tenant')") }
  fileprivate var isRouted: Bool { tables.isSubset(of: ["tenant", "tenant_revision"]) }

  /// The outcome with the tenant's id taken out.
  fileprivate func outcome(seenBy sight: String, of tenant: TestTenant) async throws -> StatementOutcome {
    let settings = SessionSettings([("muster.tenant", tenant.id.rawValue), ("muster.sight", sight)])
    let outcome = try await outcome(in: tenant.database.app, settings, tenant: tenant.id.rawValue)
    guard case .rows(let rows) = outcome else { return outcome }
    return .rows(rows.replacing(tenant.id.rawValue, with: "tenant"))
  }
}
