public import Model

/// Makes a further company of the tenant.
public struct CreateCompany: Command {
  public static let name = "companies.create"

  public let id: CompanyID
  public let companyName: String

  /// - Parameters:
  ///   - id: The caller's choice; nil makes one.
  ///   - name: 1 to 256 characters, trimmed.
  public init(id: CompanyID? = nil, name: String) {
    self.id = id ?? .make()
    companyName = name
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { [.company(id), .companies] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> CompanyRecord {
    try TextRule.title.check(companyName, field: "name")
    try facts.require(reads)
    guard try facts.company(id) == nil else {
      throw .refuse(.alreadyExists, "The id \(id) is taken.", field: "id", reason: "company_id")
    }
    let all = try facts.facts(.companies) { if case .company = $0 { true } else { false } }
    guard all.count < DirectoryLimits.companies else {
      throw .refuse(
        .resourceExhausted, "A tenant has at most \(DirectoryLimits.companies) companies.", reason: "companies")
    }
    let company = CompanyFact(id: id, name: companyName)
    facts.put(.company(company))
    return CompanyRecord(company: company, version: facts.revision)
  }
}

/// A company with the revision of its last change (its etag).
public struct CompanyRecord: Codable, Hashable, Sendable {
  public var company: CompanyFact
  public var version: Revision

  public init(company: CompanyFact, version: Revision) {
    self.company = company
    self.version = version
  }
}
