/// The few forms of DER (X.690) that public keys and ECDSA signatures are written in.
enum DER {
  static func sequence(_ parts: [UInt8]...) -> [UInt8] { element(0x30, Array(parts.joined())) }

  static func bits(_ bytes: [UInt8]) -> [UInt8] { element(0x03, [0] + bytes) }

  static func objectIdentifier(_ bytes: [UInt8]) -> [UInt8] { element(0x06, bytes) }

  static let null: [UInt8] = [0x05, 0x00]

  /// A number that is not negative, with or without leading zeros.
  static func integer(_ bigEndian: some Collection<UInt8>) -> [UInt8] {
    let digits = Array(bigEndian.drop { $0 == 0 })
    let needsZero = digits.first.map { $0 >= 0x80 } ?? true
    return element(0x02, needsZero ? [0] + digits : digits)
  }

  private static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    guard content.count >= 0x80 else { return [tag, UInt8(content.count)] + content }
    var length: [UInt8] = []
    var rest = content.count
    while rest > 0 {
      length.insert(UInt8(rest & 0xFF), at: 0)
      rest >>= 8
    }
    return [tag, 0x80 | UInt8(length.count)] + length + content
  }
}
