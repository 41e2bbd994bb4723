extension Migration {
  /// What requests took below the threshold, so that it can be given back; what a held one would come to; and by what a
  /// deleted user is known again.
  ///
  /// Locks: `ACCESS EXCLUSIVE` on `held_request` and `departure` for an instant, both of which are small or empty; else
  /// creates only, with `SHARE ROW EXCLUSIVE` on `connection` for the foreign key.
  static let keepTakings = Migration(
    number: 28, name: "keep_takings",
    sql: """
      ALTER TABLE muster.held_request ADD COLUMN plan jsonb NOT NULL
        DEFAULT '{"changes":[],"gained":0,"isComplete":true,"lost":0,"users":0,"workgroups":0}';

      CREATE TABLE muster.taking (
        tenant_id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        revision bigint NOT NULL,
        at timestamptz NOT NULL,
        method text COLLATE "C" NOT NULL,
        target text COLLATE "C" NOT NULL,
        removals jsonb NOT NULL,
        facts jsonb NOT NULL,
        PRIMARY KEY (tenant_id, connection, revision),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX taking_at ON muster.taking (tenant_id, connection, at);
      CALL muster.protect('muster.taking', 'SELECT, INSERT, UPDATE, DELETE', true);

      ALTER TABLE muster.departure ADD COLUMN user_name_key text COLLATE "C" NOT NULL DEFAULT '';
      ALTER TABLE muster.departure ADD COLUMN external_id text COLLATE "C";
      CREATE INDEX departure_user_name ON muster.departure (tenant_id, connection, user_name_key);
      CREATE INDEX departure_external_id ON muster.departure (tenant_id, connection, external_id);
      CREATE INDEX departure_overdue ON muster.departure (tenant_id, connection, until);

      CREATE INDEX push_log_incident ON muster.push_log (tenant_id, connection, number) WHERE decision = 'incident';

      -- A change that comes from an identity provider is not held back by a guard (P47): what it breaks is an incident, in
      -- the log of its connection.
      CREATE OR REPLACE FUNCTION muster.refuse_change(guard text) RETURNS boolean LANGUAGE plpgsql AS $$
      DECLARE
        provider text := coalesce(current_setting('muster.provider', true), '');
        tenant text := current_setting('muster.tenant', true);
      BEGIN
        IF provider = '' THEN
          RAISE EXCEPTION 'a guard holds this change back' USING ERRCODE = 'check_violation', CONSTRAINT = guard;
        END IF;
        INSERT INTO muster.push_log
          (tenant_id, connection, number, at, method, body, decision, reason, target, removals, revision)
        SELECT tenant, provider, 1 + coalesce((
            SELECT number FROM muster.push_log WHERE tenant_id = tenant AND connection = provider
            ORDER BY number DESC LIMIT 1), 0),
          now(), 'guards', '{}', 'incident', replace(guard, 'guard_', 'last_'), '', '{"deletes":0,"disables":0,"members":0}',
          (SELECT revision FROM muster.tenant_revision WHERE tenant_id = tenant)
        -- Once an hour is enough, however much else is taken meanwhile.
        WHERE EXISTS (SELECT FROM muster.connection WHERE tenant_id = tenant AND id = provider)
          AND NOT EXISTS (
            SELECT FROM muster.push_log WHERE tenant_id = tenant AND connection = provider AND decision = 'incident'
              AND reason = replace(guard, 'guard_', 'last_') AND at > now() - interval '1 hour');
        RETURN false;
      END $$;
      """)
}
