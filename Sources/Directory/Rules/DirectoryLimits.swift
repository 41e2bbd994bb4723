/// How long and how many, for everything that a command takes from outside. Lengths are in Unicode scalars.
public enum DirectoryLimits {
  /// C6, and the length of every other short name, so that all names fit one column and one line of a list.
  public static let name = 128
  /// Logins are often e-mail addresses, which RFC 5321 bounds at 254, or distinguished names, which are a little longer.
  public static let login = 512
  /// A person's name with all its parts.
  public static let displayName = 256
  /// RFC 5321, section 4.5.3.1: 64 for the local part, 255 for the domain, and the sign between them.
  public static let email = 320
  /// One line of explanation.
  public static let description = 1024
  /// A page of explanation.
  public static let comment = 4096
  /// Users named in one call: the reply and the audit row stay below a megabyte.
  public static let usersPerCall = 10_000
  /// Roles or workgroups named in one call that sets states.
  public static let statesPerCall = 1_000
  /// How long an enrolment can be redeemed: seven days (C4).
  public static let enrolmentSeconds: Int64 = 7 * 24 * 60 * 60
  /// The longest retention: a hundred years stands for ever.
  public static let retentionDays: Int64 = 36_500
  /// The bytes of a SHA-256 digest.
  public static let digest = 32
}
