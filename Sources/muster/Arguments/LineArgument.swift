internal import ArgumentParser
internal import MusterProtocol

/// What a line has in some dimensions, as `DIMENSION=VALUE[;DIMENSION=VALUE...]`.
struct LineArgument: ExpressibleByArgument {
  let attributes: [AuthorizationV1.Attribute]

  init?(argument: String) {
    var attributes: [AuthorizationV1.Attribute] = []
    for part in argument.split(separator: ";") {
      guard let claim = Claim(argument: String(part)) else { return nil }
      attributes.append(.init(dimension: claim.name, values: claim.values))
    }
    if attributes.isEmpty { return nil }
    self.attributes = attributes
  }
}
