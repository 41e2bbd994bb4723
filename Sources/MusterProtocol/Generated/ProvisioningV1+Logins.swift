// Generated from muster/provisioning/v1/logins.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension ProvisioningV1 {
  public struct LoginOutcome: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var ok: Self { Self(rawValue: 1) }
    /// A first login that matches no workgroup: no account was made (C38).
    public static var noMapping: Self { Self(rawValue: 2) }
    /// The groups were too many for the provider to send: memberships are as they were (C37).
    public static var overage: Self { Self(rawValue: 3) }
    /// The account is locked or deactivated: nothing was changed (C42).
    public static var refused: Self { Self(rawValue: 4) }
    /// Several scope workgroups of equal priority: nothing was changed (A25).
    public static var scopeConflict: Self { Self(rawValue: 5) }
    /// Older than what this connection asserted before: nothing was changed.
    public static var stale: Self { Self(rawValue: 6) }
    /// The workgroup claim is absent: memberships are as they were (C37).
    public static var claimMissing: Self { Self(rawValue: 7) }
    /// Automatic provisioning is off for this connection and the user is unknown (C32).
    public static var provisioningOff: Self { Self(rawValue: 8) }
    /// The login would take more from people than the connection's threshold allows: memberships are as they were, and an
    /// administrator has to approve (P43, P47). The user may go on with what there is.
    public static var held: Self { Self(rawValue: 9) }

    public static var allCases: [Self] { [.unspecified, .ok, .noMapping, .overage, .refused, .scopeConflict, .stale, .claimMissing, .provisioningOff, .held] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "LOGIN_OUTCOME_UNSPECIFIED"
        case 1: "LOGIN_OUTCOME_OK"
        case 2: "LOGIN_OUTCOME_NO_MAPPING"
        case 3: "LOGIN_OUTCOME_OVERAGE"
        case 4: "LOGIN_OUTCOME_REFUSED"
        case 5: "LOGIN_OUTCOME_SCOPE_CONFLICT"
        case 6: "LOGIN_OUTCOME_STALE"
        case 7: "LOGIN_OUTCOME_CLAIM_MISSING"
        case 8: "LOGIN_OUTCOME_PROVISIONING_OFF"
        case 9: "LOGIN_OUTCOME_HELD"
        default: nil
      }
    }
  }

  public struct ProvisionRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ProvisionRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// The provider's name for the user.
    public var login: String = ""
    /// By claim name. A claim that is not there is absent, which changes no membership; one without values is present and
    /// empty, which removes all memberships of this connection (C37).
    public var claims: [String: ProvisioningV1.ClaimValues] = [:]
    /// When the user authenticated; an older assertion never undoes a newer state. Now, if it is not set.
    public var authenticatedAt: WellKnown.Timestamp? = nil
    /// The provider sent an overage marker instead of the groups (C37).
    public var overage: Bool = false
    public var requestId: String = ""
    /// In place of login, claims, authenticated_at and overage: an ID token or a SAML response that says them. It is verified
    /// with the keys and certificates that the connection trusts; of the two one at most.
    public var idToken: String = ""
    /// As XML, or in base64 as browsers post it.
    public var samlResponse: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      login: String = "",
      claims: [String: ProvisioningV1.ClaimValues] = [:],
      authenticatedAt: WellKnown.Timestamp? = nil,
      overage: Bool = false,
      requestId: String = "",
      idToken: String = "",
      samlResponse: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.login = login
      self.claims = claims
      self.authenticatedAt = authenticatedAt
      self.overage = overage
      self.requestId = requestId
      self.idToken = idToken
      self.samlResponse = samlResponse
    }

  }

  public struct ClaimValues: Message {
    public static var fullName: String { "muster.provisioning.v1.ClaimValues" }

    public var values: [String] = []

    public init() {}

    public init(
      values: [String] = []
    ) {
      self.values = values
    }

  }

  public struct ProvisionResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ProvisionResponse" }

    public var outcome: ProvisioningV1.LoginOutcome = ProvisioningV1.LoginOutcome(rawValue: 0)
    /// The user's id; empty if there is no account.
    public var user: String = ""
    /// Whether this login made the account.
    public var created: Bool = false
    /// Ids of the workgroups whose membership by this connection began or ended.
    public var added: [String] = []
    public var removed: [String] = []
    /// All memberships of the user afterwards.
    public var memberships: [ProvisioningV1.LoginMembership] = []
    /// What a person should know, such as a mapping that was not followed.
    public var reports: [String] = []
    public var token: String = ""

    public init() {}

    public init(
      outcome: ProvisioningV1.LoginOutcome = ProvisioningV1.LoginOutcome(rawValue: 0),
      user: String = "",
      created: Bool = false,
      added: [String] = [],
      removed: [String] = [],
      memberships: [ProvisioningV1.LoginMembership] = [],
      reports: [String] = [],
      token: String = ""
    ) {
      self.outcome = outcome
      self.user = user
      self.created = created
      self.added = added
      self.removed = removed
      self.memberships = memberships
      self.reports = reports
      self.token = token
    }

  }

  public struct LoginMembership: Message {
    public static var fullName: String { "muster.provisioning.v1.LoginMembership" }

    public var workgroup: String = ""
    public var workgroupName: String = ""
    public var sources: [String] = []

    public init() {}

    public init(
      workgroup: String = "",
      workgroupName: String = "",
      sources: [String] = []
    ) {
      self.workgroup = workgroup
      self.workgroupName = workgroupName
      self.sources = sources
    }

  }

  /// Logins: what an identity provider asserted about a user who has just signed in.
  public protocol LoginsService: RPC.Service {
    /// Makes or refreshes the account and brings the connection's own memberships into line with the claims (C32-C42).
    /// Safe to repeat: the same claims change nothing the second time.
    func provision(_ request: ProvisioningV1.ProvisionRequest, context: CallContext) async throws -> ProvisioningV1.ProvisionResponse
  }

  /// The calls of `muster.provisioning.v1.LoginsService`.
  public enum LoginsMethods {
    /// `Provision`.
    public static let provision = MethodDescriptor(
      service: "muster.provisioning.v1.LoginsService", method: "Provision", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.provisioning.v1.LoginsService",
      methods: [Self.provision],
      fileDescriptors: ProvisioningV1.Files.logins.closure)
  }

  /// Calls `muster.provisioning.v1.LoginsService`.
  public struct LoginsClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// Makes or refreshes the account and brings the connection's own memberships into line with the claims (C32-C42).
    /// Safe to repeat: the same claims change nothing the second time.
    public func provision(_ request: ProvisioningV1.ProvisionRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ProvisionResponse {
      try await self.channel.unary(ProvisioningV1.LoginsMethods.provision, request, options: options)
    }
  }

}

