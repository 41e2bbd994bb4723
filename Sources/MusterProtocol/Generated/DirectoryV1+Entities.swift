// Generated from muster/directory/v1/entities.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  /// Where permissions are set; children are all nodes below, parents all nodes above.
  public struct ApplyTo: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// As APPLY_TO_NODE.
    public static var unspecified: Self { Self(rawValue: 0) }
    public static var node: Self { Self(rawValue: 1) }
    public static var nodeAndChildren: Self { Self(rawValue: 2) }
    public static var children: Self { Self(rawValue: 3) }
    public static var nodeAndParents: Self { Self(rawValue: 4) }
    public static var nodeChildrenParents: Self { Self(rawValue: 5) }

    public static var allCases: [Self] { [.unspecified, .node, .nodeAndChildren, .children, .nodeAndParents, .nodeChildrenParents] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "APPLY_TO_UNSPECIFIED"
        case 1: "APPLY_TO_NODE"
        case 2: "APPLY_TO_NODE_AND_CHILDREN"
        case 3: "APPLY_TO_CHILDREN"
        case 4: "APPLY_TO_NODE_AND_PARENTS"
        case 5: "APPLY_TO_NODE_CHILDREN_PARENTS"
        default: nil
      }
    }
  }

  public struct EntityNode: Message {
    public static var fullName: String { "muster.directory.v1.EntityNode" }

    public var id: String = ""
    /// The node above it; the tree's root if empty.
    public var parent: String = ""
    public var name: String = ""
    public var description: String = ""

    public init() {}

    public init(
      id: String = "",
      parent: String = "",
      name: String = "",
      description: String = ""
    ) {
      self.id = id
      self.parent = parent
      self.name = name
      self.description = description
    }

  }

  public struct CreateTreeRequest: Message {
    public static var fullName: String { "muster.directory.v1.CreateTreeRequest" }

    public var tenant: String = ""
    /// May be left out where the type's name is unique in the tenant.
    public var application: String = ""
    public var type: String = ""
    /// The id of the tree, which is that of its root node.
    public var tree: String = ""
    public var name: String = ""
    public var description: String = ""
    /// At most 10,000, in any order; none for a type that is flat.
    public var nodes: [DirectoryV1.EntityNode] = []
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      application: String = "",
      type: String = "",
      tree: String = "",
      name: String = "",
      description: String = "",
      nodes: [DirectoryV1.EntityNode] = [],
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.application = application
      self.type = type
      self.tree = tree
      self.name = name
      self.description = description
      self.nodes = nodes
      self.requestId = requestId
    }

  }

  public struct CreateTreeResponse: Message {
    public static var fullName: String { "muster.directory.v1.CreateTreeResponse" }

    /// How many nodes the tree has, its root included.
    public var nodes: Int32 = 0
    public var token: String = ""

    public init() {}

    public init(
      nodes: Int32 = 0,
      token: String = ""
    ) {
      self.nodes = nodes
      self.token = token
    }

  }

  public struct UpdateNodesRequest: Message {
    public static var fullName: String { "muster.directory.v1.UpdateNodesRequest" }

    public var tenant: String = ""
    public var application: String = ""
    public var type: String = ""
    public var tree: String = ""
    /// At most 10,000. Each replaces what the node was; the root is named by the tree's id.
    public var nodes: [DirectoryV1.EntityNode] = []
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      application: String = "",
      type: String = "",
      tree: String = "",
      nodes: [DirectoryV1.EntityNode] = [],
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.application = application
      self.type = type
      self.tree = tree
      self.nodes = nodes
      self.requestId = requestId
    }

  }

  public struct UpdateNodesResponse: Message {
    public static var fullName: String { "muster.directory.v1.UpdateNodesResponse" }

    public var added: Int32 = 0
    public var changed: Int32 = 0
    public var token: String = ""

    public init() {}

    public init(
      added: Int32 = 0,
      changed: Int32 = 0,
      token: String = ""
    ) {
      self.added = added
      self.changed = changed
      self.token = token
    }

  }

  public struct DeleteNodeRequest: Message {
    public static var fullName: String { "muster.directory.v1.DeleteNodeRequest" }

    public var tenant: String = ""
    public var node: DirectoryV1.ResourceKey? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      node: DirectoryV1.ResourceKey? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.node = node
      self.requestId = requestId
    }

  }

  public struct DeleteNodeResponse: Message {
    public static var fullName: String { "muster.directory.v1.DeleteNodeResponse" }

    /// How many nodes are gone.
    public var deleted: Int32 = 0
    public var token: String = ""

    public init() {}

    public init(
      deleted: Int32 = 0,
      token: String = ""
    ) {
      self.deleted = deleted
      self.token = token
    }

  }

  public struct SetPermissionsRequest: Message {
    public static var fullName: String { "muster.directory.v1.SetPermissionsRequest" }

    public var tenant: String = ""
    /// Without an id: all instances of the type (C21).
    public var node: DirectoryV1.ResourceKey? = nil
    /// A permission that is in none of the lists stays as it is. Full Control stands for its four (C28): where it and one of
    /// them are named, a deny beats an allow, and that an unset.
    public var allow: [DirectoryV1.EntityPermission] = []
    public var deny: [DirectoryV1.EntityPermission] = []
    public var unset: [DirectoryV1.EntityPermission] = []
    public var applyTo: DirectoryV1.ApplyTo = DirectoryV1.ApplyTo(rawValue: 0)
    public var requestId: String = ""
    /// Either a user or a workgroup.
    public var principal: Principal? = nil

    public init() {}

    public init(
      tenant: String = "",
      node: DirectoryV1.ResourceKey? = nil,
      allow: [DirectoryV1.EntityPermission] = [],
      deny: [DirectoryV1.EntityPermission] = [],
      unset: [DirectoryV1.EntityPermission] = [],
      applyTo: DirectoryV1.ApplyTo = DirectoryV1.ApplyTo(rawValue: 0),
      requestId: String = "",
      principal: Principal? = nil
    ) {
      self.tenant = tenant
      self.node = node
      self.allow = allow
      self.deny = deny
      self.unset = unset
      self.applyTo = applyTo
      self.requestId = requestId
      self.principal = principal
    }

    /// The alternatives of `principal`.
    public enum Principal: Sendable, Equatable {
      case user(String)
      case workgroup(String)
    }

  }

  public struct SetPermissionsResponse: Message {
    public static var fullName: String { "muster.directory.v1.SetPermissionsResponse" }

    /// How many nodes the change was applied to, whether or not it said what held already; 1 for all of a type.
    public var count: Int32 = 0
    public var token: String = ""

    public init() {}

    public init(
      count: Int32 = 0,
      token: String = ""
    ) {
      self.count = count
      self.token = token
    }

  }

  public struct GetEffectivePermissionsRequest: Message {
    public static var fullName: String { "muster.directory.v1.GetEffectivePermissionsRequest" }

    public var tenant: String = ""
    /// Without an id: of all instances of the type.
    public var node: DirectoryV1.ResourceKey? = nil
    public var principal: Principal? = nil

    public init() {}

    public init(
      tenant: String = "",
      node: DirectoryV1.ResourceKey? = nil,
      principal: Principal? = nil
    ) {
      self.tenant = tenant
      self.node = node
      self.principal = principal
    }

    /// The alternatives of `principal`.
    public enum Principal: Sendable, Equatable {
      case user(String)
      /// What a member of this one workgroup has.
      case workgroup(String)
    }

  }

  public struct GetEffectivePermissionsResponse: Message {
    public static var fullName: String { "muster.directory.v1.GetEffectivePermissionsResponse" }

    /// Read, update, delete and assign.
    public var permissions: [DirectoryV1.EffectivePermission] = []
    public var token: String = ""

    public init() {}

    public init(
      permissions: [DirectoryV1.EffectivePermission] = [],
      token: String = ""
    ) {
      self.permissions = permissions
      self.token = token
    }

  }

  public struct EffectivePermission: Message {
    public static var fullName: String { "muster.directory.v1.EffectivePermission" }

    public var permission: DirectoryV1.EntityPermission = DirectoryV1.EntityPermission(rawValue: 0)
    public var inEffect: Bool = false
    /// The rule that won; not set if no rule says anything.
    public var rule: DirectoryV1.EntityRule? = nil

    public init() {}

    public init(
      permission: DirectoryV1.EntityPermission = DirectoryV1.EntityPermission(rawValue: 0),
      inEffect: Bool = false,
      rule: DirectoryV1.EntityRule? = nil
    ) {
      self.permission = permission
      self.inEffect = inEffect
      self.rule = rule
    }

  }

  /// A state that somebody set.
  public struct EntityRule: Message {
    public static var fullName: String { "muster.directory.v1.EntityRule" }

    /// The node on which it is set, from which others inherit it (C23); empty for all of the type.
    public var node: String = ""
    /// What is set, such as Full Control.
    public var permission: DirectoryV1.EntityPermission = DirectoryV1.EntityPermission(rawValue: 0)
    public var allowed: Bool = false
    public var principal: Principal? = nil

    public init() {}

    public init(
      node: String = "",
      permission: DirectoryV1.EntityPermission = DirectoryV1.EntityPermission(rawValue: 0),
      allowed: Bool = false,
      principal: Principal? = nil
    ) {
      self.node = node
      self.permission = permission
      self.allowed = allowed
      self.principal = principal
    }

    /// The alternatives of `principal`.
    public enum Principal: Sendable, Equatable {
      case user(String)
      case workgroup(String)
    }

  }

  /// Trees of entities, and who may do what on their nodes (C20-C28). A tree is its own root node; a type that is flat has
  /// trees of one node each. Permissions are given to users and workgroups, on a node or on all of a type.
  ///
  /// An acting user needs what the engine decides for them on the nodes: Update to change them, Delete to delete them,
  /// Assign to give permissions; and the permission `<type>.manage` to make a tree.
  public protocol EntitiesService: RPC.Service {
    /// Makes a tree. Its creator, `Administrators` and the tenant's listed workgroups get Full Control of it (C25).
    func createTree(_ request: DirectoryV1.CreateTreeRequest, context: CallContext) async throws -> DirectoryV1.CreateTreeResponse
    /// Adds nodes, renames and moves them, in one change. A new node needs Update on the node above it, a move on both
    /// nodes above it, anything else on the node itself.
    func updateNodes(_ request: DirectoryV1.UpdateNodesRequest, context: CallContext) async throws -> DirectoryV1.UpdateNodesResponse
    /// Deletes a node with all nodes below it. Needs Delete on each of them and Update on the tree's root (C26).
    /// FAILED_PRECONDITION `entity_in_use`: resources of other types lie there.
    func deleteNode(_ request: DirectoryV1.DeleteNodeRequest, context: CallContext) async throws -> DirectoryV1.DeleteNodeResponse
    /// Sets permissions of one principal in one bulk write (C24).
    func setPermissions(_ request: DirectoryV1.SetPermissionsRequest, context: CallContext) async throws -> DirectoryV1.SetPermissionsResponse
    /// What is in effect for a principal, each with the rule that won (C27).
    func getEffectivePermissions(_ request: DirectoryV1.GetEffectivePermissionsRequest, context: CallContext) async throws -> DirectoryV1.GetEffectivePermissionsResponse
  }

  /// The calls of `muster.directory.v1.EntitiesService`.
  public enum EntitiesMethods {
    /// `CreateTree`.
    public static let createTree = MethodDescriptor(
      service: "muster.directory.v1.EntitiesService", method: "CreateTree", kind: .unary)
    /// `UpdateNodes`.
    public static let updateNodes = MethodDescriptor(
      service: "muster.directory.v1.EntitiesService", method: "UpdateNodes", kind: .unary)
    /// `DeleteNode`.
    public static let deleteNode = MethodDescriptor(
      service: "muster.directory.v1.EntitiesService", method: "DeleteNode", kind: .unary)
    /// `SetPermissions`.
    public static let setPermissions = MethodDescriptor(
      service: "muster.directory.v1.EntitiesService", method: "SetPermissions", kind: .unary)
    /// `GetEffectivePermissions`.
    public static let getEffectivePermissions = MethodDescriptor(
      service: "muster.directory.v1.EntitiesService", method: "GetEffectivePermissions", kind: .unary, isIdempotent: true)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.EntitiesService",
      methods: [Self.createTree, Self.updateNodes, Self.deleteNode, Self.setPermissions, Self.getEffectivePermissions],
      fileDescriptors: DirectoryV1.Files.entities.closure)
  }

  /// Calls `muster.directory.v1.EntitiesService`.
  public struct EntitiesClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// Makes a tree. Its creator, `Administrators` and the tenant's listed workgroups get Full Control of it (C25).
    public func createTree(_ request: DirectoryV1.CreateTreeRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.CreateTreeResponse {
      try await self.channel.unary(DirectoryV1.EntitiesMethods.createTree, request, options: options)
    }

    /// Adds nodes, renames and moves them, in one change. A new node needs Update on the node above it, a move on both
    /// nodes above it, anything else on the node itself.
    public func updateNodes(_ request: DirectoryV1.UpdateNodesRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.UpdateNodesResponse {
      try await self.channel.unary(DirectoryV1.EntitiesMethods.updateNodes, request, options: options)
    }

    /// Deletes a node with all nodes below it. Needs Delete on each of them and Update on the tree's root (C26).
    /// FAILED_PRECONDITION `entity_in_use`: resources of other types lie there.
    public func deleteNode(_ request: DirectoryV1.DeleteNodeRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.DeleteNodeResponse {
      try await self.channel.unary(DirectoryV1.EntitiesMethods.deleteNode, request, options: options)
    }

    /// Sets permissions of one principal in one bulk write (C24).
    public func setPermissions(_ request: DirectoryV1.SetPermissionsRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.SetPermissionsResponse {
      try await self.channel.unary(DirectoryV1.EntitiesMethods.setPermissions, request, options: options)
    }

    /// What is in effect for a principal, each with the rule that won (C27).
    public func getEffectivePermissions(_ request: DirectoryV1.GetEffectivePermissionsRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.GetEffectivePermissionsResponse {
      try await self.channel.unary(DirectoryV1.EntitiesMethods.getEffectivePermissions, request, options: options)
    }
  }

}

extension DirectoryV1.EntityNode {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "parent"
      case 3: "name"
      case 4: "description"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.parent = try decoder.string()
        case 26: self.name = try decoder.string()
        case 34: self.description = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.EntityNode.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.parent.isEmpty {
      size += 1 + WireSize.string(self.parent)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    if !self.description.isEmpty {
      size += 1 + WireSize.string(self.description)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.description.isEmpty {
      encoder.string(34, self.description)
    }
    if !self.name.isEmpty {
      encoder.string(26, self.name)
    }
    if !self.parent.isEmpty {
      encoder.string(18, self.parent)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.parent.isEmpty { json.member("parent", self.parent) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.description.isEmpty { json.member("description", self.description) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "parent": try json.read(into: &self.parent)
      case "name": try json.read(into: &self.name)
      case "description": try json.read(into: &self.description)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.EntityNode {
  /// ``DirectoryV1.EntityNode``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var parent: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.EntityNode.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.parent = try decoder.borrowedString()
          case 26: self.name = try decoder.borrowedString()
          case 34: self.description = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.EntityNode.self)
        }
      }
    }

  }
}

extension DirectoryV1.CreateTreeRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "application"
      case 3: "type"
      case 4: "tree"
      case 5: "name"
      case 6: "description"
      case 7: "nodes"
      case 8: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.application = try decoder.string()
        case 26: self.type = try decoder.string()
        case 34: self.tree = try decoder.string()
        case 42: self.name = try decoder.string()
        case 50: self.description = try decoder.string()
        case 58:
          try decoder.append(to: &self.nodes)
        case 66: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.CreateTreeRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.application.isEmpty {
      size += 1 + WireSize.string(self.application)
    }
    if !self.type.isEmpty {
      size += 1 + WireSize.string(self.type)
    }
    if !self.tree.isEmpty {
      size += 1 + WireSize.string(self.tree)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    if !self.description.isEmpty {
      size += 1 + WireSize.string(self.description)
    }
    size += WireSize.sum(self.nodes) { 1 + WireSize.message($0) }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(66, self.requestId)
    }
    encoder.elements(self.nodes) { encoder, value in encoder.message(58, value) }
    if !self.description.isEmpty {
      encoder.string(50, self.description)
    }
    if !self.name.isEmpty {
      encoder.string(42, self.name)
    }
    if !self.tree.isEmpty {
      encoder.string(34, self.tree)
    }
    if !self.type.isEmpty {
      encoder.string(26, self.type)
    }
    if !self.application.isEmpty {
      encoder.string(18, self.application)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.application.isEmpty { json.member("application", self.application) }
    if !self.type.isEmpty { json.member("type", self.type) }
    if !self.tree.isEmpty { json.member("tree", self.tree) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.description.isEmpty { json.member("description", self.description) }
    if !self.nodes.isEmpty { json.member("nodes", self.nodes) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "application": try json.read(into: &self.application)
      case "type": try json.read(into: &self.type)
      case "tree": try json.read(into: &self.tree)
      case "name": try json.read(into: &self.name)
      case "description": try json.read(into: &self.description)
      case "nodes": try json.read(into: &self.nodes)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.CreateTreeRequest {
  /// ``DirectoryV1.CreateTreeRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var tree: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var nodes: RepeatedView<MessageCodec<DirectoryV1.EntityNode.View>> = RepeatedView()
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.CreateTreeRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.application = try decoder.borrowedString()
          case 26: self.type = try decoder.borrowedString()
          case 34: self.tree = try decoder.borrowedString()
          case 42: self.name = try decoder.borrowedString()
          case 50: self.description = try decoder.borrowedString()
          case 58: try decoder.view(tag, into: &self.nodes)
          case 66: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.CreateTreeRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.CreateTreeResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "nodes"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.nodes = try decoder.int32()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.CreateTreeResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.nodes != 0 {
      size += 1 + WireSize.int(Int64(self.nodes))
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
    if self.nodes != 0 {
      encoder.int(8, Int64(self.nodes))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.nodes != 0 { json.member("nodes", self.nodes) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "nodes": try json.read(into: &self.nodes)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.CreateTreeResponse {
  /// ``DirectoryV1.CreateTreeResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var nodes: Int32 = 0
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.CreateTreeResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.nodes = try decoder.int32()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.CreateTreeResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.UpdateNodesRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "application"
      case 3: "type"
      case 4: "tree"
      case 5: "nodes"
      case 6: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.application = try decoder.string()
        case 26: self.type = try decoder.string()
        case 34: self.tree = try decoder.string()
        case 42:
          try decoder.append(to: &self.nodes)
        case 50: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UpdateNodesRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.application.isEmpty {
      size += 1 + WireSize.string(self.application)
    }
    if !self.type.isEmpty {
      size += 1 + WireSize.string(self.type)
    }
    if !self.tree.isEmpty {
      size += 1 + WireSize.string(self.tree)
    }
    size += WireSize.sum(self.nodes) { 1 + WireSize.message($0) }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(50, self.requestId)
    }
    encoder.elements(self.nodes) { encoder, value in encoder.message(42, value) }
    if !self.tree.isEmpty {
      encoder.string(34, self.tree)
    }
    if !self.type.isEmpty {
      encoder.string(26, self.type)
    }
    if !self.application.isEmpty {
      encoder.string(18, self.application)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.application.isEmpty { json.member("application", self.application) }
    if !self.type.isEmpty { json.member("type", self.type) }
    if !self.tree.isEmpty { json.member("tree", self.tree) }
    if !self.nodes.isEmpty { json.member("nodes", self.nodes) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "application": try json.read(into: &self.application)
      case "type": try json.read(into: &self.type)
      case "tree": try json.read(into: &self.tree)
      case "nodes": try json.read(into: &self.nodes)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UpdateNodesRequest {
  /// ``DirectoryV1.UpdateNodesRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var tree: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var nodes: RepeatedView<MessageCodec<DirectoryV1.EntityNode.View>> = RepeatedView()
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UpdateNodesRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.application = try decoder.borrowedString()
          case 26: self.type = try decoder.borrowedString()
          case 34: self.tree = try decoder.borrowedString()
          case 42: try decoder.view(tag, into: &self.nodes)
          case 50: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UpdateNodesRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.UpdateNodesResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "added"
      case 2: "changed"
      case 3: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.added = try decoder.int32()
        case 16: self.changed = try decoder.int32()
        case 26: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.UpdateNodesResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.added != 0 {
      size += 1 + WireSize.int(Int64(self.added))
    }
    if self.changed != 0 {
      size += 1 + WireSize.int(Int64(self.changed))
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
    if self.changed != 0 {
      encoder.int(16, Int64(self.changed))
    }
    if self.added != 0 {
      encoder.int(8, Int64(self.added))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.added != 0 { json.member("added", self.added) }
    if self.changed != 0 { json.member("changed", self.changed) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "added": try json.read(into: &self.added)
      case "changed": try json.read(into: &self.changed)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.UpdateNodesResponse {
  /// ``DirectoryV1.UpdateNodesResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var added: Int32 = 0
    public private(set) var changed: Int32 = 0
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.UpdateNodesResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.added = try decoder.int32()
          case 16: self.changed = try decoder.int32()
          case 26: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.UpdateNodesResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.DeleteNodeRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "node"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.node)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.DeleteNodeRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.node {
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
    if let value = self.node {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.node { json.member("node", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "node": try json.read(into: &self.node)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.DeleteNodeRequest {
  /// ``DirectoryV1.DeleteNodeRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var node: DirectoryV1.ResourceKey.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.DeleteNodeRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.node)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.DeleteNodeRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.DeleteNodeResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "deleted"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.deleted = try decoder.int32()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.DeleteNodeResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.deleted != 0 {
      size += 1 + WireSize.int(Int64(self.deleted))
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
    if self.deleted != 0 {
      encoder.int(8, Int64(self.deleted))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.deleted != 0 { json.member("deleted", self.deleted) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "deleted": try json.read(into: &self.deleted)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.DeleteNodeResponse {
  /// ``DirectoryV1.DeleteNodeResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var deleted: Int32 = 0
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.DeleteNodeResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.deleted = try decoder.int32()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.DeleteNodeResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.SetPermissionsRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      case 3: "workgroup"
      case 4: "node"
      case 5: "allow"
      case 6: "deny"
      case 7: "unset"
      case 8: "apply_to"
      case 9: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.principal = .user(try decoder.string())
        case 26: self.principal = .workgroup(try decoder.string())
        case 34: try decoder.merge(into: &self.node)
        case 40:
          try decoder.append(to: &self.allow, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.EntityPermission in try decoder.enumeration() })
        case 42:
          try decoder.appendPacked(to: &self.allow, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.EntityPermission in try decoder.enumeration() })
        case 48:
          try decoder.append(to: &self.deny, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.EntityPermission in try decoder.enumeration() })
        case 50:
          try decoder.appendPacked(to: &self.deny, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.EntityPermission in try decoder.enumeration() })
        case 56:
          try decoder.append(to: &self.unset, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.EntityPermission in try decoder.enumeration() })
        case 58:
          try decoder.appendPacked(to: &self.unset, { (decoder: inout Decoder) throws(WireError) -> DirectoryV1.EntityPermission in try decoder.enumeration() })
        case 64: self.applyTo = try decoder.enumeration()
        case 74: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.SetPermissionsRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if case .user(let value)? = self.principal {
      size += 1 + WireSize.string(value)
    }
    if case .workgroup(let value)? = self.principal {
      size += 1 + WireSize.string(value)
    }
    if let value = self.node {
      size += 1 + WireSize.message(value)
    }
    if !self.allow.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.allow) { WireSize.int(Int64($0.rawValue)) })
    }
    if !self.deny.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.deny) { WireSize.int(Int64($0.rawValue)) })
    }
    if !self.unset.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.unset) { WireSize.int(Int64($0.rawValue)) })
    }
    if self.applyTo.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.applyTo.rawValue))
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(74, self.requestId)
    }
    if self.applyTo.rawValue != 0 {
      encoder.int(64, Int64(self.applyTo.rawValue))
    }
    encoder.packed(58, self.unset) { encoder, value in encoder.int(Int64(value.rawValue)) }
    encoder.packed(50, self.deny) { encoder, value in encoder.int(Int64(value.rawValue)) }
    encoder.packed(42, self.allow) { encoder, value in encoder.int(Int64(value.rawValue)) }
    if let value = self.node {
      encoder.message(34, value)
    }
    if case .workgroup(let value)? = self.principal {
      encoder.string(26, value)
    }
    if case .user(let value)? = self.principal {
      encoder.string(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if case .user(let value)? = self.principal { json.member("user", value) }
    if case .workgroup(let value)? = self.principal { json.member("workgroup", value) }
    if let value = self.node { json.member("node", value) }
    if !self.allow.isEmpty { json.member("allow", self.allow) }
    if !self.deny.isEmpty { json.member("deny", self.deny) }
    if !self.unset.isEmpty { json.member("unset", self.unset) }
    if self.applyTo.rawValue != 0 { json.member("applyTo", self.applyTo) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user":
        let value: String? = try json.alternative(self.principal != nil)
        if let value { self.principal = .user(value) }
      case "workgroup":
        let value: String? = try json.alternative(self.principal != nil)
        if let value { self.principal = .workgroup(value) }
      case "node": try json.read(into: &self.node)
      case "allow": try json.read(into: &self.allow)
      case "deny": try json.read(into: &self.deny)
      case "unset": try json.read(into: &self.unset)
      case "applyTo", "apply_to": try json.read(into: &self.applyTo)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.SetPermissionsRequest {
  /// ``DirectoryV1.SetPermissionsRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var node: DirectoryV1.ResourceKey.View? = nil
    public private(set) var allow: RepeatedView<EnumerationCodec<DirectoryV1.EntityPermission>> = RepeatedView()
    public private(set) var deny: RepeatedView<EnumerationCodec<DirectoryV1.EntityPermission>> = RepeatedView()
    public private(set) var unset: RepeatedView<EnumerationCodec<DirectoryV1.EntityPermission>> = RepeatedView()
    public private(set) var applyTo: DirectoryV1.ApplyTo = DirectoryV1.ApplyTo(rawValue: 0)
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var principal: Principal? = nil

    public init() {}

    /// The alternatives of `principal`.
    public enum Principal {
      case user(UnsafeRawBufferPointer)
      case workgroup(UnsafeRawBufferPointer)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.SetPermissionsRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.principal = .user(try decoder.borrowedString())
          case 26: self.principal = .workgroup(try decoder.borrowedString())
          case 34: try decoder.view(into: &self.node)
          case 40, 42: try decoder.view(tag, into: &self.allow)
          case 48, 50: try decoder.view(tag, into: &self.deny)
          case 56, 58: try decoder.view(tag, into: &self.unset)
          case 64: self.applyTo = try decoder.enumeration()
          case 74: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.SetPermissionsRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.SetPermissionsResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "count"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.count = try decoder.int32()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.SetPermissionsResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.count != 0 {
      size += 1 + WireSize.int(Int64(self.count))
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
    if self.count != 0 {
      encoder.int(8, Int64(self.count))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.count != 0 { json.member("count", self.count) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "count": try json.read(into: &self.count)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.SetPermissionsResponse {
  /// ``DirectoryV1.SetPermissionsResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var count: Int32 = 0
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.SetPermissionsResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.count = try decoder.int32()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.SetPermissionsResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.GetEffectivePermissionsRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      case 3: "workgroup"
      case 4: "node"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.principal = .user(try decoder.string())
        case 26: self.principal = .workgroup(try decoder.string())
        case 34: try decoder.merge(into: &self.node)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.GetEffectivePermissionsRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if case .user(let value)? = self.principal {
      size += 1 + WireSize.string(value)
    }
    if case .workgroup(let value)? = self.principal {
      size += 1 + WireSize.string(value)
    }
    if let value = self.node {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.node {
      encoder.message(34, value)
    }
    if case .workgroup(let value)? = self.principal {
      encoder.string(26, value)
    }
    if case .user(let value)? = self.principal {
      encoder.string(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if case .user(let value)? = self.principal { json.member("user", value) }
    if case .workgroup(let value)? = self.principal { json.member("workgroup", value) }
    if let value = self.node { json.member("node", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user":
        let value: String? = try json.alternative(self.principal != nil)
        if let value { self.principal = .user(value) }
      case "workgroup":
        let value: String? = try json.alternative(self.principal != nil)
        if let value { self.principal = .workgroup(value) }
      case "node": try json.read(into: &self.node)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.GetEffectivePermissionsRequest {
  /// ``DirectoryV1.GetEffectivePermissionsRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var node: DirectoryV1.ResourceKey.View? = nil
    public private(set) var principal: Principal? = nil

    public init() {}

    /// The alternatives of `principal`.
    public enum Principal {
      case user(UnsafeRawBufferPointer)
      case workgroup(UnsafeRawBufferPointer)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.GetEffectivePermissionsRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.principal = .user(try decoder.borrowedString())
          case 26: self.principal = .workgroup(try decoder.borrowedString())
          case 34: try decoder.view(into: &self.node)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.GetEffectivePermissionsRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.GetEffectivePermissionsResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "permissions"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.permissions)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.GetEffectivePermissionsResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.permissions) { 1 + WireSize.message($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    encoder.elements(self.permissions) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.permissions.isEmpty { json.member("permissions", self.permissions) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "permissions": try json.read(into: &self.permissions)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.GetEffectivePermissionsResponse {
  /// ``DirectoryV1.GetEffectivePermissionsResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var permissions: RepeatedView<MessageCodec<DirectoryV1.EffectivePermission.View>> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.GetEffectivePermissionsResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.permissions)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.GetEffectivePermissionsResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.EffectivePermission {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "permission"
      case 2: "in_effect"
      case 3: "rule"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.permission = try decoder.enumeration()
        case 16: self.inEffect = try decoder.bool()
        case 26: try decoder.merge(into: &self.rule)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.EffectivePermission.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.permission.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.permission.rawValue))
    }
    if self.inEffect { size += 2 }
    if let value = self.rule {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.rule {
      encoder.message(26, value)
    }
    if self.inEffect {
      encoder.bool(16, self.inEffect)
    }
    if self.permission.rawValue != 0 {
      encoder.int(8, Int64(self.permission.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.permission.rawValue != 0 { json.member("permission", self.permission) }
    if self.inEffect { json.member("inEffect", self.inEffect) }
    if let value = self.rule { json.member("rule", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "permission": try json.read(into: &self.permission)
      case "inEffect", "in_effect": try json.read(into: &self.inEffect)
      case "rule": try json.read(into: &self.rule)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.EffectivePermission {
  /// ``DirectoryV1.EffectivePermission``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var permission: DirectoryV1.EntityPermission = DirectoryV1.EntityPermission(rawValue: 0)
    public private(set) var inEffect: Bool = false
    public private(set) var rule: DirectoryV1.EntityRule.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.EffectivePermission.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.permission = try decoder.enumeration()
          case 16: self.inEffect = try decoder.bool()
          case 26: try decoder.view(into: &self.rule)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.EffectivePermission.self)
        }
      }
    }

  }
}

extension DirectoryV1.EntityRule {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "user"
      case 2: "workgroup"
      case 3: "node"
      case 4: "permission"
      case 5: "allowed"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.principal = .user(try decoder.string())
        case 18: self.principal = .workgroup(try decoder.string())
        case 26: self.node = try decoder.string()
        case 32: self.permission = try decoder.enumeration()
        case 40: self.allowed = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.EntityRule.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if case .user(let value)? = self.principal {
      size += 1 + WireSize.string(value)
    }
    if case .workgroup(let value)? = self.principal {
      size += 1 + WireSize.string(value)
    }
    if !self.node.isEmpty {
      size += 1 + WireSize.string(self.node)
    }
    if self.permission.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.permission.rawValue))
    }
    if self.allowed { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.allowed {
      encoder.bool(40, self.allowed)
    }
    if self.permission.rawValue != 0 {
      encoder.int(32, Int64(self.permission.rawValue))
    }
    if !self.node.isEmpty {
      encoder.string(26, self.node)
    }
    if case .workgroup(let value)? = self.principal {
      encoder.string(18, value)
    }
    if case .user(let value)? = self.principal {
      encoder.string(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if case .user(let value)? = self.principal { json.member("user", value) }
    if case .workgroup(let value)? = self.principal { json.member("workgroup", value) }
    if !self.node.isEmpty { json.member("node", self.node) }
    if self.permission.rawValue != 0 { json.member("permission", self.permission) }
    if self.allowed { json.member("allowed", self.allowed) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "user":
        let value: String? = try json.alternative(self.principal != nil)
        if let value { self.principal = .user(value) }
      case "workgroup":
        let value: String? = try json.alternative(self.principal != nil)
        if let value { self.principal = .workgroup(value) }
      case "node": try json.read(into: &self.node)
      case "permission": try json.read(into: &self.permission)
      case "allowed": try json.read(into: &self.allowed)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.EntityRule {
  /// ``DirectoryV1.EntityRule``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var node: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var permission: DirectoryV1.EntityPermission = DirectoryV1.EntityPermission(rawValue: 0)
    public private(set) var allowed: Bool = false
    public private(set) var principal: Principal? = nil

    public init() {}

    /// The alternatives of `principal`.
    public enum Principal {
      case user(UnsafeRawBufferPointer)
      case workgroup(UnsafeRawBufferPointer)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.EntityRule.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.principal = .user(try decoder.borrowedString())
          case 18: self.principal = .workgroup(try decoder.borrowedString())
          case 26: self.node = try decoder.borrowedString()
          case 32: self.permission = try decoder.enumeration()
          case 40: self.allowed = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.EntityRule.self)
        }
      }
    }

  }
}

extension DirectoryV1.EntitiesService {
  public var descriptor: ServiceDescriptor { DirectoryV1.EntitiesMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.EntitiesMethods.createTree) {
      (request: DirectoryV1.CreateTreeRequest, context: CallContext) async throws -> DirectoryV1.CreateTreeResponse in
      try await self.createTree(request, context: context)
    }
    router.unary(DirectoryV1.EntitiesMethods.updateNodes) {
      (request: DirectoryV1.UpdateNodesRequest, context: CallContext) async throws -> DirectoryV1.UpdateNodesResponse in
      try await self.updateNodes(request, context: context)
    }
    router.unary(DirectoryV1.EntitiesMethods.deleteNode) {
      (request: DirectoryV1.DeleteNodeRequest, context: CallContext) async throws -> DirectoryV1.DeleteNodeResponse in
      try await self.deleteNode(request, context: context)
    }
    router.unary(DirectoryV1.EntitiesMethods.setPermissions) {
      (request: DirectoryV1.SetPermissionsRequest, context: CallContext) async throws -> DirectoryV1.SetPermissionsResponse in
      try await self.setPermissions(request, context: context)
    }
    router.unary(DirectoryV1.EntitiesMethods.getEffectivePermissions) {
      (request: DirectoryV1.GetEffectivePermissionsRequest, context: CallContext) async throws -> DirectoryV1.GetEffectivePermissionsResponse in
      try await self.getEffectivePermissions(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/entities.proto`.
  public static let entities = ProtoFile(
    name: "muster/directory/v1/entities.proto", dependencies: [DirectoryV1.Files.resourceTypes, DirectoryV1.Files.resources],
    base64: "CiJtdXN0ZXIvZGlyZWN0b3J5L3YxL2VudGl0aWVzLnByb3RvEhNtdXN0ZXIuZGlyZWN0b3J5LnYxGihtdXN0ZXIvZGlyZWN0b3J5L3YxL3Jlc291cmNlX3R5cGVzLnByb3RvGiNtdXN0ZXIvZGlyZWN0b3J5L3YxL3Jlc291cmNlcy5wcm90byJqCgpFbnRpdHlOb2RlEg4KAmlkGAEgASgJUgJpZBIWCgZwYXJlbnQYAiABKAlSBnBhcmVudBISCgRuYW1lGAMgASgJUgRuYW1lEiAKC2Rlc2NyaXB0aW9uGAQgASgJUgtkZXNjcmlwdGlvbiKBAgoRQ3JlYXRlVHJlZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSIAoLYXBwbGljYXRpb24YAiABKAlSC2FwcGxpY2F0aW9uEhIKBHR5cGUYAyABKAlSBHR5cGUSEgoEdHJlZRgEIAEoCVIEdHJlZRISCgRuYW1lGAUgASgJUgRuYW1lEiAKC2Rlc2NyaXB0aW9uGAYgASgJUgtkZXNjcmlwdGlvbhI1CgVub2RlcxgHIAMoCzIfLm11c3Rlci5kaXJlY3RvcnkudjEuRW50aXR5Tm9kZVIFbm9kZXMSHQoKcmVxdWVzdF9pZBgIIAEoCVIJcmVxdWVzdElkIkAKEkNyZWF0ZVRyZWVSZXNwb25zZRIUCgVub2RlcxgBIAEoBVIFbm9kZXMSFAoFdG9rZW4YAiABKAlSBXRva2VuIswBChJVcGRhdGVOb2Rlc1JlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSIAoLYXBwbGljYXRpb24YAiABKAlSC2FwcGxpY2F0aW9uEhIKBHR5cGUYAyABKAlSBHR5cGUSEgoEdHJlZRgEIAEoCVIEdHJlZRI1CgVub2RlcxgFIAMoCzIfLm11c3Rlci5kaXJlY3RvcnkudjEuRW50aXR5Tm9kZVIFbm9kZXMSHQoKcmVxdWVzdF9pZBgGIAEoCVIJcmVxdWVzdElkIlsKE1VwZGF0ZU5vZGVzUmVzcG9uc2USFAoFYWRkZWQYASABKAVSBWFkZGVkEhgKB2NoYW5nZWQYAiABKAVSB2NoYW5nZWQSFAoFdG9rZW4YAyABKAlSBXRva2VuIoABChFEZWxldGVOb2RlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBI0CgRub2RlGAIgASgLMiAubXVzdGVyLmRpcmVjdG9yeS52MS5SZXNvdXJjZUtleVIEbm9kZRIdCgpyZXF1ZXN0X2lkGAMgASgJUglyZXF1ZXN0SWQiRAoSRGVsZXRlTm9kZVJlc3BvbnNlEhgKB2RlbGV0ZWQYASABKAVSB2RlbGV0ZWQSFAoFdG9rZW4YAiABKAlSBXRva2VuIrUDChVTZXRQZXJtaXNzaW9uc1JlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSFAoEdXNlchgCIAEoCUgAUgR1c2VyEh4KCXdvcmtncm91cBgDIAEoCUgAUgl3b3JrZ3JvdXASNAoEbm9kZRgEIAEoCzIgLm11c3Rlci5kaXJlY3RvcnkudjEuUmVzb3VyY2VLZXlSBG5vZGUSOwoFYWxsb3cYBSADKA4yJS5tdXN0ZXIuZGlyZWN0b3J5LnYxLkVudGl0eVBlcm1pc3Npb25SBWFsbG93EjkKBGRlbnkYBiADKA4yJS5tdXN0ZXIuZGlyZWN0b3J5LnYxLkVudGl0eVBlcm1pc3Npb25SBGRlbnkSOwoFdW5zZXQYByADKA4yJS5tdXN0ZXIuZGlyZWN0b3J5LnYxLkVudGl0eVBlcm1pc3Npb25SBXVuc2V0EjcKCGFwcGx5X3RvGAggASgOMhwubXVzdGVyLmRpcmVjdG9yeS52MS5BcHBseVRvUgdhcHBseVRvEh0KCnJlcXVlc3RfaWQYCSABKAlSCXJlcXVlc3RJZEILCglwcmluY2lwYWwiRAoWU2V0UGVybWlzc2lvbnNSZXNwb25zZRIUCgVjb3VudBgBIAEoBVIFY291bnQSFAoFdG9rZW4YAiABKAlSBXRva2VuIrEBCh5HZXRFZmZlY3RpdmVQZXJtaXNzaW9uc1JlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSFAoEdXNlchgCIAEoCUgAUgR1c2VyEh4KCXdvcmtncm91cBgDIAEoCUgAUgl3b3JrZ3JvdXASNAoEbm9kZRgEIAEoCzIgLm11c3Rlci5kaXJlY3RvcnkudjEuUmVzb3VyY2VLZXlSBG5vZGVCCwoJcHJpbmNpcGFsIoMBCh9HZXRFZmZlY3RpdmVQZXJtaXNzaW9uc1Jlc3BvbnNlEkoKC3Blcm1pc3Npb25zGAEgAygLMigubXVzdGVyLmRpcmVjdG9yeS52MS5FZmZlY3RpdmVQZXJtaXNzaW9uUgtwZXJtaXNzaW9ucxIUCgV0b2tlbhgCIAEoCVIFdG9rZW4irgEKE0VmZmVjdGl2ZVBlcm1pc3Npb24SRQoKcGVybWlzc2lvbhgBIAEoDjIlLm11c3Rlci5kaXJlY3RvcnkudjEuRW50aXR5UGVybWlzc2lvblIKcGVybWlzc2lvbhIbCglpbl9lZmZlY3QYAiABKAhSCGluRWZmZWN0EjMKBHJ1bGUYAyABKAsyHy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkVudGl0eVJ1bGVSBHJ1bGUixAEKCkVudGl0eVJ1bGUSFAoEdXNlchgBIAEoCUgAUgR1c2VyEh4KCXdvcmtncm91cBgCIAEoCUgAUgl3b3JrZ3JvdXASEgoEbm9kZRgDIAEoCVIEbm9kZRJFCgpwZXJtaXNzaW9uGAQgASgOMiUubXVzdGVyLmRpcmVjdG9yeS52MS5FbnRpdHlQZXJtaXNzaW9uUgpwZXJtaXNzaW9uEhgKB2FsbG93ZWQYBSABKAhSB2FsbG93ZWRCCwoJcHJpbmNpcGFsKrABCgdBcHBseVRvEhgKFEFQUExZX1RPX1VOU1BFQ0lGSUVEEAASEQoNQVBQTFlfVE9fTk9ERRABEh4KGkFQUExZX1RPX05PREVfQU5EX0NISUxEUkVOEAISFQoRQVBQTFlfVE9fQ0hJTERSRU4QAxIdChlBUFBMWV9UT19OT0RFX0FORF9QQVJFTlRTEAQSIgoeQVBQTFlfVE9fTk9ERV9DSElMRFJFTl9QQVJFTlRTEAUyqAQKD0VudGl0aWVzU2VydmljZRJdCgpDcmVhdGVUcmVlEiYubXVzdGVyLmRpcmVjdG9yeS52MS5DcmVhdGVUcmVlUmVxdWVzdBonLm11c3Rlci5kaXJlY3RvcnkudjEuQ3JlYXRlVHJlZVJlc3BvbnNlEmAKC1VwZGF0ZU5vZGVzEicubXVzdGVyLmRpcmVjdG9yeS52MS5VcGRhdGVOb2Rlc1JlcXVlc3QaKC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlVwZGF0ZU5vZGVzUmVzcG9uc2USXQoKRGVsZXRlTm9kZRImLm11c3Rlci5kaXJlY3RvcnkudjEuRGVsZXRlTm9kZVJlcXVlc3QaJy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkRlbGV0ZU5vZGVSZXNwb25zZRJpCg5TZXRQZXJtaXNzaW9ucxIqLm11c3Rlci5kaXJlY3RvcnkudjEuU2V0UGVybWlzc2lvbnNSZXF1ZXN0GisubXVzdGVyLmRpcmVjdG9yeS52MS5TZXRQZXJtaXNzaW9uc1Jlc3BvbnNlEokBChdHZXRFZmZlY3RpdmVQZXJtaXNzaW9ucxIzLm11c3Rlci5kaXJlY3RvcnkudjEuR2V0RWZmZWN0aXZlUGVybWlzc2lvbnNSZXF1ZXN0GjQubXVzdGVyLmRpcmVjdG9yeS52MS5HZXRFZmZlY3RpdmVQZXJtaXNzaW9uc1Jlc3BvbnNlIgOQAgFiBnByb3RvMw==")
}
