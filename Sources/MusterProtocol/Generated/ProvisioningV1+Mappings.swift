// Generated from muster/provisioning/v1/mappings.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension ProvisioningV1 {
  /// How a mapping compares a group's value, after trimming (C39).
  public struct MatchKind: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var exact: Self { Self(rawValue: 1) }
    public static var caseInsensitive: Self { Self(rawValue: 2) }
    public static var prefix: Self { Self(rawValue: 3) }
    /// `*` stands for any characters, `?` for one.
    public static var glob: Self { Self(rawValue: 4) }
    public static var regex: Self { Self(rawValue: 5) }

    public static var allCases: [Self] { [.unspecified, .exact, .caseInsensitive, .prefix, .glob, .regex] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "MATCH_KIND_UNSPECIFIED"
        case 1: "MATCH_KIND_EXACT"
        case 2: "MATCH_KIND_CASE_INSENSITIVE"
        case 3: "MATCH_KIND_PREFIX"
        case 4: "MATCH_KIND_GLOB"
        case 5: "MATCH_KIND_REGEX"
        default: nil
      }
    }
  }

  public struct Mapping: Message {
    public static var fullName: String { "muster.provisioning.v1.Mapping" }

    public var id: String = ""
    public var identityProvider: String = ""
    /// Exact if not set.
    public var match: ProvisioningV1.MatchKind = ProvisioningV1.MatchKind(rawValue: 0)
    public var value: String = ""
    public var workgroup: String = ""
    /// Decides between scope workgroups: the lowest number wins (A25).
    public var priority: Int64 = 0

    public init() {}

    public init(
      id: String = "",
      identityProvider: String = "",
      match: ProvisioningV1.MatchKind = ProvisioningV1.MatchKind(rawValue: 0),
      value: String = "",
      workgroup: String = "",
      priority: Int64 = 0
    ) {
      self.id = id
      self.identityProvider = identityProvider
      self.match = match
      self.value = value
      self.workgroup = workgroup
      self.priority = priority
    }

  }

  public struct MappingsServiceCreateRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServiceCreateRequest" }

    public var tenant: String = ""
    public var mapping: ProvisioningV1.Mapping? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      mapping: ProvisioningV1.Mapping? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.mapping = mapping
      self.requestId = requestId
    }

  }

  public struct MappingsServiceCreateResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServiceCreateResponse" }

    public var mapping: ProvisioningV1.Mapping? = nil
    public var token: String = ""

    public init() {}

    public init(
      mapping: ProvisioningV1.Mapping? = nil,
      token: String = ""
    ) {
      self.mapping = mapping
      self.token = token
    }

  }

  public struct MappingsServiceListRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServiceListRequest" }

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

  public struct MappingsServiceListResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServiceListResponse" }

    public var mappings: [ProvisioningV1.Mapping] = []
    public var complete: Bool = false

    public init() {}

    public init(
      mappings: [ProvisioningV1.Mapping] = [],
      complete: Bool = false
    ) {
      self.mappings = mappings
      self.complete = complete
    }

  }

  public struct MappingsServiceDeleteRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServiceDeleteRequest" }

    public var tenant: String = ""
    public var mapping: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      mapping: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.mapping = mapping
      self.requestId = requestId
    }

  }

  public struct MappingsServiceDeleteResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServiceDeleteResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  /// Bindings of external groups to workgroups; many to many (C34).
  public protocol MappingsService: RPC.Service {
    func create(_ request: ProvisioningV1.MappingsServiceCreateRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceCreateResponse
    func list(_ request: ProvisioningV1.MappingsServiceListRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceListResponse
    func delete(_ request: ProvisioningV1.MappingsServiceDeleteRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceDeleteResponse
  }

  /// The calls of `muster.provisioning.v1.MappingsService`.
  public enum MappingsMethods {
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.provisioning.v1.MappingsService", method: "Create", kind: .unary)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.provisioning.v1.MappingsService", method: "List", kind: .unary, isIdempotent: true)
    /// `Delete`.
    public static let delete = MethodDescriptor(
      service: "muster.provisioning.v1.MappingsService", method: "Delete", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.provisioning.v1.MappingsService",
      methods: [Self.create, Self.list, Self.delete],
      fileDescriptors: ProvisioningV1.Files.mappings.closure)
  }

  /// Calls `muster.provisioning.v1.MappingsService`.
  public struct MappingsClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    public func create(_ request: ProvisioningV1.MappingsServiceCreateRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.MappingsServiceCreateResponse {
      try await self.channel.unary(ProvisioningV1.MappingsMethods.create, request, options: options)
    }

    public func list(_ request: ProvisioningV1.MappingsServiceListRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.MappingsServiceListResponse {
      try await self.channel.unary(ProvisioningV1.MappingsMethods.list, request, options: options)
    }

    public func delete(_ request: ProvisioningV1.MappingsServiceDeleteRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.MappingsServiceDeleteResponse {
      try await self.channel.unary(ProvisioningV1.MappingsMethods.delete, request, options: options)
    }
  }

}

extension ProvisioningV1.Mapping {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "identity_provider"
      case 3: "match"
      case 4: "value"
      case 5: "workgroup"
      case 6: "priority"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 24: self.match = try decoder.enumeration()
        case 34: self.value = try decoder.string()
        case 42: self.workgroup = try decoder.string()
        case 48: self.priority = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.Mapping.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if self.match.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.match.rawValue))
    }
    if !self.value.isEmpty {
      size += 1 + WireSize.string(self.value)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if self.priority != 0 {
      size += 1 + WireSize.int(self.priority)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.priority != 0 {
      encoder.int(48, self.priority)
    }
    if !self.workgroup.isEmpty {
      encoder.string(42, self.workgroup)
    }
    if !self.value.isEmpty {
      encoder.string(34, self.value)
    }
    if self.match.rawValue != 0 {
      encoder.int(24, Int64(self.match.rawValue))
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if self.match.rawValue != 0 { json.member("match", self.match) }
    if !self.value.isEmpty { json.member("value", self.value) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if self.priority != 0 { json.member("priority", self.priority) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "match": try json.read(into: &self.match)
      case "value": try json.read(into: &self.value)
      case "workgroup": try json.read(into: &self.workgroup)
      case "priority": try json.read(into: &self.priority)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.Mapping {
  /// ``ProvisioningV1.Mapping``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var match: ProvisioningV1.MatchKind = ProvisioningV1.MatchKind(rawValue: 0)
    public private(set) var value: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var priority: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.Mapping.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 24: self.match = try decoder.enumeration()
          case 34: self.value = try decoder.borrowedString()
          case 42: self.workgroup = try decoder.borrowedString()
          case 48: self.priority = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.Mapping.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MappingsServiceCreateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "mapping"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.mapping)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MappingsServiceCreateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.mapping {
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
    if let value = self.mapping {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.mapping { json.member("mapping", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "mapping": try json.read(into: &self.mapping)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MappingsServiceCreateRequest {
  /// ``ProvisioningV1.MappingsServiceCreateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var mapping: ProvisioningV1.Mapping.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServiceCreateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.mapping)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MappingsServiceCreateRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MappingsServiceCreateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "mapping"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.mapping)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MappingsServiceCreateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.mapping {
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
    if let value = self.mapping {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.mapping { json.member("mapping", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "mapping": try json.read(into: &self.mapping)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MappingsServiceCreateResponse {
  /// ``ProvisioningV1.MappingsServiceCreateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var mapping: ProvisioningV1.Mapping.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServiceCreateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.mapping)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MappingsServiceCreateResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MappingsServiceListRequest {
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
        throw error.inField(tag, of: ProvisioningV1.MappingsServiceListRequest.self)
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

extension ProvisioningV1.MappingsServiceListRequest {
  /// ``ProvisioningV1.MappingsServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServiceListRequest.fieldName(number)
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
          throw error.inField(tag, of: ProvisioningV1.MappingsServiceListRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MappingsServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "mappings"
      case 2: "complete"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.mappings)
        case 16: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MappingsServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.mappings) { 1 + WireSize.message($0) }
    if self.complete { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(16, self.complete)
    }
    encoder.elements(self.mappings) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.mappings.isEmpty { json.member("mappings", self.mappings) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "mappings": try json.read(into: &self.mappings)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MappingsServiceListResponse {
  /// ``ProvisioningV1.MappingsServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var mappings: RepeatedView<MessageCodec<ProvisioningV1.Mapping.View>> = RepeatedView()
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.mappings)
          case 16: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MappingsServiceListResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MappingsServiceDeleteRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "mapping"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.mapping = try decoder.string()
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MappingsServiceDeleteRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.mapping.isEmpty {
      size += 1 + WireSize.string(self.mapping)
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
    if !self.mapping.isEmpty {
      encoder.string(18, self.mapping)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.mapping.isEmpty { json.member("mapping", self.mapping) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "mapping": try json.read(into: &self.mapping)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MappingsServiceDeleteRequest {
  /// ``ProvisioningV1.MappingsServiceDeleteRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var mapping: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServiceDeleteRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.mapping = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MappingsServiceDeleteRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MappingsServiceDeleteResponse {
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
        throw error.inField(tag, of: ProvisioningV1.MappingsServiceDeleteResponse.self)
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

extension ProvisioningV1.MappingsServiceDeleteResponse {
  /// ``ProvisioningV1.MappingsServiceDeleteResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServiceDeleteResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MappingsServiceDeleteResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MappingsService {
  public var descriptor: ServiceDescriptor { ProvisioningV1.MappingsMethods.service }

  public func register(in router: inout Router) {
    router.unary(ProvisioningV1.MappingsMethods.create) {
      (request: ProvisioningV1.MappingsServiceCreateRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceCreateResponse in
      try await self.create(request, context: context)
    }
    router.unary(ProvisioningV1.MappingsMethods.list) {
      (request: ProvisioningV1.MappingsServiceListRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(ProvisioningV1.MappingsMethods.delete) {
      (request: ProvisioningV1.MappingsServiceDeleteRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceDeleteResponse in
      try await self.delete(request, context: context)
    }
  }
}

extension ProvisioningV1.Files {
  /// `muster/provisioning/v1/mappings.proto`.
  public static let mappings = ProtoFile(
    name: "muster/provisioning/v1/mappings.proto", dependencies: [],
    base64: "CiVtdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL21hcHBpbmdzLnByb3RvEhZtdXN0ZXIucHJvdmlzaW9uaW5nLnYxIs8BCgdNYXBwaW5nEg4KAmlkGAEgASgJUgJpZBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchI3CgVtYXRjaBgDIAEoDjIhLm11c3Rlci5wcm92aXNpb25pbmcudjEuTWF0Y2hLaW5kUgVtYXRjaBIUCgV2YWx1ZRgEIAEoCVIFdmFsdWUSHAoJd29ya2dyb3VwGAUgASgJUgl3b3JrZ3JvdXASGgoIcHJpb3JpdHkYBiABKANSCHByaW9yaXR5IpABChxNYXBwaW5nc1NlcnZpY2VDcmVhdGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EjkKB21hcHBpbmcYAiABKAsyHy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLk1hcHBpbmdSB21hcHBpbmcSHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkInAKHU1hcHBpbmdzU2VydmljZUNyZWF0ZVJlc3BvbnNlEjkKB21hcHBpbmcYASABKAsyHy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLk1hcHBpbmdSB21hcHBpbmcSFAoFdG9rZW4YAiABKAlSBXRva2VuImEKGk1hcHBpbmdzU2VydmljZUxpc3RSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyInYKG01hcHBpbmdzU2VydmljZUxpc3RSZXNwb25zZRI7CghtYXBwaW5ncxgBIAMoCzIfLm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ1IIbWFwcGluZ3MSGgoIY29tcGxldGUYAiABKAhSCGNvbXBsZXRlIm8KHE1hcHBpbmdzU2VydmljZURlbGV0ZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSGAoHbWFwcGluZxgCIAEoCVIHbWFwcGluZxIdCgpyZXF1ZXN0X2lkGAMgASgJUglyZXF1ZXN0SWQiNQodTWFwcGluZ3NTZXJ2aWNlRGVsZXRlUmVzcG9uc2USFAoFdG9rZW4YASABKAlSBXRva2VuKqABCglNYXRjaEtpbmQSGgoWTUFUQ0hfS0lORF9VTlNQRUNJRklFRBAAEhQKEE1BVENIX0tJTkRfRVhBQ1QQARIfChtNQVRDSF9LSU5EX0NBU0VfSU5TRU5TSVRJVkUQAhIVChFNQVRDSF9LSU5EX1BSRUZJWBADEhMKD01BVENIX0tJTkRfR0xPQhAEEhQKEE1BVENIX0tJTkRfUkVHRVgQBTL1AgoPTWFwcGluZ3NTZXJ2aWNlEnUKBkNyZWF0ZRI0Lm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlQ3JlYXRlUmVxdWVzdBo1Lm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlQ3JlYXRlUmVzcG9uc2USdAoETGlzdBIyLm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlTGlzdFJlcXVlc3QaMy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLk1hcHBpbmdzU2VydmljZUxpc3RSZXNwb25zZSIDkAIBEnUKBkRlbGV0ZRI0Lm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlRGVsZXRlUmVxdWVzdBo1Lm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlRGVsZXRlUmVzcG9uc2ViBnByb3RvMw==")
}
