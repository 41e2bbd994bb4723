internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster roles`.
struct RolesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles",
    abstract: "Shows roles, and sets their states in workgroups.",
    discussion: """
      Applications define roles as sets of permissions; a tenant chooses which workgroups are allowed or denied them.

        muster roles list
        muster roles set "PlanningSpace Economics/Run" --allow Planners --deny Guests
      """,
    subcommands: [
      List.self, Set.self, Applications.self, Register.self, CreateCustom.self, UpdateCustom.self, DeleteCustom.self,
      Assign.self, Export.self,
    ],
    aliases: ["role"])

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists roles with their permissions.")

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.roles.list(.init(tenant: try tenant.id()))
      session.output.show(reply) { style in
        let rows = reply.roles.map { role in
          [
            "\(role.application)/\(role.name)", role.use.word, role.custom ? "yes" : "",
            role.permissions.joined(separator: ", "),
          ]
        }
        return Table(["ROLE", "HELD", "CUSTOM", "PERMISSIONS"], rows).text(style, none: "No roles.")
      }
      if !reply.complete { session.output.note("The server did not send all roles.") }
    }
  }

  struct Set: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sets the states of one role in workgroups.",
      discussion: "The same states as `muster workgroups roles`, from the role's side.")

    @Argument(help: .init("The role.", valueName: "application/role"))
    var role: String

    @Option(help: .init("A workgroup to allow it, by id or name; may be repeated.", valueName: "workgroup"))
    var allow: [String] = []

    @Option(help: .init("A workgroup to deny it; may be repeated.", valueName: "workgroup"))
    var deny: [String] = []

    @Option(help: .init("A workgroup to leave it open; may be repeated.", valueName: "workgroup"))
    var unset: [String] = []

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func validate() throws {
      if allow.isEmpty, deny.isEmpty, unset.isEmpty {
        throw ValidationError("Nothing to set: give --allow, --deny or --unset.")
      }
    }

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let reply = try await session.client.roles.setStates(
        .init(
          tenant: tenant, role: role, allowed: try await session.workgroupIDs(allow, tenant: tenant),
          denied: try await session.workgroupIDs(deny, tenant: tenant),
          unset: try await session.workgroupIDs(unset, tenant: tenant), requestId: write.id))
      session.output.show(reply) { style in
        func names(_ names: [String]) -> String { names.joined(separator: ", ") }
        return Fields([
          "role": role, "allowed": names(allow), "denied": names(deny), "unset": names(unset), "token": reply.token,
        ]).text(style)
      }
    }
  }
}
