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

/// Where something was made, or from where it is edited or used, in the tree of units (E8).
public enum PlacementLevel: String, Hashable, Codable, Sendable, CaseIterable {
  case tenant, group, team, any
}

/// The views from which a resource can be edited or used.
public enum PlacementReach: String, Hashable, Codable, Sendable, CaseIterable {
  /// The unit where it was made.
  case own
  /// The unit above that one.
  case parent
  /// The tenant's top unit.
  case tenant
  /// Every view.
  case any
  /// The units that it is shared with.
  case shared
}

/// How a resource comes to be shared with further units.
public enum PlacementSharing: String, Hashable, Codable, Sendable, CaseIterable {
  case none, `default`, explicit
}

/// One row of the placement matrix: for resources of a type that were made at a level (E8).
public struct PlacementRule: Hashable, Codable, Sendable {
  public var at: PlacementLevel
  public var edit: [PlacementReach]
  public var use: [PlacementReach]
  public var share: PlacementSharing

  public init(at: PlacementLevel, edit: [PlacementReach], use: [PlacementReach], share: PlacementSharing) {
    self.at = at
    self.edit = edit
    self.use = use
    self.share = share
  }
}

/// Which units see a resource of a type.
public enum Placement: String, Hashable, Codable, Sendable, CaseIterable {
  /// As the rows of the matrix say.
  case matrix
  /// All of them (E10).
  case tenantWide = "tenant_wide"
}

/// What identifies a resource type.
public struct TypeKey: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  public var application: String
  public var name: String

  public init(application: String, name: String) {
    self.application = application
    self.name = name
  }

  public var description: String { "\(application)/\(name)" }

  public static func < (a: TypeKey, b: TypeKey) -> Bool { (a.application, a.name) < (b.application, b.name) }
}

/// A kind of resource: its actions, and which guards of the formula apply to it. Data, never code.
public struct ResourceTypeFact: Hashable, Codable, Sendable {
  public var application: String
  public var name: String
  public var actions: [ActionFact]
  /// The dimensions that restriction items test; empty without that guard (A10).
  public var scopeDimensions: [String]
  /// Passes by its lines where it lacks a restricted dimension (A12).
  public var isContainer: Bool
  /// Takes the dimensions that it lacks from its parent, a container (A12).
  public var isLine: Bool
  /// Nil without placement.
  public var placement: Placement?
  /// The type's rows of the matrix.
  public var matrix: [PlacementRule]
  /// Whether access levels decide, those of its application (pack D).
  public var hasLevels: Bool
  /// The types, of the same application, whose parts its resources may be (D17).
  public var childOf: [String]
  /// `tree`, `flat` or the type, of the same application, in whose tree it lies; nil without entities.
  public var entity: String?
  /// Whether delegation decides (pack B).
  public var isDelegated: Bool
  /// Whether its resources can be locked against edits by others (E11).
  public var isLockable: Bool
  /// Whether deleting one that is shared deletes it everywhere, after a confirmation (E13).
  public var deletesEverywhere: Bool

  public init(
    application: String, name: String, actions: [ActionFact], scopeDimensions: [String] = [],
    isContainer: Bool = false, isLine: Bool = false, placement: Placement? = nil, matrix: [PlacementRule] = [],
    hasLevels: Bool = false, childOf: [String] = [], entity: String? = nil, isDelegated: Bool = false,
    isLockable: Bool = false, deletesEverywhere: Bool = false
  ) {
    self.application = application
    self.name = name
    self.actions = actions
    self.scopeDimensions = scopeDimensions
    self.isContainer = isContainer
    self.isLine = isLine
    self.placement = placement
    self.matrix = matrix
    self.hasLevels = hasLevels
    self.childOf = childOf
    self.entity = entity
    self.isDelegated = isDelegated
    self.isLockable = isLockable
    self.deletesEverywhere = deletesEverywhere
  }

  public var key: TypeKey { TypeKey(application: application, name: name) }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    application = try fields.decode(String.self, forKey: .application)
    name = try fields.decode(String.self, forKey: .name)
    actions = try fields.decode([ActionFact].self, forKey: .actions)
    scopeDimensions = try fields.decode([String].self, forKey: .scopeDimensions)
    isContainer = try fields.decode(.isContainer, default: false)
    isLine = try fields.decode(.isLine, default: false)
    placement = try fields.decodeIfPresent(Placement.self, forKey: .placement)
    matrix = try fields.decode(.matrix, default: [])
    hasLevels = try fields.decode(Bool.self, forKey: .hasLevels)
    childOf = try fields.decode(.childOf, default: [])
    entity = try fields.decodeIfPresent(String.self, forKey: .entity)
    isDelegated = try fields.decode(Bool.self, forKey: .isDelegated)
    isLockable = try fields.decode(.isLockable, default: false)
    deletesEverywhere = try fields.decode(.deletesEverywhere, default: false)
  }
}
