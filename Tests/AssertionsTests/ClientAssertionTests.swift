import Assertions
import Model
import Testing

@Suite("Client assertions")
struct ClientAssertionTests {
  private func read(
    _ changes: Claims = [:], subject: String = "zoe", header: String = "", keySet: String? = nil,
    provider: Provider = Provider(algorithm: "RS256")
  ) throws -> ClientAssertion {
    try ClientAssertion(
      provider.token(Claims.common.with(changes).json, header: header), from: provider.trust(keySet), subject: subject,
      now: Provider.now)
  }

  @Test("P8: an assertion of the expected subject is believed")
  func believed() throws {
    let assertion = try read(["jti": #""a-1""#])
    #expect(assertion.subject == "zoe")
    #expect(assertion.id == "a-1")
    #expect(assertion.expiresAt == Provider.now.advanced(bySeconds: 300))
    #expect(try read(["iat": nil]).id == nil)
    #expect(try read(header: #","typ":"client-authentication+jwt""#).subject == "zoe")
  }

  static let refusals: [(String, Claims, AssertionError.Code)] = [
    ("another issuer", ["iss": #""https://evil.example.com/""#], .wrongIssuer),
    ("no issuer", ["iss": nil], .invalidClaim),
    ("another subject", ["sub": #""Zoe""#], .wrongSubject),
    ("no subject", ["sub": nil], .invalidClaim),
    ("another audience", ["aud": #""api://other""#], .wrongAudience),
    ("no audience", ["aud": nil], .invalidClaim),
    ("expired", ["exp": "\(Provider.seconds - 300)"], .expired),
    ("no expiry", ["exp": nil], .invalidClaim),
    ("lives too long", ["exp": "\(Provider.seconds + 86_400 + 301)"], .invalidClaim),
    ("valid later", ["nbf": "\(Provider.seconds + 301)"], .notYetValid),
    ("issued in the future", ["iat": "\(Provider.seconds + 301)"], .notYetValid),
    ("an id that is no text", ["jti": "1"], .invalidClaim),
    ("a logout token", ["events": "{}"], .wrongType),
  ]

  @Test("P8: iss, sub, aud, exp, nbf and jti are checked", arguments: refusals)
  func refused(_ name: String, _ changes: Claims, _ code: AssertionError.Code) {
    let error = refusal { try read(changes) }
    #expect(error?.code == code, "\(name): \(String(describing: error))")
  }

  @Test("P8: the key is the one that kid names, of the connection's own set")
  func keys() {
    let other = Provider.keySet([Provider.jwk(.otherRSA, "k1")])
    #expect(refusal { try read(keySet: other) }?.code == .invalidSignature)
    #expect(refusal { try read(keySet: Provider.keySet([Provider.jwk(.rsa, "k2")])) }?.code == .unknownKey)
    let several = Provider.keySet([Provider.jwk(.rsa, "k1"), Provider.jwk(.p256, "k2")])
    let unnamed = refusal { try read(keySet: several, provider: Provider(algorithm: "RS256", keyID: nil)) }
    #expect(unnamed?.code == .unknownKey)
  }

  @Test("P8: a token for another purpose is no client assertion", arguments: ["at+jwt", "logout+jwt", "secevent+jwt"])
  func types(_ type: String) {
    #expect(refusal { try read(header: #","typ":"\#(type)""#) }?.code == .wrongType)
  }

  @Test("P8: a connection that expects no subject believes nobody")
  func unset() {
    #expect(refusal { try read(subject: "") }?.code == .invalidTrust)
  }
}
