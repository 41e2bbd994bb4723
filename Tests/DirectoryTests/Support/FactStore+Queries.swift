import Directory
import Model

extension FactStore {
  func answer(_ query: FactQuery) -> FactAnswer {
    switch query {
    case .tenant: FactAnswer(facts: named(.tenant).facts, versions: versions[.tenant].map { [.tenant: $0] } ?? [:])
    case .company(let id): named(.company(id), withVersion: true)
    case .unit(let id): named(.unit(id), withVersion: true)
    case .companies:
      FactAnswer(
        facts: matching { if case .company = $0 { true } else { false } }.facts,
        versions: versions.filter { if case .company = $0.key { facts[$0.key] != nil } else { false } })
    case .units:
      FactAnswer(
        facts: matching { if case .unit = $0 { true } else { false } }.facts,
        versions: versions.filter { if case .unit = $0.key { facts[$0.key] != nil } else { false } })
    case .contents(let unit): contents(of: unit)
    case .user(let id):
      FactAnswer(
        facts: named(.user(id)).facts + named(.profile(id)).facts,
        versions: versions[.user(id)].map { [.user(id): $0] } ?? [:])
    case .users(let ids): FactAnswer(facts: ids.flatMap { named(.user($0)).facts })
    case .allUsers: matching { if case .user = $0 { true } else { false } }
    case .userByLogin(let login): profiles { NormalizedText.areEqual($0.login, login) }
    case .usersByEmail(let email): profiles { NormalizedText.areEqual($0.email, email) }
    case .workgroup(let id): named(.workgroup(id))
    case .workgroupByName(let kind, let name):
      workgroups { $0.kind == kind && NormalizedText.areEqual($0.name, name) }
    case .builtinWorkgroups: workgroups { $0.builtin != nil }
    case .memberships(let user): memberships { $0.user == user }
    case .membershipsOf(let users): memberships { users.contains($0.user) }
    case .members(let workgroup, let users): memberships { $0.workgroup == workgroup && users.contains($0.user) }
    case .allMembers(let workgroup): memberships { $0.workgroup == workgroup }
    case .roleStates(let workgroup): states { $0.workgroup == workgroup }
    case .states(let role): states { $0.role == role }
    case .allRoleStates: states { _ in true }
    case .workgroups(let ids): workgroups { ids.contains($0.id) }
    case .roles: matching { if case .role = $0 { true } else { false } }
    case .applications: matching { if case .application = $0 { true } else { false } }
    case .resources(let query): answer(query)
    case .scopeItems(let workgroup):
      matching { if case .scopeItem(let item) = $0 { item.workgroup == workgroup } else { false } }
    case .entityPermissions(let workgroup):
      matching { fact in
        if case .entityPermission(let permission) = fact {
          permission.key.principal == .workgroup(workgroup)
        } else {
          false
        }
      }
    case .licenseProfiles(let workgroup):
      matching { if case .licenseProfile(let profile) = $0 { profile.workgroup == workgroup } else { false } }
    case .resource(let key): named(.resource(key))
    case .userRoles(let user): matching { if case .userRole(let fact) = $0 { fact.user == user } else { false } }
    case .holders(let role): matching { if case .userRole(let fact) = $0 { fact.role == role } else { false } }
    case .resourceRoles(let role):
      matching { if case .resourceRole(let fact) = $0 { fact.role == role } else { false } }
    case .resourceRolesOf(let user, let resource):
      matching {
        if case .resourceRole(let fact) = $0 { fact.user == user && fact.resource == resource } else { false }
      }
    case .belongings(let user): matching { owner(of: $0) == user }
    case .allLicenseProfiles: matching { if case .licenseProfile = $0 { true } else { false } }
    case .seats(let user): seats { $0.user == user }
    case .seatsTaken(let profile): seats { $0.profile == profile }
    case .seatsAmong(let users, let profile): seats { $0.profile == profile && users.contains($0.user) }
    case .seatCounts(let profile):
      FactAnswer(
        counts: seats { $0.profile == profile }.facts.reduce(into: [:]) { counts, fact in
          if case .licenseSeat(let seat) = fact { counts[seat.product, default: 0] += 1 }
        })
    case .connection(let id): named(.connection(id))
    case .mapping(let id): named(.mapping(id))
    case .mappings(let connection): mappings { $0.connection == connection }
    case .mappingsInto(let workgroup): mappings { $0.workgroup == workgroup }
    case .credential(let id): named(.credential(id))
    case .credentials(let connection):
      matching { if case .credential(let fact) = $0 { fact.connection == connection } else { false } }
    case .link(let connection, let subject): named(.link(connection, subject: subject))
    case .links(let user): matching { if case .link(let link) = $0 { link.user == user } else { false } }
    case .linksThrough(let connection):
      matching { if case .link(let link) = $0 { link.connection == connection } else { false } }
    case .pushed(let query): answer(query)
    case .subject(let user): subject(user)
    case .lastLogin(let connection, let subject):
      FactAnswer(
        records: logins["\(connection)|\(subject)"].map { [.lastLogin(connection, subject: subject, at: $0)] } ?? [])
    case .enrolment(let digest): FactAnswer(records: enrolments[digest].map { [.enrolment($0)] } ?? [])
    }
  }

