internal import Authorization
internal import Model
internal import MusterProtocol

/// The reasons of denials as clients see them: the codes for programs and the sentences for people, in one place.
extension AuthorizationV1.Reason {
  init(_ reason: Authorization.Reason) {
    self.init(
      conjunct: .init(reason.conjunct), code: reason.clientCode, message: reason.sentence,
      role: reason.role?.description ?? "", workgroup: reason.workgroup?.rawValue ?? "",
      permission: reason.permission ?? "")
  }

  init(_ condition: Condition) {
    switch condition {
    case .linesRequired:
      self.init(
        conjunct: .scope, code: "lines_required",
        message:
          "The resource is a container: the answer depends on its lines. The request names none, and those that are "
          + "registered are none or too many to look at.")
    }
  }
}

extension Authorization.Reason {
  /// The engine's word, and `status_` before a user's status.
  fileprivate var clientCode: String { self.conjunct == .active ? "status_\(self.code)" : self.code }

  fileprivate var sentence: String {
    switch self.conjunct {
    case .active: "The user's status is \(self.code); only active users have access."
    case .deny:
      "The workgroup \(self.workgroupName ?? "") denies the role \(self.role?.description ?? ""), "
        + "which carries the permission."
    case .scope: "No item of the user's scope workgroup covers the resource."
    case .view: "The resource is neither placed in the active view nor usable from it."
    case .permission:
      "Nothing gives the user the permission \(self.permission ?? "")."
    case .level: "The user has no level on the resource that allows the action."
    case .entity: "No permission on the entity reaches the resource."
    case .delegation: "The resource lies outside of what is delegated to the user."
    case .lock: "Somebody else has locked the resource."
    }
  }
}

extension AuthorizationV1.Conjunct {
  init(_ conjunct: Authorization.Conjunct) {
    switch conjunct {
    case .active: self = .active
    case .deny: self = .deny
    case .scope: self = .scope
    case .view: self = .view
    case .permission: self = .permission
    case .level: self = .level
    case .entity: self = .entity
    case .delegation: self = .delegation
    case .lock: self = .lock
    }
  }
}
