/// What a credential is presented for.
public enum CredentialKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// A bearer token (P6).
  case token
  /// The secret of OAuth 2.0 client credentials (P7).
  case clientSecret
  /// What a provider's event hooks carry (P58).
  case hookSecret
  /// What stands for a provider's workload, whose assertions are exchanged for tokens (P8). It has no secret.
  case workload
}

/// What a credential's holder may call, of its connection only.
public enum CredentialScope: String, Hashable, Codable, Sendable, CaseIterable, Comparable {
  case events, logins, scim

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// How an identity provider proves itself: a secret, of which only the digest is kept (P6).
public struct CredentialFact: Hashable, Codable, Sendable {
  /// Made by the server, so that it has no underscore: see ``CredentialText``.
  public var id: CredentialID
  public var connection: ConnectionID
  public var kind: CredentialKind
  /// The SHA-256 of the secret, as 64 hexadecimal digits.
  public var digest: String
  /// Sorted.
  public var scopes: [CredentialScope]
  public var created: Timestamp
  /// Nil if it is good until it is revoked.
  public var expires: Timestamp?

  public init(
    id: CredentialID, connection: ConnectionID, kind: CredentialKind, digest: String, scopes: [CredentialScope],
    created: Timestamp, expires: Timestamp? = nil
  ) {
    self.id = id
    self.connection = connection
    self.kind = kind
    self.digest = digest
    self.scopes = scopes
    self.created = created
    self.expires = expires
  }

  /// Whether it is good at an instant.
  public func isAlive(at now: Timestamp) -> Bool { expires.map { now < $0 } ?? true }
}

/// The text of a credential: `mst_<tenant>_<id>_<secret>`. It carries its tenant, so that row-level security holds from
/// the first lookup on.
///
/// Tenants may have underscores; ids that the server makes have none, and secrets have a fixed length. So it is read from
/// its end.
public struct CredentialText: Hashable, Sendable {
  /// With what every credential begins.
  public static let prefix = "mst_"
  /// 32 bytes in base64url.
  public static let secretLength = 43

  public let tenant: TenantID
  public let id: CredentialID
  public let secret: String

  public init(tenant: TenantID, id: CredentialID, secret: String) {
    self.tenant = tenant
    self.id = id
    self.secret = secret
  }

  /// Reads a text back; nil if it is no credential.
  public init?(_ text: String) {
    let bytes = text.utf8
    // The longest has a tenant and an id of 128 bytes each.
    guard bytes.count <= 512, text.hasPrefix(Self.prefix) else { return nil }
    let body = bytes.dropFirst(Self.prefix.utf8.count)
    let secret = body.suffix(Self.secretLength)
    let rest = body.dropLast(secret.count)
    guard secret.count == Self.secretLength, rest.last == UInt8(ascii: "_"),
      let separator = rest.dropLast().lastIndex(of: UInt8(ascii: "_"))
    else { return nil }
    let id = rest[rest.index(after: separator)...].dropLast()
    guard let tenant = try? TenantID(String(decoding: rest[..<separator], as: UTF8.self), field: "tenant"),
      let id = try? CredentialID(String(decoding: id, as: UTF8.self), field: "id")
    else { return nil }
    self.init(tenant: tenant, id: id, secret: String(decoding: secret, as: UTF8.self))
  }
}

extension CredentialText: CustomStringConvertible, CustomReflectable {
  /// Without the secret; ``text`` has it.
  public var description: String { "mst_\(tenant)_\(id)_<redacted>" }
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// What is shown once and presented from then on.
  public var text: String { "\(Self.prefix)\(tenant)_\(id)_\(secret)" }
}
