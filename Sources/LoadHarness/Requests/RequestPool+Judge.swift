internal import MusterProtocol
internal import Wire

extension RequestPool {
  /// Whether an answer is the expected one.
  ///
  /// - Returns: nil if it is; otherwise what makes the sentence that says how it is not.
  func problem(with answer: UnsafeRawBufferPointer, for index: Int) -> (() -> String)? {
    if itemsPerBody > 0 { return batchProblem(with: answer, for: index) }
    let expected = self.answer(index)
    guard expected != .any else { return nil }
    let decision = (try? AuthorizationV1.CheckResponse.View(decoding: answer))?.decision
    guard decision != expected.decision else { return nil }
    return {
      let question = withMessage(index) { try? AuthorizationV1.CheckRequest(decoding: $0) }
      let got = decision.map(\.description) ?? "what is no answer of a check"
      return "expected \(expected.decision), got \(got), for \(question?.json ?? "a check")"
    }
  }

  private func batchProblem(with answer: UnsafeRawBufferPointer, for index: Int) -> (() -> String)? {
    guard let results = (try? AuthorizationV1.BatchCheckResponse.View(decoding: answer))?.results,
      results.count == itemsPerBody
    else { return { "expected \(itemsPerBody) results, got what is no such answer" } }
    for (place, (result, expected)) in zip(results, items(index)).enumerated() {
      var decision = AuthorizationV1.Decision.unspecified
      if case .answer(let answer) = result.result { decision = answer.decision }
      guard decision == expected.decision else {
        return { "expected \(expected.decision) for item \(place) of a batch, got \(decision)" }
      }
    }
    return nil
  }
}

extension RequestPool.Answer {
  fileprivate var decision: AuthorizationV1.Decision {
    switch self {
    case .any: .unspecified
    case .allowed: .allowed
    case .denied: .denied
    }
  }
}
