public import Model

/// The answer to one question: may this subject do this action on a resource of this type?
///
/// It is a few trivial words, so that a check can return it without touching a reference count. Names come from the
/// snapshot that decided: ``Snapshot/reason(for:)``.
public enum Decision: Hashable, Sendable {
  /// Every conjunct of the formula holds.
  case allowed
  /// A conjunct failed; this is the first in the formula's order.
  case denied(Denial)
  /// It depends on something that the question left out.
  case conditional(Condition)
  /// The facts do not know what the question names, so there is nothing to decide.
  case unknown(Unknown)

  public var isAllowed: Bool { self == .allowed }
}

/// What a conditional decision waits for.
public enum Condition: Hashable, Sendable {
  /// The resource is a container, and its lines decide (A12).
  case linesRequired
}

/// What a question names without the facts knowing it; the first of subject, type and action.
public enum Unknown: Error, Hashable, Sendable {
  /// No such user, or one that is deleted.
  case subject
  case type
  /// Two applications have a type of that name, and the question names no application.
  case ambiguousType
  /// The type has no such action.
  case action
  /// A preview names a workgroup that does not exist.
  case workgroup
  /// A preview names a role that does not exist.
  case role
  /// A preview names a level that no application has.
  case level
}

/// Why a conjunct failed. Its indices mean something only to the snapshot that made it.
public enum Denial: Hashable, Sendable {
  /// The user's status is not the one that is decided (C30).
  case inactive(UserStatus)
  /// A workgroup of the user denies a role that carries the permission (C9): the lowest such role by key, and for it
  /// the lowest workgroup by name.
  case deniedRole(RoleIndex, through: WorkgroupIndex)
  /// No item of the user's scope workgroup covers the resource.
  case outOfScope
  /// The question names a view that does not exist or that the user can't switch to (E4).
  case viewNotReachable
  /// The resource is neither placed in the active view nor usable from it.
  case outOfView
  /// Nothing gives the user the permission (C10).
  case missingPermission(PermissionIndex)
  /// The user's level on the resource is missing, or does not allow the action.
  case insufficientLevel
  /// An entity permission is denied, to the user or a workgroup of theirs (C22): the permission that is needed, or
  /// `read` without which nothing is updated or deleted (C28).
  case deniedEntity(EntityPermission)
  /// No allow reaches the entity.
  case entityNotAllowed
  /// The resource lies outside of what was delegated to the user.
  case notDelegated
  /// Somebody else locked the resource.
  case lockedResource

  /// The conjunct that failed.
  public var conjunct: Conjunct {
    switch self {
    case .inactive: .active
    case .deniedRole, .deniedEntity: .deny
    case .outOfScope: .scope
    case .viewNotReachable, .outOfView: .view
    case .missingPermission: .permission
    case .insufficientLevel: .level
    case .entityNotAllowed: .entity
    case .notDelegated: .delegation
    case .lockedResource: .lock
    }
  }
}

/// What one conjunct says of a question.
public enum Verdict: Hashable, Sendable {
  case passed
  /// The resource type, the action or the tenant does not switch this guard on, which counts as passed.
  case notApplicable
  case failed(Denial)
  /// It depends on something that the question left out.
  case conditional(Condition)

  /// Why it failed; nil if it did not.
  public var denial: Denial? {
    if case .failed(let denial) = self { denial } else { nil }
  }
}

/// Whether a user holds a permission: the authority over changes (C3), by active, deny and permission alone.
public enum PermissionVerdict: Hashable, Sendable {
  case held
  /// Denied by `active`, `deny` or `permission`.
  case denied(Denial)
  /// No such user, or one that is deleted.
  case unknownUser

  public var isHeld: Bool { self == .held }
}

/// A role by its place in the snapshot that made it.
public struct RoleIndex: Hashable, Sendable {
  let value: UInt32
}

/// A workgroup by its place in the snapshot that made it.
public struct WorkgroupIndex: Hashable, Sendable {
  let value: UInt32
}

/// A permission by its place in the snapshot that made it.
public struct PermissionIndex: Hashable, Sendable, BitwiseCopyable {
  let value: UInt32
}
