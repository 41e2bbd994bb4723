public import Model

/// What a user holds and where it comes from, whatever the resource.
public struct EffectiveAccess: Hashable, Sendable {
  /// Of any status but active nothing is in effect.
  public let status: UserStatus
  /// By name.
  public let workgroups: [Workgroup]
  /// By key, what workgroups say before what the user holds otherwise.
  public let roles: [Role]
  /// Held in effect, sorted; the one entry `*` stands for all.
  public let permissions: [String]
  /// Nil: the tenant has not enabled scopes, and nothing is restricted (A17).
  public let scope: Scope?
  /// The home unit first, then all that the user may switch to, by name (E3).
  public let units: [UnitFact]

  public struct Workgroup: Hashable, Sendable {
    public let membership: Explanation.Membership
    public let kind: WorkgroupKind
    /// Whether the user administers it (B6).
    public let isAdministrator: Bool
  }

  /// One way of coming by a role: just one of the last four says how.
  public struct Role: Hashable, Sendable {
    public let key: RoleKey
    public let state: RoleState
    /// Those of the user's workgroups that say so, by name.
    public let workgroups: [NamedWorkgroup]
    public let isDirect: Bool
    public let unit: UnitID?
    public let resource: ResourceKey?
  }

  /// What restricts the user to some resources.
  public struct Scope: Hashable, Sendable {
    /// Nil: the user is in no scope workgroup, and nothing is covered.
    public let workgroup: NamedWorkgroup?
    public let isUnrestricted: Bool
    /// In the order of the list; one of them is enough (A3).
    public let items: [ScopeItemFact]
  }
}

extension Snapshot {
  /// What a user holds and where it comes from; nil if no fact knows them or they are deleted.
  public func effectiveAccess(of user: UserID) -> EffectiveAccess? {
    guard let subject = user.rawValue.withBytes({ findUser($0) }) else { return nil }
    let record = subject.row.record
    let own = tables.workgroups(of: record)
    return EffectiveAccess(
      status: subject.status,
      workgroups: own.map { own in
        EffectiveAccess.Workgroup(
          membership: own.membership, kind: own.fact.kind, isAdministrator: record.administered.contains(own.number))
      },
      roles: roles(of: own) + roles(of: record), permissions: permissions(of: user, own), scope: scope(of: own),
      units: units(from: record.unit))
  }

  /// What workgroups say of roles that exist.
  private func roles(of own: [OwnWorkgroup]) -> [EffectiveAccess.Role] {
    tables.vocabulary.definitions.roles.keys.sorted().flatMap { role in
      RoleState.allCases.compactMap { state in
        let saying = own.filter { tables.state(of: role, in: $0.number) == state }.map(\.membership.workgroup)
        return saying.isEmpty
          ? nil
          : EffectiveAccess.Role(
            key: role, state: state, workgroups: saying, isDirect: false, unit: nil, resource: nil)
      }
    }
  }

  /// What the user holds without a workgroup.
  private func roles(of record: UserRecord) -> [EffectiveAccess.Role] {
    func roles(_ numbers: [UInt32], isDirect: Bool = false, unit: UnitID? = nil) -> [EffectiveAccess.Role] {
      numbers.map { tables.names.role($0) }.sorted().map {
        EffectiveAccess.Role(key: $0, state: .allowed, workgroups: [], isDirect: isDirect, unit: unit, resource: nil)
      }
    }
    let onResources = record.resourceRoles.map { held in
      EffectiveAccess.Role(
        key: tables.names.role(held.second), state: .allowed, workgroups: [], isDirect: false, unit: nil,
        resource: tables.key(ofResource: held.first))
    }
    return roles(record.directRoles, isDirect: true) + roles(record.unitRoles, unit: tables.unit(record.unit))
      + onResources.sorted { ($0.key, $0.resource?.description ?? "") < ($1.key, $1.resource?.description ?? "") }
  }

  private func permissions(of user: UserID, _ own: [OwnWorkgroup]) -> [String] {
    let definitions = tables.vocabulary.definitions
    let known = Set(
      definitions.roles.values.flatMap(\.permissions)
        + definitions.types.values.flatMap { $0.actions.compactMap(\.permission) })
    let named = known.filter { $0 != Vocabulary.everyPermission }
    let held = named.filter { holds(permission: $0, user: user).isHeld }.sorted()
    let isEverything = own.contains(where: \.fact.grantsAllPermissions) && held.count == named.count && !named.isEmpty
    return isEverything ? [Vocabulary.everyPermission] : held
  }

  private func scope(of own: [OwnWorkgroup]) -> EffectiveAccess.Scope? {
    guard tables.vocabulary.definitions.tenant?.scopes != nil else { return nil }
    let scope = own.first { $0.fact.kind == .scope }
    return EffectiveAccess.Scope(
      workgroup: scope?.membership.workgroup, isUnrestricted: scope?.fact.isUnrestricted ?? false,
      items: scope.map { tables.items(of: $0.number).map(\.fact) } ?? [])
  }

  private func units(from home: UInt32) -> [UnitFact] {
    let reachable = tables.units.facts.filter { $0.key == home || tables.units.mayGo(from: home, to: $0.key) }
    return reachable.sorted { ($0.key != home ? 1 : 0, $0.value.name) < ($1.key != home ? 1 : 0, $1.value.name) }
      .map(\.value)
  }
}
