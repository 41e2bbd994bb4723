// Generated from muster/authorization/v1/authorization.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension AuthorizationV1 {
  public struct Verdict: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var passed: Self { Self(rawValue: 1) }
    public static var failed: Self { Self(rawValue: 2) }
    /// The resource's type does not switch this guard on, or the action does not need it.
    public static var notApplicable: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .passed, .failed, .notApplicable] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "VERDICT_UNSPECIFIED"
        case 1: "VERDICT_PASSED"
        case 2: "VERDICT_FAILED"
        case 3: "VERDICT_NOT_APPLICABLE"
        default: nil
      }
    }
  }

  /// One question: may the subject do the action on the resource?
  public struct CheckRequest: Message {
    public static var fullName: String { "muster.authorization.v1.CheckRequest" }

    public var tenant: String = ""
    /// The id of the user whom it is about.
    public var subject: String = ""
    /// An action that the resource's type names, such as `view`.
    public var action: String = ""
    public var resource: AuthorizationV1.Resource? = nil
    /// How fresh the answer must be; `any` if it is not set.
    public var consistency: AuthorizationV1.Consistency? = nil
    /// In place of `subject`.
    public var preview: AuthorizationV1.Preview? = nil
    /// The unit from whose view they act (E4); their home unit if it is empty.
    public var view: String = ""

    public init() {}

    public init(
      tenant: String = "",
      subject: String = "",
      action: String = "",
      resource: AuthorizationV1.Resource? = nil,
      consistency: AuthorizationV1.Consistency? = nil,
      preview: AuthorizationV1.Preview? = nil,
      view: String = ""
    ) {
      self.tenant = tenant
      self.subject = subject
      self.action = action
      self.resource = resource
      self.consistency = consistency
      self.preview = preview
      self.view = view
    }

  }

  public struct CheckResponse: Message {
    public static var fullName: String { "muster.authorization.v1.CheckResponse" }

    public var decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0)
    /// Why not, or on which condition; not set if allowed.
    public var reason: AuthorizationV1.Reason? = nil
    /// The state that decided. Pass it on as `at_least` to see no older one.
    public var token: String = ""

    public init() {}

    public init(
      decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0),
      reason: AuthorizationV1.Reason? = nil,
      token: String = ""
    ) {
      self.decision = decision
      self.reason = reason
      self.token = token
    }

  }

  public struct BatchCheckRequest: Message {
    public static var fullName: String { "muster.authorization.v1.BatchCheckRequest" }

    public var tenant: String = ""
    public var items: [AuthorizationV1.BatchCheckItem] = []
    public var consistency: AuthorizationV1.Consistency? = nil

    public init() {}

    public init(
      tenant: String = "",
      items: [AuthorizationV1.BatchCheckItem] = [],
      consistency: AuthorizationV1.Consistency? = nil
    ) {
      self.tenant = tenant
      self.items = items
      self.consistency = consistency
    }

  }

  public struct BatchCheckItem: Message {
    public static var fullName: String { "muster.authorization.v1.BatchCheckItem" }

    public var subject: String = ""
    public var action: String = ""
    public var resource: AuthorizationV1.Resource? = nil
    public var preview: AuthorizationV1.Preview? = nil
    public var view: String = ""

    public init() {}

    public init(
      subject: String = "",
      action: String = "",
      resource: AuthorizationV1.Resource? = nil,
      preview: AuthorizationV1.Preview? = nil,
      view: String = ""
    ) {
      self.subject = subject
      self.action = action
      self.resource = resource
      self.preview = preview
      self.view = view
    }

  }

  public struct BatchCheckResponse: Message {
    public static var fullName: String { "muster.authorization.v1.BatchCheckResponse" }

    /// One result per item, in the order of the items.
    public var results: [AuthorizationV1.BatchCheckResult] = []
    public var token: String = ""

    public init() {}

    public init(
      results: [AuthorizationV1.BatchCheckResult] = [],
      token: String = ""
    ) {
      self.results = results
      self.token = token
    }

  }

  public struct BatchCheckResult: Message {
    public static var fullName: String { "muster.authorization.v1.BatchCheckResult" }

    public var result: Result? = nil

    public init() {}

    public init(
      result: Result? = nil
    ) {
      self.result = result
    }

    /// The alternatives of `result`.
    public enum Result: Sendable, Equatable {
      case answer(AuthorizationV1.BatchCheckAnswer)
      case error(AuthorizationV1.BatchCheckError)
    }

  }

  public struct BatchCheckAnswer: Message {
    public static var fullName: String { "muster.authorization.v1.BatchCheckAnswer" }

    public var decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0)
    public var reason: AuthorizationV1.Reason? = nil

    public init() {}

    public init(
      decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0),
      reason: AuthorizationV1.Reason? = nil
    ) {
      self.decision = decision
      self.reason = reason
    }

  }

  public struct BatchCheckError: Message {
    public static var fullName: String { "muster.authorization.v1.BatchCheckError" }

    /// A status code of gRPC.
    public var code: Int32 = 0
    public var message: String = ""
    /// The path of the field at fault, if there is one.
    public var field: String = ""

    public init() {}

    public init(
      code: Int32 = 0,
      message: String = "",
      field: String = ""
    ) {
      self.code = code
      self.message = message
      self.field = field
    }

  }

  public struct ExplainRequest: Message {
    public static var fullName: String { "muster.authorization.v1.ExplainRequest" }

    public var tenant: String = ""
    public var subject: String = ""
    public var action: String = ""
    public var resource: AuthorizationV1.Resource? = nil
    public var consistency: AuthorizationV1.Consistency? = nil
    public var preview: AuthorizationV1.Preview? = nil
    public var view: String = ""

    public init() {}

    public init(
      tenant: String = "",
      subject: String = "",
      action: String = "",
      resource: AuthorizationV1.Resource? = nil,
      consistency: AuthorizationV1.Consistency? = nil,
      preview: AuthorizationV1.Preview? = nil,
      view: String = ""
    ) {
      self.tenant = tenant
      self.subject = subject
      self.action = action
      self.resource = resource
      self.consistency = consistency
      self.preview = preview
      self.view = view
    }

  }

  public struct ExplainResponse: Message {
    public static var fullName: String { "muster.authorization.v1.ExplainResponse" }

    public var decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0)
    /// Every conjunct of the formula, in its order.
    public var steps: [AuthorizationV1.ExplainStep] = []
    /// The rules that settled the conjuncts, in the order of these.
    public var rules: [AuthorizationV1.ExplainRule] = []
    public var token: String = ""
    /// The smallest change that flips the answer.
    public var flip: AuthorizationV1.Flip? = nil
    /// The first conjunct that failed, as in Check.
    public var reason: AuthorizationV1.Reason? = nil

    public init() {}

    public init(
      decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0),
      steps: [AuthorizationV1.ExplainStep] = [],
      rules: [AuthorizationV1.ExplainRule] = [],
      token: String = "",
      flip: AuthorizationV1.Flip? = nil,
      reason: AuthorizationV1.Reason? = nil
    ) {
      self.decision = decision
      self.steps = steps
      self.rules = rules
      self.token = token
      self.flip = flip
      self.reason = reason
    }

  }

  public struct ExplainStep: Message {
    public static var fullName: String { "muster.authorization.v1.ExplainStep" }

    public var conjunct: AuthorizationV1.Conjunct = AuthorizationV1.Conjunct(rawValue: 0)
    public var verdict: AuthorizationV1.Verdict = AuthorizationV1.Verdict(rawValue: 0)
    public var reason: AuthorizationV1.Reason? = nil

    public init() {}

    public init(
      conjunct: AuthorizationV1.Conjunct = AuthorizationV1.Conjunct(rawValue: 0),
      verdict: AuthorizationV1.Verdict = AuthorizationV1.Verdict(rawValue: 0),
      reason: AuthorizationV1.Reason? = nil
    ) {
      self.conjunct = conjunct
      self.verdict = verdict
      self.reason = reason
    }

  }

  /// One rule that speaks to a conjunct. Which fields are set follows from its kind.
  public struct ExplainRule: Message {
    public static var fullName: String { "muster.authorization.v1.ExplainRule" }

    /// The workgroup whose rule it is, or through which it reaches the subject.
    public var workgroup: String = ""
    public var workgroupName: String = ""
    /// As `Application/Name`; empty for a workgroup that grants every permission.
    public var role: String = ""
    /// `allowed` or `denied`.
    public var state: String = ""
    /// Where the subject's membership, grant or role comes from; `system` for a workgroup of all users.
    public var sources: [String] = []
    /// Whether this rule decided.
    public var wins: Bool = false
    public var conjunct: AuthorizationV1.Conjunct = AuthorizationV1.Conjunct(rawValue: 0)
    /// What it is, in one stable word: `role_state`, `user_role`, `unit_role`, `resource_role`, `scope_item`,
    /// `unrestricted`, `placement`, `grant`, `policy`, `entity_permission`, `delegation`, `team` or `lock`.
    public var kind: String = ""
    /// The restrictions of an item.
    public var restrictions: [AuthorizationV1.Restriction] = []
    /// The resource or node at which it was stated, as `type/id`; the bare type for all of a type.
    public var resource: String = ""
    /// The unit of a unit role or a placement.
    public var unit: String = ""
    /// The level of a grant.
    public var level: String = ""
    /// The permission that it is about, such as `usage.edit`, or `read` of an entity.
    public var permission: String = ""
    /// The user whose rule it is: of an entity permission, or of a lock.
    public var user: String = ""

    public init() {}

    public init(
      workgroup: String = "",
      workgroupName: String = "",
      role: String = "",
      state: String = "",
      sources: [String] = [],
      wins: Bool = false,
      conjunct: AuthorizationV1.Conjunct = AuthorizationV1.Conjunct(rawValue: 0),
      kind: String = "",
      restrictions: [AuthorizationV1.Restriction] = [],
      resource: String = "",
      unit: String = "",
      level: String = "",
      permission: String = "",
      user: String = ""
    ) {
      self.workgroup = workgroup
      self.workgroupName = workgroupName
      self.role = role
      self.state = state
      self.sources = sources
      self.wins = wins
      self.conjunct = conjunct
      self.kind = kind
      self.restrictions = restrictions
      self.resource = resource
      self.unit = unit
      self.level = level
      self.permission = permission
      self.user = user
    }

  }

  public struct WatchRequest: Message {
    public static var fullName: String { "muster.authorization.v1.WatchRequest" }

    public var tenant: String = ""
    /// Behind which token to begin: one that a write, a check or an earlier stream returned. The newest state, if it is empty.
    public var after: String = ""

    public init() {}

    public init(
      tenant: String = "",
      after: String = ""
    ) {
      self.tenant = tenant
      self.after = after
    }

  }

  /// A committed revision; or, without `at`, the word that nothing is newer than the token, when the stream has caught up
  /// and then every 15 seconds.
  public struct WatchResponse: Message {
    public static var fullName: String { "muster.authorization.v1.WatchResponse" }

    /// Where to resume: behind this message.
    public var token: String = ""
    /// When the revision was made.
    public var at: WellKnown.Timestamp? = nil
    /// The facts that began, changed or ended.
    public var touched: [AuthorizationV1.Touched] = []
    /// The revision touched too much to list: forget all that you keep of the tenant.
    public var everything: Bool = false

    public init() {}

    public init(
      token: String = "",
      at: WellKnown.Timestamp? = nil,
      touched: [AuthorizationV1.Touched] = [],
      everything: Bool = false
    ) {
      self.token = token
      self.at = at
      self.touched = touched
      self.everything = everything
    }

  }

  /// A fact by its kind and ids; nothing personal.
  public struct Touched: Message {
    public static var fullName: String { "muster.authorization.v1.Touched" }

    /// Such as `user`, `profile`, `workgroup`, `membership`, `roleState`.
    public var kind: String = ""
    /// Its own id where it has one; `Application/Name` of roles and types.
    public var id: String = ""
    /// The user that it is or belongs to.
    public var user: String = ""
    /// The workgroup that it is or belongs to.
    public var workgroup: String = ""

    public init() {}

    public init(
      kind: String = "",
      id: String = "",
      user: String = "",
      workgroup: String = ""
    ) {
      self.kind = kind
      self.id = id
      self.user = user
      self.workgroup = workgroup
    }

  }

  /// Answers questions about access. Every answer says at which revision it was true.
  ///
  /// Wherever a request has `preview`, it may stand in place of the subject: the question is then asked as somebody else
  /// (A22, A23), which is audited, and UNAVAILABLE while the database that keeps the audit is out of reach.
  public protocol AuthorizationService: RPC.Service {
    /// Decides one question. NOT_FOUND: the tenant or the subject is unknown. INVALID_ARGUMENT names the field: the
    /// resource's type or the action is unknown. FAILED_PRECONDITION: the token is of an earlier epoch. OUT_OF_RANGE
    /// `retention`: the past that was asked for is kept no longer.
    func check(_ request: AuthorizationV1.CheckRequest, context: CallContext) async throws -> AuthorizationV1.CheckResponse
    /// Decides many questions at one revision; one bad item does not fail the others.
    func batchCheck(_ request: AuthorizationV1.BatchCheckRequest, context: CallContext) async throws -> AuthorizationV1.BatchCheckResponse
    /// Tells which of a stream of candidates pass, all at one revision: usage lines by the million, which nobody registers.
    /// The first message asks the question, every further one holds a batch of candidates, and each message is answered by
    /// one, in order. Errors are those of Check.
    func filterResources(_ requests: RequestStream<AuthorizationV1.FilterResourcesRequest>, response: ResponseWriter<AuthorizationV1.FilterResourcesResponse>, context: CallContext) async throws
    /// Streams the ids of the registered resources of a type on which a subject may do an action, in the order of their
    /// bytes and all at one revision. A stream that broke goes on behind the last `resume_token` that it gave, on the same
    /// node, for five minutes: then ABORTED `cursor_expired`. Nothing is cut silently: the last message says `complete`.
    func listResources(_ request: AuthorizationV1.ListResourcesRequest, response: ResponseWriter<AuthorizationV1.ListResourcesResponse>, context: CallContext) async throws
    /// Streams the ids of the users who may do an action on a resource; otherwise as ListResources.
    func listSubjects(_ request: AuthorizationV1.ListSubjectsRequest, response: ResponseWriter<AuthorizationV1.ListSubjectsResponse>, context: CallContext) async throws
    /// Decides one question and shows every step of the evaluation, the rules that won, and the smallest change that flips
    /// the answer (X3).
    func explain(_ request: AuthorizationV1.ExplainRequest, context: CallContext) async throws -> AuthorizationV1.ExplainResponse
    /// What a user holds and where it comes from, whatever the resource.
    func getEffectiveAccess(_ request: AuthorizationV1.GetEffectiveAccessRequest, context: CallContext) async throws -> AuthorizationV1.GetEffectiveAccessResponse
    /// Checks and audits that a user changes the unit from whose view they act (E4). PERMISSION_DENIED `view`: they may
    /// not switch there. UNAVAILABLE while the database that keeps the audit is out of reach.
    func switchView(_ request: AuthorizationV1.SwitchViewRequest, context: CallContext) async throws -> AuthorizationV1.SwitchViewResponse
    /// Streams the committed revisions of a tenant and what they touched, until the client ends it. A stream that broke is
    /// resumed behind the last token that it gave, on any node. FAILED_PRECONDITION `epoch_changed`: the token is from before
    /// a failover or a restore; OUT_OF_RANGE `retention`: what followed it has been removed: read everything anew in both
    /// cases. A client that reads slowly holds nobody up and misses nothing.
    func watch(_ request: AuthorizationV1.WatchRequest, response: ResponseWriter<AuthorizationV1.WatchResponse>, context: CallContext) async throws
  }

  /// The calls of `muster.authorization.v1.AuthorizationService`.
  public enum AuthorizationMethods {
    /// `Check`.
    public static let check = MethodDescriptor(
      service: "muster.authorization.v1.AuthorizationService", method: "Check", kind: .unary, isIdempotent: true)
    /// `BatchCheck`.
    public static let batchCheck = MethodDescriptor(
      service: "muster.authorization.v1.AuthorizationService", method: "BatchCheck", kind: .unary, isIdempotent: true)
    /// `FilterResources`.
    public static let filterResources = MethodDescriptor(
      service: "muster.authorization.v1.AuthorizationService", method: "FilterResources", kind: .bidirectional, isIdempotent: true)
    /// `ListResources`.
    public static let listResources = MethodDescriptor(
      service: "muster.authorization.v1.AuthorizationService", method: "ListResources", kind: .serverStreaming, isIdempotent: true)
    /// `ListSubjects`.
    public static let listSubjects = MethodDescriptor(
      service: "muster.authorization.v1.AuthorizationService", method: "ListSubjects", kind: .serverStreaming, isIdempotent: true)
    /// `Explain`.
    public static let explain = MethodDescriptor(
      service: "muster.authorization.v1.AuthorizationService", method: "Explain", kind: .unary, isIdempotent: true)
    /// `GetEffectiveAccess`.
    public static let getEffectiveAccess = MethodDescriptor(
      service: "muster.authorization.v1.AuthorizationService", method: "GetEffectiveAccess", kind: .unary, isIdempotent: true)
    /// `SwitchView`.
    public static let switchView = MethodDescriptor(
      service: "muster.authorization.v1.AuthorizationService", method: "SwitchView", kind: .unary)
    /// `Watch`.
    public static let watch = MethodDescriptor(
      service: "muster.authorization.v1.AuthorizationService", method: "Watch", kind: .serverStreaming, isIdempotent: true)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.authorization.v1.AuthorizationService",
      methods: [Self.check, Self.batchCheck, Self.filterResources, Self.listResources, Self.listSubjects, Self.explain, Self.getEffectiveAccess, Self.switchView, Self.watch],
      fileDescriptors: AuthorizationV1.Files.authorization.closure)
  }

  /// Calls `muster.authorization.v1.AuthorizationService`.
  public struct AuthorizationClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// Decides one question. NOT_FOUND: the tenant or the subject is unknown. INVALID_ARGUMENT names the field: the
    /// resource's type or the action is unknown. FAILED_PRECONDITION: the token is of an earlier epoch. OUT_OF_RANGE
    /// `retention`: the past that was asked for is kept no longer.
    public func check(_ request: AuthorizationV1.CheckRequest, options: CallOptions = CallOptions()) async throws -> AuthorizationV1.CheckResponse {
      try await self.channel.unary(AuthorizationV1.AuthorizationMethods.check, request, options: options)
    }

    /// Decides many questions at one revision; one bad item does not fail the others.
    public func batchCheck(_ request: AuthorizationV1.BatchCheckRequest, options: CallOptions = CallOptions()) async throws -> AuthorizationV1.BatchCheckResponse {
      try await self.channel.unary(AuthorizationV1.AuthorizationMethods.batchCheck, request, options: options)
    }

    /// Tells which of a stream of candidates pass, all at one revision: usage lines by the million, which nobody registers.
    /// The first message asks the question, every further one holds a batch of candidates, and each message is answered by
    /// one, in order. Errors are those of Check.
    public func filterResources(options: CallOptions = CallOptions(), _ send: @escaping @Sendable (RequestWriter<AuthorizationV1.FilterResourcesRequest>) async throws -> Void) async throws -> ResponseStream<AuthorizationV1.FilterResourcesResponse> {
      try await self.channel.bidirectional(AuthorizationV1.AuthorizationMethods.filterResources, options: options, send)
    }

    /// Streams the ids of the registered resources of a type on which a subject may do an action, in the order of their
    /// bytes and all at one revision. A stream that broke goes on behind the last `resume_token` that it gave, on the same
    /// node, for five minutes: then ABORTED `cursor_expired`. Nothing is cut silently: the last message says `complete`.
    public func listResources(_ request: AuthorizationV1.ListResourcesRequest, options: CallOptions = CallOptions()) async throws -> ResponseStream<AuthorizationV1.ListResourcesResponse> {
      try await self.channel.serverStreaming(AuthorizationV1.AuthorizationMethods.listResources, request, options: options)
    }

    /// Streams the ids of the users who may do an action on a resource; otherwise as ListResources.
    public func listSubjects(_ request: AuthorizationV1.ListSubjectsRequest, options: CallOptions = CallOptions()) async throws -> ResponseStream<AuthorizationV1.ListSubjectsResponse> {
      try await self.channel.serverStreaming(AuthorizationV1.AuthorizationMethods.listSubjects, request, options: options)
    }

    /// Decides one question and shows every step of the evaluation, the rules that won, and the smallest change that flips
    /// the answer (X3).
    public func explain(_ request: AuthorizationV1.ExplainRequest, options: CallOptions = CallOptions()) async throws -> AuthorizationV1.ExplainResponse {
      try await self.channel.unary(AuthorizationV1.AuthorizationMethods.explain, request, options: options)
    }

    /// What a user holds and where it comes from, whatever the resource.
    public func getEffectiveAccess(_ request: AuthorizationV1.GetEffectiveAccessRequest, options: CallOptions = CallOptions()) async throws -> AuthorizationV1.GetEffectiveAccessResponse {
      try await self.channel.unary(AuthorizationV1.AuthorizationMethods.getEffectiveAccess, request, options: options)
    }

    /// Checks and audits that a user changes the unit from whose view they act (E4). PERMISSION_DENIED `view`: they may
    /// not switch there. UNAVAILABLE while the database that keeps the audit is out of reach.
    public func switchView(_ request: AuthorizationV1.SwitchViewRequest, options: CallOptions = CallOptions()) async throws -> AuthorizationV1.SwitchViewResponse {
      try await self.channel.unary(AuthorizationV1.AuthorizationMethods.switchView, request, options: options)
    }

    /// Streams the committed revisions of a tenant and what they touched, until the client ends it. A stream that broke is
    /// resumed behind the last token that it gave, on any node. FAILED_PRECONDITION `epoch_changed`: the token is from before
    /// a failover or a restore; OUT_OF_RANGE `retention`: what followed it has been removed: read everything anew in both
    /// cases. A client that reads slowly holds nobody up and misses nothing.
    public func watch(_ request: AuthorizationV1.WatchRequest, options: CallOptions = CallOptions()) async throws -> ResponseStream<AuthorizationV1.WatchResponse> {
      try await self.channel.serverStreaming(AuthorizationV1.AuthorizationMethods.watch, request, options: options)
    }
  }

}

