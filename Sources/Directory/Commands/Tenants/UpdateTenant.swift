public import Model

/// Changes the display name or the settings of a tenant; fields that are nil stay.
///
/// No acting user may: who could shorten the retention could have his own traces removed.
public struct UpdateTenant: Command {
  public static let name = "tenants.update"

  public let displayName: String?
  /// How many days the past is kept; 0 for the default.
  public let retentionDays: Int64?
  public let expectedVersion: Revision?

  public init(displayName: String? = nil, retentionDays: Int64? = nil, expectedVersion: Revision? = nil) {
    self.displayName = displayName
    self.retentionDays = retentionDays
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .principal }

  public var reads: [FactQuery] { [.tenant] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> TenantRecord {
    let before = try facts.existingTenant()
    let version = try facts.version(of: .tenant, in: .tenant) ?? 0
    try facts.expect(expectedVersion, is: version, of: "The tenant \(before.id)")
    var tenant = before
    if let displayName {
      try TextRule.displayName.check(displayName, field: "display_name")
      tenant.displayName = displayName
    }
    if let retentionDays {
      guard (0...DirectoryLimits.retentionDays).contains(retentionDays) else {
        throw .refuse(
          .invalidField, "retention_days must be 1 to \(DirectoryLimits.retentionDays), or 0 for the default",
          field: "retention_days")
      }
      tenant.retentionDays = retentionDays == 0 ? nil : retentionDays
    }
    facts.put(.tenant(tenant))
    return TenantRecord(tenant: tenant, version: tenant == before ? version : facts.revision)
  }
}
