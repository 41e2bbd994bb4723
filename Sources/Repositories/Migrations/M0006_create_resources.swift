extension Migration {
  /// Resources and what links them.
  ///
  /// Locks: creates only; `SHARE ROW EXCLUSIVE` on `resource_type`, `company`, `unit` and `user_account` for the
  /// foreign keys, for an instant.
  ///
  /// A type is keyed by its application, so a resource's key names both. Attributes are one document, because they are
  /// replaced as a whole and tested in memory; what is asked in SQL (owner, unit, place, locker) has a column with an
  /// index. The place is the node that a resource lies at in an entity tree; a node's own place is the node above it.
  static let createResources = Migration(
    number: 6, name: "create_resources",
    sql: """
      CREATE TABLE muster.resource (
        tenant_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        name text NOT NULL,
        name_key text COLLATE "C" NOT NULL,
        description text NOT NULL,
        company text COLLATE "C" NOT NULL,
        unit text COLLATE "C",
        -- By dimension the list of its values: {"contract": ["C1", "C2"]}.
        attributes jsonb NOT NULL CHECK (jsonb_typeof(attributes) = 'object'),
        place_application text COLLATE "C",
        place_type text COLLATE "C",
        place text COLLATE "C",
        locked_by text COLLATE "C",
        updated_at timestamptz NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, type, id),
        CHECK (num_nulls(place_application, place_type, place) IN (0, 3)),
        FOREIGN KEY (tenant_id, application, type) REFERENCES muster.resource_type DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, company) REFERENCES muster.company DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, unit) REFERENCES muster.unit DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, place_application, place_type, place) REFERENCES muster.resource
          DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, locked_by) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX resource_company ON muster.resource (tenant_id, company, application, type, id);
      CREATE INDEX resource_unit ON muster.resource (tenant_id, unit, application, type, id) WHERE unit IS NOT NULL;
      CREATE INDEX resource_place ON muster.resource (tenant_id, place_application, place_type, place)
        WHERE place IS NOT NULL;
      CREATE INDEX resource_locker ON muster.resource (tenant_id, locked_by) WHERE locked_by IS NOT NULL;
      CALL muster.protect('muster.resource', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.resource_history (
        tenant_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        name text NOT NULL,
        description text NOT NULL,
        company text COLLATE "C" NOT NULL,
        unit text COLLATE "C",
        attributes jsonb NOT NULL,
        place_application text COLLATE "C",
        place_type text COLLATE "C",
        place text COLLATE "C",
        locked_by text COLLATE "C",
        updated_at timestamptz NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, type, id, until_revision)
      );
      CALL muster.protect('muster.resource_history', 'SELECT, INSERT', true);

      -- One hop, never followed further: a part to what it belongs to, an object to the one whose members it admits.
      CREATE TABLE muster.resource_link (
        tenant_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        resource text COLLATE "C" NOT NULL,
        target_application text COLLATE "C" NOT NULL,
        target_type text COLLATE "C" NOT NULL,
        target text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, type, resource, target_application, target_type, target),
        FOREIGN KEY (tenant_id, application, type, resource) REFERENCES muster.resource DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, target_application, target_type, target) REFERENCES muster.resource
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX resource_link_target ON muster.resource_link
        (tenant_id, target_application, target_type, target, application, type, resource);
      CALL muster.protect('muster.resource_link', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.resource_link_history (
        tenant_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        resource text COLLATE "C" NOT NULL,
        target_application text COLLATE "C" NOT NULL,
        target_type text COLLATE "C" NOT NULL,
        target text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, type, resource, target_application, target_type, target, until_revision)
      );
      CALL muster.protect('muster.resource_link_history', 'SELECT, INSERT', true);
      """)
}
