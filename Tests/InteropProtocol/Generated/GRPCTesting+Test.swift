// Generated from grpc/testing/test.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension GRPCTesting {
  /// Every kind of call, with payloads of any size.
  public protocol TestService: RPC.Service {
    /// Nothing for nothing.
    func emptyCall(_ request: GRPCTesting.Empty, context: CallContext) async throws -> GRPCTesting.Empty
    /// One request, one response.
    func unaryCall(_ request: GRPCTesting.SimpleRequest, context: CallContext) async throws -> GRPCTesting.SimpleResponse
    /// The same, with a response that a cache may keep.
    func cacheableUnaryCall(_ request: GRPCTesting.SimpleRequest, context: CallContext) async throws -> GRPCTesting.SimpleResponse
    /// One request, the responses that it asks for.
    func streamingOutputCall(_ request: GRPCTesting.StreamingOutputCallRequest, response: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, context: CallContext) async throws
    /// Any number of requests, the sum of their payloads.
    func streamingInputCall(_ requests: RequestStream<GRPCTesting.StreamingInputCallRequest>, context: CallContext) async throws -> GRPCTesting.StreamingInputCallResponse
    /// Each request is answered at once, with the responses that it asks for.
    func fullDuplexCall(_ requests: RequestStream<GRPCTesting.StreamingOutputCallRequest>, response: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, context: CallContext) async throws
    /// The requests are answered when the last has come.
    func halfDuplexCall(_ requests: RequestStream<GRPCTesting.StreamingOutputCallRequest>, response: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, context: CallContext) async throws
    /// A call that no server knows.
    func unimplementedCall(_ request: GRPCTesting.Empty, context: CallContext) async throws -> GRPCTesting.Empty
  }

  /// The calls of `grpc.testing.TestService`.
  public enum TestMethods {
    /// `EmptyCall`.
    public static let emptyCall = MethodDescriptor(
      service: "grpc.testing.TestService", method: "EmptyCall", kind: .unary)
    /// `UnaryCall`.
    public static let unaryCall = MethodDescriptor(
      service: "grpc.testing.TestService", method: "UnaryCall", kind: .unary)
    /// `CacheableUnaryCall`.
    public static let cacheableUnaryCall = MethodDescriptor(
      service: "grpc.testing.TestService", method: "CacheableUnaryCall", kind: .unary)
    /// `StreamingOutputCall`.
    public static let streamingOutputCall = MethodDescriptor(
      service: "grpc.testing.TestService", method: "StreamingOutputCall", kind: .serverStreaming)
    /// `StreamingInputCall`.
    public static let streamingInputCall = MethodDescriptor(
      service: "grpc.testing.TestService", method: "StreamingInputCall", kind: .clientStreaming)
    /// `FullDuplexCall`.
    public static let fullDuplexCall = MethodDescriptor(
      service: "grpc.testing.TestService", method: "FullDuplexCall", kind: .bidirectional)
    /// `HalfDuplexCall`.
    public static let halfDuplexCall = MethodDescriptor(
      service: "grpc.testing.TestService", method: "HalfDuplexCall", kind: .bidirectional)
    /// `UnimplementedCall`.
    public static let unimplementedCall = MethodDescriptor(
      service: "grpc.testing.TestService", method: "UnimplementedCall", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "grpc.testing.TestService",
      methods: [Self.emptyCall, Self.unaryCall, Self.cacheableUnaryCall, Self.streamingOutputCall, Self.streamingInputCall, Self.fullDuplexCall, Self.halfDuplexCall, Self.unimplementedCall],
      fileDescriptors: GRPCTesting.Files.test.closure)
  }

  /// Calls `grpc.testing.TestService`.
  public struct TestClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// Nothing for nothing.
    public func emptyCall(_ request: GRPCTesting.Empty, options: CallOptions = CallOptions()) async throws -> GRPCTesting.Empty {
      try await self.channel.unary(GRPCTesting.TestMethods.emptyCall, request, options: options)
    }

    /// One request, one response.
    public func unaryCall(_ request: GRPCTesting.SimpleRequest, options: CallOptions = CallOptions()) async throws -> GRPCTesting.SimpleResponse {
      try await self.channel.unary(GRPCTesting.TestMethods.unaryCall, request, options: options)
    }

    /// The same, with a response that a cache may keep.
    public func cacheableUnaryCall(_ request: GRPCTesting.SimpleRequest, options: CallOptions = CallOptions()) async throws -> GRPCTesting.SimpleResponse {
      try await self.channel.unary(GRPCTesting.TestMethods.cacheableUnaryCall, request, options: options)
    }

    /// One request, the responses that it asks for.
    public func streamingOutputCall(_ request: GRPCTesting.StreamingOutputCallRequest, options: CallOptions = CallOptions()) async throws -> ResponseStream<GRPCTesting.StreamingOutputCallResponse> {
      try await self.channel.serverStreaming(GRPCTesting.TestMethods.streamingOutputCall, request, options: options)
    }

    /// Any number of requests, the sum of their payloads.
    public func streamingInputCall(options: CallOptions = CallOptions(), _ send: @escaping @Sendable (RequestWriter<GRPCTesting.StreamingInputCallRequest>) async throws -> Void) async throws -> GRPCTesting.StreamingInputCallResponse {
      try await self.channel.clientStreaming(GRPCTesting.TestMethods.streamingInputCall, options: options, send)
    }

    /// Each request is answered at once, with the responses that it asks for.
    public func fullDuplexCall(options: CallOptions = CallOptions(), _ send: @escaping @Sendable (RequestWriter<GRPCTesting.StreamingOutputCallRequest>) async throws -> Void) async throws -> ResponseStream<GRPCTesting.StreamingOutputCallResponse> {
      try await self.channel.bidirectional(GRPCTesting.TestMethods.fullDuplexCall, options: options, send)
    }

    /// The requests are answered when the last has come.
    public func halfDuplexCall(options: CallOptions = CallOptions(), _ send: @escaping @Sendable (RequestWriter<GRPCTesting.StreamingOutputCallRequest>) async throws -> Void) async throws -> ResponseStream<GRPCTesting.StreamingOutputCallResponse> {
      try await self.channel.bidirectional(GRPCTesting.TestMethods.halfDuplexCall, options: options, send)
    }

    /// A call that no server knows.
    public func unimplementedCall(_ request: GRPCTesting.Empty, options: CallOptions = CallOptions()) async throws -> GRPCTesting.Empty {
      try await self.channel.unary(GRPCTesting.TestMethods.unimplementedCall, request, options: options)
    }
  }

  /// A service that no server knows.
  public protocol UnimplementedService: RPC.Service {
    /// A call that no server knows.
    func unimplementedCall(_ request: GRPCTesting.Empty, context: CallContext) async throws -> GRPCTesting.Empty
  }

  /// The calls of `grpc.testing.UnimplementedService`.
  public enum UnimplementedMethods {
    /// `UnimplementedCall`.
    public static let unimplementedCall = MethodDescriptor(
      service: "grpc.testing.UnimplementedService", method: "UnimplementedCall", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "grpc.testing.UnimplementedService",
      methods: [Self.unimplementedCall],
      fileDescriptors: GRPCTesting.Files.test.closure)
  }

  /// Calls `grpc.testing.UnimplementedService`.
  public struct UnimplementedClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// A call that no server knows.
    public func unimplementedCall(_ request: GRPCTesting.Empty, options: CallOptions = CallOptions()) async throws -> GRPCTesting.Empty {
      try await self.channel.unary(GRPCTesting.UnimplementedMethods.unimplementedCall, request, options: options)
    }
  }

}

