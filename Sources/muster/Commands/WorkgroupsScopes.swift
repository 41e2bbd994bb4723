internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

extension WorkgroupsCommand {
  struct Items: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sets what the members of a scope workgroup reach; without a change, shows it.",
      discussion: """
        An item is a list of restrictions that must all be met; one item that is met is enough. Values are parted by \
        commas, restrictions by blanks, and * leaves a dimension unrestricted. All items are set together, \
        unless --add keeps those that are there.

          muster workgroups items North --item "contract=C1,C2 site=S1" --item "end_user=E9"
        """)

    @OptionGroup var target: WorkgroupOption

    @Option(name: .customLong("item"), help: .init("An item; may be repeated.", valueName: "restrictions"))
    var items: [ItemText] = []

    @Flag(help: "Keep the items that are there, too.")
    var add = false

    @Flag(help: "Leave no item: then its members reach nothing.")
    var none = false

    @Option(help: .init("What the workgroup's etag must be.", valueName: "etag"))
    var etag: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var server: ServerOptions

    func validate() throws {
      if none, !items.isEmpty { throw ValidationError("Give --item or --none, not both.") }
      if add, items.isEmpty { throw ValidationError("--add needs an --item.") }
    }

    func run(_ session: Session) async throws {
      let (tenant, id) = try await target.resolved(session)
      guard none || !items.isEmpty else {
        let reply = try await session.client.workgroups.get(.init(tenant: tenant, workgroup: id))
        session.output.show(reply) { WorkgroupText.items(reply.workgroup ?? .init(), $0) }
        return
      }
      let before = add ? try await session.client.workgroups.get(.init(tenant: tenant, workgroup: id)).workgroup : nil
      let reply = try await session.client.workgroups.setItems(
        .init(
          tenant: tenant, workgroup: id, items: (before?.items ?? []) + items.map(\.item),
          etag: etag ?? before?.etag ?? "", requestId: write.id))
      session.output.show(reply) { style in
        WorkgroupText.items(reply.workgroup ?? .init(), style) + "\n" + style.dim("token " + reply.token.visible)
      }
    }
  }

  struct Move: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Moves a user from one scope workgroup to another.",
      discussion: """
        Refused if the user is somewhere else by then. Identity providers leave the user there until `unpin`, unless \
        --no-pin is given.

          muster workgroups move ann --from All --to North
        """)

    @Argument(help: .init("The user.", valueName: "user"))
    var user: String

    @Option(help: .init("Where the user is now, by id or name.", valueName: "workgroup"))
    var from: String

    @Option(help: .init("Where the user goes, by id or name.", valueName: "workgroup"))
    var to: String

    @Flag(inversion: .prefixedNo, help: "Whether identity providers leave the user there.")
    var pin = true

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let ids = try await session.workgroupIDs([from, to], tenant: tenant)
      let reply = try await session.client.workgroups.moveUser(
        .init(tenant: tenant, user: user, from: ids[0], to: ids[1], pin: pin, requestId: write.id))
      session.output.show(reply) { style in
        Fields(["user": user, "workgroup": ids[1], "token": reply.token]).text(style)
      }
      if !session.output.isJSON, reply.warnings.contains("SELF_RESTRICTION") {
        session.output.note("\(user) may manage workgroups and is restricted from now on.")
      }
    }
  }

  struct Unpin: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lets identity providers move a user again who was moved by hand.")

    @Argument(help: .init("The user.", valueName: "user"))
    var user: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.workgroups.unpin(
        .init(tenant: try tenant.id(), user: user, requestId: write.id))
      session.output.show(reply) { style in
        Fields(["user": user, "workgroup": reply.workgroup, "token": reply.token]).text(style)
      }
    }
  }

  struct Lint: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists what to look at in scope workgroups, such as one that grants nothing.")

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let listing = try await Listing.read(limit: nil) { size, token in
        let reply = try await session.client.workgroups.lint(
          .init(tenant: tenant, pageSize: size, pageToken: token))
        return Page(items: reply.warnings, nextPageToken: reply.nextPageToken, complete: reply.complete)
      }
      let whole = DirectoryV1.WorkgroupsServiceLintResponse(warnings: listing.items, complete: listing.isComplete)
      session.output.show(whole) { style in
        let rows = listing.items.map { [$0.workgroup, $0.code, $0.message] }
        return Table(["WORKGROUP", "CODE", "MESSAGE"], rows).text(style, none: "Nothing to warn about.")
      }
    }
  }
}
