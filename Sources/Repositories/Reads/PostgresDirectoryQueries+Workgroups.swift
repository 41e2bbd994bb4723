public import Directory
public import Model
internal import Postgres

extension PostgresDirectoryQueries {
  public func workgroup(_ id: WorkgroupID, in scope: ReadScope) async throws(DirectoryError) -> WorkgroupRecord {
    try await one(Self.workgroup, [.id(id)], in: scope, "workgroup", id.rawValue) { row in
      var record = try Self.record(row)
      record.items = try Self.items(row, 12, of: id)
      return record
    }
  }

  public func scopeWorkgroups(
    page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<WorkgroupRecord> {
    try await mapped {
      let after = SQLValue.text(try PageToken.read(page.after, count: 1)[0])
      let rows = try await self.rows(Self.scopeWorkgroups, [after, .int(Int64(page.size) + 1)], in: scope)
      return try Page(
        rows, size: page.size, revisionColumn: 12, missing: Self.missing("tenant", scope.tenant.rawValue),
        key: { [$0.workgroup.id.rawValue] }
      ) { row in
        let workgroup = try WorkgroupTable.value(row)
        return WorkgroupRecord(workgroup: workgroup, items: try Self.items(row, 11, of: workgroup.id))
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
      let after = SQLValue.text(try PageToken.read(page.after, count: 1)[0])
      let name = SQLValue.text(NormalizedText.caseFolded(name))
      let (kinds, most) = (
        SQLValue.texts((kind.map { [$0] } ?? WorkgroupKind.allCases).map(\.rawValue)),
        SQLValue.int(Int64(page.size) + 1)
      )
      let missing = Self.missing("tenant", scope.tenant.rawValue)
      if let member {
        let rows = try await self.rows(Self.workgroupsOfMember, [after, kinds, most, .id(member), name], in: scope)
        return try Page(
          rows, size: page.size, revisionColumn: 12, missing: missing, key: { [$0.workgroup.id.rawValue] },
          read: Self.record)
      }
      if scope.sight == .everything, name != .text("") {
        let walked = SQLValue.int(Int64(limits.textsPerSearch))
        let rows = try await self.rows(Self.foundWorkgroups, [after, kinds, most, name, walked], in: scope)
        return try Page(candidates: rows, size: page.size, revisionColumn: 12, missing: missing, read: Self.record)
      }
      let rows =
        switch scope.sight {
        case .everything: try await self.rows(Self.workgroups, [after, kinds, most], in: scope)
        case .administrator: try await self.rows(Self.workgroupsInSight, [after, kinds, most, name], in: scope)
        }
      return try Page(
        rows, size: page.size, revisionColumn: 12, missing: missing, key: { [$0.workgroup.id.rawValue] },
        read: Self.record)
    }
  }

  public func members(
    of workgroup: WorkgroupID, includingDeactivated: Bool, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<MemberRecord> {
    try await mapped {
      let after = try PageToken.read(page.after, count: 1)
      let parameters: [SQLValue] = [
        .id(workgroup), .text(after[0]), .int(Int64(page.size) + 1), .bool(includingDeactivated),
      ]
      let rows = try await self.rows(Self.members, parameters, in: scope)
      return try Page(
        rows, size: page.size, revisionColumn: 2, missing: Self.missing("workgroup", workgroup.rawValue),
        key: { [$0.user.rawValue] }, read: Self.member)
    }
  }

  private static func record(_ row: Row) throws -> WorkgroupRecord {
    let workgroup = try WorkgroupTable.value(row)
    let states = try JSON.decode([State].self, from: try row.text(11)).map { state in
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
      w.version, w.is_unrestricted, w.has_license, coalesce((
        SELECT json_agg(json_build_object('application', s.application, 'role', s.role, 'state', s.state)
          ORDER BY s.application, s.role)
        FROM muster.role_state AS s WHERE s.tenant_id = w.tenant_id AND s.workgroup = w.id), '[]'),
      coalesce((
        SELECT json_agg(json_build_object('item', i.item, 'restrictions', i.restrictions))
        FROM muster.scope_item AS i WHERE i.tenant_id = w.tenant_id AND i.workgroup = w.id), '[]')
    FROM muster.workgroup AS w WHERE w.tenant_id = $1::text AND w.id = $2::text
    """)
  private static let scopeWorkgroups = Statement(
    """
    SELECT w.*, r.revision FROM muster.tenant_revision AS r LEFT JOIN LATERAL (
      SELECT w.id, w.kind, w.name, w.description, w.comment, w.builtin, w.grants_all_permissions, w.holds_all_users,
        w.version, w.is_unrestricted, w.has_license, coalesce((
          SELECT json_agg(json_build_object('item', i.item, 'restrictions', i.restrictions))
          FROM muster.scope_item AS i WHERE i.tenant_id = w.tenant_id AND i.workgroup = w.id), '[]')
      FROM muster.workgroup AS w
      WHERE w.tenant_id = $1::text AND (w.kind, w.id) > ('scope', $2::text) AND w.kind <= 'scope'
      ORDER BY w.kind, w.id LIMIT $3::int8
    ) AS w ON true
    WHERE r.tenant_id = $1::text ORDER BY w.id
    """)
  private static let workgroupsOfMember = Statement(
    """
    SELECT w.*, r.revision FROM muster.tenant_revision AS r LEFT JOIN LATERAL (
      SELECT w.id, w.kind, w.name, w.description, w.comment, w.builtin, w.grants_all_permissions, w.holds_all_users,
        w.version, w.is_unrestricted, w.has_license, coalesce((
          SELECT json_agg(json_build_object('application', s.application, 'role', s.role, 'state', s.state)
            ORDER BY s.application, s.role)
          FROM muster.role_state AS s WHERE s.tenant_id = w.tenant_id AND s.workgroup = w.id), '[]')
      FROM (
        SELECT DISTINCT workgroup FROM muster.membership
        WHERE tenant_id = $1::text AND user_id = $5::text AND workgroup > $2::text
      ) AS m
      JOIN muster.workgroup AS w ON w.tenant_id = $1::text AND w.id = m.workgroup
      WHERE w.kind = ANY($3::text[]) AND ($6::text = '' OR position($6::text IN w.name_key) > 0)
      ORDER BY w.id LIMIT $4::int8
    ) AS w ON true
    WHERE r.tenant_id = $1::text ORDER BY w.id
    """)
  private static let names = Statement(
    """
    SELECT id, name FROM muster.workgroup
    WHERE tenant_id = $1::text AND id = ANY($2::text[]) LIMIT $3::int8
    """)
  // A page of each kind, of which the first ones make the page: each kind is read in the order of its index.
  // A kind by a range and not by `=`: then only the index by kind has the order, also where the planner takes nearly all
  // workgroups to be of that kind and would read the others' too.
  private static let workgroups = Statement(
    """
    SELECT w.*, r.revision FROM muster.tenant_revision AS r LEFT JOIN LATERAL (
      SELECT w.id, w.kind, w.name, w.description, w.comment, w.builtin, w.grants_all_permissions, w.holds_all_users,
        w.version, w.is_unrestricted, w.has_license, coalesce((
          SELECT json_agg(json_build_object('application', s.application, 'role', s.role, 'state', s.state)
            ORDER BY s.application, s.role)
          FROM muster.role_state AS s WHERE s.tenant_id = w.tenant_id AND s.workgroup = w.id), '[]')
      FROM unnest($3::text[]) AS kinds(kind) CROSS JOIN LATERAL (
        SELECT * FROM muster.workgroup
        WHERE tenant_id = $1::text AND (kind, id) > (kinds.kind, $2::text) AND kind <= kinds.kind
        ORDER BY kind, id LIMIT $4::int8
      ) AS w
      ORDER BY w.id LIMIT $4::int8
    ) AS w ON true
    WHERE r.tenant_id = $1::text ORDER BY w.id
    """)
  private static let foundWorkgroups = Statement(
    """
    SELECT w.*, r.revision, found.id, found.is_found FROM muster.tenant_revision AS r
    LEFT JOIN LATERAL muster.search('workgroup', $5::text, $2::text, $4::int8, $6::int8) AS found ON true
    LEFT JOIN LATERAL (
      SELECT w.id, w.kind, w.name, w.description, w.comment, w.builtin, w.grants_all_permissions, w.holds_all_users,
        w.version, w.is_unrestricted, w.has_license, coalesce((
          SELECT json_agg(json_build_object('application', s.application, 'role', s.role, 'state', s.state)
            ORDER BY s.application, s.role)
          FROM muster.role_state AS s WHERE s.tenant_id = w.tenant_id AND s.workgroup = w.id), '[]')
      FROM muster.workgroup AS w
      WHERE w.tenant_id = $1::text AND w.id = found.id AND found.is_found AND w.kind = ANY($3::text[])
    ) AS w ON true
    WHERE r.tenant_id = $1::text ORDER BY found.id
    """)
  private static let workgroupsInSight = Statement(
    """
    SELECT w.*, r.revision FROM muster.tenant_revision AS r LEFT JOIN LATERAL (
      SELECT w.id, w.kind, w.name, w.description, w.comment, w.builtin, w.grants_all_permissions, w.holds_all_users,
        w.version, w.is_unrestricted, w.has_license, coalesce((
          SELECT json_agg(json_build_object('application', s.application, 'role', s.role, 'state', s.state)
            ORDER BY s.application, s.role)
          FROM muster.role_state AS s WHERE s.tenant_id = w.tenant_id AND s.workgroup = w.id), '[]')
      FROM muster.workgroup AS w
      WHERE w.tenant_id = $1::text AND w.id > $2::text AND w.kind = ANY($3::text[])
        AND w.id = ANY (ARRAY(
          SELECT unnest(muster.groups_in_sight())
          UNION ALL SELECT id FROM muster.workgroup WHERE tenant_id = $1::text AND builtin IS NOT NULL))
        AND ($5::text = '' OR position($5::text IN w.name_key) > 0)
      ORDER BY w.id LIMIT $4::int8
    ) AS w ON true
    WHERE r.tenant_id = $1::text ORDER BY w.id
    """)
  private static let members = Statement(
    """
    SELECT m.user_id, m.sources, r.revision
    FROM muster.tenant_revision AS r
    JOIN muster.workgroup AS w ON w.tenant_id = r.tenant_id AND w.id = $2::text
    LEFT JOIN LATERAL (
      SELECT m.user_id, array_agg(m.source ORDER BY m.source) AS sources FROM muster.membership AS m
      WHERE m.tenant_id = $1::text AND m.workgroup = $2::text AND m.user_id > $3::text
        AND ($5::boolean OR EXISTS (
          SELECT FROM muster.user_account AS u
          WHERE u.tenant_id = $1::text AND u.id = m.user_id AND u.status <> 'deactivated'))
      GROUP BY m.user_id ORDER BY m.user_id LIMIT $4::int8
    ) AS m ON true
    WHERE r.tenant_id = $1::text ORDER BY m.user_id
    """)
}
