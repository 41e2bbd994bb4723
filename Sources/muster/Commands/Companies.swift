internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster companies`.
struct CompaniesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "companies",
    abstract: "Shows the companies inside a tenant.",
    discussion: """
      Every user belongs to one company.

        muster companies list
      """,
    subcommands: [List.self],
    aliases: ["company"])

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the companies.")

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.companies.list(.init(tenant: try tenant.id()))
      session.output.show(reply) { style in
        Table(["ID", "NAME"], reply.companies.map { [$0.id, $0.name] }).text(style, none: "No companies.")
      }
      if !reply.complete { session.output.note("The server did not send all companies.") }
    }
  }
}
