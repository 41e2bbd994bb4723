/// The operations of a lane whose callers wait, for one timer for all of them.
///
/// A timer for each would be a fifth of what a read costs: nearly all are answered long before their deadline. So they lie
/// in no order, and are looked through only when the first deadline of those that were there has come.
struct DeadlineList {
  private var operations: [Operation] = []

  mutating func add(_ operation: Operation) {
    operation.position = operations.count
    operations.append(operation)
  }

  mutating func remove(_ operation: Operation) {
    guard let last = operations.popLast(), last !== operation else { return }
    operations[operation.position] = last
    last.position = operation.position
  }

  /// The next deadline.
  var earliest: ContinuousClock.Instant? { operations.lazy.map(\.deadline).min() }

  /// Those whose time is up.
  func due(at now: ContinuousClock.Instant) -> [Operation] { operations.filter { $0.deadline <= now } }
}
