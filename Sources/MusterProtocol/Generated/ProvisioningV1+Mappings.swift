// Generated from muster/provisioning/v1/mappings.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension ProvisioningV1 {
  /// How a mapping compares a value, after trimming (C39).
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

  /// What became of a mapping.
  public struct MappingVerdict: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var matched: Self { Self(rawValue: 1) }
    /// No value is as it says.
    public static var noMatch: Self { Self(rawValue: 2) }
    /// The claim that it compares is not there; memberships through it stay as they are.
    public static var claimMissing: Self { Self(rawValue: 3) }
    /// It leads into a workgroup with every permission, which the connection does not allow (C40).
    public static var administratorsNotAllowed: Self { Self(rawValue: 4) }
    /// Another one that matches leads into a scope workgroup with a lower number (A25).
    public static var outranked: Self { Self(rawValue: 5) }
    /// Another one that matches leads into another scope workgroup with the same number (A25).
    public static var scopeConflict: Self { Self(rawValue: 6) }
    /// Its pattern can't be read, or its workgroup is none that mappings lead into.
    public static var unusable: Self { Self(rawValue: 7) }

    public static var allCases: [Self] { [.unspecified, .matched, .noMatch, .claimMissing, .administratorsNotAllowed, .outranked, .scopeConflict, .unusable] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "MAPPING_VERDICT_UNSPECIFIED"
        case 1: "MAPPING_VERDICT_MATCHED"
        case 2: "MAPPING_VERDICT_NO_MATCH"
        case 3: "MAPPING_VERDICT_CLAIM_MISSING"
        case 4: "MAPPING_VERDICT_ADMINISTRATORS_NOT_ALLOWED"
        case 5: "MAPPING_VERDICT_OUTRANKED"
        case 6: "MAPPING_VERDICT_SCOPE_CONFLICT"
        case 7: "MAPPING_VERDICT_UNUSABLE"
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
    /// Whose values are compared: a claim of logins, or the path of a SCIM attribute such as `userType`. The external groups,
    /// if not set.
    public var attribute: String = ""

    public init() {}

    public init(
      id: String = "",
      identityProvider: String = "",
      match: ProvisioningV1.MatchKind = ProvisioningV1.MatchKind(rawValue: 0),
      value: String = "",
      workgroup: String = "",
      priority: Int64 = 0,
      attribute: String = ""
    ) {
      self.id = id
      self.identityProvider = identityProvider
      self.match = match
      self.value = value
      self.workgroup = workgroup
      self.priority = priority
      self.attribute = attribute
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

  public struct MappingsServiceUpdateRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServiceUpdateRequest" }

    public var tenant: String = ""
    /// `identity_provider` is ignored: a mapping stays with its connection.
    public var mapping: ProvisioningV1.Mapping? = nil
    /// Of match, value, workgroup, priority, attribute; all if it is not set.
    public var updateMask: WellKnown.FieldMask? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      mapping: ProvisioningV1.Mapping? = nil,
      updateMask: WellKnown.FieldMask? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.mapping = mapping
      self.updateMask = updateMask
      self.requestId = requestId
    }

  }

  public struct MappingsServiceUpdateResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServiceUpdateResponse" }

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

  public struct MappingsServicePlanRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServicePlanRequest" }

    public var tenant: String = ""
    public var updateMask: WellKnown.FieldMask? = nil
    public var change: Change? = nil

    public init() {}

    public init(
      tenant: String = "",
      updateMask: WellKnown.FieldMask? = nil,
      change: Change? = nil
    ) {
      self.tenant = tenant
      self.updateMask = updateMask
      self.change = change
    }

    /// The alternatives of `change`.
    public enum Change: Sendable, Equatable {
      /// A mapping that would be made,
      case create(ProvisioningV1.Mapping)
      /// changed, with `update_mask` as of Update,
      case update(ProvisioningV1.Mapping)
      /// or deleted, by its id.
      case delete(String)
    }

  }

  public struct MappingsServicePlanResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServicePlanResponse" }

    /// Of the users whom the connection has pushed. What those are in who are known only from logins is not kept; theirs
    /// follow with their next logins.
    public var plan: ProvisioningV1.MembershipPlan? = nil
    /// The revision that all of it shows.
    public var token: String = ""

    public init() {}

    public init(
      plan: ProvisioningV1.MembershipPlan? = nil,
      token: String = ""
    ) {
      self.plan = plan
      self.token = token
    }

  }

  public struct MappingsServiceTestRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServiceTestRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// By claim name; one that is not there is absent, one without values is present and empty (C37).
    public var claims: [String: ProvisioningV1.ClaimValues] = [:]
    /// As if the provider had sent an overage marker instead of the groups.
    public var overage: Bool = false
    /// Leave out the mappings that did not match.
    public var matchedOnly: Bool = false

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      claims: [String: ProvisioningV1.ClaimValues] = [:],
      overage: Bool = false,
      matchedOnly: Bool = false
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.claims = claims
      self.overage = overage
      self.matchedOnly = matchedOnly
    }

  }

  public struct MappingsServiceTestResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.MappingsServiceTestResponse" }

    /// What a login with these claims would come to, apart from who logs in: OK, NO_MAPPING, OVERAGE, CLAIM_MISSING,
    /// PROVISIONING_OFF or SCOPE_CONFLICT. But for the first nothing would be changed.
    public var outcome: ProvisioningV1.LoginOutcome = ProvisioningV1.LoginOutcome(rawValue: 0)
    /// The workgroups of which the user would be a member by this connection.
    public var workgroups: [ProvisioningV1.TestedWorkgroup] = []
    public var mappings: [ProvisioningV1.TestedMapping] = []
    /// The revision that all of it shows.
    public var token: String = ""

    public init() {}

    public init(
      outcome: ProvisioningV1.LoginOutcome = ProvisioningV1.LoginOutcome(rawValue: 0),
      workgroups: [ProvisioningV1.TestedWorkgroup] = [],
      mappings: [ProvisioningV1.TestedMapping] = [],
      token: String = ""
    ) {
      self.outcome = outcome
      self.workgroups = workgroups
      self.mappings = mappings
      self.token = token
    }

  }

  public struct TestedWorkgroup: Message {
    public static var fullName: String { "muster.provisioning.v1.TestedWorkgroup" }

    public var workgroup: String = ""
    public var workgroupName: String = ""
    /// The ids of the mappings that lead there.
    public var mappings: [String] = []

    public init() {}

    public init(
      workgroup: String = "",
      workgroupName: String = "",
      mappings: [String] = []
    ) {
      self.workgroup = workgroup
      self.workgroupName = workgroupName
      self.mappings = mappings
    }

  }

  public struct TestedMapping: Message {
    public static var fullName: String { "muster.provisioning.v1.TestedMapping" }

    public var mapping: ProvisioningV1.Mapping? = nil
    public var verdict: ProvisioningV1.MappingVerdict = ProvisioningV1.MappingVerdict(rawValue: 0)
    /// The first value that it matches.
    public var value: String = ""
    public var workgroupName: String = ""

    public init() {}

    public init(
      mapping: ProvisioningV1.Mapping? = nil,
      verdict: ProvisioningV1.MappingVerdict = ProvisioningV1.MappingVerdict(rawValue: 0),
      value: String = "",
      workgroupName: String = ""
    ) {
      self.mapping = mapping
      self.verdict = verdict
      self.value = value
      self.workgroupName = workgroupName
    }

  }

  /// Bindings of external groups to workgroups; many to many (C34).
  public protocol MappingsService: RPC.Service {
    func create(_ request: ProvisioningV1.MappingsServiceCreateRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceCreateResponse
    func list(_ request: ProvisioningV1.MappingsServiceListRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceListResponse
    /// Memberships of pushed users follow at once, those of others with their next logins.
    func update(_ request: ProvisioningV1.MappingsServiceUpdateRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceUpdateResponse
    func delete(_ request: ProvisioningV1.MappingsServiceDeleteRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceDeleteResponse
    /// What a change of mappings would give and take (P49, X1): counted, and listed up to a limit. Nothing is written.
    func plan(_ request: ProvisioningV1.MappingsServicePlanRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServicePlanResponse
    /// Where claims would lead, by which mappings, and why not by the others. Nothing is written, nobody is looked up.
    func test(_ request: ProvisioningV1.MappingsServiceTestRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceTestResponse
  }

  /// The calls of `muster.provisioning.v1.MappingsService`.
  public enum MappingsMethods {
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.provisioning.v1.MappingsService", method: "Create", kind: .unary)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.provisioning.v1.MappingsService", method: "List", kind: .unary, isIdempotent: true)
    /// `Update`.
    public static let update = MethodDescriptor(
      service: "muster.provisioning.v1.MappingsService", method: "Update", kind: .unary)
    /// `Delete`.
    public static let delete = MethodDescriptor(
      service: "muster.provisioning.v1.MappingsService", method: "Delete", kind: .unary)
    /// `Plan`.
    public static let plan = MethodDescriptor(
      service: "muster.provisioning.v1.MappingsService", method: "Plan", kind: .unary, isIdempotent: true)
    /// `Test`.
    public static let test = MethodDescriptor(
      service: "muster.provisioning.v1.MappingsService", method: "Test", kind: .unary, isIdempotent: true)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.provisioning.v1.MappingsService",
      methods: [Self.create, Self.list, Self.update, Self.delete, Self.plan, Self.test],
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

    /// Memberships of pushed users follow at once, those of others with their next logins.
    public func update(_ request: ProvisioningV1.MappingsServiceUpdateRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.MappingsServiceUpdateResponse {
      try await self.channel.unary(ProvisioningV1.MappingsMethods.update, request, options: options)
    }

    public func delete(_ request: ProvisioningV1.MappingsServiceDeleteRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.MappingsServiceDeleteResponse {
      try await self.channel.unary(ProvisioningV1.MappingsMethods.delete, request, options: options)
    }

    /// What a change of mappings would give and take (P49, X1): counted, and listed up to a limit. Nothing is written.
    public func plan(_ request: ProvisioningV1.MappingsServicePlanRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.MappingsServicePlanResponse {
      try await self.channel.unary(ProvisioningV1.MappingsMethods.plan, request, options: options)
    }

    /// Where claims would lead, by which mappings, and why not by the others. Nothing is written, nobody is looked up.
    public func test(_ request: ProvisioningV1.MappingsServiceTestRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.MappingsServiceTestResponse {
      try await self.channel.unary(ProvisioningV1.MappingsMethods.test, request, options: options)
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
      case 7: "attribute"
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
        case 58: self.attribute = try decoder.string()
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
    if !self.attribute.isEmpty {
      size += 1 + WireSize.string(self.attribute)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.attribute.isEmpty {
      encoder.string(58, self.attribute)
    }
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
    if !self.attribute.isEmpty { json.member("attribute", self.attribute) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "match": try json.read(into: &self.match)
      case "value": try json.read(into: &self.value)
      case "workgroup": try json.read(into: &self.workgroup)
      case "priority": try json.read(into: &self.priority)
      case "attribute": try json.read(into: &self.attribute)
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
    public private(set) var attribute: UnsafeRawBufferPointer = StringCodec.empty

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
          case 58: self.attribute = try decoder.borrowedString()
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

extension ProvisioningV1.MappingsServiceUpdateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "mapping"
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
        case 18: try decoder.merge(into: &self.mapping)
        case 26: try decoder.merge(into: &self.updateMask)
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MappingsServiceUpdateRequest.self)
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
    if let value = self.updateMask { json.member("updateMask", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "mapping": try json.read(into: &self.mapping)
      case "updateMask", "update_mask": try json.read(into: &self.updateMask)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MappingsServiceUpdateRequest {
  /// ``ProvisioningV1.MappingsServiceUpdateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var mapping: ProvisioningV1.Mapping.View? = nil
    public private(set) var updateMask: WellKnown.FieldMask.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServiceUpdateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.mapping)
          case 26: try decoder.view(into: &self.updateMask)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MappingsServiceUpdateRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MappingsServiceUpdateResponse {
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
        throw error.inField(tag, of: ProvisioningV1.MappingsServiceUpdateResponse.self)
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

extension ProvisioningV1.MappingsServiceUpdateResponse {
  /// ``ProvisioningV1.MappingsServiceUpdateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var mapping: ProvisioningV1.Mapping.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServiceUpdateResponse.fieldName(number)
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
          throw error.inField(tag, of: ProvisioningV1.MappingsServiceUpdateResponse.self)
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

extension ProvisioningV1.MappingsServicePlanRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "create"
      case 3: "update"
      case 4: "delete"
      case 5: "update_mask"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18:
          var message = ProvisioningV1.Mapping()
          if case .create(let present)? = self.change { message = present }
          try decoder.merge(into: &message)
          self.change = .create(message)
        case 26:
          var message = ProvisioningV1.Mapping()
          if case .update(let present)? = self.change { message = present }
          try decoder.merge(into: &message)
          self.change = .update(message)
        case 34: self.change = .delete(try decoder.string())
        case 42: try decoder.merge(into: &self.updateMask)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MappingsServicePlanRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if case .create(let value)? = self.change {
      size += 1 + WireSize.message(value)
    }
    if case .update(let value)? = self.change {
      size += 1 + WireSize.message(value)
    }
    if case .delete(let value)? = self.change {
      size += 1 + WireSize.string(value)
    }
    if let value = self.updateMask {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.updateMask {
      encoder.message(42, value)
    }
    if case .delete(let value)? = self.change {
      encoder.string(34, value)
    }
    if case .update(let value)? = self.change {
      encoder.message(26, value)
    }
    if case .create(let value)? = self.change {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if case .create(let value)? = self.change { json.member("create", value) }
    if case .update(let value)? = self.change { json.member("update", value) }
    if case .delete(let value)? = self.change { json.member("delete", value) }
    if let value = self.updateMask { json.member("updateMask", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "create":
        let value: ProvisioningV1.Mapping? = try json.alternative(self.change != nil)
        if let value { self.change = .create(value) }
      case "update":
        let value: ProvisioningV1.Mapping? = try json.alternative(self.change != nil)
        if let value { self.change = .update(value) }
      case "delete":
        let value: String? = try json.alternative(self.change != nil)
        if let value { self.change = .delete(value) }
      case "updateMask", "update_mask": try json.read(into: &self.updateMask)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MappingsServicePlanRequest {
  /// ``ProvisioningV1.MappingsServicePlanRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var updateMask: WellKnown.FieldMask.View? = nil
    public private(set) var change: Change? = nil

    public init() {}

    /// The alternatives of `change`.
    public enum Change {
      case create(ProvisioningV1.Mapping.View)
      case update(ProvisioningV1.Mapping.View)
      case delete(UnsafeRawBufferPointer)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServicePlanRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18:
            var message: ProvisioningV1.Mapping.View? = nil
            if case .create(let present)? = self.change { message = present }
            try decoder.view(into: &message)
            self.change = message.map { .create($0) }
          case 26:
            var message: ProvisioningV1.Mapping.View? = nil
            if case .update(let present)? = self.change { message = present }
            try decoder.view(into: &message)
            self.change = message.map { .update($0) }
          case 34: self.change = .delete(try decoder.borrowedString())
          case 42: try decoder.view(into: &self.updateMask)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MappingsServicePlanRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MappingsServicePlanResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "plan"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.plan)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MappingsServicePlanResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.plan {
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
    if let value = self.plan {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.plan { json.member("plan", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "plan": try json.read(into: &self.plan)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MappingsServicePlanResponse {
  /// ``ProvisioningV1.MappingsServicePlanResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var plan: ProvisioningV1.MembershipPlan.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServicePlanResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.plan)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MappingsServicePlanResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MappingsServiceTestRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "claims"
      case 4: "overage"
      case 5: "matched_only"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26:
          try decoder.entry(
            of: &self.claims, key: "", keyTag: 10, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() },
            value: ProvisioningV1.ClaimValues(), valueTag: 18, { (value: inout ProvisioningV1.ClaimValues, decoder: inout Decoder) throws(WireError) in try decoder.merge(into: &value) })
        case 32: self.overage = try decoder.bool()
        case 40: self.matchedOnly = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MappingsServiceTestRequest.self)
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
    for entry in self.claims {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.string(entry.key) + WireSize.message(entry.value))
    }
    if self.overage { size += 2 }
    if self.matchedOnly { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.matchedOnly {
      encoder.bool(40, self.matchedOnly)
    }
    if self.overage {
      encoder.bool(32, self.overage)
    }
    encoder.map(26, MapOrder.sorted(self.claims)) { encoder, key, value in
      encoder.message(18, value)
      encoder.string(10, key)
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
    if !self.claims.isEmpty { json.member("claims", self.claims) }
    if self.overage { json.member("overage", self.overage) }
    if self.matchedOnly { json.member("matchedOnly", self.matchedOnly) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "claims": try json.read(into: &self.claims)
      case "overage": try json.read(into: &self.overage)
      case "matchedOnly", "matched_only": try json.read(into: &self.matchedOnly)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MappingsServiceTestRequest {
  /// ``ProvisioningV1.MappingsServiceTestRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var claims: RepeatedView<MessageCodec<MapEntryView<StringCodec, MessageCodec<ProvisioningV1.ClaimValues.View>>>> = RepeatedView()
    public private(set) var overage: Bool = false
    public private(set) var matchedOnly: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServiceTestRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.claims)
          case 32: self.overage = try decoder.bool()
          case 40: self.matchedOnly = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MappingsServiceTestRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MappingsServiceTestResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "outcome"
      case 2: "workgroups"
      case 3: "mappings"
      case 4: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.outcome = try decoder.enumeration()
        case 18:
          try decoder.append(to: &self.workgroups)
        case 26:
          try decoder.append(to: &self.mappings)
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MappingsServiceTestResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.outcome.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.outcome.rawValue))
    }
    size += WireSize.sum(self.workgroups) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.mappings) { 1 + WireSize.message($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(34, self.token)
    }
    encoder.elements(self.mappings) { encoder, value in encoder.message(26, value) }
    encoder.elements(self.workgroups) { encoder, value in encoder.message(18, value) }
    if self.outcome.rawValue != 0 {
      encoder.int(8, Int64(self.outcome.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.outcome.rawValue != 0 { json.member("outcome", self.outcome) }
    if !self.workgroups.isEmpty { json.member("workgroups", self.workgroups) }
    if !self.mappings.isEmpty { json.member("mappings", self.mappings) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "outcome": try json.read(into: &self.outcome)
      case "workgroups": try json.read(into: &self.workgroups)
      case "mappings": try json.read(into: &self.mappings)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MappingsServiceTestResponse {
  /// ``ProvisioningV1.MappingsServiceTestResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var outcome: ProvisioningV1.LoginOutcome = ProvisioningV1.LoginOutcome(rawValue: 0)
    public private(set) var workgroups: RepeatedView<MessageCodec<ProvisioningV1.TestedWorkgroup.View>> = RepeatedView()
    public private(set) var mappings: RepeatedView<MessageCodec<ProvisioningV1.TestedMapping.View>> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MappingsServiceTestResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.outcome = try decoder.enumeration()
          case 18: try decoder.view(tag, into: &self.workgroups)
          case 26: try decoder.view(tag, into: &self.mappings)
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MappingsServiceTestResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.TestedWorkgroup {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "workgroup_name"
      case 3: "mappings"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.workgroup = try decoder.string()
        case 18: self.workgroupName = try decoder.string()
        case 26:
          try decoder.append(to: &self.mappings, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.TestedWorkgroup.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.workgroupName.isEmpty {
      size += 1 + WireSize.string(self.workgroupName)
    }
    size += WireSize.sum(self.mappings) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.mappings) { encoder, value in encoder.string(26, value) }
    if !self.workgroupName.isEmpty {
      encoder.string(18, self.workgroupName)
    }
    if !self.workgroup.isEmpty {
      encoder.string(10, self.workgroup)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.workgroupName.isEmpty { json.member("workgroupName", self.workgroupName) }
    if !self.mappings.isEmpty { json.member("mappings", self.mappings) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      case "mappings": try json.read(into: &self.mappings)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.TestedWorkgroup {
  /// ``ProvisioningV1.TestedWorkgroup``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var mappings: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.TestedWorkgroup.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: self.workgroupName = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.mappings)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.TestedWorkgroup.self)
        }
      }
    }

  }
}

extension ProvisioningV1.TestedMapping {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "mapping"
      case 2: "verdict"
      case 3: "value"
      case 4: "workgroup_name"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.mapping)
        case 16: self.verdict = try decoder.enumeration()
        case 26: self.value = try decoder.string()
        case 34: self.workgroupName = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.TestedMapping.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.mapping {
      size += 1 + WireSize.message(value)
    }
    if self.verdict.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.verdict.rawValue))
    }
    if !self.value.isEmpty {
      size += 1 + WireSize.string(self.value)
    }
    if !self.workgroupName.isEmpty {
      size += 1 + WireSize.string(self.workgroupName)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.workgroupName.isEmpty {
      encoder.string(34, self.workgroupName)
    }
    if !self.value.isEmpty {
      encoder.string(26, self.value)
    }
    if self.verdict.rawValue != 0 {
      encoder.int(16, Int64(self.verdict.rawValue))
    }
    if let value = self.mapping {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.mapping { json.member("mapping", value) }
    if self.verdict.rawValue != 0 { json.member("verdict", self.verdict) }
    if !self.value.isEmpty { json.member("value", self.value) }
    if !self.workgroupName.isEmpty { json.member("workgroupName", self.workgroupName) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "mapping": try json.read(into: &self.mapping)
      case "verdict": try json.read(into: &self.verdict)
      case "value": try json.read(into: &self.value)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.TestedMapping {
  /// ``ProvisioningV1.TestedMapping``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var mapping: ProvisioningV1.Mapping.View? = nil
    public private(set) var verdict: ProvisioningV1.MappingVerdict = ProvisioningV1.MappingVerdict(rawValue: 0)
    public private(set) var value: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.TestedMapping.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.mapping)
          case 16: self.verdict = try decoder.enumeration()
          case 26: self.value = try decoder.borrowedString()
          case 34: self.workgroupName = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.TestedMapping.self)
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
    router.unary(ProvisioningV1.MappingsMethods.update) {
      (request: ProvisioningV1.MappingsServiceUpdateRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceUpdateResponse in
      try await self.update(request, context: context)
    }
    router.unary(ProvisioningV1.MappingsMethods.delete) {
      (request: ProvisioningV1.MappingsServiceDeleteRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceDeleteResponse in
      try await self.delete(request, context: context)
    }
    router.unary(ProvisioningV1.MappingsMethods.plan) {
      (request: ProvisioningV1.MappingsServicePlanRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServicePlanResponse in
      try await self.plan(request, context: context)
    }
    router.unary(ProvisioningV1.MappingsMethods.test) {
      (request: ProvisioningV1.MappingsServiceTestRequest, context: CallContext) async throws -> ProvisioningV1.MappingsServiceTestResponse in
      try await self.test(request, context: context)
    }
  }
}

extension ProvisioningV1.Files {
  /// `muster/provisioning/v1/mappings.proto`.
  public static let mappings = ProtoFile(
    name: "muster/provisioning/v1/mappings.proto", dependencies: [WellKnown.Files.fieldMask, ProvisioningV1.Files.logins, ProvisioningV1.Files.sync],
    base64: "CiVtdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL21hcHBpbmdzLnByb3RvEhZtdXN0ZXIucHJvdmlzaW9uaW5nLnYxGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90bxojbXVzdGVyL3Byb3Zpc2lvbmluZy92MS9sb2dpbnMucHJvdG8aIW11c3Rlci9wcm92aXNpb25pbmcvdjEvc3luYy5wcm90byLtAQoHTWFwcGluZxIOCgJpZBgBIAEoCVICaWQSKwoRaWRlbnRpdHlfcHJvdmlkZXIYAiABKAlSEGlkZW50aXR5UHJvdmlkZXISNwoFbWF0Y2gYAyABKA4yIS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLk1hdGNoS2luZFIFbWF0Y2gSFAoFdmFsdWUYBCABKAlSBXZhbHVlEhwKCXdvcmtncm91cBgFIAEoCVIJd29ya2dyb3VwEhoKCHByaW9yaXR5GAYgASgDUghwcmlvcml0eRIcCglhdHRyaWJ1dGUYByABKAlSCWF0dHJpYnV0ZSKQAQocTWFwcGluZ3NTZXJ2aWNlQ3JlYXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBI5CgdtYXBwaW5nGAIgASgLMh8ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5NYXBwaW5nUgdtYXBwaW5nEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCJwCh1NYXBwaW5nc1NlcnZpY2VDcmVhdGVSZXNwb25zZRI5CgdtYXBwaW5nGAEgASgLMh8ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5NYXBwaW5nUgdtYXBwaW5nEhQKBXRva2VuGAIgASgJUgV0b2tlbiJhChpNYXBwaW5nc1NlcnZpY2VMaXN0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlciJ2ChtNYXBwaW5nc1NlcnZpY2VMaXN0UmVzcG9uc2USOwoIbWFwcGluZ3MYASADKAsyHy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLk1hcHBpbmdSCG1hcHBpbmdzEhoKCGNvbXBsZXRlGAIgASgIUghjb21wbGV0ZSLNAQocTWFwcGluZ3NTZXJ2aWNlVXBkYXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBI5CgdtYXBwaW5nGAIgASgLMh8ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5NYXBwaW5nUgdtYXBwaW5nEjsKC3VwZGF0ZV9tYXNrGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IKdXBkYXRlTWFzaxIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQicAodTWFwcGluZ3NTZXJ2aWNlVXBkYXRlUmVzcG9uc2USOQoHbWFwcGluZxgBIAEoCzIfLm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ1IHbWFwcGluZxIUCgV0b2tlbhgCIAEoCVIFdG9rZW4ibwocTWFwcGluZ3NTZXJ2aWNlRGVsZXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIYCgdtYXBwaW5nGAIgASgJUgdtYXBwaW5nEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCI1Ch1NYXBwaW5nc1NlcnZpY2VEZWxldGVSZXNwb25zZRIUCgV0b2tlbhgBIAEoCVIFdG9rZW4iiwIKGk1hcHBpbmdzU2VydmljZVBsYW5SZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EjkKBmNyZWF0ZRgCIAEoCzIfLm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ0gAUgZjcmVhdGUSOQoGdXBkYXRlGAMgASgLMh8ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5NYXBwaW5nSABSBnVwZGF0ZRIYCgZkZWxldGUYBCABKAlIAFIGZGVsZXRlEjsKC3VwZGF0ZV9tYXNrGAUgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IKdXBkYXRlTWFza0IICgZjaGFuZ2UibwobTWFwcGluZ3NTZXJ2aWNlUGxhblJlc3BvbnNlEjoKBHBsYW4YASABKAsyJi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLk1lbWJlcnNoaXBQbGFuUgRwbGFuEhQKBXRva2VuGAIgASgJUgV0b2tlbiLWAgoaTWFwcGluZ3NTZXJ2aWNlVGVzdFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSKwoRaWRlbnRpdHlfcHJvdmlkZXIYAiABKAlSEGlkZW50aXR5UHJvdmlkZXISVgoGY2xhaW1zGAMgAygLMj4ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5NYXBwaW5nc1NlcnZpY2VUZXN0UmVxdWVzdC5DbGFpbXNFbnRyeVIGY2xhaW1zEhgKB292ZXJhZ2UYBCABKAhSB292ZXJhZ2USIQoMbWF0Y2hlZF9vbmx5GAUgASgIUgttYXRjaGVkT25seRpeCgtDbGFpbXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRI5CgV2YWx1ZRgCIAEoCzIjLm11c3Rlci5wcm92aXNpb25pbmcudjEuQ2xhaW1WYWx1ZXNSBXZhbHVlOgI4ASL/AQobTWFwcGluZ3NTZXJ2aWNlVGVzdFJlc3BvbnNlEj4KB291dGNvbWUYASABKA4yJC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkxvZ2luT3V0Y29tZVIHb3V0Y29tZRJHCgp3b3JrZ3JvdXBzGAIgAygLMicubXVzdGVyLnByb3Zpc2lvbmluZy52MS5UZXN0ZWRXb3JrZ3JvdXBSCndvcmtncm91cHMSQQoIbWFwcGluZ3MYAyADKAsyJS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlRlc3RlZE1hcHBpbmdSCG1hcHBpbmdzEhQKBXRva2VuGAQgASgJUgV0b2tlbiJyCg9UZXN0ZWRXb3JrZ3JvdXASHAoJd29ya2dyb3VwGAEgASgJUgl3b3JrZ3JvdXASJQoOd29ya2dyb3VwX25hbWUYAiABKAlSDXdvcmtncm91cE5hbWUSGgoIbWFwcGluZ3MYAyADKAlSCG1hcHBpbmdzIskBCg1UZXN0ZWRNYXBwaW5nEjkKB21hcHBpbmcYASABKAsyHy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLk1hcHBpbmdSB21hcHBpbmcSQAoHdmVyZGljdBgCIAEoDjImLm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ1ZlcmRpY3RSB3ZlcmRpY3QSFAoFdmFsdWUYAyABKAlSBXZhbHVlEiUKDndvcmtncm91cF9uYW1lGAQgASgJUg13b3JrZ3JvdXBOYW1lKqABCglNYXRjaEtpbmQSGgoWTUFUQ0hfS0lORF9VTlNQRUNJRklFRBAAEhQKEE1BVENIX0tJTkRfRVhBQ1QQARIfChtNQVRDSF9LSU5EX0NBU0VfSU5TRU5TSVRJVkUQAhIVChFNQVRDSF9LSU5EX1BSRUZJWBADEhMKD01BVENIX0tJTkRfR0xPQhAEEhQKEE1BVENIX0tJTkRfUkVHRVgQBSqgAgoOTWFwcGluZ1ZlcmRpY3QSHwobTUFQUElOR19WRVJESUNUX1VOU1BFQ0lGSUVEEAASGwoXTUFQUElOR19WRVJESUNUX01BVENIRUQQARIcChhNQVBQSU5HX1ZFUkRJQ1RfTk9fTUFUQ0gQAhIhCh1NQVBQSU5HX1ZFUkRJQ1RfQ0xBSU1fTUlTU0lORxADEi4KKk1BUFBJTkdfVkVSRElDVF9BRE1JTklTVFJBVE9SU19OT1RfQUxMT1dFRBAEEh0KGU1BUFBJTkdfVkVSRElDVF9PVVRSQU5LRUQQBRIiCh5NQVBQSU5HX1ZFUkRJQ1RfU0NPUEVfQ09ORkxJQ1QQBhIcChhNQVBQSU5HX1ZFUkRJQ1RfVU5VU0FCTEUQBzLYBQoPTWFwcGluZ3NTZXJ2aWNlEnUKBkNyZWF0ZRI0Lm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlQ3JlYXRlUmVxdWVzdBo1Lm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlQ3JlYXRlUmVzcG9uc2USdAoETGlzdBIyLm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlTGlzdFJlcXVlc3QaMy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLk1hcHBpbmdzU2VydmljZUxpc3RSZXNwb25zZSIDkAIBEnUKBlVwZGF0ZRI0Lm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlVXBkYXRlUmVxdWVzdBo1Lm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlVXBkYXRlUmVzcG9uc2USdQoGRGVsZXRlEjQubXVzdGVyLnByb3Zpc2lvbmluZy52MS5NYXBwaW5nc1NlcnZpY2VEZWxldGVSZXF1ZXN0GjUubXVzdGVyLnByb3Zpc2lvbmluZy52MS5NYXBwaW5nc1NlcnZpY2VEZWxldGVSZXNwb25zZRJ0CgRQbGFuEjIubXVzdGVyLnByb3Zpc2lvbmluZy52MS5NYXBwaW5nc1NlcnZpY2VQbGFuUmVxdWVzdBozLm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlUGxhblJlc3BvbnNlIgOQAgESdAoEVGVzdBIyLm11c3Rlci5wcm92aXNpb25pbmcudjEuTWFwcGluZ3NTZXJ2aWNlVGVzdFJlcXVlc3QaMy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLk1hcHBpbmdzU2VydmljZVRlc3RSZXNwb25zZSIDkAIBYgZwcm90bzM=")
}
