/// PostgreSQL's binary result format; nil where the type or the length doesn't fit. All numbers are big-endian.
enum BinaryDecoder {
  /// Types below this oid are built in; above are enums and other types of the schema.
  private static let firstOwnType: UInt32 = 16384

  static func text(type: UInt32, _ bytes: UnsafeRawBufferPointer) -> String? {
    switch type {
    case 25, 1043, 19, 114, 1042, 705, 18, firstOwnType...: unsafe String(decoding: bytes, as: UTF8.self)
    // jsonb: a version byte, then the document.
    case 3802: unsafe bytes.first == 1 ? String(decoding: bytes.dropFirst(), as: UTF8.self) : nil
    case 2950: unsafe uuid(bytes)
    default: nil
    }
  }

  static func int(type: UInt32, _ bytes: UnsafeRawBufferPointer) -> Int64? {
    switch (type, bytes.count) {
    case (20, 8): unsafe integer(bytes, Int64.self)
    case (23, 4): Int64(unsafe integer(bytes, Int32.self))
    case (21, 2): Int64(unsafe integer(bytes, Int16.self))
    case (26, 4), (28, 4): Int64(unsafe integer(bytes, UInt32.self))
    default: nil
    }
  }

  static func bool(type: UInt32, _ bytes: UnsafeRawBufferPointer) -> Bool? {
    type == 16 && bytes.count == 1 ? unsafe bytes[0] != 0 : nil
  }

  static func bytes(type: UInt32, _ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    type == 17 ? unsafe Array(bytes) : nil
  }

  static func timestamp(type: UInt32, _ bytes: UnsafeRawBufferPointer) -> Int64? {
    guard type == 1184 || type == 1114, bytes.count == 8 else { return nil }
    // The infinities have no place on our scale.
    let (microseconds, overflow) = unsafe integer(bytes, Int64.self).addingReportingOverflow(SQLValue.epoch2000)
    return overflow ? nil : microseconds
  }

  static func double(type: UInt32, _ bytes: UnsafeRawBufferPointer) -> Double? {
    switch (type, bytes.count) {
    case (701, 8): Double(bitPattern: unsafe integer(bytes, UInt64.self))
    case (700, 4): Double(Float(bitPattern: unsafe integer(bytes, UInt32.self)))
    default: nil
    }
  }

  /// Header: dimensions, NULL flag, element type, then length and lower bound; each element has a length before it.
  static func array<T>(
    _ bytes: UnsafeRawBufferPointer, _ element: (UInt32, UnsafeRawBufferPointer) -> T?
  ) -> [T]? {
    guard bytes.count >= 12 else { return nil }
    let dimensions = unsafe integer(bytes, Int32.self)
    let type = unsafe integer(UnsafeRawBufferPointer(rebasing: bytes[8...]), UInt32.self)
    if dimensions == 0 { return [] }
    guard dimensions == 1, bytes.count >= 20 else { return nil }
    let count = unsafe Int(integer(UnsafeRawBufferPointer(rebasing: bytes[12...]), Int32.self))
    // Each element has at least its length.
    guard count >= 0, count <= (bytes.count - 20) / 4 else { return nil }
    var elements: [T] = []
    elements.reserveCapacity(count)
    var offset = 20
    for _ in 0..<count {
      guard bytes.count - offset >= 4 else { return nil }
      let length = unsafe Int(integer(UnsafeRawBufferPointer(rebasing: bytes[offset...]), Int32.self))
      offset += 4
      guard length >= 0, bytes.count - offset >= length,
        let value = unsafe element(type, UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]))
      else { return nil }
      elements.append(value)
      offset += length
    }
    return elements
  }

  private static func integer<T: FixedWidthInteger & BitwiseCopyable>(_ bytes: UnsafeRawBufferPointer, _: T.Type) -> T {
    T(bigEndian: unsafe bytes.loadUnaligned(as: T.self))
  }

  private static func uuid(_ bytes: UnsafeRawBufferPointer) -> String? {
    guard bytes.count == 16 else { return nil }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in unsafe Array(bytes).enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
