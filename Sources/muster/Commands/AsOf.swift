internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster as-of`.
struct AsOfCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "as-of",
    abstract: "Might this user do that at a moment in the past?",
    discussion: """
      Exit codes are those of `check`. What is older than the tenant's retention is not known any more.

        muster as-of --time 2026-03-01T09:30:00Z -s ann -a run -r economics_run/r1
        muster as-of --revision 42 -s ann -a run -r economics_run/r1
      """)

  @Option(help: .init("After that revision was committed.", valueName: "revision"))
  var revision: Int64?

  @Option(help: .init("At that instant.", valueName: "time"))
  var time: Instant?

  @Option(name: .shortAndLong, help: .init("The user whom it is about.", valueName: "user"))
  var subject: String

  @Option(name: .shortAndLong, help: .init("What the user wanted to do, such as view.", valueName: "action"))
  var action: String

  @OptionGroup var what: ResourceOptions

  @Option(help: .init("The application that defines the type, where several have one of that name.", valueName: "name"))
  var application: String?

  @OptionGroup var view: ViewOption
  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func validate() throws {
    guard (revision != nil) != (time != nil) else { throw ValidationError("Give either --revision or --time.") }
  }

  func run(_ session: Session) async throws {
    let reply = try await session.client.audit.asOf(
      .init(
        tenant: try tenant.id(), subject: subject, action: action, resource: what.message(application: application),
        view: view.id, moment: revision.map { .revision($0) } ?? time.map { .time($0.timestamp) }))
    session.output.show(reply) { style in
      DecisionText.line(reply.decision, reply.reason, style) + "\n" + style.dim("revision \(reply.revision)")
    }
    if reply.decision != .allowed { throw ExitCode(1) }
  }
}
