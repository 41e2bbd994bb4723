internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster mappings`.
struct MappingsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mappings",
    abstract: "Binds groups of identity providers to workgroups.",
    discussion: """
      Whoever logs in with the group is a member of the workgroup from then on, for as long as the logins say so.

        muster mappings create --connection okta --value planners --workgroup Planners
        muster mappings create --connection okta --match prefix --value plan- \\
          --workgroup Planners
      """,
    subcommands: [Create.self, List.self, Delete.self],
    aliases: ["mapping"])

  struct Create: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a mapping.")

    @Option(help: .init("The connection to the identity provider.", valueName: "id"))
    var connection: String

    @Option(help: .init("The group's value, or the pattern of values.", valueName: "text"))
    var value: String

    @Option(help: .init("The workgroup, by id or name.", valueName: "workgroup"))
    var workgroup: String

    @Option(help: .init("How values are compared; exactly, if it is not given.", valueName: "way"))
    var match: Choice<ProvisioningV1.MatchKind>?

    @Option(help: .init("Decides between scope workgroups: the lowest number wins.", valueName: "number"))
    var priority: Int64?

    @Option(help: .init("Made by the server, if it is not given.", valueName: "id"))
    var id: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let mapping = ProvisioningV1.Mapping(
        id: id ?? "", identityProvider: connection, match: match?.value ?? .unspecified, value: value,
        workgroup: try await session.workgroupID(workgroup, tenant: tenant), priority: priority ?? 0)
      let reply = try await session.client.mappings.create(
        .init(tenant: tenant, mapping: mapping, requestId: write.id))
      session.output.show(reply) { style in
        let mapping = reply.mapping ?? .init()
        return Fields([
          "id": mapping.id, "connection": mapping.identityProvider, "match": mapping.match.word,
          "value": mapping.value, "workgroup": mapping.workgroup, "priority": "\(mapping.priority)",
          "token": reply.token,
        ]).text(style)
      }
    }
  }

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the mappings of a connection.")

    @Option(help: .init("The connection to the identity provider.", valueName: "id"))
    var connection: String

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.mappings.list(
        .init(tenant: try tenant.id(), identityProvider: connection))
      session.output.show(reply) { style in
        let rows = reply.mappings.map { [$0.id, $0.match.word, $0.value, $0.workgroup, "\($0.priority)"] }
        return Table(["ID", "MATCH", "VALUE", "WORKGROUP", "PRIORITY"], rows).text(style, none: "No mappings.")
      }
      if !reply.complete { session.output.note("The server did not send all mappings.") }
    }
  }

  struct Delete: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Deletes a mapping.", discussion: "The memberships that it made end with the next login.")

    @Argument(help: .init("The mapping.", valueName: "id"))
    var id: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.mappings.delete(
        .init(tenant: try tenant.id(), mapping: id, requestId: write.id))
      session.output.show(reply) { Fields(["id": id, "status": "deleted", "token": reply.token]).text($0) }
    }
  }
}
