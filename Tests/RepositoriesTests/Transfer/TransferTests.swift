import Directory
import Model
import Postgres
import Repositories
import Testing

@Suite("Whole tenants out and in")
struct TransferTests {
  private let soon = ContinuousClock.Instant.now + .seconds(60)

  @Test("what was exported is imported as it was: facts, history, log, audit; and the token goes on")
  func roundTrip() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    let parts = try await tenant.exported()
    let before = try await tenant.digests()
    try await tenant.vanish()
    #expect(try await tenant.digests().values.allSatisfy { $0.hasPrefix("0 ") })

    let made = try await tenant.importing(parts)
    var after = try await tenant.digests()
    // The import itself is one more change.
    #expect(made.token.revision == 5)
    #expect(after.removeValue(forKey: "muster.tenant_revision") != before["muster.tenant_revision"])
    for table in ["muster.change_log", "muster.audit"] {
      #expect(before[table]?.hasPrefix("4 ") == true)
      #expect(after[table]?.hasPrefix("5 ") == true)
    }
    for (table, digest) in after where !["muster.change_log", "muster.audit"].contains(table) {
      #expect(digest == before[table], "\(table)")
    }
    let scope = ReadScope(tenant: tenant.id, sight: .everything, deadline: soon)
    let verified = try await PostgresAuditQueries(pool: tenant.database.app).verify(after: nil, in: scope)
    #expect(verified.chains.allSatisfy { $0.firstBreak == nil })
    let audit = try await tenant.rows(
      Statement("SELECT method, effects->0->'put'->'bulk'->'rows'->>'membership' FROM muster.audit WHERE revision = 5"))
    #expect(try audit[0].text(0) == "tenants.import")
    #expect(try audit[0].text(1) == "2")
    #expect(try await tenant.put(tenant.user("next")).revision == 6)
  }

  @Test("a tenant that exists is not imported over, and of two imports of one tenant one wins")
  func exists() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    let parts = try await tenant.exported()
    let before = try await tenant.contents()
    await expectRefusal(.alreadyExists, nil) { _ = try await tenant.importing(parts) }
    #expect(try await tenant.contents() == before)
    try await tenant.vanish()
    async let one = tenant.imports(parts)
    async let two = tenant.imports(parts)
    #expect(try await [one, two].sorted { $0 && !$1 } == [true, false])
  }

  @Test("a stream that is cut, out of order, damaged or not of this release is refused and leaves nothing")
  func damaged() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    let whole = try await tenant.exported()
    try await tenant.vanish()
    let nothing = try await tenant.contents()
    for (reason, damage) in Self.damages {
      var parts = whole
      damage(&parts)
      await expectRefusal(.invalidField, reason) { _ = try await tenant.importing(parts) }
      #expect(try await tenant.contents() == nothing, "\(reason) leaves something")
    }
    _ = try await tenant.importing(whole)
  }

  private func expectRefusal(
    _ code: DirectoryError.Code, _ reason: String?, _ body: () async throws -> Void
  ) async {
    let error = await #expect(throws: DirectoryError.self, "\(reason ?? "")") { try await body() }
    #expect(error?.code == code)
    if let reason { #expect(error?.reason == reason) }
  }

  private static let damages: [(String, @Sendable (inout [TenantPart]) -> Void)] = [
    ("stream_disorder", { $0.removeFirst() }),
    ("stream_cut", { $0.removeLast() }),
    ("stream_disorder", { $0.insert($0[0], at: 3) }),
    ("stream_disorder", { $0.swapAt($0.count - 2, $0.count - 4) }),
    ("stream_disorder", { $0.append($0[$0.count - 1]) }),
    ("stream_disorder", { $0.remove(at: $0.count - 2) }),
    ("unknown_format", { $0.changeHeader { $0.format = 2 } }),
    ("unknown_table", { $0.changeHeader { $0.tables[0].name = "pg_authid" } }),
    ("unknown_table", { $0.changeHeader { $0.tables[0].name = "tenant_revision" } }),
    ("unknown_column", { $0.changeHeader { $0.tables[0].columns[0] = "tenant_id" } }),
    ("unknown_column", { $0.changeHeader { $0.tables[0].columns[0] = "x\" FROM muster.tenant; --" } }),
    ("rows_refused", { $0.changeHeader { $0.revision = 2 } }),
    ("audit_broken", { $0.changeHeader { $0.revision = 9 } }),
    ("rows_malformed", { $0.changeRows(of: "user_account") { $0.bytes.removeLast() } }),
    ("rows_malformed", { $0.changeRows(of: "user_account") { $0.bytes += [0xFF, 0xFF] } }),
    ("rows_malformed", { $0.changeRows(of: "user_account") { $0.count += 1 } }),
    ("rows_refused", { $0.changeRows(of: "company") { $0.bytes[$0.bytes.count - 13] ^= 0xFF } }),
    // Nobody is there whom other rows name.
    ("rows_refused", { $0.dropRows(of: "user_account") }),
    (
      "tenant_missing",
      { parts in
        parts = [parts[0], .footer(TenantFooter(rows: parts.counts.map { _ in 0 }, digest: []))]
      }
    ),
    ("audit_broken", { $0.changeRows(of: "audit") { $0.bytes[$0.bytes.count - 1] ^= 1 } }),
  ]
}

extension [TenantPart] {
  fileprivate var header: TenantHeader? {
    if case .header(let header) = first { header } else { nil }
  }

  fileprivate var counts: [Int64] {
    if case .footer(let footer) = last { footer.rows } else { [] }
  }

  fileprivate mutating func changeHeader(_ body: (inout TenantHeader) -> Void) {
    guard var header else { return }
    body(&header)
    self[0] = .header(header)
  }

  fileprivate mutating func changeRows(of table: String, _ body: (inout TenantRows) -> Void) {
    for index in indices {
      guard case .rows(var rows) = self[index], header?.tables[rows.table].name == table else { continue }
      body(&rows)
      self[index] = .rows(rows)
      return
    }
  }

  fileprivate mutating func dropRows(of table: String) {
    let header = header
    removeAll { part in
      if case .rows(let rows) = part { header?.tables[rows.table].name == table } else { false }
    }
  }
}
