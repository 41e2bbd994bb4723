internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

/// `muster tenants`.
struct TenantsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tenants",
    abstract: "Makes, shows, changes, exports and imports tenants.",
    discussion: """
      Tenants are wholly apart from each other. A new one has a company, a unit, the workgroups of its presets and a \
      first administrator, who is enrolled with a token that is shown once:

        muster tenants create acme --name "Acme Corporation" --preset planning
        muster users accept --tenant acme TOKEN
      """,
    subcommands: [Create.self, Get.self, List.self, Update.self, EnableScopes.self, Export.self, Import.self],
    aliases: ["tenant"])

  struct Create: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a tenant.")

    @Argument(help: .init("Its id; made by the server, if it is not given.", valueName: "id"))
    var id: String?

    @Option(help: .init("Its name for people.", valueName: "text"))
    var name: String?

    @Option(name: .customLong("preset"), help: .init("A preset to install; may be repeated.", valueName: "name"))
    var presets: [String] = []

    @OptionGroup var write: WriteOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.tenants.create(
        .init(id: id ?? "", displayName: name ?? "", presets: presets, requestId: write.id))
      session.output.show(reply) { style in
        var fields = TenantsCommand.fields(reply.tenant ?? .init())
        fields.add("administrator", reply.administrator)
        fields.add("enrolment", reply.enrolmentToken)
        fields.add("token", reply.token)
        return fields.text(style)
      }
      if !session.output.isJSON, !reply.enrolmentToken.isEmpty {
        session.output.note("The enrolment token is shown only now and lasts 7 days: muster users accept TOKEN")
      }
    }
  }

  struct Get: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Shows one tenant and its newest token.")

    @Argument(help: .init("The tenant. Else --tenant, else MUSTER_TENANT.", valueName: "id"))
    var id: String?

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.tenants.get(.init(tenant: try id ?? tenant.id()))
      session.output.show(reply) { style in
        var fields = TenantsCommand.fields(reply.tenant ?? .init())
        fields.add("token", reply.token)
        return fields.text(style)
      }
    }
  }

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists tenants.")

    @OptionGroup var list: ListOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let listing = try await Listing.read(limit: list.limit) { size, token in
        let reply = try await session.client.tenants.list(.init(pageSize: size, pageToken: token))
        return Page(items: reply.tenants, nextPageToken: reply.nextPageToken, complete: reply.complete)
      }
      let whole = DirectoryV1.TenantsServiceListResponse(
        tenants: listing.items, nextPageToken: listing.nextPageToken, complete: listing.isComplete)
      session.output.show(whole) { style in
        let rows = listing.items.map { [$0.id, $0.displayName, $0.presets.joined(separator: ", ")] }
        return Table(["ID", "NAME", "PRESETS"], rows)
          .text(style, none: "No tenants yet: make one with `muster tenants create`.")
      }
      listing.noteIfCut(session.output)
    }
  }

  struct Update: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Changes a tenant's name or settings.",
      discussion: "What is not named stays as it is.")

    @Argument(help: .init("The tenant. Else --tenant, else MUSTER_TENANT.", valueName: "id"))
    var id: String?

    @Option(help: .init("Its name for people.", valueName: "text"))
    var name: String?

    @Option(
      help: .init(
        "How many days history and audit are kept; what is older is removed for good. 0 for the default of 400.",
        valueName: "days"))
    var retentionDays: Int32?

    @Option(
      help: .init(
        "The scope workgroup in which new users land, by id or name; empty for All.", valueName: "workgroup"))
    var defaultWorkgroup: String?

    @Option(
      help: .init(
        "The scope workgroup of users for whom no source speaks any more, by id or name; empty for Unassigned.",
        valueName: "workgroup"))
    var fallbackWorkgroup: String?

    @Option(
      name: .customLong("full-control"),
      help: .init(
        "A workgroup that gets Full Control of new hierarchies, by id or name; may be repeated. Empty for none.",
        valueName: "workgroup"))
    var fullControl: [String] = []

    @Option(help: .init("Only if it has not changed since it was read.", valueName: "etag"))
    var etag: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    private var paths: [String] {
      [
        ("display_name", name != nil), ("retention_days", retentionDays != nil),
        ("default_workgroup", defaultWorkgroup != nil), ("fallback_workgroup", fallbackWorkgroup != nil),
        ("full_control_workgroups", !fullControl.isEmpty),
      ].filter(\.1).map(\.0)
    }

    func validate() throws {
      if paths.isEmpty { throw ValidationError("Nothing to change: give one of the options.") }
    }

    func run(_ session: Session) async throws {
      let id = try id ?? tenant.id()
      func workgroup(_ text: String?) async throws -> String {
        guard let text, !text.isEmpty else { return "" }
        return try await session.workgroupID(text, tenant: id)
      }
      let listed = try await session.workgroupIDs(fullControl.filter { !$0.isEmpty }, tenant: id)
      let changed = DirectoryV1.Tenant(
        id: id, displayName: name ?? "", retentionDays: retentionDays ?? 0, etag: etag ?? "",
        defaultWorkgroup: try await workgroup(defaultWorkgroup),
        fallbackWorkgroup: try await workgroup(fallbackWorkgroup), fullControlWorkgroups: listed)
      let reply = try await session.client.tenants.update(
        .init(tenant: changed, updateMask: .init(paths: paths), requestId: write.id))
      session.output.show(reply) { style in
        var fields = TenantsCommand.fields(reply.tenant ?? .init())
        fields.add("token", reply.token)
        return fields.text(style)
      }
    }
  }

  struct EnableScopes: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Switches scope workgroups on: every user is in exactly one from then on, and in All at first.",
      discussion: "Twice changes nothing.")

    @Argument(help: .init("The tenant. Else --tenant, else MUSTER_TENANT.", valueName: "id"))
    var id: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.tenants.enableScopes(
        .init(tenant: try id ?? tenant.id(), requestId: write.id))
      session.output.show(reply) { style in
        var fields = TenantsCommand.fields(reply.tenant ?? .init())
        fields.add("token", reply.token)
        return fields.text(style)
      }
    }
  }

  private static func fields(_ tenant: DirectoryV1.Tenant) -> Fields {
    Fields([
      "id": tenant.id, "name": tenant.displayName, "presets": tenant.presets.joined(separator: ", "),
      "company": tenant.company, "unit": tenant.unit,
      "retention": tenant.retentionDays == 0 ? "400 days" : "\(tenant.retentionDays) days",
      "new users": tenant.defaultWorkgroup, "fallback": tenant.fallbackWorkgroup,
      "full control": tenant.fullControlWorkgroups.joined(separator: ", "), "etag": tenant.etag,
    ])
  }
}
