/// How much is read of what identity providers sign, and for how long it counts.
public enum AssertionLimits {
  /// A token or assertion as it is sent: 2,000 groups with names of some 40 characters and room.
  public static let assertionBytes = 256 << 10
  /// The text of a key set. The largest in use, with certificates in it, have 40 KiB.
  public static let keySetBytes = 256 << 10
  /// Keys of a set: providers publish up to 20 while they rotate.
  public static let keys = 100
  /// Bits of an RSA modulus: RFC 7518 section 3.3 asks for the lower bound, and above the upper one a verification takes
  /// milliseconds.
  public static let modulusBits = 2_048...8_192
  /// Bytes of an RSA exponent: nobody uses more than three, and verification takes time in proportion.
  public static let exponentBytes = 4
  /// How far the provider's clock may be from ours, in both directions (RFC 7519: "no more than a few minutes").
  public static let clockSkewSeconds: Int64 = 300
  /// The longest life that a client assertion may still have: that of the tokens of Microsoft's managed identities.
  public static let clientAssertionSeconds: Int64 = 86_400
  /// Signing certificates of a connection: an old and a new one while they rotate, and room; each is tried.
  public static let certificates = 10
  /// The text of a certificate; those with keys of 8,192 bits have 4 KiB, and some come with remarks before them.
  public static let certificateBytes = 32 << 10
  /// Events of one security event token: RFC 8417 means one, told in several vocabularies.
  public static let securityEvents = 16
  /// The body of an event hook: what the largest batches need.
  public static let hookBytes = 1 << 20
  /// Events of one delivery of a hook, and targets of one event.
  public static let hookEvents = 1_000
  public static let hookTargets = 100
  /// The challenge that verifies a hook: a header field.
  public static let challengeBytes = 1_024
  /// Scalars of a text from outside that an error quotes.
  static let quotedScalars = 100
  /// Instants lie between 1970 and the end of the year 9999, in seconds: what every part of the system can write.
  static let instantSeconds = 0.0...253_402_300_799.0
  /// Whole numbers that a JSON number holds exactly: 53 bits.
  static let exactNumber = 9_007_199_254_740_991.0
}
