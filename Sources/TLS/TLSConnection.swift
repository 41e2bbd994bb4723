internal import COpenSSL
internal import Glibc

/// One TLS connection on a non-blocking descriptor, which it reads and writes but never closes.
///
/// Used by one thread at a time. That thread blocks SIGPIPE, as reactors do: OpenSSL writes with write(2). Each operation is one
/// synchronous function, since OpenSSL keeps its errors per thread.
@safe public final class TLSConnection {
  /// How far the handshake has come.
  public enum Handshake {
    case done
    /// Call again when the descriptor is readable.
    case wantsRead
    /// Call again when the descriptor is writable.
    case wantsWrite
    case failed(TLSError)
  }

  /// What a read or a write came to.
  public enum Outcome {
    case bytes(Int)
    /// Nothing until the descriptor is readable.
    case wantsRead
    /// Nothing until the descriptor is writable.
    case wantsWrite
    /// Nothing more will come; ``TLSConnection/failure`` tells why, if it isn't the peer's goodbye.
    case closed
  }

  enum Role {
    case server
    case client(serverName: String)
  }

  /// What a record holds at most (RFC 8446 §5.1).
  private static let recordBytes = 16 << 10

  private let pointer: OpaquePointer
  private let role: Role
  /// The context's callbacks point to it.
  private let owner: AnyObject
  private var isEstablished = false
  private var isShutDown = false
  /// What broke the connection; nothing is written any more.
  public private(set) var failure: TLSError?

  init(_ context: Context, role: Role, owner: AnyObject, descriptor: Int32) throws(TLSError) {
    ErrorQueue.clear()
    guard let pointer = unsafe SSL_new(context.pointer) else {
      throw TLSError(.failed, "no memory for a connection: \(ErrorQueue.drain()?.text ?? "unknown")")
    }
    unsafe self.pointer = pointer
    self.role = role
    self.owner = owner
    guard unsafe SSL_set_fd(pointer, descriptor) == 1 else {
      throw TLSError(.failed, "no memory for a connection: \(ErrorQueue.drain()?.text ?? "unknown")")
    }
    switch role {
    case .server: unsafe SSL_set_accept_state(pointer)
    case .client(let name):
      unsafe SSL_set_connect_state(pointer)
      // For `keepSession`, which OpenSSL calls while one of our functions runs.
      unsafe SSL_set_ex_data(pointer, 0, Unmanaged.passUnretained(self).toOpaque())
      try expect(name)
    }
  }

  deinit { unsafe SSL_free(pointer) }

