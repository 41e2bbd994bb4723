import Assertions
import Model

/// An identity provider in the tests, and how its connection is set.
struct Provider {
  static let name = "https://idp.example.com/"
  static let audience = "muster"
  /// The wall clock of all tests.
  static let now = Timestamp(microseconds: 1_800_000_000_000_000)
  static let seconds: Int64 = 1_800_000_000

  var algorithm = "ES256"
  var keyID: String? = "k1"
  /// Nil: the one of the algorithm.
  var key: SigningKey?

  private var signer: SigningKey { key ?? .of(algorithm) }

  /// A key set of this provider's public key.
  func keySet(_ more: String = "") -> String { Self.keySet([Self.jwk(signer, keyID, more)]) }

  static func jwk(_ key: SigningKey, _ id: String?, _ more: String = "") -> String {
    "{" + key.members + (id.map { #","kid":"\#($0)""# } ?? "") + more + "}"
  }

  static func keySet(_ keys: [String]) -> String { #"{"keys":[\#(keys.joined(separator: ","))]}"# }

  /// What the connection trusts.
  func trust(_ keySet: String? = nil, audiences: [String] = [audience]) throws -> TrustedIssuer {
    try TrustedIssuer(name: Self.name, audiences: audiences, keys: KeySet(json: keySet ?? self.keySet()))
  }

  /// A signed token.
  ///
  /// - Parameters:
  ///   - header: Members beside `alg` and `kid`, each beginning with a comma.
  func token(_ payload: String, header: String = "") -> String {
    let id = keyID.map { #","kid":"\#($0)""# } ?? ""
    return sign(header: #"{"alg":"\#(algorithm)"\#(id)\#(header)}"#, payload)
  }

  func sign(header: String, _ payload: String) -> String {
    let signed = base64URL(header.utf8) + "." + base64URL(payload.utf8)
    return signed + "." + base64URL(signer.sign(Array(signed.utf8), algorithm))
  }
}

/// Claims as JSON texts; nil leaves one out.
typealias Claims = [String: String?]

extension Claims {
  /// Those that every token has.
  static let common: Claims = [
    "iss": #""\#(Provider.name)""#, "aud": #""\#(Provider.audience)""#, "sub": #""zoe""#,
    "iat": "\(Provider.seconds - 10)", "exp": "\(Provider.seconds + 300)",
  ]

  static let logout = common.merging(
    ["jti": #""j1""#, "events": #"{"http://schemas.openid.net/event/backchannel-logout":{}}"#]
  ) { $1 }

  static func event(_ address: String, _ body: String = "{}") -> Claims {
    common.merging([
      "exp": nil, "sub": nil, "jti": #""j1""#, "events": #"{"\#(address)":\#(body)}"#,
      "sub_id": #"{"format":"email","email":"zoe@example.com"}"#,
    ]) { $1 }
  }

  func with(_ changes: Claims) -> Claims { merging(changes) { $1 } }

  var json: String {
    "{" + compactMap { name, value in value.map { #""\#(name)":\#($0)"# } }.sorted().joined(separator: ",") + "}"
  }
}

/// The error of `body`, or nil if there was none.
func refusal(_ body: () throws -> some Any) -> AssertionError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? AssertionError
  }
}

/// SplitMix64: the same inputs for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
