import Directory
import Model
import Testing

/// The five packs as they are checked in, against ../shared/spec/presets.yaml read by a person.
@Suite("Packs")
struct PackTests {
  private func type(_ name: String, in preset: Preset) throws -> ResourceTypeFact {
    try #require(preset.types.first { $0.name == name })
  }

  private func role(_ name: String, in preset: Preset) throws -> RoleFact {
    try #require(preset.roles.first { $0.key.name == name })
  }

  @Test("A10: cloud_provider filters five types by their dimensions")
  func cloudProvider() throws {
    let preset = try Preset.file("cloud_provider")
    #expect(preset.roles.map(\.key.name) == ["Administrator", "ApiAdmin", "DealAdmin", "Operations", "ReadOnly"])
    #expect(try role("Administrator", in: preset).permissions.count == 12)
    #expect(
      preset.applications == [
        ApplicationFact(
          name: "CloudProvider",
          categories: [
            RestrictionCategory(name: "contracts_sites", dimensions: ["contract", "site"]),
            RestrictionCategory(name: "end_users", dimensions: ["end_user"]),
          ])
      ])
    #expect(
      Dictionary(uniqueKeysWithValues: preset.types.map { ($0.name, $0.scopeDimensions) }) == [
        "contract": ["contract"], "monthly_billing_order": ["contract", "site"],
        "monthly_report": ["contract", "site"],
        "task": ["contract", "site", "end_user"], "usage_line": ["contract", "site", "end_user"],
      ])
    #expect(preset.types.filter(\.isLine).map(\.name) == ["usage_line"])
    #expect(preset.types.filter(\.isContainer).count == 4)
    #expect(
      try type("usage_line", in: preset).actions == [
        ActionFact(name: "edit", permission: "usage.edit"), ActionFact(name: "view", permission: "usage.view"),
      ])
  }

  @Test("A24: the option aggregator replaces the categories and adds its types")
  func aggregator() throws {
    let preset = try #require(try Preset.file("cloud_provider").choosing("aggregator"))
    #expect(preset.name == "cloud_provider/aggregator")
    #expect(
      preset.applications.first?.categories == [
        RestrictionCategory(name: "countries", dimensions: ["country"]),
        RestrictionCategory(name: "product_families", dimensions: ["product_family"]),
      ])
    #expect(
      preset.types.map(\.name) == [
        "contract", "deal", "monthly_billing_order", "monthly_report", "task", "usage_line",
      ])
    #expect(try type("deal", in: preset).scopeDimensions == ["country", "product_family"])
    #expect(try Preset.file("cloud_provider").choosing("aggregater") == nil)
  }

  @Test("authoring delegates projects and has roles that are held on them")
  func authoring() throws {
    let preset = try Preset.file("authoring")
    #expect(preset.roles.filter { $0.use == .resource }.map(\.key.name) == ["Author", "Manager", "Reviewer"])
    #expect(try role("CustomerAdministrator", in: preset).use == .granted)
    #expect(try type("project", in: preset).isDelegated)
    #expect(try type("project", in: preset).actions.count == 5)
    #expect(preset.applications.first?.delegatedPermissions.count == 12)
  }

  @Test("C13: planning has three applications, and its types and products belong to one of its name")
  func planning() throws {
    let preset = try Preset.file("planning")
    #expect(
      preset.applications.map(\.name) == [
        "planning", "PlanningSpace Dataflow", "PlanningSpace Economics", "PlanningSpace Financials",
      ])
    #expect(preset.applications[0].products == ["Dataflow", "Economics", "Financials", "Portfolio", "FullSuite"])
    #expect(preset.roles.count == 8)
    #expect(try type("hierarchy", in: preset).entity == "tree")
    #expect(try type("regime", in: preset).entity == "flat")
    #expect(try type("document", in: preset).entity == "hierarchy")
    #expect(
      try type("document", in: preset).actions == [
        ActionFact(name: "edit", permission: "document.edit", entity: "update"),
        ActionFact(name: "view", permission: "document.view", entity: "read"),
      ])
  }

  @Test("partnering decides by levels, whose order is an option")
  func partnering() throws {
    let preset = try Preset.file("partnering")
    #expect(preset.applications[0].levels.map(\.name) == ["owner", "collaborator", "participant", "viewer"])
    #expect(preset.applications[0].levels.map(\.rank) == [4, 3, 2, 1])
    #expect(preset.types.count == 11)
    #expect(preset.types.allSatisfy { $0.hasLevels && $0.actions.count == 9 })
    #expect(preset.types[0].actions.allSatisfy { $0.permission == nil })
    #expect(try type("partner_task", in: preset).childOf == ["campaign", "program", "activity"])
    let other = try #require(preset.choosing("viewer_above_participant"))
    #expect(other.applications[0].levels.map(\.name) == ["owner", "collaborator", "viewer", "participant"])
    #expect(other.applications[0].levels.map(\.rank) == [4, 3, 2, 1])
    #expect(other.applications[0].levels[2].allows == ["view", "view_financials", "comment", "share"])
    #expect(preset.choosing("default") == nil)
  }

  @Test("messaging places by a matrix and holds roles at units")
  func messaging() throws {
    let preset = try Preset.file("messaging")
    #expect(preset.types.count == 14)
    #expect(preset.types.filter { $0.placement == .tenantWide }.count == 9)
    #expect(preset.types.filter(\.isLockable).map(\.name) == ["logbook", "template"])
    #expect(preset.types.filter(\.deletesEverywhere).map(\.name) == ["app"])
    #expect(preset.types.allSatisfy { $0.actions.filter(\.isChanging).map(\.name) == ["delete", "edit"] })
    #expect(
      try type("number", in: preset).matrix == [
        PlacementRule(at: .tenant, edit: [.tenant], use: [.tenant], share: .none),
        PlacementRule(at: .team, edit: [.own, .parent], use: [.own, .parent], share: .none),
      ])
    #expect(preset.types.flatMap(\.matrix).count == 8)
    #expect(preset.roles.allSatisfy { $0.use == .unit })
    #expect(try role("Owner", in: preset).permissions == ["*"])
    #expect(try role("Owner", in: preset).terms == UnitRoleTerms(levels: [.tenant]))
    #expect(try role("FullAccess", in: preset).terms == UnitRoleTerms(except: ["owners.manage", "units.manage"]))
    #expect(try role("LimitedAccess", in: preset).terms == UnitRoleTerms(noDelete: ["number", "app"]))
    #expect(try role("Restricted", in: preset).terms == UnitRoleTerms(isNamedOnly: true))
  }

  @Test("all packs fit into one tenant, each with one option at most")
  func together() throws {
    let catalog = try PresetCatalog(try Preset.fileNames.map { try Preset.file($0) })
    #expect(
      catalog.names == [
        "authoring", "base", "cloud_provider", "cloud_provider/aggregator", "messaging", "partnering",
        "partnering/viewer_above_participant", "planning",
      ])
    let all = ["cloud_provider/aggregator", "authoring", "planning", "partnering", "messaging"]
    var store = FactStore()
    let answer = try store.run(
      CreateTenant(displayName: "Acme", presets: try catalog.resolve(all), enrolmentDigest: FactStore.digest)
    ).answer
    #expect(answer.tenant.presets == ["base"] + all)
    #expect(store.facts[.application("planning")] != nil)
    #expect(store.facts[.resourceType(application: "CloudProvider", name: "deal")] != nil)
    let refused = #expect(throws: DirectoryError.self) {
      try catalog.resolve(["cloud_provider", "cloud_provider/aggregator"])
    }
    #expect(refused?.message == "presets[1] names cloud_provider a second time, with another option")
    #expect(throws: DirectoryError.self) { try catalog.resolve(["planning/aggregator"]) }
  }
}
