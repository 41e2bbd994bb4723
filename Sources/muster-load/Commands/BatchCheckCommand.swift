internal import ArgumentParser
internal import LoadHarness
internal import MusterProtocol

/// `muster-load batch-check`.
struct BatchCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch-check", abstract: "Asks the checks of `check` in batches, and compares each answer.",
    discussion: "  muster-load batch-check --batch 50 --connections 8 --streams 16 --duration 30s")

  @Option(help: .init("Checks in a batch.", valueName: "count"))
  var batch = 50

  @OptionGroup var checks: CheckOptions
  @OptionGroup var shape: ShapeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
  @OptionGroup(title: "Server") var server: ServerOptions
  @OptionGroup(title: "TLS") var tls: TLSOptions

  func validate() throws {
    // The server takes 1,000.
    guard (1...1_000).contains(batch), batch <= checks.count else {
      throw ValidationError("--batch must be 1 to 1000, and at most the number of bodies.")
    }
  }

  func run() async throws {
    let pool = checks.pool(seed: shape.seed)
    let target = LoadTarget(
      address: try server.socketAddress(), credentials: try tls.credentials(),
      method: AuthorizationV1.AuthorizationMethods.batchCheck,
      metadata: try server.metadata(), requests: pool.batches(of: batch))
    try await Run(
      name: "batch-check", server: server.address, plan: shape.plan, target: target,
      facts: pool.facts + [("batch", batch)], thresholds: thresholds.thresholds, output: output
    ).run()
  }
}
