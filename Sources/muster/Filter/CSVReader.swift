/// Reads RFC 4180 records one after the other, and keeps the bytes of each as they came.
///
/// It is strict: what is not in the form of the RFC could put a value into the wrong column, and so past a filter.
struct CSVReader {
  /// The record that was read last, with its line break if it has one; valid until the next is read.
  var record: ArraySlice<UInt8> { buffer[start..<end] }
  /// How many fields that has.
  var fieldCount: Int { fields.count }
  /// The line of the file at which it begins, from 1.
  private(set) var line = 0
  /// Bytes of all records so far.
  private(set) var bytesRead = 0

  private struct Field {
    let range: Range<Int>
    /// It has doubled quotation marks.
    let isEscaped: Bool
  }

  private static let quote = UInt8(ascii: "\"")
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let delimiter: UInt8
  private let read: (_ into: inout [UInt8]) throws(Failure) -> Bool
  private var buffer: [UInt8] = []
  private var start = 0
  private var end = 0
  private var fields: [Field] = []
  private var nextLine = 1
  private var isAtEnd = false

  /// - Parameter read: Appends further bytes of the file; false at its end.
  init(delimiter: UInt8, _ read: @escaping (_ into: inout [UInt8]) throws(Failure) -> Bool) {
    self.delimiter = delimiter
    self.read = read
  }

  /// Reads the next record; lines without anything are passed over.
  ///
  /// - Returns: Whether there is one.
  mutating func next() throws(Failure) -> Bool {
    while true {
      bytesRead += end - start
      start = end
      line = nextLine
      guard try scanRecord() else { return false }
      nextLine += buffer[start..<end].count { $0 == UInt8(ascii: "\n") }
      if fields.count > 1 || fields[0].range.lowerBound < fields[0].range.upperBound || buffer[start] == Self.quote {
        return true
      }
    }
  }

  /// A field of the record, without the marks around it.
  func field(_ index: Int) throws(Failure) -> String {
    let field = fields[index]
    let bytes = buffer[field.range]
    let text =
      field.isEscaped
      ? String(validating: Self.unescaped(bytes), as: UTF8.self) : String(validating: bytes, as: UTF8.self)
    guard let text else { throw Failure("line \(line) is not text in UTF-8") }
    return text
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var isSecond = false
    for byte in bytes {
      isSecond = byte == quote && !isSecond
      if !isSecond { plain.append(byte) }
    }
    return plain
  }
}

extension CSVReader {
  /// Finds the next record, reading on as far as it needs.
  private mutating func scanRecord() throws(Failure) -> Bool {
    while true {
      if start < buffer.count, let end = try scan() {
        self.end = end
        return true
      }
      if isAtEnd { return false }
      guard buffer.count - start <= Limits.csvRecord else {
        throw Failure(
          "the record at line \(line) is larger than \(Limits.csvRecord) bytes: is a quotation mark missing?")
      }
      buffer.removeFirst(start)
      (start, end) = (0, 0)
      isAtEnd = try !read(&buffer)
    }
  }

  /// The fields of the record at the front; nil if more of the file is needed to tell.
  private mutating func scan() throws(Failure) -> Int? {
    fields.removeAll(keepingCapacity: true)
    var index = start
    if bytesRead == 0, buffer.starts(with: Self.byteOrderMark) { index += Self.byteOrderMark.count }
    while true {
      let next = index < buffer.count && buffer[index] == Self.quote ? try scanQuoted(index) : try scanPlain(index)
      guard let next else { return nil }
      index = next
      guard index < buffer.count else { return index }
      switch buffer[index] {
      case delimiter: index += 1
      case UInt8(ascii: "\n"): return index + 1
      case UInt8(ascii: "\r"):
        guard index + 1 < buffer.count || isAtEnd else { return nil }
        return index + (index + 1 < buffer.count && buffer[index + 1] == UInt8(ascii: "\n") ? 2 : 1)
      default: throw malformed()
      }
      // The file may end, or go on, behind a delimiter.
      if index == buffer.count, !isAtEnd { return nil }
    }
  }

  /// - Returns: What stands behind the field.
  private mutating func scanPlain(_ start: Int) throws(Failure) -> Int? {
    var index = start
    while index < buffer.count {
      let byte = buffer[index]
      if byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte == Self.quote { throw malformed() }
      index += 1
    }
    guard index < buffer.count || isAtEnd else { return nil }
    fields.append(Field(range: start..<index, isEscaped: false))
    return index
  }

  /// - Returns: What stands behind the field.
  private mutating func scanQuoted(_ start: Int) throws(Failure) -> Int? {
    var index = start + 1
    var isEscaped = false
    while true {
      guard index < buffer.count else {
        if isAtEnd { throw malformed() }
        return nil
      }
      if buffer[index] == Self.quote {
        guard index + 1 < buffer.count || isAtEnd else { return nil }
        guard index + 1 < buffer.count, buffer[index + 1] == Self.quote else { break }
        isEscaped = true
        index += 1
      }
      index += 1
    }
    fields.append(Field(range: start + 1..<index, isEscaped: isEscaped))
    return index + 1
  }

  private func malformed() -> Failure {
    Failure("the record at line \(line) is not in the form of RFC 4180: mend its quotation marks")
  }
}
