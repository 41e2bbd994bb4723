public import Model

/// To which nodes a change of permissions applies; children are all nodes below, parents all nodes above (C24).
public enum EntityReach: String, Hashable, Codable, Sendable, CaseIterable {
  case node
  case nodeAndChildren = "node_and_children"
  case children
  case nodeAndParents = "node_and_parents"
  case nodeChildrenParents = "node_children_parents"

  var includesNode: Bool { self != .children }
  var includesChildren: Bool { self == .nodeAndChildren || self == .children || self == .nodeChildrenParents }
  var includesParents: Bool { self == .nodeAndParents || self == .nodeChildrenParents }
}

/// Sets states of a principal's permissions, on nodes or on all of a type, in one bulk write (C20, C21, C24).
///
/// An acting user needs Assign on every node that it reaches, or on all of the type.
public struct SetEntityPermissions: Command {
  public static let name = "entities.set_permissions"

  public let principal: EntityPrincipal
  public let type: TypeKey
  /// Nil for all of the type.
  public let node: String?
  public let reach: EntityReach
  public let allowed: [EntityPermission]
  public let denied: [EntityPermission]
  public let unset: [EntityPermission]

  public init(
    principal: EntityPrincipal, type: TypeKey, node: String?, reach: EntityReach = .node,
    allowed: [EntityPermission] = [], denied: [EntityPermission] = [], unset: [EntityPermission] = []
  ) {
    self.principal = principal
    self.type = type
    self.node = node
    self.reach = reach
    self.allowed = allowed
    self.denied = denied
    self.unset = unset
  }

  public var authority: Authority { .activeUser }

  public var reads: [FactQuery] {
    switch principal {
    case .user(let id): [.users([id]), .resources(.types)]
    case .workgroup(let id): [.workgroup(id), .resources(.types)]
    }
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> PermissionsAnswer {
    let wanted = try states()
    try facts.require(reads)
    switch principal {
    case .user(let id): try facts.expectUser(id, field: "user")
    case .workgroup(let id): _ = try facts.existingWorkgroup(id, field: "workgroup")
    }
    let type = try facts.types().resolve(type, field: "node")
    try type.expectEntity(field: "node")
    let nodes = try reached(type, facts)
    if let user = facts.actingUser { try facts.expect(.assign, on: nodes, of: type, by: user) }
    let current = try facts.permissions(of: principal, on: type.key, nodes: nodes.sorted())
    for node in nodes.sorted() {
      for (permission, state) in wanted.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let key = EntityPermissionKey(
          principal: principal, type: type.key, node: node.isEmpty ? nil : node, permission: permission)
        if let state {
          facts.put(.entityPermission(EntityPermissionFact(key: key, state: state)))
        } else if current.contains(key) {
          facts.end(.entityPermission(key))
        }
      }
    }
    return PermissionsAnswer(count: nodes.count)
  }

  /// The wanted state of each of the four permissions that is named; nil unsets. Full Control stands for all of them
  /// (C28), and a deny counts before an allow, that before an unset.
  private func states() throws(Interruption) -> [EntityPermission: RoleState?] {
    let lists: [(String, [EntityPermission], RoleState?)] = [
      ("unset", unset, nil), ("allow", allowed, .allowed), ("deny", denied, .denied),
    ]
    var named: Set<EntityPermission> = []
    var states: [EntityPermission: RoleState?] = [:]
    for (field, permissions, state) in lists {
      for permission in permissions {
        guard named.insert(permission).inserted else {
          throw .refuse(.invalidField, "\(field) names \(permission.rawValue), which is named twice", field: field)
        }
        for part in permission.parts { states.updateValue(state, forKey: part) }
      }
    }
    guard !states.isEmpty else {
      throw .refuse(.invalidField, "allow, deny and unset must not all be empty", field: "allow")
    }
    return states
  }

  /// The nodes that it applies to; the empty one stands for all of the type.
  private func reached(_ type: ResourceTypeFact, _ facts: FactView) throws(Interruption) -> Set<String> {
    guard let node else {
      guard reach == .node else {
        throw .refuse(.invalidField, "apply_to must be node for all of a type", field: "apply_to")
      }
      return [""]
    }
    let key = type.key(node)
    var queries: [ResourceQuery] = [.registered([key])]
    if reach.includesChildren { queries.append(.subtree(of: key)) }
    if reach.includesParents { queries.append(.ancestry(of: [key])) }
    try facts.require(queries.map { .resources($0) })
    var nodes: Set<String> = []
    for query in queries {
      nodes.formUnion(try facts.resources(query, including: { _ in false }).keys.map(\.id))
    }
    guard nodes.contains(node) else { throw FactView.missing(key, field: "node") }
    if !reach.includesNode { nodes.remove(node) }
    try Interruption.checkNodes(nodes.count)
    return nodes
  }
}

/// What a change of permissions reached.
public struct PermissionsAnswer: Codable, Hashable, Sendable {
  /// How many nodes it was applied to, whether or not it said what held already; 1 for all of a type.
  public var count: Int

  public init(count: Int) { self.count = count }
}
