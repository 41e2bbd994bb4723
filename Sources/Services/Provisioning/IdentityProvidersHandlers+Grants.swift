internal import Assertions
internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import Wire

/// Tokens that live for hours, in exchange for what shows who a client is (P7, P8).
extension IdentityProvidersHandlers {
  func grantToken(
    _ request: ProvisioningV1.IdentityProvidersServiceGrantTokenRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceGrantTokenResponse {
    let grant =
      request.clientAssertion.isEmpty ? try secretGrant(request, context) : try await workloadGrant(request, context)
    let made = MadeSecret(expires: nil)
    let command = GrantToken(connection: grant.connection, secret: grant.secret, token: made.credential)
    let outcome = try await self.backend.pipeline.execute(
      command, as: grant.caller.envelope(grant.tenant, requestID: "", request: request))
    return .init(
      accessToken: made.text(of: grant.tenant), expiresIn: .init(seconds: outcome.answer.seconds),
      scopes: outcome.answer.scopes.map(ProvisioningV1.CredentialScope.init))
  }

  /// Whom a token is for.
  private struct Grant {
    let caller: Caller
    let tenant: TenantID
    let connection: ConnectionID
    /// nil for the connection's workload.
    let secret: CredentialID?
  }

  /// The call's key was a client secret, which the interceptor has looked up.
  private func secretGrant(
    _ request: ProvisioningV1.IdentityProvidersServiceGrantTokenRequest, _ context: CallContext
  ) throws -> Grant {
    let caller = try Caller(context, limits: self.backend.limits)
    guard caller.binding != nil, let presented = ConnectionTokens.presented(context.metadata) else {
      throw DirectoryError(
        .permissionDenied, "Only a client secret is exchanged for a token: call with it as the key.",
        reason: "credential_scope")
    }
    return Grant(
      caller: caller, tenant: try caller.tenant(request.tenant),
      connection: try caller.connection(request.identityProvider, field: "identity_provider"), secret: presented.id)
  }

  /// The call has no key: the assertion shows who calls.
  private func workloadGrant(
    _ request: ProvisioningV1.IdentityProvidersServiceGrantTokenRequest, _ context: CallContext
  ) async throws -> Grant {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let id = try ConnectionID(request.identityProvider, field: "identity_provider")
    let caller = Caller(proving: id, context, limits: self.backend.limits)
    do throws(DirectoryError) {
      let trust = try await self.backend.queries.connection(id, in: caller.scope(tenant)).options.trust
      _ = try await self.backend.keySets.believing(trust, field: "client_assertion", deadline: caller.deadline) {
        trust throws(AssertionError) in
        try ClientAssertion(
          request.clientAssertion, from: TrustedIssuer(trust), subject: trust.clientSubject, now: .now())
      }
    } catch {
      switch error.code {
      case .notFound: throw RPCError(.unauthenticated, "There is no such client.", details: [Self.refused])
      // What is not believed, and a connection that believes nobody.
      case .invalidField, .failedPrecondition:
        throw RPCError(.unauthenticated, error.message, details: [Self.refused])
      default: throw error
      }
    }
    return Grant(caller: caller, tenant: tenant, connection: id, secret: nil)
  }

  private static var refused: ErrorDetail {
    .errorInfo(reason: "client_assertion", domain: ErrorDomain.muster, metadata: [:])
  }
}
