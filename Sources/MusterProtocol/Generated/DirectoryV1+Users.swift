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

    public init() {}

    public init(
      user: DirectoryV1.User? = nil,
      memberships: [DirectoryV1.UserMembership] = []
    ) {
      self.user = user
      self.memberships = memberships
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

    public init() {}

    public init(
      tenant: String = "",
      name: String = "",
      includeDeactivated: Bool = false,
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.name = name
      self.includeDeactivated = includeDeactivated
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct UsersServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.UsersServiceListResponse" }

    public var users: [DirectoryV1.User] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false

    public init() {}

    public init(
      users: [DirectoryV1.User] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.users = users
      self.nextPageToken = nextPageToken
      self.complete = complete
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

  /// The users of a tenant and where they stand in life.
  public protocol UsersService: RPC.Service {
    /// Makes an active user.
    func create(_ request: DirectoryV1.UsersServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceCreateResponse
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
  }

  /// The calls of `muster.directory.v1.UsersService`.
  public enum UsersMethods {
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.directory.v1.UsersService", method: "Create", kind: .unary)
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
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.UsersService",
      methods: [Self.create, Self.get, Self.list, Self.update, Self.suspend, Self.restore, Self.deactivate, Self.reactivate, Self.delete, Self.accept],
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.memberships) { encoder, value in encoder.message(18, value) }
    if let value = self.user {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.user { json.member("user", value) }
    if !self.memberships.isEmpty { json.member("memberships", self.memberships) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      case "memberships": try json.read(into: &self.memberships)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UsersServiceGetResponse {
  /// ``DirectoryV1.UsersServiceGetResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: DirectoryV1.User.View? = nil
    public private(set) var memberships: RepeatedView<MessageCodec<DirectoryV1.UserMembership.View>> = RepeatedView()

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
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UsersServiceGetResponse.self)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "name": try json.read(into: &self.name)
      case "includeDeactivated", "include_deactivated": try json.read(into: &self.includeDeactivated)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "users": try json.read(into: &self.users)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
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

extension DirectoryV1.UsersService {
  public var descriptor: ServiceDescriptor { DirectoryV1.UsersMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.UsersMethods.create) {
      (request: DirectoryV1.UsersServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.UsersServiceCreateResponse in
      try await self.create(request, context: context)
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
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/users.proto`.
  public static let users = ProtoFile(
    name: "muster/directory/v1/users.proto", dependencies: [WellKnown.Files.fieldMask],
    base64: "Ch9tdXN0ZXIvZGlyZWN0b3J5L3YxL3VzZXJzLnByb3RvEhNtdXN0ZXIuZGlyZWN0b3J5LnYxGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90byK+AgoEVXNlchIOCgJpZBgBIAEoCVICaWQSFAoFbG9naW4YAiABKAlSBWxvZ2luEiEKDGRpc3BsYXlfbmFtZRgDIAEoCVILZGlzcGxheU5hbWUSFAoFZW1haWwYBCABKAlSBWVtYWlsEiAKC2Rlc2NyaXB0aW9uGAUgASgJUgtkZXNjcmlwdGlvbhIYCgdjb21wYW55GAYgASgJUgdjb21wYW55EhIKBHVuaXQYByABKAlSBHVuaXQSOgoHYWNjb3VudBgIIAEoDjIgLm11c3Rlci5kaXJlY3RvcnkudjEuQWNjb3VudFR5cGVSB2FjY291bnQSNwoGc3RhdHVzGAkgASgOMh8ubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyU3RhdHVzUgZzdGF0dXMSEgoEZXRhZxgKIAEoCVIEZXRhZyKBAQoZVXNlcnNTZXJ2aWNlQ3JlYXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBItCgR1c2VyGAIgASgLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyUgR1c2VyEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCJhChpVc2Vyc1NlcnZpY2VDcmVhdGVSZXNwb25zZRItCgR1c2VyGAEgASgLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyUgR1c2VyEhQKBXRva2VuGAIgASgJUgV0b2tlbiJEChZVc2Vyc1NlcnZpY2VHZXRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBHVzZXIYAiABKAlSBHVzZXIijwEKF1VzZXJzU2VydmljZUdldFJlc3BvbnNlEi0KBHVzZXIYASABKAsyGS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJSBHVzZXISRQoLbWVtYmVyc2hpcHMYAiADKAsyIy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJNZW1iZXJzaGlwUgttZW1iZXJzaGlwcyJvCg5Vc2VyTWVtYmVyc2hpcBIcCgl3b3JrZ3JvdXAYASABKAlSCXdvcmtncm91cBIYCgdzb3VyY2VzGAIgAygJUgdzb3VyY2VzEiUKDndvcmtncm91cF9uYW1lGAMgASgJUg13b3JrZ3JvdXBOYW1lIrIBChdVc2Vyc1NlcnZpY2VMaXN0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgRuYW1lGAIgASgJUgRuYW1lEi8KE2luY2x1ZGVfZGVhY3RpdmF0ZWQYAyABKAhSEmluY2x1ZGVEZWFjdGl2YXRlZBIbCglwYWdlX3NpemUYBCABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YBSABKAlSCXBhZ2VUb2tlbiKPAQoYVXNlcnNTZXJ2aWNlTGlzdFJlc3BvbnNlEi8KBXVzZXJzGAEgAygLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyUgV1c2VycxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4SGgoIY29tcGxldGUYAyABKAhSCGNvbXBsZXRlIr4BChlVc2Vyc1NlcnZpY2VVcGRhdGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50Ei0KBHVzZXIYAiABKAsyGS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJSBHVzZXISOwoLdXBkYXRlX21hc2sYAyABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrUgp1cGRhdGVNYXNrEh0KCnJlcXVlc3RfaWQYBCABKAlSCXJlcXVlc3RJZCJhChpVc2Vyc1NlcnZpY2VVcGRhdGVSZXNwb25zZRItCgR1c2VyGAEgASgLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyUgR1c2VyEhQKBXRva2VuGAIgASgJUgV0b2tlbiJnChpVc2Vyc1NlcnZpY2VTdXNwZW5kUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgR1c2VyGAIgASgJUgR1c2VyEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCJsChtVc2Vyc1NlcnZpY2VTdXNwZW5kUmVzcG9uc2USNwoGc3RhdHVzGAEgASgOMh8ubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyU3RhdHVzUgZzdGF0dXMSFAoFdG9rZW4YAiABKAlSBXRva2VuImcKGlVzZXJzU2VydmljZVJlc3RvcmVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBHVzZXIYAiABKAlSBHVzZXISHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkImwKG1VzZXJzU2VydmljZVJlc3RvcmVSZXNwb25zZRI3CgZzdGF0dXMYASABKA4yHy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJTdGF0dXNSBnN0YXR1cxIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iagodVXNlcnNTZXJ2aWNlRGVhY3RpdmF0ZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSEgoEdXNlchgCIAEoCVIEdXNlchIdCgpyZXF1ZXN0X2lkGAMgASgJUglyZXF1ZXN0SWQibwoeVXNlcnNTZXJ2aWNlRGVhY3RpdmF0ZVJlc3BvbnNlEjcKBnN0YXR1cxgBIAEoDjIfLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlclN0YXR1c1IGc3RhdHVzEhQKBXRva2VuGAIgASgJUgV0b2tlbiJqCh1Vc2Vyc1NlcnZpY2VSZWFjdGl2YXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgR1c2VyGAIgASgJUgR1c2VyEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCJvCh5Vc2Vyc1NlcnZpY2VSZWFjdGl2YXRlUmVzcG9uc2USNwoGc3RhdHVzGAEgASgOMh8ubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2VyU3RhdHVzUgZzdGF0dXMSFAoFdG9rZW4YAiABKAlSBXRva2VuImYKGVVzZXJzU2VydmljZURlbGV0ZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSEgoEdXNlchgCIAEoCVIEdXNlchIdCgpyZXF1ZXN0X2lkGAMgASgJUglyZXF1ZXN0SWQiMgoaVXNlcnNTZXJ2aWNlRGVsZXRlUmVzcG9uc2USFAoFdG9rZW4YASABKAlSBXRva2VuInsKGVVzZXJzU2VydmljZUFjY2VwdFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSJwoPZW5yb2xtZW50X3Rva2VuGAIgASgJUg5lbnJvbG1lbnRUb2tlbhIdCgpyZXF1ZXN0X2lkGAMgASgJUglyZXF1ZXN0SWQifwoaVXNlcnNTZXJ2aWNlQWNjZXB0UmVzcG9uc2USEgoEdXNlchgBIAEoCVIEdXNlchI3CgZzdGF0dXMYAiABKA4yHy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJTdGF0dXNSBnN0YXR1cxIUCgV0b2tlbhgDIAEoCVIFdG9rZW4qxAEKClVzZXJTdGF0dXMSGwoXVVNFUl9TVEFUVVNfVU5TUEVDSUZJRUQQABIXChNVU0VSX1NUQVRVU19JTlZJVEVEEAESGgoWVVNFUl9TVEFUVVNfUkVHSVNURVJFRBACEhYKElVTRVJfU1RBVFVTX0FDVElWRRADEhYKElVTRVJfU1RBVFVTX0xPQ0tFRBAEEhsKF1VTRVJfU1RBVFVTX0RFQUNUSVZBVEVEEAUSFwoTVVNFUl9TVEFUVVNfREVMRVRFRBAGKl8KC0FjY291bnRUeXBlEhwKGEFDQ09VTlRfVFlQRV9VTlNQRUNJRklFRBAAEhYKEkFDQ09VTlRfVFlQRV9MT0NBTBABEhoKFkFDQ09VTlRfVFlQRV9GRURFUkFURUQQAjLVCAoMVXNlcnNTZXJ2aWNlEmkKBkNyZWF0ZRIuLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlcnNTZXJ2aWNlQ3JlYXRlUmVxdWVzdBovLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlcnNTZXJ2aWNlQ3JlYXRlUmVzcG9uc2USZQoDR2V0EisubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VHZXRSZXF1ZXN0GiwubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VHZXRSZXNwb25zZSIDkAIBEmgKBExpc3QSLC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZUxpc3RSZXF1ZXN0Gi0ubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VMaXN0UmVzcG9uc2UiA5ACARJpCgZVcGRhdGUSLi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZVVwZGF0ZVJlcXVlc3QaLy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZVVwZGF0ZVJlc3BvbnNlEmwKB1N1c3BlbmQSLy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZVN1c3BlbmRSZXF1ZXN0GjAubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VTdXNwZW5kUmVzcG9uc2USbAoHUmVzdG9yZRIvLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlcnNTZXJ2aWNlUmVzdG9yZVJlcXVlc3QaMC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZVJlc3RvcmVSZXNwb25zZRJ1CgpEZWFjdGl2YXRlEjIubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VEZWFjdGl2YXRlUmVxdWVzdBozLm11c3Rlci5kaXJlY3RvcnkudjEuVXNlcnNTZXJ2aWNlRGVhY3RpdmF0ZVJlc3BvbnNlEnUKClJlYWN0aXZhdGUSMi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZVJlYWN0aXZhdGVSZXF1ZXN0GjMubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VSZWFjdGl2YXRlUmVzcG9uc2USaQoGRGVsZXRlEi4ubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VEZWxldGVSZXF1ZXN0Gi8ubXVzdGVyLmRpcmVjdG9yeS52MS5Vc2Vyc1NlcnZpY2VEZWxldGVSZXNwb25zZRJpCgZBY2NlcHQSLi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZUFjY2VwdFJlcXVlc3QaLy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVzZXJzU2VydmljZUFjY2VwdFJlc3BvbnNlYgZwcm90bzM=")
}
