/// What an action of a resource type needs.
public struct ActionFact: Hashable, Codable, Sendable {
  public var name: String
  /// The permission that a role must carry; nil if the action needs no role.
  public var permission: String?
  /// The entity permission that must reach the node, such as `read`; nil without that guard.
  public var entity: String?
  /// Counts as an edit for locks and the placement matrix.
  public var isChanging: Bool

  public init(name: String, permission: String?, entity: String? = nil, isChanging: Bool = false) {
    self.name = name
    self.permission = permission
    self.entity = entity
    self.isChanging = isChanging
  }
}

/// A kind of resource: its actions, and which guards of the formula apply to it. Data, never code.
public struct ResourceTypeFact: Hashable, Codable, Sendable {
  public var application: String
  public var name: String
  public var actions: [ActionFact]
  /// The dimensions that restriction items test; empty without that guard (A10).
  public var scopeDimensions: [String]
  /// `matrix` or `tenant_wide`; nil without placement.
  public var placement: String?
  /// Whether access levels decide (pack D).
  public var hasLevels: Bool
  /// `tree`, `flat` or the type whose tree it lies in; nil without entities.
  public var entity: String?
  /// Whether delegation decides (pack B).
  public var isDelegated: Bool

  public init(
    application: String, name: String, actions: [ActionFact], scopeDimensions: [String] = [],
    placement: String? = nil, hasLevels: Bool = false, entity: String? = nil, isDelegated: Bool = false
  ) {
    self.application = application
    self.name = name
    self.actions = actions
    self.scopeDimensions = scopeDimensions
    self.placement = placement
    self.hasLevels = hasLevels
    self.entity = entity
    self.isDelegated = isDelegated
  }
}
