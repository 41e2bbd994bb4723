internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster explain`.
struct ExplainCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Why may this user do that, or why not?",
    discussion: """
      Shows every step of the decision, and under each the rules that it looked at; `wins` marks those that decided. \
      Below that stands the smallest change that flips the answer, as commands. The exit code is that of `check`.

        muster explain --subject ann --action run --resource economics_run/r1
      """)

  @OptionGroup var question: QuestionOptions
  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func run(_ session: Session) async throws {
    let tenant = try tenant.id()
    let (subject, preview) = try await question.who.resolved(session, tenant: tenant)
    let reply = try await session.client.authorization.explain(
      .init(
        tenant: tenant, subject: subject, action: question.action,
        resource: question.what.message(application: question.about.application),
        consistency: question.about.consistency, preview: preview, view: question.view.id))
    session.output.show(reply) { ExplainTree(reply).text(title: question.title.visible, $0) }
    if reply.decision != .allowed { throw ExitCode(1) }
  }
}
