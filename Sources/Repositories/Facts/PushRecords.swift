internal import Directory
internal import Model
internal import Postgres
internal import Provisioning

/// How is kept what belongs to pushes and is no fact: what they have taken, what is held, what was deleted, and their log.
enum PushRecords {
  // Counted by the minute, so that an hour of single removals is sixty rows.
  static let removals = Statement(
    """
    SELECT coalesce(sum(count), 0)::int8 FROM muster.removal
    WHERE tenant_id = $1::text AND connection = $2::text AND minute >= date_trunc('minute', $3::timestamptz)
    """)
  static let held = Statement(
    """
    SELECT id, connection, at, method, digest, body, removals::text, is_approved, plan::text FROM muster.held_request
    WHERE tenant_id = $1::text AND id = $2::text
    """)
  static let heldByDigest = Statement(
    """
    SELECT id, connection, at, method, digest, body, removals::text, is_approved, plan::text FROM muster.held_request
    WHERE tenant_id = $1::text AND connection = $2::text AND digest = $3::text
    """)
  static let departure = Statement(
    """
    SELECT scim_user, connection, user_id, at, until, facts::text FROM muster.departure
    WHERE tenant_id = $1::text AND scim_user = $2::text
    """)

  // By the first of the one and by the second of the other: no name is empty.
  static let departed = Statement(
    """
    SELECT scim_user, connection, user_id, at, until, facts::text FROM muster.departure
    WHERE tenant_id = $1::text AND connection = $2::text AND user_name_key = $3::text
    UNION ALL
    SELECT scim_user, connection, user_id, at, until, facts::text FROM muster.departure
    WHERE tenant_id = $1::text AND connection = $2::text AND external_id = $4::text AND user_name_key <> $3::text
    """)
  static let overdue = Statement(
    """
    SELECT scim_user, connection, user_id, at, until, facts::text FROM muster.departure
    WHERE tenant_id = $1::text AND connection = $2::text AND until < now() ORDER BY until LIMIT 2
    """)
  static let takings = Statement(
    """
    SELECT connection, revision, at, method, target, removals::text, facts::text FROM muster.taking
    WHERE tenant_id = $1::text AND connection = $2::text AND at >= $3::timestamptz
    ORDER BY at LIMIT $4::int8
    """)

  static let heldAfter = Statement(
    """
    SELECT id, connection, at, method, digest, body, removals::text, is_approved, plan::text FROM muster.held_request
    WHERE tenant_id = $1::text AND connection = $2::text AND id > $3::text ORDER BY id LIMIT $4::int8
    """)
  static let logBefore = Statement(
    """
    SELECT number, connection, at, method, body, decision, reason, target, removals::text, revision FROM muster.push_log
    WHERE tenant_id = $1::text AND connection = $2::text AND number < $3::int8 ORDER BY number DESC LIMIT $4::int8
    """)

  static let logAfter = Statement(
    """
    SELECT number, connection, at, method, body, decision, reason, target, removals::text, revision FROM muster.push_log
    WHERE tenant_id = $1::text AND connection = $2::text AND number > $3::int8 ORDER BY number LIMIT $4::int8
    """)
  static let tally = Statement(
    """
    SELECT count(*) FILTER (WHERE is_call AND NOT is_failure AND at >= $3::timestamptz) AS succeeded,
      count(*) FILTER (WHERE is_call AND is_failure AND at >= $3::timestamptz) AS failed,
      max(at) FILTER (WHERE is_call) AS last_call, max(at) FILTER (WHERE is_call AND is_failure) AS last_failure,
      (array_agg(reason ORDER BY at DESC) FILTER (WHERE is_call AND is_failure))[1] AS last_reason,
      max(at) FILTER (WHERE method = 'credentials.refused') AS last_refused
    FROM (
      SELECT at, reason, method, decision IN ('refused', 'held') AS is_failure,
        decision NOT IN ('approved', 'rejected') AND method NOT IN ('credentials.refused', 'sync.reject')
          AS is_call
      FROM muster.push_log
      WHERE tenant_id = $1::text AND connection = $2::text AND decision <> 'part' ORDER BY number DESC LIMIT $4::int8
    ) AS newest
    """)

