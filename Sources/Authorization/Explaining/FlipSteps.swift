internal import Model

/// The commands that may help to turn an answer round, in the order in which they are tried.
///
/// Towards allowed these are all commands that can mend the first failing conjunct, or bring it nearer to that. Commands
/// that the directory refuses by a rule on the fact itself are left out (C5, A15, A18, X4); what it refuses for the rest of
/// the tenant (X6) is found out when a command turns the answer round.
struct FlipSteps {
  let evidence: Evidence
  private let sight: Sight

  /// Nil if the question names what the facts do not know.
  init?(_ question: Question, _ snapshot: Snapshot, _ sight: Sight) {
    guard let evidence = Evidence(question, snapshot) else { return nil }
    self.evidence = evidence
    self.sight = sight
  }

  /// - Parameter isAllowed: The answer that is to be turned round.
  func steps(turning isAllowed: Bool) -> [FlipStep] {
    let steps = isAllowed ? denying : allowing
    return steps.filter { evidence.isVisible($0.command, to: sight) }.sorted { $0.command < $1.command }
  }

  private var allowing: [FlipStep] {
    let verdicts = evidence.snapshot.verdicts(on: evidence.question)
    // Nothing in the vocabulary moves a resource or a user, opens a lock or hands out an office.
    let beyondReach: [Conjunct] = [.view, .delegation, .lock]
    if verdicts.contains(where: { beyondReach.contains($0.conjunct) && $0.verdict.denial != nil }) { return [] }
    // That lines are missing matters only if nothing fails outright.
    let failure = verdicts.first { $0.verdict.denial != nil } ?? verdicts.first { $0.verdict.isConditional }
    return switch (failure?.conjunct, failure?.verdict) {
    case (.active, _): [status(.active)].compactMap(\.self)
    case (.deny, .failed(.deniedRole(let role, let workgroup))): lifting(role, workgroup)
    case (.deny, .failed(.deniedEntity(let permission))): lifting(permission)
    case (.scope, _): scopes.compactMap(joining) + evidence.scopes.compactMap(item)
    case (.permission, _): obtaining
    case (.level, _): levels { $0.allows.contains(evidence.action.name) }
    case (.entity, _): opening
    default: []
    }
  }

  /// Out of what is allowed: the workgroups, states, levels and permissions that it rests on, and what would deny it.
  private var denying: [FlipStep] {
    let carriers = evidence.carriers
    let joined = workgroups { number, _ in carriers.contains { tables.state(of: $0, in: number) == .denied } }
    var steps = (joined + scopes).compactMap(joining) + evidence.workgroups.compactMap(leaving)
    for own in evidence.workgroups {
      steps += carriers.flatMap { role in [nil, .denied].compactMap { state($0, of: role, in: own) } }
    }
    steps += levels { !$0.allows.contains(evidence.action.name) }
    steps += evidence.neededEntity.map { permission in keys(permission).map { entity($0, .denied) } } ?? []
    return steps + [status(.locked)].compactMap(\.self)
  }
}

extension FlipSteps {
  /// Away with a denied role: by its state, or by leaving the workgroup.
  private func lifting(_ role: RoleIndex, _ workgroup: WorkgroupIndex) -> [FlipStep] {
    guard let own = evidence.workgroups.first(where: { $0.number == workgroup.value }),
      let role = tables.vocabulary.role(role)
    else { return [] }
    return ways(outOf: own) + [state(nil, of: role, in: own), state(.allowed, of: role, in: own)].compactMap(\.self)
  }

  /// Away with a denied entity permission: where it is said, by a word of its own on the node, or by leaving the
  /// workgroup.
  private func lifting(_ permission: EntityPermission) -> [FlipStep] {
    guard case .entityPermission(let fact, let membership)? = evidence.entities.rule(.denied, permission) else {
      return []
    }
    let own = evidence.workgroups.first { $0.fact.id == membership?.workgroup.id }
    var nearer = fact.key
    nearer.node = evidence.node
    let isInherited = fact.key.node != nil && fact.key.node != nearer.node
    return (own.map(ways) ?? []) + [nil, .allowed].map { entity(fact.key, $0) }
      + (isInherited ? [entity(nearer, .allowed)] : [])
  }

  /// By leaving it; by any move, if it is a scope workgroup.
  private func ways(outOf own: OwnWorkgroup) -> [FlipStep] {
    own.fact.kind == .scope
      ? workgroups { _, fact in fact.kind == .scope }.compactMap(joining) : [leaving(own)].compactMap(\.self)
  }

  /// To the permission: by a workgroup that gives it, or by a state of one's own.
  private var obtaining: [FlipStep] {
    let carriers = evidence.carriers
    let own = evidence.workgroups.filter(\.fact.takesStates)
    // Whoever is in no workgroup that takes states needs one first.
    let needsOne = own.isEmpty && !carriers.isEmpty
    let joined = workgroups { number, fact in
      fact.grantsAllPermissions || (needsOne && fact.takesStates)
        || carriers.contains { tables.state(of: $0, in: number) == .allowed }
    }
    return joined.compactMap(joining) + own.flatMap { own in carriers.compactMap { state(.allowed, of: $0, in: own) } }
  }

  /// To an allow on the node: by a workgroup that has one, or by a word on the user or a workgroup of theirs.
  private var opening: [FlipStep] {
    guard let permission = evidence.neededEntity else { return [] }
    let allowing = evidence.entities.workgroups(allowing: permission)
    return workgroups { number, _ in allowing.contains(number) }.compactMap(joining)
      + keys(permission).map { entity($0, .allowed) }
  }

  /// A permission on the node, for each principal of the subject.
  private func keys(_ permission: EntityPermission) -> [EntityPermissionKey] {
    evidence.entities.principals.map { principal, _ in
      EntityPermissionKey(principal: principal, type: evidence.tree, node: evidence.node, permission: permission)
    }
  }

  private func levels(_ isWanted: (AccessLevel) -> Bool) -> [FlipStep] {
    evidence.definitions.levels(of: evidence.type).filter(isWanted).compactMap(level)
  }

  /// The scope workgroups, those that restrict nothing first; none where no scope applies.
  private var scopes: [WorkgroupFact] {
    guard evidence.definitions.tenant?.scopes != nil, !evidence.type.scopeDimensions.isEmpty else { return [] }
    return workgroups { _, fact in fact.kind == .scope && fact.isUnrestricted }
      + workgroups { _, fact in fact.kind == .scope && !fact.isUnrestricted }
  }

  /// The first so many of the workgroups that are wanted, by name.
  private func workgroups(_ isWanted: (UInt32, WorkgroupFact) -> Bool) -> [WorkgroupFact] {
    let facts = tables.workgroups.entries.indices.compactMap { index -> WorkgroupFact? in
      guard let fact = tables.workgroups.entries[index].fact, isWanted(UInt32(index), fact) else { return nil }
      return fact
    }
    return Array(facts.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.prefix(Limits.flipWorkgroups))
  }
}

extension Verdict {
  /// Whether it waits for what the question left out.
  fileprivate var isConditional: Bool {
    if case .conditional = self { true } else { false }
  }
}
