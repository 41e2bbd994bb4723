internal import Directory
internal import Synchronization

/// Accesses on their way to the database: any thread puts one in without a lock, one task takes all out.
///
/// A stack of links whose top is swapped as a whole, so that no link is ever reached by two threads that change it.
final class AccessQueue: Sendable {
  private final class Link: @unchecked Sendable {
    // SAFETY: `next` is written only before the link is published by the exchange of the top, which releases it.
    let access: Access
    var next: Unmanaged<Link>?

    init(_ access: Access) { self.access = access }
  }

  private let top = Atomic<Unmanaged<Link>?>(nil)
  private let held = Atomic<Int>(0)
  private let limit: Int

  /// - Parameter limit: Accesses that are held at once, here and with whoever took them out.
  init(limit: Int) { self.limit = limit }

  /// How many are held.
  var count: Int { held.load(ordering: .relaxed) }

  /// - Returns: Whether there was room.
  func put(_ access: Access) -> Bool {
    guard held.wrappingAdd(1, ordering: .relaxed).newValue <= limit else {
      held.wrappingSubtract(1, ordering: .relaxed)
      return false
    }
    let link = Link(access)
    var below = top.load(ordering: .relaxed)
    while true {
      link.next = below
      let (exchanged, seen) = top.weakCompareExchange(
        expected: below, desired: Unmanaged.passRetained(link), successOrdering: .releasing, failureOrdering: .relaxed)
      if exchanged { return true }
      Unmanaged.passUnretained(link).release()
      below = seen
    }
  }

  /// Takes all out, the oldest first. They count as held until ``release(_:)``.
  func takeAll() -> [Access] {
    var accesses: [Access] = []
    var next = top.exchange(nil, ordering: .acquiring)
    while let link = next?.takeRetainedValue() {
      accesses.append(link.access)
      next = link.next
    }
    accesses.reverse()
    return accesses
  }

  /// So many of those taken out are written, or given up.
  func release(_ count: Int) { held.wrappingSubtract(count, ordering: .relaxed) }

  deinit { _ = takeAll() }
}
