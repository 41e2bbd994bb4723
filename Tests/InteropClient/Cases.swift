import InteropProtocol
import RPC

/// The cases of gRPC's interop-test-descriptions.md, one method for each; it returns if the server passes.
struct Cases: Sendable {
  typealias Output = GRPCTesting.StreamingOutputCallRequest
  typealias OutputResponse = GRPCTesting.StreamingOutputCallResponse
  typealias Input = GRPCTesting.StreamingInputCallRequest

  static let requestSize = 271_828
  static let responseSize = 314_159
  static let streamRequests = [27_182, 8, 1828, 45_904]
  static let streamResponses = [31_415, 9, 2653, 58_979]
  /// Far above what a case takes; a server that answers nothing fails it.
  static let timeout: Duration = .seconds(30)

  let channel: Channel
  var stub: GRPCTesting.TestClient { GRPCTesting.TestClient(channel: channel) }
  var options: CallOptions { CallOptions(timeout: Self.timeout) }

  func named(_ name: String) -> (@Sendable () async throws -> Void)? {
    switch name {
    case "empty_unary": emptyUnary
    case "large_unary": largeUnary
    case "client_streaming": clientStreaming
    case "server_streaming": serverStreaming
    case "ping_pong": pingPong
    case "empty_stream": emptyStream
    case "timeout_on_sleeping_server": timeoutOnSleepingServer
    case "cancel_after_begin": cancelAfterBegin
    case "cancel_after_first_response": cancelAfterFirstResponse
    case "status_code_and_message": { try await statusCodeAndMessage("test status method") }
    case "special_status_message":
      { try await statusCodeAndMessage("\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n") }
    case "custom_metadata": customMetadata
    case "unimplemented_method": unimplementedMethod
    case "unimplemented_service": unimplementedService
    case "client_compressed_unary": clientCompressedUnary
    case "client_compressed_streaming": clientCompressedStreaming
    case "server_compressed_unary": serverCompressedUnary
    case "server_compressed_streaming": serverCompressedStreaming
    default: nil
    }
  }

  static func zeros(_ size: Int) -> GRPCTesting.Payload { .init(body: [UInt8](repeating: 0, count: size)) }

  /// A request for responses of those sizes.
  static func output(_ sizes: Int..., payload: Int? = nil, interval: Int32 = 0) -> Output {
    Output(
      responseParameters: sizes.map { .init(size: Int32($0), intervalUs: interval) }, payload: payload.map(zeros))
  }

  static func large() -> GRPCTesting.SimpleRequest {
    .init(responseSize: Int32(responseSize), payload: zeros(requestSize))
  }

  /// Begins a FullDuplexCall whose requests are sent one by one, as the case says so.
  func duplex(
    _ options: CallOptions
  ) async throws -> (requests: AsyncStream<Output>.Continuation, responses: ResponseStream<OutputResponse>) {
    let (requests, continuation) = AsyncStream<Output>.makeStream()
    let responses = try await stub.fullDuplexCall(options: options) { writer in
      for await request in requests { try await writer.write(request) }
    }
    return (continuation, responses)
  }

  // MARK: Every kind of call

  @Sendable func emptyUnary() async throws {
    let response = try await stub.emptyCall(.init(), options: options)
    try expect(response == GRPCTesting.Empty(), "the response is not empty")
  }

  @Sendable func largeUnary() async throws {
    let response = try await stub.unaryCall(Self.large(), options: options)
    try expect(response.payload == Self.zeros(Self.responseSize), "the payload is not \(Self.responseSize) zeros")
  }

  @Sendable func clientStreaming() async throws {
    let response = try await stub.streamingInputCall(options: options) { writer in
      for size in Self.streamRequests { try await writer.write(Input(payload: Self.zeros(size))) }
    }
    try expect(response.aggregatedPayloadSize == 74_922, "the sum is \(response.aggregatedPayloadSize), not 74922")
  }

  @Sendable func serverStreaming() async throws {
    let request = Output(responseParameters: Self.streamResponses.map { .init(size: Int32($0)) })
    var payloads: [GRPCTesting.Payload?] = []
    for try await response in try await stub.streamingOutputCall(request, options: options) {
      payloads.append(response.payload)
    }
    try expect(payloads == Self.streamResponses.map(Self.zeros), "the payloads are not as they were asked for")
  }

  @Sendable func pingPong() async throws {
    let (requests, responses) = try await duplex(options)
    var iterator = responses.makeAsyncIterator()
    for (sent, wanted) in zip(Self.streamRequests, Self.streamResponses) {
      requests.yield(Self.output(wanted, payload: sent))
      try expect(try await iterator.next()?.payload == Self.zeros(wanted), "a payload is not \(wanted) zeros")
    }
    requests.finish()
    try expect(try await iterator.next() == nil, "there is a response too many")
  }

  @Sendable func emptyStream() async throws {
    let (requests, responses) = try await duplex(options)
    requests.finish()
    for try await _ in responses { throw Wrong("there is a response to nothing") }
  }

  // MARK: Deadlines and cancellation

  @Sendable func timeoutOnSleepingServer() async throws {
    let (requests, responses) = try await duplex(CallOptions(timeout: .milliseconds(1)))
    requests.yield(Self.output(31_415, payload: 27_182, interval: 30_000_000))
    try await expectError(.deadlineExceeded) { for try await _ in responses {} }
  }

  @Sendable func cancelAfterBegin() async throws {
    let (never, _) = AsyncStream<Input>.makeStream()
    let call = Task {
      try await stub.streamingInputCall(options: options) { writer in
        for await request in never { try await writer.write(request) }
      }
    }
    call.cancel()
    try await expectError(.cancelled) { _ = try await call.value }
  }

  @Sendable func cancelAfterFirstResponse() async throws {
    let (requests, responses) = try await duplex(options)
    requests.yield(Self.output(31_415, payload: 27_182))
    let call = Task {
      var count = 0
      for try await _ in responses {
        count += 1
        withUnsafeCurrentTask { $0?.cancel() }
      }
      return count
    }
    try await expectError(.cancelled) { _ = try await call.value }
  }
}
