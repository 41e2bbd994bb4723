extension Migration {
  /// Finds the portions of a snapshot in a connection's log.
  ///
  /// Locks: `SHARE` on `push_log` while the index is made; pushes wait, reads go on.
  static let findParts = Migration(
    number: 31, name: "find_parts",
    sql: """
      CREATE INDEX push_log_part ON muster.push_log (tenant_id, target) WHERE decision = 'part';
      """)
}
