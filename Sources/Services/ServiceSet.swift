internal import MusterProtocol
public import RPC

/// What one process may serve: the packages of the protocol, together or apart.
public enum ServiceSet: String, Sendable, CaseIterable {
  case authorization, directory, provisioning

  /// The services of the set, as reflection shows them.
  public var descriptors: [ServiceDescriptor] {
    switch self {
    case .authorization:
      [AuthorizationV1.AuthorizationMethods.service]
    case .directory:
      [
        DirectoryV1.TenantsMethods.service, DirectoryV1.CompaniesMethods.service, DirectoryV1.UnitsMethods.service,
        DirectoryV1.UsersMethods.service, DirectoryV1.WorkgroupsMethods.service, DirectoryV1.RolesMethods.service,
        DirectoryV1.ResourcesMethods.service, DirectoryV1.EntitiesMethods.service,
        DirectoryV1.LicensesMethods.service, DirectoryV1.AuditMethods.service,
      ]
    case .provisioning:
      [
        ProvisioningV1.IdentityProvidersMethods.service, ProvisioningV1.MappingsMethods.service,
        ProvisioningV1.LoginsMethods.service, ProvisioningV1.ScimUsersMethods.service,
        ProvisioningV1.ScimGroupsMethods.service, ProvisioningV1.SyncMethods.service,
        ProvisioningV1.EventsMethods.service,
      ]
    }
  }

  /// The names under which health answers for the services of the set.
  public var healthNames: [String] { self.descriptors.map(\.name) }
}
