import Authorization
import Model
import Reactor

/// The loaded tenants as one reactor sees them.
///
/// SAFETY: `@unchecked Sendable` because only the thread of its reactor touches it: others send it their news as jobs.
final class SnapshotSlot: @unchecked Sendable {
  /// A class: an entry that is looked at is then one reference, not two.
  private final class Entry {
    let tenant: [UInt8]
    let snapshot: Snapshot
    /// Whether something was answered from it since ``SnapshotSlot/takeUsed()``.
    var isUsed: Bool

    init(tenant: [UInt8], snapshot: Snapshot, isUsed: Bool) {
      self.tenant = tenant
      self.snapshot = snapshot
      self.isUsed = isUsed
    }
  }

  /// Open addressing, at most half full; made anew when a tenant comes or goes.
  private var table: [Entry?] = Array(repeating: nil, count: 2)
  /// Whether `any` may be answered from here. A timer ends it, so that a check needs no clock.
  private(set) var isFresh = false
  private var expiry: TimerID?

  /// The database confirmed what is here; it counts until that instant unless there is further news.
  func confirm(until instant: ContinuousClock.Instant, on reactor: Reactor) {
    if let expiry { reactor.cancel(expiry) }
    isFresh = instant > .now
    expiry = reactor.schedule(at: instant) { [weak self] in
      self?.isFresh = false
      self?.expiry = nil
    }
  }

  /// The tenant's snapshot, without an allocation.
  func find(_ tenant: UnsafeRawBufferPointer) -> Snapshot? {
    let mask = table.count &- 1
    var index = Self.hash(tenant) & mask
    while let entry = table[index] {
      if entry.tenant.elementsEqual(tenant) {
        // Written once per interval, not by each check.
        if !entry.isUsed { entry.isUsed = true }
        return entry.snapshot
      }
      index = (index &+ 1) & mask
    }
    return nil
  }

  /// Whose snapshots were used since this was last asked.
  func takeUsed() -> [TenantID] {
    var used: [TenantID] = []
    for case let entry? in table where entry.isUsed {
      entry.isUsed = false
      used.append(TenantID(rawValue: String(decoding: entry.tenant, as: UTF8.self)))
    }
    return used
  }

  /// Takes a snapshot over, or forgets the tenant.
  func set(_ tenant: TenantID, _ snapshot: Snapshot?) {
    let id = Array(tenant.rawValue.utf8)
    if let snapshot, let index = table.firstIndex(where: { $0?.tenant == id }) {
      table[index] = Entry(tenant: id, snapshot: snapshot, isUsed: table[index]?.isUsed ?? false)
      return
    }
    var entries = table.compactMap { $0 }.filter { $0.tenant != id }
    if let snapshot { entries.append(Entry(tenant: id, snapshot: snapshot, isUsed: true)) }
    rebuild(entries)
  }

  private func rebuild(_ entries: [Entry]) {
    var capacity = 2
    while capacity < entries.count * 2 { capacity *= 2 }
    table = Array(repeating: nil, count: capacity)
    for entry in entries {
      var index = entry.tenant.withUnsafeBytes(Self.hash) & (capacity - 1)
      while table[index] != nil { index = (index + 1) & (capacity - 1) }
      table[index] = entry
    }
  }

  /// FNV-1a, folded: short ids, and ids that collide on purpose only share a stretch of the table.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
