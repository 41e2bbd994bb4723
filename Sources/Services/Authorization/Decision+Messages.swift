internal import Authorization
internal import Model
internal import MusterProtocol

extension AuthorizationV1.BatchCheckAnswer {
  /// - Parameters:
  ///   - decision: Decided: not `unknown`.
  ///   - snapshot: The one that decided.
  init(_ decision: Authorization.Decision, of snapshot: Snapshot) {
    switch decision {
    case .allowed: self.init(decision: .allowed)
    case .denied(let denial): self.init(decision: .denied, reason: .init(snapshot.reason(for: denial)))
    case .conditional(let condition): self.init(decision: .conditional, reason: .init(condition))
    case .unknown: self.init()
    }
  }
}

extension AuthorizationV1.CheckResponse {
  /// - Parameters:
  ///   - decision: Decided: not `unknown`.
  ///   - snapshot: The one that decided.
  init(_ decision: Authorization.Decision, of snapshot: Snapshot) {
    let answer = AuthorizationV1.BatchCheckAnswer(decision, of: snapshot)
    self.init(decision: answer.decision, reason: answer.reason, token: snapshot.token.description)
  }
}

extension AuthorizationV1.ExplainResponse {
  /// - Parameters:
  ///   - explanation: Of a decided question: not `unknown`.
  ///   - snapshot: The one that explains.
  init(_ explanation: Explanation, of snapshot: Snapshot) {
    let answer = AuthorizationV1.BatchCheckAnswer(explanation.decision, of: snapshot)
    // The first failure decides; without one, what gives the permission does.
    let decisive = explanation.steps.first { $0.verdict.denial != nil }?.conjunct ?? .permission
    self.init(
      decision: answer.decision, steps: explanation.steps.map(AuthorizationV1.ExplainStep.init),
      rules: explanation.steps.compactMap { step in
        step.rule.map { AuthorizationV1.ExplainRule($0, of: step.conjunct, wins: step.conjunct == decisive) }
      },
      token: snapshot.token.description)
  }
}

extension AuthorizationV1.ExplainStep {
  init(_ step: Explanation.Step) {
    self.init(
      conjunct: .init(step.conjunct), verdict: .init(step.verdict), reason: step.reason.map(AuthorizationV1.Reason.init)
    )
  }
}

extension AuthorizationV1.Verdict {
  init(_ verdict: Authorization.Verdict) {
    switch verdict {
    case .passed: self = .passed
    case .notApplicable: self = .notApplicable
    case .failed: self = .failed
    // Neither: the decision says what it waits for.
    case .conditional: self = .unspecified
    }
  }
}

extension AuthorizationV1.ExplainRule {
  init(_ rule: Explanation.Rule, of conjunct: Authorization.Conjunct, wins: Bool) {
    // Nobody lists the members of a workgroup of all users: the system says so.
    let sources = rule.sources.isEmpty && rule.holdsAllUsers ? [Source.system] : rule.sources
    self.init(
      workgroup: rule.workgroup.rawValue, workgroupName: rule.workgroupName, role: rule.role?.description ?? "",
      state: rule.state.rawValue, sources: sources.map(\.description), wins: wins,
      conjunct: .init(conjunct), kind: "role_state")
  }
}
