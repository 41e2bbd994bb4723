// Generated from muster/directory/v1/audit.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  /// Which kind of entries.
  public struct AuditKind: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// As AUDIT_KIND_CHANGES.
    public static var unspecified: Self { Self(rawValue: 0) }
    public static var changes: Self { Self(rawValue: 1) }
    public static var accesses: Self { Self(rawValue: 2) }

    public static var allCases: [Self] { [.unspecified, .changes, .accesses] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "AUDIT_KIND_UNSPECIFIED"
        case 1: "AUDIT_KIND_CHANGES"
        case 2: "AUDIT_KIND_ACCESSES"
        default: nil
      }
    }
  }

  public struct AuditAccessKind: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// A call that lacked authority.
    public static var refusal: Self { Self(rawValue: 1) }
    /// A question asked as somebody else (A23).
    public static var preview: Self { Self(rawValue: 2) }
    /// A switch of the active view.
    public static var view: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .refusal, .preview, .view] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "AUDIT_ACCESS_KIND_UNSPECIFIED"
        case 1: "AUDIT_ACCESS_KIND_REFUSAL"
        case 2: "AUDIT_ACCESS_KIND_PREVIEW"
        case 3: "AUDIT_ACCESS_KIND_VIEW"
        default: nil
      }
    }
  }

  /// All that is set must hold.
  public struct AuditFilter: Message {
    public static var fullName: String { "muster.directory.v1.AuditFilter" }

    public var kind: DirectoryV1.AuditKind = DirectoryV1.AuditKind(rawValue: 0)
    /// From this instant on.
    public var from: WellKnown.Timestamp? = nil
    /// Before this instant.
    public var until: WellKnown.Timestamp? = nil
    /// From this revision on; of changes only.
    public var fromRevision: Int64 = 0
    /// Before this revision; of changes only.
    public var untilRevision: Int64 = 0
    /// The service that called.
    public var principal: String = ""
    /// The person on whose behalf it called.
    public var actingUser: String = ""
    /// Such as `users.create`.
    public var method: String = ""
    /// The user whom a change or an access is about.
    public var user: String = ""
    /// The workgroup that a change is about; of changes only.
    public var workgroup: String = ""
    /// The node that wrote it; of accesses only.
    public var node: String = ""

    public init() {}

    public init(
      kind: DirectoryV1.AuditKind = DirectoryV1.AuditKind(rawValue: 0),
      from: WellKnown.Timestamp? = nil,
      until: WellKnown.Timestamp? = nil,
      fromRevision: Int64 = 0,
      untilRevision: Int64 = 0,
      principal: String = "",
      actingUser: String = "",
      method: String = "",
      user: String = "",
      workgroup: String = "",
      node: String = ""
    ) {
      self.kind = kind
      self.from = from
      self.until = until
      self.fromRevision = fromRevision
      self.untilRevision = untilRevision
      self.principal = principal
      self.actingUser = actingUser
      self.method = method
      self.user = user
      self.workgroup = workgroup
      self.node = node
    }

  }

  public struct AuditEntry: Message {
    public static var fullName: String { "muster.directory.v1.AuditEntry" }

    public var at: WellKnown.Timestamp? = nil
    /// The service that called.
    public var principal: String = ""
    /// The person on whose behalf it called; empty for the service itself.
    public var actingUser: String = ""
    /// What was called, such as `users.create`.
    public var method: String = ""
    /// The W3C trace of the call.
    public var trace: String = ""
    /// SHA-256 over this entry and the hash before it.
    public var hash: [UInt8] = []
    public var entry: Entry? = nil

    public init() {}

    public init(
      at: WellKnown.Timestamp? = nil,
      principal: String = "",
      actingUser: String = "",
      method: String = "",
      trace: String = "",
      hash: [UInt8] = [],
      entry: Entry? = nil
    ) {
      self.at = at
      self.principal = principal
      self.actingUser = actingUser
      self.method = method
      self.trace = trace
      self.hash = hash
      self.entry = entry
    }

    /// The alternatives of `entry`.
    public enum Entry: Sendable, Equatable {
      case change(DirectoryV1.AuditChange)
      case access(DirectoryV1.AuditAccess)
    }

  }

  /// A committed change.
  public struct AuditChange: Message {
    public static var fullName: String { "muster.directory.v1.AuditChange" }

    public var revision: Int64 = 0
    /// What memberships of this change come from, such as `manual` or `idp:okta`.
    public var source: String = ""
    public var requestId: String = ""
    public var effects: [DirectoryV1.AuditEffect] = []

    public init() {}

    public init(
      revision: Int64 = 0,
      source: String = "",
      requestId: String = "",
      effects: [DirectoryV1.AuditEffect] = []
    ) {
      self.revision = revision
      self.source = source
      self.requestId = requestId
      self.effects = effects
    }

  }

  /// One fact that a change put, replaced or ended.
  public struct AuditEffect: Message {
    public static var fullName: String { "muster.directory.v1.AuditEffect" }

    /// Such as `user`, `membership`, `roleState`.
    public var kind: String = ""
    /// What held before, as a JSON object; empty if nothing did, or if it was about a person's fields, which are not kept.
    public var before: String = ""
    /// What holds afterwards, as a JSON object; empty if it ended. Of a person's fields there is only whose they are.
    public var after: String = ""

    public init() {}

    public init(
      kind: String = "",
      before: String = "",
      after: String = ""
    ) {
      self.kind = kind
      self.before = before
      self.after = after
    }

  }

  /// A call that changed nothing and is kept all the same.
  public struct AuditAccess: Message {
    public static var fullName: String { "muster.directory.v1.AuditAccess" }

    /// The node that wrote it, and its place in that node's chain.
    public var node: String = ""
    public var sequence: Int64 = 0
    public var kind: DirectoryV1.AuditAccessKind = DirectoryV1.AuditAccessKind(rawValue: 0)
    /// The user whom it was about, if anybody.
    public var user: String = ""
    /// Why a refusal was one, as errors say it to programs; empty for all else.
    public var reason: String = ""
    /// Whom a preview stood for, for people to read: its workgroups, roles, level, and the connection that its claims were
    /// for. Empty for all else.
    public var preview: String = ""

    public init() {}

    public init(
      node: String = "",
      sequence: Int64 = 0,
      kind: DirectoryV1.AuditAccessKind = DirectoryV1.AuditAccessKind(rawValue: 0),
      user: String = "",
      reason: String = "",
      preview: String = ""
    ) {
      self.node = node
      self.sequence = sequence
      self.kind = kind
      self.user = user
      self.reason = reason
      self.preview = preview
    }

  }

  public struct AuditServiceListRequest: Message {
    public static var fullName: String { "muster.directory.v1.AuditServiceListRequest" }

    public var tenant: String = ""
    public var filter: DirectoryV1.AuditFilter? = nil
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      filter: DirectoryV1.AuditFilter? = nil,
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.filter = filter
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct AuditServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.AuditServiceListResponse" }

    public var entries: [DirectoryV1.AuditEntry] = []
    public var nextPageToken: String = ""
    /// Whether nothing is left after this page.
    public var complete: Bool = false

    public init() {}

    public init(
      entries: [DirectoryV1.AuditEntry] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.entries = entries
      self.nextPageToken = nextPageToken
      self.complete = complete
    }

  }

  public struct AuditServiceExportRequest: Message {
    public static var fullName: String { "muster.directory.v1.AuditServiceExportRequest" }

    public var tenant: String = ""
    public var filter: DirectoryV1.AuditFilter? = nil
    /// Where an earlier export ended: a `position` of it. Everything that is kept, if it is empty.
    public var after: String = ""

    public init() {}

    public init(
      tenant: String = "",
      filter: DirectoryV1.AuditFilter? = nil,
      after: String = ""
    ) {
      self.tenant = tenant
      self.filter = filter
      self.after = after
    }

  }

  public struct AuditServiceExportResponse: Message {
    public static var fullName: String { "muster.directory.v1.AuditServiceExportResponse" }

    public var entries: [DirectoryV1.AuditEntry] = []
    /// Behind these entries.
    public var position: String = ""

    public init() {}

    public init(
      entries: [DirectoryV1.AuditEntry] = [],
      position: String = ""
    ) {
      self.entries = entries
      self.position = position
    }

  }

  public struct AuditServiceVerifyRequest: Message {
    public static var fullName: String { "muster.directory.v1.AuditServiceVerifyRequest" }

    public var tenant: String = ""
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.pageToken = pageToken
    }

  }

  public struct AuditServiceVerifyResponse: Message {
    public static var fullName: String { "muster.directory.v1.AuditServiceVerifyResponse" }

    /// What this call looked at: the changes first, then node by node.
    public var chains: [DirectoryV1.AuditChainReport] = []
    public var nextPageToken: String = ""
    /// Whether nothing is left after this page.
    public var complete: Bool = false

    public init() {}

    public init(
      chains: [DirectoryV1.AuditChainReport] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.chains = chains
      self.nextPageToken = nextPageToken
      self.complete = complete
    }

  }

  /// What became of one chain, or of a stretch of it.
  public struct AuditChainReport: Message {
    public static var fullName: String { "muster.directory.v1.AuditChainReport" }

    public var kind: DirectoryV1.AuditKind = DirectoryV1.AuditKind(rawValue: 0)
    /// Of accesses: whose chain.
    public var node: String = ""
    /// Entries that follow from the one before them.
    public var verified: Int64 = 0
    /// The last one of them; a revision, or a sequence of the node.
    public var last: Int64 = 0
    /// The first entry that is missing or does not follow; 0 if all do. The rest of the chain is not looked at.
    public var firstBreak: Int64 = 0

    public init() {}

    public init(
      kind: DirectoryV1.AuditKind = DirectoryV1.AuditKind(rawValue: 0),
      node: String = "",
      verified: Int64 = 0,
      last: Int64 = 0,
      firstBreak: Int64 = 0
    ) {
      self.kind = kind
      self.node = node
      self.verified = verified
      self.last = last
      self.firstBreak = firstBreak
    }

  }

  public struct AuditServiceAsOfRequest: Message {
    public static var fullName: String { "muster.directory.v1.AuditServiceAsOfRequest" }

    public var tenant: String = ""
    /// The id of the user whom it is about.
    public var subject: String = ""
    public var action: String = ""
    public var resource: AuthorizationV1.Resource? = nil
    /// The unit from whose view they acted; their home unit if it is empty.
    public var view: String = ""
    /// When; one of the two.
    public var moment: Moment? = nil

    public init() {}

    public init(
      tenant: String = "",
      subject: String = "",
      action: String = "",
      resource: AuthorizationV1.Resource? = nil,
      view: String = "",
      moment: Moment? = nil
    ) {
      self.tenant = tenant
      self.subject = subject
      self.action = action
      self.resource = resource
      self.view = view
      self.moment = moment
    }

    /// The alternatives of `moment`.
    public enum Moment: Sendable, Equatable {
      case revision(Int64)
      /// The last revision that was committed up to then.
      case time(WellKnown.Timestamp)
    }

  }

  public struct AuditServiceAsOfResponse: Message {
    public static var fullName: String { "muster.directory.v1.AuditServiceAsOfResponse" }

    public var decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0)
    /// Why not, or on which condition; not set if allowed.
    public var reason: AuthorizationV1.Reason? = nil
    /// The revision that the moment stands for.
    public var revision: Int64 = 0

    public init() {}

    public init(
      decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0),
      reason: AuthorizationV1.Reason? = nil,
      revision: Int64 = 0
    ) {
      self.decision = decision
      self.reason = reason
      self.revision = revision
    }

  }

  /// Who changed what, and who was refused: two kinds of chains of hashes that nobody can alter unseen.
  ///
  /// The changes of a tenant are one chain, by revision. Accesses (refusals, previews, switches of view) are one chain per
  /// node, since they are written in batches and order nothing. Entries name people by id only: erasing a person's fields
  /// breaks no chain. What is older than the tenant's retention is removed; the chains are verified from there on.
  public protocol AuditService: RPC.Service {
    /// The newest first. A page looks at a bounded number of entries, so with a filter it may have fewer than asked for,
    /// even none, before `complete`.
    func list(_ request: DirectoryV1.AuditServiceListRequest, context: CallContext) async throws -> DirectoryV1.AuditServiceListResponse
    /// All that match, in the order of their chains. A stream that broke goes on behind the last `position` that it gave;
    /// OUT_OF_RANGE if what follows it has been removed since.
    func export(_ request: DirectoryV1.AuditServiceExportRequest, response: ResponseWriter<DirectoryV1.AuditServiceExportResponse>, context: CallContext) async throws
    /// Computes hashes anew, a bounded number per call: call it with the `next_page_token` until it is complete.
    func verify(_ request: DirectoryV1.AuditServiceVerifyRequest, context: CallContext) async throws -> DirectoryV1.AuditServiceVerifyResponse
    /// What Check would have answered at a moment in the past (X10). OUT_OF_RANGE `retention`: that is kept no longer, or
    /// has not happened yet. NOT_FOUND: the subject was unknown then.
    func asOf(_ request: DirectoryV1.AuditServiceAsOfRequest, context: CallContext) async throws -> DirectoryV1.AuditServiceAsOfResponse
  }

  /// The calls of `muster.directory.v1.AuditService`.
  public enum AuditMethods {
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.directory.v1.AuditService", method: "List", kind: .unary, isIdempotent: true)
    /// `Export`.
    public static let export = MethodDescriptor(
      service: "muster.directory.v1.AuditService", method: "Export", kind: .serverStreaming, isIdempotent: true)
    /// `Verify`.
    public static let verify = MethodDescriptor(
      service: "muster.directory.v1.AuditService", method: "Verify", kind: .unary, isIdempotent: true)
    /// `AsOf`.
    public static let asOf = MethodDescriptor(
      service: "muster.directory.v1.AuditService", method: "AsOf", kind: .unary, isIdempotent: true)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.AuditService",
      methods: [Self.list, Self.export, Self.verify, Self.asOf],
      fileDescriptors: DirectoryV1.Files.audit.closure)
  }

  /// Calls `muster.directory.v1.AuditService`.
  public struct AuditClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// The newest first. A page looks at a bounded number of entries, so with a filter it may have fewer than asked for,
    /// even none, before `complete`.
    public func list(_ request: DirectoryV1.AuditServiceListRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.AuditServiceListResponse {
      try await self.channel.unary(DirectoryV1.AuditMethods.list, request, options: options)
    }

    /// All that match, in the order of their chains. A stream that broke goes on behind the last `position` that it gave;
    /// OUT_OF_RANGE if what follows it has been removed since.
    public func export(_ request: DirectoryV1.AuditServiceExportRequest, options: CallOptions = CallOptions()) async throws -> ResponseStream<DirectoryV1.AuditServiceExportResponse> {
      try await self.channel.serverStreaming(DirectoryV1.AuditMethods.export, request, options: options)
    }

    /// Computes hashes anew, a bounded number per call: call it with the `next_page_token` until it is complete.
    public func verify(_ request: DirectoryV1.AuditServiceVerifyRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.AuditServiceVerifyResponse {
      try await self.channel.unary(DirectoryV1.AuditMethods.verify, request, options: options)
    }

    /// What Check would have answered at a moment in the past (X10). OUT_OF_RANGE `retention`: that is kept no longer, or
    /// has not happened yet. NOT_FOUND: the subject was unknown then.
    public func asOf(_ request: DirectoryV1.AuditServiceAsOfRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.AuditServiceAsOfResponse {
      try await self.channel.unary(DirectoryV1.AuditMethods.asOf, request, options: options)
    }
  }

}

extension DirectoryV1.AuditFilter {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "kind"
      case 2: "from"
      case 3: "until"
      case 4: "from_revision"
      case 5: "until_revision"
      case 6: "principal"
      case 7: "acting_user"
      case 8: "method"
      case 9: "user"
      case 10: "workgroup"
      case 11: "node"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.kind = try decoder.enumeration()
        case 18: try decoder.merge(into: &self.from)
        case 26: try decoder.merge(into: &self.until)
        case 32: self.fromRevision = try decoder.int64()
        case 40: self.untilRevision = try decoder.int64()
        case 50: self.principal = try decoder.string()
        case 58: self.actingUser = try decoder.string()
        case 66: self.method = try decoder.string()
        case 74: self.user = try decoder.string()
        case 82: self.workgroup = try decoder.string()
        case 90: self.node = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditFilter.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.kind.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.kind.rawValue))
    }
    if let value = self.from {
      size += 1 + WireSize.message(value)
    }
    if let value = self.until {
      size += 1 + WireSize.message(value)
    }
    if self.fromRevision != 0 {
      size += 1 + WireSize.int(self.fromRevision)
    }
    if self.untilRevision != 0 {
      size += 1 + WireSize.int(self.untilRevision)
    }
    if !self.principal.isEmpty {
      size += 1 + WireSize.string(self.principal)
    }
    if !self.actingUser.isEmpty {
      size += 1 + WireSize.string(self.actingUser)
    }
    if !self.method.isEmpty {
      size += 1 + WireSize.string(self.method)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.node.isEmpty {
      size += 1 + WireSize.string(self.node)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.node.isEmpty {
      encoder.string(90, self.node)
    }
    if !self.workgroup.isEmpty {
      encoder.string(82, self.workgroup)
    }
    if !self.user.isEmpty {
      encoder.string(74, self.user)
    }
    if !self.method.isEmpty {
      encoder.string(66, self.method)
    }
    if !self.actingUser.isEmpty {
      encoder.string(58, self.actingUser)
    }
    if !self.principal.isEmpty {
      encoder.string(50, self.principal)
    }
    if self.untilRevision != 0 {
      encoder.int(40, self.untilRevision)
    }
    if self.fromRevision != 0 {
      encoder.int(32, self.fromRevision)
    }
    if let value = self.until {
      encoder.message(26, value)
    }
    if let value = self.from {
      encoder.message(18, value)
    }
    if self.kind.rawValue != 0 {
      encoder.int(8, Int64(self.kind.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.kind.rawValue != 0 { json.member("kind", self.kind) }
    if let value = self.from { json.member("from", value) }
    if let value = self.until { json.member("until", value) }
    if self.fromRevision != 0 { json.member("fromRevision", self.fromRevision) }
    if self.untilRevision != 0 { json.member("untilRevision", self.untilRevision) }
    if !self.principal.isEmpty { json.member("principal", self.principal) }
    if !self.actingUser.isEmpty { json.member("actingUser", self.actingUser) }
    if !self.method.isEmpty { json.member("method", self.method) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.node.isEmpty { json.member("node", self.node) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "kind": try json.read(into: &self.kind)
      case "from": try json.read(into: &self.from)
      case "until": try json.read(into: &self.until)
      case "fromRevision", "from_revision": try json.read(into: &self.fromRevision)
      case "untilRevision", "until_revision": try json.read(into: &self.untilRevision)
      case "principal": try json.read(into: &self.principal)
      case "actingUser", "acting_user": try json.read(into: &self.actingUser)
      case "method": try json.read(into: &self.method)
      case "user": try json.read(into: &self.user)
      case "workgroup": try json.read(into: &self.workgroup)
      case "node": try json.read(into: &self.node)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditFilter {
  /// ``DirectoryV1.AuditFilter``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var kind: DirectoryV1.AuditKind = DirectoryV1.AuditKind(rawValue: 0)
    public private(set) var from: WellKnown.Timestamp.View? = nil
    public private(set) var until: WellKnown.Timestamp.View? = nil
    public private(set) var fromRevision: Int64 = 0
    public private(set) var untilRevision: Int64 = 0
    public private(set) var principal: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var actingUser: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var method: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var node: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditFilter.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.kind = try decoder.enumeration()
          case 18: try decoder.view(into: &self.from)
          case 26: try decoder.view(into: &self.until)
          case 32: self.fromRevision = try decoder.int64()
          case 40: self.untilRevision = try decoder.int64()
          case 50: self.principal = try decoder.borrowedString()
          case 58: self.actingUser = try decoder.borrowedString()
          case 66: self.method = try decoder.borrowedString()
          case 74: self.user = try decoder.borrowedString()
          case 82: self.workgroup = try decoder.borrowedString()
          case 90: self.node = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditFilter.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditEntry {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "at"
      case 2: "principal"
      case 3: "acting_user"
      case 4: "method"
      case 5: "trace"
      case 6: "hash"
      case 7: "change"
      case 8: "access"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.at)
        case 18: self.principal = try decoder.string()
        case 26: self.actingUser = try decoder.string()
        case 34: self.method = try decoder.string()
        case 42: self.trace = try decoder.string()
        case 50: self.hash = try decoder.bytes()
        case 58:
          var message = DirectoryV1.AuditChange()
          if case .change(let present)? = self.entry { message = present }
          try decoder.merge(into: &message)
          self.entry = .change(message)
        case 66:
          var message = DirectoryV1.AuditAccess()
          if case .access(let present)? = self.entry { message = present }
          try decoder.merge(into: &message)
          self.entry = .access(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditEntry.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.at {
      size += 1 + WireSize.message(value)
    }
    if !self.principal.isEmpty {
      size += 1 + WireSize.string(self.principal)
    }
    if !self.actingUser.isEmpty {
      size += 1 + WireSize.string(self.actingUser)
    }
    if !self.method.isEmpty {
      size += 1 + WireSize.string(self.method)
    }
    if !self.trace.isEmpty {
      size += 1 + WireSize.string(self.trace)
    }
    if !self.hash.isEmpty {
      size += 1 + WireSize.bytes(self.hash)
    }
    if case .change(let value)? = self.entry {
      size += 1 + WireSize.message(value)
    }
    if case .access(let value)? = self.entry {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .access(let value)? = self.entry {
      encoder.message(66, value)
    }
    if case .change(let value)? = self.entry {
      encoder.message(58, value)
    }
    if !self.hash.isEmpty {
      encoder.bytes(50, self.hash)
    }
    if !self.trace.isEmpty {
      encoder.string(42, self.trace)
    }
    if !self.method.isEmpty {
      encoder.string(34, self.method)
    }
    if !self.actingUser.isEmpty {
      encoder.string(26, self.actingUser)
    }
    if !self.principal.isEmpty {
      encoder.string(18, self.principal)
    }
    if let value = self.at {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.at { json.member("at", value) }
    if !self.principal.isEmpty { json.member("principal", self.principal) }
    if !self.actingUser.isEmpty { json.member("actingUser", self.actingUser) }
    if !self.method.isEmpty { json.member("method", self.method) }
    if !self.trace.isEmpty { json.member("trace", self.trace) }
    if !self.hash.isEmpty { json.member("hash", self.hash) }
    if case .change(let value)? = self.entry { json.member("change", value) }
    if case .access(let value)? = self.entry { json.member("access", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "at": try json.read(into: &self.at)
      case "principal": try json.read(into: &self.principal)
      case "actingUser", "acting_user": try json.read(into: &self.actingUser)
      case "method": try json.read(into: &self.method)
      case "trace": try json.read(into: &self.trace)
      case "hash": try json.read(into: &self.hash)
      case "change":
        let value: DirectoryV1.AuditChange? = try json.alternative(self.entry != nil)
        if let value { self.entry = .change(value) }
      case "access":
        let value: DirectoryV1.AuditAccess? = try json.alternative(self.entry != nil)
        if let value { self.entry = .access(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditEntry {
  /// ``DirectoryV1.AuditEntry``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var at: WellKnown.Timestamp.View? = nil
    public private(set) var principal: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var actingUser: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var method: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var trace: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var hash: UnsafeRawBufferPointer = BytesCodec.empty
    public private(set) var entry: Entry? = nil

    public init() {}

    /// The alternatives of `entry`.
    public enum Entry {
      case change(DirectoryV1.AuditChange.View)
      case access(DirectoryV1.AuditAccess.View)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditEntry.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.at)
          case 18: self.principal = try decoder.borrowedString()
          case 26: self.actingUser = try decoder.borrowedString()
          case 34: self.method = try decoder.borrowedString()
          case 42: self.trace = try decoder.borrowedString()
          case 50: self.hash = try decoder.borrowedBytes()
          case 58:
            var message: DirectoryV1.AuditChange.View? = nil
            if case .change(let present)? = self.entry { message = present }
            try decoder.view(into: &message)
            self.entry = message.map { .change($0) }
          case 66:
            var message: DirectoryV1.AuditAccess.View? = nil
            if case .access(let present)? = self.entry { message = present }
            try decoder.view(into: &message)
            self.entry = message.map { .access($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditEntry.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditChange {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "revision"
      case 2: "source"
      case 3: "request_id"
      case 4: "effects"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.revision = try decoder.int64()
        case 18: self.source = try decoder.string()
        case 26: self.requestId = try decoder.string()
        case 34:
          try decoder.append(to: &self.effects)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditChange.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.revision != 0 {
      size += 1 + WireSize.int(self.revision)
    }
    if !self.source.isEmpty {
      size += 1 + WireSize.string(self.source)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    size += WireSize.sum(self.effects) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.effects) { encoder, value in encoder.message(34, value) }
    if !self.requestId.isEmpty {
      encoder.string(26, self.requestId)
    }
    if !self.source.isEmpty {
      encoder.string(18, self.source)
    }
    if self.revision != 0 {
      encoder.int(8, self.revision)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.revision != 0 { json.member("revision", self.revision) }
    if !self.source.isEmpty { json.member("source", self.source) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
    if !self.effects.isEmpty { json.member("effects", self.effects) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "revision": try json.read(into: &self.revision)
      case "source": try json.read(into: &self.source)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      case "effects": try json.read(into: &self.effects)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditChange {
  /// ``DirectoryV1.AuditChange``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var revision: Int64 = 0
    public private(set) var source: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var effects: RepeatedView<MessageCodec<DirectoryV1.AuditEffect.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditChange.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.revision = try decoder.int64()
          case 18: self.source = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          case 34: try decoder.view(tag, into: &self.effects)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditChange.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditEffect {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "kind"
      case 2: "before"
      case 3: "after"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.kind = try decoder.string()
        case 18: self.before = try decoder.string()
        case 26: self.after = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditEffect.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.kind.isEmpty {
      size += 1 + WireSize.string(self.kind)
    }
    if !self.before.isEmpty {
      size += 1 + WireSize.string(self.before)
    }
    if !self.after.isEmpty {
      size += 1 + WireSize.string(self.after)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.after.isEmpty {
      encoder.string(26, self.after)
    }
    if !self.before.isEmpty {
      encoder.string(18, self.before)
    }
    if !self.kind.isEmpty {
      encoder.string(10, self.kind)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.kind.isEmpty { json.member("kind", self.kind) }
    if !self.before.isEmpty { json.member("before", self.before) }
    if !self.after.isEmpty { json.member("after", self.after) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "kind": try json.read(into: &self.kind)
      case "before": try json.read(into: &self.before)
      case "after": try json.read(into: &self.after)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditEffect {
  /// ``DirectoryV1.AuditEffect``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var kind: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var before: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var after: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditEffect.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.kind = try decoder.borrowedString()
          case 18: self.before = try decoder.borrowedString()
          case 26: self.after = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditEffect.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditAccess {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "node"
      case 2: "sequence"
      case 3: "kind"
      case 4: "user"
      case 5: "reason"
      case 6: "preview"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.node = try decoder.string()
        case 16: self.sequence = try decoder.int64()
        case 24: self.kind = try decoder.enumeration()
        case 34: self.user = try decoder.string()
        case 42: self.reason = try decoder.string()
        case 50: self.preview = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditAccess.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.node.isEmpty {
      size += 1 + WireSize.string(self.node)
    }
    if self.sequence != 0 {
      size += 1 + WireSize.int(self.sequence)
    }
    if self.kind.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.kind.rawValue))
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.reason.isEmpty {
      size += 1 + WireSize.string(self.reason)
    }
    if !self.preview.isEmpty {
      size += 1 + WireSize.string(self.preview)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.preview.isEmpty {
      encoder.string(50, self.preview)
    }
    if !self.reason.isEmpty {
      encoder.string(42, self.reason)
    }
    if !self.user.isEmpty {
      encoder.string(34, self.user)
    }
    if self.kind.rawValue != 0 {
      encoder.int(24, Int64(self.kind.rawValue))
    }
    if self.sequence != 0 {
      encoder.int(16, self.sequence)
    }
    if !self.node.isEmpty {
      encoder.string(10, self.node)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.node.isEmpty { json.member("node", self.node) }
    if self.sequence != 0 { json.member("sequence", self.sequence) }
    if self.kind.rawValue != 0 { json.member("kind", self.kind) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.reason.isEmpty { json.member("reason", self.reason) }
    if !self.preview.isEmpty { json.member("preview", self.preview) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "node": try json.read(into: &self.node)
      case "sequence": try json.read(into: &self.sequence)
      case "kind": try json.read(into: &self.kind)
      case "user": try json.read(into: &self.user)
      case "reason": try json.read(into: &self.reason)
      case "preview": try json.read(into: &self.preview)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditAccess {
  /// ``DirectoryV1.AuditAccess``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var node: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var sequence: Int64 = 0
    public private(set) var kind: DirectoryV1.AuditAccessKind = DirectoryV1.AuditAccessKind(rawValue: 0)
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var reason: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var preview: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditAccess.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.node = try decoder.borrowedString()
          case 16: self.sequence = try decoder.int64()
          case 24: self.kind = try decoder.enumeration()
          case 34: self.user = try decoder.borrowedString()
          case 42: self.reason = try decoder.borrowedString()
          case 50: self.preview = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditAccess.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditServiceListRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "filter"
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
        case 18: try decoder.merge(into: &self.filter)
        case 24: self.pageSize = try decoder.int32()
        case 34: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditServiceListRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.filter {
      size += 1 + WireSize.message(value)
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
    if let value = self.filter {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.filter { json.member("filter", value) }
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "filter": try json.read(into: &self.filter)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditServiceListRequest {
  /// ``DirectoryV1.AuditServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var filter: DirectoryV1.AuditFilter.View? = nil
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.filter)
          case 24: self.pageSize = try decoder.int32()
          case 34: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditServiceListRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "entries"
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
          try decoder.append(to: &self.entries)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.entries) { 1 + WireSize.message($0) }
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
    encoder.elements(self.entries) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.entries.isEmpty { json.member("entries", self.entries) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "entries": try json.read(into: &self.entries)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditServiceListResponse {
  /// ``DirectoryV1.AuditServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var entries: RepeatedView<MessageCodec<DirectoryV1.AuditEntry.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.entries)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditServiceListResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditServiceExportRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "filter"
      case 3: "after"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.filter)
        case 26: self.after = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditServiceExportRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.filter {
      size += 1 + WireSize.message(value)
    }
    if !self.after.isEmpty {
      size += 1 + WireSize.string(self.after)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.after.isEmpty {
      encoder.string(26, self.after)
    }
    if let value = self.filter {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.filter { json.member("filter", value) }
    if !self.after.isEmpty { json.member("after", self.after) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "filter": try json.read(into: &self.filter)
      case "after": try json.read(into: &self.after)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditServiceExportRequest {
  /// ``DirectoryV1.AuditServiceExportRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var filter: DirectoryV1.AuditFilter.View? = nil
    public private(set) var after: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditServiceExportRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.filter)
          case 26: self.after = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditServiceExportRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditServiceExportResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "entries"
      case 2: "position"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.entries)
        case 18: self.position = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditServiceExportResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.entries) { 1 + WireSize.message($0) }
    if !self.position.isEmpty {
      size += 1 + WireSize.string(self.position)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.position.isEmpty {
      encoder.string(18, self.position)
    }
    encoder.elements(self.entries) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.entries.isEmpty { json.member("entries", self.entries) }
    if !self.position.isEmpty { json.member("position", self.position) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "entries": try json.read(into: &self.entries)
      case "position": try json.read(into: &self.position)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditServiceExportResponse {
  /// ``DirectoryV1.AuditServiceExportResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var entries: RepeatedView<MessageCodec<DirectoryV1.AuditEntry.View>> = RepeatedView()
    public private(set) var position: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditServiceExportResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.entries)
          case 18: self.position = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditServiceExportResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditServiceVerifyRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "page_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditServiceVerifyRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.pageToken.isEmpty {
      size += 1 + WireSize.string(self.pageToken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.pageToken.isEmpty {
      encoder.string(18, self.pageToken)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditServiceVerifyRequest {
  /// ``DirectoryV1.AuditServiceVerifyRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditServiceVerifyRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditServiceVerifyRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditServiceVerifyResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "chains"
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
          try decoder.append(to: &self.chains)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditServiceVerifyResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.chains) { 1 + WireSize.message($0) }
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
    encoder.elements(self.chains) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.chains.isEmpty { json.member("chains", self.chains) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "chains": try json.read(into: &self.chains)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditServiceVerifyResponse {
  /// ``DirectoryV1.AuditServiceVerifyResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var chains: RepeatedView<MessageCodec<DirectoryV1.AuditChainReport.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditServiceVerifyResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.chains)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditServiceVerifyResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditChainReport {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "kind"
      case 2: "node"
      case 3: "verified"
      case 4: "last"
      case 5: "first_break"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.kind = try decoder.enumeration()
        case 18: self.node = try decoder.string()
        case 24: self.verified = try decoder.int64()
        case 32: self.last = try decoder.int64()
        case 40: self.firstBreak = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditChainReport.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.kind.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.kind.rawValue))
    }
    if !self.node.isEmpty {
      size += 1 + WireSize.string(self.node)
    }
    if self.verified != 0 {
      size += 1 + WireSize.int(self.verified)
    }
    if self.last != 0 {
      size += 1 + WireSize.int(self.last)
    }
    if self.firstBreak != 0 {
      size += 1 + WireSize.int(self.firstBreak)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.firstBreak != 0 {
      encoder.int(40, self.firstBreak)
    }
    if self.last != 0 {
      encoder.int(32, self.last)
    }
    if self.verified != 0 {
      encoder.int(24, self.verified)
    }
    if !self.node.isEmpty {
      encoder.string(18, self.node)
    }
    if self.kind.rawValue != 0 {
      encoder.int(8, Int64(self.kind.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.kind.rawValue != 0 { json.member("kind", self.kind) }
    if !self.node.isEmpty { json.member("node", self.node) }
    if self.verified != 0 { json.member("verified", self.verified) }
    if self.last != 0 { json.member("last", self.last) }
    if self.firstBreak != 0 { json.member("firstBreak", self.firstBreak) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "kind": try json.read(into: &self.kind)
      case "node": try json.read(into: &self.node)
      case "verified": try json.read(into: &self.verified)
      case "last": try json.read(into: &self.last)
      case "firstBreak", "first_break": try json.read(into: &self.firstBreak)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditChainReport {
  /// ``DirectoryV1.AuditChainReport``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var kind: DirectoryV1.AuditKind = DirectoryV1.AuditKind(rawValue: 0)
    public private(set) var node: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var verified: Int64 = 0
    public private(set) var last: Int64 = 0
    public private(set) var firstBreak: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditChainReport.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.kind = try decoder.enumeration()
          case 18: self.node = try decoder.borrowedString()
          case 24: self.verified = try decoder.int64()
          case 32: self.last = try decoder.int64()
          case 40: self.firstBreak = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditChainReport.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditServiceAsOfRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "revision"
      case 3: "time"
      case 4: "subject"
      case 5: "action"
      case 6: "resource"
      case 7: "view"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 16: self.moment = .revision(try decoder.int64())
        case 26:
          var message = WellKnown.Timestamp()
          if case .time(let present)? = self.moment { message = present }
          try decoder.merge(into: &message)
          self.moment = .time(message)
        case 34: self.subject = try decoder.string()
        case 42: self.action = try decoder.string()
        case 50: try decoder.merge(into: &self.resource)
        case 58: self.view = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditServiceAsOfRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if case .revision(let value)? = self.moment {
      size += 1 + WireSize.int(value)
    }
    if case .time(let value)? = self.moment {
      size += 1 + WireSize.message(value)
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
    if !self.view.isEmpty {
      size += 1 + WireSize.string(self.view)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.view.isEmpty {
      encoder.string(58, self.view)
    }
    if let value = self.resource {
      encoder.message(50, value)
    }
    if !self.action.isEmpty {
      encoder.string(42, self.action)
    }
    if !self.subject.isEmpty {
      encoder.string(34, self.subject)
    }
    if case .time(let value)? = self.moment {
      encoder.message(26, value)
    }
    if case .revision(let value)? = self.moment {
      encoder.int(16, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if case .revision(let value)? = self.moment { json.member("revision", value) }
    if case .time(let value)? = self.moment { json.member("time", value) }
    if !self.subject.isEmpty { json.member("subject", self.subject) }
    if !self.action.isEmpty { json.member("action", self.action) }
    if let value = self.resource { json.member("resource", value) }
    if !self.view.isEmpty { json.member("view", self.view) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "revision":
        let value: Int64? = try json.alternative(self.moment != nil)
        if let value { self.moment = .revision(value) }
      case "time":
        let value: WellKnown.Timestamp? = try json.alternative(self.moment != nil)
        if let value { self.moment = .time(value) }
      case "subject": try json.read(into: &self.subject)
      case "action": try json.read(into: &self.action)
      case "resource": try json.read(into: &self.resource)
      case "view": try json.read(into: &self.view)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditServiceAsOfRequest {
  /// ``DirectoryV1.AuditServiceAsOfRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var subject: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var action: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resource: AuthorizationV1.Resource.View? = nil
    public private(set) var view: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var moment: Moment? = nil

    public init() {}

    /// The alternatives of `moment`.
    public enum Moment {
      case revision(Int64)
      case time(WellKnown.Timestamp.View)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditServiceAsOfRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 16: self.moment = .revision(try decoder.int64())
          case 26:
            var message: WellKnown.Timestamp.View? = nil
            if case .time(let present)? = self.moment { message = present }
            try decoder.view(into: &message)
            self.moment = message.map { .time($0) }
          case 34: self.subject = try decoder.borrowedString()
          case 42: self.action = try decoder.borrowedString()
          case 50: try decoder.view(into: &self.resource)
          case 58: self.view = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditServiceAsOfRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditServiceAsOfResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "decision"
      case 2: "reason"
      case 3: "revision"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.decision = try decoder.enumeration()
        case 18: try decoder.merge(into: &self.reason)
        case 24: self.revision = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AuditServiceAsOfResponse.self)
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
    if self.revision != 0 {
      size += 1 + WireSize.int(self.revision)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.revision != 0 {
      encoder.int(24, self.revision)
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
    if self.revision != 0 { json.member("revision", self.revision) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "decision": try json.read(into: &self.decision)
      case "reason": try json.read(into: &self.reason)
      case "revision": try json.read(into: &self.revision)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AuditServiceAsOfResponse {
  /// ``DirectoryV1.AuditServiceAsOfResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var decision: AuthorizationV1.Decision = AuthorizationV1.Decision(rawValue: 0)
    public private(set) var reason: AuthorizationV1.Reason.View? = nil
    public private(set) var revision: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AuditServiceAsOfResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.decision = try decoder.enumeration()
          case 18: try decoder.view(into: &self.reason)
          case 24: self.revision = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AuditServiceAsOfResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.AuditService {
  public var descriptor: ServiceDescriptor { DirectoryV1.AuditMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.AuditMethods.list) {
      (request: DirectoryV1.AuditServiceListRequest, context: CallContext) async throws -> DirectoryV1.AuditServiceListResponse in
      try await self.list(request, context: context)
    }
    router.serverStreaming(DirectoryV1.AuditMethods.export) {
      (request: DirectoryV1.AuditServiceExportRequest, response: ResponseWriter<DirectoryV1.AuditServiceExportResponse>, context: CallContext) async throws -> Void in
      try await self.export(request, response: response, context: context)
    }
    router.unary(DirectoryV1.AuditMethods.verify) {
      (request: DirectoryV1.AuditServiceVerifyRequest, context: CallContext) async throws -> DirectoryV1.AuditServiceVerifyResponse in
      try await self.verify(request, context: context)
    }
    router.unary(DirectoryV1.AuditMethods.asOf) {
      (request: DirectoryV1.AuditServiceAsOfRequest, context: CallContext) async throws -> DirectoryV1.AuditServiceAsOfResponse in
      try await self.asOf(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/audit.proto`.
  public static let audit = ProtoFile(
    name: "muster/directory/v1/audit.proto", dependencies: [WellKnown.Files.timestamp, AuthorizationV1.Files.question],
    base64: "Ch9tdXN0ZXIvZGlyZWN0b3J5L3YxL2F1ZGl0LnByb3RvEhNtdXN0ZXIuZGlyZWN0b3J5LnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGiZtdXN0ZXIvYXV0aG9yaXphdGlvbi92MS9xdWVzdGlvbi5wcm90byKMAwoLQXVkaXRGaWx0ZXISMgoEa2luZBgBIAEoDjIeLm11c3Rlci5kaXJlY3RvcnkudjEuQXVkaXRLaW5kUgRraW5kEi4KBGZyb20YAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgRmcm9tEjAKBXVudGlsGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIFdW50aWwSIwoNZnJvbV9yZXZpc2lvbhgEIAEoA1IMZnJvbVJldmlzaW9uEiUKDnVudGlsX3JldmlzaW9uGAUgASgDUg11bnRpbFJldmlzaW9uEhwKCXByaW5jaXBhbBgGIAEoCVIJcHJpbmNpcGFsEh8KC2FjdGluZ191c2VyGAcgASgJUgphY3RpbmdVc2VyEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhIKBHVzZXIYCSABKAlSBHVzZXISHAoJd29ya2dyb3VwGAogASgJUgl3b3JrZ3JvdXASEgoEbm9kZRgLIAEoCVIEbm9kZSK6AgoKQXVkaXRFbnRyeRIqCgJhdBgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSAmF0EhwKCXByaW5jaXBhbBgCIAEoCVIJcHJpbmNpcGFsEh8KC2FjdGluZ191c2VyGAMgASgJUgphY3RpbmdVc2VyEhYKBm1ldGhvZBgEIAEoCVIGbWV0aG9kEhQKBXRyYWNlGAUgASgJUgV0cmFjZRISCgRoYXNoGAYgASgMUgRoYXNoEjoKBmNoYW5nZRgHIAEoCzIgLm11c3Rlci5kaXJlY3RvcnkudjEuQXVkaXRDaGFuZ2VIAFIGY2hhbmdlEjoKBmFjY2VzcxgIIAEoCzIgLm11c3Rlci5kaXJlY3RvcnkudjEuQXVkaXRBY2Nlc3NIAFIGYWNjZXNzQgcKBWVudHJ5IpwBCgtBdWRpdENoYW5nZRIaCghyZXZpc2lvbhgBIAEoA1IIcmV2aXNpb24SFgoGc291cmNlGAIgASgJUgZzb3VyY2USHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkEjoKB2VmZmVjdHMYBCADKAsyIC5tdXN0ZXIuZGlyZWN0b3J5LnYxLkF1ZGl0RWZmZWN0UgdlZmZlY3RzIk8KC0F1ZGl0RWZmZWN0EhIKBGtpbmQYASABKAlSBGtpbmQSFgoGYmVmb3JlGAIgASgJUgZiZWZvcmUSFAoFYWZ0ZXIYAyABKAlSBWFmdGVyIr0BCgtBdWRpdEFjY2VzcxISCgRub2RlGAEgASgJUgRub2RlEhoKCHNlcXVlbmNlGAIgASgDUghzZXF1ZW5jZRI4CgRraW5kGAMgASgOMiQubXVzdGVyLmRpcmVjdG9yeS52MS5BdWRpdEFjY2Vzc0tpbmRSBGtpbmQSEgoEdXNlchgEIAEoCVIEdXNlchIWCgZyZWFzb24YBSABKAlSBnJlYXNvbhIYCgdwcmV2aWV3GAYgASgJUgdwcmV2aWV3IqcBChdBdWRpdFNlcnZpY2VMaXN0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBI4CgZmaWx0ZXIYAiABKAsyIC5tdXN0ZXIuZGlyZWN0b3J5LnYxLkF1ZGl0RmlsdGVyUgZmaWx0ZXISGwoJcGFnZV9zaXplGAMgASgFUghwYWdlU2l6ZRIdCgpwYWdlX3Rva2VuGAQgASgJUglwYWdlVG9rZW4imQEKGEF1ZGl0U2VydmljZUxpc3RSZXNwb25zZRI5CgdlbnRyaWVzGAEgAygLMh8ubXVzdGVyLmRpcmVjdG9yeS52MS5BdWRpdEVudHJ5UgdlbnRyaWVzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbhIaCghjb21wbGV0ZRgDIAEoCFIIY29tcGxldGUigwEKGUF1ZGl0U2VydmljZUV4cG9ydFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSOAoGZmlsdGVyGAIgASgLMiAubXVzdGVyLmRpcmVjdG9yeS52MS5BdWRpdEZpbHRlclIGZmlsdGVyEhQKBWFmdGVyGAMgASgJUgVhZnRlciJzChpBdWRpdFNlcnZpY2VFeHBvcnRSZXNwb25zZRI5CgdlbnRyaWVzGAEgAygLMh8ubXVzdGVyLmRpcmVjdG9yeS52MS5BdWRpdEVudHJ5UgdlbnRyaWVzEhoKCHBvc2l0aW9uGAIgASgJUghwb3NpdGlvbiJSChlBdWRpdFNlcnZpY2VWZXJpZnlSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50Eh0KCnBhZ2VfdG9rZW4YAiABKAlSCXBhZ2VUb2tlbiKfAQoaQXVkaXRTZXJ2aWNlVmVyaWZ5UmVzcG9uc2USPQoGY2hhaW5zGAEgAygLMiUubXVzdGVyLmRpcmVjdG9yeS52MS5BdWRpdENoYWluUmVwb3J0UgZjaGFpbnMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEhoKCGNvbXBsZXRlGAMgASgIUghjb21wbGV0ZSKrAQoQQXVkaXRDaGFpblJlcG9ydBIyCgRraW5kGAEgASgOMh4ubXVzdGVyLmRpcmVjdG9yeS52MS5BdWRpdEtpbmRSBGtpbmQSEgoEbm9kZRgCIAEoCVIEbm9kZRIaCgh2ZXJpZmllZBgDIAEoA1IIdmVyaWZpZWQSEgoEbGFzdBgEIAEoA1IEbGFzdBIfCgtmaXJzdF9icmVhaxgFIAEoA1IKZmlyc3RCcmVhayKQAgoXQXVkaXRTZXJ2aWNlQXNPZlJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSHAoIcmV2aXNpb24YAiABKANIAFIIcmV2aXNpb24SMAoEdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBIAFIEdGltZRIYCgdzdWJqZWN0GAQgASgJUgdzdWJqZWN0EhYKBmFjdGlvbhgFIAEoCVIGYWN0aW9uEj0KCHJlc291cmNlGAYgASgLMiEubXVzdGVyLmF1dGhvcml6YXRpb24udjEuUmVzb3VyY2VSCHJlc291cmNlEhIKBHZpZXcYByABKAlSBHZpZXdCCAoGbW9tZW50Iq4BChhBdWRpdFNlcnZpY2VBc09mUmVzcG9uc2USPQoIZGVjaXNpb24YASABKA4yIS5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5EZWNpc2lvblIIZGVjaXNpb24SNwoGcmVhc29uGAIgASgLMh8ubXVzdGVyLmF1dGhvcml6YXRpb24udjEuUmVhc29uUgZyZWFzb24SGgoIcmV2aXNpb24YAyABKANSCHJldmlzaW9uKlgKCUF1ZGl0S2luZBIaChZBVURJVF9LSU5EX1VOU1BFQ0lGSUVEEAASFgoSQVVESVRfS0lORF9DSEFOR0VTEAESFwoTQVVESVRfS0lORF9BQ0NFU1NFUxACKo4BCg9BdWRpdEFjY2Vzc0tpbmQSIQodQVVESVRfQUNDRVNTX0tJTkRfVU5TUEVDSUZJRUQQABIdChlBVURJVF9BQ0NFU1NfS0lORF9SRUZVU0FMEAESHQoZQVVESVRfQUNDRVNTX0tJTkRfUFJFVklFVxACEhoKFkFVRElUX0FDQ0VTU19LSU5EX1ZJRVcQAzLEAwoMQXVkaXRTZXJ2aWNlEmgKBExpc3QSLC5tdXN0ZXIuZGlyZWN0b3J5LnYxLkF1ZGl0U2VydmljZUxpc3RSZXF1ZXN0Gi0ubXVzdGVyLmRpcmVjdG9yeS52MS5BdWRpdFNlcnZpY2VMaXN0UmVzcG9uc2UiA5ACARJwCgZFeHBvcnQSLi5tdXN0ZXIuZGlyZWN0b3J5LnYxLkF1ZGl0U2VydmljZUV4cG9ydFJlcXVlc3QaLy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkF1ZGl0U2VydmljZUV4cG9ydFJlc3BvbnNlIgOQAgEwARJuCgZWZXJpZnkSLi5tdXN0ZXIuZGlyZWN0b3J5LnYxLkF1ZGl0U2VydmljZVZlcmlmeVJlcXVlc3QaLy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkF1ZGl0U2VydmljZVZlcmlmeVJlc3BvbnNlIgOQAgESaAoEQXNPZhIsLm11c3Rlci5kaXJlY3RvcnkudjEuQXVkaXRTZXJ2aWNlQXNPZlJlcXVlc3QaLS5tdXN0ZXIuZGlyZWN0b3J5LnYxLkF1ZGl0U2VydmljZUFzT2ZSZXNwb25zZSIDkAIBYgZwcm90bzM=")
}
