internal import ArgumentParser
internal import MusterProtocol

/// The claims of a login.
struct ClaimOptions: ParsableArguments {
  @Option(
    name: .customLong("claim"),
    help: .init("A claim with its values; may be repeated. A comma in a value is \\,.", valueName: "name=value,..."))
  var claims: [Claim] = []

  @Option(
    name: .customLong("empty-claim"), help: .init("A claim without values; may be repeated.", valueName: "name"))
  var emptyClaims: [String] = []

  @Flag(help: "The provider had too many groups to send: memberships stay as they are.")
  var overage = false

  func validate() throws { _ = try values() }

  /// The claims by name. One that is given twice has the values of both.
  func values() throws -> [String: ProvisioningV1.ClaimValues] {
    var values: [String: ProvisioningV1.ClaimValues] = [:]
    for claim in claims { values[claim.name, default: .init()].values += claim.values }
    for name in emptyClaims {
      guard values[name] == nil else {
        throw ValidationError("The claim \(name) can't be empty and have values: drop --claim or --empty-claim.")
      }
      values[name] = .init()
    }
    return values
  }
}
