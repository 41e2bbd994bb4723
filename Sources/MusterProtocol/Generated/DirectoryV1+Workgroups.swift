// Generated from muster/directory/v1/workgroups.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  public struct WorkgroupKind: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var role: Self { Self(rawValue: 1) }
    public static var scope: Self { Self(rawValue: 2) }
    public static var delegated: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .role, .scope, .delegated] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "WORKGROUP_KIND_UNSPECIFIED"
        case 1: "WORKGROUP_KIND_ROLE"
        case 2: "WORKGROUP_KIND_SCOPE"
        case 3: "WORKGROUP_KIND_DELEGATED"
        default: nil
      }
    }
  }

  /// Who decides who is in a workgroup (P46). Identity providers add and remove their own memberships under each.
  public struct MembershipPolicy: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// Manual memberships stand beside those of identity providers.
    public static var additive: Self { Self(rawValue: 1) }
    /// New manual edits are refused; manual memberships that are there stay.
    public static var locked: Self { Self(rawValue: 2) }
    /// Manual edits are refused, and manual memberships end.
    public static var authoritative: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .additive, .locked, .authoritative] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "MEMBERSHIP_POLICY_UNSPECIFIED"
        case 1: "MEMBERSHIP_POLICY_ADDITIVE"
        case 2: "MEMBERSHIP_POLICY_LOCKED"
        case 3: "MEMBERSHIP_POLICY_AUTHORITATIVE"
        default: nil
      }
    }
  }

  public struct RoleState: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var allowed: Self { Self(rawValue: 1) }
    public static var denied: Self { Self(rawValue: 2) }

    public static var allCases: [Self] { [.unspecified, .allowed, .denied] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "ROLE_STATE_UNSPECIFIED"
        case 1: "ROLE_STATE_ALLOWED"
        case 2: "ROLE_STATE_DENIED"
        default: nil
      }
    }
  }

  public struct MembersMode: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var add: Self { Self(rawValue: 1) }
    public static var remove: Self { Self(rawValue: 2) }
    public static var replace: Self { Self(rawValue: 3) }
    /// Who is a manual member ceases to be one, and who is none becomes one, over all users that are not deactivated (C16).
    public static var invert: Self { Self(rawValue: 4) }

    public static var allCases: [Self] { [.unspecified, .add, .remove, .replace, .invert] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "MEMBERS_MODE_UNSPECIFIED"
        case 1: "MEMBERS_MODE_ADD"
        case 2: "MEMBERS_MODE_REMOVE"
        case 3: "MEMBERS_MODE_REPLACE"
        case 4: "MEMBERS_MODE_INVERT"
        default: nil
      }
    }
  }

  public struct SelectionMatch: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// Users who are in each of the workgroups.
    public static var all: Self { Self(rawValue: 1) }
    /// Users who are in one of the workgroups.
    public static var any: Self { Self(rawValue: 2) }

    public static var allCases: [Self] { [.unspecified, .all, .any] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "SELECTION_MATCH_UNSPECIFIED"
        case 1: "SELECTION_MATCH_ALL"
        case 2: "SELECTION_MATCH_ANY"
        default: nil
      }
    }
  }

  public struct Workgroup: Message {
    public static var fullName: String { "muster.directory.v1.Workgroup" }

    public var id: String = ""
    public var kind: DirectoryV1.WorkgroupKind = DirectoryV1.WorkgroupKind(rawValue: 0)
    /// For kind `role`: a letter, then up to 127 of letters, digits, `_` and `.` (C6).
    public var name: String = ""
    public var description: String = ""
    public var comment: String = ""
    /// Came with the tenant; can't be renamed or deleted (C5).
    public var builtin: Bool = false
    public var etag: String = ""
    /// States of this workgroup; a role that is not listed is unset.
    public var roleStates: [DirectoryV1.WorkgroupRoleState] = []
    /// Of kind `scope`: members reach what meets one of them (A3). None grants nothing (A8). Lists leave them out.
    public var items: [DirectoryV1.ScopeItem] = []
    /// Restricts nothing: the scope workgroup `All` alone.
    public var unrestricted: Bool = false
    /// License profiles may name it (C43).
    public var license: Bool = false
    public var membershipPolicy: DirectoryV1.MembershipPolicy = DirectoryV1.MembershipPolicy(rawValue: 0)

    public init() {}

    public init(
      id: String = "",
      kind: DirectoryV1.WorkgroupKind = DirectoryV1.WorkgroupKind(rawValue: 0),
      name: String = "",
      description: String = "",
      comment: String = "",
      builtin: Bool = false,
      etag: String = "",
      roleStates: [DirectoryV1.WorkgroupRoleState] = [],
      items: [DirectoryV1.ScopeItem] = [],
      unrestricted: Bool = false,
      license: Bool = false,
      membershipPolicy: DirectoryV1.MembershipPolicy = DirectoryV1.MembershipPolicy(rawValue: 0)
    ) {
      self.id = id
      self.kind = kind
      self.name = name
      self.description = description
      self.comment = comment
      self.builtin = builtin
      self.etag = etag
      self.roleStates = roleStates
      self.items = items
      self.unrestricted = unrestricted
      self.license = license
      self.membershipPolicy = membershipPolicy
    }

  }

  /// One item of a scope workgroup: all its restrictions must be met (A4), at most two of each category (A5).
  public struct ScopeItem: Message {
    public static var fullName: String { "muster.directory.v1.ScopeItem" }

    public var restrictions: [DirectoryV1.Restriction] = []

    public init() {}

    public init(
      restrictions: [DirectoryV1.Restriction] = []
    ) {
      self.restrictions = restrictions
    }

  }

  /// What a resource's attribute in one dimension must be. Two restrictions of one dimension intersect (A6).
  public struct Restriction: Message {
    public static var fullName: String { "muster.directory.v1.Restriction" }

    /// One of the dimensions of the tenant's restriction categories, such as `contract`.
    public var dimension: String = ""
    /// Any of these; not empty unless `any` is set.
    public var values: [String] = []
    /// The dimension is not restricted (A7); `values` must be empty then.
    public var any: Bool = false

    public init() {}

    public init(
      dimension: String = "",
      values: [String] = [],
      any: Bool = false
    ) {
      self.dimension = dimension
      self.values = values
      self.any = any
    }

  }

  public struct WorkgroupRoleState: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupRoleState" }

    /// As `Application/Name`.
    public var role: String = ""
    public var state: DirectoryV1.RoleState = DirectoryV1.RoleState(rawValue: 0)

    public init() {}

    public init(
      role: String = "",
      state: DirectoryV1.RoleState = DirectoryV1.RoleState(rawValue: 0)
    ) {
      self.role = role
      self.state = state
    }

  }

  public struct WorkgroupsServiceCreateRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceCreateRequest" }

    public var tenant: String = ""
    /// `id` may be empty; `items` belong to kind `scope`; `builtin`, `etag`, `role_states`, `unrestricted`, `license` and
    /// `membership_policy` are ignored.
    public var workgroup: DirectoryV1.Workgroup? = nil
    /// Users who are members from the start (C7); none of kind `scope`, whose members are moved there.
    public var members: [String] = []
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: DirectoryV1.Workgroup? = nil,
      members: [String] = [],
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.members = members
      self.requestId = requestId
    }

  }

  public struct WorkgroupsServiceCreateResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceCreateResponse" }

    public var workgroup: DirectoryV1.Workgroup? = nil
    public var token: String = ""

    public init() {}

    public init(
      workgroup: DirectoryV1.Workgroup? = nil,
      token: String = ""
    ) {
      self.workgroup = workgroup
      self.token = token
    }

  }

  public struct WorkgroupsServiceGetRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceGetRequest" }

    public var tenant: String = ""
    public var workgroup: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
    }

  }

  public struct WorkgroupsServiceGetResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceGetResponse" }

    public var workgroup: DirectoryV1.Workgroup? = nil

    public init() {}

    public init(
      workgroup: DirectoryV1.Workgroup? = nil
    ) {
      self.workgroup = workgroup
    }

  }

  public struct WorkgroupsServiceListRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceListRequest" }

    public var tenant: String = ""
    /// A part of the name, without regard to case.
    public var name: String = ""
    public var kind: DirectoryV1.WorkgroupKind = DirectoryV1.WorkgroupKind(rawValue: 0)
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    /// Only those that list this user as a member.
    public var member: String = ""

    public init() {}

    public init(
      tenant: String = "",
      name: String = "",
      kind: DirectoryV1.WorkgroupKind = DirectoryV1.WorkgroupKind(rawValue: 0),
      pageSize: Int32 = 0,
      pageToken: String = "",
      member: String = ""
    ) {
      self.tenant = tenant
      self.name = name
      self.kind = kind
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.member = member
    }

  }

  public struct WorkgroupsServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceListResponse" }

    public var workgroups: [DirectoryV1.Workgroup] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false
    /// The revision that all pages of the list show.
    public var token: String = ""

    public init() {}

    public init(
      workgroups: [DirectoryV1.Workgroup] = [],
      nextPageToken: String = "",
      complete: Bool = false,
      token: String = ""
    ) {
      self.workgroups = workgroups
      self.nextPageToken = nextPageToken
      self.complete = complete
      self.token = token
    }

  }

  public struct WorkgroupsServiceUpdateRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceUpdateRequest" }

    public var tenant: String = ""
    public var workgroup: DirectoryV1.Workgroup? = nil
    /// Of name, description, comment, membership_policy; if it is not set all of them, but a policy that is not set stays.
    public var updateMask: WellKnown.FieldMask? = nil
    public var requestId: String = ""
    /// Changes nothing: only says what would end.
    public var dryRun: Bool = false

    public init() {}

    public init(
      tenant: String = "",
      workgroup: DirectoryV1.Workgroup? = nil,
      updateMask: WellKnown.FieldMask? = nil,
      requestId: String = "",
      dryRun: Bool = false
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.updateMask = updateMask
      self.requestId = requestId
      self.dryRun = dryRun
    }

  }

  public struct WorkgroupsServiceUpdateResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceUpdateResponse" }

    public var workgroup: DirectoryV1.Workgroup? = nil
    public var token: String = ""
    /// Manual memberships that ended because the policy is `authoritative` from now on; in a scope workgroup, users who are
    /// no longer pinned.
    public var endedMemberships: Int64 = 0
    /// Whose those were, the first 1,000.
    public var endedMembers: [String] = []

    public init() {}

    public init(
      workgroup: DirectoryV1.Workgroup? = nil,
      token: String = "",
      endedMemberships: Int64 = 0,
      endedMembers: [String] = []
    ) {
      self.workgroup = workgroup
      self.token = token
      self.endedMemberships = endedMemberships
      self.endedMembers = endedMembers
    }

  }

  public struct WorkgroupsServiceSetExternalGroupsRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceSetExternalGroupsRequest" }

    public var tenant: String = ""
    public var workgroup: String = ""
    public var identityProvider: String = ""
    /// All of them; none ends the bindings of this provider.
    public var externalGroups: [String] = []
    /// Of new mappings: decides between scope workgroups, the lowest number wins (A25).
    public var priority: Int64 = 0
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = "",
      identityProvider: String = "",
      externalGroups: [String] = [],
      priority: Int64 = 0,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.identityProvider = identityProvider
      self.externalGroups = externalGroups
      self.priority = priority
      self.requestId = requestId
    }

  }

  public struct WorkgroupsServiceSetExternalGroupsResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceSetExternalGroupsResponse" }

    /// As they are now, sorted.
    public var externalGroups: [String] = []
    public var added: [String] = []
    public var removed: [String] = []
    public var token: String = ""

    public init() {}

    public init(
      externalGroups: [String] = [],
      added: [String] = [],
      removed: [String] = [],
      token: String = ""
    ) {
      self.externalGroups = externalGroups
      self.added = added
      self.removed = removed
      self.token = token
    }

  }

  public struct WorkgroupsServiceDeleteRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceDeleteRequest" }

    public var tenant: String = ""
    public var workgroup: String = ""
    public var etag: String = ""
    public var requestId: String = ""
    /// The scope workgroup that gets the members of a deleted one (A20).
    public var reassignTo: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = "",
      etag: String = "",
      requestId: String = "",
      reassignTo: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.etag = etag
      self.requestId = requestId
      self.reassignTo = reassignTo
    }

  }

  public struct WorkgroupsServiceDeleteResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceDeleteResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct WorkgroupsServiceListMembersRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceListMembersRequest" }

    public var tenant: String = ""
    public var workgroup: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    /// Deactivated users are hidden unless asked for (C30).
    public var includeDeactivated: Bool = false

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = "",
      pageSize: Int32 = 0,
      pageToken: String = "",
      includeDeactivated: Bool = false
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.includeDeactivated = includeDeactivated
    }

  }

  public struct WorkgroupsServiceListMembersResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceListMembersResponse" }

    public var members: [DirectoryV1.WorkgroupMember] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false
    /// The revision that all pages of the list show.
    public var token: String = ""

    public init() {}

    public init(
      members: [DirectoryV1.WorkgroupMember] = [],
      nextPageToken: String = "",
      complete: Bool = false,
      token: String = ""
    ) {
      self.members = members
      self.nextPageToken = nextPageToken
      self.complete = complete
      self.token = token
    }

  }

  public struct WorkgroupMember: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupMember" }

    public var user: String = ""
    /// Each source that says so: `manual`, `idp:<connection>`, `rule:<id>`, `system`.
    public var sources: [String] = []

    public init() {}

    public init(
      user: String = "",
      sources: [String] = []
    ) {
      self.user = user
      self.sources = sources
    }

  }

  /// The members of some workgroups together, but for deactivated users (C17); 1 to 100 workgroups.
  public struct MemberSelection: Message {
    public static var fullName: String { "muster.directory.v1.MemberSelection" }

    /// A part of the workgroups' names, without regard to case; of workgroups of kind `role`.
    public var name: String = ""
    /// Workgroups by id, beside those that the name chooses.
    public var workgroups: [String] = []
    public var match: DirectoryV1.SelectionMatch = DirectoryV1.SelectionMatch(rawValue: 0)

    public init() {}

    public init(
      name: String = "",
      workgroups: [String] = [],
      match: DirectoryV1.SelectionMatch = DirectoryV1.SelectionMatch(rawValue: 0)
    ) {
      self.name = name
      self.workgroups = workgroups
      self.match = match
    }

  }

  public struct WorkgroupsServiceUpdateMembersRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceUpdateMembersRequest" }

    public var tenant: String = ""
    public var workgroup: String = ""
    public var mode: DirectoryV1.MembersMode = DirectoryV1.MembersMode(rawValue: 0)
    public var users: [String] = []
    public var requestId: String = ""
    /// In place of `users`, as the workgroups are when the change is made. With it MEMBERS_MODE_UNSPECIFIED replaces (C17).
    public var selection: DirectoryV1.MemberSelection? = nil

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = "",
      mode: DirectoryV1.MembersMode = DirectoryV1.MembersMode(rawValue: 0),
      users: [String] = [],
      requestId: String = "",
      selection: DirectoryV1.MemberSelection? = nil
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.mode = mode
      self.users = users
      self.requestId = requestId
      self.selection = selection
    }

  }

  public struct WorkgroupsServiceUpdateMembersResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceUpdateMembersResponse" }

    public var added: Int32 = 0
    public var removed: Int32 = 0
    /// Users who stay members because another source says so.
    public var remaining: [DirectoryV1.WorkgroupMember] = []
    public var token: String = ""

    public init() {}

    public init(
      added: Int32 = 0,
      removed: Int32 = 0,
      remaining: [DirectoryV1.WorkgroupMember] = [],
      token: String = ""
    ) {
      self.added = added
      self.removed = removed
      self.remaining = remaining
      self.token = token
    }

  }

  public struct WorkgroupsServiceSetRoleStatesRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceSetRoleStatesRequest" }

    public var tenant: String = ""
    public var workgroup: String = ""
    /// Roles as `Application/Name`.
    public var allowed: [String] = []
    public var denied: [String] = []
    public var unset: [String] = []
    /// Optional.
    public var etag: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = "",
      allowed: [String] = [],
      denied: [String] = [],
      unset: [String] = [],
      etag: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.allowed = allowed
      self.denied = denied
      self.unset = unset
      self.etag = etag
      self.requestId = requestId
    }

  }

  public struct WorkgroupsServiceSetRoleStatesResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceSetRoleStatesResponse" }

    public var workgroup: DirectoryV1.Workgroup? = nil
    public var token: String = ""

    public init() {}

    public init(
      workgroup: DirectoryV1.Workgroup? = nil,
      token: String = ""
    ) {
      self.workgroup = workgroup
      self.token = token
    }

  }

  public struct WorkgroupsServiceCopyRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceCopyRequest" }

    public var tenant: String = ""
    /// The workgroup to be copied.
    public var workgroup: String = ""
    /// Of the copy; made by the server if it is empty.
    public var id: String = ""
    /// Of the copy.
    public var name: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = "",
      id: String = "",
      name: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.id = id
      self.name = name
      self.requestId = requestId
    }

  }

  public struct WorkgroupsServiceCopyResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceCopyResponse" }

    public var workgroup: DirectoryV1.Workgroup? = nil
    public var token: String = ""

    public init() {}

    public init(
      workgroup: DirectoryV1.Workgroup? = nil,
      token: String = ""
    ) {
      self.workgroup = workgroup
      self.token = token
    }

  }

  public struct WorkgroupsServiceSelectMembersRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceSelectMembersRequest" }

    public var tenant: String = ""
    public var selection: DirectoryV1.MemberSelection? = nil
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      selection: DirectoryV1.MemberSelection? = nil,
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.selection = selection
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct WorkgroupsServiceSelectMembersResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceSelectMembersResponse" }

    /// In the order of their ids. A page looks at a bounded number of members, so it may have fewer users than asked for,
    /// even none, before `complete`.
    public var users: [String] = []
    /// The workgroups that the selection joins.
    public var workgroups: [String] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false
    /// The revision that all pages of the list show.
    public var token: String = ""

    public init() {}

    public init(
      users: [String] = [],
      workgroups: [String] = [],
      nextPageToken: String = "",
      complete: Bool = false,
      token: String = ""
    ) {
      self.users = users
      self.workgroups = workgroups
      self.nextPageToken = nextPageToken
      self.complete = complete
      self.token = token
    }

  }

  public struct WorkgroupsServiceMoveUserRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceMoveUserRequest" }

    public var tenant: String = ""
    public var user: String = ""
    /// The scope workgroup that the user is in, as the caller knows it.
    public var from: String = ""
    public var to: String = ""
    /// Whether identity providers leave the user there until `Unpin` (A25); true if it is not set.
    public var pin: Bool? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: String = "",
      from: String = "",
      to: String = "",
      pin: Bool? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.user = user
      self.from = from
      self.to = to
      self.pin = pin
      self.requestId = requestId
    }

  }

  public struct WorkgroupsServiceMoveUserResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceMoveUserResponse" }

    /// `SELF_RESTRICTION`: the user may manage workgroups and has left `All` (A21).
    public var warnings: [String] = []
    public var token: String = ""

    public init() {}

    public init(
      warnings: [String] = [],
      token: String = ""
    ) {
      self.warnings = warnings
      self.token = token
    }

  }

  public struct WorkgroupsServiceUnpinRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceUnpinRequest" }

    public var tenant: String = ""
    public var user: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.user = user
      self.requestId = requestId
    }

  }

  public struct WorkgroupsServiceUnpinResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceUnpinResponse" }

    /// The scope workgroup that the user is in.
    public var workgroup: String = ""
    public var token: String = ""

    public init() {}

    public init(
      workgroup: String = "",
      token: String = ""
    ) {
      self.workgroup = workgroup
      self.token = token
    }

  }

  public struct WorkgroupsServiceSetItemsRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceSetItemsRequest" }

    public var tenant: String = ""
    public var workgroup: String = ""
    /// All of them; at most 1,000, with at most 10,000 values together.
    public var items: [DirectoryV1.ScopeItem] = []
    /// Optional.
    public var etag: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = "",
      items: [DirectoryV1.ScopeItem] = [],
      etag: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.items = items
      self.etag = etag
      self.requestId = requestId
    }

  }

  public struct WorkgroupsServiceSetItemsResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceSetItemsResponse" }

    public var workgroup: DirectoryV1.Workgroup? = nil
    public var token: String = ""

    public init() {}

    public init(
      workgroup: DirectoryV1.Workgroup? = nil,
      token: String = ""
    ) {
      self.workgroup = workgroup
      self.token = token
    }

  }

  public struct WorkgroupsServiceSetLicenseFlagRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceSetLicenseFlagRequest" }

    public var tenant: String = ""
    public var workgroup: String = ""
    public var license: Bool = false
    /// Optional.
    public var etag: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = "",
      license: Bool = false,
      etag: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.license = license
      self.etag = etag
      self.requestId = requestId
    }

  }

  public struct WorkgroupsServiceSetLicenseFlagResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceSetLicenseFlagResponse" }

    public var workgroup: DirectoryV1.Workgroup? = nil
    public var token: String = ""

    public init() {}

    public init(
      workgroup: DirectoryV1.Workgroup? = nil,
      token: String = ""
    ) {
      self.workgroup = workgroup
      self.token = token
    }

  }

  public struct WorkgroupsServiceLintRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceLintRequest" }

    public var tenant: String = ""
    /// How many workgroups a page looks at; at most 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct WorkgroupsServiceLintResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceLintResponse" }

    public var warnings: [DirectoryV1.WorkgroupWarning] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false
    /// The revision that all pages of the list show.
    public var token: String = ""

    public init() {}

    public init(
      warnings: [DirectoryV1.WorkgroupWarning] = [],
      nextPageToken: String = "",
      complete: Bool = false,
      token: String = ""
    ) {
      self.warnings = warnings
      self.nextPageToken = nextPageToken
      self.complete = complete
      self.token = token
    }

  }

  public struct WorkgroupWarning: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupWarning" }

    public var workgroup: String = ""
    /// `NO_ITEMS`, `IMPOSSIBLE_ITEM` or `UNKNOWN_DIMENSION`.
    public var code: String = ""
    public var message: String = ""
    /// The item's place in the list, from 1; 0 if it is about the whole workgroup.
    public var item: Int32 = 0

    public init() {}

    public init(
      workgroup: String = "",
      code: String = "",
      message: String = "",
      item: Int32 = 0
    ) {
      self.workgroup = workgroup
      self.code = code
      self.message = message
      self.item = item
    }

  }

  public struct WorkgroupsServiceExportCsvRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceExportCsvRequest" }

    public var tenant: String = ""
    /// Kind `role`, if it is not set.
    public var kind: DirectoryV1.WorkgroupKind = DirectoryV1.WorkgroupKind(rawValue: 0)

    public init() {}

    public init(
      tenant: String = "",
      kind: DirectoryV1.WorkgroupKind = DirectoryV1.WorkgroupKind(rawValue: 0)
    ) {
      self.tenant = tenant
      self.kind = kind
    }

  }

  public struct WorkgroupsServiceExportCsvResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceExportCsvResponse" }

    /// A piece of the file, cut anywhere.
    public var csv: [UInt8] = []
    /// The state that the file shows; in the first piece only.
    public var token: String = ""

    public init() {}

    public init(
      csv: [UInt8] = [],
      token: String = ""
    ) {
      self.csv = csv
      self.token = token
    }

  }

  /// Named sets of users. A role workgroup allows or denies roles to its members (C1). A scope workgroup restricts what its
  /// members reach, whatever their roles (A1), and once a tenant has scopes each user is in exactly one (A15).
  public protocol WorkgroupsService: RPC.Service {
    func create(_ request: DirectoryV1.WorkgroupsServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceCreateResponse
    func get(_ request: DirectoryV1.WorkgroupsServiceGetRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceGetResponse
    func list(_ request: DirectoryV1.WorkgroupsServiceListRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceListResponse
    /// One save is one atomic update, guarded by the etag (C8). FAILED_PRECONDITION `membership_policy`, of all calls that edit
    /// members: only identity providers do so in this workgroup (P46).
    func update(_ request: DirectoryV1.WorkgroupsServiceUpdateRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceUpdateResponse
    /// A new workgroup with description, comment, members (as manual), role states, entity permissions and items of another
    /// one; not its external groups and license flag (C15). A copy of a scope workgroup has no members.
    func copy(_ request: DirectoryV1.WorkgroupsServiceCopyRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceCopyResponse
    /// Deletes its states and memberships; users stay (C18). FAILED_PRECONDITION `workgroup_has_members`: a scope workgroup
    /// with members, without `reassign_to` (A20); `scope_settings`: the default or the fallback workgroup (A25);
    /// `license_profile`: a license profile uses it.
    func delete(_ request: DirectoryV1.WorkgroupsServiceDeleteRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceDeleteResponse
    func listMembers(_ request: DirectoryV1.WorkgroupsServiceListMembersRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceListMembersResponse
    /// Adds, removes, replaces or inverts manual memberships; those of other sources stay (X4). FAILED_PRECONDITION
    /// `scope_workgroup`: users are only moved between scope workgroups (A15).
    func updateMembers(_ request: DirectoryV1.WorkgroupsServiceUpdateMembersRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceUpdateMembersResponse
    /// The users of a selection, without changing anything (C17); `UpdateMembers` takes a selection in place of users.
    func selectMembers(_ request: DirectoryV1.WorkgroupsServiceSelectMembersRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSelectMembersResponse
    /// Moves a user from one scope workgroup to another in one change (A16). ABORTED: the user is not in `from`.
    /// FAILED_PRECONDITION `last_unrestricted_administrator`: the last administrator can't leave `All` (A21).
    func moveUser(_ request: DirectoryV1.WorkgroupsServiceMoveUserRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceMoveUserResponse
    /// Lets identity providers move a user again who was moved by hand (A25).
    func unpin(_ request: DirectoryV1.WorkgroupsServiceUnpinRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceUnpinResponse
    /// Sets all restriction items of a scope workgroup in one save, guarded by the etag.
    func setItems(_ request: DirectoryV1.WorkgroupsServiceSetItemsRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSetItemsResponse
    /// Sets states of the roles that are named; the others stay.
    func setRoleStates(_ request: DirectoryV1.WorkgroupsServiceSetRoleStatesRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSetRoleStatesResponse
    /// Says whether license profiles may name the workgroup (C43). FAILED_PRECONDITION `license_profile`: one does, so it
    /// can't be unsaid (C44).
    func setLicenseFlag(_ request: DirectoryV1.WorkgroupsServiceSetLicenseFlagRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSetLicenseFlagResponse
    /// Sets which values of an identity provider's groups lead into the workgroup: the whole set of its mappings of kind
    /// `exact` from that provider (C34). Mappings of other kinds and of other providers stay.
    func setExternalGroups(_ request: DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSetExternalGroupsResponse
    /// What an administrator should look at in scope workgroups, such as one that grants nothing (A8).
    func lint(_ request: DirectoryV1.WorkgroupsServiceLintRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceLintResponse
    /// The workgroups of a kind as a CSV file (C19; RFC 4180, UTF-8, with a header), in the order of their ids and as of one
    /// revision. A cell that a spreadsheet could take for a formula begins with an apostrophe; several values in one cell
    /// are parted by `; `.
    func exportCsv(_ request: DirectoryV1.WorkgroupsServiceExportCsvRequest, response: ResponseWriter<DirectoryV1.WorkgroupsServiceExportCsvResponse>, context: CallContext) async throws
  }

  /// The calls of `muster.directory.v1.WorkgroupsService`.
  public enum WorkgroupsMethods {
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "Create", kind: .unary)
    /// `Get`.
    public static let get = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "Get", kind: .unary, isIdempotent: true)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "List", kind: .unary, isIdempotent: true)
    /// `Update`.
    public static let update = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "Update", kind: .unary)
    /// `Copy`.
    public static let copy = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "Copy", kind: .unary)
    /// `Delete`.
    public static let delete = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "Delete", kind: .unary)
    /// `ListMembers`.
    public static let listMembers = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "ListMembers", kind: .unary, isIdempotent: true)
    /// `UpdateMembers`.
    public static let updateMembers = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "UpdateMembers", kind: .unary)
    /// `SelectMembers`.
    public static let selectMembers = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "SelectMembers", kind: .unary, isIdempotent: true)
    /// `MoveUser`.
    public static let moveUser = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "MoveUser", kind: .unary)
    /// `Unpin`.
    public static let unpin = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "Unpin", kind: .unary)
    /// `SetItems`.
    public static let setItems = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "SetItems", kind: .unary)
    /// `SetRoleStates`.
    public static let setRoleStates = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "SetRoleStates", kind: .unary)
    /// `SetLicenseFlag`.
    public static let setLicenseFlag = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "SetLicenseFlag", kind: .unary)
    /// `SetExternalGroups`.
    public static let setExternalGroups = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "SetExternalGroups", kind: .unary)
    /// `Lint`.
    public static let lint = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "Lint", kind: .unary, isIdempotent: true)
    /// `ExportCsv`.
    public static let exportCsv = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "ExportCsv", kind: .serverStreaming, isIdempotent: true)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.WorkgroupsService",
      methods: [Self.create, Self.get, Self.list, Self.update, Self.copy, Self.delete, Self.listMembers, Self.updateMembers, Self.selectMembers, Self.moveUser, Self.unpin, Self.setItems, Self.setRoleStates, Self.setLicenseFlag, Self.setExternalGroups, Self.lint, Self.exportCsv],
      fileDescriptors: DirectoryV1.Files.workgroups.closure)
  }

  /// Calls `muster.directory.v1.WorkgroupsService`.
  public struct WorkgroupsClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    public func create(_ request: DirectoryV1.WorkgroupsServiceCreateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceCreateResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.create, request, options: options)
    }

    public func get(_ request: DirectoryV1.WorkgroupsServiceGetRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceGetResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.get, request, options: options)
    }

    public func list(_ request: DirectoryV1.WorkgroupsServiceListRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceListResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.list, request, options: options)
    }

    /// One save is one atomic update, guarded by the etag (C8). FAILED_PRECONDITION `membership_policy`, of all calls that edit
    /// members: only identity providers do so in this workgroup (P46).
    public func update(_ request: DirectoryV1.WorkgroupsServiceUpdateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceUpdateResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.update, request, options: options)
    }

    /// A new workgroup with description, comment, members (as manual), role states, entity permissions and items of another
    /// one; not its external groups and license flag (C15). A copy of a scope workgroup has no members.
    public func copy(_ request: DirectoryV1.WorkgroupsServiceCopyRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceCopyResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.copy, request, options: options)
    }

    /// Deletes its states and memberships; users stay (C18). FAILED_PRECONDITION `workgroup_has_members`: a scope workgroup
    /// with members, without `reassign_to` (A20); `scope_settings`: the default or the fallback workgroup (A25);
    /// `license_profile`: a license profile uses it.
    public func delete(_ request: DirectoryV1.WorkgroupsServiceDeleteRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceDeleteResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.delete, request, options: options)
    }

    public func listMembers(_ request: DirectoryV1.WorkgroupsServiceListMembersRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceListMembersResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.listMembers, request, options: options)
    }

    /// Adds, removes, replaces or inverts manual memberships; those of other sources stay (X4). FAILED_PRECONDITION
    /// `scope_workgroup`: users are only moved between scope workgroups (A15).
    public func updateMembers(_ request: DirectoryV1.WorkgroupsServiceUpdateMembersRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceUpdateMembersResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.updateMembers, request, options: options)
    }

    /// The users of a selection, without changing anything (C17); `UpdateMembers` takes a selection in place of users.
    public func selectMembers(_ request: DirectoryV1.WorkgroupsServiceSelectMembersRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceSelectMembersResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.selectMembers, request, options: options)
    }

    /// Moves a user from one scope workgroup to another in one change (A16). ABORTED: the user is not in `from`.
    /// FAILED_PRECONDITION `last_unrestricted_administrator`: the last administrator can't leave `All` (A21).
    public func moveUser(_ request: DirectoryV1.WorkgroupsServiceMoveUserRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceMoveUserResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.moveUser, request, options: options)
    }

    /// Lets identity providers move a user again who was moved by hand (A25).
    public func unpin(_ request: DirectoryV1.WorkgroupsServiceUnpinRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceUnpinResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.unpin, request, options: options)
    }

    /// Sets all restriction items of a scope workgroup in one save, guarded by the etag.
    public func setItems(_ request: DirectoryV1.WorkgroupsServiceSetItemsRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceSetItemsResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.setItems, request, options: options)
    }

    /// Sets states of the roles that are named; the others stay.
    public func setRoleStates(_ request: DirectoryV1.WorkgroupsServiceSetRoleStatesRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceSetRoleStatesResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.setRoleStates, request, options: options)
    }

    /// Says whether license profiles may name the workgroup (C43). FAILED_PRECONDITION `license_profile`: one does, so it
    /// can't be unsaid (C44).
    public func setLicenseFlag(_ request: DirectoryV1.WorkgroupsServiceSetLicenseFlagRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceSetLicenseFlagResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.setLicenseFlag, request, options: options)
    }

    /// Sets which values of an identity provider's groups lead into the workgroup: the whole set of its mappings of kind
    /// `exact` from that provider (C34). Mappings of other kinds and of other providers stay.
    public func setExternalGroups(_ request: DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceSetExternalGroupsResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.setExternalGroups, request, options: options)
    }

    /// What an administrator should look at in scope workgroups, such as one that grants nothing (A8).
    public func lint(_ request: DirectoryV1.WorkgroupsServiceLintRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceLintResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.lint, request, options: options)
    }

    /// The workgroups of a kind as a CSV file (C19; RFC 4180, UTF-8, with a header), in the order of their ids and as of one
    /// revision. A cell that a spreadsheet could take for a formula begins with an apostrophe; several values in one cell
    /// are parted by `; `.
    public func exportCsv(_ request: DirectoryV1.WorkgroupsServiceExportCsvRequest, options: CallOptions = CallOptions()) async throws -> ResponseStream<DirectoryV1.WorkgroupsServiceExportCsvResponse> {
      try await self.channel.serverStreaming(DirectoryV1.WorkgroupsMethods.exportCsv, request, options: options)
    }
  }

}

