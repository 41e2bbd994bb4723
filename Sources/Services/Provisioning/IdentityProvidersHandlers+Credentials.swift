internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import Wire

/// Credentials of connections (P6, P7). An answer that is given again withholds the secret.
extension IdentityProvidersHandlers {
  private static let paths = FieldPaths(renamed: ["connection": "identity_provider"])

  func issueToken(
    _ request: ProvisioningV1.IdentityProvidersServiceIssueTokenRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceIssueTokenResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let made = MadeSecret(expires: try request.expiresAt.map { try Timestamp($0, field: "expires_at") })
    let command = IssueToken(
      connection: try ConnectionID(request.identityProvider, field: "identity_provider"), token: made.credential,
      scopes: try ProvisioningV1.CredentialScope.domain(request.scopes, field: "scopes"))
    let outcome = try await self.backend.change(
      command, of: tenant, requestID: request.requestId, body: request, paths: Self.paths, context)
    return .init(
      credential: .init(outcome.answer.credential), secret: outcome.isReplay ? "" : made.text(of: tenant),
      token: outcome.token.description)
  }

  func rotateToken(
    _ request: ProvisioningV1.IdentityProvidersServiceRotateTokenRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceRotateTokenResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let made = MadeSecret(expires: try request.expiresAt.map { try Timestamp($0, field: "expires_at") })
    let command = RotateToken(
      connection: try ConnectionID(request.identityProvider, field: "identity_provider"),
      replaced: try CredentialID(request.credential, field: "credential"), token: made.credential,
      overlapSeconds: try request.overlap?.wholeSeconds(field: "overlap"))
    let outcome = try await self.backend.change(
      command, of: tenant, requestID: request.requestId, body: request, paths: Self.paths, context)
    return .init(
      credential: .init(outcome.answer.credential), secret: outcome.isReplay ? "" : made.text(of: tenant),
      replaced: outcome.answer.replaced.map(ProvisioningV1.Credential.init), token: outcome.token.description)
  }

  func revokeToken(
    _ request: ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse {
    let command = RevokeToken(
      connection: try ConnectionID(request.identityProvider, field: "identity_provider"),
      token: try CredentialID(request.credential, field: "credential"))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: Self.paths, context)
    return .init(token: outcome.token.description)
  }

  func addClientSecret(
    _ request: ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let made = MadeSecret(expires: try request.expiresAt.map { try Timestamp($0, field: "expires_at") })
    let command = AddClientSecret(
      connection: try ConnectionID(request.identityProvider, field: "identity_provider"), secret: made.credential)
    let outcome = try await self.backend.change(
      command, of: tenant, requestID: request.requestId, body: request, paths: Self.paths, context)
    return .init(
      credential: .init(outcome.answer.credential), secret: outcome.isReplay ? "" : made.text(of: tenant),
      token: outcome.token.description)
  }

  func removeClientSecret(
    _ request: ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse {
    let command = RemoveClientSecret(
      connection: try ConnectionID(request.identityProvider, field: "identity_provider"),
      secret: try CredentialID(request.credential, field: "credential"))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: Self.paths, context)
    return .init(token: outcome.token.description)
  }
}
