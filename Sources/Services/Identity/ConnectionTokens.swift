public import Directory
internal import Model
internal import MusterProtocol
internal import RPC
internal import Secrets
internal import Synchronization

/// Says whose a connection's token is (P6).
///
/// The credential is read for each call, so that one that was revoked is refused from the next call on. A token is 256 random
/// bits, which nobody guesses. Who tries all the same, or goes on with an old one, is told to slow down beyond
/// ``ServicesLimits/failedTries`` and reported; what is right passes in any case.
public struct ConnectionTokens: Sendable {
  private let queries: any DirectoryQueries
  private let limits: ServicesLimits
  private let refusals: RefusedCredentials?
  private let tries = Tries()
  private let report: @Sendable (TriedCredential) -> Void

  /// What all copies share.
  private final class Tries: Sendable {
    let state = Mutex(FailedTries())
  }

  /// - Parameters:
  ///   - queries: The reads of the directory, where credentials are.
  ///   - pipeline: Keeps a note of refused credentials in the log of their connection (P56); nil keeps none.
  ///   - report: Is told once a window of each credential that reaches the limit of failed tries, and must not wait.
  public init(
    queries: any DirectoryQueries, pipeline: (any ChangePipeline)? = nil, limits: ServicesLimits = ServicesLimits(),
    report: @escaping @Sendable (TriedCredential) -> Void = { _ in }
  ) {
    self.queries = queries
    self.limits = limits
    self.refusals = pipeline.map { RefusedCredentials(pipeline: $0, limits: limits) }
    self.report = report
  }

  /// The scope that a method takes of a token; nil for those that take none.
  static func scope(of method: MethodDescriptor) -> CredentialScope? {
    switch method.service {
    case "muster.provisioning.v1.ScimUsersService", "muster.provisioning.v1.ScimGroupsService": .scim
    case "muster.provisioning.v1.LoginsService": .logins
    case "muster.provisioning.v1.EventsService": .events
    default: nil
    }
  }

  /// What a call presents behind the bearer scheme; nil if that is no credential.
  static func presented(_ metadata: Metadata) -> CredentialText? {
    guard let header = metadata.first("authorization"), let blank = header.firstIndex(of: " ") else { return nil }
    return CredentialText(String(header[header.index(after: blank)...]))
  }

  /// Whether the method takes a client secret in place of a token.
  static func takesClientSecret(_ method: MethodDescriptor) -> Bool {
    method == ProvisioningV1.IdentityProvidersMethods.grantToken
  }

  /// Whether what a call of the method carries may be signed by the connection, so that it needs no credential beside it.
  static func carriesSignature(_ method: MethodDescriptor) -> Bool {
    method == ProvisioningV1.EventsMethods.receiveSecurityEvent || method == ProvisioningV1.EventsMethods.receiveLogout
      || method == ProvisioningV1.IdentityProvidersMethods.grantToken
  }

  /// Who presents a credential; nil if it is none that is good now and of the kind that the method takes, whatever is wrong
  /// with it.
  ///
  /// - Throws: RESOURCE_EXHAUSTED instead after too many failed tries; ``DirectoryError`` if it can't be read.
  func identity(
    presenting presented: CredentialText, to method: MethodDescriptor, deadline: ContinuousClock.Instant?
  ) async throws -> Identity? {
    let scope = ReadScope(
      tenant: presented.tenant, sight: .everything, deadline: Deadline.ofCall(deadline, limits: self.limits))
    let credential = try await self.queries.credential(presented.id, in: scope)
    // Compared with something in any case, so that time does not tell whether the id exists.
    let isRight = Self.isSecret(presented.secret, of: credential?.digest ?? Self.noDigest)
    let kind: CredentialKind = Self.takesClientSecret(method) ? .clientSecret : .token
    guard let credential else {
      try count(presented, of: nil)
      return nil
    }
    guard isRight, credential.kind == kind, credential.isAlive(at: .now()) else {
      await self.refusals?.note(credential, of: presented.tenant, deadline: scope.deadline)
      try count(presented, of: credential.connection)
      return nil
    }
    return Identity(
      principal: Source.identityProvider(credential.connection).description,
      scopes: Set(credential.scopes.map(\.rawValue)), realm: presented.tenant.rawValue)
  }

  private func count(_ presented: CredentialText, of connection: ConnectionID?) throws(RPCError) {
    let key = FailedTries.Key(tenant: presented.tenant, credential: presented.id)
    switch self.tries.state.withLock({ $0.count(key, at: .now, self.limits) }) {
    case .refused: break
    case .reported:
      self.report(
        TriedCredential(
          tenant: presented.tenant.rawValue, credential: presented.id.rawValue, connection: connection?.rawValue))
    case .tooMany(let delay):
      throw RPCError(
        .resourceExhausted, "This key was refused too often; see that it is the newest, and call again later.",
        details: [
          .errorInfo(reason: "failed_tries", domain: ErrorDomain.muster, metadata: [:]), .retryInfo(delay: delay),
        ])
    }
  }

  private static let noDigest = String(repeating: "0", count: 64)

  private static func isSecret(_ secret: String, of digest: String) -> Bool {
    let (presented, kept) = (Array(Digest.hex(Digest.sha256(secret.utf8)).utf8), Array(digest.utf8))
    return presented.withUnsafeBytes { presented in kept.withUnsafeBytes { Secret.isEqual(presented, $0) } }
  }
}
