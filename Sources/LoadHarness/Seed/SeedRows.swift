/// The rows of one table, some at a time.
struct SeedRows {
  private let table: String
  private let plan: SeedPlan
  private let memberSizes: [Int]
  private let grantSizes: [Int]
  /// The next group of rows: one user, one workgroup with its members, one resource with its grants.
  private var group = 0
  private let groups: Int
  private var row = CopyRow()
  /// Of a large group what is still to come.
  private var pending: ArraySlice<Int> = []

  init(_ table: String, _ plan: SeedPlan) {
    self.table = table
    self.plan = plan
    let members = table == "membership"
    let grants = table == "access_grant"
    memberSizes =
      members ? SkewedSizes(total: plan.memberships, groups: plan.workgroups, most: plan.users).sizes : []
    grantSizes = grants ? SkewedSizes(total: plan.grants, groups: plan.resources, most: plan.users).sizes : []
    // The first group of each table is what every tenant has.
    groups =
      switch table {
      case "user_account", "user_profile": 1 + plan.users
      case "workgroup", "membership": 1 + plan.workgroups + SeedPlan.scopes
      case "role_state": 1 + plan.workgroups
      case "scope_item": 1 + SeedPlan.scopes
      case "resource", "access_grant": 1 + plan.resources
      default: 1
      }
  }

  /// The next rows, about as many as a part holds; nil after the last.
  mutating func next() -> (bytes: [UInt8], count: Int)? {
    while row.bytes.count < LoadLimits.seededPart {
      if !pending.isEmpty {
        addPending()
      } else if group < groups {
        group += 1
        if group == 1 { addFixed() } else { add(group - 2) }
      } else {
        break
      }
    }
    return row.count > 0 ? row.take() : nil
  }

  private mutating func add(_ number: Int) {
    switch table {
    case "user_account": addAccount("user-\(Self.padded(number))", isFirst: false)
    case "user_profile": addProfile("user-\(Self.padded(number))", "User \(number)")
    case "workgroup":
      if number < plan.workgroups {
        addWorkgroup("group-\(Self.padded(number))", Self.kind(number), "Group\(number)")
      } else {
        addWorkgroup("scope-\(number - plan.workgroups)", "scope", "Scope\(number - plan.workgroups)")
      }
    case "scope_item": addItem(number)
    case "role_state":
      addFields(5)
      row.add("group-\(Self.padded(number))")
      for text in ["Seed", "Reader", "allowed"] { row.add(text) }
      row.add(1)
    case "resource": addResource(number)
    case "membership" where number >= plan.workgroups:
      // Each user is in one of them, so they are dealt out.
      pending = Array(stride(from: number - plan.workgroups, to: plan.users, by: SeedPlan.scopes))[...]
    case "membership", "access_grant":
      var random = SeededGenerator(seed: plan.seed ^ (table == "membership" ? 0x6d65_6d62 : 0x6772_616e), item: number)
      let size = table == "membership" ? memberSizes[number] : grantSizes[number]
      pending = Spread(size, of: plan.users, &random).numbers[...]
    default: break
    }
  }

  /// One more row of the group that is under way.
  private mutating func addPending() {
    guard let user = pending.popFirst() else { return }
    let number = group - 2
    if table == "membership" {
      let scope = number - plan.workgroups
      addFields(5)
      row.add(scope < 0 ? "group-\(Self.padded(number))" : "scope-\(scope)")
      row.add("user-\(Self.padded(user))")
      row.add("manual")
      row.add(scope < 0 ? Self.kind(number) : "scope")
    } else {
      addFields(7)
      for text in ["Seed", Self.type(number), "doc-\(Self.padded(number))", "user-\(Self.padded(user))", "direct"] {
        row.add(text)
      }
      row.add(Self.levels[(user &+ number) & 3])
    }
    row.add(1)
  }

