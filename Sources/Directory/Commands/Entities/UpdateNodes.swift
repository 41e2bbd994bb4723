public import Model

/// Adds nodes to a tree, renames and moves them, in one change.
///
/// An acting user needs Update on the node above a new one, on both nodes above one that moves, and on the node itself for
/// anything else; a node below a new one of the same change needs nothing more than that one.
public struct UpdateNodes: Command {
  public static let name = "entities.update_nodes"

  public let type: TypeKey
  public let tree: String
  public let nodes: [EntityDraft]

  public init(type: TypeKey, tree: String, nodes: [EntityDraft]) {
    self.type = type
    self.tree = tree
    self.nodes = nodes
  }

  public var authority: Authority { .activeUser }

  public var reads: [FactQuery] { [.tenant, .resources(.types)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> NodesAnswer {
    try EntityDraft.check(nodes)
    try facts.require(reads)
    let type = try facts.types().resolve(type, field: "type")
    try type.expectEntity(field: "type")
    let named = Set([tree] + nodes.map(\.id) + nodes.compactMap(\.parent)).map { type.key($0) }.sorted()
    let before = try facts.resources(.ancestry(of: named), including: { _ in false })
    guard let root = before[type.key(tree)], root.parent == nil else {
      throw .refuse(.notFound, "There is no tree \(type.key(tree)).", field: "tree", reason: "resource")
    }
    guard nodes.isEmpty || type.entity == ResourceTypeFact.tree || nodes.allSatisfy({ $0.id == tree }) else {
      throw .refuse(.invalidField, "nodes must be the tree's own: \(type.key) is flat", field: "nodes")
    }
    let after = try drafted(type, before, tenant: try facts.existingTenant(), now: facts.now)
    try expectTree(type, before, after, facts)
    if let user = facts.actingUser {
      try facts.expect(.update, on: touched(type, before, after), of: type, by: user)
    }
    var answer = NodesAnswer()
    for draft in nodes {
      let key = type.key(draft.id)
      guard let node = after[key], node != before[key] else { continue }
      if before[key] == nil { answer.added += 1 } else { answer.changed += 1 }
      facts.put(.resource(node))
    }
    return answer
  }

  /// What is known of the tree, with the drafts in it.
  private func drafted(
    _ type: ResourceTypeFact, _ before: [ResourceKey: ResourceFact], tenant: TenantFact, now: Timestamp
  ) throws(Interruption) -> [ResourceKey: ResourceFact] {
    var after = before
    for (index, draft) in nodes.enumerated() {
      let key = type.key(draft.id)
      guard draft.id != tree || draft.parent == nil else {
        throw .refuse(
          .invalidField, "nodes[\(index)].parent must be empty: it is the root", field: "nodes[\(index)].parent")
      }
      var node = before[key] ?? ResourceFact(key: key, company: tenant.company, updatedAt: now)
      node.name = draft.name
      node.description = draft.description
      node.parent = draft.id == tree ? nil : type.key(draft.parent ?? tree)
      if let old = before[key], old != node { node.updatedAt = now }
      after[key] = node
    }
    return after
  }

  /// Each node still leads to the root, from not too deep, and none comes from another tree.
  private func expectTree(
    _ type: ResourceTypeFact, _ before: [ResourceKey: ResourceFact], _ after: [ResourceKey: ResourceFact],
    _ facts: FactView
  ) throws(Interruption) {
    let root = type.key(tree)
    let moved = nodes.map { type.key($0.id) }.filter { before[$0] != nil && before[$0]?.parent != after[$0]?.parent }
    try facts.require(moved.map { .resources(.subtree(of: $0)) })
    for (index, draft) in nodes.enumerated() {
      let key = type.key(draft.id)
      guard before[key] == nil || Self.path(from: key, in: before)?.last == root else {
        throw .refuse(
          .failedPrecondition, "\(key) is a node of another tree.", field: "nodes[\(index)]", reason: "other_tree")
      }
      guard let path = Self.path(from: key, in: after), path.last == root else {
        throw .refuse(
          .invalidField, "nodes[\(index)].parent must be a node of the tree that is not below it",
          field: "nodes[\(index)].parent")
      }
      var height = 0
      if moved.contains(key) {
        let below = try facts.resources(.subtree(of: key), including: { _ in false })
        height = below.keys.lazy.compactMap { Self.path(from: $0, in: below)?.count }.max() ?? 0
      }
      guard path.count + height <= DirectoryLimits.treeDepth else { throw .tooDeep }
    }
  }

  /// From a node up to the last that is known; nil in a circle.
  private static func path(from node: ResourceKey, in nodes: [ResourceKey: ResourceFact]) -> [ResourceKey]? {
    var path = [node]
    while let parent = path.last.flatMap({ nodes[$0]?.parent }) {
      guard path.count <= nodes.count else { return nil }
      guard nodes[parent] != nil else { break }
      path.append(parent)
    }
    return path
  }

  /// The nodes, as they were, on which the change takes Update.
  private func touched(
    _ type: ResourceTypeFact, _ before: [ResourceKey: ResourceFact], _ after: [ResourceKey: ResourceFact]
  ) -> Set<String> {
    var touched: Set<String> = []
    for draft in nodes {
      let key = type.key(draft.id)
      guard let old = before[key] else {
        if let parent = after[key]?.parent, before[parent] != nil { touched.insert(parent.id) }
        continue
      }
      guard let new = after[key], new != old else { continue }
      if new.parent != old.parent {
        touched.formUnion([new.parent, old.parent].compactMap(\.self).filter { before[$0] != nil }.map(\.id))
      } else {
        touched.insert(draft.id)
      }
    }
    return touched
  }
}