extension ProvisioningV1.ProvisionRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "login"
      case 4: "claims"
      case 5: "authenticated_at"
      case 6: "overage"
      case 7: "request_id"
      case 8: "id_token"
      case 9: "saml_response"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.login = try decoder.string()
        case 34:
          try decoder.entry(
            of: &self.claims, key: "", keyTag: 10, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() },
            value: ProvisioningV1.ClaimValues(), valueTag: 18, { (value: inout ProvisioningV1.ClaimValues, decoder: inout Decoder) throws(WireError) in try decoder.merge(into: &value) })
        case 42: try decoder.merge(into: &self.authenticatedAt)
        case 48: self.overage = try decoder.bool()
        case 58: self.requestId = try decoder.string()
        case 66: self.idToken = try decoder.string()
        case 74: self.samlResponse = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ProvisionRequest.self)
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
    if !self.login.isEmpty {
      size += 1 + WireSize.string(self.login)
    }
    for entry in self.claims {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.string(entry.key) + WireSize.message(entry.value))
    }
    if let value = self.authenticatedAt {
      size += 1 + WireSize.message(value)
    }
    if self.overage { size += 2 }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    if !self.idToken.isEmpty {
      size += 1 + WireSize.string(self.idToken)
    }
    if !self.samlResponse.isEmpty {
      size += 1 + WireSize.string(self.samlResponse)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.samlResponse.isEmpty {
      encoder.string(74, self.samlResponse)
    }
    if !self.idToken.isEmpty {
      encoder.string(66, self.idToken)
    }
    if !self.requestId.isEmpty {
      encoder.string(58, self.requestId)
    }
    if self.overage {
      encoder.bool(48, self.overage)
    }
    if let value = self.authenticatedAt {
      encoder.message(42, value)
    }
    encoder.map(34, MapOrder.sorted(self.claims)) { encoder, key, value in
      encoder.message(18, value)
      encoder.string(10, key)
    }
    if !self.login.isEmpty {
      encoder.string(26, self.login)
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
    if !self.login.isEmpty { json.member("login", self.login) }
    if !self.claims.isEmpty { json.member("claims", self.claims) }
    if let value = self.authenticatedAt { json.member("authenticatedAt", value) }
    if self.overage { json.member("overage", self.overage) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
    if !self.idToken.isEmpty { json.member("idToken", self.idToken) }
    if !self.samlResponse.isEmpty { json.member("samlResponse", self.samlResponse) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "login": try json.read(into: &self.login)
      case "claims": try json.read(into: &self.claims)
      case "authenticatedAt", "authenticated_at": try json.read(into: &self.authenticatedAt)
      case "overage": try json.read(into: &self.overage)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      case "idToken", "id_token": try json.read(into: &self.idToken)
      case "samlResponse", "saml_response": try json.read(into: &self.samlResponse)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ProvisionRequest {
  /// ``ProvisioningV1.ProvisionRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var login: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var claims: RepeatedView<MessageCodec<MapEntryView<StringCodec, MessageCodec<ProvisioningV1.ClaimValues.View>>>> = RepeatedView()
    public private(set) var authenticatedAt: WellKnown.Timestamp.View? = nil
    public private(set) var overage: Bool = false
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var idToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var samlResponse: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ProvisionRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.login = try decoder.borrowedString()
          case 34: try decoder.view(tag, into: &self.claims)
          case 42: try decoder.view(into: &self.authenticatedAt)
          case 48: self.overage = try decoder.bool()
          case 58: self.requestId = try decoder.borrowedString()
          case 66: self.idToken = try decoder.borrowedString()
          case 74: self.samlResponse = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ProvisionRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ClaimValues {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "values"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.values, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ClaimValues.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.values) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.values) { encoder, value in encoder.string(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.values.isEmpty { json.member("values", self.values) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "values": try json.read(into: &self.values)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ClaimValues {
  /// ``ProvisioningV1.ClaimValues``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var values: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ClaimValues.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.values)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ClaimValues.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ProvisionResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "outcome"
      case 2: "user"
      case 3: "created"
      case 4: "added"
      case 5: "removed"
      case 6: "memberships"
      case 7: "reports"
      case 8: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.outcome = try decoder.enumeration()
        case 18: self.user = try decoder.string()
        case 24: self.created = try decoder.bool()
        case 34:
          try decoder.append(to: &self.added, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 42:
          try decoder.append(to: &self.removed, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 50:
          try decoder.append(to: &self.memberships)
        case 58:
          try decoder.append(to: &self.reports, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 66: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ProvisionResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.outcome.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.outcome.rawValue))
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if self.created { size += 2 }
    size += WireSize.sum(self.added) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.removed) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.memberships) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.reports) { 1 + WireSize.string($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(66, self.token)
    }
    encoder.elements(self.reports) { encoder, value in encoder.string(58, value) }
    encoder.elements(self.memberships) { encoder, value in encoder.message(50, value) }
    encoder.elements(self.removed) { encoder, value in encoder.string(42, value) }
    encoder.elements(self.added) { encoder, value in encoder.string(34, value) }
    if self.created {
      encoder.bool(24, self.created)
    }
    if !self.user.isEmpty {
      encoder.string(18, self.user)
    }
    if self.outcome.rawValue != 0 {
      encoder.int(8, Int64(self.outcome.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.outcome.rawValue != 0 { json.member("outcome", self.outcome) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if self.created { json.member("created", self.created) }
    if !self.added.isEmpty { json.member("added", self.added) }
    if !self.removed.isEmpty { json.member("removed", self.removed) }
    if !self.memberships.isEmpty { json.member("memberships", self.memberships) }
    if !self.reports.isEmpty { json.member("reports", self.reports) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "outcome": try json.read(into: &self.outcome)
      case "user": try json.read(into: &self.user)
      case "created": try json.read(into: &self.created)
      case "added": try json.read(into: &self.added)
      case "removed": try json.read(into: &self.removed)
      case "memberships": try json.read(into: &self.memberships)
      case "reports": try json.read(into: &self.reports)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ProvisionResponse {
  /// ``ProvisioningV1.ProvisionResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var outcome: ProvisioningV1.LoginOutcome = ProvisioningV1.LoginOutcome(rawValue: 0)
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var created: Bool = false
    public private(set) var added: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var removed: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var memberships: RepeatedView<MessageCodec<ProvisioningV1.LoginMembership.View>> = RepeatedView()
    public private(set) var reports: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ProvisionResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.outcome = try decoder.enumeration()
          case 18: self.user = try decoder.borrowedString()
          case 24: self.created = try decoder.bool()
          case 34: try decoder.view(tag, into: &self.added)
          case 42: try decoder.view(tag, into: &self.removed)
          case 50: try decoder.view(tag, into: &self.memberships)
          case 58: try decoder.view(tag, into: &self.reports)
          case 66: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ProvisionResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.LoginMembership {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "workgroup_name"
      case 3: "sources"
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
          try decoder.append(to: &self.sources, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.LoginMembership.self)
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
    size += WireSize.sum(self.sources) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.sources) { encoder, value in encoder.string(26, value) }
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
    if !self.sources.isEmpty { json.member("sources", self.sources) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      case "sources": try json.read(into: &self.sources)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.LoginMembership {
  /// ``ProvisioningV1.LoginMembership``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var sources: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.LoginMembership.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: self.workgroupName = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.sources)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.LoginMembership.self)
        }
      }
    }

  }
}

extension ProvisioningV1.LoginsService {
  public var descriptor: ServiceDescriptor { ProvisioningV1.LoginsMethods.service }

  public func register(in router: inout Router) {
    router.unary(ProvisioningV1.LoginsMethods.provision) {
      (request: ProvisioningV1.ProvisionRequest, context: CallContext) async throws -> ProvisioningV1.ProvisionResponse in
      try await self.provision(request, context: context)
    }
  }
}

extension ProvisioningV1.Files {
  /// `muster/provisioning/v1/logins.proto`.
  public static let logins = ProtoFile(
    name: "muster/provisioning/v1/logins.proto", dependencies: [WellKnown.Files.timestamp],
    base64: "CiNtdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL2xvZ2lucy5wcm90bxIWbXVzdGVyLnByb3Zpc2lvbmluZy52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byLbAwoQUHJvdmlzaW9uUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchIUCgVsb2dpbhgDIAEoCVIFbG9naW4STAoGY2xhaW1zGAQgAygLMjQubXVzdGVyLnByb3Zpc2lvbmluZy52MS5Qcm92aXNpb25SZXF1ZXN0LkNsYWltc0VudHJ5UgZjbGFpbXMSRQoQYXV0aGVudGljYXRlZF9hdBgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSD2F1dGhlbnRpY2F0ZWRBdBIYCgdvdmVyYWdlGAYgASgIUgdvdmVyYWdlEh0KCnJlcXVlc3RfaWQYByABKAlSCXJlcXVlc3RJZBIZCghpZF90b2tlbhgIIAEoCVIHaWRUb2tlbhIjCg1zYW1sX3Jlc3BvbnNlGAkgASgJUgxzYW1sUmVzcG9uc2UaXgoLQ2xhaW1zRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSOQoFdmFsdWUYAiABKAsyIy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkNsYWltVmFsdWVzUgV2YWx1ZToCOAEiJQoLQ2xhaW1WYWx1ZXMSFgoGdmFsdWVzGAEgAygJUgZ2YWx1ZXMirAIKEVByb3Zpc2lvblJlc3BvbnNlEj4KB291dGNvbWUYASABKA4yJC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkxvZ2luT3V0Y29tZVIHb3V0Y29tZRISCgR1c2VyGAIgASgJUgR1c2VyEhgKB2NyZWF0ZWQYAyABKAhSB2NyZWF0ZWQSFAoFYWRkZWQYBCADKAlSBWFkZGVkEhgKB3JlbW92ZWQYBSADKAlSB3JlbW92ZWQSSQoLbWVtYmVyc2hpcHMYBiADKAsyJy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkxvZ2luTWVtYmVyc2hpcFILbWVtYmVyc2hpcHMSGAoHcmVwb3J0cxgHIAMoCVIHcmVwb3J0cxIUCgV0b2tlbhgIIAEoCVIFdG9rZW4icAoPTG9naW5NZW1iZXJzaGlwEhwKCXdvcmtncm91cBgBIAEoCVIJd29ya2dyb3VwEiUKDndvcmtncm91cF9uYW1lGAIgASgJUg13b3JrZ3JvdXBOYW1lEhgKB3NvdXJjZXMYAyADKAlSB3NvdXJjZXMqrwIKDExvZ2luT3V0Y29tZRIdChlMT0dJTl9PVVRDT01FX1VOU1BFQ0lGSUVEEAASFAoQTE9HSU5fT1VUQ09NRV9PSxABEhwKGExPR0lOX09VVENPTUVfTk9fTUFQUElORxACEhkKFUxPR0lOX09VVENPTUVfT1ZFUkFHRRADEhkKFUxPR0lOX09VVENPTUVfUkVGVVNFRBAEEiAKHExPR0lOX09VVENPTUVfU0NPUEVfQ09ORkxJQ1QQBRIXChNMT0dJTl9PVVRDT01FX1NUQUxFEAYSHwobTE9HSU5fT1VUQ09NRV9DTEFJTV9NSVNTSU5HEAcSIgoeTE9HSU5fT1VUQ09NRV9QUk9WSVNJT05JTkdfT0ZGEAgSFgoSTE9HSU5fT1VUQ09NRV9IRUxEEAkycQoNTG9naW5zU2VydmljZRJgCglQcm92aXNpb24SKC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlByb3Zpc2lvblJlcXVlc3QaKS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlByb3Zpc2lvblJlc3BvbnNlYgZwcm90bzM=")
}
