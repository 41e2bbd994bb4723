internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC

/// `muster.provisioning.v1.IdentityProvidersService`.
struct IdentityProvidersHandlers: ProvisioningV1.IdentityProvidersService {
  private static let updatable: Set<String> = [
    "name", "claims", "link_by", "create_unmatched", "administrators_opt_in",
  ]

  let backend: Backend

  func create(
    _ request: ProvisioningV1.IdentityProvidersServiceCreateRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceCreateResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let provider = request.identityProvider ?? .init()
    let command = CreateIdentityProvider(
      id: try provider.id.isEmpty ? nil : ConnectionID(provider.id, field: "identity_provider.id"),
      name: provider.name, claims: provider.claims?.domain ?? .init(),
      linkBy: try provider.linkBy.domain(field: "identity_provider.link_by"),
      createsUnmatched: provider.createUnmatched, mayMapAdministrators: provider.administratorsOptIn)
    let outcome = try await self.backend.change(
      command, of: tenant, requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "identity_provider"), context)
    return .init(identityProvider: .init(outcome.answer.connection), token: outcome.token.description)
  }

  func get(
    _ request: ProvisioningV1.IdentityProvidersServiceGetRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceGetResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let id = try ConnectionID(request.identityProvider, field: "identity_provider")
    return .init(identityProvider: .init(try await self.backend.queries.connection(id, in: scope)))
  }

  func list(
    _ request: ProvisioningV1.IdentityProvidersServiceListRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let connections = try await self.backend.queries.connections(in: scope)
    return .init(identityProviders: connections.map(ProvisioningV1.IdentityProvider.init), complete: true)
  }

  func update(
    _ request: ProvisioningV1.IdentityProvidersServiceUpdateRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceUpdateResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let provider = request.identityProvider ?? .init()
    let mask = try UpdateMask(request.updateMask, of: Self.updatable)
    let command = UpdateIdentityProvider(
      id: try ConnectionID(provider.id, field: "identity_provider.id"), name: mask.value("name", provider.name),
      claims: mask.value("claims", provider.claims?.domain ?? .init()),
      linkBy: try mask.value("link_by", try provider.linkBy.domain(field: "identity_provider.link_by")),
      createsUnmatched: mask.value("create_unmatched", provider.createUnmatched),
      mayMapAdministrators: mask.value("administrators_opt_in", provider.administratorsOptIn),
      expectedVersion: Etag.expected(provider.etag))
    let outcome = try await self.backend.change(
      command, of: tenant, requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "identity_provider"), context)
    return .init(identityProvider: .init(outcome.answer.connection), token: outcome.token.description)
  }
}
