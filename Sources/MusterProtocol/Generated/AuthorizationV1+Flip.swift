// Generated from muster/authorization/v1/flip.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension AuthorizationV1 {
  /// The fewest commands, at most three, that turn an allowed question into a denied one or the other way round (X3). Of
  /// several equally small ones the first by a fixed order. A command that a guard refuses now, such as that of the last
  /// administrator, is not among them.
  public struct Flip: Message {
    public static var fullName: String { "muster.authorization.v1.Flip" }

    public var commands: [AuthorizationV1.FlipCommand] = []
    /// No three commands do it, or none was found within the bound on work.
    public var noneWithinThree: Bool = false

    public init() {}

    public init(
      commands: [AuthorizationV1.FlipCommand] = [],
      noneWithinThree: Bool = false
    ) {
      self.commands = commands
      self.noneWithinThree = noneWithinThree
    }

  }

  public struct FlipCommand: Message {
    public static var fullName: String { "muster.authorization.v1.FlipCommand" }

    public var command: Command? = nil

    public init() {}

    public init(
      command: Command? = nil
    ) {
      self.command = command
    }

    /// The alternatives of `command`.
    public enum Command: Sendable, Equatable {
      case addMembership(AuthorizationV1.FlipMembership)
      case removeMembership(AuthorizationV1.FlipMembership)
      case setRoleState(AuthorizationV1.FlipRoleState)
      case addItem(AuthorizationV1.FlipItem)
      case setLevel(AuthorizationV1.FlipLevel)
      case setEntityPermission(AuthorizationV1.FlipEntityPermission)
      case changeStatus(AuthorizationV1.FlipStatus)
    }

  }

  /// In a scope workgroup, adding is a move there, and nothing is ever removed.
  public struct FlipMembership: Message {
    public static var fullName: String { "muster.authorization.v1.FlipMembership" }

    public var workgroup: String = ""
    public var workgroupName: String = ""
    public var user: String = ""
    /// The scope workgroup that a move leaves.
    public var from: String = ""

    public init() {}

    public init(
      workgroup: String = "",
      workgroupName: String = "",
      user: String = "",
      from: String = ""
    ) {
      self.workgroup = workgroup
      self.workgroupName = workgroupName
      self.user = user
      self.from = from
    }

  }

  public struct FlipRoleState: Message {
    public static var fullName: String { "muster.authorization.v1.FlipRoleState" }

    public var workgroup: String = ""
    public var workgroupName: String = ""
    /// As `Application/Name`.
    public var role: String = ""
    /// `allowed`, `denied` or `unset`.
    public var state: String = ""

    public init() {}

    public init(
      workgroup: String = "",
      workgroupName: String = "",
      role: String = "",
      state: String = ""
    ) {
      self.workgroup = workgroup
      self.workgroupName = workgroupName
      self.role = role
      self.state = state
    }

  }

  /// A further item, in addition to those that a scope workgroup has.
  public struct FlipItem: Message {
    public static var fullName: String { "muster.authorization.v1.FlipItem" }

    public var workgroup: String = ""
    public var workgroupName: String = ""
    public var restrictions: [AuthorizationV1.Restriction] = []

    public init() {}

    public init(
      workgroup: String = "",
      workgroupName: String = "",
      restrictions: [AuthorizationV1.Restriction] = []
    ) {
      self.workgroup = workgroup
      self.workgroupName = workgroupName
      self.restrictions = restrictions
    }

  }

  public struct FlipLevel: Message {
    public static var fullName: String { "muster.authorization.v1.FlipLevel" }

    public var user: String = ""
    public var resource: AuthorizationV1.Resource? = nil
    /// Empty: take the grant away.
    public var level: String = ""

    public init() {}

    public init(
      user: String = "",
      resource: AuthorizationV1.Resource? = nil,
      level: String = ""
    ) {
      self.user = user
      self.resource = resource
      self.level = level
    }

  }

  public struct FlipEntityPermission: Message {
    public static var fullName: String { "muster.authorization.v1.FlipEntityPermission" }

    /// One of the two.
    public var user: String = ""
    public var workgroup: String = ""
    public var workgroupName: String = ""
    /// The node; without an id, all of its type.
    public var node: AuthorizationV1.Resource? = nil
    /// `read`, `update`, `delete`, `assign` or `full_control`.
    public var permission: String = ""
    /// `allowed`, `denied` or `unset`.
    public var state: String = ""

    public init() {}

    public init(
      user: String = "",
      workgroup: String = "",
      workgroupName: String = "",
      node: AuthorizationV1.Resource? = nil,
      permission: String = "",
      state: String = ""
    ) {
      self.user = user
      self.workgroup = workgroup
      self.workgroupName = workgroupName
      self.node = node
      self.permission = permission
      self.state = state
    }

  }

  public struct FlipStatus: Message {
    public static var fullName: String { "muster.authorization.v1.FlipStatus" }

    public var user: String = ""
    /// `active`, `locked` or `deactivated`.
    public var status: String = ""

    public init() {}

    public init(
      user: String = "",
      status: String = ""
    ) {
      self.user = user
      self.status = status
    }

  }

}

