internal import Directory
internal import Model

/// What a client says of a user, but for the group memberships that it can't set.
public struct ScimUserDraft: Codable, Hashable, Sendable {
  public var userName: String
  public var externalID: String?
  /// nil leaves it as it is, and is true for a new user.
  public var isActive: Bool?
  /// For the directory's own profile: what breaks its rule is left out there (P30).
  public var displayName: String?
  public var email: String?
  /// Every e-mail, by which the user can be found.
  public var emails: [String]
  /// A JSON object: all other attributes as sent.
  public var attributes: String

  public init(
    userName: String, externalID: String? = nil, isActive: Bool? = nil, displayName: String? = nil,
    email: String? = nil, emails: [String] = [], attributes: String = "{}"
  ) {
    self.userName = userName
    self.externalID = externalID
    self.isActive = isActive
    self.displayName = displayName
    self.email = email
    self.emails = emails
    self.attributes = attributes
  }

  /// - Throws: `invalidField` for the first field that breaks its rule.
  func check() throws(Interruption) {
    try TextRule.login.check(userName, field: "user_name")
    try Self.check(externalID: externalID)
    try Self.check(attributes: attributes)
    try Interruption.checkCount(emails.count, atMost: ProvisioningLimits.emails, field: "emails")
    guard emails.allSatisfy({ $0.unicodeScalars.count <= ProvisioningLimits.claimValue }) else {
      throw .refuse(
        .invalidField, "emails must have at most \(ProvisioningLimits.claimValue) characters each", field: "emails")
    }
  }

  static func check(externalID: String?) throws(Interruption) {
    guard let externalID else { return }
    guard externalID.unicodeScalars.count <= ProvisioningLimits.externalID else {
      throw .refuse(
        .invalidField, "external_id must have at most \(ProvisioningLimits.externalID) characters",
        field: "external_id")
    }
  }

  static func check(attributes: String) throws(Interruption) {
    guard attributes.utf8.count <= ProvisioningLimits.attributeBytes else {
      throw .refuse(
        .invalidField, "attributes must have at most \(ProvisioningLimits.attributeBytes) bytes", field: "attributes")
    }
  }

  func profile(of user: ScimUserID, _ connection: ConnectionID) -> ScimProfileFact {
    ScimProfileFact(
      user: user, connection: connection, userName: userName, externalID: externalID, emails: emails,
      attributes: attributes)
  }

  /// The fields of the directory's own profile that the draft has and that fit.
  var directoryFields: (displayName: String?, email: String?) {
    (Self.fitting(displayName, .displayName), Self.fitting(email, .email))
  }

  private static func fitting(_ text: String?, _ rule: TextRule) -> String? {
    let trimmed = text.map(NormalizedText.trimmed)
    return trimmed.flatMap { rule.violation(of: $0) == nil ? $0 : nil }
  }
}
