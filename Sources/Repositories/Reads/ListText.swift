internal import Postgres

/// Pieces that the statements of all lists have in common: `$1` is the tenant, `$2` behind which key the page begins, `$3`
/// the list's revision, `$4` how many candidates there are at most.
///
/// A list joins the moment that it shows (`h.at`) with its candidates (`c.key`, `c.is_found`), and each with what held of
/// it then. Candidates come from what holds and from what has ended since, so none is missed; which ones show is told by
/// what they are joined with.
enum ListText {
  static let moment: SQLText = latest(or: "$3::int8")

  /// The list's revision, 0 standing for the newest, and the life of the database.
  ///
  /// CASE and not `coalesce`, which counts as what could leak, so that no index would be used for what is compared with it.
  static func latest(or revision: SQLText) -> SQLText {
    """
    (
      SELECT CASE WHEN \(revision) = 0 THEN r.revision ELSE \(revision) END AS at, e.timeline, e.restores
      FROM muster.tenant_revision AS r, muster.current_epoch() AS e WHERE r.tenant_id = $1::text
    ) AS h
    """
  }

  /// Whoever is in a workgroup, or was then: candidates by their `user_id`, so many of each as a page takes.
  static func members(of workgroup: SQLText) -> SQLText {
    """
    (SELECT DISTINCT user_id FROM muster.membership
     WHERE tenant_id = $1::text AND workgroup = \(workgroup) AND user_id > $2::text AND from_revision <= h.at
     ORDER BY user_id LIMIT $4::int8)
    UNION
    (SELECT DISTINCT user_id FROM muster.membership_history
     WHERE tenant_id = $1::text AND workgroup = \(workgroup) AND user_id > $2::text AND from_revision <= h.at
       AND until_revision > h.at
     ORDER BY user_id LIMIT $4::int8)
    """
  }

  /// The candidate as a user who was neither deactivated nor deleted then; nobody otherwise.
  static let listedUser: SQLText = """
    SELECT u.id FROM (
      SELECT id, status FROM muster.user_account
      WHERE tenant_id = $1::text AND id = c.key AND from_revision <= h.at
      UNION ALL
      SELECT id, status FROM muster.user_account_history
      WHERE tenant_id = $1::text AND id = c.key AND from_revision <= h.at AND until_revision > h.at
    ) AS u WHERE u.status <> ALL (ARRAY['deactivated', 'deleted'])
    """
}
