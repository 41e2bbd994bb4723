internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// Which of a stream of candidates pass.
extension AuthorizationHandlers {
  func filterResources(
    _ requests: RequestStream<AuthorizationV1.FilterResourcesRequest>,
    response: ResponseWriter<AuthorizationV1.FilterResourcesResponse>, context: CallContext
  ) async throws {
    var questions = requests.makeAsyncIterator()
    guard let first = try await questions.next() else { return }
    guard case .question(let question) = first.message else {
      throw InvalidField("question", "must come before any candidates")
    }
    let (filter, snapshot) = try await self.filter(question, context)
    let tested = Set(filter.dimensions).intersection(question.dimensions).sorted()
    try await response.write(.init(token: snapshot.token.description, dimensions: tested))
    try await Streams.within(self.limits.longestStream, context) {
      let batches = CandidateFilter(filter, on: snapshot, dimensions: question.dimensions, limits: self.limits)
      while let answer = try await requests.withNext({ (bytes) throws(RPCError) in try batches.answer(bytes) }) {
        try await response.write(answer)
      }
    }
  }

  private func filter(
    _ question: AuthorizationV1.FilterQuestion, _ context: CallContext
  ) async throws -> (Filter, Snapshot) {
    let tenant = try TenantID(question.tenant, field: "question.tenant")
    guard question.dimensions.count <= self.limits.dimensions else {
      throw InvalidField("question.dimensions", "must be at most \(self.limits.dimensions)")
    }
    let asked = try await self.asked(
      AskedType(
        subject: question.subject, preview: question.preview, action: question.action,
        application: question.application, type: question.type, view: question.view),
      of: tenant, prefix: "question.", context)
    do {
      let snapshot = try await self.snapshot(of: tenant, question.consistency, for: nil, context)
      return (try asked.filter(on: snapshot), snapshot)
    } catch let error as InvalidField {
      throw InvalidField("question." + error.field, error.rule)
    }
  }
}
