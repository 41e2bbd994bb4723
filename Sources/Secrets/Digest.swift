internal import COpenSSL

/// SHA-256 (FIPS 180-4), by OpenSSL.
public enum Digest {
  /// The digest of bytes that come piece by piece.
  @safe public struct Running: ~Copyable {
    private let context: OpaquePointer

    public init() {
      guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
        // As below; memory for it is always there.
        preconditionFailure("OpenSSL could not begin a SHA-256 digest")
      }
      unsafe self.context = context
    }

    deinit { unsafe EVP_MD_CTX_free(context) }

    /// Adds bytes to what is digested.
    public mutating func update(_ bytes: [UInt8]) {
      let done = unsafe bytes.withUnsafeBytes { unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
      precondition(done == 1, "OpenSSL could not go on with a SHA-256 digest")
    }

    /// The 32 bytes of the digest of all that was added; it ends with that.
    public consuming func finish() -> [UInt8] {
      var output = [UInt8](repeating: 0, count: 32)
      let done = unsafe output.withUnsafeMutableBytes { target in
        unsafe EVP_DigestFinal_ex(context, target.baseAddress?.assumingMemoryBound(to: UInt8.self), nil)
      }
      precondition(done == 1, "OpenSSL could not compute a SHA-256 digest")
      return output
    }
  }

  /// Bytes as pairs of hexadecimal digits in lower case.
  public static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The 32 bytes of the digest.
  public static func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let input = Array(bytes)
    var output = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    let done = unsafe input.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        unsafe EVP_Digest(
          source.baseAddress, source.count, target.baseAddress?.assumingMemoryBound(to: UInt8.self), &length,
          EVP_sha256(), nil)
      }
    }
    // OpenSSL fails here only if its own library is broken; a wrong digest would be worse than the end.
    precondition(done == 1 && length == 32, "OpenSSL could not compute a SHA-256 digest")
    return output
  }
}
