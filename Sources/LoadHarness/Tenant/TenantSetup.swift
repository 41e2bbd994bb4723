/// The steps that make a ``TenantModel`` on a server, in batches that a call takes.
public struct TenantSetup: Sendable {
  private let model: TenantModel
  /// Users that a call which names many takes at most; the server's own limit is 10,000.
  public static let usersPerCall = 5_000

  /// - Parameter model: What to make.
  public init(_ model: TenantModel) { self.model = model }

  /// The members of each workgroup by position, as users' numbers.
  public func members() -> [[Int]] {
    var members = [[Int]](repeating: [], count: model.workgroups.count)
    for user in 0..<model.users {
      for workgroup in model.memberships(of: user) { members[workgroup].append(user) }
    }
    return members
  }

  /// The roles about which a workgroup says something.
  public func roles(of workgroup: Int, that state: TenantModel.State) -> [String] {
    zip(TenantModel.roles, model.workgroups[workgroup].states).filter { $0.1 == state }.map(\.0)
  }

  /// Users and memberships as SQL for `psql`, for a database that nobody serves yet, or whose server has not loaded the
  /// tenant.
  ///
  /// It goes past the pipeline of changes: no history, no audit. A hundred thousand users take seconds instead of many
  /// minutes, so it is for databases that are thrown away.
  public func sql(_ write: (String) -> Void) {
    let tenant = Self.quoted(model.tenant)
    write("BEGIN;\n")
    write(
      """
      INSERT INTO muster.user_account
        (tenant_id, id, company, unit, account, status, is_first, from_revision)
      SELECT t.tenant_id, 'user-' || lpad(n::text, 8, '0'), t.company, t.unit, 'local', 'active', false, r.revision
      FROM muster.tenant AS t JOIN muster.tenant_revision AS r USING (tenant_id), generate_series(0, \(model.users - 1)) AS n
      WHERE t.tenant_id = \(tenant);
      INSERT INTO muster.user_profile
        (tenant_id, user_id, login, login_key, display_name, display_name_key, email, email_key, description, from_revision)
      SELECT tenant_id, id, id, id, id, id, '', '', '', from_revision
      FROM muster.user_account WHERE tenant_id = \(tenant) AND id LIKE 'user-%';
      CREATE TEMPORARY TABLE listed (workgroup text, number int) ON COMMIT DROP;
      COPY listed FROM STDIN;

      """)
    for user in 0..<model.users {
      for workgroup in model.memberships(of: user) { write("\(model.workgroups[workgroup].id)\t\(user)\n") }
    }
    write(
      """
      \\.
      INSERT INTO muster.membership (tenant_id, workgroup, user_id, source, kind, from_revision)
      SELECT r.tenant_id, l.workgroup, 'user-' || lpad(l.number::text, 8, '0'), 'manual', 'role', r.revision
      FROM muster.tenant_revision AS r, listed AS l WHERE r.tenant_id = \(tenant);
      COMMIT;

      """)
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
