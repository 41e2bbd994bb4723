/// References to streams that cost no reference count when they are passed on; who keeps the streams alive is up to
/// whoever holds the list.
@safe struct StreamList: ~Copyable {
  private var storage: UnsafeMutablePointer<Unmanaged<Stream>>
  private var capacity = 16
  private(set) var count = 0

  init() { unsafe storage = .allocate(capacity: capacity) }

  deinit { unsafe storage.deallocate() }

  subscript(index: Int) -> Unmanaged<Stream> {
    precondition(index >= 0 && index < count, "no stream at that index")
    return unsafe storage[index]
  }

  mutating func append(_ stream: Unmanaged<Stream>) {
    if count == capacity { grow() }
    unsafe (storage + count).initialize(to: stream)
    count &+= 1
  }

  /// Takes one out; the last one takes its place.
  ///
  /// - Returns: the one that moved there, if any did.
  mutating func remove(at index: Int) -> Unmanaged<Stream>? {
    precondition(index >= 0 && index < count, "no stream at that index")
    count &-= 1
    guard index < count else { return nil }
    unsafe storage[index] = unsafe storage[count]
    return unsafe storage[index]
  }

  mutating func removeAll() { count = 0 }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Unmanaged<Stream>>.allocate(capacity: capacity * 2)
    unsafe larger.moveInitialize(from: storage, count: count)
    unsafe storage.deallocate()
    unsafe storage = larger
    capacity *= 2
  }
}
