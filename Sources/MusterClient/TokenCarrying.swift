internal import MusterProtocol

/// A message that says which tenant it is about.
protocol TenantScoped {
  var tenantID: String { get }
}

/// A question whose answer may be asked to be fresh.
protocol ConsistencyCarrying: TenantScoped {
  var consistency: AuthorizationV1.Consistency? { get set }
}

/// A reply that says which state it made or saw.
protocol TokenCarrying {
  var token: String { get }
}

extension AuthorizationV1.CheckRequest: ConsistencyCarrying { var tenantID: String { tenant } }
extension AuthorizationV1.BatchCheckRequest: ConsistencyCarrying { var tenantID: String { tenant } }
extension AuthorizationV1.ExplainRequest: ConsistencyCarrying { var tenantID: String { tenant } }
extension AuthorizationV1.GetEffectiveAccessRequest: ConsistencyCarrying { var tenantID: String { tenant } }
extension AuthorizationV1.SwitchViewRequest: TenantScoped { var tenantID: String { tenant } }
extension AuthorizationV1.CheckResponse: TokenCarrying {}
extension AuthorizationV1.BatchCheckResponse: TokenCarrying {}
extension AuthorizationV1.ExplainResponse: TokenCarrying {}
extension AuthorizationV1.GetEffectiveAccessResponse: TokenCarrying {}
extension AuthorizationV1.SwitchViewResponse: TokenCarrying {}

// The tenant may get its id from the server, so it is the reply that names it.
extension DirectoryV1.TenantsServiceCreateResponse: TenantScoped, TokenCarrying {
  var tenantID: String { tenant?.id ?? "" }
}
extension DirectoryV1.TenantsServiceGetRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.TenantsServiceGetResponse: TokenCarrying {}
extension DirectoryV1.TenantsServiceUpdateRequest: TenantScoped { var tenantID: String { tenant?.id ?? "" } }
extension DirectoryV1.TenantsServiceUpdateResponse: TokenCarrying {}

extension DirectoryV1.UsersServiceCreateRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceUpdateRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceSuspendRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceRestoreRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceDeactivateRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceReactivateRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceDeleteRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceAcceptRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceCreateResponse: TokenCarrying {}
extension DirectoryV1.UsersServiceUpdateResponse: TokenCarrying {}
extension DirectoryV1.UsersServiceSuspendResponse: TokenCarrying {}
extension DirectoryV1.UsersServiceRestoreResponse: TokenCarrying {}
extension DirectoryV1.UsersServiceDeactivateResponse: TokenCarrying {}
extension DirectoryV1.UsersServiceReactivateResponse: TokenCarrying {}
extension DirectoryV1.UsersServiceDeleteResponse: TokenCarrying {}
extension DirectoryV1.UsersServiceAcceptResponse: TokenCarrying {}

extension DirectoryV1.WorkgroupsServiceCreateRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.WorkgroupsServiceUpdateRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.WorkgroupsServiceDeleteRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.WorkgroupsServiceUpdateMembersRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.WorkgroupsServiceSetRoleStatesRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.WorkgroupsServiceCreateResponse: TokenCarrying {}
extension DirectoryV1.WorkgroupsServiceUpdateResponse: TokenCarrying {}
extension DirectoryV1.WorkgroupsServiceDeleteResponse: TokenCarrying {}
extension DirectoryV1.WorkgroupsServiceUpdateMembersResponse: TokenCarrying {}
extension DirectoryV1.WorkgroupsServiceSetRoleStatesResponse: TokenCarrying {}

extension DirectoryV1.PutTypeRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.ResourcesServiceDeleteRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.CreateTreeRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UpdateNodesRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.DeleteNodeRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.SetPermissionsRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.PutTypeResponse: TokenCarrying {}
extension DirectoryV1.UpsertResponse: TokenCarrying {}
extension DirectoryV1.ResourcesServiceDeleteResponse: TokenCarrying {}
extension DirectoryV1.CreateTreeResponse: TokenCarrying {}
extension DirectoryV1.UpdateNodesResponse: TokenCarrying {}
extension DirectoryV1.DeleteNodeResponse: TokenCarrying {}
extension DirectoryV1.SetPermissionsResponse: TokenCarrying {}

extension DirectoryV1.RolesServiceSetStatesRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.RolesServiceSetStatesResponse: TokenCarrying {}

