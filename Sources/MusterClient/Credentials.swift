internal import RPC

/// Who calls, as headers.
enum Credentials {
  static func metadata(_ config: ClientConfig) throws(RPCError) -> Metadata {
    var metadata = Metadata()
    if let key = config.key { try add("authorization", "Bearer \(key)", named: "the key", to: &metadata) }
    if let user = config.actingUser { try addActingUser(user, to: &metadata) }
    return metadata
  }

  static func addActingUser(_ user: String, to metadata: inout Metadata) throws(RPCError) {
    try add("muster-acting-user", user, named: "the acting user's id", to: &metadata)
  }

  /// The value may be a secret, so the error does not repeat it.
  private static func add(
    _ name: String, _ value: String, named what: String, to metadata: inout Metadata
  ) throws(RPCError) {
    guard metadata.add(name, value) else {
      throw RPCError(.invalidArgument, "\(what) has characters that no header can carry; give it in printable ASCII")
    }
  }
}
