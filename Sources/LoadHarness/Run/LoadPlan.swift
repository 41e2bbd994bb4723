/// The shape of a run.
public struct LoadPlan: Sendable {
  /// Connections to the server, spread over the threads.
  public var connections = 8
  /// Calls in flight on each connection; at a constant rate the most that may be.
  public var streams = 16
  /// Threads that make the load: one event loop each.
  public var threads = 1
  /// Calls per second of all connections together; nil: a closed loop, where each answer sends the next call.
  public var rate: Double?
  /// Time that is not measured, in which connections, caches and the server warm up.
  public var warmUp = Span(nanoseconds: 1_000_000_000)
  /// How much is measured.
  public var length = Length.time(Span(nanoseconds: 10_000_000_000))
  /// How long a call may take before it counts as failed; nil: as long as the run, and no call carries a deadline, which
  /// would cost both sides a timer.
  public var timeout: Span?
  /// How long answers are waited for after the end.
  public var drain = Span(nanoseconds: 10_000_000_000)

  /// How much is measured.
  public enum Length: Sendable {
    /// Calls that are due, or in a closed loop sent, in so much time.
    case time(Span)
    /// So many calls.
    case calls(Int)
  }

  /// 8 connections, 16 streams each, in a closed loop for 10 seconds.
  public init() {}

  /// What is wrong with it, in a sentence that names the option; nil: nothing.
  public var problem: String? {
    func outside(_ value: Int, _ range: ClosedRange<Int>, _ option: String) -> String? {
      range.contains(value) ? nil : "\(option) is \(value): it must be \(range.lowerBound) to \(range.upperBound)"
    }
    if let problem = outside(connections, LoadLimits.connections, "--connections")
      ?? outside(streams, LoadLimits.streams, "--streams") ?? outside(threads, LoadLimits.threads, "--threads")
    {
      return problem
    }
    guard threads <= connections else {
      return "--threads is \(threads), more than the \(connections) of --connections"
    }
    if let rate, !(rate > 0 && rate <= LoadLimits.rate) {
      return "--rate must be more than 0 and at most \(Int(LoadLimits.rate))"
    }
    if case .calls(let count) = length, count < threads {
      return "--count is \(count), less than a call for each thread"
    }
    return nil
  }

  /// How many of `total` a worker takes: as even as whole numbers allow.
  static func share(_ total: Int, worker: Int, of workers: Int) -> Int {
    total / workers + (worker < total % workers ? 1 : 0)
  }
}

/// The bounds of a run, with the reason of each.
public enum LoadLimits {
  /// A client's ports on one address are some 28,000.
  public static let connections = 1...20_000
  /// What servers admit on a connection is rarely more than 100; the harness may ask for more.
  public static let streams = 1...10_000
  /// Event loops; more than cores is never of use.
  public static let threads = 1...256
  /// Rows of one table that a seed makes: at some hundred bytes each, more than a machine for tests has room for.
  public static let seededRows = 100_000_000
  /// Bytes of rows in one part of a seed: a quarter of what a part may have.
  static let seededPart = 256 << 10
  /// Calls per second; no loop of ours sends more.
  public static let rate = 10_000_000.0
  /// Bodies of a pool: a million checks take 100 MB.
  public static let bodies = 1...10_000_000
  /// Users, groups or members of a simulated identity provider: what fits into the memory of a small machine.
  public static let providerObjects = 2_000_000
  /// Random pairs that are tried for each new membership, before the directory counts as full.
  static let providerTries = 100
  /// The least time between two looks at what is due. At a high rate several calls leave together, in one write.
  static let pace: Int64 = 50_000
  /// How long a connection's room for a call stays empty after an error, in a closed loop.
  static let pause: Int64 = 1_000_000
  /// Connections that are made at once: fewer than a listener's queue.
  static let connecting = 64
  /// How many calls are sent in one go when many are due, before what came in is read.
  static let burst = 256
}
