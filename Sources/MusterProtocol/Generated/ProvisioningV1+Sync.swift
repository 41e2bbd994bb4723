// Generated from muster/provisioning/v1/sync.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension ProvisioningV1 {
  /// What a request takes from people.
  public struct Removals: Message {
    public static var fullName: String { "muster.provisioning.v1.Removals" }

    public var disables: Int64 = 0
    public var deletes: Int64 = 0
    public var members: Int64 = 0

    public init() {}

    public init(
      disables: Int64 = 0,
      deletes: Int64 = 0,
      members: Int64 = 0
    ) {
      self.disables = disables
      self.deletes = deletes
      self.members = members
    }

  }

  public struct HeldRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.HeldRequest" }

    public var id: String = ""
    /// When it came first.
    public var at: WellKnown.Timestamp? = nil
    /// Such as scim_groups.patch.
    public var method: String = ""
    /// The request as JSON.
    public var body: String = ""
    public var removals: ProvisioningV1.Removals? = nil
    /// Whether it passes when it comes again.
    public var approved: Bool = false

    public init() {}

    public init(
      id: String = "",
      at: WellKnown.Timestamp? = nil,
      method: String = "",
      body: String = "",
      removals: ProvisioningV1.Removals? = nil,
      approved: Bool = false
    ) {
      self.id = id
      self.at = at
      self.method = method
      self.body = body
      self.removals = removals
      self.approved = approved
    }

  }

  public struct ListHeldRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ListHeldRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct ListHeldResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ListHeldResponse" }

    public var requests: [ProvisioningV1.HeldRequest] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false

    public init() {}

    public init(
      requests: [ProvisioningV1.HeldRequest] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.requests = requests
      self.nextPageToken = nextPageToken
      self.complete = complete
    }

  }

  public struct ApproveRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ApproveRequest" }

    public var tenant: String = ""
    public var id: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      id: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.id = id
      self.requestId = requestId
    }

  }

  public struct ApproveResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ApproveResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct RejectRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.RejectRequest" }

    public var tenant: String = ""
    public var id: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      id: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.id = id
      self.requestId = requestId
    }

  }

  public struct RejectResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.RejectResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  /// One request of a connection and what became of it.
  public struct LogLine: Message {
    public static var fullName: String { "muster.provisioning.v1.LogLine" }

    /// From 1, without gaps.
    public var number: Int64 = 0
    public var at: WellKnown.Timestamp? = nil
    public var method: String = ""
    /// The request as JSON, with the ids that were made for it.
    public var body: String = ""
    /// applied, unchanged, held, refused, ignored, approved or rejected.
    public var decision: String = ""
    /// A stable word; of approved and rejected ones the administrator's id.
    public var reason: String = ""
    /// The id of the user or group that it came to.
    public var target: String = ""
    public var removals: ProvisioningV1.Removals? = nil
    /// The revision that it made; 0 if it made none. What held before and after is in the audit of that revision.
    public var revision: Int64 = 0

    public init() {}

    public init(
      number: Int64 = 0,
      at: WellKnown.Timestamp? = nil,
      method: String = "",
      body: String = "",
      decision: String = "",
      reason: String = "",
      target: String = "",
      removals: ProvisioningV1.Removals? = nil,
      revision: Int64 = 0
    ) {
      self.number = number
      self.at = at
      self.method = method
      self.body = body
      self.decision = decision
      self.reason = reason
      self.target = target
      self.removals = removals
      self.revision = revision
    }

  }

  public struct ListLogRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ListLogRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct ListLogResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ListLogResponse" }

    public var lines: [ProvisioningV1.LogLine] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false

    public init() {}

    public init(
      lines: [ProvisioningV1.LogLine] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.lines = lines
      self.nextPageToken = nextPageToken
      self.complete = complete
    }

  }

  /// What an administrator decides about the requests of an identity provider that take too much from people (P47).
  public protocol SyncService: RPC.Service {
    /// The requests that a connection's threshold holds, the oldest first.
    func listHeld(_ request: ProvisioningV1.ListHeldRequest, context: CallContext) async throws -> ProvisioningV1.ListHeldResponse
    /// Lets a held request pass when it comes again, once.
    func approve(_ request: ProvisioningV1.ApproveRequest, context: CallContext) async throws -> ProvisioningV1.ApproveResponse
    /// Drops a held request: when it comes again it is held anew.
    func reject(_ request: ProvisioningV1.RejectRequest, context: CallContext) async throws -> ProvisioningV1.RejectResponse
    /// The log of a connection, the newest line first (P53).
    func listLog(_ request: ProvisioningV1.ListLogRequest, context: CallContext) async throws -> ProvisioningV1.ListLogResponse
  }

  /// The calls of `muster.provisioning.v1.SyncService`.
  public enum SyncMethods {
    /// `ListHeld`.
    public static let listHeld = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "ListHeld", kind: .unary, isIdempotent: true)
    /// `Approve`.
    public static let approve = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "Approve", kind: .unary)
    /// `Reject`.
    public static let reject = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "Reject", kind: .unary)
    /// `ListLog`.
    public static let listLog = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "ListLog", kind: .unary, isIdempotent: true)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.provisioning.v1.SyncService",
      methods: [Self.listHeld, Self.approve, Self.reject, Self.listLog],
      fileDescriptors: ProvisioningV1.Files.sync.closure)
  }

  /// Calls `muster.provisioning.v1.SyncService`.
  public struct SyncClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// The requests that a connection's threshold holds, the oldest first.
    public func listHeld(_ request: ProvisioningV1.ListHeldRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ListHeldResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.listHeld, request, options: options)
    }

    /// Lets a held request pass when it comes again, once.
    public func approve(_ request: ProvisioningV1.ApproveRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ApproveResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.approve, request, options: options)
    }

    /// Drops a held request: when it comes again it is held anew.
    public func reject(_ request: ProvisioningV1.RejectRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.RejectResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.reject, request, options: options)
    }

    /// The log of a connection, the newest line first (P53).
    public func listLog(_ request: ProvisioningV1.ListLogRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ListLogResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.listLog, request, options: options)
    }
  }

}

