// Generated from muster/provisioning/v1/scim.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension ProvisioningV1 {
  public struct ScimMemberVerb: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var add: Self { Self(rawValue: 1) }
    /// Who is no member is passed over.
    public static var remove: Self { Self(rawValue: 2) }
    /// By those that are named.
    public static var replace: Self { Self(rawValue: 3) }
    /// None is named: all go (P34).
    public static var removeAll: Self { Self(rawValue: 4) }

    public static var allCases: [Self] { [.unspecified, .add, .remove, .replace, .removeAll] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "SCIM_MEMBER_VERB_UNSPECIFIED"
        case 1: "SCIM_MEMBER_VERB_ADD"
        case 2: "SCIM_MEMBER_VERB_REMOVE"
        case 3: "SCIM_MEMBER_VERB_REPLACE"
        case 4: "SCIM_MEMBER_VERB_REMOVE_ALL"
        default: nil
      }
    }
  }

  /// Where a filter looks and where a patch acts (RFC 7644, attrPath and valuePath).
  public struct ScimPath: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimPath" }

    /// The URN before the name; empty for the resource's own schema.
    public var schema: String = ""
    public var name: String = ""
    /// Which elements of an attribute of several values; all if not set.
    public var filter: ProvisioningV1.ScimFilter? {
      get { self._filter?.value }
      set { self._filter = newValue.map { .box($0) } }
    }
    private var _filter: Indirect<ProvisioningV1.ScimFilter>? = nil
    public var subAttribute: String = ""

    public init() {}

    public init(
      schema: String = "",
      name: String = "",
      filter: ProvisioningV1.ScimFilter? = nil,
      subAttribute: String = ""
    ) {
      self.schema = schema
      self.name = name
      self.filter = filter
      self.subAttribute = subAttribute
    }

  }

  public struct ScimFilter: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimFilter" }

    public var filter: Filter? = nil

    public init() {}

    public init(
      filter: Filter? = nil
    ) {
      self.filter = filter
    }

    /// The alternatives of `filter`.
    public indirect enum Filter: Sendable, Equatable {
      case compare(ProvisioningV1.ScimComparison)
      case present(ProvisioningV1.ScimPath)
      /// All of at least two.
      case all(ProvisioningV1.ScimFilters)
      /// Any of at least two.
      case any(ProvisioningV1.ScimFilters)
      case not(ProvisioningV1.ScimFilter)
    }

  }

  public struct ScimFilters: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimFilters" }

    public var filters: [ProvisioningV1.ScimFilter] = []

    public init() {}

    public init(
      filters: [ProvisioningV1.ScimFilter] = []
    ) {
      self.filters = filters
    }

  }

  public struct ScimComparison: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimComparison" }

    public var path: ProvisioningV1.ScimPath? {
      get { self._path?.value }
      set { self._path = newValue.map { .box($0) } }
    }
    private var _path: Indirect<ProvisioningV1.ScimPath>? = nil
    /// eq, ne, co, sw, ew, gt, ge, lt or le.
    public var `operator`: String = ""
    /// A text, a number, a boolean or null.
    public var value: String = ""

    public init() {}

    public init(
      path: ProvisioningV1.ScimPath? = nil,
      `operator`: String = "",
      value: String = ""
    ) {
      self.path = path
      self.`operator` = `operator`
      self.value = value
    }

  }

  /// One operation of a PATCH, in a form that is the same for every dialect (RFC 7644, section 3.5.2).
  public struct ScimOperation: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimOperation" }

    public var operation: Operation? = nil

    public init() {}

    public init(
      operation: Operation? = nil
    ) {
      self.operation = operation
    }

    /// The alternatives of `operation`.
    public enum Operation: Sendable, Equatable {
      case add(ProvisioningV1.ScimAssignment)
      case replace(ProvisioningV1.ScimAssignment)
      case remove(ProvisioningV1.ScimPath)
      /// Of a group.
      case members(ProvisioningV1.ScimMemberOperation)
    }

  }

  public struct ScimAssignment: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimAssignment" }

    public var path: ProvisioningV1.ScimPath? = nil
    public var value: String = ""

    public init() {}

    public init(
      path: ProvisioningV1.ScimPath? = nil,
      value: String = ""
    ) {
      self.path = path
      self.value = value
    }

  }

  /// How a group's members change, as a set (P33-P35).
  public struct ScimMemberOperation: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimMemberOperation" }

    public var verb: ProvisioningV1.ScimMemberVerb = ProvisioningV1.ScimMemberVerb(rawValue: 0)
    /// Ids of users or groups of the connection.
    public var members: [String] = []

    public init() {}

    public init(
      verb: ProvisioningV1.ScimMemberVerb = ProvisioningV1.ScimMemberVerb(rawValue: 0),
      members: [String] = []
    ) {
      self.verb = verb
      self.members = members
    }

  }

  /// Somebody or something in a group, or a group that somebody is in.
  public struct ScimMember: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimMember" }

    public var id: String = ""
    /// What it is called: a group's displayName, a user's userName.
    public var display: String = ""
    public var isGroup: Bool = false

    public init() {}

    public init(
      id: String = "",
      display: String = "",
      isGroup: Bool = false
    ) {
      self.id = id
      self.display = display
      self.isGroup = isGroup
    }

  }

  /// Which part of a list: by index, or behind a cursor (RFC 9865).
  public struct ScimPage: Message {
    public static var fullName: String { "muster.provisioning.v1.ScimPage" }

    /// From 1; 1 if not set.
    public var startIndex: Int64 = 0
    /// Absent for the server's default; 0 asks for the total alone.
    public var count: Int32? = nil
    /// Of the page before. start_index is not looked at then.
    public var cursor: String = ""
    /// Whether to go on by cursor: then a list of any length is read, and its total is not counted.
    public var byCursor: Bool = false

    public init() {}

    public init(
      startIndex: Int64 = 0,
      count: Int32? = nil,
      cursor: String = "",
      byCursor: Bool = false
    ) {
      self.startIndex = startIndex
      self.count = count
      self.cursor = cursor
      self.byCursor = byCursor
    }

  }

}

