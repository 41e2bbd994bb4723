internal import Model

/// Rows of words that are found by a byte string: one slot, then the row, which holds its key before its words.
///
/// Row: key length in bytes, tag, key (padded to words), the rest. Keys compare byte by byte; a tag tells apart keys of
/// different families.
struct KeyedRows: Sendable {
  private var rows: RowTable
  private var index: KeyIndex
  private let seed: UInt64

  init() {
    rows = RowTable()
    index = KeyIndex()
    seed = ByteHash.makeSeed()
  }

  /// The rows of all names of a table, in the order of their numbers.
  init(_ names: NameTable, write: (_ number: UInt32, _ row: inout [UInt32]) -> Void) {
    var writer = RowTable.Writer()
    for number in 0..<UInt32(names.count) {
      writer.append { row in
        Self.write(names[number], tag: names.tag(of: number), to: &row)
        write(number, &row)
      }
    }
    rows = writer.finish()
    index = KeyIndex(names)
    seed = names.seed
  }

  var count: Int { rows.count }
  var byteCount: Int { rows.byteCount + index.byteCount }

  /// Bytes of the rows that another version does not have.
  func bytesNotShared(with other: KeyedRows) -> Int { rows.bytesNotShared(with: other.rows) }

  @inline(__always)
  subscript(number: UInt32) -> KeyedRow { KeyedRow(words: rows[number]) }

  @inline(__always)
  func find(_ key: UnsafeRawBufferPointer, tag: UInt32 = 0) -> UInt32? {
    index.find(ByteHash.short(key, tag: tag, seed: seed)) { self[$0].has(key, tag) }
  }

  func find(_ key: String, tag: UInt32 = 0) -> UInt32? { key.withBytes { find($0, tag: tag) } }

  /// The key in words, before which nothing stands in a row.
  static func write(_ key: UnsafeRawBufferPointer, tag: UInt32, to row: inout [UInt32]) {
    row.append(UInt32(key.count))
    row.append(tag)
    let start = row.count
    row.append(contentsOf: repeatElement(0, count: (key.count + 3) / 4))
    row.withUnsafeMutableBytes { words in
      UnsafeMutableRawBufferPointer(rebasing: words[(4 * start)...]).copyMemory(from: key)
    }
  }

  /// These rows with some replaced or new.
  ///
  /// - Parameters:
  ///   - rows: Whole rows, each with its key, by number.
  ///   - new: The hashes of the new ones, which are numbered from ``count`` on.
  func replacing(_ rows: [UInt32: [UInt32]], new: [(hash: UInt32, number: UInt32)]) -> KeyedRows {
    var next = self
    next.rows = self.rows.replacing(rows, count: count + new.count)
    next.index = index.inserting(new)
    return next
  }

  func hash(_ key: UnsafeRawBufferPointer, tag: UInt32) -> UInt32 { ByteHash.short(key, tag: tag, seed: seed) }
}

/// One row of ``KeyedRows``; valid as long as they are.
struct KeyedRow {
  let words: UnsafePointer<UInt32>

  @inline(__always)
  var key: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: words + 2, count: Int(words[0])) }
  @inline(__always)
  var tag: UInt32 { words[1] }
  /// What stands behind the key.
  @inline(__always)
  var rest: UnsafePointer<UInt32> { words + 2 + (Int(words[0]) + 3) / 4 }

  @inline(__always)
  func has(_ key: UnsafeRawBufferPointer, _ tag: UInt32) -> Bool {
    words[1] == tag && Int(words[0]) == key.count && ByteHash.equal(key, UnsafeRawPointer(words + 2))
  }

  var text: String { String(decoding: key, as: UTF8.self) }
}

extension KeyedRows {
  /// A look-up in four steps, so that the memory that two of them wait for can be fetched at the same time: on a large
  /// tenant each step waits as long as a whole check takes on a small one.
  struct Lookup {
    fileprivate let key: UnsafeRawBufferPointer
    fileprivate let tag: UInt32
    fileprivate let hash: UInt32
    fileprivate var slot: UInt64 = 0
  }

  /// The first step: hashes the key.
  @inline(__always)
  func begin(_ key: UnsafeRawBufferPointer, tag: UInt32 = 0) -> Lookup {
    Lookup(key: key, tag: tag, hash: ByteHash.short(key, tag: tag, seed: seed))
  }

  /// The second step: fetches the slot.
  @inline(__always)
  func seek(_ lookup: inout Lookup) { lookup.slot = index.slot(lookup.hash) }

  /// The third step: fetches the row that the slot names.
  @inline(__always)
  func candidate(_ lookup: Lookup) -> KeyedRow? {
    lookup.slot != 0 && Slot.hash(lookup.slot) == lookup.hash ? self[Slot.number(lookup.slot)] : nil
  }

  /// The last step: compares the key.
  @inline(__always)
  func finish(_ lookup: Lookup, _ candidate: KeyedRow?) -> UInt32? {
    if let candidate, candidate.has(lookup.key, lookup.tag) { return Slot.number(lookup.slot) }
    return lookup.slot == 0 ? nil : index.find(lookup.hash) { self[$0].has(lookup.key, lookup.tag) }
  }
}

/// Rows that are being changed: each is read into a record at its first touch and written back at the end.
struct KeyedEdit<Record> {
  let base: KeyedRows
  private let read: (KeyedRow) -> Record
  private let empty: Record
  private var records: [UInt32: Record] = [:]
  /// The keys of new rows; the first has the number `base.count`.
  private var new = NameTable(capacity: 0)

  init(_ base: KeyedRows, empty: Record, read: @escaping (KeyedRow) -> Record) {
    self.base = base
    self.empty = empty
    self.read = read
  }

  /// The number of a key, a new one if it has none.
  mutating func number(of key: String, tag: UInt32 = 0) -> UInt32 {
    key.withBytes { key in
      if let known = base.find(key, tag: tag) { return known }
      let number = UInt32(base.count) + new.intern(key, tag: tag)
      if records[number] == nil { records[number] = empty }
      return number
    }
  }

  func find(_ key: String, tag: UInt32 = 0) -> UInt32? {
    base.find(key, tag: tag) ?? new.find(key, tag: tag).map { UInt32(base.count) + $0 }
  }

  subscript(number: UInt32) -> Record {
    get { records[number] ?? read(base[number]) }
    _modify {
      if records[number] == nil { records[number] = read(base[number]) }
      yield &records[number]!
    }
  }

  /// What a row said before.
  func before(_ number: UInt32) -> Record? { number < base.count ? read(base[number]) : nil }

  /// Those that were touched, in no order.
  var touched: [(number: UInt32, record: Record)] { records.map { ($0.key, $0.value) } }

  func key(_ number: UInt32) -> UnsafeRawBufferPointer {
    number < base.count ? base[number].key : new[number - UInt32(base.count)]
  }

  func tag(_ number: UInt32) -> UInt32 {
    number < base.count ? base[number].tag : new.tag(of: number - UInt32(base.count))
  }

  func finish(write: (Record, inout [UInt32]) -> Void) -> KeyedRows {
    if records.isEmpty { return base }
    var rows: [UInt32: [UInt32]] = [:]
    rows.reserveCapacity(records.count)
    for (number, record) in records {
      var row: [UInt32] = []
      KeyedRows.write(key(number), tag: tag(number), to: &row)
      write(record, &row)
      rows[number] = row
    }
    let hashes = (0..<UInt32(new.count)).map { number in
      (base.hash(new[number], tag: new.tag(of: number)), UInt32(base.count) + number)
    }
    return base.replacing(rows, new: hashes)
  }
}