extension GRPCTesting.TestService {
  public var descriptor: ServiceDescriptor { GRPCTesting.TestMethods.service }

  public func register(in router: inout Router) {
    router.unary(GRPCTesting.TestMethods.emptyCall) {
      (request: GRPCTesting.Empty, context: CallContext) async throws -> GRPCTesting.Empty in
      try await self.emptyCall(request, context: context)
    }
    router.unary(GRPCTesting.TestMethods.unaryCall) {
      (request: GRPCTesting.SimpleRequest, context: CallContext) async throws -> GRPCTesting.SimpleResponse in
      try await self.unaryCall(request, context: context)
    }
    router.unary(GRPCTesting.TestMethods.cacheableUnaryCall) {
      (request: GRPCTesting.SimpleRequest, context: CallContext) async throws -> GRPCTesting.SimpleResponse in
      try await self.cacheableUnaryCall(request, context: context)
    }
    router.serverStreaming(GRPCTesting.TestMethods.streamingOutputCall) {
      (request: GRPCTesting.StreamingOutputCallRequest, response: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, context: CallContext) async throws -> Void in
      try await self.streamingOutputCall(request, response: response, context: context)
    }
    router.clientStreaming(GRPCTesting.TestMethods.streamingInputCall) {
      (request: RequestStream<GRPCTesting.StreamingInputCallRequest>, context: CallContext) async throws -> GRPCTesting.StreamingInputCallResponse in
      try await self.streamingInputCall(request, context: context)
    }
    router.bidirectional(GRPCTesting.TestMethods.fullDuplexCall) {
      (request: RequestStream<GRPCTesting.StreamingOutputCallRequest>, response: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, context: CallContext) async throws -> Void in
      try await self.fullDuplexCall(request, response: response, context: context)
    }
    router.bidirectional(GRPCTesting.TestMethods.halfDuplexCall) {
      (request: RequestStream<GRPCTesting.StreamingOutputCallRequest>, response: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, context: CallContext) async throws -> Void in
      try await self.halfDuplexCall(request, response: response, context: context)
    }
    router.unary(GRPCTesting.TestMethods.unimplementedCall) {
      (request: GRPCTesting.Empty, context: CallContext) async throws -> GRPCTesting.Empty in
      try await self.unimplementedCall(request, context: context)
    }
  }
}

