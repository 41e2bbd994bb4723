extension Migration {
  /// Indexes by which a question about the past finds what decided it, among all that has ended.
  ///
  /// Locks: `SHARE` on each of the histories while it gets its index; those of resources are empty before this release.
  static let indexPast = Migration(
    number: 21, name: "index_past",
    sql: """
      CREATE INDEX workgroup_history_builtin ON muster.workgroup_history (tenant_id, builtin, until_revision)
        WHERE builtin IS NOT NULL;
      CREATE INDEX resource_history_place ON muster.resource_history
        (tenant_id, place_application, place_type, place, until_revision) WHERE place IS NOT NULL;
      CREATE INDEX resource_link_history_target ON muster.resource_link_history
        (tenant_id, target_application, target_type, target, until_revision);
      CREATE INDEX workgroup_project_history_resource ON muster.workgroup_project_history
        (tenant_id, application, type, resource, until_revision);
      """)
}
