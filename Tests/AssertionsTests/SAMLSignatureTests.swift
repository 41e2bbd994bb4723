import Assertions
import Model
import Testing

/// What nobody may get past the signature of an assertion.
@Suite("Signatures of assertions")
struct SAMLSignatureTests {
  private typealias Content = SAMLProvider.Content
  private let provider = SAMLProvider()

  private func code(_ xml: String) -> AssertionError.Code? {
    refusal { try SAMLAssertion(xml, from: provider.trust(), now: Provider.now) }?.code
  }

  /// An assertion that nobody signed.
  private var forged: SAMLProvider.Content {
    var content = Content()
    content.id = "_evil"
    content.subject = "<saml:NameID>root@example.com</saml:NameID>"
    return content
  }

  @Test("P61: an unsigned assertion is refused")
  func unsigned() {
    #expect(code(Content().xml()) == .invalidSignature)
    #expect(code(SAMLProvider.response(Content().xml())) == .invalidSignature)
  }

  @Test("P61: a change of what is signed is refused, and a change of the signature")
  func tampered() {
    let signed = provider.assertion()
    #expect(code(signed) == nil)
    for (text, other) in [
      ("zoe@", "root@"), ("g-1", "g-2"), (#"Version="2.0""#, #"Version="2.0" X="1""#), (">g-1<", "> g-1<"),
    ] {
      #expect(code(signed.replacing(text, with: other)) == .invalidSignature)
      #expect(code(provider.signedResponse(Content().xml()).replacing(text, with: other)) == .invalidSignature)
    }
    let other = provider.signature(forged.xml(), id: "_a1")
    #expect(code(Content().xml(other)) == .invalidSignature)
    #expect(
      code(provider.signedResponse(signed).replacing("<samlp:Response ", with: #"<samlp:Response A="" "#))
        == .invalidSignature)
  }

  @Test("P61: how the XML is written makes no difference")
  func rewritten() {
    let signed = provider.assertion()
    for (text, other) in [
      ("</saml:SubjectConfirmationData>", "</saml:SubjectConfirmationData >"), (#"ID="_a1""#, "ID='_a1'"),
      ("zoe", "&#122;oe"), (">g-1<", "><![CDATA[g-1]]><"),
      ("<saml:Assertion ", #"<saml:Assertion xmlns:unused="urn:x" "#),
    ] { #expect(code(signed.replacing(text, with: other)) == nil) }
  }

  /// The ways in which a forgery is put beside, around or below what is signed (XSW1 to XSW8), and some more.
  private func wrappings() -> [String: String] {
    let signed = provider.assertion()
    let bare = Content().xml()
    let signature = provider.signature(bare, id: "_a1")
    let response = provider.signedResponse(bare)
    let object = { (inside: String) in
      signature.replacing("</ds:Signature>", with: "<ds:Object>\(inside)</ds:Object></ds:Signature>")
    }
    return [
      "a forged response around the signed one": SAMLProvider.response(forged.xml() + response),
      "the signed response in a forged one's signature": SAMLProvider.response(
        forged.xml(),
        provider.signature(SAMLProvider.response(bare), id: "_r1").replacing(
          "</ds:Signature>", with: "<ds:Object>\(SAMLProvider.response(bare))</ds:Object></ds:Signature>")),
      "a forgery before the signed assertion": SAMLProvider.response(forged.xml() + signed),
      "a forgery behind the signed assertion": SAMLProvider.response(signed + forged.xml()),
      "the signed assertion in a forgery": SAMLProvider.response(
        forged.xml(signed)),
      "the signature moved into a forgery that keeps the signed assertion": SAMLProvider.response(
        forged.xml(signature) + bare),
      "the signed assertion in the forgery's signature": SAMLProvider.response(forged.xml(object(bare))),
      "the signed assertion in extensions": SAMLProvider.response(
        "<samlp:Extensions>\(signed)</samlp:Extensions>" + forged.xml()),
      "the signature of another element": SAMLProvider.response(forged.xml(signature)),
      "a forgery with the same id": SAMLProvider.response(
        signed + forged.xml().replacing("_evil", with: "_a1")),
      "another element with the id": SAMLProvider.response(#"<samlp:Extensions ID="_a1"></samlp:Extensions>"# + signed),
      "another element with the id, spelled differently": SAMLProvider.response(
        #"<samlp:Extensions xml:id="_a1"></samlp:Extensions>"# + signed),
      "only extensions": SAMLProvider.response("<samlp:Extensions>\(signed)</samlp:Extensions>"),
      "another root": "<x>\(signed)</x>",
      "a signature elsewhere": SAMLProvider.response("<samlp:Extensions>\(signature)</samlp:Extensions>" + bare),
      "two signatures": Content().xml(signature + signature),
    ]
  }

  @Test("P61: a forgery is refused wherever the signed assertion is put")
  func wrapped() {
    for (name, xml) in wrappings() {
      #expect([.malformed, .invalidSignature].contains(code(xml)), "\(name)")
    }
  }

  @Test("P61: an embedded key or certificate is not looked at")
  func embedded() {
    let keyInfo = """
      <ds:KeyInfo><ds:X509Data><ds:X509Certificate>\(SigningKey.otherRSA.certificate)</ds:X509Certificate></ds:X509Data>\
      </ds:KeyInfo>
      """
    #expect(code(SAMLProvider(key: .otherRSA, keyInfo: keyInfo).assertion()) == .invalidSignature)
    #expect(code(SAMLProvider(keyInfo: keyInfo).assertion()) == nil)
  }

  @Test(
    "P61: SHA-1, HMAC, unsigned digests and unknown algorithms are refused",
    arguments: [
      "http://www.w3.org/2000/09/xmldsig#rsa-sha1", "http://www.w3.org/2000/09/xmldsig#dsa-sha1",
      "http://www.w3.org/2000/09/xmldsig#hmac-sha1", "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
      "http://www.w3.org/2001/04/xmldsig-more#rsa-md5", "",
    ])
  func methods(_ method: String) {
    #expect(code(SAMLProvider(method: method).assertion()) == .unsupportedAlgorithm)
    #expect(code(SAMLProvider(digest: "http://www.w3.org/2000/09/xmldsig#sha1").assertion()) == .unsupportedAlgorithm)
  }

  @Test("P61: an RSA key does not sign as an elliptic curve, nor the other way")
  func confusion() throws {
    let ec = SAMLProvider(key: .p256, method: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256")
    let error = refusal { try SAMLAssertion(ec.assertion(), from: ec.trust(), now: Provider.now) }
    #expect(error?.code == .invalidSignature)
    #expect(
      code(SAMLProvider(method: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256").assertion()) == .invalidSignature
    )
  }

  @Test("P61: other transforms and references are refused")
  func transforms() {
    let exclusive = #"<ds:Transform Algorithm="\#(SAMLProvider.exclusive)"></ds:Transform>"#
    let others = [
      "http://www.w3.org/TR/1999/REC-xslt-19991116", "http://www.w3.org/TR/1999/REC-xpath-19991116",
      "http://www.w3.org/2000/09/xmldsig#base64", "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
      "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
    ].map { #"<ds:Transform Algorithm="\#($0)"></ds:Transform>"# }
    var all = ["", exclusive, SAMLProvider.enveloped, exclusive + SAMLProvider.enveloped]
    all += others.map { SAMLProvider.enveloped + $0 }
    all += others.map { SAMLProvider.enveloped + $0 + exclusive }
    for transforms in all { #expect(code(SAMLProvider(transforms: transforms).assertion()) == .malformed) }
    let inclusive =
      #"<ds:CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"></ds:CanonicalizationMethod>"#
    #expect(code(SAMLProvider(canonicalization: inclusive).assertion()) == .malformed)
    for uri in [
      "", "_a1", "#_r1", "#", "#xpointer(/)", "#xpointer(id('_a1'))", "file:///etc/passwd", "http://evil.example.com/",
    ] {
      let bare = Content().xml()
      #expect(code(Content().xml(provider.signature(bare, id: "_a1", uri: uri))) == .malformed)
    }
  }

  @Test("P61: a signature of another shape is refused")
  func shapes() {
    let signed = provider.assertion()
    for part in [
      "SignedInfo", "SignatureValue", "Reference", "DigestMethod", "DigestValue", "Transforms", "SignatureMethod",
    ] {
      let renamed = signed.replacing("<ds:\(part)>", with: "<ds:X>").replacing("<ds:\(part) ", with: "<ds:X ")
        .replacing("</ds:\(part)>", with: "</ds:X>")
      #expect(code(renamed) == .malformed, "\(part)")
    }
    #expect(code(signed.replacing("<ds:SignatureValue>", with: "<ds:SignatureValue>%")) == .malformed)
    #expect(code(signed.replacing("</ds:Signature>", with: "<ds:Object></ds:Object></ds:Signature>")) == .malformed)
  }

  @Test("P61: document types, entities, comments and processing instructions are refused")
  func documents() {
    let signed = provider.assertion()
    let type = #"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>"#
    let bomb = #"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>"#
    for xml in [
      type + signed, bomb + signed.replacing("zoe", with: "&b;"), "<!DOCTYPE x>" + signed, signed + "<!-- x -->",
      "<?pi x?>" + signed, signed.replacing("zoe@", with: "zoe@<!-- -->"), signed.replacing("zoe@", with: "zoe@<?pi?>"),
      signed.replacing("zoe", with: "&unknown;"),
      signed.replacing("<saml:Issuer>", with: "<x:Issuer>").replacing("</saml:Issuer>", with: "</x:Issuer>"),
      signed + signed, String(signed.dropLast()),
      #"<?xml version="1.0" encoding="UTF-16"?>"# + type + signed,
    ] { #expect(code(xml) == .malformed) }
  }

  @Test(
    "P61: what is no assertion is refused", arguments: ["", "<", "<x/>", "e30=", "%%", "<saml:Assertion/>", "AAAA"])
  func others(_ text: String) {
    #expect(code(text) == .malformed)
  }

  @Test("P61: an encrypted assertion is told so, and a response without one")
  func encrypted() throws {
    let encrypted = "<saml:EncryptedAssertion \(SAMLProvider.namespaces)></saml:EncryptedAssertion>"
    for (inside, word) in [(encrypted, "encrypted"), ("", "failed")] {
      let error = refusal {
        try SAMLAssertion(SAMLProvider.response(inside), from: provider.trust(), now: Provider.now)
      }
      #expect(error?.code == .malformed)
      #expect(error?.message.contains(word) == true)
    }
  }

  @Test("P61: large and deep documents are refused")
  func bounds() {
    #expect(code(String(repeating: " ", count: AssertionLimits.assertionBytes) + "<x/>") == .tooLarge)
    let deep = String(repeating: "<a>", count: 20_000) + String(repeating: "</a>", count: 20_000)
    #expect(code(deep) == .malformed)
    let wide = SAMLProvider.response(String(repeating: "<a/>", count: 50_000) + provider.assertion())
    #expect(code(wide) == nil)
  }
}
