import Reactor
import Testing

@testable import RPC

@Suite("Which connections a channel wants")
struct ClientBalancerTests {
  static let start = ContinuousClock.now
  static let addresses: [Endpoint] = (1...3).compactMap { number in
    (try? SocketAddress(parsing: "127.0.0.\(number):7400")).map(Endpoint.socket)
  }

  static func balancer(
    _ balancing: Balancing, connections: Int = 1, addresses: [Endpoint]? = Self.addresses
  ) -> Balancer {
    var config = ChannelConfig()
    config.balancing = balancing
    config.connectionsPerAddress = connections
    config.backoff = Backoff(initial: .seconds(1), multiplier: 2, jitter: 0, maximum: .seconds(8))
    config.resolutionInterval = .seconds(30)
    return Balancer(config, addresses: addresses)
  }

  static func slots(_ actions: [Balancer.Action]) -> [Balancer.SlotID] {
    actions.compactMap { if case .connect(let slot, _) = $0 { slot } else { nil } }
  }

  static func targets(_ actions: [Balancer.Action]) -> [Endpoint] {
    actions.compactMap { if case .connect(_, let address) = $0 { address } else { nil } }
  }

  @Test("nothing is connected before the first call, and nothing twice")
  func lazy() {
    var balancer = Self.balancer(.pickFirst)
    #expect(balancer.isIdle)
    #expect(balancer.nextWake == nil)
    #expect(Self.targets(balancer.callBegan(now: Self.start)) == [Self.addresses[0]])
    #expect(!balancer.isIdle)
    #expect(balancer.callBegan(now: Self.start) == [])
    #expect(!balancer.isFailing)
  }

  @Test("pick first tries the addresses in order, then waits, longer each time")
  func pickFirst() throws {
    var balancer = Self.balancer(.pickFirst)
    var now = Self.start
    var slot = try #require(Self.slots(balancer.callBegan(now: now)).first)
    for wait in [1, 2, 4, 8, 8] {
      for next in Self.addresses.dropFirst() {
        #expect(balancer.connectionFailed(slot, now: now, random: 0.5) == [.connect(slot, next)])
        #expect(!balancer.isFailing)
      }
      #expect(balancer.connectionFailed(slot, now: now, random: 0.5) == [.failWaiting])
      #expect(balancer.isFailing)
      #expect(balancer.nextWake == now + .seconds(wait))
      #expect(balancer.callBegan(now: now) == [])
      #expect(balancer.timePassed(now: now + .seconds(wait) - .milliseconds(1)) == [])
      now += .seconds(wait)
      slot = try #require(Self.slots(balancer.timePassed(now: now)).first)
      #expect(!balancer.isFailing)
    }
  }

  @Test("pick first goes back to the address that answered last")
  func preferred() throws {
    var balancer = Self.balancer(.pickFirst)
    let slot = try #require(Self.slots(balancer.callBegan(now: Self.start)).first)
    _ = balancer.connectionFailed(slot, now: Self.start, random: 0)
    balancer.connected(slot, now: Self.start)
    _ = balancer.disconnected(slot, isOrderly: true, now: Self.start, random: 0)
    #expect(Self.targets(balancer.callBegan(now: Self.start)) == [Self.addresses[1]])
    // The others come after it.
    #expect(Self.targets(balancer.connectionFailed(slot, now: Self.start, random: 0)) == [Self.addresses[0]])
  }

  @Test("round robin connects to every address, each as often as configured")
  func roundRobin() throws {
    var balancer = Self.balancer(.roundRobin, connections: 2)
    let actions = balancer.callBegan(now: Self.start)
    #expect(Self.targets(actions) == Self.addresses.flatMap { [$0, $0] })
    let slots = Self.slots(actions)
    #expect(Set(slots).count == 6)
    // One address that is down does not hold up the others.
    #expect(balancer.connectionFailed(slots[0], now: Self.start, random: 0) == [])
    balancer.connected(slots[2], now: Self.start)
    #expect(!balancer.isFailing)
    #expect(Self.slots(balancer.timePassed(now: Self.start + .seconds(1))) == [slots[0]])
  }

  @Test("a connection that lasted is made again with the next call, without a pause")
  func lost() throws {
    var balancer = Self.balancer(.pickFirst)
    let slot = try #require(Self.slots(balancer.callBegan(now: Self.start)).first)
    balancer.connected(slot, now: Self.start)
    #expect(balancer.disconnected(slot, isOrderly: false, now: Self.start + .seconds(60), random: 0) == [])
    #expect(balancer.isIdle)
    #expect(Self.slots(balancer.callBegan(now: Self.start + .seconds(60))) == [slot])
  }

  @Test("connections that break as soon as they are made are made with growing pauses")
  func flapping() throws {
    var balancer = Self.balancer(.pickFirst, addresses: [Self.addresses[0]])
    var slot = try #require(Self.slots(balancer.callBegan(now: Self.start)).first)
    var now = Self.start
    balancer.connected(slot, now: now)
    #expect(balancer.disconnected(slot, isOrderly: false, now: now, random: 0.5) == [])
    for wait in [2, 4, 8] {
      slot = try #require(Self.slots(balancer.callBegan(now: now) + balancer.timePassed(now: now)).first)
      balancer.connected(slot, now: now)
      #expect(balancer.disconnected(slot, isOrderly: false, now: now, random: 0.5) == [.failWaiting])
      now += .seconds(wait)
      #expect(balancer.nextWake == now)
    }
    // One that lasts a second clears the record.
    slot = try #require(Self.slots(balancer.timePassed(now: now)).first)
    balancer.connected(slot, now: now)
    #expect(balancer.disconnected(slot, isOrderly: false, now: now + .seconds(1), random: 0.5) == [])
    #expect(balancer.isIdle)
  }

