internal import COpenSSL
internal import Glibc

/// Owns one SSL_CTX: what all connections made from it have in common.
@safe final class Context: @unchecked Sendable {
  // SAFETY: set up by whoever makes it, before anyone else knows of it; from then on OpenSSL guards what it changes
  // in it, its reference count included.
  let pointer: OpaquePointer

  enum Role { case server, client }

  /// - Throws: without memory, or where OpenSSL's own configuration forbids what we need.
  init(_ role: Role, versions: ClosedRange<TLSVersion>) throws(TLSError) {
    ErrorQueue.clear()
    guard let pointer = unsafe SSL_CTX_new(role == .server ? TLS_server_method() : TLS_client_method()) else {
      throw TLSError(.failed, "OpenSSL can't be set up: \(ErrorQueue.drain()?.text ?? "no memory")")
    }
    unsafe self.pointer = pointer
    // RFC 9113 §9.2.2 forbids everything of TLS 1.2 without ephemeral keys and AEAD.
    guard
      unsafe copenssl_set_versions(pointer, versions.lowerBound.rawValue, versions.upperBound.rawValue) == 1,
      unsafe SSL_CTX_set_cipher_list(pointer, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1,
      unsafe copenssl_set_groups(pointer, "X25519:P-256:P-384") == 1
    else {
      throw TLSError(.failed, "OpenSSL lacks a version or cipher of TLS: \(ErrorQueue.drain()?.text ?? "unknown")")
    }
    // 112 bits: RSA keys from 2048, no SHA-1, whatever the system's openssl.cnf says.
    unsafe SSL_CTX_set_security_level(pointer, 2)
    unsafe SSL_CTX_set_options(pointer, copenssl_common_options())
    unsafe copenssl_set_mode(
      pointer,
      Int(SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS))
    unsafe copenssl_set_read_ahead(pointer)
    unsafe copenssl_set_max_cert_list(pointer, TLSLimits.peerCertificateBytes)
    unsafe SSL_CTX_set_timeout(pointer, Int(TLSLimits.sessionLifetime.components.seconds))
    // Without it OpenSSL would ask at the terminal.
    unsafe SSL_CTX_set_default_passwd_cb(pointer) { _, _, _, _ in 0 }
  }

  deinit { unsafe SSL_CTX_free(pointer) }

  /// Shows these certificates to peers.
  func use(_ files: CertificateFiles) throws(TLSError) {
    try checkReadable(files.certificate)
    try checkReadable(files.key)
    ErrorQueue.clear()
    guard unsafe SSL_CTX_use_certificate_chain_file(pointer, files.certificate) == 1 else {
      throw unusable(files.certificate, "holds no usable certificate in PEM")
    }
    guard unsafe SSL_CTX_use_PrivateKey_file(pointer, files.key, SSL_FILETYPE_PEM) == 1 else {
      let cause = ErrorQueue.drain()
      if cause?.code == UInt(ERR_LIB_X509) << 23 | UInt(X509_R_KEY_VALUES_MISMATCH) { throw mismatch(files) }
      throw TLSError(
        .configuration,
        "\(files.key) holds no usable private key in PEM without a passphrase: \(cause?.text ?? "unknown")")
    }
    guard unsafe SSL_CTX_check_private_key(pointer) == 1 else {
      ErrorQueue.clear()
      throw mismatch(files)
    }
  }

  private func mismatch(_ files: CertificateFiles) -> TLSError {
    TLSError(.configuration, "the key in \(files.key) does not belong to the certificate in \(files.certificate)")
  }

  /// Accepts peers whose certificates lead to one of the file.
  func trust(file: String) throws(TLSError) {
    try checkReadable(file)
    ErrorQueue.clear()
    guard unsafe SSL_CTX_load_verify_file(pointer, file) == 1 else {
      throw unusable(file, "holds no usable CA certificate in PEM")
    }
    // What the file names is trusted, also where it is not a root.
    unsafe X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(pointer), UInt(X509_V_FLAG_PARTIAL_CHAIN))
  }

  func trustSystem() throws(TLSError) {
    ErrorQueue.clear()
    guard unsafe SSL_CTX_set_default_verify_paths(pointer) == 1 else {
      throw TLSError(.configuration, "the system's CA certificates can't be read")
    }
  }

  func verifyPeer(_ mode: Int32) {
    unsafe SSL_CTX_set_verify(pointer, mode, nil)
    unsafe SSL_CTX_set_verify_depth(pointer, Int32(TLSLimits.chainLength))
  }

  private func unusable(_ file: String, _ problem: String) -> TLSError {
    TLSError(.configuration, "\(file) \(problem): \(ErrorQueue.drain()?.text ?? "unknown")")
  }
}

private func checkReadable(_ file: String) throws(TLSError) {
  // open() and not access(): a folder can be accessed too.
  let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw TLSError(.configuration, unsafe "\(file) can't be read: \(String(cString: strerror(errno)))")
  }
  close(descriptor)
}
