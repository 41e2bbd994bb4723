// Generated from muster/authorization/v1/question.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension AuthorizationV1 {
  public struct Freshness: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// As FRESHNESS_ANY.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Whatever is loaded; answered without the database, up to the server's bound on staleness.
    public static var any: Self { Self(rawValue: 1) }
    /// The newest committed state, which the server asks the database for.
    public static var latest: Self { Self(rawValue: 2) }

    public static var allCases: [Self] { [.unspecified, .any, .latest] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "FRESHNESS_UNSPECIFIED"
        case 1: "FRESHNESS_ANY"
        case 2: "FRESHNESS_LATEST"
        default: nil
      }
    }
  }

  public struct Decision: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var allowed: Self { Self(rawValue: 1) }
    public static var denied: Self { Self(rawValue: 2) }
    /// Depends on something that the request did not tell; the reason names it.
    public static var conditional: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .allowed, .denied, .conditional] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "DECISION_UNSPECIFIED"
        case 1: "DECISION_ALLOWED"
        case 2: "DECISION_DENIED"
        case 3: "DECISION_CONDITIONAL"
        default: nil
      }
    }
  }

  /// The conjuncts of the decision, in the order in which they are reported.
  public struct Conjunct: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var active: Self { Self(rawValue: 1) }
    public static var deny: Self { Self(rawValue: 2) }
    public static var scope: Self { Self(rawValue: 3) }
    public static var view: Self { Self(rawValue: 4) }
    public static var permission: Self { Self(rawValue: 5) }
    public static var level: Self { Self(rawValue: 6) }
    public static var entity: Self { Self(rawValue: 7) }
    public static var delegation: Self { Self(rawValue: 8) }
    public static var lock: Self { Self(rawValue: 9) }

    public static var allCases: [Self] { [.unspecified, .active, .deny, .scope, .view, .permission, .level, .entity, .delegation, .lock] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "CONJUNCT_UNSPECIFIED"
        case 1: "CONJUNCT_ACTIVE"
        case 2: "CONJUNCT_DENY"
        case 3: "CONJUNCT_SCOPE"
        case 4: "CONJUNCT_VIEW"
        case 5: "CONJUNCT_PERMISSION"
        case 6: "CONJUNCT_LEVEL"
        case 7: "CONJUNCT_ENTITY"
        case 8: "CONJUNCT_DELEGATION"
        case 9: "CONJUNCT_LOCK"
        default: nil
      }
    }
  }

  /// What the subject wants to act on.
  public struct Resource: Message {
    public static var fullName: String { "muster.authorization.v1.Resource" }

    /// The application that defines the type; may be left out where the type's name is unique.
    public var application: String = ""
    public var type: String = ""
    /// Of a registered resource, whose attributes then count. One that nobody registered is taken as the request
    /// describes it.
    public var id: String = ""
    /// What is said of one dimension in several places counts together.
    public var attributes: [AuthorizationV1.Attribute] = []
    /// Of a container: the distinct tuples of its lines, at most 10,000 (A12). Registered lines count before them, unless
    /// more than 10,000 resources are registered below it, which are not looked at; a container that has neither is
    /// conditional, `lines_required`.
    public var lineValues: AuthorizationV1.LineValues? = nil

    public init() {}

    public init(
      application: String = "",
      type: String = "",
      id: String = "",
      attributes: [AuthorizationV1.Attribute] = [],
      lineValues: AuthorizationV1.LineValues? = nil
    ) {
      self.application = application
      self.type = type
      self.id = id
      self.attributes = attributes
      self.lineValues = lineValues
    }

  }

  /// What a resource has in one dimension; any of several values may match (A6).
  public struct Attribute: Message {
    public static var fullName: String { "muster.authorization.v1.Attribute" }

    public var dimension: String = ""
    public var values: [String] = []

    public init() {}

    public init(
      dimension: String = "",
      values: [String] = []
    ) {
      self.dimension = dimension
      self.values = values
    }

  }

  /// The lines of a container.
  public struct LineValues: Message {
    public static var fullName: String { "muster.authorization.v1.LineValues" }

    public var tuples: [AuthorizationV1.LineTuple] = []

    public init() {}

    public init(
      tuples: [AuthorizationV1.LineTuple] = []
    ) {
      self.tuples = tuples
    }

  }

  /// What some lines of a container have in common. They take from it the dimensions that they lack.
  public struct LineTuple: Message {
    public static var fullName: String { "muster.authorization.v1.LineTuple" }

    public var attributes: [AuthorizationV1.Attribute] = []

    public init() {}

    public init(
      attributes: [AuthorizationV1.Attribute] = []
    ) {
      self.attributes = attributes
    }

  }

  /// An active user who is in exactly these workgroups and holds exactly these roles, with a level on every resource:
  /// `Everyone` always counts, and so does `All` if no scope workgroup is named (A22, X2).
  public struct Preview: Message {
    public static var fullName: String { "muster.authorization.v1.Preview" }

    /// Ids; at most one of a scope workgroup.
    public var workgroups: [String] = []
    /// As `Application/Name`.
    public var roles: [String] = []
    /// Of the application that has the resource's type.
    public var level: String = ""
    /// The workgroups into which a connection maps these claims, beside those that are named.
    public var claims: AuthorizationV1.PreviewClaims? = nil

    public init() {}

    public init(
      workgroups: [String] = [],
      roles: [String] = [],
      level: String = "",
      claims: AuthorizationV1.PreviewClaims? = nil
    ) {
      self.workgroups = workgroups
      self.roles = roles
      self.level = level
      self.claims = claims
    }

  }

  /// What an identity provider would assert about somebody.
  public struct PreviewClaims: Message {
    public static var fullName: String { "muster.authorization.v1.PreviewClaims" }

    public var identityProvider: String = ""
    public var claims: [String: AuthorizationV1.PreviewClaimValues] = [:]

    public init() {}

    public init(
      identityProvider: String = "",
      claims: [String: AuthorizationV1.PreviewClaimValues] = [:]
    ) {
      self.identityProvider = identityProvider
      self.claims = claims
    }

  }

  public struct PreviewClaimValues: Message {
    public static var fullName: String { "muster.authorization.v1.PreviewClaimValues" }

    public var values: [String] = []

    public init() {}

    public init(
      values: [String] = []
    ) {
      self.values = values
    }

  }

  /// How fresh an answer must be.
  public struct Consistency: Message {
    public static var fullName: String { "muster.authorization.v1.Consistency" }

    public var requirement: Requirement? = nil

    public init() {}

    public init(
      requirement: Requirement? = nil
    ) {
      self.requirement = requirement
    }

    /// The alternatives of `requirement`.
    public enum Requirement: Sendable, Equatable {
      case freshness(AuthorizationV1.Freshness)
      /// A token that a write or an earlier answer returned: at least as new as that.
      case atLeast(String)
      /// Exactly that revision, of which there is history within the tenant's retention; otherwise OUT_OF_RANGE
      /// `retention`.
      case exact(Int64)
    }

  }

  /// The first conjunct that failed, with what is needed to act on it.
  public struct Reason: Message {
    public static var fullName: String { "muster.authorization.v1.Reason" }

    public var conjunct: AuthorizationV1.Conjunct = AuthorizationV1.Conjunct(rawValue: 0)
    /// A stable word for programs, such as `status_locked`, `role_denied`, `permission_missing`.
    public var code: String = ""
    /// The same in a sentence for people.
    public var message: String = ""
    /// The role that decided, as `Application/Name`.
    public var role: String = ""
    /// The id of the workgroup that decided.
    public var workgroup: String = ""
    /// The permission that was asked for.
    public var permission: String = ""
    /// What decided beyond these: the view, the level, the node or the user who locked it.
    public var detail: String = ""

    public init() {}

    public init(
      conjunct: AuthorizationV1.Conjunct = AuthorizationV1.Conjunct(rawValue: 0),
      code: String = "",
      message: String = "",
      role: String = "",
      workgroup: String = "",
      permission: String = "",
      detail: String = ""
    ) {
      self.conjunct = conjunct
      self.code = code
      self.message = message
      self.role = role
      self.workgroup = workgroup
      self.permission = permission
      self.detail = detail
    }

  }

  /// One condition on a resource: a dimension with the values that it may have (A6, A7).
  public struct Restriction: Message {
    public static var fullName: String { "muster.authorization.v1.Restriction" }

    public var dimension: String = ""
    /// Never empty unless `any`.
    public var values: [String] = []
    /// Unrestricted in this dimension.
    public var any: Bool = false

    public init() {}

    public init(
      dimension: String = "",
      values: [String] = [],
      any: Bool = false
    ) {
      self.dimension = dimension
      self.values = values
      self.any = any
    }

  }

}

