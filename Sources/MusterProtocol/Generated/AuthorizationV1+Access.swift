// Generated from muster/authorization/v1/access.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension AuthorizationV1 {
  public struct GetEffectiveAccessRequest: Message {
    public static var fullName: String { "muster.authorization.v1.GetEffectiveAccessRequest" }

    public var tenant: String = ""
    /// The id of the user.
    public var subject: String = ""
    public var consistency: AuthorizationV1.Consistency? = nil

    public init() {}

    public init(
      tenant: String = "",
      subject: String = "",
      consistency: AuthorizationV1.Consistency? = nil
    ) {
      self.tenant = tenant
      self.subject = subject
      self.consistency = consistency
    }

  }

  public struct GetEffectiveAccessResponse: Message {
    public static var fullName: String { "muster.authorization.v1.GetEffectiveAccessResponse" }

    /// Such as `active`: of any other status nothing is in effect.
    public var status: String = ""
    public var workgroups: [AuthorizationV1.EffectiveWorkgroup] = []
    public var roles: [AuthorizationV1.EffectiveRole] = []
    /// Held in effect; the one entry `*` stands for all.
    public var permissions: [String] = []
    public var scope: AuthorizationV1.EffectiveScope? = nil
    /// The home unit first, then all that they may switch to.
    public var units: [AuthorizationV1.EffectiveUnit] = []
    /// In the order in which they serve, as they are now, also if the rest is asked of a past.
    public var licenses: [AuthorizationV1.EffectiveLicense] = []
    public var token: String = ""

    public init() {}

    public init(
      status: String = "",
      workgroups: [AuthorizationV1.EffectiveWorkgroup] = [],
      roles: [AuthorizationV1.EffectiveRole] = [],
      permissions: [String] = [],
      scope: AuthorizationV1.EffectiveScope? = nil,
      units: [AuthorizationV1.EffectiveUnit] = [],
      licenses: [AuthorizationV1.EffectiveLicense] = [],
      token: String = ""
    ) {
      self.status = status
      self.workgroups = workgroups
      self.roles = roles
      self.permissions = permissions
      self.scope = scope
      self.units = units
      self.licenses = licenses
      self.token = token
    }

  }

  public struct EffectiveWorkgroup: Message {
    public static var fullName: String { "muster.authorization.v1.EffectiveWorkgroup" }

    public var id: String = ""
    public var name: String = ""
    /// `role`, `scope` or `delegated`.
    public var kind: String = ""
    /// Where the membership comes from; `system` for a workgroup of all users.
    public var sources: [String] = []
    /// Whether the user administers it (B6).
    public var isAdministrator: Bool = false

    public init() {}

    public init(
      id: String = "",
      name: String = "",
      kind: String = "",
      sources: [String] = [],
      isAdministrator: Bool = false
    ) {
      self.id = id
      self.name = name
      self.kind = kind
      self.sources = sources
      self.isAdministrator = isAdministrator
    }

  }

  public struct EffectiveRole: Message {
    public static var fullName: String { "muster.authorization.v1.EffectiveRole" }

    /// As `Application/Name`.
    public var role: String = ""
    /// `allowed` or `denied`.
    public var state: String = ""
    /// The ids of the workgroups that say so; empty for a role that is held directly or at the unit.
    public var workgroups: [String] = []
    /// Held by the user directly.
    public var isDirect: Bool = false
    /// The unit at which it is held.
    public var unit: String = ""
    /// The resource on which it is held, as `type/id`.
    public var resource: String = ""

    public init() {}

    public init(
      role: String = "",
      state: String = "",
      workgroups: [String] = [],
      isDirect: Bool = false,
      unit: String = "",
      resource: String = ""
    ) {
      self.role = role
      self.state = state
      self.workgroups = workgroups
      self.isDirect = isDirect
      self.unit = unit
      self.resource = resource
    }

  }

  /// What restricts the user to some resources.
  public struct EffectiveScope: Message {
    public static var fullName: String { "muster.authorization.v1.EffectiveScope" }

    /// Whether the tenant has scopes at all (A17); without them nothing is restricted.
    public var isEnabled: Bool = false
    /// The id of the user's scope workgroup.
    public var workgroup: String = ""
    /// It restricts nothing.
    public var isUnrestricted: Bool = false
    /// One of them is enough (A3).
    public var items: [AuthorizationV1.EffectiveItem] = []

    public init() {}

    public init(
      isEnabled: Bool = false,
      workgroup: String = "",
      isUnrestricted: Bool = false,
      items: [AuthorizationV1.EffectiveItem] = []
    ) {
      self.isEnabled = isEnabled
      self.workgroup = workgroup
      self.isUnrestricted = isUnrestricted
      self.items = items
    }

  }

  public struct EffectiveItem: Message {
    public static var fullName: String { "muster.authorization.v1.EffectiveItem" }

    /// All of them must hold (A4).
    public var restrictions: [AuthorizationV1.Restriction] = []

    public init() {}

    public init(
      restrictions: [AuthorizationV1.Restriction] = []
    ) {
      self.restrictions = restrictions
    }

  }

  public struct EffectiveUnit: Message {
    public static var fullName: String { "muster.authorization.v1.EffectiveUnit" }

    public var id: String = ""
    public var name: String = ""
    /// `tenant`, `group` or `team`.
    public var level: String = ""
    public var isHome: Bool = false

    public init() {}

    public init(
      id: String = "",
      name: String = "",
      level: String = "",
      isHome: Bool = false
    ) {
      self.id = id
      self.name = name
      self.level = level
      self.isHome = isHome
    }

  }

  /// A license profile that a workgroup of the user brings (C43).
  public struct EffectiveLicense: Message {
    public static var fullName: String { "muster.authorization.v1.EffectiveLicense" }

    public var profile: String = ""
    public var workgroup: String = ""
    /// The lower number goes first.
    public var priority: Int64 = 0
    /// In the profile's order.
    public var products: [String] = []

    public init() {}

    public init(
      profile: String = "",
      workgroup: String = "",
      priority: Int64 = 0,
      products: [String] = []
    ) {
      self.profile = profile
      self.workgroup = workgroup
      self.priority = priority
      self.products = products
    }

  }

  public struct SwitchViewRequest: Message {
    public static var fullName: String { "muster.authorization.v1.SwitchViewRequest" }

    public var tenant: String = ""
    /// The id of the user whose view it is; the acting user if it is empty.
    public var subject: String = ""
    /// The id of the unit.
    public var view: String = ""

    public init() {}

    public init(
      tenant: String = "",
      subject: String = "",
      view: String = ""
    ) {
      self.tenant = tenant
      self.subject = subject
      self.view = view
    }

  }

  public struct SwitchViewResponse: Message {
    public static var fullName: String { "muster.authorization.v1.SwitchViewResponse" }

    /// The state that decided.
    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

}

