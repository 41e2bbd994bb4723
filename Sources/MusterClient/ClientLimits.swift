/// The bounds of what a client keeps.
enum ClientLimits {
  /// Without a byte from a server while calls run, until it is asked for a sign of life. musterd takes a hundred a second.
  static let keepAliveInterval: Duration = .seconds(30)
  /// Tenants whose newest token is remembered. An entry takes about 200 bytes, so all of them 20 MB; beyond that, one
  /// is forgotten, and the next check of that tenant takes whatever is loaded.
  static let rememberedTenants = 100_000
}
