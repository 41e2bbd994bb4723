/// Numbers in the byte order of their keys, in chunks that versions share.
///
/// It knows no key: whoever asks brings what compares.
struct OrderedNumbers: Sendable {
  /// A chunk is split when it outgrows this: 4 KiB, copied by each change of it.
  private static let largestChunk = 1_024

  private var chunks: [[UInt32]] = []
  private(set) var count = 0

  init() {}

  /// - Parameter sorted: In order.
  init(sorted: [UInt32]) {
    count = sorted.count
    // Half full, so that what comes next splits nothing.
    let size = Self.largestChunk / 2
    chunks = stride(from: 0, to: sorted.count, by: size).map { Array(sorted[$0..<min($0 + size, sorted.count)]) }
  }

  var byteCount: Int { chunks.reduce(0) { $0 + $1.capacity * 4 } }

  /// A place between two numbers.
  struct Place: Sendable {
    fileprivate var chunk: Int
    fileprivate var index: Int
  }

  /// The place before the first number that does not come before something.
  ///
  /// - Parameter isBefore: Whether a number comes before it; true for the first so many, false for all others.
  func place(where isBefore: (UInt32) -> Bool) -> Place {
    let chunk = chunks.partition { isBefore($0[$0.count - 1]) }
    guard chunk < chunks.count else { return Place(chunk: chunks.count, index: 0) }
    return Place(chunk: chunk, index: chunks[chunk].partition(isBefore))
  }

  /// The number behind a place, which then lies behind that number; nil at the end.
  func next(_ place: inout Place) -> UInt32? {
    guard place.chunk < chunks.count else { return nil }
    let number = chunks[place.chunk][place.index]
    place.index += 1
    if place.index == chunks[place.chunk].count { place = Place(chunk: place.chunk + 1, index: 0) }
    return number
  }

  func isAtEnd(_ place: Place) -> Bool { place.chunk >= chunks.count }

  mutating func insert(_ number: UInt32, where isBefore: (UInt32) -> Bool) {
    var place = place(where: isBefore)
    if place.chunk == chunks.count {
      if chunks.isEmpty { chunks.append([]) }
      place = Place(chunk: chunks.count - 1, index: chunks[chunks.count - 1].count)
    }
    chunks[place.chunk].insert(number, at: place.index)
    count += 1
    let size = chunks[place.chunk].count
    if size > Self.largestChunk {
      let half = Array(chunks[place.chunk][(size / 2)...])
      chunks[place.chunk].removeLast(size - size / 2)
      chunks.insert(half, at: place.chunk + 1)
    }
  }

  /// Removes the number behind a place.
  mutating func remove(where isBefore: (UInt32) -> Bool) {
    let place = place(where: isBefore)
    guard place.chunk < chunks.count else { return }
    chunks[place.chunk].remove(at: place.index)
    count -= 1
    if chunks[place.chunk].isEmpty { chunks.remove(at: place.chunk) }
  }
}

extension Array {
  /// The number of first elements for which `isBefore` holds; it holds for none behind one for which it does not.
  func partition(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
