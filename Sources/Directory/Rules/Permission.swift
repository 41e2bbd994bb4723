public import Model

/// The permissions that the directory's own commands ask for; the preset `base` puts them into `Security/Security` (C3).
public enum Permission {
  public static let manageUsers = "directory.users.manage"
  public static let manageWorkgroups = "directory.workgroups.manage"
  /// States of roles, from either side: the same change needs the same permission.
  public static let manageRoles = "directory.roles.manage"
  /// Reading who changed what, and who was refused.
  public static let viewAudit = "directory.audit.view"
  /// Registering and deleting resources. No preset's role carries it: members of `Administrators` hold it, and a role of
  /// the tenant's own can.
  public static let manageResources = "directory.resources.manage"
  public static let manageProvisioning = "provisioning.manage"

  /// Making trees of an entity type, such as `hierarchy.manage`.
  public static func manage(_ type: TypeKey) -> String { "\(type.name).manage" }
}
