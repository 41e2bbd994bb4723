internal import Directory
internal import Model
internal import Postgres
internal import Provisioning

/// The runs of connections, and what of them is staged.
enum SyncRunTable {
  static let one = Statement("SELECT record::text FROM muster.sync_run WHERE tenant_id = $1::text AND id = $2::text")
  /// For whoever changes it.
  static let locked = Statement(
    "SELECT record::text FROM muster.sync_run WHERE tenant_id = $1::text AND id = $2::text FOR UPDATE")
  static let newest = Statement(
    """
    SELECT record::text FROM muster.sync_run WHERE tenant_id = $1::text AND connection = $2::text
    ORDER BY begun_at DESC, id DESC LIMIT $3::int8
    """)
  static let before = Statement(
    """
    SELECT record::text FROM muster.sync_run
    WHERE tenant_id = $1::text AND connection = $2::text AND (begun_at, id) < ($3::timestamptz, $4::text)
    ORDER BY begun_at DESC, id DESC LIMIT $5::int8
    """)
  private static let putRun = Statement(
    """
    INSERT INTO muster.sync_run (tenant_id, id, connection, begun_at, record)
    VALUES ($1::text, $2::text, $3::text, $4::timestamptz, $5::jsonb)
    ON CONFLICT (tenant_id, id) DO UPDATE SET record = excluded.record
    """)
  private static let endOld = Statement(
    """
    DELETE FROM muster.sync_run AS old WHERE tenant_id = $1::text AND id = ANY (ARRAY(
      SELECT id FROM muster.sync_run WHERE tenant_id = $1::text AND connection = $2::text
      ORDER BY begun_at DESC, id DESC OFFSET $3::int8 LIMIT 4))
    """)
  private static let stageBatch = Statement(
    """
    INSERT INTO muster.staged_batch
      (tenant_id, run, number, users, groups, member_groups, members, nested_groups, children)
    VALUES ($1::text, $2::text, $3::int8, $4::jsonb, $5::jsonb, $6::text[], $7::text[], $8::text[], $9::text[])
    """)
  private static let endBatches = Statement(
    "DELETE FROM muster.staged_batch WHERE tenant_id = $1::text AND run = $2::text")

  static func read(_ row: Row) throws -> SyncRun { try JSON.decode(SyncRun.self, from: try row.text(0)) }

  static func put(_ run: SyncRun, of tenant: TenantID) throws -> Call {
    (
      putRun,
      [
        .id(tenant), .id(run.id), .id(run.connection), .timestamp(microsecondsSince1970: run.begun.microseconds),
        .json(try JSON.text(run)),
      ]
    )
  }

  /// Lets go of a few of the oldest runs of a connection beyond those that are kept.
  static func prune(_ connection: ConnectionID, of tenant: TenantID, keeping kept: Int) -> Call {
    (endOld, [.id(tenant), .id(connection), .int(Int64(kept))])
  }

  static func stage(_ batch: SyncBatch, of run: SyncRunID, in tenant: TenantID) throws -> Call {
    (
      stageBatch,
      [
        .id(tenant), .id(run), .int(batch.number), .json(try JSON.text(batch.users)),
        .json(try JSON.text(batch.groups)),
        .texts(batch.memberGroups), .texts(batch.members), .texts(batch.nestedGroups), .texts(batch.children),
      ]
    )
  }

  static func unstage(_ run: SyncRunID, of tenant: TenantID) -> Call { (endBatches, [.id(tenant), .id(run)]) }
}
