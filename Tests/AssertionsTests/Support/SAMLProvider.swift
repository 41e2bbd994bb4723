import Assertions
import COpenSSL
import Model

/// A SAML identity provider in the tests. It writes XML in canonical form, so what it signs is what it wrote.
struct SAMLProvider {
  static let issuer = "https://idp.example.com/saml"
  static let audience = "https://muster.example.com/saml"
  static let namespaces = #"xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion""#

  var key = SigningKey.rsa
  var method = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
  var digest = "http://www.w3.org/2001/04/xmlenc#sha256"
  var canonicalization = #"<ds:CanonicalizationMethod Algorithm="\#(exclusive)"></ds:CanonicalizationMethod>"#
  var transforms = enveloped + #"<ds:Transform Algorithm="\#(exclusive)"></ds:Transform>"#
  /// What stands behind the signature's value.
  var keyInfo = ""

  static let exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#"
  static let enveloped =
    #"<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"></ds:Transform>"#

  func trust(_ certificates: [String]? = nil, audiences: [String] = [audience]) throws -> SAMLTrust {
    try SAMLTrust(issuer: Self.issuer, audiences: audiences, certificates: certificates ?? [key.certificate])
  }

  /// What an assertion says between its start and its end.
  struct Content {
    var id = "_a1"
    var version = "2.0"
    var issued = "2027-01-15T07:59:50Z"
    var issuer = SAMLProvider.issuer
    var subject = #"<saml:NameID>zoe@example.com</saml:NameID>"#
    var confirmation = """
      <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData \
      NotOnOrAfter="2027-01-15T08:05:00Z"></saml:SubjectConfirmationData></saml:SubjectConfirmation>
      """
    var times = #"NotBefore="2027-01-15T07:55:00Z" NotOnOrAfter="2027-01-15T08:05:00Z""#
    var conditions = """
      <saml:AudienceRestriction><saml:Audience>\(SAMLProvider.audience)</saml:Audience></saml:AudienceRestriction>
      """
    var statement = """
      <saml:AuthnStatement AuthnInstant="2027-01-15T07:30:00.5Z" SessionIndex="_s1"></saml:AuthnStatement>
      """
    var attributes = #"<saml:Attribute Name="groups"><saml:AttributeValue>g-1</saml:AttributeValue></saml:Attribute>"#

    /// The assertion, with `signature` behind its issuer.
    func xml(_ signature: String = "") -> String {
      """
      <saml:Assertion \(SAMLProvider.namespaces) ID="\(id)" IssueInstant="\(issued)" Version="\(version)">\
      <saml:Issuer>\(issuer)</saml:Issuer>\(signature)<saml:Subject>\(subject)\(confirmation)</saml:Subject>\
      <saml:Conditions \(times)>\(conditions)</saml:Conditions>\(statement)\
      <saml:AttributeStatement>\(attributes)</saml:AttributeStatement></saml:Assertion>
      """
    }
  }

  /// A signature over the element with that id, which without it reads `signed`.
  func signature(_ signed: String, id: String, uri: String? = nil) -> String {
    let value = base64(digest.hasSuffix("sha512") ? sha("SHA512", signed) : sha("SHA256", signed))
    let info = { (namespace: String) in
      """
      <ds:SignedInfo\(namespace)>\(canonicalization)<ds:SignatureMethod Algorithm="\(method)"></ds:SignatureMethod>\
      <ds:Reference URI="\(uri ?? "#\(id)")"><ds:Transforms>\(transforms)</ds:Transforms>\
      <ds:DigestMethod Algorithm="\(digest)"></ds:DigestMethod><ds:DigestValue>\(value)</ds:DigestValue></ds:Reference>\
      </ds:SignedInfo>
      """
    }
    let namespace = #" xmlns:ds="http://www.w3.org/2000/09/xmldsig#""#
    let algorithm = method.hasSuffix("ecdsa-sha256") ? "ES256" : "RS256"
    let signature = base64(key.sign(Array(info(namespace).utf8), algorithm))
    return
      "<ds:Signature\(namespace)>\(info(""))<ds:SignatureValue>\(signature)</ds:SignatureValue>\(keyInfo)</ds:Signature>"
  }

  func assertion(_ content: Content = Content()) -> String {
    content.xml(signature(content.xml(), id: content.id))
  }

  static func response(_ inside: String, _ signature: String = "") -> String {
    """
    <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_r1">\(signature)\(inside)</samlp:Response>
    """
  }

  func signedResponse(_ inside: String) -> String {
    Self.response(inside, signature(Self.response(inside), id: "_r1"))
  }

  private func sha(_ name: String, _ text: String) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: 64)
    var count = output.count
    let bytes = Array(text.utf8)
    precondition(unsafe EVP_Q_digest(nil, name, nil, bytes, bytes.count, &output, &count) == 1)
    return Array(output.prefix(count))
  }
}

/// RFC 4648 section 4 with padding.
func base64(_ bytes: some Collection<UInt8>) -> String {
  let text = base64URL(bytes).map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
  return String(text) + String(repeating: "=", count: (4 - text.count % 4) % 4)
}