extension DirectoryV1.Workgroup {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "kind"
      case 3: "name"
      case 4: "description"
      case 5: "comment"
      case 6: "builtin"
      case 7: "etag"
      case 8: "role_states"
      case 9: "items"
      case 10: "unrestricted"
      case 11: "license"
      case 12: "membership_policy"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 16: self.kind = try decoder.enumeration()
        case 26: self.name = try decoder.string()
        case 34: self.description = try decoder.string()
        case 42: self.comment = try decoder.string()
        case 48: self.builtin = try decoder.bool()
        case 58: self.etag = try decoder.string()
        case 66:
          try decoder.append(to: &self.roleStates)
        case 74:
          try decoder.append(to: &self.items)
        case 80: self.unrestricted = try decoder.bool()
        case 88: self.license = try decoder.bool()
        case 96: self.membershipPolicy = try decoder.enumeration()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.Workgroup.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if self.kind.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.kind.rawValue))
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    if !self.description.isEmpty {
      size += 1 + WireSize.string(self.description)
    }
    if !self.comment.isEmpty {
      size += 1 + WireSize.string(self.comment)
    }
    if self.builtin { size += 2 }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    size += WireSize.sum(self.roleStates) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.items) { 1 + WireSize.message($0) }
    if self.unrestricted { size += 2 }
    if self.license { size += 2 }
    if self.membershipPolicy.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.membershipPolicy.rawValue))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.membershipPolicy.rawValue != 0 {
      encoder.int(96, Int64(self.membershipPolicy.rawValue))
    }
    if self.license {
      encoder.bool(88, self.license)
    }
    if self.unrestricted {
      encoder.bool(80, self.unrestricted)
    }
    encoder.elements(self.items) { encoder, value in encoder.message(74, value) }
    encoder.elements(self.roleStates) { encoder, value in encoder.message(66, value) }
    if !self.etag.isEmpty {
      encoder.string(58, self.etag)
    }
    if self.builtin {
      encoder.bool(48, self.builtin)
    }
    if !self.comment.isEmpty {
      encoder.string(42, self.comment)
    }
    if !self.description.isEmpty {
      encoder.string(34, self.description)
    }
    if !self.name.isEmpty {
      encoder.string(26, self.name)
    }
    if self.kind.rawValue != 0 {
      encoder.int(16, Int64(self.kind.rawValue))
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if self.kind.rawValue != 0 { json.member("kind", self.kind) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.description.isEmpty { json.member("description", self.description) }
    if !self.comment.isEmpty { json.member("comment", self.comment) }
    if self.builtin { json.member("builtin", self.builtin) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.roleStates.isEmpty { json.member("roleStates", self.roleStates) }
    if !self.items.isEmpty { json.member("items", self.items) }
    if self.unrestricted { json.member("unrestricted", self.unrestricted) }
    if self.license { json.member("license", self.license) }
    if self.membershipPolicy.rawValue != 0 { json.member("membershipPolicy", self.membershipPolicy) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "kind": try json.read(into: &self.kind)
      case "name": try json.read(into: &self.name)
      case "description": try json.read(into: &self.description)
      case "comment": try json.read(into: &self.comment)
      case "builtin": try json.read(into: &self.builtin)
      case "etag": try json.read(into: &self.etag)
      case "roleStates", "role_states": try json.read(into: &self.roleStates)
      case "items": try json.read(into: &self.items)
      case "unrestricted": try json.read(into: &self.unrestricted)
      case "license": try json.read(into: &self.license)
      case "membershipPolicy", "membership_policy": try json.read(into: &self.membershipPolicy)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.Workgroup {
  /// ``DirectoryV1.Workgroup``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var kind: DirectoryV1.WorkgroupKind = DirectoryV1.WorkgroupKind(rawValue: 0)
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var comment: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var builtin: Bool = false
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var roleStates: RepeatedView<MessageCodec<DirectoryV1.WorkgroupRoleState.View>> = RepeatedView()
    public private(set) var items: RepeatedView<MessageCodec<DirectoryV1.ScopeItem.View>> = RepeatedView()
    public private(set) var unrestricted: Bool = false
    public private(set) var license: Bool = false
    public private(set) var membershipPolicy: DirectoryV1.MembershipPolicy = DirectoryV1.MembershipPolicy(rawValue: 0)

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.Workgroup.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 16: self.kind = try decoder.enumeration()
          case 26: self.name = try decoder.borrowedString()
          case 34: self.description = try decoder.borrowedString()
          case 42: self.comment = try decoder.borrowedString()
          case 48: self.builtin = try decoder.bool()
          case 58: self.etag = try decoder.borrowedString()
          case 66: try decoder.view(tag, into: &self.roleStates)
          case 74: try decoder.view(tag, into: &self.items)
          case 80: self.unrestricted = try decoder.bool()
          case 88: self.license = try decoder.bool()
          case 96: self.membershipPolicy = try decoder.enumeration()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Workgroup.self)
        }
      }
    }

  }
}

