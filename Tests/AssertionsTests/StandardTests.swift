import Model
import Testing
import Wire

@testable import Assertions

/// The examples that the standards themselves give.
@Suite("Examples of the standards")
struct StandardTests {
  private static let rfc7515Payload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"

  private static let rfc7515RSA = """
    {"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-\
    yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBE\
    Ma2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9g\
    b54h4FRWyuXpoQ","e":"AQAB"}
    """

  private static let rfc7515EC = """
    {"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":\
    "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}
    """

  private func claims(_ token: String, _ keys: String...) throws -> [String: JSON] {
    try CompactToken(token).verifiedClaims(KeySet(json: Provider.keySet(keys)))
  }

  @Test("P61: RFC 7515 A.2, RSASSA-PKCS1-v1_5 with SHA-256")
  func rsa() throws {
    let signature = """
      cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1\
      dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzD\
      wusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe7\
      7Rw
      """
    let claims = try claims("eyJhbGciOiJSUzI1NiJ9.\(Self.rfc7515Payload).\(signature)", Self.rfc7515RSA)
    #expect(claims["iss"]?.text == "joe")
    #expect(claims["exp"]?.number == 1_300_819_380)
    #expect(claims["http://example.com/is_root"]?.claim == .text("true"))
  }

  @Test("P61: RFC 7515 A.3, ECDSA on P-256 with SHA-256")
  func ecdsa() throws {
    let signature = "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
    let claims = try claims("eyJhbGciOiJFUzI1NiJ9.\(Self.rfc7515Payload).\(signature)", Self.rfc7515EC)
    #expect(claims["iss"]?.text == "joe")
  }

  @Test("P61: RFC 7515 A.1, a shared secret, is refused, and so is its key")
  func secret() {
    let token =
      "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.\(Self.rfc7515Payload).dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    #expect(refusal { try claims(token, Self.rfc7515RSA) }?.code == .unsupportedAlgorithm)
    let key =
      #"{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"}"#
    #expect(refusal { try KeySet(json: Provider.keySet([Self.rfc7515RSA, key])) }?.code == .invalidTrust)
  }

  @Test("P61: RFC 7515 A.4, P-521, and A.5, unsigned, are refused")
  func others() {
    let p521 = """
      eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA.AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0\
      aw_7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn
      """
    #expect(refusal { try claims(p521, Self.rfc7515EC) }?.code == .unsupportedAlgorithm)
    let unsigned = "eyJhbGciOiJub25lIn0.\(Self.rfc7515Payload)."
    #expect(refusal { try claims(unsigned, Self.rfc7515EC) }?.code == .unsupportedAlgorithm)
  }

  @Test("P61: RFC 8037 A.4, Ed25519")
  func ed25519() throws {
    let key = #"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#
    let signed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
    let signature = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"
    let bytes = try #require(Base64URL.decode(signature.utf8))
    let ed25519 = try KeySet(json: Provider.keySet([key])).key(nil, for: .edDSA)
    #expect(ed25519.verifies(bytes, of: Array(signed.utf8), by: .ed25519))
    #expect(!ed25519.verifies(bytes, of: Array("x\(signed)".utf8), by: .ed25519))
    // Its payload is no JSON.
    #expect(refusal { try claims("\(signed).\(signature)", key) }?.code == .malformed)
  }

  /// RFC 7517 A.1; the first key is for encryption.
  private static let rfc7517Keys = """
    {"keys":[{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
    "y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","use":"enc","kid":"1"},
    {"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKR\
    XjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0\
    zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEg\
    U8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"}]}
    """

  @Test("P61: RFC 7517 A.1, public keys, and A.3, secret ones")
  func keySets() throws {
    let keys = try KeySet(json: Self.rfc7517Keys)
    _ = try keys.key("2011-04-29", for: .rs256)
    #expect(refusal { try keys.key("2011-04-29", for: .ps256) }?.code == .unsupportedAlgorithm)
    #expect(refusal { try keys.key("1", for: .es256) }?.message.contains("use is not sig") == true)
    let secrets = #"{"keys":[{"kty":"oct","alg":"A128KW","k":"GawgguFyGrWKav7AX4VKUg"}]}"#
    #expect(refusal { try KeySet(json: secrets) }?.code == .invalidTrust)
  }