extension ProvisioningV1.Removals {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "disables"
      case 2: "deletes"
      case 3: "members"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.disables = try decoder.int64()
        case 16: self.deletes = try decoder.int64()
        case 24: self.members = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.Removals.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.disables != 0 {
      size += 1 + WireSize.int(self.disables)
    }
    if self.deletes != 0 {
      size += 1 + WireSize.int(self.deletes)
    }
    if self.members != 0 {
      size += 1 + WireSize.int(self.members)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.members != 0 {
      encoder.int(24, self.members)
    }
    if self.deletes != 0 {
      encoder.int(16, self.deletes)
    }
    if self.disables != 0 {
      encoder.int(8, self.disables)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.disables != 0 { json.member("disables", self.disables) }
    if self.deletes != 0 { json.member("deletes", self.deletes) }
    if self.members != 0 { json.member("members", self.members) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "disables": try json.read(into: &self.disables)
      case "deletes": try json.read(into: &self.deletes)
      case "members": try json.read(into: &self.members)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.Removals {
  /// ``ProvisioningV1.Removals``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var disables: Int64 = 0
    public private(set) var deletes: Int64 = 0
    public private(set) var members: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.Removals.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.disables = try decoder.int64()
          case 16: self.deletes = try decoder.int64()
          case 24: self.members = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.Removals.self)
        }
      }
    }

  }
}

