public import Model

extension Snapshot {
  /// Whether a user may make a unit their active view (E4): their home unit or one below it, never up or sideways.
  public func canSwitch(_ user: UserID, to unit: UnitID) -> Verdict { .failed(.viewNotReachable) }
}
