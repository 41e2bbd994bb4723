public import Model

/// Makes up small tenants, changes of them and questions about them, dense with ties, gaps and collisions.
///
/// Names come from small pools, so that facts often meet; some are mentioned without existing. What the database keeps
/// from happening does not happen here either: a workgroup's kind never changes, and nobody is in two scope workgroups.
public struct RandomTenant {
  public var random: SplitMix64
  /// What holds now.
  public private(set) var list = FactList([])
  let pools: Pools

  /// - Parameter packs: What it may have; one or two of them, seldom all.
  public init(seed: UInt64, of packs: [Pack] = Pack.all) {
    random = SplitMix64(seed: seed)
    pools = Pools(packs, &random)
    for fact in foundation() { put(fact) }
    for _ in 0..<Int.random(in: 40...140, using: &random) { put(fact()) }
  }

  /// In an order that tells nothing.
  public mutating func shuffledFacts() -> [Fact] { list.facts.shuffled(using: &random) }

  /// A few revisions of a few effects each, which often end what holds.
  public mutating func changes(after revision: Revision) -> [RevisionChange] {
    (1...Int64.random(in: 1...3, using: &random)).map { number in
      let effects = (0...Int.random(in: 0...4, using: &random)).flatMap { _ in step() }
      return RevisionChange(revision: revision + number, effects: effects)
    }
  }

  private mutating func step() -> [Effect] {
    if random.oneIn(3) {
      let key = random.oneIn(4) ? fact().key : random.pick(list.facts).key
      list.apply(.end(key))
      return [.end(key)]
    }
    return put(fact())
  }

  /// Adds a fact, and ends what cannot hold beside it.
  @discardableResult
  private mutating func put(_ fact: Fact) -> [Effect] {
    var effects: [Effect] = []
    if case .membership(let new) = fact, pools.kind(of: new.workgroup) == .scope {
      for case .membership(let old) in list.facts
      where old.user == new.user && old != new && pools.kind(of: old.workgroup) == .scope {
        effects.append(.end(.membership(old)))
      }
    }
    effects.append(.put(fact))
    for effect in effects { list.apply(effect) }
    return effects
  }

  /// Most of what the pools name.
  private mutating func foundation() -> [Fact] {
    var facts = [tenantFact()]
    for unit in pools.units where !random.oneIn(20) { facts.append(.unit(unit)) }
    for workgroup in pools.workgroups where !random.oneIn(12) { facts.append(workgroupFact(workgroup)) }
    for user in pools.users where !random.oneIn(20) {
      facts.append(userFact(user))
      // Most are in just one, as they all are where scopes are enabled (A15).
      if let scope = pools.workgroups(of: .scope).randomElement(using: &random), !random.oneIn(15) {
        facts.append(.membership(MembershipFact(workgroup: scope.id, user: user, source: random.pick(pools.sources))))
      }
    }
    for pack in pools.packs where !random.oneIn(20) {
      facts.append(.application(pack.application))
      for role in pack.roles where !random.oneIn(15) { facts.append(.role(role)) }
      for type in pack.types where !random.oneIn(20) {
        facts.append(.resourceType(random.oneIn(6) ? changed(type) : type))
        for id in pools.ids where !random.oneIn(4) { facts.append(resourceFact(type, id)) }
      }
    }
    return facts
  }
}
