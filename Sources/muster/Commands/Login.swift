internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster login`.
struct LoginCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "login",
    abstract: "Reports a login of an identity provider: makes or refreshes the account and its memberships.",
    discussion: """
      A claim that is not given is absent and changes nothing; an empty one takes all memberships of the connection \
      away. Exit code 0: the login was looked at, whatever the outcome. 2: error.

        muster login --connection okta --login ann --claim groups=planners,staff
        muster login --connection okta --login ann --empty-claim groups
      """)

  @Option(help: .init("The connection to the identity provider.", valueName: "id"))
  var connection: String

  @Option(help: .init("The provider's name for the user.", valueName: "text"))
  var login: String

  @OptionGroup var given: ClaimOptions

  @Option(
    help: .init("When the user signed in, such as 2026-03-01T09:30:00Z. Now, if it is not given.", valueName: "time"))
  var at: Instant?

  @OptionGroup var write: WriteOptions
  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func run(_ session: Session) async throws {
    let reply = try await session.client.logins.provision(
      .init(
        tenant: try tenant.id(), identityProvider: connection, login: login, claims: given.values(),
        authenticatedAt: at?.timestamp, overage: given.overage, requestId: write.id))
    session.output.show(reply) { LoginText.text(reply, $0) }
  }
}

/// How the outcome of a login reads.
enum LoginText {
  static func text(_ reply: ProvisioningV1.ProvisionResponse, _ style: Style) -> String {
    var fields = Fields(["outcome": sentence(reply.outcome)])
    fields.add("user", reply.created ? "\(reply.user) (new)" : reply.user)
    fields.add("added", reply.added.joined(separator: ", "))
    fields.add("removed", reply.removed.joined(separator: ", "))
    fields.add("token", reply.token)
    var text = fields.text(style)
    if !reply.memberships.isEmpty {
      let rows = reply.memberships.map { [$0.workgroupName, $0.workgroup, $0.sources.joined(separator: ", ")] }
      text += "\n\n" + Table(["WORKGROUP", "ID", "SOURCES"], rows).text(style, none: "")
    }
    if !reply.reports.isEmpty { text += "\n\n" + reply.reports.map { "- \($0.visible)" }.joined(separator: "\n") }
    return text
  }

  static func sentence(_ outcome: ProvisioningV1.LoginOutcome) -> String {
    let meaning: String? =
      switch outcome {
      case .noMapping: "no group matches a workgroup, so no account was made"
      case .overage: "memberships stay as they were"
      case .refused: "the account is locked or deactivated; nothing was changed"
      case .scopeConflict: "several scope workgroups of equal priority; nothing was changed"
      case .stale: "older than what this connection said before; nothing was changed"
      case .claimMissing: "the groups claim is absent; memberships stay as they were"
      case .held: "it would take more than the connection allows at once; memberships stay until it is approved"
      case .provisioningOff: "provisioning is off for this connection, and the user is unknown"
      default: nil
      }
    return meaning.map { "\(outcome.word): \($0)" } ?? outcome.word
  }
}
