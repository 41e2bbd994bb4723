// Generated from muster/directory/v1/roles.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  /// How a role can be held.
  public struct RoleUse: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The same as granted.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// By a workgroup's state, or directly by a user.
    public static var granted: Self { Self(rawValue: 1) }
    /// At a unit.
    public static var unit: Self { Self(rawValue: 2) }
    /// On one resource.
    public static var resource: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .granted, .unit, .resource] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "ROLE_USE_UNSPECIFIED"
        case 1: "ROLE_USE_GRANTED"
        case 2: "ROLE_USE_UNIT"
        case 3: "ROLE_USE_RESOURCE"
        default: nil
      }
    }
  }

  /// What bounds a role that is held at a unit.
  public struct UnitRoleTerms: Message {
    public static var fullName: String { "muster.directory.v1.UnitRoleTerms" }

    /// Where it can be held; everywhere if empty.
    public var levels: [DirectoryV1.UnitLevel] = []
    /// Permissions that `*` leaves out.
    public var except: [String] = []
    /// The types whose resources it can't delete.
    public var noDelete: [String] = []
    /// Whether it reaches only resources that are named to the user.
    public var namedOnly: Bool = false

    public init() {}

    public init(
      levels: [DirectoryV1.UnitLevel] = [],
      except: [String] = [],
      noDelete: [String] = [],
      namedOnly: Bool = false
    ) {
      self.levels = levels
      self.except = except
      self.noDelete = noDelete
      self.namedOnly = namedOnly
    }

  }

  public struct Role: Message {
    public static var fullName: String { "muster.directory.v1.Role" }

    public var application: String = ""
    public var name: String = ""
    /// The one entry `*` stands for all permissions.
    public var permissions: [String] = []
    public var use: DirectoryV1.RoleUse = DirectoryV1.RoleUse(rawValue: 0)
    /// Made by the tenant; the others are fixed by their application's release (C11).
    public var custom: Bool = false
    /// Of roles that are held at units.
    public var terms: DirectoryV1.UnitRoleTerms? = nil

    public init() {}

    public init(
      application: String = "",
      name: String = "",
      permissions: [String] = [],
      use: DirectoryV1.RoleUse = DirectoryV1.RoleUse(rawValue: 0),
      custom: Bool = false,
      terms: DirectoryV1.UnitRoleTerms? = nil
    ) {
      self.application = application
      self.name = name
      self.permissions = permissions
      self.use = use
      self.custom = custom
      self.terms = terms
    }

  }

  public struct RolesServiceRegisterApplicationRequest: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceRegisterApplicationRequest" }

    public var tenant: String = ""
    public var application: DirectoryV1.Application? = nil
    /// The release's roles; their `application` may be empty, and `custom` is ignored.
    public var roles: [DirectoryV1.Role] = []
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      application: DirectoryV1.Application? = nil,
      roles: [DirectoryV1.Role] = [],
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.application = application
      self.roles = roles
      self.requestId = requestId
    }

  }

  public struct RolesServiceRegisterApplicationResponse: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceRegisterApplicationResponse" }

    /// The roles that are gone, as `Application/Name`, sorted.
    public var removed: [String] = []
    public var token: String = ""

    public init() {}

    public init(
      removed: [String] = [],
      token: String = ""
    ) {
      self.removed = removed
      self.token = token
    }

  }

  public struct RolesServiceListApplicationsRequest: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceListApplicationsRequest" }

    public var tenant: String = ""

    public init() {}

    public init(
      tenant: String = ""
    ) {
      self.tenant = tenant
    }

  }

  public struct RolesServiceListApplicationsResponse: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceListApplicationsResponse" }

    public var applications: [DirectoryV1.Application] = []
    public var complete: Bool = false
    /// The revision that the list shows.
    public var token: String = ""

    public init() {}

    public init(
      applications: [DirectoryV1.Application] = [],
      complete: Bool = false,
      token: String = ""
    ) {
      self.applications = applications
      self.complete = complete
      self.token = token
    }

  }

  public struct RolesServiceListRequest: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceListRequest" }

    public var tenant: String = ""
    /// Only those of this application, if it is set.
    public var application: String = ""

    public init() {}

    public init(
      tenant: String = "",
      application: String = ""
    ) {
      self.tenant = tenant
      self.application = application
    }

  }

  public struct RolesServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceListResponse" }

    public var roles: [DirectoryV1.Role] = []
    public var complete: Bool = false
    /// The revision that the list shows.
    public var token: String = ""

    public init() {}

    public init(
      roles: [DirectoryV1.Role] = [],
      complete: Bool = false,
      token: String = ""
    ) {
      self.roles = roles
      self.complete = complete
      self.token = token
    }

  }

  public struct RolesServiceCreateCustomRequest: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceCreateCustomRequest" }

    public var tenant: String = ""
    /// Of an application that the tenant has. `custom` is ignored.
    public var role: DirectoryV1.Role? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      role: DirectoryV1.Role? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.role = role
      self.requestId = requestId
    }

  }

  public struct RolesServiceCreateCustomResponse: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceCreateCustomResponse" }

    public var role: DirectoryV1.Role? = nil
    public var token: String = ""

    public init() {}

    public init(
      role: DirectoryV1.Role? = nil,
      token: String = ""
    ) {
      self.role = role
      self.token = token
    }

  }

  public struct RolesServiceUpdateCustomRequest: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceUpdateCustomRequest" }

    public var tenant: String = ""
    /// Replaces the permissions and terms of the role of this key.
    public var role: DirectoryV1.Role? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      role: DirectoryV1.Role? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.role = role
      self.requestId = requestId
    }

  }

  public struct RolesServiceUpdateCustomResponse: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceUpdateCustomResponse" }

    public var role: DirectoryV1.Role? = nil
    public var token: String = ""

    public init() {}

    public init(
      role: DirectoryV1.Role? = nil,
      token: String = ""
    ) {
      self.role = role
      self.token = token
    }

  }

  public struct RolesServiceDeleteCustomRequest: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceDeleteCustomRequest" }

    public var tenant: String = ""
    /// As `Application/Name`.
    public var role: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      role: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.role = role
      self.requestId = requestId
    }

  }

  public struct RolesServiceDeleteCustomResponse: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceDeleteCustomResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct RolesServiceAssignOnResourceRequest: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceAssignOnResourceRequest" }

    public var tenant: String = ""
    /// As `Application/Name`.
    public var role: String = ""
    public var user: String = ""
    public var resource: DirectoryV1.ResourceKey? = nil
    /// Whether the user holds it from now on.
    public var held: Bool = false
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      role: String = "",
      user: String = "",
      resource: DirectoryV1.ResourceKey? = nil,
      held: Bool = false,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.role = role
      self.user = user
      self.resource = resource
      self.held = held
      self.requestId = requestId
    }

  }

  public struct RolesServiceAssignOnResourceResponse: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceAssignOnResourceResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct RolesServiceExportCsvRequest: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceExportCsvRequest" }

    public var tenant: String = ""

    public init() {}

    public init(
      tenant: String = ""
    ) {
      self.tenant = tenant
    }

  }

  public struct RolesServiceExportCsvResponse: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceExportCsvResponse" }

    /// The next bytes of the file, in UTF-8.
    public var chunk: [UInt8] = []

    public init() {}

    public init(
      chunk: [UInt8] = []
    ) {
      self.chunk = chunk
    }

  }

  public struct RolesServiceSetStatesRequest: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceSetStatesRequest" }

    public var tenant: String = ""
    /// As `Application/Name`.
    public var role: String = ""
    /// Ids of workgroups.
    public var allowed: [String] = []
    public var denied: [String] = []
    public var unset: [String] = []
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      role: String = "",
      allowed: [String] = [],
      denied: [String] = [],
      unset: [String] = [],
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.role = role
      self.allowed = allowed
      self.denied = denied
      self.unset = unset
      self.requestId = requestId
    }

  }

  public struct RolesServiceSetStatesResponse: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceSetStatesResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  /// Roles: the sets of permissions that applications define. A tenant changes their states, not the set (C11).
  public protocol RolesService: RPC.Service {
    /// Installs a release of an application: its roles and what they have in common with its resource types. What the
    /// release before had and this one has not ends, with the states and holders of its roles. Custom roles stay.
    func registerApplication(_ request: DirectoryV1.RolesServiceRegisterApplicationRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceRegisterApplicationResponse
    func listApplications(_ request: DirectoryV1.RolesServiceListApplicationsRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceListApplicationsResponse
    func list(_ request: DirectoryV1.RolesServiceListRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceListResponse
    /// The same states as `Workgroups.SetRoleStates`, from the role's side.
    func setStates(_ request: DirectoryV1.RolesServiceSetStatesRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceSetStatesResponse
    /// Makes a role of the tenant's own beside those of the application's release.
    func createCustom(_ request: DirectoryV1.RolesServiceCreateCustomRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceCreateCustomResponse
    func updateCustom(_ request: DirectoryV1.RolesServiceUpdateCustomRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceUpdateCustomResponse
    /// Deletes a role of the tenant's own, with its states and holders.
    func deleteCustom(_ request: DirectoryV1.RolesServiceDeleteCustomRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceDeleteCustomResponse
    /// Gives a user a role on one resource, or takes it back.
    func assignOnResource(_ request: DirectoryV1.RolesServiceAssignOnResourceRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceAssignOnResourceResponse
    /// The roles with their states, as a CSV file (RFC 4180) in chunks.
    func exportCsv(_ request: DirectoryV1.RolesServiceExportCsvRequest, response: ResponseWriter<DirectoryV1.RolesServiceExportCsvResponse>, context: CallContext) async throws
  }

  /// The calls of `muster.directory.v1.RolesService`.
  public enum RolesMethods {
    /// `RegisterApplication`.
    public static let registerApplication = MethodDescriptor(
      service: "muster.directory.v1.RolesService", method: "RegisterApplication", kind: .unary)
    /// `ListApplications`.
    public static let listApplications = MethodDescriptor(
      service: "muster.directory.v1.RolesService", method: "ListApplications", kind: .unary, isIdempotent: true)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.directory.v1.RolesService", method: "List", kind: .unary, isIdempotent: true)
    /// `SetStates`.
    public static let setStates = MethodDescriptor(
      service: "muster.directory.v1.RolesService", method: "SetStates", kind: .unary)
    /// `CreateCustom`.
    public static let createCustom = MethodDescriptor(
      service: "muster.directory.v1.RolesService", method: "CreateCustom", kind: .unary)
    /// `UpdateCustom`.
    public static let updateCustom = MethodDescriptor(
      service: "muster.directory.v1.RolesService", method: "UpdateCustom", kind: .unary)
    /// `DeleteCustom`.
    public static let deleteCustom = MethodDescriptor(
      service: "muster.directory.v1.RolesService", method: "DeleteCustom", kind: .unary)
    /// `AssignOnResource`.
    public static let assignOnResource = MethodDescriptor(
      service: "muster.directory.v1.RolesService", method: "AssignOnResource", kind: .unary)
    /// `ExportCsv`.
    public static let exportCsv = MethodDescriptor(
      service: "muster.directory.v1.RolesService", method: "ExportCsv", kind: .serverStreaming, isIdempotent: true)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.RolesService",
      methods: [Self.registerApplication, Self.listApplications, Self.list, Self.setStates, Self.createCustom, Self.updateCustom, Self.deleteCustom, Self.assignOnResource, Self.exportCsv],
      fileDescriptors: DirectoryV1.Files.roles.closure)
  }

  /// Calls `muster.directory.v1.RolesService`.
  public struct RolesClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// Installs a release of an application: its roles and what they have in common with its resource types. What the
    /// release before had and this one has not ends, with the states and holders of its roles. Custom roles stay.
    public func registerApplication(_ request: DirectoryV1.RolesServiceRegisterApplicationRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.RolesServiceRegisterApplicationResponse {
      try await self.channel.unary(DirectoryV1.RolesMethods.registerApplication, request, options: options)
    }

    public func listApplications(_ request: DirectoryV1.RolesServiceListApplicationsRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.RolesServiceListApplicationsResponse {
      try await self.channel.unary(DirectoryV1.RolesMethods.listApplications, request, options: options)
    }

    public func list(_ request: DirectoryV1.RolesServiceListRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.RolesServiceListResponse {
      try await self.channel.unary(DirectoryV1.RolesMethods.list, request, options: options)
    }

    /// The same states as `Workgroups.SetRoleStates`, from the role's side.
    public func setStates(_ request: DirectoryV1.RolesServiceSetStatesRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.RolesServiceSetStatesResponse {
      try await self.channel.unary(DirectoryV1.RolesMethods.setStates, request, options: options)
    }

    /// Makes a role of the tenant's own beside those of the application's release.
    public func createCustom(_ request: DirectoryV1.RolesServiceCreateCustomRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.RolesServiceCreateCustomResponse {
      try await self.channel.unary(DirectoryV1.RolesMethods.createCustom, request, options: options)
    }

    public func updateCustom(_ request: DirectoryV1.RolesServiceUpdateCustomRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.RolesServiceUpdateCustomResponse {
      try await self.channel.unary(DirectoryV1.RolesMethods.updateCustom, request, options: options)
    }

    /// Deletes a role of the tenant's own, with its states and holders.
    public func deleteCustom(_ request: DirectoryV1.RolesServiceDeleteCustomRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.RolesServiceDeleteCustomResponse {
      try await self.channel.unary(DirectoryV1.RolesMethods.deleteCustom, request, options: options)
    }

    /// Gives a user a role on one resource, or takes it back.
    public func assignOnResource(_ request: DirectoryV1.RolesServiceAssignOnResourceRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.RolesServiceAssignOnResourceResponse {
      try await self.channel.unary(DirectoryV1.RolesMethods.assignOnResource, request, options: options)
    }

    /// The roles with their states, as a CSV file (RFC 4180) in chunks.
    public func exportCsv(_ request: DirectoryV1.RolesServiceExportCsvRequest, options: CallOptions = CallOptions()) async throws -> ResponseStream<DirectoryV1.RolesServiceExportCsvResponse> {
      try await self.channel.serverStreaming(DirectoryV1.RolesMethods.exportCsv, request, options: options)
    }
  }

}

extension DirectoryV1.UnitRoleTerms {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "levels"
      case 2: "except"
      case 3: "no_delete"
      case 4: "named_only"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8:
          try decoder.append(to: &self.levels, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.UnitLevel in try decoder.enumeration() })
        case 10:
          try decoder.appendPacked(to: &self.levels, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.UnitLevel in try decoder.enumeration() })
        case 18:
          try decoder.append(to: &self.except, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 26:
          try decoder.append(to: &self.noDelete, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 32: self.namedOnly = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UnitRoleTerms.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.levels.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.levels) { WireSize.int(Int64($0.rawValue)) })
    }
    size += WireSize.sum(self.except) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.noDelete) { 1 + WireSize.string($0) }
    if self.namedOnly { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.namedOnly {
      encoder.bool(32, self.namedOnly)
    }
    encoder.elements(self.noDelete) { encoder, value in encoder.string(26, value) }
    encoder.elements(self.except) { encoder, value in encoder.string(18, value) }
    encoder.packed(10, self.levels) { encoder, value in encoder.int(Int64(value.rawValue)) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.levels.isEmpty { json.member("levels", self.levels) }
    if !self.except.isEmpty { json.member("except", self.except) }
    if !self.noDelete.isEmpty { json.member("noDelete", self.noDelete) }
    if self.namedOnly { json.member("namedOnly", self.namedOnly) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "levels": try json.read(into: &self.levels)
      case "except": try json.read(into: &self.except)
      case "noDelete", "no_delete": try json.read(into: &self.noDelete)
      case "namedOnly", "named_only": try json.read(into: &self.namedOnly)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UnitRoleTerms {
  /// ``DirectoryV1.UnitRoleTerms``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var levels: RepeatedView<EnumerationCodec<DirectoryV1.UnitLevel>> = RepeatedView()
    public private(set) var except: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var noDelete: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var namedOnly: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitRoleTerms.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8, 10: try decoder.view(tag, into: &self.levels)
          case 18: try decoder.view(tag, into: &self.except)
          case 26: try decoder.view(tag, into: &self.noDelete)
          case 32: self.namedOnly = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitRoleTerms.self)
        }
      }
    }

  }
}

extension DirectoryV1.Role {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "application"
      case 2: "name"
      case 3: "permissions"
      case 4: "use"
      case 5: "custom"
      case 6: "terms"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.application = try decoder.string()
        case 18: self.name = try decoder.string()
        case 26:
          try decoder.append(to: &self.permissions, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 32: self.use = try decoder.enumeration()
        case 40: self.custom = try decoder.bool()
        case 50: try decoder.merge(into: &self.terms)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.Role.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.application.isEmpty {
      size += 1 + WireSize.string(self.application)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    size += WireSize.sum(self.permissions) { 1 + WireSize.string($0) }
    if self.use.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.use.rawValue))
    }
    if self.custom { size += 2 }
    if let value = self.terms {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.terms {
      encoder.message(50, value)
    }
    if self.custom {
      encoder.bool(40, self.custom)
    }
    if self.use.rawValue != 0 {
      encoder.int(32, Int64(self.use.rawValue))
    }
    encoder.elements(self.permissions) { encoder, value in encoder.string(26, value) }
    if !self.name.isEmpty {
      encoder.string(18, self.name)
    }
    if !self.application.isEmpty {
      encoder.string(10, self.application)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.application.isEmpty { json.member("application", self.application) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.permissions.isEmpty { json.member("permissions", self.permissions) }
    if self.use.rawValue != 0 { json.member("use", self.use) }
    if self.custom { json.member("custom", self.custom) }
    if let value = self.terms { json.member("terms", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "application": try json.read(into: &self.application)
      case "name": try json.read(into: &self.name)
      case "permissions": try json.read(into: &self.permissions)
      case "use": try json.read(into: &self.use)
      case "custom": try json.read(into: &self.custom)
      case "terms": try json.read(into: &self.terms)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.Role {
  /// ``DirectoryV1.Role``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var permissions: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var use: DirectoryV1.RoleUse = DirectoryV1.RoleUse(rawValue: 0)
    public private(set) var custom: Bool = false
    public private(set) var terms: DirectoryV1.UnitRoleTerms.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.Role.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.application = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.permissions)
          case 32: self.use = try decoder.enumeration()
          case 40: self.custom = try decoder.bool()
          case 50: try decoder.view(into: &self.terms)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Role.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceRegisterApplicationRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "application"
      case 3: "roles"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.application)
        case 26:
          try decoder.append(to: &self.roles)
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceRegisterApplicationRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.application {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.roles) { 1 + WireSize.message($0) }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    encoder.elements(self.roles) { encoder, value in encoder.message(26, value) }
    if let value = self.application {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.application { json.member("application", value) }
    if !self.roles.isEmpty { json.member("roles", self.roles) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "application": try json.read(into: &self.application)
      case "roles": try json.read(into: &self.roles)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceRegisterApplicationRequest {
  /// ``DirectoryV1.RolesServiceRegisterApplicationRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var application: DirectoryV1.Application.View? = nil
    public private(set) var roles: RepeatedView<MessageCodec<DirectoryV1.Role.View>> = RepeatedView()
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceRegisterApplicationRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.application)
          case 26: try decoder.view(tag, into: &self.roles)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceRegisterApplicationRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceRegisterApplicationResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "removed"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.removed, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceRegisterApplicationResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.removed) { 1 + WireSize.string($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    encoder.elements(self.removed) { encoder, value in encoder.string(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.removed.isEmpty { json.member("removed", self.removed) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "removed": try json.read(into: &self.removed)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceRegisterApplicationResponse {
  /// ``DirectoryV1.RolesServiceRegisterApplicationResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var removed: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceRegisterApplicationResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.removed)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceRegisterApplicationResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceListApplicationsRequest {
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
        throw error.inField(tag, of: DirectoryV1.RolesServiceListApplicationsRequest.self)
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

extension DirectoryV1.RolesServiceListApplicationsRequest {
  /// ``DirectoryV1.RolesServiceListApplicationsRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceListApplicationsRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceListApplicationsRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceListApplicationsResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "applications"
      case 2: "complete"
      case 3: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.applications)
        case 16: self.complete = try decoder.bool()
        case 26: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceListApplicationsResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.applications) { 1 + WireSize.message($0) }
    if self.complete { size += 2 }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(26, self.token)
    }
    if self.complete {
      encoder.bool(16, self.complete)
    }
    encoder.elements(self.applications) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.applications.isEmpty { json.member("applications", self.applications) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "applications": try json.read(into: &self.applications)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceListApplicationsResponse {
  /// ``DirectoryV1.RolesServiceListApplicationsResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var applications: RepeatedView<MessageCodec<DirectoryV1.Application.View>> = RepeatedView()
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceListApplicationsResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.applications)
          case 16: self.complete = try decoder.bool()
          case 26: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceListApplicationsResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceListRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "application"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.application = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceListRequest.self)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "application": try json.read(into: &self.application)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceListRequest {
  /// ``DirectoryV1.RolesServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.application = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceListRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "roles"
      case 2: "complete"
      case 3: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.roles)
        case 16: self.complete = try decoder.bool()
        case 26: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.roles) { 1 + WireSize.message($0) }
    if self.complete { size += 2 }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(26, self.token)
    }
    if self.complete {
      encoder.bool(16, self.complete)
    }
    encoder.elements(self.roles) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.roles.isEmpty { json.member("roles", self.roles) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "roles": try json.read(into: &self.roles)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceListResponse {
  /// ``DirectoryV1.RolesServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var roles: RepeatedView<MessageCodec<DirectoryV1.Role.View>> = RepeatedView()
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.roles)
          case 16: self.complete = try decoder.bool()
          case 26: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceListResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceCreateCustomRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "role"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.role)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceCreateCustomRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.role {
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
    if let value = self.role {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.role { json.member("role", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "role": try json.read(into: &self.role)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceCreateCustomRequest {
  /// ``DirectoryV1.RolesServiceCreateCustomRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var role: DirectoryV1.Role.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceCreateCustomRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.role)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceCreateCustomRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceCreateCustomResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "role"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.role)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceCreateCustomResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.role {
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
    if let value = self.role {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.role { json.member("role", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "role": try json.read(into: &self.role)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceCreateCustomResponse {
  /// ``DirectoryV1.RolesServiceCreateCustomResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var role: DirectoryV1.Role.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceCreateCustomResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.role)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceCreateCustomResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceUpdateCustomRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "role"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.role)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceUpdateCustomRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.role {
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
    if let value = self.role {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.role { json.member("role", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "role": try json.read(into: &self.role)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceUpdateCustomRequest {
  /// ``DirectoryV1.RolesServiceUpdateCustomRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var role: DirectoryV1.Role.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceUpdateCustomRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.role)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceUpdateCustomRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceUpdateCustomResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "role"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.role)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceUpdateCustomResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.role {
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
    if let value = self.role {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.role { json.member("role", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "role": try json.read(into: &self.role)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceUpdateCustomResponse {
  /// ``DirectoryV1.RolesServiceUpdateCustomResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var role: DirectoryV1.Role.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceUpdateCustomResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.role)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceUpdateCustomResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceDeleteCustomRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "role"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.role = try decoder.string()
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceDeleteCustomRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.role.isEmpty {
      size += 1 + WireSize.string(self.role)
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
    if !self.role.isEmpty {
      encoder.string(18, self.role)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.role.isEmpty { json.member("role", self.role) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "role": try json.read(into: &self.role)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceDeleteCustomRequest {
  /// ``DirectoryV1.RolesServiceDeleteCustomRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var role: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceDeleteCustomRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.role = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceDeleteCustomRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceDeleteCustomResponse {
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
        throw error.inField(tag, of: DirectoryV1.RolesServiceDeleteCustomResponse.self)
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

extension DirectoryV1.RolesServiceDeleteCustomResponse {
  /// ``DirectoryV1.RolesServiceDeleteCustomResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceDeleteCustomResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceDeleteCustomResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceAssignOnResourceRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "role"
      case 3: "user"
      case 4: "resource"
      case 5: "held"
      case 6: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.role = try decoder.string()
        case 26: self.user = try decoder.string()
        case 34: try decoder.merge(into: &self.resource)
        case 40: self.held = try decoder.bool()
        case 50: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceAssignOnResourceRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.role.isEmpty {
      size += 1 + WireSize.string(self.role)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if let value = self.resource {
      size += 1 + WireSize.message(value)
    }
    if self.held { size += 2 }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(50, self.requestId)
    }
    if self.held {
      encoder.bool(40, self.held)
    }
    if let value = self.resource {
      encoder.message(34, value)
    }
    if !self.user.isEmpty {
      encoder.string(26, self.user)
    }
    if !self.role.isEmpty {
      encoder.string(18, self.role)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.role.isEmpty { json.member("role", self.role) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if let value = self.resource { json.member("resource", value) }
    if self.held { json.member("held", self.held) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "role": try json.read(into: &self.role)
      case "user": try json.read(into: &self.user)
      case "resource": try json.read(into: &self.resource)
      case "held": try json.read(into: &self.held)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceAssignOnResourceRequest {
  /// ``DirectoryV1.RolesServiceAssignOnResourceRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var role: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resource: DirectoryV1.ResourceKey.View? = nil
    public private(set) var held: Bool = false
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceAssignOnResourceRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.role = try decoder.borrowedString()
          case 26: self.user = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.resource)
          case 40: self.held = try decoder.bool()
          case 50: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceAssignOnResourceRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceAssignOnResourceResponse {
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
        throw error.inField(tag, of: DirectoryV1.RolesServiceAssignOnResourceResponse.self)
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

extension DirectoryV1.RolesServiceAssignOnResourceResponse {
  /// ``DirectoryV1.RolesServiceAssignOnResourceResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceAssignOnResourceResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceAssignOnResourceResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceExportCsvRequest {
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
        throw error.inField(tag, of: DirectoryV1.RolesServiceExportCsvRequest.self)
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

extension DirectoryV1.RolesServiceExportCsvRequest {
  /// ``DirectoryV1.RolesServiceExportCsvRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceExportCsvRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceExportCsvRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceExportCsvResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "chunk"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.chunk = try decoder.bytes()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceExportCsvResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.chunk.isEmpty {
      size += 1 + WireSize.bytes(self.chunk)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.chunk.isEmpty {
      encoder.bytes(10, self.chunk)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.chunk.isEmpty { json.member("chunk", self.chunk) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "chunk": try json.read(into: &self.chunk)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceExportCsvResponse {
  /// ``DirectoryV1.RolesServiceExportCsvResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var chunk: UnsafeRawBufferPointer = BytesCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceExportCsvResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.chunk = try decoder.borrowedBytes()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceExportCsvResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceSetStatesRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "role"
      case 3: "allowed"
      case 4: "denied"
      case 5: "unset"
      case 6: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.role = try decoder.string()
        case 26:
          try decoder.append(to: &self.allowed, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 34:
          try decoder.append(to: &self.denied, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 42:
          try decoder.append(to: &self.unset, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 50: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RolesServiceSetStatesRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.role.isEmpty {
      size += 1 + WireSize.string(self.role)
    }
    size += WireSize.sum(self.allowed) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.denied) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.unset) { 1 + WireSize.string($0) }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(50, self.requestId)
    }
    encoder.elements(self.unset) { encoder, value in encoder.string(42, value) }
    encoder.elements(self.denied) { encoder, value in encoder.string(34, value) }
    encoder.elements(self.allowed) { encoder, value in encoder.string(26, value) }
    if !self.role.isEmpty {
      encoder.string(18, self.role)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.role.isEmpty { json.member("role", self.role) }
    if !self.allowed.isEmpty { json.member("allowed", self.allowed) }
    if !self.denied.isEmpty { json.member("denied", self.denied) }
    if !self.unset.isEmpty { json.member("unset", self.unset) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "role": try json.read(into: &self.role)
      case "allowed": try json.read(into: &self.allowed)
      case "denied": try json.read(into: &self.denied)
      case "unset": try json.read(into: &self.unset)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceSetStatesRequest {
  /// ``DirectoryV1.RolesServiceSetStatesRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var role: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var allowed: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var denied: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var unset: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceSetStatesRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.role = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.allowed)
          case 34: try decoder.view(tag, into: &self.denied)
          case 42: try decoder.view(tag, into: &self.unset)
          case 50: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceSetStatesRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceSetStatesResponse {
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
        throw error.inField(tag, of: DirectoryV1.RolesServiceSetStatesResponse.self)
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

extension DirectoryV1.RolesServiceSetStatesResponse {
  /// ``DirectoryV1.RolesServiceSetStatesResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceSetStatesResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceSetStatesResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesService {
  public var descriptor: ServiceDescriptor { DirectoryV1.RolesMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.RolesMethods.registerApplication) {
      (request: DirectoryV1.RolesServiceRegisterApplicationRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceRegisterApplicationResponse in
      try await self.registerApplication(request, context: context)
    }
    router.unary(DirectoryV1.RolesMethods.listApplications) {
      (request: DirectoryV1.RolesServiceListApplicationsRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceListApplicationsResponse in
      try await self.listApplications(request, context: context)
    }
    router.unary(DirectoryV1.RolesMethods.list) {
      (request: DirectoryV1.RolesServiceListRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(DirectoryV1.RolesMethods.setStates) {
      (request: DirectoryV1.RolesServiceSetStatesRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceSetStatesResponse in
      try await self.setStates(request, context: context)
    }
    router.unary(DirectoryV1.RolesMethods.createCustom) {
      (request: DirectoryV1.RolesServiceCreateCustomRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceCreateCustomResponse in
      try await self.createCustom(request, context: context)
    }
    router.unary(DirectoryV1.RolesMethods.updateCustom) {
      (request: DirectoryV1.RolesServiceUpdateCustomRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceUpdateCustomResponse in
      try await self.updateCustom(request, context: context)
    }
    router.unary(DirectoryV1.RolesMethods.deleteCustom) {
      (request: DirectoryV1.RolesServiceDeleteCustomRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceDeleteCustomResponse in
      try await self.deleteCustom(request, context: context)
    }
    router.unary(DirectoryV1.RolesMethods.assignOnResource) {
      (request: DirectoryV1.RolesServiceAssignOnResourceRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceAssignOnResourceResponse in
      try await self.assignOnResource(request, context: context)
    }
    router.serverStreaming(DirectoryV1.RolesMethods.exportCsv) {
      (request: DirectoryV1.RolesServiceExportCsvRequest, response: ResponseWriter<DirectoryV1.RolesServiceExportCsvResponse>, context: CallContext) async throws -> Void in
      try await self.exportCsv(request, response: response, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/roles.proto`.
  public static let roles = ProtoFile(
    name: "muster/directory/v1/roles.proto", dependencies: [DirectoryV1.Files.applications, DirectoryV1.Files.resources, DirectoryV1.Files.units],
    base64: "Ch9tdXN0ZXIvZGlyZWN0b3J5L3YxL3JvbGVzLnByb3RvEhNtdXN0ZXIuZGlyZWN0b3J5LnYxGiZtdXN0ZXIvZGlyZWN0b3J5L3YxL2FwcGxpY2F0aW9ucy5wcm90bxojbXVzdGVyL2RpcmVjdG9yeS92MS9yZXNvdXJjZXMucHJvdG8aH211c3Rlci9kaXJlY3RvcnkvdjEvdW5pdHMucHJvdG8imwEKDVVuaXRSb2xlVGVybXMSNgoGbGV2ZWxzGAEgAygOMh4ubXVzdGVyLmRpcmVjdG9yeS52MS5Vbml0TGV2ZWxSBmxldmVscxIWCgZleGNlcHQYAiADKAlSBmV4Y2VwdBIbCglub19kZWxldGUYAyADKAlSCG5vRGVsZXRlEh0KCm5hbWVkX29ubHkYBCABKAhSCW5hbWVkT25seSLgAQoEUm9sZRIgCgthcHBsaWNhdGlvbhgBIAEoCVILYXBwbGljYXRpb24SEgoEbmFtZRgCIAEoCVIEbmFtZRIgCgtwZXJtaXNzaW9ucxgDIAMoCVILcGVybWlzc2lvbnMSLgoDdXNlGAQgASgOMhwubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlVXNlUgN1c2USFgoGY3VzdG9tGAUgASgIUgZjdXN0b20SOAoFdGVybXMYBiABKAsyIi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVuaXRSb2xlVGVybXNSBXRlcm1zItQBCiZSb2xlc1NlcnZpY2VSZWdpc3RlckFwcGxpY2F0aW9uUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBJCCgthcHBsaWNhdGlvbhgCIAEoCzIgLm11c3Rlci5kaXJlY3RvcnkudjEuQXBwbGljYXRpb25SC2FwcGxpY2F0aW9uEi8KBXJvbGVzGAMgAygLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlUgVyb2xlcxIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQiWQonUm9sZXNTZXJ2aWNlUmVnaXN0ZXJBcHBsaWNhdGlvblJlc3BvbnNlEhgKB3JlbW92ZWQYASADKAlSB3JlbW92ZWQSFAoFdG9rZW4YAiABKAlSBXRva2VuIj0KI1JvbGVzU2VydmljZUxpc3RBcHBsaWNhdGlvbnNSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50Ip4BCiRSb2xlc1NlcnZpY2VMaXN0QXBwbGljYXRpb25zUmVzcG9uc2USRAoMYXBwbGljYXRpb25zGAEgAygLMiAubXVzdGVyLmRpcmVjdG9yeS52MS5BcHBsaWNhdGlvblIMYXBwbGljYXRpb25zEhoKCGNvbXBsZXRlGAIgASgIUghjb21wbGV0ZRIUCgV0b2tlbhgDIAEoCVIFdG9rZW4iUwoXUm9sZXNTZXJ2aWNlTGlzdFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSIAoLYXBwbGljYXRpb24YAiABKAlSC2FwcGxpY2F0aW9uIn0KGFJvbGVzU2VydmljZUxpc3RSZXNwb25zZRIvCgVyb2xlcxgBIAMoCzIZLm11c3Rlci5kaXJlY3RvcnkudjEuUm9sZVIFcm9sZXMSGgoIY29tcGxldGUYAiABKAhSCGNvbXBsZXRlEhQKBXRva2VuGAMgASgJUgV0b2tlbiKHAQofUm9sZXNTZXJ2aWNlQ3JlYXRlQ3VzdG9tUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBItCgRyb2xlGAIgASgLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlUgRyb2xlEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCJnCiBSb2xlc1NlcnZpY2VDcmVhdGVDdXN0b21SZXNwb25zZRItCgRyb2xlGAEgASgLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlUgRyb2xlEhQKBXRva2VuGAIgASgJUgV0b2tlbiKHAQofUm9sZXNTZXJ2aWNlVXBkYXRlQ3VzdG9tUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBItCgRyb2xlGAIgASgLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlUgRyb2xlEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCJnCiBSb2xlc1NlcnZpY2VVcGRhdGVDdXN0b21SZXNwb25zZRItCgRyb2xlGAEgASgLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlUgRyb2xlEhQKBXRva2VuGAIgASgJUgV0b2tlbiJsCh9Sb2xlc1NlcnZpY2VEZWxldGVDdXN0b21SZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBHJvbGUYAiABKAlSBHJvbGUSHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkIjgKIFJvbGVzU2VydmljZURlbGV0ZUN1c3RvbVJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbiLWAQojUm9sZXNTZXJ2aWNlQXNzaWduT25SZXNvdXJjZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSEgoEcm9sZRgCIAEoCVIEcm9sZRISCgR1c2VyGAMgASgJUgR1c2VyEjwKCHJlc291cmNlGAQgASgLMiAubXVzdGVyLmRpcmVjdG9yeS52MS5SZXNvdXJjZUtleVIIcmVzb3VyY2USEgoEaGVsZBgFIAEoCFIEaGVsZBIdCgpyZXF1ZXN0X2lkGAYgASgJUglyZXF1ZXN0SWQiPAokUm9sZXNTZXJ2aWNlQXNzaWduT25SZXNvdXJjZVJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbiI2ChxSb2xlc1NlcnZpY2VFeHBvcnRDc3ZSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50IjUKHVJvbGVzU2VydmljZUV4cG9ydENzdlJlc3BvbnNlEhQKBWNodW5rGAEgASgMUgVjaHVuayKxAQocUm9sZXNTZXJ2aWNlU2V0U3RhdGVzUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgRyb2xlGAIgASgJUgRyb2xlEhgKB2FsbG93ZWQYAyADKAlSB2FsbG93ZWQSFgoGZGVuaWVkGAQgAygJUgZkZW5pZWQSFAoFdW5zZXQYBSADKAlSBXVuc2V0Eh0KCnJlcXVlc3RfaWQYBiABKAlSCXJlcXVlc3RJZCI1Ch1Sb2xlc1NlcnZpY2VTZXRTdGF0ZXNSZXNwb25zZRIUCgV0b2tlbhgBIAEoCVIFdG9rZW4qYwoHUm9sZVVzZRIYChRST0xFX1VTRV9VTlNQRUNJRklFRBAAEhQKEFJPTEVfVVNFX0dSQU5URUQQARIRCg1ST0xFX1VTRV9VTklUEAISFQoRUk9MRV9VU0VfUkVTT1VSQ0UQAzKKCQoMUm9sZXNTZXJ2aWNlEpABChNSZWdpc3RlckFwcGxpY2F0aW9uEjsubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlc1NlcnZpY2VSZWdpc3RlckFwcGxpY2F0aW9uUmVxdWVzdBo8Lm11c3Rlci5kaXJlY3RvcnkudjEuUm9sZXNTZXJ2aWNlUmVnaXN0ZXJBcHBsaWNhdGlvblJlc3BvbnNlEowBChBMaXN0QXBwbGljYXRpb25zEjgubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlc1NlcnZpY2VMaXN0QXBwbGljYXRpb25zUmVxdWVzdBo5Lm11c3Rlci5kaXJlY3RvcnkudjEuUm9sZXNTZXJ2aWNlTGlzdEFwcGxpY2F0aW9uc1Jlc3BvbnNlIgOQAgESaAoETGlzdBIsLm11c3Rlci5kaXJlY3RvcnkudjEuUm9sZXNTZXJ2aWNlTGlzdFJlcXVlc3QaLS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJvbGVzU2VydmljZUxpc3RSZXNwb25zZSIDkAIBEnIKCVNldFN0YXRlcxIxLm11c3Rlci5kaXJlY3RvcnkudjEuUm9sZXNTZXJ2aWNlU2V0U3RhdGVzUmVxdWVzdBoyLm11c3Rlci5kaXJlY3RvcnkudjEuUm9sZXNTZXJ2aWNlU2V0U3RhdGVzUmVzcG9uc2USewoMQ3JlYXRlQ3VzdG9tEjQubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlc1NlcnZpY2VDcmVhdGVDdXN0b21SZXF1ZXN0GjUubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlc1NlcnZpY2VDcmVhdGVDdXN0b21SZXNwb25zZRJ7CgxVcGRhdGVDdXN0b20SNC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJvbGVzU2VydmljZVVwZGF0ZUN1c3RvbVJlcXVlc3QaNS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJvbGVzU2VydmljZVVwZGF0ZUN1c3RvbVJlc3BvbnNlEnsKDERlbGV0ZUN1c3RvbRI0Lm11c3Rlci5kaXJlY3RvcnkudjEuUm9sZXNTZXJ2aWNlRGVsZXRlQ3VzdG9tUmVxdWVzdBo1Lm11c3Rlci5kaXJlY3RvcnkudjEuUm9sZXNTZXJ2aWNlRGVsZXRlQ3VzdG9tUmVzcG9uc2UShwEKEEFzc2lnbk9uUmVzb3VyY2USOC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJvbGVzU2VydmljZUFzc2lnbk9uUmVzb3VyY2VSZXF1ZXN0GjkubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlc1NlcnZpY2VBc3NpZ25PblJlc291cmNlUmVzcG9uc2USeQoJRXhwb3J0Q3N2EjEubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlc1NlcnZpY2VFeHBvcnRDc3ZSZXF1ZXN0GjIubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlc1NlcnZpY2VFeHBvcnRDc3ZSZXNwb25zZSIDkAIBMAFiBnByb3RvMw==")
}
