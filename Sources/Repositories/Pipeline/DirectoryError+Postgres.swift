internal import Directory
internal import Postgres

/// The one place where a failure of the database becomes what a caller is told.
extension DirectoryError {
  /// Whatever a transaction or a read threw. SQLSTATE and statement stay in `cause`, for the log.
  static func mapping(_ error: any Error) -> DirectoryError {
    switch error {
    case let error as DirectoryError: error
    case let error as PostgresError: mapping(error)
    case is CancellationError: DirectoryError(.deadlineExceeded, "The call was cancelled; nothing was changed.")
    default: DirectoryError(.internal, "Something went wrong on our side; nothing was changed.", cause: error)
    }
  }

  private static func mapping(_ error: PostgresError) -> DirectoryError {
    if error.outcomeUnknown {
      let what = error.code == .deadlineExceeded ? "The deadline passed" : "The database went away"
      return DirectoryError(
        .outcomeUnknown, "\(what) while the change was being committed; repeat it with the same request_id.",
        cause: error)
    }
    if let guarded = Guard.allCases.first(where: { GuardCheck.name(of: $0) == error.constraint }) {
      return guarded.refusal
    }
    switch error.code {
    case .connectionLost, .connectFailed, .poolExhausted, .closed:
      return DirectoryError(.unavailable, "The database is out of reach; nothing was changed, repeat it.", cause: error)
    case .deadlineExceeded, .cancelled:
      return DirectoryError(.deadlineExceeded, "The deadline passed; nothing was changed.", cause: error)
    case .encoding:
      return DirectoryError(.invalidField, "A text holds a zero character, which can't be stored.", cause: error)
    default:
      break
    }
    return switch error.sqlState {
    case .some(.uniqueViolation): taken(error)
    case .some(.queryCanceled):
      DirectoryError(.deadlineExceeded, "The deadline passed; nothing was changed.", cause: error)
    case .some(.diskFull):
      DirectoryError(
        .resourceExhausted,
        "The database's disk is full; nothing was changed. Make room on it, then repeat the call: reads go on meanwhile.",
        reason: "disk_full", cause: error)
    case .some(.transactionRollback), .some(.insufficientResources), .some(.operatorIntervention),
      .some(.lockNotAvailable), .some(.connectionException), .some(.readOnlyTransaction):
      DirectoryError(.unavailable, "The database is busy or restarting; nothing was changed, repeat it.", cause: error)
    default: DirectoryError(.internal, "Something went wrong on our side; nothing was changed.", cause: error)
    }
  }

  /// Commands look before they put; this is what is left when a constraint knows better.
  private static func taken(_ error: PostgresError) -> DirectoryError {
    let (field, message): (String?, String) =
      switch error.constraint {
      case "user_profile_login": ("login", "Another user of the tenant has this login.")
      case "workgroup_name": ("name", "Another workgroup of this kind has this name.")
      case "membership_one_scope": ("members", "A user is in exactly one scope workgroup; move them instead.")
      case "scim_profile_user_name": ("user_name", "Another user of this connection has this userName.")
      case "scim_profile_external_id": ("external_id", "Another user of this connection has this externalId.")
      case "external_group_name": ("display_name", "Another group of this connection has this name.")
      case "tenant_revision_pkey": ("tenant_id", "There is a tenant with this id already.")
      default: (nil, "This exists already.")
      }
    return DirectoryError(.alreadyExists, message, field: field, cause: error)
  }
}