extension AuthorizationV1.Flip {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "commands"
      case 2: "none_within_three"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.commands)
        case 16: self.noneWithinThree = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.Flip.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.commands) { 1 + WireSize.message($0) }
    if self.noneWithinThree { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.noneWithinThree {
      encoder.bool(16, self.noneWithinThree)
    }
    encoder.elements(self.commands) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.commands.isEmpty { json.member("commands", self.commands) }
    if self.noneWithinThree { json.member("noneWithinThree", self.noneWithinThree) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "commands": try json.read(into: &self.commands)
      case "noneWithinThree", "none_within_three": try json.read(into: &self.noneWithinThree)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.Flip {
  /// ``AuthorizationV1.Flip``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var commands: RepeatedView<MessageCodec<AuthorizationV1.FlipCommand.View>> = RepeatedView()
    public private(set) var noneWithinThree: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.Flip.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.commands)
          case 16: self.noneWithinThree = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.Flip.self)
        }
      }
    }

  }
}

extension AuthorizationV1.FlipCommand {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "add_membership"
      case 2: "remove_membership"
      case 3: "set_role_state"
      case 4: "add_item"
      case 5: "set_level"
      case 6: "set_entity_permission"
      case 7: "change_status"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          var message = AuthorizationV1.FlipMembership()
          if case .addMembership(let present)? = self.command { message = present }
          try decoder.merge(into: &message)
          self.command = .addMembership(message)
        case 18:
          var message = AuthorizationV1.FlipMembership()
          if case .removeMembership(let present)? = self.command { message = present }
          try decoder.merge(into: &message)
          self.command = .removeMembership(message)
        case 26:
          var message = AuthorizationV1.FlipRoleState()
          if case .setRoleState(let present)? = self.command { message = present }
          try decoder.merge(into: &message)
          self.command = .setRoleState(message)
        case 34:
          var message = AuthorizationV1.FlipItem()
          if case .addItem(let present)? = self.command { message = present }
          try decoder.merge(into: &message)
          self.command = .addItem(message)
        case 42:
          var message = AuthorizationV1.FlipLevel()
          if case .setLevel(let present)? = self.command { message = present }
          try decoder.merge(into: &message)
          self.command = .setLevel(message)
        case 50:
          var message = AuthorizationV1.FlipEntityPermission()
          if case .setEntityPermission(let present)? = self.command { message = present }
          try decoder.merge(into: &message)
          self.command = .setEntityPermission(message)
        case 58:
          var message = AuthorizationV1.FlipStatus()
          if case .changeStatus(let present)? = self.command { message = present }
          try decoder.merge(into: &message)
          self.command = .changeStatus(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.FlipCommand.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if case .addMembership(let value)? = self.command {
      size += 1 + WireSize.message(value)
    }
    if case .removeMembership(let value)? = self.command {
      size += 1 + WireSize.message(value)
    }
    if case .setRoleState(let value)? = self.command {
      size += 1 + WireSize.message(value)
    }
    if case .addItem(let value)? = self.command {
      size += 1 + WireSize.message(value)
    }
    if case .setLevel(let value)? = self.command {
      size += 1 + WireSize.message(value)
    }
    if case .setEntityPermission(let value)? = self.command {
      size += 1 + WireSize.message(value)
    }
    if case .changeStatus(let value)? = self.command {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .changeStatus(let value)? = self.command {
      encoder.message(58, value)
    }
    if case .setEntityPermission(let value)? = self.command {
      encoder.message(50, value)
    }
    if case .setLevel(let value)? = self.command {
      encoder.message(42, value)
    }
    if case .addItem(let value)? = self.command {
      encoder.message(34, value)
    }
    if case .setRoleState(let value)? = self.command {
      encoder.message(26, value)
    }
    if case .removeMembership(let value)? = self.command {
      encoder.message(18, value)
    }
    if case .addMembership(let value)? = self.command {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if case .addMembership(let value)? = self.command { json.member("addMembership", value) }
    if case .removeMembership(let value)? = self.command { json.member("removeMembership", value) }
    if case .setRoleState(let value)? = self.command { json.member("setRoleState", value) }
    if case .addItem(let value)? = self.command { json.member("addItem", value) }
    if case .setLevel(let value)? = self.command { json.member("setLevel", value) }
    if case .setEntityPermission(let value)? = self.command { json.member("setEntityPermission", value) }
    if case .changeStatus(let value)? = self.command { json.member("changeStatus", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "addMembership", "add_membership":
        let value: AuthorizationV1.FlipMembership? = try json.alternative(self.command != nil)
        if let value { self.command = .addMembership(value) }
      case "removeMembership", "remove_membership":
        let value: AuthorizationV1.FlipMembership? = try json.alternative(self.command != nil)
        if let value { self.command = .removeMembership(value) }
      case "setRoleState", "set_role_state":
        let value: AuthorizationV1.FlipRoleState? = try json.alternative(self.command != nil)
        if let value { self.command = .setRoleState(value) }
      case "addItem", "add_item":
        let value: AuthorizationV1.FlipItem? = try json.alternative(self.command != nil)
        if let value { self.command = .addItem(value) }
      case "setLevel", "set_level":
        let value: AuthorizationV1.FlipLevel? = try json.alternative(self.command != nil)
        if let value { self.command = .setLevel(value) }
      case "setEntityPermission", "set_entity_permission":
        let value: AuthorizationV1.FlipEntityPermission? = try json.alternative(self.command != nil)
        if let value { self.command = .setEntityPermission(value) }
      case "changeStatus", "change_status":
        let value: AuthorizationV1.FlipStatus? = try json.alternative(self.command != nil)
        if let value { self.command = .changeStatus(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.FlipCommand {
  /// ``AuthorizationV1.FlipCommand``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var command: Command? = nil

    public init() {}

    /// The alternatives of `command`.
    public enum Command {
      case addMembership(AuthorizationV1.FlipMembership.View)
      case removeMembership(AuthorizationV1.FlipMembership.View)
      case setRoleState(AuthorizationV1.FlipRoleState.View)
      case addItem(AuthorizationV1.FlipItem.View)
      case setLevel(AuthorizationV1.FlipLevel.View)
      case setEntityPermission(AuthorizationV1.FlipEntityPermission.View)
      case changeStatus(AuthorizationV1.FlipStatus.View)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.FlipCommand.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10:
            var message: AuthorizationV1.FlipMembership.View? = nil
            if case .addMembership(let present)? = self.command { message = present }
            try decoder.view(into: &message)
            self.command = message.map { .addMembership($0) }
          case 18:
            var message: AuthorizationV1.FlipMembership.View? = nil
            if case .removeMembership(let present)? = self.command { message = present }
            try decoder.view(into: &message)
            self.command = message.map { .removeMembership($0) }
          case 26:
            var message: AuthorizationV1.FlipRoleState.View? = nil
            if case .setRoleState(let present)? = self.command { message = present }
            try decoder.view(into: &message)
            self.command = message.map { .setRoleState($0) }
          case 34:
            var message: AuthorizationV1.FlipItem.View? = nil
            if case .addItem(let present)? = self.command { message = present }
            try decoder.view(into: &message)
            self.command = message.map { .addItem($0) }
          case 42:
            var message: AuthorizationV1.FlipLevel.View? = nil
            if case .setLevel(let present)? = self.command { message = present }
            try decoder.view(into: &message)
            self.command = message.map { .setLevel($0) }
          case 50:
            var message: AuthorizationV1.FlipEntityPermission.View? = nil
            if case .setEntityPermission(let present)? = self.command { message = present }
            try decoder.view(into: &message)
            self.command = message.map { .setEntityPermission($0) }
          case 58:
            var message: AuthorizationV1.FlipStatus.View? = nil
            if case .changeStatus(let present)? = self.command { message = present }
            try decoder.view(into: &message)
            self.command = message.map { .changeStatus($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.FlipCommand.self)
        }
      }
    }

  }
}

extension AuthorizationV1.FlipMembership {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "workgroup_name"
      case 3: "user"
      case 4: "from"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.workgroup = try decoder.string()
        case 18: self.workgroupName = try decoder.string()
        case 26: self.user = try decoder.string()
        case 34: self.from = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.FlipMembership.self)
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
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.from.isEmpty {
      size += 1 + WireSize.string(self.from)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.from.isEmpty {
      encoder.string(34, self.from)
    }
    if !self.user.isEmpty {
      encoder.string(26, self.user)
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
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.from.isEmpty { json.member("from", self.from) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      case "user": try json.read(into: &self.user)
      case "from": try json.read(into: &self.from)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.FlipMembership {
  /// ``AuthorizationV1.FlipMembership``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var from: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.FlipMembership.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: self.workgroupName = try decoder.borrowedString()
          case 26: self.user = try decoder.borrowedString()
          case 34: self.from = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.FlipMembership.self)
        }
      }
    }

  }
}

extension AuthorizationV1.FlipRoleState {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "workgroup_name"
      case 3: "role"
      case 4: "state"
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
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.FlipRoleState.self)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      case "role": try json.read(into: &self.role)
      case "state": try json.read(into: &self.state)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.FlipRoleState {
  /// ``AuthorizationV1.FlipRoleState``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var role: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var state: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.FlipRoleState.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: self.workgroupName = try decoder.borrowedString()
          case 26: self.role = try decoder.borrowedString()
          case 34: self.state = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.FlipRoleState.self)
        }
      }
    }

  }
}

