// Generated from muster/directory/v1/units.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  public struct UnitLevel: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var tenant: Self { Self(rawValue: 1) }
    public static var group: Self { Self(rawValue: 2) }
    public static var team: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .tenant, .group, .team] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "UNIT_LEVEL_UNSPECIFIED"
        case 1: "UNIT_LEVEL_TENANT"
        case 2: "UNIT_LEVEL_GROUP"
        case 3: "UNIT_LEVEL_TEAM"
        default: nil
      }
    }
  }

  public struct Unit: Message {
    public static var fullName: String { "muster.directory.v1.Unit" }

    public var id: String = ""
    public var name: String = ""
    public var level: DirectoryV1.UnitLevel = DirectoryV1.UnitLevel(rawValue: 0)
    /// Empty for the tenant's top unit.
    public var parent: String = ""
    /// Guards renames: pass it back, and a change in between is ABORTED.
    public var etag: String = ""

    public init() {}

    public init(
      id: String = "",
      name: String = "",
      level: DirectoryV1.UnitLevel = DirectoryV1.UnitLevel(rawValue: 0),
      parent: String = "",
      etag: String = ""
    ) {
      self.id = id
      self.name = name
      self.level = level
      self.parent = parent
      self.etag = etag
    }

  }

  public struct UnitsServiceCreateRequest: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceCreateRequest" }

    public var tenant: String = ""
    /// `id` may be empty: the server makes one. `parent` may be empty: it is the tenant's top unit then. The level follows
    /// from the parent; where it is set, it must be that one. `etag` is ignored.
    public var unit: DirectoryV1.Unit? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      unit: DirectoryV1.Unit? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.unit = unit
      self.requestId = requestId
    }

  }

  public struct UnitsServiceCreateResponse: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceCreateResponse" }

    public var unit: DirectoryV1.Unit? = nil
    public var token: String = ""

    public init() {}

    public init(
      unit: DirectoryV1.Unit? = nil,
      token: String = ""
    ) {
      self.unit = unit
      self.token = token
    }

  }

  public struct UnitsServiceGetRequest: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceGetRequest" }

    public var tenant: String = ""
    public var unit: String = ""

    public init() {}

    public init(
      tenant: String = "",
      unit: String = ""
    ) {
      self.tenant = tenant
      self.unit = unit
    }

  }

  public struct UnitsServiceGetResponse: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceGetResponse" }

    public var unit: DirectoryV1.Unit? = nil

    public init() {}

    public init(
      unit: DirectoryV1.Unit? = nil
    ) {
      self.unit = unit
    }

  }

  public struct UnitsServiceListTreeRequest: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceListTreeRequest" }

    public var tenant: String = ""

    public init() {}

    public init(
      tenant: String = ""
    ) {
      self.tenant = tenant
    }

  }

  public struct UnitsServiceListTreeResponse: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceListTreeResponse" }

    public var units: [DirectoryV1.Unit] = []
    public var complete: Bool = false
    /// The revision that the list shows.
    public var token: String = ""

    public init() {}

    public init(
      units: [DirectoryV1.Unit] = [],
      complete: Bool = false,
      token: String = ""
    ) {
      self.units = units
      self.complete = complete
      self.token = token
    }

  }

  public struct UnitsServiceRenameRequest: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceRenameRequest" }

    public var tenant: String = ""
    public var unit: String = ""
    public var name: String = ""
    /// Guards the change, if it is set.
    public var etag: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      unit: String = "",
      name: String = "",
      etag: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.unit = unit
      self.name = name
      self.etag = etag
      self.requestId = requestId
    }

  }

  public struct UnitsServiceRenameResponse: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceRenameResponse" }

    public var unit: DirectoryV1.Unit? = nil
    public var token: String = ""

    public init() {}

    public init(
      unit: DirectoryV1.Unit? = nil,
      token: String = ""
    ) {
      self.unit = unit
      self.token = token
    }

  }

  public struct UnitsServiceDeleteRequest: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceDeleteRequest" }

    public var tenant: String = ""
    public var unit: String = ""
    /// Guards the change, if it is set.
    public var etag: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      unit: String = "",
      etag: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.unit = unit
      self.etag = etag
      self.requestId = requestId
    }

  }

  public struct UnitsServiceDeleteResponse: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceDeleteResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct UnitsServiceAttachUserRequest: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceAttachUserRequest" }

    public var tenant: String = ""
    public var user: String = ""
    public var unit: String = ""
    /// The role at the unit, as `Application/Name`; empty for none. It replaces the one before.
    public var role: String = ""
    /// For a role over named resources only, which ones.
    public var named: [DirectoryV1.ResourceKey] = []
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: String = "",
      unit: String = "",
      role: String = "",
      named: [DirectoryV1.ResourceKey] = [],
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.user = user
      self.unit = unit
      self.role = role
      self.named = named
      self.requestId = requestId
    }

  }

  public struct UnitsServiceAttachUserResponse: Message {
    public static var fullName: String { "muster.directory.v1.UnitsServiceAttachUserResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  /// The tenant's three-level tree: the tenant itself, groups below it, teams below those.
  public protocol UnitsService: RPC.Service {
    /// Makes a group below the tenant, or a team below a group.
    func create(_ request: DirectoryV1.UnitsServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceCreateResponse
    func get(_ request: DirectoryV1.UnitsServiceGetRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceGetResponse
    func listTree(_ request: DirectoryV1.UnitsServiceListTreeRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceListTreeResponse
    func rename(_ request: DirectoryV1.UnitsServiceRenameRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceRenameResponse
    /// Deletes an empty unit: nobody attached, no resource placed there, no unit below.
    func delete(_ request: DirectoryV1.UnitsServiceDeleteRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceDeleteResponse
    /// Attaches a user to this unit instead of the one before, with a role there.
    func attachUser(_ request: DirectoryV1.UnitsServiceAttachUserRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceAttachUserResponse
  }

  /// The calls of `muster.directory.v1.UnitsService`.
  public enum UnitsMethods {
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.directory.v1.UnitsService", method: "Create", kind: .unary)
    /// `Get`.
    public static let get = MethodDescriptor(
      service: "muster.directory.v1.UnitsService", method: "Get", kind: .unary, isIdempotent: true)
    /// `ListTree`.
    public static let listTree = MethodDescriptor(
      service: "muster.directory.v1.UnitsService", method: "ListTree", kind: .unary, isIdempotent: true)
    /// `Rename`.
    public static let rename = MethodDescriptor(
      service: "muster.directory.v1.UnitsService", method: "Rename", kind: .unary)
    /// `Delete`.
    public static let delete = MethodDescriptor(
      service: "muster.directory.v1.UnitsService", method: "Delete", kind: .unary)
    /// `AttachUser`.
    public static let attachUser = MethodDescriptor(
      service: "muster.directory.v1.UnitsService", method: "AttachUser", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.UnitsService",
      methods: [Self.create, Self.get, Self.listTree, Self.rename, Self.delete, Self.attachUser],
      fileDescriptors: DirectoryV1.Files.units.closure)
  }

  /// Calls `muster.directory.v1.UnitsService`.
  public struct UnitsClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// Makes a group below the tenant, or a team below a group.
    public func create(_ request: DirectoryV1.UnitsServiceCreateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UnitsServiceCreateResponse {
      try await self.channel.unary(DirectoryV1.UnitsMethods.create, request, options: options)
    }

    public func get(_ request: DirectoryV1.UnitsServiceGetRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UnitsServiceGetResponse {
      try await self.channel.unary(DirectoryV1.UnitsMethods.get, request, options: options)
    }

    public func listTree(_ request: DirectoryV1.UnitsServiceListTreeRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UnitsServiceListTreeResponse {
      try await self.channel.unary(DirectoryV1.UnitsMethods.listTree, request, options: options)
    }

    public func rename(_ request: DirectoryV1.UnitsServiceRenameRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UnitsServiceRenameResponse {
      try await self.channel.unary(DirectoryV1.UnitsMethods.rename, request, options: options)
    }

    /// Deletes an empty unit: nobody attached, no resource placed there, no unit below.
    public func delete(_ request: DirectoryV1.UnitsServiceDeleteRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UnitsServiceDeleteResponse {
      try await self.channel.unary(DirectoryV1.UnitsMethods.delete, request, options: options)
    }

    /// Attaches a user to this unit instead of the one before, with a role there.
    public func attachUser(_ request: DirectoryV1.UnitsServiceAttachUserRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UnitsServiceAttachUserResponse {
      try await self.channel.unary(DirectoryV1.UnitsMethods.attachUser, request, options: options)
    }
  }

}

extension DirectoryV1.Unit {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "name"
      case 3: "level"
      case 4: "parent"
      case 5: "etag"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.name = try decoder.string()
        case 24: self.level = try decoder.enumeration()
        case 34: self.parent = try decoder.string()
        case 42: self.etag = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.Unit.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    if self.level.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.level.rawValue))
    }
    if !self.parent.isEmpty {
      size += 1 + WireSize.string(self.parent)
    }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.etag.isEmpty {
      encoder.string(42, self.etag)
    }
    if !self.parent.isEmpty {
      encoder.string(34, self.parent)
    }
    if self.level.rawValue != 0 {
      encoder.int(24, Int64(self.level.rawValue))
    }
    if !self.name.isEmpty {
      encoder.string(18, self.name)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if self.level.rawValue != 0 { json.member("level", self.level) }
    if !self.parent.isEmpty { json.member("parent", self.parent) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "name": try json.read(into: &self.name)
      case "level": try json.read(into: &self.level)
      case "parent": try json.read(into: &self.parent)
      case "etag": try json.read(into: &self.etag)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.Unit {
  /// ``DirectoryV1.Unit``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var level: DirectoryV1.UnitLevel = DirectoryV1.UnitLevel(rawValue: 0)
    public private(set) var parent: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.Unit.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          case 24: self.level = try decoder.enumeration()
          case 34: self.parent = try decoder.borrowedString()
          case 42: self.etag = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Unit.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceCreateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "unit"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.unit)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UnitsServiceCreateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.unit {
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
    if let value = self.unit {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.unit { json.member("unit", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "unit": try json.read(into: &self.unit)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UnitsServiceCreateRequest {
  /// ``DirectoryV1.UnitsServiceCreateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var unit: DirectoryV1.Unit.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceCreateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.unit)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceCreateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceCreateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "unit"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.unit)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UnitsServiceCreateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.unit {
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
    if let value = self.unit {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.unit { json.member("unit", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "unit": try json.read(into: &self.unit)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UnitsServiceCreateResponse {
  /// ``DirectoryV1.UnitsServiceCreateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var unit: DirectoryV1.Unit.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceCreateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.unit)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceCreateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceGetRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "unit"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.unit = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UnitsServiceGetRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.unit.isEmpty {
      size += 1 + WireSize.string(self.unit)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.unit.isEmpty {
      encoder.string(18, self.unit)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.unit.isEmpty { json.member("unit", self.unit) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "unit": try json.read(into: &self.unit)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UnitsServiceGetRequest {
  /// ``DirectoryV1.UnitsServiceGetRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var unit: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceGetRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.unit = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceGetRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceGetResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "unit"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.unit)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UnitsServiceGetResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.unit {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.unit {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.unit { json.member("unit", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "unit": try json.read(into: &self.unit)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UnitsServiceGetResponse {
  /// ``DirectoryV1.UnitsServiceGetResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var unit: DirectoryV1.Unit.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceGetResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.unit)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceGetResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceListTreeRequest {
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
        throw error.inField(tag, of: DirectoryV1.UnitsServiceListTreeRequest.self)
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

extension DirectoryV1.UnitsServiceListTreeRequest {
  /// ``DirectoryV1.UnitsServiceListTreeRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceListTreeRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceListTreeRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceListTreeResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "units"
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
          try decoder.append(to: &self.units)
        case 16: self.complete = try decoder.bool()
        case 26: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UnitsServiceListTreeResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.units) { 1 + WireSize.message($0) }
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
    encoder.elements(self.units) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.units.isEmpty { json.member("units", self.units) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "units": try json.read(into: &self.units)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UnitsServiceListTreeResponse {
  /// ``DirectoryV1.UnitsServiceListTreeResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var units: RepeatedView<MessageCodec<DirectoryV1.Unit.View>> = RepeatedView()
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceListTreeResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.units)
          case 16: self.complete = try decoder.bool()
          case 26: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceListTreeResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceRenameRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "unit"
      case 3: "name"
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
        case 18: self.unit = try decoder.string()
        case 26: self.name = try decoder.string()
        case 34: self.etag = try decoder.string()
        case 42: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UnitsServiceRenameRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.unit.isEmpty {
      size += 1 + WireSize.string(self.unit)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
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
    if !self.name.isEmpty {
      encoder.string(26, self.name)
    }
    if !self.unit.isEmpty {
      encoder.string(18, self.unit)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.unit.isEmpty { json.member("unit", self.unit) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "unit": try json.read(into: &self.unit)
      case "name": try json.read(into: &self.name)
      case "etag": try json.read(into: &self.etag)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UnitsServiceRenameRequest {
  /// ``DirectoryV1.UnitsServiceRenameRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var unit: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceRenameRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.unit = try decoder.borrowedString()
          case 26: self.name = try decoder.borrowedString()
          case 34: self.etag = try decoder.borrowedString()
          case 42: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceRenameRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceRenameResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "unit"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.unit)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UnitsServiceRenameResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.unit {
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
    if let value = self.unit {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.unit { json.member("unit", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "unit": try json.read(into: &self.unit)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UnitsServiceRenameResponse {
  /// ``DirectoryV1.UnitsServiceRenameResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var unit: DirectoryV1.Unit.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceRenameResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.unit)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceRenameResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceDeleteRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "unit"
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
        case 18: self.unit = try decoder.string()
        case 26: self.etag = try decoder.string()
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UnitsServiceDeleteRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.unit.isEmpty {
      size += 1 + WireSize.string(self.unit)
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
    if !self.unit.isEmpty {
      encoder.string(18, self.unit)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.unit.isEmpty { json.member("unit", self.unit) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "unit": try json.read(into: &self.unit)
      case "etag": try json.read(into: &self.etag)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UnitsServiceDeleteRequest {
  /// ``DirectoryV1.UnitsServiceDeleteRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var unit: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceDeleteRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.unit = try decoder.borrowedString()
          case 26: self.etag = try decoder.borrowedString()
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceDeleteRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceDeleteResponse {
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
        throw error.inField(tag, of: DirectoryV1.UnitsServiceDeleteResponse.self)
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

extension DirectoryV1.UnitsServiceDeleteResponse {
  /// ``DirectoryV1.UnitsServiceDeleteResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceDeleteResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceDeleteResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceAttachUserRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      case 3: "unit"
      case 4: "role"
      case 5: "named"
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
        case 26: self.unit = try decoder.string()
        case 34: self.role = try decoder.string()
        case 42:
          try decoder.append(to: &self.named)
        case 50: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UnitsServiceAttachUserRequest.self)
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
    if !self.unit.isEmpty {
      size += 1 + WireSize.string(self.unit)
    }
    if !self.role.isEmpty {
      size += 1 + WireSize.string(self.role)
    }
    size += WireSize.sum(self.named) { 1 + WireSize.message($0) }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(50, self.requestId)
    }
    encoder.elements(self.named) { encoder, value in encoder.message(42, value) }
    if !self.role.isEmpty {
      encoder.string(34, self.role)
    }
    if !self.unit.isEmpty {
      encoder.string(26, self.unit)
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
    if !self.unit.isEmpty { json.member("unit", self.unit) }
    if !self.role.isEmpty { json.member("role", self.role) }
    if !self.named.isEmpty { json.member("named", self.named) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user": try json.read(into: &self.user)
      case "unit": try json.read(into: &self.unit)
      case "role": try json.read(into: &self.role)
      case "named": try json.read(into: &self.named)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UnitsServiceAttachUserRequest {
  /// ``DirectoryV1.UnitsServiceAttachUserRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var unit: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var role: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var named: RepeatedView<MessageCodec<DirectoryV1.ResourceKey.View>> = RepeatedView()
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceAttachUserRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.user = try decoder.borrowedString()
          case 26: self.unit = try decoder.borrowedString()
          case 34: self.role = try decoder.borrowedString()
          case 42: try decoder.view(tag, into: &self.named)
          case 50: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceAttachUserRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsServiceAttachUserResponse {
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
        throw error.inField(tag, of: DirectoryV1.UnitsServiceAttachUserResponse.self)
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

extension DirectoryV1.UnitsServiceAttachUserResponse {
  /// ``DirectoryV1.UnitsServiceAttachUserResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UnitsServiceAttachUserResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceAttachUserResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsService {
  public var descriptor: ServiceDescriptor { DirectoryV1.UnitsMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.UnitsMethods.create) {
      (request: DirectoryV1.UnitsServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceCreateResponse in
      try await self.create(request, context: context)
    }
    router.unary(DirectoryV1.UnitsMethods.get) {
      (request: DirectoryV1.UnitsServiceGetRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceGetResponse in
      try await self.get(request, context: context)
    }
    router.unary(DirectoryV1.UnitsMethods.listTree) {
      (request: DirectoryV1.UnitsServiceListTreeRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceListTreeResponse in
      try await self.listTree(request, context: context)
    }
    router.unary(DirectoryV1.UnitsMethods.rename) {
      (request: DirectoryV1.UnitsServiceRenameRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceRenameResponse in
      try await self.rename(request, context: context)
    }
    router.unary(DirectoryV1.UnitsMethods.delete) {
      (request: DirectoryV1.UnitsServiceDeleteRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceDeleteResponse in
      try await self.delete(request, context: context)
    }
    router.unary(DirectoryV1.UnitsMethods.attachUser) {
      (request: DirectoryV1.UnitsServiceAttachUserRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceAttachUserResponse in
      try await self.attachUser(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/units.proto`.
  public static let units = ProtoFile(
    name: "muster/directory/v1/units.proto", dependencies: [DirectoryV1.Files.resources],
    base64: "Ch9tdXN0ZXIvZGlyZWN0b3J5L3YxL3VuaXRzLnByb3RvEhNtdXN0ZXIuZGlyZWN0b3J5LnYxGiNtdXN0ZXIvZGlyZWN0b3J5L3YxL3Jlc291cmNlcy5wcm90byKMAQoEVW5pdBIOCgJpZBgBIAEoCVICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZRI0CgVsZXZlbBgDIAEoDjIeLm11c3Rlci5kaXJlY3RvcnkudjEuVW5pdExldmVsUgVsZXZlbBIWCgZwYXJlbnQYBCABKAlSBnBhcmVudBISCgRldGFnGAUgASgJUgRldGFnIoEBChlVbml0c1NlcnZpY2VDcmVhdGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50Ei0KBHVuaXQYAiABKAsyGS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVuaXRSBHVuaXQSHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkImEKGlVuaXRzU2VydmljZUNyZWF0ZVJlc3BvbnNlEi0KBHVuaXQYASABKAsyGS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVuaXRSBHVuaXQSFAoFdG9rZW4YAiABKAlSBXRva2VuIkQKFlVuaXRzU2VydmljZUdldFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSEgoEdW5pdBgCIAEoCVIEdW5pdCJIChdVbml0c1NlcnZpY2VHZXRSZXNwb25zZRItCgR1bml0GAEgASgLMhkubXVzdGVyLmRpcmVjdG9yeS52MS5Vbml0UgR1bml0IjUKG1VuaXRzU2VydmljZUxpc3RUcmVlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudCKBAQocVW5pdHNTZXJ2aWNlTGlzdFRyZWVSZXNwb25zZRIvCgV1bml0cxgBIAMoCzIZLm11c3Rlci5kaXJlY3RvcnkudjEuVW5pdFIFdW5pdHMSGgoIY29tcGxldGUYAiABKAhSCGNvbXBsZXRlEhQKBXRva2VuGAMgASgJUgV0b2tlbiKOAQoZVW5pdHNTZXJ2aWNlUmVuYW1lUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgR1bml0GAIgASgJUgR1bml0EhIKBG5hbWUYAyABKAlSBG5hbWUSEgoEZXRhZxgEIAEoCVIEZXRhZxIdCgpyZXF1ZXN0X2lkGAUgASgJUglyZXF1ZXN0SWQiYQoaVW5pdHNTZXJ2aWNlUmVuYW1lUmVzcG9uc2USLQoEdW5pdBgBIAEoCzIZLm11c3Rlci5kaXJlY3RvcnkudjEuVW5pdFIEdW5pdBIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iegoZVW5pdHNTZXJ2aWNlRGVsZXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgR1bml0GAIgASgJUgR1bml0EhIKBGV0YWcYAyABKAlSBGV0YWcSHQoKcmVxdWVzdF9pZBgEIAEoCVIJcmVxdWVzdElkIjIKGlVuaXRzU2VydmljZURlbGV0ZVJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbiLKAQodVW5pdHNTZXJ2aWNlQXR0YWNoVXNlclJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSEgoEdXNlchgCIAEoCVIEdXNlchISCgR1bml0GAMgASgJUgR1bml0EhIKBHJvbGUYBCABKAlSBHJvbGUSNgoFbmFtZWQYBSADKAsyIC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJlc291cmNlS2V5UgVuYW1lZBIdCgpyZXF1ZXN0X2lkGAYgASgJUglyZXF1ZXN0SWQiNgoeVW5pdHNTZXJ2aWNlQXR0YWNoVXNlclJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbippCglVbml0TGV2ZWwSGgoWVU5JVF9MRVZFTF9VTlNQRUNJRklFRBAAEhUKEVVOSVRfTEVWRUxfVEVOQU5UEAESFAoQVU5JVF9MRVZFTF9HUk9VUBACEhMKD1VOSVRfTEVWRUxfVEVBTRADMqMFCgxVbml0c1NlcnZpY2USaQoGQ3JlYXRlEi4ubXVzdGVyLmRpcmVjdG9yeS52MS5Vbml0c1NlcnZpY2VDcmVhdGVSZXF1ZXN0Gi8ubXVzdGVyLmRpcmVjdG9yeS52MS5Vbml0c1NlcnZpY2VDcmVhdGVSZXNwb25zZRJlCgNHZXQSKy5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVuaXRzU2VydmljZUdldFJlcXVlc3QaLC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVuaXRzU2VydmljZUdldFJlc3BvbnNlIgOQAgESdAoITGlzdFRyZWUSMC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVuaXRzU2VydmljZUxpc3RUcmVlUmVxdWVzdBoxLm11c3Rlci5kaXJlY3RvcnkudjEuVW5pdHNTZXJ2aWNlTGlzdFRyZWVSZXNwb25zZSIDkAIBEmkKBlJlbmFtZRIuLm11c3Rlci5kaXJlY3RvcnkudjEuVW5pdHNTZXJ2aWNlUmVuYW1lUmVxdWVzdBovLm11c3Rlci5kaXJlY3RvcnkudjEuVW5pdHNTZXJ2aWNlUmVuYW1lUmVzcG9uc2USaQoGRGVsZXRlEi4ubXVzdGVyLmRpcmVjdG9yeS52MS5Vbml0c1NlcnZpY2VEZWxldGVSZXF1ZXN0Gi8ubXVzdGVyLmRpcmVjdG9yeS52MS5Vbml0c1NlcnZpY2VEZWxldGVSZXNwb25zZRJ1CgpBdHRhY2hVc2VyEjIubXVzdGVyLmRpcmVjdG9yeS52MS5Vbml0c1NlcnZpY2VBdHRhY2hVc2VyUmVxdWVzdBozLm11c3Rlci5kaXJlY3RvcnkudjEuVW5pdHNTZXJ2aWNlQXR0YWNoVXNlclJlc3BvbnNlYgZwcm90bzM=")
}
