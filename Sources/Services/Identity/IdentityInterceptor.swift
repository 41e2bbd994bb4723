internal import Model
public import RPC
internal import Secrets

/// Says who calls, before anything else of a call is looked at.
///
/// A call carries `authorization: Bearer <key>`. Health needs no key, so that balancers can ask; reflection neither if
/// it is open. Everything else without the right key is UNAUTHENTICATED, and never learns what was wrong. It allocates
/// nothing for a call that it admits with the root key, so that the fast path can afford it. A connection's token takes a
/// look into the database, and is good for the services of its scopes only.
public struct IdentityInterceptor: Interceptor {
  /// Whom to admit.
  public enum Admission: Sendable {
    /// Everybody, as the principal `anonymous`: for a machine that nobody else reaches.
    case everybody
    /// Whoever knows this key, as the principal `root`.
    case rootKey(String)
  }

  /// The key's bytes; nil admits everybody. Never printed.
  private let key: [UInt8]?
  private let identity: Identity
  /// nil takes no tokens.
  private let tokens: ConnectionTokens?
  private let openServices: [String]
  private let refusal: RPCError

  /// Decides once what each call is measured against.
  ///
  /// - Parameters:
  ///   - openReflection: Whether reflection answers callers without a key.
  ///   - tokens: Who knows the tokens of connections; nil admits none.
  public init(admitting admission: Admission, openReflection: Bool, tokens: ConnectionTokens? = nil) {
    self.tokens = tokens
    switch admission {
    case .everybody:
      self.key = nil
      self.identity = Identity(principal: "anonymous", scopes: Self.everyScope)
    case .rootKey(let key):
      self.key = Array(key.utf8)
      self.identity = Identity(principal: "root", scopes: Self.everyScope)
    }
    self.openServices = Self.health + (openReflection ? Self.reflection : [])
    self.refusal = RPCError(
      .unauthenticated, "This call needs a valid key: send the header `authorization: Bearer <key>`.",
      details: [.errorInfo(reason: "credentials_required", domain: ErrorDomain.muster, metadata: [:])])
  }

  public func admit(_ call: borrowing CallHead) throws(RPCError) -> Identity? {
    let credentials = call.header("authorization")
    if let key, let credentials, Self.carries(key, credentials) { return self.identity }
    if self.tokens != nil, let credentials, Self.carriesToken(credentials) {
      if !self.isOpen(call) || Self.isSigned(call) { call.deferIdentity() }
      return nil
    }
    if self.key == nil { return self.identity }
    if self.isOpen(call) { return nil }
    throw self.refusal
  }

  public func identify(_ context: CallContext) async throws -> Identity? {
    guard let tokens, let presented = ConnectionTokens.presented(context.metadata),
      let identity = try await tokens.identity(
        presenting: presented, to: context.method, deadline: context.deadline)
    else { throw self.refusal }
    if ConnectionTokens.takesClientSecret(context.method) { return identity }
    guard let scope = ConnectionTokens.scope(of: context.method), identity.scopes.contains(scope.rawValue) else {
      throw RPCError(
        .permissionDenied, "This token is not good for \(context.method.service).",
        details: [.errorInfo(reason: "credential_scope", domain: ErrorDomain.muster, metadata: [:])])
    }
    return identity
  }

  private static func isSigned(_ call: borrowing CallHead) -> Bool {
    call.method.map(ConnectionTokens.carriesSignature) ?? false
  }

  private func isOpen(_ call: borrowing CallHead) -> Bool {
    guard let method = call.method else { return false }
    return self.openServices.contains(method.service) || Self.isSigned(call)
  }

  /// Whether the header's value is the bearer scheme with exactly the key.
  static func carries(_ key: [UInt8], _ credentials: UnsafeRawBufferPointer) -> Bool {
    guard let secret = self.borne(credentials) else { return false }
    return key.withUnsafeBytes { Secret.isEqual($0, secret) }
  }

  /// Whether the header's value is the bearer scheme with what looks like a connection's token.
  static func carriesToken(_ credentials: UnsafeRawBufferPointer) -> Bool {
    self.borne(credentials)?.starts(with: CredentialText.prefix.utf8) ?? false
  }

  /// What stands behind the bearer scheme, in any case (RFC 9110 §11.1).
  private static func borne(_ credentials: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard credentials.count > Self.scheme.utf8CodeUnitCount else { return nil }
    for index in 0..<Self.scheme.utf8CodeUnitCount
    where credentials[index] | 0x20 != Self.scheme.utf8Start[index] | 0x20 {
      return nil
    }
    return UnsafeRawBufferPointer(rebasing: credentials[Self.scheme.utf8CodeUnitCount...])
  }

  private static var scheme: StaticString { "bearer " }
  private static var everyScope: Set<String> { Set(ServiceSet.allCases.map(\.rawValue)) }
  private static var health: [String] { ["grpc.health.v1.Health"] }
  private static var reflection: [String] {
    ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"]
  }
}

extension IdentityInterceptor: CustomStringConvertible, CustomReflectable {
  public var description: String { "IdentityInterceptor(key: <redacted>)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension IdentityInterceptor.Admission: CustomStringConvertible, CustomReflectable {
  public var description: String {
    switch self {
    case .everybody: "everybody"
    case .rootKey: "rootKey(<redacted>)"
    }
  }

  public var customMirror: Mirror { Mirror(self, children: []) }
}
