import Authorization
import Model

/// The loaded tenants as one reactor sees them.
///
/// SAFETY: `@unchecked Sendable` because only the thread of its reactor touches it: others send it their news as jobs.
final class SnapshotSlot: @unchecked Sendable {
  private struct Entry {
    let tenant: [UInt8]
    let snapshot: Snapshot
  }

  /// By the hash of the tenant's id; ids that share a hash share a bucket.
  private var buckets: [UInt64: [Entry]] = [:]
  /// Until when `any` may be answered from here without news of the database.
  var freshUntil: ContinuousClock.Instant?

  /// The tenant's snapshot, without an allocation.
  func find(_ tenant: UnsafeRawBufferPointer) -> Snapshot? {
    guard let bucket = buckets[Self.hash(tenant)] else { return nil }
    for entry in bucket where entry.tenant.elementsEqual(tenant) { return entry.snapshot }
    return nil
  }

  /// Takes a snapshot over, or forgets the tenant.
  func set(_ tenant: TenantID, _ snapshot: Snapshot?) {
    let id = Array(tenant.rawValue.utf8)
    let key = id.withUnsafeBytes(Self.hash)
    var bucket = buckets[key, default: []].filter { $0.tenant != id }
    if let snapshot { bucket.append(Entry(tenant: id, snapshot: snapshot)) }
    buckets[key] = bucket.isEmpty ? nil : bucket
  }

  /// FNV-1a: short ids, and an id that collides on purpose only shares a bucket.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