  // Each write takes a few along that are long out of every window.
  private static let addRemovals = Statement(
    """
    WITH old AS (
      DELETE FROM muster.removal AS old USING (
        SELECT minute FROM muster.removal
        WHERE tenant_id = $1::text AND connection = $2::text AND minute < $3::timestamptz - interval '8 days'
        ORDER BY minute LIMIT 4
      ) AS gone WHERE old.tenant_id = $1::text AND old.connection = $2::text AND old.minute = gone.minute
    )
    INSERT INTO muster.removal (tenant_id, connection, minute, count)
    VALUES ($1::text, $2::text, date_trunc('minute', $3::timestamptz), $4::int8)
    ON CONFLICT (tenant_id, connection, minute) DO UPDATE SET count = removal.count + excluded.count
    """)
  private static let putHeld = Statement(
    """
    INSERT INTO muster.held_request (tenant_id, id, connection, at, method, digest, body, removals, is_approved, plan)
    VALUES ($1::text, $2::text, $3::text, $4::timestamptz, $5::text, $6::text, $7::text, $8::jsonb, $9::boolean,
      $10::jsonb)
    ON CONFLICT (tenant_id, id) DO UPDATE
      SET body = excluded.body, removals = excluded.removals, is_approved = excluded.is_approved, plan = excluded.plan
    """)
  private static let endHeld = Statement(
    "DELETE FROM muster.held_request WHERE tenant_id = $1::text AND id = $2::text")
  private static let log = Statement(
    """
    INSERT INTO muster.push_log
      (tenant_id, connection, number, at, method, body, decision, reason, target, removals, revision)
    SELECT $1::text, $2::text, 1 + coalesce((
        SELECT number FROM muster.push_log WHERE tenant_id = $1::text AND connection = $2::text
        ORDER BY number DESC LIMIT 1), 0),
      $3::timestamptz, $4::text, $5::text, $6::text, $7::text, $8::text, $9::jsonb, $10::int8
    """)
  private static let putDeparture = Statement(
    """
    INSERT INTO muster.departure
      (tenant_id, scim_user, connection, user_id, at, until, facts, user_name_key, external_id)
    VALUES ($1::text, $2::text, $3::text, $4::text, $5::timestamptz, $6::timestamptz, $7::jsonb, $8::text, $9::text)
    """)
  private static let endDeparture = Statement(
    "DELETE FROM muster.departure WHERE tenant_id = $1::text AND scim_user = $2::text")

  // Windows are a week at most, and what is held for longer than another one is not undone.
  private static let putTaking = Statement(
    """
    WITH old AS (
      DELETE FROM muster.taking AS old USING (
        SELECT revision FROM muster.taking
        WHERE tenant_id = $1::text AND connection = $2::text AND at < $4::timestamptz - interval '15 days'
        ORDER BY at LIMIT 4
      ) AS gone WHERE old.tenant_id = $1::text AND old.connection = $2::text AND old.revision = gone.revision
    )
    INSERT INTO muster.taking (tenant_id, connection, revision, at, method, target, removals, facts)
    VALUES ($1::text, $2::text, $3::int8, $4::timestamptz, $5::text, $6::text, $7::jsonb, $8::jsonb)
    """)
  private static let endTaking = Statement(
    "DELETE FROM muster.taking WHERE tenant_id = $1::text AND connection = $2::text AND revision = $3::int8")

  static func readHeld(_ row: Row) throws -> HeldRequest {
    HeldRequest(
      id: try row.id(0), connection: try row.id(1), at: Timestamp(microseconds: try row.timestamp(2)),
      method: try row.text(3), digest: try row.text(4), body: try row.text(5),
      removals: try JSON.decode(Removals.self, from: try row.text(6)),
      plan: try JSON.decode(MembershipPlan.self, from: try row.text(8)), isApproved: try row.bool(7))
  }