extension AuthorizationV1.Resource {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "application"
      case 2: "type"
      case 3: "id"
      case 4: "attributes"
      case 5: "line_values"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.application = try decoder.string()
        case 18: self.type = try decoder.string()
        case 26: self.id = try decoder.string()
        case 34:
          try decoder.append(to: &self.attributes)
        case 42: try decoder.merge(into: &self.lineValues)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.Resource.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.application.isEmpty {
      size += 1 + WireSize.string(self.application)
    }
    if !self.type.isEmpty {
      size += 1 + WireSize.string(self.type)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    size += WireSize.sum(self.attributes) { 1 + WireSize.message($0) }
    if let value = self.lineValues {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.lineValues {
      encoder.message(42, value)
    }
    encoder.elements(self.attributes) { encoder, value in encoder.message(34, value) }
    if !self.id.isEmpty {
      encoder.string(26, self.id)
    }
    if !self.type.isEmpty {
      encoder.string(18, self.type)
    }
    if !self.application.isEmpty {
      encoder.string(10, self.application)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.application.isEmpty { json.member("application", self.application) }
    if !self.type.isEmpty { json.member("type", self.type) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.attributes.isEmpty { json.member("attributes", self.attributes) }
    if let value = self.lineValues { json.member("lineValues", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "application": try json.read(into: &self.application)
      case "type": try json.read(into: &self.type)
      case "id": try json.read(into: &self.id)
      case "attributes": try json.read(into: &self.attributes)
      case "lineValues", "line_values": try json.read(into: &self.lineValues)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.Resource {
  /// ``AuthorizationV1.Resource``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var attributes: RepeatedView<MessageCodec<AuthorizationV1.Attribute.View>> = RepeatedView()
    public private(set) var lineValues: LazyView<AuthorizationV1.LineValues.View>? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.Resource.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.application = try decoder.borrowedString()
          case 18: self.type = try decoder.borrowedString()
          case 26: self.id = try decoder.borrowedString()
          case 34: try decoder.view(tag, into: &self.attributes)
          case 42: try decoder.view(into: &self.lineValues)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.Resource.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Attribute {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "dimension"
      case 2: "values"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.dimension = try decoder.string()
        case 18:
          try decoder.append(to: &self.values, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.Attribute.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.dimension.isEmpty {
      size += 1 + WireSize.string(self.dimension)
    }
    size += WireSize.sum(self.values) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.values) { encoder, value in encoder.string(18, value) }
    if !self.dimension.isEmpty {
      encoder.string(10, self.dimension)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.dimension.isEmpty { json.member("dimension", self.dimension) }
    if !self.values.isEmpty { json.member("values", self.values) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "dimension": try json.read(into: &self.dimension)
      case "values": try json.read(into: &self.values)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.Attribute {
  /// ``AuthorizationV1.Attribute``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var dimension: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var values: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.Attribute.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.dimension = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.values)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.Attribute.self)
        }
      }
    }

  }
}

extension AuthorizationV1.LineValues {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tuples"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.tuples)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.LineValues.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.tuples) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.tuples) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tuples.isEmpty { json.member("tuples", self.tuples) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tuples": try json.read(into: &self.tuples)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.LineValues {
  /// ``AuthorizationV1.LineValues``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tuples: RepeatedView<MessageCodec<AuthorizationV1.LineTuple.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.LineValues.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.tuples)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.LineValues.self)
        }
      }
    }

  }
}

extension AuthorizationV1.LineTuple {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "attributes"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.attributes)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.LineTuple.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.attributes) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.attributes) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.attributes.isEmpty { json.member("attributes", self.attributes) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "attributes": try json.read(into: &self.attributes)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.LineTuple {
  /// ``AuthorizationV1.LineTuple``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var attributes: RepeatedView<MessageCodec<AuthorizationV1.Attribute.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.LineTuple.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.attributes)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.LineTuple.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Preview {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroups"
      case 2: "roles"
      case 3: "level"
      case 4: "claims"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.workgroups, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 18:
          try decoder.append(to: &self.roles, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 26: self.level = try decoder.string()
        case 34: try decoder.merge(into: &self.claims)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.Preview.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.workgroups) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.roles) { 1 + WireSize.string($0) }
    if !self.level.isEmpty {
      size += 1 + WireSize.string(self.level)
    }
    if let value = self.claims {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.claims {
      encoder.message(34, value)
    }
    if !self.level.isEmpty {
      encoder.string(26, self.level)
    }
    encoder.elements(self.roles) { encoder, value in encoder.string(18, value) }
    encoder.elements(self.workgroups) { encoder, value in encoder.string(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.workgroups.isEmpty { json.member("workgroups", self.workgroups) }
    if !self.roles.isEmpty { json.member("roles", self.roles) }
    if !self.level.isEmpty { json.member("level", self.level) }
    if let value = self.claims { json.member("claims", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroups": try json.read(into: &self.workgroups)
      case "roles": try json.read(into: &self.roles)
      case "level": try json.read(into: &self.level)
      case "claims": try json.read(into: &self.claims)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.Preview {
  /// ``AuthorizationV1.Preview``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroups: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var roles: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var level: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var claims: AuthorizationV1.PreviewClaims.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.Preview.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.workgroups)
          case 18: try decoder.view(tag, into: &self.roles)
          case 26: self.level = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.claims)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.Preview.self)
        }
      }
    }

  }
}

extension AuthorizationV1.PreviewClaims {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "identity_provider"
      case 2: "claims"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.identityProvider = try decoder.string()
        case 18:
          try decoder.entry(
            of: &self.claims, key: "", keyTag: 10, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() },
            value: AuthorizationV1.PreviewClaimValues(), valueTag: 18, { (value: inout AuthorizationV1.PreviewClaimValues, decoder: inout Decoder) throws(WireError) in try decoder.merge(into: &value) })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.PreviewClaims.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    for entry in self.claims {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.string(entry.key) + WireSize.message(entry.value))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.map(18, MapOrder.sorted(self.claims)) { encoder, key, value in
      encoder.message(18, value)
      encoder.string(10, key)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(10, self.identityProvider)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.claims.isEmpty { json.member("claims", self.claims) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "claims": try json.read(into: &self.claims)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.PreviewClaims {
  /// ``AuthorizationV1.PreviewClaims``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var claims: RepeatedView<MessageCodec<MapEntryView<StringCodec, MessageCodec<AuthorizationV1.PreviewClaimValues.View>>>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.PreviewClaims.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.identityProvider = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.claims)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.PreviewClaims.self)
        }
      }
    }

  }
}

