internal import Glibc

/// One method of a reactor: its route and what was counted of it there.
final class MethodEntry {
  let descriptor: MethodDescriptor
  let streamsRequests: Bool
  let handler: Router.Handler?
  let fastPath: Router.FastPath?
  let path: UnsafeRawBufferPointer
  let counters = MethodCounters()

  init(_ route: Router.Route) {
    descriptor = route.descriptor
    streamsRequests = route.descriptor.kind.streamsRequests
    handler = route.handler
    fastPath = route.fastPath
    let bytes = Array(route.descriptor.path.utf8)
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    path = UnsafeRawBufferPointer(copy)
  }

  deinit { path.deallocate() }
}

/// Finds a method by the bytes of its path: open addressing, at most half full, never changed.
final class MethodTable {
  let entries: [MethodEntry]
  private let slots: [MethodEntry?]
  private let mask: Int

  init(_ router: Router) {
    entries = router.routes.values.sorted { $0.descriptor.path < $1.descriptor.path }.map(MethodEntry.init)
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    mask = capacity - 1
    var slots: [MethodEntry?] = Array(repeating: nil, count: capacity)
    for entry in entries {
      var index = Self.hash(entry.path) & mask
      while slots[index] != nil { index = (index + 1) & mask }
      slots[index] = entry
    }
    self.slots = slots
  }

  func find(_ path: UnsafeRawBufferPointer) -> MethodEntry? {
    var index = Self.hash(path) & mask
    while let entry = slots[index] {
      if entry.path.count == path.count, memcmp(entry.path.baseAddress!, path.baseAddress!, path.count) == 0 {
        return entry
      }
      index = (index + 1) & mask
    }
    return nil
  }

  /// Length, tail and middle: where the paths of one program differ. Only our own paths are in the table, so nobody
  /// outside can make it collide.
  private static func hash(_ path: UnsafeRawBufferPointer) -> Int {
    guard path.count >= 16 else { return path.count }
    let tail = path.loadUnaligned(fromByteOffset: path.count - 8, as: UInt64.self)
    let middle = path.loadUnaligned(fromByteOffset: path.count - 16, as: UInt64.self)
    let mixed = (tail ^ (middle &* 0x9e37_79b9_7f4a_7c15) ^ UInt64(path.count)) &* 0xbf58_476d_1ce4_e5b9
    return Int(truncatingIfNeeded: mixed >> 33)
  }
}
