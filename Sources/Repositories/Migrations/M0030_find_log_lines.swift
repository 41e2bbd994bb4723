extension Migration {
  /// Finds the line of a connection's log that made a revision.
  ///
  /// Locks: `SHARE` on `push_log` while the index is made; pushes wait, reads go on.
  static let findLogLines = Migration(
    number: 30, name: "find_log_lines",
    sql: """
      CREATE INDEX push_log_revision ON muster.push_log (tenant_id, connection, revision) WHERE revision IS NOT NULL;
      """)
}