extension AuthorizationV1.FlipItem {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "workgroup_name"
      case 3: "restrictions"
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
          try decoder.append(to: &self.restrictions)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.FlipItem.self)
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
    size += WireSize.sum(self.restrictions) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.restrictions) { encoder, value in encoder.message(26, value) }
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
    if !self.restrictions.isEmpty { json.member("restrictions", self.restrictions) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      case "restrictions": try json.read(into: &self.restrictions)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.FlipItem {
  /// ``AuthorizationV1.FlipItem``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var restrictions: RepeatedView<MessageCodec<AuthorizationV1.Restriction.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.FlipItem.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: self.workgroupName = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.restrictions)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.FlipItem.self)
        }
      }
    }

  }
}

extension AuthorizationV1.FlipLevel {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      case 2: "resource"
      case 3: "level"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.user = try decoder.string()
        case 18: try decoder.merge(into: &self.resource)
        case 26: self.level = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.FlipLevel.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if let value = self.resource {
      size += 1 + WireSize.message(value)
    }
    if !self.level.isEmpty {
      size += 1 + WireSize.string(self.level)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.level.isEmpty {
      encoder.string(26, self.level)
    }
    if let value = self.resource {
      encoder.message(18, value)
    }
    if !self.user.isEmpty {
      encoder.string(10, self.user)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.user.isEmpty { json.member("user", self.user) }
    if let value = self.resource { json.member("resource", value) }
    if !self.level.isEmpty { json.member("level", self.level) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      case "resource": try json.read(into: &self.resource)
      case "level": try json.read(into: &self.level)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.FlipLevel {
  /// ``AuthorizationV1.FlipLevel``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resource: AuthorizationV1.Resource.View? = nil
    public private(set) var level: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.FlipLevel.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.user = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.resource)
          case 26: self.level = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.FlipLevel.self)
        }
      }
    }

  }
}

