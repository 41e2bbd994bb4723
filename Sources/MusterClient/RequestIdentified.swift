internal import MusterProtocol

/// A write that may carry an idempotency key: the server answers the same key and body with its first answer, so such a
/// write may be sent again.
protocol RequestIdentified {
  var requestId: String { get }
}

extension DirectoryV1.CreateTreeRequest: RequestIdentified {}
extension DirectoryV1.DeleteNodeRequest: RequestIdentified {}
extension DirectoryV1.PutTypeRequest: RequestIdentified {}
extension DirectoryV1.ResourcesServiceDeleteRequest: RequestIdentified {}
extension DirectoryV1.SetPermissionsRequest: RequestIdentified {}
extension DirectoryV1.UpdateNodesRequest: RequestIdentified {}
extension DirectoryV1.RolesServiceSetStatesRequest: RequestIdentified {}
extension DirectoryV1.TenantsServiceCreateRequest: RequestIdentified {}
extension DirectoryV1.TenantsServiceUpdateRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceCreateRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceUpdateRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceSuspendRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceRestoreRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceDeactivateRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceReactivateRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceDeleteRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceAcceptRequest: RequestIdentified {}
extension DirectoryV1.WorkgroupsServiceCreateRequest: RequestIdentified {}
extension DirectoryV1.WorkgroupsServiceUpdateRequest: RequestIdentified {}
extension DirectoryV1.WorkgroupsServiceDeleteRequest: RequestIdentified {}
extension DirectoryV1.WorkgroupsServiceUpdateMembersRequest: RequestIdentified {}
extension DirectoryV1.WorkgroupsServiceSetRoleStatesRequest: RequestIdentified {}
extension ProvisioningV1.IdentityProvidersServiceCreateRequest: RequestIdentified {}
extension ProvisioningV1.IdentityProvidersServiceUpdateRequest: RequestIdentified {}
extension ProvisioningV1.IdentityProvidersServiceDeleteRequest: RequestIdentified {}
extension ProvisioningV1.IdentityProvidersServiceIssueTokenRequest: RequestIdentified {}
extension ProvisioningV1.IdentityProvidersServiceRotateTokenRequest: RequestIdentified {}
extension ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest: RequestIdentified {}
extension ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest: RequestIdentified {}
extension ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest: RequestIdentified {}
extension ProvisioningV1.MappingsServiceUpdateRequest: RequestIdentified {}
extension DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest: RequestIdentified {}
extension ProvisioningV1.ProvisionRequest: RequestIdentified {}
extension ProvisioningV1.MappingsServiceCreateRequest: RequestIdentified {}
extension ProvisioningV1.MappingsServiceDeleteRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceInviteRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceCancelInvitationRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceSetCompanyRoleRequest: RequestIdentified {}
extension DirectoryV1.UsersServiceConvertToFederatedRequest: RequestIdentified {}
extension DirectoryV1.CompaniesServiceCreateRequest: RequestIdentified {}
extension DirectoryV1.CompaniesServiceUpdateRequest: RequestIdentified {}
extension DirectoryV1.UnitsServiceCreateRequest: RequestIdentified {}
extension DirectoryV1.UnitsServiceRenameRequest: RequestIdentified {}
extension DirectoryV1.UnitsServiceDeleteRequest: RequestIdentified {}
extension DirectoryV1.UnitsServiceAttachUserRequest: RequestIdentified {}
extension DirectoryV1.RolesServiceRegisterApplicationRequest: RequestIdentified {}
extension DirectoryV1.RolesServiceCreateCustomRequest: RequestIdentified {}
extension DirectoryV1.RolesServiceUpdateCustomRequest: RequestIdentified {}
extension DirectoryV1.RolesServiceDeleteCustomRequest: RequestIdentified {}
extension DirectoryV1.RolesServiceAssignOnResourceRequest: RequestIdentified {}
extension DirectoryV1.LicensesServiceCreateProfileRequest: RequestIdentified {}
extension DirectoryV1.LicensesServiceUpdateRequest: RequestIdentified {}
extension DirectoryV1.LicensesServiceDeleteRequest: RequestIdentified {}
extension DirectoryV1.LicensesServiceAcquireRequest: RequestIdentified {}
extension DirectoryV1.LicensesServiceReleaseRequest: RequestIdentified {}
