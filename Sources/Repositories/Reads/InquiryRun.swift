internal import Directory
internal import Model
internal import Postgres

/// Decides a question in one transaction, which sees one state of the tenant.
enum InquiryRun {
  static func answer<Question: Inquiry>(
    _ question: Question, of tenant: TenantID, limits: RepositoryLimits, _ transaction: Transaction
  ) async throws -> Answered<Question.Answer> {
    guard let head = try await transaction.query(Head.one, [.id(tenant)]).first else {
      throw DirectoryError(.notFound, "There is no tenant \(tenant).")
    }
    let token = Token(tenant: tenant, epoch: try Head.readEpoch(head), revision: try head.int(2))
    var view = FactView(tenant: tenant, revision: token.revision, now: .now(), source: .manual)
    var wanted = question.reads
    for _ in 0..<limits.decisionRounds {
      let loads = Set(wanted).map { ($0, FactLoad($0, of: tenant, limit: limits.factsPerQuery)) }
      var results = try await transaction.batch(loads.flatMap { $0.1.steps.map(\.call) })[...]
      for (query, load) in loads {
        view.load(query, try load.answer(results.prefix(load.steps.count)))
        results = results.dropFirst(load.steps.count)
      }
      do throws(Interruption) {
        return Answered(answer: try question.decide(view), token: token)
      } catch {
        switch error {
        case .refused(let refusal): throw refusal
        case .needs(let queries): wanted = queries
        }
      }
    }
    throw DirectoryError(.internal, "The question asked for facts too often.", reason: "decision_rounds")
  }
}
