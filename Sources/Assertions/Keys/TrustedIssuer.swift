/// Whose tokens a connection believes, and which of them are meant for it.
public struct TrustedIssuer: Sendable {
  /// The `iss` of its tokens, compared byte by byte.
  public let name: String
  /// The values of `aud` that mean this connection; one of them has to be in a token.
  public let audiences: [String]
  public let keys: KeySet
  /// How far its clock may be from ours.
  public let clockSkewSeconds: Int64

  /// - Parameter clockSkewSeconds: 0 to ``AssertionLimits/clockSkewSeconds``; what lies outside is taken to the nearer.
  /// - Throws: ``AssertionError/Code/invalidTrust`` without a name or an audience: that would believe tokens meant for
  ///   anybody.
  public init(
    name: String, audiences: [String], keys: KeySet, clockSkewSeconds: Int64 = AssertionLimits.clockSkewSeconds
  ) throws(AssertionError) {
    guard !name.isEmpty else { throw AssertionError(.invalidTrust, "The connection trusts no issuer; name it.") }
    guard !audiences.isEmpty, !audiences.contains("") else {
      throw AssertionError(.invalidTrust, "The connection has no audience; name the ones that its tokens carry.")
    }
    self.name = name
    self.audiences = audiences
    self.keys = keys
    self.clockSkewSeconds = min(max(clockSkewSeconds, 0), AssertionLimits.clockSkewSeconds)
  }
}
