import Assertions
import Testing

@Suite("Key sets")
struct KeySetTests {
  private func error(_ keys: String...) -> AssertionError? {
    refusal { try KeySet(json: Provider.keySet(keys)) }
  }

  @Test("P61: one usable key makes a key set; others are left out")
  func lenient() throws {
    let others = [
      Provider.jwk(.p521, "a"), Provider.jwk(.weakRSA, "b"), Provider.jwk(.rsa, "c", #","use":"enc""#),
      Provider.jwk(.rsa, "d", #","key_ops":["encrypt"]"#), Provider.jwk(.rsa, "e", #","alg":"RSA-OAEP""#),
      Provider.jwk(.p256, "f", #","alg":"RS256""#), #"{"kty":"new","kid":"g"}"#, "{}", "7",
    ]
    for other in others {
      #expect(error(other)?.code == .invalidTrust)
      _ = try KeySet(json: Provider.keySet([other, Provider.jwk(.p256, "h")]))
    }
  }

  @Test("P61: a private or secret key in a key set is refused: it has been shown")
  func privateKeys() {
    for secret in [#","d":"AQAB""#, #","d":null"#] {
      let error = error(Provider.jwk(.rsa, "a", secret), Provider.jwk(.p256, "b"))
      #expect(error?.code == .invalidTrust)
      #expect(error?.message.contains("private") == true)
      #expect(error?.message.contains("AQAB") == false)
    }
    #expect(error(#"{"kty":"oct","k":"c2VjcmV0"}"#, Provider.jwk(.p256, "b"))?.code == .invalidTrust)
  }

  @Test(
    "P61: keys whose numbers are no key are left out",
    arguments: [
      #"{"kty":"RSA","n":"AQAB","e":"AQAB"}"#, #"{"kty":"RSA","e":"AQAB"}"#, #"{"kty":"RSA","n":"+/==","e":"AQAB"}"#,
      #"{"kty":"EC","crv":"P-256","x":"","y":""}"#, #"{"kty":"EC","crv":"P-256","x":"AQAB","y":"AQAB"}"#,
      #"{"kty":"OKP","crv":"Ed25519","x":"AQAB"}"#, #"{"kty":"OKP","crv":"X25519","x":"AQAB"}"#,
    ])
  func broken(_ key: String) {
    #expect(error(key)?.code == .invalidTrust)
  }

  @Test("P61: a point off its curve is no key")
  func offCurve() {
    let one = base64URL([UInt8](repeating: 0, count: 31) + [1])
    let error = error(#"{"kty":"EC","crv":"P-256","x":"\#(one)","y":"\#(one)"}"#)
    #expect(error?.message.contains("no public key") == true)
  }

  @Test("P61: an RSA exponent of 0, 1, an even or a huge one is refused", arguments: ["AA", "AQ", "Ag", "AQABAAE", ""])
  func exponents(_ exponent: String) {
    let members = SigningKey.rsa.members.split(separator: #","e":"#)[0]
    #expect(error("{" + members + #","e":"\#(exponent)"}"#)?.message.contains("exponent") == true)
  }

  @Test("P61: an RSA modulus has 2,048 to 8,192 bits")
  func modulus() {
    for bytes in [255, 1_025] {
      let modulus = base64URL([UInt8](repeating: 0xFF, count: bytes))
      #expect(error(#"{"kty":"RSA","n":"\#(modulus)","e":"AQAB"}"#)?.message.contains("bits") == true)
    }
  }

  @Test(
    "P61: what is no key set is refused",
    arguments: [
      "", "{}", "[]", #"{"keys":{}}"#, #"{"keys":[]}"#, #"{"keys":[],"keys":[]}"#, "<html>",
      #"{"issuer":"https://idp.example.com/","jwks_uri":"https://idp.example.com/keys"}"#,
    ])
  func malformed(_ text: String) {
    #expect(refusal { try KeySet(json: text) }?.code == .invalidTrust)
  }

  @Test("P61: key sets are bounded")
  func bounds() throws {
    let key = Provider.jwk(.p256, "a")
    _ = try KeySet(json: Provider.keySet(Array(repeating: key, count: AssertionLimits.keys)))
    let many = refusal { try KeySet(json: Provider.keySet(Array(repeating: key, count: AssertionLimits.keys + 1))) }
    #expect(many?.code == .invalidTrust)
    let space = String(repeating: " ", count: AssertionLimits.keySetBytes)
    #expect(refusal { try KeySet(json: space + Provider.keySet([key])) }?.code == .invalidTrust)
  }
}
