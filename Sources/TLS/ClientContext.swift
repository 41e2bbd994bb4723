internal import COpenSSL
internal import Glibc
internal import Synchronization

/// What the connections of a client are made from: whom it trusts, what it shows, and the sessions it may resume.
public final class ClientContext: Sendable {
  private let context: Context
  private let serverName: String?
  private let sessions = Mutex<[String: ClientSession]>([:])

  /// Reads the files.
  ///
  /// - Throws: ``TLSError`` with code `configuration` that names the file at fault.
  public init(_ config: ClientTLSConfig) throws(TLSError) {
    context = try Context(.client, versions: config.versions)
    serverName = config.serverName
    switch config.trust {
    case .system: try context.trustSystem()
    case .file(let file): try context.trust(file: file)
    }
    context.verifyPeer(SSL_VERIFY_PEER)
    if let files = config.certificate { try context.use(files) }
    // OpenSSL's own store knows no names of servers.
    unsafe copenssl_set_session_cache_mode(
      context.pointer, Int(SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL_STORE))
    unsafe SSL_CTX_sess_set_new_cb(context.pointer, keepSession)
    let offer = [UInt8(ApplicationProtocol.h2.count)] + ApplicationProtocol.h2
    unsafe SSL_CTX_set_alpn_protos(context.pointer, offer, UInt32(offer.count))
  }

  /// Begins TLS on a connection that was made; nothing is read or written yet.
  ///
  /// - Parameters:
  ///   - descriptor: non-blocking; stays the caller's to close.
  ///   - host: the name or IP address that the server's certificate must carry, unless the configuration names one.
  public func connection(descriptor: Int32, host: String) throws(TLSError) -> TLSConnection {
    let name = serverName ?? host
    let connection = try TLSConnection(
      context, role: .client(serverName: name), owner: self, descriptor: descriptor)
    if let session = session(for: name) { connection.resume(session) }
    return connection
  }

  /// Keeps the newest session of a server.
  func keep(_ session: ClientSession, for name: String) {
    sessions.withLock { sessions in
      if sessions[name] == nil, sessions.count >= TLSLimits.sessions, let other = sessions.keys.first {
        sessions[other] = nil
      }
      sessions[name] = session
    }
  }

  private func session(for name: String) -> ClientSession? {
    sessions.withLock { sessions in
      guard let session = sessions[name] else { return nil }
      // Each connection has a copy of its own, as OpenSSL writes into a session that is in use.
      guard session.isUsable, let copy = session.copy() else {
        sessions[name] = nil
        return nil
      }
      return copy
    }
  }
}

/// Owns one SSL_SESSION.
@safe final class ClientSession: @unchecked Sendable {
  // SAFETY: read only, by one thread at a time: the one that holds the lock of its context.
  let pointer: OpaquePointer

  init(adopting pointer: OpaquePointer) { unsafe self.pointer = pointer }

  deinit { unsafe SSL_SESSION_free(pointer) }

  var isUsable: Bool {
    unsafe SSL_SESSION_is_resumable(pointer) == 1
      && SSL_SESSION_get_time(pointer) + SSL_SESSION_get_timeout(pointer) > time(nil)
  }

  func copy() -> ClientSession? { unsafe SSL_SESSION_dup(pointer).map { unsafe ClientSession(adopting: $0) } }
}

/// SSL_CTX_sess_set_new_cb: a server handed out a session. Returns 0: what is kept is a copy, as the connection goes on
/// using its own.
private func keepSession(_ connection: OpaquePointer?, _ session: OpaquePointer?) -> Int32 {
  guard let connection = unsafe connection, let session = unsafe session,
    let object = unsafe SSL_get_ex_data(connection, 0)
  else {
    return 0
  }
  let owner = unsafe Unmanaged<TLSConnection>.fromOpaque(object).takeUnretainedValue()
  if let copy = unsafe SSL_SESSION_dup(session) { unsafe owner.received(ClientSession(adopting: copy)) }
  return 0
}
