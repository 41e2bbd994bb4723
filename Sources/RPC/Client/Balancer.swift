/// Which connections a channel has and wants: decides, and does nothing.
///
/// A slot is one connection that the channel wants. It is
/// - **idle** until a call begins,
/// - **connecting** to one of its addresses after the other, as long as each fails,
/// - **ready** until the connection is lost or its server says that it goes,
/// - **backing off** when all its addresses have failed, and then connecting again.
///
/// By round robin each address has its own slots; by pick first each slot has all addresses. Events are told with the time;
/// what is to be done comes back. An event about a slot that is gone, or that is not in the state which the event ends, is
/// ignored: it crossed a change of the addresses.
struct Balancer {
  typealias Instant = ContinuousClock.Instant

  struct SlotID: Hashable, Sendable { let number: Int }

  enum Action: Equatable {
    /// Look the target's name up.
    case resolve
    case connect(SlotID, Endpoint)
    /// The slot's address is no longer the target's: let its calls finish.
    case release(SlotID)
    /// Calls that do not wait for better times have no hope.
    case failWaiting
  }

  private enum State: Equatable {
    case idle
    case connecting(Int)
    case ready(since: Instant)
    case backingOff(until: Instant)
  }

  private struct Slot {
    let id: SlotID
    var addresses: [Endpoint]
    var state = State.idle
    /// Rounds through the addresses, or connections lost at once, since one lasted.
    var failures = 0
  }

  private enum Resolution: Equatable {
    /// The addresses are given and never change.
    case fixed
    case needed
    case running
    case done(at: Instant)
    case failed(until: Instant)
  }

  private let balancing: Balancing
  private let connectionsPerAddress: Int
  private let backoff: Backoff
  private let resolutionInterval: Duration
  private var slots: [Slot] = []
  private var nextSlot = 0
  private var resolution: Resolution
  private var failedResolutions = 0
  /// Where pick first begins: the address that answered last.
  private var preferred: Endpoint?

  /// - Parameter addresses: nil if a name has to be looked up.
  init(_ config: ChannelConfig, addresses: [Endpoint]?) {
    balancing = config.balancing
    connectionsPerAddress = max(config.connectionsPerAddress, 1)
    backoff = config.backoff
    resolutionInterval = config.resolutionInterval
    resolution = addresses == nil ? .needed : .fixed
    if let addresses { _ = arrange(addresses) }
  }

  /// Whether something would begin with the next call.
  var isIdle: Bool { resolution == .needed || slots.contains { $0.state == .idle } }

  /// Whether all has failed and nothing is under way.
  var isFailing: Bool {
    switch resolution {
    case .needed: false
    case .running where slots.isEmpty: false
    default: slots.allSatisfy { if case .backingOff = $0.state { true } else { false } }
    }
  }

  /// When ``timePassed(now:)`` has something to do; nil: without another event, never.
  var nextWake: Instant? {
    var next: Instant?
    if case .failed(let end) = resolution { next = end }
    for slot in slots {
      if case .backingOff(let end) = slot.state { next = min(next ?? end, end) }
    }
    return next
  }

  // MARK: Events

  /// A call begins.
  mutating func callBegan(now: Instant) -> [Action] {
    if resolution == .needed { return beginResolution() }
    var actions: [Action] = []
    for index in slots.indices where slots[index].state == .idle { actions += connect(index) }
    return actions
  }

  /// The target's name has been looked up; it has at least one address.
  mutating func resolved(_ addresses: [Endpoint], now: Instant) -> [Action] {
    guard resolution == .running else { return [] }
    resolution = .done(at: now)
    failedResolutions = 0
    var actions = arrange(addresses)
    for index in slots.indices where slots[index].state == .idle { actions += connect(index) }
    return actions
  }

  /// The target's name could not be looked up. What was known before stays.
  mutating func resolutionFailed(now: Instant, random: Double) -> [Action] {
    guard resolution == .running else { return [] }
    failedResolutions += 1
    let end = now + backoff.delay(failures: failedResolutions, random: random)
    resolution = .failed(until: end)
    return isFailing ? [.failWaiting] : []
  }

