/// One thing that holds in a tenant from some revision on, until it is replaced or ends.
///
/// Facts are the common tongue: commands decide which facts begin and end, the repository keeps them with their
/// history, the change log lists them by revision, and the authorization snapshot is compiled from them.
public enum Fact: Hashable, Codable, Sendable {
  case tenant(TenantFact)
  case company(CompanyFact)
  case unit(UnitFact)
  case user(UserFact)
  case profile(ProfileFact)
  case workgroup(WorkgroupFact)
  case membership(MembershipFact)
  case role(RoleFact)
  case roleState(RoleStateFact)
  case resourceType(ResourceTypeFact)
  case connection(ConnectionFact)
  case mapping(MappingFact)
  case credential(CredentialFact)
  case link(LinkFact)
  case application(ApplicationFact)
  case resource(ResourceFact)
  case resourceLink(ResourceLinkFact)
  case scopeItem(ScopeItemFact)
  case entityPermission(EntityPermissionFact)
  case userRole(UserRoleFact)
  case resourceRole(ResourceRoleFact)
  case grant(GrantFact)
  case policy(PolicyFact)
  case project(WorkgroupProjectFact)
  case administrator(WorkgroupAdministratorFact)
  case licenseProfile(LicenseProfileFact)
  case licenseSeat(LicenseSeatFact)
  case scimUser(ScimUserFact)
  case scimProfile(ScimProfileFact)
  case externalGroup(ExternalGroupFact)
  case externalMember(ExternalMemberFact)
  case nestedGroup(NestedGroupFact)
  case binding(BindingFact)
  case signal(SignalFact)

  /// What identifies it among the facts of its tenant.
  public var key: FactKey {
    switch self {
    case .tenant: .tenant
    case .company(let fact): .company(fact.id)
    case .unit(let fact): .unit(fact.id)
    case .user(let fact): .user(fact.id)
    case .profile(let fact): .profile(fact.user)
    case .workgroup(let fact): .workgroup(fact.id)
    case .membership(let fact): .membership(fact)
    case .role(let fact): .role(fact.key)
    case .roleState(let fact): .roleState(fact.workgroup, fact.role)
    case .resourceType(let fact): .resourceType(application: fact.application, name: fact.name)
    case .connection(let fact): .connection(fact.id)
    case .mapping(let fact): .mapping(fact.id)
    case .credential(let fact): .credential(fact.id)
    case .link(let fact): .link(fact.connection, subject: fact.subject)
    case .application(let fact): .application(fact.name)
    case .resource(let fact): .resource(fact.key)
    case .resourceLink(let fact): .resourceLink(fact)
    case .scopeItem(let fact): .scopeItem(fact.workgroup, item: fact.item)
    case .entityPermission(let fact): .entityPermission(fact.key)
    case .userRole(let fact): .userRole(fact.user, fact.role, fact.held)
    case .resourceRole(let fact): .resourceRole(fact)
    case .grant(let fact): .grant(fact.resource, fact.user, fact.source)
    case .policy(let fact): .policy(fact.id)
    case .project(let fact): .project(fact)
    case .administrator(let fact): .administrator(fact)
    case .licenseProfile(let fact): .licenseProfile(fact.id)
    case .licenseSeat(let fact): .licenseSeat(fact.user, product: fact.product)
    case .scimUser(let fact): .scimUser(fact.id)
    case .scimProfile(let fact): .scimProfile(fact.user)
    case .externalGroup(let fact): .externalGroup(fact.id)
    case .externalMember(let fact): .externalMember(fact)
    case .nestedGroup(let fact): .nestedGroup(fact)
    case .binding(let fact): .binding(fact)
    case .signal(let fact): .signal(fact.user)
    }
  }
}

/// What identifies a fact among the facts of its tenant.
public enum FactKey: Hashable, Codable, Sendable {
  case tenant
  case company(CompanyID)
  case unit(UnitID)
  case user(UserID)
  case profile(UserID)
  case workgroup(WorkgroupID)
  /// A membership has nothing besides its key.
  case membership(MembershipFact)
  case role(RoleKey)
  case roleState(WorkgroupID, RoleKey)
  case resourceType(application: String, name: String)
  case connection(ConnectionID)
  case mapping(MappingID)
  case credential(CredentialID)
  case link(ConnectionID, subject: String)
  case application(String)
  case resource(ResourceKey)
  /// A link has nothing besides its key, as have a role on a resource, a project and an administrator.
  case resourceLink(ResourceLinkFact)
  case scopeItem(WorkgroupID, item: String)
  case entityPermission(EntityPermissionKey)
  case userRole(UserID, RoleKey, RoleHolding)
  case resourceRole(ResourceRoleFact)
  case grant(ResourceKey, UserID, GrantSource)
  case policy(PolicyID)
  case project(WorkgroupProjectFact)
  case administrator(WorkgroupAdministratorFact)
  case licenseProfile(LicenseProfileID)
  case licenseSeat(UserID, product: String)
  case scimUser(ScimUserID)
  case scimProfile(ScimUserID)
  case externalGroup(ExternalGroupID)
  /// Members, nested groups and bindings have nothing besides their keys.
  case externalMember(ExternalMemberFact)
  case nestedGroup(NestedGroupFact)
  case binding(BindingFact)
  case signal(UserID)
}

/// What a change does to one fact.
public enum Effect: Hashable, Codable, Sendable {
  /// The fact holds from now on; what held under the same key ends.
  case put(Fact)
  /// The fact under the key ends.
  case end(FactKey)

  public var key: FactKey {
    switch self {
    case .put(let fact): fact.key
    case .end(let key): key
    }
  }
}

/// What one committed revision did, in order.
public struct RevisionChange: Hashable, Codable, Sendable {
  public let revision: Revision
  public let effects: [Effect]

  public init(revision: Revision, effects: [Effect]) {
    self.revision = revision
    self.effects = effects
  }
}
