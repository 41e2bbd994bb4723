// Generated from muster/provisioning/v1/identity_providers.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension ProvisioningV1 {
  /// How a first login finds a user that exists.
  public struct LinkBy: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var none: Self { Self(rawValue: 1) }
    public static var userName: Self { Self(rawValue: 2) }
    public static var email: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .none, .userName, .email] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "LINK_BY_UNSPECIFIED"
        case 1: "LINK_BY_NONE"
        case 2: "LINK_BY_USER_NAME"
        case 3: "LINK_BY_EMAIL"
        default: nil
      }
    }
  }

  /// Which claim of a login holds what; an empty name is not configured (C32).
  public struct ClaimMapping: Message {
    public static var fullName: String { "muster.provisioning.v1.ClaimMapping" }

    /// The claim with the external groups; empty switches automatic provisioning off.
    public var workgroup: String = ""
    public var displayName: String = ""
    public var email: String = ""
    public var description: String = ""

    public init() {}

    public init(
      workgroup: String = "",
      displayName: String = "",
      email: String = "",
      description: String = ""
    ) {
      self.workgroup = workgroup
      self.displayName = displayName
      self.email = email
      self.description = description
    }

  }

  public struct IdentityProvider: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvider" }

    public var id: String = ""
    public var name: String = ""
    public var claims: ProvisioningV1.ClaimMapping? = nil
    public var linkBy: ProvisioningV1.LinkBy = ProvisioningV1.LinkBy(rawValue: 0)
    /// Make an account even if a first login matches no workgroup (C38).
    public var createUnmatched: Bool = false
    /// Mappings may lead into `Administrators` (C40).
    public var administratorsOptIn: Bool = false
    public var etag: String = ""

    public init() {}

    public init(
      id: String = "",
      name: String = "",
      claims: ProvisioningV1.ClaimMapping? = nil,
      linkBy: ProvisioningV1.LinkBy = ProvisioningV1.LinkBy(rawValue: 0),
      createUnmatched: Bool = false,
      administratorsOptIn: Bool = false,
      etag: String = ""
    ) {
      self.id = id
      self.name = name
      self.claims = claims
      self.linkBy = linkBy
      self.createUnmatched = createUnmatched
      self.administratorsOptIn = administratorsOptIn
      self.etag = etag
    }

  }

  public struct IdentityProvidersServiceCreateRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceCreateRequest" }

    public var tenant: String = ""
    public var identityProvider: ProvisioningV1.IdentityProvider? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: ProvisioningV1.IdentityProvider? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.requestId = requestId
    }

  }

  public struct IdentityProvidersServiceCreateResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceCreateResponse" }

    public var identityProvider: ProvisioningV1.IdentityProvider? = nil
    public var token: String = ""

    public init() {}

    public init(
      identityProvider: ProvisioningV1.IdentityProvider? = nil,
      token: String = ""
    ) {
      self.identityProvider = identityProvider
      self.token = token
    }

  }

  public struct IdentityProvidersServiceGetRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceGetRequest" }

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

  public struct IdentityProvidersServiceGetResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceGetResponse" }

    public var identityProvider: ProvisioningV1.IdentityProvider? = nil

    public init() {}

    public init(
      identityProvider: ProvisioningV1.IdentityProvider? = nil
    ) {
      self.identityProvider = identityProvider
    }

  }

  public struct IdentityProvidersServiceListRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceListRequest" }

    public var tenant: String = ""

    public init() {}

    public init(
      tenant: String = ""
    ) {
      self.tenant = tenant
    }

  }

  public struct IdentityProvidersServiceListResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceListResponse" }

    public var identityProviders: [ProvisioningV1.IdentityProvider] = []
    public var complete: Bool = false

    public init() {}

    public init(
      identityProviders: [ProvisioningV1.IdentityProvider] = [],
      complete: Bool = false
    ) {
      self.identityProviders = identityProviders
      self.complete = complete
    }

  }

  public struct IdentityProvidersServiceUpdateRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceUpdateRequest" }

    public var tenant: String = ""
    public var identityProvider: ProvisioningV1.IdentityProvider? = nil
    /// Of name, claims, link_by, create_unmatched, administrators_opt_in; all if it is not set.
    public var updateMask: WellKnown.FieldMask? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: ProvisioningV1.IdentityProvider? = nil,
      updateMask: WellKnown.FieldMask? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.updateMask = updateMask
      self.requestId = requestId
    }

  }

  public struct IdentityProvidersServiceUpdateResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceUpdateResponse" }

    public var identityProvider: ProvisioningV1.IdentityProvider? = nil
    public var token: String = ""

    public init() {}

    public init(
      identityProvider: ProvisioningV1.IdentityProvider? = nil,
      token: String = ""
    ) {
      self.identityProvider = identityProvider
      self.token = token
    }

  }

  /// A tenant's connections to identity providers.
  public protocol IdentityProvidersService: RPC.Service {
    func create(_ request: ProvisioningV1.IdentityProvidersServiceCreateRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceCreateResponse
    func get(_ request: ProvisioningV1.IdentityProvidersServiceGetRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceGetResponse
    func list(_ request: ProvisioningV1.IdentityProvidersServiceListRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceListResponse
    func update(_ request: ProvisioningV1.IdentityProvidersServiceUpdateRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceUpdateResponse
  }

  /// The calls of `muster.provisioning.v1.IdentityProvidersService`.
  public enum IdentityProvidersMethods {
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "Create", kind: .unary)
    /// `Get`.
    public static let get = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "Get", kind: .unary, isIdempotent: true)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "List", kind: .unary, isIdempotent: true)
    /// `Update`.
    public static let update = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "Update", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.provisioning.v1.IdentityProvidersService",
      methods: [Self.create, Self.get, Self.list, Self.update],
      fileDescriptors: ProvisioningV1.Files.identityProviders.closure)
  }

  /// Calls `muster.provisioning.v1.IdentityProvidersService`.
  public struct IdentityProvidersClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    public func create(_ request: ProvisioningV1.IdentityProvidersServiceCreateRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceCreateResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.create, request, options: options)
    }

    public func get(_ request: ProvisioningV1.IdentityProvidersServiceGetRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceGetResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.get, request, options: options)
    }

    public func list(_ request: ProvisioningV1.IdentityProvidersServiceListRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceListResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.list, request, options: options)
    }

    public func update(_ request: ProvisioningV1.IdentityProvidersServiceUpdateRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceUpdateResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.update, request, options: options)
    }
  }

}

