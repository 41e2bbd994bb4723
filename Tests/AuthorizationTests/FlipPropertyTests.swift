import Authorization
import Model
import RandomTenants
import Testing

/// Flips on random tenants: each turns the answer round, and nothing smaller does.
struct FlipPropertyTests {
  private static let tenants: UInt64 = 60
  private static let questionsPerTenant = 6

  @Test("X3: every flip turns the answer round, by the reference evaluator, and no fewer commands do")
  func random() {
    var sizes: [Int: Int] = [:]
    for seed in 0..<Self.tenants {
      var tenant = RandomTenant(seed: seed)
      let facts = tenant.list.facts
      let snapshot = Snapshot(facts)
      for _ in 0..<Self.questionsPerTenant {
        let question = tenant.question()
        guard let flip = snapshot.explain(question, sight: .everything).flip else { continue }
        let isAllowed = snapshot.check(question).isAllowed
        switch flip {
        case .commands(let commands):
          sizes[commands.count, default: 0] += 1
          let changed = commands.reduce(facts) { Vocabulary($0).apply($1) }
          let turned = ReferenceEvaluator(changed).check(question)
          #expect((turned == .allowed) != isAllowed, "seed \(seed): \(question)\n\(commands)\n\(turned)")
          if commands.count > 1 { expectNoSingle(question, facts, snapshot, seed) }
        case .noneWithinThree:
          sizes[0, default: 0] += 1
          expectNoSingle(question, facts, snapshot, seed)
        }
      }
    }
    print("flips by size, 0 for none: \(sizes)")
    #expect([0, 1, 2].allSatisfy { sizes[$0, default: 0] > 3 }, "\(sizes)")
  }

  /// Tries every single command of the vocabulary.
  private func expectNoSingle(_ question: Question, _ facts: [Fact], _ snapshot: Snapshot, _ seed: UInt64) {
    let isAllowed = snapshot.check(question).isAllowed
    let vocabulary = Vocabulary(facts)
    for command in vocabulary.commands(for: question) {
      let next = snapshot.applying([RevisionChange(revision: 2, effects: vocabulary.effects(of: command))])
      #expect(next.check(question).isAllowed == isAllowed, "seed \(seed): \(question)\none command does it: \(command)")
    }
  }
}

/// The fixed vocabulary over plain facts: every command that the directory takes, and what it does.
private struct Vocabulary {
  private let facts: [Fact]
  private var workgroups: [WorkgroupFact] = []
  private var memberships: [MembershipFact] = []
  private var users: [UserFact] = []
  private var items: [ScopeItemFact] = []

  init(_ facts: [Fact]) {
    self.facts = facts
    for fact in facts {
      switch fact {
      case .workgroup(let workgroup): workgroups.append(workgroup)
      case .membership(let membership): memberships.append(membership)
      case .user(let user): users.append(user)
      case .scopeItem(let item): items.append(item)
      default: break
      }
    }
  }

  func apply(_ command: FlipCommand) -> [Fact] {
    var list = FactList(facts)
    for effect in effects(of: command) { list.apply(effect) }
    return list.facts
  }

  func effects(of command: FlipCommand) -> [Effect] {
    switch command {
    case .addMembership(let user, let workgroup, _):
      let isScope = workgroups.contains { $0.id == workgroup.id && $0.kind == .scope }
      let left = memberships.filter { old in
        isScope && old.user == user && workgroups.contains { $0.id == old.workgroup && $0.kind == .scope }
      }
      let membership = MembershipFact(workgroup: workgroup.id, user: user, source: .manual)
      return left.map { .end(.membership($0)) } + [.put(.membership(membership))]
    case .removeMembership(let user, let workgroup):
      return [.end(.membership(MembershipFact(workgroup: workgroup.id, user: user, source: .manual)))]
    case .setRoleState(let workgroup, let role, let state?):
      return [.put(.roleState(RoleStateFact(workgroup: workgroup.id, role: role, state: state)))]
    case .setRoleState(let workgroup, let role, nil): return [.end(.roleState(workgroup.id, role))]
    case .addItem(let workgroup, let restrictions):
      return [.put(.scopeItem(ScopeItemFact(workgroup: workgroup.id, item: "new", restrictions: restrictions)))]
    case .setLevel(let user, let resource, let level):
      return [
        .end(.grant(resource, user, .invited)),
        .put(.grant(GrantFact(resource: resource, user: user, source: .direct, level: level))),
      ]
    case .setEntityPermission(let key, let state?, _):
      return [.put(.entityPermission(EntityPermissionFact(key: key, state: state)))]
    case .setEntityPermission(let key, nil, _): return [.end(.entityPermission(key))]
    case .changeStatus(let user, let status):
      guard var fact = users.first(where: { $0.id == user }) else { return [] }
      fact.status = status
      return [.put(.user(fact))]
    }
  }

