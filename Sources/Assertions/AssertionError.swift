/// Why something that an identity provider signed, or a key set, is not believed.
public struct AssertionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of refusal; the raw values are stable words for programs.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    /// The connection's own settings: a key set or certificate that can't be used, no issuer, no audience.
    case invalidTrust = "invalid_trust"
    /// Longer than ``AssertionLimits`` allow.
    case tooLarge = "assertion_too_large"
    /// Not of the form that it must have.
    case malformed = "malformed_assertion"
    /// Unsigned, or signed in a way that is not believed whoever did it.
    case unsupportedAlgorithm = "unsupported_algorithm"
    /// The connection has no key that fits, or more than one.
    case unknownKey = "unknown_key"
    /// The signature is not of the key that it names.
    case invalidSignature = "invalid_signature"
    /// Signed, but another kind of token.
    case wrongType = "wrong_type"
    case wrongIssuer = "wrong_issuer"
    case wrongAudience = "wrong_audience"
    case wrongSubject = "wrong_subject"
    /// A claim is missing or says what it must not; the message names it.
    case invalidClaim = "invalid_claim"
    case expired
    /// Valid only later, or issued in the future.
    case notYetValid = "not_yet_valid"
  }

  public let code: Code
  /// What is wrong and what to do, for an administrator of the connection. It quotes names and addresses from what was
  /// sent, cut short, and never a signature, a key or a whole token.
  public let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { "\(code.rawValue): \(message)" }
}

/// A text from outside as it may stand in a message: in quotes, on one line and cut short.
func quoted(_ text: String) -> String {
  let shown = text.unicodeScalars.prefix(AssertionLimits.quotedScalars).map { scalar in
    scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format ? "?" : scalar
  }
  var line = String(String.UnicodeScalarView(shown))
  if shown.count < text.unicodeScalars.count { line += "..." }
  return "'\(line)'"
}
