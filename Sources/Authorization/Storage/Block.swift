/// Memory that is written before it is shared, never after, and freed with the last who hold it.
// SAFETY: only whoever makes a block writes to it, before others see it.
final class Block<Word: BitwiseCopyable>: @unchecked Sendable {
  let words: UnsafeMutablePointer<Word>
  let count: Int

  init(count: Int, repeating word: Word) {
    words = .allocate(capacity: count)
    words.initialize(repeating: word, count: count)
    self.count = count
  }

  init(_ list: [Word]) {
    words = .allocate(capacity: list.count)
    count = list.count
    list.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      words.initialize(from: start, count: source.count)
    }
  }

  init(copying other: Block) {
    words = .allocate(capacity: other.count)
    words.initialize(from: other.words, count: other.count)
    count = other.count
  }

  deinit { words.deallocate() }

  @inline(__always)
  subscript(index: Int) -> Word { words[index] }

  var byteCount: Int { count * MemoryLayout<Word>.stride }
}

/// An array that grows in place and is read without a reference being counted.
struct Growing<Element: BitwiseCopyable> {
  private(set) var elements: UnsafeMutablePointer<Element>
  private(set) var count: Int
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    elements = .allocate(capacity: self.capacity)
    count = 0
  }

  init(copying other: Growing) {
    self.init(capacity: other.count)
    append(UnsafeBufferPointer(start: other.elements, count: other.count))
  }

  func deallocate() { elements.deallocate() }

  var byteCount: Int { capacity * MemoryLayout<Element>.stride }

  mutating func append(_ element: Element) {
    grow(by: 1)
    (elements + count).initialize(to: element)
    count += 1
  }

  mutating func append(_ more: UnsafeBufferPointer<Element>) {
    guard let start = more.baseAddress else { return }
    grow(by: more.count)
    (elements + count).initialize(from: start, count: more.count)
    count += more.count
  }

  private mutating func grow(by more: Int) {
    guard count + more > capacity else { return }
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.moveInitialize(from: elements, count: count)
    elements.deallocate()
    elements = larger
  }
}