extension AuthorizationV1.GetEffectiveAccessRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "subject"
      case 3: "consistency"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.subject = try decoder.string()
        case 26: try decoder.merge(into: &self.consistency)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.GetEffectiveAccessRequest.self)
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
    if let value = self.consistency {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.consistency {
      encoder.message(26, value)
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
    if let value = self.consistency { json.member("consistency", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "subject": try json.read(into: &self.subject)
      case "consistency": try json.read(into: &self.consistency)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.GetEffectiveAccessRequest {
  /// ``AuthorizationV1.GetEffectiveAccessRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var subject: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var consistency: AuthorizationV1.Consistency.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.GetEffectiveAccessRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.subject = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.consistency)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.GetEffectiveAccessRequest.self)
        }
      }
    }

  }
}

extension AuthorizationV1.GetEffectiveAccessResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "status"
      case 2: "workgroups"
      case 3: "roles"
      case 4: "permissions"
      case 5: "scope"
      case 6: "units"
      case 7: "licenses"
      case 8: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.status = try decoder.string()
        case 18:
          try decoder.append(to: &self.workgroups)
        case 26:
          try decoder.append(to: &self.roles)
        case 34:
          try decoder.append(to: &self.permissions, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 42: try decoder.merge(into: &self.scope)
        case 50:
          try decoder.append(to: &self.units)
        case 58:
          try decoder.append(to: &self.licenses)
        case 66: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.GetEffectiveAccessResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.status.isEmpty {
      size += 1 + WireSize.string(self.status)
    }
    size += WireSize.sum(self.workgroups) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.roles) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.permissions) { 1 + WireSize.string($0) }
    if let value = self.scope {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.units) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.licenses) { 1 + WireSize.message($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(66, self.token)
    }
    encoder.elements(self.licenses) { encoder, value in encoder.message(58, value) }
    encoder.elements(self.units) { encoder, value in encoder.message(50, value) }
    if let value = self.scope {
      encoder.message(42, value)
    }
    encoder.elements(self.permissions) { encoder, value in encoder.string(34, value) }
    encoder.elements(self.roles) { encoder, value in encoder.message(26, value) }
    encoder.elements(self.workgroups) { encoder, value in encoder.message(18, value) }
    if !self.status.isEmpty {
      encoder.string(10, self.status)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.status.isEmpty { json.member("status", self.status) }
    if !self.workgroups.isEmpty { json.member("workgroups", self.workgroups) }
    if !self.roles.isEmpty { json.member("roles", self.roles) }
    if !self.permissions.isEmpty { json.member("permissions", self.permissions) }
    if let value = self.scope { json.member("scope", value) }
    if !self.units.isEmpty { json.member("units", self.units) }
    if !self.licenses.isEmpty { json.member("licenses", self.licenses) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "status": try json.read(into: &self.status)
      case "workgroups": try json.read(into: &self.workgroups)
      case "roles": try json.read(into: &self.roles)
      case "permissions": try json.read(into: &self.permissions)
      case "scope": try json.read(into: &self.scope)
      case "units": try json.read(into: &self.units)
      case "licenses": try json.read(into: &self.licenses)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.GetEffectiveAccessResponse {
  /// ``AuthorizationV1.GetEffectiveAccessResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var status: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroups: RepeatedView<MessageCodec<AuthorizationV1.EffectiveWorkgroup.View>> = RepeatedView()
    public private(set) var roles: RepeatedView<MessageCodec<AuthorizationV1.EffectiveRole.View>> = RepeatedView()
    public private(set) var permissions: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var scope: AuthorizationV1.EffectiveScope.View? = nil
    public private(set) var units: RepeatedView<MessageCodec<AuthorizationV1.EffectiveUnit.View>> = RepeatedView()
    public private(set) var licenses: RepeatedView<MessageCodec<AuthorizationV1.EffectiveLicense.View>> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.GetEffectiveAccessResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.status = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.workgroups)
          case 26: try decoder.view(tag, into: &self.roles)
          case 34: try decoder.view(tag, into: &self.permissions)
          case 42: try decoder.view(into: &self.scope)
          case 50: try decoder.view(tag, into: &self.units)
          case 58: try decoder.view(tag, into: &self.licenses)
          case 66: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.GetEffectiveAccessResponse.self)
        }
      }
    }

  }
}

