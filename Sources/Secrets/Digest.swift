internal import COpenSSL

/// SHA-256 (FIPS 180-4), by OpenSSL.
public enum Digest {
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
