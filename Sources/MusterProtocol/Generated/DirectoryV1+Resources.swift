// Generated from muster/directory/v1/resources.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  /// Who adds members to it (D8).
  public struct SharingMode: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// As SHARING_MODE_OWNER.
    public static var unspecified: Self { Self(rawValue: 0) }
    public static var owner: Self { Self(rawValue: 1) }
    public static var partner: Self { Self(rawValue: 2) }
    public static var network: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .owner, .partner, .network] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "SHARING_MODE_UNSPECIFIED"
        case 1: "SHARING_MODE_OWNER"
        case 2: "SHARING_MODE_PARTNER"
        case 3: "SHARING_MODE_NETWORK"
        default: nil
      }
    }
  }

  /// A resource by its key.
  public struct ResourceKey: Message {
    public static var fullName: String { "muster.directory.v1.ResourceKey" }

    /// May be left out where the type's name is unique in the tenant.
    public var application: String = ""
    public var type: String = ""
    public var id: String = ""

    public init() {}

    public init(
      application: String = "",
      type: String = "",
      id: String = ""
    ) {
      self.application = application
      self.type = type
      self.id = id
    }

  }

  public struct Resource: Message {
    public static var fullName: String { "muster.directory.v1.Resource" }

    /// May be left out where the type's name is unique in the tenant.
    public var application: String = ""
    public var type: String = ""
    /// Made by the server if empty.
    public var id: String = ""
    public var name: String = ""
    public var description: String = ""
    /// The company that owns it; the tenant's first if empty.
    public var company: String = ""
    /// Where it was made. For types with placement the tenant's top unit if empty.
    public var unit: String = ""
    /// By dimension, each at most once, with at least one value; any of several values matches (A6).
    public var attributes: [DirectoryV1.ResourceAttribute] = []
    /// The container of a line, or the node at which it lies; a node's own is the node above it.
    public var parent: DirectoryV1.ResourceKey? = nil
    /// The resources that it is linked to; one hop, never followed further.
    public var links: [DirectoryV1.ResourceKey] = []
    /// The user who has locked it; for lockable types.
    public var lockedBy: String = ""
    /// Units that it is shared with explicitly; for types with placement.
    public var sharedWith: [String] = []
    public var sharingMode: DirectoryV1.SharingMode = DirectoryV1.SharingMode(rawValue: 0)
    /// The moment of the call if it is not set and anything else has changed.
    public var updatedAt: WellKnown.Timestamp? = nil
    public var etag: String = ""

    public init() {}

    public init(
      application: String = "",
      type: String = "",
      id: String = "",
      name: String = "",
      description: String = "",
      company: String = "",
      unit: String = "",
      attributes: [DirectoryV1.ResourceAttribute] = [],
      parent: DirectoryV1.ResourceKey? = nil,
      links: [DirectoryV1.ResourceKey] = [],
      lockedBy: String = "",
      sharedWith: [String] = [],
      sharingMode: DirectoryV1.SharingMode = DirectoryV1.SharingMode(rawValue: 0),
      updatedAt: WellKnown.Timestamp? = nil,
      etag: String = ""
    ) {
      self.application = application
      self.type = type
      self.id = id
      self.name = name
      self.description = description
      self.company = company
      self.unit = unit
      self.attributes = attributes
      self.parent = parent
      self.links = links
      self.lockedBy = lockedBy
      self.sharedWith = sharedWith
      self.sharingMode = sharingMode
      self.updatedAt = updatedAt
      self.etag = etag
    }

  }

  public struct ResourceAttribute: Message {
    public static var fullName: String { "muster.directory.v1.ResourceAttribute" }

    public var dimension: String = ""
    public var values: [String] = []

    public init() {}

    public init(
      dimension: String = "",
      values: [String] = []
    ) {
      self.dimension = dimension
      self.values = values
    }

  }

  public struct PutTypeRequest: Message {
    public static var fullName: String { "muster.directory.v1.PutTypeRequest" }

    public var tenant: String = ""
    /// Replaces all of what was known of the type. With `etag`, only if nobody has changed it since.
    public var type: DirectoryV1.ResourceType? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      type: DirectoryV1.ResourceType? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.type = type
      self.requestId = requestId
    }

  }

  public struct PutTypeResponse: Message {
    public static var fullName: String { "muster.directory.v1.PutTypeResponse" }

    public var type: DirectoryV1.ResourceType? = nil
    public var token: String = ""

    public init() {}

    public init(
      type: DirectoryV1.ResourceType? = nil,
      token: String = ""
    ) {
      self.type = type
      self.token = token
    }

  }

  public struct ListTypesRequest: Message {
    public static var fullName: String { "muster.directory.v1.ListTypesRequest" }

    public var tenant: String = ""

    public init() {}

    public init(
      tenant: String = ""
    ) {
      self.tenant = tenant
    }

  }

  public struct ListTypesResponse: Message {
    public static var fullName: String { "muster.directory.v1.ListTypesResponse" }

    /// In the order of application and name.
    public var types: [DirectoryV1.ResourceType] = []
    public var applications: [DirectoryV1.Application] = []
    public var complete: Bool = false

    public init() {}

    public init(
      types: [DirectoryV1.ResourceType] = [],
      applications: [DirectoryV1.Application] = [],
      complete: Bool = false
    ) {
      self.types = types
      self.applications = applications
      self.complete = complete
    }

  }

  public struct UpsertRequest: Message {
    public static var fullName: String { "muster.directory.v1.UpsertRequest" }

    /// The first message says it; later ones may leave it out.
    public var tenant: String = ""
    /// At most 1,000, each once.
    public var resources: [DirectoryV1.Resource] = []
    /// Of this batch.
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      resources: [DirectoryV1.Resource] = [],
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.resources = resources
      self.requestId = requestId
    }

  }

  public struct UpsertResponse: Message {
    public static var fullName: String { "muster.directory.v1.UpsertResponse" }

    public var created: Int64 = 0
    public var updated: Int64 = 0
    /// Were registered like that already.
    public var unchanged: Int64 = 0
    /// How many messages were committed.
    public var batches: Int64 = 0
    /// The ids that the server made, in the order of their resources; at most 10,000 in one call.
    public var madeIds: [String] = []
    /// Of the last batch.
    public var token: String = ""

    public init() {}

    public init(
      created: Int64 = 0,
      updated: Int64 = 0,
      unchanged: Int64 = 0,
      batches: Int64 = 0,
      madeIds: [String] = [],
      token: String = ""
    ) {
      self.created = created
      self.updated = updated
      self.unchanged = unchanged
      self.batches = batches
      self.madeIds = madeIds
      self.token = token
    }

  }

  public struct ResourcesServiceGetRequest: Message {
    public static var fullName: String { "muster.directory.v1.ResourcesServiceGetRequest" }

    public var tenant: String = ""
    public var resource: DirectoryV1.ResourceKey? = nil

    public init() {}

    public init(
      tenant: String = "",
      resource: DirectoryV1.ResourceKey? = nil
    ) {
      self.tenant = tenant
      self.resource = resource
    }

  }

  public struct ResourcesServiceGetResponse: Message {
    public static var fullName: String { "muster.directory.v1.ResourcesServiceGetResponse" }

    public var resource: DirectoryV1.Resource? = nil

    public init() {}

    public init(
      resource: DirectoryV1.Resource? = nil
    ) {
      self.resource = resource
    }

  }

  public struct ResourcesServiceListRequest: Message {
    public static var fullName: String { "muster.directory.v1.ResourcesServiceListRequest" }

    public var tenant: String = ""
    /// All that are set must hold. A type goes with its application, which may be left out where its name is unique.
    public var application: String = ""
    public var type: String = ""
    /// The company that owns it.
    public var company: String = ""
    /// Where it was made.
    public var unit: String = ""
    /// What it lies below, directly.
    public var parent: DirectoryV1.ResourceKey? = nil
    /// A part of the name, without regard to case.
    public var name: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      application: String = "",
      type: String = "",
      company: String = "",
      unit: String = "",
      parent: DirectoryV1.ResourceKey? = nil,
      name: String = "",
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.application = application
      self.type = type
      self.company = company
      self.unit = unit
      self.parent = parent
      self.name = name
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct ResourcesServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.ResourcesServiceListResponse" }

    public var resources: [DirectoryV1.Resource] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false
    /// The revision that all pages of the list show.
    public var token: String = ""

    public init() {}

    public init(
      resources: [DirectoryV1.Resource] = [],
      nextPageToken: String = "",
      complete: Bool = false,
      token: String = ""
    ) {
      self.resources = resources
      self.nextPageToken = nextPageToken
      self.complete = complete
      self.token = token
    }

  }

  public struct ResourcesServiceDeleteRequest: Message {
    public static var fullName: String { "muster.directory.v1.ResourcesServiceDeleteRequest" }

    public var tenant: String = ""
    public var resource: DirectoryV1.ResourceKey? = nil
    public var etag: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      resource: DirectoryV1.ResourceKey? = nil,
      etag: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.resource = resource
      self.etag = etag
      self.requestId = requestId
    }

  }

  public struct ResourcesServiceDeleteResponse: Message {
    public static var fullName: String { "muster.directory.v1.ResourcesServiceDeleteResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  /// What workgroups, levels and entity trees are about. A resource need not be registered: checks take it inline, too.
  ///
  /// An acting user needs `directory.roles.manage` to define types, and `directory.resources.manage` to register and to
  /// delete resources. No preset's role carries the latter: `Administrators` have it, and a role of the tenant's own can.
  /// They get and list the resources on which they may do `view` (A14).
  public protocol ResourcesService: RPC.Service {
    /// Makes a resource type or replaces it. FAILED_PRECONDITION: it has resources that would not fit it any more.
    func putType(_ request: DirectoryV1.PutTypeRequest, context: CallContext) async throws -> DirectoryV1.PutTypeResponse
    /// All types with their guards, and the applications that they belong to.
    func listTypes(_ request: DirectoryV1.ListTypesRequest, context: CallContext) async throws -> DirectoryV1.ListTypesResponse
    /// Registers resources, or replaces what is registered of them: each message is one batch, committed on its own under
    /// one revision. A batch with a mistake is refused whole, and ends the call: the batches before it stay, and the error
    /// says how many they are. FAILED_PRECONDITION `entity_tree`: nodes of trees are made by EntitiesService.
    func upsert(_ requests: RequestStream<DirectoryV1.UpsertRequest>, context: CallContext) async throws -> DirectoryV1.UpsertResponse
    func get(_ request: DirectoryV1.ResourcesServiceGetRequest, context: CallContext) async throws -> DirectoryV1.ResourcesServiceGetResponse
    /// In the order of application, type and id.
    func list(_ request: DirectoryV1.ResourcesServiceListRequest, context: CallContext) async throws -> DirectoryV1.ResourcesServiceListResponse
    /// Deletes a resource with its links, grants, roles and permissions. FAILED_PRECONDITION `resource_children`: others
    /// lie below it.
    func delete(_ request: DirectoryV1.ResourcesServiceDeleteRequest, context: CallContext) async throws -> DirectoryV1.ResourcesServiceDeleteResponse
  }

  /// The calls of `muster.directory.v1.ResourcesService`.
  public enum ResourcesMethods {
    /// `PutType`.
    public static let putType = MethodDescriptor(
      service: "muster.directory.v1.ResourcesService", method: "PutType", kind: .unary)
    /// `ListTypes`.
    public static let listTypes = MethodDescriptor(
      service: "muster.directory.v1.ResourcesService", method: "ListTypes", kind: .unary, isIdempotent: true)
    /// `Upsert`.
    public static let upsert = MethodDescriptor(
      service: "muster.directory.v1.ResourcesService", method: "Upsert", kind: .clientStreaming)
    /// `Get`.
    public static let get = MethodDescriptor(
      service: "muster.directory.v1.ResourcesService", method: "Get", kind: .unary, isIdempotent: true)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.directory.v1.ResourcesService", method: "List", kind: .unary, isIdempotent: true)
    /// `Delete`.
    public static let delete = MethodDescriptor(
      service: "muster.directory.v1.ResourcesService", method: "Delete", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.ResourcesService",
      methods: [Self.putType, Self.listTypes, Self.upsert, Self.get, Self.list, Self.delete],
      fileDescriptors: DirectoryV1.Files.resources.closure)
  }

  /// Calls `muster.directory.v1.ResourcesService`.
  public struct ResourcesClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// Makes a resource type or replaces it. FAILED_PRECONDITION: it has resources that would not fit it any more.
    public func putType(_ request: DirectoryV1.PutTypeRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.PutTypeResponse {
      try await self.channel.unary(DirectoryV1.ResourcesMethods.putType, request, options: options)
    }

    /// All types with their guards, and the applications that they belong to.
    public func listTypes(_ request: DirectoryV1.ListTypesRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.ListTypesResponse {
      try await self.channel.unary(DirectoryV1.ResourcesMethods.listTypes, request, options: options)
    }

    /// Registers resources, or replaces what is registered of them: each message is one batch, committed on its own under
    /// one revision. A batch with a mistake is refused whole, and ends the call: the batches before it stay, and the error
    /// says how many they are. FAILED_PRECONDITION `entity_tree`: nodes of trees are made by EntitiesService.
    public func upsert(options: CallOptions = CallOptions(), _ send: @escaping @Sendable (RequestWriter<DirectoryV1.UpsertRequest>) async throws -> Void) async throws -> DirectoryV1.UpsertResponse {
      try await self.channel.clientStreaming(DirectoryV1.ResourcesMethods.upsert, options: options, send)
    }

    public func get(_ request: DirectoryV1.ResourcesServiceGetRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.ResourcesServiceGetResponse {
      try await self.channel.unary(DirectoryV1.ResourcesMethods.get, request, options: options)
    }

    /// In the order of application, type and id.
    public func list(_ request: DirectoryV1.ResourcesServiceListRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.ResourcesServiceListResponse {
      try await self.channel.unary(DirectoryV1.ResourcesMethods.list, request, options: options)
    }

    /// Deletes a resource with its links, grants, roles and permissions. FAILED_PRECONDITION `resource_children`: others
    /// lie below it.
    public func delete(_ request: DirectoryV1.ResourcesServiceDeleteRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.ResourcesServiceDeleteResponse {
      try await self.channel.unary(DirectoryV1.ResourcesMethods.delete, request, options: options)
    }
  }

}

extension DirectoryV1.ResourceKey {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "application"
      case 2: "type"
      case 3: "id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.application = try decoder.string()
        case 18: self.type = try decoder.string()
        case 26: self.id = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ResourceKey.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.application.isEmpty {
      size += 1 + WireSize.string(self.application)
    }
    if !self.type.isEmpty {
      size += 1 + WireSize.string(self.type)
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
    if !self.type.isEmpty {
      encoder.string(18, self.type)
    }
    if !self.application.isEmpty {
      encoder.string(10, self.application)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.application.isEmpty { json.member("application", self.application) }
    if !self.type.isEmpty { json.member("type", self.type) }
    if !self.id.isEmpty { json.member("id", self.id) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "application": try json.read(into: &self.application)
      case "type": try json.read(into: &self.type)
      case "id": try json.read(into: &self.id)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ResourceKey {
  /// ``DirectoryV1.ResourceKey``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ResourceKey.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.application = try decoder.borrowedString()
          case 18: self.type = try decoder.borrowedString()
          case 26: self.id = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ResourceKey.self)
        }
      }
    }

  }
}

extension DirectoryV1.Resource {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "application"
      case 2: "type"
      case 3: "id"
      case 4: "name"
      case 5: "description"
      case 6: "company"
      case 7: "unit"
      case 8: "attributes"
      case 9: "parent"
      case 10: "links"
      case 11: "locked_by"
      case 12: "shared_with"
      case 13: "sharing_mode"
      case 14: "updated_at"
      case 15: "etag"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.application = try decoder.string()
        case 18: self.type = try decoder.string()
        case 26: self.id = try decoder.string()
        case 34: self.name = try decoder.string()
        case 42: self.description = try decoder.string()
        case 50: self.company = try decoder.string()
        case 58: self.unit = try decoder.string()
        case 66:
          try decoder.append(to: &self.attributes)
        case 74: try decoder.merge(into: &self.parent)
        case 82:
          try decoder.append(to: &self.links)
        case 90: self.lockedBy = try decoder.string()
        case 98:
          try decoder.append(to: &self.sharedWith, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 104: self.sharingMode = try decoder.enumeration()
        case 114: try decoder.merge(into: &self.updatedAt)
        case 122: self.etag = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.Resource.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.application.isEmpty {
      size += 1 + WireSize.string(self.application)
    }
    if !self.type.isEmpty {
      size += 1 + WireSize.string(self.type)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
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
    size += WireSize.sum(self.attributes) { 1 + WireSize.message($0) }
    if let value = self.parent {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.links) { 1 + WireSize.message($0) }
    if !self.lockedBy.isEmpty {
      size += 1 + WireSize.string(self.lockedBy)
    }
    size += WireSize.sum(self.sharedWith) { 1 + WireSize.string($0) }
    if self.sharingMode.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.sharingMode.rawValue))
    }
    if let value = self.updatedAt {
      size += 1 + WireSize.message(value)
    }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.etag.isEmpty {
      encoder.string(122, self.etag)
    }
    if let value = self.updatedAt {
      encoder.message(114, value)
    }
    if self.sharingMode.rawValue != 0 {
      encoder.int(104, Int64(self.sharingMode.rawValue))
    }
    encoder.elements(self.sharedWith) { encoder, value in encoder.string(98, value) }
    if !self.lockedBy.isEmpty {
      encoder.string(90, self.lockedBy)
    }
    encoder.elements(self.links) { encoder, value in encoder.message(82, value) }
    if let value = self.parent {
      encoder.message(74, value)
    }
    encoder.elements(self.attributes) { encoder, value in encoder.message(66, value) }
    if !self.unit.isEmpty {
      encoder.string(58, self.unit)
    }
    if !self.company.isEmpty {
      encoder.string(50, self.company)
    }
    if !self.description.isEmpty {
      encoder.string(42, self.description)
    }
    if !self.name.isEmpty {
      encoder.string(34, self.name)
    }
    if !self.id.isEmpty {
      encoder.string(26, self.id)
    }
    if !self.type.isEmpty {
      encoder.string(18, self.type)
    }
    if !self.application.isEmpty {
      encoder.string(10, self.application)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.application.isEmpty { json.member("application", self.application) }
    if !self.type.isEmpty { json.member("type", self.type) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.description.isEmpty { json.member("description", self.description) }
    if !self.company.isEmpty { json.member("company", self.company) }
    if !self.unit.isEmpty { json.member("unit", self.unit) }
    if !self.attributes.isEmpty { json.member("attributes", self.attributes) }
    if let value = self.parent { json.member("parent", value) }
    if !self.links.isEmpty { json.member("links", self.links) }
    if !self.lockedBy.isEmpty { json.member("lockedBy", self.lockedBy) }
    if !self.sharedWith.isEmpty { json.member("sharedWith", self.sharedWith) }
    if self.sharingMode.rawValue != 0 { json.member("sharingMode", self.sharingMode) }
    if let value = self.updatedAt { json.member("updatedAt", value) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "application": try json.read(into: &self.application)
      case "type": try json.read(into: &self.type)
      case "id": try json.read(into: &self.id)
      case "name": try json.read(into: &self.name)
      case "description": try json.read(into: &self.description)
      case "company": try json.read(into: &self.company)
      case "unit": try json.read(into: &self.unit)
      case "attributes": try json.read(into: &self.attributes)
      case "parent": try json.read(into: &self.parent)
      case "links": try json.read(into: &self.links)
      case "lockedBy", "locked_by": try json.read(into: &self.lockedBy)
      case "sharedWith", "shared_with": try json.read(into: &self.sharedWith)
      case "sharingMode", "sharing_mode": try json.read(into: &self.sharingMode)
      case "updatedAt", "updated_at": try json.read(into: &self.updatedAt)
      case "etag": try json.read(into: &self.etag)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.Resource {
  /// ``DirectoryV1.Resource``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var company: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var unit: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var attributes: RepeatedView<MessageCodec<DirectoryV1.ResourceAttribute.View>> = RepeatedView()
    public private(set) var parent: DirectoryV1.ResourceKey.View? = nil
    public private(set) var links: RepeatedView<MessageCodec<DirectoryV1.ResourceKey.View>> = RepeatedView()
    public private(set) var lockedBy: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var sharedWith: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var sharingMode: DirectoryV1.SharingMode = DirectoryV1.SharingMode(rawValue: 0)
    public private(set) var updatedAt: WellKnown.Timestamp.View? = nil
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.Resource.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.application = try decoder.borrowedString()
          case 18: self.type = try decoder.borrowedString()
          case 26: self.id = try decoder.borrowedString()
          case 34: self.name = try decoder.borrowedString()
          case 42: self.description = try decoder.borrowedString()
          case 50: self.company = try decoder.borrowedString()
          case 58: self.unit = try decoder.borrowedString()
          case 66: try decoder.view(tag, into: &self.attributes)
          case 74: try decoder.view(into: &self.parent)
          case 82: try decoder.view(tag, into: &self.links)
          case 90: self.lockedBy = try decoder.borrowedString()
          case 98: try decoder.view(tag, into: &self.sharedWith)
          case 104: self.sharingMode = try decoder.enumeration()
          case 114: try decoder.view(into: &self.updatedAt)
          case 122: self.etag = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Resource.self)
        }
      }
    }

  }
}

extension DirectoryV1.ResourceAttribute {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "dimension"
      case 2: "values"
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
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ResourceAttribute.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.dimension.isEmpty {
      size += 1 + WireSize.string(self.dimension)
    }
    size += WireSize.sum(self.values) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.values) { encoder, value in encoder.string(18, value) }
    if !self.dimension.isEmpty {
      encoder.string(10, self.dimension)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.dimension.isEmpty { json.member("dimension", self.dimension) }
    if !self.values.isEmpty { json.member("values", self.values) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "dimension": try json.read(into: &self.dimension)
      case "values": try json.read(into: &self.values)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ResourceAttribute {
  /// ``DirectoryV1.ResourceAttribute``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var dimension: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var values: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ResourceAttribute.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.dimension = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.values)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ResourceAttribute.self)
        }
      }
    }

  }
}

