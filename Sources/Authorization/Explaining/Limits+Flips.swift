/// The bounds of a search for a flip.
extension Limits {
  /// The most commands of a flip: more than three are a plan, not a hint (X3).
  static let flipCommands = 3

  /// How many changes a search tries before it gives up: some milliseconds' work on any tenant.
  static let flipAttempts = 512

  /// How many changes that would turn the answer round may be refused before the search gives up: to find that nobody else
  /// holds what somebody must hold, all users of the tenant may have to be read.
  static let flipRefusals = 16

  /// How many workgroups are considered for one kind of command, by name.
  static let flipWorkgroups = 64

  /// How many restrictions of one category an item may have (A5).
  static let restrictionsPerCategory = 2
}