  func subject(_ user: UserID) -> FactAnswer {
    let memberships = memberships { $0.user == user }.facts
    let listed = Set(memberships.compactMap { if case .membership(let fact) = $0 { fact.workgroup } else { nil } })
    let groups = workgroups { $0.holdsAllUsers || listed.contains($0.id) }.facts
    let ids = Set(groups.map(\.key))
    return FactAnswer(
      facts: named(.user(user)).facts + memberships + groups
        + states { ids.contains(.workgroup($0.workgroup)) }.facts
        + matching { if case .userRole(let fact) = $0 { fact.user == user } else { false } }.facts
        + matching { if case .role = $0 { true } else { false } }.facts)
  }

  func named(_ key: FactKey, withVersion: Bool = false) -> FactAnswer {
    FactAnswer(
      facts: facts[key].map { [$0] } ?? [],
      versions: withVersion ? facts[key].flatMap { _ in versions[key] }.map { [key: $0] } ?? [:] : [:])
  }

  private func contents(of unit: UnitID) -> FactAnswer {
    let found = facts.values.sorted { "\($0.key)" < "\($1.key)" }
    let one = { (test: (Fact) -> Bool) in found.first(where: test).map { [$0] } ?? [] }
    return FactAnswer(
      facts: one { if case .unit(let fact) = $0 { fact.parent == unit } else { false } }
        + one { if case .user(let fact) = $0 { fact.unit == unit && fact.status != .deleted } else { false } }
        + one { if case .resource(let fact) = $0 { fact.unit == unit } else { false } })
  }

  private func seats(_ test: (LicenseSeatFact) -> Bool) -> FactAnswer {
    matching { if case .licenseSeat(let fact) = $0 { test(fact) } else { false } }
  }

  func matching(_ test: (Fact) -> Bool) -> FactAnswer { FactAnswer(facts: facts.values.filter(test)) }

  private func profiles(_ test: (ProfileFact) -> Bool) -> FactAnswer {
    let found = matching { if case .profile(let fact) = $0 { test(fact) } else { false } }.facts
    return FactAnswer(
      facts: found
        + found.compactMap { if case .profile(let profile) = $0 { facts[.user(profile.user)] } else { nil } })
  }

  /// Whose it is, of what ends with a user.
  private func owner(of fact: Fact) -> UserID? {
    switch fact {
    case .scimUser(let fact): fact.user
    case .scimProfile(let fact): scimUser(fact.user)?.user
    case .externalMember(let fact): scimUser(fact.user)?.user
    default: fact.owner
    }
  }

  private func workgroups(_ test: (WorkgroupFact) -> Bool) -> FactAnswer {
    matching { if case .workgroup(let fact) = $0 { test(fact) } else { false } }
  }

  private func memberships(_ test: (MembershipFact) -> Bool) -> FactAnswer {
    matching { if case .membership(let fact) = $0 { test(fact) } else { false } }
  }

  private func states(_ test: (RoleStateFact) -> Bool) -> FactAnswer {
    matching { if case .roleState(let fact) = $0 { test(fact) } else { false } }
  }

  private func mappings(_ test: (MappingFact) -> Bool) -> FactAnswer {
    matching { if case .mapping(let fact) = $0 { test(fact) } else { false } }
  }
}

extension Fact {
  /// Whose it is, of the facts that end with a user.
  fileprivate var owner: UserID? {
    switch self {
    case .userRole(let fact): fact.user
    case .resourceRole(let fact): fact.user
    case .entityPermission(let fact): if case .user(let user) = fact.key.principal { user } else { nil }
    case .grant(let fact): fact.user
    case .administrator(let fact): fact.user
    default: nil
    }
  }
}
