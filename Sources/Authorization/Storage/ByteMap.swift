/// An immutable map from byte strings to rows of 32-bit words, everything inline in two blocks of memory.
///
/// A lookup touches one slot and then one record, which holds key and row side by side: two cache misses, however
/// large the tenant. Keys compare byte by byte. A tag tells apart keys of different families in one map.
///
/// Record: tag, key length in bytes, row length in words, key (padded to words), row.
/// Slot: 32 bits of the hash, then the record's offset plus one; zero is empty.
// SAFETY: the memory is written by `init` alone, before the object is shared, and freed by `deinit`.
final class ByteMap: @unchecked Sendable {
  typealias Row = UnsafeBufferPointer<UInt32>

  static let headerWords = 3

  let count: Int
  let seed: UInt64
  private let words: UnsafeMutableBufferPointer<UInt32>
  private let slots: UnsafeMutableBufferPointer<UInt64>

  /// Makes room for `records` keys in `words` words (``wordsNeeded(keyLength:rowLength:)`` each) and has them written.
  init(records: Int, words: Int, seed: UInt64, fill: (inout Writer) -> Void) {
    var writer = Writer(records: records, words: words, seed: seed)
    fill(&writer)
    self.seed = seed
    self.count = writer.count
    self.words = writer.words
    self.slots = writer.slots
  }

  deinit {
    words.deallocate()
    slots.deallocate()
  }

  static func wordsNeeded(keyLength: Int, rowLength: Int) -> Int {
    headerWords + (keyLength + 3) / 4 + rowLength
  }

  var byteCount: Int { words.count * 4 + slots.count * 8 }

  /// The row under a key; valid as long as the map.
  func find(_ key: UnsafeRawBufferPointer, tag: UInt32 = 0) -> Row? {
    find(key, tag: tag, hash: ByteHash.hash(key, tag: tag, seed: seed))
  }

  /// The same with a hash that the caller has already.
  func find(_ key: UnsafeRawBufferPointer, tag: UInt32 = 0, hash: UInt64) -> Row? {
    let mask = slots.count &- 1
    let mark = hash >> 32
    var position = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[position]
      if slot == 0 { return nil }
      if slot >> 32 == mark, let row = row(at: Int(slot & 0xFFFF_FFFF) &- 1, key, tag) { return row }
      position = (position &+ 1) & mask
    }
  }

  /// Calls `body` with each record, in the order in which they were written.
  func visit(_ body: (_ tag: UInt32, _ key: UnsafeRawBufferPointer, _ row: Row) -> Void) {
    // A buffer that was allocated has an address, however short it is.
    let start = words.baseAddress!
    var offset = 0
    for _ in 0..<count {
      let keyLength = Int(words[offset + 1])
      let rowLength = Int(words[offset + 2])
      let rowStart = offset + Self.headerWords + (keyLength + 3) / 4
      let key = UnsafeRawBufferPointer(
        start: UnsafePointer(start + offset + Self.headerWords), count: keyLength)
      body(words[offset], key, Row(rebasing: words[rowStart..<rowStart + rowLength]))
      offset = rowStart + rowLength
    }
  }

  private func row(at offset: Int, _ key: UnsafeRawBufferPointer, _ tag: UInt32) -> Row? {
    // A slot that is not empty proves that there is memory behind the offset.
    let record = UnsafePointer(words.baseAddress.unsafelyUnwrapped + offset)
    guard record[0] == tag, Int(record[1]) == key.count,
      ByteHash.equal(key, UnsafeRawPointer(record + Self.headerWords))
    else { return nil }
    return Row(start: record + Self.headerWords + (key.count &+ 3) / 4, count: Int(record[2]))
  }
}

extension ByteMap {
  /// Writes the records of a map that is being made.
  struct Writer {
    fileprivate let words: UnsafeMutableBufferPointer<UInt32>
    fileprivate let slots: UnsafeMutableBufferPointer<UInt64>
    fileprivate var count = 0
    private let seed: UInt64
    private var end = 0

    fileprivate init(records: Int, words: Int, seed: UInt64) {
      self.seed = seed
      self.words = .allocate(capacity: words)
      self.words.initialize(repeating: 0)
      // At most half full, so that a miss ends after a probe or two.
      var capacity = 2
      while capacity < records * 2 { capacity *= 2 }
      self.slots = .allocate(capacity: capacity)
      self.slots.initialize(repeating: 0)
    }

    /// Adds a record and returns its row, all zero, for the caller to fill. A key must be added once only: of two the
    /// first would be found.
    @discardableResult
    mutating func append(
      _ key: UnsafeRawBufferPointer, tag: UInt32 = 0, rowLength: Int
    ) -> UnsafeMutableBufferPointer<UInt32> {
      let start = end
      let rowStart = start + headerWords + (key.count + 3) / 4
      end = rowStart + rowLength
      words[start] = tag
      words[start + 1] = UInt32(key.count)
      words[start + 2] = UInt32(rowLength)
      UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: words[(start + headerWords)..<rowStart]))
        .copyMemory(from: key)
      insert(hash: ByteHash.hash(key, tag: tag, seed: seed), offset: start)
      count += 1
      return UnsafeMutableBufferPointer(rebasing: words[rowStart..<end])
    }

    private func insert(hash: UInt64, offset: Int) {
      let mask = slots.count - 1
      var position = Int(truncatingIfNeeded: hash) & mask
      while slots[position] != 0 { position = (position + 1) & mask }
      // 32 bits reach 16 GiB of records, ten times the budget of the largest tenant.
      slots[position] = (hash >> 32) << 32 | UInt64(UInt32(offset + 1))
    }
  }
}
