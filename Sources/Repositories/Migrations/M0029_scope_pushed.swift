extension Migration {
  /// What a connection says of a pushed user outside of its scope.
  ///
  /// Locks: `ACCESS EXCLUSIVE` on `scim_user` and its history for an instant: a column without a default rewrites nothing.
  static let scopePushed = Migration(
    number: 29, name: "scope_pushed",
    sql: """
      ALTER TABLE muster.scim_user ADD COLUMN ignored_active boolean;
      ALTER TABLE muster.scim_user_history ADD COLUMN ignored_active boolean;
      """)
}
