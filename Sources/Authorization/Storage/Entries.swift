/// An element of one of the sorted lists in a row.
protocol RowEntry: BitwiseCopyable, Sendable {
  /// What identifies it in its list, and orders it there.
  var order: UInt64 { get }
}

extension UInt32: RowEntry {
  var order: UInt64 { UInt64(self) }
}

/// Two numbers side by side, which identify together.
struct Pair: RowEntry, Hashable {
  var first: UInt32
  var second: UInt32
  var order: UInt64 { UInt64(first) << 32 | UInt64(second) }
}

/// One source's word that a user is in a workgroup.
struct Membership: RowEntry, Hashable {
  var workgroup: UInt32
  var source: UInt32
  var order: UInt64 { UInt64(workgroup) << 32 | UInt64(source) }
}

/// One source's word for a user's level on a resource.
struct Grant: RowEntry, Hashable {
  var resource: UInt32
  var source: UInt32
  var level: UInt32
  var order: UInt64 { UInt64(resource) << 32 | UInt64(source) }
}

/// What is allowed and denied to a principal on a node.
struct EntityEntry: RowEntry, Hashable {
  /// A user's number doubled, or a workgroup's and one.
  var principal: UInt32
  /// A bit for each ``EntityBits`` that is allowed, and 8 further up for each that is denied.
  var states: UInt32
  var order: UInt64 { UInt64(principal) }
}

extension Array where Element: RowEntry {
  /// Adds an entry, in place of one with the same identity; the list is and stays sorted.
  mutating func put(_ entry: Element) {
    let place = partition { $0.order < entry.order }
    if place < count, self[place].order == entry.order { self[place] = entry } else { insert(entry, at: place) }
  }

  mutating func end(_ order: UInt64) {
    let place = partition { $0.order < order }
    if place < count, self[place].order == order { remove(at: place) }
  }

  /// Sorts what was appended in any order; of two with the same identity the later one stays.
  mutating func sortOut() {
    if indices.dropFirst().allSatisfy({ self[$0 - 1].order < self[$0].order }) { return }
    let sorted = enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
    removeAll(keepingCapacity: true)
    for (_, entry) in sorted {
      if last?.order == entry.order { self[count - 1] = entry } else { append(entry) }
    }
  }
}

extension UnsafeBufferPointer where Element: RowEntry {
  /// The place of the first entry that does not come before `order`.
  @inline(__always)
  func lowerBound(_ order: UInt64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low &+ high) / 2
      if self[middle].order < order { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  @inline(__always)
  func contains(_ order: UInt64) -> Bool {
    let place = lowerBound(order)
    return place < count && self[place].order == order
  }
}

extension [UInt32] {
  /// Appends an entry's words.
  mutating func append<Entry: RowEntry>(words entries: [Entry]) {
    entries.withUnsafeBytes { append(contentsOf: $0.bindMemory(to: UInt32.self)) }
  }
}

/// Reads the lists of a row one after the other.
struct RowReader {
  private var next: UnsafePointer<UInt32>

  @inline(__always)
  init(_ start: UnsafePointer<UInt32>) { next = start }

  @inline(__always)
  mutating func list<Entry: RowEntry>(of count: UInt32) -> UnsafeBufferPointer<Entry> {
    let start = UnsafeRawPointer(next).assumingMemoryBound(to: Entry.self)
    next += Int(count) * (MemoryLayout<Entry>.stride / 4)
    return UnsafeBufferPointer(start: start, count: Int(count))
  }
}

enum Number {
  /// What stands where there is no number.
  @inline(__always)
  static var none: UInt32 { .max }
}