extension AuthorizationV1.FlipEntityPermission {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      case 2: "workgroup"
      case 3: "workgroup_name"
      case 4: "node"
      case 5: "permission"
      case 6: "state"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.user = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 26: self.workgroupName = try decoder.string()
        case 34: try decoder.merge(into: &self.node)
        case 42: self.permission = try decoder.string()
        case 50: self.state = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.FlipEntityPermission.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.workgroupName.isEmpty {
      size += 1 + WireSize.string(self.workgroupName)
    }
    if let value = self.node {
      size += 1 + WireSize.message(value)
    }
    if !self.permission.isEmpty {
      size += 1 + WireSize.string(self.permission)
    }
    if !self.state.isEmpty {
      size += 1 + WireSize.string(self.state)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.state.isEmpty {
      encoder.string(50, self.state)
    }
    if !self.permission.isEmpty {
      encoder.string(42, self.permission)
    }
    if let value = self.node {
      encoder.message(34, value)
    }
    if !self.workgroupName.isEmpty {
      encoder.string(26, self.workgroupName)
    }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.user.isEmpty {
      encoder.string(10, self.user)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.workgroupName.isEmpty { json.member("workgroupName", self.workgroupName) }
    if let value = self.node { json.member("node", value) }
    if !self.permission.isEmpty { json.member("permission", self.permission) }
    if !self.state.isEmpty { json.member("state", self.state) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      case "workgroup": try json.read(into: &self.workgroup)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      case "node": try json.read(into: &self.node)
      case "permission": try json.read(into: &self.permission)
      case "state": try json.read(into: &self.state)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.FlipEntityPermission {
  /// ``AuthorizationV1.FlipEntityPermission``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var node: AuthorizationV1.Resource.View? = nil
    public private(set) var permission: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var state: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.FlipEntityPermission.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.user = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 26: self.workgroupName = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.node)
          case 42: self.permission = try decoder.borrowedString()
          case 50: self.state = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.FlipEntityPermission.self)
        }
      }
    }

  }
}