extension DirectoryV1.ScopeItem {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "restrictions"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.restrictions)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ScopeItem.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.restrictions) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.restrictions) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.restrictions.isEmpty { json.member("restrictions", self.restrictions) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "restrictions": try json.read(into: &self.restrictions)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ScopeItem {
  /// ``DirectoryV1.ScopeItem``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var restrictions: RepeatedView<MessageCodec<DirectoryV1.Restriction.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ScopeItem.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.restrictions)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ScopeItem.self)
        }
      }
    }

  }
}

extension DirectoryV1.Restriction {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "dimension"
      case 2: "values"
      case 3: "any"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.dimension = try decoder.string()
        case 18:
          try decoder.append(to: &self.values, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 24: self.any = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.Restriction.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.dimension.isEmpty {
      size += 1 + WireSize.string(self.dimension)
    }
    size += WireSize.sum(self.values) { 1 + WireSize.string($0) }
    if self.any { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.any {
      encoder.bool(24, self.any)
    }
    encoder.elements(self.values) { encoder, value in encoder.string(18, value) }
    if !self.dimension.isEmpty {
      encoder.string(10, self.dimension)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.dimension.isEmpty { json.member("dimension", self.dimension) }
    if !self.values.isEmpty { json.member("values", self.values) }
    if self.any { json.member("any", self.any) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "dimension": try json.read(into: &self.dimension)
      case "values": try json.read(into: &self.values)
      case "any": try json.read(into: &self.any)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.Restriction {
  /// ``DirectoryV1.Restriction``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var dimension: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var values: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var any: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.Restriction.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.dimension = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.values)
          case 24: self.any = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Restriction.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupRoleState {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "role"
      case 2: "state"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.role = try decoder.string()
        case 16: self.state = try decoder.enumeration()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupRoleState.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.role.isEmpty {
      size += 1 + WireSize.string(self.role)
    }
    if self.state.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.state.rawValue))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.state.rawValue != 0 {
      encoder.int(16, Int64(self.state.rawValue))
    }
    if !self.role.isEmpty {
      encoder.string(10, self.role)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.role.isEmpty { json.member("role", self.role) }
    if self.state.rawValue != 0 { json.member("state", self.state) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "role": try json.read(into: &self.role)
      case "state": try json.read(into: &self.state)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupRoleState {
  /// ``DirectoryV1.WorkgroupRoleState``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var role: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var state: DirectoryV1.RoleState = DirectoryV1.RoleState(rawValue: 0)

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupRoleState.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.role = try decoder.borrowedString()
          case 16: self.state = try decoder.enumeration()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupRoleState.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceCreateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      case 3: "members"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.workgroup)
        case 26:
          try decoder.append(to: &self.members, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceCreateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.workgroup {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.members) { 1 + WireSize.string($0) }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    encoder.elements(self.members) { encoder, value in encoder.string(26, value) }
    if let value = self.workgroup {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.workgroup { json.member("workgroup", value) }
    if !self.members.isEmpty { json.member("members", self.members) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "members": try json.read(into: &self.members)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceCreateRequest {
  /// ``DirectoryV1.WorkgroupsServiceCreateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: DirectoryV1.Workgroup.View? = nil
    public private(set) var members: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceCreateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.workgroup)
          case 26: try decoder.view(tag, into: &self.members)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceCreateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceCreateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.workgroup)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceCreateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.workgroup {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.workgroup {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.workgroup { json.member("workgroup", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceCreateResponse {
  /// ``DirectoryV1.WorkgroupsServiceCreateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: DirectoryV1.Workgroup.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceCreateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.workgroup)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceCreateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceGetRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceGetRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceGetRequest {
  /// ``DirectoryV1.WorkgroupsServiceGetRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceGetRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceGetRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceGetResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.workgroup)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceGetResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.workgroup {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.workgroup {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.workgroup { json.member("workgroup", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceGetResponse {
  /// ``DirectoryV1.WorkgroupsServiceGetResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: DirectoryV1.Workgroup.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceGetResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.workgroup)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceGetResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceListRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "name"
      case 3: "kind"
      case 4: "page_size"
      case 5: "page_token"
      case 6: "member"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.name = try decoder.string()
        case 24: self.kind = try decoder.enumeration()
        case 32: self.pageSize = try decoder.int32()
        case 42: self.pageToken = try decoder.string()
        case 50: self.member = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceListRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    if self.kind.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.kind.rawValue))
    }
    if self.pageSize != 0 {
      size += 1 + WireSize.int(Int64(self.pageSize))
    }
    if !self.pageToken.isEmpty {
      size += 1 + WireSize.string(self.pageToken)
    }
    if !self.member.isEmpty {
      size += 1 + WireSize.string(self.member)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.member.isEmpty {
      encoder.string(50, self.member)
    }
    if !self.pageToken.isEmpty {
      encoder.string(42, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(32, Int64(self.pageSize))
    }
    if self.kind.rawValue != 0 {
      encoder.int(24, Int64(self.kind.rawValue))
    }
    if !self.name.isEmpty {
      encoder.string(18, self.name)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if self.kind.rawValue != 0 { json.member("kind", self.kind) }
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
    if !self.member.isEmpty { json.member("member", self.member) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "name": try json.read(into: &self.name)
      case "kind": try json.read(into: &self.kind)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      case "member": try json.read(into: &self.member)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceListRequest {
  /// ``DirectoryV1.WorkgroupsServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var kind: DirectoryV1.WorkgroupKind = DirectoryV1.WorkgroupKind(rawValue: 0)
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var member: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          case 24: self.kind = try decoder.enumeration()
          case 32: self.pageSize = try decoder.int32()
          case 42: self.pageToken = try decoder.borrowedString()
          case 50: self.member = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceListRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroups"
      case 2: "next_page_token"
      case 3: "complete"
      case 4: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.workgroups)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.workgroups) { 1 + WireSize.message($0) }
    if !self.nextPageToken.isEmpty {
      size += 1 + WireSize.string(self.nextPageToken)
    }
    if self.complete { size += 2 }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(34, self.token)
    }
    if self.complete {
      encoder.bool(24, self.complete)
    }
    if !self.nextPageToken.isEmpty {
      encoder.string(18, self.nextPageToken)
    }
    encoder.elements(self.workgroups) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.workgroups.isEmpty { json.member("workgroups", self.workgroups) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroups": try json.read(into: &self.workgroups)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceListResponse {
  /// ``DirectoryV1.WorkgroupsServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroups: RepeatedView<MessageCodec<DirectoryV1.Workgroup.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.workgroups)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceListResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceUpdateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      case 3: "update_mask"
      case 4: "request_id"
      case 5: "dry_run"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.workgroup)
        case 26: try decoder.merge(into: &self.updateMask)
        case 34: self.requestId = try decoder.string()
        case 40: self.dryRun = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUpdateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.workgroup {
      size += 1 + WireSize.message(value)
    }
    if let value = self.updateMask {
      size += 1 + WireSize.message(value)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    if self.dryRun { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.dryRun {
      encoder.bool(40, self.dryRun)
    }
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if let value = self.updateMask {
      encoder.message(26, value)
    }
    if let value = self.workgroup {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.workgroup { json.member("workgroup", value) }
    if let value = self.updateMask { json.member("updateMask", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
    if self.dryRun { json.member("dryRun", self.dryRun) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "updateMask", "update_mask": try json.read(into: &self.updateMask)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      case "dryRun", "dry_run": try json.read(into: &self.dryRun)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceUpdateRequest {
  /// ``DirectoryV1.WorkgroupsServiceUpdateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: DirectoryV1.Workgroup.View? = nil
    public private(set) var updateMask: WellKnown.FieldMask.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var dryRun: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceUpdateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.workgroup)
          case 26: try decoder.view(into: &self.updateMask)
          case 34: self.requestId = try decoder.borrowedString()
          case 40: self.dryRun = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUpdateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceUpdateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "token"
      case 3: "ended_memberships"
      case 4: "ended_members"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.workgroup)
        case 18: self.token = try decoder.string()
        case 24: self.endedMemberships = try decoder.int64()
        case 34:
          try decoder.append(to: &self.endedMembers, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUpdateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.workgroup {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    if self.endedMemberships != 0 {
      size += 1 + WireSize.int(self.endedMemberships)
    }
    size += WireSize.sum(self.endedMembers) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.endedMembers) { encoder, value in encoder.string(34, value) }
    if self.endedMemberships != 0 {
      encoder.int(24, self.endedMemberships)
    }
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.workgroup {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.workgroup { json.member("workgroup", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
    if self.endedMemberships != 0 { json.member("endedMemberships", self.endedMemberships) }
    if !self.endedMembers.isEmpty { json.member("endedMembers", self.endedMembers) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "token": try json.read(into: &self.token)
      case "endedMemberships", "ended_memberships": try json.read(into: &self.endedMemberships)
      case "endedMembers", "ended_members": try json.read(into: &self.endedMembers)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceUpdateResponse {
  /// ``DirectoryV1.WorkgroupsServiceUpdateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: DirectoryV1.Workgroup.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var endedMemberships: Int64 = 0
    public private(set) var endedMembers: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceUpdateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.workgroup)
          case 18: self.token = try decoder.borrowedString()
          case 24: self.endedMemberships = try decoder.int64()
          case 34: try decoder.view(tag, into: &self.endedMembers)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUpdateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      case 3: "identity_provider"
      case 4: "external_groups"
      case 5: "priority"
      case 6: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 26: self.identityProvider = try decoder.string()
        case 34:
          try decoder.append(to: &self.externalGroups, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 40: self.priority = try decoder.int64()
        case 50: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    size += WireSize.sum(self.externalGroups) { 1 + WireSize.string($0) }
    if self.priority != 0 {
      size += 1 + WireSize.int(self.priority)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(50, self.requestId)
    }
    if self.priority != 0 {
      encoder.int(40, self.priority)
    }
    encoder.elements(self.externalGroups) { encoder, value in encoder.string(34, value) }
    if !self.identityProvider.isEmpty {
      encoder.string(26, self.identityProvider)
    }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.externalGroups.isEmpty { json.member("externalGroups", self.externalGroups) }
    if self.priority != 0 { json.member("priority", self.priority) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "externalGroups", "external_groups": try json.read(into: &self.externalGroups)
      case "priority": try json.read(into: &self.priority)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest {
  /// ``DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var externalGroups: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var priority: Int64 = 0
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 26: self.identityProvider = try decoder.borrowedString()
          case 34: try decoder.view(tag, into: &self.externalGroups)
          case 40: self.priority = try decoder.int64()
          case 50: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceSetExternalGroupsResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "external_groups"
      case 2: "added"
      case 3: "removed"
      case 4: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.externalGroups, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 18:
          try decoder.append(to: &self.added, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 26:
          try decoder.append(to: &self.removed, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetExternalGroupsResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.externalGroups) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.added) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.removed) { 1 + WireSize.string($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(34, self.token)
    }
    encoder.elements(self.removed) { encoder, value in encoder.string(26, value) }
    encoder.elements(self.added) { encoder, value in encoder.string(18, value) }
    encoder.elements(self.externalGroups) { encoder, value in encoder.string(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.externalGroups.isEmpty { json.member("externalGroups", self.externalGroups) }
    if !self.added.isEmpty { json.member("added", self.added) }
    if !self.removed.isEmpty { json.member("removed", self.removed) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "externalGroups", "external_groups": try json.read(into: &self.externalGroups)
      case "added": try json.read(into: &self.added)
      case "removed": try json.read(into: &self.removed)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceSetExternalGroupsResponse {
  /// ``DirectoryV1.WorkgroupsServiceSetExternalGroupsResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var externalGroups: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var added: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var removed: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceSetExternalGroupsResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.externalGroups)
          case 18: try decoder.view(tag, into: &self.added)
          case 26: try decoder.view(tag, into: &self.removed)
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetExternalGroupsResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceDeleteRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      case 3: "etag"
      case 4: "request_id"
      case 5: "reassign_to"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 26: self.etag = try decoder.string()
        case 34: self.requestId = try decoder.string()
        case 42: self.reassignTo = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceDeleteRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    if !self.reassignTo.isEmpty {
      size += 1 + WireSize.string(self.reassignTo)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.reassignTo.isEmpty {
      encoder.string(42, self.reassignTo)
    }
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if !self.etag.isEmpty {
      encoder.string(26, self.etag)
    }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
    if !self.reassignTo.isEmpty { json.member("reassignTo", self.reassignTo) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "etag": try json.read(into: &self.etag)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      case "reassignTo", "reassign_to": try json.read(into: &self.reassignTo)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceDeleteRequest {
  /// ``DirectoryV1.WorkgroupsServiceDeleteRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var reassignTo: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceDeleteRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 26: self.etag = try decoder.borrowedString()
          case 34: self.requestId = try decoder.borrowedString()
          case 42: self.reassignTo = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceDeleteRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceDeleteResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceDeleteResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(10, self.token)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceDeleteResponse {
  /// ``DirectoryV1.WorkgroupsServiceDeleteResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceDeleteResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceDeleteResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceListMembersRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      case 3: "page_size"
      case 4: "page_token"
      case 5: "include_deactivated"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 24: self.pageSize = try decoder.int32()
        case 34: self.pageToken = try decoder.string()
        case 40: self.includeDeactivated = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceListMembersRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if self.pageSize != 0 {
      size += 1 + WireSize.int(Int64(self.pageSize))
    }
    if !self.pageToken.isEmpty {
      size += 1 + WireSize.string(self.pageToken)
    }
    if self.includeDeactivated { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.includeDeactivated {
      encoder.bool(40, self.includeDeactivated)
    }
    if !self.pageToken.isEmpty {
      encoder.string(34, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(24, Int64(self.pageSize))
    }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
    if self.includeDeactivated { json.member("includeDeactivated", self.includeDeactivated) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      case "includeDeactivated", "include_deactivated": try json.read(into: &self.includeDeactivated)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceListMembersRequest {
  /// ``DirectoryV1.WorkgroupsServiceListMembersRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var includeDeactivated: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceListMembersRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 24: self.pageSize = try decoder.int32()
          case 34: self.pageToken = try decoder.borrowedString()
          case 40: self.includeDeactivated = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceListMembersRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceListMembersResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "members"
      case 2: "next_page_token"
      case 3: "complete"
      case 4: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.members)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceListMembersResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.members) { 1 + WireSize.message($0) }
    if !self.nextPageToken.isEmpty {
      size += 1 + WireSize.string(self.nextPageToken)
    }
    if self.complete { size += 2 }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(34, self.token)
    }
    if self.complete {
      encoder.bool(24, self.complete)
    }
    if !self.nextPageToken.isEmpty {
      encoder.string(18, self.nextPageToken)
    }
    encoder.elements(self.members) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.members.isEmpty { json.member("members", self.members) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "members": try json.read(into: &self.members)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceListMembersResponse {
  /// ``DirectoryV1.WorkgroupsServiceListMembersResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var members: RepeatedView<MessageCodec<DirectoryV1.WorkgroupMember.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceListMembersResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.members)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceListMembersResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupMember {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      case 2: "sources"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.user = try decoder.string()
        case 18:
          try decoder.append(to: &self.sources, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupMember.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    size += WireSize.sum(self.sources) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.sources) { encoder, value in encoder.string(18, value) }
    if !self.user.isEmpty {
      encoder.string(10, self.user)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.sources.isEmpty { json.member("sources", self.sources) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      case "sources": try json.read(into: &self.sources)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupMember {
  /// ``DirectoryV1.WorkgroupMember``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var sources: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupMember.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.user = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.sources)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupMember.self)
        }
      }
    }

  }
}

extension DirectoryV1.MemberSelection {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "name"
      case 2: "workgroups"
      case 3: "match"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.name = try decoder.string()
        case 18:
          try decoder.append(to: &self.workgroups, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 24: self.match = try decoder.enumeration()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.MemberSelection.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    size += WireSize.sum(self.workgroups) { 1 + WireSize.string($0) }
    if self.match.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.match.rawValue))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.match.rawValue != 0 {
      encoder.int(24, Int64(self.match.rawValue))
    }
    encoder.elements(self.workgroups) { encoder, value in encoder.string(18, value) }
    if !self.name.isEmpty {
      encoder.string(10, self.name)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.workgroups.isEmpty { json.member("workgroups", self.workgroups) }
    if self.match.rawValue != 0 { json.member("match", self.match) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "name": try json.read(into: &self.name)
      case "workgroups": try json.read(into: &self.workgroups)
      case "match": try json.read(into: &self.match)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.MemberSelection {
  /// ``DirectoryV1.MemberSelection``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroups: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var match: DirectoryV1.SelectionMatch = DirectoryV1.SelectionMatch(rawValue: 0)

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.MemberSelection.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.name = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.workgroups)
          case 24: self.match = try decoder.enumeration()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.MemberSelection.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceUpdateMembersRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      case 3: "mode"
      case 4: "users"
      case 5: "request_id"
      case 6: "selection"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 24: self.mode = try decoder.enumeration()
        case 34:
          try decoder.append(to: &self.users, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 42: self.requestId = try decoder.string()
        case 50: try decoder.merge(into: &self.selection)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUpdateMembersRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if self.mode.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.mode.rawValue))
    }
    size += WireSize.sum(self.users) { 1 + WireSize.string($0) }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    if let value = self.selection {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.selection {
      encoder.message(50, value)
    }
    if !self.requestId.isEmpty {
      encoder.string(42, self.requestId)
    }
    encoder.elements(self.users) { encoder, value in encoder.string(34, value) }
    if self.mode.rawValue != 0 {
      encoder.int(24, Int64(self.mode.rawValue))
    }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if self.mode.rawValue != 0 { json.member("mode", self.mode) }
    if !self.users.isEmpty { json.member("users", self.users) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
    if let value = self.selection { json.member("selection", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "mode": try json.read(into: &self.mode)
      case "users": try json.read(into: &self.users)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      case "selection": try json.read(into: &self.selection)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceUpdateMembersRequest {
  /// ``DirectoryV1.WorkgroupsServiceUpdateMembersRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var mode: DirectoryV1.MembersMode = DirectoryV1.MembersMode(rawValue: 0)
    public private(set) var users: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var selection: DirectoryV1.MemberSelection.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceUpdateMembersRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 24: self.mode = try decoder.enumeration()
          case 34: try decoder.view(tag, into: &self.users)
          case 42: self.requestId = try decoder.borrowedString()
          case 50: try decoder.view(into: &self.selection)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUpdateMembersRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceUpdateMembersResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "added"
      case 2: "removed"
      case 3: "remaining"
      case 4: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.added = try decoder.int32()
        case 16: self.removed = try decoder.int32()
        case 26:
          try decoder.append(to: &self.remaining)
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUpdateMembersResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.added != 0 {
      size += 1 + WireSize.int(Int64(self.added))
    }
    if self.removed != 0 {
      size += 1 + WireSize.int(Int64(self.removed))
    }
    size += WireSize.sum(self.remaining) { 1 + WireSize.message($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(34, self.token)
    }
    encoder.elements(self.remaining) { encoder, value in encoder.message(26, value) }
    if self.removed != 0 {
      encoder.int(16, Int64(self.removed))
    }
    if self.added != 0 {
      encoder.int(8, Int64(self.added))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.added != 0 { json.member("added", self.added) }
    if self.removed != 0 { json.member("removed", self.removed) }
    if !self.remaining.isEmpty { json.member("remaining", self.remaining) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "added": try json.read(into: &self.added)
      case "removed": try json.read(into: &self.removed)
      case "remaining": try json.read(into: &self.remaining)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceUpdateMembersResponse {
  /// ``DirectoryV1.WorkgroupsServiceUpdateMembersResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var added: Int32 = 0
    public private(set) var removed: Int32 = 0
    public private(set) var remaining: RepeatedView<MessageCodec<DirectoryV1.WorkgroupMember.View>> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceUpdateMembersResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.added = try decoder.int32()
          case 16: self.removed = try decoder.int32()
          case 26: try decoder.view(tag, into: &self.remaining)
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUpdateMembersResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceSetRoleStatesRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      case 3: "allowed"
      case 4: "denied"
      case 5: "unset"
      case 6: "etag"
      case 7: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 26:
          try decoder.append(to: &self.allowed, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 34:
          try decoder.append(to: &self.denied, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 42:
          try decoder.append(to: &self.unset, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 50: self.etag = try decoder.string()
        case 58: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetRoleStatesRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    size += WireSize.sum(self.allowed) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.denied) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.unset) { 1 + WireSize.string($0) }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(58, self.requestId)
    }
    if !self.etag.isEmpty {
      encoder.string(50, self.etag)
    }
    encoder.elements(self.unset) { encoder, value in encoder.string(42, value) }
    encoder.elements(self.denied) { encoder, value in encoder.string(34, value) }
    encoder.elements(self.allowed) { encoder, value in encoder.string(26, value) }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.allowed.isEmpty { json.member("allowed", self.allowed) }
    if !self.denied.isEmpty { json.member("denied", self.denied) }
    if !self.unset.isEmpty { json.member("unset", self.unset) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "allowed": try json.read(into: &self.allowed)
      case "denied": try json.read(into: &self.denied)
      case "unset": try json.read(into: &self.unset)
      case "etag": try json.read(into: &self.etag)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceSetRoleStatesRequest {
  /// ``DirectoryV1.WorkgroupsServiceSetRoleStatesRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var allowed: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var denied: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var unset: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceSetRoleStatesRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.allowed)
          case 34: try decoder.view(tag, into: &self.denied)
          case 42: try decoder.view(tag, into: &self.unset)
          case 50: self.etag = try decoder.borrowedString()
          case 58: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetRoleStatesRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceSetRoleStatesResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.workgroup)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetRoleStatesResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.workgroup {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.workgroup {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.workgroup { json.member("workgroup", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceSetRoleStatesResponse {
  /// ``DirectoryV1.WorkgroupsServiceSetRoleStatesResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: DirectoryV1.Workgroup.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceSetRoleStatesResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.workgroup)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetRoleStatesResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceCopyRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      case 3: "id"
      case 4: "name"
      case 5: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 26: self.id = try decoder.string()
        case 34: self.name = try decoder.string()
        case 42: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceCopyRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(42, self.requestId)
    }
    if !self.name.isEmpty {
      encoder.string(34, self.name)
    }
    if !self.id.isEmpty {
      encoder.string(26, self.id)
    }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "id": try json.read(into: &self.id)
      case "name": try json.read(into: &self.name)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceCopyRequest {
  /// ``DirectoryV1.WorkgroupsServiceCopyRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceCopyRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 26: self.id = try decoder.borrowedString()
          case 34: self.name = try decoder.borrowedString()
          case 42: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceCopyRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceCopyResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.workgroup)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceCopyResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.workgroup {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.workgroup {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.workgroup { json.member("workgroup", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceCopyResponse {
  /// ``DirectoryV1.WorkgroupsServiceCopyResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: DirectoryV1.Workgroup.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceCopyResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.workgroup)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceCopyResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceSelectMembersRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "selection"
      case 3: "page_size"
      case 4: "page_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.selection)
        case 24: self.pageSize = try decoder.int32()
        case 34: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSelectMembersRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.selection {
      size += 1 + WireSize.message(value)
    }
    if self.pageSize != 0 {
      size += 1 + WireSize.int(Int64(self.pageSize))
    }
    if !self.pageToken.isEmpty {
      size += 1 + WireSize.string(self.pageToken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.pageToken.isEmpty {
      encoder.string(34, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(24, Int64(self.pageSize))
    }
    if let value = self.selection {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.selection { json.member("selection", value) }
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "selection": try json.read(into: &self.selection)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceSelectMembersRequest {
  /// ``DirectoryV1.WorkgroupsServiceSelectMembersRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var selection: DirectoryV1.MemberSelection.View? = nil
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceSelectMembersRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.selection)
          case 24: self.pageSize = try decoder.int32()
          case 34: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSelectMembersRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceSelectMembersResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "users"
      case 2: "workgroups"
      case 3: "next_page_token"
      case 4: "complete"
      case 5: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.users, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 18:
          try decoder.append(to: &self.workgroups, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 26: self.nextPageToken = try decoder.string()
        case 32: self.complete = try decoder.bool()
        case 42: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSelectMembersResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.users) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.workgroups) { 1 + WireSize.string($0) }
    if !self.nextPageToken.isEmpty {
      size += 1 + WireSize.string(self.nextPageToken)
    }
    if self.complete { size += 2 }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(42, self.token)
    }
    if self.complete {
      encoder.bool(32, self.complete)
    }
    if !self.nextPageToken.isEmpty {
      encoder.string(26, self.nextPageToken)
    }
    encoder.elements(self.workgroups) { encoder, value in encoder.string(18, value) }
    encoder.elements(self.users) { encoder, value in encoder.string(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.users.isEmpty { json.member("users", self.users) }
    if !self.workgroups.isEmpty { json.member("workgroups", self.workgroups) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "users": try json.read(into: &self.users)
      case "workgroups": try json.read(into: &self.workgroups)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceSelectMembersResponse {
  /// ``DirectoryV1.WorkgroupsServiceSelectMembersResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var users: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var workgroups: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceSelectMembersResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.users)
          case 18: try decoder.view(tag, into: &self.workgroups)
          case 26: self.nextPageToken = try decoder.borrowedString()
          case 32: self.complete = try decoder.bool()
          case 42: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSelectMembersResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceMoveUserRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      case 3: "from"
      case 4: "to"
      case 5: "pin"
      case 6: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.user = try decoder.string()
        case 26: self.from = try decoder.string()
        case 34: self.to = try decoder.string()
        case 40: self.pin = try decoder.bool()
        case 50: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceMoveUserRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.from.isEmpty {
      size += 1 + WireSize.string(self.from)
    }
    if !self.to.isEmpty {
      size += 1 + WireSize.string(self.to)
    }
    if self.pin != nil { size += 2 }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(50, self.requestId)
    }
    if let value = self.pin {
      encoder.bool(40, value)
    }
    if !self.to.isEmpty {
      encoder.string(34, self.to)
    }
    if !self.from.isEmpty {
      encoder.string(26, self.from)
    }
    if !self.user.isEmpty {
      encoder.string(18, self.user)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.from.isEmpty { json.member("from", self.from) }
    if !self.to.isEmpty { json.member("to", self.to) }
    if let value = self.pin { json.member("pin", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user": try json.read(into: &self.user)
      case "from": try json.read(into: &self.from)
      case "to": try json.read(into: &self.to)
      case "pin": try json.read(into: &self.pin)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceMoveUserRequest {
  /// ``DirectoryV1.WorkgroupsServiceMoveUserRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var from: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var to: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pin: Bool? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceMoveUserRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.user = try decoder.borrowedString()
          case 26: self.from = try decoder.borrowedString()
          case 34: self.to = try decoder.borrowedString()
          case 40: self.pin = try decoder.bool()
          case 50: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceMoveUserRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceMoveUserResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "warnings"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.warnings, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceMoveUserResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.warnings) { 1 + WireSize.string($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    encoder.elements(self.warnings) { encoder, value in encoder.string(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.warnings.isEmpty { json.member("warnings", self.warnings) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "warnings": try json.read(into: &self.warnings)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceMoveUserResponse {
  /// ``DirectoryV1.WorkgroupsServiceMoveUserResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var warnings: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceMoveUserResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.warnings)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceMoveUserResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceUnpinRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.user = try decoder.string()
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUnpinRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(26, self.requestId)
    }
    if !self.user.isEmpty {
      encoder.string(18, self.user)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user": try json.read(into: &self.user)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceUnpinRequest {
  /// ``DirectoryV1.WorkgroupsServiceUnpinRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceUnpinRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.user = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUnpinRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceUnpinResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.workgroup = try decoder.string()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUnpinResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if !self.workgroup.isEmpty {
      encoder.string(10, self.workgroup)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceUnpinResponse {
  /// ``DirectoryV1.WorkgroupsServiceUnpinResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceUnpinResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUnpinResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceSetItemsRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      case 3: "items"
      case 4: "etag"
      case 5: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 26:
          try decoder.append(to: &self.items)
        case 34: self.etag = try decoder.string()
        case 42: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetItemsRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    size += WireSize.sum(self.items) { 1 + WireSize.message($0) }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(42, self.requestId)
    }
    if !self.etag.isEmpty {
      encoder.string(34, self.etag)
    }
    encoder.elements(self.items) { encoder, value in encoder.message(26, value) }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.items.isEmpty { json.member("items", self.items) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "items": try json.read(into: &self.items)
      case "etag": try json.read(into: &self.etag)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceSetItemsRequest {
  /// ``DirectoryV1.WorkgroupsServiceSetItemsRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var items: RepeatedView<MessageCodec<DirectoryV1.ScopeItem.View>> = RepeatedView()
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceSetItemsRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.items)
          case 34: self.etag = try decoder.borrowedString()
          case 42: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetItemsRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceSetItemsResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.workgroup)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetItemsResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.workgroup {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.workgroup {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.workgroup { json.member("workgroup", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceSetItemsResponse {
  /// ``DirectoryV1.WorkgroupsServiceSetItemsResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: DirectoryV1.Workgroup.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceSetItemsResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.workgroup)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetItemsResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceSetLicenseFlagRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      case 3: "license"
      case 4: "etag"
      case 5: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 24: self.license = try decoder.bool()
        case 34: self.etag = try decoder.string()
        case 42: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetLicenseFlagRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if self.license { size += 2 }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(42, self.requestId)
    }
    if !self.etag.isEmpty {
      encoder.string(34, self.etag)
    }
    if self.license {
      encoder.bool(24, self.license)
    }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if self.license { json.member("license", self.license) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "license": try json.read(into: &self.license)
      case "etag": try json.read(into: &self.etag)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceSetLicenseFlagRequest {
  /// ``DirectoryV1.WorkgroupsServiceSetLicenseFlagRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var license: Bool = false
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceSetLicenseFlagRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 24: self.license = try decoder.bool()
          case 34: self.etag = try decoder.borrowedString()
          case 42: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetLicenseFlagRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceSetLicenseFlagResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.workgroup)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetLicenseFlagResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.workgroup {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.workgroup {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.workgroup { json.member("workgroup", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceSetLicenseFlagResponse {
  /// ``DirectoryV1.WorkgroupsServiceSetLicenseFlagResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: DirectoryV1.Workgroup.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceSetLicenseFlagResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.workgroup)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceSetLicenseFlagResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceLintRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "page_size"
      case 3: "page_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 16: self.pageSize = try decoder.int32()
        case 26: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceLintRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if self.pageSize != 0 {
      size += 1 + WireSize.int(Int64(self.pageSize))
    }
    if !self.pageToken.isEmpty {
      size += 1 + WireSize.string(self.pageToken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.pageToken.isEmpty {
      encoder.string(26, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(16, Int64(self.pageSize))
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceLintRequest {
  /// ``DirectoryV1.WorkgroupsServiceLintRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceLintRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 16: self.pageSize = try decoder.int32()
          case 26: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceLintRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceLintResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "warnings"
      case 2: "next_page_token"
      case 3: "complete"
      case 4: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.warnings)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceLintResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.warnings) { 1 + WireSize.message($0) }
    if !self.nextPageToken.isEmpty {
      size += 1 + WireSize.string(self.nextPageToken)
    }
    if self.complete { size += 2 }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(34, self.token)
    }
    if self.complete {
      encoder.bool(24, self.complete)
    }
    if !self.nextPageToken.isEmpty {
      encoder.string(18, self.nextPageToken)
    }
    encoder.elements(self.warnings) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.warnings.isEmpty { json.member("warnings", self.warnings) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "warnings": try json.read(into: &self.warnings)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceLintResponse {
  /// ``DirectoryV1.WorkgroupsServiceLintResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var warnings: RepeatedView<MessageCodec<DirectoryV1.WorkgroupWarning.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceLintResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.warnings)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceLintResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupWarning {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "code"
      case 3: "message"
      case 4: "item"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.workgroup = try decoder.string()
        case 18: self.code = try decoder.string()
        case 26: self.message = try decoder.string()
        case 32: self.item = try decoder.int32()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupWarning.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.code.isEmpty {
      size += 1 + WireSize.string(self.code)
    }
    if !self.message.isEmpty {
      size += 1 + WireSize.string(self.message)
    }
    if self.item != 0 {
      size += 1 + WireSize.int(Int64(self.item))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.item != 0 {
      encoder.int(32, Int64(self.item))
    }
    if !self.message.isEmpty {
      encoder.string(26, self.message)
    }
    if !self.code.isEmpty {
      encoder.string(18, self.code)
    }
    if !self.workgroup.isEmpty {
      encoder.string(10, self.workgroup)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.code.isEmpty { json.member("code", self.code) }
    if !self.message.isEmpty { json.member("message", self.message) }
    if self.item != 0 { json.member("item", self.item) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "code": try json.read(into: &self.code)
      case "message": try json.read(into: &self.message)
      case "item": try json.read(into: &self.item)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupWarning {
  /// ``DirectoryV1.WorkgroupWarning``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var code: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var message: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var item: Int32 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupWarning.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: self.code = try decoder.borrowedString()
          case 26: self.message = try decoder.borrowedString()
          case 32: self.item = try decoder.int32()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupWarning.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceExportCsvRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "kind"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 16: self.kind = try decoder.enumeration()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceExportCsvRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if self.kind.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.kind.rawValue))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.kind.rawValue != 0 {
      encoder.int(16, Int64(self.kind.rawValue))
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if self.kind.rawValue != 0 { json.member("kind", self.kind) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "kind": try json.read(into: &self.kind)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceExportCsvRequest {
  /// ``DirectoryV1.WorkgroupsServiceExportCsvRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var kind: DirectoryV1.WorkgroupKind = DirectoryV1.WorkgroupKind(rawValue: 0)

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceExportCsvRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 16: self.kind = try decoder.enumeration()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceExportCsvRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsServiceExportCsvResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "csv"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.csv = try decoder.bytes()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceExportCsvResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.csv.isEmpty {
      size += 1 + WireSize.bytes(self.csv)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if !self.csv.isEmpty {
      encoder.bytes(10, self.csv)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.csv.isEmpty { json.member("csv", self.csv) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "csv": try json.read(into: &self.csv)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.WorkgroupsServiceExportCsvResponse {
  /// ``DirectoryV1.WorkgroupsServiceExportCsvResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var csv: UnsafeRawBufferPointer = BytesCodec.empty
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.WorkgroupsServiceExportCsvResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.csv = try decoder.borrowedBytes()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceExportCsvResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.WorkgroupsService {
  public var descriptor: ServiceDescriptor { DirectoryV1.WorkgroupsMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.WorkgroupsMethods.create) {
      (request: DirectoryV1.WorkgroupsServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceCreateResponse in
      try await self.create(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.get) {
      (request: DirectoryV1.WorkgroupsServiceGetRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceGetResponse in
      try await self.get(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.list) {
      (request: DirectoryV1.WorkgroupsServiceListRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.update) {
      (request: DirectoryV1.WorkgroupsServiceUpdateRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceUpdateResponse in
      try await self.update(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.copy) {
      (request: DirectoryV1.WorkgroupsServiceCopyRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceCopyResponse in
      try await self.copy(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.delete) {
      (request: DirectoryV1.WorkgroupsServiceDeleteRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceDeleteResponse in
      try await self.delete(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.listMembers) {
      (request: DirectoryV1.WorkgroupsServiceListMembersRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceListMembersResponse in
      try await self.listMembers(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.updateMembers) {
      (request: DirectoryV1.WorkgroupsServiceUpdateMembersRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceUpdateMembersResponse in
      try await self.updateMembers(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.selectMembers) {
      (request: DirectoryV1.WorkgroupsServiceSelectMembersRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSelectMembersResponse in
      try await self.selectMembers(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.moveUser) {
      (request: DirectoryV1.WorkgroupsServiceMoveUserRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceMoveUserResponse in
      try await self.moveUser(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.unpin) {
      (request: DirectoryV1.WorkgroupsServiceUnpinRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceUnpinResponse in
      try await self.unpin(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.setItems) {
      (request: DirectoryV1.WorkgroupsServiceSetItemsRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSetItemsResponse in
      try await self.setItems(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.setRoleStates) {
      (request: DirectoryV1.WorkgroupsServiceSetRoleStatesRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSetRoleStatesResponse in
      try await self.setRoleStates(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.setLicenseFlag) {
      (request: DirectoryV1.WorkgroupsServiceSetLicenseFlagRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSetLicenseFlagResponse in
      try await self.setLicenseFlag(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.setExternalGroups) {
      (request: DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSetExternalGroupsResponse in
      try await self.setExternalGroups(request, context: context)
    }
    router.unary(DirectoryV1.WorkgroupsMethods.lint) {
      (request: DirectoryV1.WorkgroupsServiceLintRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceLintResponse in
      try await self.lint(request, context: context)
    }
    router.serverStreaming(DirectoryV1.WorkgroupsMethods.exportCsv) {
      (request: DirectoryV1.WorkgroupsServiceExportCsvRequest, response: ResponseWriter<DirectoryV1.WorkgroupsServiceExportCsvResponse>, context: CallContext) async throws -> Void in
      try await self.exportCsv(request, response: response, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/workgroups.proto`.
  public static let workgroups = ProtoFile(
    name: "muster/directory/v1/workgroups.proto", dependencies: [WellKnown.Files.fieldMask],
    base64: "CiRtdXN0ZXIvZGlyZWN0b3J5L3YxL3dvcmtncm91cHMucHJvdG8SE211c3Rlci5kaXJlY3RvcnkudjEaIGdvb2dsZS9wcm90b2J1Zi9maWVsZF9tYXNrLnByb3RvIuMDCglXb3JrZ3JvdXASDgoCaWQYASABKAlSAmlkEjYKBGtpbmQYAiABKA4yIi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cEtpbmRSBGtpbmQSEgoEbmFtZRgDIAEoCVIEbmFtZRIgCgtkZXNjcmlwdGlvbhgEIAEoCVILZGVzY3JpcHRpb24SGAoHY29tbWVudBgFIAEoCVIHY29tbWVudBIYCgdidWlsdGluGAYgASgIUgdidWlsdGluEhIKBGV0YWcYByABKAlSBGV0YWcSSAoLcm9sZV9zdGF0ZXMYCCADKAsyJy5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cFJvbGVTdGF0ZVIKcm9sZVN0YXRlcxI0CgVpdGVtcxgJIAMoCzIeLm11c3Rlci5kaXJlY3RvcnkudjEuU2NvcGVJdGVtUgVpdGVtcxIiCgx1bnJlc3RyaWN0ZWQYCiABKAhSDHVucmVzdHJpY3RlZBIYCgdsaWNlbnNlGAsgASgIUgdsaWNlbnNlElIKEW1lbWJlcnNoaXBfcG9saWN5GAwgASgOMiUubXVzdGVyLmRpcmVjdG9yeS52MS5NZW1iZXJzaGlwUG9saWN5UhBtZW1iZXJzaGlwUG9saWN5IlEKCVNjb3BlSXRlbRJECgxyZXN0cmljdGlvbnMYASADKAsyIC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc3RyaWN0aW9uUgxyZXN0cmljdGlvbnMiVQoLUmVzdHJpY3Rpb24SHAoJZGltZW5zaW9uGAEgASgJUglkaW1lbnNpb24SFgoGdmFsdWVzGAIgAygJUgZ2YWx1ZXMSEAoDYW55GAMgASgIUgNhbnkiXgoSV29ya2dyb3VwUm9sZVN0YXRlEhIKBHJvbGUYASABKAlSBHJvbGUSNAoFc3RhdGUYAiABKA4yHi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJvbGVTdGF0ZVIFc3RhdGUirwEKHldvcmtncm91cHNTZXJ2aWNlQ3JlYXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBI8Cgl3b3JrZ3JvdXAYAiABKAsyHi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cFIJd29ya2dyb3VwEhgKB21lbWJlcnMYAyADKAlSB21lbWJlcnMSHQoKcmVxdWVzdF9pZBgEIAEoCVIJcmVxdWVzdElkInUKH1dvcmtncm91cHNTZXJ2aWNlQ3JlYXRlUmVzcG9uc2USPAoJd29ya2dyb3VwGAEgASgLMh4ubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBSCXdvcmtncm91cBIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iUwobV29ya2dyb3Vwc1NlcnZpY2VHZXRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhwKCXdvcmtncm91cBgCIAEoCVIJd29ya2dyb3VwIlwKHFdvcmtncm91cHNTZXJ2aWNlR2V0UmVzcG9uc2USPAoJd29ya2dyb3VwGAEgASgLMh4ubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBSCXdvcmtncm91cCLWAQocV29ya2dyb3Vwc1NlcnZpY2VMaXN0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgRuYW1lGAIgASgJUgRuYW1lEjYKBGtpbmQYAyABKA4yIi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cEtpbmRSBGtpbmQSGwoJcGFnZV9zaXplGAQgASgFUghwYWdlU2l6ZRIdCgpwYWdlX3Rva2VuGAUgASgJUglwYWdlVG9rZW4SFgoGbWVtYmVyGAYgASgJUgZtZW1iZXIiuQEKHVdvcmtncm91cHNTZXJ2aWNlTGlzdFJlc3BvbnNlEj4KCndvcmtncm91cHMYASADKAsyHi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cFIKd29ya2dyb3VwcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4SGgoIY29tcGxldGUYAyABKAhSCGNvbXBsZXRlEhQKBXRva2VuGAQgASgJUgV0b2tlbiLrAQoeV29ya2dyb3Vwc1NlcnZpY2VVcGRhdGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EjwKCXdvcmtncm91cBgCIAEoCzIeLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3VwUgl3b3JrZ3JvdXASOwoLdXBkYXRlX21hc2sYAyABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrUgp1cGRhdGVNYXNrEh0KCnJlcXVlc3RfaWQYBCABKAlSCXJlcXVlc3RJZBIXCgdkcnlfcnVuGAUgASgIUgZkcnlSdW4ixwEKH1dvcmtncm91cHNTZXJ2aWNlVXBkYXRlUmVzcG9uc2USPAoJd29ya2dyb3VwGAEgASgLMh4ubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBSCXdvcmtncm91cBIUCgV0b2tlbhgCIAEoCVIFdG9rZW4SKwoRZW5kZWRfbWVtYmVyc2hpcHMYAyABKANSEGVuZGVkTWVtYmVyc2hpcHMSIwoNZW5kZWRfbWVtYmVycxgEIAMoCVIMZW5kZWRNZW1iZXJzIvIBCilXb3JrZ3JvdXBzU2VydmljZVNldEV4dGVybmFsR3JvdXBzUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIcCgl3b3JrZ3JvdXAYAiABKAlSCXdvcmtncm91cBIrChFpZGVudGl0eV9wcm92aWRlchgDIAEoCVIQaWRlbnRpdHlQcm92aWRlchInCg9leHRlcm5hbF9ncm91cHMYBCADKAlSDmV4dGVybmFsR3JvdXBzEhoKCHByaW9yaXR5GAUgASgDUghwcmlvcml0eRIdCgpyZXF1ZXN0X2lkGAYgASgJUglyZXF1ZXN0SWQimwEKKldvcmtncm91cHNTZXJ2aWNlU2V0RXh0ZXJuYWxHcm91cHNSZXNwb25zZRInCg9leHRlcm5hbF9ncm91cHMYASADKAlSDmV4dGVybmFsR3JvdXBzEhQKBWFkZGVkGAIgAygJUgVhZGRlZBIYCgdyZW1vdmVkGAMgAygJUgdyZW1vdmVkEhQKBXRva2VuGAQgASgJUgV0b2tlbiKqAQoeV29ya2dyb3Vwc1NlcnZpY2VEZWxldGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhwKCXdvcmtncm91cBgCIAEoCVIJd29ya2dyb3VwEhIKBGV0YWcYAyABKAlSBGV0YWcSHQoKcmVxdWVzdF9pZBgEIAEoCVIJcmVxdWVzdElkEh8KC3JlYXNzaWduX3RvGAUgASgJUgpyZWFzc2lnblRvIjcKH1dvcmtncm91cHNTZXJ2aWNlRGVsZXRlUmVzcG9uc2USFAoFdG9rZW4YASABKAlSBXRva2VuIsgBCiNXb3JrZ3JvdXBzU2VydmljZUxpc3RNZW1iZXJzUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIcCgl3b3JrZ3JvdXAYAiABKAlSCXdvcmtncm91cBIbCglwYWdlX3NpemUYAyABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YBCABKAlSCXBhZ2VUb2tlbhIvChNpbmNsdWRlX2RlYWN0aXZhdGVkGAUgASgIUhJpbmNsdWRlRGVhY3RpdmF0ZWQiwAEKJFdvcmtncm91cHNTZXJ2aWNlTGlzdE1lbWJlcnNSZXNwb25zZRI+CgdtZW1iZXJzGAEgAygLMiQubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBNZW1iZXJSB21lbWJlcnMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEhoKCGNvbXBsZXRlGAMgASgIUghjb21wbGV0ZRIUCgV0b2tlbhgEIAEoCVIFdG9rZW4iPwoPV29ya2dyb3VwTWVtYmVyEhIKBHVzZXIYASABKAlSBHVzZXISGAoHc291cmNlcxgCIAMoCVIHc291cmNlcyKAAQoPTWVtYmVyU2VsZWN0aW9uEhIKBG5hbWUYASABKAlSBG5hbWUSHgoKd29ya2dyb3VwcxgCIAMoCVIKd29ya2dyb3VwcxI5CgVtYXRjaBgDIAEoDjIjLm11c3Rlci5kaXJlY3RvcnkudjEuU2VsZWN0aW9uTWF0Y2hSBW1hdGNoIowCCiVXb3JrZ3JvdXBzU2VydmljZVVwZGF0ZU1lbWJlcnNSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhwKCXdvcmtncm91cBgCIAEoCVIJd29ya2dyb3VwEjQKBG1vZGUYAyABKA4yIC5tdXN0ZXIuZGlyZWN0b3J5LnYxLk1lbWJlcnNNb2RlUgRtb2RlEhQKBXVzZXJzGAQgAygJUgV1c2VycxIdCgpyZXF1ZXN0X2lkGAUgASgJUglyZXF1ZXN0SWQSQgoJc2VsZWN0aW9uGAYgASgLMiQubXVzdGVyLmRpcmVjdG9yeS52MS5NZW1iZXJTZWxlY3Rpb25SCXNlbGVjdGlvbiKyAQomV29ya2dyb3Vwc1NlcnZpY2VVcGRhdGVNZW1iZXJzUmVzcG9uc2USFAoFYWRkZWQYASABKAVSBWFkZGVkEhgKB3JlbW92ZWQYAiABKAVSB3JlbW92ZWQSQgoJcmVtYWluaW5nGAMgAygLMiQubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBNZW1iZXJSCXJlbWFpbmluZxIUCgV0b2tlbhgEIAEoCVIFdG9rZW4i2AEKJVdvcmtncm91cHNTZXJ2aWNlU2V0Um9sZVN0YXRlc1JlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSHAoJd29ya2dyb3VwGAIgASgJUgl3b3JrZ3JvdXASGAoHYWxsb3dlZBgDIAMoCVIHYWxsb3dlZBIWCgZkZW5pZWQYBCADKAlSBmRlbmllZBIUCgV1bnNldBgFIAMoCVIFdW5zZXQSEgoEZXRhZxgGIAEoCVIEZXRhZxIdCgpyZXF1ZXN0X2lkGAcgASgJUglyZXF1ZXN0SWQifAomV29ya2dyb3Vwc1NlcnZpY2VTZXRSb2xlU3RhdGVzUmVzcG9uc2USPAoJd29ya2dyb3VwGAEgASgLMh4ubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBSCXdvcmtncm91cBIUCgV0b2tlbhgCIAEoCVIFdG9rZW4ilwEKHFdvcmtncm91cHNTZXJ2aWNlQ29weVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSHAoJd29ya2dyb3VwGAIgASgJUgl3b3JrZ3JvdXASDgoCaWQYAyABKAlSAmlkEhIKBG5hbWUYBCABKAlSBG5hbWUSHQoKcmVxdWVzdF9pZBgFIAEoCVIJcmVxdWVzdElkInMKHVdvcmtncm91cHNTZXJ2aWNlQ29weVJlc3BvbnNlEjwKCXdvcmtncm91cBgBIAEoCzIeLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3VwUgl3b3JrZ3JvdXASFAoFdG9rZW4YAiABKAlSBXRva2VuIr8BCiVXb3JrZ3JvdXBzU2VydmljZVNlbGVjdE1lbWJlcnNSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EkIKCXNlbGVjdGlvbhgCIAEoCzIkLm11c3Rlci5kaXJlY3RvcnkudjEuTWVtYmVyU2VsZWN0aW9uUglzZWxlY3Rpb24SGwoJcGFnZV9zaXplGAMgASgFUghwYWdlU2l6ZRIdCgpwYWdlX3Rva2VuGAQgASgJUglwYWdlVG9rZW4iuAEKJldvcmtncm91cHNTZXJ2aWNlU2VsZWN0TWVtYmVyc1Jlc3BvbnNlEhQKBXVzZXJzGAEgAygJUgV1c2VycxIeCgp3b3JrZ3JvdXBzGAIgAygJUgp3b3JrZ3JvdXBzEiYKD25leHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VUb2tlbhIaCghjb21wbGV0ZRgEIAEoCFIIY29tcGxldGUSFAoFdG9rZW4YBSABKAlSBXRva2VuIrABCiBXb3JrZ3JvdXBzU2VydmljZU1vdmVVc2VyUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgR1c2VyGAIgASgJUgR1c2VyEhIKBGZyb20YAyABKAlSBGZyb20SDgoCdG8YBCABKAlSAnRvEhUKA3BpbhgFIAEoCEgAUgNwaW6IAQESHQoKcmVxdWVzdF9pZBgGIAEoCVIJcmVxdWVzdElkQgYKBF9waW4iVQohV29ya2dyb3Vwc1NlcnZpY2VNb3ZlVXNlclJlc3BvbnNlEhoKCHdhcm5pbmdzGAEgAygJUgh3YXJuaW5ncxIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iagodV29ya2dyb3Vwc1NlcnZpY2VVbnBpblJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSEgoEdXNlchgCIAEoCVIEdXNlchIdCgpyZXF1ZXN0X2lkGAMgASgJUglyZXF1ZXN0SWQiVAoeV29ya2dyb3Vwc1NlcnZpY2VVbnBpblJlc3BvbnNlEhwKCXdvcmtncm91cBgBIAEoCVIJd29ya2dyb3VwEhQKBXRva2VuGAIgASgJUgV0b2tlbiLBAQogV29ya2dyb3Vwc1NlcnZpY2VTZXRJdGVtc1JlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSHAoJd29ya2dyb3VwGAIgASgJUgl3b3JrZ3JvdXASNAoFaXRlbXMYAyADKAsyHi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlNjb3BlSXRlbVIFaXRlbXMSEgoEZXRhZxgEIAEoCVIEZXRhZxIdCgpyZXF1ZXN0X2lkGAUgASgJUglyZXF1ZXN0SWQidwohV29ya2dyb3Vwc1NlcnZpY2VTZXRJdGVtc1Jlc3BvbnNlEjwKCXdvcmtncm91cBgBIAEoCzIeLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3VwUgl3b3JrZ3JvdXASFAoFdG9rZW4YAiABKAlSBXRva2VuIqsBCiZXb3JrZ3JvdXBzU2VydmljZVNldExpY2Vuc2VGbGFnUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIcCgl3b3JrZ3JvdXAYAiABKAlSCXdvcmtncm91cBIYCgdsaWNlbnNlGAMgASgIUgdsaWNlbnNlEhIKBGV0YWcYBCABKAlSBGV0YWcSHQoKcmVxdWVzdF9pZBgFIAEoCVIJcmVxdWVzdElkIn0KJ1dvcmtncm91cHNTZXJ2aWNlU2V0TGljZW5zZUZsYWdSZXNwb25zZRI8Cgl3b3JrZ3JvdXAYASABKAsyHi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cFIJd29ya2dyb3VwEhQKBXRva2VuGAIgASgJUgV0b2tlbiJyChxXb3JrZ3JvdXBzU2VydmljZUxpbnRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhsKCXBhZ2Vfc2l6ZRgCIAEoBVIIcGFnZVNpemUSHQoKcGFnZV90b2tlbhgDIAEoCVIJcGFnZVRva2VuIrwBCh1Xb3JrZ3JvdXBzU2VydmljZUxpbnRSZXNwb25zZRJBCgh3YXJuaW5ncxgBIAMoCzIlLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3VwV2FybmluZ1IId2FybmluZ3MSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEhoKCGNvbXBsZXRlGAMgASgIUghjb21wbGV0ZRIUCgV0b2tlbhgEIAEoCVIFdG9rZW4icgoQV29ya2dyb3VwV2FybmluZxIcCgl3b3JrZ3JvdXAYASABKAlSCXdvcmtncm91cBISCgRjb2RlGAIgASgJUgRjb2RlEhgKB21lc3NhZ2UYAyABKAlSB21lc3NhZ2USEgoEaXRlbRgEIAEoBVIEaXRlbSJzCiFXb3JrZ3JvdXBzU2VydmljZUV4cG9ydENzdlJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSNgoEa2luZBgCIAEoDjIiLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3VwS2luZFIEa2luZCJMCiJXb3JrZ3JvdXBzU2VydmljZUV4cG9ydENzdlJlc3BvbnNlEhAKA2NzdhgBIAEoDFIDY3N2EhQKBXRva2VuGAIgASgJUgV0b2tlbiqAAQoNV29ya2dyb3VwS2luZBIeChpXT1JLR1JPVVBfS0lORF9VTlNQRUNJRklFRBAAEhcKE1dPUktHUk9VUF9LSU5EX1JPTEUQARIYChRXT1JLR1JPVVBfS0lORF9TQ09QRRACEhwKGFdPUktHUk9VUF9LSU5EX0RFTEVHQVRFRBADKpgBChBNZW1iZXJzaGlwUG9saWN5EiEKHU1FTUJFUlNISVBfUE9MSUNZX1VOU1BFQ0lGSUVEEAASHgoaTUVNQkVSU0hJUF9QT0xJQ1lfQURESVRJVkUQARIcChhNRU1CRVJTSElQX1BPTElDWV9MT0NLRUQQAhIjCh9NRU1CRVJTSElQX1BPTElDWV9BVVRIT1JJVEFUSVZFEAMqVgoJUm9sZVN0YXRlEhoKFlJPTEVfU1RBVEVfVU5TUEVDSUZJRUQQABIWChJST0xFX1NUQVRFX0FMTE9XRUQQARIVChFST0xFX1NUQVRFX0RFTklFRBACKo0BCgtNZW1iZXJzTW9kZRIcChhNRU1CRVJTX01PREVfVU5TUEVDSUZJRUQQABIUChBNRU1CRVJTX01PREVfQUREEAESFwoTTUVNQkVSU19NT0RFX1JFTU9WRRACEhgKFE1FTUJFUlNfTU9ERV9SRVBMQUNFEAMSFwoTTUVNQkVSU19NT0RFX0lOVkVSVBAEKmMKDlNlbGVjdGlvbk1hdGNoEh8KG1NFTEVDVElPTl9NQVRDSF9VTlNQRUNJRklFRBAAEhcKE1NFTEVDVElPTl9NQVRDSF9BTEwQARIXChNTRUxFQ1RJT05fTUFUQ0hfQU5ZEAIy/RAKEVdvcmtncm91cHNTZXJ2aWNlEnMKBkNyZWF0ZRIzLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VDcmVhdGVSZXF1ZXN0GjQubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZUNyZWF0ZVJlc3BvbnNlEm8KA0dldBIwLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VHZXRSZXF1ZXN0GjEubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZUdldFJlc3BvbnNlIgOQAgEScgoETGlzdBIxLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VMaXN0UmVxdWVzdBoyLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VMaXN0UmVzcG9uc2UiA5ACARJzCgZVcGRhdGUSMy5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlVXBkYXRlUmVxdWVzdBo0Lm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VVcGRhdGVSZXNwb25zZRJtCgRDb3B5EjEubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZUNvcHlSZXF1ZXN0GjIubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZUNvcHlSZXNwb25zZRJzCgZEZWxldGUSMy5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlRGVsZXRlUmVxdWVzdBo0Lm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VEZWxldGVSZXNwb25zZRKHAQoLTGlzdE1lbWJlcnMSOC5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlTGlzdE1lbWJlcnNSZXF1ZXN0GjkubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZUxpc3RNZW1iZXJzUmVzcG9uc2UiA5ACARKIAQoNVXBkYXRlTWVtYmVycxI6Lm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VVcGRhdGVNZW1iZXJzUmVxdWVzdBo7Lm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VVcGRhdGVNZW1iZXJzUmVzcG9uc2USjQEKDVNlbGVjdE1lbWJlcnMSOi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlU2VsZWN0TWVtYmVyc1JlcXVlc3QaOy5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlU2VsZWN0TWVtYmVyc1Jlc3BvbnNlIgOQAgESeQoITW92ZVVzZXISNS5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlTW92ZVVzZXJSZXF1ZXN0GjYubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZU1vdmVVc2VyUmVzcG9uc2UScAoFVW5waW4SMi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlVW5waW5SZXF1ZXN0GjMubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZVVucGluUmVzcG9uc2USeQoIU2V0SXRlbXMSNS5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlU2V0SXRlbXNSZXF1ZXN0GjYubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZVNldEl0ZW1zUmVzcG9uc2USiAEKDVNldFJvbGVTdGF0ZXMSOi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlU2V0Um9sZVN0YXRlc1JlcXVlc3QaOy5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlU2V0Um9sZVN0YXRlc1Jlc3BvbnNlEosBCg5TZXRMaWNlbnNlRmxhZxI7Lm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VTZXRMaWNlbnNlRmxhZ1JlcXVlc3QaPC5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlU2V0TGljZW5zZUZsYWdSZXNwb25zZRKUAQoRU2V0RXh0ZXJuYWxHcm91cHMSPi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlU2V0RXh0ZXJuYWxHcm91cHNSZXF1ZXN0Gj8ubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZVNldEV4dGVybmFsR3JvdXBzUmVzcG9uc2UScgoETGludBIxLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VMaW50UmVxdWVzdBoyLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VMaW50UmVzcG9uc2UiA5ACARKDAQoJRXhwb3J0Q3N2EjYubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZUV4cG9ydENzdlJlcXVlc3QaNy5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlRXhwb3J0Q3N2UmVzcG9uc2UiA5ACATABYgZwcm90bzM=")
}
