internal import Model
internal import Postgres

/// The settings under which row-level security lets a statement see and write rows.
enum Scope {
  static func settings(_ tenant: TenantID, _ sight: Sight) -> SessionSettings {
    SessionSettings([("muster.tenant", tenant.rawValue), ("muster.sight", text(sight))])
  }

  /// For statements that work in sets, whose plans the application's connections otherwise do without.
  static func sets(_ tenant: TenantID) -> SessionSettings {
    SessionSettings([
      ("muster.tenant", tenant.rawValue), ("muster.sight", text(.everything)), ("enable_seqscan", "on"),
      ("enable_hashjoin", "on"), ("enable_mergejoin", "on"),
    ])
  }

  /// As ``sets(_:)``, for steps that hold so much in memory; under it, what is too large for that goes to disk.
  static func largeSets(_ tenant: TenantID, memory: String) -> SessionSettings {
    SessionSettings([
      ("muster.tenant", tenant.rawValue), ("muster.sight", text(.everything)), ("enable_seqscan", "on"),
      ("enable_hashjoin", "on"), ("enable_mergejoin", "on"), ("work_mem", memory),
    ])
  }

  /// For reading a whole tenant page by page.
  ///
  /// Without the other plans each page is read in the order of the primary key. A tenant that was just filled has no
  /// statistics yet, and would otherwise be sorted anew for each page.
  static func walk(_ tenant: TenantID) -> SessionSettings {
    SessionSettings([
      ("muster.tenant", tenant.rawValue), ("muster.sight", text(.everything)), ("enable_seqscan", "off"),
      ("enable_bitmapscan", "off"), ("enable_sort", "off"),
    ])
  }

  /// Lifts the sight for the rest of the transaction, for what the caller's sight must not narrow.
  static let liftSight: Call = (sightSetting, [.text(text(.everything))])

  static func setSight(_ sight: Sight) -> Call { (sightSetting, [.text(text(sight))]) }

  private static let sightSetting = Statement("SELECT set_config('muster.sight', $1::text, true)")

  private static func text(_ sight: Sight) -> String {
    switch sight {
    case .everything: "everything"
    case .administrator(let user): "administrator:\(user)"
    }
  }
}
