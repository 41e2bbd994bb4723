/// The bounds of what a decision looks at.
enum Limits {
  /// How many nodes of an entity tree count, from the resource's own upwards: more than any tree of an organization has
  /// levels, and an end to a circle of parents.
  static let treeDepth = 256

  /// How many levels of an application count, the highest first: an action's are the bits of one word. An action of a
  /// lower one is allowed by nothing.
  static let levels = UInt64.bitWidth

  /// How many registered children a container may have for its lines to be looked at, one by one for each item: as many as
  /// a question may describe (A12). Of a larger one the lines count as unknown, so that those of the question count, and
  /// without them the answer is conditional.
  static let children = 10_000
}
