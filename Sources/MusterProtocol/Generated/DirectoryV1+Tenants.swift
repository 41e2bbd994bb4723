// Generated from muster/directory/v1/tenants.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  public struct Tenant: Message {
    public static var fullName: String { "muster.directory.v1.Tenant" }

    public var id: String = ""
    public var displayName: String = ""
    /// The presets that were installed; `base` always is.
    public var presets: [String] = []
    /// The company that the tenant started with.
    public var company: String = ""
    /// The tenant's top unit.
    public var unit: String = ""
    /// How many days history, change log and audit are kept, 1 to 36,500; what is older is removed in the background. 0 for
    /// the default of 400.
    public var retentionDays: Int32 = 0
    /// Guards updates: pass it back, and a change in between is ABORTED.
    public var etag: String = ""
    /// The scope workgroup in which new users land (A19): `All`, unless it is set. Empty as long as scopes are not enabled.
    public var defaultWorkgroup: String = ""
    /// The scope workgroup of users for whom no source speaks any more (A25): `Unassigned`, unless it is set; never `All`.
    public var fallbackWorkgroup: String = ""
    /// The role workgroups that get Full Control of new hierarchies (C25); at most 100.
    public var fullControlWorkgroups: [String] = []

    public init() {}

    public init(
      id: String = "",
      displayName: String = "",
      presets: [String] = [],
      company: String = "",
      unit: String = "",
      retentionDays: Int32 = 0,
      etag: String = "",
      defaultWorkgroup: String = "",
      fallbackWorkgroup: String = "",
      fullControlWorkgroups: [String] = []
    ) {
      self.id = id
      self.displayName = displayName
      self.presets = presets
      self.company = company
      self.unit = unit
      self.retentionDays = retentionDays
      self.etag = etag
      self.defaultWorkgroup = defaultWorkgroup
      self.fallbackWorkgroup = fallbackWorkgroup
      self.fullControlWorkgroups = fullControlWorkgroups
    }

  }

  public struct TenantsServiceCreateRequest: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceCreateRequest" }

    /// Chosen by the caller, or made by the server if empty.
    public var id: String = ""
    public var displayName: String = ""
    /// Such as `planning`; `base` is always installed.
    public var presets: [String] = []
    /// The same id and body give the first answer again, with the enrolment token withheld.
    public var requestId: String = ""

    public init() {}

    public init(
      id: String = "",
      displayName: String = "",
      presets: [String] = [],
      requestId: String = ""
    ) {
      self.id = id
      self.displayName = displayName
      self.presets = presets
      self.requestId = requestId
    }

  }

  public struct TenantsServiceCreateResponse: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceCreateResponse" }

    public var tenant: DirectoryV1.Tenant? = nil
    /// The first administrator's user id, `Administrator`.
    public var administrator: String = ""
    /// Redeemed once by `Users.Accept`, within 7 days; shown only here. Empty when an answer is given again.
    public var enrolmentToken: String = ""
    public var token: String = ""

    public init() {}

    public init(
      tenant: DirectoryV1.Tenant? = nil,
      administrator: String = "",
      enrolmentToken: String = "",
      token: String = ""
    ) {
      self.tenant = tenant
      self.administrator = administrator
      self.enrolmentToken = enrolmentToken
      self.token = token
    }

  }

  public struct TenantsServiceGetRequest: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceGetRequest" }

    public var tenant: String = ""

    public init() {}

    public init(
      tenant: String = ""
    ) {
      self.tenant = tenant
    }

  }

  public struct TenantsServiceGetResponse: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceGetResponse" }

    public var tenant: DirectoryV1.Tenant? = nil
    /// The newest state of the tenant.
    public var token: String = ""

    public init() {}

    public init(
      tenant: DirectoryV1.Tenant? = nil,
      token: String = ""
    ) {
      self.tenant = tenant
      self.token = token
    }

  }

  public struct TenantsServiceUpdateRequest: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceUpdateRequest" }

    /// `id` says which; `display_name`, `retention_days`, `default_workgroup`, `fallback_workgroup` and
    /// `full_control_workgroups` can be changed. An empty default or fallback workgroup stands for the one that came with
    /// scopes.
    public var tenant: DirectoryV1.Tenant? = nil
    /// What to change; everything that can be changed, if it is empty.
    public var updateMask: WellKnown.FieldMask? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: DirectoryV1.Tenant? = nil,
      updateMask: WellKnown.FieldMask? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.updateMask = updateMask
      self.requestId = requestId
    }

  }

  public struct TenantsServiceUpdateResponse: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceUpdateResponse" }

    public var tenant: DirectoryV1.Tenant? = nil
    public var token: String = ""

    public init() {}

    public init(
      tenant: DirectoryV1.Tenant? = nil,
      token: String = ""
    ) {
      self.tenant = tenant
      self.token = token
    }

  }

  public struct TenantsServiceEnableScopesRequest: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceEnableScopesRequest" }

    public var tenant: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.requestId = requestId
    }

  }

  public struct TenantsServiceEnableScopesResponse: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceEnableScopesResponse" }

    public var tenant: DirectoryV1.Tenant? = nil
    public var token: String = ""

    public init() {}

    public init(
      tenant: DirectoryV1.Tenant? = nil,
      token: String = ""
    ) {
      self.tenant = tenant
      self.token = token
    }

  }

  public struct TenantsServiceListRequest: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceListRequest" }

    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct TenantsServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceListResponse" }

    public var tenants: [DirectoryV1.Tenant] = []
    public var nextPageToken: String = ""
    /// Whether nothing is left after this page.
    public var complete: Bool = false

    public init() {}

    public init(
      tenants: [DirectoryV1.Tenant] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.tenants = tenants
      self.nextPageToken = nextPageToken
      self.complete = complete
    }

  }

  public struct TenantsServiceExportRequest: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceExportRequest" }

    public var tenant: String = ""

    public init() {}

    public init(
      tenant: String = ""
    ) {
      self.tenant = tenant
    }

  }

  public struct TenantsServiceExportResponse: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceExportResponse" }

    public var part: DirectoryV1.TenantPart? = nil

    public init() {}

    public init(
      part: DirectoryV1.TenantPart? = nil
    ) {
      self.part = part
    }

  }

  public struct TenantsServiceImportRequest: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceImportRequest" }

    public var part: DirectoryV1.TenantPart? = nil

    public init() {}

    public init(
      part: DirectoryV1.TenantPart? = nil
    ) {
      self.part = part
    }

  }

  public struct TenantsServiceImportResponse: Message {
    public static var fullName: String { "muster.directory.v1.TenantsServiceImportResponse" }

    /// The revision that the import made, behind all that the tenant had.
    public var token: String = ""
    /// How many rows of all tables.
    public var rows: Int64 = 0

    public init() {}

    public init(
      token: String = "",
      rows: Int64 = 0
    ) {
      self.token = token
      self.rows = rows
    }

  }

  /// A piece of a tenant on its way, in the order of the fields. Only these streams are made of it.
  public struct TenantPart: Message {
    public static var fullName: String { "muster.directory.v1.TenantPart" }

    public var part: Part? = nil

    public init() {}

    public init(
      part: Part? = nil
    ) {
      self.part = part
    }

    /// The alternatives of `part`.
    public enum Part: Sendable, Equatable {
      case header(DirectoryV1.TenantHeader)
      case rows(DirectoryV1.TenantRows)
      case footer(DirectoryV1.TenantFooter)
    }

  }

  /// What follows. Tables come in an order in which each refers to earlier ones only.
  public struct TenantHeader: Message {
    public static var fullName: String { "muster.directory.v1.TenantHeader" }

    /// 1; another form of the stream has another number.
    public var format: Int32 = 0
    public var tenant: String = ""
    /// The newest revision of the rows; 0 for a tenant that has none yet.
    public var revision: Int64 = 0
    public var tables: [DirectoryV1.TenantTable] = []

    public init() {}

    public init(
      format: Int32 = 0,
      tenant: String = "",
      revision: Int64 = 0,
      tables: [DirectoryV1.TenantTable] = []
    ) {
      self.format = format
      self.tenant = tenant
      self.revision = revision
      self.tables = tables
    }

  }

  /// A table of the database with those of its columns that are sent: all but the tenant's id.
  public struct TenantTable: Message {
    public static var fullName: String { "muster.directory.v1.TenantTable" }

    public var name: String = ""
    public var columns: [String] = []

    public init() {}

    public init(
      name: String = "",
      columns: [String] = []
    ) {
      self.name = name
      self.columns = columns
    }

  }

  /// Whole rows of one table. Tables are sent one after the other, in the header's order.
  public struct TenantRows: Message {
    public static var fullName: String { "muster.directory.v1.TenantRows" }

    /// The table's place in the header, from 0.
    public var table: Int32 = 0
    public var count: Int32 = 0
    /// In PostgreSQL's binary COPY format, without its header and trailer; at most 1 MiB, or one row.
    public var rows: [UInt8] = []

    public init() {}

    public init(
      table: Int32 = 0,
      count: Int32 = 0,
      rows: [UInt8] = []
    ) {
      self.table = table
      self.count = count
      self.rows = rows
    }

  }

  public struct TenantFooter: Message {
    public static var fullName: String { "muster.directory.v1.TenantFooter" }

    /// How many rows of each table, in the header's order.
    public var rows: [Int64] = []
    /// SHA-256 of all before it: of the header the lines `format`, `tenant`, `revision` and, for each table, its name and
    /// columns with blanks between, each line ended by a newline; of rows the table, the count and the length of the rows
    /// as four bytes each, the highest first, and the rows.
    public var sha256: [UInt8] = []

    public init() {}

    public init(
      rows: [Int64] = [],
      sha256: [UInt8] = []
    ) {
      self.rows = rows
      self.sha256 = sha256
    }

  }

  /// Tenants: the isolation boundary. There is no access across tenants.
  public protocol TenantsService: RPC.Service {
    /// Makes a tenant with its company, its top unit, the workgroups of its presets and its first administrator (C2, C4).
    func create(_ request: DirectoryV1.TenantsServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.TenantsServiceCreateResponse
    func get(_ request: DirectoryV1.TenantsServiceGetRequest, context: CallContext) async throws -> DirectoryV1.TenantsServiceGetResponse
    func list(_ request: DirectoryV1.TenantsServiceListRequest, context: CallContext) async throws -> DirectoryV1.TenantsServiceListResponse
    /// Switches scope workgroups on (A17): makes `All` with every user in it, and `Unassigned`, in one change. Twice changes
    /// nothing. RESOURCE_EXHAUSTED `users_per_enabling`: the tenant has more than 250,000 users, who would all move at once;
    /// scopes are enabled before so many come.
    func enableScopes(_ request: DirectoryV1.TenantsServiceEnableScopesRequest, context: CallContext) async throws -> DirectoryV1.TenantsServiceEnableScopesResponse
    /// Changes the display name and the settings. Only services may call it, without an acting user: who could shorten the
    /// retention could have his own traces removed.
    func update(_ request: DirectoryV1.TenantsServiceUpdateRequest, context: CallContext) async throws -> DirectoryV1.TenantsServiceUpdateResponse
    /// Everything of a tenant as of one revision, with its history, log and audit, to be kept or to be given to `Import`.
    /// What it sends is a header, then rows table by table, then a footer; without the footer it is not whole.
    func export(_ request: DirectoryV1.TenantsServiceExportRequest, response: ResponseWriter<DirectoryV1.TenantsServiceExportResponse>, context: CallContext) async throws
    /// Makes a tenant of what `Export` sent, under the id that it had: the audit's chain is about that id. It is one
    /// change: all of it or nothing. ALREADY_EXISTS: the tenant exists. INVALID_ARGUMENT: the stream is damaged, cut off,
    /// out of order, or not such as this release keeps.
    func `import`(_ requests: RequestStream<DirectoryV1.TenantsServiceImportRequest>, context: CallContext) async throws -> DirectoryV1.TenantsServiceImportResponse
  }

  /// The calls of `muster.directory.v1.TenantsService`.
  public enum TenantsMethods {
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.directory.v1.TenantsService", method: "Create", kind: .unary)
    /// `Get`.
    public static let get = MethodDescriptor(
      service: "muster.directory.v1.TenantsService", method: "Get", kind: .unary, isIdempotent: true)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.directory.v1.TenantsService", method: "List", kind: .unary, isIdempotent: true)
    /// `EnableScopes`.
    public static let enableScopes = MethodDescriptor(
      service: "muster.directory.v1.TenantsService", method: "EnableScopes", kind: .unary)
    /// `Update`.
    public static let update = MethodDescriptor(
      service: "muster.directory.v1.TenantsService", method: "Update", kind: .unary)
    /// `Export`.
    public static let export = MethodDescriptor(
      service: "muster.directory.v1.TenantsService", method: "Export", kind: .serverStreaming)
    /// `Import`.
    public static let `import` = MethodDescriptor(
      service: "muster.directory.v1.TenantsService", method: "Import", kind: .clientStreaming)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.TenantsService",
      methods: [Self.create, Self.get, Self.list, Self.enableScopes, Self.update, Self.export, Self.`import`],
      fileDescriptors: DirectoryV1.Files.tenants.closure)
  }

  /// Calls `muster.directory.v1.TenantsService`.
  public struct TenantsClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// Makes a tenant with its company, its top unit, the workgroups of its presets and its first administrator (C2, C4).
    public func create(_ request: DirectoryV1.TenantsServiceCreateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.TenantsServiceCreateResponse {
      try await self.channel.unary(DirectoryV1.TenantsMethods.create, request, options: options)
    }

    public func get(_ request: DirectoryV1.TenantsServiceGetRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.TenantsServiceGetResponse {
      try await self.channel.unary(DirectoryV1.TenantsMethods.get, request, options: options)
    }

    public func list(_ request: DirectoryV1.TenantsServiceListRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.TenantsServiceListResponse {
      try await self.channel.unary(DirectoryV1.TenantsMethods.list, request, options: options)
    }

    /// Switches scope workgroups on (A17): makes `All` with every user in it, and `Unassigned`, in one change. Twice changes
    /// nothing. RESOURCE_EXHAUSTED `users_per_enabling`: the tenant has more than 250,000 users, who would all move at once;
    /// scopes are enabled before so many come.
    public func enableScopes(_ request: DirectoryV1.TenantsServiceEnableScopesRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.TenantsServiceEnableScopesResponse {
      try await self.channel.unary(DirectoryV1.TenantsMethods.enableScopes, request, options: options)
    }

    /// Changes the display name and the settings. Only services may call it, without an acting user: who could shorten the
    /// retention could have his own traces removed.
    public func update(_ request: DirectoryV1.TenantsServiceUpdateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.TenantsServiceUpdateResponse {
      try await self.channel.unary(DirectoryV1.TenantsMethods.update, request, options: options)
    }

    /// Everything of a tenant as of one revision, with its history, log and audit, to be kept or to be given to `Import`.
    /// What it sends is a header, then rows table by table, then a footer; without the footer it is not whole.
    public func export(_ request: DirectoryV1.TenantsServiceExportRequest, options: CallOptions = CallOptions()) async throws -> ResponseStream<DirectoryV1.TenantsServiceExportResponse> {
      try await self.channel.serverStreaming(DirectoryV1.TenantsMethods.export, request, options: options)
    }

    /// Makes a tenant of what `Export` sent, under the id that it had: the audit's chain is about that id. It is one
    /// change: all of it or nothing. ALREADY_EXISTS: the tenant exists. INVALID_ARGUMENT: the stream is damaged, cut off,
    /// out of order, or not such as this release keeps.
    public func `import`(options: CallOptions = CallOptions(), _ send: @escaping @Sendable (RequestWriter<DirectoryV1.TenantsServiceImportRequest>) async throws -> Void) async throws -> DirectoryV1.TenantsServiceImportResponse {
      try await self.channel.clientStreaming(DirectoryV1.TenantsMethods.`import`, options: options, send)
    }
  }

}

extension DirectoryV1.Tenant {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "display_name"
      case 3: "presets"
      case 4: "company"
      case 5: "unit"
      case 6: "retention_days"
      case 7: "etag"
      case 8: "default_workgroup"
      case 9: "fallback_workgroup"
      case 10: "full_control_workgroups"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.displayName = try decoder.string()
        case 26:
          try decoder.append(to: &self.presets, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 34: self.company = try decoder.string()
        case 42: self.unit = try decoder.string()
        case 48: self.retentionDays = try decoder.int32()
        case 58: self.etag = try decoder.string()
        case 66: self.defaultWorkgroup = try decoder.string()
        case 74: self.fallbackWorkgroup = try decoder.string()
        case 82:
          try decoder.append(to: &self.fullControlWorkgroups, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.Tenant.self)
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
    size += WireSize.sum(self.presets) { 1 + WireSize.string($0) }
    if !self.company.isEmpty {
      size += 1 + WireSize.string(self.company)
    }
    if !self.unit.isEmpty {
      size += 1 + WireSize.string(self.unit)
    }
    if self.retentionDays != 0 {
      size += 1 + WireSize.int(Int64(self.retentionDays))
    }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    if !self.defaultWorkgroup.isEmpty {
      size += 1 + WireSize.string(self.defaultWorkgroup)
    }
    if !self.fallbackWorkgroup.isEmpty {
      size += 1 + WireSize.string(self.fallbackWorkgroup)
    }
    size += WireSize.sum(self.fullControlWorkgroups) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.fullControlWorkgroups) { encoder, value in encoder.string(82, value) }
    if !self.fallbackWorkgroup.isEmpty {
      encoder.string(74, self.fallbackWorkgroup)
    }
    if !self.defaultWorkgroup.isEmpty {
      encoder.string(66, self.defaultWorkgroup)
    }
    if !self.etag.isEmpty {
      encoder.string(58, self.etag)
    }
    if self.retentionDays != 0 {
      encoder.int(48, Int64(self.retentionDays))
    }
    if !self.unit.isEmpty {
      encoder.string(42, self.unit)
    }
    if !self.company.isEmpty {
      encoder.string(34, self.company)
    }
    encoder.elements(self.presets) { encoder, value in encoder.string(26, value) }
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
    if !self.presets.isEmpty { json.member("presets", self.presets) }
    if !self.company.isEmpty { json.member("company", self.company) }
    if !self.unit.isEmpty { json.member("unit", self.unit) }
    if self.retentionDays != 0 { json.member("retentionDays", self.retentionDays) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.defaultWorkgroup.isEmpty { json.member("defaultWorkgroup", self.defaultWorkgroup) }
    if !self.fallbackWorkgroup.isEmpty { json.member("fallbackWorkgroup", self.fallbackWorkgroup) }
    if !self.fullControlWorkgroups.isEmpty { json.member("fullControlWorkgroups", self.fullControlWorkgroups) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "displayName", "display_name": try json.read(into: &self.displayName)
      case "presets": try json.read(into: &self.presets)
      case "company": try json.read(into: &self.company)
      case "unit": try json.read(into: &self.unit)
      case "retentionDays", "retention_days": try json.read(into: &self.retentionDays)
      case "etag": try json.read(into: &self.etag)
      case "defaultWorkgroup", "default_workgroup": try json.read(into: &self.defaultWorkgroup)
      case "fallbackWorkgroup", "fallback_workgroup": try json.read(into: &self.fallbackWorkgroup)
      case "fullControlWorkgroups", "full_control_workgroups": try json.read(into: &self.fullControlWorkgroups)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.Tenant {
  /// ``DirectoryV1.Tenant``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var displayName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var presets: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var company: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var unit: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var retentionDays: Int32 = 0
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var defaultWorkgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var fallbackWorkgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var fullControlWorkgroups: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.Tenant.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.displayName = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.presets)
          case 34: self.company = try decoder.borrowedString()
          case 42: self.unit = try decoder.borrowedString()
          case 48: self.retentionDays = try decoder.int32()
          case 58: self.etag = try decoder.borrowedString()
          case 66: self.defaultWorkgroup = try decoder.borrowedString()
          case 74: self.fallbackWorkgroup = try decoder.borrowedString()
          case 82: try decoder.view(tag, into: &self.fullControlWorkgroups)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Tenant.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceCreateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "display_name"
      case 3: "presets"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.displayName = try decoder.string()
        case 26:
          try decoder.append(to: &self.presets, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceCreateRequest.self)
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
    size += WireSize.sum(self.presets) { 1 + WireSize.string($0) }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    encoder.elements(self.presets) { encoder, value in encoder.string(26, value) }
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
    if !self.presets.isEmpty { json.member("presets", self.presets) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "displayName", "display_name": try json.read(into: &self.displayName)
      case "presets": try json.read(into: &self.presets)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceCreateRequest {
  /// ``DirectoryV1.TenantsServiceCreateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var displayName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var presets: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceCreateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.displayName = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.presets)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceCreateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceCreateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "administrator"
      case 3: "enrolment_token"
      case 4: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.tenant)
        case 18: self.administrator = try decoder.string()
        case 26: self.enrolmentToken = try decoder.string()
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceCreateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.tenant {
      size += 1 + WireSize.message(value)
    }
    if !self.administrator.isEmpty {
      size += 1 + WireSize.string(self.administrator)
    }
    if !self.enrolmentToken.isEmpty {
      size += 1 + WireSize.string(self.enrolmentToken)
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
    if !self.enrolmentToken.isEmpty {
      encoder.string(26, self.enrolmentToken)
    }
    if !self.administrator.isEmpty {
      encoder.string(18, self.administrator)
    }
    if let value = self.tenant {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.tenant { json.member("tenant", value) }
    if !self.administrator.isEmpty { json.member("administrator", self.administrator) }
    if !self.enrolmentToken.isEmpty { json.member("enrolmentToken", self.enrolmentToken) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "administrator": try json.read(into: &self.administrator)
      case "enrolmentToken", "enrolment_token": try json.read(into: &self.enrolmentToken)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceCreateResponse {
  /// ``DirectoryV1.TenantsServiceCreateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: DirectoryV1.Tenant.View? = nil
    public private(set) var administrator: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var enrolmentToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceCreateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.tenant)
          case 18: self.administrator = try decoder.borrowedString()
          case 26: self.enrolmentToken = try decoder.borrowedString()
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceCreateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceGetRequest {
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
        throw error.inField(tag, of: DirectoryV1.TenantsServiceGetRequest.self)
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

extension DirectoryV1.TenantsServiceGetRequest {
  /// ``DirectoryV1.TenantsServiceGetRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceGetRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceGetRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceGetResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.tenant)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceGetResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.tenant {
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
    if let value = self.tenant {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.tenant { json.member("tenant", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceGetResponse {
  /// ``DirectoryV1.TenantsServiceGetResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: DirectoryV1.Tenant.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceGetResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.tenant)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceGetResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceUpdateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "update_mask"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.tenant)
        case 18: try decoder.merge(into: &self.updateMask)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceUpdateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.tenant {
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
      encoder.string(26, self.requestId)
    }
    if let value = self.updateMask {
      encoder.message(18, value)
    }
    if let value = self.tenant {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.tenant { json.member("tenant", value) }
    if let value = self.updateMask { json.member("updateMask", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "updateMask", "update_mask": try json.read(into: &self.updateMask)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceUpdateRequest {
  /// ``DirectoryV1.TenantsServiceUpdateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: DirectoryV1.Tenant.View? = nil
    public private(set) var updateMask: WellKnown.FieldMask.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceUpdateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.tenant)
          case 18: try decoder.view(into: &self.updateMask)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceUpdateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceUpdateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.tenant)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceUpdateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.tenant {
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
    if let value = self.tenant {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.tenant { json.member("tenant", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceUpdateResponse {
  /// ``DirectoryV1.TenantsServiceUpdateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: DirectoryV1.Tenant.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceUpdateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.tenant)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceUpdateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceEnableScopesRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceEnableScopesRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(18, self.requestId)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceEnableScopesRequest {
  /// ``DirectoryV1.TenantsServiceEnableScopesRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceEnableScopesRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceEnableScopesRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceEnableScopesResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.tenant)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceEnableScopesResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.tenant {
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
    if let value = self.tenant {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.tenant { json.member("tenant", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceEnableScopesResponse {
  /// ``DirectoryV1.TenantsServiceEnableScopesResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: DirectoryV1.Tenant.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceEnableScopesResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.tenant)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceEnableScopesResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceListRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "page_size"
      case 2: "page_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.pageSize = try decoder.int32()
        case 18: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceListRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
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
      encoder.string(18, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(8, Int64(self.pageSize))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceListRequest {
  /// ``DirectoryV1.TenantsServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.pageSize = try decoder.int32()
          case 18: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceListRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenants"
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
          try decoder.append(to: &self.tenants)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.tenants) { 1 + WireSize.message($0) }
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
    encoder.elements(self.tenants) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenants.isEmpty { json.member("tenants", self.tenants) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenants": try json.read(into: &self.tenants)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceListResponse {
  /// ``DirectoryV1.TenantsServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenants: RepeatedView<MessageCodec<DirectoryV1.Tenant.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.tenants)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceListResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceExportRequest {
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
        throw error.inField(tag, of: DirectoryV1.TenantsServiceExportRequest.self)
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

extension DirectoryV1.TenantsServiceExportRequest {
  /// ``DirectoryV1.TenantsServiceExportRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceExportRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceExportRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceExportResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "part"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.part)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceExportResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.part {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.part {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.part { json.member("part", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "part": try json.read(into: &self.part)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceExportResponse {
  /// ``DirectoryV1.TenantsServiceExportResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var part: DirectoryV1.TenantPart.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceExportResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.part)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceExportResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceImportRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "part"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.part)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceImportRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.part {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.part {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.part { json.member("part", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "part": try json.read(into: &self.part)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceImportRequest {
  /// ``DirectoryV1.TenantsServiceImportRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var part: DirectoryV1.TenantPart.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceImportRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.part)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceImportRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsServiceImportResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "token"
      case 2: "rows"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.token = try decoder.string()
        case 16: self.rows = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantsServiceImportResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    if self.rows != 0 {
      size += 1 + WireSize.int(self.rows)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.rows != 0 {
      encoder.int(16, self.rows)
    }
    if !self.token.isEmpty {
      encoder.string(10, self.token)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.token.isEmpty { json.member("token", self.token) }
    if self.rows != 0 { json.member("rows", self.rows) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "token": try json.read(into: &self.token)
      case "rows": try json.read(into: &self.rows)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantsServiceImportResponse {
  /// ``DirectoryV1.TenantsServiceImportResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var rows: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantsServiceImportResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          case 16: self.rows = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantsServiceImportResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantPart {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "header"
      case 2: "rows"
      case 3: "footer"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          var message = DirectoryV1.TenantHeader()
          if case .header(let present)? = self.part { message = present }
          try decoder.merge(into: &message)
          self.part = .header(message)
        case 18:
          var message = DirectoryV1.TenantRows()
          if case .rows(let present)? = self.part { message = present }
          try decoder.merge(into: &message)
          self.part = .rows(message)
        case 26:
          var message = DirectoryV1.TenantFooter()
          if case .footer(let present)? = self.part { message = present }
          try decoder.merge(into: &message)
          self.part = .footer(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantPart.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if case .header(let value)? = self.part {
      size += 1 + WireSize.message(value)
    }
    if case .rows(let value)? = self.part {
      size += 1 + WireSize.message(value)
    }
    if case .footer(let value)? = self.part {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .footer(let value)? = self.part {
      encoder.message(26, value)
    }
    if case .rows(let value)? = self.part {
      encoder.message(18, value)
    }
    if case .header(let value)? = self.part {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if case .header(let value)? = self.part { json.member("header", value) }
    if case .rows(let value)? = self.part { json.member("rows", value) }
    if case .footer(let value)? = self.part { json.member("footer", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "header":
        let value: DirectoryV1.TenantHeader? = try json.alternative(self.part != nil)
        if let value { self.part = .header(value) }
      case "rows":
        let value: DirectoryV1.TenantRows? = try json.alternative(self.part != nil)
        if let value { self.part = .rows(value) }
      case "footer":
        let value: DirectoryV1.TenantFooter? = try json.alternative(self.part != nil)
        if let value { self.part = .footer(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantPart {
  /// ``DirectoryV1.TenantPart``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var part: Part? = nil

    public init() {}

    /// The alternatives of `part`.
    public enum Part {
      case header(DirectoryV1.TenantHeader.View)
      case rows(DirectoryV1.TenantRows.View)
      case footer(DirectoryV1.TenantFooter.View)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantPart.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10:
            var message: DirectoryV1.TenantHeader.View? = nil
            if case .header(let present)? = self.part { message = present }
            try decoder.view(into: &message)
            self.part = message.map { .header($0) }
          case 18:
            var message: DirectoryV1.TenantRows.View? = nil
            if case .rows(let present)? = self.part { message = present }
            try decoder.view(into: &message)
            self.part = message.map { .rows($0) }
          case 26:
            var message: DirectoryV1.TenantFooter.View? = nil
            if case .footer(let present)? = self.part { message = present }
            try decoder.view(into: &message)
            self.part = message.map { .footer($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantPart.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantHeader {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "format"
      case 2: "tenant"
      case 3: "revision"
      case 4: "tables"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.format = try decoder.int32()
        case 18: self.tenant = try decoder.string()
        case 24: self.revision = try decoder.int64()
        case 34:
          try decoder.append(to: &self.tables)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantHeader.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.format != 0 {
      size += 1 + WireSize.int(Int64(self.format))
    }
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if self.revision != 0 {
      size += 1 + WireSize.int(self.revision)
    }
    size += WireSize.sum(self.tables) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.tables) { encoder, value in encoder.message(34, value) }
    if self.revision != 0 {
      encoder.int(24, self.revision)
    }
    if !self.tenant.isEmpty {
      encoder.string(18, self.tenant)
    }
    if self.format != 0 {
      encoder.int(8, Int64(self.format))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.format != 0 { json.member("format", self.format) }
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if self.revision != 0 { json.member("revision", self.revision) }
    if !self.tables.isEmpty { json.member("tables", self.tables) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "format": try json.read(into: &self.format)
      case "tenant": try json.read(into: &self.tenant)
      case "revision": try json.read(into: &self.revision)
      case "tables": try json.read(into: &self.tables)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantHeader {
  /// ``DirectoryV1.TenantHeader``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var format: Int32 = 0
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var revision: Int64 = 0
    public private(set) var tables: RepeatedView<MessageCodec<DirectoryV1.TenantTable.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantHeader.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.format = try decoder.int32()
          case 18: self.tenant = try decoder.borrowedString()
          case 24: self.revision = try decoder.int64()
          case 34: try decoder.view(tag, into: &self.tables)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantHeader.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantTable {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "name"
      case 2: "columns"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.name = try decoder.string()
        case 18:
          try decoder.append(to: &self.columns, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantTable.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    size += WireSize.sum(self.columns) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.columns) { encoder, value in encoder.string(18, value) }
    if !self.name.isEmpty {
      encoder.string(10, self.name)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.columns.isEmpty { json.member("columns", self.columns) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "name": try json.read(into: &self.name)
      case "columns": try json.read(into: &self.columns)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantTable {
  /// ``DirectoryV1.TenantTable``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var columns: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantTable.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.name = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.columns)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantTable.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantRows {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "table"
      case 2: "count"
      case 3: "rows"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.table = try decoder.int32()
        case 16: self.count = try decoder.int32()
        case 26: self.rows = try decoder.bytes()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantRows.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.table != 0 {
      size += 1 + WireSize.int(Int64(self.table))
    }
    if self.count != 0 {
      size += 1 + WireSize.int(Int64(self.count))
    }
    if !self.rows.isEmpty {
      size += 1 + WireSize.bytes(self.rows)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.rows.isEmpty {
      encoder.bytes(26, self.rows)
    }
    if self.count != 0 {
      encoder.int(16, Int64(self.count))
    }
    if self.table != 0 {
      encoder.int(8, Int64(self.table))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.table != 0 { json.member("table", self.table) }
    if self.count != 0 { json.member("count", self.count) }
    if !self.rows.isEmpty { json.member("rows", self.rows) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "table": try json.read(into: &self.table)
      case "count": try json.read(into: &self.count)
      case "rows": try json.read(into: &self.rows)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantRows {
  /// ``DirectoryV1.TenantRows``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var table: Int32 = 0
    public private(set) var count: Int32 = 0
    public private(set) var rows: UnsafeRawBufferPointer = BytesCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantRows.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.table = try decoder.int32()
          case 16: self.count = try decoder.int32()
          case 26: self.rows = try decoder.borrowedBytes()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantRows.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantFooter {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "rows"
      case 2: "sha256"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8:
          try decoder.append(to: &self.rows, { (decoder: inout Decoder) throws(WireError) -> Int64 in try decoder.int64() })
        case 10:
          try decoder.appendPacked(to: &self.rows, { (decoder: inout Decoder) throws(WireError) -> Int64 in try decoder.int64() })
        case 18: self.sha256 = try decoder.bytes()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.TenantFooter.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.rows.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.rows) { WireSize.int($0) })
    }
    if !self.sha256.isEmpty {
      size += 1 + WireSize.bytes(self.sha256)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.sha256.isEmpty {
      encoder.bytes(18, self.sha256)
    }
    encoder.packed(10, self.rows) { encoder, value in encoder.int(value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.rows.isEmpty { json.member("rows", self.rows) }
    if !self.sha256.isEmpty { json.member("sha256", self.sha256) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "rows": try json.read(into: &self.rows)
      case "sha256": try json.read(into: &self.sha256)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.TenantFooter {
  /// ``DirectoryV1.TenantFooter``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var rows: RepeatedView<Int64Codec> = RepeatedView()
    public private(set) var sha256: UnsafeRawBufferPointer = BytesCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.TenantFooter.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8, 10: try decoder.view(tag, into: &self.rows)
          case 18: self.sha256 = try decoder.borrowedBytes()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.TenantFooter.self)
        }
      }
    }

  }
}

extension DirectoryV1.TenantsService {
  public var descriptor: ServiceDescriptor { DirectoryV1.TenantsMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.TenantsMethods.create) {
      (request: DirectoryV1.TenantsServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.TenantsServiceCreateResponse in
      try await self.create(request, context: context)
    }
    router.unary(DirectoryV1.TenantsMethods.get) {
      (request: DirectoryV1.TenantsServiceGetRequest, context: CallContext) async throws -> DirectoryV1.TenantsServiceGetResponse in
      try await self.get(request, context: context)
    }
    router.unary(DirectoryV1.TenantsMethods.list) {
      (request: DirectoryV1.TenantsServiceListRequest, context: CallContext) async throws -> DirectoryV1.TenantsServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(DirectoryV1.TenantsMethods.enableScopes) {
      (request: DirectoryV1.TenantsServiceEnableScopesRequest, context: CallContext) async throws -> DirectoryV1.TenantsServiceEnableScopesResponse in
      try await self.enableScopes(request, context: context)
    }
    router.unary(DirectoryV1.TenantsMethods.update) {
      (request: DirectoryV1.TenantsServiceUpdateRequest, context: CallContext) async throws -> DirectoryV1.TenantsServiceUpdateResponse in
      try await self.update(request, context: context)
    }
    router.serverStreaming(DirectoryV1.TenantsMethods.export) {
      (request: DirectoryV1.TenantsServiceExportRequest, response: ResponseWriter<DirectoryV1.TenantsServiceExportResponse>, context: CallContext) async throws -> Void in
      try await self.export(request, response: response, context: context)
    }
    router.clientStreaming(DirectoryV1.TenantsMethods.`import`) {
      (request: RequestStream<DirectoryV1.TenantsServiceImportRequest>, context: CallContext) async throws -> DirectoryV1.TenantsServiceImportResponse in
      try await self.`import`(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/tenants.proto`.
  public static let tenants = ProtoFile(
    name: "muster/directory/v1/tenants.proto", dependencies: [WellKnown.Files.fieldMask],
    base64: "CiFtdXN0ZXIvZGlyZWN0b3J5L3YxL3RlbmFudHMucHJvdG8SE211c3Rlci5kaXJlY3RvcnkudjEaIGdvb2dsZS9wcm90b2J1Zi9maWVsZF9tYXNrLnByb3RvItICCgZUZW5hbnQSDgoCaWQYASABKAlSAmlkEiEKDGRpc3BsYXlfbmFtZRgCIAEoCVILZGlzcGxheU5hbWUSGAoHcHJlc2V0cxgDIAMoCVIHcHJlc2V0cxIYCgdjb21wYW55GAQgASgJUgdjb21wYW55EhIKBHVuaXQYBSABKAlSBHVuaXQSJQoOcmV0ZW50aW9uX2RheXMYBiABKAVSDXJldGVudGlvbkRheXMSEgoEZXRhZxgHIAEoCVIEZXRhZxIrChFkZWZhdWx0X3dvcmtncm91cBgIIAEoCVIQZGVmYXVsdFdvcmtncm91cBItChJmYWxsYmFja193b3JrZ3JvdXAYCSABKAlSEWZhbGxiYWNrV29ya2dyb3VwEjYKF2Z1bGxfY29udHJvbF93b3JrZ3JvdXBzGAogAygJUhVmdWxsQ29udHJvbFdvcmtncm91cHMiiQEKG1RlbmFudHNTZXJ2aWNlQ3JlYXRlUmVxdWVzdBIOCgJpZBgBIAEoCVICaWQSIQoMZGlzcGxheV9uYW1lGAIgASgJUgtkaXNwbGF5TmFtZRIYCgdwcmVzZXRzGAMgAygJUgdwcmVzZXRzEh0KCnJlcXVlc3RfaWQYBCABKAlSCXJlcXVlc3RJZCK4AQocVGVuYW50c1NlcnZpY2VDcmVhdGVSZXNwb25zZRIzCgZ0ZW5hbnQYASABKAsyGy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlRlbmFudFIGdGVuYW50EiQKDWFkbWluaXN0cmF0b3IYAiABKAlSDWFkbWluaXN0cmF0b3ISJwoPZW5yb2xtZW50X3Rva2VuGAMgASgJUg5lbnJvbG1lbnRUb2tlbhIUCgV0b2tlbhgEIAEoCVIFdG9rZW4iMgoYVGVuYW50c1NlcnZpY2VHZXRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50ImYKGVRlbmFudHNTZXJ2aWNlR2V0UmVzcG9uc2USMwoGdGVuYW50GAEgASgLMhsubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRSBnRlbmFudBIUCgV0b2tlbhgCIAEoCVIFdG9rZW4irgEKG1RlbmFudHNTZXJ2aWNlVXBkYXRlUmVxdWVzdBIzCgZ0ZW5hbnQYASABKAsyGy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlRlbmFudFIGdGVuYW50EjsKC3VwZGF0ZV9tYXNrGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IKdXBkYXRlTWFzaxIdCgpyZXF1ZXN0X2lkGAMgASgJUglyZXF1ZXN0SWQiaQocVGVuYW50c1NlcnZpY2VVcGRhdGVSZXNwb25zZRIzCgZ0ZW5hbnQYASABKAsyGy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlRlbmFudFIGdGVuYW50EhQKBXRva2VuGAIgASgJUgV0b2tlbiJaCiFUZW5hbnRzU2VydmljZUVuYWJsZVNjb3Blc1JlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSHQoKcmVxdWVzdF9pZBgCIAEoCVIJcmVxdWVzdElkIm8KIlRlbmFudHNTZXJ2aWNlRW5hYmxlU2NvcGVzUmVzcG9uc2USMwoGdGVuYW50GAEgASgLMhsubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRSBnRlbmFudBIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iVwoZVGVuYW50c1NlcnZpY2VMaXN0UmVxdWVzdBIbCglwYWdlX3NpemUYASABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YAiABKAlSCXBhZ2VUb2tlbiKXAQoaVGVuYW50c1NlcnZpY2VMaXN0UmVzcG9uc2USNQoHdGVuYW50cxgBIAMoCzIbLm11c3Rlci5kaXJlY3RvcnkudjEuVGVuYW50Ugd0ZW5hbnRzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbhIaCghjb21wbGV0ZRgDIAEoCFIIY29tcGxldGUiNQobVGVuYW50c1NlcnZpY2VFeHBvcnRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50IlMKHFRlbmFudHNTZXJ2aWNlRXhwb3J0UmVzcG9uc2USMwoEcGFydBgBIAEoCzIfLm11c3Rlci5kaXJlY3RvcnkudjEuVGVuYW50UGFydFIEcGFydCJSChtUZW5hbnRzU2VydmljZUltcG9ydFJlcXVlc3QSMwoEcGFydBgBIAEoCzIfLm11c3Rlci5kaXJlY3RvcnkudjEuVGVuYW50UGFydFIEcGFydCJIChxUZW5hbnRzU2VydmljZUltcG9ydFJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbhISCgRyb3dzGAIgASgDUgRyb3dzIsUBCgpUZW5hbnRQYXJ0EjsKBmhlYWRlchgBIAEoCzIhLm11c3Rlci5kaXJlY3RvcnkudjEuVGVuYW50SGVhZGVySABSBmhlYWRlchI1CgRyb3dzGAIgASgLMh8ubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRSb3dzSABSBHJvd3MSOwoGZm9vdGVyGAMgASgLMiEubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRGb290ZXJIAFIGZm9vdGVyQgYKBHBhcnQilAEKDFRlbmFudEhlYWRlchIWCgZmb3JtYXQYASABKAVSBmZvcm1hdBIWCgZ0ZW5hbnQYAiABKAlSBnRlbmFudBIaCghyZXZpc2lvbhgDIAEoA1IIcmV2aXNpb24SOAoGdGFibGVzGAQgAygLMiAubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRUYWJsZVIGdGFibGVzIjsKC1RlbmFudFRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSGAoHY29sdW1ucxgCIAMoCVIHY29sdW1ucyJMCgpUZW5hbnRSb3dzEhQKBXRhYmxlGAEgASgFUgV0YWJsZRIUCgVjb3VudBgCIAEoBVIFY291bnQSEgoEcm93cxgDIAEoDFIEcm93cyI6CgxUZW5hbnRGb290ZXISEgoEcm93cxgBIAMoA1IEcm93cxIWCgZzaGEyNTYYAiABKAxSBnNoYTI1NjKqBgoOVGVuYW50c1NlcnZpY2USbQoGQ3JlYXRlEjAubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRzU2VydmljZUNyZWF0ZVJlcXVlc3QaMS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlRlbmFudHNTZXJ2aWNlQ3JlYXRlUmVzcG9uc2USaQoDR2V0Ei0ubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRzU2VydmljZUdldFJlcXVlc3QaLi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlRlbmFudHNTZXJ2aWNlR2V0UmVzcG9uc2UiA5ACARJsCgRMaXN0Ei4ubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRzU2VydmljZUxpc3RSZXF1ZXN0Gi8ubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRzU2VydmljZUxpc3RSZXNwb25zZSIDkAIBEn8KDEVuYWJsZVNjb3BlcxI2Lm11c3Rlci5kaXJlY3RvcnkudjEuVGVuYW50c1NlcnZpY2VFbmFibGVTY29wZXNSZXF1ZXN0GjcubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRzU2VydmljZUVuYWJsZVNjb3Blc1Jlc3BvbnNlEm0KBlVwZGF0ZRIwLm11c3Rlci5kaXJlY3RvcnkudjEuVGVuYW50c1NlcnZpY2VVcGRhdGVSZXF1ZXN0GjEubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRzU2VydmljZVVwZGF0ZVJlc3BvbnNlEm8KBkV4cG9ydBIwLm11c3Rlci5kaXJlY3RvcnkudjEuVGVuYW50c1NlcnZpY2VFeHBvcnRSZXF1ZXN0GjEubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRzU2VydmljZUV4cG9ydFJlc3BvbnNlMAESbwoGSW1wb3J0EjAubXVzdGVyLmRpcmVjdG9yeS52MS5UZW5hbnRzU2VydmljZUltcG9ydFJlcXVlc3QaMS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlRlbmFudHNTZXJ2aWNlSW1wb3J0UmVzcG9uc2UoAWIGcHJvdG8z")
}
