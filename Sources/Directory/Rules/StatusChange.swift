internal import Model

/// The steps of a user's life that an administrator may take (domain.md, section 1).
enum StatusChange {
  case suspend, restore, deactivate, reactivate, delete

  /// The user after the step; nil if the status does not allow it. Each step back leads where its step forth began.
  func apply(to user: UserFact) -> UserFact? {
    switch (self, user.status) {
    case (.suspend, .invited), (.suspend, .registered), (.suspend, .active): entering(.locked, user)
    case (.deactivate, .invited), (.deactivate, .registered), (.deactivate, .active), (.deactivate, .locked):
      entering(.deactivated, user)
    case (.restore, .locked), (.reactivate, .deactivated): returning(user)
    case (.delete, .deleted): nil
    case (.delete, _): deleted(user)
    default: nil
    }
  }

  private func entering(_ status: UserStatus, _ user: UserFact) -> UserFact {
    var user = user
    user.statusBefore = .adding(user.status, to: user.statusBefore)
    user.status = status
    return user
  }

  private func returning(_ user: UserFact) -> UserFact {
    var user = user
    let last = user.statusBefore?.last
    user.status = last?.status ?? .active
    user.statusBefore = last?.before
    return user
  }

  private func deleted(_ user: UserFact) -> UserFact {
    var user = user
    user.status = .deleted
    user.statusBefore = nil
    return user
  }

  /// What the step is called in a sentence.
  var participle: String {
    switch self {
    case .suspend: "suspended"
    case .restore: "restored"
    case .deactivate: "deactivated"
    case .reactivate: "reactivated"
    case .delete: "deleted"
    }
  }
}
