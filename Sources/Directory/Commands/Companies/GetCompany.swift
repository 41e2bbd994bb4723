public import Model

/// A company by its id.
public struct GetCompany: Inquiry {
  public let id: CompanyID

  public init(_ id: CompanyID) { self.id = id }

  public var reads: [FactQuery] { [.company(id)] }

  public func decide(_ facts: FactView) throws(Interruption) -> CompanyRecord {
    guard let company = try facts.company(id) else {
      throw .refuse(.notFound, "There is no company \(id).", field: "company")
    }
    return CompanyRecord(company: company, version: try facts.version(of: .company(id), in: .company(id)) ?? 0)
  }
}

/// The companies of the tenant, by id.
public struct ListCompanies: Inquiry {
  public let name: String

  /// - Parameter name: A part of the name, without regard to case; empty for all.
  public init(named name: String = "") { self.name = NormalizedText.caseFolded(name) }

  public var reads: [FactQuery] { [.companies] }

  public func decide(_ facts: FactView) throws(Interruption) -> [CompanyRecord] {
    let all = try facts.facts(.companies) { _ in false }
      .compactMap { if case .company(let company) = $0 { company } else { nil } }
      .filter { name.isEmpty || NormalizedText.caseFolded($0.name).contains(name) }
    var records: [CompanyRecord] = []
    for company in all.sorted(by: { $0.id < $1.id }) {
      let version = try facts.version(of: .company(company.id), in: .companies) ?? 0
      records.append(CompanyRecord(company: company, version: version))
    }
    return records
  }
}
