internal import ArgumentParser
internal import MusterProtocol

/// How a connection treats what its provider sends.
struct PushOptions: ParsableArguments {
  @Option(help: .init("What the provider's SCIM client needs.", valueName: "dialect"))
  var dialect: Choice<ProvisioningV1.Dialect>?

  @Option(help: .init("What becomes of attributes that no schema knows.", valueName: "way"))
  var unknownAttributes: Choice<ProvisioningV1.UnknownAttributes>?

  @Option(help: .init("Removals that are never too many.", valueName: "count"))
  var removalMinimum: Int64?

  @Option(help: .init("The share of the memberships that may be removed.", valueName: "percent"))
  var removalPercent: Int64?

  @Option(help: .init("Within which removals are counted, such as 1h.", valueName: "time"))
  var removalWindow: Span?

  @Option(help: .init("How long what the provider deletes can be restored.", valueName: "days"))
  var graceDays: Int64?

  @Option(help: .init("A SCIM filter: users outside it are ignored. Empty for all.", valueName: "filter"))
  var scope: String?

  @Flag(inversion: .prefixedNo, help: "Refuse pushes for now.")
  var paused: Bool?

  @Option(help: .init("How long a token from client credentials lives, such as 1h.", valueName: "time"))
  var tokenLifetime: Span?

  /// The fields that were given, by their names in the protocol.
  var paths: [String] {
    let hasThreshold = removalMinimum != nil || removalPercent != nil || removalWindow != nil
    return [
      ("dialect", dialect != nil), ("unknown_attributes", unknownAttributes != nil),
      ("removal_threshold", hasThreshold), ("grace_days", graceDays != nil), ("scope", scope != nil),
      ("paused", paused != nil), ("token_lifetime", tokenLifetime != nil),
    ].filter(\.1).map { "options.\($0.0)" }
  }

  /// The options with what was given.
  func applied(to options: ProvisioningV1.IdentityProviderOptions) -> ProvisioningV1.IdentityProviderOptions {
    var options = options
    options.dialect = dialect?.value ?? options.dialect
    options.unknownAttributes = unknownAttributes?.value ?? options.unknownAttributes
    var threshold = options.removalThreshold ?? .init()
    threshold.minimum = removalMinimum ?? threshold.minimum
    threshold.percent = removalPercent ?? threshold.percent
    threshold.window = removalWindow?.duration ?? threshold.window
    options.removalThreshold = threshold
    options.graceDays = graceDays ?? options.graceDays
    options.scope = scope ?? options.scope
    options.paused = paused ?? options.paused
    options.tokenLifetime = tokenLifetime?.duration ?? options.tokenLifetime
    return options
  }
}
