internal import Directory
internal import Model
internal import RPC
internal import Secrets
internal import Wire

/// Who calls, on whose behalf and until when: read from a call once, for the envelopes and reads that it leads to.
struct Caller: Sendable {
  /// The metadata key that names the person on whose behalf a principal calls.
  static let actingUserKey = "muster-acting-user"

  let principal: String
  let actingUser: UserID?
  /// What a connection's token is good for; nil for everybody else.
  let binding: Binding?
  let trace: String
  let deadline: ContinuousClock.Instant

  /// The connection that calls, in its tenant.
  struct Binding: Hashable, Sendable {
    let tenant: TenantID
    let connection: ConnectionID
  }

  /// - Throws: UNAUTHENTICATED without an identity; `InvalidField` if the acting user is no id, or more than one;
  ///   `permissionDenied` if a connection names an acting user.
  init(_ context: CallContext, limits: ServicesLimits) throws {
    guard let identity = context.identity else {
      throw RPCError(.unauthenticated, "This call needs an identity, and the server took none from it.")
    }
    self.principal = identity.principal
    self.actingUser = try Self.actingUser(in: context.metadata)
    self.binding = Self.binding(of: identity)
    guard self.binding == nil || self.actingUser == nil else {
      throw DirectoryError(
        .permissionDenied, "An identity provider calls for itself: leave out \(Self.actingUserKey).",
        reason: "credential_scope")
    }
    self.trace = context.trace.traceparent
    self.deadline = Deadline.ofCall(context.deadline, limits: limits)
  }

  /// A connection that proves itself by what it has signed, in place of a credential: nothing may be done in its name before
  /// that is verified.
  init(proving connection: ConnectionID, _ context: CallContext, limits: ServicesLimits) {
    self.principal = Source.identityProvider(connection).description
    self.actingUser = nil
    self.binding = nil
    self.trace = context.trace.traceparent
    self.deadline = Deadline.ofCall(context.deadline, limits: limits)
  }

  private static func binding(of identity: Identity) -> Binding? {
    guard let realm = identity.realm, case .identityProvider(let connection)? = Source(identity.principal) else {
      return nil
    }
    return Binding(tenant: TenantID(rawValue: realm), connection: connection)
  }

  /// Holds a connection's token to its own tenant.
  func expect(_ tenant: TenantID) throws(DirectoryError) {
    guard let binding, binding.tenant != tenant else { return }
    throw DirectoryError(
      .permissionDenied, "This token is good for its own tenant only.", reason: "credential_scope")
  }

  /// The tenant that a request names. A connection may leave it out: its token knows.
  func tenant(_ text: String) throws -> TenantID {
    if text.isEmpty, let binding { return binding.tenant }
    let tenant = try TenantID(text, field: "tenant")
    try self.expect(tenant)
    return tenant
  }

  /// The connection that a request names. One that calls for itself may leave its id out.
  func connection(_ text: String, field: String) throws -> ConnectionID {
    guard let binding else { return try ConnectionID(text, field: field) }
    guard text.isEmpty || text == binding.connection.rawValue else {
      throw DirectoryError(
        .permissionDenied, "This token is good for its own identity provider only.", reason: "credential_scope")
    }
    return binding.connection
  }

  private static func actingUser(in metadata: Metadata) throws(InvalidField) -> UserID? {
    let values = metadata.all(Self.actingUserKey)
    guard let value = values.first else { return nil }
    // Two names would leave open whose authority counts.
    guard values.count == 1 else { throw InvalidField(Self.actingUserKey, "must name one user") }
    return try UserID(value, field: Self.actingUserKey)
  }

  /// What a read of the tenant may see.
  func scope(_ tenant: TenantID) -> ReadScope {
    ReadScope(tenant: tenant, sight: .everything, deadline: self.deadline)
  }

  /// What a change of the tenant is done as. The digest covers the whole request, so that one request id can't stand
  /// for two different changes, and the acting user, so that nobody is given the answer to what another one asked.
  func envelope(_ tenant: TenantID, source: Source = .manual, requestID: String, request: some Message) -> Envelope {
    Envelope(
      tenant: tenant, principal: self.principal, actingUser: self.actingUser, sight: .everything, source: source,
      requestID: requestID.isEmpty ? nil : requestID,
      requestBody: requestID.isEmpty ? [] : self.digest(of: request), trace: self.trace,
      deadline: self.deadline)
  }

  /// What a change is done as that the principal makes by itself, on its way to what it was asked for.
  func onItsOwn(_ tenant: TenantID) -> Envelope {
    Envelope(
      tenant: tenant, principal: self.principal, actingUser: nil, sight: .everything, source: .system, requestID: nil,
      requestBody: [], trace: self.trace, deadline: self.deadline)
  }

  /// What is kept of a call that lacked authority.
  ///
  /// - Parameter user: Whom it was about, if anybody.
  func refused(_ method: String, of tenant: TenantID, about user: UserID? = nil, reason: String?) -> Access {
    self.kept(.refusal(reason: reason), method, of: tenant, about: user)
  }

  /// What is kept of a call that changed nothing.
  func kept(_ event: AccessEvent, _ method: String, of tenant: TenantID, about user: UserID?) -> Access {
    Access(
      tenant: tenant, event: event, principal: self.principal, actingUser: self.actingUser, method: method, user: user,
      trace: self.trace)
  }

  /// No id holds the byte that parts the two.
  func digest(of request: some Message) -> [UInt8] {
    Digest.sha256(Array((self.actingUser?.rawValue ?? "").utf8) + [0] + request.encoded())
  }
}

/// Until when a call may take.
enum Deadline {
  /// The caller's own deadline, within the limit that holds for all calls.
  static func ofCall(_ asked: ContinuousClock.Instant?, limits: ServicesLimits) -> ContinuousClock.Instant {
    let latest = ContinuousClock.now + limits.longestCall
    return asked.map { min($0, latest) } ?? latest
  }
}
