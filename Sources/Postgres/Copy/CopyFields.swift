/// One row of a COPY, read where it lies: nothing is made of it. It can't be kept beyond the call that it is lent to.
@safe public struct CopyFields: ~Copyable {
  private let base: UnsafeRawPointer
  private let places: UnsafePointer<CopyPlace>
  /// How many there are.
  public let count: Int

  fileprivate init(base: UnsafeRawPointer, places: UnsafePointer<CopyPlace>, count: Int) {
    unsafe self.base = base
    unsafe self.places = places
    self.count = count
  }

  /// The column's bytes, in the binary form of its type; none for NULL.
  public subscript(column: Int) -> UnsafeRawBufferPointer {
    precondition(column >= 0 && column < count, "no such column")
    let place = unsafe places[column]
    return unsafe UnsafeRawBufferPointer(start: base + place.offset, count: place.length)
  }
}

/// Where a field lies; of NULL the length is 0.
private struct CopyPlace {
  var offset = 0
  var length = 0
}

extension CopyReader {
  /// Lends the next rows one by one, for what reads millions of them; false after the last.
  ///
  /// - Throws: what `body` throws; with code `decoding` if what the server gave is not rows of so many columns.
  public mutating func walk(_ body: (borrowing CopyFields) throws -> Void) async throws -> Bool {
    let isFirst = isAtStart
    guard let bytes = try await nextBytes() else { return false }
    var places = [CopyPlace](repeating: CopyPlace(), count: columnCount)
    let isWhole = try unsafe bytes.withUnsafeBytes { bytes in
      var offset = 0
      if isFirst {
        guard bytes.count >= CopyFormat.header.count, unsafe bytes.starts(with: CopyFormat.header.prefix(15)) else {
          return false
        }
        offset = CopyFormat.header.count
      }
      return try unsafe places.withUnsafeMutableBufferPointer { places in
        guard let base = bytes.baseAddress, let first = places.baseAddress else { return false }
        while offset < bytes.count {
          guard let next = unsafe Self.find(places, in: bytes, from: offset) else {
            // The end's mark is a row of -1 fields.
            return unsafe bytes[offset...].elementsEqual(CopyFormat.trailer)
          }
          offset = next
          try unsafe body(CopyFields(base: base, places: first, count: places.count))
        }
        return true
      }
    }
    guard isWhole else {
      throw PostgresError(.decoding, "what a COPY gave is not rows of \(columnCount) columns")
    }
    return true
  }

  /// Finds the fields of a row; returns where the next one begins, nil if there is no whole row of so many.
  private static func find(
    _ places: UnsafeMutableBufferPointer<CopyPlace>, in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard bytes.count - start >= 2,
      unsafe Int(Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: Int16.self))) == places.count
    else { return nil }
    var offset = start + 2
    for column in places.indices {
      guard bytes.count - offset >= 4 else { return nil }
      let length = unsafe Int(Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
      offset += 4
      guard length >= -1, length <= bytes.count - offset else { return nil }
      unsafe places[column] = CopyPlace(offset: offset, length: max(0, length))
      offset += max(0, length)
    }
    return offset
  }
}
