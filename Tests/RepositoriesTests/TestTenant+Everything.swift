import Directory
import Model
import Postgres
import Provisioning
import Repositories

extension TestTenant {
  /// Fills every table, histories too: each kind of fact is put, and then replaced or ended.
  func fillEverything() async throws {
    let ben = UserID(rawValue: "ben")
    let group = WorkgroupID(rawValue: "group")
    let connection = ConnectionID(rawValue: "okta")
    let membership = MembershipFact(workgroup: group, user: ben, source: .manual)
    let type = ResourceTypeFact(
      application: "Planning", name: "scenario", actions: [ActionFact(name: "read", permission: "Planning/Read")])
    let mapping = MappingFact(
      id: MappingID(rawValue: "m1"), connection: connection, match: .exact, value: "Admins", workgroup: group,
      priority: 1)
    let identityProvider = ConnectionFact(
      id: connection, name: "Okta", claims: ClaimMapping(workgroup: "groups"), linkBy: .email,
      createsUnmatched: false, mayMapAdministrators: false, version: 2)
    let credential = CredentialFact(
      id: CredentialID(rawValue: "c1"), connection: connection, kind: .token, digest: "d", scopes: [.scim],
      created: Timestamp(microseconds: 0))
    var expiring = credential
    expiring.expires = Timestamp(microseconds: 1)
    let pushed = ScimUserID(rawValue: "pushed")
    let outer = ExternalGroupID(rawValue: "outer")
    let ties: [Fact] = [
      .externalMember(ExternalMemberFact(group: outer, user: pushed)),
      .nestedGroup(NestedGroupFact(group: outer, child: ExternalGroupID(rawValue: "inner"))),
      .binding(BindingFact(mapping: mapping.id, group: outer)),
    ]
    let facts: [Fact] =
      user("ben") + [
        .workgroup(WorkgroupFact(id: group, kind: .role, name: "Group", version: 2)), .membership(membership),
        .roleState(RoleStateFact(workgroup: group, role: security, state: .allowed)), .resourceType(type),
        .connection(identityProvider), .mapping(mapping), .credential(credential),
        .link(LinkFact(connection: connection, subject: "ben@idp.example", user: ben)),
        .scimUser(ScimUserFact(id: pushed, connection: connection, user: ben, isActive: true, version: 2)),
        .scimProfile(
          ScimProfileFact(user: pushed, connection: connection, userName: "ben", emails: ["ben@idp.example"])),
        .externalGroup(Self.externalGroup("outer", name: "Outer")),
        .externalGroup(Self.externalGroup("inner", name: "Inner")),
        .signal(SignalFact(user: ben, notBefore: Timestamp(microseconds: 1))),
      ] + ties
    let now = Timestamp.now()
    try await change([], as: envelope(requestID: "fill", body: "1")) { view in
      for fact in facts { view.put(fact) }
      view.keep(.lastLogin(connection, subject: "ben@idp.example", at: now))
      view.keep(
        .accessToken(
          AccessToken(
            id: CredentialID(rawValue: "a1"), credential: credential.id, connection: connection, digest: "d",
            expires: now)))
      view.keep(.lastPush(connection, users: [ben], at: now))
      for record in Self.records(connection, ben, at: now) { view.keep(record) }
      let digest = [UInt8](repeating: 7, count: 32)
      view.keep(.enrolment(Enrolment(user: ben, secretDigest: digest, expires: now.advanced(bySeconds: 60))))
    }
    let sync = PostgresSnapshotSync(pool: database.app, onCommit: { _, _, _ in }, onBulk: { _, _ in })
    let scope = ReadScope(tenant: id, sight: .everything, deadline: .now + .seconds(20))
    let run = try await sync.begin(SyncRun(id: .make(), connection: connection, begun: now), in: scope)
    _ = try await sync.stage(SyncBatch(number: 1), of: run.id, in: scope)
    let replaced: [Fact] = [
      .tenant(TenantFact(id: id, displayName: "Acme 2", presets: ["base"], company: company, unit: unit)),
      .company(CompanyFact(id: company, name: "Acme 2")),
      .unit(UnitFact(id: unit, name: "Acme 2", level: .tenant, parent: nil)),
      .user(UserFact(id: ben, company: company, unit: unit, account: .local, status: .locked, statusBefore: [.active])),
      .workgroup(WorkgroupFact(id: group, kind: .role, name: "Group 2", version: 3)),
      .role(RoleFact(key: security, permissions: ["Security/Security", "Security/Audit"])),
      .resourceType(ResourceTypeFact(application: "Planning", name: "scenario", actions: [])),
      .connection(
        ConnectionFact(
          id: connection, name: "Okta 2", claims: ClaimMapping(), linkBy: .none, createsUnmatched: true,
          mayMapAdministrators: true, version: 3)),
      .mapping(
        MappingFact(
          id: mapping.id, connection: connection, match: .prefix, value: "Adm", workgroup: group, priority: 2)),
      .credential(expiring),
      .scimUser(ScimUserFact(id: pushed, connection: connection, user: ben, isActive: false, version: 3)),
      .externalGroup(Self.externalGroup("outer", name: "Outer 2")),
      .signal(SignalFact(user: ben, heldBy: [connection])),
    ]
    try await change(
      [
        .memberships(of: ben), .roleStates(of: group), .pushed(.allMembers(of: outer)),
        .pushed(.bindings(of: mapping.id)),
      ]
    ) { view in
      for tie in ties { view.end(tie.key) }
      for fact in replaced { view.put(fact) }
      view.end(.membership(membership))
      view.end(.roleState(group, self.security))
    }
    // What ended holds again, so that each table has a row and its history too.
    try await put(
      [.membership(membership), .roleState(RoleStateFact(workgroup: group, role: security, state: .denied))] + ties)
    try await fillAccess()
    // Nothing is out of the retention: the row says so, and stands for one that a removal leaves.
    try await database.superuser.transaction(deadline: .now + .seconds(20)) { transaction in
      _ = try await transaction.execute(
        Statement(
          """
          INSERT INTO muster.retention (tenant_id, revision, at, hash) VALUES ($1::text, 0, now(), '')
          ON CONFLICT DO NOTHING
          """), [.text(self.id.rawValue)])
    }
    let recorder = AccessRecorder(pool: database.app)
    recorder.record(
      Access(
        tenant: id, event: .preview(of: "workgroups North"), principal: "tests", actingUser: admin, method: "check",
        user: ben, trace: "trace"))
    await recorder.flush(deadline: .now + .seconds(20))
  }

  private static func records(_ connection: ConnectionID, _ user: UserID, at now: Timestamp) -> [Record] {
    [
      .removals(connection, at: now, count: 1),
      .lastStatus(connection, user: user, at: now), .event(connection, id: "e1", at: now),
      .held(
        HeldRequest(
          id: HeldRequestID(rawValue: "held"), connection: connection, at: now, method: "m", digest: "d", body: "{}",
          removals: Removals(deletes: 1))),
      // In the future, so that no retention is over.
      .push(
        PushLogEntry(
          connection: connection, at: now.advanced(bySeconds: 60), method: "m", body: "{}", decision: .unchanged)),
      .taken(
        Taking(
          connection: connection, revision: 1, at: now, method: "m", target: "t", removals: Removals(members: 1),
          facts: [])),
      .departed(
        Departure(
          id: ScimUserID(rawValue: "gone"), connection: connection, user: user, at: now,
          until: now.advanced(bySeconds: 60), facts: [])),
    ]
  }

  private static func externalGroup(_ id: String, name: String) -> ExternalGroupFact {
    ExternalGroupFact(
      id: ExternalGroupID(rawValue: id), connection: ConnectionID(rawValue: "okta"), displayName: name, version: 2)
  }
}