extension DirectoryV1.PutTypeRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "type"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.type)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.PutTypeRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.type {
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
    if let value = self.type {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.type { json.member("type", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "type": try json.read(into: &self.type)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.PutTypeRequest {
  /// ``DirectoryV1.PutTypeRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var type: DirectoryV1.ResourceType.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.PutTypeRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.type)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.PutTypeRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.PutTypeResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "type"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.type)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.PutTypeResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.type {
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
    if let value = self.type {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.type { json.member("type", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "type": try json.read(into: &self.type)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.PutTypeResponse {
  /// ``DirectoryV1.PutTypeResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var type: DirectoryV1.ResourceType.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.PutTypeResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.type)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.PutTypeResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.ListTypesRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ListTypesRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ListTypesRequest {
  /// ``DirectoryV1.ListTypesRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ListTypesRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ListTypesRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.ListTypesResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "types"
      case 2: "applications"
      case 3: "complete"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.types)
        case 18:
          try decoder.append(to: &self.applications)
        case 24: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ListTypesResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.types) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.applications) { 1 + WireSize.message($0) }
    if self.complete { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(24, self.complete)
    }
    encoder.elements(self.applications) { encoder, value in encoder.message(18, value) }
    encoder.elements(self.types) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.types.isEmpty { json.member("types", self.types) }
    if !self.applications.isEmpty { json.member("applications", self.applications) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "types": try json.read(into: &self.types)
      case "applications": try json.read(into: &self.applications)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ListTypesResponse {
  /// ``DirectoryV1.ListTypesResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var types: RepeatedView<MessageCodec<DirectoryV1.ResourceType.View>> = RepeatedView()
    public private(set) var applications: RepeatedView<MessageCodec<DirectoryV1.Application.View>> = RepeatedView()
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ListTypesResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.types)
          case 18: try decoder.view(tag, into: &self.applications)
          case 24: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ListTypesResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UpsertRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "resources"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18:
          try decoder.append(to: &self.resources)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UpsertRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    size += WireSize.sum(self.resources) { 1 + WireSize.message($0) }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(26, self.requestId)
    }
    encoder.elements(self.resources) { encoder, value in encoder.message(18, value) }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.resources.isEmpty { json.member("resources", self.resources) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "resources": try json.read(into: &self.resources)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UpsertRequest {
  /// ``DirectoryV1.UpsertRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resources: RepeatedView<MessageCodec<DirectoryV1.Resource.View>> = RepeatedView()
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UpsertRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.resources)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UpsertRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UpsertResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "created"
      case 2: "updated"
      case 3: "unchanged"
      case 4: "batches"
      case 5: "made_ids"
      case 6: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.created = try decoder.int64()
        case 16: self.updated = try decoder.int64()
        case 24: self.unchanged = try decoder.int64()
        case 32: self.batches = try decoder.int64()
        case 42:
          try decoder.append(to: &self.madeIds, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 50: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UpsertResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.created != 0 {
      size += 1 + WireSize.int(self.created)
    }
    if self.updated != 0 {
      size += 1 + WireSize.int(self.updated)
    }
    if self.unchanged != 0 {
      size += 1 + WireSize.int(self.unchanged)
    }
    if self.batches != 0 {
      size += 1 + WireSize.int(self.batches)
    }
    size += WireSize.sum(self.madeIds) { 1 + WireSize.string($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(50, self.token)
    }
    encoder.elements(self.madeIds) { encoder, value in encoder.string(42, value) }
    if self.batches != 0 {
      encoder.int(32, self.batches)
    }
    if self.unchanged != 0 {
      encoder.int(24, self.unchanged)
    }
    if self.updated != 0 {
      encoder.int(16, self.updated)
    }
    if self.created != 0 {
      encoder.int(8, self.created)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.created != 0 { json.member("created", self.created) }
    if self.updated != 0 { json.member("updated", self.updated) }
    if self.unchanged != 0 { json.member("unchanged", self.unchanged) }
    if self.batches != 0 { json.member("batches", self.batches) }
    if !self.madeIds.isEmpty { json.member("madeIds", self.madeIds) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "created": try json.read(into: &self.created)
      case "updated": try json.read(into: &self.updated)
      case "unchanged": try json.read(into: &self.unchanged)
      case "batches": try json.read(into: &self.batches)
      case "madeIds", "made_ids": try json.read(into: &self.madeIds)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UpsertResponse {
  /// ``DirectoryV1.UpsertResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var created: Int64 = 0
    public private(set) var updated: Int64 = 0
    public private(set) var unchanged: Int64 = 0
    public private(set) var batches: Int64 = 0
    public private(set) var madeIds: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UpsertResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.created = try decoder.int64()
          case 16: self.updated = try decoder.int64()
          case 24: self.unchanged = try decoder.int64()
          case 32: self.batches = try decoder.int64()
          case 42: try decoder.view(tag, into: &self.madeIds)
          case 50: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UpsertResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.ResourcesServiceGetRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "resource"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.resource)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ResourcesServiceGetRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.resource {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.resource {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.resource { json.member("resource", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "resource": try json.read(into: &self.resource)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ResourcesServiceGetRequest {
  /// ``DirectoryV1.ResourcesServiceGetRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resource: DirectoryV1.ResourceKey.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ResourcesServiceGetRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.resource)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ResourcesServiceGetRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.ResourcesServiceGetResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "resource"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.resource)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ResourcesServiceGetResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.resource {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.resource {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.resource { json.member("resource", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "resource": try json.read(into: &self.resource)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ResourcesServiceGetResponse {
  /// ``DirectoryV1.ResourcesServiceGetResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var resource: DirectoryV1.Resource.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ResourcesServiceGetResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.resource)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ResourcesServiceGetResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.ResourcesServiceListRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "application"
      case 3: "type"
      case 4: "company"
      case 5: "unit"
      case 6: "parent"
      case 7: "name"
      case 8: "page_size"
      case 9: "page_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.application = try decoder.string()
        case 26: self.type = try decoder.string()
        case 34: self.company = try decoder.string()
        case 42: self.unit = try decoder.string()
        case 50: try decoder.merge(into: &self.parent)
        case 58: self.name = try decoder.string()
        case 64: self.pageSize = try decoder.int32()
        case 74: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ResourcesServiceListRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.application.isEmpty {
      size += 1 + WireSize.string(self.application)
    }
    if !self.type.isEmpty {
      size += 1 + WireSize.string(self.type)
    }
    if !self.company.isEmpty {
      size += 1 + WireSize.string(self.company)
    }
    if !self.unit.isEmpty {
      size += 1 + WireSize.string(self.unit)
    }
    if let value = self.parent {
      size += 1 + WireSize.message(value)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
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
      encoder.string(74, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(64, Int64(self.pageSize))
    }
    if !self.name.isEmpty {
      encoder.string(58, self.name)
    }
    if let value = self.parent {
      encoder.message(50, value)
    }
    if !self.unit.isEmpty {
      encoder.string(42, self.unit)
    }
    if !self.company.isEmpty {
      encoder.string(34, self.company)
    }
    if !self.type.isEmpty {
      encoder.string(26, self.type)
    }
    if !self.application.isEmpty {
      encoder.string(18, self.application)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.application.isEmpty { json.member("application", self.application) }
    if !self.type.isEmpty { json.member("type", self.type) }
    if !self.company.isEmpty { json.member("company", self.company) }
    if !self.unit.isEmpty { json.member("unit", self.unit) }
    if let value = self.parent { json.member("parent", value) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "application": try json.read(into: &self.application)
      case "type": try json.read(into: &self.type)
      case "company": try json.read(into: &self.company)
      case "unit": try json.read(into: &self.unit)
      case "parent": try json.read(into: &self.parent)
      case "name": try json.read(into: &self.name)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ResourcesServiceListRequest {
  /// ``DirectoryV1.ResourcesServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var company: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var unit: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var parent: DirectoryV1.ResourceKey.View? = nil
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ResourcesServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.application = try decoder.borrowedString()
          case 26: self.type = try decoder.borrowedString()
          case 34: self.company = try decoder.borrowedString()
          case 42: self.unit = try decoder.borrowedString()
          case 50: try decoder.view(into: &self.parent)
          case 58: self.name = try decoder.borrowedString()
          case 64: self.pageSize = try decoder.int32()
          case 74: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ResourcesServiceListRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.ResourcesServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "resources"
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
          try decoder.append(to: &self.resources)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ResourcesServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.resources) { 1 + WireSize.message($0) }
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
    encoder.elements(self.resources) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.resources.isEmpty { json.member("resources", self.resources) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "resources": try json.read(into: &self.resources)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ResourcesServiceListResponse {
  /// ``DirectoryV1.ResourcesServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var resources: RepeatedView<MessageCodec<DirectoryV1.Resource.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ResourcesServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.resources)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ResourcesServiceListResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.ResourcesServiceDeleteRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "resource"
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
        case 18: try decoder.merge(into: &self.resource)
        case 26: self.etag = try decoder.string()
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ResourcesServiceDeleteRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.resource {
      size += 1 + WireSize.message(value)
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
    if let value = self.resource {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.resource { json.member("resource", value) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "resource": try json.read(into: &self.resource)
      case "etag": try json.read(into: &self.etag)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ResourcesServiceDeleteRequest {
  /// ``DirectoryV1.ResourcesServiceDeleteRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resource: DirectoryV1.ResourceKey.View? = nil
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ResourcesServiceDeleteRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.resource)
          case 26: self.etag = try decoder.borrowedString()
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ResourcesServiceDeleteRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.ResourcesServiceDeleteResponse {
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
        throw error.inField(tag, of: DirectoryV1.ResourcesServiceDeleteResponse.self)
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

extension DirectoryV1.ResourcesServiceDeleteResponse {
  /// ``DirectoryV1.ResourcesServiceDeleteResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ResourcesServiceDeleteResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ResourcesServiceDeleteResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.ResourcesService {
  public var descriptor: ServiceDescriptor { DirectoryV1.ResourcesMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.ResourcesMethods.putType) {
      (request: DirectoryV1.PutTypeRequest, context: CallContext) async throws -> DirectoryV1.PutTypeResponse in
      try await self.putType(request, context: context)
    }
    router.unary(DirectoryV1.ResourcesMethods.listTypes) {
      (request: DirectoryV1.ListTypesRequest, context: CallContext) async throws -> DirectoryV1.ListTypesResponse in
      try await self.listTypes(request, context: context)
    }
    router.clientStreaming(DirectoryV1.ResourcesMethods.upsert) {
      (request: RequestStream<DirectoryV1.UpsertRequest>, context: CallContext) async throws -> DirectoryV1.UpsertResponse in
      try await self.upsert(request, context: context)
    }
    router.unary(DirectoryV1.ResourcesMethods.get) {
      (request: DirectoryV1.ResourcesServiceGetRequest, context: CallContext) async throws -> DirectoryV1.ResourcesServiceGetResponse in
      try await self.get(request, context: context)
    }
    router.unary(DirectoryV1.ResourcesMethods.list) {
      (request: DirectoryV1.ResourcesServiceListRequest, context: CallContext) async throws -> DirectoryV1.ResourcesServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(DirectoryV1.ResourcesMethods.delete) {
      (request: DirectoryV1.ResourcesServiceDeleteRequest, context: CallContext) async throws -> DirectoryV1.ResourcesServiceDeleteResponse in
      try await self.delete(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/resources.proto`.
  public static let resources = ProtoFile(
    name: "muster/directory/v1/resources.proto", dependencies: [WellKnown.Files.timestamp, DirectoryV1.Files.applications, DirectoryV1.Files.resourceTypes],
    base64: "CiNtdXN0ZXIvZGlyZWN0b3J5L3YxL3Jlc291cmNlcy5wcm90bxITbXVzdGVyLmRpcmVjdG9yeS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxombXVzdGVyL2RpcmVjdG9yeS92MS9hcHBsaWNhdGlvbnMucHJvdG8aKG11c3Rlci9kaXJlY3RvcnkvdjEvcmVzb3VyY2VfdHlwZXMucHJvdG8iUwoLUmVzb3VyY2VLZXkSIAoLYXBwbGljYXRpb24YASABKAlSC2FwcGxpY2F0aW9uEhIKBHR5cGUYAiABKAlSBHR5cGUSDgoCaWQYAyABKAlSAmlkIsAECghSZXNvdXJjZRIgCgthcHBsaWNhdGlvbhgBIAEoCVILYXBwbGljYXRpb24SEgoEdHlwZRgCIAEoCVIEdHlwZRIOCgJpZBgDIAEoCVICaWQSEgoEbmFtZRgEIAEoCVIEbmFtZRIgCgtkZXNjcmlwdGlvbhgFIAEoCVILZGVzY3JpcHRpb24SGAoHY29tcGFueRgGIAEoCVIHY29tcGFueRISCgR1bml0GAcgASgJUgR1bml0EkYKCmF0dHJpYnV0ZXMYCCADKAsyJi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlQXR0cmlidXRlUgphdHRyaWJ1dGVzEjgKBnBhcmVudBgJIAEoCzIgLm11c3Rlci5kaXJlY3RvcnkudjEuUmVzb3VyY2VLZXlSBnBhcmVudBI2CgVsaW5rcxgKIAMoCzIgLm11c3Rlci5kaXJlY3RvcnkudjEuUmVzb3VyY2VLZXlSBWxpbmtzEhsKCWxvY2tlZF9ieRgLIAEoCVIIbG9ja2VkQnkSHwoLc2hhcmVkX3dpdGgYDCADKAlSCnNoYXJlZFdpdGgSQwoMc2hhcmluZ19tb2RlGA0gASgOMiAubXVzdGVyLmRpcmVjdG9yeS52MS5TaGFyaW5nTW9kZVILc2hhcmluZ01vZGUSOQoKdXBkYXRlZF9hdBgOIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCXVwZGF0ZWRBdBISCgRldGFnGA8gASgJUgRldGFnIkkKEVJlc291cmNlQXR0cmlidXRlEhwKCWRpbWVuc2lvbhgBIAEoCVIJZGltZW5zaW9uEhYKBnZhbHVlcxgCIAMoCVIGdmFsdWVzIn4KDlB1dFR5cGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EjUKBHR5cGUYAiABKAsyIS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlVHlwZVIEdHlwZRIdCgpyZXF1ZXN0X2lkGAMgASgJUglyZXF1ZXN0SWQiXgoPUHV0VHlwZVJlc3BvbnNlEjUKBHR5cGUYASABKAsyIS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlVHlwZVIEdHlwZRIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iKgoQTGlzdFR5cGVzUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudCKuAQoRTGlzdFR5cGVzUmVzcG9uc2USNwoFdHlwZXMYASADKAsyIS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlVHlwZVIFdHlwZXMSRAoMYXBwbGljYXRpb25zGAIgAygLMiAubXVzdGVyLmRpcmVjdG9yeS52MS5BcHBsaWNhdGlvblIMYXBwbGljYXRpb25zEhoKCGNvbXBsZXRlGAMgASgIUghjb21wbGV0ZSKDAQoNVXBzZXJ0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBI7CglyZXNvdXJjZXMYAiADKAsyHS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlUglyZXNvdXJjZXMSHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkIq0BCg5VcHNlcnRSZXNwb25zZRIYCgdjcmVhdGVkGAEgASgDUgdjcmVhdGVkEhgKB3VwZGF0ZWQYAiABKANSB3VwZGF0ZWQSHAoJdW5jaGFuZ2VkGAMgASgDUgl1bmNoYW5nZWQSGAoHYmF0Y2hlcxgEIAEoA1IHYmF0Y2hlcxIZCghtYWRlX2lkcxgFIAMoCVIHbWFkZUlkcxIUCgV0b2tlbhgGIAEoCVIFdG9rZW4icgoaUmVzb3VyY2VzU2VydmljZUdldFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSPAoIcmVzb3VyY2UYAiABKAsyIC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlS2V5UghyZXNvdXJjZSJYChtSZXNvdXJjZXNTZXJ2aWNlR2V0UmVzcG9uc2USOQoIcmVzb3VyY2UYASABKAsyHS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlUghyZXNvdXJjZSKjAgobUmVzb3VyY2VzU2VydmljZUxpc3RSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EiAKC2FwcGxpY2F0aW9uGAIgASgJUgthcHBsaWNhdGlvbhISCgR0eXBlGAMgASgJUgR0eXBlEhgKB2NvbXBhbnkYBCABKAlSB2NvbXBhbnkSEgoEdW5pdBgFIAEoCVIEdW5pdBI4CgZwYXJlbnQYBiABKAsyIC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlS2V5UgZwYXJlbnQSEgoEbmFtZRgHIAEoCVIEbmFtZRIbCglwYWdlX3NpemUYCCABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YCSABKAlSCXBhZ2VUb2tlbiK1AQocUmVzb3VyY2VzU2VydmljZUxpc3RSZXNwb25zZRI7CglyZXNvdXJjZXMYASADKAsyHS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlUglyZXNvdXJjZXMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEhoKCGNvbXBsZXRlGAMgASgIUghjb21wbGV0ZRIUCgV0b2tlbhgEIAEoCVIFdG9rZW4iqAEKHVJlc291cmNlc1NlcnZpY2VEZWxldGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EjwKCHJlc291cmNlGAIgASgLMiAubXVzdGVyLmRpcmVjdG9yeS52MS5SZXNvdXJjZUtleVIIcmVzb3VyY2USEgoEZXRhZxgDIAEoCVIEZXRhZxIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQiNgoeUmVzb3VyY2VzU2VydmljZURlbGV0ZVJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbip3CgtTaGFyaW5nTW9kZRIcChhTSEFSSU5HX01PREVfVU5TUEVDSUZJRUQQABIWChJTSEFSSU5HX01PREVfT1dORVIQARIYChRTSEFSSU5HX01PREVfUEFSVE5FUhACEhgKFFNIQVJJTkdfTU9ERV9ORVRXT1JLEAMy8gQKEFJlc291cmNlc1NlcnZpY2USVAoHUHV0VHlwZRIjLm11c3Rlci5kaXJlY3RvcnkudjEuUHV0VHlwZVJlcXVlc3QaJC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlB1dFR5cGVSZXNwb25zZRJfCglMaXN0VHlwZXMSJS5tdXN0ZXIuZGlyZWN0b3J5LnYxLkxpc3RUeXBlc1JlcXVlc3QaJi5tdXN0ZXIuZGlyZWN0b3J5LnYxLkxpc3RUeXBlc1Jlc3BvbnNlIgOQAgESUwoGVXBzZXJ0EiIubXVzdGVyLmRpcmVjdG9yeS52MS5VcHNlcnRSZXF1ZXN0GiMubXVzdGVyLmRpcmVjdG9yeS52MS5VcHNlcnRSZXNwb25zZSgBEm0KA0dldBIvLm11c3Rlci5kaXJlY3RvcnkudjEuUmVzb3VyY2VzU2VydmljZUdldFJlcXVlc3QaMC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlc1NlcnZpY2VHZXRSZXNwb25zZSIDkAIBEnAKBExpc3QSMC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlc1NlcnZpY2VMaXN0UmVxdWVzdBoxLm11c3Rlci5kaXJlY3RvcnkudjEuUmVzb3VyY2VzU2VydmljZUxpc3RSZXNwb25zZSIDkAIBEnEKBkRlbGV0ZRIyLm11c3Rlci5kaXJlY3RvcnkudjEuUmVzb3VyY2VzU2VydmljZURlbGV0ZVJlcXVlc3QaMy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlc1NlcnZpY2VEZWxldGVSZXNwb25zZWIGcHJvdG8z")
}
