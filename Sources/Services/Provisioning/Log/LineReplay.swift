internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import SCIM
internal import Wire

/// One line of a log that is to be done again.
struct LineReplay {
  let backend: Backend
  let sync: any SnapshotSync
  let line: ProvisioningV1.LogLine
  /// Where it lies in the request.
  let field: String
  /// On which it is done: not the one that its body names.
  let connection: ConnectionID
  let tenant: TenantID
  let context: CallContext

  /// - Returns: The token at which it holds.
  func run() async throws -> Token {
    switch self.line.method {
    case CreateScimUser.name:
      let body: ProvisioningV1.ScimUsersServiceCreateRequest = try self.body()
      let user = body.user ?? .init()
      return try await self.run(
        CreateScimUser(
          connection: self.connection, id: try ScimUserID(user.id, field: self.field),
          newUser: try UserID(user.user, field: self.field), draft: try user.draft(field: self.field)))
    case ReplaceScimUser.name:
      let body: ProvisioningV1.ScimUsersServiceReplaceRequest = try self.body()
      let user = body.user ?? .init()
      return try await self.run(
        ReplaceScimUser(
          connection: self.connection, id: try ScimUserID(user.id, field: self.field),
          draft: try user.draft(field: self.field)))
    case PatchScimUser.name:
      let body: ProvisioningV1.ScimUsersServicePatchRequest = try self.body()
      let (patch, _) = try body.operations.domain(field: self.field)
      return try await self.run(
        PatchScimUser(
          connection: self.connection, id: try ScimUserID(body.id, field: self.field), patch: patch,
          dialect: try Dialect.read(body.dialect, field: self.field)))
    case DeleteScimUser.name:
      let body: ProvisioningV1.ScimUsersServiceDeleteRequest = try self.body()
      return try await self.run(
        DeleteScimUser(connection: self.connection, id: try ScimUserID(body.id, field: self.field)))
    case ProvisionLogin.name: return try await self.run(try self.login())
    case ReceiveEvent.name:
      let body: ProvisioningV1.ProviderEvent = try self.body()
      return try await self.run(
        ReceiveEvent(connection: self.connection, event: try body.domain(field: self.field)))
    case RejectHeld.name:
      return try await self.run(try UndoRemovals(connection: self.connection, logged: self.line.body))
    case SyncPart.name: return try await self.keep()
    case JudgeSync.name:
      let logged = try LoggedSync(
        connection: self.connection, run: try SyncRunID(self.line.target, field: "\(self.field).target"),
        logged: self.line.body, at: try self.at())
      let envelope = try self.backend.snapshotEnvelope(self.tenant, self.connection, self.context)
      return try await self.sync.replay(logged, as: envelope).token
    default: return try await self.runGroup()
    }
  }

  private func keep() async throws -> Token {
    let part = try KeepSyncPart(
      connection: self.connection, run: try SyncRunID(self.line.target, field: "\(self.field).target"),
      kind: self.line.reason, body: self.line.body, at: try self.at())
    return try await self.backend.change(
      part, of: self.tenant, requestID: self.requestID, body: self.line, self.context
    ).token
  }

  private func runGroup() async throws -> Token {
    switch self.line.method {
    case CreateExternalGroup.name:
      let body: ProvisioningV1.ScimGroupsServiceCreateRequest = try self.body()
      let group = body.group ?? .init()
      return try await self.run(
        CreateExternalGroup(
          connection: self.connection, id: try ExternalGroupID(group.id, field: self.field),
          draft: try group.draft(field: self.field), members: try self.members(group)))
    case UpdateExternalGroup.name:
      let body: ProvisioningV1.ScimGroupsServiceReplaceRequest = try self.body()
      let group = body.group ?? .init()
      return try await self.run(
        UpdateExternalGroup(
          connection: self.connection, id: try ExternalGroupID(group.id, field: self.field),
          draft: try group.draft(field: self.field),
          operations: body.replaceMembers ? [.replace(try self.members(group))] : []))
    case PatchExternalGroup.name:
      let body: ProvisioningV1.ScimGroupsServicePatchRequest = try self.body()
      let (patch, members) = try body.operations.domain(field: self.field)
      return try await self.run(
        PatchExternalGroup(
          connection: self.connection, id: try ExternalGroupID(body.id, field: self.field), patch: patch,
          operations: members, dialect: try Dialect.read(body.dialect, field: self.field)))
    case DeleteExternalGroup.name:
      let body: ProvisioningV1.ScimGroupsServiceDeleteRequest = try self.body()
      return try await self.run(
        DeleteExternalGroup(connection: self.connection, id: try ExternalGroupID(body.id, field: self.field)))
    default:
      throw DirectoryError(
        .failedPrecondition,
        """
        The line \(self.line.number) is of a kind (\(self.line.method)) whose log does not hold all of it; push it again \
        from the provider, and go on behind it.
        """, field: self.field, reason: "not_replayable")
    }
  }

  private func login() throws -> LoggedLogin {
    let body: ProvisioningV1.ProvisionRequest = try self.body()
    return LoggedLogin(
      connection: self.connection, subject: try Text.read(body.login, field: self.field),
      claims: try LoginsHandlers.claims(body.claims), overage: body.overage,
      authenticatedAt: try body.authenticatedAt.map { try Timestamp($0, field: self.field) } ?? self.at(),
      user: self.line.target.isEmpty ? nil : try UserID(self.line.target, field: self.field))
  }

  private func members(_ group: ProvisioningV1.ScimGroup) throws(InvalidField) -> [String] {
    try Text.read(group.members.map(\.id), field: self.field)
  }

  private func at() throws(InvalidField) -> Timestamp {
    guard let at = self.line.at else { throw InvalidField("\(self.field).at", "must be set") }
    return try Timestamp(at, field: "\(self.field).at")
  }

  private func body<Body: Message>() throws -> Body {
    do throws(JSONError) {
      return try Body(json: self.line.body)
    } catch {
      throw InvalidField("\(self.field).body", "is not what the log had: \(error.path) \(error.reason)")
    }
  }

  /// A line that comes twice within the life of a request id counts once.
  private func run<Request: PushRequest>(_ request: Request) async throws -> Token {
    try await self.backend.change(
      ReplayRequest(
        request, body: self.line.body, at: try self.at(), isApproved: self.line.reason == PushLogEntry.approvedReason),
      of: self.tenant, requestID: self.requestID, body: self.line, source: request.source, self.context
    ).token
  }

  private var requestID: String {
    "replay-\(self.connection)-\(self.line.number)".suffixed(self.backend.limits.requestID)
  }
}

extension String {
  /// Its last characters, as many as there may be: the number is at its end.
  fileprivate func suffixed(_ most: Int) -> String { String(self.suffix(most)) }
}