  /// Asks for the server by name, and accepts nobody else.
  private func expect(_ name: String) throws(TLSError) {
    let isSet: Bool
    if isIPAddress(name) {
      // RFC 6066 §3: addresses are not sent.
      isSet = unsafe X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(pointer), name) == 1
    } else {
      // RFC 6125 §6.4.4: a subject's common name is no host name.
      unsafe SSL_set_hostflags(
        pointer, UInt32(X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
      isSet =
        unsafe !name.isEmpty && SSL_set1_host(pointer, name) == 1 && copenssl_set_server_name(pointer, name) == 1
    }
    guard isSet else { throw TLSError(.configuration, "'\(name)' is no name of a server") }
  }

  func resume(_ session: ClientSession) { unsafe SSL_set_session(pointer, session.pointer) }

  func received(_ session: ClientSession) {
    if case .client(let name) = role, let context = owner as? ClientContext { context.keep(session, for: name) }
  }

  // MARK: Operations

  /// Goes on with the handshake. Once it is done, bytes may have arrived with it: read before waiting.
  public func handshake() -> Handshake {
    guard !isShutDown else { return .failed(TLSError(.closed, "the connection was closed")) }
    ErrorQueue.clear()
    let status = unsafe SSL_do_handshake(pointer)
    if status != 1 {
      switch unsafe SSL_get_error(pointer, status) {
      case SSL_ERROR_WANT_READ: return .wantsRead
      case SSL_ERROR_WANT_WRITE: return .wantsWrite
      case SSL_ERROR_SSL: return fail(explained(ErrorQueue.drain()))
      default:
        ErrorQueue.clear()
        return fail(TLSError(.closed, "the peer closed the connection during the TLS handshake"))
      }
    }
    if let error = objection() { return fail(error) }
    isEstablished = true
    return .done
  }

  /// What is wrong with a connection that OpenSSL accepts.
  private func objection() -> TLSError? {
    var name: UnsafePointer<UInt8>?
    var length: UInt32 = 0
    unsafe SSL_get0_alpn_selected(pointer, &name, &length)
    guard unsafe ApplicationProtocol.h2.elementsEqual(UnsafeBufferPointer(start: name, count: Int(length))) else {
      return TLSError(.noCommonProtocol, "the peer does not agree on HTTP/2 by ALPN")
    }
    // A resumed session may be older than the end of what the client showed.
    if isResumed, let certificate = unsafe SSL_get0_peer_certificate(pointer),
      unsafe X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0
    {
      return TLSError(.certificateRefused, "the peer's certificate is refused: certificate has expired")
    }
    return nil
  }

  private func fail(_ error: TLSError) -> Handshake {
    failure = error
    return .failed(error)
  }

  /// Reads until the buffer is full or nothing is left, across the borders of records.
  public func read(into buffer: UnsafeMutableRawBufferPointer) -> Outcome {
    guard failure == nil, !isShutDown, var next = buffer.baseAddress else { return .closed }
    ErrorQueue.clear()
    var total = 0
    while total < buffer.count {
      var count = 0
      let status = unsafe SSL_read_ex(pointer, next, buffer.count - total, &count)
      guard status == 1 else {
        let outcome = classify(status)
        // An end or an error stays, so it is told by the next call.
        return total > 0 ? .bytes(total) : outcome
      }
      total += count
      unsafe next += count
      // Behind a full record there is more as a rule, though OpenSSL took no more than it from the socket; behind a
      // shorter one a system call would come back empty.
      if count < Self.recordBytes, unsafe SSL_has_pending(pointer) == 0 { break }
    }
    return .bytes(total)
  }

  /// Whether bytes were taken from the descriptor that ``read(into:)`` did not return yet. They may be half a record.
  public var hasPending: Bool { unsafe SSL_has_pending(pointer) == 1 }

  /// Writes as far as the descriptor takes it.
  ///
  /// After a short write, the next one must begin with the bytes that were not taken: their record is sealed already.
  public func write(_ bytes: UnsafeRawBufferPointer) -> Outcome {
    guard failure == nil, !isShutDown else { return .closed }
    guard var next = bytes.baseAddress, bytes.count > 0 else { return .bytes(0) }
    ErrorQueue.clear()
    var total = 0
    while total < bytes.count {
      // A record at most.
      var count = 0
      let status = unsafe SSL_write_ex(pointer, next, bytes.count - total, &count)
      guard status == 1 else {
        let outcome = classify(status)
        if total > 0, failure == nil { return .bytes(total) }
        return outcome
      }
      total += count
      unsafe next += count
    }
    return .bytes(total)
  }

  private func classify(_ status: Int32) -> Outcome {
    switch unsafe SSL_get_error(pointer, status) {
    case SSL_ERROR_WANT_READ: return .wantsRead
    case SSL_ERROR_WANT_WRITE: return .wantsWrite
    case SSL_ERROR_SSL: failure = explained(ErrorQueue.drain())
    case SSL_ERROR_SYSCALL: failure = TLSError(.closed, "the connection was lost")
    default: break
    }
    ErrorQueue.clear()
    return .closed
  }

  /// Says goodbye, if the connection still works, without waiting. Afterwards the descriptor is left alone.
  public func shutdown() {
    guard !isShutDown else { return }
    isShutDown = true
    guard isEstablished, failure == nil else { return }
    ErrorQueue.clear()
    unsafe SSL_shutdown(pointer)
    ErrorQueue.clear()
  }

  // MARK: What was agreed

  /// The version; after the handshake.
  public var version: TLSVersion? { TLSVersion(rawValue: unsafe SSL_version(pointer)) }

  /// Whether an earlier session was resumed, so that no certificates were exchanged.
  public var isResumed: Bool { unsafe SSL_session_reused(pointer) == 1 }

  /// Whether the kernel seals what is sent.
  public var isSealedByKernel: Bool { unsafe copenssl_is_ktls_sending(pointer) == 1 }

  /// The certificate that the peer showed, and that was verified; nil if it showed none.
  public var peerCertificate: PeerCertificate? {
    guard let certificate = unsafe SSL_get0_peer_certificate(pointer) else { return nil }
    return unsafe PeerCertificate(certificate)
  }

  /// The failure as a sentence.
  private func explained(_ entry: ErrorQueue.Entry?) -> TLSError {
    let verification = unsafe Int32(truncatingIfNeeded: SSL_get_verify_result(pointer))
    return TLSError(entry, verification: verification)
  }
}

/// Whether it is an IPv4 or IPv6 address as text.
private func isIPAddress(_ text: String) -> Bool {
  var address = in6_addr()
  return unsafe inet_pton(AF_INET, text, &address) == 1 || inet_pton(AF_INET6, text, &address) == 1
}
