internal import Authorization
internal import Model

/// One decision of a command: authority first, then the command's own rules.
public enum Decision {
  /// Decides the command on the facts of the view; pure, and may be called again after ``Interruption/needs(_:)``.
  ///
  /// The acting user's authority is answered by the engine that answers checks, on the slice of facts about that user
  /// as they stood before the change (C3). Without an acting user the principal itself asks, whose scopes the RPC side
  /// has checked.
  ///
  /// - Throws: ``Interruption/needs(_:)`` with everything that is known to be missing, or ``Interruption/refused(_:)``.
  public static func run<C: Command>(
    _ command: C, as envelope: Envelope, on view: inout FactView
  ) throws(Interruption) -> C.Answer {
    view.actingUser = envelope.actingUser
    try view.require(envelope.actingUser.map { [.subject($0)] + command.reads } ?? command.reads)
    if let user = envelope.actingUser { try authorize(user, for: C.name, command.authority, on: view) }
    let answer = try command.decide(&view)
    try Consequence.settle(&view)
    return answer
  }

  private static func authorize(
    _ user: UserID, for command: String, _ authority: Authority, on view: FactView
  ) throws(Interruption) {
    let permission: String?
    var owner: UserID?
    switch authority {
    case .permission(let needed): permission = needed
    case .own(let user, let needed): (owner, permission) = (user, needed)
    case .activeUser: permission = nil
    case .principal:
      throw .refuse(
        .permissionDenied, "\(command) is called by services on their own, without an acting user.",
        reason: "principal_only")
    }
    // Whether somebody is active can be asked with any permission.
    switch try view.verdict(on: permission ?? "", of: user) {
    case .held: return
    case .unknownUser, .denied(.inactive):
      throw .refused(inactive)
    case .denied:
      guard let permission, owner != user else { return }
      throw .refuse(
        .permissionDenied, "The acting user lacks the permission \(permission), which \(command) needs.",
        reason: permission)
    }
  }

  /// The reason with which a call for somebody who is no active user is refused.
  public static let inactiveUser = "acting_user"

  /// What a call for somebody is refused with who is no active user of the tenant.
  public static var inactive: DirectoryError {
    DirectoryError(
      .permissionDenied, "The acting user is not an active user of this tenant.", reason: Self.inactiveUser)
  }
}

extension FactView {
  /// Whether a user holds a permission, by the engine that answers checks, on the slice of facts about the user.
  func verdict(on permission: String, of user: UserID) throws(Interruption) -> PermissionVerdict {
    // A slice is compiled for this one question; no token ever carries its epoch.
    let snapshot = Snapshot(
      tenant: tenant, epoch: Epoch(timeline: 0, restores: 0), revision: revision,
      facts: try facts(.subject(user)) { _ in false })
    return snapshot.holds(permission: permission, user: user)
  }
}
