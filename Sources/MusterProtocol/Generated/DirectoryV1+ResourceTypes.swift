// Generated from muster/directory/v1/resource_types.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension DirectoryV1 {
  public struct EntityPermission: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// Read, update, delete and assign (C28).
    public static var fullControl: Self { Self(rawValue: 1) }
    public static var read: Self { Self(rawValue: 2) }
    public static var update: Self { Self(rawValue: 3) }
    public static var delete: Self { Self(rawValue: 4) }
    public static var assign: Self { Self(rawValue: 5) }

    public static var allCases: [Self] { [.unspecified, .fullControl, .read, .update, .delete, .assign] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "ENTITY_PERMISSION_UNSPECIFIED"
        case 1: "ENTITY_PERMISSION_FULL_CONTROL"
        case 2: "ENTITY_PERMISSION_READ"
        case 3: "ENTITY_PERMISSION_UPDATE"
        case 4: "ENTITY_PERMISSION_DELETE"
        case 5: "ENTITY_PERMISSION_ASSIGN"
        default: nil
      }
    }
  }

  public struct Placement: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// No view is asked for.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// As the rows of the matrix say.
    public static var matrix: Self { Self(rawValue: 1) }
    /// In every unit's view (E10).
    public static var tenantWide: Self { Self(rawValue: 2) }

    public static var allCases: [Self] { [.unspecified, .matrix, .tenantWide] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "PLACEMENT_UNSPECIFIED"
        case 1: "PLACEMENT_MATRIX"
        case 2: "PLACEMENT_TENANT_WIDE"
        default: nil
      }
    }
  }

  public struct PlacementLevel: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var tenant: Self { Self(rawValue: 1) }
    public static var group: Self { Self(rawValue: 2) }
    public static var team: Self { Self(rawValue: 3) }
    public static var any: Self { Self(rawValue: 4) }

    public static var allCases: [Self] { [.unspecified, .tenant, .group, .team, .any] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "PLACEMENT_LEVEL_UNSPECIFIED"
        case 1: "PLACEMENT_LEVEL_TENANT"
        case 2: "PLACEMENT_LEVEL_GROUP"
        case 3: "PLACEMENT_LEVEL_TEAM"
        case 4: "PLACEMENT_LEVEL_ANY"
        default: nil
      }
    }
  }

  /// From which views.
  public struct PlacementReach: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// The unit where it was made.
    public static var own: Self { Self(rawValue: 1) }
    /// The unit above that one.
    public static var parent: Self { Self(rawValue: 2) }
    /// The tenant's top unit.
    public static var tenant: Self { Self(rawValue: 3) }
    public static var any: Self { Self(rawValue: 4) }
    /// The units that it is shared with.
    public static var shared: Self { Self(rawValue: 5) }

    public static var allCases: [Self] { [.unspecified, .own, .parent, .tenant, .any, .shared] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "PLACEMENT_REACH_UNSPECIFIED"
        case 1: "PLACEMENT_REACH_OWN"
        case 2: "PLACEMENT_REACH_PARENT"
        case 3: "PLACEMENT_REACH_TENANT"
        case 4: "PLACEMENT_REACH_ANY"
        case 5: "PLACEMENT_REACH_SHARED"
        default: nil
      }
    }
  }

  public struct PlacementSharing: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var none: Self { Self(rawValue: 1) }
    public static var `default`: Self { Self(rawValue: 2) }
    public static var explicit: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .none, .`default`, .explicit] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "PLACEMENT_SHARING_UNSPECIFIED"
        case 1: "PLACEMENT_SHARING_NONE"
        case 2: "PLACEMENT_SHARING_DEFAULT"
        case 3: "PLACEMENT_SHARING_EXPLICIT"
        default: nil
      }
    }
  }

  public struct ResourceType: Message {
    public static var fullName: String { "muster.directory.v1.ResourceType" }

    public var application: String = ""
    /// Unique in its application.
    public var name: String = ""
    public var actions: [DirectoryV1.ResourceAction] = []
    /// The dimensions that restriction items test; empty without that guard (A10).
    public var scope: [String] = []
    /// Passes by its lines where it lacks a restricted dimension (A12); needs `scope`.
    public var container: Bool = false
    /// Takes the dimensions that it lacks from its parent, a container (A12).
    public var line: Bool = false
    public var placement: DirectoryV1.Placement = DirectoryV1.Placement(rawValue: 0)
    /// For `placement` matrix (E8).
    public var matrix: [DirectoryV1.PlacementRule] = []
    /// Whether access levels decide, those of its application.
    public var levels: Bool = false
    /// The types, of the same application, whose parts its resources may be (D17).
    public var childOf: [String] = []
    /// `tree`, `flat`, or the type of the same application in whose tree its resources lie; empty without entities.
    public var entity: String = ""
    public var delegated: Bool = false
    /// Whether its resources can be locked against edits by others (E11).
    public var lockable: Bool = false
    /// Whether deleting one that is shared deletes it everywhere, after a confirmation (E13).
    public var deletesEverywhere: Bool = false
    /// Guards `PutType`: pass it back, and a change in between is ABORTED.
    public var etag: String = ""

    public init() {}

    public init(
      application: String = "",
      name: String = "",
      actions: [DirectoryV1.ResourceAction] = [],
      scope: [String] = [],
      container: Bool = false,
      line: Bool = false,
      placement: DirectoryV1.Placement = DirectoryV1.Placement(rawValue: 0),
      matrix: [DirectoryV1.PlacementRule] = [],
      levels: Bool = false,
      childOf: [String] = [],
      entity: String = "",
      delegated: Bool = false,
      lockable: Bool = false,
      deletesEverywhere: Bool = false,
      etag: String = ""
    ) {
      self.application = application
      self.name = name
      self.actions = actions
      self.scope = scope
      self.container = container
      self.line = line
      self.placement = placement
      self.matrix = matrix
      self.levels = levels
      self.childOf = childOf
      self.entity = entity
      self.delegated = delegated
      self.lockable = lockable
      self.deletesEverywhere = deletesEverywhere
      self.etag = etag
    }

  }

  public struct ResourceAction: Message {
    public static var fullName: String { "muster.directory.v1.ResourceAction" }

    public var name: String = ""
    /// What a role must carry; empty if the action needs no role.
    public var permission: String = ""
    /// What must reach the node; only for types with `entity`.
    public var entity: DirectoryV1.EntityPermission = DirectoryV1.EntityPermission(rawValue: 0)
    /// Counts as an edit for locks and the matrix.
    public var changing: Bool = false

    public init() {}

    public init(
      name: String = "",
      permission: String = "",
      entity: DirectoryV1.EntityPermission = DirectoryV1.EntityPermission(rawValue: 0),
      changing: Bool = false
    ) {
      self.name = name
      self.permission = permission
      self.entity = entity
      self.changing = changing
    }

  }

  /// A row of the placement matrix: for resources that were made at a level.
  public struct PlacementRule: Message {
    public static var fullName: String { "muster.directory.v1.PlacementRule" }

    public var at: DirectoryV1.PlacementLevel = DirectoryV1.PlacementLevel(rawValue: 0)
    public var edit: [DirectoryV1.PlacementReach] = []
    public var use: [DirectoryV1.PlacementReach] = []
    public var share: DirectoryV1.PlacementSharing = DirectoryV1.PlacementSharing(rawValue: 0)

    public init() {}

    public init(
      at: DirectoryV1.PlacementLevel = DirectoryV1.PlacementLevel(rawValue: 0),
      edit: [DirectoryV1.PlacementReach] = [],
      use: [DirectoryV1.PlacementReach] = [],
      share: DirectoryV1.PlacementSharing = DirectoryV1.PlacementSharing(rawValue: 0)
    ) {
      self.at = at
      self.edit = edit
      self.use = use
      self.share = share
    }

  }

}

