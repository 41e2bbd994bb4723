// Generated from muster/directory/v1/users.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  public struct UserStatus: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var invited: Self { Self(rawValue: 1) }
    public static var registered: Self { Self(rawValue: 2) }
    public static var active: Self { Self(rawValue: 3) }
    public static var locked: Self { Self(rawValue: 4) }
    public static var deactivated: Self { Self(rawValue: 5) }
    public static var deleted: Self { Self(rawValue: 6) }

    public static var allCases: [Self] { [.unspecified, .invited, .registered, .active, .locked, .deactivated, .deleted] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "USER_STATUS_UNSPECIFIED"
        case 1: "USER_STATUS_INVITED"
        case 2: "USER_STATUS_REGISTERED"
        case 3: "USER_STATUS_ACTIVE"
        case 4: "USER_STATUS_LOCKED"
        case 5: "USER_STATUS_DEACTIVATED"
        case 6: "USER_STATUS_DELETED"
        default: nil
      }
    }
  }

  public struct AccountType: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var local: Self { Self(rawValue: 1) }
    public static var federated: Self { Self(rawValue: 2) }

    public static var allCases: [Self] { [.unspecified, .local, .federated] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "ACCOUNT_TYPE_UNSPECIFIED"
        case 1: "ACCOUNT_TYPE_LOCAL"
        case 2: "ACCOUNT_TYPE_FEDERATED"
        default: nil
      }
    }
  }

  /// How a user holds a role without a workgroup.
  public struct RoleHolding: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// Within the user's company.
    public static var directly: Self { Self(rawValue: 1) }
    /// At the unit that the user is attached to.
    public static var atUnit: Self { Self(rawValue: 2) }

    public static var allCases: [Self] { [.unspecified, .directly, .atUnit] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "ROLE_HOLDING_UNSPECIFIED"
        case 1: "ROLE_HOLDING_DIRECTLY"
        case 2: "ROLE_HOLDING_AT_UNIT"
        default: nil
      }
    }
  }

  /// The order of a list of users.
  public struct UserOrder: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The same as by id.
    public static var unspecified: Self { Self(rawValue: 0) }
    public static var id: Self { Self(rawValue: 1) }
    /// By login, without regard to case. A user whose login changes between two pages may be missed or shown twice.
    public static var login: Self { Self(rawValue: 2) }

    public static var allCases: [Self] { [.unspecified, .id, .login] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "USER_ORDER_UNSPECIFIED"
        case 1: "USER_ORDER_ID"
        case 2: "USER_ORDER_LOGIN"
        default: nil
      }
    }
  }

  public struct User: Message {
    public static var fullName: String { "muster.directory.v1.User" }

    public var id: String = ""
    /// Unique in the tenant without regard to case.
    public var login: String = ""
    public var displayName: String = ""
    public var email: String = ""
    public var description: String = ""
    public var company: String = ""
    public var unit: String = ""
    public var account: DirectoryV1.AccountType = DirectoryV1.AccountType(rawValue: 0)
    public var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    /// Guards updates: pass it back, and a change in between is ABORTED.
    public var etag: String = ""

    public init() {}

    public init(
      id: String = "",
      login: String = "",
      displayName: String = "",
      email: String = "",
      description: String = "",
      company: String = "",
      unit: String = "",
      account: DirectoryV1.AccountType = DirectoryV1.AccountType(rawValue: 0),
      status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0),
      etag: String = ""
    ) {
      self.id = id
      self.login = login
      self.displayName = displayName
      self.email = email
      self.description = description
      self.company = company
      self.unit = unit
      self.account = account
      self.status = status
      self.etag = etag
    }

  }

  public struct UsersServiceCreateRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceCreateRequest" }

    public var tenant: String = ""
    /// `id` may be empty (the server makes one), `login` too (it is the id then); `company` and `unit` default to the
    /// tenant's own. `status` and `etag` are ignored.
    public var user: DirectoryV1.User? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: DirectoryV1.User? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.user = user
      self.requestId = requestId
    }

  }

  public struct UsersServiceCreateResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceCreateResponse" }

    public var user: DirectoryV1.User? = nil
    public var token: String = ""

    public init() {}

    public init(
      user: DirectoryV1.User? = nil,
      token: String = ""
    ) {
      self.user = user
      self.token = token
    }

  }

  public struct UsersServiceInviteRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceInviteRequest" }

    public var tenant: String = ""
    /// As for `Create`; without a login it is the e-mail, or the id if there is none.
    public var user: DirectoryV1.User? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: DirectoryV1.User? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.user = user
      self.requestId = requestId
    }

  }

  public struct UsersServiceInviteResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceInviteResponse" }

    public var user: DirectoryV1.User? = nil
    /// For `Accept`, once; empty if this is the answer to an earlier call with the same request id.
    public var enrolmentToken: String = ""
    public var enrolmentExpires: WellKnown.Timestamp? = nil
    public var token: String = ""

    public init() {}

    public init(
      user: DirectoryV1.User? = nil,
      enrolmentToken: String = "",
      enrolmentExpires: WellKnown.Timestamp? = nil,
      token: String = ""
    ) {
      self.user = user
      self.enrolmentToken = enrolmentToken
      self.enrolmentExpires = enrolmentExpires
      self.token = token
    }

  }

  public struct UsersServiceCancelInvitationRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceCancelInvitationRequest" }

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

  public struct UsersServiceCancelInvitationResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceCancelInvitationResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct UsersServiceGetRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceGetRequest" }

    public var tenant: String = ""
    public var user: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: String = ""
    ) {
      self.tenant = tenant
      self.user = user
    }

  }

  public struct UsersServiceGetResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceGetResponse" }

    public var user: DirectoryV1.User? = nil
    /// The workgroups that list the user, each with its sources; workgroups of all users are not listed.
    public var memberships: [DirectoryV1.UserMembership] = []
    /// The roles that the user holds without a workgroup.
    public var roles: [DirectoryV1.UserRole] = []

    public init() {}

    public init(
      user: DirectoryV1.User? = nil,
      memberships: [DirectoryV1.UserMembership] = [],
      roles: [DirectoryV1.UserRole] = []
    ) {
      self.user = user
      self.memberships = memberships
      self.roles = roles
    }

  }

  public struct UserRole: Message {
    public static var fullName: String { "muster.directory.v1.UserRole" }

    /// As `Application/Name`.
    public var role: String = ""
    public var held: DirectoryV1.RoleHolding = DirectoryV1.RoleHolding(rawValue: 0)
    /// For a role over named resources only, which ones.
    public var named: [DirectoryV1.ResourceKey] = []

    public init() {}

    public init(
      role: String = "",
      held: DirectoryV1.RoleHolding = DirectoryV1.RoleHolding(rawValue: 0),
      named: [DirectoryV1.ResourceKey] = []
    ) {
      self.role = role
      self.held = held
      self.named = named
    }

  }

  public struct UserMembership: Message {
    public static var fullName: String { "muster.directory.v1.UserMembership" }

    public var workgroup: String = ""
    public var sources: [String] = []
    public var workgroupName: String = ""

    public init() {}

    public init(
      workgroup: String = "",
      sources: [String] = [],
      workgroupName: String = ""
    ) {
      self.workgroup = workgroup
      self.sources = sources
      self.workgroupName = workgroupName
    }

  }

  public struct UsersServiceListRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceListRequest" }

    public var tenant: String = ""
    /// A part of login, display name or e-mail, without regard to case.
    public var name: String = ""
    /// Deactivated users are hidden unless asked for (C30).
    public var includeDeactivated: Bool = false
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    /// Only users of these statuses; all if empty. Naming `USER_STATUS_DEACTIVATED` asks for deactivated ones.
    public var statuses: [DirectoryV1.UserStatus] = []
    /// Only users of this company, if it is set.
    public var company: String = ""
    /// Only users who are attached to this unit, if it is set.
    public var unit: String = ""
    /// Only users whom this workgroup lists, if it is set.
    public var workgroup: String = ""
    public var order: DirectoryV1.UserOrder = DirectoryV1.UserOrder(rawValue: 0)

    public init() {}

    public init(
      tenant: String = "",
      name: String = "",
      includeDeactivated: Bool = false,
      pageSize: Int32 = 0,
      pageToken: String = "",
      statuses: [DirectoryV1.UserStatus] = [],
      company: String = "",
      unit: String = "",
      workgroup: String = "",
      order: DirectoryV1.UserOrder = DirectoryV1.UserOrder(rawValue: 0)
    ) {
      self.tenant = tenant
      self.name = name
      self.includeDeactivated = includeDeactivated
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.statuses = statuses
      self.company = company
      self.unit = unit
      self.workgroup = workgroup
      self.order = order
    }

  }

  public struct UsersServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceListResponse" }

    public var users: [DirectoryV1.User] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false
    /// The revision that all pages of the list show.
    public var token: String = ""

    public init() {}

    public init(
      users: [DirectoryV1.User] = [],
      nextPageToken: String = "",
      complete: Bool = false,
      token: String = ""
    ) {
      self.users = users
      self.nextPageToken = nextPageToken
      self.complete = complete
      self.token = token
    }

  }

  public struct UsersServiceUpdateRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceUpdateRequest" }

    public var tenant: String = ""
    public var user: DirectoryV1.User? = nil
    /// Of login, display_name, email, description; all four if it is not set.
    public var updateMask: WellKnown.FieldMask? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: DirectoryV1.User? = nil,
      updateMask: WellKnown.FieldMask? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.user = user
      self.updateMask = updateMask
      self.requestId = requestId
    }

  }

  public struct UsersServiceUpdateResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceUpdateResponse" }

    public var user: DirectoryV1.User? = nil
    public var token: String = ""

    public init() {}

    public init(
      user: DirectoryV1.User? = nil,
      token: String = ""
    ) {
      self.user = user
      self.token = token
    }

  }

  public struct UsersServiceSuspendRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceSuspendRequest" }

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

  public struct UsersServiceSuspendResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceSuspendResponse" }

    public var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    public var token: String = ""

    public init() {}

    public init(
      status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0),
      token: String = ""
    ) {
      self.status = status
      self.token = token
    }

  }

  public struct UsersServiceRestoreRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceRestoreRequest" }

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

  public struct UsersServiceRestoreResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceRestoreResponse" }

    public var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    public var token: String = ""

    public init() {}

    public init(
      status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0),
      token: String = ""
    ) {
      self.status = status
      self.token = token
    }

  }

  public struct UsersServiceDeactivateRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceDeactivateRequest" }

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

  public struct UsersServiceDeactivateResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceDeactivateResponse" }

    public var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    public var token: String = ""

    public init() {}

    public init(
      status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0),
      token: String = ""
    ) {
      self.status = status
      self.token = token
    }

  }

  public struct UsersServiceReactivateRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceReactivateRequest" }

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

  public struct UsersServiceReactivateResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceReactivateResponse" }

    public var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    public var token: String = ""

    public init() {}

    public init(
      status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0),
      token: String = ""
    ) {
      self.status = status
      self.token = token
    }

  }

  public struct UsersServiceDeleteRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceDeleteRequest" }

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

  public struct UsersServiceDeleteResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceDeleteResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct UsersServiceAcceptRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceAcceptRequest" }

    public var tenant: String = ""
    public var enrolmentToken: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      enrolmentToken: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.enrolmentToken = enrolmentToken
      self.requestId = requestId
    }

  }

  public struct UsersServiceAcceptResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceAcceptResponse" }

    public var user: String = ""
    public var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    public var token: String = ""

    public init() {}

    public init(
      user: String = "",
      status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0),
      token: String = ""
    ) {
      self.user = user
      self.status = status
      self.token = token
    }

  }

  public struct UsersServiceSetCompanyRoleRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceSetCompanyRoleRequest" }

    public var tenant: String = ""
    public var user: String = ""
    /// As `Application/Name`.
    public var role: String = ""
    /// Whether the user holds it from now on.
    public var held: Bool = false
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: String = "",
      role: String = "",
      held: Bool = false,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.user = user
      self.role = role
      self.held = held
      self.requestId = requestId
    }

  }

  public struct UsersServiceSetCompanyRoleResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceSetCompanyRoleResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct UsersServiceConvertToFederatedRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceConvertToFederatedRequest" }

    public var tenant: String = ""
    public var user: String = ""
    /// Guards the change, if it is set.
    public var etag: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: String = "",
      etag: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.user = user
      self.etag = etag
      self.requestId = requestId
    }

  }

  public struct UsersServiceConvertToFederatedResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceConvertToFederatedResponse" }

    public var user: DirectoryV1.User? = nil
    public var token: String = ""

    public init() {}

    public init(
      user: DirectoryV1.User? = nil,
      token: String = ""
    ) {
      self.user = user
      self.token = token
    }

  }

  public struct UsersServiceImportRequest: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceImportRequest" }

    /// Of the first message; later ones may leave it empty.
    public var tenant: String = ""
    /// As for `Create`.
    public var users: [DirectoryV1.User] = []
    /// Of the first message: whether to check everything and write nothing.
    public var dryRun: Bool = false
    /// Of the first message.
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      users: [DirectoryV1.User] = [],
      dryRun: Bool = false,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.users = users
      self.dryRun = dryRun
      self.requestId = requestId
    }

  }

  public struct UsersServiceImportResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceImportResponse" }

    public var created: Int64 = 0
    public var token: String = ""

    public init() {}

    public init(
      created: Int64 = 0,
      token: String = ""
    ) {
      self.created = created
      self.token = token
    }

  }

  /// The users of a tenant and where they stand in life.
  public protocol UsersService: RPC.Service {
    /// Makes an active user.
    func create(_ request: DirectoryV1.UsersServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceCreateResponse
    /// Makes an invited user with a one-time enrolment token. Sending it to the person is the caller's.
    func invite(_ request: DirectoryV1.UsersServiceInviteRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceInviteResponse
    /// Takes an invitation back that was not accepted: its token is void, and the user is deleted.
    func cancelInvitation(_ request: DirectoryV1.UsersServiceCancelInvitationRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceCancelInvitationResponse
    func get(_ request: DirectoryV1.UsersServiceGetRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceGetResponse
    func list(_ request: DirectoryV1.UsersServiceListRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceListResponse
    func update(_ request: DirectoryV1.UsersServiceUpdateRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceUpdateResponse
    /// Locks the account: visible, refused (C30). The last effective holder of Security/Security stays (C4, C12).
    func suspend(_ request: DirectoryV1.UsersServiceSuspendRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceSuspendResponse
    /// Takes a suspended user back to the status before.
    func restore(_ request: DirectoryV1.UsersServiceRestoreRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceRestoreResponse
    /// Hides and refuses the account (C30).
    func deactivate(_ request: DirectoryV1.UsersServiceDeactivateRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceDeactivateResponse
    /// Takes a deactivated user back to the status before.
    func reactivate(_ request: DirectoryV1.UsersServiceReactivateRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceReactivateResponse
    /// Deletes the user and its memberships.
    func delete(_ request: DirectoryV1.UsersServiceDeleteRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceDeleteResponse
    /// Redeems a one-time enrolment token.
    func accept(_ request: DirectoryV1.UsersServiceAcceptRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceAcceptResponse
    /// Gives a user a role directly, within the user's company, or takes it back.
    func setCompanyRole(_ request: DirectoryV1.UsersServiceSetCompanyRoleRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceSetCompanyRoleResponse
    /// Turns a local account into a federated one; not the first administrator's (C29).
    func convertToFederated(_ request: DirectoryV1.UsersServiceConvertToFederatedRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceConvertToFederatedResponse
    /// Makes active users from a stream, all of them or none.
    func `import`(_ requests: RequestStream<DirectoryV1.UsersServiceImportRequest>, context: CallContext) async throws -> DirectoryV1.UsersServiceImportResponse
  }

  /// The calls of `muster.directory.v1.UsersService`.
  public enum UsersMethods {
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Create", kind: .unary)
    /// `Invite`.
    public static let invite = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Invite", kind: .unary)
    /// `CancelInvitation`.
    public static let cancelInvitation = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "CancelInvitation", kind: .unary)
    /// `Get`.
    public static let get = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Get", kind: .unary, isIdempotent: true)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "List", kind: .unary, isIdempotent: true)
    /// `Update`.
    public static let update = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Update", kind: .unary)
    /// `Suspend`.
    public static let suspend = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Suspend", kind: .unary)
    /// `Restore`.
    public static let restore = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Restore", kind: .unary)
    /// `Deactivate`.
    public static let deactivate = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Deactivate", kind: .unary)
    /// `Reactivate`.
    public static let reactivate = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Reactivate", kind: .unary)
    /// `Delete`.
    public static let delete = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Delete", kind: .unary)
    /// `Accept`.
    public static let accept = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Accept", kind: .unary)
    /// `SetCompanyRole`.
    public static let setCompanyRole = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "SetCompanyRole", kind: .unary)
    /// `ConvertToFederated`.
    public static let convertToFederated = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "ConvertToFederated", kind: .unary)
    /// `Import`.
    public static let `import` = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Import", kind: .clientStreaming)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.UsersService",
      methods: [Self.create, Self.invite, Self.cancelInvitation, Self.get, Self.list, Self.update, Self.suspend, Self.restore, Self.deactivate, Self.reactivate, Self.delete, Self.accept, Self.setCompanyRole, Self.convertToFederated, Self.`import`],
      fileDescriptors: DirectoryV1.Files.users.closure)
  }

  /// Calls `muster.directory.v1.UsersService`.
  public struct UsersClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// Makes an active user.
    public func create(_ request: DirectoryV1.UsersServiceCreateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceCreateResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.create, request, options: options)
    }

    /// Makes an invited user with a one-time enrolment token. Sending it to the person is the caller's.
    public func invite(_ request: DirectoryV1.UsersServiceInviteRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceInviteResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.invite, request, options: options)
    }

    /// Takes an invitation back that was not accepted: its token is void, and the user is deleted.
    public func cancelInvitation(_ request: DirectoryV1.UsersServiceCancelInvitationRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceCancelInvitationResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.cancelInvitation, request, options: options)
    }

    public func get(_ request: DirectoryV1.UsersServiceGetRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceGetResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.get, request, options: options)
    }

    public func list(_ request: DirectoryV1.UsersServiceListRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceListResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.list, request, options: options)
    }

    public func update(_ request: DirectoryV1.UsersServiceUpdateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceUpdateResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.update, request, options: options)
    }

    /// Locks the account: visible, refused (C30). The last effective holder of Security/Security stays (C4, C12).
    public func suspend(_ request: DirectoryV1.UsersServiceSuspendRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceSuspendResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.suspend, request, options: options)
    }

    /// Takes a suspended user back to the status before.
    public func restore(_ request: DirectoryV1.UsersServiceRestoreRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceRestoreResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.restore, request, options: options)
    }

    /// Hides and refuses the account (C30).
    public func deactivate(_ request: DirectoryV1.UsersServiceDeactivateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceDeactivateResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.deactivate, request, options: options)
    }

    /// Takes a deactivated user back to the status before.
    public func reactivate(_ request: DirectoryV1.UsersServiceReactivateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceReactivateResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.reactivate, request, options: options)
    }

    /// Deletes the user and its memberships.
    public func delete(_ request: DirectoryV1.UsersServiceDeleteRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceDeleteResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.delete, request, options: options)
    }

    /// Redeems a one-time enrolment token.
    public func accept(_ request: DirectoryV1.UsersServiceAcceptRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceAcceptResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.accept, request, options: options)
    }

    /// Gives a user a role directly, within the user's company, or takes it back.
    public func setCompanyRole(_ request: DirectoryV1.UsersServiceSetCompanyRoleRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceSetCompanyRoleResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.setCompanyRole, request, options: options)
    }

    /// Turns a local account into a federated one; not the first administrator's (C29).
    public func convertToFederated(_ request: DirectoryV1.UsersServiceConvertToFederatedRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UsersServiceConvertToFederatedResponse {
      try await self.channel.unary(DirectoryV1.UsersMethods.convertToFederated, request, options: options)
    }

    /// Makes active users from a stream, all of them or none.
    public func `import`(options: CallOptions = CallOptions(), _ send: @escaping @Sendable (RequestWriter<DirectoryV1.UsersServiceImportRequest>) async throws -> Void) async throws -> DirectoryV1.UsersServiceImportResponse {
      try await self.channel.clientStreaming(DirectoryV1.UsersMethods.`import`, options: options, send)
    }
  }

}

