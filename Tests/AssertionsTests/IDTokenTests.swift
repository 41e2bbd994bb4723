import Assertions
import Model
import Testing

@Suite("ID tokens")
struct IDTokenTests {
  private func read(
    _ provider: Provider = Provider(), _ changes: Claims = [:], header: String = "", keySet: String? = nil,
    subjectClaim: String = "sub"
  ) throws -> IDToken {
    try IDToken(
      provider.token(Claims.common.with(changes).json, header: header), from: provider.trust(keySet),
      subjectClaim: subjectClaim, now: Provider.now)
  }

  @Test("P61: each algorithm is believed", arguments: ["RS256", "PS256", "ES256", "ES384", "EdDSA"])
  func algorithms(_ algorithm: String) throws {
    let provider = Provider(algorithm: algorithm)
    #expect(try read(provider).subject == "zoe")
    #expect(try read(provider, keySet: provider.keySet(#","alg":"\#(algorithm)","use":"sig""#)).subject == "zoe")
  }

  @Test("P61: the authentication instant is auth_time, or where it is missing iat")
  func instants() throws {
    let plain = try read()
    #expect(plain.authenticatedAt == Provider.now.advanced(bySeconds: -10))
    #expect(plain.issuedAt == plain.authenticatedAt)
    #expect(plain.expiresAt == Provider.now.advanced(bySeconds: 300))
    let earlier = try read(Provider(), ["auth_time": "\(Provider.seconds - 3600).25"])
    #expect(earlier.authenticatedAt == Timestamp(microseconds: (Provider.seconds - 3600) * 1_000_000 + 250_000))
    #expect(earlier.issuedAt == plain.issuedAt)
  }

