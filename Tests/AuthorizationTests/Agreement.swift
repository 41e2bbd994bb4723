import Authorization
import Model
import RandomTenants

extension Snapshot {
  /// A snapshot of a tenant of no importance.
  convenience init(_ facts: [Fact], revision: Revision = 1) {
    self.init(
      tenant: TenantID(rawValue: "acme"), epoch: Epoch(timeline: 1, restores: 0), revision: revision, facts: facts)
  }

  /// A decision in the reference evaluator's terms.
  func answer(_ decision: Decision) -> ReferenceEvaluator.Answer {
    switch decision {
    case .allowed: .allowed
    case .denied(let denial): answer(denial)
    case .conditional(.linesRequired): .conditional
    case .unknown(let what): .unknown("\(what)")
    }
  }

  func answer(_ verdict: PermissionVerdict) -> ReferenceEvaluator.Answer {
    switch verdict {
    case .held: .allowed
    case .denied(let denial): answer(denial)
    case .unknownUser: .unknown("subject")
    }
  }

  private func answer(_ denial: Denial) -> ReferenceEvaluator.Answer {
    let reason = reason(for: denial)
    return .denied(
      reason.conjunct.rawValue, role: reason.role, workgroup: reason.workgroup, permission: reason.permission)
  }
}

/// How a snapshot came about, which must never show in its answers.
enum Path: CaseIterable {
  /// Compiled from facts, loaded from rows, changed revision by revision, or by all revisions together.
  case compiled, loaded, changed, changedAtOnce
}

/// Something that both engine and reference can be asked.
enum Probe {
  case check(Question)
  case explain(Question)
  case resources(Question)
  case subjects(Question)
  case holds(permission: String, user: UserID)
  case holders(RoleKey)
  case counts

  /// What the reference says; ``answer(of:)`` of the engine must be equal.
  enum Answer: Hashable {
    case decision(ReferenceEvaluator.Answer)
    case steps([ReferenceEvaluator.Verdict])
    case ids([String])
    case counts([Int])

    var isAllowed: Bool { self == .decision(.allowed) }
  }

  func answer(of reference: ReferenceEvaluator) -> Answer {
    switch self {
    case .check(let question): .decision(reference.check(question))
    case .explain(let question): .steps(reference.verdicts(on: question)?.map(\.verdict) ?? [])
    case .resources(let question): .ids(reference.resources(question))
    case .subjects(let question): .ids(reference.subjects(question).map(\.rawValue))
    case .holds(let permission, let user): .decision(reference.holds(permission, user))
    case .holders(let role): .ids(reference.effectiveHolders(of: role).map(\.rawValue).sorted())
    case .counts: .counts(reference.counts)
    }
  }

  func answer(of snapshot: Snapshot) -> Answer {
    switch self {
    case .check(let question): return .decision(snapshot.answer(snapshot.check(question)))
    case .explain(let question):
      return .steps(snapshot.explain(question, sight: .everything).steps.map { ReferenceEvaluator.Verdict($0.verdict) })
    case .resources(let question): return .ids(Self.resources(question, snapshot))
    case .subjects(let question): return .ids(Self.subjects(question, snapshot))
    case .holds(let permission, let user):
      return .decision(snapshot.answer(snapshot.holds(permission: permission, user: user)))
    case .holders(let role): return .ids(snapshot.effectiveHolders(of: role).map(\.rawValue).sorted())
    case .counts:
      let counts = snapshot.statistics
      return .counts([counts.users, counts.memberships, counts.workgroups])
    }
  }
}

extension Probe {
  /// How many candidates a cursor is asked to look at in one pull: few, so that every list takes several.
  private static let pull = 2

  private static func resources(_ question: Question, _ snapshot: Snapshot) -> [String] {
    guard
      var cursor = try? snapshot.resources(
        question.subject, action: question.action, application: question.resource.application,
        type: question.resource.type, view: question.view)
    else { return [] }
    return all { cursor.advance(over: pull, $0) }
  }

  private static func subjects(_ question: Question, _ snapshot: Snapshot) -> [String] {
    guard
      var cursor = try? snapshot.subjects(action: question.action, resource: question.resource, view: question.view)
    else { return [] }
    return all { cursor.advance(over: pull, $0) }
  }

  private static func all(_ advance: ((UnsafeRawBufferPointer) -> Void) -> Bool) -> [String] {
    var ids: [String] = []
    while advance({ ids.append(String(decoding: $0, as: UTF8.self)) }) {}
    return ids
  }
}

extension ReferenceEvaluator.Verdict {
  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .passed: .passed
      case .notApplicable: .notApplicable
      case .failed: .failed
      case .conditional: .waits
      }
  }
}

extension RandomTenant {
  /// Mostly checks; the others of the engine's answers now and then.
  mutating func probe() -> Probe {
    switch Int.random(in: 0..<60, using: &random) {
    case 0, 1: .holds(permission: permission(), user: user())
    case 2: .holders(role())
    case 3: .counts
    case 4: .resources(question())
    case 5: .subjects(question())
    case 6, 7: .explain(question())
    default: .check(question())
    }
  }
}