extension DirectoryV1.User {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "login"
      case 3: "display_name"
      case 4: "email"
      case 5: "description"
      case 6: "company"
      case 7: "unit"
      case 8: "account"
      case 9: "status"
      case 10: "etag"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.login = try decoder.string()
        case 26: self.displayName = try decoder.string()
        case 34: self.email = try decoder.string()
        case 42: self.description = try decoder.string()
        case 50: self.company = try decoder.string()
        case 58: self.unit = try decoder.string()
        case 64: self.account = try decoder.enumeration()
        case 72: self.status = try decoder.enumeration()
        case 82: self.etag = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.User.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.login.isEmpty {
      size += 1 + WireSize.string(self.login)
    }
    if !self.displayName.isEmpty {
      size += 1 + WireSize.string(self.displayName)
    }
    if !self.email.isEmpty {
      size += 1 + WireSize.string(self.email)
    }
    if !self.description.isEmpty {
      size += 1 + WireSize.string(self.description)
    }
    if !self.company.isEmpty {
      size += 1 + WireSize.string(self.company)
    }
    if !self.unit.isEmpty {
      size += 1 + WireSize.string(self.unit)
    }
    if self.account.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.account.rawValue))
    }
    if self.status.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.status.rawValue))
    }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.etag.isEmpty {
      encoder.string(82, self.etag)
    }
    if self.status.rawValue != 0 {
      encoder.int(72, Int64(self.status.rawValue))
    }
    if self.account.rawValue != 0 {
      encoder.int(64, Int64(self.account.rawValue))
    }
    if !self.unit.isEmpty {
      encoder.string(58, self.unit)
    }
    if !self.company.isEmpty {
      encoder.string(50, self.company)
    }
    if !self.description.isEmpty {
      encoder.string(42, self.description)
    }
    if !self.email.isEmpty {
      encoder.string(34, self.email)
    }
    if !self.displayName.isEmpty {
      encoder.string(26, self.displayName)
    }
    if !self.login.isEmpty {
      encoder.string(18, self.login)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.login.isEmpty { json.member("login", self.login) }
    if !self.displayName.isEmpty { json.member("displayName", self.displayName) }
    if !self.email.isEmpty { json.member("email", self.email) }
    if !self.description.isEmpty { json.member("description", self.description) }
    if !self.company.isEmpty { json.member("company", self.company) }
    if !self.unit.isEmpty { json.member("unit", self.unit) }
    if self.account.rawValue != 0 { json.member("account", self.account) }
    if self.status.rawValue != 0 { json.member("status", self.status) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "login": try json.read(into: &self.login)
      case "displayName", "display_name": try json.read(into: &self.displayName)
      case "email": try json.read(into: &self.email)
      case "description": try json.read(into: &self.description)
      case "company": try json.read(into: &self.company)
      case "unit": try json.read(into: &self.unit)
      case "account": try json.read(into: &self.account)
      case "status": try json.read(into: &self.status)
      case "etag": try json.read(into: &self.etag)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.User {
  /// ``DirectoryV1.User``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var login: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var displayName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var email: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var company: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var unit: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var account: DirectoryV1.AccountType = DirectoryV1.AccountType(rawValue: 0)
    public private(set) var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.User.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.login = try decoder.borrowedString()
          case 26: self.displayName = try decoder.borrowedString()
          case 34: self.email = try decoder.borrowedString()
          case 42: self.description = try decoder.borrowedString()
          case 50: self.company = try decoder.borrowedString()
          case 58: self.unit = try decoder.borrowedString()
          case 64: self.account = try decoder.enumeration()
          case 72: self.status = try decoder.enumeration()
          case 82: self.etag = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.User.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceCreateRequest {
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
        case 18: try decoder.merge(into: &self.user)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceCreateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.user {
      size += 1 + WireSize.message(value)
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
    if let value = self.user {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.user { json.member("user", value) }
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

extension DirectoryV1.UsersServiceCreateRequest {
  /// ``DirectoryV1.UsersServiceCreateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: DirectoryV1.User.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceCreateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.user)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceCreateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceCreateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.user)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceCreateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.user {
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
    if let value = self.user {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.user { json.member("user", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceCreateResponse {
  /// ``DirectoryV1.UsersServiceCreateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: DirectoryV1.User.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceCreateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.user)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceCreateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceInviteRequest {
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
        case 18: try decoder.merge(into: &self.user)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceInviteRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.user {
      size += 1 + WireSize.message(value)
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
    if let value = self.user {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.user { json.member("user", value) }
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

extension DirectoryV1.UsersServiceInviteRequest {
  /// ``DirectoryV1.UsersServiceInviteRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: DirectoryV1.User.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceInviteRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.user)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceInviteRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceInviteResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      case 2: "enrolment_token"
      case 3: "enrolment_expires"
      case 4: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.user)
        case 18: self.enrolmentToken = try decoder.string()
        case 26: try decoder.merge(into: &self.enrolmentExpires)
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceInviteResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.user {
      size += 1 + WireSize.message(value)
    }
    if !self.enrolmentToken.isEmpty {
      size += 1 + WireSize.string(self.enrolmentToken)
    }
    if let value = self.enrolmentExpires {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(34, self.token)
    }
    if let value = self.enrolmentExpires {
      encoder.message(26, value)
    }
    if !self.enrolmentToken.isEmpty {
      encoder.string(18, self.enrolmentToken)
    }
    if let value = self.user {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.user { json.member("user", value) }
    if !self.enrolmentToken.isEmpty { json.member("enrolmentToken", self.enrolmentToken) }
    if let value = self.enrolmentExpires { json.member("enrolmentExpires", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      case "enrolmentToken", "enrolment_token": try json.read(into: &self.enrolmentToken)
      case "enrolmentExpires", "enrolment_expires": try json.read(into: &self.enrolmentExpires)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceInviteResponse {
  /// ``DirectoryV1.UsersServiceInviteResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: DirectoryV1.User.View? = nil
    public private(set) var enrolmentToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var enrolmentExpires: WellKnown.Timestamp.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceInviteResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.user)
          case 18: self.enrolmentToken = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.enrolmentExpires)
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceInviteResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceCancelInvitationRequest {
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
        throw error.inField(tag, of: DirectoryV1.UsersServiceCancelInvitationRequest.self)
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

extension DirectoryV1.UsersServiceCancelInvitationRequest {
  /// ``DirectoryV1.UsersServiceCancelInvitationRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceCancelInvitationRequest.fieldName(number)
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
          throw error.inField(tag, of: DirectoryV1.UsersServiceCancelInvitationRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceCancelInvitationResponse {
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
        throw error.inField(tag, of: DirectoryV1.UsersServiceCancelInvitationResponse.self)
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

extension DirectoryV1.UsersServiceCancelInvitationResponse {
  /// ``DirectoryV1.UsersServiceCancelInvitationResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceCancelInvitationResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceCancelInvitationResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceGetRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.user = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceGetRequest.self)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user": try json.read(into: &self.user)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceGetRequest {
  /// ``DirectoryV1.UsersServiceGetRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceGetRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.user = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceGetRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceGetResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      case 2: "memberships"
      case 3: "roles"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.user)
        case 18:
          try decoder.append(to: &self.memberships)
        case 26:
          try decoder.append(to: &self.roles)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceGetResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.user {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.memberships) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.roles) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.roles) { encoder, value in encoder.message(26, value) }
    encoder.elements(self.memberships) { encoder, value in encoder.message(18, value) }
    if let value = self.user {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.user { json.member("user", value) }
    if !self.memberships.isEmpty { json.member("memberships", self.memberships) }
    if !self.roles.isEmpty { json.member("roles", self.roles) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      case "memberships": try json.read(into: &self.memberships)
      case "roles": try json.read(into: &self.roles)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceGetResponse {
  /// ``DirectoryV1.UsersServiceGetResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: DirectoryV1.User.View? = nil
    public private(set) var memberships: RepeatedView<MessageCodec<DirectoryV1.UserMembership.View>> = RepeatedView()
    public private(set) var roles: RepeatedView<MessageCodec<DirectoryV1.UserRole.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceGetResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.user)
          case 18: try decoder.view(tag, into: &self.memberships)
          case 26: try decoder.view(tag, into: &self.roles)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceGetResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UserRole {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "role"
      case 2: "held"
      case 3: "named"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.role = try decoder.string()
        case 16: self.held = try decoder.enumeration()
        case 26:
          try decoder.append(to: &self.named)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UserRole.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.role.isEmpty {
      size += 1 + WireSize.string(self.role)
    }
    if self.held.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.held.rawValue))
    }
    size += WireSize.sum(self.named) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.named) { encoder, value in encoder.message(26, value) }
    if self.held.rawValue != 0 {
      encoder.int(16, Int64(self.held.rawValue))
    }
    if !self.role.isEmpty {
      encoder.string(10, self.role)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.role.isEmpty { json.member("role", self.role) }
    if self.held.rawValue != 0 { json.member("held", self.held) }
    if !self.named.isEmpty { json.member("named", self.named) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "role": try json.read(into: &self.role)
      case "held": try json.read(into: &self.held)
      case "named": try json.read(into: &self.named)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UserRole {
  /// ``DirectoryV1.UserRole``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var role: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var held: DirectoryV1.RoleHolding = DirectoryV1.RoleHolding(rawValue: 0)
    public private(set) var named: RepeatedView<MessageCodec<DirectoryV1.ResourceKey.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UserRole.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.role = try decoder.borrowedString()
          case 16: self.held = try decoder.enumeration()
          case 26: try decoder.view(tag, into: &self.named)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UserRole.self)
        }
      }
    }

  }
}

extension DirectoryV1.UserMembership {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "sources"
      case 3: "workgroup_name"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.workgroup = try decoder.string()
        case 18:
          try decoder.append(to: &self.sources, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 26: self.workgroupName = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UserMembership.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    size += WireSize.sum(self.sources) { 1 + WireSize.string($0) }
    if !self.workgroupName.isEmpty {
      size += 1 + WireSize.string(self.workgroupName)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.workgroupName.isEmpty {
      encoder.string(26, self.workgroupName)
    }
    encoder.elements(self.sources) { encoder, value in encoder.string(18, value) }
    if !self.workgroup.isEmpty {
      encoder.string(10, self.workgroup)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.sources.isEmpty { json.member("sources", self.sources) }
    if !self.workgroupName.isEmpty { json.member("workgroupName", self.workgroupName) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "sources": try json.read(into: &self.sources)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UserMembership {
  /// ``DirectoryV1.UserMembership``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var sources: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UserMembership.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.sources)
          case 26: self.workgroupName = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UserMembership.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceListRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "name"
      case 3: "include_deactivated"
      case 4: "page_size"
      case 5: "page_token"
      case 6: "statuses"
      case 7: "company"
      case 8: "unit"
      case 9: "workgroup"
      case 10: "order"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.name = try decoder.string()
        case 24: self.includeDeactivated = try decoder.bool()
        case 32: self.pageSize = try decoder.int32()
        case 42: self.pageToken = try decoder.string()
        case 48:
          try decoder.append(to: &self.statuses, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.UserStatus in try decoder.enumeration() })
        case 50:
          try decoder.appendPacked(to: &self.statuses, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.UserStatus in try decoder.enumeration() })
        case 58: self.company = try decoder.string()
        case 66: self.unit = try decoder.string()
        case 74: self.workgroup = try decoder.string()
        case 80: self.order = try decoder.enumeration()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceListRequest.self)
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
    if self.includeDeactivated { size += 2 }
    if self.pageSize != 0 {
      size += 1 + WireSize.int(Int64(self.pageSize))
    }
    if !self.pageToken.isEmpty {
      size += 1 + WireSize.string(self.pageToken)
    }
    if !self.statuses.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.statuses) { WireSize.int(Int64($0.rawValue)) })
    }
    if !self.company.isEmpty {
      size += 1 + WireSize.string(self.company)
    }
    if !self.unit.isEmpty {
      size += 1 + WireSize.string(self.unit)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if self.order.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.order.rawValue))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.order.rawValue != 0 {
      encoder.int(80, Int64(self.order.rawValue))
    }
    if !self.workgroup.isEmpty {
      encoder.string(74, self.workgroup)
    }
    if !self.unit.isEmpty {
      encoder.string(66, self.unit)
    }
    if !self.company.isEmpty {
      encoder.string(58, self.company)
    }
    encoder.packed(50, self.statuses) { encoder, value in encoder.int(Int64(value.rawValue)) }
    if !self.pageToken.isEmpty {
      encoder.string(42, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(32, Int64(self.pageSize))
    }
    if self.includeDeactivated {
      encoder.bool(24, self.includeDeactivated)
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
    if self.includeDeactivated { json.member("includeDeactivated", self.includeDeactivated) }
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
    if !self.statuses.isEmpty { json.member("statuses", self.statuses) }
    if !self.company.isEmpty { json.member("company", self.company) }
    if !self.unit.isEmpty { json.member("unit", self.unit) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if self.order.rawValue != 0 { json.member("order", self.order) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "name": try json.read(into: &self.name)
      case "includeDeactivated", "include_deactivated": try json.read(into: &self.includeDeactivated)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      case "statuses": try json.read(into: &self.statuses)
      case "company": try json.read(into: &self.company)
      case "unit": try json.read(into: &self.unit)
      case "workgroup": try json.read(into: &self.workgroup)
      case "order": try json.read(into: &self.order)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceListRequest {
  /// ``DirectoryV1.UsersServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var includeDeactivated: Bool = false
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var statuses: RepeatedView<EnumerationCodec<DirectoryV1.UserStatus>> = RepeatedView()
    public private(set) var company: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var unit: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var order: DirectoryV1.UserOrder = DirectoryV1.UserOrder(rawValue: 0)

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          case 24: self.includeDeactivated = try decoder.bool()
          case 32: self.pageSize = try decoder.int32()
          case 42: self.pageToken = try decoder.borrowedString()
          case 48, 50: try decoder.view(tag, into: &self.statuses)
          case 58: self.company = try decoder.borrowedString()
          case 66: self.unit = try decoder.borrowedString()
          case 74: self.workgroup = try decoder.borrowedString()
          case 80: self.order = try decoder.enumeration()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceListRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "users"
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
          try decoder.append(to: &self.users)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.users) { 1 + WireSize.message($0) }
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
    encoder.elements(self.users) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.users.isEmpty { json.member("users", self.users) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "users": try json.read(into: &self.users)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceListResponse {
  /// ``DirectoryV1.UsersServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var users: RepeatedView<MessageCodec<DirectoryV1.User.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.users)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceListResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceUpdateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      case 3: "update_mask"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.user)
        case 26: try decoder.merge(into: &self.updateMask)
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceUpdateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.user {
      size += 1 + WireSize.message(value)
    }
    if let value = self.updateMask {
      size += 1 + WireSize.message(value)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if let value = self.updateMask {
      encoder.message(26, value)
    }
    if let value = self.user {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.user { json.member("user", value) }
    if let value = self.updateMask { json.member("updateMask", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user": try json.read(into: &self.user)
      case "updateMask", "update_mask": try json.read(into: &self.updateMask)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceUpdateRequest {
  /// ``DirectoryV1.UsersServiceUpdateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: DirectoryV1.User.View? = nil
    public private(set) var updateMask: WellKnown.FieldMask.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceUpdateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.user)
          case 26: try decoder.view(into: &self.updateMask)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceUpdateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceUpdateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.user)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceUpdateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.user {
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
    if let value = self.user {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.user { json.member("user", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceUpdateResponse {
  /// ``DirectoryV1.UsersServiceUpdateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: DirectoryV1.User.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceUpdateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.user)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceUpdateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceSuspendRequest {
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
        throw error.inField(tag, of: DirectoryV1.UsersServiceSuspendRequest.self)
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

extension DirectoryV1.UsersServiceSuspendRequest {
  /// ``DirectoryV1.UsersServiceSuspendRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceSuspendRequest.fieldName(number)
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
          throw error.inField(tag, of: DirectoryV1.UsersServiceSuspendRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceSuspendResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "status"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.status = try decoder.enumeration()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceSuspendResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.status.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.status.rawValue))
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
    if self.status.rawValue != 0 {
      encoder.int(8, Int64(self.status.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.status.rawValue != 0 { json.member("status", self.status) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "status": try json.read(into: &self.status)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceSuspendResponse {
  /// ``DirectoryV1.UsersServiceSuspendResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceSuspendResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.status = try decoder.enumeration()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceSuspendResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceRestoreRequest {
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
        throw error.inField(tag, of: DirectoryV1.UsersServiceRestoreRequest.self)
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

extension DirectoryV1.UsersServiceRestoreRequest {
  /// ``DirectoryV1.UsersServiceRestoreRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceRestoreRequest.fieldName(number)
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
          throw error.inField(tag, of: DirectoryV1.UsersServiceRestoreRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceRestoreResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "status"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.status = try decoder.enumeration()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceRestoreResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.status.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.status.rawValue))
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
    if self.status.rawValue != 0 {
      encoder.int(8, Int64(self.status.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.status.rawValue != 0 { json.member("status", self.status) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "status": try json.read(into: &self.status)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceRestoreResponse {
  /// ``DirectoryV1.UsersServiceRestoreResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceRestoreResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.status = try decoder.enumeration()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceRestoreResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceDeactivateRequest {
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
        throw error.inField(tag, of: DirectoryV1.UsersServiceDeactivateRequest.self)
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

extension DirectoryV1.UsersServiceDeactivateRequest {
  /// ``DirectoryV1.UsersServiceDeactivateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceDeactivateRequest.fieldName(number)
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
          throw error.inField(tag, of: DirectoryV1.UsersServiceDeactivateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceDeactivateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "status"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.status = try decoder.enumeration()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceDeactivateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.status.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.status.rawValue))
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
    if self.status.rawValue != 0 {
      encoder.int(8, Int64(self.status.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.status.rawValue != 0 { json.member("status", self.status) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "status": try json.read(into: &self.status)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceDeactivateResponse {
  /// ``DirectoryV1.UsersServiceDeactivateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceDeactivateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.status = try decoder.enumeration()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceDeactivateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceReactivateRequest {
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
        throw error.inField(tag, of: DirectoryV1.UsersServiceReactivateRequest.self)
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

extension DirectoryV1.UsersServiceReactivateRequest {
  /// ``DirectoryV1.UsersServiceReactivateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceReactivateRequest.fieldName(number)
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
          throw error.inField(tag, of: DirectoryV1.UsersServiceReactivateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceReactivateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "status"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.status = try decoder.enumeration()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceReactivateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.status.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.status.rawValue))
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
    if self.status.rawValue != 0 {
      encoder.int(8, Int64(self.status.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.status.rawValue != 0 { json.member("status", self.status) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "status": try json.read(into: &self.status)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceReactivateResponse {
  /// ``DirectoryV1.UsersServiceReactivateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceReactivateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.status = try decoder.enumeration()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceReactivateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceDeleteRequest {
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
        throw error.inField(tag, of: DirectoryV1.UsersServiceDeleteRequest.self)
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

extension DirectoryV1.UsersServiceDeleteRequest {
  /// ``DirectoryV1.UsersServiceDeleteRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceDeleteRequest.fieldName(number)
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
          throw error.inField(tag, of: DirectoryV1.UsersServiceDeleteRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceDeleteResponse {
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
        throw error.inField(tag, of: DirectoryV1.UsersServiceDeleteResponse.self)
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

extension DirectoryV1.UsersServiceDeleteResponse {
  /// ``DirectoryV1.UsersServiceDeleteResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceDeleteResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceDeleteResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceAcceptRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "enrolment_token"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.enrolmentToken = try decoder.string()
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceAcceptRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.enrolmentToken.isEmpty {
      size += 1 + WireSize.string(self.enrolmentToken)
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
    if !self.enrolmentToken.isEmpty {
      encoder.string(18, self.enrolmentToken)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.enrolmentToken.isEmpty { json.member("enrolmentToken", self.enrolmentToken) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "enrolmentToken", "enrolment_token": try json.read(into: &self.enrolmentToken)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceAcceptRequest {
  /// ``DirectoryV1.UsersServiceAcceptRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var enrolmentToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceAcceptRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.enrolmentToken = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceAcceptRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceAcceptResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      case 2: "status"
      case 3: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.user = try decoder.string()
        case 16: self.status = try decoder.enumeration()
        case 26: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceAcceptResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if self.status.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.status.rawValue))
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(26, self.token)
    }
    if self.status.rawValue != 0 {
      encoder.int(16, Int64(self.status.rawValue))
    }
    if !self.user.isEmpty {
      encoder.string(10, self.user)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.user.isEmpty { json.member("user", self.user) }
    if self.status.rawValue != 0 { json.member("status", self.status) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      case "status": try json.read(into: &self.status)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceAcceptResponse {
  /// ``DirectoryV1.UsersServiceAcceptResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var status: DirectoryV1.UserStatus = DirectoryV1.UserStatus(rawValue: 0)
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceAcceptResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.user = try decoder.borrowedString()
          case 16: self.status = try decoder.enumeration()
          case 26: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceAcceptResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceSetCompanyRoleRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      case 3: "role"
      case 4: "held"
      case 5: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.user = try decoder.string()
        case 26: self.role = try decoder.string()
        case 32: self.held = try decoder.bool()
        case 42: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceSetCompanyRoleRequest.self)
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
    if !self.role.isEmpty {
      size += 1 + WireSize.string(self.role)
    }
    if self.held { size += 2 }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(42, self.requestId)
    }
    if self.held {
      encoder.bool(32, self.held)
    }
    if !self.role.isEmpty {
      encoder.string(26, self.role)
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
    if !self.role.isEmpty { json.member("role", self.role) }
    if self.held { json.member("held", self.held) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user": try json.read(into: &self.user)
      case "role": try json.read(into: &self.role)
      case "held": try json.read(into: &self.held)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceSetCompanyRoleRequest {
  /// ``DirectoryV1.UsersServiceSetCompanyRoleRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var role: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var held: Bool = false
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceSetCompanyRoleRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.user = try decoder.borrowedString()
          case 26: self.role = try decoder.borrowedString()
          case 32: self.held = try decoder.bool()
          case 42: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceSetCompanyRoleRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceSetCompanyRoleResponse {
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
        throw error.inField(tag, of: DirectoryV1.UsersServiceSetCompanyRoleResponse.self)
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

extension DirectoryV1.UsersServiceSetCompanyRoleResponse {
  /// ``DirectoryV1.UsersServiceSetCompanyRoleResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceSetCompanyRoleResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceSetCompanyRoleResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceConvertToFederatedRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      case 3: "etag"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.user = try decoder.string()
        case 26: self.etag = try decoder.string()
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceConvertToFederatedRequest.self)
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
      encoder.string(34, self.requestId)
    }
    if !self.etag.isEmpty {
      encoder.string(26, self.etag)
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
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user": try json.read(into: &self.user)
      case "etag": try json.read(into: &self.etag)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceConvertToFederatedRequest {
  /// ``DirectoryV1.UsersServiceConvertToFederatedRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceConvertToFederatedRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.user = try decoder.borrowedString()
          case 26: self.etag = try decoder.borrowedString()
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceConvertToFederatedRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceConvertToFederatedResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.user)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceConvertToFederatedResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.user {
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
    if let value = self.user {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.user { json.member("user", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceConvertToFederatedResponse {
  /// ``DirectoryV1.UsersServiceConvertToFederatedResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: DirectoryV1.User.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceConvertToFederatedResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.user)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceConvertToFederatedResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceImportRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "users"
      case 3: "dry_run"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18:
          try decoder.append(to: &self.users)
        case 24: self.dryRun = try decoder.bool()
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceImportRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    size += WireSize.sum(self.users) { 1 + WireSize.message($0) }
    if self.dryRun { size += 2 }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if self.dryRun {
      encoder.bool(24, self.dryRun)
    }
    encoder.elements(self.users) { encoder, value in encoder.message(18, value) }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.users.isEmpty { json.member("users", self.users) }
    if self.dryRun { json.member("dryRun", self.dryRun) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "users": try json.read(into: &self.users)
      case "dryRun", "dry_run": try json.read(into: &self.dryRun)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceImportRequest {
  /// ``DirectoryV1.UsersServiceImportRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var users: RepeatedView<MessageCodec<DirectoryV1.User.View>> = RepeatedView()
    public private(set) var dryRun: Bool = false
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceImportRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.users)
          case 24: self.dryRun = try decoder.bool()
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceImportRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersServiceImportResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "created"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.created = try decoder.int64()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UsersServiceImportResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.created != 0 {
      size += 1 + WireSize.int(self.created)
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
    if self.created != 0 {
      encoder.int(8, self.created)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.created != 0 { json.member("created", self.created) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "created": try json.read(into: &self.created)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceImportResponse {
  /// ``DirectoryV1.UsersServiceImportResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var created: Int64 = 0
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UsersServiceImportResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.created = try decoder.int64()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceImportResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UsersService {
  public var descriptor: ServiceDescriptor { DirectoryV1.UsersMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.UsersMethods.create) {
      (request: DirectoryV1.UsersServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceCreateResponse in
      try await self.create(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.invite) {
      (request: DirectoryV1.UsersServiceInviteRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceInviteResponse in
      try await self.invite(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.cancelInvitation) {
      (request: DirectoryV1.UsersServiceCancelInvitationRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceCancelInvitationResponse in
      try await self.cancelInvitation(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.get) {
      (request: DirectoryV1.UsersServiceGetRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceGetResponse in
      try await self.get(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.list) {
      (request: DirectoryV1.UsersServiceListRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.update) {
      (request: DirectoryV1.UsersServiceUpdateRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceUpdateResponse in
      try await self.update(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.suspend) {
      (request: DirectoryV1.UsersServiceSuspendRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceSuspendResponse in
      try await self.suspend(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.restore) {
      (request: DirectoryV1.UsersServiceRestoreRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceRestoreResponse in
      try await self.restore(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.deactivate) {
      (request: DirectoryV1.UsersServiceDeactivateRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceDeactivateResponse in
      try await self.deactivate(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.reactivate) {
      (request: DirectoryV1.UsersServiceReactivateRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceReactivateResponse in
      try await self.reactivate(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.delete) {
      (request: DirectoryV1.UsersServiceDeleteRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceDeleteResponse in
      try await self.delete(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.accept) {
      (request: DirectoryV1.UsersServiceAcceptRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceAcceptResponse in
      try await self.accept(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.setCompanyRole) {
      (request: DirectoryV1.UsersServiceSetCompanyRoleRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceSetCompanyRoleResponse in
      try await self.setCompanyRole(request, context: context)
    }
    router.unary(DirectoryV1.UsersMethods.convertToFederated) {
      (request: DirectoryV1.UsersServiceConvertToFederatedRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceConvertToFederatedResponse in
      try await self.convertToFederated(request, context: context)
    }
    router.clientStreaming(DirectoryV1.UsersMethods.`import`) {
      (request: RequestStream<DirectoryV1.UsersServiceImportRequest>, context: CallContext) async throws -> DirectoryV1.UsersServiceImportResponse in
      try await self.`import`(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/users.proto`.
  public static let users = ProtoFile(
    name: "muster/directory/v1/users.proto", dependencies: [WellKnown.Files.fieldMask, WellKnown.Files.timestamp, DirectoryV1.Files.resources],
    base64: "Ch9tdXN0ZXIvZGlyZWN0b3J5L3YxL3VzZXJzLnByb3RvEhNtdXN0ZXIuZGlyZWN0b3J5LnYxGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxojbXVzdGVyL2RpcmVjdG9yeS92MS9yZXNvdXJjZXMucHJvdG8ivgIKBFVzZXISDgoCaWQYASABKAlSAmlkEhQKBWxvZ2luGAIgASgJUgVsb2dpbhIhCgxkaXNwbGF5X25hbWUYAyABKAlSC2Rpc3BsYXlOYW1lEhQKBWVtYWlsGAQgASgJUgVlbWFpbBIgCgtkZXNjcmlwdGlvbhgFIAEoCVILZGVzY3JpcHRpb24SGAoHY29tcGFueRgGIAEoCVIHY29tcGFueRISCgR1bml0GAcgASgJUgR1bml0EjoKB2FjY291bnQYCCABKA4yIC5tdXN0ZXIuZGlyZWN0b3J5LnYxLkFjY291bnRUeXBlUgdhY2NvdW50EjcKBnN0YXR1cxgJIAEoDjIfLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlclN0YXR1c1IGc3RhdHVzEhIKBGV0YWcYCiABKAlSBGV0YWcigQEKGVVzZXJzU2VydmljZUNyZWF0ZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSLQoEdXNlchgCIAEoCzIZLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlclIEdXNlchIdCgpyZXF1ZXN0X2lkGAMgASgJUglyZXF1ZXN0SWQiYQoaVXNlcnNTZXJ2aWNlQ3JlYXRlUmVzcG9uc2USLQoEdXNlchgBIAEoCzIZLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlclIEdXNlchIUCgV0b2tlbhgCIAEoCVIFdG9rZW4igQEKGVVzZXJzU2VydmljZUludml0ZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSLQoEdXNlchgCIAEoCzIZLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlclIEdXNlchIdCgpyZXF1ZXN0X2lkGAMgASgJUglyZXF1ZXN0SWQi0wEKGlVzZXJzU2VydmljZUludml0ZVJlc3BvbnNlEi0KBHVzZXIYASABKAsyGS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJSBHVzZXISJwoPZW5yb2xtZW50X3Rva2VuGAIgASgJUg5lbnJvbG1lbnRUb2tlbhJHChFlbnJvbG1lbnRfZXhwaXJlcxgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSEGVucm9sbWVudEV4cGlyZXMSFAoFdG9rZW4YBCABKAlSBXRva2VuInAKI1VzZXJzU2VydmljZUNhbmNlbEludml0YXRpb25SZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBHVzZXIYAiABKAlSBHVzZXISHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkIjwKJFVzZXJzU2VydmljZUNhbmNlbEludml0YXRpb25SZXNwb25zZRIUCgV0b2tlbhgBIAEoCVIFdG9rZW4iRAoWVXNlcnNTZXJ2aWNlR2V0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgR1c2VyGAIgASgJUgR1c2VyIsQBChdVc2Vyc1NlcnZpY2VHZXRSZXNwb25zZRItCgR1c2VyGAEgASgLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyUgR1c2VyEkUKC21lbWJlcnNoaXBzGAIgAygLMiMubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyTWVtYmVyc2hpcFILbWVtYmVyc2hpcHMSMwoFcm9sZXMYAyADKAsyHS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJSb2xlUgVyb2xlcyKMAQoIVXNlclJvbGUSEgoEcm9sZRgBIAEoCVIEcm9sZRI0CgRoZWxkGAIgASgOMiAubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlSG9sZGluZ1IEaGVsZBI2CgVuYW1lZBgDIAMoCzIgLm11c3Rlci5kaXJlY3RvcnkudjEuUmVzb3VyY2VLZXlSBW5hbWVkIm8KDlVzZXJNZW1iZXJzaGlwEhwKCXdvcmtncm91cBgBIAEoCVIJd29ya2dyb3VwEhgKB3NvdXJjZXMYAiADKAlSB3NvdXJjZXMSJQoOd29ya2dyb3VwX25hbWUYAyABKAlSDXdvcmtncm91cE5hbWUi8QIKF1VzZXJzU2VydmljZUxpc3RSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBG5hbWUYAiABKAlSBG5hbWUSLwoTaW5jbHVkZV9kZWFjdGl2YXRlZBgDIAEoCFISaW5jbHVkZURlYWN0aXZhdGVkEhsKCXBhZ2Vfc2l6ZRgEIAEoBVIIcGFnZVNpemUSHQoKcGFnZV90b2tlbhgFIAEoCVIJcGFnZVRva2VuEjsKCHN0YXR1c2VzGAYgAygOMh8ubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyU3RhdHVzUghzdGF0dXNlcxIYCgdjb21wYW55GAcgASgJUgdjb21wYW55EhIKBHVuaXQYCCABKAlSBHVuaXQSHAoJd29ya2dyb3VwGAkgASgJUgl3b3JrZ3JvdXASNAoFb3JkZXIYCiABKA4yHi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJPcmRlclIFb3JkZXIipQEKGFVzZXJzU2VydmljZUxpc3RSZXNwb25zZRIvCgV1c2VycxgBIAMoCzIZLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlclIFdXNlcnMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEhoKCGNvbXBsZXRlGAMgASgIUghjb21wbGV0ZRIUCgV0b2tlbhgEIAEoCVIFdG9rZW4ivgEKGVVzZXJzU2VydmljZVVwZGF0ZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSLQoEdXNlchgCIAEoCzIZLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlclIEdXNlchI7Cgt1cGRhdGVfbWFzaxgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE1hc2tSCnVwZGF0ZU1hc2sSHQoKcmVxdWVzdF9pZBgEIAEoCVIJcmVxdWVzdElkImEKGlVzZXJzU2VydmljZVVwZGF0ZVJlc3BvbnNlEi0KBHVzZXIYASABKAsyGS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJSBHVzZXISFAoFdG9rZW4YAiABKAlSBXRva2VuImcKGlVzZXJzU2VydmljZVN1c3BlbmRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBHVzZXIYAiABKAlSBHVzZXISHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkImwKG1VzZXJzU2VydmljZVN1c3BlbmRSZXNwb25zZRI3CgZzdGF0dXMYASABKA4yHy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJTdGF0dXNSBnN0YXR1cxIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iZwoaVXNlcnNTZXJ2aWNlUmVzdG9yZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSEgoEdXNlchgCIAEoCVIEdXNlchIdCgpyZXF1ZXN0X2lkGAMgASgJUglyZXF1ZXN0SWQibAobVXNlcnNTZXJ2aWNlUmVzdG9yZVJlc3BvbnNlEjcKBnN0YXR1cxgBIAEoDjIfLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlclN0YXR1c1IGc3RhdHVzEhQKBXRva2VuGAIgASgJUgV0b2tlbiJqCh1Vc2Vyc1NlcnZpY2VEZWFjdGl2YXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgR1c2VyGAIgASgJUgR1c2VyEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCJvCh5Vc2Vyc1NlcnZpY2VEZWFjdGl2YXRlUmVzcG9uc2USNwoGc3RhdHVzGAEgASgOMh8ubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyU3RhdHVzUgZzdGF0dXMSFAoFdG9rZW4YAiABKAlSBXRva2VuImoKHVVzZXJzU2VydmljZVJlYWN0aXZhdGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBHVzZXIYAiABKAlSBHVzZXISHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkIm8KHlVzZXJzU2VydmljZVJlYWN0aXZhdGVSZXNwb25zZRI3CgZzdGF0dXMYASABKA4yHy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJTdGF0dXNSBnN0YXR1cxIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iZgoZVXNlcnNTZXJ2aWNlRGVsZXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgR1c2VyGAIgASgJUgR1c2VyEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCIyChpVc2Vyc1NlcnZpY2VEZWxldGVSZXNwb25zZRIUCgV0b2tlbhgBIAEoCVIFdG9rZW4iewoZVXNlcnNTZXJ2aWNlQWNjZXB0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBInCg9lbnJvbG1lbnRfdG9rZW4YAiABKAlSDmVucm9sbWVudFRva2VuEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCJ/ChpVc2Vyc1NlcnZpY2VBY2NlcHRSZXNwb25zZRISCgR1c2VyGAEgASgJUgR1c2VyEjcKBnN0YXR1cxgCIAEoDjIfLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlclN0YXR1c1IGc3RhdHVzEhQKBXRva2VuGAMgASgJUgV0b2tlbiKWAQohVXNlcnNTZXJ2aWNlU2V0Q29tcGFueVJvbGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBHVzZXIYAiABKAlSBHVzZXISEgoEcm9sZRgDIAEoCVIEcm9sZRISCgRoZWxkGAQgASgIUgRoZWxkEh0KCnJlcXVlc3RfaWQYBSABKAlSCXJlcXVlc3RJZCI6CiJVc2Vyc1NlcnZpY2VTZXRDb21wYW55Um9sZVJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbiKGAQolVXNlcnNTZXJ2aWNlQ29udmVydFRvRmVkZXJhdGVkUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgR1c2VyGAIgASgJUgR1c2VyEhIKBGV0YWcYAyABKAlSBGV0YWcSHQoKcmVxdWVzdF9pZBgEIAEoCVIJcmVxdWVzdElkIm0KJlVzZXJzU2VydmljZUNvbnZlcnRUb0ZlZGVyYXRlZFJlc3BvbnNlEi0KBHVzZXIYASABKAsyGS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJSBHVzZXISFAoFdG9rZW4YAiABKAlSBXRva2VuIpwBChlVc2Vyc1NlcnZpY2VJbXBvcnRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50Ei8KBXVzZXJzGAIgAygLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyUgV1c2VycxIXCgdkcnlfcnVuGAMgASgIUgZkcnlSdW4SHQoKcmVxdWVzdF9pZBgEIAEoCVIJcmVxdWVzdElkIkwKGlVzZXJzU2VydmljZUltcG9ydFJlc3BvbnNlEhgKB2NyZWF0ZWQYASABKANSB2NyZWF0ZWQSFAoFdG9rZW4YAiABKAlSBXRva2VuKsQBCgpVc2VyU3RhdHVzEhsKF1VTRVJfU1RBVFVTX1VOU1BFQ0lGSUVEEAASFwoTVVNFUl9TVEFUVVNfSU5WSVRFRBABEhoKFlVTRVJfU1RBVFVTX1JFR0lTVEVSRUQQAhIWChJVU0VSX1NUQVRVU19BQ1RJVkUQAxIWChJVU0VSX1NUQVRVU19MT0NLRUQQBBIbChdVU0VSX1NUQVRVU19ERUFDVElWQVRFRBAFEhcKE1VTRVJfU1RBVFVTX0RFTEVURUQQBipfCgtBY2NvdW50VHlwZRIcChhBQ0NPVU5UX1RZUEVfVU5TUEVDSUZJRUQQABIWChJBQ0NPVU5UX1RZUEVfTE9DQUwQARIaChZBQ0NPVU5UX1RZUEVfRkVERVJBVEVEEAIqYAoLUm9sZUhvbGRpbmcSHAoYUk9MRV9IT0xESU5HX1VOU1BFQ0lGSUVEEAASGQoVUk9MRV9IT0xESU5HX0RJUkVDVExZEAESGAoUUk9MRV9IT0xESU5HX0FUX1VOSVQQAipQCglVc2VyT3JkZXISGgoWVVNFUl9PUkRFUl9VTlNQRUNJRklFRBAAEhEKDVVTRVJfT1JERVJfSUQQARIUChBVU0VSX09SREVSX0xPR0lOEAIyyw0KDFVzZXJzU2VydmljZRJpCgZDcmVhdGUSLi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZUNyZWF0ZVJlcXVlc3QaLy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZUNyZWF0ZVJlc3BvbnNlEmkKBkludml0ZRIuLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlcnNTZXJ2aWNlSW52aXRlUmVxdWVzdBovLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlcnNTZXJ2aWNlSW52aXRlUmVzcG9uc2UShwEKEENhbmNlbEludml0YXRpb24SOC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZUNhbmNlbEludml0YXRpb25SZXF1ZXN0GjkubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VDYW5jZWxJbnZpdGF0aW9uUmVzcG9uc2USZQoDR2V0EisubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VHZXRSZXF1ZXN0GiwubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VHZXRSZXNwb25zZSIDkAIBEmgKBExpc3QSLC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZUxpc3RSZXF1ZXN0Gi0ubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VMaXN0UmVzcG9uc2UiA5ACARJpCgZVcGRhdGUSLi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZVVwZGF0ZVJlcXVlc3QaLy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZVVwZGF0ZVJlc3BvbnNlEmwKB1N1c3BlbmQSLy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZVN1c3BlbmRSZXF1ZXN0GjAubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VTdXNwZW5kUmVzcG9uc2USbAoHUmVzdG9yZRIvLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlcnNTZXJ2aWNlUmVzdG9yZVJlcXVlc3QaMC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZVJlc3RvcmVSZXNwb25zZRJ1CgpEZWFjdGl2YXRlEjIubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VEZWFjdGl2YXRlUmVxdWVzdBozLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlcnNTZXJ2aWNlRGVhY3RpdmF0ZVJlc3BvbnNlEnUKClJlYWN0aXZhdGUSMi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZVJlYWN0aXZhdGVSZXF1ZXN0GjMubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VSZWFjdGl2YXRlUmVzcG9uc2USaQoGRGVsZXRlEi4ubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VEZWxldGVSZXF1ZXN0Gi8ubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VEZWxldGVSZXNwb25zZRJpCgZBY2NlcHQSLi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZUFjY2VwdFJlcXVlc3QaLy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZUFjY2VwdFJlc3BvbnNlEoEBCg5TZXRDb21wYW55Um9sZRI2Lm11c3Rlci5kaXJlY3RvcnkudjEuVXNlcnNTZXJ2aWNlU2V0Q29tcGFueVJvbGVSZXF1ZXN0GjcubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VTZXRDb21wYW55Um9sZVJlc3BvbnNlEo0BChJDb252ZXJ0VG9GZWRlcmF0ZWQSOi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZUNvbnZlcnRUb0ZlZGVyYXRlZFJlcXVlc3QaOy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZUNvbnZlcnRUb0ZlZGVyYXRlZFJlc3BvbnNlEmsKBkltcG9ydBIuLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlcnNTZXJ2aWNlSW1wb3J0UmVxdWVzdBovLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlcnNTZXJ2aWNlSW1wb3J0UmVzcG9uc2UoAWIGcHJvdG8z")
}
