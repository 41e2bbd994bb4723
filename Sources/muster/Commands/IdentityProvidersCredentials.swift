internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

extension IdentityProvidersCommand {
  struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Issues, replaces and revokes the tokens with which a provider calls.",
      discussion: "A token is shown once, when it is made. `muster idp get` lists those that are alive.",
      subcommands: [Issue.self, Rotate.self, Revoke.self], aliases: ["tokens"])
  }

  struct Secret: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds and removes secrets for OAuth 2.0 client credentials; two are alive at most.",
      discussion: "A secret is shown once, when it is made. The client's id is the id of the connection.",
      subcommands: [Add.self, Remove.self], aliases: ["secrets"])
  }
}

extension IdentityProvidersCommand.Token {
  struct Issue: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a token beside those that are alive.")

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @Option(help: .init("Until when it is good; until it is revoked, if it is not given.", valueName: "time"))
    var expires: Instant?

    @Option(name: .customLong("scope"), help: .init("What it is good for; may be repeated. All, if none is given."))
    var scopes: [Choice<ProvisioningV1.CredentialScope>] = []

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.identityProviders.issueToken(
        .init(
          tenant: try tenant.id(), identityProvider: id, expiresAt: expires?.timestamp, scopes: scopes.map(\.value),
          requestId: write.id))
      session.output.show(reply) { CredentialText.made(reply.credential, reply.secret, token: reply.token, $0) }
      session.output.noteSecret(reply.secret)
    }
  }

  struct Rotate: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a token in place of another; both are alive for the overlap.",
      discussion: """
        Without --overlap the old token stays alive until it is revoked or expires.

          muster idp token rotate okta 0191f2c0-... --overlap 7d
        """)

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @Argument(help: .init("The token that is replaced.", valueName: "token-id"))
    var credential: String

    @Option(help: .init("How long that one stays alive, such as 7d.", valueName: "time"))
    var overlap: Span?

    @Option(help: .init("Until when the new one is good; until it is revoked, if not given.", valueName: "time"))
    var expires: Instant?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.identityProviders.rotateToken(
        .init(
          tenant: try tenant.id(), identityProvider: id, credential: credential, overlap: overlap?.duration,
          expiresAt: expires?.timestamp, requestId: write.id))
      session.output.show(reply) { style in
        let old = reply.replaced.map { "\n\n" + CredentialText.table([$0], style, none: "") } ?? ""
        return CredentialText.made(reply.credential, reply.secret, token: reply.token, style) + old
      }
      session.output.noteSecret(reply.secret)
    }
  }

  struct Revoke: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Ends a token: the next call with it is refused.")

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @Argument(help: .init("The token.", valueName: "token-id"))
    var credential: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.identityProviders.revokeToken(
        .init(tenant: try tenant.id(), identityProvider: id, credential: credential, requestId: write.id))
      session.output.show(reply) { Fields(["id": credential, "status": "revoked", "token": reply.token]).text($0) }
    }
  }
}

extension IdentityProvidersCommand.Secret {
  struct Add: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a client secret.")

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @Option(help: .init("Until when it is good; until it is removed, if it is not given.", valueName: "time"))
    var expires: Instant?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.identityProviders.addClientSecret(
        .init(
          tenant: try tenant.id(), identityProvider: id, expiresAt: expires?.timestamp, requestId: write.id))
      session.output.show(reply) { CredentialText.made(reply.credential, reply.secret, token: reply.token, $0) }
      session.output.noteSecret(reply.secret)
    }
  }

  struct Remove: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Ends a client secret.")

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @Argument(help: .init("The secret, by its id.", valueName: "secret-id"))
    var credential: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.identityProviders.removeClientSecret(
        .init(tenant: try tenant.id(), identityProvider: id, credential: credential, requestId: write.id))
      session.output.show(reply) { Fields(["id": credential, "status": "removed", "token": reply.token]).text($0) }
    }
  }
}

/// How credentials read.
enum CredentialText {
  static func made(
    _ credential: ProvisioningV1.Credential?, _ secret: String, token: String, _ style: Style
  ) -> String {
    let credential = credential ?? .init()
    return Fields([
      "id": credential.id, "secret": secret, "scopes": scopes(of: credential), "expires": expiry(of: credential),
      "token": token,
    ]).text(style)
  }

  static func table(_ credentials: [ProvisioningV1.Credential], _ style: Style, none: String) -> String {
    let rows = credentials.map { credential in
      [
        credential.id, scopes(of: credential), credential.createdAt.map(Instant.text) ?? "", expiry(of: credential),
      ]
    }
    return Table(["ID", "SCOPES", "CREATED", "EXPIRES"], rows).text(style, none: none)
  }

  private static func scopes(of credential: ProvisioningV1.Credential) -> String {
    credential.scopes.map(\.word).joined(separator: ", ")
  }

  private static func expiry(of credential: ProvisioningV1.Credential) -> String {
    credential.expiresAt.map(Instant.text) ?? "never"
  }
}

extension Output {
  /// Says that a secret is not shown again, or why there is none.
  fileprivate func noteSecret(_ secret: String) {
    note(
      secret.isEmpty
        ? "This is the answer to an earlier call, without the secret: make another if it is lost."
        : "The secret is shown this once: keep it where the provider wants it.")
  }
}