  @Test("P61: all claims come out, numbers and flags as text")
  func claims() throws {
    let token = try read(
      Provider(),
      [
        "groups": #"["g-1","g-2"]"#, "name": #""Zoé \"Z\"""#, "level": "3", "share": "0.5", "admin": "true",
        "none": "[]", "sid": #""s-1""#,
      ], header: #","typ":"JWT""#)
    #expect(token.claims["groups"] == .list(["g-1", "g-2"]))
    #expect(token.claims["name"] == .text(#"Zoé "Z""#))
    #expect(token.claims["level"] == .text("3"))
    #expect(token.claims["share"] == .text("0.5"))
    #expect(token.claims["admin"] == .text("true"))
    #expect(token.claims["none"] == .list([]))
    #expect(token.claims["iss"] == .text(Provider.name))
    #expect(token.session == "s-1")
  }

  @Test("P42: overage markers come out: the names in _claim_names, and hasgroups")
  func overage() throws {
    let token = try read(
      Provider(),
      [
        "_claim_names": #"{"groups":"src1"}"#,
        "_claim_sources": #"{"src1":{"endpoint":"https://graph.example.com/groups"}}"#, "hasgroups": "true",
      ])
    #expect(token.claims["_claim_names"] == .list(["groups"]))
    #expect(token.claims["hasgroups"] == .text("true"))
    #expect(token.claims["groups"] == nil)
  }

  @Test(
    "P43: only an empty list is an empty claim; what has no clear meaning is absent",
    arguments: ["null", "{}", #"[{"id":"g-1"}]"#, #"["g-1",null]"#, #"[["g-1"]]"#, "9007199254740993", "[1e17]"])
  func unclear(_ value: String) throws {
    #expect(try read(Provider(), ["groups": value]).claims["groups"] == nil)
  }

  @Test("P61: another claim may name the user")
  func subjectClaim() throws {
    #expect(try read(Provider(), ["upn": #""zoe@corp""#], subjectClaim: "upn").subject == "zoe@corp")
    for value in [nil, #""""#, "7", #"["zoe"]"#] {
      let error = refusal { try read(Provider(), ["upn": value], subjectClaim: "upn") }
      #expect(error?.code == .invalidClaim)
      #expect(error?.message.contains("upn") == true)
    }
  }

  static let refusals: [(String, Claims, AssertionError.Code)] = [
    ("no issuer", ["iss": nil], .invalidClaim),
    ("another issuer", ["iss": #""https://idp.example.com""#], .wrongIssuer),
    ("an issuer that is a list", ["iss": #"["https://idp.example.com/"]"#], .invalidClaim),
    ("no audience", ["aud": nil], .invalidClaim),
    ("an empty audience", ["aud": "[]"], .invalidClaim),
    ("another audience", ["aud": #""other""#], .wrongAudience),
    ("other audiences", ["aud": #"["other","third"]"#], .wrongAudience),
    ("an audience in another case", ["aud": #""Muster""#], .wrongAudience),
    ("an audience among numbers", ["aud": #"["muster",1]"#], .invalidClaim),
    ("several audiences and no azp", ["aud": #"["muster","other"]"#], .invalidClaim),
    ("issued to another party", ["aud": #"["muster","other"]"#, "azp": #""other""#], .wrongAudience),
    ("no subject", ["sub": nil], .invalidClaim),
    ("an empty subject", ["sub": #""""#], .invalidClaim),
    ("a subject that is a number", ["sub": "12"], .invalidClaim),
    ("no expiry", ["exp": nil], .invalidClaim),
    ("expired", ["exp": "\(Provider.seconds - 300)"], .expired),
    ("an expiry in text", ["exp": #""1900000000""#], .invalidClaim),
    ("an expiry before 1970", ["exp": "-1"], .invalidClaim),
    ("an expiry behind all years", ["exp": "1e300"], .invalidClaim),
    ("an expiry that no double holds", ["exp": "1e999"], .malformed),
    ("valid later", ["nbf": "\(Provider.seconds + 301)"], .notYetValid),
    ("no issue instant", ["iat": nil], .invalidClaim),
    ("issued in the future", ["iat": "\(Provider.seconds + 301)"], .notYetValid),
    ("authenticated in the future", ["auth_time": "\(Provider.seconds + 301)"], .notYetValid),
    ("events", ["events": "{}"], .wrongType),
  ]

  @Test("P61: what an ID token must not say is refused", arguments: refusals)
  func refused(_ name: String, _ changes: Claims, _ code: AssertionError.Code) throws {
    let error = refusal { try read(Provider(), changes) }
    #expect(error?.code == code, "\(name): \(String(describing: error))")
  }

  @Test("P61: clocks may differ by the skew, and no more")
  func skew() throws {
    let skew = AssertionLimits.clockSkewSeconds
    _ = try read(Provider(), ["exp": "\(Provider.seconds - skew + 1)"])
    _ = try read(Provider(), ["nbf": "\(Provider.seconds + skew)", "iat": "\(Provider.seconds + skew)"])
    let strict = try TrustedIssuer(
      name: Provider.name, audiences: [Provider.audience], keys: KeySet(json: Provider().keySet()), clockSkewSeconds: 0)
    let token = Provider().token(Claims.common.with(["exp": "\(Provider.seconds)"]).json)
    #expect(refusal { try IDToken(token, from: strict, now: Provider.now) }?.code == .expired)
    let wide = try TrustedIssuer(
      name: Provider.name, audiences: [Provider.audience], keys: KeySet(json: Provider().keySet()),
      clockSkewSeconds: .max)
    #expect(wide.clockSkewSeconds == skew)
  }

  @Test("P61: several audiences are fine if the token was issued to one of ours")
  func audiences() throws {
    let changes: Claims = ["aud": #"["other","muster"]"#, "azp": #""muster""#]
    #expect(try read(Provider(), changes).subject == "zoe")
  }

  @Test(
    "P61: tokens for other purposes are no ID tokens",
    arguments: ["at+jwt", "secevent+jwt", "logout+jwt", "application/logout+jwt", "jose", ""])
  func types(_ type: String) throws {
    #expect(refusal { try read(header: #","typ":"\#(type)""#) }?.code == .wrongType)
  }

  @Test("P61: the type is compared without case", arguments: ["JWT", "jwt", "application/JWT"])
  func ownType(_ type: String) throws {
    #expect(try read(header: #","typ":"\#(type)""#).subject == "zoe")
  }

  @Test("P61: a connection without issuer, audience or keys believes nobody")
  func unset() throws {
    let keys = try KeySet(json: Provider().keySet())
    for (name, audiences) in [("", ["a"]), ("i", []), ("i", [""])] {
      #expect(refusal { try TrustedIssuer(name: name, audiences: audiences, keys: keys) }?.code == .invalidTrust)
    }
  }
}
