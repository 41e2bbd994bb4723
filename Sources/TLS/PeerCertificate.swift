internal import COpenSSL
internal import Glibc

/// Who a peer is, by a certificate that was verified.
public struct PeerCertificate: Sendable, Hashable {
  /// The subject as RFC 2253 writes it, such as `CN=loader,O=Example`.
  public let subject: String
  /// The DNS names of subjectAltName.
  public let dnsNames: [String]
  /// The URIs of subjectAltName: SPIFFE ids, for instance.
  public let uris: [String]
  /// The e-mail addresses of subjectAltName.
  public let emailAddresses: [String]
  /// The SHA-256 digest of the whole certificate, 32 bytes.
  public let fingerprint: [UInt8]
  /// When it expires, in seconds since 1970.
  public let expiresAt: Int64

  init(_ certificate: OpaquePointer) {
    subject = unsafe text(of: X509_get_subject_name(certificate))
    var names = Names()
    unsafe names.read(certificate)
    (dnsNames, uris, emailAddresses) = (names.dns, names.uris, names.emails)
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    let done = unsafe X509_digest(certificate, EVP_sha256(), &digest, &length)
    fingerprint = done == 1 && length == 32 ? digest : []
    expiresAt = unsafe seconds(X509_get0_notAfter(certificate))
  }
}

extension Context {
  /// When the own certificate expires, in seconds since 1970.
  var certificateExpiry: Int64 {
    guard let certificate = unsafe SSL_CTX_get0_certificate(pointer) else { return .max }
    return unsafe seconds(X509_get0_notAfter(certificate))
  }
}

/// The subject's alternative names.
private struct Names {
  var dns: [String] = []
  var uris: [String] = []
  var emails: [String] = []

  mutating func read(_ certificate: OpaquePointer) {
    ErrorQueue.clear()
    defer { ErrorQueue.clear() }
    guard let list = unsafe X509_get_ext_d2i(certificate, NID_subject_alt_name, nil, nil) else { return }
    let names = OpaquePointer(list)
    defer { unsafe GENERAL_NAMES_free(names) }
    let count = unsafe min(Int(OPENSSL_sk_num(names)), TLSLimits.certificateNames)
    for index in 0..<max(0, count) {
      guard let value = unsafe OPENSSL_sk_value(names, Int32(index)) else { continue }
      unsafe add(value.assumingMemoryBound(to: GENERAL_NAME.self))
    }
  }

  private mutating func add(_ name: UnsafePointer<GENERAL_NAME>) {
    switch unsafe name.pointee.type {
    case GEN_DNS: if let text = unsafe text(of: name.pointee.d.dNSName) { dns.append(text) }
    case GEN_URI: if let text = unsafe text(of: name.pointee.d.uniformResourceIdentifier) { uris.append(text) }
    case GEN_EMAIL: if let text = unsafe text(of: name.pointee.d.rfc822Name) { emails.append(text) }
    default: break
    }
  }

  /// nil: a name with a NUL in it means different things to different readers.
  private func text(of string: UnsafeMutablePointer<ASN1_IA5STRING>?) -> String? {
    guard let string = unsafe string, let start = unsafe ASN1_STRING_get0_data(string) else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(string)))
    guard unsafe !bytes.contains(0) else { return nil }
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}

private func text(of name: OpaquePointer?) -> String {
  guard let name = unsafe name, let memory = unsafe BIO_new(BIO_s_mem()) else { return "" }
  defer { unsafe BIO_free(memory) }
  guard unsafe X509_NAME_print_ex(memory, name, 0, copenssl_name_flags()) >= 0 else { return "" }
  var bytes = [UInt8](repeating: 0, count: TLSLimits.peerCertificateBytes)
  let count = unsafe BIO_read(memory, &bytes, Int32(bytes.count))
  return count > 0 ? String(decoding: bytes[..<Int(count)], as: UTF8.self) : ""
}

private func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64 {
  var parts = unsafe tm()
  guard let time = unsafe time, unsafe ASN1_TIME_to_tm(time, &parts) == 1 else { return .max }
  return unsafe Int64(timegm(&parts))
}
