internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import SCIM

/// `muster.provisioning.v1.ScimGroupsService`.
struct ScimGroupsHandlers: ProvisioningV1.ScimGroupsService {
  let backend: Backend
  let pushed: any ProvisioningQueries

  func create(
    _ request: ProvisioningV1.ScimGroupsServiceCreateRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimGroupsServiceCreateResponse {
    let (group, sent) = (request.group ?? .init(), request.withoutKey)
    let id = try group.id.isEmpty ? ExternalGroupID.make() : ExternalGroupID(group.id, field: "group.id")
    let command = CreateExternalGroup(
      connection: try self.backend.connection(request.identityProvider, context), id: id,
      draft: try group.draft(field: "group"), members: try Self.members(group))
    var logged = sent
    logged.group?.id = id.rawValue
    let (answer, token) = try await self.backend.push(
      command, of: request.tenant, requestID: request.requestId, sent: sent, logged: logged, paths: Self.paths, context)
    return .init(group: try await self.shown(answer, request.tenant, context), token: token.description)
  }

  func get(
    _ request: ProvisioningV1.ScimGroupsServiceGetRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimGroupsServiceGetResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let connection = try self.backend.connection(request.identityProvider, context)
    let record = try await self.record(request.id, of: connection, in: scope)
    return .init(group: try await self.message(record, withMembers: !request.excludeMembers, in: scope))
  }

  func list(
    _ request: ProvisioningV1.ScimGroupsServiceListRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimGroupsServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let connection = try self.backend.connection(request.identityProvider, context)
    let filter = try request.filter?.domain(field: "filter")
    let memberships = try await self.memberships(filter, of: connection, in: scope)
    let listing = ScimListing<ExternalGroupRecord>(
      fetch: { lookup throws(DirectoryError) in
        try await self.pushed.externalGroups(lookup, of: connection, in: scope)
      },
      count: { () throws(DirectoryError) in try await self.pushed.externalGroupCount(of: connection, in: scope) },
      id: \.group.id.rawValue,
      matching: { records, filter in
        try records.filter { filter.matches(try $0.document(memberships), of: .group) }
      },
      limits: self.backend.limits)
    let (records, total, next) = try await listing.part(filter, request.page ?? .init())
    var groups: [ProvisioningV1.ScimGroup] = []
    for record in records {
      groups.append(try await self.message(record, withMembers: !request.excludeMembers, in: scope))
    }
    return .init(groups: groups, total: total, nextCursor: next)
  }

  func listMembers(
    _ request: ProvisioningV1.ScimGroupsServiceListMembersRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimGroupsServiceListMembersResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let connection = try self.backend.connection(request.identityProvider, context)
    let page = try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits)
    let group = try await self.record(request.id, of: connection, in: scope).group.id
    let (members, next) = try await self.pushed.members(of: group, after: page.after, size: page.size, in: scope)
    return .init(
      members: members.map(ProvisioningV1.ScimMember.init), nextPageToken: next ?? "", complete: next == nil)
  }

