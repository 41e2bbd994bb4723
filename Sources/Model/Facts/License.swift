/// A product of a license profile with the seats that the profile has of it.
public struct ProductSeats: Hashable, Codable, Sendable {
  public var product: String
  /// 0 and more.
  public var seats: Int64

  public init(product: String, seats: Int64) {
    self.product = product
    self.seats = seats
  }
}

/// What the members of a workgroup may use (C43).
public struct LicenseProfileFact: Hashable, Codable, Sendable {
  public var id: LicenseProfileID
  public var workgroup: WorkgroupID
  /// The lower number goes first.
  public var priority: Int64
  public var products: [ProductSeats]
  /// The revision of the last save; its etag.
  public var version: Revision

  public init(
    id: LicenseProfileID, workgroup: WorkgroupID, priority: Int64, products: [ProductSeats], version: Revision
  ) {
    self.id = id
    self.workgroup = workgroup
    self.priority = priority
    self.products = products
    self.version = version
  }
}

/// A seat that a user has taken: of a product, out of one profile.
public struct LicenseSeatFact: Hashable, Codable, Sendable {
  public var user: UserID
  public var product: String
  public var profile: LicenseProfileID

  public init(user: UserID, product: String, profile: LicenseProfileID) {
    self.user = user
    self.product = product
    self.profile = profile
  }
}
