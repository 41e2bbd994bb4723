internal import Model

/// What random tenants draw from for one application: the shape of a preset in few and short words, so that facts often
/// meet.
public struct Pack: Sendable {
  var application: ApplicationFact
  var roles: [RoleFact]
  var types: [ResourceTypeFact]

  /// The shapes of all five presets.
  public static let all = [cloudProvider, authoring, planning, partnering, messaging]

  /// Items, containers and lines (rules A).
  public static let cloudProvider = Pack(
    application: ApplicationFact(
      name: "Cloud",
      categories: [
        RestrictionCategory(name: "contracts_sites", dimensions: ["contract", "site"]),
        RestrictionCategory(name: "end_users", dimensions: ["end_user"]),
      ]),
    roles: [
      role("Cloud", "Admin", ["contract.view", "usage.view", "usage.edit", "task.view"]),
      role("Cloud", "Operations", ["contract.view", "usage.view", "task.view"]),
      role("Cloud", "ReadOnly", ["usage.view"]),
    ],
    types: [
      type("Cloud", "contract", ["view": "contract.view"]) {
        $0.scopeDimensions = ["contract"]
        $0.isContainer = true
      },
      type("Cloud", "report", ["view": "usage.view"]) {
        $0.scopeDimensions = ["contract", "site"]
        $0.isContainer = true
      },
      type("Cloud", "task", ["view": "task.view", "act": nil]) {
        $0.scopeDimensions = ["contract", "site", "end_user"]
        $0.isContainer = true
        $0.isLine = true
      },
      type("Cloud", "usage", ["view": "usage.view", "edit": "usage.edit"]) {
        $0.scopeDimensions = ["contract", "site", "end_user"]
        $0.isLine = true
      },
    ])

  /// Delegation, teams and custom roles (rules B).
  private static let authoring = Pack(
    application: ApplicationFact(name: "Write", delegatedPermissions: ["project.view", "project.edit"]),
    roles: [
      role("Write", "Customer", ["project.view", "project.edit", "project.delete"]),
      role("Write", "Author", ["project.view", "project.edit"], use: .resource),
      role("Write", "Reviewer", ["project.view"], use: .resource),
      role("Write", "Custom", ["project.delete"], use: .resource, isCustom: true),
    ],
    types: [
      type(
        "Write", "project", ["view": "project.view", "edit": "project.edit", "delete": "project.delete", "peek": nil]
      ) {
        $0.isDelegated = true
      }
    ])

  /// Role states and entities (rules C).
  public static let planning = Pack(
    application: ApplicationFact(name: "Plan"),
    roles: [
      role("Plan", "Read", ["document.view", "dashboard.view"]),
      role("Plan", "Edit", ["document.view", "document.edit"]),
    ],
    types: [
      entityType("hierarchy", "tree", []),
      entityType("regime", "flat", []),
      entityType("document", "hierarchy", ["document.view", "document.edit"]),
      type("Plan", "dashboard", ["view": "dashboard.view"]),
    ])

  /// Levels, links and policies (rules D).
  public static let partnering = Pack(
    application: ApplicationFact(
      name: "Partner",
      levels: [
        AccessLevel(name: "owner", rank: 4, allows: ["view", "edit", "delete"]),
        AccessLevel(name: "collaborator", rank: 3, allows: ["view", "edit"]),
        AccessLevel(name: "participant", rank: 2, allows: ["view"]),
        AccessLevel(name: "viewer", rank: 2, allows: ["view", "comment"]),
      ]),
    roles: [role("Partner", "CompanyAdmin", ["company.manage"])],
    types: ["campaign", "program", "solution"].map { name in
      type("Partner", name, ["view": nil, "edit": nil, "delete": nil, "comment": nil]) { $0.hasLevels = true }
    })

  /// Placement, unit roles and locks (rules E).
  private static let messaging = Pack(
    application: ApplicationFact(name: "Message"),
    roles: [
      role("Message", "Owner", ["*"], use: .unit, terms: UnitRoleTerms(levels: [.tenant])),
      role("Message", "Full", ["*"], use: .unit, terms: UnitRoleTerms(except: ["asset.share"])),
      role(
        "Message", "Limited", ["asset.view", "asset.edit", "asset.delete"], use: .unit,
        terms: UnitRoleTerms(noDelete: ["number"])),
      role("Message", "Restricted", ["asset.view"], use: .unit, terms: UnitRoleTerms(isNamedOnly: true)),
      role("Message", "Reader", ["asset.view"], use: .unit),
    ],
    types: [
      asset(
        "number", [matrixRow(.tenant, [.tenant], [.tenant]), matrixRow(.team, [.own, .parent], [.own, .parent])]),
      asset("node", [matrixRow(.tenant, [.tenant], [.any]), matrixRow(.group, [.tenant, .own], [.any])]),
      asset("app", [matrixRow(.any, [.own], [.own, .shared])]),
      asset("template", nil),
      asset("logbook", nil),
    ])

  private static func role(
    _ application: String, _ name: String, _ permissions: [String], use: RoleUse = .granted, isCustom: Bool = false,
    terms: UnitRoleTerms? = nil
  ) -> RoleFact {
    RoleFact(
      key: RoleKey(application: application, name: name), permissions: permissions, use: use, isCustom: isCustom,
      terms: terms)
  }

  private static func type(
    _ application: String, _ name: String, _ actions: KeyValuePairs<String, String?>,
    _ change: (inout ResourceTypeFact) -> Void = { _ in }
  ) -> ResourceTypeFact {
    var type = ResourceTypeFact(
      application: application, name: name,
      actions: actions.map { ActionFact(name: $0.key, permission: $0.value, isChanging: $0.key != "view") })
    change(&type)
    return type
  }

  private static func entityType(_ name: String, _ entity: String, _ permissions: [String]) -> ResourceTypeFact {
    let actions = ["view": "read", "edit": "update", "delete": "delete", "assign": "assign"].sorted { $0.key < $1.key }
    return ResourceTypeFact(
      application: "Plan", name: name,
      actions: actions.map { action, entity in
        ActionFact(name: action, permission: permissions.first { $0.hasSuffix(action) }, entity: entity)
      },
      entity: entity)
  }

  private static func asset(_ name: String, _ matrix: [PlacementRule]?) -> ResourceTypeFact {
    type(
      "Message", name,
      ["view": "asset.view", "edit": "asset.edit", "delete": "asset.delete", "share": "asset.share", "try": nil]
    ) {
      $0.placement = matrix == nil ? .tenantWide : .matrix
      $0.matrix = matrix ?? []
      $0.isLockable = matrix == nil
    }
  }

  private static func matrixRow(
    _ level: PlacementLevel, _ edit: [PlacementReach], _ use: [PlacementReach]
  ) -> PlacementRule {
    PlacementRule(at: level, edit: edit, use: use, share: .none)
  }
}
