internal import Wire

/// A signed token as it is sent: header, payload and signature (RFC 7515 section 7.1).
///
/// Keys that the header itself brings or points to (`jwk`, `jku`, `x5c`, `x5u`) are not looked at.
struct CompactToken {
  private let signed: Substring.UTF8View
  private let payload: [UInt8]
  private let signature: [UInt8]
  private let algorithm: Algorithm
  private let keyID: String?
  /// The media type in small letters and without `application/` (RFC 7515 section 4.1.9).
  let type: String?

  init(_ text: String) throws(AssertionError) {
    guard text.utf8.count <= AssertionLimits.assertionBytes else {
      throw AssertionError(.tooLarge, "The token has more than \(AssertionLimits.assertionBytes) bytes.")
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count != 5 else {
      throw AssertionError(.malformed, "The token is encrypted; let the provider only sign it.")
    }
    guard parts.count == 3 else {
      throw AssertionError(.malformed, "The token has not the three parts of a signed JWT.")
    }
    guard let header = Base64URL.decode(parts[0]), let payload = Base64URL.decode(parts[1]),
      let signature = Base64URL.decode(parts[2])
    else { throw AssertionError(.malformed, "A part of the token is not base64url.") }
    let members = try JSON.object(header, "The token's header")
    algorithm = try Self.algorithm(members)
    keyID = try Self.text(members, "kid")
    type = try Self.text(members, "typ").map { type in
      let name = type.lowercased()
      return name.hasPrefix("application/") ? String(name.dropFirst("application/".count)) : name
    }
    // RFC 7515 section 4.1.11: what is not understood must be refused, and nothing is.
    guard members["crit"] == nil else {
      throw AssertionError(.malformed, "The token's header asks for extensions (crit) that are not understood.")
    }
    signed = text[..<parts[1].endIndex].utf8
    self.payload = payload
    self.signature = signature
  }

  /// What the token says, once its signature is known to be one of the keys'.
  func verifiedClaims(_ keys: KeySet) throws(AssertionError) -> [String: JSON] {
    let key = try keys.key(keyID, for: algorithm)
    guard key.verifies(signature, of: Array(signed), by: algorithm.scheme) else {
      throw AssertionError(
        .invalidSignature,
        "The token's signature is not of the key that it names. If the provider has new keys, fetch its "
          + "key set again.")
    }
    return try JSON.object(payload, "The token's payload")
  }

  private static func algorithm(_ members: [String: JSON]) throws(AssertionError) -> Algorithm {
    guard let name = members["alg"]?.text else {
      throw AssertionError(.malformed, "The token's header names no algorithm (alg).")
    }
    guard name.lowercased() != "none" else {
      throw AssertionError(.unsupportedAlgorithm, "The token is not signed (alg none). Let the provider sign it.")
    }
    guard let algorithm = Algorithm(rawValue: name) else {
      throw AssertionError(
        .unsupportedAlgorithm,
        "The token is signed with \(quoted(name)). Let the provider sign with \(Algorithm.names).")
    }
    return algorithm
  }

  private static func text(_ members: [String: JSON], _ name: String) throws(AssertionError) -> String? {
    guard let value = members[name] else { return nil }
    guard let text = value.text else {
      throw AssertionError(.malformed, "The token's header has a \(name) that is no text.")
    }
    return text
  }
}
