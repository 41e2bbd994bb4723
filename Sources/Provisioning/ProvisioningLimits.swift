/// How long and how many, for everything that an identity provider or its administrator sends. Lengths are in Unicode
/// scalars.
public enum ProvisioningLimits {
  /// Claims of one login; the largest tokens in use have a few dozen.
  public static let claims = 256
  /// The name of a claim; SAML names are addresses.
  public static let claimName = 512
  /// External groups of one login: above the 200 that fit a token, for providers that know no such limit.
  public static let groups = 2_000
  /// One value of a claim.
  public static let claimValue = 2_048
  /// The value or pattern of a mapping.
  public static let mappingValue = 512
  /// Mappings of one connection: all of them are read at each login.
  public static let mappings = 10_000
  /// Mappings of one connection that are globs or regular expressions: each is read anew at each login, which takes up
  /// to half a millisecond.
  public static let patterns = 200
  /// Steps that matching patterns may take in one login, about a tenth of a second; exact values take none.
  public static let matchSteps = 2_500_000
  /// How far a provider's clock may run ahead before its instants are refused: a login from the far future would make
  /// all later ones look stale (P44).
  public static let clockSkewSeconds: Int64 = 300
}
