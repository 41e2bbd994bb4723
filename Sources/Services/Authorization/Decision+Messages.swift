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