extension AuthorizationV1.CheckRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "subject"
      case 3: "action"
      case 4: "resource"
      case 5: "consistency"
      case 6: "preview"
      case 7: "view"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.subject = try decoder.string()
        case 26: self.action = try decoder.string()
        case 34: try decoder.merge(into: &self.resource)
        case 42: try decoder.merge(into: &self.consistency)
        case 50: try decoder.merge(into: &self.preview)
        case 58: self.view = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.CheckRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.subject.isEmpty {
      size += 1 + WireSize.string(self.subject)
    }
    if !self.action.isEmpty {
      size += 1 + WireSize.string(self.action)
    }
    if let value = self.resource {
      size += 1 + WireSize.message(value)
    }
    if let value = self.consistency {
      size += 1 + WireSize.message(value)
    }
    if let value = self.preview {
      size += 1 + WireSize.message(value)
    }
    if !self.view.isEmpty {
      size += 1 + WireSize.string(self.view)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.view.isEmpty {
      encoder.string(58, self.view)
    }
    if let value = self.preview {
      encoder.message(50, value)
    }
    if let value = self.consistency {
      encoder.message(42, value)
    }
    if let value = self.resource {
      encoder.message(34, value)
    }
    if !self.action.isEmpty {
      encoder.string(26, self.action)
    }
    if !self.subject.isEmpty {
      encoder.string(18, self.subject)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.subject.isEmpty { json.member("subject", self.subject) }
    if !self.action.isEmpty { json.member("action", self.action) }
    if let value = self.resource { json.member("resource", value) }
    if let value = self.consistency { json.member("consistency", value) }
    if let value = self.preview { json.member("preview", value) }
    if !self.view.isEmpty { json.member("view", self.view) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "subject": try json.read(into: &self.subject)
      case "action": try json.read(into: &self.action)
      case "resource": try json.read(into: &self.resource)
      case "consistency": try json.read(into: &self.consistency)
      case "preview": try json.read(into: &self.preview)
      case "view": try json.read(into: &self.view)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.CheckRequest {
  /// ``AuthorizationV1.CheckRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var subject: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var action: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resource: AuthorizationV1.Resource.View? = nil
    public private(set) var consistency: AuthorizationV1.Consistency.View? = nil
    public private(set) var preview: LazyView<AuthorizationV1.Preview.View>? = nil
    public private(set) var view: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.CheckRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.subject = try decoder.borrowedString()
          case 26: self.action = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.resource)
          case 42: try decoder.view(into: &self.consistency)
          case 50: try decoder.view(into: &self.preview)
          case 58: self.view = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.CheckRequest.self)
        }
      }
    }

  }
}

