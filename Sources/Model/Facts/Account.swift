/// The tenant itself, the isolation boundary.
public struct TenantFact: Hashable, Codable, Sendable {
  public var id: TenantID
  public var displayName: String
  /// The presets that were installed, such as `base`, `planning`, `cloud_provider/aggregator`.
  public var presets: [String]
  /// The company that the tenant started with.
  public var company: CompanyID
  /// The tenant's top unit.
  public var unit: UnitID
  /// How long history, log and audit are kept; nil for the default of 400 days.
  public var retentionDays: Int64?
  /// Nil until the feature is enabled (A17).
  public var scopes: ScopeSettings?
  /// The workgroups that get Full Control of new hierarchies (C25); nil for none.
  public var fullControlWorkgroups: [WorkgroupID]?

  public init(
    id: TenantID, displayName: String, presets: [String], company: CompanyID, unit: UnitID,
    retentionDays: Int64? = nil, scopes: ScopeSettings? = nil, fullControlWorkgroups: [WorkgroupID]? = nil
  ) {
    self.id = id
    self.displayName = displayName
    self.presets = presets
    self.company = company
    self.unit = unit
    self.retentionDays = retentionDays
    self.scopes = scopes
    self.fullControlWorkgroups = fullControlWorkgroups
  }
}

/// An organization inside a tenant.
public struct CompanyFact: Hashable, Codable, Sendable {
  public var id: CompanyID
  public var name: String

  public init(id: CompanyID, name: String) {
    self.id = id
    self.name = name
  }
}

/// The level of a unit in the three-level tree (E1).
public enum UnitLevel: String, Hashable, Codable, Sendable, CaseIterable {
  case tenant, group, team
}

/// A node of the tenant's tree of units.
public struct UnitFact: Hashable, Codable, Sendable {
  public var id: UnitID
  public var name: String
  public var level: UnitLevel
  public var parent: UnitID?

  public init(id: UnitID, name: String, level: UnitLevel, parent: UnitID?) {
    self.id = id
    self.name = name
    self.level = level
    self.parent = parent
  }
}

/// Where a user stands in life; the table of domain.md, section 1.
public enum UserStatus: String, Hashable, Codable, Sendable, CaseIterable {
  case invited, registered, active, locked, deactivated, deleted

  /// Whether checks are decided by the rest of the formula.
  public var isDecided: Bool { self == .active }
}

/// How a user signs in: with an account of the tenant's own, or through an identity provider.
public enum AccountType: String, Hashable, Codable, Sendable, CaseIterable {
  case local, federated
}

/// A user without anything personal: what history, log and audit may keep for good.
public struct UserFact: Hashable, Codable, Sendable {
  public var id: UserID
  public var company: CompanyID
  public var unit: UnitID
  public var account: AccountType
  public var status: UserStatus
  /// What `Restore` and `Reactivate` go back to; set while locked or deactivated.
  public var statusBefore: UserStatus?
  /// The first administrator, made with the tenant (C4).
  public var isFirst: Bool

  public init(
    id: UserID, company: CompanyID, unit: UnitID, account: AccountType, status: UserStatus,
    statusBefore: UserStatus? = nil, isFirst: Bool = false
  ) {
    self.id = id
    self.company = company
    self.unit = unit
    self.account = account
    self.status = status
    self.statusBefore = statusBefore
    self.isFirst = isFirst
  }
}

/// The personal fields of a user, one row that can be erased: no history, log or audit row repeats them.
public struct ProfileFact: Hashable, Codable, Sendable {
  public var user: UserID
  /// Unique in the tenant without regard to case.
  public var login: String
  public var displayName: String
  /// Kept as given, compared without case.
  public var email: String
  public var description: String

  public init(user: UserID, login: String, displayName: String, email: String, description: String) {
    self.user = user
    self.login = login
    self.displayName = displayName
    self.email = email
    self.description = description
  }
}