extension ProvisioningV1.ClaimMapping {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "display_name"
      case 3: "email"
      case 4: "description"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.workgroup = try decoder.string()
        case 18: self.displayName = try decoder.string()
        case 26: self.email = try decoder.string()
        case 34: self.description = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ClaimMapping.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.description.isEmpty {
      encoder.string(34, self.description)
    }
    if !self.email.isEmpty {
      encoder.string(26, self.email)
    }
    if !self.displayName.isEmpty {
      encoder.string(18, self.displayName)
    }
    if !self.workgroup.isEmpty {
      encoder.string(10, self.workgroup)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.displayName.isEmpty { json.member("displayName", self.displayName) }
    if !self.email.isEmpty { json.member("email", self.email) }
    if !self.description.isEmpty { json.member("description", self.description) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "displayName", "display_name": try json.read(into: &self.displayName)
      case "email": try json.read(into: &self.email)
      case "description": try json.read(into: &self.description)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ClaimMapping {
  /// ``ProvisioningV1.ClaimMapping``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var displayName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var email: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ClaimMapping.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: self.displayName = try decoder.borrowedString()
          case 26: self.email = try decoder.borrowedString()
          case 34: self.description = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ClaimMapping.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvider {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "name"
      case 3: "claims"
      case 4: "link_by"
      case 5: "create_unmatched"
      case 6: "administrators_opt_in"
      case 7: "etag"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.name = try decoder.string()
        case 26: try decoder.merge(into: &self.claims)
        case 32: self.linkBy = try decoder.enumeration()
        case 40: self.createUnmatched = try decoder.bool()
        case 48: self.administratorsOptIn = try decoder.bool()
        case 58: self.etag = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvider.self)
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
    if let value = self.claims {
      size += 1 + WireSize.message(value)
    }
    if self.linkBy.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.linkBy.rawValue))
    }
    if self.createUnmatched { size += 2 }
    if self.administratorsOptIn { size += 2 }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.etag.isEmpty {
      encoder.string(58, self.etag)
    }
    if self.administratorsOptIn {
      encoder.bool(48, self.administratorsOptIn)
    }
    if self.createUnmatched {
      encoder.bool(40, self.createUnmatched)
    }
    if self.linkBy.rawValue != 0 {
      encoder.int(32, Int64(self.linkBy.rawValue))
    }
    if let value = self.claims {
      encoder.message(26, value)
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
    if let value = self.claims { json.member("claims", value) }
    if self.linkBy.rawValue != 0 { json.member("linkBy", self.linkBy) }
    if self.createUnmatched { json.member("createUnmatched", self.createUnmatched) }
    if self.administratorsOptIn { json.member("administratorsOptIn", self.administratorsOptIn) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "name": try json.read(into: &self.name)
      case "claims": try json.read(into: &self.claims)
      case "linkBy", "link_by": try json.read(into: &self.linkBy)
      case "createUnmatched", "create_unmatched": try json.read(into: &self.createUnmatched)
      case "administratorsOptIn", "administrators_opt_in": try json.read(into: &self.administratorsOptIn)
      case "etag": try json.read(into: &self.etag)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvider {
  /// ``ProvisioningV1.IdentityProvider``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var claims: ProvisioningV1.ClaimMapping.View? = nil
    public private(set) var linkBy: ProvisioningV1.LinkBy = ProvisioningV1.LinkBy(rawValue: 0)
    public private(set) var createUnmatched: Bool = false
    public private(set) var administratorsOptIn: Bool = false
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvider.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.claims)
          case 32: self.linkBy = try decoder.enumeration()
          case 40: self.createUnmatched = try decoder.bool()
          case 48: self.administratorsOptIn = try decoder.bool()
          case 58: self.etag = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvider.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceCreateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.identityProvider)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceCreateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.identityProvider {
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
    if let value = self.identityProvider {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.identityProvider { json.member("identityProvider", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceCreateRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceCreateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: ProvisioningV1.IdentityProvider.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceCreateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.identityProvider)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceCreateRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceCreateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "identity_provider"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.identityProvider)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceCreateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.identityProvider {
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
    if let value = self.identityProvider {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.identityProvider { json.member("identityProvider", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceCreateResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceCreateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var identityProvider: ProvisioningV1.IdentityProvider.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceCreateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.identityProvider)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceCreateResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceGetRequest {
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
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetRequest.self)
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

extension ProvisioningV1.IdentityProvidersServiceGetRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceGetRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceGetRequest.fieldName(number)
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
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceGetResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "identity_provider"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.identityProvider)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.identityProvider {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.identityProvider {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.identityProvider { json.member("identityProvider", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceGetResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceGetResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var identityProvider: ProvisioningV1.IdentityProvider.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceGetResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.identityProvider)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceListRequest {
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
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceListRequest.self)
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

extension ProvisioningV1.IdentityProvidersServiceListRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceListRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "identity_providers"
      case 2: "complete"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.identityProviders)
        case 16: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.identityProviders) { 1 + WireSize.message($0) }
    if self.complete { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(16, self.complete)
    }
    encoder.elements(self.identityProviders) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.identityProviders.isEmpty { json.member("identityProviders", self.identityProviders) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "identityProviders", "identity_providers": try json.read(into: &self.identityProviders)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceListResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var identityProviders: RepeatedView<MessageCodec<ProvisioningV1.IdentityProvider.View>> = RepeatedView()
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.identityProviders)
          case 16: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceListResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceUpdateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
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
        case 18: try decoder.merge(into: &self.identityProvider)
        case 26: try decoder.merge(into: &self.updateMask)
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceUpdateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.identityProvider {
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
    if let value = self.identityProvider {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.identityProvider { json.member("identityProvider", value) }
    if let value = self.updateMask { json.member("updateMask", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "updateMask", "update_mask": try json.read(into: &self.updateMask)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceUpdateRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceUpdateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: ProvisioningV1.IdentityProvider.View? = nil
    public private(set) var updateMask: WellKnown.FieldMask.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceUpdateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.identityProvider)
          case 26: try decoder.view(into: &self.updateMask)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceUpdateRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceUpdateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "identity_provider"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.identityProvider)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceUpdateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.identityProvider {
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
    if let value = self.identityProvider {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.identityProvider { json.member("identityProvider", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceUpdateResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceUpdateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var identityProvider: ProvisioningV1.IdentityProvider.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceUpdateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.identityProvider)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceUpdateResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersService {
  public var descriptor: ServiceDescriptor { ProvisioningV1.IdentityProvidersMethods.service }

  public func register(in router: inout Router) {
    router.unary(ProvisioningV1.IdentityProvidersMethods.create) {
      (request: ProvisioningV1.IdentityProvidersServiceCreateRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceCreateResponse in
      try await self.create(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.get) {
      (request: ProvisioningV1.IdentityProvidersServiceGetRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceGetResponse in
      try await self.get(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.list) {
      (request: ProvisioningV1.IdentityProvidersServiceListRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.update) {
      (request: ProvisioningV1.IdentityProvidersServiceUpdateRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceUpdateResponse in
      try await self.update(request, context: context)
    }
  }
}

extension ProvisioningV1.Files {
  /// `muster/provisioning/v1/identity_providers.proto`.
  public static let identityProviders = ProtoFile(
    name: "muster/provisioning/v1/identity_providers.proto", dependencies: [WellKnown.Files.fieldMask],
    base64: "Ci9tdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL2lkZW50aXR5X3Byb3ZpZGVycy5wcm90bxIWbXVzdGVyLnByb3Zpc2lvbmluZy52MRogZ29vZ2xlL3Byb3RvYnVmL2ZpZWxkX21hc2sucHJvdG8ihwEKDENsYWltTWFwcGluZxIcCgl3b3JrZ3JvdXAYASABKAlSCXdvcmtncm91cBIhCgxkaXNwbGF5X25hbWUYAiABKAlSC2Rpc3BsYXlOYW1lEhQKBWVtYWlsGAMgASgJUgVlbWFpbBIgCgtkZXNjcmlwdGlvbhgEIAEoCVILZGVzY3JpcHRpb24ioAIKEElkZW50aXR5UHJvdmlkZXISDgoCaWQYASABKAlSAmlkEhIKBG5hbWUYAiABKAlSBG5hbWUSPAoGY2xhaW1zGAMgASgLMiQubXVzdGVyLnByb3Zpc2lvbmluZy52MS5DbGFpbU1hcHBpbmdSBmNsYWltcxI3CgdsaW5rX2J5GAQgASgOMh4ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5MaW5rQnlSBmxpbmtCeRIpChBjcmVhdGVfdW5tYXRjaGVkGAUgASgIUg9jcmVhdGVVbm1hdGNoZWQSMgoVYWRtaW5pc3RyYXRvcnNfb3B0X2luGAYgASgIUhNhZG1pbmlzdHJhdG9yc09wdEluEhIKBGV0YWcYByABKAlSBGV0YWcitQEKJUlkZW50aXR5UHJvdmlkZXJzU2VydmljZUNyZWF0ZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSVQoRaWRlbnRpdHlfcHJvdmlkZXIYAiABKAsyKC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJSEGlkZW50aXR5UHJvdmlkZXISHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkIpUBCiZJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VDcmVhdGVSZXNwb25zZRJVChFpZGVudGl0eV9wcm92aWRlchgBIAEoCzIoLm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlclIQaWRlbnRpdHlQcm92aWRlchIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iaQoiSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlR2V0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlciJ8CiNJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VHZXRSZXNwb25zZRJVChFpZGVudGl0eV9wcm92aWRlchgBIAEoCzIoLm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlclIQaWRlbnRpdHlQcm92aWRlciI9CiNJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VMaXN0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudCKbAQokSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlTGlzdFJlc3BvbnNlElcKEmlkZW50aXR5X3Byb3ZpZGVycxgBIAMoCzIoLm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlclIRaWRlbnRpdHlQcm92aWRlcnMSGgoIY29tcGxldGUYAiABKAhSCGNvbXBsZXRlIvIBCiVJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VVcGRhdGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50ElUKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgLMigubXVzdGVyLnByb3Zpc2lvbmluZy52MS5JZGVudGl0eVByb3ZpZGVyUhBpZGVudGl0eVByb3ZpZGVyEjsKC3VwZGF0ZV9tYXNrGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IKdXBkYXRlTWFzaxIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQilQEKJklkZW50aXR5UHJvdmlkZXJzU2VydmljZVVwZGF0ZVJlc3BvbnNlElUKEWlkZW50aXR5X3Byb3ZpZGVyGAEgASgLMigubXVzdGVyLnByb3Zpc2lvbmluZy52MS5JZGVudGl0eVByb3ZpZGVyUhBpZGVudGl0eVByb3ZpZGVyEhQKBXRva2VuGAIgASgJUgV0b2tlbipdCgZMaW5rQnkSFwoTTElOS19CWV9VTlNQRUNJRklFRBAAEhAKDExJTktfQllfTk9ORRABEhUKEUxJTktfQllfVVNFUl9OQU1FEAISEQoNTElOS19CWV9FTUFJTBADMr0EChhJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2UShwEKBkNyZWF0ZRI9Lm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlQ3JlYXRlUmVxdWVzdBo+Lm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlQ3JlYXRlUmVzcG9uc2USgwEKA0dldBI6Lm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlR2V0UmVxdWVzdBo7Lm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlR2V0UmVzcG9uc2UiA5ACARKGAQoETGlzdBI7Lm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlTGlzdFJlcXVlc3QaPC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZUxpc3RSZXNwb25zZSIDkAIBEocBCgZVcGRhdGUSPS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZVVwZGF0ZVJlcXVlc3QaPi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZVVwZGF0ZVJlc3BvbnNlYgZwcm90bzM=")
}
