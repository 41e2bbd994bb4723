extension Migration {
  /// Search for a part of a name, by trigrams.
  ///
  /// Locks: `ACCESS EXCLUSIVE` on `user_profile` and `workgroup`, for an instant.
  ///
  /// Under row-level security a comparison that could leak, as each search in a text could, doesn't use its index. So the
  /// texts lie once more in a table that nobody may read, and a function looks there for the tenant and the sight of
  /// whoever asks: what it returns are ids, which the fence then is asked about. Triggers keep it, because whoever
  /// writes a name may not write there either.
  static let createSearch = Migration(
    number: 12, name: "create_search",
    sql: """
      CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA muster;
      CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA muster;
      SET LOCAL search_path = muster, public;

      CREATE TABLE muster.search_text (
        tenant_id text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        text text COLLATE "C" NOT NULL,
        PRIMARY KEY (tenant_id, kind, id)
      );
      ALTER TABLE muster.search_text ALTER COLUMN tenant_id SET (n_distinct = 1);

      CREATE FUNCTION muster.keep_user_search() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          DELETE FROM muster.search_text AS s USING gone
            WHERE s.tenant_id = gone.tenant_id AND s.kind = 'user' AND s.id = gone.user_id;
        ELSE
          INSERT INTO muster.search_text (tenant_id, kind, id, text)
          SELECT tenant_id, 'user', user_id, login_key || E'\\n' || display_name_key || E'\\n' || email_key FROM changed
          ON CONFLICT (tenant_id, kind, id) DO UPDATE SET text = excluded.text WHERE search_text.text <> excluded.text;
        END IF;
        RETURN NULL;
      END $$;
      CREATE FUNCTION muster.keep_workgroup_search() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          DELETE FROM muster.search_text AS s USING gone
            WHERE s.tenant_id = gone.tenant_id AND s.kind = 'workgroup' AND s.id = gone.id;
        ELSE
          INSERT INTO muster.search_text (tenant_id, kind, id, text)
          SELECT tenant_id, 'workgroup', id, name_key FROM changed
          ON CONFLICT (tenant_id, kind, id) DO UPDATE SET text = excluded.text WHERE search_text.text <> excluded.text;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER search_insert AFTER INSERT ON muster.user_profile REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION muster.keep_user_search();
      CREATE TRIGGER search_update AFTER UPDATE ON muster.user_profile REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION muster.keep_user_search();
      CREATE TRIGGER search_delete AFTER DELETE ON muster.user_profile REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION muster.keep_user_search();
      CREATE TRIGGER search_insert AFTER INSERT ON muster.workgroup REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION muster.keep_workgroup_search();
      CREATE TRIGGER search_update AFTER UPDATE ON muster.workgroup REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION muster.keep_workgroup_search();
      CREATE TRIGGER search_delete AFTER DELETE ON muster.workgroup REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION muster.keep_workgroup_search();

      CREATE INDEX search_text_trigrams ON muster.search_text USING gin (tenant_id, kind, text gin_trgm_ops);

      -- The owner sees no row of these; the next step has to, and the one behind it takes the right away again.
      CREATE POLICY fill_search ON muster.user_profile FOR SELECT TO muster_owner USING (true);
      CREATE POLICY fill_search ON muster.workgroup FOR SELECT TO muster_owner USING (true);

      -- The ids behind `behind` whose text holds `part`, at most `most` of them in their order. `is_found` is false for
      -- where a search has stopped that goes on from there.
      --
      -- A part that many texts hold is found by looking at some; one that few hold by its trigrams, if there are any.
      -- What is neither (two characters that nobody has) ends after `walked` texts, to go on in another call: so none
      -- reads the whole table.
      CREATE FUNCTION muster.search(kind text, part text, behind text, most bigint, walked bigint)
      RETURNS TABLE (id text, is_found boolean)
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
      SET enable_seqscan = off AS $$
      #variable_conflict use_column
      DECLARE
        tenant CONSTANT text := current_setting('muster.tenant', true);
        pattern CONSTANT text := '%' || regexp_replace(part, '([\\\\%_])', '\\\\\\1', 'g') || '%';
        ids text[];
        last text;
      BEGIN
        IF current_setting('muster.sight', true) IS DISTINCT FROM 'everything' THEN RETURN; END IF;
        SELECT array_agg(w.id ORDER BY w.id) FILTER (WHERE w.text LIKE pattern),
          CASE WHEN count(*) = walked THEN max(w.id) END INTO ids, last
        FROM (
          SELECT s.id, s.text FROM muster.search_text AS s
          WHERE s.tenant_id = tenant AND s.kind = search.kind AND s.id > behind ORDER BY s.id LIMIT walked) AS w;
        IF last IS NULL OR cardinality(ids) >= most OR part !~ '[a-z0-9]{3}' THEN
          RETURN QUERY SELECT f.id, true FROM unnest(ids) AS f(id) LIMIT most;
          IF last IS NOT NULL AND coalesce(cardinality(ids), 0) < most THEN RETURN QUERY SELECT last, false; END IF;
        ELSE
          -- Planned for this very pattern, which then is known to be rare.
          RETURN QUERY EXECUTE 'SELECT s.id, true FROM (
              SELECT id FROM muster.search_text WHERE tenant_id = $1 AND kind = $2 AND text LIKE $3 OFFSET 0
            ) AS s WHERE s.id > $4 ORDER BY s.id LIMIT $5' USING tenant, search.kind, pattern, behind, most;
        END IF;
      END $$;
      REVOKE EXECUTE ON FUNCTION muster.search, muster.keep_user_search, muster.keep_workgroup_search FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION muster.search TO muster_app;
      """)
}
