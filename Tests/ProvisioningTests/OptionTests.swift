import Directory
import Model
import Provisioning
import Testing

@Suite("Options of connections")
struct OptionTests {
  static let certificate = "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n"

  static let wrong: [(String, ConnectionOptions)] = {
    var cases: [(String, ConnectionOptions)] = []
    func add(_ field: String, _ change: (inout ConnectionOptions) -> Void) {
      var options = ConnectionOptions()
      change(&options)
      cases.append(("options.\(field)", options))
    }
    for number in [-1, 1_000_001, Int64.max, .min] {
      add("removal_threshold.minimum") { $0.removalThreshold.minimum = number }
    }
    for number in [-1, 101] as [Int64] { add("removal_threshold.percent") { $0.removalThreshold.percent = number } }
    for number in [0, 59, 604_801, .max] as [Int64] {
      add("removal_threshold.window") { $0.removalThreshold.windowSeconds = number }
    }
    for number in [-1, 366] as [Int64] { add("grace_days") { $0.graceDays = number } }
    for number in [3_599, 21_601] as [Int64] { add("token_lifetime") { $0.tokenSeconds = number } }
    add("scope") { $0.scope = String(repeating: "x", count: 4_097) }
    add("scope") { $0.scope = "a\0" }
    add("trust.jwks_url") { $0.trust = ConnectionTrust(issuer: "i", audiences: ["a"], jwksURL: "http://idp.example") }
    add("trust.jwks_url") {
      $0.trust = ConnectionTrust(issuer: "i", audiences: ["a"], jwks: "{}", jwksURL: "https://idp.example")
    }
    add("trust.issuer") { $0.trust = ConnectionTrust(audiences: ["a"], jwks: "{}") }
    add("trust.audiences") { $0.trust = ConnectionTrust(issuer: "i", jwks: "{}") }
    add("trust.audiences[1]") { $0.trust = ConnectionTrust(issuer: "i", audiences: ["a", ""], jwks: "{}") }
    add("trust.audiences") {
      $0.trust = ConnectionTrust(issuer: "i", audiences: Array(repeating: "a", count: 17), jwks: "{}")
    }
    add("trust.jwks") {
      $0.trust = ConnectionTrust(issuer: "i", audiences: ["a"], jwks: String(repeating: "x", count: 131_073))
    }
    add("trust.saml_certificates[0]") {
      $0.trust = ConnectionTrust(issuer: "i", samlCertificates: ["no"], samlAudience: "us")
    }
    add("trust.saml_audience") { $0.trust = ConnectionTrust(issuer: "i", samlCertificates: [certificate]) }
    add("trust.issuer") { $0.trust = ConnectionTrust(samlCertificates: [certificate], samlAudience: "us") }
    return cases
  }()

  @Test("P47: every option has its bounds, and a refusal names the field", arguments: wrong)
  func bounds(_ field: String, _ options: ConnectionOptions) throws {
    var store = try FactStore.connected()
    let create = CreateIdentityProvider(id: .other, name: "Other", options: options)
    #expect(refusal { try store.run(create) }?.field == field)
    #expect(refusal { try store.run(create) }?.code == .invalidField)
  }

  @Test("P7: what the specification allows at its ends is taken, and what is not named stays")
  func ends() throws {
    var store = try FactStore.connected()
    let options = ConnectionOptions(
      dialect: .okta, unknownAttributes: .reject,
      removalThreshold: RemovalThreshold(minimum: 0, percent: 100, windowSeconds: 604_800), graceDays: 365,
      scope: #"userType eq "Employee""#,
      trust: ConnectionTrust(
        issuer: "https://idp.example", audiences: ["muster"], jwksURL: "https://idp.example/keys",
        samlCertificates: [Self.certificate], samlAudience: "muster"), isPaused: true, tokenSeconds: 21_600)
    let made = try store.run(CreateIdentityProvider(id: .other, name: "Other", options: options)).answer.connection
    #expect(made.options == options)
    let update = UpdateIdentityProvider(id: .other, options: OptionsUpdate(graceDays: 0, isPaused: false))
    let changed = try store.run(update).answer.connection
    var expected = options
    (expected.graceDays, expected.isPaused) = (0, false)
    #expect(changed.options == expected && changed.name == "Other" && changed.version > made.version)
    #expect(try store.run(update).effects.isEmpty, "P51")
  }

  @Test("what an earlier release has stored reads with the defaults")
  func decoding() throws {
    let connection = try JSON.decode(
      ConnectionFact.self,
      #"""
      {"id": "c", "name": "C", "claims": {"workgroup": "g", "displayName": "", "email": "", "description": ""},
        "linkBy": "none", "createsUnmatched": false, "mayMapAdministrators": false, "version": 3}
      """#)
    #expect(connection.options == ConnectionOptions())
    let mapping = try JSON.decode(
      MappingFact.self,
      #"{"id": "m", "connection": "c", "match": "exact", "value": "v", "workgroup": "w", "priority": 1}"#)
    #expect(mapping.attribute.isEmpty)
    let options = try JSON.decode(
      ConnectionOptions.self, #"{"removalThreshold": {"percent": 5}, "trust": {"issuer": "i"}, "dialect": "entra"}"#)
    #expect(
      options
        == ConnectionOptions(
          dialect: .entra, removalThreshold: RemovalThreshold(percent: 5), trust: ConnectionTrust(issuer: "i")))
  }
}
