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

    public static var allCases: [Self] { [.unspecified, .add, .remove, .replace] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "MEMBERS_MODE_UNSPECIFIED"
        case 1: "MEMBERS_MODE_ADD"
        case 2: "MEMBERS_MODE_REMOVE"
        case 3: "MEMBERS_MODE_REPLACE"
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

    public init() {}

    public init(
      id: String = "",
      kind: DirectoryV1.WorkgroupKind = DirectoryV1.WorkgroupKind(rawValue: 0),
      name: String = "",
      description: String = "",
      comment: String = "",
      builtin: Bool = false,
      etag: String = "",
      roleStates: [DirectoryV1.WorkgroupRoleState] = []
    ) {
      self.id = id
      self.kind = kind
      self.name = name
      self.description = description
      self.comment = comment
      self.builtin = builtin
      self.etag = etag
      self.roleStates = roleStates
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
    /// `id` may be empty; `builtin`, `etag` and `role_states` are ignored.
    public var workgroup: DirectoryV1.Workgroup? = nil
    /// Users who are members from the start (C7).
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

    public init() {}

    public init(
      tenant: String = "",
      name: String = "",
      kind: DirectoryV1.WorkgroupKind = DirectoryV1.WorkgroupKind(rawValue: 0),
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.name = name
      self.kind = kind
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct WorkgroupsServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceListResponse" }

    public var workgroups: [DirectoryV1.Workgroup] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false

    public init() {}

    public init(
      workgroups: [DirectoryV1.Workgroup] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.workgroups = workgroups
      self.nextPageToken = nextPageToken
      self.complete = complete
    }

  }

  public struct WorkgroupsServiceUpdateRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceUpdateRequest" }

    public var tenant: String = ""
    public var workgroup: DirectoryV1.Workgroup? = nil
    /// Of name, description, comment; all three if it is not set.
    public var updateMask: WellKnown.FieldMask? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: DirectoryV1.Workgroup? = nil,
      updateMask: WellKnown.FieldMask? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.updateMask = updateMask
      self.requestId = requestId
    }

  }

  public struct WorkgroupsServiceUpdateResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceUpdateResponse" }

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

  public struct WorkgroupsServiceDeleteRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceDeleteRequest" }

    public var tenant: String = ""
    public var workgroup: String = ""
    public var etag: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = "",
      etag: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.etag = etag
      self.requestId = requestId
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

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = "",
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct WorkgroupsServiceListMembersResponse: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceListMembersResponse" }

    public var members: [DirectoryV1.WorkgroupMember] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false

    public init() {}

    public init(
      members: [DirectoryV1.WorkgroupMember] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.members = members
      self.nextPageToken = nextPageToken
      self.complete = complete
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

  public struct WorkgroupsServiceUpdateMembersRequest: Message {
    public static var fullName: String { "muster.directory.v1.WorkgroupsServiceUpdateMembersRequest" }

    public var tenant: String = ""
    public var workgroup: String = ""
    public var mode: DirectoryV1.MembersMode = DirectoryV1.MembersMode(rawValue: 0)
    public var users: [String] = []
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = "",
      mode: DirectoryV1.MembersMode = DirectoryV1.MembersMode(rawValue: 0),
      users: [String] = [],
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
      self.mode = mode
      self.users = users
      self.requestId = requestId
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

  /// Named sets of users. A role workgroup allows or denies roles to its members (C1).
  public protocol WorkgroupsService: RPC.Service {
    func create(_ request: DirectoryV1.WorkgroupsServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceCreateResponse
    func get(_ request: DirectoryV1.WorkgroupsServiceGetRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceGetResponse
    func list(_ request: DirectoryV1.WorkgroupsServiceListRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceListResponse
    /// One save is one atomic update, guarded by the etag (C8).
    func update(_ request: DirectoryV1.WorkgroupsServiceUpdateRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceUpdateResponse
    /// Deletes its states and memberships; users stay (C18).
    func delete(_ request: DirectoryV1.WorkgroupsServiceDeleteRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceDeleteResponse
    func listMembers(_ request: DirectoryV1.WorkgroupsServiceListMembersRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceListMembersResponse
    /// Adds, removes or replaces manual memberships; those of other sources stay (X4).
    func updateMembers(_ request: DirectoryV1.WorkgroupsServiceUpdateMembersRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceUpdateMembersResponse
    /// Sets states of the roles that are named; the others stay.
    func setRoleStates(_ request: DirectoryV1.WorkgroupsServiceSetRoleStatesRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSetRoleStatesResponse
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
    /// `Delete`.
    public static let delete = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "Delete", kind: .unary)
    /// `ListMembers`.
    public static let listMembers = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "ListMembers", kind: .unary, isIdempotent: true)
    /// `UpdateMembers`.
    public static let updateMembers = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "UpdateMembers", kind: .unary)
    /// `SetRoleStates`.
    public static let setRoleStates = MethodDescriptor(
      service: "muster.directory.v1.WorkgroupsService", method: "SetRoleStates", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.WorkgroupsService",
      methods: [Self.create, Self.get, Self.list, Self.update, Self.delete, Self.listMembers, Self.updateMembers, Self.setRoleStates],
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

    /// One save is one atomic update, guarded by the etag (C8).
    public func update(_ request: DirectoryV1.WorkgroupsServiceUpdateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceUpdateResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.update, request, options: options)
    }

    /// Deletes its states and memberships; users stay (C18).
    public func delete(_ request: DirectoryV1.WorkgroupsServiceDeleteRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceDeleteResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.delete, request, options: options)
    }

    public func listMembers(_ request: DirectoryV1.WorkgroupsServiceListMembersRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceListMembersResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.listMembers, request, options: options)
    }

    /// Adds, removes or replaces manual memberships; those of other sources stay (X4).
    public func updateMembers(_ request: DirectoryV1.WorkgroupsServiceUpdateMembersRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceUpdateMembersResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.updateMembers, request, options: options)
    }

    /// Sets states of the roles that are named; the others stay.
    public func setRoleStates(_ request: DirectoryV1.WorkgroupsServiceSetRoleStatesRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.WorkgroupsServiceSetRoleStatesResponse {
      try await self.channel.unary(DirectoryV1.WorkgroupsMethods.setRoleStates, request, options: options)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Workgroup.self)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "name": try json.read(into: &self.name)
      case "kind": try json.read(into: &self.kind)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroups": try json.read(into: &self.workgroups)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "updateMask", "update_mask": try json.read(into: &self.updateMask)
      case "requestId", "request_id": try json.read(into: &self.requestId)
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

extension DirectoryV1.WorkgroupsServiceUpdateResponse {
  /// ``DirectoryV1.WorkgroupsServiceUpdateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: DirectoryV1.Workgroup.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

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
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.WorkgroupsServiceUpdateResponse.self)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "etag": try json.read(into: &self.etag)
      case "requestId", "request_id": try json.read(into: &self.requestId)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "members": try json.read(into: &self.members)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
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

extension DirectoryV1.WorkgroupsServiceUpdateMembersRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      case 3: "mode"
      case 4: "users"
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
        case 24: self.mode = try decoder.enumeration()
        case 34:
          try decoder.append(to: &self.users, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 42: self.requestId = try decoder.string()
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      case "mode": try json.read(into: &self.mode)
      case "users": try json.read(into: &self.users)
      case "requestId", "request_id": try json.read(into: &self.requestId)
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
    router.unary(DirectoryV1.WorkgroupsMethods.setRoleStates) {
      (request: DirectoryV1.WorkgroupsServiceSetRoleStatesRequest, context: CallContext) async throws -> DirectoryV1.WorkgroupsServiceSetRoleStatesResponse in
      try await self.setRoleStates(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/workgroups.proto`.
  public static let workgroups = ProtoFile(
    name: "muster/directory/v1/workgroups.proto", dependencies: [WellKnown.Files.fieldMask],
    base64: "CiRtdXN0ZXIvZGlyZWN0b3J5L3YxL3dvcmtncm91cHMucHJvdG8SE211c3Rlci5kaXJlY3RvcnkudjEaIGdvb2dsZS9wcm90b2J1Zi9maWVsZF9tYXNrLnByb3RvIpsCCglXb3JrZ3JvdXASDgoCaWQYASABKAlSAmlkEjYKBGtpbmQYAiABKA4yIi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cEtpbmRSBGtpbmQSEgoEbmFtZRgDIAEoCVIEbmFtZRIgCgtkZXNjcmlwdGlvbhgEIAEoCVILZGVzY3JpcHRpb24SGAoHY29tbWVudBgFIAEoCVIHY29tbWVudBIYCgdidWlsdGluGAYgASgIUgdidWlsdGluEhIKBGV0YWcYByABKAlSBGV0YWcSSAoLcm9sZV9zdGF0ZXMYCCADKAsyJy5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cFJvbGVTdGF0ZVIKcm9sZVN0YXRlcyJeChJXb3JrZ3JvdXBSb2xlU3RhdGUSEgoEcm9sZRgBIAEoCVIEcm9sZRI0CgVzdGF0ZRgCIAEoDjIeLm11c3Rlci5kaXJlY3RvcnkudjEuUm9sZVN0YXRlUgVzdGF0ZSKvAQoeV29ya2dyb3Vwc1NlcnZpY2VDcmVhdGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EjwKCXdvcmtncm91cBgCIAEoCzIeLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3VwUgl3b3JrZ3JvdXASGAoHbWVtYmVycxgDIAMoCVIHbWVtYmVycxIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQidQofV29ya2dyb3Vwc1NlcnZpY2VDcmVhdGVSZXNwb25zZRI8Cgl3b3JrZ3JvdXAYASABKAsyHi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cFIJd29ya2dyb3VwEhQKBXRva2VuGAIgASgJUgV0b2tlbiJTChtXb3JrZ3JvdXBzU2VydmljZUdldFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSHAoJd29ya2dyb3VwGAIgASgJUgl3b3JrZ3JvdXAiXAocV29ya2dyb3Vwc1NlcnZpY2VHZXRSZXNwb25zZRI8Cgl3b3JrZ3JvdXAYASABKAsyHi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cFIJd29ya2dyb3VwIr4BChxXb3JrZ3JvdXBzU2VydmljZUxpc3RSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBG5hbWUYAiABKAlSBG5hbWUSNgoEa2luZBgDIAEoDjIiLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3VwS2luZFIEa2luZBIbCglwYWdlX3NpemUYBCABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YBSABKAlSCXBhZ2VUb2tlbiKjAQodV29ya2dyb3Vwc1NlcnZpY2VMaXN0UmVzcG9uc2USPgoKd29ya2dyb3VwcxgBIAMoCzIeLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3VwUgp3b3JrZ3JvdXBzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbhIaCghjb21wbGV0ZRgDIAEoCFIIY29tcGxldGUi0gEKHldvcmtncm91cHNTZXJ2aWNlVXBkYXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBI8Cgl3b3JrZ3JvdXAYAiABKAsyHi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cFIJd29ya2dyb3VwEjsKC3VwZGF0ZV9tYXNrGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IKdXBkYXRlTWFzaxIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQidQofV29ya2dyb3Vwc1NlcnZpY2VVcGRhdGVSZXNwb25zZRI8Cgl3b3JrZ3JvdXAYASABKAsyHi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cFIJd29ya2dyb3VwEhQKBXRva2VuGAIgASgJUgV0b2tlbiKJAQoeV29ya2dyb3Vwc1NlcnZpY2VEZWxldGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhwKCXdvcmtncm91cBgCIAEoCVIJd29ya2dyb3VwEhIKBGV0YWcYAyABKAlSBGV0YWcSHQoKcmVxdWVzdF9pZBgEIAEoCVIJcmVxdWVzdElkIjcKH1dvcmtncm91cHNTZXJ2aWNlRGVsZXRlUmVzcG9uc2USFAoFdG9rZW4YASABKAlSBXRva2VuIpcBCiNXb3JrZ3JvdXBzU2VydmljZUxpc3RNZW1iZXJzUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIcCgl3b3JrZ3JvdXAYAiABKAlSCXdvcmtncm91cBIbCglwYWdlX3NpemUYAyABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YBCABKAlSCXBhZ2VUb2tlbiKqAQokV29ya2dyb3Vwc1NlcnZpY2VMaXN0TWVtYmVyc1Jlc3BvbnNlEj4KB21lbWJlcnMYASADKAsyJC5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cE1lbWJlclIHbWVtYmVycxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4SGgoIY29tcGxldGUYAyABKAhSCGNvbXBsZXRlIj8KD1dvcmtncm91cE1lbWJlchISCgR1c2VyGAEgASgJUgR1c2VyEhgKB3NvdXJjZXMYAiADKAlSB3NvdXJjZXMiyAEKJVdvcmtncm91cHNTZXJ2aWNlVXBkYXRlTWVtYmVyc1JlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSHAoJd29ya2dyb3VwGAIgASgJUgl3b3JrZ3JvdXASNAoEbW9kZRgDIAEoDjIgLm11c3Rlci5kaXJlY3RvcnkudjEuTWVtYmVyc01vZGVSBG1vZGUSFAoFdXNlcnMYBCADKAlSBXVzZXJzEh0KCnJlcXVlc3RfaWQYBSABKAlSCXJlcXVlc3RJZCKyAQomV29ya2dyb3Vwc1NlcnZpY2VVcGRhdGVNZW1iZXJzUmVzcG9uc2USFAoFYWRkZWQYASABKAVSBWFkZGVkEhgKB3JlbW92ZWQYAiABKAVSB3JlbW92ZWQSQgoJcmVtYWluaW5nGAMgAygLMiQubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBNZW1iZXJSCXJlbWFpbmluZxIUCgV0b2tlbhgEIAEoCVIFdG9rZW4i2AEKJVdvcmtncm91cHNTZXJ2aWNlU2V0Um9sZVN0YXRlc1JlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSHAoJd29ya2dyb3VwGAIgASgJUgl3b3JrZ3JvdXASGAoHYWxsb3dlZBgDIAMoCVIHYWxsb3dlZBIWCgZkZW5pZWQYBCADKAlSBmRlbmllZBIUCgV1bnNldBgFIAMoCVIFdW5zZXQSEgoEZXRhZxgGIAEoCVIEZXRhZxIdCgpyZXF1ZXN0X2lkGAcgASgJUglyZXF1ZXN0SWQifAomV29ya2dyb3Vwc1NlcnZpY2VTZXRSb2xlU3RhdGVzUmVzcG9uc2USPAoJd29ya2dyb3VwGAEgASgLMh4ubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBSCXdvcmtncm91cBIUCgV0b2tlbhgCIAEoCVIFdG9rZW4qgAEKDVdvcmtncm91cEtpbmQSHgoaV09SS0dST1VQX0tJTkRfVU5TUEVDSUZJRUQQABIXChNXT1JLR1JPVVBfS0lORF9ST0xFEAESGAoUV09SS0dST1VQX0tJTkRfU0NPUEUQAhIcChhXT1JLR1JPVVBfS0lORF9ERUxFR0FURUQQAypWCglSb2xlU3RhdGUSGgoWUk9MRV9TVEFURV9VTlNQRUNJRklFRBAAEhYKElJPTEVfU1RBVEVfQUxMT1dFRBABEhUKEVJPTEVfU1RBVEVfREVOSUVEEAIqdAoLTWVtYmVyc01vZGUSHAoYTUVNQkVSU19NT0RFX1VOU1BFQ0lGSUVEEAASFAoQTUVNQkVSU19NT0RFX0FERBABEhcKE01FTUJFUlNfTU9ERV9SRU1PVkUQAhIYChRNRU1CRVJTX01PREVfUkVQTEFDRRADMvcHChFXb3JrZ3JvdXBzU2VydmljZRJzCgZDcmVhdGUSMy5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlQ3JlYXRlUmVxdWVzdBo0Lm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VDcmVhdGVSZXNwb25zZRJvCgNHZXQSMC5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlR2V0UmVxdWVzdBoxLm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VHZXRSZXNwb25zZSIDkAIBEnIKBExpc3QSMS5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlTGlzdFJlcXVlc3QaMi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlTGlzdFJlc3BvbnNlIgOQAgEScwoGVXBkYXRlEjMubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZVVwZGF0ZVJlcXVlc3QaNC5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlVXBkYXRlUmVzcG9uc2UScwoGRGVsZXRlEjMubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZURlbGV0ZVJlcXVlc3QaNC5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlRGVsZXRlUmVzcG9uc2UShwEKC0xpc3RNZW1iZXJzEjgubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZUxpc3RNZW1iZXJzUmVxdWVzdBo5Lm11c3Rlci5kaXJlY3RvcnkudjEuV29ya2dyb3Vwc1NlcnZpY2VMaXN0TWVtYmVyc1Jlc3BvbnNlIgOQAgESiAEKDVVwZGF0ZU1lbWJlcnMSOi5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlVXBkYXRlTWVtYmVyc1JlcXVlc3QaOy5tdXN0ZXIuZGlyZWN0b3J5LnYxLldvcmtncm91cHNTZXJ2aWNlVXBkYXRlTWVtYmVyc1Jlc3BvbnNlEogBCg1TZXRSb2xlU3RhdGVzEjoubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZVNldFJvbGVTdGF0ZXNSZXF1ZXN0GjsubXVzdGVyLmRpcmVjdG9yeS52MS5Xb3JrZ3JvdXBzU2VydmljZVNldFJvbGVTdGF0ZXNSZXNwb25zZWIGcHJvdG8z")
}
