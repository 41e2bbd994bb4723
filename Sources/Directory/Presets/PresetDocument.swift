internal import Model

/// A preset as people write it.
struct PresetDocument: Decodable {
  var preset: String
  var application: String?
  var roles: [String: [String]]?
  var applications: [String: Application]?
  var types: [String: ResourceType]?
  var actions: [String: Action]?
  var workgroups: [Workgroup]?
  var firstUser: FirstUser?

  private enum CodingKeys: String, CodingKey {
    case preset, application, roles, applications, types, actions, workgroups
    case firstUser = "first_user"
  }

  struct Application: Decodable {
    var roles: [String: [String]]?
  }

  struct FirstUser: Decodable {
    var login: String
    var workgroup: String
  }

  struct Workgroup: Decodable {
    var name: String
    var kind: WorkgroupKind
    var builtin: Bool?
    var allPermissions: Bool?
    var allUsers: Bool?
    var allowed: [String]?
    var denied: [String]?

    private enum CodingKeys: String, CodingKey {
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

  struct ResourceType: Decodable {
    var scope: [String]?
    var placement: Placement?
    var levels: Bool?
    var entity: String?
    var delegated: Bool?
    var actions: [String: Action]?

    func fact(named name: String, of application: String, standardActions: [String: Action]) -> ResourceTypeFact {
      let actions = (actions ?? standardActions).map { $1.fact(named: $0) }.sorted { $0.name < $1.name }
      return ResourceTypeFact(
        application: application, name: name, actions: actions, scopeDimensions: scope ?? [], placement: placement,
        hasLevels: levels ?? false, entity: entity, isDelegated: delegated ?? false)
    }
  }

  /// An action: the permission alone, or a mapping.
  struct Action: Decodable {
    var permission: String?
    var entity: String?
    var isChanging: Bool

    private enum CodingKeys: String, CodingKey {
      case permission, entity, changing
    }

    init(from decoder: any Decoder) throws {
      if let permission = try? decoder.singleValueContainer().decode(String.self) {
        self.permission = permission
        self.entity = nil
        self.isChanging = false
        return
      }
      let container = try decoder.container(keyedBy: CodingKeys.self)
      permission = try container.decodeIfPresent(String.self, forKey: .permission)
      entity = try container.decodeIfPresent(String.self, forKey: .entity)
      isChanging = try container.decodeIfPresent(Bool.self, forKey: .changing) ?? false
    }

    func fact(named name: String) -> ActionFact {
      ActionFact(name: name, permission: permission, entity: entity, isChanging: isChanging)
    }
  }
}
