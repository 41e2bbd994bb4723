import Assertions
import Model
import Testing

@Suite("Security event tokens")
struct SecurityEventTokenTests {
  private static let caep = "https://schemas.openid.net/secevent/caep/event-type/"
  private static let risc = "https://schemas.openid.net/secevent/risc/event-type/"
  private static let revoked = caep + "session-revoked"

  private func read(_ claims: Claims, header: String = #","typ":"secevent+jwt""#) throws -> SecurityEventToken {
    let provider = Provider(algorithm: "EdDSA")
    return try SecurityEventToken(
      provider.token(claims.json, header: header), from: provider.trust(), now: Provider.now)
  }

  private func event(_ claims: Claims) throws -> SecurityEvent {
    let events = try read(claims).events
    try #require(events.count == 1)
    return events[0]
  }

  @Test("P59: session-revoked")
  func sessionRevoked() throws {
    let claims = Claims.event(Self.revoked, #"{"event_timestamp":\#(Provider.seconds - 60),"reason_admin":{"en":"x"}}"#)
    let token = try read(claims)
    #expect(token.id == "j1")
    #expect(token.issuedAt == Provider.now.advanced(bySeconds: -10))
    let event = try event(claims)
    #expect(event.kind == .sessionRevoked)
    #expect(event.subject == .email("zoe@example.com"))
    #expect(event.happenedAt == Provider.now.advanced(bySeconds: -60))
  }

  @Test("P59: token-claims-change names the new values")
  func claimsChanged() throws {
    let claims = Claims.event(
      Self.caep + "token-claims-change", #"{"claims":{"groups":["g-1"],"trust":"high","x":null}}"#)
    #expect(try event(claims).kind == .tokenClaimsChanged(["groups": .list(["g-1"]), "trust": .text("high")]))
    for body in ["{}", #"{"claims":{}}"#, #"{"claims":[]}"#] {
      #expect(refusal { try read(.event(Self.caep + "token-claims-change", body)) }?.code == .invalidClaim)
    }
  }

  @Test("P59: account-disabled, with its reason")
  func accountDisabled() throws {
    #expect(
      try event(.event(Self.risc + "account-disabled", #"{"reason":"hijacking"}"#)).kind
        == .accountDisabled(reason: "hijacking"))
    #expect(try event(.event(Self.risc + "account-disabled")).kind == .accountDisabled(reason: nil))
  }

  @Test("P59: a try of the stream, and events that mean nothing here, need no subject")
  func others() throws {
    let verification = Claims.event(
      "https://schemas.openid.net/secevent/ssf/event-type/verification", #"{"state":"s"}"#)
    #expect(try event(verification.with(["sub_id": nil])).kind == .verification(state: "s"))
    #expect(try event(Claims.event("urn:other").with(["sub_id": nil])).kind == .other("urn:other"))
  }

  @Test("P59: an event happened at its own instant, at toe, or at iat")
  func instants() throws {
    #expect(try event(.event(Self.revoked)).happenedAt == Provider.now.advanced(bySeconds: -10))
    let toe = Claims.event(Self.revoked).with(["toe": "\(Provider.seconds - 7)"])
    #expect(try event(toe).happenedAt == Provider.now.advanced(bySeconds: -7))
    let later = "\(Provider.seconds + 301)"
    for future in [
      Claims.event(Self.revoked, #"{"event_timestamp":\#(later)}"#), .event(Self.revoked).with(["toe": later]),
    ] { #expect(refusal { try read(future) }?.code == .notYetValid) }
    for value in [#""1""#, "-1", "1e300", "null"] {
      #expect(refusal { try read(.event(Self.revoked, #"{"event_timestamp":\#(value)}"#)) }?.code == .invalidClaim)
    }
  }

  static let subjects: [(String, SubjectIdentifier)] = [
    (#"{"format":"account","uri":"acct:zoe@example.com"}"#, .account(uri: "acct:zoe@example.com")),
    (#"{"format":"email","email":"zoe@example.com"}"#, .email("zoe@example.com")),
    (
      #"{"format":"iss_sub","iss":"https://issuer.example.com/","sub":"145234573"}"#,
      .issuerSubject(issuer: "https://issuer.example.com/", subject: "145234573")
    ),
    (#"{"format":"opaque","id":"11112222333344445555"}"#, .opaque(id: "11112222333344445555")),
    (#"{"format":"phone_number","phone_number":"+12065550100"}"#, .phoneNumber("+12065550100")),
    (#"{"format":"did","url":"did:example:123456"}"#, .decentralized(url: "did:example:123456")),
    (
      #"{"format":"uri","uri":"urn:uuid:4e851e98-83c4-4743-a5da-150ecb53042f"}"#,
      .uri("urn:uuid:4e851e98-83c4-4743-a5da-150ecb53042f")
    ),
    (
      #"""
      {"format":"aliases","identifiers":[{"format":"email","email":"user@example.com"},
       {"format":"phone_number","phone_number":"+12065550100"}]}
      """#, .aliases([.email("user@example.com"), .phoneNumber("+12065550100")])
    ),
    (
      #"""
      {"format":"complex","user":{"format":"email","email":"a@example.com"},"session":{"format":"opaque","id":"s"}}
      """#, .complex(["user": .email("a@example.com"), "session": .opaque(id: "s")])
    ),
  ]

  @Test("P59: the subject identifiers of RFC 9493", arguments: subjects)
  func subject(_ json: String, _ expected: SubjectIdentifier) throws {
    #expect(try event(Claims.event(Self.revoked).with(["sub_id": json])).subject == expected)
    #expect(try event(Claims.event(Self.revoked, #"{"subject":\#(json)}"#).with(["sub_id": nil])).subject == expected)
  }

  static let noSubjects = [
    "null", #""zoe""#, "{}", #"{"format":"email"}"#, #"{"format":"email","email":""}"#,
    #"{"format":"email","email":1}"#,
    #"{"format":"iss_sub","iss":"i"}"#, #"{"format":"later","id":"1"}"#, #"{"format":"complex"}"#,
    #"{"format":"aliases","identifiers":[]}"#,
    #"{"format":"aliases","identifiers":[{"format":"aliases","identifiers":[{"format":"opaque","id":"1"}]}]}"#,
    #"{"format":"complex","user":{"format":"complex","user":{"format":"opaque","id":"1"}}}"#,
  ]

  @Test("P59: a subject that is not understood is refused", arguments: noSubjects)
  func noSubject(_ json: String) {
    #expect(refusal { try read(Claims.event(Self.revoked).with(["sub_id": json])) }?.code == .invalidClaim)
  }

  static let refusals: [(String, Claims, AssertionError.Code)] = [
    ("no subject", ["sub_id": nil], .invalidClaim),
    ("no events", ["events": nil], .invalidClaim),
    ("empty events", ["events": "{}"], .invalidClaim),
    ("events in a list", ["events": "[]"], .invalidClaim),
    ("an event that is no object", ["events": #"{"\#(revoked)":true}"#], .invalidClaim),
    ("no id", ["jti": nil], .invalidClaim),
    ("no issue instant", ["iat": nil], .invalidClaim),
    ("another issuer", ["iss": #""https://evil.example.com/""#], .wrongIssuer),
    ("another audience", ["aud": #""other""#], .wrongAudience),
    ("no audience", ["aud": nil], .invalidClaim),
    ("expired", ["exp": "\(Provider.seconds - 300)"], .expired),
    ("issued in the future", ["iat": "\(Provider.seconds + 301)"], .notYetValid),
  ]

  @Test("P59: iss, aud, jti, iat and events are checked", arguments: refusals)
  func refused(_ name: String, _ changes: Claims, _ code: AssertionError.Code) {
    let error = refusal { try read(Claims.event(Self.revoked).with(changes)) }
    #expect(error?.code == code, "\(name): \(String(describing: error))")
  }

  @Test("P59: the type must say that it is one", arguments: ["", #","typ":"JWT""#, #","typ":"logout+jwt""#])
  func types(_ header: String) {
    #expect(refusal { try read(.event(Self.revoked), header: header) }?.code == .wrongType)
  }

  @Test("P59: the signature is checked")
  func signature() throws {
    let token = Provider(algorithm: "EdDSA").token(Claims.event(Self.revoked).json, header: #","typ":"secevent+jwt""#)
    let other = Provider.keySet([Provider.jwk(.p256, "k1")])
    let error = refusal { try SecurityEventToken(token, from: Provider().trust(other), now: Provider.now) }
    #expect(error?.code == .unsupportedAlgorithm)
  }

  @Test("P59: several events tell of one thing; too many are refused")
  func several() throws {
    let two = #"{"\#(Self.revoked)":{},"\#(Self.risc)account-disabled":{}}"#
    let kinds = try read(Claims.event("x").with(["events": two])).events.map(\.kind)
    #expect(kinds == [.sessionRevoked, .accountDisabled(reason: nil)])
    let many = (0...AssertionLimits.securityEvents).map { #""urn:\#($0)":{}"# }.joined(separator: ",")
    #expect(refusal { try read(Claims.event("x").with(["events": "{\(many)}"])) }?.code == .invalidClaim)
  }
}
