internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import Wire

/// `muster watch`.
struct WatchCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Shows the committed changes of a tenant as they come, until Ctrl-C.",
    discussion: """
      One line per change: when, its token, and what it touched. Resume behind a token with --after.

        muster watch --tenant acme
        muster watch --after 1.1-0.42.acme --json | jq .touched
      """)

  @Option(help: .init("Begin behind this token. Now, if it is not given.", valueName: "token"))
  var after: String?

  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func run(_ session: Session) async throws {
    let stream = try await session.client.authorization.watch(
      .init(tenant: try tenant.id(), after: after ?? ""))
    for try await change in stream where session.output.isJSON || change.at != nil {
      session.output.show(change) { _ in Self.line(change) }
    }
  }

  private static func line(_ change: AuthorizationV1.WatchResponse) -> String {
    let touched = change.everything ? "everything" : change.touched.map(Self.text).joined(separator: ", ")
    return "\(change.at.map { Instant.text($0) } ?? "")  \(change.token)  \(touched)".visible
  }

  private static func text(_ touched: AuthorizationV1.Touched) -> String {
    ([touched.kind] + [touched.workgroup, touched.user, touched.id].filter { !$0.isEmpty }).joined(separator: " ")
  }
}
