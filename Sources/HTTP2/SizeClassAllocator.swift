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
  ///
  /// The context is the free lists themselves, so that a call costs no reference count.
  var table: nghttp2_mem {
    unsafe nghttp2_mem(
      mem_user_data: UnsafeMutableRawPointer(free),
      malloc: { size, context in unsafe SizeClassAllocator.allocate(size, Lists(context)) },
      free: { block, context in unsafe SizeClassAllocator.release(block, Lists(context)) },
      calloc: { count, size, context in unsafe SizeClassAllocator.allocateZeroed(count, size, Lists(context)) },
      realloc: { block, size, context in unsafe SizeClassAllocator.resize(block, size, Lists(context)) })
  }

  @unsafe private struct Lists {
    let heads: UnsafeMutablePointer<UnsafeMutableRawPointer?>

    @inline(__always)
    init(_ context: UnsafeMutableRawPointer?) {
      // The table above put it there, so it is never nil.
      unsafe heads = context.unsafelyUnwrapped.assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
    }
  }

  private static func allocate(_ size: Int, _ lists: Lists) -> UnsafeMutableRawPointer? {
    let index = max(0, size &- 1) / granule
    guard index < classes else { return unsafe fresh(size, class: large) }
    if let block = unsafe lists.heads[index] {
      unsafe lists.heads[index] = block.load(as: UnsafeMutableRawPointer?.self)
      return unsafe block
    }
    return unsafe fresh((index &+ 1) &* granule, class: UInt32(truncatingIfNeeded: index))
  }

  private static func fresh(_ size: Int, class index: UInt32) -> UnsafeMutableRawPointer? {
    let (total, overflow) = size.addingReportingOverflow(header)
    guard !overflow, let block = unsafe malloc(total) else { return nil }
    unsafe block.storeBytes(of: index, as: UInt32.self)
    unsafe block.storeBytes(of: size, toByteOffset: 8, as: Int.self)
    return unsafe block + header
  }

  private static func release(_ block: UnsafeMutableRawPointer?, _ lists: Lists) {
    guard let block = unsafe block else { return }
    let index = unsafe (block - header).load(as: UInt32.self)
    guard index != large else { return unsafe Glibc.free(block - header) }
    unsafe block.storeBytes(of: lists.heads[Int(index)], as: UnsafeMutableRawPointer?.self)
    unsafe lists.heads[Int(index)] = block
  }

  private static func allocateZeroed(_ count: Int, _ size: Int, _ lists: Lists) -> UnsafeMutableRawPointer? {
    let (total, overflow) = count.multipliedReportingOverflow(by: size)
    guard !overflow, let block = unsafe allocate(total, lists) else { return nil }
    unsafe memset(block, 0, total)
    return unsafe block
  }

  private static func resize(
    _ block: UnsafeMutableRawPointer?, _ size: Int, _ lists: Lists
  ) -> UnsafeMutableRawPointer? {
    guard let block = unsafe block else { return unsafe allocate(size, lists) }
    let held = unsafe (block - header).load(fromByteOffset: 8, as: Int.self)
    if size <= held { return unsafe block }
    guard let larger = unsafe allocate(size, lists) else { return nil }
    unsafe memcpy(larger, block, held)
    unsafe release(block, lists)
    return unsafe larger
  }
}
