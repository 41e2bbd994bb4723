/// The conjuncts of the formula, in the order in which their failures are reported.
///
/// The raw value is the reason that clients see.
public enum Conjunct: String, Hashable, Sendable, CaseIterable {
  case active, deny, scope, view, permission, level, entity, delegation, lock
}