extension DirectoryV1.ResourceType {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "application"
      case 2: "name"
      case 3: "actions"
      case 4: "scope"
      case 5: "container"
      case 6: "line"
      case 7: "placement"
      case 8: "matrix"
      case 9: "levels"
      case 10: "child_of"
      case 11: "entity"
      case 12: "delegated"
      case 13: "lockable"
      case 14: "deletes_everywhere"
      case 15: "etag"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.application = try decoder.string()
        case 18: self.name = try decoder.string()
        case 26:
          try decoder.append(to: &self.actions)
        case 34:
          try decoder.append(to: &self.scope, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 40: self.container = try decoder.bool()
        case 48: self.line = try decoder.bool()
        case 56: self.placement = try decoder.enumeration()
        case 66:
          try decoder.append(to: &self.matrix)
        case 72: self.levels = try decoder.bool()
        case 82:
          try decoder.append(to: &self.childOf, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 90: self.entity = try decoder.string()
        case 96: self.delegated = try decoder.bool()
        case 104: self.lockable = try decoder.bool()
        case 112: self.deletesEverywhere = try decoder.bool()
        case 122: self.etag = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ResourceType.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.application.isEmpty {
      size += 1 + WireSize.string(self.application)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    size += WireSize.sum(self.actions) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.scope) { 1 + WireSize.string($0) }
    if self.container { size += 2 }
    if self.line { size += 2 }
    if self.placement.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.placement.rawValue))
    }
    size += WireSize.sum(self.matrix) { 1 + WireSize.message($0) }
    if self.levels { size += 2 }
    size += WireSize.sum(self.childOf) { 1 + WireSize.string($0) }
    if !self.entity.isEmpty {
      size += 1 + WireSize.string(self.entity)
    }
    if self.delegated { size += 2 }
    if self.lockable { size += 2 }
    if self.deletesEverywhere { size += 2 }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.etag.isEmpty {
      encoder.string(122, self.etag)
    }
    if self.deletesEverywhere {
      encoder.bool(112, self.deletesEverywhere)
    }
    if self.lockable {
      encoder.bool(104, self.lockable)
    }
    if self.delegated {
      encoder.bool(96, self.delegated)
    }
    if !self.entity.isEmpty {
      encoder.string(90, self.entity)
    }
    encoder.elements(self.childOf) { encoder, value in encoder.string(82, value) }
    if self.levels {
      encoder.bool(72, self.levels)
    }
    encoder.elements(self.matrix) { encoder, value in encoder.message(66, value) }
    if self.placement.rawValue != 0 {
      encoder.int(56, Int64(self.placement.rawValue))
    }
    if self.line {
      encoder.bool(48, self.line)
    }
    if self.container {
      encoder.bool(40, self.container)
    }
    encoder.elements(self.scope) { encoder, value in encoder.string(34, value) }
    encoder.elements(self.actions) { encoder, value in encoder.message(26, value) }
    if !self.name.isEmpty {
      encoder.string(18, self.name)
    }
    if !self.application.isEmpty {
      encoder.string(10, self.application)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.application.isEmpty { json.member("application", self.application) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.actions.isEmpty { json.member("actions", self.actions) }
    if !self.scope.isEmpty { json.member("scope", self.scope) }
    if self.container { json.member("container", self.container) }
    if self.line { json.member("line", self.line) }
    if self.placement.rawValue != 0 { json.member("placement", self.placement) }
    if !self.matrix.isEmpty { json.member("matrix", self.matrix) }
    if self.levels { json.member("levels", self.levels) }
    if !self.childOf.isEmpty { json.member("childOf", self.childOf) }
    if !self.entity.isEmpty { json.member("entity", self.entity) }
    if self.delegated { json.member("delegated", self.delegated) }
    if self.lockable { json.member("lockable", self.lockable) }
    if self.deletesEverywhere { json.member("deletesEverywhere", self.deletesEverywhere) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "application": try json.read(into: &self.application)
      case "name": try json.read(into: &self.name)
      case "actions": try json.read(into: &self.actions)
      case "scope": try json.read(into: &self.scope)
      case "container": try json.read(into: &self.container)
      case "line": try json.read(into: &self.line)
      case "placement": try json.read(into: &self.placement)
      case "matrix": try json.read(into: &self.matrix)
      case "levels": try json.read(into: &self.levels)
      case "childOf", "child_of": try json.read(into: &self.childOf)
      case "entity": try json.read(into: &self.entity)
      case "delegated": try json.read(into: &self.delegated)
      case "lockable": try json.read(into: &self.lockable)
      case "deletesEverywhere", "deletes_everywhere": try json.read(into: &self.deletesEverywhere)
      case "etag": try json.read(into: &self.etag)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ResourceType {
  /// ``DirectoryV1.ResourceType``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var actions: RepeatedView<MessageCodec<DirectoryV1.ResourceAction.View>> = RepeatedView()
    public private(set) var scope: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var container: Bool = false
    public private(set) var line: Bool = false
    public private(set) var placement: DirectoryV1.Placement = DirectoryV1.Placement(rawValue: 0)
    public private(set) var matrix: RepeatedView<MessageCodec<DirectoryV1.PlacementRule.View>> = RepeatedView()
    public private(set) var levels: Bool = false
    public private(set) var childOf: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var entity: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var delegated: Bool = false
    public private(set) var lockable: Bool = false
    public private(set) var deletesEverywhere: Bool = false
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ResourceType.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.application = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.actions)
          case 34: try decoder.view(tag, into: &self.scope)
          case 40: self.container = try decoder.bool()
          case 48: self.line = try decoder.bool()
          case 56: self.placement = try decoder.enumeration()
          case 66: try decoder.view(tag, into: &self.matrix)
          case 72: self.levels = try decoder.bool()
          case 82: try decoder.view(tag, into: &self.childOf)
          case 90: self.entity = try decoder.borrowedString()
          case 96: self.delegated = try decoder.bool()
          case 104: self.lockable = try decoder.bool()
          case 112: self.deletesEverywhere = try decoder.bool()
          case 122: self.etag = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ResourceType.self)
        }
      }
    }

  }
}

