internal import Model

/// A node of a tree as somebody describes it.
public struct EntityDraft: Hashable, Sendable {
  public var id: String
  /// The node above it; nil for the tree's root.
  public var parent: String?
  public var name: String
  public var description: String

  public init(id: String, parent: String? = nil, name: String = "", description: String = "") {
    self.id = id
    self.parent = parent
    self.name = name
    self.description = description
  }

  func check(prefix: String) throws(Interruption) {
    try TextRule.displayName.check(name, field: "\(prefix)name")
    try TextRule.description.check(description, field: "\(prefix)description")
  }

  /// Refuses what is too long or names a node twice.
  static func check(_ drafts: [EntityDraft]) throws(Interruption) {
    try Interruption.checkCount(drafts.count, atMost: DirectoryLimits.nodesPerCall, field: "nodes")
    var seen: Set<String> = []
    for (index, draft) in drafts.enumerated() {
      try draft.check(prefix: "nodes[\(index)].")
      guard seen.insert(draft.id).inserted else {
        throw .refuse(.invalidField, "nodes[\(index)] is named twice: \(draft.id)", field: "nodes[\(index)]")
      }
    }
  }
}

extension ResourceTypeFact {
  /// The key of one of its resources.
  func key(_ id: String) -> ResourceKey { ResourceKey(application: application, type: name, id: id) }

  /// - Throws: `failedPrecondition` for a type whose resources are no nodes.
  func expectEntity(field: String) throws(Interruption) {
    guard !isEntity else { return }
    throw .refuse(
      .failedPrecondition, "\(key) has no trees: it is no type with entity tree or flat.", field: field,
      reason: "no_entity")
  }
}
