// Generated from muster/provisioning/v1/scim_users.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension ProvisioningV1 {
  public struct ScimUsersServiceDescribeConnectionRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceDescribeConnectionRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
    }

  }

  public struct ScimUsersServiceDescribeConnectionResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceDescribeConnectionResponse" }

    public var identityProvider: String = ""
    /// rfc, entra, entra-scim062020 or okta.
    public var dialect: String = ""
    /// Attributes that no schema knows are refused; otherwise they are left out.
    public var rejectsUnknownAttributes: Bool = false

    public init() {}

    public init(
      identityProvider: String = "",
      dialect: String = "",
      rejectsUnknownAttributes: Bool = false
    ) {
      self.identityProvider = identityProvider
      self.dialect = dialect
      self.rejectsUnknownAttributes = rejectsUnknownAttributes
    }

  }

  public struct ScimUser: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUser" }

    public var id: String = ""
    /// Unique in the connection without regard to case.
    public var userName: String = ""
    /// Unique in the connection.
    public var externalId: String? = nil
    public var active: Bool? = nil
    /// A JSON object: all other attributes by their canonical names, values as sent. Empty for none.
    public var attributes: String = ""
    public var etag: String = ""
    /// The user of the directory.
    public var user: String = ""
    /// The groups that the user is in itself.
    public var groups: [ProvisioningV1.ScimMember] = []
    public var created: WellKnown.Timestamp? = nil
    public var lastModified: WellKnown.Timestamp? = nil

    public init() {}

    public init(
      id: String = "",
      userName: String = "",
      externalId: String? = nil,
      active: Bool? = nil,
      attributes: String = "",
      etag: String = "",
      user: String = "",
      groups: [ProvisioningV1.ScimMember] = [],
      created: WellKnown.Timestamp? = nil,
      lastModified: WellKnown.Timestamp? = nil
    ) {
      self.id = id
      self.userName = userName
      self.externalId = externalId
      self.active = active
      self.attributes = attributes
      self.etag = etag
      self.user = user
      self.groups = groups
      self.created = created
      self.lastModified = lastModified
    }

  }

  public struct ScimUsersServiceCreateRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceCreateRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// Of id, user_name, external_id, active, attributes; an id is made if there is none.
    public var user: ProvisioningV1.ScimUser? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      user: ProvisioningV1.ScimUser? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.user = user
      self.requestId = requestId
    }

  }

  public struct ScimUsersServiceCreateResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceCreateResponse" }

    public var user: ProvisioningV1.ScimUser? = nil
    public var token: String = ""

    public init() {}

    public init(
      user: ProvisioningV1.ScimUser? = nil,
      token: String = ""
    ) {
      self.user = user
      self.token = token
    }

  }

  public struct ScimUsersServiceGetRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceGetRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var id: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      id: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.id = id
    }

  }

  public struct ScimUsersServiceGetResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceGetResponse" }

    public var user: ProvisioningV1.ScimUser? = nil

    public init() {}

    public init(
      user: ProvisioningV1.ScimUser? = nil
    ) {
      self.user = user
    }

  }

  public struct ScimUsersServiceListRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceListRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// All if not set.
    public var filter: ProvisioningV1.ScimFilter? = nil
    public var page: ProvisioningV1.ScimPage? = nil

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      filter: ProvisioningV1.ScimFilter? = nil,
      page: ProvisioningV1.ScimPage? = nil
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.filter = filter
      self.page = page
    }

  }

  public struct ScimUsersServiceListResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceListResponse" }

    public var users: [ProvisioningV1.ScimUser] = []
    /// How many match; -1 where the list goes by cursor.
    public var total: Int64 = 0
    /// Of the next page; empty after the last.
    public var nextCursor: String = ""

    public init() {}

    public init(
      users: [ProvisioningV1.ScimUser] = [],
      total: Int64 = 0,
      nextCursor: String = ""
    ) {
      self.users = users
      self.total = total
      self.nextCursor = nextCursor
    }

  }

  public struct ScimUsersServiceReplaceRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceReplaceRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// Of id, user_name, external_id, active, attributes; with an etag, only that version is replaced.
    public var user: ProvisioningV1.ScimUser? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      user: ProvisioningV1.ScimUser? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.user = user
      self.requestId = requestId
    }

  }

  public struct ScimUsersServiceReplaceResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceReplaceResponse" }

    public var user: ProvisioningV1.ScimUser? = nil
    public var token: String = ""

    public init() {}

    public init(
      user: ProvisioningV1.ScimUser? = nil,
      token: String = ""
    ) {
      self.user = user
      self.token = token
    }

  }

  public struct ScimUsersServicePatchRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServicePatchRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var id: String = ""
    /// All or nothing, one after the other.
    public var operations: [ProvisioningV1.ScimOperation] = []
    public var etag: String = ""
    /// rfc, entra, entra-scim062020 or okta: which tolerances hold where an operation finds no target. rfc if not set.
    public var dialect: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      id: String = "",
      operations: [ProvisioningV1.ScimOperation] = [],
      etag: String = "",
      dialect: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.id = id
      self.operations = operations
      self.etag = etag
      self.dialect = dialect
      self.requestId = requestId
    }

  }

  public struct ScimUsersServicePatchResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServicePatchResponse" }

    public var user: ProvisioningV1.ScimUser? = nil
    public var token: String = ""

    public init() {}

    public init(
      user: ProvisioningV1.ScimUser? = nil,
      token: String = ""
    ) {
      self.user = user
      self.token = token
    }

  }

  public struct ScimUsersServiceDeleteRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceDeleteRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var id: String = ""
    public var etag: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      id: String = "",
      etag: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.id = id
      self.etag = etag
      self.requestId = requestId
    }

  }

  public struct ScimUsersServiceDeleteResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimUsersServiceDeleteResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  /// The users that an identity provider pushes: links of its connection to users of the directory (P17). For the gateway.
  ///
  /// A request that takes more from people than the connection's threshold allows is RESOURCE_EXHAUSTED with the reason
  /// `removal_threshold`: nothing of it was applied, and it is kept until an administrator has decided (P47).
  public protocol ScimUsersService: RPC.Service {
    /// How the requests of a connection are to be read: what a gateway asks with the credential that a request carries.
    func describeConnection(_ request: ProvisioningV1.ScimUsersServiceDescribeConnectionRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceDescribeConnectionResponse
    func create(_ request: ProvisioningV1.ScimUsersServiceCreateRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceCreateResponse
    func get(_ request: ProvisioningV1.ScimUsersServiceGetRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceGetResponse
    func list(_ request: ProvisioningV1.ScimUsersServiceListRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceListResponse
    /// Replaces all but what is not said of `active` (P24).
    func replace(_ request: ProvisioningV1.ScimUsersServiceReplaceRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceReplaceResponse
    func patch(_ request: ProvisioningV1.ScimUsersServicePatchRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServicePatchResponse
    /// Ends the link with all that the connection asserts of the user (P29).
    func delete(_ request: ProvisioningV1.ScimUsersServiceDeleteRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceDeleteResponse
  }

  /// The calls of `muster.provisioning.v1.ScimUsersService`.
  public enum ScimUsersMethods {
    /// `DescribeConnection`.
    public static let describeConnection = MethodDescriptor(
      service: "muster.provisioning.v1.ScimUsersService", method: "DescribeConnection", kind: .unary, isIdempotent: true)
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.provisioning.v1.ScimUsersService", method: "Create", kind: .unary)
    /// `Get`.
    public static let get = MethodDescriptor(
      service: "muster.provisioning.v1.ScimUsersService", method: "Get", kind: .unary, isIdempotent: true)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.provisioning.v1.ScimUsersService", method: "List", kind: .unary, isIdempotent: true)
    /// `Replace`.
    public static let replace = MethodDescriptor(
      service: "muster.provisioning.v1.ScimUsersService", method: "Replace", kind: .unary)
    /// `Patch`.
    public static let patch = MethodDescriptor(
      service: "muster.provisioning.v1.ScimUsersService", method: "Patch", kind: .unary)
    /// `Delete`.
    public static let delete = MethodDescriptor(
      service: "muster.provisioning.v1.ScimUsersService", method: "Delete", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.provisioning.v1.ScimUsersService",
      methods: [Self.describeConnection, Self.create, Self.get, Self.list, Self.replace, Self.patch, Self.delete],
      fileDescriptors: ProvisioningV1.Files.scimUsers.closure)
  }

  /// Calls `muster.provisioning.v1.ScimUsersService`.
  public struct ScimUsersClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// How the requests of a connection are to be read: what a gateway asks with the credential that a request carries.
    public func describeConnection(_ request: ProvisioningV1.ScimUsersServiceDescribeConnectionRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimUsersServiceDescribeConnectionResponse {
      try await self.channel.unary(ProvisioningV1.ScimUsersMethods.describeConnection, request, options: options)
    }

    public func create(_ request: ProvisioningV1.ScimUsersServiceCreateRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimUsersServiceCreateResponse {
      try await self.channel.unary(ProvisioningV1.ScimUsersMethods.create, request, options: options)
    }

    public func get(_ request: ProvisioningV1.ScimUsersServiceGetRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimUsersServiceGetResponse {
      try await self.channel.unary(ProvisioningV1.ScimUsersMethods.get, request, options: options)
    }

    public func list(_ request: ProvisioningV1.ScimUsersServiceListRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimUsersServiceListResponse {
      try await self.channel.unary(ProvisioningV1.ScimUsersMethods.list, request, options: options)
    }

    /// Replaces all but what is not said of `active` (P24).
    public func replace(_ request: ProvisioningV1.ScimUsersServiceReplaceRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimUsersServiceReplaceResponse {
      try await self.channel.unary(ProvisioningV1.ScimUsersMethods.replace, request, options: options)
    }

    public func patch(_ request: ProvisioningV1.ScimUsersServicePatchRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimUsersServicePatchResponse {
      try await self.channel.unary(ProvisioningV1.ScimUsersMethods.patch, request, options: options)
    }

    /// Ends the link with all that the connection asserts of the user (P29).
    public func delete(_ request: ProvisioningV1.ScimUsersServiceDeleteRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimUsersServiceDeleteResponse {
      try await self.channel.unary(ProvisioningV1.ScimUsersMethods.delete, request, options: options)
    }
  }

}

extension ProvisioningV1.ScimUsersServiceDescribeConnectionRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceDescribeConnectionRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimUsersServiceDescribeConnectionRequest {
  /// ``ProvisioningV1.ScimUsersServiceDescribeConnectionRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceDescribeConnectionRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceDescribeConnectionRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServiceDescribeConnectionResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "identity_provider"
      case 2: "dialect"
      case 3: "rejects_unknown_attributes"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.identityProvider = try decoder.string()
        case 18: self.dialect = try decoder.string()
        case 24: self.rejectsUnknownAttributes = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceDescribeConnectionResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.dialect.isEmpty {
      size += 1 + WireSize.string(self.dialect)
    }
    if self.rejectsUnknownAttributes { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.rejectsUnknownAttributes {
      encoder.bool(24, self.rejectsUnknownAttributes)
    }
    if !self.dialect.isEmpty {
      encoder.string(18, self.dialect)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(10, self.identityProvider)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.dialect.isEmpty { json.member("dialect", self.dialect) }
    if self.rejectsUnknownAttributes { json.member("rejectsUnknownAttributes", self.rejectsUnknownAttributes) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "dialect": try json.read(into: &self.dialect)
      case "rejectsUnknownAttributes", "rejects_unknown_attributes": try json.read(into: &self.rejectsUnknownAttributes)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimUsersServiceDescribeConnectionResponse {
  /// ``ProvisioningV1.ScimUsersServiceDescribeConnectionResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var dialect: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var rejectsUnknownAttributes: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceDescribeConnectionResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.identityProvider = try decoder.borrowedString()
          case 18: self.dialect = try decoder.borrowedString()
          case 24: self.rejectsUnknownAttributes = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceDescribeConnectionResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUser {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "user_name"
      case 3: "external_id"
      case 4: "active"
      case 5: "attributes"
      case 6: "etag"
      case 7: "user"
      case 8: "groups"
      case 9: "created"
      case 10: "last_modified"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.userName = try decoder.string()
        case 26: self.externalId = try decoder.string()
        case 32: self.active = try decoder.bool()
        case 42: self.attributes = try decoder.string()
        case 50: self.etag = try decoder.string()
        case 58: self.user = try decoder.string()
        case 66:
          try decoder.append(to: &self.groups)
        case 74: try decoder.merge(into: &self.created)
        case 82: try decoder.merge(into: &self.lastModified)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimUser.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.userName.isEmpty {
      size += 1 + WireSize.string(self.userName)
    }
    if let value = self.externalId {
      size += 1 + WireSize.string(value)
    }
    if self.active != nil { size += 2 }
    if !self.attributes.isEmpty {
      size += 1 + WireSize.string(self.attributes)
    }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    size += WireSize.sum(self.groups) { 1 + WireSize.message($0) }
    if let value = self.created {
      size += 1 + WireSize.message(value)
    }
    if let value = self.lastModified {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.lastModified {
      encoder.message(82, value)
    }
    if let value = self.created {
      encoder.message(74, value)
    }
    encoder.elements(self.groups) { encoder, value in encoder.message(66, value) }
    if !self.user.isEmpty {
      encoder.string(58, self.user)
    }
    if !self.etag.isEmpty {
      encoder.string(50, self.etag)
    }
    if !self.attributes.isEmpty {
      encoder.string(42, self.attributes)
    }
    if let value = self.active {
      encoder.bool(32, value)
    }
    if let value = self.externalId {
      encoder.string(26, value)
    }
    if !self.userName.isEmpty {
      encoder.string(18, self.userName)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.userName.isEmpty { json.member("userName", self.userName) }
    if let value = self.externalId { json.member("externalId", value) }
    if let value = self.active { json.member("active", value) }
    if !self.attributes.isEmpty { json.member("attributes", self.attributes) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.groups.isEmpty { json.member("groups", self.groups) }
    if let value = self.created { json.member("created", value) }
    if let value = self.lastModified { json.member("lastModified", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "userName", "user_name": try json.read(into: &self.userName)
      case "externalId", "external_id": try json.read(into: &self.externalId)
      case "active": try json.read(into: &self.active)
      case "attributes": try json.read(into: &self.attributes)
      case "etag": try json.read(into: &self.etag)
      case "user": try json.read(into: &self.user)
      case "groups": try json.read(into: &self.groups)
      case "created": try json.read(into: &self.created)
      case "lastModified", "last_modified": try json.read(into: &self.lastModified)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimUser {
  /// ``ProvisioningV1.ScimUser``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var userName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var externalId: UnsafeRawBufferPointer? = nil
    public private(set) var active: Bool? = nil
    public private(set) var attributes: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var groups: RepeatedView<MessageCodec<ProvisioningV1.ScimMember.View>> = RepeatedView()
    public private(set) var created: WellKnown.Timestamp.View? = nil
    public private(set) var lastModified: WellKnown.Timestamp.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUser.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.userName = try decoder.borrowedString()
          case 26: self.externalId = try decoder.borrowedString()
          case 32: self.active = try decoder.bool()
          case 42: self.attributes = try decoder.borrowedString()
          case 50: self.etag = try decoder.borrowedString()
          case 58: self.user = try decoder.borrowedString()
          case 66: try decoder.view(tag, into: &self.groups)
          case 74: try decoder.view(into: &self.created)
          case 82: try decoder.view(into: &self.lastModified)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUser.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServiceCreateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "user"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: try decoder.merge(into: &self.user)
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceCreateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
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
      encoder.string(34, self.requestId)
    }
    if let value = self.user {
      encoder.message(26, value)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if let value = self.user { json.member("user", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "user": try json.read(into: &self.user)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimUsersServiceCreateRequest {
  /// ``ProvisioningV1.ScimUsersServiceCreateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: ProvisioningV1.ScimUser.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceCreateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.user)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceCreateRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServiceCreateResponse {
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
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceCreateResponse.self)
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

extension ProvisioningV1.ScimUsersServiceCreateResponse {
  /// ``ProvisioningV1.ScimUsersServiceCreateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: ProvisioningV1.ScimUser.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceCreateResponse.fieldName(number)
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
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceCreateResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServiceGetRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.id = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceGetRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.id.isEmpty {
      encoder.string(26, self.id)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.id.isEmpty { json.member("id", self.id) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "id": try json.read(into: &self.id)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimUsersServiceGetRequest {
  /// ``ProvisioningV1.ScimUsersServiceGetRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceGetRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.id = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceGetRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServiceGetResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.user)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceGetResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.user {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.user {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.user { json.member("user", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimUsersServiceGetResponse {
  /// ``ProvisioningV1.ScimUsersServiceGetResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: ProvisioningV1.ScimUser.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceGetResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.user)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceGetResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServiceListRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "filter"
      case 4: "page"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: try decoder.merge(into: &self.filter)
        case 34: try decoder.merge(into: &self.page)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceListRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if let value = self.filter {
      size += 1 + WireSize.message(value)
    }
    if let value = self.page {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.page {
      encoder.message(34, value)
    }
    if let value = self.filter {
      encoder.message(26, value)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if let value = self.filter { json.member("filter", value) }
    if let value = self.page { json.member("page", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "filter": try json.read(into: &self.filter)
      case "page": try json.read(into: &self.page)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimUsersServiceListRequest {
  /// ``ProvisioningV1.ScimUsersServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var filter: ProvisioningV1.ScimFilter.View? = nil
    public private(set) var page: ProvisioningV1.ScimPage.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.filter)
          case 34: try decoder.view(into: &self.page)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceListRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "users"
      case 2: "total"
      case 3: "next_cursor"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.users)
        case 16: self.total = try decoder.int64()
        case 26: self.nextCursor = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.users) { 1 + WireSize.message($0) }
    if self.total != 0 {
      size += 1 + WireSize.int(self.total)
    }
    if !self.nextCursor.isEmpty {
      size += 1 + WireSize.string(self.nextCursor)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.nextCursor.isEmpty {
      encoder.string(26, self.nextCursor)
    }
    if self.total != 0 {
      encoder.int(16, self.total)
    }
    encoder.elements(self.users) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.users.isEmpty { json.member("users", self.users) }
    if self.total != 0 { json.member("total", self.total) }
    if !self.nextCursor.isEmpty { json.member("nextCursor", self.nextCursor) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "users": try json.read(into: &self.users)
      case "total": try json.read(into: &self.total)
      case "nextCursor", "next_cursor": try json.read(into: &self.nextCursor)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimUsersServiceListResponse {
  /// ``ProvisioningV1.ScimUsersServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var users: RepeatedView<MessageCodec<ProvisioningV1.ScimUser.View>> = RepeatedView()
    public private(set) var total: Int64 = 0
    public private(set) var nextCursor: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.users)
          case 16: self.total = try decoder.int64()
          case 26: self.nextCursor = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceListResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServiceReplaceRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "user"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: try decoder.merge(into: &self.user)
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceReplaceRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
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
      encoder.string(34, self.requestId)
    }
    if let value = self.user {
      encoder.message(26, value)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if let value = self.user { json.member("user", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "user": try json.read(into: &self.user)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimUsersServiceReplaceRequest {
  /// ``ProvisioningV1.ScimUsersServiceReplaceRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: ProvisioningV1.ScimUser.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceReplaceRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.user)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceReplaceRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServiceReplaceResponse {
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
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceReplaceResponse.self)
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

extension ProvisioningV1.ScimUsersServiceReplaceResponse {
  /// ``ProvisioningV1.ScimUsersServiceReplaceResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: ProvisioningV1.ScimUser.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceReplaceResponse.fieldName(number)
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
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceReplaceResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServicePatchRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "id"
      case 4: "operations"
      case 5: "etag"
      case 6: "dialect"
      case 7: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.id = try decoder.string()
        case 34:
          try decoder.append(to: &self.operations)
        case 42: self.etag = try decoder.string()
        case 50: self.dialect = try decoder.string()
        case 58: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServicePatchRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    size += WireSize.sum(self.operations) { 1 + WireSize.message($0) }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    if !self.dialect.isEmpty {
      size += 1 + WireSize.string(self.dialect)
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
    if !self.dialect.isEmpty {
      encoder.string(50, self.dialect)
    }
    if !self.etag.isEmpty {
      encoder.string(42, self.etag)
    }
    encoder.elements(self.operations) { encoder, value in encoder.message(34, value) }
    if !self.id.isEmpty {
      encoder.string(26, self.id)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.operations.isEmpty { json.member("operations", self.operations) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.dialect.isEmpty { json.member("dialect", self.dialect) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "id": try json.read(into: &self.id)
      case "operations": try json.read(into: &self.operations)
      case "etag": try json.read(into: &self.etag)
      case "dialect": try json.read(into: &self.dialect)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimUsersServicePatchRequest {
  /// ``ProvisioningV1.ScimUsersServicePatchRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var operations: RepeatedView<MessageCodec<ProvisioningV1.ScimOperation.View>> = RepeatedView()
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var dialect: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServicePatchRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.id = try decoder.borrowedString()
          case 34: try decoder.view(tag, into: &self.operations)
          case 42: self.etag = try decoder.borrowedString()
          case 50: self.dialect = try decoder.borrowedString()
          case 58: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServicePatchRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServicePatchResponse {
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
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServicePatchResponse.self)
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

extension ProvisioningV1.ScimUsersServicePatchResponse {
  /// ``ProvisioningV1.ScimUsersServicePatchResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: ProvisioningV1.ScimUser.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServicePatchResponse.fieldName(number)
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
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServicePatchResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServiceDeleteRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "id"
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
        case 18: self.identityProvider = try decoder.string()
        case 26: self.id = try decoder.string()
        case 34: self.etag = try decoder.string()
        case 42: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceDeleteRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
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
      encoder.string(42, self.requestId)
    }
    if !self.etag.isEmpty {
      encoder.string(34, self.etag)
    }
    if !self.id.isEmpty {
      encoder.string(26, self.id)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "id": try json.read(into: &self.id)
      case "etag": try json.read(into: &self.etag)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimUsersServiceDeleteRequest {
  /// ``ProvisioningV1.ScimUsersServiceDeleteRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceDeleteRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.id = try decoder.borrowedString()
          case 34: self.etag = try decoder.borrowedString()
          case 42: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceDeleteRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersServiceDeleteResponse {
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
        throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceDeleteResponse.self)
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

extension ProvisioningV1.ScimUsersServiceDeleteResponse {
  /// ``ProvisioningV1.ScimUsersServiceDeleteResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimUsersServiceDeleteResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimUsersServiceDeleteResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimUsersService {
  public var descriptor: ServiceDescriptor { ProvisioningV1.ScimUsersMethods.service }

  public func register(in router: inout Router) {
    router.unary(ProvisioningV1.ScimUsersMethods.describeConnection) {
      (request: ProvisioningV1.ScimUsersServiceDescribeConnectionRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceDescribeConnectionResponse in
      try await self.describeConnection(request, context: context)
    }
    router.unary(ProvisioningV1.ScimUsersMethods.create) {
      (request: ProvisioningV1.ScimUsersServiceCreateRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceCreateResponse in
      try await self.create(request, context: context)
    }
    router.unary(ProvisioningV1.ScimUsersMethods.get) {
      (request: ProvisioningV1.ScimUsersServiceGetRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceGetResponse in
      try await self.get(request, context: context)
    }
    router.unary(ProvisioningV1.ScimUsersMethods.list) {
      (request: ProvisioningV1.ScimUsersServiceListRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(ProvisioningV1.ScimUsersMethods.replace) {
      (request: ProvisioningV1.ScimUsersServiceReplaceRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceReplaceResponse in
      try await self.replace(request, context: context)
    }
    router.unary(ProvisioningV1.ScimUsersMethods.patch) {
      (request: ProvisioningV1.ScimUsersServicePatchRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServicePatchResponse in
      try await self.patch(request, context: context)
    }
    router.unary(ProvisioningV1.ScimUsersMethods.delete) {
      (request: ProvisioningV1.ScimUsersServiceDeleteRequest, context: CallContext) async throws -> ProvisioningV1.ScimUsersServiceDeleteResponse in
      try await self.delete(request, context: context)
    }
  }
}

extension ProvisioningV1.Files {
  /// `muster/provisioning/v1/scim_users.proto`.
  public static let scimUsers = ProtoFile(
    name: "muster/provisioning/v1/scim_users.proto", dependencies: [WellKnown.Files.timestamp, ProvisioningV1.Files.scim],
    base64: "CidtdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL3NjaW1fdXNlcnMucHJvdG8SFm11c3Rlci5wcm92aXNpb25pbmcudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aIW11c3Rlci9wcm92aXNpb25pbmcvdjEvc2NpbS5wcm90byJwCilTY2ltVXNlcnNTZXJ2aWNlRGVzY3JpYmVDb25uZWN0aW9uUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlciKxAQoqU2NpbVVzZXJzU2VydmljZURlc2NyaWJlQ29ubmVjdGlvblJlc3BvbnNlEisKEWlkZW50aXR5X3Byb3ZpZGVyGAEgASgJUhBpZGVudGl0eVByb3ZpZGVyEhgKB2RpYWxlY3QYAiABKAlSB2RpYWxlY3QSPAoacmVqZWN0c191bmtub3duX2F0dHJpYnV0ZXMYAyABKAhSGHJlamVjdHNVbmtub3duQXR0cmlidXRlcyKQAwoIU2NpbVVzZXISDgoCaWQYASABKAlSAmlkEhsKCXVzZXJfbmFtZRgCIAEoCVIIdXNlck5hbWUSJAoLZXh0ZXJuYWxfaWQYAyABKAlIAFIKZXh0ZXJuYWxJZIgBARIbCgZhY3RpdmUYBCABKAhIAVIGYWN0aXZliAEBEh4KCmF0dHJpYnV0ZXMYBSABKAlSCmF0dHJpYnV0ZXMSEgoEZXRhZxgGIAEoCVIEZXRhZxISCgR1c2VyGAcgASgJUgR1c2VyEjoKBmdyb3VwcxgIIAMoCzIiLm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbU1lbWJlclIGZ3JvdXBzEjQKB2NyZWF0ZWQYCSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgdjcmVhdGVkEj8KDWxhc3RfbW9kaWZpZWQYCiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgxsYXN0TW9kaWZpZWRCDgoMX2V4dGVybmFsX2lkQgkKB19hY3RpdmUiuQEKHVNjaW1Vc2Vyc1NlcnZpY2VDcmVhdGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEjQKBHVzZXIYAyABKAsyIC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2VyUgR1c2VyEh0KCnJlcXVlc3RfaWQYBCABKAlSCXJlcXVlc3RJZCJsCh5TY2ltVXNlcnNTZXJ2aWNlQ3JlYXRlUmVzcG9uc2USNAoEdXNlchgBIAEoCzIgLm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbVVzZXJSBHVzZXISFAoFdG9rZW4YAiABKAlSBXRva2VuInEKGlNjaW1Vc2Vyc1NlcnZpY2VHZXRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEg4KAmlkGAMgASgJUgJpZCJTChtTY2ltVXNlcnNTZXJ2aWNlR2V0UmVzcG9uc2USNAoEdXNlchgBIAEoCzIgLm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbVVzZXJSBHVzZXIi1AEKG1NjaW1Vc2Vyc1NlcnZpY2VMaXN0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchI6CgZmaWx0ZXIYAyABKAsyIi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1GaWx0ZXJSBmZpbHRlchI0CgRwYWdlGAQgASgLMiAubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltUGFnZVIEcGFnZSKNAQocU2NpbVVzZXJzU2VydmljZUxpc3RSZXNwb25zZRI2CgV1c2VycxgBIAMoCzIgLm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbVVzZXJSBXVzZXJzEhQKBXRvdGFsGAIgASgDUgV0b3RhbBIfCgtuZXh0X2N1cnNvchgDIAEoCVIKbmV4dEN1cnNvciK6AQoeU2NpbVVzZXJzU2VydmljZVJlcGxhY2VSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEjQKBHVzZXIYAyABKAsyIC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2VyUgR1c2VyEh0KCnJlcXVlc3RfaWQYBCABKAlSCXJlcXVlc3RJZCJtCh9TY2ltVXNlcnNTZXJ2aWNlUmVwbGFjZVJlc3BvbnNlEjQKBHVzZXIYASABKAsyIC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2VyUgR1c2VyEhQKBXRva2VuGAIgASgJUgV0b2tlbiKHAgocU2NpbVVzZXJzU2VydmljZVBhdGNoUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchIOCgJpZBgDIAEoCVICaWQSRQoKb3BlcmF0aW9ucxgEIAMoCzIlLm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbU9wZXJhdGlvblIKb3BlcmF0aW9ucxISCgRldGFnGAUgASgJUgRldGFnEhgKB2RpYWxlY3QYBiABKAlSB2RpYWxlY3QSHQoKcmVxdWVzdF9pZBgHIAEoCVIJcmVxdWVzdElkImsKHVNjaW1Vc2Vyc1NlcnZpY2VQYXRjaFJlc3BvbnNlEjQKBHVzZXIYASABKAsyIC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2VyUgR1c2VyEhQKBXRva2VuGAIgASgJUgV0b2tlbiKnAQodU2NpbVVzZXJzU2VydmljZURlbGV0ZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSKwoRaWRlbnRpdHlfcHJvdmlkZXIYAiABKAlSEGlkZW50aXR5UHJvdmlkZXISDgoCaWQYAyABKAlSAmlkEhIKBGV0YWcYBCABKAlSBGV0YWcSHQoKcmVxdWVzdF9pZBgFIAEoCVIJcmVxdWVzdElkIjYKHlNjaW1Vc2Vyc1NlcnZpY2VEZWxldGVSZXNwb25zZRIUCgV0b2tlbhgBIAEoCVIFdG9rZW4yhgcKEFNjaW1Vc2Vyc1NlcnZpY2USoAEKEkRlc2NyaWJlQ29ubmVjdGlvbhJBLm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbVVzZXJzU2VydmljZURlc2NyaWJlQ29ubmVjdGlvblJlcXVlc3QaQi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2Vyc1NlcnZpY2VEZXNjcmliZUNvbm5lY3Rpb25SZXNwb25zZSIDkAIBEncKBkNyZWF0ZRI1Lm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbVVzZXJzU2VydmljZUNyZWF0ZVJlcXVlc3QaNi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2Vyc1NlcnZpY2VDcmVhdGVSZXNwb25zZRJzCgNHZXQSMi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2Vyc1NlcnZpY2VHZXRSZXF1ZXN0GjMubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltVXNlcnNTZXJ2aWNlR2V0UmVzcG9uc2UiA5ACARJ2CgRMaXN0EjMubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltVXNlcnNTZXJ2aWNlTGlzdFJlcXVlc3QaNC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2Vyc1NlcnZpY2VMaXN0UmVzcG9uc2UiA5ACARJ6CgdSZXBsYWNlEjYubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltVXNlcnNTZXJ2aWNlUmVwbGFjZVJlcXVlc3QaNy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2Vyc1NlcnZpY2VSZXBsYWNlUmVzcG9uc2USdAoFUGF0Y2gSNC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2Vyc1NlcnZpY2VQYXRjaFJlcXVlc3QaNS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2Vyc1NlcnZpY2VQYXRjaFJlc3BvbnNlEncKBkRlbGV0ZRI1Lm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbVVzZXJzU2VydmljZURlbGV0ZVJlcXVlc3QaNi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Vc2Vyc1NlcnZpY2VEZWxldGVSZXNwb25zZWIGcHJvdG8z")
}
