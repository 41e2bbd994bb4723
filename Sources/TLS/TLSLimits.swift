/// What TLS may cost, with the reason of each number.
public enum TLSLimits {
  /// Bytes of the certificates that a peer may send: a chain has a few, of 1 to 2 KiB each.
  public static let peerCertificateBytes = 32 << 10
  /// Certificates between a peer's and one that we trust.
  public static let chainLength = 8
  /// Certificates of one server, to choose from by name: the search is linear, once for each handshake.
  public static let certificates = 64
  /// Names of a peer's certificate that are kept.
  public static let certificateNames = 256
  /// Names of servers for which a client keeps a session to resume; beyond it an old one is forgotten.
  public static let sessions = 64
  /// For how long a session may be resumed without the certificates being shown again.
  public static let sessionLifetime: Duration = .seconds(3600)
  /// How often a server draws new keys for the tickets that it hands out: whoever steals one reads no TLS 1.2
  /// connection that was resumed outside of this time.
  public static let ticketKeyLifetime: Duration = .seconds(12 * 3600)
  /// How often files are looked at for a change: three calls of stat() each time.
  public static let fileCheckInterval: Duration = .seconds(2)
}
