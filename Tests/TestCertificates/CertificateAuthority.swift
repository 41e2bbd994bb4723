internal import COpenSSL
internal import Glibc

/// A certificate authority for tests: makes keys and certificates as files in a folder of its own, which goes with it.
@safe public final class CertificateAuthority: @unchecked Sendable {
  // SAFETY: the pointers are constants; OpenSSL only reads what they point to when it signs.

  /// What a certificate is for.
  public enum Usage: String, Sendable {
    case server = "serverAuth"
    case client = "clientAuth"
  }

  /// The folder of all files.
  public let folder: String
  /// The authority's own certificate, in PEM.
  public let file: String
  private let key: OpaquePointer
  private let certificate: OpaquePointer

  public init(_ name: String = "Test CA") {
    folder = "/tmp/muster-ca-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    precondition(unsafe mkdir(folder, 0o755) == 0, "a folder for certificates")
    file = "\(folder)/ca.pem"
    unsafe key = makeKey()
    unsafe certificate = makeCertificate(
      subject: name, key: key, issuer: nil, signer: key, validFrom: -86400, validTo: 86400,
      extensions: [(NID_basic_constraints, "critical,CA:TRUE"), (NID_key_usage, "critical,keyCertSign,cRLSign")])
    unsafe write(certificate, to: file)
  }

  deinit {
    unsafe X509_free(certificate)
    unsafe EVP_PKEY_free(key)
    _ = unsafe system("rm -rf \(folder)")
  }

  /// Makes a key and a certificate for it.
  ///
  /// - Parameters:
  ///   - file: what the files are called, without the folder; those of that name are replaced, the certificate first.
  ///   - names: alternative names as OpenSSL writes them: `DNS:localhost,IP:127.0.0.1`.
  ///   - validFrom: seconds from now; `validTo` likewise.
  /// - Returns: the paths of the two.
  @discardableResult
  public func issue(
    _ file: String, subject: String? = nil, names: String = "DNS:localhost,IP:127.0.0.1", usage: Usage = .server,
    validFrom: Int = -3600, validTo: Int = 3600
  ) -> (certificate: String, key: String) {
    let own = unsafe makeKey()
    defer { unsafe EVP_PKEY_free(own) }
    var extensions = [(NID_ext_key_usage, usage.rawValue)]
    if !names.isEmpty { extensions.append((NID_subject_alt_name, names)) }
    let issued = unsafe makeCertificate(
      subject: subject ?? file, key: own, issuer: certificate, signer: key, validFrom: validFrom, validTo: validTo,
      extensions: extensions)
    defer { unsafe X509_free(issued) }
    let paths = ("\(folder)/\(file).pem", "\(folder)/\(file).key")
    unsafe write(issued, to: paths.0)
    unsafe writeKey(own, to: paths.1)
    return paths
  }
}

private func makeKey() -> OpaquePointer {
  let context = unsafe EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nil)
  defer { unsafe EVP_PKEY_CTX_free(context) }
  var key: OpaquePointer?
  let isMade =
    unsafe EVP_PKEY_keygen_init(context) == 1
    && EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1) == 1
    && EVP_PKEY_keygen(context, &key) == 1
  guard isMade, let key = unsafe key else { preconditionFailure("OpenSSL makes no key") }
  return unsafe key
}

private func makeCertificate(
  subject: String, key: OpaquePointer, issuer: OpaquePointer?, signer: OpaquePointer, validFrom: Int, validTo: Int,
  extensions: [(Int32, String)]
) -> OpaquePointer {
  guard let certificate = unsafe X509_new() else { preconditionFailure("no memory") }
  unsafe X509_set_version(certificate, 2)
  unsafe ASN1_INTEGER_set_int64(X509_get_serialNumber(certificate), Int64.random(in: 1 ... .max))
  unsafe X509_gmtime_adj(X509_getm_notBefore(certificate), validFrom)
  unsafe X509_gmtime_adj(X509_getm_notAfter(certificate), validTo)
  unsafe X509_set_pubkey(certificate, key)
  let name = unsafe X509_get_subject_name(certificate)
  unsafe X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, subject, -1, -1, 0)
  unsafe X509_set_issuer_name(certificate, X509_get_subject_name(issuer ?? certificate))
  for (kind, value) in extensions {
    var context = unsafe X509V3_CTX()
    unsafe X509V3_set_ctx(&context, issuer ?? certificate, certificate, nil, nil, 0)
    guard let entry = unsafe X509V3_EXT_conf_nid(nil, &context, kind, value) else {
      preconditionFailure("OpenSSL can't read '\(value)'")
    }
    unsafe X509_add_ext(certificate, entry, -1)
    unsafe X509_EXTENSION_free(entry)
  }
  precondition(unsafe X509_sign(certificate, signer, EVP_sha256()) > 0, "OpenSSL signs nothing")
  return unsafe certificate
}

private func write(_ certificate: OpaquePointer, to path: String) {
  let file = unsafe fopen(path, "w")
  precondition(unsafe PEM_write_X509(file, certificate) == 1, "\(path) can't be written")
  unsafe fclose(file)
}

private func writeKey(_ key: OpaquePointer, to path: String) {
  let file = unsafe fopen(path, "w")
  precondition(unsafe PEM_write_PrivateKey(file, key, nil, nil, 0, nil, nil) == 1, "\(path) can't be written")
  unsafe fclose(file)
  unsafe chmod(path, 0o600)
}
