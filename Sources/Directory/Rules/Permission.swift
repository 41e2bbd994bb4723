/// The permissions that the directory's own commands ask for; the preset `base` puts them into `Security/Security` (C3).
public enum Permission {
  public static let manageUsers = "directory.users.manage"
  public static let manageWorkgroups = "directory.workgroups.manage"
  /// States of roles, from either side: the same change needs the same permission.
  public static let manageRoles = "directory.roles.manage"
  /// Reading who changed what, and who was refused.
  public static let viewAudit = "directory.audit.view"
  public static let manageProvisioning = "provisioning.manage"
}
