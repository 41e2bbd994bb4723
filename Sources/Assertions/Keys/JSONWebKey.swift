internal import Wire

/// A key of a key set that verifies signatures (RFC 7517).
struct JSONWebKey: Sendable {
  let id: String?
  /// The algorithms that the key may be used with: the one it declares, or all of its type.
  let algorithms: Set<Algorithm>
  let key: PublicKey

  /// Why a key of a set is not used; others of the set may be.
  struct Unusable: Error {
    let reason: String
  }

  init(_ members: [String: JSON]) throws(Unusable) {
    if let use = members["use"]?.text, use != "sig" { throw Unusable(reason: "its use is not sig") }
    if let operations = members["key_ops"]?.texts, !operations.contains("verify") {
      throw Unusable(reason: "its key_ops have no verify")
    }
    let (possible, info) = try Self.material(members)
    var algorithms = possible
    if let declared = members["alg"] {
      guard let algorithm = declared.text.flatMap(Algorithm.init), possible.contains(algorithm) else {
        throw Unusable(reason: "its alg is not \(Self.list(possible))")
      }
      algorithms = [algorithm]
    }
    guard let key = PublicKey(info: info) else { throw Unusable(reason: "its numbers are no public key") }
    id = members["kid"]?.text
    self.algorithms = algorithms
    self.key = key
  }

  /// The algorithms of the key's type, and the key as a SubjectPublicKeyInfo.
  private static func material(_ members: [String: JSON]) throws(Unusable) -> (Set<Algorithm>, info: [UInt8]) {
    switch (members["kty"]?.text, members["crv"]?.text) {
    case ("RSA", _): ([.rs256, .ps256], try rsa(members))
    case ("EC", "P-256"):
      // prime256v1, RFC 5480 section 2.1.1.1.
      ([.es256], try point(members, size: 32, curve: [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]))
    case ("EC", "P-384"):
      // secp384r1, likewise.
      ([.es384], try point(members, size: 48, curve: [0x2B, 0x81, 0x04, 0x00, 0x22]))
    case ("OKP", "Ed25519"): ([.edDSA], try ed25519(members))
    default: throw Unusable(reason: "it is not RSA, EC on P-256 or P-384, or OKP on Ed25519")
    }
  }

  private static func rsa(_ members: [String: JSON]) throws(Unusable) -> [UInt8] {
    let modulus = try bytes(members, "n").drop { $0 == 0 }
    let exponent = try bytes(members, "e").drop { $0 == 0 }
    let bits = modulus.count * 8 - (modulus.first?.leadingZeroBitCount ?? 0)
    guard AssertionLimits.modulusBits.contains(bits) else {
      throw Unusable(
        reason: "its modulus must have \(AssertionLimits.modulusBits.lowerBound) to "
          + "\(AssertionLimits.modulusBits.upperBound) bits, and has \(bits)")
    }
    guard exponent.count <= AssertionLimits.exponentBytes, let last = exponent.last, last & 1 == 1,
      exponent.count > 1 || last > 1
    else { throw Unusable(reason: "its exponent is not an odd number above 1 of up to 32 bits") }
    // rsaEncryption, RFC 3279 section 2.3.1.
    let algorithm = DER.objectIdentifier([0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01])
    return DER.sequence(
      DER.sequence(algorithm, DER.null),
      DER.bits(DER.sequence(DER.integer(modulus), DER.integer(exponent))))
  }

  private static func point(_ members: [String: JSON], size: Int, curve: [UInt8]) throws(Unusable) -> [UInt8] {
    let (x, y) = (try bytes(members, "x"), try bytes(members, "y"))
    // RFC 7518 section 6.2.1.2: always the full size.
    guard x.count == size, y.count == size else { throw Unusable(reason: "its x and y must have \(size) bytes each") }
    // id-ecPublicKey, RFC 5480 section 2.1.1, and an uncompressed point.
    let algorithm = DER.objectIdentifier([0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01])
    return DER.sequence(DER.sequence(algorithm, DER.objectIdentifier(curve)), DER.bits([0x04] + x + y))
  }

  private static func ed25519(_ members: [String: JSON]) throws(Unusable) -> [UInt8] {
    let x = try bytes(members, "x")
    guard x.count == 32 else { throw Unusable(reason: "its x must have 32 bytes") }
    // id-Ed25519, RFC 8410 section 3.
    return DER.sequence(DER.sequence(DER.objectIdentifier([0x2B, 0x65, 0x70])), DER.bits(x))
  }

  private static func bytes(_ members: [String: JSON], _ name: String) throws(Unusable) -> [UInt8] {
    guard let text = members[name]?.text, let bytes = Base64URL.decode(text.utf8) else {
      throw Unusable(reason: "its \(name) is missing or not base64url")
    }
    return bytes
  }

  private static func list(_ algorithms: Set<Algorithm>) -> String {
    algorithms.map(\.rawValue).sorted().joined(separator: " or ")
  }
}