extension AuthorizationV1.CheckResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "decision"
      case 2: "reason"
      case 3: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.decision = try decoder.enumeration()
        case 18: try decoder.merge(into: &self.reason)
        case 26: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.CheckResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.decision.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.decision.rawValue))
    }
    if let value = self.reason {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(26, self.token)
    }
    if let value = self.reason {
      encoder.message(18, value)
    }
    if self.decision.rawValue != 0 {
      encoder.int(8, Int64(self.decision.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.decision.rawValue != 0 { json.member("decision", self.decision) }
    if let value = self.reason { json.member("reason", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "decision": try json.read(into: &self.decision)
      case "reason": try json.read(into: &self.reason)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.CheckResponse {
  /// ``AuthorizationV1.CheckResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0)
    public private(set) var reason: AuthorizationV1.Reason.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.CheckResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.decision = try decoder.enumeration()
          case 18: try decoder.view(into: &self.reason)
          case 26: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.CheckResponse.self)
        }
      }
    }

  }
}

extension AuthorizationV1.BatchCheckRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "items"
      case 3: "consistency"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18:
          try decoder.append(to: &self.items)
        case 26: try decoder.merge(into: &self.consistency)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.BatchCheckRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    size += WireSize.sum(self.items) { 1 + WireSize.message($0) }
    if let value = self.consistency {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.consistency {
      encoder.message(26, value)
    }
    encoder.elements(self.items) { encoder, value in encoder.message(18, value) }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.items.isEmpty { json.member("items", self.items) }
    if let value = self.consistency { json.member("consistency", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "items": try json.read(into: &self.items)
      case "consistency": try json.read(into: &self.consistency)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.BatchCheckRequest {
  /// ``AuthorizationV1.BatchCheckRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var items: RepeatedView<MessageCodec<AuthorizationV1.BatchCheckItem.View>> = RepeatedView()
    public private(set) var consistency: AuthorizationV1.Consistency.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.BatchCheckRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.items)
          case 26: try decoder.view(into: &self.consistency)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.BatchCheckRequest.self)
        }
      }
    }

  }
}

