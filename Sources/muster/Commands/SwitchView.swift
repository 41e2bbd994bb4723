internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC

/// `muster switch-view`.
struct SwitchViewCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "switch-view",
    abstract: "Lets a user look from another unit: one below the home unit. Audited.",
    discussion: """
      Exit code 0: the user may; name the unit with --view from now on. 1: refused. 2: error.

        muster switch-view north --subject ann
      """)

  @Argument(help: .init("The unit from whose view.", valueName: "unit"))
  var view: String

  @Option(name: .shortAndLong, help: .init("The user. Else the one named with --as.", valueName: "user"))
  var subject: String?

  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func run(_ session: Session) async throws {
    let request = AuthorizationV1.SwitchViewRequest(tenant: try tenant.id(), subject: subject ?? "", view: view)
    do {
      let reply = try await session.client.authorization.switchView(request)
      session.output.show(reply) { style in
        "\(style.green("allowed")): the view is \(view.visible)\n" + style.dim("token " + reply.token.visible)
      }
    } catch let error as RPCError where error.code == .permissionDenied {
      session.output.note("muster: \(error.message)")
      throw ExitCode(1)
    }
  }
}