  func replace(
    _ request: ProvisioningV1.ScimGroupsServiceReplaceRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimGroupsServiceReplaceResponse {
    let (group, sent) = (request.group ?? .init(), request.withoutKey)
    let command = UpdateExternalGroup(
      connection: try self.backend.connection(request.identityProvider, context),
      id: try ExternalGroupID(group.id, field: "group.id"), draft: try group.draft(field: "group"),
      operations: request.replaceMembers ? [.replace(try Self.members(group))] : [],
      expectedVersion: Etag.expected(group.etag))
    let (answer, token) = try await self.backend.push(
      command, of: request.tenant, requestID: request.requestId, sent: sent, logged: sent, paths: Self.paths, context)
    return .init(group: try await self.shown(answer, request.tenant, context), token: token.description)
  }

  func patch(
    _ request: ProvisioningV1.ScimGroupsServicePatchRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimGroupsServicePatchResponse {
    let (patch, members) = try request.operations.domain(field: "operations")
    let command = PatchExternalGroup(
      connection: try self.backend.connection(request.identityProvider, context),
      id: try ExternalGroupID(request.id, field: "id"), patch: patch, operations: members,
      dialect: try Dialect.read(request.dialect, field: "dialect"), expectedVersion: Etag.expected(request.etag))
    let (answer, token) = try await self.backend.push(
      command, of: request.tenant, requestID: request.requestId, sent: request.withoutKey, logged: request.withoutKey,
      context)
    return .init(group: try await self.shown(answer, request.tenant, context), token: token.description)
  }

  func delete(
    _ request: ProvisioningV1.ScimGroupsServiceDeleteRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimGroupsServiceDeleteResponse {
    let command = DeleteExternalGroup(
      connection: try self.backend.connection(request.identityProvider, context),
      id: try ExternalGroupID(request.id, field: "id"), expectedVersion: Etag.expected(request.etag))
    let (_, token) = try await self.backend.push(
      command, of: request.tenant, requestID: request.requestId, sent: request.withoutKey, logged: request.withoutKey,
      context)
    return .init(token: token.description)
  }
}

extension ScimGroupsHandlers {
  private static let paths = FieldPaths(inside: "group", renamed: ["identity_provider": "identity_provider"])

  private static func members(_ group: ProvisioningV1.ScimGroup) throws(InvalidField) -> [String] {
    try Text.read(group.members.map(\.id), field: "group.members")
  }

  /// Which groups each of the ids lies in that a filter compares members with.
  ///
  /// - Throws: `invalidField` for a filter that would have to read members otherwise.
  private func memberships(
    _ filter: Filter?, of connection: ConnectionID, in scope: ReadScope
  ) async throws -> [String: Set<ExternalGroupID>] {
    guard let filter else { return [:] }
    guard let ids = filter.comparedMembers else {
      throw DirectoryError(
        .invalidField, "filter must compare members.value with eq and an id, and nothing else of members",
        field: "filter", reason: SCIMError.Kind.invalidFilter.rawValue)
    }
    var memberships: [String: Set<ExternalGroupID>] = [:]
    for id in Set(ids) {
      memberships[id] = Set(
        try await self.pushed.externalGroups(.members([id]), of: connection, in: scope).map(\.group.id))
    }
    return memberships
  }

  /// A group with as many of its members as an answer shows (P36), or without.
  private func message(
    _ record: ExternalGroupRecord, withMembers: Bool, in scope: ReadScope
  ) async throws(DirectoryError) -> ProvisioningV1.ScimGroup {
    guard withMembers else { return .init(record, members: nil, isComplete: false) }
    let (members, next) = try await self.pushed.members(
      of: record.group.id, after: nil, size: SCIMLimits.membersShown, in: scope)
    return .init(record, members: members, isComplete: next == nil)
  }

  /// The group after a change, as it is now.
  private func shown(
    _ answer: ExternalGroupAnswer, _ tenant: String, _ context: CallContext
  ) async throws -> ProvisioningV1.ScimGroup {
    let scope = try await self.backend.scope(tenant, context)
    return try await self.backend.shown { () async throws(DirectoryError) in
      let record = try await self.record(answer.group.id.rawValue, of: answer.group.connection, in: scope)
      return try await self.message(record, withMembers: true, in: scope)
    }
  }

  private func record(
    _ id: String, of connection: ConnectionID, in scope: ReadScope
  ) async throws(DirectoryError) -> ExternalGroupRecord {
    let known = id.utf8.contains(0) ? [] : try await self.pushed.externalGroups(.ids([id]), of: connection, in: scope)
    guard let record = known.first else {
      throw DirectoryError(.notFound, "This connection has no group of this id.", field: "id")
    }
    return record
  }
}

extension ExternalGroupRecord {
  /// What filters are evaluated on: of members those that the filter asks for.
  fileprivate func document(_ memberships: [String: Set<ExternalGroupID>]) throws -> JSONObject {
    var document = try GroupResource(group).document
    document["id"] = .string(group.id.rawValue)
    let members = memberships.filter { $0.value.contains(group.id) }.keys.sorted()
    if !members.isEmpty { document["members"] = .array(members.map { ["value": .string($0)] }) }
    document["meta"] = .object(Meta.times(of: group.id, modified: modified))
    return document
  }
}

extension Filter {
  /// The ids that it compares members with; nil if it asks something else of members.
  fileprivate var comparedMembers: [String]? {
    switch self {
    case .compare(let path, let comparison, let value):
      guard path.name.lowercased() == "members" else { return [] }
      guard comparison == .equal, path.filter == nil, let id = value.string,
        path.subAttribute == nil || path.subAttribute?.lowercased() == "value"
      else { return nil }
      return [id]
    case .present(let path):
      guard path.name.lowercased() == "members" else { return [] }
      return path.filter.flatMap { if case .compare(_, .equal, .string(let id)) = $0 { [id] } else { nil } }
    case .and(let parts), .or(let parts):
      var ids: [String] = []
      for part in parts {
        guard let more = part.comparedMembers else { return nil }
        ids += more
      }
      return ids
    case .not(let part): return part.comparedMembers
    }
  }
}

extension ProvisioningV1.ScimGroupsServiceCreateRequest: KeyedRequest {}
extension ProvisioningV1.ScimGroupsServiceReplaceRequest: KeyedRequest {}
extension ProvisioningV1.ScimGroupsServicePatchRequest: KeyedRequest {}
extension ProvisioningV1.ScimGroupsServiceDeleteRequest: KeyedRequest {}
