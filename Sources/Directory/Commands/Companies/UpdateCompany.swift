public import Model

/// Renames a company; a name that is nil stays.
public struct UpdateCompany: Command {
  public static let name = "companies.update"

  public let id: CompanyID
  public let newName: String?
  public let expectedVersion: Revision?

  public init(id: CompanyID, name: String? = nil, expectedVersion: Revision? = nil) {
    self.id = id
    newName = name
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] { [.company(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> CompanyRecord {
    guard let before = try facts.company(id) else {
      throw .refuse(.notFound, "There is no company \(id).", field: "id")
    }
    let version = try facts.version(of: .company(id), in: .company(id)) ?? 0
    try facts.expect(expectedVersion, is: version, of: "The company \(id)")
    var company = before
    if let newName {
      try TextRule.title.check(newName, field: "name")
      company.name = newName
    }
    facts.put(.company(company))
    return CompanyRecord(company: company, version: company == before ? version : facts.revision)
  }
}
