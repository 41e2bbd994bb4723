public import Model

/// Deletes a node with all nodes below it, and what is said of their permissions.
///
/// An acting user needs Delete on each of them and Update on the tree's root (C26).
public struct DeleteNode: Command {
  public static let name = "entities.delete_node"

  /// Its application is empty where only the type's name was given.
  public let node: ResourceKey

  public init(_ node: ResourceKey) { self.node = node }

  public var authority: Authority { .activeUser }

  public var reads: [FactQuery] { [.resources(.types)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> NodesAnswer {
    let type = try facts.types().resolve(node.typeKey, field: "node")
    try type.expectEntity(field: "node")
    let node = type.key(node.id)
    try facts.require([.resources(.ancestry(of: [node])), .resources(.subtree(of: node))])
    let above = try facts.resources(.ancestry(of: [node]), including: { _ in false })
    let below = try facts.resources(.subtree(of: node), including: { _ in false })
    guard let root = above.values.first(where: { $0.parent == nil })?.key, below[node] != nil else {
      throw FactView.missing(node, field: "node")
    }
    try Interruption.checkNodes(below.count)
    if let user = facts.actingUser {
      try facts.expect(.delete, on: Set(below.keys.map(\.id)), of: type, by: user)
      try facts.expect(.update, on: [root.id], of: type, by: user)
    }
    try facts.end(Set(below.keys), inUse: "entity_in_use")
    return NodesAnswer(deleted: below.count)
  }
}

extension Interruption {
  /// - Throws: `resourceExhausted` for more nodes than one change takes.
  static func checkNodes(_ count: Int) throws(Interruption) {
    guard count > DirectoryLimits.nodesPerCall else { return }
    throw .refuse(
      .resourceExhausted,
      "This would reach \(count) nodes; one call takes at most \(DirectoryLimits.nodesPerCall). Go through the nodes below.",
      reason: "nodes_per_call")
  }
}