  private mutating func addFixed() {
    switch table {
    case "tenant":
      addFields(6)
      row.add("Seeded")
      row.add(["base"])
      row.add("company")
      row.add("unit")
      row.add(json: "{\"defaultWorkgroup\": \"all\", \"fallbackWorkgroup\": \"all\"}")
      row.add(1)
    case "company":
      addFields(3)
      row.add("company")
      row.add("Seeded")
      row.add(1)
    case "unit":
      addFields(5)
      for text in ["unit", "Seeded", "tenant"] { row.add(text) }
      row.addNull()
      row.add(1)
    case "user_account": addAccount("Administrator", isFirst: true)
    case "user_profile": addProfile("Administrator", "Administrator")
    case "workgroup":
      addWorkgroup("administrators", "role", "Administrators", builtin: "administrators")
      addWorkgroup("everyone", "role", "Everyone", builtin: "everyone")
      addWorkgroup("all", "scope", "All", builtin: "all")
    case "membership":
      for (workgroup, kind) in [("administrators", "role"), ("all", "scope")] {
        addFields(5)
        for text in [workgroup, "Administrator", "system", kind] { row.add(text) }
        row.add(1)
      }
    case "role":
      addRole("Security", "Security", Self.securityPermissions)
      addRole("Seed", "Reader", ["document.view"])
    case "application":
      addFields(3)
      row.add("Seed")
      row.add(json: Self.application)
      row.add(1)
    case "resource_type":
      for (name, dimensions, hasLevels) in [("document", "", true), ("usage", "\"contract\"", false)] {
        addFields(4)
        row.add("Seed")
        row.add(name)
        row.add(
          json: """
            {"application": "Seed", "name": "\(name)", "actions": [{"name": "view", "permission": "document.view", \
            "isChanging": false}], "scopeDimensions": [\(dimensions)], "hasLevels": \(hasLevels), "isDelegated": false}
            """)
        row.add(1)
      }
    default: break
    }
  }

  private mutating func addFields(_ count: Int) { row.begin(fields: count) }

  private mutating func addAccount(_ id: String, isFirst: Bool) {
    addFields(7)
    for text in [id, "company", "unit", "local", "active"] { row.add(text) }
    row.add(isFirst)
    row.add(1)
  }

  private mutating func addProfile(_ id: String, _ name: String) {
    addFields(9)
    let (login, email) = (id.lowercased(), "\(id)@example.com")
    for text in [id, id, login, name, name.lowercased(), email, email.lowercased(), ""] { row.add(text) }
    row.add(1)
  }

  private mutating func addWorkgroup(_ id: String, _ kind: String, _ name: String, builtin: String? = nil) {
    addFields(12)
    for text in [id, kind, name, name.lowercased(), "", ""] { row.add(text) }
    if let builtin { row.add(builtin) } else { row.addNull() }
    row.add(builtin == "administrators")
    row.add(builtin == "everyone")
    row.add(builtin == "all")
    row.add(1)
    row.add(1)
  }

  private mutating func addRole(_ application: String, _ name: String, _ permissions: [String]) {
    addFields(4)
    row.add(application)
    row.add(name)
    row.add(permissions)
    row.add(1)
  }

  private mutating func addResource(_ number: Int) {
    addFields(10)
    let name = "Document \(number)"
    for text in ["Seed", Self.type(number), "doc-\(Self.padded(number))", name, name.lowercased(), "", "company"] {
      row.add(text)
    }
    row.add(json: "{\"contract\": [\"C\(number % SeedPlan.contracts)\"]}")
    // The first instant of 2000, from which PostgreSQL counts.
    row.add(0)
    row.add(1)
  }

  /// The scope workgroups share the contracts out among them.
  private mutating func addItem(_ number: Int) {
    let share = SeedPlan.contracts / SeedPlan.scopes
    let contracts = (number * share..<(number + 1) * share).map { "\"C\($0)\"" }.joined(separator: ", ")
    addFields(4)
    row.add("scope-\(number)")
    row.add("1")
    row.add(json: "[{\"dimension\": \"contract\", \"values\": [\(contracts)]}]")
    row.add(1)
  }

  /// Of half of the resources the level decides, of the others the contract.
  private static func type(_ resource: Int) -> String { resource % 2 == 0 ? "document" : "usage" }

  private static let levels = ["owner", "collaborator", "participant", "viewer"]

  /// One in five is delegated.
  private static func kind(_ workgroup: Int) -> String { workgroup % 5 == 4 ? "delegated" : "role" }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  private static let securityPermissions = [
    "directory.users.manage", "directory.workgroups.manage", "directory.roles.manage", "directory.audit.view",
    "provisioning.manage",
  ]
  private static let application = """
    {"name": "Seed", "categories": [{"name": "any", "dimensions": ["contract"]}], "delegatedPermissions": [], \
    "products": [], "levels": [\(levels.enumerated().map { rank, name in
      "{\"name\": \"\(name)\", \"rank\": \(levels.count - rank), \"allows\": [\"view\"]}"
    }.joined(separator: ", "))]}
    """
}
