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

extension DirectoryV1.UserStatus {
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
