/// How long and how many, for everything that a command takes from outside. Lengths are in Unicode scalars.
public enum DirectoryLimits {
  /// C6, and the length of every other short name, so that all names fit one column and one line of a list.
  public static let name = 128
  /// Logins are often e-mail addresses, which RFC 5321 bounds at 254, or distinguished names, which are a little longer.
  public static let login = 512
  /// A person's name with all its parts.
  public static let displayName = 256
  /// RFC 5321, section 4.5.3.1: 64 for the local part, 255 for the domain, and the sign between them.
  public static let email = 320
  /// One line of explanation.
  public static let description = 1024
  /// A page of explanation.
  public static let comment = 4096
  /// Users named in one call: the reply and the audit row stay below a megabyte.
  public static let usersPerCall = 10_000
  /// Users whom the answer to a switch of the membership policy names: a list to look over; the rest is counted.
  public static let endedMembersShown = 1_000
  /// Roles or workgroups named in one call that sets states.
  public static let statesPerCall = 1_000
  /// Users that a tenant may have when scopes are switched on, since each begins a membership in the same change: its
  /// row of the change log stays at some tens of megabytes. A larger tenant switches them on before its users come.
  public static let usersPerEnabling = 250_000
  /// Restriction items of a scope workgroup: what a person can still keep in view.
  public static let itemsPerWorkgroup = 1_000
  /// Restrictions of one item: two of each category, of as many categories as packs together have.
  public static let restrictionsPerItem = 32
  /// Restrictions of one category in one item (A5).
  public static let restrictionsPerCategory = 2
  /// A value of a restriction: ids of other systems are longer than ours.
  public static let restrictionValue = 256
  /// Values of all items of a scope workgroup: one save stays around a megabyte.
  public static let valuesPerWorkgroup = 10_000
  /// Workgroups whose members one selection joins (C17).
  public static let workgroupsPerSelection = 100
  /// Workgroups that get Full Control of new hierarchies (C25).
  public static let fullControlWorkgroups = 100
  /// Resource types of a tenant: a command reads them all.
  public static let types = 1_000
  /// Actions, dimensions, rows of the matrix and other entries of a type, each.
  public static let entriesPerType = 100
  /// Resources of one batch: one change, whose row of the log stays at a few megabytes.
  public static let resourcesPerBatch = 1_000
  /// Ids that one call makes for resources: its answer holds them all.
  public static let madeIDs = 10_000
  /// Dimensions of a resource: as many as restrictions may test, and some to spare.
  public static let dimensions = 32
  /// Values of a resource in all its dimensions.
  public static let valuesPerResource = 1_000
  /// Values of one batch.
  public static let valuesPerBatch = 20_000
  /// Links of one batch.
  public static let linksPerBatch = 20_000
  /// Links that begin at one resource; each is one hop, never followed further.
  public static let linksPerResource = 100
  /// Units that a resource is shared with.
  public static let unitsPerResource = 1_000
  /// Nodes that one change makes, moves, deletes or sets permissions on: its row of the log stays at some megabytes.
  public static let nodesPerCall = 10_000
  /// From the root of a tree to its deepest node: every check walks that way.
  public static let treeDepth = 100
  /// How long an enrolment can be redeemed: seven days (C4).
  public static let enrolmentSeconds: Int64 = 7 * 24 * 60 * 60
  /// The longest retention: a hundred years stands for ever.
  public static let retentionDays: Int64 = 36_500
  /// The bytes of a SHA-256 digest.
  public static let digest = 32
  /// Companies of a tenant: they are listed as a whole.
  public static let companies = 10_000
  /// Units of a tenant: its tree is read as a whole.
  public static let units = 10_000
  /// Roles of a tenant: a decision about authority reads them all.
  public static let roles = 10_000
  /// Roles of one application's release.
  public static let rolesPerApplication = 1_000
  /// Permissions of a role, products of a profile and other names in one list.
  public static let namesPerList = 1_000
  /// Resources that are named to a user who holds a role over named ones only.
  public static let namedResources = 1_000
  /// License profiles of a tenant: each seat is looked for among all of them.
  public static let licenseProfiles = 1_000
  /// Changes that a plan lists; all of them are counted. As many as a person looks through.
  public static let plannedChanges = 1_000
  /// Seats of a product in one profile.
  public static let seats: Int64 = 1_000_000
}
