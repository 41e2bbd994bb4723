internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

extension IdentityProvidersCommand {
  struct Health: ServerCommand {
    static let configuration = CommandConfiguration(
      commandName: "health",
      abstract: "Shows how the calls of providers fare, and what their credentials have left.",
      discussion: """
        Exit code 0: all are well or idle. 1: one is at risk of being quarantined by its provider, or is.

          muster idp health
          muster idp health okta
        """)

    @Argument(help: .init("The connection; all, if it is not given.", valueName: "id"))
    var id: String?

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let (tenant, providers) = (try tenant.id(), session.client.identityProviders)
      if let id {
        let reply = try await providers.getHealth(.init(tenant: tenant, identityProvider: id))
        session.output.show(reply) { Self.text(id, reply, $0) }
        if reply.forecast.isBad { throw ExitCode(1) }
        return
      }
      var rows: [[String]] = []
      var isBad = false
      for provider in try await providers.list(.init(tenant: tenant)).identityProviders {
        let reply = try await providers.getHealth(.init(tenant: tenant, identityProvider: provider.id))
        if session.output.isJSON {
          let id = ProvisioningV1.IdentityProvider(id: provider.id).json
          Standard.output.print(#"{"identityProvider":\#(id),"health":\#(reply.json)}"#)
        }
        isBad = isBad || reply.forecast.isBad
        rows.append([
          provider.id, reply.paused ? "paused" : reply.forecast.word, reply.lastCallAt.map(Instant.text) ?? "",
          Self.share(reply),
          reply.lastRefusedCredentialAt.map(Instant.text) ?? "", Self.expiry(reply),
        ])
      }
      if !session.output.isJSON {
        let table = Table(["ID", "FORECAST", "LAST CALL", "FAILED", "LAST 401", "NEXT EXPIRY"], rows)
        Standard.output.print(table.text(session.output.style, none: "No connections."))
      }
      if isBad { throw ExitCode(1) }
    }

    private static func text(
      _ id: String, _ reply: ProvisioningV1.IdentityProvidersServiceGetHealthResponse, _ style: Style
    ) -> String {
      let credentials = reply.credentials.map {
        [$0.id, $0.kind, $0.expiresAt.map(Instant.text) ?? "never"]
      }
      return Fields([
        "id": id, "forecast": reply.forecast.word, "pushes": reply.paused ? "paused" : "",
        "last call": reply.lastCallAt.map(Instant.text) ?? "never", "failed": share(reply),
        "last failure": reply.lastFailureAt.map { "\(Instant.text($0)) \(reply.lastFailureReason)" } ?? "",
        "last 401": reply.lastRefusedCredentialAt.map(Instant.text) ?? "",
      ]).text(style) + "\n\n"
        + Table(["CREDENTIAL", "KIND", "EXPIRES"], credentials).text(style, none: "No credentials.")
    }

    private static func share(_ reply: ProvisioningV1.IdentityProvidersServiceGetHealthResponse) -> String {
      "\(reply.failed) of \(reply.failed + reply.succeeded)"
    }

    private static func expiry(_ reply: ProvisioningV1.IdentityProvidersServiceGetHealthResponse) -> String {
      reply.credentials.first?.expiresAt.map(Instant.text) ?? (reply.credentials.isEmpty ? "" : "never")
    }
  }

  struct Drift: ServerCommand {
    static let configuration = CommandConfiguration(
      commandName: "drift",
      abstract: "Shows where the directory differs from what a provider last pushed.",
      discussion: """
        Exit code 0: nowhere. 1: somewhere.

          muster idp drift okta
        """)

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      var all = ProvisioningV1.IdentityProvidersServiceGetDriftResponse()
      for _ in 0..<Limits.pages {
        let page = try await session.client.identityProviders.getDrift(
          .init(tenant: tenant, identityProvider: id, pageSize: Limits.driftPage, pageToken: all.nextPageToken))
        all.drifts += page.drifts
        all.users += page.users
        (all.nextPageToken, all.complete) = (page.nextPageToken, page.complete)
        if page.complete { break }
      }
      session.output.show(all) { style in
        let rows = all.drifts.map { [$0.kind.word, $0.user, $0.scimUser, $0.workgroupName, $0.workgroup] }
        return Table(["DRIFT", "USER", "PUSHED USER", "WORKGROUP", "WORKGROUP ID"], rows).text(style, none: "No drift.")
          + "\n\n" + Fields(["users": "\(all.users)", "differences": "\(all.drifts.count)"]).text(style)
      }
      if !all.drifts.isEmpty { throw ExitCode(1) }
    }
  }
}

extension ProvisioningV1.QuarantineForecast {
  var isBad: Bool { self == .atRisk || self == .quarantine }

  var word: String {
    switch self {
    case .idle: "idle"
    case .healthy: "healthy"
    case .atRisk: "at risk: calls fail"
    case .quarantine: "quarantine: the provider stops, or has stopped"
    default: "unknown"
    }
  }
}

extension ProvisioningV1.DriftKind {
  fileprivate var word: String {
    switch self {
    case .membershipMissing: "membership missing"
    case .membershipSurplus: "membership surplus"
    case .scopeConflict: "several scopes"
    case .manualInLocked: "manual in locked workgroup"
    case .active: "active, should not be"
    case .inactive: "inactive, should be active"
    case .userMissing: "user missing"
    case .unlinked: "no login finds the user"
    default: "unknown"
    }
  }
}
