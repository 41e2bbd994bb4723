internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC

/// Whom a request is about.
extension AuthorizationHandlers {
  /// The request's user, or the preview that stands in place of one: that is audited (A23).
  ///
  /// - Parameter prefix: What stands before the fields' names in the request, such as `items[3].`.
  /// - Throws: `unavailable` for a preview while the database is away: what can't be audited is not answered.
  func subject(
    _ user: String, _ preview: AuthorizationV1.Preview?, of tenant: TenantID, prefix: String = "",
    _ context: CallContext
  ) async throws -> Subject {
    guard let preview else { return .user(try UserID(user, field: prefix + "subject")) }
    guard user.isEmpty else { throw InvalidField(prefix + "preview", "must not be set beside subject") }
    let read = try await self.preview(preview, of: tenant, field: prefix + "preview", context)
    let summary = read.summary(connection: preview.claims?.identityProvider, limits: self.limits)
    try await self.backend.keep(.preview(of: summary), of: tenant, about: nil, context)
    return .preview(read)
  }

  private func preview(
    _ message: AuthorizationV1.Preview, of tenant: TenantID, field: String, _ context: CallContext
  ) async throws -> Preview {
    guard message.workgroups.count + message.roles.count <= self.limits.previewed else {
      throw InvalidField(field, "must name at most \(self.limits.previewed) workgroups and roles")
    }
    var workgroups: [WorkgroupID] = try Identifiers.read(message.workgroups, field: field + ".workgroups")
    if let claims = message.claims {
      workgroups += try await self.workgroups(claims, of: tenant, field: field + ".claims", context)
    }
    return Preview(
      workgroups: workgroups, roles: try RoleKey.read(message.roles, field: field + ".roles"),
      level: message.level.isEmpty ? nil : try Text.read(message.level, field: field + ".level"))
  }

  /// Where a connection's mapping rules lead with these claims, as a login would find them.
  private func workgroups(
    _ message: AuthorizationV1.PreviewClaims, of tenant: TenantID, field: String, _ context: CallContext
  ) async throws -> [WorkgroupID] {
    let scope = try Caller(context, limits: self.limits).scope(tenant)
    do {
      let question = TestMappings(
        connection: try ConnectionID(message.identityProvider, field: "identity_provider"),
        claims: message.claims.mapValues { .list($0.values) })
      let tested = try await self.backend.queries.answer(question, in: scope).answer
      guard tested.outcome != .scopeConflict else {
        throw DirectoryError(
          .failedPrecondition, "The claims lead to several scope workgroups of equal priority.",
          reason: "scope_conflict")
      }
      return tested.workgroups.map(\.workgroup)
    } catch let error as InvalidField {
      throw InvalidField("\(field).\(error.field)", error.rule)
    } catch let error as DirectoryError {
      throw FieldPaths(inside: field, renamed: ["connection": field + ".identity_provider"]).applied(to: error)
    }
  }
}

extension Preview {
  /// What the audit says of a preview: the workgroups it stands for, those that claims led to too, and never the claims,
  /// which may be somebody's own.
  fileprivate func summary(connection: String?, limits: ServicesLimits) -> String {
    var parts: [String] = []
    let workgroups = self.workgroups.map(\.rawValue).joined(separator: ", ")
    let roles = self.roles.map(\.description).joined(separator: ", ")
    if !workgroups.isEmpty { parts.append("workgroups " + workgroups) }
    if !roles.isEmpty { parts.append("roles " + roles) }
    if let level = self.level { parts.append("level " + level) }
    if let connection { parts.append("claims of " + connection) }
    let summary = parts.joined(separator: "; ").unicodeScalars
    guard summary.count > limits.previewSummary else { return String(summary) }
    return String(summary.prefix(limits.previewSummary)) + "..."
  }
}

extension Backend {
  /// Keeps an access that has to be audited before it is answered.
  ///
  /// - Throws: `unavailable` while the database is away.
  func keep(
    _ event: AccessEvent, of tenant: TenantID, about user: UserID?, _ context: CallContext
  ) async throws {
    let caller = try Caller(context, limits: self.limits)
    _ = try await self.queries.head(of: tenant, deadline: caller.deadline)
    self.accesses.record(caller.kept(event, context.method.accessName, of: tenant, about: user))
  }
}
