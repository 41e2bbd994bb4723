internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import Wire

extension RolesCommand {
  struct Applications: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the applications of the tenant.")

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.roles.listApplications(.init(tenant: try tenant.id()))
      session.output.show(reply) { style in
        let rows = reply.applications.map { application in
          [
            application.name, application.categories.map(\.name).joined(separator: ", "),
            application.levels.map(\.name).joined(separator: ", "),
            application.licenseProducts.joined(separator: ", "),
          ]
        }
        return Table(["APPLICATION", "CATEGORIES", "LEVELS", "LICENSE PRODUCTS"], rows).text(
          style, none: "No applications.")
      }
      if !reply.complete { session.output.note("The server did not send all applications.") }
    }
  }

  struct Register: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Installs a release of an application from a file.",
      discussion: """
        The file says as JSON what the call takes. Roles that it leaves out end, with their states and holders:

          {"application": {"name": "Econ", "licenseProducts": ["Econ"]},
           "roles": [{"name": "Run", "permissions": ["economics.view", "economics.run"]}]}
        """)

    @Argument(help: .init("What to read; - for the standard input.", valueName: "file"), completion: .file())
    var file: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let text = try InputFile.text(file, atMost: Limits.importFile)
      guard var request = try? DirectoryV1.RolesServiceRegisterApplicationRequest(json: text) else {
        throw Failure("\(file) is no application as JSON")
      }
      request.tenant = try tenant.id()
      request.requestId = write.id
      let reply = try await session.client.roles.registerApplication(request)
      session.output.show(reply) { style in
        Fields([
          "application": request.application?.name ?? "", "removed": reply.removed.joined(separator: ", "),
          "token": reply.token,
        ]).text(style)
      }
    }
  }

  /// What makes a role of the tenant's own.
  struct CustomRole: ParsableArguments {
    @Argument(help: .init("The role.", valueName: "application/role"))
    var role: String

    @Option(help: .init("A permission that it gives; may be repeated.", valueName: "permission"))
    var permission: [String] = []

    @Option(help: .init("How it is held.", valueName: "use"))
    var use: Choice<DirectoryV1.RoleUse>?

    func message() throws(Failure) -> DirectoryV1.Role {
      let parts = role.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw Failure("a role is written application/role, not '\(role)'") }
      return DirectoryV1.Role(
        application: String(parts[0]), name: String(parts[1]), permissions: permission,
        use: use?.value ?? .unspecified)
    }
  }

  struct CreateCustom: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a role of the tenant's own, beside those of a release.")

    @OptionGroup var role: CustomRole
    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.roles.createCustom(
        .init(tenant: try tenant.id(), role: try role.message(), requestId: write.id))
      session.output.show(reply) { Fields(["role": role.role, "token": reply.token]).text($0) }
    }
  }

  struct UpdateCustom: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Replaces the permissions of a role of the tenant's own.")

    @OptionGroup var role: CustomRole
    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.roles.updateCustom(
        .init(tenant: try tenant.id(), role: try role.message(), requestId: write.id))
      session.output.show(reply) { Fields(["role": role.role, "token": reply.token]).text($0) }
    }
  }

  struct DeleteCustom: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Deletes a role of the tenant's own, with its states and holders.")

    @Argument(help: .init("The role.", valueName: "application/role"))
    var role: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.roles.deleteCustom(
        .init(tenant: try tenant.id(), role: role, requestId: write.id))
      session.output.show(reply) { Fields(["deleted": role, "token": reply.token]).text($0) }
    }
  }

  struct Assign: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Gives a user a role on one resource, or with --remove takes it back.")

    @Argument(help: .init("The role.", valueName: "application/role"))
    var role: String

    @Argument(help: .init("The user.", valueName: "id"))
    var user: String

    @Option(help: .init("The application of the resource's type.", valueName: "name"))
    var application: String

    @Option(help: .init("The resource's type.", valueName: "name"))
    var type: String

    @Option(help: .init("The resource.", valueName: "id"))
    var resource: String

    @Flag(help: "Take it back.")
    var remove = false

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.roles.assignOnResource(
        .init(
          tenant: try tenant.id(), role: role, user: user,
          resource: .init(application: application, type: type, id: resource), held: !remove, requestId: write.id))
      session.output.show(reply) { style in
        Fields(["user": user, remove ? "removed" : "role": role, "token": reply.token]).text(style)
      }
    }
  }

  struct Export: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the roles and their states as CSV to the standard output.",
      discussion: "  muster roles export > roles.csv")

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      for try await reply in try await session.client.roles.exportCsv(.init(tenant: try tenant.id())) {
        // A chunk ends with a row, so never within a character.
        Standard.output.print(String(decoding: reply.chunk, as: UTF8.self), terminator: "")
      }
    }
  }
}
