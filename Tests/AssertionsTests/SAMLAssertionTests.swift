import Assertions
import Model
import Testing
import Wire

@Suite("SAML assertions")
struct SAMLAssertionTests {
  private typealias Content = SAMLProvider.Content
  private let provider = SAMLProvider()

  private func read(_ xml: String, _ trust: SAMLTrust? = nil) throws -> SAMLAssertion {
    try SAMLAssertion(xml, from: trust ?? provider.trust(), now: Provider.now)
  }

  private func read(_ change: (inout SAMLProvider.Content) -> Void) throws -> SAMLAssertion {
    var content = SAMLProvider.Content()
    change(&content)
    return try read(provider.assertion(content))
  }

  @Test("P61: a signed assertion says who, when and what")
  func believed() throws {
    let assertion = try read(provider.assertion())
    #expect(assertion.id == "_a1")
    #expect(assertion.subject == "zoe@example.com")
    #expect(assertion.session == "_s1")
    #expect(assertion.authenticatedAt == Timestamp(microseconds: (Provider.seconds - 1_800) * 1_000_000 + 500_000))
    #expect(assertion.issuedAt == Provider.now.advanced(bySeconds: -10))
    #expect(assertion.attributes == ["groups": ["g-1"]])
    #expect(assertion.claims == ["groups": .list(["g-1"])])
  }

