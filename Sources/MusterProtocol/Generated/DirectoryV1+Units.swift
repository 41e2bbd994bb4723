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

    public init() {}

    public init(
      id: String = "",
      name: String = "",
      level: DirectoryV1.UnitLevel = DirectoryV1.UnitLevel(rawValue: 0),
      parent: String = ""
    ) {
      self.id = id
      self.name = name
      self.level = level
      self.parent = parent
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

    public init() {}

    public init(
      units: [DirectoryV1.Unit] = [],
      complete: Bool = false
    ) {
      self.units = units
      self.complete = complete
    }

  }

  /// The tenant's three-level tree: the tenant itself, groups below it, teams below those.
  public protocol UnitsService: RPC.Service {
    func listTree(_ request: DirectoryV1.UnitsServiceListTreeRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceListTreeResponse
  }

  /// The calls of `muster.directory.v1.UnitsService`.
  public enum UnitsMethods {
    /// `ListTree`.
    public static let listTree = MethodDescriptor(
      service: "muster.directory.v1.UnitsService", method: "ListTree", kind: .unary, isIdempotent: true)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.UnitsService",
      methods: [Self.listTree],
      fileDescriptors: DirectoryV1.Files.units.closure)
  }

  /// Calls `muster.directory.v1.UnitsService`.
  public struct UnitsClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    public func listTree(_ request: DirectoryV1.UnitsServiceListTreeRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UnitsServiceListTreeResponse {
      try await self.channel.unary(DirectoryV1.UnitsMethods.listTree, request, options: options)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "name": try json.read(into: &self.name)
      case "level": try json.read(into: &self.level)
      case "parent": try json.read(into: &self.parent)
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
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Unit.self)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(16, self.complete)
    }
    encoder.elements(self.units) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.units.isEmpty { json.member("units", self.units) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "units": try json.read(into: &self.units)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UnitsServiceListTreeResponse {
  /// ``DirectoryV1.UnitsServiceListTreeResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var units: RepeatedView<MessageCodec<DirectoryV1.Unit.View>> = RepeatedView()
    public private(set) var complete: Bool = false

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
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UnitsServiceListTreeResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UnitsService {
  public var descriptor: ServiceDescriptor { DirectoryV1.UnitsMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.UnitsMethods.listTree) {
      (request: DirectoryV1.UnitsServiceListTreeRequest, context: CallContext) async throws -> DirectoryV1.UnitsServiceListTreeResponse in
      try await self.listTree(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/units.proto`.
  public static let units = ProtoFile(
    name: "muster/directory/v1/units.proto", dependencies: [],
    base64: "Ch9tdXN0ZXIvZGlyZWN0b3J5L3YxL3VuaXRzLnByb3RvEhNtdXN0ZXIuZGlyZWN0b3J5LnYxIngKBFVuaXQSDgoCaWQYASABKAlSAmlkEhIKBG5hbWUYAiABKAlSBG5hbWUSNAoFbGV2ZWwYAyABKA4yHi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVuaXRMZXZlbFIFbGV2ZWwSFgoGcGFyZW50GAQgASgJUgZwYXJlbnQiNQobVW5pdHNTZXJ2aWNlTGlzdFRyZWVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50ImsKHFVuaXRzU2VydmljZUxpc3RUcmVlUmVzcG9uc2USLwoFdW5pdHMYASADKAsyGS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVuaXRSBXVuaXRzEhoKCGNvbXBsZXRlGAIgASgIUghjb21wbGV0ZSppCglVbml0TGV2ZWwSGgoWVU5JVF9MRVZFTF9VTlNQRUNJRklFRBAAEhUKEVVOSVRfTEVWRUxfVEVOQU5UEAESFAoQVU5JVF9MRVZFTF9HUk9VUBACEhMKD1VOSVRfTEVWRUxfVEVBTRADMoQBCgxVbml0c1NlcnZpY2USdAoITGlzdFRyZWUSMC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVuaXRzU2VydmljZUxpc3RUcmVlUmVxdWVzdBoxLm11c3Rlci5kaXJlY3RvcnkudjEuVW5pdHNTZXJ2aWNlTGlzdFRyZWVSZXNwb25zZSIDkAIBYgZwcm90bzM=")
}
