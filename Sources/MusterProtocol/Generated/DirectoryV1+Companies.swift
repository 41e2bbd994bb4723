// Generated from muster/directory/v1/companies.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  public struct Company: Message {
    public static var fullName: String { "muster.directory.v1.Company" }

    public var id: String = ""
    public var name: String = ""
    /// Guards updates: pass it back, and a change in between is ABORTED.
    public var etag: String = ""

    public init() {}

    public init(
      id: String = "",
      name: String = "",
      etag: String = ""
    ) {
      self.id = id
      self.name = name
      self.etag = etag
    }

  }

  public struct CompaniesServiceCreateRequest: Message {
    public static var fullName: String { "muster.directory.v1.CompaniesServiceCreateRequest" }

    public var tenant: String = ""
    /// `id` may be empty: the server makes one. `etag` is ignored.
    public var company: DirectoryV1.Company? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      company: DirectoryV1.Company? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.company = company
      self.requestId = requestId
    }

  }

  public struct CompaniesServiceCreateResponse: Message {
    public static var fullName: String { "muster.directory.v1.CompaniesServiceCreateResponse" }

    public var company: DirectoryV1.Company? = nil
    public var token: String = ""

    public init() {}

    public init(
      company: DirectoryV1.Company? = nil,
      token: String = ""
    ) {
      self.company = company
      self.token = token
    }

  }

  public struct CompaniesServiceGetRequest: Message {
    public static var fullName: String { "muster.directory.v1.CompaniesServiceGetRequest" }

    public var tenant: String = ""
    public var company: String = ""

    public init() {}

    public init(
      tenant: String = "",
      company: String = ""
    ) {
      self.tenant = tenant
      self.company = company
    }

  }

  public struct CompaniesServiceGetResponse: Message {
    public static var fullName: String { "muster.directory.v1.CompaniesServiceGetResponse" }

    public var company: DirectoryV1.Company? = nil

    public init() {}

    public init(
      company: DirectoryV1.Company? = nil
    ) {
      self.company = company
    }

  }

  public struct CompaniesServiceListRequest: Message {
    public static var fullName: String { "muster.directory.v1.CompaniesServiceListRequest" }

    public var tenant: String = ""
    /// A part of the name, without regard to case.
    public var name: String = ""

    public init() {}

    public init(
      tenant: String = "",
      name: String = ""
    ) {
      self.tenant = tenant
      self.name = name
    }

  }

  public struct CompaniesServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.CompaniesServiceListResponse" }

    public var companies: [DirectoryV1.Company] = []
    public var complete: Bool = false
    /// The revision that the list shows.
    public var token: String = ""

    public init() {}

    public init(
      companies: [DirectoryV1.Company] = [],
      complete: Bool = false,
      token: String = ""
    ) {
      self.companies = companies
      self.complete = complete
      self.token = token
    }

  }

  public struct CompaniesServiceUpdateRequest: Message {
    public static var fullName: String { "muster.directory.v1.CompaniesServiceUpdateRequest" }

    public var tenant: String = ""
    public var company: DirectoryV1.Company? = nil
    /// Of name.
    public var updateMask: WellKnown.FieldMask? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      company: DirectoryV1.Company? = nil,
      updateMask: WellKnown.FieldMask? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.company = company
      self.updateMask = updateMask
      self.requestId = requestId
    }

  }

  public struct CompaniesServiceUpdateResponse: Message {
    public static var fullName: String { "muster.directory.v1.CompaniesServiceUpdateResponse" }

    public var company: DirectoryV1.Company? = nil
    public var token: String = ""

    public init() {}

    public init(
      company: DirectoryV1.Company? = nil,
      token: String = ""
    ) {
      self.company = company
      self.token = token
    }

  }

  /// The companies inside a tenant. Every user belongs to one.
  public protocol CompaniesService: RPC.Service {
    func create(_ request: DirectoryV1.CompaniesServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.CompaniesServiceCreateResponse
    func get(_ request: DirectoryV1.CompaniesServiceGetRequest, context: CallContext) async throws -> DirectoryV1.CompaniesServiceGetResponse
    func list(_ request: DirectoryV1.CompaniesServiceListRequest, context: CallContext) async throws -> DirectoryV1.CompaniesServiceListResponse
    func update(_ request: DirectoryV1.CompaniesServiceUpdateRequest, context: CallContext) async throws -> DirectoryV1.CompaniesServiceUpdateResponse
  }

  /// The calls of `muster.directory.v1.CompaniesService`.
  public enum CompaniesMethods {
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.directory.v1.CompaniesService", method: "Create", kind: .unary)
    /// `Get`.
    public static let get = MethodDescriptor(
      service: "muster.directory.v1.CompaniesService", method: "Get", kind: .unary, isIdempotent: true)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.directory.v1.CompaniesService", method: "List", kind: .unary, isIdempotent: true)
    /// `Update`.
    public static let update = MethodDescriptor(
      service: "muster.directory.v1.CompaniesService", method: "Update", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.CompaniesService",
      methods: [Self.create, Self.get, Self.list, Self.update],
      fileDescriptors: DirectoryV1.Files.companies.closure)
  }

  /// Calls `muster.directory.v1.CompaniesService`.
  public struct CompaniesClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    public func create(_ request: DirectoryV1.CompaniesServiceCreateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.CompaniesServiceCreateResponse {
      try await self.channel.unary(DirectoryV1.CompaniesMethods.create, request, options: options)
    }

    public func get(_ request: DirectoryV1.CompaniesServiceGetRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.CompaniesServiceGetResponse {
      try await self.channel.unary(DirectoryV1.CompaniesMethods.get, request, options: options)
    }

    public func list(_ request: DirectoryV1.CompaniesServiceListRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.CompaniesServiceListResponse {
      try await self.channel.unary(DirectoryV1.CompaniesMethods.list, request, options: options)
    }

    public func update(_ request: DirectoryV1.CompaniesServiceUpdateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.CompaniesServiceUpdateResponse {
      try await self.channel.unary(DirectoryV1.CompaniesMethods.update, request, options: options)
    }
  }

}

extension DirectoryV1.Company {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "name"
      case 3: "etag"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.name = try decoder.string()
        case 26: self.etag = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.Company.self)
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
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.etag.isEmpty {
      encoder.string(26, self.etag)
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
    if !self.etag.isEmpty { json.member("etag", self.etag) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "name": try json.read(into: &self.name)
      case "etag": try json.read(into: &self.etag)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.Company {
  /// ``DirectoryV1.Company``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.Company.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          case 26: self.etag = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Company.self)
        }
      }
    }

  }
}

extension DirectoryV1.CompaniesServiceCreateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "company"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.company)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.CompaniesServiceCreateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.company {
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
    if let value = self.company {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.company { json.member("company", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "company": try json.read(into: &self.company)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.CompaniesServiceCreateRequest {
  /// ``DirectoryV1.CompaniesServiceCreateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var company: DirectoryV1.Company.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.CompaniesServiceCreateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.company)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.CompaniesServiceCreateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.CompaniesServiceCreateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "company"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.company)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.CompaniesServiceCreateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.company {
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
    if let value = self.company {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.company { json.member("company", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "company": try json.read(into: &self.company)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.CompaniesServiceCreateResponse {
  /// ``DirectoryV1.CompaniesServiceCreateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var company: DirectoryV1.Company.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.CompaniesServiceCreateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.company)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.CompaniesServiceCreateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.CompaniesServiceGetRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "company"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.company = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.CompaniesServiceGetRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.company.isEmpty {
      size += 1 + WireSize.string(self.company)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.company.isEmpty {
      encoder.string(18, self.company)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.company.isEmpty { json.member("company", self.company) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "company": try json.read(into: &self.company)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.CompaniesServiceGetRequest {
  /// ``DirectoryV1.CompaniesServiceGetRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var company: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.CompaniesServiceGetRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.company = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.CompaniesServiceGetRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.CompaniesServiceGetResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "company"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.company)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.CompaniesServiceGetResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.company {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.company {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.company { json.member("company", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "company": try json.read(into: &self.company)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.CompaniesServiceGetResponse {
  /// ``DirectoryV1.CompaniesServiceGetResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var company: DirectoryV1.Company.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.CompaniesServiceGetResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.company)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.CompaniesServiceGetResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.CompaniesServiceListRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "name"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.name = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.CompaniesServiceListRequest.self)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "name": try json.read(into: &self.name)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.CompaniesServiceListRequest {
  /// ``DirectoryV1.CompaniesServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.CompaniesServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.CompaniesServiceListRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.CompaniesServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "companies"
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
          try decoder.append(to: &self.companies)
        case 16: self.complete = try decoder.bool()
        case 26: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.CompaniesServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.companies) { 1 + WireSize.message($0) }
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
    encoder.elements(self.companies) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.companies.isEmpty { json.member("companies", self.companies) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "companies": try json.read(into: &self.companies)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.CompaniesServiceListResponse {
  /// ``DirectoryV1.CompaniesServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var companies: RepeatedView<MessageCodec<DirectoryV1.Company.View>> = RepeatedView()
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.CompaniesServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.companies)
          case 16: self.complete = try decoder.bool()
          case 26: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.CompaniesServiceListResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.CompaniesServiceUpdateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "company"
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
        case 18: try decoder.merge(into: &self.company)
        case 26: try decoder.merge(into: &self.updateMask)
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.CompaniesServiceUpdateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.company {
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
    if let value = self.company {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.company { json.member("company", value) }
    if let value = self.updateMask { json.member("updateMask", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "company": try json.read(into: &self.company)
      case "updateMask", "update_mask": try json.read(into: &self.updateMask)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.CompaniesServiceUpdateRequest {
  /// ``DirectoryV1.CompaniesServiceUpdateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var company: DirectoryV1.Company.View? = nil
    public private(set) var updateMask: WellKnown.FieldMask.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.CompaniesServiceUpdateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.company)
          case 26: try decoder.view(into: &self.updateMask)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.CompaniesServiceUpdateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.CompaniesServiceUpdateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "company"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.company)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.CompaniesServiceUpdateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.company {
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
    if let value = self.company {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.company { json.member("company", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "company": try json.read(into: &self.company)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.CompaniesServiceUpdateResponse {
  /// ``DirectoryV1.CompaniesServiceUpdateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var company: DirectoryV1.Company.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.CompaniesServiceUpdateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.company)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.CompaniesServiceUpdateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.CompaniesService {
  public var descriptor: ServiceDescriptor { DirectoryV1.CompaniesMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.CompaniesMethods.create) {
      (request: DirectoryV1.CompaniesServiceCreateRequest, context: CallContext) async throws -> DirectoryV1.CompaniesServiceCreateResponse in
      try await self.create(request, context: context)
    }
    router.unary(DirectoryV1.CompaniesMethods.get) {
      (request: DirectoryV1.CompaniesServiceGetRequest, context: CallContext) async throws -> DirectoryV1.CompaniesServiceGetResponse in
      try await self.get(request, context: context)
    }
    router.unary(DirectoryV1.CompaniesMethods.list) {
      (request: DirectoryV1.CompaniesServiceListRequest, context: CallContext) async throws -> DirectoryV1.CompaniesServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(DirectoryV1.CompaniesMethods.update) {
      (request: DirectoryV1.CompaniesServiceUpdateRequest, context: CallContext) async throws -> DirectoryV1.CompaniesServiceUpdateResponse in
      try await self.update(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/companies.proto`.
  public static let companies = ProtoFile(
    name: "muster/directory/v1/companies.proto", dependencies: [WellKnown.Files.fieldMask],
    base64: "CiNtdXN0ZXIvZGlyZWN0b3J5L3YxL2NvbXBhbmllcy5wcm90bxITbXVzdGVyLmRpcmVjdG9yeS52MRogZ29vZ2xlL3Byb3RvYnVmL2ZpZWxkX21hc2sucHJvdG8iQQoHQ29tcGFueRIOCgJpZBgBIAEoCVICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZRISCgRldGFnGAMgASgJUgRldGFnIo4BCh1Db21wYW5pZXNTZXJ2aWNlQ3JlYXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBI2Cgdjb21wYW55GAIgASgLMhwubXVzdGVyLmRpcmVjdG9yeS52MS5Db21wYW55Ugdjb21wYW55Eh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCJuCh5Db21wYW5pZXNTZXJ2aWNlQ3JlYXRlUmVzcG9uc2USNgoHY29tcGFueRgBIAEoCzIcLm11c3Rlci5kaXJlY3RvcnkudjEuQ29tcGFueVIHY29tcGFueRIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iTgoaQ29tcGFuaWVzU2VydmljZUdldFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSGAoHY29tcGFueRgCIAEoCVIHY29tcGFueSJVChtDb21wYW5pZXNTZXJ2aWNlR2V0UmVzcG9uc2USNgoHY29tcGFueRgBIAEoCzIcLm11c3Rlci5kaXJlY3RvcnkudjEuQ29tcGFueVIHY29tcGFueSJJChtDb21wYW5pZXNTZXJ2aWNlTGlzdFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSEgoEbmFtZRgCIAEoCVIEbmFtZSKMAQocQ29tcGFuaWVzU2VydmljZUxpc3RSZXNwb25zZRI6Cgljb21wYW5pZXMYASADKAsyHC5tdXN0ZXIuZGlyZWN0b3J5LnYxLkNvbXBhbnlSCWNvbXBhbmllcxIaCghjb21wbGV0ZRgCIAEoCFIIY29tcGxldGUSFAoFdG9rZW4YAyABKAlSBXRva2VuIssBCh1Db21wYW5pZXNTZXJ2aWNlVXBkYXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBI2Cgdjb21wYW55GAIgASgLMhwubXVzdGVyLmRpcmVjdG9yeS52MS5Db21wYW55Ugdjb21wYW55EjsKC3VwZGF0ZV9tYXNrGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IKdXBkYXRlTWFzaxIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQibgoeQ29tcGFuaWVzU2VydmljZVVwZGF0ZVJlc3BvbnNlEjYKB2NvbXBhbnkYASABKAsyHC5tdXN0ZXIuZGlyZWN0b3J5LnYxLkNvbXBhbnlSB2NvbXBhbnkSFAoFdG9rZW4YAiABKAlSBXRva2VuMtkDChBDb21wYW5pZXNTZXJ2aWNlEnEKBkNyZWF0ZRIyLm11c3Rlci5kaXJlY3RvcnkudjEuQ29tcGFuaWVzU2VydmljZUNyZWF0ZVJlcXVlc3QaMy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkNvbXBhbmllc1NlcnZpY2VDcmVhdGVSZXNwb25zZRJtCgNHZXQSLy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkNvbXBhbmllc1NlcnZpY2VHZXRSZXF1ZXN0GjAubXVzdGVyLmRpcmVjdG9yeS52MS5Db21wYW5pZXNTZXJ2aWNlR2V0UmVzcG9uc2UiA5ACARJwCgRMaXN0EjAubXVzdGVyLmRpcmVjdG9yeS52MS5Db21wYW5pZXNTZXJ2aWNlTGlzdFJlcXVlc3QaMS5tdXN0ZXIuZGlyZWN0b3J5LnYxLkNvbXBhbmllc1NlcnZpY2VMaXN0UmVzcG9uc2UiA5ACARJxCgZVcGRhdGUSMi5tdXN0ZXIuZGlyZWN0b3J5LnYxLkNvbXBhbmllc1NlcnZpY2VVcGRhdGVSZXF1ZXN0GjMubXVzdGVyLmRpcmVjdG9yeS52MS5Db21wYW5pZXNTZXJ2aWNlVXBkYXRlUmVzcG9uc2ViBnByb3RvMw==")
}
