internal import COpenSSL

extension TLSError {
  /// What an error of OpenSSL means on a connection.
  ///
  /// - Parameter verification: what OpenSSL thinks of the peer's certificate (X509_V_OK and so on).
  init(_ entry: ErrorQueue.Entry?, verification: Int32) {
    guard let entry, let reason = entry.tlsReason else {
      self.init(.failed, "TLS failed: \(entry?.text ?? "unknown")")
      return
    }
    // Alerts of the peer are numbered from here on (SSL_AD_REASON_OFFSET).
    if reason > SSL_AD_REASON_OFFSET {
      // OpenSSL's text is "tlsv13 alert certificate required".
      let text = entry.text ?? "alert"
      let name = text.firstRange(of: " alert ").map { String(text[$0.upperBound...]) } ?? text
      self.init(.refusedByPeer, "the peer refuses the connection: \(name)")
      return
    }
    switch reason {
    case SSL_R_CERTIFICATE_VERIFY_FAILED:
      let text = unsafe X509_verify_cert_error_string(Int(verification)).map { unsafe String(cString: $0) }
      self.init(.certificateRefused, "the peer's certificate is refused: \(text ?? "unknown")")
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
      self.init(.certificateRefused, "the peer showed no certificate, and one is required")
    case SSL_R_NO_APPLICATION_PROTOCOL:
      self.init(.noCommonProtocol, "the peer offers no HTTP/2 by ALPN")
    case SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_VERSION_TOO_LOW, SSL_R_NO_PROTOCOLS_AVAILABLE:
      self.init(.noCommonProtocol, "the peer speaks no version of TLS that is spoken here")
    case SSL_R_NO_SHARED_CIPHER, SSL_R_NO_SHARED_GROUPS:
      self.init(.noCommonProtocol, "the peer offers no cipher suite that is spoken here")
    case SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST, SSL_R_WRONG_VERSION_NUMBER, SSL_R_UNEXPECTED_MESSAGE,
      SSL_R_BAD_RECORD_TYPE, SSL_R_PACKET_LENGTH_TOO_LONG:
      self.init(.noCommonProtocol, "what the peer sends is not TLS: \(entry.text ?? "unknown")")
    case SSL_R_UNEXPECTED_EOF_WHILE_READING:
      self.init(.closed, "the peer closed the connection during the TLS handshake")
    default:
      self.init(.failed, "TLS failed: \(entry.text ?? "unknown")")
    }
  }
}