extension ProvisioningV1.ScimPath {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "schema"
      case 2: "name"
      case 3: "filter"
      case 4: "sub_attribute"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.schema = try decoder.string()
        case 18: self.name = try decoder.string()
        case 26: try decoder.merge(into: &self.filter)
        case 34: self.subAttribute = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimPath.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.schema.isEmpty {
      size += 1 + WireSize.string(self.schema)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    if let value = self.filter {
      size += 1 + WireSize.message(value)
    }
    if !self.subAttribute.isEmpty {
      size += 1 + WireSize.string(self.subAttribute)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.subAttribute.isEmpty {
      encoder.string(34, self.subAttribute)
    }
    if let value = self.filter {
      encoder.message(26, value)
    }
    if !self.name.isEmpty {
      encoder.string(18, self.name)
    }
    if !self.schema.isEmpty {
      encoder.string(10, self.schema)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.schema.isEmpty { json.member("schema", self.schema) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if let value = self.filter { json.member("filter", value) }
    if !self.subAttribute.isEmpty { json.member("subAttribute", self.subAttribute) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "schema": try json.read(into: &self.schema)
      case "name": try json.read(into: &self.name)
      case "filter": try json.read(into: &self.filter)
      case "subAttribute", "sub_attribute": try json.read(into: &self.subAttribute)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimPath {
  /// ``ProvisioningV1.ScimPath``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var schema: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var filter: LazyView<ProvisioningV1.ScimFilter.View>? = nil
    public private(set) var subAttribute: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimPath.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.schema = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.filter)
          case 34: self.subAttribute = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimPath.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimFilter {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "compare"
      case 2: "present"
      case 3: "all"
      case 4: "any"
      case 5: "not"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          var message = ProvisioningV1.ScimComparison()
          if case .compare(let present)? = self.filter { message = present }
          try decoder.merge(into: &message)
          self.filter = .compare(message)
        case 18:
          var message = ProvisioningV1.ScimPath()
          if case .present(let present)? = self.filter { message = present }
          try decoder.merge(into: &message)
          self.filter = .present(message)
        case 26:
          var message = ProvisioningV1.ScimFilters()
          if case .all(let present)? = self.filter { message = present }
          try decoder.merge(into: &message)
          self.filter = .all(message)
        case 34:
          var message = ProvisioningV1.ScimFilters()
          if case .any(let present)? = self.filter { message = present }
          try decoder.merge(into: &message)
          self.filter = .any(message)
        case 42:
          var message = ProvisioningV1.ScimFilter()
          if case .not(let present)? = self.filter { message = present }
          try decoder.merge(into: &message)
          self.filter = .not(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimFilter.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if case .compare(let value)? = self.filter {
      size += 1 + WireSize.message(value)
    }
    if case .present(let value)? = self.filter {
      size += 1 + WireSize.message(value)
    }
    if case .all(let value)? = self.filter {
      size += 1 + WireSize.message(value)
    }
    if case .any(let value)? = self.filter {
      size += 1 + WireSize.message(value)
    }
    if case .not(let value)? = self.filter {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .not(let value)? = self.filter {
      encoder.message(42, value)
    }
    if case .any(let value)? = self.filter {
      encoder.message(34, value)
    }
    if case .all(let value)? = self.filter {
      encoder.message(26, value)
    }
    if case .present(let value)? = self.filter {
      encoder.message(18, value)
    }
    if case .compare(let value)? = self.filter {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if case .compare(let value)? = self.filter { json.member("compare", value) }
    if case .present(let value)? = self.filter { json.member("present", value) }
    if case .all(let value)? = self.filter { json.member("all", value) }
    if case .any(let value)? = self.filter { json.member("any", value) }
    if case .not(let value)? = self.filter { json.member("not", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "compare":
        let value: ProvisioningV1.ScimComparison? = try json.alternative(self.filter != nil)
        if let value { self.filter = .compare(value) }
      case "present":
        let value: ProvisioningV1.ScimPath? = try json.alternative(self.filter != nil)
        if let value { self.filter = .present(value) }
      case "all":
        let value: ProvisioningV1.ScimFilters? = try json.alternative(self.filter != nil)
        if let value { self.filter = .all(value) }
      case "any":
        let value: ProvisioningV1.ScimFilters? = try json.alternative(self.filter != nil)
        if let value { self.filter = .any(value) }
      case "not":
        let value: ProvisioningV1.ScimFilter? = try json.alternative(self.filter != nil)
        if let value { self.filter = .not(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimFilter {
  /// ``ProvisioningV1.ScimFilter``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var filter: Filter? = nil

    public init() {}

    /// The alternatives of `filter`.
    public enum Filter {
      case compare(LazyView<ProvisioningV1.ScimComparison.View>)
      case present(LazyView<ProvisioningV1.ScimPath.View>)
      case all(ProvisioningV1.ScimFilters.View)
      case any(ProvisioningV1.ScimFilters.View)
      case not(LazyView<ProvisioningV1.ScimFilter.View>)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimFilter.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10:
            var message: LazyView<ProvisioningV1.ScimComparison.View>? = nil
            if case .compare(let present)? = self.filter { message = present }
            try decoder.view(into: &message)
            self.filter = message.map { .compare($0) }
          case 18:
            var message: LazyView<ProvisioningV1.ScimPath.View>? = nil
            if case .present(let present)? = self.filter { message = present }
            try decoder.view(into: &message)
            self.filter = message.map { .present($0) }
          case 26:
            var message: ProvisioningV1.ScimFilters.View? = nil
            if case .all(let present)? = self.filter { message = present }
            try decoder.view(into: &message)
            self.filter = message.map { .all($0) }
          case 34:
            var message: ProvisioningV1.ScimFilters.View? = nil
            if case .any(let present)? = self.filter { message = present }
            try decoder.view(into: &message)
            self.filter = message.map { .any($0) }
          case 42:
            var message: LazyView<ProvisioningV1.ScimFilter.View>? = nil
            if case .not(let present)? = self.filter { message = present }
            try decoder.view(into: &message)
            self.filter = message.map { .not($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimFilter.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimFilters {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "filters"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.filters)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimFilters.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.filters) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.filters) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.filters.isEmpty { json.member("filters", self.filters) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "filters": try json.read(into: &self.filters)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimFilters {
  /// ``ProvisioningV1.ScimFilters``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var filters: RepeatedView<MessageCodec<ProvisioningV1.ScimFilter.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimFilters.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.filters)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimFilters.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimComparison {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "path"
      case 2: "operator"
      case 3: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.path)
        case 18: self.`operator` = try decoder.string()
        case 26: self.value = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimComparison.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.path {
      size += 1 + WireSize.message(value)
    }
    if !self.`operator`.isEmpty {
      size += 1 + WireSize.string(self.`operator`)
    }
    if !self.value.isEmpty {
      size += 1 + WireSize.string(self.value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.value.isEmpty {
      encoder.string(26, self.value)
    }
    if !self.`operator`.isEmpty {
      encoder.string(18, self.`operator`)
    }
    if let value = self.path {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.path { json.member("path", value) }
    if !self.`operator`.isEmpty { json.member("operator", self.`operator`) }
    if !self.value.isEmpty { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "path": try json.read(into: &self.path)
      case "operator": try json.read(into: &self.`operator`)
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimComparison {
  /// ``ProvisioningV1.ScimComparison``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var path: LazyView<ProvisioningV1.ScimPath.View>? = nil
    public private(set) var `operator`: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var value: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimComparison.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.path)
          case 18: self.`operator` = try decoder.borrowedString()
          case 26: self.value = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimComparison.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimOperation {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "add"
      case 2: "replace"
      case 3: "remove"
      case 4: "members"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          var message = ProvisioningV1.ScimAssignment()
          if case .add(let present)? = self.operation { message = present }
          try decoder.merge(into: &message)
          self.operation = .add(message)
        case 18:
          var message = ProvisioningV1.ScimAssignment()
          if case .replace(let present)? = self.operation { message = present }
          try decoder.merge(into: &message)
          self.operation = .replace(message)
        case 26:
          var message = ProvisioningV1.ScimPath()
          if case .remove(let present)? = self.operation { message = present }
          try decoder.merge(into: &message)
          self.operation = .remove(message)
        case 34:
          var message = ProvisioningV1.ScimMemberOperation()
          if case .members(let present)? = self.operation { message = present }
          try decoder.merge(into: &message)
          self.operation = .members(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimOperation.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if case .add(let value)? = self.operation {
      size += 1 + WireSize.message(value)
    }
    if case .replace(let value)? = self.operation {
      size += 1 + WireSize.message(value)
    }
    if case .remove(let value)? = self.operation {
      size += 1 + WireSize.message(value)
    }
    if case .members(let value)? = self.operation {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .members(let value)? = self.operation {
      encoder.message(34, value)
    }
    if case .remove(let value)? = self.operation {
      encoder.message(26, value)
    }
    if case .replace(let value)? = self.operation {
      encoder.message(18, value)
    }
    if case .add(let value)? = self.operation {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if case .add(let value)? = self.operation { json.member("add", value) }
    if case .replace(let value)? = self.operation { json.member("replace", value) }
    if case .remove(let value)? = self.operation { json.member("remove", value) }
    if case .members(let value)? = self.operation { json.member("members", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "add":
        let value: ProvisioningV1.ScimAssignment? = try json.alternative(self.operation != nil)
        if let value { self.operation = .add(value) }
      case "replace":
        let value: ProvisioningV1.ScimAssignment? = try json.alternative(self.operation != nil)
        if let value { self.operation = .replace(value) }
      case "remove":
        let value: ProvisioningV1.ScimPath? = try json.alternative(self.operation != nil)
        if let value { self.operation = .remove(value) }
      case "members":
        let value: ProvisioningV1.ScimMemberOperation? = try json.alternative(self.operation != nil)
        if let value { self.operation = .members(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimOperation {
  /// ``ProvisioningV1.ScimOperation``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var operation: Operation? = nil

    public init() {}

    /// The alternatives of `operation`.
    public enum Operation {
      case add(ProvisioningV1.ScimAssignment.View)
      case replace(ProvisioningV1.ScimAssignment.View)
      case remove(ProvisioningV1.ScimPath.View)
      case members(ProvisioningV1.ScimMemberOperation.View)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimOperation.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10:
            var message: ProvisioningV1.ScimAssignment.View? = nil
            if case .add(let present)? = self.operation { message = present }
            try decoder.view(into: &message)
            self.operation = message.map { .add($0) }
          case 18:
            var message: ProvisioningV1.ScimAssignment.View? = nil
            if case .replace(let present)? = self.operation { message = present }
            try decoder.view(into: &message)
            self.operation = message.map { .replace($0) }
          case 26:
            var message: ProvisioningV1.ScimPath.View? = nil
            if case .remove(let present)? = self.operation { message = present }
            try decoder.view(into: &message)
            self.operation = message.map { .remove($0) }
          case 34:
            var message: ProvisioningV1.ScimMemberOperation.View? = nil
            if case .members(let present)? = self.operation { message = present }
            try decoder.view(into: &message)
            self.operation = message.map { .members($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimOperation.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimAssignment {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "path"
      case 2: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.path)
        case 18: self.value = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimAssignment.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.path {
      size += 1 + WireSize.message(value)
    }
    if !self.value.isEmpty {
      size += 1 + WireSize.string(self.value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.value.isEmpty {
      encoder.string(18, self.value)
    }
    if let value = self.path {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.path { json.member("path", value) }
    if !self.value.isEmpty { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "path": try json.read(into: &self.path)
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimAssignment {
  /// ``ProvisioningV1.ScimAssignment``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var path: ProvisioningV1.ScimPath.View? = nil
    public private(set) var value: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimAssignment.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.path)
          case 18: self.value = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimAssignment.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimMemberOperation {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "verb"
      case 2: "members"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.verb = try decoder.enumeration()
        case 18:
          try decoder.append(to: &self.members, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimMemberOperation.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.verb.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.verb.rawValue))
    }
    size += WireSize.sum(self.members) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.members) { encoder, value in encoder.string(18, value) }
    if self.verb.rawValue != 0 {
      encoder.int(8, Int64(self.verb.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.verb.rawValue != 0 { json.member("verb", self.verb) }
    if !self.members.isEmpty { json.member("members", self.members) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "verb": try json.read(into: &self.verb)
      case "members": try json.read(into: &self.members)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimMemberOperation {
  /// ``ProvisioningV1.ScimMemberOperation``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var verb: ProvisioningV1.ScimMemberVerb = ProvisioningV1.ScimMemberVerb(rawValue: 0)
    public private(set) var members: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimMemberOperation.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.verb = try decoder.enumeration()
          case 18: try decoder.view(tag, into: &self.members)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimMemberOperation.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimMember {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "display"
      case 3: "is_group"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.display = try decoder.string()
        case 24: self.isGroup = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimMember.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.display.isEmpty {
      size += 1 + WireSize.string(self.display)
    }
    if self.isGroup { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.isGroup {
      encoder.bool(24, self.isGroup)
    }
    if !self.display.isEmpty {
      encoder.string(18, self.display)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.display.isEmpty { json.member("display", self.display) }
    if self.isGroup { json.member("isGroup", self.isGroup) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "display": try json.read(into: &self.display)
      case "isGroup", "is_group": try json.read(into: &self.isGroup)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimMember {
  /// ``ProvisioningV1.ScimMember``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var display: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var isGroup: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimMember.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.display = try decoder.borrowedString()
          case 24: self.isGroup = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimMember.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ScimPage {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "start_index"
      case 2: "count"
      case 3: "cursor"
      case 4: "by_cursor"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.startIndex = try decoder.int64()
        case 16: self.count = try decoder.int32()
        case 26: self.cursor = try decoder.string()
        case 32: self.byCursor = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ScimPage.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.startIndex != 0 {
      size += 1 + WireSize.int(self.startIndex)
    }
    if let value = self.count {
      size += 1 + WireSize.int(Int64(value))
    }
    if !self.cursor.isEmpty {
      size += 1 + WireSize.string(self.cursor)
    }
    if self.byCursor { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.byCursor {
      encoder.bool(32, self.byCursor)
    }
    if !self.cursor.isEmpty {
      encoder.string(26, self.cursor)
    }
    if let value = self.count {
      encoder.int(16, Int64(value))
    }
    if self.startIndex != 0 {
      encoder.int(8, self.startIndex)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.startIndex != 0 { json.member("startIndex", self.startIndex) }
    if let value = self.count { json.member("count", value) }
    if !self.cursor.isEmpty { json.member("cursor", self.cursor) }
    if self.byCursor { json.member("byCursor", self.byCursor) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "startIndex", "start_index": try json.read(into: &self.startIndex)
      case "count": try json.read(into: &self.count)
      case "cursor": try json.read(into: &self.cursor)
      case "byCursor", "by_cursor": try json.read(into: &self.byCursor)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ScimPage {
  /// ``ProvisioningV1.ScimPage``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var startIndex: Int64 = 0
    public private(set) var count: Int32? = nil
    public private(set) var cursor: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var byCursor: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ScimPage.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.startIndex = try decoder.int64()
          case 16: self.count = try decoder.int32()
          case 26: self.cursor = try decoder.borrowedString()
          case 32: self.byCursor = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ScimPage.self)
        }
      }
    }

  }
}

extension ProvisioningV1.Files {
  /// `muster/provisioning/v1/scim.proto`.
  public static let scim = ProtoFile(
    name: "muster/provisioning/v1/scim.proto", dependencies: [],
    base64: "CiFtdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL3NjaW0ucHJvdG8SFm11c3Rlci5wcm92aXNpb25pbmcudjEilwEKCFNjaW1QYXRoEhYKBnNjaGVtYRgBIAEoCVIGc2NoZW1hEhIKBG5hbWUYAiABKAlSBG5hbWUSOgoGZmlsdGVyGAMgASgLMiIubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltRmlsdGVyUgZmaWx0ZXISIwoNc3ViX2F0dHJpYnV0ZRgEIAEoCVIMc3ViQXR0cmlidXRlIsICCgpTY2ltRmlsdGVyEkIKB2NvbXBhcmUYASABKAsyJi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1Db21wYXJpc29uSABSB2NvbXBhcmUSPAoHcHJlc2VudBgCIAEoCzIgLm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbVBhdGhIAFIHcHJlc2VudBI3CgNhbGwYAyABKAsyIy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1GaWx0ZXJzSABSA2FsbBI3CgNhbnkYBCABKAsyIy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1GaWx0ZXJzSABSA2FueRI2CgNub3QYBSABKAsyIi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1GaWx0ZXJIAFIDbm90QggKBmZpbHRlciJLCgtTY2ltRmlsdGVycxI8CgdmaWx0ZXJzGAEgAygLMiIubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltRmlsdGVyUgdmaWx0ZXJzIngKDlNjaW1Db21wYXJpc29uEjQKBHBhdGgYASABKAsyIC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1QYXRoUgRwYXRoEhoKCG9wZXJhdG9yGAIgASgJUghvcGVyYXRvchIUCgV2YWx1ZRgDIAEoCVIFdmFsdWUioQIKDVNjaW1PcGVyYXRpb24SOgoDYWRkGAEgASgLMiYubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltQXNzaWdubWVudEgAUgNhZGQSQgoHcmVwbGFjZRgCIAEoCzImLm11c3Rlci5wcm92aXNpb25pbmcudjEuU2NpbUFzc2lnbm1lbnRIAFIHcmVwbGFjZRI6CgZyZW1vdmUYAyABKAsyIC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1QYXRoSABSBnJlbW92ZRJHCgdtZW1iZXJzGAQgASgLMisubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TY2ltTWVtYmVyT3BlcmF0aW9uSABSB21lbWJlcnNCCwoJb3BlcmF0aW9uIlwKDlNjaW1Bc3NpZ25tZW50EjQKBHBhdGgYASABKAsyIC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1QYXRoUgRwYXRoEhQKBXZhbHVlGAIgASgJUgV2YWx1ZSJrChNTY2ltTWVtYmVyT3BlcmF0aW9uEjoKBHZlcmIYASABKA4yJi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlNjaW1NZW1iZXJWZXJiUgR2ZXJiEhgKB21lbWJlcnMYAiADKAlSB21lbWJlcnMiUQoKU2NpbU1lbWJlchIOCgJpZBgBIAEoCVICaWQSGAoHZGlzcGxheRgCIAEoCVIHZGlzcGxheRIZCghpc19ncm91cBgDIAEoCFIHaXNHcm91cCKFAQoIU2NpbVBhZ2USHwoLc3RhcnRfaW5kZXgYASABKANSCnN0YXJ0SW5kZXgSGQoFY291bnQYAiABKAVIAFIFY291bnSIAQESFgoGY3Vyc29yGAMgASgJUgZjdXJzb3ISGwoJYnlfY3Vyc29yGAQgASgIUghieUN1cnNvckIICgZfY291bnQqqAEKDlNjaW1NZW1iZXJWZXJiEiAKHFNDSU1fTUVNQkVSX1ZFUkJfVU5TUEVDSUZJRUQQABIYChRTQ0lNX01FTUJFUl9WRVJCX0FERBABEhsKF1NDSU1fTUVNQkVSX1ZFUkJfUkVNT1ZFEAISHAoYU0NJTV9NRU1CRVJfVkVSQl9SRVBMQUNFEAMSHwobU0NJTV9NRU1CRVJfVkVSQl9SRU1PVkVfQUxMEARiBnByb3RvMw==")
}
