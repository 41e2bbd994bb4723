/// The bounds of what a decision looks at.
enum Limits {
  /// How many nodes of an entity tree count, from the resource's own upwards: more than any tree of an organization has
  /// levels, and an end to a circle of parents.
  static let treeDepth = 256
}
