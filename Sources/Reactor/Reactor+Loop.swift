import CLinux
import Glibc
import Synchronization

extension Reactor {
  /// Starts the loop's thread; a second call does nothing.
  public func start() throws(ReactorError) {
    let status = thread.withLock { thread -> Int32 in
      guard thread == nil else { return 0 }
      var id = pthread_t()
      let reactor = unsafe Unmanaged.passRetained(self)
      let status = unsafe pthread_create(&id, nil, runLoop, reactor.toOpaque())
      guard status == 0 else {
        unsafe reactor.release()
        return status
      }
      unsafe clinux_name_thread(id, "reactor-\(index)")
      thread = id
      return 0
    }
    guard status == 0 else { throw ReactorError(systemCall: "pthread_create", errno: status) }
  }

  /// Ends the loop after its turn. Any thread, idempotent.
  public func stop() {
    isStopping.store(true, ordering: .releasing)
    wake()
  }

  /// Waits until the stopped loop's thread has ended. Not on the loop itself.
  public func join() {
    precondition(!isCurrent, "a reactor can't wait for itself")
    thread.withLock { thread in
      guard let id = thread else { return }
      pthread_join(id, nil)
      thread = nil
    }
  }

  func run() {
    blockBrokenPipeSignal()
    unsafe clinux_set_thread_object(Unmanaged.passUnretained(self).toOpaque())
    defer { clinux_set_thread_object(nil) }
    let events = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: limits.eventsPerTurn)
    defer { unsafe events.deallocate() }
    while !isStopping.load(ordering: .acquiring) {
      let count = unsafe epoll_wait(epoll, events.baseAddress, Int32(events.count), waitMilliseconds())
      for index in 0..<max(0, Int(count)) {
        unsafe dispatch(token: events[index].data.u64, events: events[index].events)
        drainJobs()
      }
      fireTimers()
      drainJobs()
      endTurn()
    }
    // What was enqueued before `stop()` still runs.
    takeInbox()
    drainJobs()
    endTurn()
    dropWhatNeverRuns()
  }

  /// Timers and work hold their makers, who hold the reactor: kept, they would keep each other for ever.
  private func dropWhatNeverRuns() {
    spareInbox = Inbox(isClosed: true)
    inbox.withLock { swap(&$0, &spareInbox) }
    // Whoever goes may leave more on the way.
    var rounds = limits.endOfTurnRounds
    repeat {
      let dropped = (timers.removeAll(), work, dirty, spareInbox)
      (work, dirty, spareInbox) = ([], [], Inbox())
      withExtendedLifetime(dropped) {}
      rounds -= 1
    } while rounds > 0 && !(timers.count == 0 && work.isEmpty && dirty.isEmpty)
  }

  private func dispatch(token: UInt64, events: UInt32) {
    if token == Reactor.wakeupToken {
      var count: UInt64 = 0
      _ = unsafe read(wakeup, &count, 8)
      takeInbox()
    } else {
      registrations.handler(token: token)?.ready(Readiness(epollEvents: events))
    }
  }

  private func takeInbox() {
    inbox.withLock { swap(&$0, &spareInbox) }
    for job in spareInbox.jobs { jobs.push(job) }
    work.append(contentsOf: spareInbox.work)
    // Kept for the next swap, with its capacity.
    spareInbox.jobs.removeAll(keepingCapacity: true)
    spareInbox.work.removeAll(keepingCapacity: true)
  }

  private func drainJobs() {
    let executor = unsafe asUnownedTaskExecutor()
    var budget = limits.jobsPerDrain
    while budget > 0, hasJobs {
      if !work.isEmpty || !yielding.isEmpty { budget -= doWork() }
      while budget > 0, let job = jobs.pop() {
        unsafe job.runSynchronously(on: executor)
        budget -= 1
      }
    }
  }

  private var hasJobs: Bool { !(jobs.isEmpty && work.isEmpty && yielding.isEmpty) }

  /// Does what was there when it was called; what that leaves is done in the next step.
  private func doWork() -> Int {
    swap(&work, &spareWork)
    swap(&yielding, &spareYielding)
    for item in spareWork { item() }
    for task in spareYielding { task.resume() }
    let count = spareWork.count + spareYielding.count
    // Kept for the next swap, with their capacity.
    spareWork.removeAll(keepingCapacity: true)
    spareYielding.removeAll(keepingCapacity: true)
    return count
  }

  private func fireTimers() {
    guard timers.count > 0 else { return }
    let now = ContinuousClock.now
    let mark = timers.sequenceMark
    while let action = timers.popDue(now: now, madeBefore: mark) { action() }
  }

  private func endTurn() {
    var rounds = limits.endOfTurnRounds
    while !dirty.isEmpty, rounds > 0 {
      swap(&dirty, &spareDirty)
      for handler in spareDirty {
        // Before the call: it may mark itself for the next round.
        handler.isDirty = false
        handler.endOfTurn()
      }
      spareDirty.removeAll(keepingCapacity: true)
      drainJobs()
      rounds -= 1
    }
  }

  private func waitMilliseconds() -> Int32 {
    guard !hasJobs, dirty.isEmpty else { return 0 }
    guard let instant = timers.earliest() else { return -1 }
    let wait = ContinuousClock.now.duration(to: instant)
    guard wait > .zero else { return 0 }
    // Rounded up: a timer must not make the loop spin through its last millisecond.
    let (seconds, attoseconds) = wait.components
    let milliseconds = min(seconds, 86_400) * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(milliseconds)
  }
}

/// OpenSSL and others write with write(2), which signals SIGPIPE where the peer is gone, and ends the process by that. Here
/// such a write is an error like any other; what the process does with the signal elsewhere stays its own business.
private func blockBrokenPipeSignal() {
  var signals = sigset_t()
  unsafe sigemptyset(&signals)
  unsafe sigaddset(&signals, SIGPIPE)
  unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
}

private func runLoop(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context = unsafe context else { return nil }
  unsafe Unmanaged<Reactor>.fromOpaque(context).takeRetainedValue().run()
  return nil
}
