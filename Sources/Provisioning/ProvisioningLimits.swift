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
  /// External groups that one call sets for a workgroup: a page of names.
  public static let externalGroups = 1_000
  /// Steps that matching patterns may take in one login, about a tenth of a second; exact values take none.
  public static let matchSteps = 2_500_000
  /// Tokens of a connection that are alive: one per client of the provider's, and its successor.
  public static let tokens = 8
  /// Client secrets and hook secrets that are alive (P7).
  public static let clientSecrets = 2
  /// How long a token that has a successor may stay alive: three months, as long as the slowest change takes.
  public static let overlapSeconds: Int64 = 90 * 24 * 60 * 60
  /// Users that are linked to a connection when it is deleted: one change, which reads some facts of each.
  public static let linksPerDeletion = 10_000
  /// The years until which a credential can be good, from now: whoever wants more wants one without an end.
  public static let credentialSeconds: Int64 = 10 * 366 * 24 * 60 * 60
  /// Removals that are never too many (P47): as many as the largest workgroup has members.
  public static let thresholdMinimum: Int64 = 1_000_000
  /// The window in which removals are counted: from what a single push takes to a week.
  public static let thresholdWindowSeconds: ClosedRange<Int64> = 60...604_800
  /// How long what was deleted can be restored (P48): at most a year.
  public static let graceDays: Int64 = 365
  /// How long tokens from client credentials live: P7 says so.
  public static let tokenSeconds: ClosedRange<Int64> = 3_600...21_600
  /// The filter of a connection's scope (P55): a page of it.
  public static let scopeFilter = 4_096
  /// A name in assertions: issuers and audiences are addresses.
  public static let assertionName = 2_048
  /// Audiences of one connection.
  public static let audiences = 16
  /// A key set as text: a hundred large keys.
  public static let keySet = 131_072
  /// Certificates of one connection: some are alive while they are replaced.
  public static let certificates = 8
  /// A certificate as text, with its chain.
  public static let certificate = 32_768
  /// The provider's own id of a user or group.
  public static let externalID = 512
  /// The name of a pushed group: directories have distinguished names for them.
  public static let groupName = 512
  /// The attributes of a pushed user or group, in bytes: a full profile has a few kilobytes, with a photo a hundred.
  public static let attributeBytes = 262_144
  /// E-mails of a pushed user, each of which finds it.
  public static let emails = 100
  /// Members that one request names: a group of 100,000 that is sent whole, in one message.
  public static let membersPerRequest = 100_000
  /// Users whose memberships one request changes, who may lie below many groups: its row of the change log stays at some
  /// tens of megabytes.
  public static let usersPerChange = 250_000
  /// How deep pushed groups may lie in one another (P39); directories advise against more than three.
  public static let nestingDepth = 10
  /// Pushed users of which one call looks for drift: some thousand facts.
  public static let usersPerDrift = 200
  /// What a connection's health counts: an hour, as long as providers rest between cycles, and no more than these of its
  /// newest requests, which is a tenth of a second.
  public static let healthWindowSeconds: Int64 = 3_600
  public static let callsForHealth = 10_000
  /// Calls below which no share of failures says anything.
  public static let callsForForecast: Int64 = 10
  /// The share of failed calls at which Entra is about to quarantine a job, and half of it. Microsoft says "most or all";
  /// administrators want to know before that.
  public static let quarantineShare = 0.4
  public static let riskShare = 0.2
  /// Names of each kind by which an event speaks of a user.
  public static let eventNames = 16
  /// How far a provider's clock may run ahead before its instants are refused: a login from the far future would make
  /// all later ones look stale (P44).
  public static let clockSkewSeconds: Int64 = 300
}
