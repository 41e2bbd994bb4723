import Assertions
import Model
import Testing

@Suite("Logins as connections trust them")
struct AssertedLoginTests {
  private var trust: ConnectionTrust {
    ConnectionTrust(
      issuer: Provider.name, audiences: [Provider.audience], jwks: Provider().keySet(), subjectClaim: "upn")
  }

  private var samlTrust: ConnectionTrust {
    ConnectionTrust(
      issuer: SAMLProvider.issuer, samlCertificates: [SAMLProvider().key.certificate],
      samlAudience: SAMLProvider.audience)
  }

  @Test("P61: an ID token, by what the connection trusts")
  func idToken() throws {
    let token = Provider().token(Claims.common.with(["upn": #""zoe@corp""#, "groups": "[]"]).json)
    let login = try AssertedLogin(idToken: token, trust: trust, now: Provider.now)
    #expect(login.subject == "zoe@corp")
    #expect(login.authenticatedAt == Provider.now.advanced(bySeconds: -10))
    #expect(login.claims["groups"] == .list([]))
    var plain = trust
    plain.subjectClaim = ""
    #expect(try AssertedLogin(idToken: token, trust: plain, now: Provider.now).subject == "zoe")
    plain.jwks = ""
    let error = refusal { try AssertedLogin(idToken: token, trust: plain, now: Provider.now) }
    #expect(error?.code == .invalidTrust)
    plain.jwksURL = "https://idp.example.com/keys"
    #expect(try TrustedIssuer(plain, keySet: Provider().keySet()).name == Provider.name)
  }

  @Test("P61: a SAML assertion, by what the connection trusts; an attribute may name the user")
  func samlAssertion() throws {
    let assertion = SAMLProvider().assertion()
    let login = try AssertedLogin(samlAssertion: assertion, trust: samlTrust, now: Provider.now)
    #expect(login.subject == "zoe@example.com")
    #expect(login.claims == ["groups": .list(["g-1"])])
    var trust = samlTrust
    trust.subjectClaim = "groups"
    #expect(try AssertedLogin(samlAssertion: assertion, trust: trust, now: Provider.now).subject == "g-1")
    trust.subjectClaim = "upn"
    let error = refusal { try AssertedLogin(samlAssertion: assertion, trust: trust, now: Provider.now) }
    #expect(error?.code == .invalidClaim)
    let none = refusal { try AssertedLogin(samlAssertion: assertion, trust: self.trust, now: Provider.now) }
    #expect(none?.code == .invalidTrust)
  }
}
