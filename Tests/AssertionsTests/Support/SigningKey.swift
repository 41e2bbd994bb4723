import COpenSSL

/// A private key of an identity provider in the tests.
@safe final class SigningKey: @unchecked Sendable {
  // SAFETY: the key is a constant; OpenSSL only reads it to sign.
  private let key: OpaquePointer
  private let kind: Kind

  enum Kind { case rsa, weakRSA, p256, p384, p521, ed25519 }

  static let rsa = SigningKey(.rsa)
  static let otherRSA = SigningKey(.rsa)
  static let weakRSA = SigningKey(.weakRSA)
  static let p256 = SigningKey(.p256)
  static let p384 = SigningKey(.p384)
  static let p521 = SigningKey(.p521)
  static let ed25519 = SigningKey(.ed25519)

  /// The key that signs by an algorithm.
  static func of(_ algorithm: String) -> SigningKey {
    switch algorithm {
    case "ES256": p256
    case "ES384": p384
    case "EdDSA": ed25519
    default: rsa
    }
  }

  private init(_ kind: Kind) {
    self.kind = kind
    let type = kind == .ed25519 ? EVP_PKEY_ED25519 : kind == .rsa || kind == .weakRSA ? EVP_PKEY_RSA : EVP_PKEY_EC
    let context = unsafe EVP_PKEY_CTX_new_id(type, nil)
    defer { unsafe EVP_PKEY_CTX_free(context) }
    precondition(unsafe EVP_PKEY_keygen_init(context) == 1)
    switch kind {
    case .rsa: unsafe EVP_PKEY_CTX_set_rsa_keygen_bits(context, 2_048)
    case .weakRSA: unsafe EVP_PKEY_CTX_set_rsa_keygen_bits(context, 1_024)
    case .p256: unsafe EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1)
    case .p384: unsafe EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_secp384r1)
    case .p521: unsafe EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_secp521r1)
    case .ed25519: break
    }
    var key: OpaquePointer?
    guard unsafe EVP_PKEY_keygen(context, &key) == 1, let key = unsafe key else {
      preconditionFailure("OpenSSL makes no key")
    }
    unsafe self.key = key
  }

  deinit { unsafe EVP_PKEY_free(key) }

  /// The public key's own members of a JSON Web Key.
  var members: String {
    switch kind {
    case .rsa, .weakRSA: #""kty":"RSA","n":"\#(number("n"))","e":"\#(number("e"))""#
    case .p256: #""kty":"EC","crv":"P-256","x":"\#(number("qx", 32))","y":"\#(number("qy", 32))""#
    case .p384: #""kty":"EC","crv":"P-384","x":"\#(number("qx", 48))","y":"\#(number("qy", 48))""#
    case .p521: #""kty":"EC","crv":"P-521","x":"\#(number("qx", 66))","y":"\#(number("qy", 66))""#
    case .ed25519: #""kty":"OKP","crv":"Ed25519","x":"\#(base64URL(raw))""#
    }
  }

  private var raw: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 32)
    var count = bytes.count
    precondition(unsafe EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1)
    return bytes
  }

  private func number(_ name: String, _ size: Int? = nil) -> String {
    var number: OpaquePointer?
    precondition(unsafe EVP_PKEY_get_bn_param(key, name, &number) == 1)
    defer { unsafe BN_free(number) }
    var bytes = [UInt8](repeating: 0, count: size ?? Int(unsafe (BN_num_bits(number) + 7) / 8))
    unsafe BN_bn2binpad(number, &bytes, Int32(bytes.count))
    return base64URL(bytes)
  }

  /// A certificate of the key for itself, out of date, in base64.
  var certificate: String {
    let certificate = unsafe X509_new()
    defer { unsafe X509_free(certificate) }
    unsafe X509_set_version(certificate, 2)
    unsafe X509_gmtime_adj(X509_getm_notBefore(certificate), -86_400)
    unsafe X509_gmtime_adj(X509_getm_notAfter(certificate), -3_600)
    unsafe X509_set_pubkey(certificate, key)
    precondition(unsafe X509_sign(certificate, key, kind == .ed25519 ? nil : EVP_sha256()) > 0)
    var bytes: UnsafeMutablePointer<UInt8>?
    let count = unsafe i2d_X509(certificate, &bytes)
    defer { unsafe CRYPTO_free(bytes, #file, #line) }
    return unsafe base64(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  /// The signature of the message as RFC 7518 has it.
  func sign(_ message: [UInt8], _ algorithm: String) -> [UInt8] {
    let context = unsafe EVP_MD_CTX_new()
    defer { unsafe EVP_MD_CTX_free(context) }
    var parameters: OpaquePointer?
    let digest =
      algorithm == "EdDSA" ? nil : algorithm == "ES384" ? unsafe EVP_sha384() : unsafe EVP_sha256()
    precondition(unsafe EVP_DigestSignInit(context, &parameters, digest, nil, key) == 1)
    if algorithm == "PS256" {
      unsafe EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING)
      unsafe EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST)
    }
    var count = 1_024
    var signature = [UInt8](repeating: 0, count: count)
    precondition(unsafe EVP_DigestSign(context, &signature, &count, message, message.count) == 1)
    signature = Array(signature.prefix(count))
    switch kind {
    case .p256: return Self.numbers(signature, 32)
    case .p384: return Self.numbers(signature, 48)
    case .p521: return Self.numbers(signature, 66)
    case .rsa, .weakRSA, .ed25519: return signature
    }
  }

  /// The two numbers of a signature in DER, one behind the other.
  private static func numbers(_ der: [UInt8], _ size: Int) -> [UInt8] {
    let bytes = unsafe der.withUnsafeBufferPointer { der in
      var start = der.baseAddress
      let signature = unsafe d2i_ECDSA_SIG(nil, &start, der.count)
      defer { unsafe ECDSA_SIG_free(signature) }
      var bytes = [UInt8](repeating: 0, count: 2 * size)
      unsafe bytes.withUnsafeMutableBufferPointer { target in
        unsafe BN_bn2binpad(ECDSA_SIG_get0_r(signature), target.baseAddress, Int32(size))
        unsafe BN_bn2binpad(ECDSA_SIG_get0_s(signature), target.baseAddress.map { unsafe $0 + size }, Int32(size))
      }
      return bytes
    }
    return bytes
  }
}

/// RFC 4648 section 5 without padding.
func base64URL(_ bytes: some Collection<UInt8>) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  var text: [UInt8] = []
  var (group, bits): (UInt32, UInt32) = (0, 0)
  for byte in bytes {
    group = group << 8 | UInt32(byte)
    bits += 8
    while bits >= 6 {
      bits -= 6
      text.append(alphabet[Int(group >> bits & 63)])
    }
  }
  if bits > 0 { text.append(alphabet[Int(group << (6 - bits) & 63)]) }
  return String(decoding: text, as: UTF8.self)
}
