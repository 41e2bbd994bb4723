import Authorization
import Model
import Testing

/// The conjuncts `view` and `lock`, and roles at units.
struct ViewTests {
  private static func world() -> World {
    var world = World()
    world.unit("east", .group, "top")
    world.unit("west", .group, "top")
    world.unit("east-1", .team, "east")
    world.user("group", unit: "east")
    world.user("team", unit: "east-1")
    let actions = [
      ActionFact(name: "use", permission: nil), ActionFact(name: "edit", permission: nil, isChanging: true),
    ]
    world.type("number", actions) {
      $0.placement = .matrix
      $0.matrix = [
        PlacementRule(at: .tenant, edit: [.tenant], use: [.tenant], share: .none),
        PlacementRule(at: .team, edit: [.own, .parent], use: [.own, .parent], share: .none),
      ]
    }
    world.type("node", actions) {
      $0.placement = .matrix
      $0.matrix = [PlacementRule(at: .group, edit: [.tenant, .own], use: [.any], share: .default)]
    }
    world.type("app", actions) {
      $0.placement = .matrix
      $0.matrix = [PlacementRule(at: .any, edit: [.own], use: [.own, .shared], share: .explicit)]
    }
    world.type("template", actions) {
      $0.placement = .tenantWide
      $0.isLockable = true
    }
    func place(_ type: String, _ id: String, _ unit: String) {
      world.resource(World.key(type, id)) { $0.unit = UnitID(rawValue: unit) }
    }
    place("number", "n-top", "top")
    place("number", "n-team", "east-1")
    place("node", "c-east", "east")
    place("template", "t", "west")
    world.resource(World.key("app", "a")) {
      $0.unit = UnitID(rawValue: "east")
      $0.sharedWith = [UnitID(rawValue: "west")]
    }
    return world
  }

  @Test("E4: a view is the home unit or below it, never above or beside; another one is denied for every type")
  func switching() {
    var world = Self.world()
    world.type("plain", [ActionFact(name: "use", permission: nil)])
    let snapshot = world.snapshot
    let reachable: [(String, [String])] = [
      ("ann", ["top", "east", "west", "east-1"]), ("group", ["east", "east-1"]), ("team", ["east-1"]),
    ]
    for (user, units) in reachable {
      for unit in ["top", "east", "west", "east-1", "nowhere"] {
        let isReachable = units.contains(unit)
        let verdict = snapshot.canSwitch(UserID(rawValue: user), to: UnitID(rawValue: unit))
        #expect(verdict == (isReachable ? .passed : .failed(.viewNotReachable)))
        let word = world.ask(.user(user), "use", "plain", view: unit)
        #expect(word == (isReachable ? "allowed" : "view_not_reachable"))
      }
    }
  }

  @Test("E8, E16: the matrix says from where a resource is used and edited")
  func matrix() {
    let world = Self.world()
    #expect(world.ask("use", "number", id: "n-top") == "allowed")
    #expect(world.ask("use", "number", id: "n-top", view: "east") == "out_of_view")
    #expect(world.ask(.user("group"), "use", "number", id: "n-team") == "allowed")
    #expect(world.ask("use", "number", id: "n-team") == "out_of_view")
    #expect(world.ask("use", "node", id: "c-east", view: "west") == "allowed")
    #expect(world.ask("edit", "node", id: "c-east", view: "west") == "out_of_view")
    #expect(world.ask("edit", "node", id: "c-east") == "allowed")
  }

  @Test("E9: a tenant user edits from the view of the team, after switching to it")
  func editing() {
    let world = Self.world()
    #expect(world.ask("edit", "number", id: "n-team") == "out_of_view")
    #expect(world.ask("edit", "number", id: "n-team", view: "east-1") == "allowed")
  }

  @Test("E8: what is shared explicitly is used from where it is shared with, and edited only where it was made")
  func sharing() {
    let world = Self.world()
    #expect(world.ask("use", "app", id: "a", view: "west") == "allowed")
    #expect(world.ask("edit", "app", id: "a", view: "west") == "out_of_view")
    #expect(world.ask("use", "app", id: "a", view: "east-1") == "out_of_view")
    #expect(world.ask("edit", "app", id: "a", view: "east") == "allowed")
  }

  @Test("E10: what is tenant-wide is in every view; what nobody placed is in none")
  func tenantWide() {
    let world = Self.world()
    #expect(world.ask(.user("team"), "edit", "template", id: "t") == "allowed")
    #expect(world.ask("use", "number", id: "unheard-of") == "out_of_view")
  }

  @Test("E11: what is locked is changed by the locker only, and used by all")
  func lock() {
    var world = Self.world()
    world.resource(World.key("template", "t")) {
      $0.unit = UnitID(rawValue: "west")
      $0.lockedBy = UserID(rawValue: "team")
    }
    #expect(world.ask("edit", "template", id: "t") == "locked")
    #expect(world.ask("use", "template", id: "t") == "allowed")
    #expect(world.ask(.user("team"), "edit", "template", id: "t") == "allowed")
    #expect(world.ask(.preview(Preview()), "edit", "template", id: "t") == "locked")
  }

  @Test("E2, E5: a unit role gives its permissions within its terms")
  func unitRoles() {
    var world = Self.world()
    world.type("asset", ["use", "delete"].map { ActionFact(name: $0, permission: "asset.\($0)") })
    let asset = World.key("asset", "x")
    world.resource(asset)
    let both = ["asset.use", "asset.delete"]
    world.role("Owner", ["*"], .unit, terms: UnitRoleTerms(levels: [.tenant], except: ["asset.delete"]))
    world.role("Limited", both, .unit, terms: UnitRoleTerms(noDelete: ["asset"]))
    world.role("Restricted", both, .unit, terms: UnitRoleTerms(isNamedOnly: true))
    for (user, role) in [("ann", "Owner"), ("group", "Owner"), ("team", "Limited")] { world.hold(user, role, .atUnit) }
    #expect(world.ask("use", "asset", id: "x") == "allowed")
    #expect(world.ask("delete", "asset", id: "x") == "permission_missing")
    #expect(world.ask(.user("group"), "use", "asset", id: "x") == "permission_missing", "only at tenant level")
    #expect(world.ask(.user("team"), "use", "asset", id: "x") == "allowed")
    #expect(world.ask(.user("team"), "delete", "asset", id: "x") == "permission_missing")
    world.hold("group", "Restricted", .atUnit, named: [asset])
    #expect(world.ask(.user("group"), "delete", "asset", id: "x") == "allowed")
    #expect(world.ask(.user("group"), "use", "asset", id: "y") == "permission_missing")
  }
}
