// Generated from grpc/health/v1/health.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension HealthV1 {
  public struct HealthCheckRequest: Message {
    public static var fullName: String { "grpc.health.v1.HealthCheckRequest" }

    /// The full name of a service; empty for the server as a whole.
    public var service: String = ""

    public init() {}

    public init(
      service: String = ""
    ) {
      self.service = service
    }

  }

  public struct HealthCheckResponse: Message {
    public static var fullName: String { "grpc.health.v1.HealthCheckResponse" }

    public var status: HealthV1.HealthCheckResponse.ServingStatus = HealthV1.HealthCheckResponse.ServingStatus(rawValue: 0)

    public init() {}

    public init(
      status: HealthV1.HealthCheckResponse.ServingStatus = HealthV1.HealthCheckResponse.ServingStatus(rawValue: 0)
    ) {
      self.status = status
    }

    public struct ServingStatus: Enumeration {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      public static var unknown: Self { Self(rawValue: 0) }
      public static var serving: Self { Self(rawValue: 1) }
      public static var notServing: Self { Self(rawValue: 2) }
      /// Watch only: the service is unknown so far.
      public static var serviceUnknown: Self { Self(rawValue: 3) }

      public static var allCases: [Self] { [.unknown, .serving, .notServing, .serviceUnknown] }

      public var name: StaticString? {
        switch self.rawValue {
          case 0: "UNKNOWN"
          case 1: "SERVING"
          case 2: "NOT_SERVING"
          case 3: "SERVICE_UNKNOWN"
          default: nil
        }
      }
    }

  }

  /// Tells whether services can take calls.
  public protocol Health: Service {
    /// The state now. NOT_FOUND: the service is unknown.
    func check(_ request: HealthV1.HealthCheckRequest, context: CallContext) async throws -> HealthV1.HealthCheckResponse
    /// The state now and after every change.
    func watch(_ request: HealthV1.HealthCheckRequest, response: ResponseWriter<HealthV1.HealthCheckResponse>, context: CallContext) async throws
  }

  /// The calls of `grpc.health.v1.Health`.
  public enum HealthMethods {
    /// `Check`.
    public static let check = MethodDescriptor(
      service: "grpc.health.v1.Health", method: "Check", kind: .unary)
    /// `Watch`.
    public static let watch = MethodDescriptor(
      service: "grpc.health.v1.Health", method: "Watch", kind: .serverStreaming)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "grpc.health.v1.Health",
      methods: [Self.check, Self.watch],
      fileDescriptors: HealthV1.Files.health.closure)
  }

  /// Calls `grpc.health.v1.Health`.
  public struct HealthClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// The state now. NOT_FOUND: the service is unknown.
    public func check(_ request: HealthV1.HealthCheckRequest, options: CallOptions = CallOptions()) async throws -> HealthV1.HealthCheckResponse {
      try await self.channel.unary(HealthV1.HealthMethods.check, request, options: options)
    }

    /// The state now and after every change.
    public func watch(_ request: HealthV1.HealthCheckRequest, options: CallOptions = CallOptions()) async throws -> ResponseStream<HealthV1.HealthCheckResponse> {
      try await self.channel.serverStreaming(HealthV1.HealthMethods.watch, request, options: options)
    }
  }

}

extension HealthV1.HealthCheckRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "service"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.service = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: HealthV1.HealthCheckRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.service.isEmpty {
      size += 1 + WireSize.string(self.service)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.service.isEmpty {
      encoder.string(10, self.service)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.service.isEmpty { json.member("service", self.service) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "service": try json.read(into: &self.service)
      default: throw JSONError("there is no such field")
    }
  }
}

extension HealthV1.HealthCheckRequest {
  /// ``HealthV1.HealthCheckRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var service: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      HealthV1.HealthCheckRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.service = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: HealthV1.HealthCheckRequest.self)
        }
      }
    }

  }
}

extension HealthV1.HealthCheckResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "status"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.status = try decoder.enumeration()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: HealthV1.HealthCheckResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.status.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.status.rawValue))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.status.rawValue != 0 {
      encoder.int(8, Int64(self.status.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.status.rawValue != 0 { json.member("status", self.status) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "status": try json.read(into: &self.status)
      default: throw JSONError("there is no such field")
    }
  }
}

extension HealthV1.HealthCheckResponse {
  /// ``HealthV1.HealthCheckResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var status: HealthV1.HealthCheckResponse.ServingStatus = HealthV1.HealthCheckResponse.ServingStatus(rawValue: 0)

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      HealthV1.HealthCheckResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.status = try decoder.enumeration()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: HealthV1.HealthCheckResponse.self)
        }
      }
    }

  }
}

extension HealthV1.Health {
  public var descriptor: ServiceDescriptor { HealthV1.HealthMethods.service }

  public func register(in router: inout Router) {
    router.unary(HealthV1.HealthMethods.check) {
      (request: HealthV1.HealthCheckRequest, context: CallContext) async throws -> HealthV1.HealthCheckResponse in
      try await self.check(request, context: context)
    }
    router.serverStreaming(HealthV1.HealthMethods.watch) {
      (request: HealthV1.HealthCheckRequest, response: ResponseWriter<HealthV1.HealthCheckResponse>, context: CallContext) async throws -> Void in
      try await self.watch(request, response: response, context: context)
    }
  }
}

extension HealthV1.Files {
  /// `grpc/health/v1/health.proto`.
  public static let health = ProtoFile(
    name: "grpc/health/v1/health.proto", dependencies: [],
    base64: "ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVzdBIYCgdzZXJ2aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEoDjIxLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNlcnZpbmdTdGF0dXMSCwoHVU5LTk9XThAAEgsKB1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxACEhMKD1NFUlZJQ0VfVU5LTk9XThADMq4BCgZIZWFsdGgSUAoFQ2hlY2sSIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlElIKBVdhdGNoEiIuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZTABYgZwcm90bzM=")
}
