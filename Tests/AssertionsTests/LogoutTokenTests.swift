import Assertions
import Model
import Testing

@Suite("Logout tokens")
struct LogoutTokenTests {
  private func read(_ changes: Claims = [:], header: String = #","typ":"logout+jwt""#) throws -> LogoutToken {
    let provider = Provider(algorithm: "PS256")
    return try LogoutToken(
      provider.token(Claims.logout.with(changes).json, header: header), from: provider.trust(), now: Provider.now)
  }

  @Test("P60: a logout token names a subject, a session, or both")
  func believed() throws {
    let token = try read(["sid": #""s-1""#])
    #expect((token.subject, token.session, token.id) == ("zoe", "s-1", "j1"))
    #expect(token.issuedAt == Provider.now.advanced(bySeconds: -10))
    #expect(try read().session == nil)
    #expect(try read(["sub": nil, "sid": #""s-1""#]).subject == nil)
  }

  @Test("P60: providers that set no type, or JWT, are understood", arguments: ["", #","typ":"JWT""#])
  func older(_ header: String) throws {
    #expect(try read(header: header).subject == "zoe")
  }

  static let refusals: [(String, Claims, AssertionError.Code)] = [
    ("a nonce", ["nonce": #""n""#], .invalidClaim),
    ("a nonce of null", ["nonce": "null"], .invalidClaim),
    ("no events", ["events": nil], .invalidClaim),
    ("another event", ["events": #"{"http://schemas.openid.net/event/other":{}}"#], .invalidClaim),
    (
      "an event that is no object", ["events": #"{"http://schemas.openid.net/event/backchannel-logout":1}"#],
      .invalidClaim
    ),
    ("events in a list", ["events": #"["http://schemas.openid.net/event/backchannel-logout"]"#], .invalidClaim),
    ("neither subject nor session", ["sub": nil], .invalidClaim),
    ("no id", ["jti": nil], .invalidClaim),
    ("an empty id", ["jti": #""""#], .invalidClaim),
    ("no issue instant", ["iat": nil], .invalidClaim),
    ("no expiry", ["exp": nil], .invalidClaim),
    ("expired", ["exp": "\(Provider.seconds - 300)"], .expired),
    ("issued in the future", ["iat": "\(Provider.seconds + 301)"], .notYetValid),
    ("another issuer", ["iss": #""https://evil.example.com/""#], .wrongIssuer),
    ("another audience", ["aud": #""other""#], .wrongAudience),
  ]

  @Test("P60: what a logout token must not say is refused", arguments: refusals)
  func refused(_ name: String, _ changes: Claims, _ code: AssertionError.Code) {
    let error = refusal { try read(changes) }
    #expect(error?.code == code, "\(name): \(String(describing: error))")
  }

  @Test("P60: a token for another purpose is no logout token", arguments: ["at+jwt", "secevent+jwt"])
  func types(_ type: String) {
    #expect(refusal { try read(header: #","typ":"\#(type)""#) }?.code == .wrongType)
  }
}
