internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

/// `muster users`.
struct UsersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "users",
    abstract: "Makes, shows and changes users.",
    discussion: """
      Users are named by id.

        muster users create --id ann --display-name "Ann Bell" --email ann@example.com
        muster users invite --email ben@example.com
        muster users list --name bell --status active --status locked
        muster users suspend ann
      """,
    subcommands: [
      Create.self, Invite.self, CancelInvitation.self, Accept.self, Get.self, List.self, Update.self, Suspend.self,
      Restore.self, Deactivate.self, Reactivate.self, Delete.self, Role.self, ConvertToFederated.self, Import.self,
    ],
    aliases: ["user"])

  struct Create: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes an active user.")

    @Option(help: .init("Made by the server, if it is not given.", valueName: "id"))
    var id: String?

    @OptionGroup var profile: ProfileOptions

    @Option(help: .init("The tenant's own, if it is not given.", valueName: "id"))
    var company: String?

    @Option(help: .init("The tenant's top unit, if it is not given.", valueName: "id"))
    var unit: String?

    @Option(help: .init("How the user signs in.", valueName: "account"))
    var account: Choice<DirectoryV1.AccountType>?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      var user = profile.user(id: id ?? "")
      user.company = company ?? ""
      user.unit = unit ?? ""
      user.account = account?.value ?? .unspecified
      let reply = try await session.client.users.create(
        .init(tenant: try tenant.id(), user: user, requestId: write.id))
      session.output.show(reply) { UserText.fields(reply.user ?? .init(), token: reply.token).text($0) }
    }
  }

  struct Get: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a user and the workgroups it is in.")

    @Argument(help: .init("The user.", valueName: "id"))
    var user: String

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.users.get(.init(tenant: try tenant.id(), user: user))
      session.output.show(reply) { style in
        let rows = reply.memberships.map { [$0.workgroupName, $0.workgroup, $0.sources.joined(separator: ", ")] }
        return UserText.fields(reply.user ?? .init(), token: "").text(style) + "\n\n"
          + Table(["WORKGROUP", "ID", "SOURCES"], rows).text(style, none: "In no workgroup that lists members.")
          + (reply.roles.isEmpty ? "" : "\n\n" + UserText.roles(reply.roles).text(style, none: ""))
      }
    }
  }

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists users.")

    @Option(help: .init("A part of login, display name or e-mail, in any case.", valueName: "text"))
    var name: String?

    @Flag(help: "Show deactivated users too.")
    var includeDeactivated = false

    @Option(help: .init("Only users of this status; may be repeated.", valueName: "status"))
    var status: [Choice<DirectoryV1.UserStatus>] = []

    @Option(help: .init("Only users of this company.", valueName: "id"))
    var company: String?

    @Option(help: .init("Only users who are attached to this unit.", valueName: "id"))
    var unit: String?

    @Option(help: .init("Only users whom this workgroup lists, by id or name.", valueName: "workgroup"))
    var workgroup: String?

    @Option(help: .init("The order.", valueName: "order"))
    var order: Choice<DirectoryV1.UserOrder>?

    @OptionGroup var list: ListOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      var group = ""
      if let workgroup { group = try await session.workgroupID(workgroup, tenant: tenant) }
      let listing = try await Listing.read(limit: list.limit) { [group] size, token in
        let reply = try await session.client.users.list(
          .init(
            tenant: tenant, name: name ?? "", includeDeactivated: includeDeactivated, pageSize: size,
            pageToken: token, statuses: status.map(\.value), company: company ?? "", unit: unit ?? "",
            workgroup: group, order: order?.value ?? .unspecified))
        return Page(items: reply.users, nextPageToken: reply.nextPageToken, complete: reply.complete)
      }
      let whole = DirectoryV1.UsersServiceListResponse(
        users: listing.items, nextPageToken: listing.nextPageToken, complete: listing.isComplete)
      session.output.show(whole) { style in
        let rows = listing.items.map { [$0.id, $0.login, $0.displayName, $0.email, $0.account.word, $0.status.word] }
        return Table(["ID", "LOGIN", "NAME", "E-MAIL", "ACCOUNT", "STATUS"], rows).text(style, none: "No users.")
      }
      listing.noteIfCut(session.output)
    }
  }

  struct Update: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Changes what is given, and leaves the rest.",
      discussion: "With --etag of an earlier `get`, a change in between is refused instead of overwritten.")

    @Argument(help: .init("The user.", valueName: "id"))
    var user: String

    @OptionGroup var profile: ProfileOptions

    @Option(help: .init("What the user's etag must be.", valueName: "etag"))
    var etag: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func validate() throws {
      if profile.paths.isEmpty { throw ValidationError("Nothing to change: give --login, --email or another field.") }
    }

    func run(_ session: Session) async throws {
      var changed = profile.user(id: user)
      changed.etag = etag ?? ""
      let reply = try await session.client.users.update(
        .init(
          tenant: try tenant.id(), user: changed, updateMask: .init(paths: profile.paths), requestId: write.id))
      session.output.show(reply) { UserText.fields(reply.user ?? .init(), token: reply.token).text($0) }
    }
  }
}
