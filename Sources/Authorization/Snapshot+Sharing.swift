extension Snapshot {
  /// Whether both hold the same large tables, so that keeping both in memory costs little more than one.
  public func sharesBulk(with other: Snapshot) -> Bool { tables.origin === other.tables.origin }

  /// About how many bytes it takes to keep this version beside another one of the same tenant.
  public func bytesNotShared(with other: Snapshot) -> Int {
    tables.users.bytesNotShared(with: other.tables.users)
      + tables.resources.bytesNotShared(with: other.tables.resources)
  }
}
