internal import ArgumentParser
internal import MusterProtocol

/// The settings of a connection to an identity provider.
struct IdentityProviderOptions: ParsableArguments {
  @Option(help: .init("Its name for people; a new one has its id, if it is not given.", valueName: "text"))
  var name: String?

  @Option(help: .init("The claim with the external groups; empty switches provisioning off.", valueName: "claim"))
  var groupsClaim: String?

  @Option(help: .init("The claim with the user's name for people.", valueName: "claim"))
  var nameClaim: String?

  @Option(help: .init("The claim with the e-mail address.", valueName: "claim"))
  var emailClaim: String?

  @Option(help: .init("The claim with the description.", valueName: "claim"))
  var descriptionClaim: String?

  @Option(help: .init("How a first login finds a user that exists.", valueName: "way"))
  var linkBy: Choice<ProvisioningV1.LinkBy>?

  @Flag(inversion: .prefixedNo, help: "Make an account even if a first login matches no workgroup.")
  var createUnmatched: Bool?

  @Flag(inversion: .prefixedNo, help: "Let mappings lead into Administrators.")
  var administrators: Bool?

  @OptionGroup(title: "Pushes") var push: PushOptions
  @OptionGroup(title: "Trust") var trust: TrustOptions

  /// The fields that were given, by their names in the protocol.
  var paths: [String] {
    let claims = groupsClaim ?? nameClaim ?? emailClaim ?? descriptionClaim
    return [
      ("name", name != nil), ("claims", claims != nil), ("link_by", linkBy != nil),
      ("create_unmatched", createUnmatched != nil), ("administrators_opt_in", administrators != nil),
    ].filter(\.1).map(\.0) + push.paths + trust.paths
  }

  /// The connection with what was given.
  func applied(to provider: ProvisioningV1.IdentityProvider) throws -> ProvisioningV1.IdentityProvider {
    var provider = provider
    var claims = provider.claims ?? .init()
    claims.workgroup = groupsClaim ?? claims.workgroup
    claims.displayName = nameClaim ?? claims.displayName
    claims.email = emailClaim ?? claims.email
    claims.description = descriptionClaim ?? claims.description
    provider.claims = claims
    provider.name = name ?? provider.name
    provider.linkBy = linkBy?.value ?? provider.linkBy
    provider.createUnmatched = createUnmatched ?? provider.createUnmatched
    provider.administratorsOptIn = administrators ?? provider.administratorsOptIn
    var options = push.applied(to: provider.options ?? .init())
    options.trust = try trust.applied(to: options.trust ?? .init())
    provider.options = options
    return provider
  }
}
