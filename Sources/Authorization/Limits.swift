/// The bounds of a snapshot's own bookkeeping.
enum Limits {
  /// A delta is merged when it holds more than one user in this many: a check then hardly ever looks twice in vain, and
  /// each change copies at most that share.
  static let deltaShare = 100

  /// Below this many changed users a delta is never merged: a merge would cost more than it saves.
  static let minimumDelta = 256
}
