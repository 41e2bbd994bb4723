/// PostgreSQL's binary form of values. All numbers are big-endian.
enum BinaryEncoder {
  /// Appends a value that isn't null; false if it doesn't fit the type, and then some of it may be there.
  static func append(_ value: SQLValue, as type: SQLType, to bytes: inout [UInt8]) -> Bool {
    switch (value, type) {
    case (.text(let text), .text): bytes.append(contentsOf: text.utf8)
    case (.json(let text), .json):
      // jsonb: a version before the document.
      bytes.append(1)
      bytes.append(contentsOf: text.utf8)
    case (.int(let number), _): return append(number, as: type, to: &bytes)
    case (.bool(let isTrue), .bool): bytes.append(isTrue ? 1 : 0)
    case (.bytes(let data), .bytes): bytes.append(contentsOf: data)
    case (.timestamp(let microseconds), .timestamp):
      bytes.appendBigEndian(microseconds &- SQLValue.epoch2000)
    case (.texts(let texts), .texts):
      appendArray(texts, of: .text, to: &bytes) { $1.append(contentsOf: $0.utf8) }
    case (.ints(let numbers), .ints):
      appendArray(numbers, of: .int, to: &bytes) { $1.appendBigEndian($0) }
    default: return false
    }
    return true
  }

  private static func append(_ number: Int64, as type: SQLType, to bytes: inout [UInt8]) -> Bool {
    switch type {
    case .int: bytes.appendBigEndian(number)
    case .int4:
      guard let number = Int32(exactly: number) else { return false }
      bytes.appendBigEndian(number)
    case .int2:
      guard let number = Int16(exactly: number) else { return false }
      bytes.appendBigEndian(number)
    default: return false
    }
    return true
  }

  /// Header: dimensions, NULL flag, element type, then length and lower bound; each element has its length before it.
  private static func appendArray<T>(
    _ elements: [T], of type: SQLType, to bytes: inout [UInt8], _ append: (T, inout [UInt8]) -> Void
  ) {
    bytes.appendBigEndian(Int32(elements.isEmpty ? 0 : 1))
    bytes.appendBigEndian(Int32(0))
    bytes.appendBigEndian(type.oid)
    guard !elements.isEmpty else { return }
    bytes.appendBigEndian(Int32(clamping: elements.count))
    bytes.appendBigEndian(Int32(1))
    for element in elements {
      let length = bytes.count
      bytes.appendBigEndian(Int32(0))
      append(element, &bytes)
      bytes.setBigEndian(Int32(clamping: bytes.count - length - 4), at: length)
    }
  }
}

extension [UInt8] {
  mutating func appendBigEndian(_ number: some FixedWidthInteger & BitwiseCopyable) {
    unsafe Swift.withUnsafeBytes(of: number.bigEndian) { unsafe append(contentsOf: $0) }
  }

  mutating func setBigEndian(_ number: Int32, at offset: Int) {
    unsafe withUnsafeMutableBytes { unsafe $0.storeBytes(of: number.bigEndian, toByteOffset: offset, as: Int32.self) }
  }
}
