internal import Directory
public import Model

/// A credential to be made: its secret stays with whoever made it.
public struct NewCredential: Hashable, Sendable {
  public let id: CredentialID
  public let digest: String
  public let expires: Timestamp?

  /// - Parameters:
  ///   - digest: The SHA-256 of the secret, as hexadecimal digits.
  ///   - expires: Nil for until it is revoked.
  ///   - id: Nil makes one.
  public init(digest: String, expires: Timestamp? = nil, id: CredentialID? = nil) {
    self.id = id ?? .make()
    self.digest = digest
    self.expires = expires
  }
}

extension FactView {
  /// Begins a credential, and ends those of its kind that have expired.
  ///
  /// - Parameter limit: How many of the kind may be alive.
  mutating func begin(
    _ new: NewCredential, _ kind: CredentialKind, of connection: ConnectionID, scopes: [CredentialScope],
    atMost limit: Int
  ) throws(Interruption) -> CredentialFact {
    if let expires = new.expires {
      guard now < expires, expires <= now.advanced(bySeconds: ProvisioningLimits.credentialSeconds) else {
        throw .refuse(
          .invalidField, "expires_at must lie in the future, within ten years", field: "expires_at")
      }
    }
    let others = try credentials(of: connection).filter { $0.kind == kind }
    for other in others where !other.isAlive(at: now) { end(.credential(other.id)) }
    guard others.count(where: { $0.isAlive(at: now) }) < limit else {
      let (what, reason) = kind == .token ? ("tokens", "tokens") : ("secrets", "client_secrets")
      throw .refuse(
        .resourceExhausted, "At most \(limit) \(what) of an identity provider are alive; end one first.", reason: reason
      )
    }
    let credential = CredentialFact(
      id: new.id, connection: connection, kind: kind, digest: new.digest, scopes: Set(scopes).sorted(), created: now,
      expires: new.expires)
    put(.credential(credential))
    return credential
  }

  /// The credential of that kind, which must be alive.
  func existingCredential(
    _ id: CredentialID, _ kind: CredentialKind, of connection: ConnectionID
  ) throws(Interruption) -> CredentialFact {
    guard let credential = try credential(id), credential.connection == connection, credential.kind == kind,
      credential.isAlive(at: now)
    else {
      throw .refuse(
        .notFound, "The identity provider has no such credential; it may have been revoked or have expired.",
        field: "credential")
    }
    return credential
  }
}
