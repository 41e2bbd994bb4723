internal import Authorization
internal import Directory
internal import Model
internal import RPC
internal import Wire

/// What the handlers of the directory and of provisioning stand on: the one way to change and the one way to read.
struct Backend: Sendable {
  let pipeline: any ChangePipeline
  let queries: any DirectoryQueries
  let accesses: any AccessLog
  let snapshots: any Snapshots
  let limits: ServicesLimits
  /// Of connections that name an address for their keys.
  var keySets = KeySets(fetcher: nil)

  /// Who reads what, from a request's tenant and its call.
  ///
  /// - Parameter permission: What an acting user must hold; nil if it is enough to be an active user of the tenant.
  /// - Throws: `permissionDenied`, which the log of accesses keeps (C31).
  func scope(_ tenant: String, needing permission: String? = nil, _ context: CallContext) async throws -> ReadScope {
    let caller = try Caller(context, limits: self.limits)
    let tenant = try caller.tenant(tenant)
    if let user = caller.actingUser {
      do {
        try await self.authorize(user, permission, of: tenant, caller)
      } catch  where error.code == .permissionDenied {
        self.accesses.record(caller.refused(context.method.accessName, of: tenant, reason: error.reason))
        throw error
      }
    }
    return caller.scope(tenant)
  }

  /// Runs a command for a request.
  ///
  /// - Parameters:
  ///   - body: The whole request, which an idempotency key stands for.
  ///   - paths: Where the fields that the command names lie in the request.
  func change<C: Command>(
    _ command: C, of tenant: TenantID, requestID: String, body: some Message, paths: FieldPaths = .unchanged,
    source: Source = .manual, _ context: CallContext
  ) async throws -> Outcome<C.Answer> {
    try await self.change(
      command, of: tenant, requestID: requestID, body: body, paths: paths, source: source,
      by: try Caller(context, limits: self.limits))
  }

  /// The same for a caller who is known.
  func change<C: Command>(
    _ command: C, of tenant: TenantID, requestID: String, body: some Message, paths: FieldPaths = .unchanged,
    source: Source = .manual, by caller: Caller
  ) async throws -> Outcome<C.Answer> {
    guard requestID.utf8.count <= self.limits.requestID else {
      throw InvalidField("request_id", "must be at most \(self.limits.requestID) bytes")
    }
    let requestID = try Text.read(requestID, field: "request_id")
    try caller.expect(tenant)
    let envelope = caller.envelope(tenant, source: source, requestID: requestID, request: body)
    do {
      return try await self.executed(command, as: envelope, caller)
    } catch {
      if error.code == .permissionDenied {
        self.accesses.record(caller.refused(C.name, of: tenant, reason: error.reason))
      }
      throw paths.applied(to: error)
    }
  }

  /// Reads what a committed change led to, for its answer.
  ///
  /// - Throws: `notFound` if another change has ended it since, and `outcomeUnknown` for all else: the caller must not
  ///   take a failed read for a change that was not made.
  func shown<T>(_ read: () async throws(DirectoryError) -> T) async throws(DirectoryError) -> T {
    do {
      return try await read()
    } catch  where error.code == .notFound {
      throw error
    } catch {
      throw DirectoryError(
        .outcomeUnknown, "The change is committed, but what it led to could not be read; read it again.", cause: error)
    }
  }
}

extension Backend {
  /// Executes a command. The first call of a user who has accepted the invitation makes the user active, as a first login
  /// does, and then does what it says.
  private func executed<C: Command>(
    _ command: C, as envelope: Envelope, _ caller: Caller
  ) async throws(DirectoryError) -> Outcome<C.Answer> {
    do {
      return try await self.pipeline.execute(command, as: envelope)
    } catch  where error.reason == Directory.Decision.inactiveUser {
      guard let user = envelope.actingUser, await self.begins(user, of: envelope.tenant, caller) != nil else {
        throw error
      }
      return try await self.pipeline.execute(command, as: envelope)
    }
  }

  /// Lets an acting user read: decided by the engine that answers checks, on the newest facts (C3).
  private func authorize(
    _ user: UserID, _ permission: String?, of tenant: TenantID, _ caller: Caller
  ) async throws(DirectoryError) {
    var freshness = SnapshotFreshness.latest
    for attempt in 1...2 {
      let snapshot = try await self.snapshots.snapshot(of: tenant, freshness: freshness, deadline: caller.deadline)
      // Whether somebody is active can be asked with any permission.
      switch snapshot.holds(permission: permission ?? "", user: user) {
      case .held: return
      case .unknownUser, .denied(.inactive):
        guard attempt == 1, let token = await self.begins(user, of: tenant, caller) else {
          throw Directory.Decision.inactive
        }
        freshness = .atLeast(token)
      case .denied:
        guard let permission else { return }
        throw DirectoryError(
          .permissionDenied, "The acting user lacks the permission \(permission), which this call needs.",
          reason: permission)
      }
    }
  }

  /// Marks the first use of somebody who has accepted the invitation.
  ///
  /// - Returns: The token at which the user is active; nil if this is no first use, or can't be marked now.
  private func begins(_ user: UserID, of tenant: TenantID, _ caller: Caller) async -> Token? {
    let envelope = caller.onItsOwn(tenant)
    guard let outcome = try? await self.pipeline.execute(BeginUse(id: user, by: .call), as: envelope),
      outcome.answer.user.status == .active
    else { return nil }
    return outcome.token
  }
}

extension MethodDescriptor {
  /// What the log of accesses calls it: `users.list` for `muster.directory.v1.UsersService/List`.
  var accessName: String {
    let service = self.service.split(separator: ".").last ?? ""
    return Self.snake(service.hasSuffix("Service") ? service.dropLast("Service".count) : service) + "."
      + Self.snake(self.method[...])
  }

  private static func snake(_ name: Substring) -> String {
    var words = ""
    for letter in name {
      if letter.isUppercase && !words.isEmpty { words += "_" }
      words += letter.lowercased()
    }
    return words
  }
}
