public import Directory
public import Model
public import Postgres
public import Provisioning

/// The reads of what connections have pushed, over PostgreSQL.
///
/// What is looked for is found by an index of the connection first; then the resources of those ids are read.
public struct PostgresProvisioningQueries: ProvisioningQueries {
  private let pool: PostgresPool
  private let limits: RepositoryLimits

  /// - Parameter pool: Connections with the role `muster_app`.
  public init(pool: PostgresPool, limits: RepositoryLimits = RepositoryLimits()) {
    self.pool = pool
    self.limits = limits
  }

  public func scimUsers(
    _ lookup: PushedLookup, of connection: ConnectionID, in scope: ReadScope
  ) async throws(DirectoryError) -> [ScimUserRecord] {
    let ids = try await ids(lookup, ScimUserReads.lookups, connection, scope)
    guard !ids.isEmpty else { return [] }
    return try await rows(ScimUserReads.records, [.id(connection), .texts(ids)], in: scope, ScimUserReads.record)
  }

  public func scimUserCount(of connection: ConnectionID, in scope: ReadScope) async throws(DirectoryError) -> Int64 {
    try await rows(ScimUserReads.count, [.id(connection)], in: scope) { try $0.int(0) }.first ?? 0
  }

  public func externalGroups(
    _ lookup: PushedLookup, of connection: ConnectionID, in scope: ReadScope
  ) async throws(DirectoryError) -> [ExternalGroupRecord] {
    let ids = try await ids(lookup, ExternalGroupReads.lookups, connection, scope)
    guard !ids.isEmpty else { return [] }
    return try await rows(
      ExternalGroupReads.records, [.id(connection), .texts(ids)], in: scope, ExternalGroupReads.record)
  }

  public func externalGroupCount(
    of connection: ConnectionID, in scope: ReadScope
  ) async throws(DirectoryError) -> Int64 {
    try await rows(ExternalGroupReads.count, [.id(connection)], in: scope) { try $0.int(0) }.first ?? 0
  }

  public func members(
    of group: ExternalGroupID, after: String?, size: Int, in scope: ReadScope
  ) async throws(DirectoryError) -> (members: [PushedName], next: String?) {
    let place = try mapped { try PageToken.read(after, count: 2) }
    let limit = SQLValue.int(Int64(size) + 1)
    var found: [PushedName] = []
    if place[0] != "group" {
      found = try await rows(
        ExternalGroupReads.users, [.id(group), .text(place[1]), limit], in: scope
      ) { row in PushedName(id: try row.text(0), name: try row.text(1), isGroup: false) }
    }
    if found.count <= size {
      found += try await rows(
        ExternalGroupReads.children, [.id(group), .text(place[0] == "group" ? place[1] : ""), limit], in: scope
      ) { row in PushedName(id: try row.text(0), name: try row.text(1), isGroup: true) }
    }
    guard found.count > size, let last = found.prefix(size).last else { return (found, nil) }
    let next = try mapped { try PageToken.make([last.isGroup ? "group" : "user", last.id]) }
    return (Array(found.prefix(size)), next)
  }

  public func pushLog(
    of connection: ConnectionID, before: Int64, size: Int, in scope: ReadScope
  ) async throws(DirectoryError) -> [NumberedPush] {
    let before = before > 0 ? before : Int64.max
    return try await rows(
      PushRecords.logBefore, [.id(connection), .int(before), .int(Int64(size))], in: scope, PushRecords.readPush)
  }

  public func pushLog(
    of connection: ConnectionID, after: Int64, size: Int, in scope: ReadScope
  ) async throws(DirectoryError) -> [NumberedPush] {
    try await rows(
      PushRecords.logAfter, [.id(connection), .int(after), .int(Int64(size))], in: scope, PushRecords.readPush)
  }

  public func requestTally(
    of connection: ConnectionID, since: Timestamp, newest: Int, in scope: ReadScope
  ) async throws(DirectoryError) -> RequestTally {
    let tallies = try await rows(
      PushRecords.tally,
      [.id(connection), .timestamp(microsecondsSince1970: since.microseconds), .int(Int64(newest))], in: scope,
      PushRecords.readTally)
    return tallies.first ?? RequestTally()
  }

  public func beginnings(
    ofMembershipsOf user: UserID, in scope: ReadScope
  ) async throws(DirectoryError) -> [MembershipBeginning] {
    try await rows(MembershipReads.beginnings, [.id(user)], in: scope, MembershipReads.beginning)
  }

  public func heldRequests(
    of connection: ConnectionID, after: String, size: Int, in scope: ReadScope
  ) async throws(DirectoryError) -> [HeldRequest] {
    try await rows(
      PushRecords.heldAfter, [.id(connection), .text(after), .int(Int64(size))], in: scope, PushRecords.readHeld)
  }
}

extension PostgresProvisioningQueries {
  /// The statements that look ids up, each of a kind.
  struct Lookups {
    let names: Statement
    let externalIDs: Statement
    let page: Statement
    /// Of users.
    var emails: Statement?
    /// Of groups.
    var members: Statement?
  }

  private func ids(
    _ lookup: PushedLookup, _ statements: Lookups, _ connection: ConnectionID, _ scope: ReadScope
  ) async throws(DirectoryError) -> [String] {
    let statement: Statement?
    let parameters: [SQLValue]
    switch lookup {
    case .ids(let ids): return ids
    case .names(let names): (statement, parameters) = (statements.names, [.texts(names.map(NormalizedText.caseFolded))])
    case .externalIDs(let ids): (statement, parameters) = (statements.externalIDs, [.texts(ids)])
    case .emails(let emails):
      (statement, parameters) = (statements.emails, [.texts(emails.map(NormalizedText.caseFolded))])
    case .members(let ids): (statement, parameters) = (statements.members, [.texts(ids)])
    case .page(let after, let offset, let size):
      (statement, parameters) = (statements.page, [.text(after), .int(Int64(offset)), .int(Int64(size))])
    }
    guard let statement else { return [] }
    return try await rows(statement, [.id(connection)] + parameters, in: scope) { try $0.text(0) }
  }

  private func rows<Value>(
    _ statement: Statement, _ parameters: [SQLValue], in scope: ReadScope, _ read: (Row) throws -> Value
  ) async throws(DirectoryError) -> [Value] {
    do {
      let rows = try await pool.read(
        statement, [.id(scope.tenant)] + parameters, settings: Scope.settings(scope.tenant, scope.sight),
        deadline: scope.deadline)
      return try (0..<rows.count).map { try read(rows[$0]) }
    } catch {
      throw .mapping(error)
    }
  }

  private func mapped<Value>(_ body: () throws -> Value) throws(DirectoryError) -> Value {
    do { return try body() } catch { throw .mapping(error) }
  }
}
