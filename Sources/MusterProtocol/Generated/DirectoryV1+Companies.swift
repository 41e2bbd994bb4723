// Generated from muster/directory/v1/companies.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  public struct Company: Message {
    public static var fullName: String { "muster.directory.v1.Company" }

    public var id: String = ""
    public var name: String = ""

    public init() {}

    public init(
      id: String = "",
      name: String = ""
    ) {
      self.id = id
      self.name = name
    }

  }

  public struct CompaniesServiceListRequest: Message {
    public static var fullName: String { "muster.directory.v1.CompaniesServiceListRequest" }

    public var tenant: String = ""

    public init() {}

    public init(
      tenant: String = ""
    ) {
      self.tenant = tenant
    }

  }

  public struct CompaniesServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.CompaniesServiceListResponse" }

    public var companies: [DirectoryV1.Company] = []
    public var complete: Bool = false

    public init() {}

    public init(
      companies: [DirectoryV1.Company] = [],
      complete: Bool = false
    ) {
      self.companies = companies
      self.complete = complete
    }

  }

  /// The companies inside a tenant. Every user belongs to one.
  public protocol CompaniesService: RPC.Service {
    func list(_ request: DirectoryV1.CompaniesServiceListRequest, context: CallContext) async throws -> DirectoryV1.CompaniesServiceListResponse
  }

  /// The calls of `muster.directory.v1.CompaniesService`.
  public enum CompaniesMethods {
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.directory.v1.CompaniesService", method: "List", kind: .unary, isIdempotent: true)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.CompaniesService",
      methods: [Self.list],
      fileDescriptors: DirectoryV1.Files.companies.closure)
  }

  /// Calls `muster.directory.v1.CompaniesService`.
  public struct CompaniesClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    public func list(_ request: DirectoryV1.CompaniesServiceListRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.CompaniesServiceListResponse {
      try await self.channel.unary(DirectoryV1.CompaniesMethods.list, request, options: options)
    }
  }

}

extension DirectoryV1.Company {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "name"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.name = try decoder.string()
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "name": try json.read(into: &self.name)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.Company {
  /// ``DirectoryV1.Company``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty

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
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Company.self)
        }
      }
    }

  }
}

extension DirectoryV1.CompaniesServiceListRequest {
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
        throw error.inField(tag, of: DirectoryV1.CompaniesServiceListRequest.self)
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

extension DirectoryV1.CompaniesServiceListRequest {
  /// ``DirectoryV1.CompaniesServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.CompaniesServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(16, self.complete)
    }
    encoder.elements(self.companies) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.companies.isEmpty { json.member("companies", self.companies) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "companies": try json.read(into: &self.companies)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.CompaniesServiceListResponse {
  /// ``DirectoryV1.CompaniesServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var companies: RepeatedView<MessageCodec<DirectoryV1.Company.View>> = RepeatedView()
    public private(set) var complete: Bool = false

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
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.CompaniesServiceListResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.CompaniesService {
  public var descriptor: ServiceDescriptor { DirectoryV1.CompaniesMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.CompaniesMethods.list) {
      (request: DirectoryV1.CompaniesServiceListRequest, context: CallContext) async throws -> DirectoryV1.CompaniesServiceListResponse in
      try await self.list(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/companies.proto`.
  public static let companies = ProtoFile(
    name: "muster/directory/v1/companies.proto", dependencies: [],
    base64: "CiNtdXN0ZXIvZGlyZWN0b3J5L3YxL2NvbXBhbmllcy5wcm90bxITbXVzdGVyLmRpcmVjdG9yeS52MSItCgdDb21wYW55Eg4KAmlkGAEgASgJUgJpZBISCgRuYW1lGAIgASgJUgRuYW1lIjUKG0NvbXBhbmllc1NlcnZpY2VMaXN0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudCJ2ChxDb21wYW5pZXNTZXJ2aWNlTGlzdFJlc3BvbnNlEjoKCWNvbXBhbmllcxgBIAMoCzIcLm11c3Rlci5kaXJlY3RvcnkudjEuQ29tcGFueVIJY29tcGFuaWVzEhoKCGNvbXBsZXRlGAIgASgIUghjb21wbGV0ZTKEAQoQQ29tcGFuaWVzU2VydmljZRJwCgRMaXN0EjAubXVzdGVyLmRpcmVjdG9yeS52MS5Db21wYW5pZXNTZXJ2aWNlTGlzdFJlcXVlc3QaMS5tdXN0ZXIuZGlyZWN0b3J5LnYxLkNvbXBhbmllc1NlcnZpY2VMaXN0UmVzcG9uc2UiA5ACAWIGcHJvdG8z")
}
