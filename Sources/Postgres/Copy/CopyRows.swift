/// Whole rows in PostgreSQL's binary COPY format, without its header and trailer.
public struct CopyRows: Sendable {
  /// The rows as they lie on the wire.
  public let bytes: [UInt8]
  /// How many rows they are.
  public let count: Int

  /// - Parameter columns: How many fields each row has.
  /// - Returns: nil if the bytes aren't whole rows of so many fields. What is in a field is for the server to judge.
  public init?(_ bytes: [UInt8], columns: Int) {
    var walk = CopyWalk(bytes, columns: columns)
    while walk.offset < bytes.count {
      guard walk.readRow() else { return nil }
    }
    self.bytes = bytes
    count = walk.count
  }
}

/// Goes from row to row.
struct CopyWalk {
  private let bytes: [UInt8]
  private let columns: Int
  private(set) var offset = 0
  private(set) var count = 0

  init(_ bytes: [UInt8], columns: Int, from offset: Int = 0) {
    self.bytes = bytes
    self.columns = columns
    self.offset = offset
  }

  /// Steps over one row; false if there is none of so many fields.
  mutating func readRow() -> Bool {
    var place = offset
    guard bytes.count - place >= 2, Int(bytes[place]) << 8 | Int(bytes[place + 1]) == columns else { return false }
    place += 2
    for _ in 0..<columns {
      guard bytes.count - place >= 4 else { return false }
      var length: UInt32 = 0
      for byte in bytes[place..<place + 4] { length = length << 8 | UInt32(byte) }
      place += 4
      if length == .max { continue }
      guard length <= UInt32(Int32.max), Int(length) <= bytes.count - place else { return false }
      place += Int(length)
    }
    offset = place
    count += 1
    return true
  }
}

extension CopyFormat {
  /// Takes header and trailer away; false if the bytes aren't what a COPY sends.
  static func strip(_ bytes: inout [UInt8], hasHeader: Bool, columns: Int) -> Bool {
    if hasHeader {
      guard bytes.starts(with: header.prefix(15)), bytes.count >= header.count else { return false }
      bytes.removeFirst(header.count)
    }
    guard bytes.suffix(2) == trailer[...] else { return true }
    // The last field may be NULL, which ends in the same bytes.
    var walk = CopyWalk(bytes, columns: columns)
    while walk.offset < bytes.count - 2, walk.readRow() {}
    if walk.offset == bytes.count - 2 { bytes.removeLast(2) }
    return true
  }
}