  /// All commands about the subject, their workgroups, and the resource and what lies above it.
  func commands(for question: Question) -> [FlipCommand] {
    var commands: [FlipCommand] = states
    if case .user(let user) = question.subject { commands += self.commands(about: user, question) }
    for workgroup in workgroups where workgroup.kind == .scope && !workgroup.isUnrestricted {
      commands.append(.addItem(name(workgroup), exactly(question)))
    }
    return commands + entities(question)
  }

  private func commands(about user: UserID, _ question: Question) -> [FlipCommand] {
    var commands: [FlipCommand] = [.changeStatus(user, .active), .changeStatus(user, .locked)]
    for workgroup in workgroups where !workgroup.holdsAllUsers {
      let sources = memberships.filter { $0.user == user && $0.workgroup == workgroup.id }.map(\.source)
      if sources.isEmpty { commands.append(.addMembership(user, name(workgroup), leaving: nil)) }
      if sources == [.manual], workgroup.kind != .scope { commands.append(.removeMembership(user, name(workgroup))) }
    }
    for case .application(let application) in facts {
      for case .resource(let resource) in facts
      where resource.key.application == application.name && resource.key.type == question.resource.type
        && resource.key.id == question.resource.id
      {
        commands += application.levels.map { .setLevel(user, resource.key, $0.name) }
      }
    }
    return commands
  }

  private var states: [FlipCommand] {
    workgroups.filter { $0.kind == .role && !$0.grantsAllPermissions }.flatMap { workgroup in
      facts.flatMap { fact -> [FlipCommand] in
        guard case .role(let role) = fact else { return [] }
        return [nil, .allowed, .denied].map { .setRoleState(name(workgroup), role.key, $0) }
      }
    }
  }

  private func entities(_ question: Question) -> [FlipCommand] {
    var principals = workgroups.map { EntityPrincipal.workgroup($0.id) }
    if case .user(let user) = question.subject { principals.append(.user(user)) }
    var nodes: Set<EntityPermissionKey> = []
    for case .entityPermission(let fact) in facts { nodes.insert(fact.key) }
    for case .resource(let resource) in facts where resource.key.application == "Plan" {
      for principal in principals {
        nodes.insert(
          EntityPermissionKey(
            principal: principal, type: resource.key.typeKey, node: resource.key.id, permission: .read))
        nodes.insert(
          EntityPermissionKey(principal: principal, type: resource.key.typeKey, node: nil, permission: .read))
      }
    }
    let keys = Set(
      nodes.flatMap { key in
        EntityPermission.allCases.map { permission in
          var key = key
          key.permission = permission
          return key
        }
      })
    return keys.flatMap { key in
      [nil, .allowed, .denied].map { .setEntityPermission(key, $0, workgroupName: nil) }
    }
  }

  /// An item of just what the question's resource has in each dimension.
  private func exactly(_ question: Question) -> [Restriction] {
    var attributes = question.resource.attributes
    for case .resource(let resource) in facts
    where resource.key.type == question.resource.type && resource.key.id == question.resource.id {
      attributes = resource.attributes
    }
    return attributes.filter { !$0.value.isEmpty }.map { Restriction(dimension: $0.key, values: $0.value) }
  }

  private func name(_ workgroup: WorkgroupFact) -> NamedWorkgroup {
    NamedWorkgroup(id: workgroup.id, name: workgroup.name)
  }
}