  @Test("a name is looked up once, and again only when something breaks and some time has passed")
  func resolution() throws {
    var balancer = Self.balancer(.pickFirst, addresses: nil)
    #expect(balancer.isIdle)
    #expect(balancer.callBegan(now: Self.start) == [.resolve])
    #expect(balancer.callBegan(now: Self.start) == [])
    #expect(!balancer.isFailing)
    let slot = try #require(Self.slots(balancer.resolved(Self.addresses, now: Self.start)).first)
    balancer.connected(slot, now: Self.start)
    #expect(balancer.disconnected(slot, isOrderly: true, now: Self.start + .seconds(29), random: 0) == [])
    _ = balancer.callBegan(now: Self.start + .seconds(29))
    balancer.connected(slot, now: Self.start + .seconds(29))
    #expect(balancer.disconnected(slot, isOrderly: true, now: Self.start + .seconds(30), random: 0) == [.resolve])
    // The old addresses serve meanwhile.
    #expect(Self.slots(balancer.callBegan(now: Self.start + .seconds(30))) == [slot])
  }

  @Test("a name that is not found fails the calls, and is looked up again after a pause")
  func resolutionFailure() {
    var balancer = Self.balancer(.roundRobin, addresses: nil)
    _ = balancer.callBegan(now: Self.start)
    #expect(balancer.resolutionFailed(now: Self.start, random: 0.5) == [.failWaiting])
    #expect(balancer.isFailing)
    #expect(balancer.callBegan(now: Self.start) == [])
    #expect(balancer.nextWake == Self.start + .seconds(1))
    #expect(balancer.timePassed(now: Self.start + .seconds(1)) == [.resolve])
    #expect(!balancer.isFailing)
  }

  @Test("round robin follows the addresses: new ones are connected, old ones released, the others stay")
  func newAddresses() throws {
    var balancer = Self.balancer(.roundRobin, addresses: nil)
    _ = balancer.callBegan(now: Self.start)
    let slots = Self.slots(balancer.resolved(Array(Self.addresses[0...1]), now: Self.start))
    for slot in slots { balancer.connected(slot, now: Self.start) }
    let later = Self.start + .seconds(31)
    #expect(balancer.disconnected(slots[0], isOrderly: false, now: later, random: 0) == [.resolve])
    let actions = balancer.resolved(Array(Self.addresses[1...2]), now: later)
    #expect(actions.first == .release(slots[0]))
    #expect(Self.targets(actions) == [Self.addresses[2]])
    // What still comes from the released slot is nobody's.
    #expect(balancer.connectionFailed(slots[0], now: later, random: 0) == [])
    #expect(balancer.disconnected(slots[0], isOrderly: false, now: later, random: 0) == [])
  }

  @Test(
    "whatever happens, a slot connects once at a time and the balancer never sleeps without a wake", arguments: 0..<50)
  func random(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    var balancer = Self.balancer(
      Bool.random(using: &generator) ? .pickFirst : .roundRobin, connections: Int.random(in: 1...3, using: &generator),
      addresses: Bool.random(using: &generator) ? nil : Self.addresses)
    var now = Self.start
    var connecting: Set<Balancer.SlotID> = []
    var ready: Set<Balancer.SlotID> = []
    var isResolving = false
    for _ in 0..<500 {
      var actions: [Balancer.Action] = []
      switch Int.random(in: 0..<7, using: &generator) {
      case 0: actions = balancer.callBegan(now: now)
      case 1:
        now += .milliseconds(Int.random(in: 0...20_000, using: &generator))
        actions = balancer.timePassed(now: now)
      case 2:
        if let slot = connecting.popFirst() {
          balancer.connected(slot, now: now)
          ready.insert(slot)
        }
      case 3:
        if let slot = connecting.popFirst() { actions = balancer.connectionFailed(slot, now: now, random: 0.3) }
      case 4:
        if let slot = ready.popFirst() {
          actions = balancer.disconnected(slot, isOrderly: .random(using: &generator), now: now, random: 0.3)
        }
      case 5 where isResolving:
        isResolving = false
        let count = Int.random(in: 1...3, using: &generator)
        actions = balancer.resolved(Array(Self.addresses.shuffled(using: &generator).prefix(count)), now: now)
      case 6 where isResolving:
        isResolving = false
        actions = balancer.resolutionFailed(now: now, random: 0.3)
      default: break
      }
      for action in actions {
        switch action {
        case .connect(let slot, _):
          #expect(connecting.insert(slot).inserted && !ready.contains(slot), "seed \(seed)")
        case .release(let slot):
          connecting.remove(slot)
          ready.remove(slot)
        case .resolve:
          #expect(!isResolving, "seed \(seed)")
          isResolving = true
        case .failWaiting: #expect(ready.isEmpty && connecting.isEmpty, "seed \(seed)")
        }
      }
      if balancer.isFailing { #expect(balancer.nextWake != nil || isResolving, "seed \(seed)") }
      let isAtRest = connecting.isEmpty && ready.isEmpty && !isResolving
      if isAtRest { #expect(balancer.isIdle || balancer.nextWake != nil, "seed \(seed)") }
    }
  }
}