extension AuthorizationV1.FlipStatus {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      case 2: "status"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.user = try decoder.string()
        case 18: self.status = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.FlipStatus.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.status.isEmpty {
      size += 1 + WireSize.string(self.status)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.status.isEmpty {
      encoder.string(18, self.status)
    }
    if !self.user.isEmpty {
      encoder.string(10, self.user)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.status.isEmpty { json.member("status", self.status) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user": try json.read(into: &self.user)
      case "status": try json.read(into: &self.status)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.FlipStatus {
  /// ``AuthorizationV1.FlipStatus``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var status: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.FlipStatus.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.user = try decoder.borrowedString()
          case 18: self.status = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.FlipStatus.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Files {
  /// `muster/authorization/v1/flip.proto`.
  public static let flip = ProtoFile(
    name: "muster/authorization/v1/flip.proto", dependencies: [AuthorizationV1.Files.question],
    base64: "CiJtdXN0ZXIvYXV0aG9yaXphdGlvbi92MS9mbGlwLnByb3RvEhdtdXN0ZXIuYXV0aG9yaXphdGlvbi52MRombXVzdGVyL2F1dGhvcml6YXRpb24vdjEvcXVlc3Rpb24ucHJvdG8idAoERmxpcBJACghjb21tYW5kcxgBIAMoCzIkLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkZsaXBDb21tYW5kUghjb21tYW5kcxIqChFub25lX3dpdGhpbl90aHJlZRgCIAEoCFIPbm9uZVdpdGhpblRocmVlIsYECgtGbGlwQ29tbWFuZBJQCg5hZGRfbWVtYmVyc2hpcBgBIAEoCzInLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkZsaXBNZW1iZXJzaGlwSABSDWFkZE1lbWJlcnNoaXASVgoRcmVtb3ZlX21lbWJlcnNoaXAYAiABKAsyJy5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5GbGlwTWVtYmVyc2hpcEgAUhByZW1vdmVNZW1iZXJzaGlwEk4KDnNldF9yb2xlX3N0YXRlGAMgASgLMiYubXVzdGVyLmF1dGhvcml6YXRpb24udjEuRmxpcFJvbGVTdGF0ZUgAUgxzZXRSb2xlU3RhdGUSPgoIYWRkX2l0ZW0YBCABKAsyIS5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5GbGlwSXRlbUgAUgdhZGRJdGVtEkEKCXNldF9sZXZlbBgFIAEoCzIiLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkZsaXBMZXZlbEgAUghzZXRMZXZlbBJjChVzZXRfZW50aXR5X3Blcm1pc3Npb24YBiABKAsyLS5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5GbGlwRW50aXR5UGVybWlzc2lvbkgAUhNzZXRFbnRpdHlQZXJtaXNzaW9uEkoKDWNoYW5nZV9zdGF0dXMYByABKAsyIy5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5GbGlwU3RhdHVzSABSDGNoYW5nZVN0YXR1c0IJCgdjb21tYW5kIn0KDkZsaXBNZW1iZXJzaGlwEhwKCXdvcmtncm91cBgBIAEoCVIJd29ya2dyb3VwEiUKDndvcmtncm91cF9uYW1lGAIgASgJUg13b3JrZ3JvdXBOYW1lEhIKBHVzZXIYAyABKAlSBHVzZXISEgoEZnJvbRgEIAEoCVIEZnJvbSJ+Cg1GbGlwUm9sZVN0YXRlEhwKCXdvcmtncm91cBgBIAEoCVIJd29ya2dyb3VwEiUKDndvcmtncm91cF9uYW1lGAIgASgJUg13b3JrZ3JvdXBOYW1lEhIKBHJvbGUYAyABKAlSBHJvbGUSFAoFc3RhdGUYBCABKAlSBXN0YXRlIpkBCghGbGlwSXRlbRIcCgl3b3JrZ3JvdXAYASABKAlSCXdvcmtncm91cBIlCg53b3JrZ3JvdXBfbmFtZRgCIAEoCVINd29ya2dyb3VwTmFtZRJICgxyZXN0cmljdGlvbnMYAyADKAsyJC5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5SZXN0cmljdGlvblIMcmVzdHJpY3Rpb25zInQKCUZsaXBMZXZlbBISCgR1c2VyGAEgASgJUgR1c2VyEj0KCHJlc291cmNlGAIgASgLMiEubXVzdGVyLmF1dGhvcml6YXRpb24udjEuUmVzb3VyY2VSCHJlc291cmNlEhQKBWxldmVsGAMgASgJUgVsZXZlbCLcAQoURmxpcEVudGl0eVBlcm1pc3Npb24SEgoEdXNlchgBIAEoCVIEdXNlchIcCgl3b3JrZ3JvdXAYAiABKAlSCXdvcmtncm91cBIlCg53b3JrZ3JvdXBfbmFtZRgDIAEoCVINd29ya2dyb3VwTmFtZRI1CgRub2RlGAQgASgLMiEubXVzdGVyLmF1dGhvcml6YXRpb24udjEuUmVzb3VyY2VSBG5vZGUSHgoKcGVybWlzc2lvbhgFIAEoCVIKcGVybWlzc2lvbhIUCgVzdGF0ZRgGIAEoCVIFc3RhdGUiOAoKRmxpcFN0YXR1cxISCgR1c2VyGAEgASgJUgR1c2VyEhYKBnN0YXR1cxgCIAEoCVIGc3RhdHVzYgZwcm90bzM=")
}
