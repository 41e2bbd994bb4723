import Authorization
import Model

extension Snapshot {
  /// A snapshot of a tenant of no importance.
  convenience init(_ facts: [Fact], revision: Revision = 1) {
    self.init(
      tenant: TenantID(rawValue: "acme"), epoch: Epoch(timeline: 1, restores: 0), revision: revision, facts: facts)
  }

  /// A check's answer in the reference evaluator's terms.
  func answer(_ question: Question) -> ReferenceEvaluator.Answer {
    answer(
      check(
        subject: question.subject, action: question.action, application: question.application, type: question.type))
  }

  func answer(_ decision: Decision) -> ReferenceEvaluator.Answer {
    switch decision {
    case .allowed: .allowed
    case .denied(let denial): answer(denial)
    case .conditional: .unknown("conditional")
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
      reason.conjunct.rawValue, code: reason.code, role: reason.role, workgroup: reason.workgroup,
      permission: reason.permission)
  }
}

/// How a snapshot came about, which must never show in its answers.
enum Path: CaseIterable {
  case compiled, changed, changedAtOnce
}

/// Something that both engine and reference can be asked.
enum Probe {
  case check(Question)
  case holds(permission: String, user: UserID)
  case holders(RoleKey)
  case counts

  /// What engine and reference say where they differ; nil where they agree.
  func difference(_ snapshot: Snapshot, _ reference: ReferenceEvaluator) -> String? {
    switch self {
    case .check(let question):
      return Self.difference(snapshot.answer(question), reference.check(question))
        ?? Self.explanationDifference(question, snapshot, reference)
    case .holds(let permission, let user):
      let verdict = snapshot.holds(permission: permission, user: user)
      return Self.difference(snapshot.answer(verdict), reference.holds(permission, user))
    case .holders(let role):
      let expected = reference.effectiveHolders(of: role)
      return Self.difference(snapshot.effectiveHolders(of: role).sorted(), expected.sorted())
        ?? Self.difference(snapshot.hasEffectiveHolder(of: role), !expected.isEmpty)
    case .counts:
      let counts = snapshot.statistics
      return Self.difference([counts.users, counts.memberships, counts.workgroups], reference.counts)
    }
  }

  private static func difference<Answer: Equatable>(_ engine: Answer, _ reference: Answer) -> String? {
    engine == reference ? nil : "engine \(engine), reference \(reference)"
  }

  private static func explanationDifference(
    _ question: Question, _ snapshot: Snapshot, _ reference: ReferenceEvaluator
  ) -> String? {
    let answer = reference.check(question)
    let explanation = snapshot.explain(
      subject: question.subject, action: question.action, application: question.application, type: question.type)
    if snapshot.answer(explanation.decision) != answer { return "explain decides \(explanation.decision)" }
    if case .unknown = answer { return explanation.steps.isEmpty ? nil : "explain has steps for what it does not know" }
    if explanation.steps.map(\.conjunct) != Conjunct.allCases { return "explain has other steps" }
    let failed = explanation.steps.first { $0.verdict.denial != nil }
    let first = failed?.verdict.denial.map { snapshot.answer(Decision.denied($0)) } ?? .allowed
    if first != answer { return "explain fails first with \(first), check says \(answer)" }
    for step in explanation.steps where step.conjunct == .deny || step.conjunct == .permission {
      let got = step.rule.map {
        ReferenceEvaluator.Rule(
          workgroup: $0.workgroup, role: $0.role, sources: Set($0.sources.map(\.description)))
      }
      let expected = reference.rule(step.conjunct.rawValue, question)
      if got != expected {
        return "rule of \(step.conjunct): engine \(String(describing: got)), reference \(String(describing: expected))"
      }
    }
    return nil
  }
}

/// A tenant, what was done to it, and what is asked about the outcome.
struct Case: CustomStringConvertible {
  var facts: [Fact]
  var changes: [RevisionChange]
  var path: Path
  var probe: Probe

  var snapshot: Snapshot {
    let first = Snapshot(facts)
    switch path {
    case .compiled: return Snapshot(final)
    case .changed: return changes.reduce(first) { $0.applying([$1]) }
    case .changedAtOnce: return first.applying(changes)
    }
  }

  /// The facts that hold in the end.
  var final: [Fact] {
    var list = FactList(facts)
    for change in changes { for effect in change.effects { list.apply(effect) } }
    return list.facts
  }

  var difference: String? { probe.difference(snapshot, ReferenceEvaluator(final)) }

  /// A case that still differs, and from which nothing can be left out.
  func shrunk() -> Case {
    var smallest = self
    var isShrinking = true
    while isShrinking {
      isShrinking = false
      for candidate in smallest.smallerOnes where candidate.difference != nil {
        smallest = candidate
        isShrinking = true
        break
      }
    }
    return smallest
  }

  private var smallerOnes: [Case] {
    var cases: [Case] = []
    for index in changes.indices {
      var smaller = self
      smaller.changes.remove(at: index)
      cases.append(smaller)
      for effect in changes[index].effects.indices {
        var effects = changes[index].effects
        effects.remove(at: effect)
        var smaller = self
        smaller.changes[index] = RevisionChange(revision: changes[index].revision, effects: effects)
        cases.append(smaller)
      }
    }
    for index in facts.indices {
      var smaller = self
      smaller.facts.remove(at: index)
      cases.append(smaller)
    }
    return cases
  }

  var description: String {
    let lines =
      ["\(path), \(probe): \(difference ?? "no difference")", "facts:"]
      + facts.map { "  \($0)" } + changes.map { "revision \($0.revision): \($0.effects)" }
    return lines.joined(separator: "\n")
  }
}
