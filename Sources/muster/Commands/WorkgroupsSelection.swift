internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

extension WorkgroupsCommand {
  struct Invert: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes members by hand of those who are none, and none of those who are.",
      discussion: "Over all users that are not deactivated; twice is as before.")

    @OptionGroup var target: WorkgroupOption
    @OptionGroup var write: WriteOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let (tenant, id) = try await target.resolved(session)
      let reply = try await session.client.workgroups.updateMembers(
        .init(tenant: tenant, workgroup: id, mode: .invert, requestId: write.id))
      session.output.show(reply) { MembersOptions.text(reply, $0) }
    }
  }

  struct Select: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the users who are in all or in any of some workgroups.",
      discussion: """
        With --into they become the members by hand of another workgroup, in one change; with --add they join those who \
        are there.

          muster workgroups select --name Oil --match all
          muster workgroups select --name Oil --match any --into Energy --add
        """)

    @Option(help: .init("A part of the names of the workgroups, in any case.", valueName: "text"))
    var name: String?

    @Option(
      name: .customLong("workgroup"),
      help: .init("A workgroup, by id or name; may be repeated.", valueName: "workgroup"))
    var workgroups: [String] = []

    @Option(help: .init("In all of them, or in any.", valueName: "match"))
    var match: Choice<DirectoryV1.SelectionMatch>

    @Option(help: .init("The workgroup whose members they become, by id or name.", valueName: "workgroup"))
    var into: String?

    @Flag(help: "With --into: keep the members that are there.")
    var add = false

    @OptionGroup var list: ListOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func validate() throws {
      if name == nil, workgroups.isEmpty { throw ValidationError("Name the workgroups: give --name or --workgroup.") }
      if add, into == nil { throw ValidationError("--add goes with --into.") }
    }

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let selection = DirectoryV1.MemberSelection(
        name: name ?? "", workgroups: try await session.workgroupIDs(workgroups, tenant: tenant), match: match.value)
      if let into {
        let id = try await session.workgroupID(into, tenant: tenant)
        let reply = try await session.client.workgroups.updateMembers(
          .init(
            tenant: tenant, workgroup: id, mode: add ? .add : .replace, requestId: write.id, selection: selection))
        session.output.show(reply) { MembersOptions.text(reply, $0) }
        return
      }
      let listing = try await Listing.read(limit: list.limit) { size, token in
        let reply = try await session.client.workgroups.selectMembers(
          .init(tenant: tenant, selection: selection, pageSize: size, pageToken: token))
        return Page(items: reply.users, nextPageToken: reply.nextPageToken, complete: reply.complete)
      }
      let whole = DirectoryV1.WorkgroupsServiceSelectMembersResponse(
        users: listing.items, nextPageToken: listing.nextPageToken, complete: listing.isComplete)
      session.output.show(whole) { style in
        Table(["USER"], listing.items.map { [$0] }).text(style, none: "No users.")
      }
      listing.noteIfCut(session.output)
    }
  }

  struct Copy: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a workgroup like another one.",
      discussion: "With its description, comment, members, states and permissions; not its external groups and license."
    )

    @OptionGroup var target: WorkgroupOption

    @Argument(help: .init("The name of the copy.", valueName: "name"))
    var name: String

    @Option(help: .init("The id of the copy; made by the server, if it is not given.", valueName: "id"))
    var id: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let (tenant, original) = try await target.resolved(session)
      let reply = try await session.client.workgroups.copy(
        .init(tenant: tenant, workgroup: original, id: id ?? "", name: name, requestId: write.id))
      session.output.show(reply) { WorkgroupText.text(reply.workgroup ?? .init(), token: reply.token, $0) }
    }
  }

  struct License: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says whether license profiles may name a workgroup.")

    @OptionGroup var target: WorkgroupOption

    @Flag(inversion: .prefixedNo, help: "Whether they may.")
    var allow: Bool

    @Option(help: .init("What the workgroup's etag must be.", valueName: "etag"))
    var etag: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let (tenant, id) = try await target.resolved(session)
      let reply = try await session.client.workgroups.setLicenseFlag(
        .init(tenant: tenant, workgroup: id, license: allow, etag: etag ?? "", requestId: write.id))
      session.output.show(reply) { WorkgroupText.text(reply.workgroup ?? .init(), token: reply.token, $0) }
    }
  }
}
