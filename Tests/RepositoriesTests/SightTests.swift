import Model
import Postgres
import Repositories
import Testing

/// What a group administrator sees, by row-level security alone, whatever a statement asks for.
@Suite("The sight of a group administrator")
struct SightTests {
  @Test("X7: they see their groups with members and projects, and of every other table nothing (B10)")
  func inSight() async throws {
    let tenant = try await Self.twoGroups()
    let seen = try await tenant.contents(seenBy: "administrator:ada")
    let rows = seen.mapValues { $0.prefix { $0 != " " } }.filter { $0.value != "0" }
    #expect(
      rows == [
        "muster.tenant_revision": "1", "muster.tenant": "1", "muster.company": "1", "muster.unit": "1",
        "muster.role": "1", "muster.resource_type": "1",
        // The builtin ones and the group.
        "muster.workgroup": "3", "muster.workgroup_administrator": "1", "muster.workgroup_project": "2",
        "muster.membership": "2", "muster.user_account": "2", "muster.user_profile": "2",
        // One of the two links and grants leads out of the group.
        "muster.resource": "2", "muster.resource_link": "1", "muster.access_grant": "1", "muster.resource_role": "1",
      ])
  }

  @Test("B10: whatever changes outside their groups, not one byte of what they see changes")
  func outside() async throws {
    let tenant = try await Self.twoGroups()
    let ada = "administrator:ada"
    var before = try await tenant.contents(seenBy: ada)
    try await tenant.put(
      tenant.user("eve") + [
        .workgroup(Self.group("south", name: "Renamed")), .workgroup(Self.group("west", name: "North")),
        .membership(MembershipFact(workgroup: WorkgroupID(rawValue: "south"), user: Self.eve, source: .manual)),
        .roleState(
          RoleStateFact(workgroup: WorkgroupID(rawValue: "south"), role: tenant.security, state: .allowed)),
      ])
    try await tenant.script(
      """
      UPDATE resource SET name = 'Renamed' WHERE id = 'theirs';
      INSERT INTO access_grant VALUES ($tenant, 'Planning', 'project', 'theirs', 'ben', 'invited', 'owner', 3);
      INSERT INTO access_grant VALUES ($tenant, 'Planning', 'project', 'ours', 'eve', 'direct', 'owner', 3);
      INSERT INTO user_role VALUES ($tenant, 'ben', 'Security', 'Security', 'directly', 3);
      """)
    var after = try await tenant.contents(seenBy: ada)
    // That something has changed is no secret: the tenant's revision is in every token.
    before["muster.tenant_revision"] = nil
    after["muster.tenant_revision"] = nil
    #expect(before == after)
  }

  @Test("B6: who administers no group sees none, and what ends with the office is out of sight at once (B9)")
  func office() async throws {
    let tenant = try await Self.twoGroups()
    let ben = try await tenant.contents(seenBy: "administrator:ben")
    #expect(ben["muster.user_account"]?.hasPrefix("0 ") == true)
    #expect(ben["muster.workgroup"]?.hasPrefix("2 ") == true)
    try await tenant.script("DELETE FROM workgroup_administrator WHERE user_id = 'ada'")
    let ada = try await tenant.contents(seenBy: "administrator:ada")
    #expect(ada == ben)
  }

  @Test("X7: what is out of sight can't be written, not even blindly")
  func writing() async throws {
    let tenant = try await Self.twoGroups()
    let before = try await tenant.contents()
    try await tenant.script(
      """
      UPDATE user_account SET status = 'locked' WHERE id = 'dan';
      DELETE FROM membership WHERE user_id = 'dan';
      UPDATE resource SET name = 'x' WHERE id = 'theirs';
      """, "administrator:ada")
    #expect(try await tenant.contents() == before)
    for statement in [
      "INSERT INTO membership VALUES ($tenant, 'south', 'ada', 'manual', 'delegated', 3)",
      "INSERT INTO workgroup_administrator VALUES ($tenant, 'south', 'delegated', 'ada', 3)",
      "UPDATE membership SET workgroup = 'south' WHERE user_id = 'ada'",
      """
      INSERT INTO user_account SELECT tenant_id, 'dan', company, unit, account, status, NULL, false, 3
        FROM user_account WHERE id = 'ada' ON CONFLICT (tenant_id, id) DO UPDATE SET status = 'locked'
      """,
    ] {
      let error = await #expect(throws: PostgresError.self, "\(statement)") {
        try await tenant.script(statement, "administrator:ada")
      }
      #expect(error?.sqlState == .insufficientPrivilege)
    }
  }

  /// Two delegated workgroups: `ada` administers `north` with `ben`, `cleo` administers `south` with `dan`.
  private static func twoGroups() async throws -> TestTenant {
    let tenant = try await TestTenant.make()
    let members = [("north", "ada"), ("north", "ben"), ("south", "cleo"), ("south", "dan")]
    let memberships = members.map { group, user in
      Fact.membership(
        MembershipFact(workgroup: WorkgroupID(rawValue: group), user: UserID(rawValue: user), source: .manual))
    }
    try await tenant.put(
      members.flatMap { tenant.user($0.1) } + memberships + [
        .workgroup(group("north", name: "North")), .workgroup(group("south", name: "South")),
        .resourceType(ResourceTypeFact(application: "Planning", name: "project", actions: [], isDelegated: true)),
      ])
    try await tenant.script(
      """
      INSERT INTO resource (tenant_id, application, type, id, name, name_key, description, company, attributes,
        updated_at, from_revision)
      SELECT $tenant, 'Planning', 'project', id, id, id, '', 'company', '{}', now(), 2
      FROM unnest(ARRAY['ours', 'too', 'theirs']) AS ids(id);
      INSERT INTO workgroup_administrator VALUES ($tenant, 'north', 'delegated', 'ada', 2),
        ($tenant, 'south', 'delegated', 'cleo', 2);
      INSERT INTO workgroup_project VALUES ($tenant, 'north', 'delegated', 'Planning', 'project', 'ours', 2),
        ($tenant, 'north', 'delegated', 'Planning', 'project', 'too', 2),
        ($tenant, 'south', 'delegated', 'Planning', 'project', 'theirs', 2);
      INSERT INTO resource_link VALUES ($tenant, 'Planning', 'project', 'ours', 'Planning', 'project', 'too', 2),
        ($tenant, 'Planning', 'project', 'ours', 'Planning', 'project', 'theirs', 2);
      INSERT INTO access_grant VALUES ($tenant, 'Planning', 'project', 'ours', 'ben', 'direct', 'owner', 2),
        ($tenant, 'Planning', 'project', 'ours', 'dan', 'direct', 'viewer', 2);
      INSERT INTO resource_role VALUES ($tenant, 'Planning', 'project', 'ours', 'ben', 'Security', 'Security', 2),
        ($tenant, 'Planning', 'project', 'theirs', 'ben', 'Security', 'Security', 2);
      INSERT INTO user_role VALUES ($tenant, 'ada', 'Security', 'Security', 'directly', 2);
      """)
    return tenant
  }

  private static let eve = UserID(rawValue: "eve")

  private static func group(_ id: String, name: String) -> WorkgroupFact {
    WorkgroupFact(id: WorkgroupID(rawValue: id), kind: .delegated, name: name, version: 2)
  }
}
