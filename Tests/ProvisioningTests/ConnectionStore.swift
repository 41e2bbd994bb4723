import Directory
import Model
import Provisioning

extension ConnectionID {
  static let corp = ConnectionID(rawValue: "corp")
  static let other = ConnectionID(rawValue: "other")
}

extension WorkgroupID {
  static let planners = WorkgroupID(rawValue: "Planners")
  static let analysts = WorkgroupID(rawValue: "Analysts")
}

extension FactStore {
  static let claims = ClaimMapping(
    workgroup: "groups", displayName: "name", email: "mail", description: "about")

  /// A tenant with the connection `corp` and the mappings `g-plan` to Planners and `g-ana` to Analysts.
  static func connected(
    claims: ClaimMapping = claims, linkBy: LinkBy = .none, createsUnmatched: Bool = false,
    mayMapAdministrators: Bool = false
  ) throws -> FactStore {
    var store = try tenant()
    for id in [WorkgroupID.planners, .analysts] { try store.run(CreateWorkgroup(id: id, name: id.rawValue)) }
    try store.run(
      CreateIdentityProvider(
        id: .corp, name: "Corp", claims: claims, linkBy: linkBy, createsUnmatched: createsUnmatched,
        mayMapAdministrators: mayMapAdministrators))
    try store.map("g-plan", to: .planners)
    try store.map("g-ana", to: .analysts)
    return store
  }

  @discardableResult
  mutating func map(
    _ value: String, _ match: MatchKind = .exact, to workgroup: WorkgroupID, on connection: ConnectionID = .corp
  ) throws -> MappingFact {
    try run(CreateMapping(connection: connection, match: match, value: value, workgroup: workgroup)).answer.mapping
  }

  /// One login, a second later than whatever was before unless told otherwise.
  @discardableResult
  mutating func login(
    _ subject: String, _ claims: [String: ClaimValue], on connection: ConnectionID = .corp, overage: Bool = false,
    at time: Timestamp? = nil, loading: Loading = .allAtOnce
  ) throws -> Run<LoginAnswer> {
    now = now.advanced(bySeconds: 1)
    let login = ProvisionLogin(
      connection: connection, subject: subject, claims: claims, overage: overage, authenticatedAt: time ?? now)
    return try run(login, source: login.source, loading: loading)
  }
}

extension LoginAnswer {
  var names: [String] { workgroups.map(\.workgroup.rawValue) }
  var codes: [LoginReport.Code] { reports.map(\.code) }
}
