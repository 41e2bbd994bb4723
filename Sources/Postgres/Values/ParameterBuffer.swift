/// The parameters of one statement in the form libpq takes, in memory that is used again for the next one.
struct ParameterBuffer {
  private var bytes: [UInt8] = []
  private var offsets: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  var count: Int { offsets.count }

  /// - Parameter types: what the server says the parameters are; none if it didn't say it yet.
  mutating func load(_ values: [SQLValue], types: [SQLType]) {
    bytes.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    formats.removeAll(keepingCapacity: true)
    for (index, value) in values.enumerated() { append(value, as: index < types.count ? types[index] : nil) }
  }

  /// Lends pointers to values, lengths and formats.
  func withPointers<R>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> R
  ) -> R {
    unsafe bytes.withUnsafeBytes { memory in
      let base = unsafe memory.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: max(1, offsets.count)) {
        pointers in
        for (index, offset) in offsets.enumerated() {
          unsafe pointers.initializeElement(
            at: index, to: offset.flatMap { offset in unsafe base.map { unsafe $0 + offset } })
        }
        return unsafe lengths.withUnsafeBufferPointer { lengths in
          unsafe formats.withUnsafeBufferPointer { formats in
            unsafe body(UnsafePointer(pointers.baseAddress), lengths.baseAddress, formats.baseAddress)
          }
        }
      }
    }
  }

  private mutating func append(_ value: SQLValue, as type: SQLType?) {
    let start = bytes.count
    if case .null = value {
      offsets.append(nil)
      lengths.append(0)
      formats.append(0)
      return
    }
    var isBinary = true
    if case .text(let text) = value {
      // Most are text, whose forms are the same but for the terminator that libpq would look for.
      bytes.append(contentsOf: text.utf8)
      isBinary = type == .text
    } else if type.map({ BinaryEncoder.append(value, as: $0, to: &bytes) }) != true {
      bytes.removeSubrange(start...)
      isBinary = appendText(value)
    }
    offsets.append(start)
    lengths.append(Int32(clamping: bytes.count - start))
    formats.append(isBinary ? 1 : 0)
    bytes.append(0)
  }

  /// In text form, or in binary what has only one; tells which.
  private mutating func appendText(_ value: SQLValue) -> Bool {
    var isBinary = false
    switch value {
    case .null: break
    case .text(let text), .json(let text): bytes.append(contentsOf: text.utf8)
    case .int(let number): appendNumber(number)
    case .bool(let isTrue): bytes.append(UInt8(ascii: isTrue ? "t" : "f"))
    case .bytes(let data):
      bytes.append(contentsOf: data)
      isBinary = true
    case .timestamp(let microseconds):
      let since2000 = (microseconds &- SQLValue.epoch2000).bigEndian
      unsafe withUnsafeBytes(of: since2000) { unsafe bytes.append(contentsOf: $0) }
      isBinary = true
    case .texts(let texts): appendList(texts) { $0.appendQuoted($1) }
    case .ints(let numbers): appendList(numbers) { $0.appendNumber($1) }
    }
    return isBinary
  }

  private mutating func appendNumber(_ number: Int64) { bytes.append(contentsOf: String(number).utf8) }

  private mutating func appendList<T>(_ elements: [T], _ appendElement: (inout Self, T) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      appendElement(&self, element)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
