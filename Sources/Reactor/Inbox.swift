/// What other threads left for the loop. Lives under the reactor's lock.
struct Inbox {
  var jobs: [UnownedJob] = []
  var work: [@Sendable () -> Void] = []
  /// Set at the end of the loop: what comes later is dropped.
  var isClosed = false
  var isEmpty: Bool { jobs.isEmpty && work.isEmpty }
}
