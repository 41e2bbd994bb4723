import CLinux

/// Which handler owns which descriptor.
///
/// The kernel keeps a token for each descriptor, made of the descriptor and a generation. Removing raises the
/// generation: an event that was fetched before in the same turn, for a descriptor closed or even reused since, finds
/// a token that no longer fits.
struct Registrations {
  @safe private struct Slot {
    var handler: Unmanaged<EventHandler>?
    var generation: UInt32 = 0
  }

  private var slots: [Slot] = []

  /// Takes note of the handler and returns the token to give to the kernel.
  mutating func insert(_ handler: EventHandler, descriptor: Int32) -> UInt64 {
    let index = Int(descriptor)
    if index >= slots.count {
      slots.append(contentsOf: repeatElement(Slot(), count: max(64, index * 2) - slots.count))
    }
    unsafe slots[index].handler = .passUnretained(handler)
    return token(index)
  }

  mutating func remove(descriptor: Int32) {
    let index = Int(descriptor)
    guard index < slots.count else { return }
    unsafe slots[index].handler = nil
    slots[index].generation &+= 1
  }

  func token(descriptor: Int32) -> UInt64 { token(Int(descriptor)) }

  /// The handler that a token stands for, retained for as long as the caller holds it: it may remove and drop itself
  /// while it runs.
  func handler(token: UInt64) -> EventHandler? {
    let slot = slots[Int(token & 0xFFFF_FFFF)]
    guard slot.generation == UInt32(token >> 32) else { return nil }
    return unsafe slot.handler?.takeUnretainedValue()
  }

  private func token(_ index: Int) -> UInt64 { UInt64(slots[index].generation) << 32 | UInt64(index) }
}

extension Interest {
  var epollEvents: UInt32 {
    (contains(.read) ? EPOLLIN.rawValue : 0) | (contains(.write) ? EPOLLOUT.rawValue : 0)
  }
}

extension Readiness {
  init(epollEvents events: UInt32) {
    var readiness: Readiness = []
    if events & EPOLLIN.rawValue != 0 { readiness.insert(.readable) }
    if events & EPOLLOUT.rawValue != 0 { readiness.insert(.writable) }
    if events & EPOLLHUP.rawValue != 0 { readiness.insert(.hangup) }
    if events & EPOLLERR.rawValue != 0 { readiness.insert(.error) }
    self = readiness
  }
}
