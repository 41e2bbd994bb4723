import InteropProtocol
import RPC
import Reactor

/// `grpc.testing.TestService` as gRPC's interop test descriptions want it; `UnimplementedCall` stays unregistered.
struct TestService: Sendable {
  private typealias Methods = GRPCTesting.TestMethods
  typealias OutputRequest = GRPCTesting.StreamingOutputCallRequest
  typealias OutputResponse = GRPCTesting.StreamingOutputCallResponse

  /// The largest payload that a client may ask for, in bytes: sixteen times gRPC's default limit of a message.
  private static let payloadBytes = 64 << 20
  /// Requests that HalfDuplexCall keeps until the last has come: ten times what a test sends.
  private static let keptRequests = 100

  func register(in router: inout Router) {
    router.unary(Methods.emptyCall) { (_: GRPCTesting.Empty, context) in
      echoMetadata(context)
      return GRPCTesting.Empty()
    }
    router.unary(Methods.unaryCall) { (request, context) in try respond(request, context) }
    router.unary(Methods.cacheableUnaryCall) { (request, context) in
      let response = try respond(request, context)
      var initial = context.metadata.echo(Self.initialName)
      initial.add("cache-control", "max-age=60, public")
      context.setInitialMetadata(initial)
      return response
    }
    router.serverStreaming(Methods.streamingOutputCall) { (request: OutputRequest, response, context) in
      echoMetadata(context)
      try await respond(request, response, context)
    }
    router.clientStreaming(Methods.streamingInputCall) { (requests, context) in try await sum(requests, context) }
    router.bidirectional(Methods.fullDuplexCall) { (requests: RequestStream<OutputRequest>, response, context) in
      echoMetadata(context)
      for try await request in requests { try await respond(request, response, context) }
    }
    router.bidirectional(Methods.halfDuplexCall) { (requests: RequestStream<OutputRequest>, response, context) in
      echoMetadata(context)
      var kept: [OutputRequest] = []
      for try await request in requests {
        kept.append(request)
        guard kept.count <= Self.keptRequests else { throw RPCError(.resourceExhausted, "too many requests") }
      }
      for request in kept { try await respond(request, response, context) }
    }
  }

  // MARK: Answers

  private func respond(
    _ request: GRPCTesting.SimpleRequest, _ context: CallContext
  ) throws -> GRPCTesting.SimpleResponse {
    echoMetadata(context)
    try checkCompression(request.expectCompressed, context)
    try echoStatus(request.responseStatus)
    if request.responseCompressed?.value == true { context.setResponseEncoding(.gzip) }
    return GRPCTesting.SimpleResponse(payload: try payload(request.responseSize))
  }

  private func respond(
    _ request: OutputRequest, _ response: ResponseWriter<OutputResponse>, _ context: CallContext
  ) async throws {
    try echoStatus(request.responseStatus)
    context.setResponseEncoding(.gzip)
    for parameters in request.responseParameters {
      if parameters.intervalUs > 0 {
        try await context.reactor.sleep(until: .now + .microseconds(Int64(parameters.intervalUs)))
      }
      try await response.write(
        OutputResponse(payload: try payload(parameters.size)), mayCompress: parameters.compressed?.value == true)
    }
  }

  private func sum(
    _ requests: RequestStream<GRPCTesting.StreamingInputCallRequest>, _ context: CallContext
  ) async throws -> GRPCTesting.StreamingInputCallResponse {
    echoMetadata(context)
    var bytes = 0
    for try await request in requests {
      try checkCompression(request.expectCompressed, context)
      bytes += request.payload?.body.count ?? 0
    }
    return GRPCTesting.StreamingInputCallResponse(aggregatedPayloadSize: Int32(clamping: bytes))
  }

  private func checkCompression(_ expected: GRPCTesting.BoolValue?, _ context: CallContext) throws {
    guard let expected, expected.value != context.isRequestCompressed else { return }
    throw RPCError(.invalidArgument, "the message is \(expected.value ? "not " : "")compressed")
  }

  private func payload(_ size: Int32) throws -> GRPCTesting.Payload {
    guard (0...Self.payloadBytes).contains(Int(size)) else {
      throw RPCError(.invalidArgument, "a payload of \(size) bytes can't be made")
    }
    return GRPCTesting.Payload(body: [UInt8](repeating: 0, count: Int(size)))
  }

  private func echoStatus(_ status: GRPCTesting.EchoStatus?) throws {
    guard let status, status.code != 0 else { return }
    throw RPCError(StatusCode(rawValue: Int(status.code)), status.message)
  }

  // MARK: Metadata

  private static let initialName = "x-grpc-test-echo-initial"
  private static let trailingName = "x-grpc-test-echo-trailing-bin"

  /// Gives back the two fields for which clients look, so that metadata is seen to travel both ways.
  private func echoMetadata(_ context: CallContext) {
    context.setInitialMetadata(context.metadata.echo(Self.initialName))
    context.setTrailingMetadata(context.metadata.echo(Self.trailingName))
  }
}

extension Metadata {
  /// The fields of one name alone.
  fileprivate func echo(_ wanted: String) -> Metadata {
    var echo = Metadata()
    forEachField { name, value in
      guard name == wanted else { return }
      if name.hasSuffix("-bin") {
        echo.add(name, bytes: value)
      } else {
        echo.add(name, String(decoding: value, as: UTF8.self))
      }
    }
    return echo
  }
}
