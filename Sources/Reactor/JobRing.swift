/// A growing ring of jobs, used by one thread only.
@safe struct JobRing: ~Copyable {
  private var storage: UnsafeMutablePointer<UnownedJob>
  private var capacity = 1024
  private var head = 0
  private var tail = 0

  init() { unsafe storage = .allocate(capacity: capacity) }

  deinit { unsafe storage.deallocate() }

  var isEmpty: Bool { head == tail }

  mutating func push(_ job: UnownedJob) {
    if tail - head == capacity { grow() }
    // The capacity is a power of two, so that the index is one `and`.
    unsafe (storage + (tail & (capacity - 1))).initialize(to: job)
    tail += 1
  }

  mutating func pop() -> UnownedJob? {
    guard head != tail else { return nil }
    let job = unsafe (storage + (head & (capacity - 1))).move()
    head += 1
    return job
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<UnownedJob>.allocate(capacity: capacity * 2)
    let count = tail - head
    for offset in 0..<count {
      unsafe (larger + offset).initialize(to: (storage + ((head + offset) & (capacity - 1))).move())
    }
    unsafe storage.deallocate()
    unsafe storage = larger
    (head, tail, capacity) = (0, count, capacity * 2)
  }
}
