internal import Model

/// Which guards of the formula an action of a type switches on, and what else of it is a yes or no.
struct Guards: OptionSet, Sendable {
  let rawValue: UInt32
  static let permission = Guards(rawValue: 1)
  /// The type has restricted dimensions, and the tenant has enabled scopes.
  static let scope = Guards(rawValue: 2)
  static let placement = Guards(rawValue: 4)
  static let levels = Guards(rawValue: 8)
  static let entity = Guards(rawValue: 16)
  static let delegation = Guards(rawValue: 32)
  /// The action changes, and the type can be locked.
  static let lock = Guards(rawValue: 64)
  static let changing = Guards(rawValue: 128)
  /// A group administrator holds the permission within their groups (B9).
  static let delegated = Guards(rawValue: 256)
  /// The action is the one that some unit roles leave out for some types (E5).
  static let deleting = Guards(rawValue: 512)
}

/// An action of a type, as a check needs it.
struct ActionRules: BitwiseCopyable {
  let guards: Guards
  /// Meaningless unless `guards` holds `.permission`.
  let permission: PermissionIndex
  /// The type's place in ``Vocabulary/types``.
  let type: UInt32
  /// The entity permissions that must reach the node; empty for a name that is none, which nothing reaches.
  let entity: EntityBits
  /// A bit for each of the type's levels that allows the action.
  let levels: UInt64
}

/// A stretch of ``Vocabulary/words``.
struct WordList: BitwiseCopyable {
  var start: UInt32 = 0
  var count: UInt32 = 0

  init() {}

  /// Appends a list to what will be those words.
  init(_ list: [UInt32], in words: inout [UInt32]) {
    start = UInt32(words.count)
    count = UInt32(list.count)
    words += list
  }
}

/// A resource type, as a check needs it.
struct TypeRules: BitwiseCopyable {
  /// In ``Names/types``.
  let number: UInt32
  let isContainer: Bool
  let isLine: Bool
  let isTenantWide: Bool
  /// Whether the node is the resource's parent rather than the resource itself.
  let liesInTree: Bool
  /// Whether nodes inherit from their parents.
  let inherits: Bool
  /// The type whose entity permissions count, in ``Names/types``; none without entities.
  let tree: UInt32
  /// The dimensions that restriction items test.
  let scope: WordList
  /// A word for each row of the matrix: ``MatrixRow``.
  let matrix: WordList
  /// The levels, the highest first, in ``Names/levels``.
  let levels: WordList
  /// For each policy whose target it is: the linked type, the level's place in `levels`, how many linked resources
  /// count (0 for all), and their numbers.
  let policies: WordList
}

/// A row of the placement matrix in one word.
struct MatrixRow {
  let word: UInt32

  init(word: UInt32) { self.word = word }

  init(_ rule: PlacementRule) {
    let at: UInt32 =
      switch rule.at {
      case .tenant: 1
      case .group: 2
      case .team: 4
      case .any: 7
      }
    word = at | Self.set(rule.edit) << 8 | Self.set(rule.use) << 16
  }

  private static func bit(_ reach: PlacementReach) -> UInt32 {
    switch reach {
    case .own: 1
    case .parent: 2
    case .tenant: 4
    case .any: 8
    case .shared: 16
    }
  }

  private static func set(_ reaches: [PlacementReach]) -> UInt32 { reaches.reduce(0) { $0 | bit($1) } }

  @inline(__always)
  func covers(_ level: UnitLevel) -> Bool { word & Self.bit(level) != 0 }

  @inline(__always)
  static func bit(_ level: UnitLevel) -> UInt32 {
    switch level {
    case .tenant: 1
    case .group: 2
    case .team: 4
    }
  }

  @inline(__always)
  func reaches(_ reach: PlacementReach, changing: Bool) -> Bool { word >> (changing ? 8 : 16) & Self.bit(reach) != 0 }
}

/// What bounds a role that is held at a unit (E5, E6).
struct RoleTerms: BitwiseCopyable {
  /// A bit for each level at which it can be held, as in ``MatrixRow``; 0 for all.
  var levels: UInt32 = 0
  var isNamedOnly = false
  /// The types, by their places, whose resources it can't delete.
  var noDelete = WordList()
}
