public import Model

/// A tenant that was made.
public struct TenantAnswer: Codable, Hashable, Sendable {
  public var tenant: TenantFact
  /// The first administrator (C4).
  public var administrator: UserID
  /// Until when the enrolment can be redeemed. The secret itself is shown once by whoever made it, and kept nowhere.
  public var enrolmentExpires: Timestamp

  public init(tenant: TenantFact, administrator: UserID, enrolmentExpires: Timestamp) {
    self.tenant = tenant
    self.administrator = administrator
    self.enrolmentExpires = enrolmentExpires
  }
}
