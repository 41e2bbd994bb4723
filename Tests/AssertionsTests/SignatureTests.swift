import Assertions
import Model
import Testing

/// What nobody may get past a signature, whatever the token says.
@Suite("Signatures of tokens")
struct SignatureTests {
  private let payload = Claims.common.json

  private func read(_ token: String, _ keySet: String) throws -> IDToken {
    try IDToken(token, from: Provider().trust(keySet), now: Provider.now)
  }

  @Test("P61: an unsigned token is refused", arguments: ["none", "None", "NONE"])
  func unsigned(_ name: String) throws {
    let provider = Provider(algorithm: "RS256")
    let signed = base64URL(#"{"alg":"\#(name)","kid":"k1"}"#.utf8) + "." + base64URL(payload.utf8)
    for token in [signed + ".", signed + "." + base64URL([0])] {
      #expect(refusal { try read(token, provider.keySet()) }?.code == .unsupportedAlgorithm)
    }
  }

  @Test(
    "P61: a shared secret, an algorithm with SHA-1 or one that nobody names is refused",
    arguments: ["HS256", "HS384", "HS512", "RS1", "ES256K", "RS512", "ES512", "A128KW", "", "rs256"])
  func unsupported(_ name: String) throws {
    let provider = Provider(algorithm: "RS256")
    let token = provider.sign(header: #"{"alg":"\#(name)","kid":"k1"}"#, payload)
    let error = refusal { try read(token, provider.keySet()) }
    #expect(error?.code == .unsupportedAlgorithm)
    #expect(error?.message.contains("RS256") == true)
  }

  @Test("P61: a key signs only by the algorithms of its type, and only by the one it declares")
  func confusion() throws {
    let rsa = Provider(algorithm: "RS256")
    #expect(
      refusal { try read(rsa.token(payload), Provider(algorithm: "ES256").keySet()) }?.code == .unsupportedAlgorithm)
    #expect(refusal { try read(rsa.token(payload), rsa.keySet(#","alg":"PS256""#)) }?.code == .unsupportedAlgorithm)
    // Signed by RS256, said to be PS256.
    let said = rsa.sign(header: #"{"alg":"PS256","kid":"k1"}"#, payload)
    #expect(refusal { try read(said, rsa.keySet()) }?.code == .invalidSignature)
  }

  @Test("P61: another key's signature is refused", arguments: ["RS256", "PS256"])
  func otherKey(_ algorithm: String) throws {
    let other = Provider(algorithm: algorithm, key: .otherRSA)
    let error = refusal { try read(other.token(payload), Provider(algorithm: algorithm).keySet()) }
    #expect(error?.code == .invalidSignature)
  }

  @Test(
    "P61: a change of any part is refused", arguments: ["RS256", "PS256", "ES256", "ES384", "EdDSA"])
  func tampered(_ algorithm: String) throws {
    let provider = Provider(algorithm: algorithm)
    let parts = provider.token(payload).split(separator: ".").map(String.init)
    let keys = provider.keySet()
    let claims = base64URL(Claims.common.with(["sub": #""root""#]).json.utf8)
    #expect(refusal { try read([parts[0], claims, parts[2]].joined(separator: "."), keys) }?.code == .invalidSignature)
    let header = base64URL(#"{"alg":"\#(algorithm)","kid":"k1","x":1}"#.utf8)
    #expect(refusal { try read([header, parts[1], parts[2]].joined(separator: "."), keys) }?.code == .invalidSignature)
    for end in ["", "AAAA", parts[2] + "AAAA", String(parts[2].dropLast(4))] {
      let error = refusal { try read([parts[0], parts[1], end].joined(separator: "."), keys) }
      // Cut in the middle, a signature may end with bits that mean nothing.
      #expect(error?.code == .invalidSignature || error?.code == .malformed)
    }
    let zeros = base64URL([UInt8](repeating: 0, count: algorithm == "ES384" ? 96 : 64))
    #expect(refusal { try read([parts[0], parts[1], zeros].joined(separator: "."), keys) }?.code == .invalidSignature)
  }

  @Test("P61: a signature has one spelling: no padding, no white space, no bits that mean nothing")
  func spelling() throws {
    let provider = Provider(algorithm: "ES256")
    let token = provider.token(payload)
    _ = try read(token, provider.keySet())
    // 64 bytes end with a digit of which four bits count.
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    let last = try #require(token.last.flatMap(alphabet.firstIndex))
    let respelled = String(token.dropLast()) + String(alphabet[last + 1])
    for other in [respelled, token + "=", token + "==", token + "\n", " " + token] {
      #expect(refusal { try read(other, provider.keySet()) }?.code == .malformed)
    }
  }

  @Test("P61: without a kid the set must have one key")
  func missingKeyID() throws {
    let provider = Provider(keyID: nil)
    let token = provider.token(payload)
    let own = Provider.jwk(.p256, "k1")
    #expect(try read(token, Provider.keySet([own])).subject == "zoe")
    for other in [SigningKey.rsa, .p384, .p256] {
      #expect(refusal { try read(token, Provider.keySet([own, Provider.jwk(other, "k2")])) }?.code == .unknownKey)
    }
  }

  @Test("P61: the kid chooses the key, also among keys of several types; two alike are refused")
  func keyIDs() throws {
    let token = Provider().token(payload)
    let (own, other) = (Provider.jwk(.p256, "k1"), Provider.jwk(.otherRSA, "k1"))
    #expect(try read(token, Provider.keySet([other, own])).subject == "zoe")
    #expect(refusal { try read(token, Provider.keySet([own, own])) }?.code == .unknownKey)
    let unknown = refusal { try read(token, Provider.keySet([Provider.jwk(.p256, "K1")])) }
    #expect(unknown?.code == .unknownKey)
    #expect(unknown?.message.contains("'k1'") == true)
    let unnamed = refusal { try read(token, Provider.keySet([Provider.jwk(.p256, nil)])) }
    #expect(unnamed?.code == .unknownKey)
  }

  @Test("P61: a token that names a key of the set that is not used is told why")
  func unusable() throws {
    let keys = Provider.keySet([Provider.jwk(.p256, "k1", #","use":"enc""#), Provider.jwk(.p384, "k2")])
    let error = refusal { try read(Provider().token(payload), keys) }
    #expect(error?.code == .unknownKey)
    #expect(error?.message.contains("use is not sig") == true)
  }

  @Test("P61: a key that the token brings along or points to is not looked at")
  func embedded() throws {
    let attacker = Provider(algorithm: "RS256", key: .otherRSA)
    let header =
      #"{"alg":"RS256","kid":"k1","jku":"https://evil.example.com/","jwk":{\#(SigningKey.otherRSA.members)}}"#
    let error = refusal { try read(attacker.sign(header: header, payload), Provider(algorithm: "RS256").keySet()) }
    #expect(error?.code == .invalidSignature)
  }

  @Test(
    "P61: what is no signed token is refused",
    arguments: [
      "", ".", "..", "a.b", "a.b.c.d", "é.é.é", "e30.e30.", "W10.e30.AA", "bnVsbA.e30.AA",
      // {"alg":"RS256" with its end missing.
      "eyJhbGciOiJSUzI1NiI.e30.AA",
    ])
  func malformed(_ token: String) throws {
    #expect(refusal { try read(token, Provider().keySet()) }?.code == .malformed)
  }

  @Test("P61: an encrypted token is told so")
  func encrypted() throws {
    let error = refusal { try read("eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d", Provider().keySet()) }
    #expect(error?.code == .malformed)
    #expect(error?.message.contains("encrypted") == true)
  }

  @Test(
    "P61: a header that asks for more, or says things twice, is refused",
    arguments: [
      #"{"alg":"ES256","kid":"k1","crit":["exp"],"exp":1}"#, #"{"alg":"ES256","kid":"k1","crit":[]}"#,
      #"{"alg":"ES256","alg":"ES256","kid":"k1"}"#, #"{"alg":"ES256","kid":"k1","kid":"k2"}"#,
      #"{"alg":"ES256","kid":1}"#, #"{"alg":"ES256","kid":"k1","typ":[]}"#, #"{"alg":["ES256"],"kid":"k1"}"#,
      #"{"kid":"k1"}"#, #"{"alg":"ES256","kid":"k1"}x"#,
    ])
  func headers(_ header: String) throws {
    #expect(refusal { try read(Provider().sign(header: header, payload), Provider().keySet()) }?.code == .malformed)
  }

  @Test(
    "P61: a payload that is no JSON object, or says things twice, is refused",
    arguments: [
      "", "null", "[]", #""text""#, "{", #"{"sub":"zoe","sub":"root"}"#, #"{"a":{"b":1,"b":2}}"#, #"{"sub":"\ud800"}"#,
      #"{"exp":1e9999}"#, #"{"exp":01}"#,
    ])
  func payloads(_ payload: String) throws {
    #expect(refusal { try read(Provider().token(payload), Provider().keySet()) }?.code == .malformed)
  }

  @Test("P61: payloads that are deep, large or not UTF-8 are refused")
  func bounds() throws {
    let deep = String(repeating: #"{"a":"#, count: 200) + "1" + String(repeating: "}", count: 200)
    #expect(refusal { try read(Provider().token(deep), Provider().keySet()) }?.code == .malformed)
    let large = Claims.common.with(["x": "\"\(String(repeating: "x", count: AssertionLimits.assertionBytes))\""]).json
    #expect(refusal { try read(Provider().token(large), Provider().keySet()) }?.code == .tooLarge)
    let signed = base64URL(#"{"alg":"ES256","kid":"k1"}"#.utf8) + "." + base64URL([0x7B, 0xFF, 0x7D])
    let token = signed + "." + base64URL(SigningKey.p256.sign(Array(signed.utf8), "ES256"))
    #expect(refusal { try read(token, Provider().keySet()) }?.code == .malformed)
  }

  @Test("P61: an error quotes what helps an administrator, on one line, and no part of the token")
  func messages() throws {
    let provider = Provider()
    let long = String(repeating: "i", count: 10_000)
    for changes: Claims in [["iss": #""https://evil\n\u202e\#(long)""#], ["aud": #""\#(long)""#], ["exp": "1"]] {
      let token = provider.token(Claims.common.with(changes).json)
      let message = try #require(refusal { try read(token, provider.keySet()) }).message
      #expect(message.count < 300)
      #expect(!message.contains { $0.isNewline || $0 == "\u{202e}" })
      for part in token.split(separator: ".") { #expect(!message.contains(part)) }
    }
    let issuer = refusal {
      try read(provider.token(Claims.common.with(["iss": #""https://evil""#]).json), provider.keySet())
    }
    #expect(issuer?.message.contains("'https://evil'") == true)
    #expect(issuer?.message.contains(Provider.name) == false)
  }
}
