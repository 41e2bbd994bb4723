/// Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then 74 random bits.
///
/// Rows whose ids follow time land at the end of an index instead of all over it.
public enum UUIDv7 {
  /// A new UUID in its 36-character form.
  public static func make(at time: Timestamp = .now()) -> String {
    var random = SystemRandomNumberGenerator()
    return make(milliseconds: UInt64(max(0, time.microseconds / 1000)), random: random.next(), random.next())
  }

  /// When it was made, to the millisecond; nil for what is no UUID of version 7.
  public static func time(of text: String) -> Timestamp? {
    let bytes = Array(text.utf8)
    guard bytes.count == 36, bytes[8] == UInt8(ascii: "-"), bytes[13] == UInt8(ascii: "-"),
      bytes[14] == UInt8(ascii: "7"),
      let milliseconds = Int64(String(decoding: bytes[0..<8] + bytes[9..<13], as: UTF8.self), radix: 16),
      milliseconds >= 0
    else { return nil }
    return Timestamp(microseconds: milliseconds * 1000)
  }

  static func make(milliseconds: UInt64, random high: UInt64, _ low: UInt64) -> String {
    let first = (milliseconds << 16) | 0x7000 | (high & 0x0FFF)
    let second = 0x8000_0000_0000_0000 | (low & 0x3FFF_FFFF_FFFF_FFFF)
    let digits = hex(first) + hex(second)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, digit) in digits.enumerated() {
      if index == 8 || index == 12 || index == 16 || index == 20 { text.append(UInt8(ascii: "-")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func hex(_ value: UInt64) -> [UInt8] {
    let alphabet = Array("0123456789abcdef".utf8)
    return stride(from: 60, through: 0, by: -4).map { alphabet[Int((value >> UInt64($0)) & 15)] }
  }
}
