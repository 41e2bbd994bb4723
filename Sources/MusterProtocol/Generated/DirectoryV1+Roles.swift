// Generated from muster/directory/v1/roles.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  public struct Role: Message {
    public static var fullName: String { "muster.directory.v1.Role" }

    public var application: String = ""
    public var name: String = ""
    public var permissions: [String] = []

    public init() {}

    public init(
      application: String = "",
      name: String = "",
      permissions: [String] = []
    ) {
      self.application = application
      self.name = name
      self.permissions = permissions
    }

  }

  public struct RolesServiceListRequest: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceListRequest" }

    public var tenant: String = ""

    public init() {}

    public init(
      tenant: String = ""
    ) {
      self.tenant = tenant
    }

  }

  public struct RolesServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.RolesServiceListResponse" }

    public var roles: [DirectoryV1.Role] = []
    public var complete: Bool = false

    public init() {}

    public init(
      roles: [DirectoryV1.Role] = [],
      complete: Bool = false
    ) {
      self.roles = roles
      self.complete = complete
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
    func list(_ request: DirectoryV1.RolesServiceListRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceListResponse
    /// The same states as `Workgroups.SetRoleStates`, from the role's side.
    func setStates(_ request: DirectoryV1.RolesServiceSetStatesRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceSetStatesResponse
  }

  /// The calls of `muster.directory.v1.RolesService`.
  public enum RolesMethods {
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.directory.v1.RolesService", method: "List", kind: .unary, isIdempotent: true)
    /// `SetStates`.
    public static let setStates = MethodDescriptor(
      service: "muster.directory.v1.RolesService", method: "SetStates", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.RolesService",
      methods: [Self.list, Self.setStates],
      fileDescriptors: DirectoryV1.Files.roles.closure)
  }

  /// Calls `muster.directory.v1.RolesService`.
  public struct RolesClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    public func list(_ request: DirectoryV1.RolesServiceListRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.RolesServiceListResponse {
      try await self.channel.unary(DirectoryV1.RolesMethods.list, request, options: options)
    }

    /// The same states as `Workgroups.SetRoleStates`, from the role's side.
    public func setStates(_ request: DirectoryV1.RolesServiceSetStatesRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.RolesServiceSetStatesResponse {
      try await self.channel.unary(DirectoryV1.RolesMethods.setStates, request, options: options)
    }
  }

}

extension DirectoryV1.Role {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "application"
      case 2: "name"
      case 3: "permissions"
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "application": try json.read(into: &self.application)
      case "name": try json.read(into: &self.name)
      case "permissions": try json.read(into: &self.permissions)
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
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Role.self)
        }
      }
    }

  }
}

extension DirectoryV1.RolesServiceListRequest {
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
        throw error.inField(tag, of: DirectoryV1.RolesServiceListRequest.self)
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

extension DirectoryV1.RolesServiceListRequest {
  /// ``DirectoryV1.RolesServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RolesServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(16, self.complete)
    }
    encoder.elements(self.roles) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.roles.isEmpty { json.member("roles", self.roles) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "roles": try json.read(into: &self.roles)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RolesServiceListResponse {
  /// ``DirectoryV1.RolesServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var roles: RepeatedView<MessageCodec<DirectoryV1.Role.View>> = RepeatedView()
    public private(set) var complete: Bool = false

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
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RolesServiceListResponse.self)
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
    router.unary(DirectoryV1.RolesMethods.list) {
      (request: DirectoryV1.RolesServiceListRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(DirectoryV1.RolesMethods.setStates) {
      (request: DirectoryV1.RolesServiceSetStatesRequest, context: CallContext) async throws -> DirectoryV1.RolesServiceSetStatesResponse in
      try await self.setStates(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/roles.proto`.
  public static let roles = ProtoFile(
    name: "muster/directory/v1/roles.proto", dependencies: [],
    base64: "Ch9tdXN0ZXIvZGlyZWN0b3J5L3YxL3JvbGVzLnByb3RvEhNtdXN0ZXIuZGlyZWN0b3J5LnYxIl4KBFJvbGUSIAoLYXBwbGljYXRpb24YASABKAlSC2FwcGxpY2F0aW9uEhIKBG5hbWUYAiABKAlSBG5hbWUSIAoLcGVybWlzc2lvbnMYAyADKAlSC3Blcm1pc3Npb25zIjEKF1JvbGVzU2VydmljZUxpc3RSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50ImcKGFJvbGVzU2VydmljZUxpc3RSZXNwb25zZRIvCgVyb2xlcxgBIAMoCzIZLm11c3Rlci5kaXJlY3RvcnkudjEuUm9sZVIFcm9sZXMSGgoIY29tcGxldGUYAiABKAhSCGNvbXBsZXRlIrEBChxSb2xlc1NlcnZpY2VTZXRTdGF0ZXNSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBHJvbGUYAiABKAlSBHJvbGUSGAoHYWxsb3dlZBgDIAMoCVIHYWxsb3dlZBIWCgZkZW5pZWQYBCADKAlSBmRlbmllZBIUCgV1bnNldBgFIAMoCVIFdW5zZXQSHQoKcmVxdWVzdF9pZBgGIAEoCVIJcmVxdWVzdElkIjUKHVJvbGVzU2VydmljZVNldFN0YXRlc1Jlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbjLsAQoMUm9sZXNTZXJ2aWNlEmgKBExpc3QSLC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJvbGVzU2VydmljZUxpc3RSZXF1ZXN0Gi0ubXVzdGVyLmRpcmVjdG9yeS52MS5Sb2xlc1NlcnZpY2VMaXN0UmVzcG9uc2UiA5ACARJyCglTZXRTdGF0ZXMSMS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJvbGVzU2VydmljZVNldFN0YXRlc1JlcXVlc3QaMi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlJvbGVzU2VydmljZVNldFN0YXRlc1Jlc3BvbnNlYgZwcm90bzM=")
}
