// Generated from muster/provisioning/v1/events.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension ProvisioningV1 {
  /// What became of an event. All of these are taken: sent again, each is EVENT_OUTCOME_REPEATED.
  public struct EventOutcome: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var applied: Self { Self(rawValue: 1) }
    /// It says what holds already.
    public static var unchanged: Self { Self(rawValue: 2) }
    public static var repeated: Self { Self(rawValue: 3) }
    /// Something newer is known (P44).
    public static var stale: Self { Self(rawValue: 4) }
    /// The connection knows nobody by the event's names; nobody is made by an event.
    public static var unknownUser: Self { Self(rawValue: 5) }
    /// The state of the user or of the connection forbids it.
    public static var refused: Self { Self(rawValue: 6) }
    /// It is of a kind that changes nothing here.
    public static var ignored: Self { Self(rawValue: 7) }

    public static var allCases: [Self] { [.unspecified, .applied, .unchanged, .repeated, .stale, .unknownUser, .refused, .ignored] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "EVENT_OUTCOME_UNSPECIFIED"
        case 1: "EVENT_OUTCOME_APPLIED"
        case 2: "EVENT_OUTCOME_UNCHANGED"
        case 3: "EVENT_OUTCOME_REPEATED"
        case 4: "EVENT_OUTCOME_STALE"
        case 5: "EVENT_OUTCOME_UNKNOWN_USER"
        case 6: "EVENT_OUTCOME_REFUSED"
        case 7: "EVENT_OUTCOME_IGNORED"
        default: nil
      }
    }
  }

  /// What an event does here.
  public struct EventKind: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// Nothing: it is logged.
    public static var other: Self { Self(rawValue: 1) }
    /// What the user authenticated before counts no more.
    public static var sessionsEnded: Self { Self(rawValue: 2) }
    /// The user must not come in any more, or may again.
    public static var denied: Self { Self(rawValue: 3) }
    public static var allowed: Self { Self(rawValue: 4) }
    /// Claims have new values, which count as those of a login do.
    public static var claimsChanged: Self { Self(rawValue: 5) }

    public static var allCases: [Self] { [.unspecified, .other, .sessionsEnded, .denied, .allowed, .claimsChanged] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "EVENT_KIND_UNSPECIFIED"
        case 1: "EVENT_KIND_OTHER"
        case 2: "EVENT_KIND_SESSIONS_ENDED"
        case 3: "EVENT_KIND_DENIED"
        case 4: "EVENT_KIND_ALLOWED"
        case 5: "EVENT_KIND_CLAIMS_CHANGED"
        default: nil
      }
    }
  }

  public struct ReceiveOktaRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ReceiveOktaRequest" }

    /// Both may be left out by a connection: its token knows.
    public var tenant: String = ""
    public var identityProvider: String = ""
    public var body: [UInt8] = []

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      body: [UInt8] = []
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.body = body
    }

  }

  public struct ReceiveOktaResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ReceiveOktaResponse" }

    public var events: [ProvisioningV1.ReceivedEvent] = []
    public var token: String = ""

    public init() {}

    public init(
      events: [ProvisioningV1.ReceivedEvent] = [],
      token: String = ""
    ) {
      self.events = events
      self.token = token
    }

  }

  public struct ReceiveSecurityEventRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ReceiveSecurityEventRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// In compact form.
    public var securityEventToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      securityEventToken: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.securityEventToken = securityEventToken
    }

  }

  public struct ReceiveSecurityEventResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ReceiveSecurityEventResponse" }

    public var events: [ProvisioningV1.ReceivedEvent] = []
    public var token: String = ""

    public init() {}

    public init(
      events: [ProvisioningV1.ReceivedEvent] = [],
      token: String = ""
    ) {
      self.events = events
      self.token = token
    }

  }

  public struct ReceiveLogoutRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ReceiveLogoutRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// In compact form.
    public var logoutToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      logoutToken: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.logoutToken = logoutToken
    }

  }

  public struct ReceiveLogoutResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ReceiveLogoutResponse" }

    public var events: [ProvisioningV1.ReceivedEvent] = []
    public var token: String = ""

    public init() {}

    public init(
      events: [ProvisioningV1.ReceivedEvent] = [],
      token: String = ""
    ) {
      self.events = events
      self.token = token
    }

  }

  public struct ReceivedEvent: Message {
    public static var fullName: String { "muster.provisioning.v1.ReceivedEvent" }

    public var id: String = ""
    /// The provider's name of what happened.
    public var type: String = ""
    public var outcome: ProvisioningV1.EventOutcome = ProvisioningV1.EventOutcome(rawValue: 0)
    /// The user of the directory; empty if nobody is known.
    public var user: String = ""

    public init() {}

    public init(
      id: String = "",
      type: String = "",
      outcome: ProvisioningV1.EventOutcome = ProvisioningV1.EventOutcome(rawValue: 0),
      user: String = ""
    ) {
      self.id = id
      self.type = type
      self.outcome = outcome
      self.user = user
    }

  }

  /// A verified event, as the log of its connection keeps it (P53).
  public struct ProviderEvent: Message {
    public static var fullName: String { "muster.provisioning.v1.ProviderEvent" }

    public var id: String = ""
    public var kind: ProvisioningV1.EventKind = ProvisioningV1.EventKind(rawValue: 0)
    public var type: String = ""
    public var happenedAt: WellKnown.Timestamp? = nil
    /// Whom it is about: the provider's ids, user names and e-mails; the first that the connection knows counts.
    public var ids: [String] = []
    public var names: [String] = []
    public var emails: [String] = []
    public var claims: [String: ProvisioningV1.ClaimValues] = [:]

    public init() {}

    public init(
      id: String = "",
      kind: ProvisioningV1.EventKind = ProvisioningV1.EventKind(rawValue: 0),
      type: String = "",
      happenedAt: WellKnown.Timestamp? = nil,
      ids: [String] = [],
      names: [String] = [],
      emails: [String] = [],
      claims: [String: ProvisioningV1.ClaimValues] = [:]
    ) {
      self.id = id
      self.kind = kind
      self.type = type
      self.happenedAt = happenedAt
      self.ids = ids
      self.names = names
      self.emails = emails
      self.claims = claims
    }

  }

  /// What happens to users at their identity provider between logins and pushes (P58-P60). For the gateway, which hands on the
  /// bodies as they came; they are verified here. Each event counts once, and in the order in which things happened.
  public protocol EventsService: RPC.Service {
    /// The body of an Okta event hook (P58). The caller presents a token of the connection that has the scope `events`: in Okta
    /// it is the hook's authentication secret, with `Bearer ` before it.
    func receiveOkta(_ request: ProvisioningV1.ReceiveOktaRequest, context: CallContext) async throws -> ProvisioningV1.ReceiveOktaResponse
    /// A security event token (RFC 8417), as it is pushed by RFC 8935: CAEP and RISC (P59). Its signature proves the sender, so
    /// that it needs no credential beside it; then the request names tenant and identity provider.
    func receiveSecurityEvent(_ request: ProvisioningV1.ReceiveSecurityEventRequest, context: CallContext) async throws -> ProvisioningV1.ReceiveSecurityEventResponse
    /// A logout token of OpenID Connect Back-Channel Logout 1.0 (P60). Its signature proves the sender as well.
    func receiveLogout(_ request: ProvisioningV1.ReceiveLogoutRequest, context: CallContext) async throws -> ProvisioningV1.ReceiveLogoutResponse
  }

  /// The calls of `muster.provisioning.v1.EventsService`.
  public enum EventsMethods {
    /// `ReceiveOkta`.
    public static let receiveOkta = MethodDescriptor(
      service: "muster.provisioning.v1.EventsService", method: "ReceiveOkta", kind: .unary)
    /// `ReceiveSecurityEvent`.
    public static let receiveSecurityEvent = MethodDescriptor(
      service: "muster.provisioning.v1.EventsService", method: "ReceiveSecurityEvent", kind: .unary)
    /// `ReceiveLogout`.
    public static let receiveLogout = MethodDescriptor(
      service: "muster.provisioning.v1.EventsService", method: "ReceiveLogout", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.provisioning.v1.EventsService",
      methods: [Self.receiveOkta, Self.receiveSecurityEvent, Self.receiveLogout],
      fileDescriptors: ProvisioningV1.Files.events.closure)
  }

  /// Calls `muster.provisioning.v1.EventsService`.
  public struct EventsClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// The body of an Okta event hook (P58). The caller presents a token of the connection that has the scope `events`: in Okta
    /// it is the hook's authentication secret, with `Bearer ` before it.
    public func receiveOkta(_ request: ProvisioningV1.ReceiveOktaRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ReceiveOktaResponse {
      try await self.channel.unary(ProvisioningV1.EventsMethods.receiveOkta, request, options: options)
    }

    /// A security event token (RFC 8417), as it is pushed by RFC 8935: CAEP and RISC (P59). Its signature proves the sender, so
    /// that it needs no credential beside it; then the request names tenant and identity provider.
    public func receiveSecurityEvent(_ request: ProvisioningV1.ReceiveSecurityEventRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ReceiveSecurityEventResponse {
      try await self.channel.unary(ProvisioningV1.EventsMethods.receiveSecurityEvent, request, options: options)
    }

    /// A logout token of OpenID Connect Back-Channel Logout 1.0 (P60). Its signature proves the sender as well.
    public func receiveLogout(_ request: ProvisioningV1.ReceiveLogoutRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ReceiveLogoutResponse {
      try await self.channel.unary(ProvisioningV1.EventsMethods.receiveLogout, request, options: options)
    }
  }

}

extension ProvisioningV1.ReceiveOktaRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "body"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.body = try decoder.bytes()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ReceiveOktaRequest.self)
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
    if !self.body.isEmpty {
      size += 1 + WireSize.bytes(self.body)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.body.isEmpty {
      encoder.bytes(26, self.body)
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
    if !self.body.isEmpty { json.member("body", self.body) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "body": try json.read(into: &self.body)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ReceiveOktaRequest {
  /// ``ProvisioningV1.ReceiveOktaRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var body: UnsafeRawBufferPointer = BytesCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ReceiveOktaRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.body = try decoder.borrowedBytes()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ReceiveOktaRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ReceiveOktaResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "events"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.events)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ReceiveOktaResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.events) { 1 + WireSize.message($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    encoder.elements(self.events) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.events.isEmpty { json.member("events", self.events) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "events": try json.read(into: &self.events)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ReceiveOktaResponse {
  /// ``ProvisioningV1.ReceiveOktaResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var events: RepeatedView<MessageCodec<ProvisioningV1.ReceivedEvent.View>> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ReceiveOktaResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.events)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ReceiveOktaResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ReceiveSecurityEventRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "security_event_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.securityEventToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ReceiveSecurityEventRequest.self)
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
    if !self.securityEventToken.isEmpty {
      size += 1 + WireSize.string(self.securityEventToken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.securityEventToken.isEmpty {
      encoder.string(26, self.securityEventToken)
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
    if !self.securityEventToken.isEmpty { json.member("securityEventToken", self.securityEventToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "securityEventToken", "security_event_token": try json.read(into: &self.securityEventToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ReceiveSecurityEventRequest {
  /// ``ProvisioningV1.ReceiveSecurityEventRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var securityEventToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ReceiveSecurityEventRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.securityEventToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ReceiveSecurityEventRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ReceiveSecurityEventResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "events"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.events)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ReceiveSecurityEventResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.events) { 1 + WireSize.message($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    encoder.elements(self.events) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.events.isEmpty { json.member("events", self.events) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "events": try json.read(into: &self.events)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ReceiveSecurityEventResponse {
  /// ``ProvisioningV1.ReceiveSecurityEventResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var events: RepeatedView<MessageCodec<ProvisioningV1.ReceivedEvent.View>> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ReceiveSecurityEventResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.events)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ReceiveSecurityEventResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ReceiveLogoutRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "logout_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.logoutToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ReceiveLogoutRequest.self)
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
    if !self.logoutToken.isEmpty {
      size += 1 + WireSize.string(self.logoutToken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.logoutToken.isEmpty {
      encoder.string(26, self.logoutToken)
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
    if !self.logoutToken.isEmpty { json.member("logoutToken", self.logoutToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "logoutToken", "logout_token": try json.read(into: &self.logoutToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ReceiveLogoutRequest {
  /// ``ProvisioningV1.ReceiveLogoutRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var logoutToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ReceiveLogoutRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.logoutToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ReceiveLogoutRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ReceiveLogoutResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "events"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.events)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ReceiveLogoutResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.events) { 1 + WireSize.message($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    encoder.elements(self.events) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.events.isEmpty { json.member("events", self.events) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "events": try json.read(into: &self.events)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ReceiveLogoutResponse {
  /// ``ProvisioningV1.ReceiveLogoutResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var events: RepeatedView<MessageCodec<ProvisioningV1.ReceivedEvent.View>> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ReceiveLogoutResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.events)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ReceiveLogoutResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ReceivedEvent {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "type"
      case 3: "outcome"
      case 4: "user"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.type = try decoder.string()
        case 24: self.outcome = try decoder.enumeration()
        case 34: self.user = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ReceivedEvent.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.type.isEmpty {
      size += 1 + WireSize.string(self.type)
    }
    if self.outcome.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.outcome.rawValue))
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.user.isEmpty {
      encoder.string(34, self.user)
    }
    if self.outcome.rawValue != 0 {
      encoder.int(24, Int64(self.outcome.rawValue))
    }
    if !self.type.isEmpty {
      encoder.string(18, self.type)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.type.isEmpty { json.member("type", self.type) }
    if self.outcome.rawValue != 0 { json.member("outcome", self.outcome) }
    if !self.user.isEmpty { json.member("user", self.user) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "type": try json.read(into: &self.type)
      case "outcome": try json.read(into: &self.outcome)
      case "user": try json.read(into: &self.user)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ReceivedEvent {
  /// ``ProvisioningV1.ReceivedEvent``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var outcome: ProvisioningV1.EventOutcome = ProvisioningV1.EventOutcome(rawValue: 0)
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ReceivedEvent.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.type = try decoder.borrowedString()
          case 24: self.outcome = try decoder.enumeration()
          case 34: self.user = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ReceivedEvent.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ProviderEvent {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "kind"
      case 3: "type"
      case 4: "happened_at"
      case 5: "ids"
      case 6: "names"
      case 7: "emails"
      case 8: "claims"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 16: self.kind = try decoder.enumeration()
        case 26: self.type = try decoder.string()
        case 34: try decoder.merge(into: &self.happenedAt)
        case 42:
          try decoder.append(to: &self.ids, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 50:
          try decoder.append(to: &self.names, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 58:
          try decoder.append(to: &self.emails, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 66:
          try decoder.entry(
            of: &self.claims, key: "", keyTag: 10, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() },
            value: ProvisioningV1.ClaimValues(), valueTag: 18, { (value: inout ProvisioningV1.ClaimValues, decoder: inout Decoder) throws(WireError) in try decoder.merge(into: &value) })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ProviderEvent.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if self.kind.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.kind.rawValue))
    }
    if !self.type.isEmpty {
      size += 1 + WireSize.string(self.type)
    }
    if let value = self.happenedAt {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.ids) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.names) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.emails) { 1 + WireSize.string($0) }
    for entry in self.claims {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.string(entry.key) + WireSize.message(entry.value))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.map(66, MapOrder.sorted(self.claims)) { encoder, key, value in
      encoder.message(18, value)
      encoder.string(10, key)
    }
    encoder.elements(self.emails) { encoder, value in encoder.string(58, value) }
    encoder.elements(self.names) { encoder, value in encoder.string(50, value) }
    encoder.elements(self.ids) { encoder, value in encoder.string(42, value) }
    if let value = self.happenedAt {
      encoder.message(34, value)
    }
    if !self.type.isEmpty {
      encoder.string(26, self.type)
    }
    if self.kind.rawValue != 0 {
      encoder.int(16, Int64(self.kind.rawValue))
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if self.kind.rawValue != 0 { json.member("kind", self.kind) }
    if !self.type.isEmpty { json.member("type", self.type) }
    if let value = self.happenedAt { json.member("happenedAt", value) }
    if !self.ids.isEmpty { json.member("ids", self.ids) }
    if !self.names.isEmpty { json.member("names", self.names) }
    if !self.emails.isEmpty { json.member("emails", self.emails) }
    if !self.claims.isEmpty { json.member("claims", self.claims) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "kind": try json.read(into: &self.kind)
      case "type": try json.read(into: &self.type)
      case "happenedAt", "happened_at": try json.read(into: &self.happenedAt)
      case "ids": try json.read(into: &self.ids)
      case "names": try json.read(into: &self.names)
      case "emails": try json.read(into: &self.emails)
      case "claims": try json.read(into: &self.claims)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ProviderEvent {
  /// ``ProvisioningV1.ProviderEvent``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var kind: ProvisioningV1.EventKind = ProvisioningV1.EventKind(rawValue: 0)
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var happenedAt: WellKnown.Timestamp.View? = nil
    public private(set) var ids: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var names: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var emails: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var claims: RepeatedView<MessageCodec<MapEntryView<StringCodec, MessageCodec<ProvisioningV1.ClaimValues.View>>>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ProviderEvent.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 16: self.kind = try decoder.enumeration()
          case 26: self.type = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.happenedAt)
          case 42: try decoder.view(tag, into: &self.ids)
          case 50: try decoder.view(tag, into: &self.names)
          case 58: try decoder.view(tag, into: &self.emails)
          case 66: try decoder.view(tag, into: &self.claims)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ProviderEvent.self)
        }
      }
    }

  }
}

extension ProvisioningV1.EventsService {
  public var descriptor: ServiceDescriptor { ProvisioningV1.EventsMethods.service }

  public func register(in router: inout Router) {
    router.unary(ProvisioningV1.EventsMethods.receiveOkta) {
      (request: ProvisioningV1.ReceiveOktaRequest, context: CallContext) async throws -> ProvisioningV1.ReceiveOktaResponse in
      try await self.receiveOkta(request, context: context)
    }
    router.unary(ProvisioningV1.EventsMethods.receiveSecurityEvent) {
      (request: ProvisioningV1.ReceiveSecurityEventRequest, context: CallContext) async throws -> ProvisioningV1.ReceiveSecurityEventResponse in
      try await self.receiveSecurityEvent(request, context: context)
    }
    router.unary(ProvisioningV1.EventsMethods.receiveLogout) {
      (request: ProvisioningV1.ReceiveLogoutRequest, context: CallContext) async throws -> ProvisioningV1.ReceiveLogoutResponse in
      try await self.receiveLogout(request, context: context)
    }
  }
}

extension ProvisioningV1.Files {
  /// `muster/provisioning/v1/events.proto`.
  public static let events = ProtoFile(
    name: "muster/provisioning/v1/events.proto", dependencies: [WellKnown.Files.timestamp, ProvisioningV1.Files.logins],
    base64: "CiNtdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL2V2ZW50cy5wcm90bxIWbXVzdGVyLnByb3Zpc2lvbmluZy52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxojbXVzdGVyL3Byb3Zpc2lvbmluZy92MS9sb2dpbnMucHJvdG8ibQoSUmVjZWl2ZU9rdGFSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEhIKBGJvZHkYAyABKAxSBGJvZHkiagoTUmVjZWl2ZU9rdGFSZXNwb25zZRI9CgZldmVudHMYASADKAsyJS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlJlY2VpdmVkRXZlbnRSBmV2ZW50cxIUCgV0b2tlbhgCIAEoCVIFdG9rZW4ilAEKG1JlY2VpdmVTZWN1cml0eUV2ZW50UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchIwChRzZWN1cml0eV9ldmVudF90b2tlbhgDIAEoCVISc2VjdXJpdHlFdmVudFRva2VuInMKHFJlY2VpdmVTZWN1cml0eUV2ZW50UmVzcG9uc2USPQoGZXZlbnRzGAEgAygLMiUubXVzdGVyLnByb3Zpc2lvbmluZy52MS5SZWNlaXZlZEV2ZW50UgZldmVudHMSFAoFdG9rZW4YAiABKAlSBXRva2VuIn4KFFJlY2VpdmVMb2dvdXRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEiEKDGxvZ291dF90b2tlbhgDIAEoCVILbG9nb3V0VG9rZW4ibAoVUmVjZWl2ZUxvZ291dFJlc3BvbnNlEj0KBmV2ZW50cxgBIAMoCzIlLm11c3Rlci5wcm92aXNpb25pbmcudjEuUmVjZWl2ZWRFdmVudFIGZXZlbnRzEhQKBXRva2VuGAIgASgJUgV0b2tlbiKHAQoNUmVjZWl2ZWRFdmVudBIOCgJpZBgBIAEoCVICaWQSEgoEdHlwZRgCIAEoCVIEdHlwZRI+CgdvdXRjb21lGAMgASgOMiQubXVzdGVyLnByb3Zpc2lvbmluZy52MS5FdmVudE91dGNvbWVSB291dGNvbWUSEgoEdXNlchgEIAEoCVIEdXNlciKSAwoNUHJvdmlkZXJFdmVudBIOCgJpZBgBIAEoCVICaWQSNQoEa2luZBgCIAEoDjIhLm11c3Rlci5wcm92aXNpb25pbmcudjEuRXZlbnRLaW5kUgRraW5kEhIKBHR5cGUYAyABKAlSBHR5cGUSOwoLaGFwcGVuZWRfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpoYXBwZW5lZEF0EhAKA2lkcxgFIAMoCVIDaWRzEhQKBW5hbWVzGAYgAygJUgVuYW1lcxIWCgZlbWFpbHMYByADKAlSBmVtYWlscxJJCgZjbGFpbXMYCCADKAsyMS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlByb3ZpZGVyRXZlbnQuQ2xhaW1zRW50cnlSBmNsYWltcxpeCgtDbGFpbXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRI5CgV2YWx1ZRgCIAEoCzIjLm11c3Rlci5wcm92aXNpb25pbmcudjEuQ2xhaW1WYWx1ZXNSBXZhbHVlOgI4ASrwAQoMRXZlbnRPdXRjb21lEh0KGUVWRU5UX09VVENPTUVfVU5TUEVDSUZJRUQQABIZChVFVkVOVF9PVVRDT01FX0FQUExJRUQQARIbChdFVkVOVF9PVVRDT01FX1VOQ0hBTkdFRBACEhoKFkVWRU5UX09VVENPTUVfUkVQRUFURUQQAxIXChNFVkVOVF9PVVRDT01FX1NUQUxFEAQSHgoaRVZFTlRfT1VUQ09NRV9VTktOT1dOX1VTRVIQBRIZChVFVkVOVF9PVVRDT01FX1JFRlVTRUQQBhIZChVFVkVOVF9PVVRDT01FX0lHTk9SRUQQByqqAQoJRXZlbnRLaW5kEhoKFkVWRU5UX0tJTkRfVU5TUEVDSUZJRUQQABIUChBFVkVOVF9LSU5EX09USEVSEAESHQoZRVZFTlRfS0lORF9TRVNTSU9OU19FTkRFRBACEhUKEUVWRU5UX0tJTkRfREVOSUVEEAMSFgoSRVZFTlRfS0lORF9BTExPV0VEEAQSHQoZRVZFTlRfS0lORF9DTEFJTVNfQ0hBTkdFRBAFMukCCg1FdmVudHNTZXJ2aWNlEmYKC1JlY2VpdmVPa3RhEioubXVzdGVyLnByb3Zpc2lvbmluZy52MS5SZWNlaXZlT2t0YVJlcXVlc3QaKy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlJlY2VpdmVPa3RhUmVzcG9uc2USgQEKFFJlY2VpdmVTZWN1cml0eUV2ZW50EjMubXVzdGVyLnByb3Zpc2lvbmluZy52MS5SZWNlaXZlU2VjdXJpdHlFdmVudFJlcXVlc3QaNC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlJlY2VpdmVTZWN1cml0eUV2ZW50UmVzcG9uc2USbAoNUmVjZWl2ZUxvZ291dBIsLm11c3Rlci5wcm92aXNpb25pbmcudjEuUmVjZWl2ZUxvZ291dFJlcXVlc3QaLS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlJlY2VpdmVMb2dvdXRSZXNwb25zZWIGcHJvdG8z")
}
