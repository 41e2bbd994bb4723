extension Migration {
  /// A change that is too large to list its effects: whoever follows the log reads the tenant anew behind it.
  ///
  /// Locks: `ACCESS EXCLUSIVE` on `change_log` for an instant; a constant default writes no row.
  static let markBulkChanges = Migration(
    number: 5, name: "mark_bulk_changes",
    sql: """
      ALTER TABLE muster.change_log ADD COLUMN is_bulk boolean NOT NULL DEFAULT false;
      """)
}
