/// Numbers for byte strings, given away from 0 on and never taken back; a tag tells families of names apart.
///
/// A value: a copy that is changed leaves the other as it was. Looking up makes no `String` and counts no reference.
struct NameTable: Sendable {
  private var storage: Storage

  init(capacity: Int = 8) { storage = Storage(capacity: capacity) }

  var count: Int { storage.ends.count - 1 }
  var seed: UInt64 { storage.seed }
  var byteCount: Int { storage.byteCount }

  /// The bytes of a name; valid until the next change of this value.
  @inline(__always)
  subscript(number: UInt32) -> UnsafeRawBufferPointer { storage.name(number) }

  func text(_ number: UInt32) -> String { String(decoding: storage.name(number), as: UTF8.self) }

  @inline(__always)
  func tag(of number: UInt32) -> UInt32 { storage.tags.elements[Int(number)] }

  @inline(__always)
  func find(_ name: UnsafeRawBufferPointer, tag: UInt32 = 0) -> UInt32? {
    storage.find(name, tag, ByteHash.short(name, tag: tag, seed: storage.seed))
  }

  func find(_ name: String, tag: UInt32 = 0) -> UInt32? { name.withBytes { find($0, tag: tag) } }

  /// The name's number, a new one if it has none.
  mutating func intern(_ name: UnsafeRawBufferPointer, tag: UInt32 = 0) -> UInt32 {
    let hash = ByteHash.short(name, tag: tag, seed: storage.seed)
    if let known = storage.find(name, tag, hash) { return known }
    if !isKnownUniquelyReferenced(&storage) { storage = Storage(copying: storage) }
    return storage.add(name, tag, hash)
  }

  mutating func intern(_ name: String, tag: UInt32 = 0) -> UInt32 { name.withBytes { intern($0, tag: tag) } }

  /// Calls `body` with the hash and the number of each name, in no order.
  func visitHashes(_ body: (_ hash: UInt32, _ number: UInt32) -> Void) {
    for position in 0...storage.mask {
      let slot = storage.slots[position]
      if slot != 0 { body(Slot.hash(slot), Slot.number(slot)) }
    }
  }

  // SAFETY: changed by its one owner only, before it is shared.
  private final class Storage: @unchecked Sendable {
    let seed: UInt64
    var bytes: Growing<UInt8>
    /// Where each name begins, and at the end where the next one will.
    var ends: Growing<Int>
    var tags: Growing<UInt32>
    var slots: UnsafeMutablePointer<UInt64>
    var mask: Int

    init(capacity: Int) {
      seed = ByteHash.makeSeed()
      bytes = Growing(capacity: capacity * 8)
      ends = Growing(capacity: capacity + 1)
      ends.append(0)
      tags = Growing(capacity: capacity)
      let size = Slot.capacity(for: capacity)
      (slots, mask) = (Slot.allocate(size), size - 1)
    }

    init(copying other: Storage) {
      seed = other.seed
      bytes = Growing(copying: other.bytes)
      ends = Growing(copying: other.ends)
      tags = Growing(copying: other.tags)
      mask = other.mask
      slots = .allocate(capacity: mask + 1)
      slots.initialize(from: other.slots, count: mask + 1)
    }

    deinit {
      bytes.deallocate()
      ends.deallocate()
      tags.deallocate()
      slots.deallocate()
    }

    var byteCount: Int { bytes.byteCount + ends.byteCount + tags.byteCount + 8 * (mask + 1) }

    @inline(__always)
    func name(_ number: UInt32) -> UnsafeRawBufferPointer {
      let start = ends.elements[Int(number)]
      return UnsafeRawBufferPointer(
        start: bytes.elements + start, count: ends.elements[Int(number) &+ 1] &- start)
    }

    @inline(__always)
    func find(_ name: UnsafeRawBufferPointer, _ tag: UInt32, _ hash: UInt32) -> UInt32? {
      var position = Int(hash) & mask
      while true {
        let slot = slots[position]
        if slot == 0 { return nil }
        if Slot.hash(slot) == hash {
          let number = Slot.number(slot)
          let other = self.name(number)
          if other.count == name.count, tags.elements[Int(number)] == tag,
            ByteHash.equal(name, other.baseAddress.unsafelyUnwrapped)
          {
            return number
          }
        }
        position = (position &+ 1) & mask
      }
    }

    func add(_ name: UnsafeRawBufferPointer, _ tag: UInt32, _ hash: UInt32) -> UInt32 {
      let number = UInt32(ends.count - 1)
      bytes.append(name.bindMemory(to: UInt8.self))
      ends.append(bytes.count)
      tags.append(tag)
      if 2 * (ends.count - 1) > mask + 1 { grow() }
      Slot.insert(Slot.make(hash, number), at: Int(hash), mask, slots)
      return number
    }

    private func grow() {
      let larger = Slot.allocate(2 * (mask + 1))
      let largerMask = 2 * mask + 1
      for position in 0...mask where slots[position] != 0 {
        Slot.insert(slots[position], at: Int(Slot.hash(slots[position])), largerMask, larger)
      }
      slots.deallocate()
      (slots, mask) = (larger, largerMask)
    }
  }
}

/// A slot of an open hash table: 32 bits of the hash, then the number plus one; zero is empty.
enum Slot {
  @inline(__always)
  static func make(_ hash: UInt32, _ number: UInt32) -> UInt64 { UInt64(hash) << 32 | UInt64(number &+ 1) }
  @inline(__always)
  static func hash(_ slot: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: slot >> 32) }
  @inline(__always)
  static func number(_ slot: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: slot) &- 1 }

  /// The slots for that many numbers: a power of two, at most half full, so that a miss ends after a probe or two.
  static func capacity(for count: Int) -> Int {
    var capacity = 4
    while capacity < 2 * count { capacity *= 2 }
    return capacity
  }

  static func allocate(_ capacity: Int) -> UnsafeMutablePointer<UInt64> {
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
    slots.initialize(repeating: 0, count: capacity)
    return slots
  }

  /// Puts a slot into the first empty place from its own on; there must be one.
  static func insert(_ slot: UInt64, at start: Int, _ mask: Int, _ slots: UnsafeMutablePointer<UInt64>) {
    var position = start & mask
    while slots[position] != 0 { position = (position &+ 1) & mask }
    slots[position] = slot
  }
}
