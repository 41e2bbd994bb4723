public import Model

/// A security event token: the provider tells of something that happened (P59, RFC 8417).
///
/// It does not expire: a receiver that was down for a week is told then.
public struct SecurityEventToken: Hashable, Sendable {
  /// What tells it from others (`jti`), so that it counts once.
  public let id: String
  public let issuedAt: Timestamp
  /// One, or several that tell of the same thing, in the order of their addresses.
  public let events: [SecurityEvent]

  /// - Parameter now: The wall clock.
  public init(_ text: String, from issuer: TrustedIssuer, now: Timestamp) throws(AssertionError) {
    // The type is required: without it a token for another purpose could pass as one (RFC 8417 section 4.6).
    let token = try SignedClaims(
      text, from: issuer, types: ["secevent+jwt"], kind: "a security event token (secevent+jwt)", now: now)
    try self.init(token)
  }

  init(_ token: SignedClaims) throws(AssertionError) {
    id = try token.required("jti")
    issuedAt = try token.requiredInstant("iat")
    guard let events = token.members["events"]?.object, !events.isEmpty else {
      throw token.invalid("events", "must have an event")
    }
    guard events.count <= AssertionLimits.securityEvents else {
      throw token.invalid("events", "must have at most \(AssertionLimits.securityEvents) members")
    }
    var read: [SecurityEvent] = []
    for (address, value) in events.sorted(by: { $0.key < $1.key }) {
      read.append(try SecurityEvent(address, value, in: token, issuedAt: issuedAt))
    }
    self.events = read
  }
}
