extension Migration {
  /// Lists of what lies below a resource, in their order.
  ///
  /// Locks: `SHARE` on `resource` while the index is built, `ACCESS EXCLUSIVE` for an instant; no release before this one
  /// registers resources, so there are none.
  static let orderResources = Migration(
    number: 20, name: "order_resources",
    sql: """
      CREATE INDEX resource_place_order ON muster.resource
        (tenant_id, place_application, place_type, place, application, type, id) WHERE place IS NOT NULL;
      DROP INDEX muster.resource_place;
      """)
}
