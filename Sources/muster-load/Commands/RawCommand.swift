internal import ArgumentParser
internal import LoadHarness

/// `muster-load raw`.
struct RawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raw", abstract: "POSTs the bodies of `check` to any path of any HTTP/2 server.",
    discussion: """
      Whatever comes back with the HTTP status 200 is a good answer. So another server can be measured with the same \
      client, connections, streams and bodies as `check`:

        nghttpd --no-tls -d www 8080 & muster-load raw --server 127.0.0.1:8080 --path /folder/file
      """)

  @Option(help: .init("The path, with at least two parts.", valueName: "/folder/file"))
  var path: String

  @OptionGroup var checks: CheckOptions
  @OptionGroup var shape: ShapeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
  @OptionGroup(title: "Server") var server: ServerOptions
  @OptionGroup(title: "TLS") var tls: TLSOptions

  func validate() throws { _ = try MethodPath(path, option: "--path") }

  func run() async throws {
    let pool = checks.pool(seed: shape.seed)
    let target = LoadTarget(
      address: try server.socketAddress(), credentials: try tls.credentials(),
      method: try MethodPath(path, option: "--path").descriptor,
      metadata: try server.metadata(), isGRPC: false, requests: pool.requests)
    try await Run(
      name: path, server: server.address, plan: shape.plan, target: target, facts: pool.facts,
      thresholds: thresholds.thresholds, output: output
    ).run()
  }
}
