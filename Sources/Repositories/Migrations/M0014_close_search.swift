extension Migration {
  /// The owner's right to see names ends with the need for it.
  ///
  /// Locks: `ACCESS EXCLUSIVE` on `user_profile` and `workgroup`, for an instant.
  static let closeSearch = Migration(
    number: 14, name: "close_search",
    sql: """
      DROP POLICY fill_search ON muster.user_profile;
      DROP POLICY fill_search ON muster.workgroup;
      """)
}
