internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

/// `muster idp`.
struct IdentityProvidersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "idp",
    abstract: "Connects identity providers, maps their groups to workgroups, and tries what that leads to.",
    discussion: """
      A connection says which claims of a login hold what, and how a first login finds its user. Without a claim for \
      the groups, it provisions nothing.

        muster idp create okta --groups-claim groups --email-claim email --link-by email --dialect okta
        muster idp map okta planners Planners
        muster idp test okta --claim groups=planners
        muster idp token issue okta
        muster login --connection okta --login ann --claim groups=planners
        muster idp sync okta users.csv groups.csv members.csv --dry-run
      """,
    subcommands: [
      Create.self, Get.self, List.self, Update.self, Delete.self, Token.self, Secret.self, Map.self, Mappings.self,
      Unmap.self, Test.self, Plan.self, Approve.self, Reject.self, Why.self, Health.self, Drift.self, Log.self,
      Replay.self, Sync.self, Runs.self, Pause.self, Resume.self,
    ],
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
          tenant: try tenant.id(), identityProvider: try settings.applied(to: .init(id: id ?? "", name: id ?? "")),
          requestId: write.id))
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
      session.output.show(reply) { style in
        IdentityProviderText.text(reply.identityProvider, token: "", style) + "\n\n"
          + CredentialText.table(reply.tokens, style, none: "No tokens.")
          + (reply.clientSecrets.isEmpty
            ? "" : "\n\nClient secrets\n" + CredentialText.table(reply.clientSecrets, style, none: ""))
      }
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
      discussion: """
        With --etag of an earlier `get`, a change in between is refused instead of overwritten. A change of the scope \
        counts from the next push of each user on; look first who loses what by it:

          muster idp update okta --scope 'userType eq "Employee"' --dry-run
        """)

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @OptionGroup var settings: IdentityProviderOptions

    @Flag(help: "Save nothing; show what the connection's users would gain and lose.")
    var dryRun = false

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
      // The claims are one field, as are threshold and trust, so what stays of them is read first; the etag guards what happens in between.
      let current = try await session.client.identityProviders.get(.init(tenant: tenant, identityProvider: id))
      var changed = try settings.applied(to: current.identityProvider ?? .init(id: id))
      if let etag { changed.etag = etag }
      let reply = try await session.client.identityProviders.update(
        .init(
          tenant: tenant, identityProvider: changed, updateMask: .init(paths: settings.paths), requestId: write.id,
          dryRun: dryRun))
      session.output.show(reply) { style in
        if dryRun { return PlanText.text(reply.plan ?? .init(), style) }
        return IdentityProviderText.text(reply.identityProvider, token: reply.token, style)
      }
    }
  }

  struct Delete: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Deletes a connection with its mappings, tokens and memberships.",
      discussion: """
        A user whom nothing else ties to the tenant is deleted with it: no other connection, no manual membership, no \
        local account. Look first:

          muster idp delete okta --with-users --dry-run
        """)

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @Flag(help: "Even if users came through it.")
    var withUsers = false

    @Flag(help: "Only count what would end.")
    var dryRun = false

    @Option(help: .init("What the connection's etag must be.", valueName: "etag"))
    var etag: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.identityProviders.delete(
        .init(
          tenant: try tenant.id(), identityProvider: id, etag: etag ?? "", withUsers: withUsers, dryRun: dryRun,
          requestId: write.id))
      session.output.show(reply) { style in
        Fields([
          "id": id, "status": dryRun ? "would be deleted" : "deleted", "mappings": "\(reply.mappings)",
          "credentials": "\(reply.credentials)", "links": "\(reply.links)", "memberships": "\(reply.memberships)",
          "users": "\(reply.users)", "token": reply.token,
        ]).text(style)
      }
    }
  }
}

/// How connections read.
enum IdentityProviderText {
  static func text(_ provider: ProvisioningV1.IdentityProvider?, token: String, _ style: Style) -> String {
    let provider = provider ?? .init()
    let claims = provider.claims ?? .init()
    let options = provider.options ?? .init()
    let threshold = options.removalThreshold ?? .init()
    let limit = "more than \(threshold.minimum ?? 0) and \(threshold.percent ?? 0) % in \(Span.text(threshold.window))"
    let trust = options.trust ?? .init()
    return Fields([
      "id": provider.id, "name": provider.name,
      "groups claim": claims.workgroup.isEmpty ? "none: nothing is provisioned" : claims.workgroup,
      "name claim": claims.displayName, "e-mail claim": claims.email, "description claim": claims.description,
      "link by": provider.linkBy.word, "unmatched logins": provider.createUnmatched ? "get an account" : "get none",
      "administrators": provider.administratorsOptIn ? "mappings may lead there" : "no mapping leads there",
      "dialect": options.dialect.word, "unknown attributes": options.unknownAttributes.word,
      "removals held": limit, "restorable": (options.graceDays ?? 0).of("day"), "scope": options.scope,
      "pushes": options.paused ? "paused" : "", "token lifetime": Span.text(options.tokenLifetime),
      "issuer": trust.issuer, "audiences": trust.audiences.joined(separator: ", "),
      "keys": trust.jwks.isEmpty ? trust.jwksUrl : "given",
      "certificates": trust.samlCertificates.isEmpty ? "" : "\(trust.samlCertificates.count)",
      "etag": provider.etag, "token": token,
    ]).text(style)
  }
}
