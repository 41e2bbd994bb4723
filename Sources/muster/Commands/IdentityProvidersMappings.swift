internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

extension IdentityProvidersCommand {
  struct Map: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Binds a group of the provider, or an attribute of its users, to a workgroup.",
      discussion: """
          muster idp map okta planners Planners
          muster idp map okta "plan-*" Planners --match glob
          muster idp map okta Employee Staff --attribute userType
          muster idp map okta "plan-*" Planners --match glob --dry-run
        """)

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @Argument(help: .init("The value, or the pattern of values.", valueName: "value"))
    var value: String

    @Argument(help: .init("The workgroup, by id or name.", valueName: "workgroup"))
    var workgroup: String

    @Option(help: .init("How values are compared; exactly, if it is not given.", valueName: "way"))
    var match: Choice<ProvisioningV1.MatchKind>?

    @Option(help: .init("Whose values; those of the external groups, if it is not given.", valueName: "name"))
    var attribute: String?

    @Option(help: .init("Decides between scope workgroups: the lowest number wins.", valueName: "number"))
    var priority: Int64?

    @Flag(help: "Only show which pushed users would gain and lose what by it.")
    var dryRun = false

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let mapping = ProvisioningV1.Mapping(
        identityProvider: id, match: match?.value ?? .unspecified, value: value,
        workgroup: try await session.workgroupID(workgroup, tenant: tenant), priority: priority ?? 0,
        attribute: attribute ?? "")
      guard !dryRun else { return try await session.showPlan(.create(mapping), of: tenant) }
      let reply = try await session.client.mappings.create(
        .init(tenant: tenant, mapping: mapping, requestId: write.id))
      session.output.show(reply) { MappingText.text(reply.mapping, token: reply.token, $0) }
    }
  }

  struct Mappings: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the mappings of a connection.")

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.mappings.list(.init(tenant: try tenant.id(), identityProvider: id))
      session.output.show(reply) { MappingText.table(reply.mappings, $0) }
      if !reply.complete { session.output.note("The server did not send all mappings.") }
    }
  }

  struct Unmap: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Deletes a mapping.",
      discussion: """
        The memberships that it made end at once for users who are pushed, and for others with their next login.
        """)

    @Argument(help: .init("The mapping.", valueName: "mapping-id"))
    var mapping: String

    @Flag(help: "Only show which pushed users would lose what by it.")
    var dryRun = false

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      guard !dryRun else { return try await session.showPlan(.delete(mapping), of: try tenant.id()) }
      let reply = try await session.client.mappings.delete(
        .init(tenant: try tenant.id(), mapping: mapping, requestId: write.id))
      session.output.show(reply) { Fields(["id": mapping, "status": "deleted", "token": reply.token]).text($0) }
    }
  }
}

extension Session {
  /// Shows what a change of mappings would give and take.
  fileprivate func showPlan(
    _ change: ProvisioningV1.MappingsServicePlanRequest.Change, of tenant: String
  ) async throws {
    let reply = try await client.mappings.plan(.init(tenant: tenant, change: change))
    output.show(reply) { PlanText.text(reply.plan ?? .init(), $0) }
  }
}

/// How mappings read.
enum MappingText {
  static func text(_ mapping: ProvisioningV1.Mapping?, token: String, _ style: Style) -> String {
    let mapping = mapping ?? .init()
    return Fields([
      "id": mapping.id, "connection": mapping.identityProvider, "attribute": mapping.attribute,
      "match": mapping.match.word, "value": mapping.value, "workgroup": mapping.workgroup,
      "priority": "\(mapping.priority)", "token": token,
    ]).text(style)
  }

  static func table(_ mappings: [ProvisioningV1.Mapping], _ style: Style) -> String {
    let rows = mappings.map { mapping in
      [
        mapping.id, mapping.attribute.isEmpty ? "groups" : mapping.attribute, mapping.match.word, mapping.value,
        mapping.workgroup, "\(mapping.priority)",
      ]
    }
    return Table(["ID", "OF", "MATCH", "VALUE", "WORKGROUP", "PRIORITY"], rows).text(style, none: "No mappings.")
  }
}
