internal import Secrets

/// UUIDs of version 8 made from names by SHA-256 (RFC 9562, appendix B.2): the same names give the same id.
enum NameBasedUUID {
  /// - Parameter names: Each counts with its length, so that no two lists run together.
  static func make(_ names: String...) -> String {
    var input: [UInt8] = []
    for name in names {
      withUnsafeBytes(of: UInt64(name.utf8.count).bigEndian) { input.append(contentsOf: $0) }
      input.append(contentsOf: name.utf8)
    }
    var bytes = Array(Digest.sha256(input).prefix(16))
    bytes[6] = 0x80 | bytes[6] & 0x0F
    bytes[8] = 0x80 | bytes[8] & 0x3F
    return self.text(bytes)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let alphabet = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
      text.append(alphabet[Int(byte >> 4)])
      text.append(alphabet[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
