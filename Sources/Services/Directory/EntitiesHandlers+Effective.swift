internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// What is in effect on a node, by the engine that answers checks (C27).
extension EntitiesHandlers {
  func getEffectivePermissions(
    _ request: DirectoryV1.GetEffectivePermissionsRequest, context: CallContext
  ) async throws -> DirectoryV1.GetEffectivePermissionsResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let subject: Subject
    switch request.principal {
    case .user(let id): subject = .user(try UserID(id, field: "user"))
    case .workgroup(let id): subject = .preview(Preview(workgroups: [try WorkgroupID(id, field: "workgroup")]))
    case nil: throw InvalidField("user", "or workgroup must be set")
    }
    let (asked, node) = try (request.node ?? .init()).place(field: "node")
    let type = try await self.backend.resolved(asked, field: "node", in: scope)
    if let node {
      let key = ResourceKey(application: type.application, type: type.name, id: node)
      _ = try await self.backend.queries.resource(key, in: scope)
    }
    let snapshot = try await self.backend.snapshots.snapshot(
      of: scope.tenant, freshness: .latest, deadline: scope.deadline)
    let found: [EffectiveEntityPermission]
    do {
      found = try snapshot.entityPermissions(of: subject, on: type, node: node)
    } catch {
      throw Self.refusal(error, type)
    }
    return .init(permissions: found.map(DirectoryV1.EffectivePermission.init), token: snapshot.token.description)
  }

  private static func refusal(_ unknown: Unknown, _ type: TypeKey) -> DirectoryError {
    switch unknown {
    case .subject: DirectoryError(.notFound, "There is no such user.", field: "user")
    case .workgroup: DirectoryError(.notFound, "There is no such workgroup.", field: "workgroup")
    default:
      DirectoryError(
        .failedPrecondition, "\(type) has no trees: it is no type with entity tree or flat.", field: "node",
        reason: "no_entity")
    }
  }
}

extension DirectoryV1.EffectivePermission {
  fileprivate init(_ effective: EffectiveEntityPermission) {
    self.init(
      permission: .init(effective.permission, "ENTITY_PERMISSION_"), inEffect: effective.isInEffect,
      rule: effective.rule.map(DirectoryV1.EntityRule.init))
  }
}

extension DirectoryV1.EntityRule {
  fileprivate init(_ rule: EntityPermissionFact) {
    self.init(
      node: rule.key.node ?? "", permission: .init(rule.key.permission, "ENTITY_PERMISSION_"),
      allowed: rule.state == .allowed)
    switch rule.key.principal {
    case .user(let id): self.principal = .user(id.rawValue)
    case .workgroup(let id): self.principal = .workgroup(id.rawValue)
    }
  }
}
