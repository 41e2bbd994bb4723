extension Reactor {
  public func enqueue(_ job: consuming ExecutorJob) {
    enqueue(UnownedJob(job))
  }

  /// On the loop's own thread this is one store into a ring; from elsewhere a lock and, if the loop may sleep, one
  /// write.
  public func enqueue(_ job: UnownedJob) {
    if isCurrent {
      jobs.push(job)
    } else {
      post { $0.jobs.append(job) }
    }
  }

  public func checkIsolated() {
    precondition(isCurrent, "code isolated to a reactor ran on another thread")
  }

  public func isIsolatingCurrentContext() -> Bool? { isCurrent }

  /// Suspends the calling task until the loop's next step, so that long work lets others have their turn.
  ///
  /// `Task.yield()` would come back through a foreign thread. From a task of this reactor; from another, it goes on here.
  public nonisolated(nonsending) func yield() async {
    await unsafe withUnsafeContinuation { continuation in
      let task = unsafe YieldingTask(continuation)
      if isCurrent { yielding.append(task) } else { post { $0.work.append { task.resume() } } }
    }
  }
}

/// A task that waits for the loop's next step. Resumed exactly once.
@safe struct YieldingTask: Sendable {
  private let continuation: UnsafeContinuation<Void, Never>

  init(_ continuation: UnsafeContinuation<Void, Never>) { unsafe self.continuation = continuation }

  func resume() { unsafe continuation.resume() }
}
