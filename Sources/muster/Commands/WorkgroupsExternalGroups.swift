internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

extension WorkgroupsCommand {
  struct ExternalGroups: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sets which groups of an identity provider lead into the workgroup: all that match exactly.",
      discussion: """
        Patterns, attributes and other providers stay as they are; see `muster idp mappings`.

          muster workgroups external-groups Planners --connection okta --group planners --group staff
        """)

    @OptionGroup var target: WorkgroupOption

    @Option(help: .init("The connection to the identity provider.", valueName: "id"))
    var connection: String

    @Option(name: .customLong("group"), help: .init("A group's value; may be repeated.", valueName: "text"))
    var groups: [String] = []

    @Flag(help: "Leave no group of this provider.")
    var none = false

    @Option(help: .init("Of new ones: between scope workgroups the lowest number wins.", valueName: "number"))
    var priority: Int64?

    @OptionGroup var write: WriteOptions
    @OptionGroup var server: ServerOptions

    func validate() throws {
      if none == !groups.isEmpty { throw ValidationError("Give --group or --none.") }
    }

    func run(_ session: Session) async throws {
      let (tenant, id) = try await target.resolved(session)
      let reply = try await session.client.workgroups.setExternalGroups(
        .init(
          tenant: tenant, workgroup: id, identityProvider: connection, externalGroups: groups, priority: priority ?? 0,
          requestId: write.id))
      session.output.show(reply) { style in
        Fields([
          "workgroup": id, "groups": reply.externalGroups.joined(separator: ", "),
          "added": reply.added.joined(separator: ", "), "removed": reply.removed.joined(separator: ", "),
          "token": reply.token,
        ]).text(style)
      }
    }
  }
}
