internal import Synchronization

/// How many bytes of bodies are held at once, whoever sends them: without it a few thousand connections that each begin a
/// large body, with or without a credential, would take all memory.
final class ByteBudget: Sendable {
  private let left: Mutex<Int>

  init(_ bytes: Int = GatewayLimits.heldBytes) { left = Mutex(bytes) }

  /// What one request holds; it is given back with the last reference to it.
  final class Share: Sendable {
    private let budget: ByteBudget
    private let held = Mutex(0)

    fileprivate init(of budget: ByteBudget) { self.budget = budget }

    deinit {
      let held = held.withLock { $0 }
      budget.left.withLock { $0 += held }
    }

    /// - Throws: ``Admission/Full`` if so much is held already that there is no room.
    func take(_ bytes: Int) throws(Admission.Full) {
      let isThere = budget.left.withLock { left in
        guard left >= bytes else { return false }
        left -= bytes
        return true
      }
      guard isThere else { throw Admission.Full() }
      held.withLock { $0 += bytes }
    }
  }

  func share() -> Share { Share(of: self) }
}