  private func trust(_ issuer: String, _ audience: String, _ provider: Provider) throws -> TrustedIssuer {
    try TrustedIssuer(name: issuer, audiences: [audience], keys: KeySet(json: provider.keySet()))
  }

  @Test("P8: RFC 7523 section 4's example, signed by a key of ours")
  func clientAssertion() throws {
    let provider = Provider(algorithm: "ES256", keyID: "16")
    let token = provider.token(
      """
      {"iss":"https://jwt-idp.example.com","sub":"mailto:mike@example.com","aud":"https://jwt-rp.example.net",
       "nbf":1300815780,"exp":1300819380,"http://claims.example.com/member":true}
      """)
    let issuer = try trust("https://jwt-idp.example.com", "https://jwt-rp.example.net", provider)
    let now = Timestamp(microseconds: 1_300_816_000_000_000)
    let assertion = try ClientAssertion(token, from: issuer, subject: "mailto:mike@example.com", now: now)
    #expect(assertion.expiresAt == Timestamp(microseconds: 1_300_819_380_000_000))
    let late = now.advanced(bySeconds: 3_700)
    let error = refusal { try ClientAssertion(token, from: issuer, subject: "mailto:mike@example.com", now: late) }
    #expect(error?.code == .expired)
  }

  @Test("P59: RFC 8417's examples of SCIM and RISC, signed by a key of ours")
  func securityEvents() throws {
    let provider = Provider(algorithm: "RS256")
    let scim = provider.token(
      """
      {"iss":"https://scim.example.com","iat":1458496404,"jti":"4d3559ec67504aaba65d40b0363faad8",
       "aud":["https://scim.example.com/Feeds/98d52461fa5bbc879593b7754",
              "https://scim.example.com/Feeds/5d7604516b1d08641d7676ee7"],
       "events":{"urn:ietf:params:scim:event:create":{"ref":"https://scim.example.com/Users/44f6142df96bd6ab61e7521d9",
         "attributes":["id","name","userName","password","emails"]}}}
      """, header: #","typ":"secevent+jwt""#)
    let feed = "https://scim.example.com/Feeds/5d7604516b1d08641d7676ee7"
    let token = try SecurityEventToken(scim, from: trust("https://scim.example.com", feed, provider), now: Provider.now)
    #expect(token.id == "4d3559ec67504aaba65d40b0363faad8")
    #expect(token.events.map(\.kind) == [.other("urn:ietf:params:scim:event:create")])
    let risc = provider.token(
      """
      {"iss":"https://idp.example.com/","jti":"756E69717565206964656E746966696572","iat":1508184845,
       "aud":"636C69656E745F6964","events":{"https://schemas.openid.net/secevent/risc/event-type/account-disabled":{
         "subject":{"subject_type":"iss-sub","iss":"https://idp.example.com/","sub":"7375626A656374"},
         "reason":"hijacking"}}}
      """, header: #","typ":"secevent+jwt""#)
    let disabled = try SecurityEventToken(
      risc, from: trust("https://idp.example.com/", "636C69656E745F6964", provider), now: Provider.now)
    #expect(disabled.events.map(\.kind) == [.accountDisabled(reason: "hijacking")])
    #expect(
      disabled.events.first?.subject
        == .issuerSubject(issuer: "https://idp.example.com/", subject: "7375626A656374"))
  }

  @Test("P60: RFC 8417's example of a logout has no expiry, which Back-Channel Logout 1.0 requires")
  func logout() throws {
    let provider = Provider(algorithm: "RS256")
    let payload = """
      {"iss":"https://server.example.com","sub":"248289761001","aud":"s6BhdRkqt3","iat":1471566154,"jti":"bWJq",
       "sid":"08a5019c-17e1-4977-8f42-65a12843ea02","events":{"http://schemas.openid.net/event/backchannel-logout":{}}
      """
    let issuer = try trust("https://server.example.com", "s6BhdRkqt3", provider)
    let now = Timestamp(microseconds: 1_471_566_200_000_000)
    let error = refusal { try LogoutToken(provider.token(payload + "}"), from: issuer, now: now) }
    #expect(error?.code == .invalidClaim)
    // As section 2.4 of it has the same example.
    let token = try LogoutToken(provider.token(payload + #","exp":1471569754}"#), from: issuer, now: now)
    #expect(token.subject == "248289761001")
    #expect(token.session == "08a5019c-17e1-4977-8f42-65a12843ea02")
  }
}