extension AuthorizationV1.EffectiveWorkgroup {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "name"
      case 3: "kind"
      case 4: "sources"
      case 5: "is_administrator"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.name = try decoder.string()
        case 26: self.kind = try decoder.string()
        case 34:
          try decoder.append(to: &self.sources, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 40: self.isAdministrator = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.EffectiveWorkgroup.self)
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
    if !self.kind.isEmpty {
      size += 1 + WireSize.string(self.kind)
    }
    size += WireSize.sum(self.sources) { 1 + WireSize.string($0) }
    if self.isAdministrator { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.isAdministrator {
      encoder.bool(40, self.isAdministrator)
    }
    encoder.elements(self.sources) { encoder, value in encoder.string(34, value) }
    if !self.kind.isEmpty {
      encoder.string(26, self.kind)
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
    if !self.kind.isEmpty { json.member("kind", self.kind) }
    if !self.sources.isEmpty { json.member("sources", self.sources) }
    if self.isAdministrator { json.member("isAdministrator", self.isAdministrator) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "name": try json.read(into: &self.name)
      case "kind": try json.read(into: &self.kind)
      case "sources": try json.read(into: &self.sources)
      case "isAdministrator", "is_administrator": try json.read(into: &self.isAdministrator)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.EffectiveWorkgroup {
  /// ``AuthorizationV1.EffectiveWorkgroup``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var kind: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var sources: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var isAdministrator: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.EffectiveWorkgroup.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          case 26: self.kind = try decoder.borrowedString()
          case 34: try decoder.view(tag, into: &self.sources)
          case 40: self.isAdministrator = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.EffectiveWorkgroup.self)
        }
      }
    }

  }
}

