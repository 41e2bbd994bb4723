public import Model

/// A condition over a tenant's facts that must hold after every change (X6).
///
/// A guard is declared here and checked by the pipeline on the facts as they stand after the effects, under the
/// tenant's lock: so no command can forget it, and two concurrent changes can't both slip past it.
public enum Guard: Hashable, Sendable, CaseIterable {
  /// An active user holds `Security/Security` effectively (C12, C4).
  case securityHolder
  /// In a tenant with scopes an active holder of `directory.workgroups.manage` is in `All` (A21).
  case unrestrictedAdministrator

  /// The guards that these effects could break.
  ///
  /// A change whose source is an identity provider is never held back (P47): a provider's deprovisioning must win.
  public static func tripped(by effects: [Effect], source: Source) -> Set<Guard> {
    if case .identityProvider = source { return [] }
    return effects.contains(where: couldTakeAuthority) ? Set(allCases) : []
  }

  /// The guards that these effects of an identity provider may have broken: what is broken is an incident (P47).
  public static func endangered(by effects: [Effect], source: Source) -> Set<Guard> {
    guard case .identityProvider = source else { return [] }
    let takes = effects.contains { effect in
      switch effect {
      case .end(.membership): true
      case .put(.user(let user)): !user.status.isDecided
      default: false
      }
    }
    return takes ? Set(allCases) : []
  }

  private static func couldTakeAuthority(_ effect: Effect) -> Bool {
    switch effect {
    case .end(.membership), .end(.roleState), .end(.workgroup), .end(.user), .end(.role), .end(.userRole): true
    case .put(.roleState), .put(.role), .put(.workgroup): true
    // Joining a workgroup that denies the role takes it away (C9).
    case .put(.membership): true
    case .put(.user(let user)): !user.status.isDecided
    default: false
    }
  }

  /// What a caller is told.
  public var refusal: DirectoryError {
    switch self {
    case .securityHolder:
      DirectoryError(
        .failedPrecondition,
        "This would leave no active user who holds Security/Security; give that role to another active user first.",
        reason: "last_security_holder")
    case .unrestrictedAdministrator:
      DirectoryError(
        .failedPrecondition,
        "This would leave no active user in All who may manage workgroups; move another one there first.",
        reason: "last_unrestricted_administrator")
    }
  }
}
