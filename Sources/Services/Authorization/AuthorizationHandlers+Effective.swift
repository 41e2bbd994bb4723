internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// What a user holds, whatever the resource.
extension AuthorizationHandlers {
  func getEffectiveAccess(
    _ request: AuthorizationV1.GetEffectiveAccessRequest, context: CallContext
  ) async throws -> AuthorizationV1.GetEffectiveAccessResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let user = try UserID(request.subject, field: "subject")
    let snapshot = try await self.snapshot(of: tenant, request.consistency, for: nil, context)
    guard let access = snapshot.effectiveAccess(of: user) else {
      throw FieldNames().refusal(.subject, subject: .user(user))
    }
    return .init(
      access, licenses: try await self.licenses(of: access, of: tenant, context), token: snapshot.token)
  }

  /// The profiles of the user's workgroups. No decision rests on them, so the engine doesn't hold them; the directory does.
  ///
  /// - Throws: `unavailable` while the database is away: an answer without them would say that there are none.
  private func licenses(
    of access: EffectiveAccess, of tenant: TenantID, _ context: CallContext
  ) async throws -> [LicenseProfileFact] {
    let question = LicenseProfilesOfWorkgroups(Set(access.workgroups.map(\.membership.workgroup.id)))
    let deadline = Deadline.ofCall(context.deadline, limits: self.limits)
    let scope = ReadScope(tenant: tenant, sight: .everything, deadline: deadline)
    do {
      // Away it is told to be soon; the profiles would be waited for until the deadline.
      _ = try await self.backend.queries.head(of: tenant, deadline: deadline)
      return try await self.backend.queries.answer(question, in: scope).answer
    } catch {
      guard error.code == .unavailable else { throw error }
      throw DirectoryError(
        .unavailable,
        "The license profiles of the user's workgroups are in the database, which is out of reach; repeat it, or ask "
          + "Explain, which needs no database.", reason: "license_profiles", cause: error)
    }
  }
}

extension AuthorizationV1.GetEffectiveAccessResponse {
  init(_ access: EffectiveAccess, licenses: [LicenseProfileFact], token: Token) {
    let home = access.units.first?.id
    self.init(
      status: access.status.rawValue, workgroups: access.workgroups.map(AuthorizationV1.EffectiveWorkgroup.init),
      roles: access.roles.map(AuthorizationV1.EffectiveRole.init), permissions: access.permissions,
      scope: .init(access.scope),
      units: access.units.map {
        .init(id: $0.id.rawValue, name: $0.name, level: $0.level.rawValue, isHome: $0.id == home)
      },
      licenses: licenses.map(AuthorizationV1.EffectiveLicense.init), token: token.description)
  }
}

extension AuthorizationV1.EffectiveLicense {
  fileprivate init(_ profile: LicenseProfileFact) {
    self.init(
      profile: profile.id.rawValue, workgroup: profile.workgroup.rawValue, priority: profile.priority,
      products: profile.products.map(\.product))
  }
}

extension AuthorizationV1.EffectiveWorkgroup {
  fileprivate init(_ workgroup: EffectiveAccess.Workgroup) {
    let membership = workgroup.membership
    // Nobody lists the members of a workgroup of all users: the system says so.
    let sources = membership.sources.isEmpty && membership.holdsAllUsers ? [Source.system] : membership.sources
    self.init(
      id: membership.workgroup.id.rawValue, name: membership.workgroup.name, kind: workgroup.kind.rawValue,
      sources: sources.map(\.description), isAdministrator: workgroup.isAdministrator)
  }
}

extension AuthorizationV1.EffectiveRole {
  fileprivate init(_ role: EffectiveAccess.Role) {
    self.init(
      role: role.key.description, state: role.state.rawValue, workgroups: role.workgroups.map(\.id.rawValue),
      isDirect: role.isDirect, unit: role.unit?.rawValue ?? "",
      resource: role.resource.map { "\($0.type)/\($0.id)" } ?? "")
  }
}

extension AuthorizationV1.EffectiveScope {
  fileprivate init(_ scope: EffectiveAccess.Scope?) {
    guard let scope else {
      self.init()
      return
    }
    self.init(
      isEnabled: true, workgroup: scope.workgroup?.id.rawValue ?? "", isUnrestricted: scope.isUnrestricted,
      items: scope.items.map { .init(restrictions: $0.restrictions.map(AuthorizationV1.Restriction.init)) })
  }
}
