internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

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
    subcommands: [Create.self, List.self, Update.self, Delete.self],
    aliases: ["mapping"])

  struct Create: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a mapping.")

    @Option(help: .init("The connection to the identity provider.", valueName: "id"))
    var connection: String

    @Option(help: .init("The group's value, or the pattern of values.", valueName: "text"))
    var value: String

    @Option(help: .init("Whose values; those of the external groups, if it is not given.", valueName: "name"))
    var attribute: String?

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
        workgroup: try await session.workgroupID(workgroup, tenant: tenant), priority: priority ?? 0,
        attribute: attribute ?? "")
      let reply = try await session.client.mappings.create(
        .init(tenant: tenant, mapping: mapping, requestId: write.id))
      session.output.show(reply) { MappingText.text(reply.mapping, token: reply.token, $0) }
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
      session.output.show(reply) { MappingText.table(reply.mappings, $0) }
      if !reply.complete { session.output.note("The server did not send all mappings.") }
    }
  }

  struct Update: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Changes what is given, and leaves the rest.",
      discussion: "Memberships follow with the next login or push of each user.")

    @Argument(help: .init("The mapping.", valueName: "id"))
    var id: String

    @Option(help: .init("The value, or the pattern of values.", valueName: "text"))
    var value: String?

    @Option(help: .init("Whose values; empty for those of the external groups.", valueName: "name"))
    var attribute: String?

    @Option(help: .init("The workgroup, by id or name.", valueName: "workgroup"))
    var workgroup: String?

    @Option(help: .init("How values are compared.", valueName: "way"))
    var match: Choice<ProvisioningV1.MatchKind>?

    @Option(help: .init("Decides between scope workgroups: the lowest number wins.", valueName: "number"))
    var priority: Int64?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    private var paths: [String] {
      [
        ("value", value != nil), ("attribute", attribute != nil), ("workgroup", workgroup != nil),
        ("match", match != nil), ("priority", priority != nil),
      ].filter(\.1).map(\.0)
    }

    func validate() throws {
      if paths.isEmpty { throw ValidationError("Nothing to change: give --value or another option.") }
    }

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      var target = ""
      if let workgroup { target = try await session.workgroupID(workgroup, tenant: tenant) }
      let mapping = ProvisioningV1.Mapping(
        id: id, match: match?.value ?? .unspecified, value: value ?? "", workgroup: target, priority: priority ?? 0,
        attribute: attribute ?? "")
      let reply = try await session.client.mappings.update(
        .init(tenant: tenant, mapping: mapping, updateMask: .init(paths: paths), requestId: write.id))
      session.output.show(reply) { MappingText.text(reply.mapping, token: reply.token, $0) }
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
