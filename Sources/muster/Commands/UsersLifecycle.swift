internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// What a change of a user's status takes.
struct LifecycleOptions: ParsableArguments {
  @Argument(help: .init("The user.", valueName: "id"))
  var user: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var tenant: TenantOption
}

extension UsersCommand {
  struct Suspend: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Locks the account: visible, and refused everywhere.",
      discussion: "The last holder of Security/Security can't be locked. `restore` takes it back.")

    @OptionGroup var target: LifecycleOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.users.suspend(
        .init(tenant: try target.tenant.id(), user: target.user, requestId: target.write.id))
      session.output.show(reply) { UserText.status(target.user, reply.status, reply.token).text($0) }
    }
  }

  struct Restore: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a suspended user back to the status before.")

    @OptionGroup var target: LifecycleOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.users.restore(
        .init(tenant: try target.tenant.id(), user: target.user, requestId: target.write.id))
      session.output.show(reply) { UserText.status(target.user, reply.status, reply.token).text($0) }
    }
  }

  struct Deactivate: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hides and refuses the account.", discussion: "`reactivate` takes it back.")

    @OptionGroup var target: LifecycleOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.users.deactivate(
        .init(tenant: try target.tenant.id(), user: target.user, requestId: target.write.id))
      session.output.show(reply) { UserText.status(target.user, reply.status, reply.token).text($0) }
    }
  }

  struct Reactivate: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a deactivated user back to the status before.")

    @OptionGroup var target: LifecycleOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.users.reactivate(
        .init(tenant: try target.tenant.id(), user: target.user, requestId: target.write.id))
      session.output.show(reply) { UserText.status(target.user, reply.status, reply.token).text($0) }
    }
  }

  struct Delete: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Deletes a user and its memberships, for good.")

    @OptionGroup var target: LifecycleOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.users.delete(
        .init(tenant: try target.tenant.id(), user: target.user, requestId: target.write.id))
      session.output.show(reply) { UserText.status(target.user, .deleted, reply.token).text($0) }
    }
  }

  struct Accept: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Redeems a one-time enrolment token.",
      discussion: "`muster tenants create` shows the one of a tenant's first administrator.")

    @Argument(help: .init("The enrolment token.", valueName: "token"))
    var token: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.users.accept(
        .init(tenant: try tenant.id(), enrolmentToken: token, requestId: write.id))
      session.output.show(reply) { UserText.status(reply.user, reply.status, reply.token).text($0) }
    }
  }
}

/// How users read.
enum UserText {
  static func fields(_ user: DirectoryV1.User, token: String) -> Fields {
    Fields([
      "id": user.id, "login": user.login, "name": user.displayName, "e-mail": user.email,
      "description": user.description, "company": user.company, "unit": user.unit, "account": user.account.word,
      "status": user.status.word, "etag": user.etag, "token": token,
    ])
  }

  /// What a user holds without a workgroup.
  static func roles(_ roles: [DirectoryV1.UserRole]) -> Table {
    Table(
      ["ROLE", "HELD", "NAMED"],
      roles.map { role in
        [role.role, role.held.word, role.named.map { "\($0.application)/\($0.type)/\($0.id)" }.joined(separator: ", ")]
      })
  }

  static func status(_ id: String, _ status: DirectoryV1.UserStatus, _ token: String) -> Fields {
    Fields(["id": id, "status": status.word, "token": token])
  }
}
