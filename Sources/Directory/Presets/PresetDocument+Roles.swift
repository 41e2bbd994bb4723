internal import Model

extension PresetDocument {
  /// A role held at a unit (E2, E5).
  struct UnitRole: StrictlyKeyed {
    var at: [UnitLevel]?
    var permissions: [String]
    var except: [String]?
    var noDelete: [String]?
    var onlyApps: Reach?

    enum Reach: String, Decodable {
      case named
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
      case at, permissions, except
      case noDelete = "no_delete"
      case onlyApps = "only_apps"
    }

    func fact(_ key: RoleKey) -> RoleFact {
      let terms = UnitRoleTerms(
        levels: at ?? [], except: except ?? [], noDelete: noDelete ?? [], isNamedOnly: onlyApps == .named)
      return RoleFact(key: key, permissions: permissions, use: .unit, terms: terms)
    }
  }

  /// A workgroup that comes with the tenant.
  struct Workgroup: StrictlyKeyed {
    var name: String
    var kind: WorkgroupKind
    var builtin: Bool?
    var allPermissions: Bool?
    var allUsers: Bool?
    var allowed: [String]?
    var denied: [String]?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case name, kind, builtin, allowed, denied
      case allPermissions = "all_permissions"
      case allUsers = "all_users"
    }

    func workgroup() throws(PresetError) -> Preset.Workgroup {
      let grantsAll = allPermissions ?? false
      let holdsAll = allUsers ?? false
      let builtinKind: BuiltinWorkgroup? = grantsAll ? .administrators : holdsAll ? .everyone : nil
      if builtin == true && builtinKind == nil {
        throw PresetError(
          message: "The workgroup \(name) is builtin, so it must have all_permissions or all_users.")
      }
      return Preset.Workgroup(
        name: name, kind: kind, builtin: builtin == true ? builtinKind : nil, grantsAllPermissions: grantsAll,
        holdsAllUsers: holdsAll, allowed: try Self.keys(allowed), denied: try Self.keys(denied))
    }

    private static func keys(_ roles: [String]?) throws(PresetError) -> [RoleKey] {
      var keys: [RoleKey] = []
      for role in roles ?? [] {
        // Application names may hold spaces and dots, but no slash.
        guard let slash = role.firstIndex(of: "/") else {
          throw PresetError(message: "A role is written Application/Role, not \(role).")
        }
        keys.append(RoleKey(application: String(role[..<slash]), name: String(role[role.index(after: slash)...])))
      }
      return keys
    }
  }

  /// All roles: those of the preset's one application, and of each of several.
  func roleFacts(owner: String) -> [RoleFact] {
    func keyed(_ application: String, _ name: String) -> RoleKey { RoleKey(application: application, name: name) }
    var facts = (roles ?? [:]).map { RoleFact(key: keyed(owner, $0), permissions: $1) }
    facts += (resourceRoles ?? [:]).map { RoleFact(key: keyed(owner, $0), permissions: $1, use: .resource) }
    facts += (unitRoles ?? [:]).map { $1.value.fact(keyed(owner, $0)) }
    for (application, entry) in applications ?? [:] {
      facts += (entry.value.roles ?? [:]).map { RoleFact(key: keyed(application, $0), permissions: $1) }
    }
    return facts.sorted { $0.key < $1.key }
  }
}