extension AuthorizationV1.EffectiveRole {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "role"
      case 2: "state"
      case 3: "workgroups"
      case 4: "is_direct"
      case 5: "unit"
      case 6: "resource"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.role = try decoder.string()
        case 18: self.state = try decoder.string()
        case 26:
          try decoder.append(to: &self.workgroups, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 32: self.isDirect = try decoder.bool()
        case 42: self.unit = try decoder.string()
        case 50: self.resource = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.EffectiveRole.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.role.isEmpty {
      size += 1 + WireSize.string(self.role)
    }
    if !self.state.isEmpty {
      size += 1 + WireSize.string(self.state)
    }
    size += WireSize.sum(self.workgroups) { 1 + WireSize.string($0) }
    if self.isDirect { size += 2 }
    if !self.unit.isEmpty {
      size += 1 + WireSize.string(self.unit)
    }
    if !self.resource.isEmpty {
      size += 1 + WireSize.string(self.resource)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.resource.isEmpty {
      encoder.string(50, self.resource)
    }
    if !self.unit.isEmpty {
      encoder.string(42, self.unit)
    }
    if self.isDirect {
      encoder.bool(32, self.isDirect)
    }
    encoder.elements(self.workgroups) { encoder, value in encoder.string(26, value) }
    if !self.state.isEmpty {
      encoder.string(18, self.state)
    }
    if !self.role.isEmpty {
      encoder.string(10, self.role)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.role.isEmpty { json.member("role", self.role) }
    if !self.state.isEmpty { json.member("state", self.state) }
    if !self.workgroups.isEmpty { json.member("workgroups", self.workgroups) }
    if self.isDirect { json.member("isDirect", self.isDirect) }
    if !self.unit.isEmpty { json.member("unit", self.unit) }
    if !self.resource.isEmpty { json.member("resource", self.resource) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "role": try json.read(into: &self.role)
      case "state": try json.read(into: &self.state)
      case "workgroups": try json.read(into: &self.workgroups)
      case "isDirect", "is_direct": try json.read(into: &self.isDirect)
      case "unit": try json.read(into: &self.unit)
      case "resource": try json.read(into: &self.resource)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.EffectiveRole {
  /// ``AuthorizationV1.EffectiveRole``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var role: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var state: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroups: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var isDirect: Bool = false
    public private(set) var unit: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resource: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.EffectiveRole.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.role = try decoder.borrowedString()
          case 18: self.state = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.workgroups)
          case 32: self.isDirect = try decoder.bool()
          case 42: self.unit = try decoder.borrowedString()
          case 50: self.resource = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.EffectiveRole.self)
        }
      }
    }

  }
}

extension AuthorizationV1.EffectiveScope {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "is_enabled"
      case 2: "workgroup"
      case 3: "is_unrestricted"
      case 4: "items"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.isEnabled = try decoder.bool()
        case 18: self.workgroup = try decoder.string()
        case 24: self.isUnrestricted = try decoder.bool()
        case 34:
          try decoder.append(to: &self.items)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.EffectiveScope.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.isEnabled { size += 2 }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if self.isUnrestricted { size += 2 }
    size += WireSize.sum(self.items) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.items) { encoder, value in encoder.message(34, value) }
    if self.isUnrestricted {
      encoder.bool(24, self.isUnrestricted)
    }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if self.isEnabled {
      encoder.bool(8, self.isEnabled)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.isEnabled { json.member("isEnabled", self.isEnabled) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if self.isUnrestricted { json.member("isUnrestricted", self.isUnrestricted) }
    if !self.items.isEmpty { json.member("items", self.items) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "isEnabled", "is_enabled": try json.read(into: &self.isEnabled)
      case "workgroup": try json.read(into: &self.workgroup)
      case "isUnrestricted", "is_unrestricted": try json.read(into: &self.isUnrestricted)
      case "items": try json.read(into: &self.items)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.EffectiveScope {
  /// ``AuthorizationV1.EffectiveScope``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var isEnabled: Bool = false
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var isUnrestricted: Bool = false
    public private(set) var items: RepeatedView<MessageCodec<AuthorizationV1.EffectiveItem.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.EffectiveScope.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.isEnabled = try decoder.bool()
          case 18: self.workgroup = try decoder.borrowedString()
          case 24: self.isUnrestricted = try decoder.bool()
          case 34: try decoder.view(tag, into: &self.items)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.EffectiveScope.self)
        }
      }
    }

  }
}

