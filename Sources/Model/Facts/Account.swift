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

/// The way back of a locked or deactivated user, the step before last: `registered` for who was locked then, and
/// `registered locked` for who was deactivated on top of that.
public struct FormerStatuses: Hashable, Sendable, ExpressibleByArrayLiteral, CustomStringConvertible {
  /// Never empty but in a literal that is.
  public private(set) var statuses: [UserStatus]

  public init(arrayLiteral statuses: UserStatus...) { self.statuses = statuses }

  /// The stored form: the words with a space between.
  public var description: String { statuses.map(\.rawValue).joined(separator: " ") }

  /// Reads the stored form back; nil if it is none.
  public init?(_ text: String) {
    let words = text.split(separator: " ")
    statuses = words.compactMap { UserStatus(rawValue: String($0)) }
    guard !words.isEmpty, statuses.count == words.count else { return nil }
  }

  /// One step further from where it began.
  public static func adding(_ status: UserStatus, to former: FormerStatuses?) -> FormerStatuses {
    var former = former ?? []
    former.statuses.append(status)
    return former
  }

  /// The last of them; what came before it stays, nil if nothing did.
  public var last: (status: UserStatus, before: FormerStatuses?)? {
    guard let status = statuses.last else { return nil }
    var before = self
    before.statuses.removeLast()
    return (status, before.statuses.isEmpty ? nil : before)
  }
}

extension FormerStatuses: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let statuses = FormerStatuses(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a list of statuses")
    }
    self = statuses
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
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
  public var statusBefore: FormerStatuses?
  /// The first administrator, made with the tenant (C4).
  public var isFirst: Bool

  public init(
    id: UserID, company: CompanyID, unit: UnitID, account: AccountType, status: UserStatus,
    statusBefore: FormerStatuses? = nil, isFirst: Bool = false
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

extension UnitLevel {
  /// The level of the units below one of this level; nil below teams (E1).
  public var below: UnitLevel? {
    switch self {
    case .tenant: .group
    case .group: .team
    case .team: nil
    }
  }
}