  mutating func connected(_ id: SlotID, now: Instant) {
    guard let index = index(of: id), case .connecting(let address) = slots[index].state else { return }
    slots[index].state = .ready(since: now)
    preferred = slots[index].addresses[address]
  }

  /// An attempt to connect has failed.
  mutating func connectionFailed(_ id: SlotID, now: Instant, random: Double) -> [Action] {
    guard let index = index(of: id), case .connecting(let address) = slots[index].state else { return [] }
    if address + 1 < slots[index].addresses.count {
      slots[index].state = .connecting(address + 1)
      return [.connect(id, slots[index].addresses[address + 1])]
    }
    slots[index].failures += 1
    return backOff(index, now: now, random: random)
  }

  /// A connection that was ready takes no calls any more.
  ///
  /// - Parameter isOrderly: its server said that it goes, rather than breaking it off.
  mutating func disconnected(_ id: SlotID, isOrderly: Bool, now: Instant, random: Double) -> [Action] {
    guard let index = index(of: id), case .ready(let since) = slots[index].state else { return [] }
    // One that breaks again and again as soon as it is made must not make us try without a pause.
    let isStable = isOrderly || now - since >= backoff.initial
    slots[index].failures = isStable ? 0 : slots[index].failures + 1
    if slots[index].failures > 1 { return backOff(index, now: now, random: random) }
    slots[index].state = .idle
    return resolveAgain(now: now)
  }

  /// The time that ``nextWake`` tells has come, or another.
  mutating func timePassed(now: Instant) -> [Action] {
    var actions: [Action] = []
    if case .failed(let end) = resolution, end <= now {
      actions += beginResolution()
    }
    for index in slots.indices {
      if case .backingOff(let end) = slots[index].state, end <= now { actions += connect(index) }
    }
    return actions
  }

  // MARK: Slots

  private func index(of id: SlotID) -> Int? { slots.firstIndex { $0.id == id } }

  private mutating func connect(_ index: Int) -> [Action] {
    if balancing == .pickFirst, let preferred, let first = slots[index].addresses.firstIndex(of: preferred), first > 0 {
      slots[index].addresses.swapAt(0, first)
    }
    slots[index].state = .connecting(0)
    return [.connect(slots[index].id, slots[index].addresses[0])]
  }

  private mutating func backOff(_ index: Int, now: Instant, random: Double) -> [Action] {
    let end = now + backoff.delay(failures: slots[index].failures, random: random)
    slots[index].state = .backingOff(until: end)
    return resolveAgain(now: now) + (isFailing ? [.failWaiting] : [])
  }

  private mutating func resolveAgain(now: Instant) -> [Action] {
    guard case .done(let last) = resolution, now - last >= resolutionInterval else { return [] }
    return beginResolution()
  }

  private mutating func beginResolution() -> [Action] {
    resolution = .running
    return [.resolve]
  }

  /// Makes the slots that the addresses ask for, and keeps those that they still ask for.
  private mutating func arrange(_ addresses: [Endpoint]) -> [Action] {
    var wanted: [[Endpoint]] = []
    switch balancing {
    case .pickFirst: wanted = Array(repeating: addresses, count: connectionsPerAddress)
    case .roundRobin:
      for address in addresses {
        wanted += Array(repeating: [address], count: connectionsPerAddress)
      }
    }
    var old = slots
    slots = wanted.map { addresses in
      if let index = old.firstIndex(where: { balancing == .pickFirst || $0.addresses == addresses }) {
        var slot = old.remove(at: index)
        // One that is connecting goes on through the addresses with which it began.
        if case .connecting = slot.state {} else { slot.addresses = addresses }
        return slot
      }
      nextSlot += 1
      return Slot(id: SlotID(number: nextSlot), addresses: addresses)
    }
    return old.map { .release($0.id) }
  }
}
