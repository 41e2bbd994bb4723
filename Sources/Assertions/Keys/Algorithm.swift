/// How a token is signed: the asymmetric algorithms of RFC 7518 and RFC 8037 that identity providers use.
///
/// `none` and the ones with a shared secret are not here: a public key must never count as a secret.
enum Algorithm: String, CaseIterable {
  case rs256 = "RS256"
  case ps256 = "PS256"
  case es256 = "ES256"
  case es384 = "ES384"
  case edDSA = "EdDSA"

  /// All of them, for an administrator.
  static let names = "RS256, PS256, ES256, ES384 or EdDSA"

  var scheme: SignatureScheme {
    switch self {
    case .rs256: .rsaPKCS1(.sha256)
    case .ps256: .rsaPSS(.sha256)
    case .es256: .ecdsa(.sha256, numberBytes: 32)
    case .es384: .ecdsa(.sha384, numberBytes: 48)
    case .edDSA: .ed25519
    }
  }
}
