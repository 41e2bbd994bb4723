import Synchronization

/// The event loops of a process, usually one per core.
public final class ReactorGroup: Sendable {
  /// All of them; `reactors[i].index == i`.
  public let reactors: [Reactor]
  private let counter = Atomic(0)

  /// Makes `count` loops that don't run yet.
  ///
  /// - Parameter count: at least 1.
  public init(count: Int, limits: ReactorLimits = .init()) throws(ReactorError) {
    precondition(count > 0, "a group needs a reactor")
    var reactors: [Reactor] = []
    for index in 0..<count { reactors.append(try Reactor(index: index, limits: limits)) }
    self.reactors = reactors
  }

  /// Starts all threads.
  public func start() throws(ReactorError) {
    for reactor in reactors { try reactor.start() }
  }

  /// One after the other, round robin. Any thread.
  public func next() -> Reactor {
    let ticket = counter.wrappingAdd(1, ordering: .relaxed).newValue
    return reactors[Int(UInt(bitPattern: ticket) % UInt(reactors.count))]
  }

  /// Stops all loops and waits for their threads. Not on one of them.
  public func shutdown() {
    for reactor in reactors { reactor.stop() }
    for reactor in reactors { reactor.join() }
  }
}
