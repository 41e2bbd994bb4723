/// How bytes are signed, whatever a token or an assertion calls it.
enum SignatureScheme: Hashable, Sendable {
  case rsaPKCS1(Digest)
  /// With a salt as long as the digest (RFC 7518 section 3.5).
  case rsaPSS(Digest)
  /// Two numbers of so many bytes each, one behind the other (RFC 7518 section 3.4, XML Signature section 6.4.3).
  case ecdsa(Digest, numberBytes: Int)
  case ed25519
}

/// A digest that is still believed: SHA-1 is not one.
enum Digest: String, Hashable, Sendable {
  case sha256 = "SHA256"
  case sha384 = "SHA384"
  case sha512 = "SHA512"
}
