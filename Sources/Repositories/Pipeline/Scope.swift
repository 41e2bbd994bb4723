internal import Model
internal import Postgres

/// The settings under which row-level security lets a statement see and write rows.
enum Scope {
  static func settings(_ tenant: TenantID, _ sight: Sight) -> SessionSettings {
    SessionSettings([("muster.tenant", tenant.rawValue), ("muster.sight", text(sight))])
  }

  /// Lifts the sight for the rest of the transaction, for what the caller's sight must not narrow.
  static let liftSight: Call = (sightSetting, [.text(text(.everything))])

  static func setSight(_ sight: Sight) -> Call { (sightSetting, [.text(text(sight))]) }

  private static let sightSetting = Statement("SELECT set_config('muster.sight', $1::text, true)")

  private static func text(_ sight: Sight) -> String {
    switch sight {
    case .everything: "everything"
    case .delegated(let user): "delegated:\(user)"
    }
  }
}
