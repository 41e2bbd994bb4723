internal import COpenSSL

/// A public key of OpenSSL, which verifies signatures.
@safe final class PublicKey: @unchecked Sendable {
  // SAFETY: the key is never changed after it was made; OpenSSL only reads it to verify.
  private let key: OpaquePointer

  /// - Parameter info: A SubjectPublicKeyInfo (RFC 5280 section 4.1) in DER.
  /// - Returns: Nil if it is none, such as a point that is not on its curve.
  init?(info: [UInt8]) {
    defer { ERR_clear_error() }
    let found = unsafe info.withUnsafeBufferPointer { bytes in
      var start = bytes.baseAddress
      return unsafe d2i_PUBKEY(nil, &start, bytes.count)
    }
    guard let key = unsafe found else { return nil }
    unsafe self.key = key
  }

  /// - Parameter certificate: A certificate (RFC 5280) in DER. Only its key counts: the one who gave it here vouches for
  ///   it, not its issuer and not its dates.
  /// - Returns: Nil if it is none.
  init?(certificate: [UInt8]) {
    defer { ERR_clear_error() }
    let found: OpaquePointer? = unsafe certificate.withUnsafeBufferPointer { bytes in
      var start = bytes.baseAddress
      let certificate = unsafe d2i_X509(nil, &start, bytes.count)
      defer { unsafe X509_free(certificate) }
      // Nothing behind it: several would be taken for one.
      guard unsafe certificate != nil && bytes.baseAddress.map({ unsafe $0 + bytes.count }) == start else { return nil }
      return unsafe X509_get_pubkey(certificate)
    }
    guard let key = unsafe found else { return nil }
    unsafe self.key = key
  }

  deinit { unsafe EVP_PKEY_free(key) }

  enum Kind: Hashable {
    /// With the bits of its modulus.
    case rsa(bits: Int)
    /// With the bits of its curve.
    case ellipticCurve(bits: Int)
    case other
  }

  var kind: Kind {
    let bits = Int(unsafe EVP_PKEY_get_bits(key))
    return isOf(EVP_PKEY_RSA) ? .rsa(bits: bits) : isOf(EVP_PKEY_EC) ? .ellipticCurve(bits: bits) : .other
  }

  private func isOf(_ type: Int32) -> Bool { unsafe EVP_PKEY_get_base_id(key) == type }

  /// Whether this key made the signature of the message, in that way.
  func verifies(_ signature: [UInt8], of message: [UInt8], by scheme: SignatureScheme) -> Bool {
    switch scheme {
    case .rsaPKCS1(let digest): isOf(EVP_PKEY_RSA) && verifies(signature, message, digest)
    case .rsaPSS(let digest): isOf(EVP_PKEY_RSA) && verifies(signature, message, digest, isPSS: true)
    case .ed25519: isOf(EVP_PKEY_ED25519) && verifies(signature, message, nil)
    case .ecdsa(let digest, let size):
      // OpenSSL reads the two numbers in DER.
      isOf(EVP_PKEY_EC) && signature.count == 2 * size
        && verifies(
          DER.sequence(DER.integer(signature.prefix(size)), DER.integer(signature.suffix(size))), message, digest)
    }
  }

  /// - Parameter digest: Nil for Ed25519, which digests on its own.
  private func verifies(_ signature: [UInt8], _ message: [UInt8], _ digest: Digest?, isPSS: Bool = false) -> Bool {
    guard let context = unsafe EVP_MD_CTX_new() else { return false }
    defer {
      unsafe EVP_MD_CTX_free(context)
      ERR_clear_error()
    }
    var parameters: OpaquePointer?
    guard unsafe EVP_DigestVerifyInit_ex(context, &parameters, digest?.rawValue, nil, nil, key, nil) == 1 else {
      return false
    }
    if isPSS {
      guard unsafe EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1,
        unsafe EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) == 1
      else { return false }
    }
    return unsafe signature.withUnsafeBufferPointer { signature in
      unsafe message.withUnsafeBufferPointer { message in
        // Negative for a signature that is none.
        unsafe EVP_DigestVerify(
          context, signature.baseAddress, signature.count, message.baseAddress, message.count) == 1
      }
    }
  }
}

extension Digest {
  /// The digest of the bytes; nil only if OpenSSL is broken.
  func callAsFunction(_ bytes: [UInt8]) -> [UInt8]? {
    // The largest: EVP_MAX_MD_SIZE.
    var output = [UInt8](repeating: 0, count: 64)
    var count = output.count
    let done = unsafe bytes.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe EVP_Q_digest(nil, rawValue, nil, source.baseAddress, source.count, target.baseAddress, &count)
      }
    }
    return done == 1 ? Array(output.prefix(count)) : nil
  }
}