extension AuthorizationV1.BatchCheckItem {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "subject"
      case 2: "action"
      case 3: "resource"
      case 4: "preview"
      case 5: "view"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.subject = try decoder.string()
        case 18: self.action = try decoder.string()
        case 26: try decoder.merge(into: &self.resource)
        case 34: try decoder.merge(into: &self.preview)
        case 42: self.view = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.BatchCheckItem.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.subject.isEmpty {
      size += 1 + WireSize.string(self.subject)
    }
    if !self.action.isEmpty {
      size += 1 + WireSize.string(self.action)
    }
    if let value = self.resource {
      size += 1 + WireSize.message(value)
    }
    if let value = self.preview {
      size += 1 + WireSize.message(value)
    }
    if !self.view.isEmpty {
      size += 1 + WireSize.string(self.view)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.view.isEmpty {
      encoder.string(42, self.view)
    }
    if let value = self.preview {
      encoder.message(34, value)
    }
    if let value = self.resource {
      encoder.message(26, value)
    }
    if !self.action.isEmpty {
      encoder.string(18, self.action)
    }
    if !self.subject.isEmpty {
      encoder.string(10, self.subject)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.subject.isEmpty { json.member("subject", self.subject) }
    if !self.action.isEmpty { json.member("action", self.action) }
    if let value = self.resource { json.member("resource", value) }
    if let value = self.preview { json.member("preview", value) }
    if !self.view.isEmpty { json.member("view", self.view) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "subject": try json.read(into: &self.subject)
      case "action": try json.read(into: &self.action)
      case "resource": try json.read(into: &self.resource)
      case "preview": try json.read(into: &self.preview)
      case "view": try json.read(into: &self.view)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.BatchCheckItem {
  /// ``AuthorizationV1.BatchCheckItem``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var subject: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var action: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resource: AuthorizationV1.Resource.View? = nil
    public private(set) var preview: LazyView<AuthorizationV1.Preview.View>? = nil
    public private(set) var view: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.BatchCheckItem.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.subject = try decoder.borrowedString()
          case 18: self.action = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.resource)
          case 34: try decoder.view(into: &self.preview)
          case 42: self.view = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.BatchCheckItem.self)
        }
      }
    }

  }
}

extension AuthorizationV1.BatchCheckResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "results"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.results)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.BatchCheckResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.results) { 1 + WireSize.message($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    encoder.elements(self.results) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.results.isEmpty { json.member("results", self.results) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "results": try json.read(into: &self.results)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.BatchCheckResponse {
  /// ``AuthorizationV1.BatchCheckResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var results: RepeatedView<MessageCodec<AuthorizationV1.BatchCheckResult.View>> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.BatchCheckResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.results)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.BatchCheckResponse.self)
        }
      }
    }

  }
}

