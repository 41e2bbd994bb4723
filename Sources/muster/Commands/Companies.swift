internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

/// `muster companies`.
struct CompaniesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "companies",
    abstract: "Makes and shows the companies inside a tenant.",
    discussion: """
      Every user belongs to one company.

        muster companies create --id partner --name "Partner Inc"
        muster companies list
      """,
    subcommands: [Create.self, Get.self, List.self, Rename.self],
    aliases: ["company"])

  struct Create: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a further company.")

    @Option(help: .init("Made by the server, if it is not given.", valueName: "id"))
    var id: String?

    @Option(help: .init("What it is called.", valueName: "text"))
    var name: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.companies.create(
        .init(tenant: try tenant.id(), company: .init(id: id ?? "", name: name), requestId: write.id))
      session.output.show(reply) { CompaniesCommand.fields(reply.company, reply.token).text($0) }
    }
  }

  struct Get: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a company.")

    @Argument(help: .init("The company.", valueName: "id"))
    var company: String

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.companies.get(.init(tenant: try tenant.id(), company: company))
      session.output.show(reply) { CompaniesCommand.fields(reply.company, "").text($0) }
    }
  }

  struct Rename: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Gives a company another name.",
      discussion: "With --etag of an earlier `get`, a change in between is refused instead of overwritten.")

    @Argument(help: .init("The company.", valueName: "id"))
    var company: String

    @Argument(help: .init("What it is called from now on.", valueName: "name"))
    var name: String

    @Option(help: .init("What the company's etag must be.", valueName: "etag"))
    var etag: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.companies.update(
        .init(
          tenant: try tenant.id(), company: .init(id: company, name: name, etag: etag ?? ""),
          updateMask: .init(paths: ["name"]), requestId: write.id))
      session.output.show(reply) { CompaniesCommand.fields(reply.company, reply.token).text($0) }
    }
  }

  static func fields(_ company: DirectoryV1.Company?, _ token: String) -> Fields {
    Fields(["id": company?.id ?? "", "name": company?.name ?? "", "etag": company?.etag ?? "", "token": token])
  }

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the companies.")

    @Option(help: .init("A part of the name, in any case.", valueName: "text"))
    var name: String?

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.companies.list(.init(tenant: try tenant.id(), name: name ?? ""))
      session.output.show(reply) { style in
        Table(["ID", "NAME"], reply.companies.map { [$0.id, $0.name] }).text(style, none: "No companies.")
      }
      if !reply.complete { session.output.note("The server did not send all companies.") }
    }
  }
}
