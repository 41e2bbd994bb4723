import Reactor
import Synchronization

/// Runs `body` with started reactors, which end whatever happens.
func withReactors<R>(_ count: Int = 1, _ body: (ReactorGroup) async throws -> R) async throws -> R {
  let group = try ReactorGroup(count: count)
  try group.start()
  defer { group.shutdown() }
  return try await body(group)
}

/// A list that several threads append to.
final class Log<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element]>([])
  var all: [Element] { elements.withLock { $0 } }
  func append(_ element: Element) { elements.withLock { $0.append(element) } }
}

/// Something that is so from one moment on.
final class Flag: Sendable {
  private let value = Atomic(false)
  var isSet: Bool { value.load(ordering: .acquiring) }
  func set() { value.store(true, ordering: .releasing) }
}

extension Reactor {
  /// Runs `body` on the loop and waits for what it returns.
  func run<R: Sendable>(_ body: @escaping @Sendable () throws -> R) async throws -> R {
    try await withCheckedThrowingContinuation { continuation in
      execute { continuation.resume(with: Result { try body() }) }
    }
  }
}
