internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster check`.
struct CheckCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "May this user do that?",
    discussion: """
      Exit code 0: allowed. 1: denied, or allowed only on a condition. 2: there is no answer.

        muster check --subject ann --action run --resource economics_run/r1
        if muster check -s ann -a run -r economics_run/r1; then ...
        muster check -s ann -a view --type usage_line --attribute contract=C1 --attribute site=S1
        muster check --preview-workgroup Planners -a run -r economics_run/r1
      """)

  @OptionGroup var question: QuestionOptions
  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func run(_ session: Session) async throws {
    let tenant = try tenant.id()
    let (subject, preview) = try await question.who.resolved(session, tenant: tenant)
    let reply = try await session.client.authorization.check(
      .init(
        tenant: tenant, subject: subject, action: question.action,
        resource: question.what.message(application: question.about.application),
        consistency: question.about.consistency, preview: preview, view: question.view.id))
    session.output.show(reply) { style in
      DecisionText.line(reply.decision, reply.reason, style) + "\n" + style.dim("token " + reply.token.visible)
    }
    if reply.decision != .allowed { throw ExitCode(1) }
  }
}

/// How decisions read.
enum DecisionText {
  /// The decision, and why if it is not a plain yes.
  static func line(_ decision: AuthorizationV1.Decision, _ reason: AuthorizationV1.Reason?, _ style: Style) -> String {
    guard let reason, decision != .allowed else { return word(decision, style) }
    return "\(word(decision, style)): \(self.reason(reason))"
  }

  /// The decision in its color.
  static func word(_ decision: AuthorizationV1.Decision, _ style: Style) -> String {
    switch decision {
    case .allowed: style.green(decision.word)
    case .conditional: style.yellow(decision.word)
    case .unspecified: style.red("undecided")
    default: style.red(decision.word)
    }
  }

  /// The sentence, with the code that programs go by.
  static func reason(_ reason: AuthorizationV1.Reason) -> String {
    let code = reason.code.isEmpty ? reason.conjunct.word : reason.code
    let text = reason.message.isEmpty ? code : code.isEmpty ? reason.message : "\(reason.message) (\(code))"
    return text.visible
  }
}
