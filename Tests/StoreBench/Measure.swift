import Glibc

/// What a run of operations took.
struct Measure {
  private let startedAt = ContinuousClock.now
  private let startedWith = cpuSeconds()

  /// One line of JSON: operations per second, and what each cost this process, in microseconds of CPU time.
  func line(operations: Int) -> String {
    let seconds = (ContinuousClock.now - startedAt) / .seconds(1)
    let cpu = (cpuSeconds() - startedWith) / Double(operations) * 1e6
    return #"{"operations": \#(operations), "rate": \#(Double(operations) / seconds), "cpu_us": \#(cpu)}"#
  }
}

private func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// xorshift: random enough to spread over rows, and nearly free.
struct Spread {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }
}
