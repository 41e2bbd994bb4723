public import Model

/// One of the four entity permissions, as it is in effect for a subject (C27, C28).
public struct EffectiveEntityPermission: Hashable, Sendable {
  public let permission: EntityPermission
  public let isInEffect: Bool
  /// The rule that won; nil if none says anything. What it sets may be Full Control, and Read where that is denied and
  /// takes Update and Delete along.
  public let rule: EntityPermissionFact?
}

extension Snapshot {
  /// What is in effect for a subject on a node, or on all of a type: read, update, delete and assign, by the rules that
  /// decide checks (C21-C23, C28). The subject's status does not matter.
  ///
  /// The rule is the first that denies, otherwise the first that allows: what is said of all of the type comes before the
  /// node, that before those above it, and the user before the workgroups in the order of their names.
  ///
  /// - Parameters:
  ///   - type: One with entity `tree` or `flat`.
  ///   - node: A node's id; nil for all of the type.
  /// - Throws: ``Unknown`` for a subject or a type that no fact knows.
  public func entityPermissions(
    of subject: Subject, on type: TypeKey, node: String?
  ) throws(Unknown) -> [EffectiveEntityPermission] {
    let prepared = try prepare(subject)
    guard let number = tables.names.find(type), let rules = tables.vocabulary.type(number), rules.tree == number else {
      throw .type
    }
    let place = node.flatMap { tables.resources.find($0, tag: number) } ?? Number.none
    let states = entityStates(of: prepared.row, tree: number, inherits: rules.inherits, at: place)
    var user: UserID?
    if case .user(let id) = subject { user = id }
    let words = EntityWords(
      tables, type, from: place, inherits: rules.inherits, tables.workgroups(of: prepared.row.row.record), user)
    return EntityPermission.fullControl.parts.map { permission in
      let denied = states.denial(of: EntityBits(permission))
      let rule = denied.map { words.first(.denied, $0) } ?? words.first(.allowed, permission)
      return EffectiveEntityPermission(
        permission: permission, isInEffect: denied == nil && states.allowed.contains(EntityBits(permission)),
        rule: rule?.fact)
    }
  }
}
