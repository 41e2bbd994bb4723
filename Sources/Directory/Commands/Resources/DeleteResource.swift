public import Model

/// Deletes a registered resource with its links, grants, roles, permissions, and from the groups that it lies in.
public struct DeleteResource: Command {
  public static let name = "resources.delete"

  /// Its application is empty where only the type's name was given.
  public let key: ResourceKey
  public let expectedVersion: Revision?

  public init(_ key: ResourceKey, expectedVersion: Revision? = nil) {
    self.key = key
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageResources) }

  public var reads: [FactQuery] { [.resources(.types)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> ResourceAnswer {
    let types = try facts.types()
    let type = try types.resolve(key.typeKey, field: "resource")
    let key = try types.resolve(key, field: "resource")
    try facts.require([
      .resources(.registered([key])), .resources(.occupant(of: [key])), .resources(.attachments(of: [key])),
    ])
    let resource = try facts.existingResource(key, field: "resource")
    let version = try facts.version(of: .resource(key), in: .resources(.registered([key]))) ?? 0
    try facts.expect(expectedVersion, is: version, of: "The resource \(key)")
    guard !type.isEntity else {
      throw .refuse(
        .failedPrecondition, "\(key) is a node of a tree; Entities deletes those.", reason: "entity_tree")
    }
    guard !type.deletesEverywhere || resource.sharedWith.isEmpty else {
      throw .refuse(
        .failedPrecondition, "\(key) is shared, and deleting it would delete it everywhere; unshare it first.",
        reason: "shared")
    }
    try facts.end([key], inUse: "resource_children")
    return ResourceAnswer(key: key)
  }
}

/// A resource that was deleted.
public struct ResourceAnswer: Codable, Hashable, Sendable {
  public var key: ResourceKey

  public init(key: ResourceKey) { self.key = key }
}
