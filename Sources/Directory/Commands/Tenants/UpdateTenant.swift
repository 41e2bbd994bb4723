public import Model

/// Changes the display name or the settings of a tenant; fields that are nil stay.
///
/// No acting user may: who could shorten the retention could have his own traces removed.
public struct UpdateTenant: Command {
  public static let name = "tenants.update"

  public let displayName: String?
  /// How many days the past is kept; 0 for the default.
  public let retentionDays: Int64?
  public let defaultWorkgroup: Scope?
  public let fallbackWorkgroup: Scope?
  public let fullControlWorkgroups: [WorkgroupID]?
  public let expectedVersion: Revision?

  /// A setting that names a scope workgroup.
  public enum Scope: Hashable, Sendable {
    /// The one that comes with scopes.
    case standard
    case workgroup(WorkgroupID)
  }

  /// - Parameters:
  ///   - defaultWorkgroup: Where new users land (A19).
  ///   - fallbackWorkgroup: Where users go whose last source has ended (A25).
  ///   - fullControlWorkgroups: The workgroups that get Full Control of new hierarchies (C25), at most
  ///     ``DirectoryLimits/fullControlWorkgroups``.
  public init(
    displayName: String? = nil, retentionDays: Int64? = nil, defaultWorkgroup: Scope? = nil,
    fallbackWorkgroup: Scope? = nil, fullControlWorkgroups: [WorkgroupID]? = nil, expectedVersion: Revision? = nil
  ) {
    self.displayName = displayName
    self.retentionDays = retentionDays
    self.defaultWorkgroup = defaultWorkgroup
    self.fallbackWorkgroup = fallbackWorkgroup
    self.fullControlWorkgroups = fullControlWorkgroups
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .principal }

  public var reads: [FactQuery] {
    let named = [defaultWorkgroup, fallbackWorkgroup].compactMap { $0?.id } + (fullControlWorkgroups ?? [])
    return [.tenant] + Set(named).sorted().map { .workgroup($0) }
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> TenantRecord {
    try Interruption.checkCount(
      fullControlWorkgroups?.count ?? 0, atMost: DirectoryLimits.fullControlWorkgroups, field: "full_control_workgroups"
    )
    try facts.require(reads)
    let before = try facts.existingTenant()
    let version = try facts.version(of: .tenant, in: .tenant) ?? 0
    try facts.expect(expectedVersion, is: version, of: "The tenant \(before.id)")
    var tenant = before
    if let displayName {
      try TextRule.displayName.check(displayName, field: "display_name")
      tenant.displayName = displayName
    }
    if let retentionDays { tenant.retentionDays = try Self.retention(retentionDays) }
    try setScopes(&tenant, facts)
    try setFullControl(&tenant, facts)
    facts.put(.tenant(tenant))
    return TenantRecord(tenant: tenant, version: tenant == before ? version : facts.revision)
  }

  private static func retention(_ days: Int64) throws(Interruption) -> Int64? {
    guard (0...DirectoryLimits.retentionDays).contains(days) else {
      throw .refuse(
        .invalidField, "retention_days must be 1 to \(DirectoryLimits.retentionDays), or 0 for the default",
        field: "retention_days")
    }
    return days == 0 ? nil : days
  }

  private func setScopes(_ tenant: inout TenantFact, _ facts: FactView) throws(Interruption) {
    guard var scopes = tenant.scopes else {
      for (scope, field) in [(defaultWorkgroup, "default_workgroup"), (fallbackWorkgroup, "fallback_workgroup")]
      where scope?.id != nil {
        throw .refuse(
          .failedPrecondition, "This tenant has no scope workgroups; enable scopes first.", field: field,
          reason: "scopes_not_enabled")
      }
      return
    }
    let standard = ScopeSettings.standard
    if let defaultWorkgroup {
      scopes.defaultWorkgroup = try existing(
        defaultWorkgroup.id ?? standard.defaultWorkgroup, facts, field: "default_workgroup"
      ).id
    }
    if let fallbackWorkgroup {
      let id = fallbackWorkgroup.id ?? standard.fallbackWorkgroup
      let workgroup = try existing(id, facts, field: "fallback_workgroup")
      guard !workgroup.isUnrestricted else {
        throw .refuse(
          .invalidField, "fallback_workgroup must not be \(workgroup.name): whom nobody vouches for is restricted",
          field: "fallback_workgroup")
      }
      scopes.fallbackWorkgroup = id
    }
    tenant.scopes = scopes
  }

  private func setFullControl(_ tenant: inout TenantFact, _ facts: FactView) throws(Interruption) {
    guard let fullControlWorkgroups else { return }
    for (index, id) in fullControlWorkgroups.enumerated() {
      let field = "full_control_workgroups[\(index)]"
      let workgroup = try facts.existingWorkgroup(id, field: field)
      guard workgroup.kind == .role else {
        throw .refuse(.invalidField, "\(field) must be a workgroup of kind role", field: field)
      }
    }
    tenant.fullControlWorkgroups = fullControlWorkgroups.isEmpty ? nil : Set(fullControlWorkgroups).sorted()
  }

  private func existing(
    _ id: WorkgroupID, _ facts: FactView, field: String
  ) throws(Interruption) -> WorkgroupFact {
    let workgroup = try facts.existingWorkgroup(id, field: field)
    guard workgroup.kind == .scope else {
      throw .refuse(.invalidField, "\(field) must be a workgroup of kind scope", field: field)
    }
    return workgroup
  }
}

extension UpdateTenant.Scope {
  fileprivate var id: WorkgroupID? { if case .workgroup(let id) = self { id } else { nil } }
}