extension AuthorizationV1.BatchCheckResult {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "answer"
      case 2: "error"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          var message = AuthorizationV1.BatchCheckAnswer()
          if case .answer(let present)? = self.result { message = present }
          try decoder.merge(into: &message)
          self.result = .answer(message)
        case 18:
          var message = AuthorizationV1.BatchCheckError()
          if case .error(let present)? = self.result { message = present }
          try decoder.merge(into: &message)
          self.result = .error(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.BatchCheckResult.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if case .answer(let value)? = self.result {
      size += 1 + WireSize.message(value)
    }
    if case .error(let value)? = self.result {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .error(let value)? = self.result {
      encoder.message(18, value)
    }
    if case .answer(let value)? = self.result {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if case .answer(let value)? = self.result { json.member("answer", value) }
    if case .error(let value)? = self.result { json.member("error", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "answer":
        let value: AuthorizationV1.BatchCheckAnswer? = try json.alternative(self.result != nil)
        if let value { self.result = .answer(value) }
      case "error":
        let value: AuthorizationV1.BatchCheckError? = try json.alternative(self.result != nil)
        if let value { self.result = .error(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.BatchCheckResult {
  /// ``AuthorizationV1.BatchCheckResult``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var result: Result? = nil

    public init() {}

    /// The alternatives of `result`.
    public enum Result {
      case answer(AuthorizationV1.BatchCheckAnswer.View)
      case error(AuthorizationV1.BatchCheckError.View)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.BatchCheckResult.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10:
            var message: AuthorizationV1.BatchCheckAnswer.View? = nil
            if case .answer(let present)? = self.result { message = present }
            try decoder.view(into: &message)
            self.result = message.map { .answer($0) }
          case 18:
            var message: AuthorizationV1.BatchCheckError.View? = nil
            if case .error(let present)? = self.result { message = present }
            try decoder.view(into: &message)
            self.result = message.map { .error($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.BatchCheckResult.self)
        }
      }
    }

  }
}

extension AuthorizationV1.BatchCheckAnswer {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "decision"
      case 2: "reason"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.decision = try decoder.enumeration()
        case 18: try decoder.merge(into: &self.reason)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.BatchCheckAnswer.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.decision.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.decision.rawValue))
    }
    if let value = self.reason {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.reason {
      encoder.message(18, value)
    }
    if self.decision.rawValue != 0 {
      encoder.int(8, Int64(self.decision.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.decision.rawValue != 0 { json.member("decision", self.decision) }
    if let value = self.reason { json.member("reason", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "decision": try json.read(into: &self.decision)
      case "reason": try json.read(into: &self.reason)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.BatchCheckAnswer {
  /// ``AuthorizationV1.BatchCheckAnswer``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0)
    public private(set) var reason: AuthorizationV1.Reason.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.BatchCheckAnswer.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.decision = try decoder.enumeration()
          case 18: try decoder.view(into: &self.reason)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.BatchCheckAnswer.self)
        }
      }
    }

  }
}

extension AuthorizationV1.BatchCheckError {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "code"
      case 2: "message"
      case 3: "field"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.code = try decoder.int32()
        case 18: self.message = try decoder.string()
        case 26: self.field = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.BatchCheckError.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.code != 0 {
      size += 1 + WireSize.int(Int64(self.code))
    }
    if !self.message.isEmpty {
      size += 1 + WireSize.string(self.message)
    }
    if !self.field.isEmpty {
      size += 1 + WireSize.string(self.field)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.field.isEmpty {
      encoder.string(26, self.field)
    }
    if !self.message.isEmpty {
      encoder.string(18, self.message)
    }
    if self.code != 0 {
      encoder.int(8, Int64(self.code))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.code != 0 { json.member("code", self.code) }
    if !self.message.isEmpty { json.member("message", self.message) }
    if !self.field.isEmpty { json.member("field", self.field) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "code": try json.read(into: &self.code)
      case "message": try json.read(into: &self.message)
      case "field": try json.read(into: &self.field)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.BatchCheckError {
  /// ``AuthorizationV1.BatchCheckError``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var code: Int32 = 0
    public private(set) var message: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var field: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.BatchCheckError.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.code = try decoder.int32()
          case 18: self.message = try decoder.borrowedString()
          case 26: self.field = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.BatchCheckError.self)
        }
      }
    }

  }
}

extension AuthorizationV1.ExplainRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "subject"
      case 3: "action"
      case 4: "resource"
      case 5: "consistency"
      case 6: "preview"
      case 7: "view"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.subject = try decoder.string()
        case 26: self.action = try decoder.string()
        case 34: try decoder.merge(into: &self.resource)
        case 42: try decoder.merge(into: &self.consistency)
        case 50: try decoder.merge(into: &self.preview)
        case 58: self.view = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.ExplainRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.subject.isEmpty {
      size += 1 + WireSize.string(self.subject)
    }
    if !self.action.isEmpty {
      size += 1 + WireSize.string(self.action)
    }
    if let value = self.resource {
      size += 1 + WireSize.message(value)
    }
    if let value = self.consistency {
      size += 1 + WireSize.message(value)
    }
    if let value = self.preview {
      size += 1 + WireSize.message(value)
    }
    if !self.view.isEmpty {
      size += 1 + WireSize.string(self.view)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.view.isEmpty {
      encoder.string(58, self.view)
    }
    if let value = self.preview {
      encoder.message(50, value)
    }
    if let value = self.consistency {
      encoder.message(42, value)
    }
    if let value = self.resource {
      encoder.message(34, value)
    }
    if !self.action.isEmpty {
      encoder.string(26, self.action)
    }
    if !self.subject.isEmpty {
      encoder.string(18, self.subject)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.subject.isEmpty { json.member("subject", self.subject) }
    if !self.action.isEmpty { json.member("action", self.action) }
    if let value = self.resource { json.member("resource", value) }
    if let value = self.consistency { json.member("consistency", value) }
    if let value = self.preview { json.member("preview", value) }
    if !self.view.isEmpty { json.member("view", self.view) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "subject": try json.read(into: &self.subject)
      case "action": try json.read(into: &self.action)
      case "resource": try json.read(into: &self.resource)
      case "consistency": try json.read(into: &self.consistency)
      case "preview": try json.read(into: &self.preview)
      case "view": try json.read(into: &self.view)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.ExplainRequest {
  /// ``AuthorizationV1.ExplainRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var subject: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var action: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resource: AuthorizationV1.Resource.View? = nil
    public private(set) var consistency: AuthorizationV1.Consistency.View? = nil
    public private(set) var preview: LazyView<AuthorizationV1.Preview.View>? = nil
    public private(set) var view: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.ExplainRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.subject = try decoder.borrowedString()
          case 26: self.action = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.resource)
          case 42: try decoder.view(into: &self.consistency)
          case 50: try decoder.view(into: &self.preview)
          case 58: self.view = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.ExplainRequest.self)
        }
      }
    }

  }
}

extension AuthorizationV1.ExplainResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "decision"
      case 2: "steps"
      case 3: "rules"
      case 4: "token"
      case 5: "flip"
      case 6: "reason"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.decision = try decoder.enumeration()
        case 18:
          try decoder.append(to: &self.steps)
        case 26:
          try decoder.append(to: &self.rules)
        case 34: self.token = try decoder.string()
        case 42: try decoder.merge(into: &self.flip)
        case 50: try decoder.merge(into: &self.reason)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.ExplainResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.decision.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.decision.rawValue))
    }
    size += WireSize.sum(self.steps) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.rules) { 1 + WireSize.message($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    if let value = self.flip {
      size += 1 + WireSize.message(value)
    }
    if let value = self.reason {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.reason {
      encoder.message(50, value)
    }
    if let value = self.flip {
      encoder.message(42, value)
    }
    if !self.token.isEmpty {
      encoder.string(34, self.token)
    }
    encoder.elements(self.rules) { encoder, value in encoder.message(26, value) }
    encoder.elements(self.steps) { encoder, value in encoder.message(18, value) }
    if self.decision.rawValue != 0 {
      encoder.int(8, Int64(self.decision.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.decision.rawValue != 0 { json.member("decision", self.decision) }
    if !self.steps.isEmpty { json.member("steps", self.steps) }
    if !self.rules.isEmpty { json.member("rules", self.rules) }
    if !self.token.isEmpty { json.member("token", self.token) }
    if let value = self.flip { json.member("flip", value) }
    if let value = self.reason { json.member("reason", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "decision": try json.read(into: &self.decision)
      case "steps": try json.read(into: &self.steps)
      case "rules": try json.read(into: &self.rules)
      case "token": try json.read(into: &self.token)
      case "flip": try json.read(into: &self.flip)
      case "reason": try json.read(into: &self.reason)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.ExplainResponse {
  /// ``AuthorizationV1.ExplainResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0)
    public private(set) var steps: RepeatedView<MessageCodec<AuthorizationV1.ExplainStep.View>> = RepeatedView()
    public private(set) var rules: RepeatedView<MessageCodec<AuthorizationV1.ExplainRule.View>> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var flip: AuthorizationV1.Flip.View? = nil
    public private(set) var reason: AuthorizationV1.Reason.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.ExplainResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.decision = try decoder.enumeration()
          case 18: try decoder.view(tag, into: &self.steps)
          case 26: try decoder.view(tag, into: &self.rules)
          case 34: self.token = try decoder.borrowedString()
          case 42: try decoder.view(into: &self.flip)
          case 50: try decoder.view(into: &self.reason)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.ExplainResponse.self)
        }
      }
    }

  }
}

extension AuthorizationV1.ExplainStep {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "conjunct"
      case 2: "verdict"
      case 3: "reason"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.conjunct = try decoder.enumeration()
        case 16: self.verdict = try decoder.enumeration()
        case 26: try decoder.merge(into: &self.reason)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.ExplainStep.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.conjunct.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.conjunct.rawValue))
    }
    if self.verdict.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.verdict.rawValue))
    }
    if let value = self.reason {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.reason {
      encoder.message(26, value)
    }
    if self.verdict.rawValue != 0 {
      encoder.int(16, Int64(self.verdict.rawValue))
    }
    if self.conjunct.rawValue != 0 {
      encoder.int(8, Int64(self.conjunct.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.conjunct.rawValue != 0 { json.member("conjunct", self.conjunct) }
    if self.verdict.rawValue != 0 { json.member("verdict", self.verdict) }
    if let value = self.reason { json.member("reason", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "conjunct": try json.read(into: &self.conjunct)
      case "verdict": try json.read(into: &self.verdict)
      case "reason": try json.read(into: &self.reason)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.ExplainStep {
  /// ``AuthorizationV1.ExplainStep``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var conjunct: AuthorizationV1.Conjunct = AuthorizationV1.Conjunct(rawValue: 0)
    public private(set) var verdict: AuthorizationV1.Verdict = AuthorizationV1.Verdict(rawValue: 0)
    public private(set) var reason: AuthorizationV1.Reason.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.ExplainStep.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.conjunct = try decoder.enumeration()
          case 16: self.verdict = try decoder.enumeration()
          case 26: try decoder.view(into: &self.reason)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.ExplainStep.self)
        }
      }
    }

  }
}

extension AuthorizationV1.ExplainRule {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "workgroup_name"
      case 3: "role"
      case 4: "state"
      case 5: "sources"
      case 6: "wins"
      case 7: "conjunct"
      case 8: "kind"
      case 9: "restrictions"
      case 10: "resource"
      case 11: "unit"
      case 12: "level"
      case 13: "permission"
      case 14: "user"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.workgroup = try decoder.string()
        case 18: self.workgroupName = try decoder.string()
        case 26: self.role = try decoder.string()
        case 34: self.state = try decoder.string()
        case 42:
          try decoder.append(to: &self.sources, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 48: self.wins = try decoder.bool()
        case 56: self.conjunct = try decoder.enumeration()
        case 66: self.kind = try decoder.string()
        case 74:
          try decoder.append(to: &self.restrictions)
        case 82: self.resource = try decoder.string()
        case 90: self.unit = try decoder.string()
        case 98: self.level = try decoder.string()
        case 106: self.permission = try decoder.string()
        case 114: self.user = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.ExplainRule.self)
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
    if !self.role.isEmpty {
      size += 1 + WireSize.string(self.role)
    }
    if !self.state.isEmpty {
      size += 1 + WireSize.string(self.state)
    }
    size += WireSize.sum(self.sources) { 1 + WireSize.string($0) }
    if self.wins { size += 2 }
    if self.conjunct.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.conjunct.rawValue))
    }
    if !self.kind.isEmpty {
      size += 1 + WireSize.string(self.kind)
    }
    size += WireSize.sum(self.restrictions) { 1 + WireSize.message($0) }
    if !self.resource.isEmpty {
      size += 1 + WireSize.string(self.resource)
    }
    if !self.unit.isEmpty {
      size += 1 + WireSize.string(self.unit)
    }
    if !self.level.isEmpty {
      size += 1 + WireSize.string(self.level)
    }
    if !self.permission.isEmpty {
      size += 1 + WireSize.string(self.permission)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.user.isEmpty {
      encoder.string(114, self.user)
    }
    if !self.permission.isEmpty {
      encoder.string(106, self.permission)
    }
    if !self.level.isEmpty {
      encoder.string(98, self.level)
    }
    if !self.unit.isEmpty {
      encoder.string(90, self.unit)
    }
    if !self.resource.isEmpty {
      encoder.string(82, self.resource)
    }
    encoder.elements(self.restrictions) { encoder, value in encoder.message(74, value) }
    if !self.kind.isEmpty {
      encoder.string(66, self.kind)
    }
    if self.conjunct.rawValue != 0 {
      encoder.int(56, Int64(self.conjunct.rawValue))
    }
    if self.wins {
      encoder.bool(48, self.wins)
    }
    encoder.elements(self.sources) { encoder, value in encoder.string(42, value) }
    if !self.state.isEmpty {
      encoder.string(34, self.state)
    }
    if !self.role.isEmpty {
      encoder.string(26, self.role)
    }
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
    if !self.role.isEmpty { json.member("role", self.role) }
    if !self.state.isEmpty { json.member("state", self.state) }
    if !self.sources.isEmpty { json.member("sources", self.sources) }
    if self.wins { json.member("wins", self.wins) }
    if self.conjunct.rawValue != 0 { json.member("conjunct", self.conjunct) }
    if !self.kind.isEmpty { json.member("kind", self.kind) }
    if !self.restrictions.isEmpty { json.member("restrictions", self.restrictions) }
    if !self.resource.isEmpty { json.member("resource", self.resource) }
    if !self.unit.isEmpty { json.member("unit", self.unit) }
    if !self.level.isEmpty { json.member("level", self.level) }
    if !self.permission.isEmpty { json.member("permission", self.permission) }
    if !self.user.isEmpty { json.member("user", self.user) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      case "role": try json.read(into: &self.role)
      case "state": try json.read(into: &self.state)
      case "sources": try json.read(into: &self.sources)
      case "wins": try json.read(into: &self.wins)
      case "conjunct": try json.read(into: &self.conjunct)
      case "kind": try json.read(into: &self.kind)
      case "restrictions": try json.read(into: &self.restrictions)
      case "resource": try json.read(into: &self.resource)
      case "unit": try json.read(into: &self.unit)
      case "level": try json.read(into: &self.level)
      case "permission": try json.read(into: &self.permission)
      case "user": try json.read(into: &self.user)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.ExplainRule {
  /// ``AuthorizationV1.ExplainRule``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var role: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var state: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var sources: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var wins: Bool = false
    public private(set) var conjunct: AuthorizationV1.Conjunct = AuthorizationV1.Conjunct(rawValue: 0)
    public private(set) var kind: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var restrictions: RepeatedView<MessageCodec<AuthorizationV1.Restriction.View>> = RepeatedView()
    public private(set) var resource: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var unit: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var level: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var permission: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.ExplainRule.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: self.workgroupName = try decoder.borrowedString()
          case 26: self.role = try decoder.borrowedString()
          case 34: self.state = try decoder.borrowedString()
          case 42: try decoder.view(tag, into: &self.sources)
          case 48: self.wins = try decoder.bool()
          case 56: self.conjunct = try decoder.enumeration()
          case 66: self.kind = try decoder.borrowedString()
          case 74: try decoder.view(tag, into: &self.restrictions)
          case 82: self.resource = try decoder.borrowedString()
          case 90: self.unit = try decoder.borrowedString()
          case 98: self.level = try decoder.borrowedString()
          case 106: self.permission = try decoder.borrowedString()
          case 114: self.user = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.ExplainRule.self)
        }
      }
    }

  }
}

