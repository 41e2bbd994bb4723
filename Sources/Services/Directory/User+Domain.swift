internal import Directory
internal import Model
internal import MusterProtocol

extension DirectoryV1.User {
  /// The user as clients see it.
  init(_ record: UserRecord) {
    self.init(
      id: record.user.id.rawValue, login: record.profile.login, displayName: record.profile.displayName,
      email: record.profile.email, description: record.profile.description, company: record.user.company.rawValue,
      unit: record.user.unit.rawValue, account: .init(record.user.account), status: .init(record.user.status),
      etag: Etag.text(record.version))
  }
}

extension DirectoryV1.User {
  /// The command that makes this user; without a login it is the id.
  func creation(field: String) throws(InvalidField) -> CreateUser {
    let id = self.id.isEmpty ? UserID.make() : try UserID(self.id, field: "\(field).id")
    let login = try Text.read(self.login, field: "\(field).login")
    return CreateUser(
      id: id, login: login.isEmpty ? id.rawValue : login, displayName: self.displayName, email: self.email,
      description: self.description, account: try self.account.domain(field: "\(field).account"),
      company: try self.company.isEmpty ? nil : CompanyID(self.company, field: "\(field).company"),
      unit: try self.unit.isEmpty ? nil : UnitID(self.unit, field: "\(field).unit"))
  }

  /// The user that was made of this one.
  ///
  /// The profile is the request's own, also when the answer is given again: the same key means the same body.
  func made(_ answer: UserAnswer) -> DirectoryV1.User {
    let profile = ProfileFact(
      user: answer.user.id, login: self.login.isEmpty ? answer.user.id.rawValue : self.login,
      displayName: self.displayName, email: self.email, description: self.description)
    return DirectoryV1.User(UserRecord(user: answer.user, profile: profile, version: answer.version))
  }
}

extension UserFilter {
  /// What a list asks for.
  init(_ request: DirectoryV1.UsersServiceListRequest) throws(InvalidField) {
    var statuses: Set<Model.UserStatus> = []
    for (index, status) in request.statuses.enumerated() {
      statuses.insert(try status.domain(field: "statuses[\(index)]"))
    }
    let shown: Set<Model.UserStatus> = [.invited, .registered, .active, .locked]
    self.init(
      name: try Text.read(request.name, field: "name"),
      statuses: statuses.isEmpty ? (request.includeDeactivated ? shown.union([.deactivated]) : nil) : statuses,
      company: try request.company.isEmpty ? nil : CompanyID(request.company, field: "company"),
      unit: try request.unit.isEmpty ? nil : UnitID(request.unit, field: "unit"),
      workgroup: try request.workgroup.isEmpty ? nil : WorkgroupID(request.workgroup, field: "workgroup"),
      order: try request.order.domain(field: "order"))
  }
}

extension DirectoryV1.UserOrder {
  func domain(field: String) throws(InvalidField) -> Directory.UserOrder {
    switch self {
    case .unspecified, .id: .id
    case .login: .login
    default: throw InvalidField(field, "is no order that this server knows")
    }
  }
}

extension DirectoryV1.UserStatus {
  /// A status that can be asked for: deleted users are never listed.
  func domain(field: String) throws(InvalidField) -> Model.UserStatus {
    switch self {
    case .invited: .invited
    case .registered: .registered
    case .active: .active
    case .locked: .locked
    case .deactivated: .deactivated
    default: throw InvalidField(field, "must be a status of users that are listed")
    }
  }

  init(_ status: Model.UserStatus) {
    switch status {
    case .invited: self = .invited
    case .registered: self = .registered
    case .active: self = .active
    case .locked: self = .locked
    case .deactivated: self = .deactivated
    case .deleted: self = .deleted
    }
  }
}

extension DirectoryV1.AccountType {
  init(_ account: Model.AccountType) {
    switch account {
    case .local: self = .local
    case .federated: self = .federated
    }
  }

  /// The account type that the field asks for; a local account if it is not set.
  func domain(field: String) throws(InvalidField) -> Model.AccountType {
    switch self {
    case .unspecified, .local: .local
    case .federated: .federated
    default: throw InvalidField(field, "is no account type that this server knows")
    }
  }
}

extension DirectoryV1.UserMembership {
  /// The memberships of one user, one row for each workgroup with all its sources, in the order of the ids.
  static func rows(_ memberships: [MembershipFact], names: [WorkgroupID: String]) -> [Self] {
    Dictionary(grouping: memberships, by: \.workgroup)
      .sorted { $0.key < $1.key }
      .map { workgroup, memberships in
        Self(
          workgroup: workgroup.rawValue, sources: memberships.map(\.source.description).sorted(),
          workgroupName: names[workgroup] ?? "")
      }
  }
}
