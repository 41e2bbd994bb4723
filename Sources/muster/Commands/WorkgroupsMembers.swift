internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

extension WorkgroupsCommand {
  struct Members: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the members, each with where its membership comes from.")

    @OptionGroup var target: WorkgroupOption

    @Flag(help: "With deactivated users.")
    var deactivated = false

    @OptionGroup var list: ListOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let (tenant, id) = try await target.resolved(session)
      let listing = try await Listing.read(limit: list.limit) { size, token in
        let reply = try await session.client.workgroups.listMembers(
          .init(tenant: tenant, workgroup: id, pageSize: size, pageToken: token, includeDeactivated: deactivated))
        return Page(items: reply.members, nextPageToken: reply.nextPageToken, complete: reply.complete)
      }
      let whole = DirectoryV1.WorkgroupsServiceListMembersResponse(
        members: listing.items, nextPageToken: listing.nextPageToken, complete: listing.isComplete)
      session.output.show(whole) { style in
        let rows = listing.items.map { [$0.user, $0.sources.joined(separator: ", ")] }
        return Table(["USER", "SOURCES"], rows).text(style, none: "No members.")
      }
      listing.noteIfCut(session.output)
    }
  }

  struct Add: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes users members by hand.")

    @OptionGroup var change: MembersOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws { try await change.apply(.add, session) }
  }

  struct Remove: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ends memberships made by hand.",
      discussion: "Who is a member for another reason, such as a group of an identity provider, stays; it is said who.")

    @OptionGroup var change: MembersOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws { try await change.apply(.remove, session) }
  }

  struct Replace: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes these users, and no others, members by hand.",
      discussion: "Who is a member for another reason stays; it is said who.")

    @OptionGroup var change: MembersOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws { try await change.apply(.replace, session) }
  }
}

/// A change of who is a member by hand.
struct MembersOptions: ParsableArguments {
  @OptionGroup var target: WorkgroupOption

  @Argument(help: .init("The users.", valueName: "user"))
  var users: [String]

  @OptionGroup var write: WriteOptions

  func apply(_ mode: DirectoryV1.MembersMode, _ session: Session) async throws {
    let (tenant, id) = try await target.resolved(session)
    let reply = try await session.client.workgroups.updateMembers(
      .init(tenant: tenant, workgroup: id, mode: mode, users: users, requestId: write.id))
    session.output.show(reply) { Self.text(reply, $0) }
  }

  static func text(_ reply: DirectoryV1.WorkgroupsServiceUpdateMembersResponse, _ style: Style) -> String {
    let fields = Fields(["added": "\(reply.added)", "removed": "\(reply.removed)", "token": reply.token])
    guard !reply.remaining.isEmpty else { return fields.text(style) }
    let rows = reply.remaining.map { [$0.user, $0.sources.joined(separator: ", ")] }
    return fields.text(style) + "\n\nStill members, for another reason:\n"
      + Table(["USER", "SOURCES"], rows).text(style, none: "")
  }
}
