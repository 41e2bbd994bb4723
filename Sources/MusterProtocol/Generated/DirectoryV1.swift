// Generated from package muster.directory.v1 by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

/// The package `muster.directory.v1`.
public enum DirectoryV1 {
  /// The package's `.proto` files.
  public enum Files {}

  /// Its messages: what an `Any` may hold.
  public static var messages: [any Message.Type] {
    [DirectoryV1.Company.self, DirectoryV1.CompaniesServiceListRequest.self, DirectoryV1.CompaniesServiceListResponse.self, DirectoryV1.Role.self, DirectoryV1.RolesServiceListRequest.self, DirectoryV1.RolesServiceListResponse.self, DirectoryV1.RolesServiceSetStatesRequest.self, DirectoryV1.RolesServiceSetStatesResponse.self, DirectoryV1.Tenant.self, DirectoryV1.TenantsServiceCreateRequest.self, DirectoryV1.TenantsServiceCreateResponse.self, DirectoryV1.TenantsServiceGetRequest.self, DirectoryV1.TenantsServiceGetResponse.self, DirectoryV1.TenantsServiceListRequest.self, DirectoryV1.TenantsServiceListResponse.self, DirectoryV1.Unit.self, DirectoryV1.UnitsServiceListTreeRequest.self, DirectoryV1.UnitsServiceListTreeResponse.self, DirectoryV1.User.self, DirectoryV1.UsersServiceCreateRequest.self, DirectoryV1.UsersServiceCreateResponse.self, DirectoryV1.UsersServiceGetRequest.self, DirectoryV1.UsersServiceGetResponse.self, DirectoryV1.UserMembership.self, DirectoryV1.UsersServiceListRequest.self, DirectoryV1.UsersServiceListResponse.self, DirectoryV1.UsersServiceUpdateRequest.self, DirectoryV1.UsersServiceUpdateResponse.self, DirectoryV1.UsersServiceSuspendRequest.self, DirectoryV1.UsersServiceSuspendResponse.self, DirectoryV1.UsersServiceRestoreRequest.self, DirectoryV1.UsersServiceRestoreResponse.self, DirectoryV1.UsersServiceDeactivateRequest.self, DirectoryV1.UsersServiceDeactivateResponse.self, DirectoryV1.UsersServiceReactivateRequest.self, DirectoryV1.UsersServiceReactivateResponse.self, DirectoryV1.UsersServiceDeleteRequest.self, DirectoryV1.UsersServiceDeleteResponse.self, DirectoryV1.UsersServiceAcceptRequest.self, DirectoryV1.UsersServiceAcceptResponse.self, DirectoryV1.Workgroup.self, DirectoryV1.WorkgroupRoleState.self, DirectoryV1.WorkgroupsServiceCreateRequest.self, DirectoryV1.WorkgroupsServiceCreateResponse.self, DirectoryV1.WorkgroupsServiceGetRequest.self, DirectoryV1.WorkgroupsServiceGetResponse.self, DirectoryV1.WorkgroupsServiceListRequest.self, DirectoryV1.WorkgroupsServiceListResponse.self, DirectoryV1.WorkgroupsServiceUpdateRequest.self, DirectoryV1.WorkgroupsServiceUpdateResponse.self, DirectoryV1.WorkgroupsServiceDeleteRequest.self, DirectoryV1.WorkgroupsServiceDeleteResponse.self, DirectoryV1.WorkgroupsServiceListMembersRequest.self, DirectoryV1.WorkgroupsServiceListMembersResponse.self, DirectoryV1.WorkgroupMember.self, DirectoryV1.WorkgroupsServiceUpdateMembersRequest.self, DirectoryV1.WorkgroupsServiceUpdateMembersResponse.self, DirectoryV1.WorkgroupsServiceSetRoleStatesRequest.self, DirectoryV1.WorkgroupsServiceSetRoleStatesResponse.self]
  }
}
