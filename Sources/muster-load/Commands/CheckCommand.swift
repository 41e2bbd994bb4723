internal import ArgumentParser
internal import LoadHarness
internal import MusterProtocol

/// `muster-load check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Asks random checks, and compares each answer with the expected decision.",
    discussion: """
      The tenant must have been made by `muster-load prepare` with the same --tenant, --users and --tenant-seed.

        muster-load check --connections 8 --streams 16 --duration 30s
        muster-load check --rate 20000 --duration 1m --p99-below 2ms --json
      """)

  @OptionGroup var checks: CheckOptions
  @OptionGroup var shape: ShapeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
  @OptionGroup(title: "Server") var server: ServerOptions
  @OptionGroup(title: "TLS") var tls: TLSOptions

  func run() async throws {
    let pool = checks.pool(seed: shape.seed)
    let target = LoadTarget(
      address: try server.socketAddress(), credentials: try tls.credentials(),
      method: AuthorizationV1.AuthorizationMethods.check,
      metadata: try server.metadata(), requests: pool.requests)
    try await Run(
      name: "check", server: server.address, plan: shape.plan, target: target, facts: pool.facts,
      thresholds: thresholds.thresholds, output: output
    ).run()
  }
}

extension CheckPool {
  /// What the figures of a run hold for.
  var facts: [(name: String, value: Int)] {
    [
      ("bodies", requests.count), ("bodyBytes", requests.byteCount / max(1, requests.count)), ("users", users),
      ("resources", resources), ("allowed", allowed),
    ]
  }
}
