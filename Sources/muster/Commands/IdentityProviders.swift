internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

/// `muster idp`.
struct IdentityProvidersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "idp",
    abstract: "Makes, shows and changes connections to identity providers.",
    discussion: """
      A connection says which claims of a login hold what, and how a first login finds its user. Without a claim for \
      the groups, it provisions nothing.

        muster idp create okta --groups-claim groups --email-claim email --link-by email
        muster mappings create --connection okta --value planners --workgroup Planners
        muster login --connection okta --login ann --claim groups=planners
      """,
    subcommands: [Create.self, Get.self, List.self, Update.self],
    aliases: ["idps", "identity-providers", "identity-provider"])

  struct Create: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a connection.")

    @Argument(help: .init("Its id; made by the server, if it is not given.", valueName: "id"))
    var id: String?

    @OptionGroup var settings: IdentityProviderOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.identityProviders.create(
        .init(
          tenant: try tenant.id(), identityProvider: settings.applied(to: .init(id: id ?? "")), requestId: write.id))
      session.output.show(reply) { IdentityProviderText.text(reply.identityProvider, token: reply.token, $0) }
    }
  }

  struct Get: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a connection.")

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.identityProviders.get(
        .init(tenant: try tenant.id(), identityProvider: id))
      session.output.show(reply) { IdentityProviderText.text(reply.identityProvider, token: "", $0) }
    }
  }

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the connections.")

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.identityProviders.list(.init(tenant: try tenant.id()))
      session.output.show(reply) { style in
        let rows = reply.identityProviders.map { [$0.id, $0.name, $0.claims?.workgroup ?? "", $0.linkBy.word] }
        return Table(["ID", "NAME", "GROUPS CLAIM", "LINK BY"], rows).text(style, none: "No connections.")
      }
      if !reply.complete { session.output.note("The server did not send all connections.") }
    }
  }

  struct Update: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Changes what is given, and leaves the rest.",
      discussion: "With --etag of an earlier `get`, a change in between is refused instead of overwritten.")

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @OptionGroup var settings: IdentityProviderOptions

    @Option(help: .init("What the connection's etag must be.", valueName: "etag"))
    var etag: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func validate() throws {
      if settings.paths.isEmpty { throw ValidationError("Nothing to change: give --name or another option.") }
    }

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      // The claims are one field, so those that stay are read first; the etag guards what happens in between.
      let current = try await session.client.identityProviders.get(.init(tenant: tenant, identityProvider: id))
      var changed = settings.applied(to: current.identityProvider ?? .init(id: id))
      if let etag { changed.etag = etag }
      let reply = try await session.client.identityProviders.update(
        .init(
          tenant: tenant, identityProvider: changed, updateMask: .init(paths: settings.paths), requestId: write.id))
      session.output.show(reply) { IdentityProviderText.text(reply.identityProvider, token: reply.token, $0) }
    }
  }
}

/// How connections read.
enum IdentityProviderText {
  static func text(_ provider: ProvisioningV1.IdentityProvider?, token: String, _ style: Style) -> String {
    let provider = provider ?? .init()
    let claims = provider.claims ?? .init()
    return Fields([
      "id": provider.id, "name": provider.name,
      "groups claim": claims.workgroup.isEmpty ? "none: nothing is provisioned" : claims.workgroup,
      "name claim": claims.displayName, "e-mail claim": claims.email, "description claim": claims.description,
      "link by": provider.linkBy.word, "unmatched logins": provider.createUnmatched ? "get an account" : "get none",
      "administrators": provider.administratorsOptIn ? "mappings may lead there" : "no mapping leads there",
      "etag": provider.etag, "token": token,
    ]).text(style)
  }
}
