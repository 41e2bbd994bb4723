internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster explain`.
struct ExplainCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Why may this user do that, or why not?",
    discussion: """
      Shows every step of the decision, and under the steps about roles the rules of the workgroups that the user is \
      in; `wins` marks those that decided. The exit code is that of `check`.

        muster explain --subject ann --action run --resource economics_run/r1
      """)

  @OptionGroup var question: QuestionOptions
  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func run(_ session: Session) async throws {
    let reply = try await session.client.authorization.explain(
      .init(
        tenant: try tenant.id(), subject: question.subject, action: question.action,
        resource: question.resource.message(application: question.about.application),
        consistency: question.about.consistency))
    session.output.show(reply) { style in
      let title = "\(question.subject) \(question.action) \(question.resource.text)".visible
      return ExplainTree(reply).text(title: title, style)
    }
    if reply.decision != .allowed { throw ExitCode(1) }
  }
}
