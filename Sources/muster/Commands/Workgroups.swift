internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

/// `muster workgroups`.
struct WorkgroupsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workgroups",
    abstract: "Makes, shows and changes workgroups, their members and their roles.",
    discussion: """
      Workgroups are named by id, or by name where only one has that name.

        muster workgroups create Planners --description "Who plans" --member ann
        muster workgroups add Planners bob carol
        muster workgroups roles Planners --allow "PlanningSpace Economics/Run"
      """,
    subcommands: [
      Create.self, Get.self, List.self, Update.self, Delete.self, Members.self, Add.self, Remove.self, Replace.self,
      Roles.self, Invert.self, Select.self, Copy.self, Items.self, Move.self, Unpin.self, Lint.self, License.self,
      ExternalGroups.self,
    ],
    aliases: ["workgroup"])

  struct Create: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a workgroup.")

    @Argument(help: .init("Its name: a letter, then letters, digits, _ and dots.", valueName: "name"))
    var name: String

    @Option(help: .init("Made by the server, if it is not given.", valueName: "id"))
    var id: String?

    @Option(help: .init("What it is for.", valueName: "kind"))
    var kind: Choice<DirectoryV1.WorkgroupKind>?

    @Option(help: .init("What it is for, in words.", valueName: "text"))
    var description: String?

    @Option(help: .init("A note for administrators.", valueName: "text"))
    var comment: String?

    @Option(name: .customLong("member"), help: .init("A member from the start; may be repeated.", valueName: "user"))
    var members: [String] = []

    @Option(
      name: .customLong("item"),
      help: .init("Of kind scope, an item as for `items`; may be repeated.", valueName: "restrictions"))
    var items: [ItemText] = []

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let workgroup = DirectoryV1.Workgroup(
        id: id ?? "", kind: kind?.value ?? .role, name: name, description: description ?? "", comment: comment ?? "",
        items: items.map(\.item))
      let reply = try await session.client.workgroups.create(
        .init(tenant: try tenant.id(), workgroup: workgroup, members: members, requestId: write.id))
      session.output.show(reply) { WorkgroupText.text(reply.workgroup ?? .init(), token: reply.token, $0) }
    }
  }

  struct Get: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a workgroup and the states of its roles.")

    @OptionGroup var target: WorkgroupOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let (tenant, id) = try await target.resolved(session)
      let reply = try await session.client.workgroups.get(.init(tenant: tenant, workgroup: id))
      session.output.show(reply) { WorkgroupText.text(reply.workgroup ?? .init(), token: "", $0) }
    }
  }

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists workgroups.")

    @Option(help: .init("A part of the name, in any case.", valueName: "text"))
    var name: String?

    @Option(help: .init("Only of this kind.", valueName: "kind"))
    var kind: Choice<DirectoryV1.WorkgroupKind>?

    @Option(help: .init("Only those that list this user.", valueName: "user"))
    var member: String?

    @OptionGroup var list: ListOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let listing = try await Listing.read(limit: list.limit) { size, token in
        let reply = try await session.client.workgroups.list(
          .init(
            tenant: tenant, name: name ?? "", kind: kind?.value ?? .unspecified, pageSize: size, pageToken: token,
            member: member ?? ""))
        return Page(items: reply.workgroups, nextPageToken: reply.nextPageToken, complete: reply.complete)
      }
      let whole = DirectoryV1.WorkgroupsServiceListResponse(
        workgroups: listing.items, nextPageToken: listing.nextPageToken, complete: listing.isComplete)
      session.output.show(whole) { style in
        let rows = listing.items.map { [$0.id, $0.name, $0.kind.word, $0.builtin ? "yes" : "", $0.description] }
        return Table(["ID", "NAME", "KIND", "BUILTIN", "DESCRIPTION"], rows).text(style, none: "No workgroups.")
      }
      listing.noteIfCut(session.output)
    }
  }

  struct Update: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Changes what is given, and leaves the rest.",
      discussion: "With --etag of an earlier `get`, a change in between is refused instead of overwritten.")

    @OptionGroup var target: WorkgroupOption

    @Option(help: .init("The new name.", valueName: "name"))
    var name: String?

    @Option(help: .init("What it is for, in words.", valueName: "text"))
    var description: String?

    @Option(help: .init("A note for administrators.", valueName: "text"))
    var comment: String?

    @Option(help: .init("Who decides about the members.", valueName: "policy"))
    var membershipPolicy: Choice<DirectoryV1.MembershipPolicy>?

    @Flag(help: "Only say which manual memberships the policy would end.")
    var dryRun = false

    @Option(help: .init("What the workgroup's etag must be.", valueName: "etag"))
    var etag: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var server: ServerOptions

    private var paths: [String] {
      let texts = [("name", name), ("description", description), ("comment", comment)].filter { $0.1 != nil }
      return texts.map(\.0) + (membershipPolicy == nil ? [] : ["membership_policy"])
    }

    func validate() throws {
      if paths.isEmpty { throw ValidationError("Nothing to change: give --name or another option.") }
    }

    func run(_ session: Session) async throws {
      let (tenant, id) = try await target.resolved(session)
      let changed = DirectoryV1.Workgroup(
        id: id, name: name ?? "", description: description ?? "", comment: comment ?? "", etag: etag ?? "",
        membershipPolicy: membershipPolicy?.value ?? .unspecified)
      let reply = try await session.client.workgroups.update(
        .init(
          tenant: tenant, workgroup: changed, updateMask: .init(paths: paths), requestId: write.id, dryRun: dryRun))
      session.output.show(reply) { style in
        let text = WorkgroupText.text(reply.workgroup ?? .init(), token: reply.token, style)
        return reply.endedMemberships == 0 ? text : text + "\n\n" + ended(reply)
      }
    }

    private func ended(_ reply: DirectoryV1.WorkgroupsServiceUpdateResponse) -> String {
      let names = reply.endedMembers.map(\.visible).joined(separator: ", ")
      let more = Int64(reply.endedMembers.count) < reply.endedMemberships ? ", ..." : ""
      return "\(reply.endedMemberships.of("manual membership")) \(dryRun ? "would end" : "ended"): \(names)\(more)"
    }
  }

  struct Delete: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Deletes a workgroup with its memberships and states; its users stay.")

    @OptionGroup var target: WorkgroupOption

    @Option(help: .init("Where the members of a scope workgroup go, by id or name.", valueName: "workgroup"))
    var reassignTo: String?

    @Option(help: .init("What the workgroup's etag must be.", valueName: "etag"))
    var etag: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let (tenant, id) = try await target.resolved(session)
      var heir = ""
      if let reassignTo { heir = try await session.workgroupID(reassignTo, tenant: tenant) }
      let reply = try await session.client.workgroups.delete(
        .init(tenant: tenant, workgroup: id, etag: etag ?? "", requestId: write.id, reassignTo: heir))
      session.output.show(reply) { Fields(["id": id, "status": "deleted", "token": reply.token]).text($0) }
    }
  }
}
