internal import CNghttp2
internal import Glibc

/// The memory of all sessions of one thread: free lists by size, no locks.
///
/// nghttp2 allocates about ten small objects for each stream. Blocks go back to their list and are kept until the
/// allocator goes: the peak that the session limits allow.
@safe final class SizeClassAllocator {
  private static let granule = 64
  private static let classes = 40
  /// In front of each block: its class, or `large`, and its size.
  private static let header = 16
  private static let large = UInt32.max

  private let free: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  init() {
    unsafe free = .allocate(capacity: Self.classes)
    unsafe free.initialize(repeating: nil, count: Self.classes)
  }

  deinit {
    for index in 0..<Self.classes {
      var next = unsafe free[index]
      while let block = unsafe next {
        unsafe next = block.load(as: UnsafeMutableRawPointer?.self)
        unsafe Glibc.free(block - Self.header)
      }
    }
    unsafe free.deallocate()
  }

  /// nghttp2's table of functions; the allocator must outlive every session that uses it.
  var table: nghttp2_mem {
    unsafe nghttp2_mem(
      mem_user_data: Unmanaged.passUnretained(self).toOpaque(),
      malloc: { size, context in unsafe allocator(context).allocate(size) },
      free: { block, context in unsafe allocator(context).release(block) },
      calloc: { count, size, context in unsafe allocator(context).allocateZeroed(count, size) },
      realloc: { block, size, context in unsafe allocator(context).resize(block, size) })
  }

  private func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let index = max(0, size &- 1) / Self.granule
    guard index < Self.classes else { return unsafe fresh(size, class: Self.large) }
    if let block = unsafe free[index] {
      unsafe free[index] = block.load(as: UnsafeMutableRawPointer?.self)
      return unsafe block
    }
    return unsafe fresh((index &+ 1) &* Self.granule, class: UInt32(truncatingIfNeeded: index))
  }

  private func fresh(_ size: Int, class index: UInt32) -> UnsafeMutableRawPointer? {
    let (total, overflow) = size.addingReportingOverflow(Self.header)
    guard !overflow, let block = unsafe malloc(total) else { return nil }
    unsafe block.storeBytes(of: index, as: UInt32.self)
    unsafe block.storeBytes(of: size, toByteOffset: 8, as: Int.self)
    return unsafe block + Self.header
  }

  private func release(_ block: UnsafeMutableRawPointer?) {
    guard let block = unsafe block else { return }
    let index = unsafe (block - Self.header).load(as: UInt32.self)
    guard index != Self.large else { return unsafe Glibc.free(block - Self.header) }
    unsafe block.storeBytes(of: free[Int(index)], as: UnsafeMutableRawPointer?.self)
    unsafe free[Int(index)] = block
  }

  private func allocateZeroed(_ count: Int, _ size: Int) -> UnsafeMutableRawPointer? {
    let (total, overflow) = count.multipliedReportingOverflow(by: size)
    guard !overflow, let block = unsafe allocate(total) else { return nil }
    unsafe memset(block, 0, total)
    return unsafe block
  }

  private func resize(_ block: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
    guard let block = unsafe block else { return unsafe allocate(size) }
    let held = unsafe (block - Self.header).load(fromByteOffset: 8, as: Int.self)
    if size <= held { return unsafe block }
    guard let larger = unsafe allocate(size) else { return nil }
    unsafe memcpy(larger, block, held)
    unsafe release(block)
    return unsafe larger
  }
}

@inline(__always)
private func allocator(_ context: UnsafeMutableRawPointer?) -> SizeClassAllocator {
  // The table above put it there, so it is never nil.
  unsafe Unmanaged<SizeClassAllocator>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
}
