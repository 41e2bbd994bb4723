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
}
