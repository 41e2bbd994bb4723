import TLS
import TestCertificates
import Testing

@Suite("Files of certificates")
struct FileTests {
  @Test("a missing file, a wrong one and a key of another certificate are named")
  func files() {
    let ca = CertificateAuthority()
    let (first, firstKey) = ca.issue("first")
    let (second, _) = ca.issue("second")
    func refusal(_ certificate: String, _ key: String, client: String? = nil) -> String {
      var config = ServerTLSConfig(certificates: [CertificateFiles(certificate: certificate, key: key)])
      if let client { config.clientCertificates = .required(caFile: client) }
      do throws(TLSError) {
        _ = try ServerContext(config)
        return ""
      } catch {
        return error.code == .configuration ? error.message : "another code: \(error.message)"
      }
    }
    #expect(refusal(first, firstKey) == "")
    #expect(refusal(first, firstKey, client: ca.file) == "")
    #expect(refusal("/absent.pem", firstKey) == "/absent.pem can't be read: No such file or directory")
    #expect(refusal(firstKey, firstKey).hasPrefix("\(firstKey) holds no usable certificate in PEM"))
    #expect(refusal(first, first).hasPrefix("\(first) holds no usable private key in PEM"))
    #expect(refusal(second, firstKey) == "the key in \(firstKey) does not belong to the certificate in \(second)")
    #expect(refusal(first, firstKey, client: firstKey).hasPrefix("\(firstKey) holds no usable CA certificate"))
  }
}
