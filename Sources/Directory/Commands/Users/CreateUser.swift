public import Model

/// Makes a user, active at once.
///
/// Every user belongs to one company and is attached to one unit: those of the tenant unless others are named.
public struct CreateUser: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.create"

  public let id: UserID
  public let login: String
  public let displayName: String
  public let email: String
  public let description: String
  public let account: AccountType
  public let company: CompanyID?
  public let unit: UnitID?

  /// - Parameters:
  ///   - id: The caller's choice; nil makes one.
  ///   - company: nil for the tenant's own.
  ///   - unit: nil for the tenant's top unit.
  public init(
    id: UserID? = nil, login: String, displayName: String = "", email: String = "", description: String = "",
    account: AccountType = .local, company: CompanyID? = nil, unit: UnitID? = nil
  ) {
    self.id = id ?? .make()
    self.login = login
    self.displayName = displayName
    self.email = email
    self.description = description
    self.account = account
    self.company = company
    self.unit = unit
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] {
    [.tenant, .user(id), .userByLogin(login)] + (company.map { [.company($0)] } ?? [])
      + (unit.map { [.unit($0)] } ?? [])
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    let profile = ProfileFact(
      user: id, login: login, displayName: displayName, email: email, description: description)
    try profile.check()
    try facts.require(reads)
    guard try facts.user(id) == nil else {
      // A deleted user keeps the id while it can be restored.
      throw .refuse(
        .alreadyExists, "The id \(id) is taken by a user, or by a deleted one.", field: "id", reason: "user_id")
    }
    try facts.expectLoginIsFree(login, for: id)
    if let company { try facts.expectCompany(company, field: "company") }
    if let unit { try facts.expectUnit(unit, field: "unit") }
    let tenant = try facts.existingTenant()
    let user = UserFact(
      id: id, company: company ?? tenant.company, unit: unit ?? tenant.unit, account: account, status: .active)
    facts.put(.user(user))
    facts.put(.profile(profile))
    try facts.land(id)
    return UserAnswer(user: user, version: facts.revision)
  }
}
