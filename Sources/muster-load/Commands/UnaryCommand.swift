internal import ArgumentParser
internal import LoadHarness
internal import RPC

/// `muster-load unary`.
struct UnaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unary", abstract: "Calls any unary method of any gRPC server with random messages.",
    discussion: """
      Each message has one field with random letters.

        muster-load unary --server 127.0.0.1:50051 --method /helloworld.Greeter/SayHello --body-bytes 50
      """)

  @Option(help: .init("The method's path.", valueName: "/service/method"))
  var method: String

  @Option(help: .init("The size of a message.", valueName: "bytes"))
  var bodyBytes = 50

  @Option(help: .init("The number of the field.", valueName: "number"))
  var field = 1

  @Option(help: .init("Different bodies, made before the run.", valueName: "count"))
  var bodies = 10_000

  @OptionGroup var shape: ShapeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
  @OptionGroup(title: "Server") var server: ServerOptions
  @OptionGroup(title: "TLS") var tls: TLSOptions

  func validate() throws {
    guard (4...(1 << 20)).contains(bodyBytes) else { throw ValidationError("--body-bytes must be 4 to 1048576.") }
    guard (1...15).contains(field) else { throw ValidationError("--field must be 1 to 15.") }
    guard LoadLimits.bodies.contains(bodies), bodies * bodyBytes <= 1 << 30 else {
      throw ValidationError("--bodies of --body-bytes must be at least one, and at most 1 GiB together.")
    }
    _ = try MethodPath(method, option: "--method")
  }

  func run() async throws {
    let pool = RequestPool.texts(count: bodies, bytes: bodyBytes, field: field, seed: shape.seed)
    let target = LoadTarget(
      address: try server.socketAddress(), credentials: try tls.credentials(),
      method: try MethodPath(method, option: "--method").descriptor,
      metadata: try server.metadata(), requests: pool)
    try await Run(
      name: method, server: server.address, plan: shape.plan, target: target,
      facts: [("bodies", bodies), ("bodyBytes", bodyBytes)], thresholds: thresholds.thresholds, output: output
    ).run()
  }
}

/// A path such as `/service/method`.
struct MethodPath {
  let descriptor: MethodDescriptor

  init(_ text: String, option: String) throws {
    guard text.hasPrefix("/"), let slash = text.dropFirst().lastIndex(of: "/") else {
      throw ValidationError("\(option) must look like /service/method.")
    }
    let service = text[text.index(after: text.startIndex)..<slash]
    let method = text[text.index(after: slash)...]
    let isLegal = text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
    guard !service.isEmpty, !method.isEmpty, isLegal else {
      throw ValidationError("\(option) must look like /service/method.")
    }
    descriptor = MethodDescriptor(service: String(service), method: String(method), kind: .unary)
  }
}