  static func readPush(_ row: Row) throws -> NumberedPush {
    let entry = PushLogEntry(
      connection: try row.id(1), at: Timestamp(microseconds: try row.timestamp(2)), method: try row.text(3),
      body: try row.text(4), decision: try row.word(5), reason: try row.text(6), target: try row.text(7),
      removals: try JSON.decode(Removals.self, from: try row.text(8)), revision: try row.optionalInt(9))
    return NumberedPush(number: try row.int(0), entry: entry)
  }

  static func readTally(_ row: Row) throws -> RequestTally {
    RequestTally(
      succeeded: try row.int(0), failed: try row.int(1),
      lastCall: try row.optionalTimestamp(2).map(Timestamp.init(microseconds:)),
      lastFailure: try row.optionalTimestamp(3).map(Timestamp.init(microseconds:)),
      lastReason: try row.optionalText(4) ?? "",
      lastRefusedCredential: try row.optionalTimestamp(5).map(Timestamp.init(microseconds:)))
  }

  static func readDeparture(_ row: Row) throws -> Departure {
    Departure(
      id: try row.id(0), connection: try row.id(1), user: try row.id(2),
      at: Timestamp(microseconds: try row.timestamp(3)), until: Timestamp(microseconds: try row.timestamp(4)),
      facts: try JSON.decode([Fact].self, from: try row.text(5)))
  }

  static func readTaking(_ row: Row) throws -> Taking {
    Taking(
      connection: try row.id(0), revision: try row.int(1), at: Timestamp(microseconds: try row.timestamp(2)),
      method: try row.text(3), target: try row.text(4),
      removals: try JSON.decode(Removals.self, from: try row.text(5)),
      facts: try JSON.decode([Fact].self, from: try row.text(6)))
  }

  /// What keeps the record.
  static func call(_ record: Record, of tenant: TenantID) throws -> Call {
    switch record {
    case .removals(let connection, let at, let count):
      (addRemovals, [.id(tenant), .id(connection), .instant(at), .int(count)])
    case .held(let held):
      (
        putHeld,
        [
          .id(tenant), .id(held.id), .id(held.connection), .instant(held.at), .text(held.method), .text(held.digest),
          .text(held.body), .json(try JSON.text(held.removals)), .bool(held.isApproved),
          .json(try JSON.text(held.plan)),
        ]
      )
    case .heldEnded(let id): (endHeld, [.id(tenant), .id(id)])
    case .push(let entry):
      (
        log,
        [
          .id(tenant), .id(entry.connection), .instant(entry.at), .text(entry.method), .text(entry.body),
          .text(entry.decision.rawValue), .text(entry.reason), .text(entry.target),
          .json(try JSON.text(entry.removals)), entry.revision.map(SQLValue.int) ?? .null,
        ]
      )
    case .departed(let departure):
      (
        putDeparture,
        [
          .id(tenant), .id(departure.id), .id(departure.connection), .id(departure.user), .instant(departure.at),
          .instant(departure.until), .json(try JSON.text(departure.facts)),
          .text(NormalizedText.caseFolded(departure.profile?.userName ?? "")),
          departure.profile?.externalID.map(SQLValue.text) ?? .null,
        ]
      )
    case .taken(let taking):
      (
        putTaking,
        [
          .id(tenant), .id(taking.connection), .int(taking.revision), .instant(taking.at), .text(taking.method),
          .text(taking.target), .json(try JSON.text(taking.removals)), .json(try JSON.text(taking.facts)),
        ]
      )
    case .takingEnded(let connection, let revision): (endTaking, [.id(tenant), .id(connection), .int(revision)])
    case .departureEnded(let id): (endDeparture, [.id(tenant), .id(id)])
    default: throw DirectoryError(.internal, "A record of another kind was to be kept with those of pushes.")
    }
  }
}

extension SQLValue {
  static func instant(_ at: Timestamp) -> SQLValue { .timestamp(microsecondsSince1970: at.microseconds) }
}
