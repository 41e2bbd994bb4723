import InteropProtocol
import RPC

extension Cases {
  // MARK: Status and metadata

  func statusCodeAndMessage(_ text: String) async throws {
    let status = GRPCTesting.EchoStatus(code: 2, message: text)
    let unary = try await expectError(.unknown) {
      _ = try await stub.unaryCall(.init(responseStatus: status), options: options)
    }
    try expect(unary.message == text, "the message is '\(unary.message)'")
    let (requests, responses) = try await duplex(options)
    requests.yield(Output(responseStatus: status))
    requests.finish()
    let streamed = try await expectError(.unknown) { for try await _ in responses {} }
    try expect(streamed.message == text, "the message is '\(streamed.message)'")
  }

  @Sendable func customMetadata() async throws {
    let blob: [UInt8] = [0xab, 0xab, 0xab]
    var options = options
    options.metadata.add("x-grpc-test-echo-initial", "test_initial_metadata_value")
    options.metadata.add("x-grpc-test-echo-trailing-bin", bytes: blob)
    func check(_ heard: ResponseMetadata, _ kind: String) throws {
      try expect(
        heard.initial?.first("x-grpc-test-echo-initial") == "test_initial_metadata_value",
        "the initial metadata of the \(kind) call are not what was sent")
      try expect(
        heard.trailing?.firstBytes("x-grpc-test-echo-trailing-bin") == blob,
        "the trailing metadata of the \(kind) call are not what was sent")
    }
    let unary = ResponseMetadata()
    options.response = unary
    _ = try await stub.unaryCall(Self.large(), options: options)
    try check(unary, "unary")

    let streamed = ResponseMetadata()
    options.response = streamed
    let (requests, responses) = try await duplex(options)
    requests.yield(Self.output(Self.responseSize, payload: Self.requestSize))
    requests.finish()
    for try await _ in responses {}
    try check(streamed, "streaming")
  }

  @Sendable func unimplementedMethod() async throws {
    try await expectError(.unimplemented) { _ = try await stub.unimplementedCall(.init(), options: options) }
  }

  @Sendable func unimplementedService() async throws {
    let stub = GRPCTesting.UnimplementedClient(channel: channel)
    try await expectError(.unimplemented) { _ = try await stub.unimplementedCall(.init(), options: options) }
  }

  // MARK: Compression

  private static let yes = GRPCTesting.BoolValue(value: true)
  private static let no = GRPCTesting.BoolValue(value: false)

  private var compressed: CallOptions {
    var options = options
    options.compression = .gzip
    return options
  }

  @Sendable func clientCompressedUnary() async throws {
    var request = Self.large()
    request.expectCompressed = Self.yes
    try await expectError(.invalidArgument) { _ = try await stub.unaryCall(request, options: options) }
    let packed = try await stub.unaryCall(request, options: compressed)
    try expect(packed.payload == Self.zeros(Self.responseSize), "the answer to a compressed request is wrong")
    request.expectCompressed = Self.no
    let plain = try await stub.unaryCall(request, options: options)
    try expect(plain.payload == Self.zeros(Self.responseSize), "the answer to a plain request is wrong")
  }

  @Sendable func clientCompressedStreaming() async throws {
    let first = Input(payload: Self.zeros(27_182), expectCompressed: Self.yes)
    try await expectError(.invalidArgument) {
      _ = try await stub.streamingInputCall(options: options) { try await $0.write(first) }
    }
    let response = try await stub.streamingInputCall(options: compressed) { writer in
      try await writer.write(first)
      try await writer.write(Input(payload: Self.zeros(45_904), expectCompressed: Self.no), isCompressed: false)
    }
    try expect(response.aggregatedPayloadSize == 73_086, "the sum is \(response.aggregatedPayloadSize), not 73086")
  }

  @Sendable func serverCompressedUnary() async throws {
    for asked in [Self.yes, Self.no] {
      var request = Self.large()
      request.responseCompressed = asked
      let response = try await stub.unaryCall(request, options: options)
      try expect(response.payload == Self.zeros(Self.responseSize), "the payload is wrong")
    }
  }

  @Sendable func serverCompressedStreaming() async throws {
    let request = Output(
      responseParameters: [.init(size: 31_415, compressed: Self.yes), .init(size: 92_653, compressed: Self.no)])
    var payloads: [GRPCTesting.Payload?] = []
    for try await response in try await stub.streamingOutputCall(request, options: options) {
      payloads.append(response.payload)
    }
    try expect(payloads == [31_415, 92_653].map(Self.zeros), "the payloads are not as they were asked for")
  }
}