extension AuthorizationV1.EffectiveItem {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "restrictions"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.restrictions)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.EffectiveItem.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.restrictions) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.restrictions) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.restrictions.isEmpty { json.member("restrictions", self.restrictions) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "restrictions": try json.read(into: &self.restrictions)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.EffectiveItem {
  /// ``AuthorizationV1.EffectiveItem``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var restrictions: RepeatedView<MessageCodec<AuthorizationV1.Restriction.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.EffectiveItem.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.restrictions)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.EffectiveItem.self)
        }
      }
    }

  }
}

extension AuthorizationV1.EffectiveUnit {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "name"
      case 3: "level"
      case 4: "is_home"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.name = try decoder.string()
        case 26: self.level = try decoder.string()
        case 32: self.isHome = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.EffectiveUnit.self)
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
    if !self.level.isEmpty {
      size += 1 + WireSize.string(self.level)
    }
    if self.isHome { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.isHome {
      encoder.bool(32, self.isHome)
    }
    if !self.level.isEmpty {
      encoder.string(26, self.level)
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
    if !self.level.isEmpty { json.member("level", self.level) }
    if self.isHome { json.member("isHome", self.isHome) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "name": try json.read(into: &self.name)
      case "level": try json.read(into: &self.level)
      case "isHome", "is_home": try json.read(into: &self.isHome)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.EffectiveUnit {
  /// ``AuthorizationV1.EffectiveUnit``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var level: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var isHome: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.EffectiveUnit.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          case 26: self.level = try decoder.borrowedString()
          case 32: self.isHome = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.EffectiveUnit.self)
        }
      }
    }

  }
}

extension AuthorizationV1.EffectiveLicense {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "profile"
      case 2: "workgroup"
      case 3: "priority"
      case 4: "products"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.profile = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 24: self.priority = try decoder.int64()
        case 34:
          try decoder.append(to: &self.products, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.EffectiveLicense.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.profile.isEmpty {
      size += 1 + WireSize.string(self.profile)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if self.priority != 0 {
      size += 1 + WireSize.int(self.priority)
    }
    size += WireSize.sum(self.products) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.products) { encoder, value in encoder.string(34, value) }
    if self.priority != 0 {
      encoder.int(24, self.priority)
    }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.profile.isEmpty {
      encoder.string(10, self.profile)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.profile.isEmpty { json.member("profile", self.profile) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if self.priority != 0 { json.member("priority", self.priority) }
    if !self.products.isEmpty { json.member("products", self.products) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "profile": try json.read(into: &self.profile)
      case "workgroup": try json.read(into: &self.workgroup)
      case "priority": try json.read(into: &self.priority)
      case "products": try json.read(into: &self.products)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.EffectiveLicense {
  /// ``AuthorizationV1.EffectiveLicense``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var profile: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var priority: Int64 = 0
    public private(set) var products: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.EffectiveLicense.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.profile = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 24: self.priority = try decoder.int64()
          case 34: try decoder.view(tag, into: &self.products)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.EffectiveLicense.self)
        }
      }
    }

  }
}

extension AuthorizationV1.SwitchViewRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "subject"
      case 3: "view"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.subject = try decoder.string()
        case 26: self.view = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.SwitchViewRequest.self)
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
    if !self.view.isEmpty {
      size += 1 + WireSize.string(self.view)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.view.isEmpty {
      encoder.string(26, self.view)
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
    if !self.view.isEmpty { json.member("view", self.view) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "subject": try json.read(into: &self.subject)
      case "view": try json.read(into: &self.view)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.SwitchViewRequest {
  /// ``AuthorizationV1.SwitchViewRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var subject: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var view: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.SwitchViewRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.subject = try decoder.borrowedString()
          case 26: self.view = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.SwitchViewRequest.self)
        }
      }
    }

  }
}

