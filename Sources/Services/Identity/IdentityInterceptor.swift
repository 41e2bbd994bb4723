public import RPC
internal import Secrets

/// Says who calls, before anything else of a call is looked at.
///
/// A call carries `authorization: Bearer <key>`. Health needs no key, so that balancers can ask; reflection neither if
/// it is open. Everything else without the right key is UNAUTHENTICATED, and never learns what was wrong. It allocates
/// nothing for a call that it admits, so that the fast path can afford it.
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
  private let openServices: [String]
  private let refusal: RPCError

  /// Decides once what each call is measured against.
  ///
  /// - Parameters:
  ///   - openReflection: Whether reflection answers callers without a key.
  public init(admitting admission: Admission, openReflection: Bool) {
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
    guard let key else { return self.identity }
    if let credentials = call.header("authorization"), Self.carries(key, credentials) { return self.identity }
    if let service = call.method?.service, self.openServices.contains(service) { return nil }
    throw self.refusal
  }

  /// Whether the header's value is the bearer scheme (in any case, RFC 9110 §11.1) with exactly the key.
  static func carries(_ key: [UInt8], _ credentials: UnsafeRawBufferPointer) -> Bool {
    guard credentials.count > Self.scheme.utf8CodeUnitCount else { return false }
    for index in 0..<Self.scheme.utf8CodeUnitCount
    where credentials[index] | 0x20 != Self.scheme.utf8Start[index] | 0x20 {
      return false
    }
    let secret = UnsafeRawBufferPointer(rebasing: credentials[Self.scheme.utf8CodeUnitCount...])
    return key.withUnsafeBytes { Secret.isEqual($0, secret) }
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
