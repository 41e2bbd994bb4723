extension Snapshot {
  /// Whether both hold the same large tables, so that keeping both in memory costs little more than one.
  public func sharesBulk(with other: Snapshot) -> Bool { tables.origin === other.tables.origin }
}
