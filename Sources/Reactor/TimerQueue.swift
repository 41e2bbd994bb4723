import HeapModule

/// Names a scheduled timer; stale once it fired or was cancelled.
public struct TimerID: Hashable, Sendable {
  let slot: Int
  let generation: UInt64
}

/// Timers in the order of their instants.
///
/// A min-heap with lazy cancellation: cancelling empties the timer's slot and leaves its heap entry to be skipped
/// later. Most timers are deadlines that never come, so cancelling must be cheap; rebuilding the heap when dead entries
/// outnumber the live ones keeps it bounded.
struct TimerQueue {
  private struct Entry: Comparable {
    let instant: ContinuousClock.Instant
    /// Timers of the same instant fire in the order they were made.
    let sequence: UInt64
    let slot: Int

    static func < (left: Entry, right: Entry) -> Bool {
      (left.instant, left.sequence) < (right.instant, right.sequence)
    }
  }

  private struct Slot {
    var generation: UInt64
    var action: (() -> Void)?
  }

  private var heap = Heap<Entry>()
  private var slots: [Slot] = []
  private var freeSlots: [Int] = []
  private var nextSequence: UInt64 = 0
  private let maxCancelled: Int

  init(maxCancelled: Int) { self.maxCancelled = maxCancelled }

  /// How many timers wait to fire.
  var count: Int { slots.count - freeSlots.count }
  /// How many heap entries there are, dead ones included.
  var heapCount: Int { heap.count }
  /// Timers made from now on have sequences from here on.
  var sequenceMark: UInt64 { nextSequence }

  mutating func add(at instant: ContinuousClock.Instant, _ action: @escaping () -> Void) -> TimerID {
    let sequence = nextSequence
    nextSequence += 1
    let slot: Int
    if let free = freeSlots.popLast() {
      slot = free
      slots[slot] = Slot(generation: sequence, action: action)
    } else {
      slot = slots.count
      slots.append(Slot(generation: sequence, action: action))
    }
    heap.insert(Entry(instant: instant, sequence: sequence, slot: slot))
    return TimerID(slot: slot, generation: sequence)
  }

  mutating func cancel(_ timer: TimerID) {
    guard slots[timer.slot].generation == timer.generation, slots[timer.slot].action != nil else { return }
    release(timer.slot)
    if heap.count > 2 * count + maxCancelled {
      let live = heap.unordered.filter(isLive)
      heap = Heap(live)
    }
  }

  /// The instant of the next timer.
  mutating func earliest() -> ContinuousClock.Instant? {
    while let entry = heap.min {
      if isLive(entry) { return entry.instant }
      heap.removeMin()
    }
    return nil
  }

  /// Takes out the next timer due at `now` that was made before `mark`, so that a timer which schedules itself
  /// into the past can't hold the loop.
  mutating func popDue(now: ContinuousClock.Instant, madeBefore mark: UInt64) -> (() -> Void)? {
    guard let instant = earliest(), instant <= now, let entry = heap.min, entry.sequence < mark else { return nil }
    heap.removeMin()
    let action = slots[entry.slot].action
    release(entry.slot)
    return action
  }

  /// Forgets all timers and gives their actions to be dropped, because what goes with them may cancel others meanwhile.
  mutating func removeAll() -> [() -> Void] {
    heap = Heap()
    return slots.indices.compactMap { slot in
      guard let action = slots[slot].action else { return nil }
      release(slot)
      return action
    }
  }

  private func isLive(_ entry: Entry) -> Bool {
    slots[entry.slot].generation == entry.sequence && slots[entry.slot].action != nil
  }

  private mutating func release(_ slot: Int) {
    slots[slot].action = nil
    freeSlots.append(slot)
  }
}
