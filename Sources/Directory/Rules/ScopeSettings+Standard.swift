public import Model

extension ScopeSettings {
  /// What every tenant has once it has scopes (A17): the workgroups `All` and `Unassigned`, whose ids are their names.
  public static let standard = ScopeSettings(
    defaultWorkgroup: WorkgroupID(rawValue: "All"), fallbackWorkgroup: WorkgroupID(rawValue: "Unassigned"))
}