extension AuthorizationV1.SwitchViewResponse {
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
        throw error.inField(tag, of: AuthorizationV1.SwitchViewResponse.self)
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

extension AuthorizationV1.SwitchViewResponse {
  /// ``AuthorizationV1.SwitchViewResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.SwitchViewResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.SwitchViewResponse.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Files {
  /// `muster/authorization/v1/access.proto`.
  public static let access = ProtoFile(
    name: "muster/authorization/v1/access.proto", dependencies: [AuthorizationV1.Files.question],
    base64: "CiRtdXN0ZXIvYXV0aG9yaXphdGlvbi92MS9hY2Nlc3MucHJvdG8SF211c3Rlci5hdXRob3JpemF0aW9uLnYxGiZtdXN0ZXIvYXV0aG9yaXphdGlvbi92MS9xdWVzdGlvbi5wcm90byKVAQoZR2V0RWZmZWN0aXZlQWNjZXNzUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIYCgdzdWJqZWN0GAIgASgJUgdzdWJqZWN0EkYKC2NvbnNpc3RlbmN5GAMgASgLMiQubXVzdGVyLmF1dGhvcml6YXRpb24udjEuQ29uc2lzdGVuY3lSC2NvbnNpc3RlbmN5IrsDChpHZXRFZmZlY3RpdmVBY2Nlc3NSZXNwb25zZRIWCgZzdGF0dXMYASABKAlSBnN0YXR1cxJLCgp3b3JrZ3JvdXBzGAIgAygLMisubXVzdGVyLmF1dGhvcml6YXRpb24udjEuRWZmZWN0aXZlV29ya2dyb3VwUgp3b3JrZ3JvdXBzEjwKBXJvbGVzGAMgAygLMiYubXVzdGVyLmF1dGhvcml6YXRpb24udjEuRWZmZWN0aXZlUm9sZVIFcm9sZXMSIAoLcGVybWlzc2lvbnMYBCADKAlSC3Blcm1pc3Npb25zEj0KBXNjb3BlGAUgASgLMicubXVzdGVyLmF1dGhvcml6YXRpb24udjEuRWZmZWN0aXZlU2NvcGVSBXNjb3BlEjwKBXVuaXRzGAYgAygLMiYubXVzdGVyLmF1dGhvcml6YXRpb24udjEuRWZmZWN0aXZlVW5pdFIFdW5pdHMSRQoIbGljZW5zZXMYByADKAsyKS5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5FZmZlY3RpdmVMaWNlbnNlUghsaWNlbnNlcxIUCgV0b2tlbhgIIAEoCVIFdG9rZW4ikQEKEkVmZmVjdGl2ZVdvcmtncm91cBIOCgJpZBgBIAEoCVICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZRISCgRraW5kGAMgASgJUgRraW5kEhgKB3NvdXJjZXMYBCADKAlSB3NvdXJjZXMSKQoQaXNfYWRtaW5pc3RyYXRvchgFIAEoCFIPaXNBZG1pbmlzdHJhdG9yIqYBCg1FZmZlY3RpdmVSb2xlEhIKBHJvbGUYASABKAlSBHJvbGUSFAoFc3RhdGUYAiABKAlSBXN0YXRlEh4KCndvcmtncm91cHMYAyADKAlSCndvcmtncm91cHMSGwoJaXNfZGlyZWN0GAQgASgIUghpc0RpcmVjdBISCgR1bml0GAUgASgJUgR1bml0EhoKCHJlc291cmNlGAYgASgJUghyZXNvdXJjZSK0AQoORWZmZWN0aXZlU2NvcGUSHQoKaXNfZW5hYmxlZBgBIAEoCFIJaXNFbmFibGVkEhwKCXdvcmtncm91cBgCIAEoCVIJd29ya2dyb3VwEicKD2lzX3VucmVzdHJpY3RlZBgDIAEoCFIOaXNVbnJlc3RyaWN0ZWQSPAoFaXRlbXMYBCADKAsyJi5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5FZmZlY3RpdmVJdGVtUgVpdGVtcyJZCg1FZmZlY3RpdmVJdGVtEkgKDHJlc3RyaWN0aW9ucxgBIAMoCzIkLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLlJlc3RyaWN0aW9uUgxyZXN0cmljdGlvbnMiYgoNRWZmZWN0aXZlVW5pdBIOCgJpZBgBIAEoCVICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZRIUCgVsZXZlbBgDIAEoCVIFbGV2ZWwSFwoHaXNfaG9tZRgEIAEoCFIGaXNIb21lIoIBChBFZmZlY3RpdmVMaWNlbnNlEhgKB3Byb2ZpbGUYASABKAlSB3Byb2ZpbGUSHAoJd29ya2dyb3VwGAIgASgJUgl3b3JrZ3JvdXASGgoIcHJpb3JpdHkYAyABKANSCHByaW9yaXR5EhoKCHByb2R1Y3RzGAQgAygJUghwcm9kdWN0cyJZChFTd2l0Y2hWaWV3UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIYCgdzdWJqZWN0GAIgASgJUgdzdWJqZWN0EhIKBHZpZXcYAyABKAlSBHZpZXciKgoSU3dpdGNoVmlld1Jlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbmIGcHJvdG8z")
}
