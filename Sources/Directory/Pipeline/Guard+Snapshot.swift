public import Authorization
public import Model

/// The guards as questions to the engine, for what is said of a change that nobody has asked for yet: a change itself is
/// judged by the database.
extension Guard {
  /// Whether a change by hand would be refused for what it leaves behind.
  ///
  /// It may read every user of the tenant.
  ///
  /// - Parameter snapshot: With the effects applied.
  public static func refuses(_ effects: [Effect], leadingTo snapshot: Snapshot) -> Bool {
    tripped(by: effects, source: .manual).contains { !$0.holds(on: snapshot) }
  }

  /// Whether the guard's condition holds.
  ///
  /// It may read every user of the tenant.
  public func holds(on snapshot: Snapshot) -> Bool {
    switch self {
    case .securityHolder: snapshot.hasEffectiveHolder(of: RoleKey(application: "Security", name: "Security"))
    case .unrestrictedAdministrator: snapshot.hasUnrestrictedHolder(of: Permission.manageWorkgroups)
    }
  }
}