extension AuthorizationV1.WatchRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "after"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.after = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.WatchRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.after.isEmpty {
      size += 1 + WireSize.string(self.after)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.after.isEmpty {
      encoder.string(18, self.after)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.after.isEmpty { json.member("after", self.after) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "after": try json.read(into: &self.after)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.WatchRequest {
  /// ``AuthorizationV1.WatchRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var after: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.WatchRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.after = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.WatchRequest.self)
        }
      }
    }

  }
}

extension AuthorizationV1.WatchResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "token"
      case 2: "at"
      case 3: "touched"
      case 4: "everything"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.token = try decoder.string()
        case 18: try decoder.merge(into: &self.at)
        case 26:
          try decoder.append(to: &self.touched)
        case 32: self.everything = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.WatchResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    if let value = self.at {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.touched) { 1 + WireSize.message($0) }
    if self.everything { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.everything {
      encoder.bool(32, self.everything)
    }
    encoder.elements(self.touched) { encoder, value in encoder.message(26, value) }
    if let value = self.at {
      encoder.message(18, value)
    }
    if !self.token.isEmpty {
      encoder.string(10, self.token)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.token.isEmpty { json.member("token", self.token) }
    if let value = self.at { json.member("at", value) }
    if !self.touched.isEmpty { json.member("touched", self.touched) }
    if self.everything { json.member("everything", self.everything) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "token": try json.read(into: &self.token)
      case "at": try json.read(into: &self.at)
      case "touched": try json.read(into: &self.touched)
      case "everything": try json.read(into: &self.everything)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.WatchResponse {
  /// ``AuthorizationV1.WatchResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var at: WellKnown.Timestamp.View? = nil
    public private(set) var touched: RepeatedView<MessageCodec<AuthorizationV1.Touched.View>> = RepeatedView()
    public private(set) var everything: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.WatchResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.at)
          case 26: try decoder.view(tag, into: &self.touched)
          case 32: self.everything = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.WatchResponse.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Touched {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "kind"
      case 2: "id"
      case 3: "user"
      case 4: "workgroup"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.kind = try decoder.string()
        case 18: self.id = try decoder.string()
        case 26: self.user = try decoder.string()
        case 34: self.workgroup = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.Touched.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.kind.isEmpty {
      size += 1 + WireSize.string(self.kind)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.workgroup.isEmpty {
      encoder.string(34, self.workgroup)
    }
    if !self.user.isEmpty {
      encoder.string(26, self.user)
    }
    if !self.id.isEmpty {
      encoder.string(18, self.id)
    }
    if !self.kind.isEmpty {
      encoder.string(10, self.kind)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.kind.isEmpty { json.member("kind", self.kind) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "kind": try json.read(into: &self.kind)
      case "id": try json.read(into: &self.id)
      case "user": try json.read(into: &self.user)
      case "workgroup": try json.read(into: &self.workgroup)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.Touched {
  /// ``AuthorizationV1.Touched``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var kind: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.Touched.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.kind = try decoder.borrowedString()
          case 18: self.id = try decoder.borrowedString()
          case 26: self.user = try decoder.borrowedString()
          case 34: self.workgroup = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.Touched.self)
        }
      }
    }

  }
}

extension AuthorizationV1.AuthorizationService {
  public var descriptor: ServiceDescriptor { AuthorizationV1.AuthorizationMethods.service }

  public func register(in router: inout Router) {
    router.unary(AuthorizationV1.AuthorizationMethods.check) {
      (request: AuthorizationV1.CheckRequest, context: CallContext) async throws -> AuthorizationV1.CheckResponse in
      try await self.check(request, context: context)
    }
    router.unary(AuthorizationV1.AuthorizationMethods.batchCheck) {
      (request: AuthorizationV1.BatchCheckRequest, context: CallContext) async throws -> AuthorizationV1.BatchCheckResponse in
      try await self.batchCheck(request, context: context)
    }
    router.bidirectional(AuthorizationV1.AuthorizationMethods.filterResources) {
      (request: RequestStream<AuthorizationV1.FilterResourcesRequest>, response: ResponseWriter<AuthorizationV1.FilterResourcesResponse>, context: CallContext) async throws -> Void in
      try await self.filterResources(request, response: response, context: context)
    }
    router.serverStreaming(AuthorizationV1.AuthorizationMethods.listResources) {
      (request: AuthorizationV1.ListResourcesRequest, response: ResponseWriter<AuthorizationV1.ListResourcesResponse>, context: CallContext) async throws -> Void in
      try await self.listResources(request, response: response, context: context)
    }
    router.serverStreaming(AuthorizationV1.AuthorizationMethods.listSubjects) {
      (request: AuthorizationV1.ListSubjectsRequest, response: ResponseWriter<AuthorizationV1.ListSubjectsResponse>, context: CallContext) async throws -> Void in
      try await self.listSubjects(request, response: response, context: context)
    }
    router.unary(AuthorizationV1.AuthorizationMethods.explain) {
      (request: AuthorizationV1.ExplainRequest, context: CallContext) async throws -> AuthorizationV1.ExplainResponse in
      try await self.explain(request, context: context)
    }
    router.unary(AuthorizationV1.AuthorizationMethods.getEffectiveAccess) {
      (request: AuthorizationV1.GetEffectiveAccessRequest, context: CallContext) async throws -> AuthorizationV1.GetEffectiveAccessResponse in
      try await self.getEffectiveAccess(request, context: context)
    }
    router.unary(AuthorizationV1.AuthorizationMethods.switchView) {
      (request: AuthorizationV1.SwitchViewRequest, context: CallContext) async throws -> AuthorizationV1.SwitchViewResponse in
      try await self.switchView(request, context: context)
    }
    router.serverStreaming(AuthorizationV1.AuthorizationMethods.watch) {
      (request: AuthorizationV1.WatchRequest, response: ResponseWriter<AuthorizationV1.WatchResponse>, context: CallContext) async throws -> Void in
      try await self.watch(request, response: response, context: context)
    }
  }
}

extension AuthorizationV1.Files {
  /// `muster/authorization/v1/authorization.proto`.
  public static let authorization = ProtoFile(
    name: "muster/authorization/v1/authorization.proto", dependencies: [WellKnown.Files.timestamp, AuthorizationV1.Files.access, AuthorizationV1.Files.filter, AuthorizationV1.Files.flip, AuthorizationV1.Files.lists, AuthorizationV1.Files.question],
    base64: "CittdXN0ZXIvYXV0aG9yaXphdGlvbi92MS9hdXRob3JpemF0aW9uLnByb3RvEhdtdXN0ZXIuYXV0aG9yaXphdGlvbi52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxokbXVzdGVyL2F1dGhvcml6YXRpb24vdjEvYWNjZXNzLnByb3RvGiRtdXN0ZXIvYXV0aG9yaXphdGlvbi92MS9maWx0ZXIucHJvdG8aIm11c3Rlci9hdXRob3JpemF0aW9uL3YxL2ZsaXAucHJvdG8aI211c3Rlci9hdXRob3JpemF0aW9uL3YxL2xpc3RzLnByb3RvGiZtdXN0ZXIvYXV0aG9yaXphdGlvbi92MS9xdWVzdGlvbi5wcm90byKzAgoMQ2hlY2tSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhgKB3N1YmplY3QYAiABKAlSB3N1YmplY3QSFgoGYWN0aW9uGAMgASgJUgZhY3Rpb24SPQoIcmVzb3VyY2UYBCABKAsyIS5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5SZXNvdXJjZVIIcmVzb3VyY2USRgoLY29uc2lzdGVuY3kYBSABKAsyJC5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5Db25zaXN0ZW5jeVILY29uc2lzdGVuY3kSPgoHcHJldmlldxgGIAEoCzIgLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLlByZXZpZXdCAigBUgdwcmV2aWV3EhIKBHZpZXcYByABKAlSBHZpZXcinQEKDUNoZWNrUmVzcG9uc2USPQoIZGVjaXNpb24YASABKA4yIS5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5EZWNpc2lvblIIZGVjaXNpb24SNwoGcmVhc29uGAIgASgLMh8ubXVzdGVyLmF1dGhvcml6YXRpb24udjEuUmVhc29uUgZyZWFzb24SFAoFdG9rZW4YAyABKAlSBXRva2VuIrIBChFCYXRjaENoZWNrUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBI9CgVpdGVtcxgCIAMoCzInLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkJhdGNoQ2hlY2tJdGVtUgVpdGVtcxJGCgtjb25zaXN0ZW5jeRgDIAEoCzIkLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkNvbnNpc3RlbmN5Ugtjb25zaXN0ZW5jeSLVAQoOQmF0Y2hDaGVja0l0ZW0SGAoHc3ViamVjdBgBIAEoCVIHc3ViamVjdBIWCgZhY3Rpb24YAiABKAlSBmFjdGlvbhI9CghyZXNvdXJjZRgDIAEoCzIhLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLlJlc291cmNlUghyZXNvdXJjZRI+CgdwcmV2aWV3GAQgASgLMiAubXVzdGVyLmF1dGhvcml6YXRpb24udjEuUHJldmlld0ICKAFSB3ByZXZpZXcSEgoEdmlldxgFIAEoCVIEdmlldyJvChJCYXRjaENoZWNrUmVzcG9uc2USQwoHcmVzdWx0cxgBIAMoCzIpLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkJhdGNoQ2hlY2tSZXN1bHRSB3Jlc3VsdHMSFAoFdG9rZW4YAiABKAlSBXRva2VuIqMBChBCYXRjaENoZWNrUmVzdWx0EkMKBmFuc3dlchgBIAEoCzIpLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkJhdGNoQ2hlY2tBbnN3ZXJIAFIGYW5zd2VyEkAKBWVycm9yGAIgASgLMigubXVzdGVyLmF1dGhvcml6YXRpb24udjEuQmF0Y2hDaGVja0Vycm9ySABSBWVycm9yQggKBnJlc3VsdCKKAQoQQmF0Y2hDaGVja0Fuc3dlchI9CghkZWNpc2lvbhgBIAEoDjIhLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkRlY2lzaW9uUghkZWNpc2lvbhI3CgZyZWFzb24YAiABKAsyHy5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5SZWFzb25SBnJlYXNvbiJVCg9CYXRjaENoZWNrRXJyb3ISEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEhQKBWZpZWxkGAMgASgJUgVmaWVsZCK1AgoORXhwbGFpblJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSGAoHc3ViamVjdBgCIAEoCVIHc3ViamVjdBIWCgZhY3Rpb24YAyABKAlSBmFjdGlvbhI9CghyZXNvdXJjZRgEIAEoCzIhLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLlJlc291cmNlUghyZXNvdXJjZRJGCgtjb25zaXN0ZW5jeRgFIAEoCzIkLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkNvbnNpc3RlbmN5Ugtjb25zaXN0ZW5jeRI+CgdwcmV2aWV3GAYgASgLMiAubXVzdGVyLmF1dGhvcml6YXRpb24udjEuUHJldmlld0ICKAFSB3ByZXZpZXcSEgoEdmlldxgHIAEoCVIEdmlldyLKAgoPRXhwbGFpblJlc3BvbnNlEj0KCGRlY2lzaW9uGAEgASgOMiEubXVzdGVyLmF1dGhvcml6YXRpb24udjEuRGVjaXNpb25SCGRlY2lzaW9uEjoKBXN0ZXBzGAIgAygLMiQubXVzdGVyLmF1dGhvcml6YXRpb24udjEuRXhwbGFpblN0ZXBSBXN0ZXBzEjoKBXJ1bGVzGAMgAygLMiQubXVzdGVyLmF1dGhvcml6YXRpb24udjEuRXhwbGFpblJ1bGVSBXJ1bGVzEhQKBXRva2VuGAQgASgJUgV0b2tlbhIxCgRmbGlwGAUgASgLMh0ubXVzdGVyLmF1dGhvcml6YXRpb24udjEuRmxpcFIEZmxpcBI3CgZyZWFzb24YBiABKAsyHy5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5SZWFzb25SBnJlYXNvbiLBAQoLRXhwbGFpblN0ZXASPQoIY29uanVuY3QYASABKA4yIS5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5Db25qdW5jdFIIY29uanVuY3QSOgoHdmVyZGljdBgCIAEoDjIgLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLlZlcmRpY3RSB3ZlcmRpY3QSNwoGcmVhc29uGAMgASgLMh8ubXVzdGVyLmF1dGhvcml6YXRpb24udjEuUmVhc29uUgZyZWFzb24iwQMKC0V4cGxhaW5SdWxlEhwKCXdvcmtncm91cBgBIAEoCVIJd29ya2dyb3VwEiUKDndvcmtncm91cF9uYW1lGAIgASgJUg13b3JrZ3JvdXBOYW1lEhIKBHJvbGUYAyABKAlSBHJvbGUSFAoFc3RhdGUYBCABKAlSBXN0YXRlEhgKB3NvdXJjZXMYBSADKAlSB3NvdXJjZXMSEgoEd2lucxgGIAEoCFIEd2lucxI9Cghjb25qdW5jdBgHIAEoDjIhLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkNvbmp1bmN0Ughjb25qdW5jdBISCgRraW5kGAggASgJUgRraW5kEkgKDHJlc3RyaWN0aW9ucxgJIAMoCzIkLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLlJlc3RyaWN0aW9uUgxyZXN0cmljdGlvbnMSGgoIcmVzb3VyY2UYCiABKAlSCHJlc291cmNlEhIKBHVuaXQYCyABKAlSBHVuaXQSFAoFbGV2ZWwYDCABKAlSBWxldmVsEh4KCnBlcm1pc3Npb24YDSABKAlSCnBlcm1pc3Npb24SEgoEdXNlchgOIAEoCVIEdXNlciI8CgxXYXRjaFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSFAoFYWZ0ZXIYAiABKAlSBWFmdGVyIq0BCg1XYXRjaFJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbhIqCgJhdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSAmF0EjoKB3RvdWNoZWQYAyADKAsyIC5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5Ub3VjaGVkUgd0b3VjaGVkEh4KCmV2ZXJ5dGhpbmcYBCABKAhSCmV2ZXJ5dGhpbmciXwoHVG91Y2hlZBISCgRraW5kGAEgASgJUgRraW5kEg4KAmlkGAIgASgJUgJpZBISCgR1c2VyGAMgASgJUgR1c2VyEhwKCXdvcmtncm91cBgEIAEoCVIJd29ya2dyb3VwKmYKB1ZlcmRpY3QSFwoTVkVSRElDVF9VTlNQRUNJRklFRBAAEhIKDlZFUkRJQ1RfUEFTU0VEEAESEgoOVkVSRElDVF9GQUlMRUQQAhIaChZWRVJESUNUX05PVF9BUFBMSUNBQkxFEAMy9wcKFEF1dGhvcml6YXRpb25TZXJ2aWNlElsKBUNoZWNrEiUubXVzdGVyLmF1dGhvcml6YXRpb24udjEuQ2hlY2tSZXF1ZXN0GiYubXVzdGVyLmF1dGhvcml6YXRpb24udjEuQ2hlY2tSZXNwb25zZSIDkAIBEmoKCkJhdGNoQ2hlY2sSKi5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5CYXRjaENoZWNrUmVxdWVzdBorLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkJhdGNoQ2hlY2tSZXNwb25zZSIDkAIBEn0KD0ZpbHRlclJlc291cmNlcxIvLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkZpbHRlclJlc291cmNlc1JlcXVlc3QaMC5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5GaWx0ZXJSZXNvdXJjZXNSZXNwb25zZSIDkAIBKAEwARJ1Cg1MaXN0UmVzb3VyY2VzEi0ubXVzdGVyLmF1dGhvcml6YXRpb24udjEuTGlzdFJlc291cmNlc1JlcXVlc3QaLi5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5MaXN0UmVzb3VyY2VzUmVzcG9uc2UiA5ACATABEnIKDExpc3RTdWJqZWN0cxIsLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkxpc3RTdWJqZWN0c1JlcXVlc3QaLS5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5MaXN0U3ViamVjdHNSZXNwb25zZSIDkAIBMAESYQoHRXhwbGFpbhInLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkV4cGxhaW5SZXF1ZXN0GigubXVzdGVyLmF1dGhvcml6YXRpb24udjEuRXhwbGFpblJlc3BvbnNlIgOQAgESggEKEkdldEVmZmVjdGl2ZUFjY2VzcxIyLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkdldEVmZmVjdGl2ZUFjY2Vzc1JlcXVlc3QaMy5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5HZXRFZmZlY3RpdmVBY2Nlc3NSZXNwb25zZSIDkAIBEmUKClN3aXRjaFZpZXcSKi5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5Td2l0Y2hWaWV3UmVxdWVzdBorLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLlN3aXRjaFZpZXdSZXNwb25zZRJdCgVXYXRjaBIlLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLldhdGNoUmVxdWVzdBomLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLldhdGNoUmVzcG9uc2UiA5ACATABYgZwcm90bzM=")
}
