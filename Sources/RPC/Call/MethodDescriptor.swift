/// How many messages flow in each direction.
public enum MethodKind: Sendable, Hashable {
  case unary, serverStreaming, clientStreaming, bidirectional

  /// Whether the client sends any number of messages.
  public var streamsRequests: Bool { self == .clientStreaming || self == .bidirectional }
  /// Whether the server sends any number of messages.
  public var streamsResponses: Bool { self == .serverStreaming || self == .bidirectional }
}

/// The name and shape of one call.
public struct MethodDescriptor: Sendable, Hashable {
  /// The service with its package: `muster.directory.v1.UsersService`.
  public let service: String
  /// The method's own name: `Create`.
  public let method: String
  public let kind: MethodKind
  /// The request's `:path`: `/muster.directory.v1.UsersService/Create`.
  public let path: String
  /// Whether making the call twice is as good as once: the method's `idempotency_level` says so.
  public let isIdempotent: Bool

  public init(service: String, method: String, kind: MethodKind, isIdempotent: Bool = false) {
    self.service = service
    self.method = method
    self.kind = kind
    self.isIdempotent = isIdempotent
    path = "/\(service)/\(method)"
  }
}

/// One service, as reflection shows it.
public struct ServiceDescriptor: Sendable, Hashable {
  /// The name with its package.
  public let name: String
  public let methods: [MethodDescriptor]
  /// Serialized FileDescriptorProtos: of the file that declares the service and of all that it imports.
  public let fileDescriptors: [[UInt8]]

  public init(name: String, methods: [MethodDescriptor], fileDescriptors: [[UInt8]]) {
    self.name = name
    self.methods = methods
    self.fileDescriptors = fileDescriptors
  }
}

/// A set of handlers, one for each method of a ``ServiceDescriptor``.
public protocol Service: Sendable {
  var descriptor: ServiceDescriptor { get }
  /// Adds a handler for each method.
  func register(in router: inout Router)
}
