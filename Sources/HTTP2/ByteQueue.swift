internal import Glibc

/// A growable queue of bytes: written at the back, read from the front.
///
/// It keeps its memory while it is refilled, since the streams that own it are pooled; ``trim(to:)`` gives back what
/// one large message took.
@safe public struct ByteQueue: ~Copyable {
  private var base: UnsafeMutableRawPointer
  private var capacity: Int
  private var start = 0
  private var end = 0

  /// Makes a queue with room for `capacity` bytes.
  public init(capacity: Int = 256) {
    self.capacity = max(capacity, 16)
    unsafe base = .allocate(byteCount: self.capacity, alignment: 16)
  }

  deinit { unsafe base.deallocate() }

  /// How many bytes wait to be read.
  public var count: Int { end &- start }
  public var isEmpty: Bool { end == start }

  /// The bytes that wait; valid until the queue is next changed.
  public var readable: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base + start, count: count)
  }

  /// Appends a copy of `bytes`.
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    let target = unsafe reserve(bytes.count)
    unsafe memcpy(target, source, bytes.count)
    end &+= bytes.count
  }

  /// Makes room for `count` bytes behind the last one and returns its address; they count once committed.
  public mutating func reserve(_ count: Int) -> UnsafeMutableRawPointer {
    if count > capacity &- end { makeRoom(count) }
    return unsafe base + end
  }

  /// Takes up the first `count` bytes of what was reserved.
  public mutating func commit(_ count: Int) {
    precondition(count >= 0 && count <= capacity - end, "committed more than was reserved")
    end &+= count
  }

  /// Drops the last `count` bytes.
  public mutating func dropLast(_ count: Int) {
    precondition(count >= 0 && count <= self.count)
    end &-= count
  }

  /// Drops `count` bytes at the front.
  public mutating func consume(_ count: Int) {
    precondition(count >= 0 && count <= self.count, "consumed more than there is")
    start &+= count
    if start == end { removeAll() }
  }

  /// Empties the queue and keeps its memory.
  public mutating func removeAll() {
    start = 0
    end = 0
  }

  /// Empties the queue and gives back memory beyond `limit` bytes.
  public mutating func trim(to limit: Int) {
    removeAll()
    guard capacity > limit else { return }
    unsafe base.deallocate()
    capacity = max(limit, 16)
    unsafe base = .allocate(byteCount: capacity, alignment: 16)
  }

  private mutating func makeRoom(_ wanted: Int) {
    let used = count
    if start > 0, used &+ wanted <= capacity, start >= used {
      unsafe memmove(base, base + start, used)
    } else {
      // Doubled, so that n appends copy O(n) bytes.
      let larger = max(capacity * 2, used + wanted)
      let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
      unsafe memcpy(moved, base + start, used)
      unsafe base.deallocate()
      unsafe base = moved
      capacity = larger
    }
    start = 0
    end = used
  }
}