extension GRPCTesting.UnimplementedService {
  public var descriptor: ServiceDescriptor { GRPCTesting.UnimplementedMethods.service }

  public func register(in router: inout Router) {
    router.unary(GRPCTesting.UnimplementedMethods.unimplementedCall) {
      (request: GRPCTesting.Empty, context: CallContext) async throws -> GRPCTesting.Empty in
      try await self.unimplementedCall(request, context: context)
    }
  }
}

extension GRPCTesting.Files {
  /// `grpc/testing/test.proto`.
  public static let test = ProtoFile(
    name: "grpc/testing/test.proto", dependencies: [GRPCTesting.Files.empty, GRPCTesting.Files.messages],
    base64: "ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGhhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8aG2dycGMvdGVzdGluZy9tZXNzYWdlcy5wcm90bzLLBQoLVGVzdFNlcnZpY2USNQoJRW1wdHlDYWxsEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5EkYKCVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEk8KEkNhY2hlYWJsZVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEmwKE1N0cmVhbWluZ091dHB1dENhbGwSKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlcXVlc3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlc3BvbnNlMAESaQoSU3RyZWFtaW5nSW5wdXRDYWxsEicuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ0lucHV0Q2FsbFJlcXVlc3QaKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nSW5wdXRDYWxsUmVzcG9uc2UoARJpCg5GdWxsRHVwbGV4Q2FsbBIoLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVzdBopLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVzcG9uc2UoATABEmkKDkhhbGZEdXBsZXhDYWxsEiguZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0GikuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZSgBMAESPQoRVW5pbXBsZW1lbnRlZENhbGwSEy5ncnBjLnRlc3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHkyVQoUVW5pbXBsZW1lbnRlZFNlcnZpY2USPQoRVW5pbXBsZW1lbnRlZENhbGwSEy5ncnBjLnRlc3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHliBnByb3RvMw==")
}
