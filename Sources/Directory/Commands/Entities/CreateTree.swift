public import Model

/// Makes a tree of entities with its nodes; a type that is flat has trees of one node.
///
/// Its creator, the workgroups that hold every permission and those that the tenant lists get Full Control of the root,
/// from where all nodes inherit it (C23, C25).
public struct CreateTree: Command {
  public static let name = "entities.create_tree"

  /// Its application is empty where only the type's name was given.
  public let type: TypeKey
  public let root: EntityDraft
  public let nodes: [EntityDraft]

  /// - Parameters:
  ///   - root: The tree, which is its own root node; it has no parent.
  ///   - nodes: The others, in any order, at most ``DirectoryLimits/nodesPerCall``.
  public init(type: TypeKey, root: EntityDraft, nodes: [EntityDraft]) {
    self.type = type
    self.root = root
    self.nodes = nodes
  }

  public var authority: Authority { .permission(Permission.manage(type)) }

  public var reads: [FactQuery] { [.tenant, .builtinWorkgroups, .resources(.types)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> NodesAnswer {
    try root.check(prefix: "")
    try EntityDraft.check(nodes)
    try facts.require(reads)
    let type = try facts.types().resolve(type, field: "type")
    try type.expectEntity(field: "type")
    guard nodes.isEmpty || type.entity == ResourceTypeFact.tree else {
      throw .refuse(.invalidField, "nodes must be empty: \(type.key) is flat", field: "nodes")
    }
    let keys = Set(([root] + nodes).map { type.key($0.id) })
    if let taken = try facts.registered(keys).keys.min() {
      throw .refuse(.alreadyExists, "There is a node \(taken) already.", field: "nodes", reason: "node_id")
    }
    try expectTree()
    let tenant = try facts.existingTenant()
    for draft in [root] + nodes {
      let parent = draft.id == root.id ? nil : type.key(draft.parent ?? root.id)
      facts.put(
        .resource(
          ResourceFact(
            key: type.key(draft.id), name: draft.name, description: draft.description, company: tenant.company,
            parent: parent, updatedAt: facts.now)))
    }
    for principal in try facts.principalsOfNewTrees() {
      for permission in EntityPermission.fullControl.parts {
        let key = EntityPermissionKey(principal: principal, type: type.key, node: root.id, permission: permission)
        facts.put(.entityPermission(EntityPermissionFact(key: key, state: .allowed)))
      }
    }
    return NodesAnswer(added: keys.count)
  }

  /// All nodes lie below the root, and not too deep.
  private func expectTree() throws(Interruption) {
    let children = Dictionary(grouping: nodes.indices) { nodes[$0].parent ?? root.id }
    var level = [root.id]
    var reached = 0
    var depth = 1
    while !level.isEmpty {
      guard depth <= DirectoryLimits.treeDepth else { throw .tooDeep }
      let below = level.flatMap { children[$0] ?? [] }
      reached += below.count
      level = below.map { nodes[$0].id }
      depth += 1
    }
    guard reached < nodes.count else { return }
    throw .refuse(
      .invalidField, "nodes must all lie below \(root.id): some name a parent that is not there, or one below them",
      field: "nodes")
  }
}

/// How many nodes a change made, changed or deleted.
public struct NodesAnswer: Codable, Hashable, Sendable {
  public var added: Int
  public var changed: Int
  public var deleted: Int

  public init(added: Int = 0, changed: Int = 0, deleted: Int = 0) {
    self.added = added
    self.changed = changed
    self.deleted = deleted
  }
}

extension FactView {
  /// Whom C25 gives Full Control of a new tree.
  fileprivate func principalsOfNewTrees() throws(Interruption) -> Set<EntityPrincipal> {
    let builtin = try facts(.builtinWorkgroups) { _ in false }
    let administrators = builtin.compactMap { fact -> WorkgroupID? in
      if case .workgroup(let workgroup) = fact, workgroup.grantsAllPermissions { workgroup.id } else { nil }
    }
    let listed = try existingTenant().fullControlWorkgroups ?? []
    return Set((administrators + listed).map { .workgroup($0) } + [actingUser].compactMap { $0.map { .user($0) } })
  }
}

extension Interruption {
  static var tooDeep: Interruption {
    .refuse(
      .invalidField, "nodes must not make a tree deeper than \(DirectoryLimits.treeDepth)", field: "nodes")
  }
}
