internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import Wire

extension UsersCommand {
  struct Invite: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes an invited user, and shows the enrolment token once.",
      discussion: "Send the token to the person: `muster users accept` redeems it within seven days.")

    @Option(help: .init("Made by the server, if it is not given.", valueName: "id"))
    var id: String?

    @OptionGroup var profile: ProfileOptions

    @Option(help: .init("The tenant's own, if it is not given.", valueName: "id"))
    var company: String?

    @Option(help: .init("The tenant's top unit, if it is not given.", valueName: "id"))
    var unit: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      var user = profile.user(id: id ?? "")
      user.company = company ?? ""
      user.unit = unit ?? ""
      let reply = try await session.client.users.invite(
        .init(tenant: try tenant.id(), user: user, requestId: write.id))
      session.output.show(reply) { style in
        var fields = UserText.fields(reply.user ?? .init(), token: reply.token)
        fields.add("enrolment", reply.enrolmentToken)
        return fields.text(style)
      }
    }
  }

  struct CancelInvitation: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Takes an invitation back that was not accepted.")

    @OptionGroup var target: LifecycleOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.users.cancelInvitation(
        .init(tenant: try target.tenant.id(), user: target.user, requestId: target.write.id))
      session.output.show(reply) { UserText.status(target.user, .deleted, reply.token).text($0) }
    }
  }

  struct ConvertToFederated: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Turns a local account into a federated one.")

    @OptionGroup var target: LifecycleOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.users.convertToFederated(
        .init(tenant: try target.tenant.id(), user: target.user, requestId: target.write.id))
      session.output.show(reply) { UserText.fields(reply.user ?? .init(), token: reply.token).text($0) }
    }
  }

  struct Role: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Gives a user a role directly, or with --remove takes it back.",
      discussion: "It holds within the user's company, without any workgroup.")

    @Argument(help: .init("The user.", valueName: "id"))
    var user: String

    @Argument(help: .init("The role.", valueName: "application/role"))
    var role: String

    @Flag(help: "Take it back.")
    var remove = false

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.users.setCompanyRole(
        .init(tenant: try tenant.id(), user: user, role: role, held: !remove, requestId: write.id))
      session.output.show(reply) { style in
        Fields(["user": user, remove ? "removed" : "role": role, "token": reply.token]).text(style)
      }
    }
  }

  struct Import: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes users of a file, all of them or none.",
      discussion: """
        Each line is a user as JSON, with the fields that `muster users get --json` shows:

          {"id": "ann", "login": "ann", "displayName": "Ann Bell", "email": "ann@example.com"}
        """)

    @Argument(help: .init("What to read; - for the standard input.", valueName: "file"), completion: .file())
    var file: String

    @Flag(help: "Check everything, and write nothing.")
    var dryRun = false

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      var users: [DirectoryV1.User] = []
      let lines = try InputFile.text(file, atMost: Limits.importFile).split(whereSeparator: \.isNewline)
      for (index, line) in lines.enumerated() {
        guard let user = try? DirectoryV1.User(json: String(line)) else {
          throw Failure("line \(index + 1) of \(file) is no user as JSON")
        }
        users.append(user)
      }
      let reply = try await session.client.users.import { [users] writer in
        try await writer.write(.init(tenant: tenant, dryRun: dryRun, requestId: write.id))
        for start in stride(from: 0, to: users.count, by: Limits.usersPerMessage) {
          let stretch = users[start..<min(start + Limits.usersPerMessage, users.count)]
          try await writer.write(.init(users: Array(stretch)))
        }
      }
      session.output.show(reply) { style in
        Fields([dryRun ? "would be made" : "made": "\(reply.created)", "token": reply.token]).text(style)
      }
    }
  }
}
