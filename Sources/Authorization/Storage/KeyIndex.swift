/// Finds numbers by the hashes of their keys: open addressing in shards that versions share, so that a new key copies
/// one shard.
///
/// A shard is chosen by the hash's low bits, and the place in it by the bits above.
// SAFETY: the addresses point into `root`, which never changes.
struct KeyIndex: @unchecked Sendable {
  /// 4 KiB of slots: large enough that the shards fill evenly, small enough to be copied for one key.
  private static let largestShard = 512

  let count: Int
  private let root: Root
  private let shards: UnsafePointer<UnsafeMutablePointer<UInt64>>
  private let shardMask: Int
  private let shardShift: Int
  private let slotMask: Int

  private init(count: Int, shards: [Block<UInt64>]) {
    self.count = count
    root = Root(shards)
    self.shards = UnsafePointer(root.addresses.words)
    shardMask = shards.count - 1
    shardShift = shards.count.trailingZeroBitCount
    slotMask = shards[0].count - 1
  }

  var byteCount: Int { root.shards.count * (slotMask + 1) * 8 }

  /// The first slot that a hash may be in.
  @inline(__always)
  func slot(_ hash: UInt32) -> UInt64 { shards[Int(hash) & shardMask][(Int(hash) >> shardShift) & slotMask] }

  /// The first number under a hash that `matches`.
  @inline(__always)
  func find(_ hash: UInt32, matches: (UInt32) -> Bool) -> UInt32? {
    let slots = shards[Int(hash) & shardMask]
    var position = (Int(hash) >> shardShift) & slotMask
    while true {
      let slot = slots[position]
      if slot == 0 { return nil }
      if Slot.hash(slot) == hash {
        let number = Slot.number(slot)
        if matches(number) { return number }
      }
      position = (position &+ 1) & slotMask
    }
  }

  func inserting(_ entries: [(hash: UInt32, number: UInt32)]) -> KeyIndex {
    if entries.isEmpty { return self }
    let newCount = count + entries.count
    let capacity = Slot.capacity(for: newCount)
    if capacity > root.shards.count * (slotMask + 1) {
      return KeyIndex(capacity: capacity, count: newCount) { insert in
        for shard in root.shards {
          for position in 0..<shard.count where shard[position] != 0 { insert(shard[position]) }
        }
        for entry in entries { insert(Slot.make(entry.hash, entry.number)) }
      }
    }
    var shards = root.shards
    var copied: Set<Int> = []
    for (hash, number) in entries {
      let shard = Int(hash) & shardMask
      if copied.insert(shard).inserted { shards[shard] = Block(copying: shards[shard]) }
      Slot.insert(Slot.make(hash, number), at: Int(hash) >> shardShift, slotMask, shards[shard].words)
    }
    return KeyIndex(count: newCount, shards: shards)
  }

  /// Makes an index with that many slots; `fill` gets a function that inserts a slot.
  private init(capacity: Int, count: Int, fill: ((UInt64) -> Void) -> Void) {
    let shardSize = min(capacity, Self.largestShard)
    let shards = (0..<capacity / shardSize).map { _ in Block<UInt64>(count: shardSize, repeating: 0) }
    self.init(count: count, shards: shards)
    fill { slot in
      let hash = Int(Slot.hash(slot))
      Slot.insert(slot, at: hash >> shardShift, slotMask, self.shards[hash & shardMask])
    }
  }

  private final class Root: Sendable {
    let shards: [Block<UInt64>]
    let addresses: Block<UnsafeMutablePointer<UInt64>>

    init(_ shards: [Block<UInt64>]) {
      self.shards = shards
      addresses = Block(shards.map(\.words))
    }
  }
}

extension KeyIndex {
  init() { self.init(capacity: Slot.capacity(for: 0), count: 0) { _ in } }

  init(_ names: borrowing NameTable) {
    let names = copy names
    self.init(capacity: Slot.capacity(for: names.count), count: names.count) { insert in
      names.visitHashes { hash, number in insert(Slot.make(hash, number)) }
    }
  }
}
