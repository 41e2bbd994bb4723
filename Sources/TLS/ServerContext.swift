internal import COpenSSL

/// What the connections of a server are made from: its certificates, and which clients it admits.
///
/// Immutable; ``ServerCredentials`` replaces it when the files change. Session tickets are sealed with keys of the
/// context, so a session that began under other certificates or CAs is never resumed.
public final class ServerContext: Sendable {
  /// One for each certificate; connections begin with the first.
  private let contexts: [Context]
  /// When the first of the certificates expires, in seconds since 1970.
  public let expiresAt: Int64

  /// Reads the files.
  ///
  /// - Throws: ``TLSError`` with code `configuration` that names the file at fault.
  public init(_ config: ServerTLSConfig) throws(TLSError) {
    guard !config.certificates.isEmpty, config.certificates.count <= TLSLimits.certificates else {
      throw TLSError(.configuration, "a server has 1 to \(TLSLimits.certificates) certificates")
    }
    var contexts: [Context] = []
    var expiresAt = Int64.max
    for files in config.certificates {
      let context = try makeContext(config)
      try context.use(files)
      contexts.append(context)
      expiresAt = min(expiresAt, context.certificateExpiry)
    }
    self.contexts = contexts
    self.expiresAt = expiresAt
    // Not retained: each connection keeps this object.
    unsafe copenssl_set_servername_callback(
      contexts[0].pointer, chooseCertificate, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Takes over an accepted connection; nothing is read or written yet.
  ///
  /// - Parameter descriptor: non-blocking; stays the caller's to close.
  public func connection(descriptor: Int32) throws(TLSError) -> TLSConnection {
    try TLSConnection(contexts[0], role: .server, owner: self, descriptor: descriptor)
  }

  /// The context of the first certificate that carries the name.
  func context(for name: UnsafePointer<CChar>) -> Context? {
    contexts.first { context in
      guard let certificate = unsafe SSL_CTX_get0_certificate(context.pointer) else { return false }
      return unsafe X509_check_host(certificate, name, 0, UInt32(X509_CHECK_FLAG_NEVER_CHECK_SUBJECT), nil) == 1
    }
  }
}

private func makeContext(_ config: ServerTLSConfig) throws(TLSError) -> Context {
  let context = try Context(.server, versions: config.versions)
  let pointer = unsafe context.pointer
  // Tickets hold the sessions, so nothing is kept here, and reactors share no lock.
  unsafe copenssl_set_session_cache_mode(pointer, Int(SSL_SESS_CACHE_OFF))
  let label: StaticString = "muster"
  unsafe SSL_CTX_set_session_id_context(pointer, label.utf8Start, UInt32(label.utf8CodeUnitCount))
  unsafe SSL_CTX_set_alpn_select_cb(pointer, chooseProtocol, nil)
  switch config.clientCertificates {
  case .ignored: break
  case .optional(let file):
    try admitClients(context, file, SSL_VERIFY_PEER)
  case .required(let file):
    try admitClients(context, file, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT)
  }
  return context
}

private func admitClients(_ context: Context, _ file: String, _ mode: Int32) throws(TLSError) {
  try context.trust(file: file)
  context.verifyPeer(mode)
  ErrorQueue.clear()
  // Tells clients with several certificates which one to show. The context owns the list.
  unsafe SSL_CTX_set_client_CA_list(context.pointer, SSL_load_client_CA_file(file))
  ErrorQueue.clear()
}

/// SSL_CTX_set_tlsext_servername_callback: the client may have named the server it wants.
private func chooseCertificate(
  _ connection: OpaquePointer?, _ alert: UnsafeMutablePointer<Int32>?, _ owner: UnsafeMutableRawPointer?
) -> Int32 {
  guard let connection = unsafe connection, let owner = unsafe owner,
    let name = unsafe SSL_get_servername(connection, TLSEXT_NAMETYPE_host_name)
  else {
    return SSL_TLSEXT_ERR_NOACK
  }
  let contexts = unsafe Unmanaged<ServerContext>.fromOpaque(owner).takeUnretainedValue()
  // A name that no certificate carries gets the first one: the client decides what that is worth.
  if let context = unsafe contexts.context(for: name) { unsafe SSL_set_SSL_CTX(connection, context.pointer) }
  return SSL_TLSEXT_ERR_OK
}

/// SSL_CTX_set_alpn_select_cb: HTTP/2 or nothing (RFC 7301 §3.2). Not called for a client that offers no list.
private func chooseProtocol(
  _ connection: OpaquePointer?, _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
  _ chosenLength: UnsafeMutablePointer<UInt8>?, _ offered: UnsafePointer<UInt8>?, _ offeredLength: UInt32,
  _ argument: UnsafeMutableRawPointer?
) -> Int32 {
  guard let chosen = unsafe chosen, let chosenLength = unsafe chosenLength, let offered = unsafe offered else {
    return SSL_TLSEXT_ERR_ALERT_FATAL
  }
  let list = unsafe UnsafeBufferPointer(start: offered, count: Int(offeredLength))
  var offset = 0
  while offset < list.count {
    let length = unsafe Int(list[offset])
    guard offset + 1 + length <= list.count else { break }
    if unsafe ApplicationProtocol.h2.elementsEqual(list[(offset + 1)..<(offset + 1 + length)]) {
      unsafe chosen.pointee = unsafe offered + offset + 1
      unsafe chosenLength.pointee = UInt8(length)
      return SSL_TLSEXT_ERR_OK
    }
    offset += 1 + length
  }
  return SSL_TLSEXT_ERR_ALERT_FATAL
}

/// The one application protocol that is spoken here (RFC 9113 §3.2).
enum ApplicationProtocol {
  static let h2 = Array("h2".utf8)
}
