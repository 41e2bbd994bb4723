extension Migration {
  /// What retention has left of a past can be imported with it.
  ///
  /// Locks: `ACCESS EXCLUSIVE` on `access_chain` and `retention` for an instant.
  ///
  /// Where a chain begins is the janitor's to say, so that nobody can cut one off. An import says it too, but only of a
  /// tenant that has no audit yet: there is nothing then that could be cut off.
  static let admitRestored = Migration(
    number: 17, name: "admit_restored",
    sql: """
      GRANT INSERT ON muster.retention TO muster_app;
      CREATE POLICY restored ON muster.retention AS RESTRICTIVE FOR INSERT TO muster_app WITH CHECK (
        NOT EXISTS (SELECT FROM muster.audit AS a WHERE a.tenant_id = retention.tenant_id));
      GRANT INSERT (removed, removed_hash) ON muster.access_chain TO muster_app;
      CREATE POLICY restored ON muster.access_chain AS RESTRICTIVE FOR INSERT TO muster_app WITH CHECK (
        removed = 0 OR NOT EXISTS (SELECT FROM muster.audit AS a WHERE a.tenant_id = access_chain.tenant_id));
      """)
}
