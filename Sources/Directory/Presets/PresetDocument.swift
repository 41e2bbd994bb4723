internal import Model

/// A preset as people write it.
struct PresetDocument: StrictlyKeyed {
  var preset: String
  var application: String?
  var applications: [String: Strict<Application>]?
  var roles: [String: [String]]?
  var unitRoles: [String: Strict<UnitRole>]?
  var resourceRoles: [String: [String]]?
  var categories: [String: [String]]?
  var scopes: Strict<Scopes>?
  var delegatedPermissions: [String]?
  var entityLevels: [String: [EntityPermission]]?
  var levels: [String: Strict<Level>]?
  var levelOrders: [String: [String]]?
  /// The words that a resource's sharing mode takes; they are the same everywhere.
  var sharingModes: [SharingMode]?
  var types: [String: Strict<ResourceType>]?
  var actions: [String: Action]?
  var matrix: [Strict<MatrixRow>]?
  var licenseProducts: [String]?
  var workgroups: [Strict<Workgroup>]?
  var firstUser: Strict<FirstUser>?
  var variants: [String: Strict<Variant>]?
  /// For the reader: what access policies look like. Nothing is installed.
  var policiesExamples: [Strict<PolicyExample>]?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case preset, application, applications, roles, categories, scopes, levels, types, actions, matrix, workgroups
    case variants
    case unitRoles = "unit_roles"
    case resourceRoles = "resource_roles"
    case delegatedPermissions = "delegated_permissions"
    case entityLevels = "entity_levels"
    case levelOrders = "level_orders"
    case sharingModes = "sharing_modes"
    case licenseProducts = "license_products"
    case firstUser = "first_user"
    case policiesExamples = "policies_examples"
  }

  struct Application: StrictlyKeyed {
    var roles: [String: [String]]?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case roles
    }
  }

  struct Scopes: StrictlyKeyed {
    var `default`: String
    var fallback: String

    enum CodingKeys: String, CodingKey, CaseIterable {
      case `default`, fallback
    }
  }

  struct Level: StrictlyKeyed {
    var rank: Int64
    var allows: [String]

    enum CodingKeys: String, CodingKey, CaseIterable {
      case rank, allows
    }
  }

  struct FirstUser: StrictlyKeyed {
    var login: String
    var workgroup: String

    enum CodingKeys: String, CodingKey, CaseIterable {
      case login, workgroup
    }
  }

  struct Variant: StrictlyKeyed {
    var categories: [String: [String]]?
    var types: [String: Strict<ResourceType>]?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case categories, types
    }
  }

  struct PolicyExample: StrictlyKeyed {
    var target: String
    var linked: String

    enum CodingKeys: String, CodingKey, CaseIterable {
      case target, linked
    }
  }
}
