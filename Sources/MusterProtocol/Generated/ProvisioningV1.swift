// Generated from package muster.provisioning.v1 by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

/// The package `muster.provisioning.v1`.
public enum ProvisioningV1 {
  /// The package's `.proto` files.
  public enum Files {}

  /// Its messages: what an `Any` may hold.
  public static var messages: [any Message.Type] {
    [ProvisioningV1.ClaimMapping.self, ProvisioningV1.RemovalThreshold.self, ProvisioningV1.Trust.self, ProvisioningV1.IdentityProviderOptions.self, ProvisioningV1.IdentityProvider.self, ProvisioningV1.Credential.self, ProvisioningV1.IdentityProvidersServiceCreateRequest.self, ProvisioningV1.IdentityProvidersServiceCreateResponse.self, ProvisioningV1.IdentityProvidersServiceGetRequest.self, ProvisioningV1.IdentityProvidersServiceGetResponse.self, ProvisioningV1.IdentityProvidersServiceListRequest.self, ProvisioningV1.IdentityProvidersServiceListResponse.self, ProvisioningV1.IdentityProvidersServiceUpdateRequest.self, ProvisioningV1.IdentityProvidersServiceUpdateResponse.self, ProvisioningV1.IdentityProvidersServiceDeleteRequest.self, ProvisioningV1.IdentityProvidersServiceDeleteResponse.self, ProvisioningV1.IdentityProvidersServiceIssueTokenRequest.self, ProvisioningV1.IdentityProvidersServiceIssueTokenResponse.self, ProvisioningV1.IdentityProvidersServiceRotateTokenRequest.self, ProvisioningV1.IdentityProvidersServiceRotateTokenResponse.self, ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest.self, ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse.self, ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest.self, ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse.self, ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest.self, ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse.self, ProvisioningV1.IdentityProvidersServiceGrantTokenRequest.self, ProvisioningV1.IdentityProvidersServiceGrantTokenResponse.self, ProvisioningV1.ProvisionRequest.self, ProvisioningV1.ClaimValues.self, ProvisioningV1.ProvisionResponse.self, ProvisioningV1.LoginMembership.self, ProvisioningV1.Mapping.self, ProvisioningV1.MappingsServiceCreateRequest.self, ProvisioningV1.MappingsServiceCreateResponse.self, ProvisioningV1.MappingsServiceListRequest.self, ProvisioningV1.MappingsServiceListResponse.self, ProvisioningV1.MappingsServiceUpdateRequest.self, ProvisioningV1.MappingsServiceUpdateResponse.self, ProvisioningV1.MappingsServiceDeleteRequest.self, ProvisioningV1.MappingsServiceDeleteResponse.self, ProvisioningV1.MappingsServiceTestRequest.self, ProvisioningV1.MappingsServiceTestResponse.self, ProvisioningV1.TestedWorkgroup.self, ProvisioningV1.TestedMapping.self]
  }
}
