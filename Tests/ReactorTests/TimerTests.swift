import Testing

@testable import Reactor

@Suite struct TimerTests {
  @Test("timers fire in the order of their instants, equal ones in the order they were made, cancelled ones never")
  func order() async throws {
    try await withReactors { group in
      let reactor = group.reactors[0]
      let log = Log<Int>()
      await withCheckedContinuation { continuation in
        reactor.execute {
          let start = ContinuousClock.now
          for (number, offset) in [3, 1, 2, 1].enumerated() {
            _ = reactor.schedule(at: start + .milliseconds(offset)) { log.append(number) }
          }
          let cancelled = reactor.schedule(at: start + .milliseconds(1)) { log.append(99) }
          reactor.cancel(cancelled)
          reactor.cancel(cancelled)
          _ = reactor.schedule(at: start + .milliseconds(4)) { continuation.resume() }
        }
      }
      #expect(log.all == [1, 3, 2, 0])
    }
  }

  @Test("a timer that schedules itself into the past doesn't hold the loop")
  func pastTimers() async throws {
    try await withReactors { group in
      let reactor = group.reactors[0]
      final class Again: @unchecked Sendable {  // SAFETY: used on the loop only.
        let reactor: Reactor
        var isStopped = false
        init(_ reactor: Reactor) { self.reactor = reactor }
        func fire() {
          guard !isStopped else { return }
          _ = reactor.schedule(at: .now - .seconds(1)) { self.fire() }
        }
      }
      let again = Again(reactor)
      reactor.execute { again.fire() }
      _ = try await reactor.run { true }
      _ = try await reactor.run { again.isStopped = true }
    }
  }

  @Test("sleep ends at its deadline, from any executor")
  func sleep() async throws {
    try await withReactors { group in
      let deadline = ContinuousClock.now + .milliseconds(3)
      try await group.reactors[0].sleep(until: deadline)
      #expect(.now >= deadline)
      try await withTaskExecutorPreference(group.reactors[0]) {
        try await group.reactors[0].sleep(until: .now - .seconds(1))
        #expect(group.reactors[0].isCurrent)
      }
    }
  }

  @Test("sleep ends with CancellationError when its task is cancelled, before it sleeps and while it does")
  func sleepCancelled() async throws {
    try await withReactors { group in
      let reactor = group.reactors[0]
      await withTaskGroup(of: Bool.self) { tasks in
        for _ in 0..<100 {
          tasks.addTask {
            do {
              try await reactor.sleep(until: .now + .seconds(3600))
              return false
            } catch {
              return error is CancellationError
            }
          }
        }
        tasks.cancelAll()
        #expect(await tasks.reduce(true) { $0 && $1 })
      }
    }
  }

  @Test("a fine timer fires once at its instant, not before, and can be set again from its action")
  func fine() async throws {
    try await withReactors { group in
      let reactor = group.reactors[0]
      let fired = try await withCheckedThrowingContinuation { continuation in
        reactor.execute {
          final class Holder: @unchecked Sendable {  // SAFETY: used on the loop only.
            var timer: FineTimer?
            var instants: [Int64] = []
          }
          let holder = Holder()
          let start = FineTimer.now
          do {
            holder.timer = try FineTimer(reactor: reactor) {
              holder.instants.append(FineTimer.now - start)
              guard holder.instants.count == 3 else { return holder.timer!.set(start + 300_000) }
              holder.timer!.close()
              continuation.resume(returning: holder.instants)
              holder.timer = nil
            }
            holder.timer!.set(start + 200_000)
          } catch {
            continuation.resume(throwing: error)
          }
        }
      }
      #expect(fired.count == 3)
      #expect(fired[0] >= 200_000)
      #expect(fired[1] >= 300_000)
    }
  }

  @Test("the queue forgets cancelled timers before they are due, and agrees with a sorted list")
  func queueAgainstModel() {
    var random = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 0...UInt64.max, using: &random)
    print("seed", seed)
    var generator = SplitMix(state: seed)
    var queue = TimerQueue(maxCancelled: 8)
    let start = ContinuousClock.now
    var model: [(offset: Int, sequence: Int, id: TimerID)] = []
    let fired = Log<Int>()
    for sequence in 0..<5000 {
      let offset = Int.random(in: 0..<1000, using: &generator)
      model.append((offset, sequence, queue.add(at: start + .milliseconds(offset)) { fired.append(sequence) }))
      if Bool.random(using: &generator), let index = model.indices.randomElement(using: &generator) {
        queue.cancel(model.remove(at: index).id)
      }
      #expect(queue.count == model.count && queue.heapCount <= 2 * model.count + 9)
    }
    let now = start + .milliseconds(500)
    while let action = queue.popDue(now: now, madeBefore: queue.sequenceMark) { action() }
    let due = model.filter { $0.offset <= 500 }.sorted { ($0.offset, $0.sequence) < ($1.offset, $1.sequence) }
    #expect(fired.all == due.map(\.sequence))
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
