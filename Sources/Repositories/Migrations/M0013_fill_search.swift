extension Migration {
  /// The names that were there before the triggers.
  ///
  /// Locks: none on a table. A change of a name that is just being filled in waits for the step's end, about a minute
  /// per million users.
  ///
  /// What a trigger has written is newer, and stays.
  static let fillSearch = Migration(
    number: 13, name: "fill_search",
    sql: """
      INSERT INTO muster.search_text (tenant_id, kind, id, text)
      SELECT tenant_id, 'user', user_id, login_key || E'\\n' || display_name_key || E'\\n' || email_key
      FROM muster.user_profile ORDER BY tenant_id, user_id
      ON CONFLICT (tenant_id, kind, id) DO NOTHING;
      INSERT INTO muster.search_text (tenant_id, kind, id, text)
      SELECT tenant_id, 'workgroup', id, name_key FROM muster.workgroup ORDER BY tenant_id, id
      ON CONFLICT (tenant_id, kind, id) DO NOTHING;
      """)
}
