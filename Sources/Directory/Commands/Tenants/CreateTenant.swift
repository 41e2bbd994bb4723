public import Model

/// Makes the tenant of the envelope, with its first company, top unit, presets and first administrator (C2-C4).
///
/// What comes with a tenant has readable ids, since ids are unique within a tenant only: the company is `home`, the unit
/// `tenant`, and preset workgroups and the first administrator are known by their names.
public struct CreateTenant: Command {
  public typealias Answer = TenantAnswer
  public static let name = "tenants.create"

  /// The company that every tenant starts with.
  public static let company = CompanyID(rawValue: "home")
  /// The tenant's top unit.
  public static let unit = UnitID(rawValue: "tenant")

  public let displayName: String
  public let presets: [Preset]
  public let administratorDisplayName: String
  public let administratorEmail: String
  public let enrolmentDigest: [UInt8]

  /// - Parameters:
  ///   - presets: As ``PresetCatalog/resolve(_:)`` gives them: `base` first.
  ///   - enrolmentDigest: The SHA-256 of the one-time secret for the first administrator; the caller shows the secret
  ///     once.
  public init(
    displayName: String, presets: [Preset], administratorDisplayName: String = "", administratorEmail: String = "",
    enrolmentDigest: [UInt8]
  ) {
    self.displayName = displayName
    self.presets = presets
    self.administratorDisplayName = administratorDisplayName
    self.administratorEmail = administratorEmail
    self.enrolmentDigest = enrolmentDigest
  }

  public var authority: Authority { .principal }

  public var reads: [FactQuery] { [.tenant] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> TenantAnswer {
    try TextRule.displayName.check(displayName, field: "display_name")
    guard enrolmentDigest.count == DirectoryLimits.digest else {
      throw .refuse(.internal, "An enrolment needs a digest of \(DirectoryLimits.digest) bytes.")
    }
    guard try facts.facts(.tenant, including: { $0.key == .tenant }).isEmpty else {
      throw .refuse(.alreadyExists, "The tenant \(facts.tenant) exists.", field: "id", reason: "tenant_id")
    }
    let tenant = TenantFact(
      id: facts.tenant, displayName: displayName, presets: presets.map(\.name), company: Self.company, unit: Self.unit)
    facts.put(.tenant(tenant))
    facts.put(.company(CompanyFact(id: Self.company, name: displayName)))
    facts.put(.unit(UnitFact(id: Self.unit, name: displayName, level: .tenant, parent: nil)))
    for preset in presets { try install(preset, in: &facts) }
    return try addAdministrator(to: tenant, in: &facts)
  }

  private func install(_ preset: Preset, in facts: inout FactView) throws(Interruption) {
    for application in preset.applications { facts.put(.application(application)) }
    for role in preset.roles { facts.put(.role(role)) }
    for type in preset.types { facts.put(.resourceType(type)) }
    for workgroup in preset.workgroups {
      try WorkgroupName.check(workgroup.name, kind: workgroup.kind, field: "presets")
      let id = WorkgroupID(rawValue: workgroup.name)
      facts.put(
        .workgroup(
          WorkgroupFact(
            id: id, kind: workgroup.kind, name: workgroup.name, builtin: workgroup.builtin,
            grantsAllPermissions: workgroup.grantsAllPermissions, holdsAllUsers: workgroup.holdsAllUsers,
            version: facts.revision)))
      for role in workgroup.allowed {
        facts.put(.roleState(RoleStateFact(workgroup: id, role: role, state: .allowed)))
      }
      for role in workgroup.denied {
        facts.put(.roleState(RoleStateFact(workgroup: id, role: role, state: .denied)))
      }
    }
  }

  /// Active at once, so that somebody can begin; what can be done with the account begins with the enrolment (C4).
  private func addAdministrator(
    to tenant: TenantFact, in facts: inout FactView
  ) throws(Interruption) -> TenantAnswer {
    guard let first = presets.lazy.compactMap(\.firstUser).first else {
      throw .refuse(.invalidField, "presets must name a first user", field: "presets")
    }
    let user = UserFact(
      id: UserID(rawValue: first.login), company: tenant.company, unit: tenant.unit, account: .local, status: .active,
      isFirst: true)
    let profile = ProfileFact(
      user: user.id, login: first.login,
      displayName: administratorDisplayName.isEmpty ? first.login : administratorDisplayName,
      email: administratorEmail, description: "")
    try profile.check()
    facts.put(.user(user))
    facts.put(.profile(profile))
    facts.put(
      .membership(
        MembershipFact(workgroup: WorkgroupID(rawValue: first.workgroup), user: user.id, source: .manual)))
    let expires = facts.now.advanced(bySeconds: DirectoryLimits.enrolmentSeconds)
    facts.keep(.enrolment(Enrolment(user: user.id, secretDigest: enrolmentDigest, expires: expires)))
    return TenantAnswer(tenant: tenant, administrator: user.id, enrolmentExpires: expires)
  }
}
