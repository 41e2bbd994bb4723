internal import COpenSSL

/// A random secret that is shown once and kept as a digest only.
public enum Secret {
  /// 32 random bytes as 43 characters of base64url: 256 bits, which nobody guesses.
  public static func make() -> String {
    var bytes = [UInt8](repeating: 0, count: 32)
    let done = unsafe bytes.withUnsafeMutableBytes { target in
      unsafe RAND_bytes(target.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(target.count))
    }
    // Without entropy there are no secrets: better no process than guessable keys.
    precondition(done == 1, "OpenSSL has no random bytes")
    return base64URL(bytes)
  }

  /// Compares in a time that depends on the lengths only.
  public static func isEqual(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
    guard a.count == b.count, a.count > 0 else { return false }
    return unsafe CRYPTO_memcmp(a.baseAddress, b.baseAddress, a.count) == 0
  }

  private static func base64URL(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var text: [UInt8] = []
    var accumulator: UInt32 = 0
    var bits = 0
    for byte in bytes {
      accumulator = accumulator << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(alphabet[Int(accumulator >> UInt32(bits)) & 63])
      }
    }
    if bits > 0 { text.append(alphabet[Int(accumulator << UInt32(6 - bits)) & 63]) }
    return String(decoding: text, as: UTF8.self)
  }
}
