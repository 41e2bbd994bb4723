extension Migration {
  /// What the facts of all packs say of tenants, workgroups, roles, held roles and resources beyond what there is room for.
  ///
  /// Locks: `ACCESS EXCLUSIVE` on each altered table until the step's end, some milliseconds: each new column has a
  /// constant default, so that no row is touched; the two new checks of `workgroup` and `resource` read their tables, which
  /// hold thousands of rows and none. The release before goes on writing: what it leaves out takes the defaults.
  static let admitPacks = Migration(
    number: 18, name: "admit_packs",
    sql: """
      ALTER TABLE muster.tenant ADD COLUMN scopes jsonb, ADD COLUMN full_control_workgroups text[];
      ALTER TABLE muster.tenant_history ADD COLUMN scopes jsonb, ADD COLUMN full_control_workgroups text[];

      ALTER TABLE muster.workgroup
        ADD COLUMN is_unrestricted boolean NOT NULL DEFAULT false,
        ADD COLUMN has_license boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT workgroup_builtin_check,
        ADD CONSTRAINT workgroup_builtin_check CHECK (builtin IN ('administrators', 'everyone', 'all'));
      ALTER TABLE muster.workgroup_history
        ADD COLUMN is_unrestricted boolean NOT NULL DEFAULT false,
        ADD COLUMN has_license boolean NOT NULL DEFAULT false;

      ALTER TABLE muster.role
        ADD COLUMN use text COLLATE "C" NOT NULL DEFAULT 'granted' CHECK (use IN ('granted', 'unit', 'resource')),
        ADD COLUMN is_custom boolean NOT NULL DEFAULT false,
        ADD COLUMN terms jsonb;
      ALTER TABLE muster.role_history
        ADD COLUMN use text COLLATE "C" NOT NULL DEFAULT 'granted',
        ADD COLUMN is_custom boolean NOT NULL DEFAULT false,
        ADD COLUMN terms jsonb;

      ALTER TABLE muster.user_role
        ADD COLUMN named jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(named) = 'array');
      ALTER TABLE muster.user_role_history ADD COLUMN named jsonb NOT NULL DEFAULT '[]';

      ALTER TABLE muster.resource
        ADD COLUMN shared_with text[] NOT NULL DEFAULT '{}',
        ADD COLUMN sharing_mode text COLLATE "C" NOT NULL DEFAULT 'owner'
          CHECK (sharing_mode IN ('owner', 'partner', 'network'));
      ALTER TABLE muster.resource_history
        ADD COLUMN shared_with text[] NOT NULL DEFAULT '{}',
        ADD COLUMN sharing_mode text COLLATE "C" NOT NULL DEFAULT 'owner';
      """)
}