extension DirectoryV1.ResourceAction {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "name"
      case 2: "permission"
      case 3: "entity"
      case 4: "changing"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.name = try decoder.string()
        case 18: self.permission = try decoder.string()
        case 24: self.entity = try decoder.enumeration()
        case 32: self.changing = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ResourceAction.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    if !self.permission.isEmpty {
      size += 1 + WireSize.string(self.permission)
    }
    if self.entity.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.entity.rawValue))
    }
    if self.changing { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.changing {
      encoder.bool(32, self.changing)
    }
    if self.entity.rawValue != 0 {
      encoder.int(24, Int64(self.entity.rawValue))
    }
    if !self.permission.isEmpty {
      encoder.string(18, self.permission)
    }
    if !self.name.isEmpty {
      encoder.string(10, self.name)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.permission.isEmpty { json.member("permission", self.permission) }
    if self.entity.rawValue != 0 { json.member("entity", self.entity) }
    if self.changing { json.member("changing", self.changing) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "name": try json.read(into: &self.name)
      case "permission": try json.read(into: &self.permission)
      case "entity": try json.read(into: &self.entity)
      case "changing": try json.read(into: &self.changing)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ResourceAction {
  /// ``DirectoryV1.ResourceAction``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var permission: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var entity: DirectoryV1.EntityPermission = DirectoryV1.EntityPermission(rawValue: 0)
    public private(set) var changing: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ResourceAction.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.name = try decoder.borrowedString()
          case 18: self.permission = try decoder.borrowedString()
          case 24: self.entity = try decoder.enumeration()
          case 32: self.changing = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ResourceAction.self)
        }
      }
    }

  }
}

