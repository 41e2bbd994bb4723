public import Model
internal import Wire

/// A SAML 2.0 assertion: who logged in, when, and what the provider says of them (P61).
///
/// What is not below a valid signature is not read. `InResponseTo`, `Recipient` and `Destination` are between the
/// provider and the application that the user logged in to.
public struct SAMLAssertion: Hashable, Sendable {
  /// What tells it from others.
  public let id: String
  /// The provider's name for the user: the NameID.
  public let subject: String
  /// When the provider authenticated the user: AuthnInstant (P44).
  public let authenticatedAt: Timestamp
  public let issuedAt: Timestamp
  /// The session at the provider; nil if it names none.
  public let session: String?
  /// All attributes by their names. An attribute without a value is an empty list; one with a value that is nil or has
  /// elements is not in it.
  public let attributes: [String: [String]]

  /// The attributes as the claims of a login.
  public var claims: [String: ClaimValue] { attributes.mapValues(ClaimValue.list) }

  /// - Parameters:
  ///   - text: A response or an assertion, as XML or in base64 as browsers post it.
  ///   - now: The wall clock.
  public init(_ text: String, from trust: SAMLTrust, now: Timestamp) throws(AssertionError) {
    guard text.utf8.count <= AssertionLimits.assertionBytes else {
      throw AssertionError(.tooLarge, "The assertion has more than \(AssertionLimits.assertionBytes) bytes.")
    }
    let document = try XMLDocument(Self.xml(text))
    try self.init(try SignedAssertion(document, trust).element, from: trust, now: now)
  }

  private static func xml(_ text: String) throws(AssertionError) -> [UInt8] {
    let bytes = text.utf8.drop { isSpace($0) }
    guard bytes.first != UInt8(ascii: "<") else { return Array(bytes) }
    guard let decoded = Base64.decode(bytes.filter { !isSpace($0) }) else {
      throw AssertionError(.malformed, "The assertion is neither XML nor base64.")
    }
    return decoded
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  /// - Parameter element: An assertion whose signature is verified.
  init(_ element: XMLElement, from trust: SAMLTrust, now: Timestamp) throws(AssertionError) {
    let times = SAMLTimes(now: now, skew: trust.clockSkewSeconds)
    guard element["Version"] == "2.0" else { throw Self.invalid("Version", "must be 2.0") }
    guard let id = element["ID"], !id.isEmpty else { throw Self.invalid("ID", "is missing") }
    self.id = id
    guard let issued = try times.instant(element, "IssueInstant") else {
      throw Self.invalid("IssueInstant", "is missing")
    }
    try times.checkPast("IssueInstant", issued)
    issuedAt = issued
    let issuer = element.child(.assertion("Issuer"))?.text ?? ""
    guard issuer.isSame(as: trust.issuer) else {
      throw AssertionError(
        .wrongIssuer, "The assertion's issuer is \(quoted(issuer)), not the one that the connection trusts.")
    }
    subject = try Self.subject(element, times)
    try Self.checkConditions(element, trust, times)
    let statements = element.children(.assertion("AuthnStatement"))
    guard statements.count == 1, let instant = try times.instant(statements[0], "AuthnInstant") else {
      throw Self.invalid("AuthnStatement", "must be there once, with an AuthnInstant")
    }
    try times.checkPast("AuthnInstant", instant)
    try times.checkEnd(statements[0], "SessionNotOnOrAfter")
    authenticatedAt = instant
    session = statements[0]["SessionIndex"]
    attributes = Self.attributes(element)
  }

  private static func subject(_ element: XMLElement, _ times: SAMLTimes) throws(AssertionError) -> String {
    guard let subject = element.child(.assertion("Subject")) else { throw invalid("Subject", "is missing") }
    guard subject.children(.assertion("EncryptedID")).isEmpty else {
      throw invalid("NameID", "is encrypted; let the provider only sign it")
    }
    guard let name = subject.child(.assertion("NameID")), name.children.isEmpty, !name.text.isEmpty else {
      throw invalid("NameID", "is missing")
    }
    // SAML 2.0 profiles section 4.1.4.2: a bearer confirmation with an end.
    let bearers = subject.children(.assertion("SubjectConfirmation"))
      .filter { $0["Method"] == "urn:oasis:names:tc:SAML:2.0:cm:bearer" }
      .compactMap { $0.child(.assertion("SubjectConfirmationData")) }
    guard let bearer = bearers.first(where: { $0["NotOnOrAfter"] != nil }) else {
      throw invalid("SubjectConfirmation", "must be a bearer's, with NotOnOrAfter")
    }
    try times.checkBegin(bearer, "NotBefore")
    try times.checkEnd(bearer, "NotOnOrAfter")
    return name.text
  }

  private static func checkConditions(
    _ element: XMLElement, _ trust: SAMLTrust, _ times: SAMLTimes
  ) throws(AssertionError) {
    guard let conditions = element.child(.assertion("Conditions")) else { throw invalid("Conditions", "is missing") }
    try times.checkBegin(conditions, "NotBefore")
    try times.checkEnd(conditions, "NotOnOrAfter")
    let restrictions = conditions.children(.assertion("AudienceRestriction"))
    guard !restrictions.isEmpty else { throw invalid("AudienceRestriction", "is missing") }
    // SAML 2.0 core section 2.5.1.4: each restriction has to be met, by one of its audiences.
    for restriction in restrictions {
      let audiences = restriction.children(.assertion("Audience")).map(\.text)
      guard audiences.contains(where: { audience in trust.audiences.contains { $0.isSame(as: audience) } }) else {
        throw AssertionError(
          .wrongAudience,
          "The assertion is meant for \(quoted(audiences.joined(separator: ", "))), not for the connection's audience.")
      }
    }
    // Section 2.5.1: what is not understood makes the assertion one of unknown validity.
    let known: Set<XMLElement.Name> = [
      .assertion("AudienceRestriction"), .assertion("OneTimeUse"), .assertion("ProxyRestriction"),
    ]
    guard conditions.children.allSatisfy({ known.contains($0.name) }) else {
      throw invalid("Conditions", "has a condition that is not understood")
    }
  }

  private static let isNil = XMLElement.Name(namespace: SAML.instance, local: "nil")

  private static func attributes(_ element: XMLElement) -> [String: [String]] {
    var attributes: [String: [String]] = [:]
    var unclear: Set<String> = []
    for statement in element.children(.assertion("AttributeStatement")) {
      for attribute in statement.children(.assertion("Attribute")) {
        guard let name = attribute["Name"] else { continue }
        let values = attribute.children(.assertion("AttributeValue"))
        if !values.allSatisfy({ $0.children.isEmpty && $0.attributes[isNil] == nil }) { unclear.insert(name) }
        attributes[name, default: []] += values.map(\.text)
      }
    }
    return attributes.filter { !unclear.contains($0.key) }
  }

  private static func invalid(_ name: String, _ rule: String) -> AssertionError {
    AssertionError(.invalidClaim, "The assertion's \(name) \(rule).")
  }
}
