/// Writes rows in PostgreSQL's binary COPY format, which is what an import takes.
struct CopyRow {
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0

  /// Begins a row of so many fields; they follow in order.
  mutating func begin(fields: Int) {
    append(UInt16(fields))
    count += 1
  }

  mutating func add(_ text: String) {
    append(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ number: Int64) {
    append(UInt32(8))
    append(number)
  }

  mutating func add(_ truth: Bool) {
    append(UInt32(1))
    bytes.append(truth ? 1 : 0)
  }

  /// A JSON document; its binary form begins with its version.
  mutating func add(json: String) {
    append(UInt32(json.utf8.count + 1))
    bytes.append(1)
    bytes.append(contentsOf: json.utf8)
  }

  mutating func add(_ texts: [String]) {
    var array = CopyRow()
    // Dimensions, whether there are NULLs, the type of the elements: text; then the length and the first index.
    for number: UInt32 in texts.isEmpty ? [0, 0, 25] : [1, 0, 25, UInt32(texts.count), 1] { array.append(number) }
    for text in texts { array.add(text) }
    append(UInt32(array.bytes.count))
    bytes += array.bytes
  }

  mutating func addNull() { append(UInt32.max) }

  /// What was written, and an empty one from now on.
  mutating func take() -> (bytes: [UInt8], count: Int) {
    defer { self = CopyRow() }
    return (bytes, count)
  }

  private mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