extension DirectoryV1.PlacementRule {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "at"
      case 2: "edit"
      case 3: "use"
      case 4: "share"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.at = try decoder.enumeration()
        case 16:
          try decoder.append(to: &self.edit, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.PlacementReach in try decoder.enumeration() })
        case 18:
          try decoder.appendPacked(to: &self.edit, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.PlacementReach in try decoder.enumeration() })
        case 24:
          try decoder.append(to: &self.use, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.PlacementReach in try decoder.enumeration() })
        case 26:
          try decoder.appendPacked(to: &self.use, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.PlacementReach in try decoder.enumeration() })
        case 32: self.share = try decoder.enumeration()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.PlacementRule.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.at.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.at.rawValue))
    }
    if !self.edit.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.edit) { WireSize.int(Int64($0.rawValue)) })
    }
    if !self.use.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.use) { WireSize.int(Int64($0.rawValue)) })
    }
    if self.share.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.share.rawValue))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.share.rawValue != 0 {
      encoder.int(32, Int64(self.share.rawValue))
    }
    encoder.packed(26, self.use) { encoder, value in encoder.int(Int64(value.rawValue)) }
    encoder.packed(18, self.edit) { encoder, value in encoder.int(Int64(value.rawValue)) }
    if self.at.rawValue != 0 {
      encoder.int(8, Int64(self.at.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.at.rawValue != 0 { json.member("at", self.at) }
    if !self.edit.isEmpty { json.member("edit", self.edit) }
    if !self.use.isEmpty { json.member("use", self.use) }
    if self.share.rawValue != 0 { json.member("share", self.share) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "at": try json.read(into: &self.at)
      case "edit": try json.read(into: &self.edit)
      case "use": try json.read(into: &self.use)
      case "share": try json.read(into: &self.share)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.PlacementRule {
  /// ``DirectoryV1.PlacementRule``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var at: DirectoryV1.PlacementLevel = DirectoryV1.PlacementLevel(rawValue: 0)
    public private(set) var edit: RepeatedView<EnumerationCodec<DirectoryV1.PlacementReach>> = RepeatedView()
    public private(set) var use: RepeatedView<EnumerationCodec<DirectoryV1.PlacementReach>> = RepeatedView()
    public private(set) var share: DirectoryV1.PlacementSharing = DirectoryV1.PlacementSharing(rawValue: 0)

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.PlacementRule.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.at = try decoder.enumeration()
          case 16, 18: try decoder.view(tag, into: &self.edit)
          case 24, 26: try decoder.view(tag, into: &self.use)
          case 32: self.share = try decoder.enumeration()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.PlacementRule.self)
        }
      }
    }

  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/resource_types.proto`.
  public static let resourceTypes = ProtoFile(
    name: "muster/directory/v1/resource_types.proto", dependencies: [],
    base64: "CihtdXN0ZXIvZGlyZWN0b3J5L3YxL3Jlc291cmNlX3R5cGVzLnByb3RvEhNtdXN0ZXIuZGlyZWN0b3J5LnYxIo0ECgxSZXNvdXJjZVR5cGUSIAoLYXBwbGljYXRpb24YASABKAlSC2FwcGxpY2F0aW9uEhIKBG5hbWUYAiABKAlSBG5hbWUSPQoHYWN0aW9ucxgDIAMoCzIjLm11c3Rlci5kaXJlY3RvcnkudjEuUmVzb3VyY2VBY3Rpb25SB2FjdGlvbnMSFAoFc2NvcGUYBCADKAlSBXNjb3BlEhwKCWNvbnRhaW5lchgFIAEoCFIJY29udGFpbmVyEhIKBGxpbmUYBiABKAhSBGxpbmUSPAoJcGxhY2VtZW50GAcgASgOMh4ubXVzdGVyLmRpcmVjdG9yeS52MS5QbGFjZW1lbnRSCXBsYWNlbWVudBI6CgZtYXRyaXgYCCADKAsyIi5tdXN0ZXIuZGlyZWN0b3J5LnYxLlBsYWNlbWVudFJ1bGVSBm1hdHJpeBIWCgZsZXZlbHMYCSABKAhSBmxldmVscxIZCghjaGlsZF9vZhgKIAMoCVIHY2hpbGRPZhIWCgZlbnRpdHkYCyABKAlSBmVudGl0eRIcCglkZWxlZ2F0ZWQYDCABKAhSCWRlbGVnYXRlZBIaCghsb2NrYWJsZRgNIAEoCFIIbG9ja2FibGUSLQoSZGVsZXRlc19ldmVyeXdoZXJlGA4gASgIUhFkZWxldGVzRXZlcnl3aGVyZRISCgRldGFnGA8gASgJUgRldGFnIp8BCg5SZXNvdXJjZUFjdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEh4KCnBlcm1pc3Npb24YAiABKAlSCnBlcm1pc3Npb24SPQoGZW50aXR5GAMgASgOMiUubXVzdGVyLmRpcmVjdG9yeS52MS5FbnRpdHlQZXJtaXNzaW9uUgZlbnRpdHkSGgoIY2hhbmdpbmcYBCABKAhSCGNoYW5naW5nIvEBCg1QbGFjZW1lbnRSdWxlEjMKAmF0GAEgASgOMiMubXVzdGVyLmRpcmVjdG9yeS52MS5QbGFjZW1lbnRMZXZlbFICYXQSNwoEZWRpdBgCIAMoDjIjLm11c3Rlci5kaXJlY3RvcnkudjEuUGxhY2VtZW50UmVhY2hSBGVkaXQSNQoDdXNlGAMgAygOMiMubXVzdGVyLmRpcmVjdG9yeS52MS5QbGFjZW1lbnRSZWFjaFIDdXNlEjsKBXNoYXJlGAQgASgOMiUubXVzdGVyLmRpcmVjdG9yeS52MS5QbGFjZW1lbnRTaGFyaW5nUgVzaGFyZSrPAQoQRW50aXR5UGVybWlzc2lvbhIhCh1FTlRJVFlfUEVSTUlTU0lPTl9VTlNQRUNJRklFRBAAEiIKHkVOVElUWV9QRVJNSVNTSU9OX0ZVTExfQ09OVFJPTBABEhoKFkVOVElUWV9QRVJNSVNTSU9OX1JFQUQQAhIcChhFTlRJVFlfUEVSTUlTU0lPTl9VUERBVEUQAxIcChhFTlRJVFlfUEVSTUlTU0lPTl9ERUxFVEUQBBIcChhFTlRJVFlfUEVSTUlTU0lPTl9BU1NJR04QBSpXCglQbGFjZW1lbnQSGQoVUExBQ0VNRU5UX1VOU1BFQ0lGSUVEEAASFAoQUExBQ0VNRU5UX01BVFJJWBABEhkKFVBMQUNFTUVOVF9URU5BTlRfV0lERRACKpsBCg5QbGFjZW1lbnRMZXZlbBIfChtQTEFDRU1FTlRfTEVWRUxfVU5TUEVDSUZJRUQQABIaChZQTEFDRU1FTlRfTEVWRUxfVEVOQU5UEAESGQoVUExBQ0VNRU5UX0xFVkVMX0dST1VQEAISGAoUUExBQ0VNRU5UX0xFVkVMX1RFQU0QAxIXChNQTEFDRU1FTlRfTEVWRUxfQU5ZEAQqtwEKDlBsYWNlbWVudFJlYWNoEh8KG1BMQUNFTUVOVF9SRUFDSF9VTlNQRUNJRklFRBAAEhcKE1BMQUNFTUVOVF9SRUFDSF9PV04QARIaChZQTEFDRU1FTlRfUkVBQ0hfUEFSRU5UEAISGgoWUExBQ0VNRU5UX1JFQUNIX1RFTkFOVBADEhcKE1BMQUNFTUVOVF9SRUFDSF9BTlkQBBIaChZQTEFDRU1FTlRfUkVBQ0hfU0hBUkVEEAUqkAEKEFBsYWNlbWVudFNoYXJpbmcSIQodUExBQ0VNRU5UX1NIQVJJTkdfVU5TUEVDSUZJRUQQABIaChZQTEFDRU1FTlRfU0hBUklOR19OT05FEAESHQoZUExBQ0VNRU5UX1NIQVJJTkdfREVGQVVMVBACEh4KGlBMQUNFTUVOVF9TSEFSSU5HX0VYUExJQ0lUEANiBnByb3RvMw==")
}