extension AuthorizationV1.PreviewClaimValues {
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
        throw error.inField(tag, of: AuthorizationV1.PreviewClaimValues.self)
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

extension AuthorizationV1.PreviewClaimValues {
  /// ``AuthorizationV1.PreviewClaimValues``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var values: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.PreviewClaimValues.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.values)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.PreviewClaimValues.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Consistency {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "freshness"
      case 2: "at_least"
      case 3: "exact"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.requirement = .freshness(try decoder.enumeration())
        case 18: self.requirement = .atLeast(try decoder.string())
        case 24: self.requirement = .exact(try decoder.int64())
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.Consistency.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if case .freshness(let value)? = self.requirement {
      size += 1 + WireSize.int(Int64(value.rawValue))
    }
    if case .atLeast(let value)? = self.requirement {
      size += 1 + WireSize.string(value)
    }
    if case .exact(let value)? = self.requirement {
      size += 1 + WireSize.int(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .exact(let value)? = self.requirement {
      encoder.int(24, value)
    }
    if case .atLeast(let value)? = self.requirement {
      encoder.string(18, value)
    }
    if case .freshness(let value)? = self.requirement {
      encoder.int(8, Int64(value.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if case .freshness(let value)? = self.requirement { json.member("freshness", value) }
    if case .atLeast(let value)? = self.requirement { json.member("atLeast", value) }
    if case .exact(let value)? = self.requirement { json.member("exact", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "freshness":
        let value: AuthorizationV1.Freshness? = try json.alternative(self.requirement != nil)
        if let value { self.requirement = .freshness(value) }
      case "atLeast", "at_least":
        let value: String? = try json.alternative(self.requirement != nil)
        if let value { self.requirement = .atLeast(value) }
      case "exact":
        let value: Int64? = try json.alternative(self.requirement != nil)
        if let value { self.requirement = .exact(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.Consistency {
  /// ``AuthorizationV1.Consistency``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var requirement: Requirement? = nil

    public init() {}

    /// The alternatives of `requirement`.
    public enum Requirement {
      case freshness(AuthorizationV1.Freshness)
      case atLeast(UnsafeRawBufferPointer)
      case exact(Int64)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.Consistency.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.requirement = .freshness(try decoder.enumeration())
          case 18: self.requirement = .atLeast(try decoder.borrowedString())
          case 24: self.requirement = .exact(try decoder.int64())
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.Consistency.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Reason {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "conjunct"
      case 2: "code"
      case 3: "message"
      case 4: "role"
      case 5: "workgroup"
      case 6: "permission"
      case 7: "detail"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.conjunct = try decoder.enumeration()
        case 18: self.code = try decoder.string()
        case 26: self.message = try decoder.string()
        case 34: self.role = try decoder.string()
        case 42: self.workgroup = try decoder.string()
        case 50: self.permission = try decoder.string()
        case 58: self.detail = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.Reason.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.conjunct.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.conjunct.rawValue))
    }
    if !self.code.isEmpty {
      size += 1 + WireSize.string(self.code)
    }
    if !self.message.isEmpty {
      size += 1 + WireSize.string(self.message)
    }
    if !self.role.isEmpty {
      size += 1 + WireSize.string(self.role)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.permission.isEmpty {
      size += 1 + WireSize.string(self.permission)
    }
    if !self.detail.isEmpty {
      size += 1 + WireSize.string(self.detail)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.detail.isEmpty {
      encoder.string(58, self.detail)
    }
    if !self.permission.isEmpty {
      encoder.string(50, self.permission)
    }
    if !self.workgroup.isEmpty {
      encoder.string(42, self.workgroup)
    }
    if !self.role.isEmpty {
      encoder.string(34, self.role)
    }
    if !self.message.isEmpty {
      encoder.string(26, self.message)
    }
    if !self.code.isEmpty {
      encoder.string(18, self.code)
    }
    if self.conjunct.rawValue != 0 {
      encoder.int(8, Int64(self.conjunct.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.conjunct.rawValue != 0 { json.member("conjunct", self.conjunct) }
    if !self.code.isEmpty { json.member("code", self.code) }
    if !self.message.isEmpty { json.member("message", self.message) }
    if !self.role.isEmpty { json.member("role", self.role) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.permission.isEmpty { json.member("permission", self.permission) }
    if !self.detail.isEmpty { json.member("detail", self.detail) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "conjunct": try json.read(into: &self.conjunct)
      case "code": try json.read(into: &self.code)
      case "message": try json.read(into: &self.message)
      case "role": try json.read(into: &self.role)
      case "workgroup": try json.read(into: &self.workgroup)
      case "permission": try json.read(into: &self.permission)
      case "detail": try json.read(into: &self.detail)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.Reason {
  /// ``AuthorizationV1.Reason``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var conjunct: AuthorizationV1.Conjunct = AuthorizationV1.Conjunct(rawValue: 0)
    public private(set) var code: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var message: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var role: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var permission: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var detail: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.Reason.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.conjunct = try decoder.enumeration()
          case 18: self.code = try decoder.borrowedString()
          case 26: self.message = try decoder.borrowedString()
          case 34: self.role = try decoder.borrowedString()
          case 42: self.workgroup = try decoder.borrowedString()
          case 50: self.permission = try decoder.borrowedString()
          case 58: self.detail = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.Reason.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Restriction {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "dimension"
      case 2: "values"
      case 3: "any"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.dimension = try decoder.string()
        case 18:
          try decoder.append(to: &self.values, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 24: self.any = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.Restriction.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.dimension.isEmpty {
      size += 1 + WireSize.string(self.dimension)
    }
    size += WireSize.sum(self.values) { 1 + WireSize.string($0) }
    if self.any { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.any {
      encoder.bool(24, self.any)
    }
    encoder.elements(self.values) { encoder, value in encoder.string(18, value) }
    if !self.dimension.isEmpty {
      encoder.string(10, self.dimension)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.dimension.isEmpty { json.member("dimension", self.dimension) }
    if !self.values.isEmpty { json.member("values", self.values) }
    if self.any { json.member("any", self.any) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "dimension": try json.read(into: &self.dimension)
      case "values": try json.read(into: &self.values)
      case "any": try json.read(into: &self.any)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.Restriction {
  /// ``AuthorizationV1.Restriction``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var dimension: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var values: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var any: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.Restriction.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.dimension = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.values)
          case 24: self.any = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.Restriction.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Files {
  /// `muster/authorization/v1/question.proto`.
  public static let question = ProtoFile(
    name: "muster/authorization/v1/question.proto", dependencies: [],
    base64: "CiZtdXN0ZXIvYXV0aG9yaXphdGlvbi92MS9xdWVzdGlvbi5wcm90bxIXbXVzdGVyLmF1dGhvcml6YXRpb24udjEi3gEKCFJlc291cmNlEiAKC2FwcGxpY2F0aW9uGAEgASgJUgthcHBsaWNhdGlvbhISCgR0eXBlGAIgASgJUgR0eXBlEg4KAmlkGAMgASgJUgJpZBJCCgphdHRyaWJ1dGVzGAQgAygLMiIubXVzdGVyLmF1dGhvcml6YXRpb24udjEuQXR0cmlidXRlUgphdHRyaWJ1dGVzEkgKC2xpbmVfdmFsdWVzGAUgASgLMiMubXVzdGVyLmF1dGhvcml6YXRpb24udjEuTGluZVZhbHVlc0ICKAFSCmxpbmVWYWx1ZXMiQQoJQXR0cmlidXRlEhwKCWRpbWVuc2lvbhgBIAEoCVIJZGltZW5zaW9uEhYKBnZhbHVlcxgCIAMoCVIGdmFsdWVzIkgKCkxpbmVWYWx1ZXMSOgoGdHVwbGVzGAEgAygLMiIubXVzdGVyLmF1dGhvcml6YXRpb24udjEuTGluZVR1cGxlUgZ0dXBsZXMiTwoJTGluZVR1cGxlEkIKCmF0dHJpYnV0ZXMYASADKAsyIi5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5BdHRyaWJ1dGVSCmF0dHJpYnV0ZXMilQEKB1ByZXZpZXcSHgoKd29ya2dyb3VwcxgBIAMoCVIKd29ya2dyb3VwcxIUCgVyb2xlcxgCIAMoCVIFcm9sZXMSFAoFbGV2ZWwYAyABKAlSBWxldmVsEj4KBmNsYWltcxgEIAEoCzImLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLlByZXZpZXdDbGFpbXNSBmNsYWltcyLwAQoNUHJldmlld0NsYWltcxIrChFpZGVudGl0eV9wcm92aWRlchgBIAEoCVIQaWRlbnRpdHlQcm92aWRlchJKCgZjbGFpbXMYAiADKAsyMi5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5QcmV2aWV3Q2xhaW1zLkNsYWltc0VudHJ5UgZjbGFpbXMaZgoLQ2xhaW1zRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSQQoFdmFsdWUYAiABKAsyKy5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5QcmV2aWV3Q2xhaW1WYWx1ZXNSBXZhbHVlOgI4ASIsChJQcmV2aWV3Q2xhaW1WYWx1ZXMSFgoGdmFsdWVzGAEgAygJUgZ2YWx1ZXMilQEKC0NvbnNpc3RlbmN5EkIKCWZyZXNobmVzcxgBIAEoDjIiLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkZyZXNobmVzc0gAUglmcmVzaG5lc3MSGwoIYXRfbGVhc3QYAiABKAlIAFIHYXRMZWFzdBIWCgVleGFjdBgDIAEoA0gAUgVleGFjdEINCgtyZXF1aXJlbWVudCLfAQoGUmVhc29uEj0KCGNvbmp1bmN0GAEgASgOMiEubXVzdGVyLmF1dGhvcml6YXRpb24udjEuQ29uanVuY3RSCGNvbmp1bmN0EhIKBGNvZGUYAiABKAlSBGNvZGUSGAoHbWVzc2FnZRgDIAEoCVIHbWVzc2FnZRISCgRyb2xlGAQgASgJUgRyb2xlEhwKCXdvcmtncm91cBgFIAEoCVIJd29ya2dyb3VwEh4KCnBlcm1pc3Npb24YBiABKAlSCnBlcm1pc3Npb24SFgoGZGV0YWlsGAcgASgJUgZkZXRhaWwiVQoLUmVzdHJpY3Rpb24SHAoJZGltZW5zaW9uGAEgASgJUglkaW1lbnNpb24SFgoGdmFsdWVzGAIgAygJUgZ2YWx1ZXMSEAoDYW55GAMgASgIUgNhbnkqTwoJRnJlc2huZXNzEhkKFUZSRVNITkVTU19VTlNQRUNJRklFRBAAEhEKDUZSRVNITkVTU19BTlkQARIUChBGUkVTSE5FU1NfTEFURVNUEAIqaQoIRGVjaXNpb24SGAoUREVDSVNJT05fVU5TUEVDSUZJRUQQABIUChBERUNJU0lPTl9BTExPV0VEEAESEwoPREVDSVNJT05fREVOSUVEEAISGAoUREVDSVNJT05fQ09ORElUSU9OQUwQAyrhAQoIQ29uanVuY3QSGAoUQ09OSlVOQ1RfVU5TUEVDSUZJRUQQABITCg9DT05KVU5DVF9BQ1RJVkUQARIRCg1DT05KVU5DVF9ERU5ZEAISEgoOQ09OSlVOQ1RfU0NPUEUQAxIRCg1DT05KVU5DVF9WSUVXEAQSFwoTQ09OSlVOQ1RfUEVSTUlTU0lPThAFEhIKDkNPTkpVTkNUX0xFVkVMEAYSEwoPQ09OSlVOQ1RfRU5USVRZEAcSFwoTQ09OSlVOQ1RfREVMRUdBVElPThAIEhEKDUNPTkpVTkNUX0xPQ0sQCWIGcHJvdG8z")
}
