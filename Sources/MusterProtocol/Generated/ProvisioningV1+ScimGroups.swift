// Generated from muster/provisioning/v1/scim_groups.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension ProvisioningV1 {
  public struct ScimGroup: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroup" }

    public var id: String = ""
    /// Unique in the connection without regard to case.
    public var displayName: String = ""
    public var externalId: String? = nil
    /// A JSON object: all other attributes. Empty for none.
    public var attributes: String = ""
    public var etag: String = ""
    /// In answers at most 200, and only where they were asked for.
    public var members: [ProvisioningV1.ScimMember] = []
    /// In answers whether `members` are all.
    public var membersComplete: Bool = false
    public var created: WellKnown.Timestamp? = nil
    public var lastModified: WellKnown.Timestamp? = nil

    public init() {}

    public init(
      id: String = "",
      displayName: String = "",
      externalId: String? = nil,
      attributes: String = "",
      etag: String = "",
      members: [ProvisioningV1.ScimMember] = [],
      membersComplete: Bool = false,
      created: WellKnown.Timestamp? = nil,
      lastModified: WellKnown.Timestamp? = nil
    ) {
      self.id = id
      self.displayName = displayName
      self.externalId = externalId
      self.attributes = attributes
      self.etag = etag
      self.members = members
      self.membersComplete = membersComplete
      self.created = created
      self.lastModified = lastModified
    }

  }

  public struct ScimGroupsServiceCreateRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceCreateRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// Of id, display_name, external_id, attributes, members; an id is made if there is none.
    public var group: ProvisioningV1.ScimGroup? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      group: ProvisioningV1.ScimGroup? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.group = group
      self.requestId = requestId
    }

  }

  public struct ScimGroupsServiceCreateResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceCreateResponse" }

    public var group: ProvisioningV1.ScimGroup? = nil
    public var token: String = ""

    public init() {}

    public init(
      group: ProvisioningV1.ScimGroup? = nil,
      token: String = ""
    ) {
      self.group = group
      self.token = token
    }

  }

  public struct ScimGroupsServiceGetRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceGetRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var id: String = ""
    public var excludeMembers: Bool = false

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      id: String = "",
      excludeMembers: Bool = false
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.id = id
      self.excludeMembers = excludeMembers
    }

  }

  public struct ScimGroupsServiceGetResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceGetResponse" }

    public var group: ProvisioningV1.ScimGroup? = nil

    public init() {}

    public init(
      group: ProvisioningV1.ScimGroup? = nil
    ) {
      self.group = group
    }

  }

  public struct ScimGroupsServiceListRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceListRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// All if not set. Of members only equality with an id is looked up.
    public var filter: ProvisioningV1.ScimFilter? = nil
    public var page: ProvisioningV1.ScimPage? = nil
    public var excludeMembers: Bool = false

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      filter: ProvisioningV1.ScimFilter? = nil,
      page: ProvisioningV1.ScimPage? = nil,
      excludeMembers: Bool = false
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.filter = filter
      self.page = page
      self.excludeMembers = excludeMembers
    }

  }

  public struct ScimGroupsServiceListResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceListResponse" }

    public var groups: [ProvisioningV1.ScimGroup] = []
    /// How many match; -1 where the list goes by cursor.
    public var total: Int64 = 0
    /// Of the next page; empty after the last.
    public var nextCursor: String = ""

    public init() {}

    public init(
      groups: [ProvisioningV1.ScimGroup] = [],
      total: Int64 = 0,
      nextCursor: String = ""
    ) {
      self.groups = groups
      self.total = total
      self.nextCursor = nextCursor
    }

  }

  public struct ScimGroupsServiceListMembersRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceListMembersRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var id: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      id: String = "",
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.id = id
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct ScimGroupsServiceListMembersResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceListMembersResponse" }

    public var members: [ProvisioningV1.ScimMember] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false

    public init() {}

    public init(
      members: [ProvisioningV1.ScimMember] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.members = members
      self.nextPageToken = nextPageToken
      self.complete = complete
    }

  }

  public struct ScimGroupsServiceReplaceRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceReplaceRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// Of id, display_name, external_id, attributes; with an etag, only that version is replaced.
    public var group: ProvisioningV1.ScimGroup? = nil
    /// Whether the members are replaced too, by those of `group`; otherwise they stay (P24).
    public var replaceMembers: Bool = false
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      group: ProvisioningV1.ScimGroup? = nil,
      replaceMembers: Bool = false,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.group = group
      self.replaceMembers = replaceMembers
      self.requestId = requestId
    }

  }

  public struct ScimGroupsServiceReplaceResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceReplaceResponse" }

    public var group: ProvisioningV1.ScimGroup? = nil
    public var token: String = ""

    public init() {}

    public init(
      group: ProvisioningV1.ScimGroup? = nil,
      token: String = ""
    ) {
      self.group = group
      self.token = token
    }

  }

  public struct ScimGroupsServicePatchRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServicePatchRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var id: String = ""
    /// All or nothing, one after the other.
    public var operations: [ProvisioningV1.ScimOperation] = []
    public var etag: String = ""
    /// rfc, entra, entra-scim062020 or okta. rfc if not set.
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

  public struct ScimGroupsServicePatchResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServicePatchResponse" }

    public var group: ProvisioningV1.ScimGroup? = nil
    public var token: String = ""

    public init() {}

    public init(
      group: ProvisioningV1.ScimGroup? = nil,
      token: String = ""
    ) {
      self.group = group
      self.token = token
    }

  }

  public struct ScimGroupsServiceDeleteRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceDeleteRequest" }

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

  public struct ScimGroupsServiceDeleteResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimGroupsServiceDeleteResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  /// The groups that an identity provider pushes: objects of their own, which mappings bind to workgroups (P40). For the
  /// gateway.
  public protocol ScimGroupsService: RPC.Service {
    func create(_ request: ProvisioningV1.ScimGroupsServiceCreateRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceCreateResponse
    func get(_ request: ProvisioningV1.ScimGroupsServiceGetRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceGetResponse
    func list(_ request: ProvisioningV1.ScimGroupsServiceListRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceListResponse
    /// The members of a group of any size, page by page.
    func listMembers(_ request: ProvisioningV1.ScimGroupsServiceListMembersRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceListMembersResponse
    func replace(_ request: ProvisioningV1.ScimGroupsServiceReplaceRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceReplaceResponse
    /// Costs by the number of members named, not by the group's size, unless members are replaced or all removed.
    func patch(_ request: ProvisioningV1.ScimGroupsServicePatchRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServicePatchResponse
    /// Deletes neither users nor workgroups (P38, P40).
    func delete(_ request: ProvisioningV1.ScimGroupsServiceDeleteRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceDeleteResponse
  }

  /// The calls of `muster.provisioning.v1.ScimGroupsService`.
  public enum ScimGroupsMethods {
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.provisioning.v1.ScimGroupsService", method: "Create", kind: .unary)
    /// `Get`.
    public static let get = MethodDescriptor(
      service: "muster.provisioning.v1.ScimGroupsService", method: "Get", kind: .unary, isIdempotent: true)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.provisioning.v1.ScimGroupsService", method: "List", kind: .unary, isIdempotent: true)
    /// `ListMembers`.
    public static let listMembers = MethodDescriptor(
      service: "muster.provisioning.v1.ScimGroupsService", method: "ListMembers", kind: .unary, isIdempotent: true)
    /// `Replace`.
    public static let replace = MethodDescriptor(
      service: "muster.provisioning.v1.ScimGroupsService", method: "Replace", kind: .unary)
    /// `Patch`.
    public static let patch = MethodDescriptor(
      service: "muster.provisioning.v1.ScimGroupsService", method: "Patch", kind: .unary)
    /// `Delete`.
    public static let delete = MethodDescriptor(
      service: "muster.provisioning.v1.ScimGroupsService", method: "Delete", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.provisioning.v1.ScimGroupsService",
      methods: [Self.create, Self.get, Self.list, Self.listMembers, Self.replace, Self.patch, Self.delete],
      fileDescriptors: ProvisioningV1.Files.scimGroups.closure)
  }

  /// Calls `muster.provisioning.v1.ScimGroupsService`.
  public struct ScimGroupsClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    public func create(_ request: ProvisioningV1.ScimGroupsServiceCreateRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimGroupsServiceCreateResponse {
      try await self.channel.unary(ProvisioningV1.ScimGroupsMethods.create, request, options: options)
    }

    public func get(_ request: ProvisioningV1.ScimGroupsServiceGetRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimGroupsServiceGetResponse {
      try await self.channel.unary(ProvisioningV1.ScimGroupsMethods.get, request, options: options)
    }

    public func list(_ request: ProvisioningV1.ScimGroupsServiceListRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimGroupsServiceListResponse {
      try await self.channel.unary(ProvisioningV1.ScimGroupsMethods.list, request, options: options)
    }

    /// The members of a group of any size, page by page.
    public func listMembers(_ request: ProvisioningV1.ScimGroupsServiceListMembersRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimGroupsServiceListMembersResponse {
      try await self.channel.unary(ProvisioningV1.ScimGroupsMethods.listMembers, request, options: options)
    }

    public func replace(_ request: ProvisioningV1.ScimGroupsServiceReplaceRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimGroupsServiceReplaceResponse {
      try await self.channel.unary(ProvisioningV1.ScimGroupsMethods.replace, request, options: options)
    }

    /// Costs by the number of members named, not by the group's size, unless members are replaced or all removed.
    public func patch(_ request: ProvisioningV1.ScimGroupsServicePatchRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimGroupsServicePatchResponse {
      try await self.channel.unary(ProvisioningV1.ScimGroupsMethods.patch, request, options: options)
    }

    /// Deletes neither users nor workgroups (P38, P40).
    public func delete(_ request: ProvisioningV1.ScimGroupsServiceDeleteRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ScimGroupsServiceDeleteResponse {
      try await self.channel.unary(ProvisioningV1.ScimGroupsMethods.delete, request, options: options)
    }
  }

}

extension ProvisioningV1.ScimGroup {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "display_name"
      case 3: "external_id"
      case 4: "attributes"
      case 5: "etag"
      case 6: "members"
      case 7: "members_complete"
      case 8: "created"
      case 9: "last_modified"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.displayName = try decoder.string()
        case 26: self.externalId = try decoder.string()
        case 34: self.attributes = try decoder.string()
        case 42: self.etag = try decoder.string()
        case 50:
          try decoder.append(to: &self.members)
        case 56: self.membersComplete = try decoder.bool()
        case 66: try decoder.merge(into: &self.created)
        case 74: try decoder.merge(into: &self.lastModified)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimGroup.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.displayName.isEmpty {
      size += 1 + WireSize.string(self.displayName)
    }
    if let value = self.externalId {
      size += 1 + WireSize.string(value)
    }
    if !self.attributes.isEmpty {
      size += 1 + WireSize.string(self.attributes)
    }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    size += WireSize.sum(self.members) { 1 + WireSize.message($0) }
    if self.membersComplete { size += 2 }
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
      encoder.message(74, value)
    }
    if let value = self.created {
      encoder.message(66, value)
    }
    if self.membersComplete {
      encoder.bool(56, self.membersComplete)
    }
    encoder.elements(self.members) { encoder, value in encoder.message(50, value) }
    if !self.etag.isEmpty {
      encoder.string(42, self.etag)
    }
    if !self.attributes.isEmpty {
      encoder.string(34, self.attributes)
    }
    if let value = self.externalId {
      encoder.string(26, value)
    }
    if !self.displayName.isEmpty {
      encoder.string(18, self.displayName)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.displayName.isEmpty { json.member("displayName", self.displayName) }
    if let value = self.externalId { json.member("externalId", value) }
    if !self.attributes.isEmpty { json.member("attributes", self.attributes) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.members.isEmpty { json.member("members", self.members) }
    if self.membersComplete { json.member("membersComplete", self.membersComplete) }
    if let value = self.created { json.member("created", value) }
    if let value = self.lastModified { json.member("lastModified", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "displayName", "display_name": try json.read(into: &self.displayName)
      case "externalId", "external_id": try json.read(into: &self.externalId)
      case "attributes": try json.read(into: &self.attributes)
      case "etag": try json.read(into: &self.etag)
      case "members": try json.read(into: &self.members)
      case "membersComplete", "members_complete": try json.read(into: &self.membersComplete)
      case "created": try json.read(into: &self.created)
      case "lastModified", "last_modified": try json.read(into: &self.lastModified)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimGroup {
  /// ``ProvisioningV1.ScimGroup``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var displayName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var externalId: UnsafeRawBufferPointer? = nil
    public private(set) var attributes: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var members: RepeatedView<MessageCodec<ProvisioningV1.ScimMember.View>> = RepeatedView()
    public private(set) var membersComplete: Bool = false
    public private(set) var created: WellKnown.Timestamp.View? = nil
    public private(set) var lastModified: WellKnown.Timestamp.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroup.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.displayName = try decoder.borrowedString()
          case 26: self.externalId = try decoder.borrowedString()
          case 34: self.attributes = try decoder.borrowedString()
          case 42: self.etag = try decoder.borrowedString()
          case 50: try decoder.view(tag, into: &self.members)
          case 56: self.membersComplete = try decoder.bool()
          case 66: try decoder.view(into: &self.created)
          case 74: try decoder.view(into: &self.lastModified)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroup.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceCreateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "group"
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
        case 26: try decoder.merge(into: &self.group)
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceCreateRequest.self)
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
    if let value = self.group {
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
    if let value = self.group {
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
    if let value = self.group { json.member("group", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "group": try json.read(into: &self.group)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimGroupsServiceCreateRequest {
  /// ``ProvisioningV1.ScimGroupsServiceCreateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var group: ProvisioningV1.ScimGroup.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceCreateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.group)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceCreateRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceCreateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "group"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.group)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceCreateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.group {
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
    if let value = self.group {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.group { json.member("group", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "group": try json.read(into: &self.group)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimGroupsServiceCreateResponse {
  /// ``ProvisioningV1.ScimGroupsServiceCreateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var group: ProvisioningV1.ScimGroup.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceCreateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.group)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceCreateResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceGetRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "id"
      case 4: "exclude_members"
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
        case 32: self.excludeMembers = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceGetRequest.self)
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
    if self.excludeMembers { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.excludeMembers {
      encoder.bool(32, self.excludeMembers)
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
    if self.excludeMembers { json.member("excludeMembers", self.excludeMembers) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "id": try json.read(into: &self.id)
      case "excludeMembers", "exclude_members": try json.read(into: &self.excludeMembers)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimGroupsServiceGetRequest {
  /// ``ProvisioningV1.ScimGroupsServiceGetRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var excludeMembers: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceGetRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.id = try decoder.borrowedString()
          case 32: self.excludeMembers = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceGetRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceGetResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "group"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.group)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceGetResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.group {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.group {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.group { json.member("group", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "group": try json.read(into: &self.group)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimGroupsServiceGetResponse {
  /// ``ProvisioningV1.ScimGroupsServiceGetResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var group: ProvisioningV1.ScimGroup.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceGetResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.group)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceGetResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceListRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "filter"
      case 4: "page"
      case 5: "exclude_members"
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
        case 40: self.excludeMembers = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceListRequest.self)
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
    if self.excludeMembers { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.excludeMembers {
      encoder.bool(40, self.excludeMembers)
    }
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
    if self.excludeMembers { json.member("excludeMembers", self.excludeMembers) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "filter": try json.read(into: &self.filter)
      case "page": try json.read(into: &self.page)
      case "excludeMembers", "exclude_members": try json.read(into: &self.excludeMembers)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimGroupsServiceListRequest {
  /// ``ProvisioningV1.ScimGroupsServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var filter: ProvisioningV1.ScimFilter.View? = nil
    public private(set) var page: ProvisioningV1.ScimPage.View? = nil
    public private(set) var excludeMembers: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.filter)
          case 34: try decoder.view(into: &self.page)
          case 40: self.excludeMembers = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceListRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "groups"
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
          try decoder.append(to: &self.groups)
        case 16: self.total = try decoder.int64()
        case 26: self.nextCursor = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.groups) { 1 + WireSize.message($0) }
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
    encoder.elements(self.groups) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.groups.isEmpty { json.member("groups", self.groups) }
    if self.total != 0 { json.member("total", self.total) }
    if !self.nextCursor.isEmpty { json.member("nextCursor", self.nextCursor) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "groups": try json.read(into: &self.groups)
      case "total": try json.read(into: &self.total)
      case "nextCursor", "next_cursor": try json.read(into: &self.nextCursor)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimGroupsServiceListResponse {
  /// ``ProvisioningV1.ScimGroupsServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var groups: RepeatedView<MessageCodec<ProvisioningV1.ScimGroup.View>> = RepeatedView()
    public private(set) var total: Int64 = 0
    public private(set) var nextCursor: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.groups)
          case 16: self.total = try decoder.int64()
          case 26: self.nextCursor = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceListResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceListMembersRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "id"
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
        case 18: self.identityProvider = try decoder.string()
        case 26: self.id = try decoder.string()
        case 32: self.pageSize = try decoder.int32()
        case 42: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceListMembersRequest.self)
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
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "id": try json.read(into: &self.id)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimGroupsServiceListMembersRequest {
  /// ``ProvisioningV1.ScimGroupsServiceListMembersRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceListMembersRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.id = try decoder.borrowedString()
          case 32: self.pageSize = try decoder.int32()
          case 42: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceListMembersRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceListMembersResponse {
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
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceListMembersResponse.self)
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

extension ProvisioningV1.ScimGroupsServiceListMembersResponse {
  /// ``ProvisioningV1.ScimGroupsServiceListMembersResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var members: RepeatedView<MessageCodec<ProvisioningV1.ScimMember.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceListMembersResponse.fieldName(number)
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
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceListMembersResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceReplaceRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "group"
      case 4: "replace_members"
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
        case 26: try decoder.merge(into: &self.group)
        case 32: self.replaceMembers = try decoder.bool()
        case 42: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceReplaceRequest.self)
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
    if let value = self.group {
      size += 1 + WireSize.message(value)
    }
    if self.replaceMembers { size += 2 }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(42, self.requestId)
    }
    if self.replaceMembers {
      encoder.bool(32, self.replaceMembers)
    }
    if let value = self.group {
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
    if let value = self.group { json.member("group", value) }
    if self.replaceMembers { json.member("replaceMembers", self.replaceMembers) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "group": try json.read(into: &self.group)
      case "replaceMembers", "replace_members": try json.read(into: &self.replaceMembers)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimGroupsServiceReplaceRequest {
  /// ``ProvisioningV1.ScimGroupsServiceReplaceRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var group: ProvisioningV1.ScimGroup.View? = nil
    public private(set) var replaceMembers: Bool = false
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceReplaceRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.group)
          case 32: self.replaceMembers = try decoder.bool()
          case 42: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceReplaceRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceReplaceResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "group"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.group)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceReplaceResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.group {
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
    if let value = self.group {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.group { json.member("group", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "group": try json.read(into: &self.group)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimGroupsServiceReplaceResponse {
  /// ``ProvisioningV1.ScimGroupsServiceReplaceResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var group: ProvisioningV1.ScimGroup.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceReplaceResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.group)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceReplaceResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServicePatchRequest {
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
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServicePatchRequest.self)
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

extension ProvisioningV1.ScimGroupsServicePatchRequest {
  /// ``ProvisioningV1.ScimGroupsServicePatchRequest``, read in place; valid while the bytes live.
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
      ProvisioningV1.ScimGroupsServicePatchRequest.fieldName(number)
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
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServicePatchRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServicePatchResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "group"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.group)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServicePatchResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.group {
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
    if let value = self.group {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.group { json.member("group", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "group": try json.read(into: &self.group)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimGroupsServicePatchResponse {
  /// ``ProvisioningV1.ScimGroupsServicePatchResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var group: ProvisioningV1.ScimGroup.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServicePatchResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.group)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServicePatchResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceDeleteRequest {
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
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceDeleteRequest.self)
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

extension ProvisioningV1.ScimGroupsServiceDeleteRequest {
  /// ``ProvisioningV1.ScimGroupsServiceDeleteRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceDeleteRequest.fieldName(number)
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
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceDeleteRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsServiceDeleteResponse {
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
        throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceDeleteResponse.self)
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

extension ProvisioningV1.ScimGroupsServiceDeleteResponse {
  /// ``ProvisioningV1.ScimGroupsServiceDeleteResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimGroupsServiceDeleteResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimGroupsServiceDeleteResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimGroupsService {
  public var descriptor: ServiceDescriptor { ProvisioningV1.ScimGroupsMethods.service }

  public func register(in router: inout Router) {
    router.unary(ProvisioningV1.ScimGroupsMethods.create) {
      (request: ProvisioningV1.ScimGroupsServiceCreateRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceCreateResponse in
      try await self.create(request, context: context)
    }
    router.unary(ProvisioningV1.ScimGroupsMethods.get) {
      (request: ProvisioningV1.ScimGroupsServiceGetRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceGetResponse in
      try await self.get(request, context: context)
    }
    router.unary(ProvisioningV1.ScimGroupsMethods.list) {
      (request: ProvisioningV1.ScimGroupsServiceListRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(ProvisioningV1.ScimGroupsMethods.listMembers) {
      (request: ProvisioningV1.ScimGroupsServiceListMembersRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceListMembersResponse in
      try await self.listMembers(request, context: context)
    }
    router.unary(ProvisioningV1.ScimGroupsMethods.replace) {
      (request: ProvisioningV1.ScimGroupsServiceReplaceRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceReplaceResponse in
      try await self.replace(request, context: context)
    }
    router.unary(ProvisioningV1.ScimGroupsMethods.patch) {
      (request: ProvisioningV1.ScimGroupsServicePatchRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServicePatchResponse in
      try await self.patch(request, context: context)
    }
    router.unary(ProvisioningV1.ScimGroupsMethods.delete) {
      (request: ProvisioningV1.ScimGroupsServiceDeleteRequest, context: CallContext) async throws -> ProvisioningV1.ScimGroupsServiceDeleteResponse in
      try await self.delete(request, context: context)
    }
  }
}

extension ProvisioningV1.Files {
  /// `muster/provisioning/v1/scim_groups.proto`.
  public static let scimGroups = ProtoFile(
    name: "muster/provisioning/v1/scim_groups.proto", dependencies: [WellKnown.Files.timestamp, ProvisioningV1.Files.scim],
    base64: "CihtdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL3NjaW1fZ3JvdXBzLnByb3RvEhZtdXN0ZXIucHJvdmlzaW9uaW5nLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGiFtdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL3NjaW0ucHJvdG8iiAMKCVNjaW1Hcm91cBIOCgJpZBgBIAEoCVICaWQSIQoMZGlzcGxheV9uYW1lGAIgASgJUgtkaXNwbGF5TmFtZRIkCgtleHRlcm5hbF9pZBgDIAEoCUgAUgpleHRlcm5hbElkiAEBEh4KCmF0dHJpYnV0ZXMYBCABKAlSCmF0dHJpYnV0ZXMSEgoEZXRhZxgFIAEoCVIEZXRhZxI8CgdtZW1iZXJzGAYgAygLMiIubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltTWVtYmVyUgdtZW1iZXJzEikKEG1lbWJlcnNfY29tcGxldGUYByABKAhSD21lbWJlcnNDb21wbGV0ZRI0CgdjcmVhdGVkGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIHY3JlYXRlZBI/Cg1sYXN0X21vZGlmaWVkGAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIMbGFzdE1vZGlmaWVkQg4KDF9leHRlcm5hbF9pZCK9AQoeU2NpbUdyb3Vwc1NlcnZpY2VDcmVhdGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEjcKBWdyb3VwGAMgASgLMiEubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltR3JvdXBSBWdyb3VwEh0KCnJlcXVlc3RfaWQYBCABKAlSCXJlcXVlc3RJZCJwCh9TY2ltR3JvdXBzU2VydmljZUNyZWF0ZVJlc3BvbnNlEjcKBWdyb3VwGAEgASgLMiEubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltR3JvdXBSBWdyb3VwEhQKBXRva2VuGAIgASgJUgV0b2tlbiKbAQobU2NpbUdyb3Vwc1NlcnZpY2VHZXRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEg4KAmlkGAMgASgJUgJpZBInCg9leGNsdWRlX21lbWJlcnMYBCABKAhSDmV4Y2x1ZGVNZW1iZXJzIlcKHFNjaW1Hcm91cHNTZXJ2aWNlR2V0UmVzcG9uc2USNwoFZ3JvdXAYASABKAsyIS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Hcm91cFIFZ3JvdXAi/gEKHFNjaW1Hcm91cHNTZXJ2aWNlTGlzdFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSKwoRaWRlbnRpdHlfcHJvdmlkZXIYAiABKAlSEGlkZW50aXR5UHJvdmlkZXISOgoGZmlsdGVyGAMgASgLMiIubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltRmlsdGVyUgZmaWx0ZXISNAoEcGFnZRgEIAEoCzIgLm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbVBhZ2VSBHBhZ2USJwoPZXhjbHVkZV9tZW1iZXJzGAUgASgIUg5leGNsdWRlTWVtYmVycyKRAQodU2NpbUdyb3Vwc1NlcnZpY2VMaXN0UmVzcG9uc2USOQoGZ3JvdXBzGAEgAygLMiEubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltR3JvdXBSBmdyb3VwcxIUCgV0b3RhbBgCIAEoA1IFdG90YWwSHwoLbmV4dF9jdXJzb3IYAyABKAlSCm5leHRDdXJzb3IitgEKI1NjaW1Hcm91cHNTZXJ2aWNlTGlzdE1lbWJlcnNSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEg4KAmlkGAMgASgJUgJpZBIbCglwYWdlX3NpemUYBCABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YBSABKAlSCXBhZ2VUb2tlbiKoAQokU2NpbUdyb3Vwc1NlcnZpY2VMaXN0TWVtYmVyc1Jlc3BvbnNlEjwKB21lbWJlcnMYASADKAsyIi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1NZW1iZXJSB21lbWJlcnMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEhoKCGNvbXBsZXRlGAMgASgIUghjb21wbGV0ZSLnAQofU2NpbUdyb3Vwc1NlcnZpY2VSZXBsYWNlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchI3CgVncm91cBgDIAEoCzIhLm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbUdyb3VwUgVncm91cBInCg9yZXBsYWNlX21lbWJlcnMYBCABKAhSDnJlcGxhY2VNZW1iZXJzEh0KCnJlcXVlc3RfaWQYBSABKAlSCXJlcXVlc3RJZCJxCiBTY2ltR3JvdXBzU2VydmljZVJlcGxhY2VSZXNwb25zZRI3CgVncm91cBgBIAEoCzIhLm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbUdyb3VwUgVncm91cBIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iiAIKHVNjaW1Hcm91cHNTZXJ2aWNlUGF0Y2hSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEg4KAmlkGAMgASgJUgJpZBJFCgpvcGVyYXRpb25zGAQgAygLMiUubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltT3BlcmF0aW9uUgpvcGVyYXRpb25zEhIKBGV0YWcYBSABKAlSBGV0YWcSGAoHZGlhbGVjdBgGIAEoCVIHZGlhbGVjdBIdCgpyZXF1ZXN0X2lkGAcgASgJUglyZXF1ZXN0SWQibwoeU2NpbUdyb3Vwc1NlcnZpY2VQYXRjaFJlc3BvbnNlEjcKBWdyb3VwGAEgASgLMiEubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltR3JvdXBSBWdyb3VwEhQKBXRva2VuGAIgASgJUgV0b2tlbiKoAQoeU2NpbUdyb3Vwc1NlcnZpY2VEZWxldGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEg4KAmlkGAMgASgJUgJpZBISCgRldGFnGAQgASgJUgRldGFnEh0KCnJlcXVlc3RfaWQYBSABKAlSCXJlcXVlc3RJZCI3Ch9TY2ltR3JvdXBzU2VydmljZURlbGV0ZVJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbjKABwoRU2NpbUdyb3Vwc1NlcnZpY2USeQoGQ3JlYXRlEjYubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltR3JvdXBzU2VydmljZUNyZWF0ZVJlcXVlc3QaNy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Hcm91cHNTZXJ2aWNlQ3JlYXRlUmVzcG9uc2USdQoDR2V0EjMubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltR3JvdXBzU2VydmljZUdldFJlcXVlc3QaNC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Hcm91cHNTZXJ2aWNlR2V0UmVzcG9uc2UiA5ACARJ4CgRMaXN0EjQubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltR3JvdXBzU2VydmljZUxpc3RSZXF1ZXN0GjUubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltR3JvdXBzU2VydmljZUxpc3RSZXNwb25zZSIDkAIBEo0BCgtMaXN0TWVtYmVycxI7Lm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbUdyb3Vwc1NlcnZpY2VMaXN0TWVtYmVyc1JlcXVlc3QaPC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Hcm91cHNTZXJ2aWNlTGlzdE1lbWJlcnNSZXNwb25zZSIDkAIBEnwKB1JlcGxhY2USNy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Hcm91cHNTZXJ2aWNlUmVwbGFjZVJlcXVlc3QaOC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Hcm91cHNTZXJ2aWNlUmVwbGFjZVJlc3BvbnNlEnYKBVBhdGNoEjUubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltR3JvdXBzU2VydmljZVBhdGNoUmVxdWVzdBo2Lm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbUdyb3Vwc1NlcnZpY2VQYXRjaFJlc3BvbnNlEnkKBkRlbGV0ZRI2Lm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbUdyb3Vwc1NlcnZpY2VEZWxldGVSZXF1ZXN0GjcubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltR3JvdXBzU2VydmljZURlbGV0ZVJlc3BvbnNlYgZwcm90bzM=")
}
