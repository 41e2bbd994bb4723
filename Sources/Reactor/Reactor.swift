import CLinux
import Glibc
import Synchronization

/// An event loop: one thread that waits on epoll and runs what is ready.
///
/// It is a task executor: `withTaskExecutorPreference(reactor)` keeps async code, with the async calls and child
/// tasks in it, on this thread, so that a handler, its connection and the database connections it reads from share
/// one cache and need no locks.
///
/// A turn: wait; tell each ready handler; run the jobs that made; fire timers; then `endOfTurn()` of each dirty
/// handler, so that all replies and queries of a turn leave in one write per descriptor.
///
/// Whatever was suspended on a reactor when it stopped never resumes: end the work first.
public final class Reactor: TaskExecutor, SerialExecutor, @unchecked Sendable {
  // SAFETY: `inbox`, `thread` and `isStopping` are synchronized; the descriptors are constants; everything else is used
  // by the loop's thread only, or before that thread starts.

  /// Position in its group.
  public let index: Int
  let limits: ReactorLimits

  let epoll: Int32
  let wakeup: Int32
  let inbox = Mutex(Inbox())
  let isStopping = Atomic(false)
  let thread = Mutex<pthread_t?>(nil)

  var registrations = Registrations()
  var timers: TimerQueue
  var jobs = JobRing()
  var work: [@Sendable () -> Void] = []
  var spareWork: [@Sendable () -> Void] = []
  var yielding: [YieldingTask] = []
  var spareYielding: [YieldingTask] = []
  var dirty: [EventHandler] = []
  var spareDirty: [EventHandler] = []
  var spareInbox = Inbox()

  /// Makes a loop that doesn't run yet.
  ///
  /// - Throws: ``ReactorError`` if the process has no descriptors left.
  public init(index: Int = 0, limits: ReactorLimits = .init()) throws(ReactorError) {
    self.index = index
    self.limits = limits
    timers = TimerQueue(maxCancelled: limits.cancelledTimers)
    epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard epoll >= 0 else { throw ReactorError(systemCall: "epoll_create1") }
    wakeup = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
    guard wakeup >= 0 else {
      let error = ReactorError(systemCall: "eventfd")
      close(epoll)
      throw error
    }
    var event = unsafe epoll_event()
    unsafe event.events = EPOLLIN.rawValue
    unsafe event.data.u64 = Reactor.wakeupToken
    guard unsafe epoll_ctl(epoll, EPOLL_CTL_ADD, wakeup, &event) == 0 else {
      let error = ReactorError(systemCall: "epoll_ctl")
      close(epoll)
      close(wakeup)
      throw error
    }
  }

  deinit {
    close(wakeup)
    close(epoll)
  }

  /// The reactor whose thread this is.
  public static var current: Reactor? {
    guard let object = unsafe clinux_get_thread_object() else { return nil }
    return unsafe Unmanaged<Reactor>.fromOpaque(object).takeUnretainedValue()
  }

  /// Whether the caller is on the loop.
  public var isCurrent: Bool {
    unsafe clinux_get_thread_object() == Unmanaged.passUnretained(self).toOpaque()
  }

  /// Runs `work` on the loop in a later step, never inside this call. Any thread.
  ///
  /// Two pieces of work from the same thread run in the order they were given. Work for a loop that has ended is dropped.
  public func execute(_ work: @escaping @Sendable () -> Void) {
    if isCurrent {
      self.work.append(work)
    } else {
      post { $0.work.append(work) }
    }
  }

  /// Starts to tell `handler` about `descriptor`. On the loop, or before it starts.
  ///
  /// The caller keeps the handler alive until `remove(descriptor:)`, and removes before it closes the descriptor.
  public func add(_ handler: EventHandler, descriptor: Int32, interest: Interest) throws(ReactorError) {
    assertOnLoop()
    var event = unsafe epoll_event()
    unsafe event.events = interest.epollEvents
    unsafe event.data.u64 = registrations.insert(handler, descriptor: descriptor)
    guard unsafe epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 else {
      let error = ReactorError(systemCall: "epoll_ctl")
      registrations.remove(descriptor: descriptor)
      throw error
    }
  }

  /// Changes what is waited for. On the loop.
  public func modify(_ handler: EventHandler, descriptor: Int32, interest: Interest) {
    assertOnLoop()
    var event = unsafe epoll_event()
    unsafe event.events = interest.epollEvents
    unsafe event.data.u64 = registrations.token(descriptor: descriptor)
    let status = unsafe epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event)
    assert(status == 0, "modify of a descriptor that was not added")
  }

  /// Stops telling about `descriptor`, also what this turn has still in hand. On the loop, idempotent.
  public func remove(descriptor: Int32) {
    assertOnLoop()
    registrations.remove(descriptor: descriptor)
    epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, nil)
  }

  /// Calls `handler.endOfTurn()` once at the end of this turn. On the loop.
  public func markDirty(_ handler: EventHandler) {
    assertOnLoop()
    guard !handler.isDirty else { return }
    handler.isDirty = true
    dirty.append(handler)
  }

  /// Calls `action` on the loop at `instant` or shortly after, at a resolution of a millisecond. On the loop.
  public func schedule(at instant: ContinuousClock.Instant, _ action: @escaping () -> Void) -> TimerID {
    assertOnLoop()
    return timers.add(at: instant, action)
  }

  /// Cancels a timer; without effect if it fired already. On the loop.
  public func cancel(_ timer: TimerID) {
    assertOnLoop()
    timers.cancel(timer)
  }

  /// No descriptor has this token: descriptors are not negative.
  static let wakeupToken = UInt64(UInt32.max)

  /// Before the loop has a thread, whoever builds it may act in its place.
  func assertOnLoop() { assert(isCurrent || !isStarted, "called off the loop") }

  var isStarted: Bool { thread.withLock { $0 != nil } }

  /// Puts something into the inbox and wakes the loop if it was empty.
  func post(_ put: (inout sending Inbox) -> Void) {
    let wasEmpty = inbox.withLock { inbox in
      guard !inbox.isClosed else { return false }
      let wasEmpty = inbox.isEmpty
      put(&inbox)
      return wasEmpty
    }
    if wasEmpty { wake() }
  }

  func wake() {
    var one: UInt64 = 1
    _ = unsafe write(wakeup, &one, 8)
  }
}