extension ProvisioningV1.HeldRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "at"
      case 3: "method"
      case 4: "body"
      case 5: "removals"
      case 6: "approved"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: try decoder.merge(into: &self.at)
        case 26: self.method = try decoder.string()
        case 34: self.body = try decoder.string()
        case 42: try decoder.merge(into: &self.removals)
        case 48: self.approved = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.HeldRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if let value = self.at {
      size += 1 + WireSize.message(value)
    }
    if !self.method.isEmpty {
      size += 1 + WireSize.string(self.method)
    }
    if !self.body.isEmpty {
      size += 1 + WireSize.string(self.body)
    }
    if let value = self.removals {
      size += 1 + WireSize.message(value)
    }
    if self.approved { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.approved {
      encoder.bool(48, self.approved)
    }
    if let value = self.removals {
      encoder.message(42, value)
    }
    if !self.body.isEmpty {
      encoder.string(34, self.body)
    }
    if !self.method.isEmpty {
      encoder.string(26, self.method)
    }
    if let value = self.at {
      encoder.message(18, value)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if let value = self.at { json.member("at", value) }
    if !self.method.isEmpty { json.member("method", self.method) }
    if !self.body.isEmpty { json.member("body", self.body) }
    if let value = self.removals { json.member("removals", value) }
    if self.approved { json.member("approved", self.approved) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "at": try json.read(into: &self.at)
      case "method": try json.read(into: &self.method)
      case "body": try json.read(into: &self.body)
      case "removals": try json.read(into: &self.removals)
      case "approved": try json.read(into: &self.approved)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.HeldRequest {
  /// ``ProvisioningV1.HeldRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var at: WellKnown.Timestamp.View? = nil
    public private(set) var method: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var body: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var removals: ProvisioningV1.Removals.View? = nil
    public private(set) var approved: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.HeldRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.at)
          case 26: self.method = try decoder.borrowedString()
          case 34: self.body = try decoder.borrowedString()
          case 42: try decoder.view(into: &self.removals)
          case 48: self.approved = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.HeldRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ListHeldRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "page_size"
      case 4: "page_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 24: self.pageSize = try decoder.int32()
        case 34: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ListHeldRequest.self)
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
      encoder.string(34, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(24, Int64(self.pageSize))
    }
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
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ListHeldRequest {
  /// ``ProvisioningV1.ListHeldRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ListHeldRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 24: self.pageSize = try decoder.int32()
          case 34: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ListHeldRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ListHeldResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "requests"
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
          try decoder.append(to: &self.requests)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ListHeldResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.requests) { 1 + WireSize.message($0) }
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
    encoder.elements(self.requests) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.requests.isEmpty { json.member("requests", self.requests) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "requests": try json.read(into: &self.requests)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ListHeldResponse {
  /// ``ProvisioningV1.ListHeldResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var requests: RepeatedView<MessageCodec<ProvisioningV1.HeldRequest.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ListHeldResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.requests)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ListHeldResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ApproveRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "id"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.id = try decoder.string()
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ApproveRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
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
    if !self.id.isEmpty {
      encoder.string(18, self.id)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "id": try json.read(into: &self.id)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ApproveRequest {
  /// ``ProvisioningV1.ApproveRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ApproveRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.id = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ApproveRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ApproveResponse {
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
        throw error.inField(tag, of: ProvisioningV1.ApproveResponse.self)
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

extension ProvisioningV1.ApproveResponse {
  /// ``ProvisioningV1.ApproveResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ApproveResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ApproveResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.RejectRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "id"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.id = try decoder.string()
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.RejectRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
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
    if !self.id.isEmpty {
      encoder.string(18, self.id)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "id": try json.read(into: &self.id)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.RejectRequest {
  /// ``ProvisioningV1.RejectRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.RejectRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.id = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.RejectRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.RejectResponse {
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
        throw error.inField(tag, of: ProvisioningV1.RejectResponse.self)
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

extension ProvisioningV1.RejectResponse {
  /// ``ProvisioningV1.RejectResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.RejectResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.RejectResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.LogLine {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "number"
      case 2: "at"
      case 3: "method"
      case 4: "body"
      case 5: "decision"
      case 6: "reason"
      case 7: "target"
      case 8: "removals"
      case 9: "revision"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.number = try decoder.int64()
        case 18: try decoder.merge(into: &self.at)
        case 26: self.method = try decoder.string()
        case 34: self.body = try decoder.string()
        case 42: self.decision = try decoder.string()
        case 50: self.reason = try decoder.string()
        case 58: self.target = try decoder.string()
        case 66: try decoder.merge(into: &self.removals)
        case 72: self.revision = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.LogLine.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.number != 0 {
      size += 1 + WireSize.int(self.number)
    }
    if let value = self.at {
      size += 1 + WireSize.message(value)
    }
    if !self.method.isEmpty {
      size += 1 + WireSize.string(self.method)
    }
    if !self.body.isEmpty {
      size += 1 + WireSize.string(self.body)
    }
    if !self.decision.isEmpty {
      size += 1 + WireSize.string(self.decision)
    }
    if !self.reason.isEmpty {
      size += 1 + WireSize.string(self.reason)
    }
    if !self.target.isEmpty {
      size += 1 + WireSize.string(self.target)
    }
    if let value = self.removals {
      size += 1 + WireSize.message(value)
    }
    if self.revision != 0 {
      size += 1 + WireSize.int(self.revision)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.revision != 0 {
      encoder.int(72, self.revision)
    }
    if let value = self.removals {
      encoder.message(66, value)
    }
    if !self.target.isEmpty {
      encoder.string(58, self.target)
    }
    if !self.reason.isEmpty {
      encoder.string(50, self.reason)
    }
    if !self.decision.isEmpty {
      encoder.string(42, self.decision)
    }
    if !self.body.isEmpty {
      encoder.string(34, self.body)
    }
    if !self.method.isEmpty {
      encoder.string(26, self.method)
    }
    if let value = self.at {
      encoder.message(18, value)
    }
    if self.number != 0 {
      encoder.int(8, self.number)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.number != 0 { json.member("number", self.number) }
    if let value = self.at { json.member("at", value) }
    if !self.method.isEmpty { json.member("method", self.method) }
    if !self.body.isEmpty { json.member("body", self.body) }
    if !self.decision.isEmpty { json.member("decision", self.decision) }
    if !self.reason.isEmpty { json.member("reason", self.reason) }
    if !self.target.isEmpty { json.member("target", self.target) }
    if let value = self.removals { json.member("removals", value) }
    if self.revision != 0 { json.member("revision", self.revision) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "number": try json.read(into: &self.number)
      case "at": try json.read(into: &self.at)
      case "method": try json.read(into: &self.method)
      case "body": try json.read(into: &self.body)
      case "decision": try json.read(into: &self.decision)
      case "reason": try json.read(into: &self.reason)
      case "target": try json.read(into: &self.target)
      case "removals": try json.read(into: &self.removals)
      case "revision": try json.read(into: &self.revision)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.LogLine {
  /// ``ProvisioningV1.LogLine``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var number: Int64 = 0
    public private(set) var at: WellKnown.Timestamp.View? = nil
    public private(set) var method: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var body: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var decision: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var reason: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var target: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var removals: ProvisioningV1.Removals.View? = nil
    public private(set) var revision: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.LogLine.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.number = try decoder.int64()
          case 18: try decoder.view(into: &self.at)
          case 26: self.method = try decoder.borrowedString()
          case 34: self.body = try decoder.borrowedString()
          case 42: self.decision = try decoder.borrowedString()
          case 50: self.reason = try decoder.borrowedString()
          case 58: self.target = try decoder.borrowedString()
          case 66: try decoder.view(into: &self.removals)
          case 72: self.revision = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.LogLine.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ListLogRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "page_size"
      case 4: "page_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 24: self.pageSize = try decoder.int32()
        case 34: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ListLogRequest.self)
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
      encoder.string(34, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(24, Int64(self.pageSize))
    }
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
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ListLogRequest {
  /// ``ProvisioningV1.ListLogRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ListLogRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 24: self.pageSize = try decoder.int32()
          case 34: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ListLogRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ListLogResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "lines"
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
          try decoder.append(to: &self.lines)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ListLogResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.lines) { 1 + WireSize.message($0) }
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
    encoder.elements(self.lines) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.lines.isEmpty { json.member("lines", self.lines) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "lines": try json.read(into: &self.lines)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ListLogResponse {
  /// ``ProvisioningV1.ListLogResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var lines: RepeatedView<MessageCodec<ProvisioningV1.LogLine.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ListLogResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.lines)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ListLogResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncService {
  public var descriptor: ServiceDescriptor { ProvisioningV1.SyncMethods.service }

  public func register(in router: inout Router) {
    router.unary(ProvisioningV1.SyncMethods.listHeld) {
      (request: ProvisioningV1.ListHeldRequest, context: CallContext) async throws -> ProvisioningV1.ListHeldResponse in
      try await self.listHeld(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.approve) {
      (request: ProvisioningV1.ApproveRequest, context: CallContext) async throws -> ProvisioningV1.ApproveResponse in
      try await self.approve(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.reject) {
      (request: ProvisioningV1.RejectRequest, context: CallContext) async throws -> ProvisioningV1.RejectResponse in
      try await self.reject(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.listLog) {
      (request: ProvisioningV1.ListLogRequest, context: CallContext) async throws -> ProvisioningV1.ListLogResponse in
      try await self.listLog(request, context: context)
    }
  }
}

extension ProvisioningV1.Files {
  /// `muster/provisioning/v1/sync.proto`.
  public static let sync = ProtoFile(
    name: "muster/provisioning/v1/sync.proto", dependencies: [WellKnown.Files.timestamp],
    base64: "CiFtdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL3N5bmMucHJvdG8SFm11c3Rlci5wcm92aXNpb25pbmcudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8iWgoIUmVtb3ZhbHMSGgoIZGlzYWJsZXMYASABKANSCGRpc2FibGVzEhgKB2RlbGV0ZXMYAiABKANSB2RlbGV0ZXMSGAoHbWVtYmVycxgDIAEoA1IHbWVtYmVycyLPAQoLSGVsZFJlcXVlc3QSDgoCaWQYASABKAlSAmlkEioKAmF0GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFICYXQSFgoGbWV0aG9kGAMgASgJUgZtZXRob2QSEgoEYm9keRgEIAEoCVIEYm9keRI8CghyZW1vdmFscxgFIAEoCzIgLm11c3Rlci5wcm92aXNpb25pbmcudjEuUmVtb3ZhbHNSCHJlbW92YWxzEhoKCGFwcHJvdmVkGAYgASgIUghhcHByb3ZlZCKSAQoPTGlzdEhlbGRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEhsKCXBhZ2Vfc2l6ZRgDIAEoBVIIcGFnZVNpemUSHQoKcGFnZV90b2tlbhgEIAEoCVIJcGFnZVRva2VuIpcBChBMaXN0SGVsZFJlc3BvbnNlEj8KCHJlcXVlc3RzGAEgAygLMiMubXVzdGVyLnByb3Zpc2lvbmluZy52MS5IZWxkUmVxdWVzdFIIcmVxdWVzdHMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEhoKCGNvbXBsZXRlGAMgASgIUghjb21wbGV0ZSJXCg5BcHByb3ZlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIOCgJpZBgCIAEoCVICaWQSHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkIicKD0FwcHJvdmVSZXNwb25zZRIUCgV0b2tlbhgBIAEoCVIFdG9rZW4iVgoNUmVqZWN0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIOCgJpZBgCIAEoCVICaWQSHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkIiYKDlJlamVjdFJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbiKfAgoHTG9nTGluZRIWCgZudW1iZXIYASABKANSBm51bWJlchIqCgJhdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSAmF0EhYKBm1ldGhvZBgDIAEoCVIGbWV0aG9kEhIKBGJvZHkYBCABKAlSBGJvZHkSGgoIZGVjaXNpb24YBSABKAlSCGRlY2lzaW9uEhYKBnJlYXNvbhgGIAEoCVIGcmVhc29uEhYKBnRhcmdldBgHIAEoCVIGdGFyZ2V0EjwKCHJlbW92YWxzGAggASgLMiAubXVzdGVyLnByb3Zpc2lvbmluZy52MS5SZW1vdmFsc1IIcmVtb3ZhbHMSGgoIcmV2aXNpb24YCSABKANSCHJldmlzaW9uIpEBCg5MaXN0TG9nUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchIbCglwYWdlX3NpemUYAyABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YBCABKAlSCXBhZ2VUb2tlbiKMAQoPTGlzdExvZ1Jlc3BvbnNlEjUKBWxpbmVzGAEgAygLMh8ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5Mb2dMaW5lUgVsaW5lcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4SGgoIY29tcGxldGUYAyABKAhSCGNvbXBsZXRlMocDCgtTeW5jU2VydmljZRJiCghMaXN0SGVsZBInLm11c3Rlci5wcm92aXNpb25pbmcudjEuTGlzdEhlbGRSZXF1ZXN0GigubXVzdGVyLnByb3Zpc2lvbmluZy52MS5MaXN0SGVsZFJlc3BvbnNlIgOQAgESWgoHQXBwcm92ZRImLm11c3Rlci5wcm92aXNpb25pbmcudjEuQXBwcm92ZVJlcXVlc3QaJy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkFwcHJvdmVSZXNwb25zZRJXCgZSZWplY3QSJS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlJlamVjdFJlcXVlc3QaJi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlJlamVjdFJlc3BvbnNlEl8KB0xpc3RMb2cSJi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkxpc3RMb2dSZXF1ZXN0GicubXVzdGVyLnByb3Zpc2lvbmluZy52MS5MaXN0TG9nUmVzcG9uc2UiA5ACAWIGcHJvdG8z")
}
