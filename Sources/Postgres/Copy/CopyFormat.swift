/// PostgreSQL's binary COPY format. All numbers are big-endian.
enum CopyFormat {
  /// The signature, no flags, no extension.
  static let header = signature + [0, 0, 0, 0, 0, 0, 0, 0]
  static let signature: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF] + Array("\r\n\0".utf8)
  /// A row of -1 fields.
  static let trailer: [UInt8] = [0xFF, 0xFF]

  /// The number of fields, then each one's length, -1 for NULL, and its bytes.
  static func append(_ row: [SQLValue], as columns: [SQLType], to bytes: inout [UInt8]) throws(PostgresError) {
    guard row.count == columns.count else {
      throw PostgresError(.encoding, "a row of \(row.count) values for \(columns.count) columns")
    }
    let start = bytes.count
    bytes.appendBigEndian(Int16(truncatingIfNeeded: columns.count))
    for (value, type) in zip(row, columns) {
      if case .null = value {
        bytes.appendBigEndian(Int32(-1))
        continue
      }
      let length = bytes.count
      bytes.appendBigEndian(Int32(0))
      do throws(PostgresError) {
        try value.check()
        guard BinaryEncoder.append(value, as: type, to: &bytes), bytes.count - length <= maxField else {
          throw PostgresError(.encoding, "a value doesn't fit a column of type oid \(type.oid)")
        }
      } catch {
        bytes.removeSubrange(start...)
        throw error
      }
      bytes.setBigEndian(Int32(bytes.count - length - 4), at: length)
    }
  }

  /// PostgreSQL's limit of a value, 1 GiB.
  private static let maxField = 1 << 30
}

/// Some rows as COPY gave them: whole rows, with the header in front of the first ones.
@safe final class CopiedRows: RowSource, @unchecked Sendable {
  // SAFETY: nothing changes after `init`.
  private let bytes: UnsafeMutableRawBufferPointer
  private let types: [UInt32]
  /// Where each field lies; a negative length is NULL.
  private let fields: [(offset: Int, length: Int)]

  /// - Throws: with code `decoding` if that's not what they are.
  init(_ copied: [UInt8], columns: [SQLType], hasHeader: Bool) throws(PostgresError) {
    unsafe bytes = .allocate(byteCount: copied.count, alignment: 1)
    unsafe bytes.copyBytes(from: copied)
    types = columns.map(\.oid)
    var scanner = CopyScanner(copied, columnCount: columns.count)
    guard !hasHeader || scanner.readHeader(), scanner.readRows() else {
      fields = []
      super.init()
      throw PostgresError(.decoding, "what a COPY gave is not rows of \(columns.count) columns")
    }
    fields = scanner.fields
    super.init()
  }

  deinit { unsafe bytes.deallocate() }

  override var rowCount: Int { types.isEmpty ? 0 : fields.count / types.count }
  override var columnCount: Int { types.count }
  override func type(column: Int) -> UInt32 { types[column] }
  override func isNull(row: Int, column: Int) -> Bool { fields[row * types.count + column].length < 0 }

  override func value(row: Int, column: Int) -> UnsafeRawBufferPointer {
    let (offset, length) = fields[row * types.count + column]
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + max(0, length)])
  }
}

/// Finds the fields of rows.
private struct CopyScanner {
  private let bytes: [UInt8]
  private let columnCount: Int
  private var offset = 0
  private(set) var fields: [(offset: Int, length: Int)] = []

  init(_ bytes: [UInt8], columnCount: Int) {
    self.bytes = bytes
    self.columnCount = columnCount
  }

  mutating func readHeader() -> Bool {
    guard bytes.starts(with: CopyFormat.signature) else { return false }
    // No flags are known that would change the meaning of what follows.
    offset = CopyFormat.signature.count + 4
    guard let length = read(Int32.self), length >= 0, Int(length) <= bytes.count - offset else { return false }
    offset += Int(length)
    return true
  }

  mutating func readRows() -> Bool {
    while offset < bytes.count {
      guard let count = read(Int16.self) else { return false }
      if count == -1 { return offset == bytes.count }
      guard count == columnCount else { return false }
      for _ in 0..<columnCount {
        guard let length = read(Int32.self), length >= -1, Int(length) <= bytes.count - offset else { return false }
        fields.append((offset, Int(length)))
        offset += max(0, Int(length))
      }
    }
    return true
  }

  private mutating func read<T: FixedWidthInteger & BitwiseCopyable>(_: T.Type) -> T? {
    guard bytes.count - offset >= MemoryLayout<T>.size else { return nil }
    defer { offset += MemoryLayout<T>.size }
    return T(bigEndian: unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: T.self) })
  }
}