extension ProvisioningV1.IdentityProvidersServiceCreateRequest: TenantScoped { var tenantID: String { tenant } }
extension ProvisioningV1.IdentityProvidersServiceUpdateRequest: TenantScoped { var tenantID: String { tenant } }
extension ProvisioningV1.MappingsServiceCreateRequest: TenantScoped { var tenantID: String { tenant } }
extension ProvisioningV1.MappingsServiceDeleteRequest: TenantScoped { var tenantID: String { tenant } }
extension ProvisioningV1.IdentityProvidersServiceDeleteRequest: TenantScoped { var tenantID: String { tenant } }
extension ProvisioningV1.IdentityProvidersServiceIssueTokenRequest: TenantScoped { var tenantID: String { tenant } }
extension ProvisioningV1.IdentityProvidersServiceRotateTokenRequest: TenantScoped { var tenantID: String { tenant } }
extension ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest: TenantScoped { var tenantID: String { tenant } }
extension ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest: TenantScoped {
  var tenantID: String { tenant }
}
extension ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest: TenantScoped {
  var tenantID: String { tenant }
}
extension ProvisioningV1.MappingsServiceUpdateRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest: TenantScoped { var tenantID: String { tenant } }
extension ProvisioningV1.ProvisionRequest: TenantScoped { var tenantID: String { tenant } }
extension ProvisioningV1.IdentityProvidersServiceCreateResponse: TokenCarrying {}
extension ProvisioningV1.IdentityProvidersServiceUpdateResponse: TokenCarrying {}
extension ProvisioningV1.MappingsServiceCreateResponse: TokenCarrying {}
extension ProvisioningV1.MappingsServiceDeleteResponse: TokenCarrying {}
extension ProvisioningV1.IdentityProvidersServiceDeleteResponse: TokenCarrying {}
extension ProvisioningV1.IdentityProvidersServiceIssueTokenResponse: TokenCarrying {}
extension ProvisioningV1.IdentityProvidersServiceRotateTokenResponse: TokenCarrying {}
extension ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse: TokenCarrying {}
extension ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse: TokenCarrying {}
extension ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse: TokenCarrying {}
extension ProvisioningV1.MappingsServiceUpdateResponse: TokenCarrying {}
extension DirectoryV1.WorkgroupsServiceSetExternalGroupsResponse: TokenCarrying {}
extension ProvisioningV1.ProvisionResponse: TokenCarrying {}

extension DirectoryV1.UsersServiceInviteRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceCancelInvitationRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceSetCompanyRoleRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceConvertToFederatedRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UsersServiceInviteResponse: TokenCarrying {}
extension DirectoryV1.UsersServiceCancelInvitationResponse: TokenCarrying {}
extension DirectoryV1.UsersServiceSetCompanyRoleResponse: TokenCarrying {}
extension DirectoryV1.UsersServiceConvertToFederatedResponse: TokenCarrying {}

extension DirectoryV1.CompaniesServiceCreateRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.CompaniesServiceUpdateRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.CompaniesServiceCreateResponse: TokenCarrying {}
extension DirectoryV1.CompaniesServiceUpdateResponse: TokenCarrying {}

extension DirectoryV1.UnitsServiceCreateRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UnitsServiceRenameRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UnitsServiceDeleteRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UnitsServiceAttachUserRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.UnitsServiceCreateResponse: TokenCarrying {}
extension DirectoryV1.UnitsServiceRenameResponse: TokenCarrying {}
extension DirectoryV1.UnitsServiceDeleteResponse: TokenCarrying {}
extension DirectoryV1.UnitsServiceAttachUserResponse: TokenCarrying {}

extension DirectoryV1.RolesServiceRegisterApplicationRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.RolesServiceCreateCustomRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.RolesServiceUpdateCustomRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.RolesServiceDeleteCustomRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.RolesServiceAssignOnResourceRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.RolesServiceRegisterApplicationResponse: TokenCarrying {}
extension DirectoryV1.RolesServiceCreateCustomResponse: TokenCarrying {}
extension DirectoryV1.RolesServiceUpdateCustomResponse: TokenCarrying {}
extension DirectoryV1.RolesServiceDeleteCustomResponse: TokenCarrying {}
extension DirectoryV1.RolesServiceAssignOnResourceResponse: TokenCarrying {}

extension DirectoryV1.LicensesServiceCreateProfileRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.LicensesServiceUpdateRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.LicensesServiceDeleteRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.LicensesServiceAcquireRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.LicensesServiceReleaseRequest: TenantScoped { var tenantID: String { tenant } }
extension DirectoryV1.LicensesServiceCreateProfileResponse: TokenCarrying {}
extension DirectoryV1.LicensesServiceUpdateResponse: TokenCarrying {}
extension DirectoryV1.LicensesServiceDeleteResponse: TokenCarrying {}
extension DirectoryV1.LicensesServiceAcquireResponse: TokenCarrying {}
extension DirectoryV1.LicensesServiceReleaseResponse: TokenCarrying {}
