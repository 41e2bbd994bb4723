/// What restriction items may name together: at most two restrictions of one category in an item (A5).
public struct RestrictionCategory: Hashable, Codable, Sendable {
  public var name: String
  public var dimensions: [String]

  public init(name: String, dimensions: [String]) {
    self.name = name
    self.dimensions = dimensions
  }
}

/// An access level (pack D): a name for a set of actions.
public struct AccessLevel: Hashable, Codable, Sendable {
  public var name: String
  /// Decides "higher" and "lower" in transfers only (D6); whether an action is allowed is decided by ``allows``.
  public var rank: Int64
  /// The actions that it allows.
  public var allows: [String]

  public init(name: String, rank: Int64, allows: [String]) {
    self.name = name
    self.rank = rank
    self.allows = allows
  }
}

/// An application with what its roles and resource types have in common. Data, never code.
public struct ApplicationFact: Hashable, Codable, Sendable {
  public var name: String
  /// How restrictions are counted (A2, A5).
  public var categories: [RestrictionCategory]
  /// The levels of those of its types that have levels.
  public var levels: [AccessLevel]
  /// What a group administrator holds within their groups, for its delegated types (B9).
  public var delegatedPermissions: [String]
  /// What license profiles may name (C43).
  public var products: [String]

  public init(
    name: String, categories: [RestrictionCategory] = [], levels: [AccessLevel] = [],
    delegatedPermissions: [String] = [], products: [String] = []
  ) {
    self.name = name
    self.categories = categories
    self.levels = levels
    self.delegatedPermissions = delegatedPermissions
    self.products = products
  }
}