  @Test("P61: the signature may be the assertion's, the response's, or both; XML or base64")
  func places() throws {
    let signed = provider.assertion()
    let documents = [
      signed, SAMLProvider.response(signed), provider.signedResponse(Content().xml()), provider.signedResponse(signed),
      #"<?xml version="1.0" encoding="UTF-8"?>\#n"# + signed, base64(SAMLProvider.response(signed).utf8),
      base64(signed.utf8).enumerated().map { $0.offset % 76 == 75 ? "\($0.element)\r\n" : "\($0.element)" }.joined(),
    ]
    for document in documents { #expect(try read(document).subject == "zoe@example.com") }
  }

  @Test("P61: ECDSA and SHA-512 are believed")
  func algorithms() throws {
    let ec = SAMLProvider(key: .p256, method: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256")
    #expect(try read(ec.assertion(), ec.trust()).subject == "zoe@example.com")
    let long = SAMLProvider(digest: "http://www.w3.org/2001/04/xmlenc#sha512")
    #expect(try read(long.assertion()).subject == "zoe@example.com")
  }

  @Test("P61: prefixes that the canonical form treats inclusively are taken from where they are declared")
  func inclusivePrefixes() throws {
    let prefixes = """
      \(SAMLProvider.enveloped)<ds:Transform Algorithm="\(SAMLProvider.exclusive)"><ec:InclusiveNamespaces \
      xmlns:ec="\(SAMLProvider.exclusive)" PrefixList="xs other"></ec:InclusiveNamespaces></ds:Transform>
      """
    let namespace = #" xmlns:xs="http://www.w3.org/2001/XMLSchema""#
    let own = SAMLProvider.namespaces
    let signed = Content().xml().replacing(own, with: own + namespace)
    let signature = SAMLProvider(transforms: prefixes).signature(signed, id: "_a1")
    let response = SAMLProvider.response(Content().xml(signature))
    #expect(try read(response.replacing(" ID=\"_r1\"", with: namespace + " ID=\"_r1\"")).subject == "zoe@example.com")
    #expect(refusal { try read(response) }?.code == .invalidSignature)
  }

  @Test(
    "P61: what another library signed is believed, whatever its white space and prefixes",
    arguments: [SignedElsewhere.assertion, SignedElsewhere.response])
  func elsewhere(_ response: String) throws {
    let assertion = try read(response, provider.trust([SignedElsewhere.certificate]))
    #expect(assertion.subject == "zoé@example.com")
    #expect(assertion.session == "_s7")
    #expect(assertion.attributes == ["groups": ["g <1>", "g-2"]])
  }

  @Test("P42: Entra's link to the groups comes out in their place")
  func overage() throws {
    let name = "http://schemas.microsoft.com/claims/groups.link"
    let assertion = try read {
      $0.attributes = """
        <saml:Attribute Name="\(name)"><saml:AttributeValue>https://graph.windows.net/x</saml:AttributeValue>\
        </saml:Attribute>
        """
    }
    #expect(assertion.attributes == [name: ["https://graph.windows.net/x"]])
  }

  @Test("P43: an attribute without values is empty; one whose value is nil or has elements is absent")
  func attributes() throws {
    let assertion = try read {
      $0.attributes = """
        <saml:Attribute Name="none"></saml:Attribute>\
        <saml:Attribute Name="two"><saml:AttributeValue>a &amp; b</saml:AttributeValue>\
        <saml:AttributeValue></saml:AttributeValue></saml:Attribute>\
        <saml:Attribute Name="nil"><saml:AttributeValue xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:nil="true"></saml:AttributeValue></saml:Attribute>\
        <saml:Attribute Name="deep"><saml:AttributeValue><saml:NameID>x</saml:NameID></saml:AttributeValue>\
        </saml:Attribute><saml:Attribute Name="two"><saml:AttributeValue>é</saml:AttributeValue></saml:Attribute>
        """
    }
    #expect(assertion.attributes == ["none": [], "two": ["a & b", "", "é"]])
  }

  static let refusals: [(String, @Sendable (inout SAMLProvider.Content) -> Void, AssertionError.Code)] = [
    ("another version", { $0.version = "1.1" }, .invalidClaim),
    ("another issuer", { $0.issuer += "/" }, .wrongIssuer),
    ("no issue instant", { $0.issued = "" }, .invalidClaim),
    ("issued in the future", { $0.issued = "2027-01-15T08:05:01Z" }, .notYetValid),
    ("a local time", { $0.issued = "2027-01-15T07:59:50" }, .invalidClaim),
    ("no subject", { $0.subject = "" }, .invalidClaim),
    ("an empty subject", { $0.subject = "<saml:NameID></saml:NameID>" }, .invalidClaim),
    ("two subjects", { $0.subject += $0.subject }, .invalidClaim),
    ("an encrypted subject", { $0.subject = "<saml:EncryptedID></saml:EncryptedID>" }, .invalidClaim),
    ("elements in the subject", { $0.subject = "<saml:NameID>a<saml:b></saml:b></saml:NameID>" }, .invalidClaim),
    ("no confirmation", { $0.confirmation = "" }, .invalidClaim),
    (
      "a confirmation that has ended",
      { $0.confirmation = $0.confirmation.replacing("08:05:00", with: "07:55:00") }, .expired
    ),
    (
      "a confirmation without an end",
      { $0.confirmation = $0.confirmation.replacing(#" NotOnOrAfter="2027-01-15T08:05:00Z""#, with: "") }, .invalidClaim
    ),
    (
      "a confirmation of another kind",
      { $0.confirmation = $0.confirmation.replacing("bearer", with: "sender-vouches") }, .invalidClaim
    ),
    ("expired", { $0.times = #"NotOnOrAfter="2027-01-15T07:55:00Z""# }, .expired),
    ("valid later", { $0.times = #"NotBefore="2027-01-15T08:05:01Z""# }, .notYetValid),
    ("no audience restriction", { $0.conditions = "" }, .invalidClaim),
    (
      "another audience", { $0.conditions = $0.conditions.replacing("muster", with: "other") }, .wrongAudience
    ),
    (
      "a second restriction that is not met",
      { $0.conditions += $0.conditions.replacing("muster", with: "other") }, .wrongAudience
    ),
    ("a condition nobody knows", { $0.conditions += "<saml:Condition></saml:Condition>" }, .invalidClaim),
    ("no statement", { $0.statement = "" }, .invalidClaim),
    ("two statements", { $0.statement += $0.statement }, .invalidClaim),
    ("authenticated in the future", { $0.statement = $0.statement.replacing("07:30", with: "08:06") }, .notYetValid),
    (
      "a session that has ended",
      {
        $0.statement = $0.statement.replacing(
          "SessionIndex", with: #"SessionNotOnOrAfter="2027-01-15T07:55:00Z" X"#)
      }, .expired
    ),
  ]

  @Test("P61: what an assertion must not say is refused", arguments: refusals.indices)
  func refused(_ index: Int) throws {
    let (name, change, code) = Self.refusals[index]
    let error = refusal { try read(change) }
    #expect(error?.code == code, "\(name): \(String(describing: error))")
  }

  @Test("P61: several audiences are fine if one is ours, and the conditions that change nothing")
  func conditions() throws {
    let assertion = try read {
      $0.conditions = """
        <saml:AudienceRestriction><saml:Audience>https://other</saml:Audience><saml:Audience>\
        \(SAMLProvider.audience)</saml:Audience></saml:AudienceRestriction><saml:OneTimeUse></saml:OneTimeUse>
        """
    }
    #expect(assertion.subject == "zoe@example.com")
  }

  @Test("P61: only certificates of the connection count, each of them, in PEM or base64, also past their dates")
  func certificates() throws {
    let other = SigningKey.otherRSA.certificate
    #expect(refusal { try read(provider.assertion(), provider.trust([other])) }?.code == .invalidSignature)
    let own = provider.key.certificate
    let pem = "-----BEGIN CERTIFICATE-----\n\(own)\n-----END CERTIFICATE-----\n"
    for certificates in [[own], [pem], [other, own]] {
      #expect(try read(provider.assertion(), provider.trust(certificates)).subject == "zoe@example.com")
    }
    let two = base64(Base64.decode(own.utf8).map { $0 + $0 } ?? [])
    let bad = [
      [two],
      [], [""], ["AAAA"], ["%"], [SigningKey.weakRSA.certificate], [SigningKey.ed25519.certificate],
      [SigningKey.p521.certificate], Array(repeating: own, count: 11),
    ]
    for certificates in bad { #expect(refusal { try provider.trust(certificates) }?.code == .invalidTrust) }
    #expect(refusal { try provider.trust(audiences: []) }?.code == .invalidTrust)
  }
}
