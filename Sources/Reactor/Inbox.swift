/// What other threads left for the loop. Lives under the reactor's lock.
struct Inbox {
  var jobs: [UnownedJob] = []
  var work: [@Sendable () -> Void] = []
  var isEmpty: Bool { jobs.isEmpty && work.isEmpty }
}
