public import Directory
public import Model
internal import Postgres

extension PostgresDirectoryQueries {
  public func workgroup(_ id: WorkgroupID, in scope: ReadScope) async throws(DirectoryError) -> WorkgroupRecord {
    try await one(Self.workgroup, [.id(id)], in: scope, "workgroup", id.rawValue) { row in
      var record = try Self.workgroupRecord(row)
      record.items = try Self.items(row, 13, of: id)
      return record
    }
  }

  public func scopeWorkgroups(
    page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<WorkgroupRecord> {
    try await mapped {
      let cursor = try Cursor(page, limits: limits)
      let asked = page.size + 1
      let parameters: [SQLValue] = [
        .text(cursor.key), .int(scope.held(cursor.revision)), .int(Int64(asked)),
        .texts([WorkgroupKind.scope.rawValue]),
      ]
      let rows = try await self.rows(WorkgroupLists.sql.scopes, parameters, in: scope)
      return try Page(
        walked: rows, size: page.size, asked: asked, from: 13, after: cursor,
        missing: Self.missing("tenant", scope.tenant.rawValue)
      ) { row in
        let workgroup = try WorkgroupTable.value(row)
        return WorkgroupRecord(workgroup: workgroup, items: try Self.items(row, 12, of: workgroup.id))
      }
    }
  }

  public func names(
    of workgroups: [WorkgroupID], in scope: ReadScope
  ) async throws(DirectoryError) -> [WorkgroupID: String] {
    guard !workgroups.isEmpty else { return [:] }
    let pairs = try await list(Self.names, [.texts(workgroups.map(\.rawValue))], in: scope) { row in
      (WorkgroupID(rawValue: try row.text(0)), try row.text(1))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  public func workgroups(
    kind: WorkgroupKind?, named name: String, member: UserID?, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<WorkgroupRecord> {
    try await mapped {
      let cursor = try Cursor(page, limits: limits)
      let name = NormalizedText.caseFolded(name)
      // What one user is in or administers is looked at first, and then what of it is wanted.
      let isSelective = member != nil || scope.sight != .everything
      let asked = isSelective ? max(page.size + 1, limits.workgroupsWalked) : page.size + 1
      let common: [SQLValue] = [
        .text(cursor.key), .int(scope.held(cursor.revision)), .int(Int64(asked)),
        .texts((kind.map { [$0] } ?? WorkgroupKind.allCases).map(\.rawValue)),
      ]
      let sql = WorkgroupLists.sql
      let rows: Rows
      if let member {
        rows = try await self.rows(sql.ofMember, common + [.id(member)], in: scope)
      } else if scope.sight != .everything {
        rows = try await self.rows(sql.inSight, common, in: scope)
      } else if !name.isEmpty {
        let walked = Int64(limits.textsPerSearch)
        rows = try await self.rows(sql.named, common + [.text(name), .int(walked)], in: scope)
      } else {
        rows = try await self.rows(sql.byKind, common, in: scope)
      }
      return try Page(
        walked: rows, size: page.size, asked: asked, from: 13, after: cursor,
        missing: Self.missing("tenant", scope.tenant.rawValue)
      ) { row in
        let record = try Self.workgroupRecord(row)
        return name.isEmpty || NormalizedText.caseFolded(record.workgroup.name).contains(name) ? record : nil
      }
    }
  }

  public func members(
    of workgroup: WorkgroupID, includingDeactivated: Bool, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<MemberRecord> {
    try await mapped {
      let cursor = try Cursor(page, limits: limits)
      let asked = page.size + 1
      let parameters: [SQLValue] = [
        .text(cursor.key), .int(scope.held(cursor.revision)), .int(Int64(asked)), .id(workgroup),
        .bool(includingDeactivated),
      ]
      let rows = try await self.rows(WorkgroupLists.sql.members, parameters, in: scope)
      return try Page(
        walked: rows, size: page.size, asked: asked, from: 2, after: cursor,
        missing: Self.missing("workgroup", workgroup.rawValue), read: Self.member)
    }
  }

  static func workgroupRecord(_ row: Row) throws -> WorkgroupRecord {
    let workgroup = try WorkgroupTable.value(row)
    let states = try JSON.decode([State].self, from: try row.text(12)).map { state in
      RoleStateFact(
        workgroup: workgroup.id, role: RoleKey(application: state.application, name: state.role), state: state.state)
    }
    return WorkgroupRecord(workgroup: workgroup, states: states)
  }

  private static func items(_ row: Row, _ column: Int, of workgroup: WorkgroupID) throws -> [ScopeItemFact] {
    try JSON.decode([Item].self, from: try row.text(column)).map { item in
      ScopeItemFact(workgroup: workgroup, item: item.item, restrictions: item.restrictions)
    }.sorted { (Int($0.item) ?? .max, $0.item) < (Int($1.item) ?? .max, $1.item) }
  }

  private static func member(_ row: Row) throws -> MemberRecord {
    MemberRecord(user: try row.id(0), sources: try row.texts(1).map { try row.known(Source($0), 1) })
  }

  /// A role state as it comes inside the row of its workgroup.
  private struct State: Decodable {
    let application, role: String
    let state: RoleState
  }

  /// An item as it comes inside the row of its workgroup.
  private struct Item: Decodable {
    let item: String
    let restrictions: [Restriction]
  }

  private static let workgroup = Statement(
    """
    SELECT w.id, w.kind, w.name, w.description, w.comment, w.builtin, w.grants_all_permissions, w.holds_all_users,
      w.version, w.is_unrestricted, w.has_license, w.membership_policy, coalesce((
        SELECT json_agg(json_build_object('application', s.application, 'role', s.role, 'state', s.state)
          ORDER BY s.application, s.role)
        FROM muster.role_state AS s WHERE s.tenant_id = w.tenant_id AND s.workgroup = w.id), '[]'),
      coalesce((
        SELECT json_agg(json_build_object('item', i.item, 'restrictions', i.restrictions))
        FROM muster.scope_item AS i WHERE i.tenant_id = w.tenant_id AND i.workgroup = w.id), '[]')
    FROM muster.workgroup AS w WHERE w.tenant_id = $1::text AND w.id = $2::text
    """)
  private static let names = Statement(
    """
    SELECT id, name FROM muster.workgroup
    WHERE tenant_id = $1::text AND id = ANY($2::text[]) LIMIT $3::int8
    """)
}
