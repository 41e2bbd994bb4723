internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.directory.v1.EntitiesService`.
struct EntitiesHandlers: DirectoryV1.EntitiesService {
  let backend: Backend

  func createTree(
    _ request: DirectoryV1.CreateTreeRequest, context: CallContext
  ) async throws -> DirectoryV1.CreateTreeResponse {
    let tree = try NodeID(request.tree, field: "tree")
    let command = CreateTree(
      type: try Self.type(request.application, request.type),
      root: EntityDraft(
        id: tree.rawValue, name: try Text.read(request.name, field: "name"),
        description: try Text.read(request.description, field: "description")),
      nodes: try EntityDraft.read(request.nodes))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(nodes: Int32(clamping: outcome.answer.added), token: outcome.token.description)
  }

  func updateNodes(
    _ request: DirectoryV1.UpdateNodesRequest, context: CallContext
  ) async throws -> DirectoryV1.UpdateNodesResponse {
    let command = UpdateNodes(
      type: try Self.type(request.application, request.type), tree: try NodeID(request.tree, field: "tree").rawValue,
      nodes: try EntityDraft.read(request.nodes))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(
      added: Int32(clamping: outcome.answer.added), changed: Int32(clamping: outcome.answer.changed),
      token: outcome.token.description)
  }

  func deleteNode(
    _ request: DirectoryV1.DeleteNodeRequest, context: CallContext
  ) async throws -> DirectoryV1.DeleteNodeResponse {
    let command = DeleteNode(try (request.node ?? .init()).domain(field: "node"))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(deleted: Int32(clamping: outcome.answer.deleted), token: outcome.token.description)
  }

  func setPermissions(
    _ request: DirectoryV1.SetPermissionsRequest, context: CallContext
  ) async throws -> DirectoryV1.SetPermissionsResponse {
    let principal: EntityPrincipal
    switch request.principal {
    case .user(let id): principal = .user(try UserID(id, field: "user"))
    case .workgroup(let id): principal = .workgroup(try WorkgroupID(id, field: "workgroup"))
    case nil: throw InvalidField("user", "or workgroup must be set")
    }
    let (type, node) = try (request.node ?? .init()).place(field: "node")
    let command = SetEntityPermissions(
      principal: principal, type: type, node: node,
      reach: try request.applyTo.word("APPLY_TO_", field: "apply_to") ?? .node,
      allowed: try request.allow.words("ENTITY_PERMISSION_", field: "allow"),
      denied: try request.deny.words("ENTITY_PERMISSION_", field: "deny"),
      unset: try request.unset.words("ENTITY_PERMISSION_", field: "unset"))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(count: Int32(clamping: outcome.answer.count), token: outcome.token.description)
  }

  private static func type(_ application: String, _ type: String) throws(InvalidField) -> TypeKey {
    guard !type.isEmpty else { throw InvalidField("type", "must not be empty") }
    return TypeKey(
      application: try Text.read(application, field: "application"), name: try Text.read(type, field: "type"))
  }
}

/// Ids of nodes are those of resources.
typealias NodeID = Identifier<DirectoryV1.EntityNode>

extension EntityDraft {
  fileprivate static func read(_ nodes: [DirectoryV1.EntityNode]) throws(InvalidField) -> [EntityDraft] {
    var drafts: [EntityDraft] = []
    for (index, node) in nodes.enumerated() {
      let field = "nodes[\(index)]"
      drafts.append(
        EntityDraft(
          id: try NodeID(node.id, field: "\(field).id").rawValue,
          parent: node.parent.isEmpty ? nil : try NodeID(node.parent, field: "\(field).parent").rawValue,
          name: try Text.read(node.name, field: "\(field).name"),
          description: try Text.read(node.description, field: "\(field).description")))
    }
    return drafts
  }
}

extension DirectoryV1.ResourceKey {
  /// A node, or without an id all of the type.
  func place(field: String) throws(InvalidField) -> (TypeKey, node: String?) {
    let type = try self.typeKey(field: field)
    return (type, self.id.isEmpty ? nil : try NodeID(self.id, field: "\(field).id").rawValue)
  }
}
