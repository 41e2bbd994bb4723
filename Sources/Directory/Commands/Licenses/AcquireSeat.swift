public import Model

/// Takes a seat for a user, or finds the one that the user holds (C43).
public struct AcquireSeat: Command {
  public static let name = "licenses.acquire"

  public let user: UserID
  public let product: String?

  /// - Parameter product: Nil for the first of the profiles' products that has a seat.
  public init(user: UserID, product: String? = nil) {
    self.user = user
    self.product = product
  }

  /// Everybody takes their own seat.
  public var authority: Authority { .own(user, else: Permission.manageUsers) }

  public var reads: [FactQuery] { ResolveSeat(user: user, product: product).reads }

  public func decide(_ facts: inout FactView) throws(Interruption) -> SeatChoice {
    try facts.require(reads)
    let choice = try facts.seatChoice(of: try facts.existingUser(user, field: "user"), product: product)
    switch choice.obstacle {
    case .seats:
      throw .refuse(
        .resourceExhausted, "All seats are taken; release one, or give a profile more.", field: "user", reason: "seats")
    case .noProfile:
      throw .refuse(
        .failedPrecondition,
        "No license profile of the user's workgroups has \(product.map { "the product \($0)" } ?? "a product").",
        field: product == nil ? "user" : "product", reason: "no_profile")
    case .userStatus:
      throw .refuse(
        .failedPrecondition, "The user \(user) is not active, and only active users take seats.", field: "user",
        reason: "user_status")
    case nil: break
    }
    if let step = choice.serving, step.verdict == .chosen {
      facts.put(.licenseSeat(LicenseSeatFact(user: user, product: step.product, profile: step.profile)))
    }
    return choice
  }
}

/// What ``AcquireSeat`` would do for a user now, and why (C43).
public struct ResolveSeat: Inquiry {
  public let user: UserID
  public let product: String?

  public init(user: UserID, product: String? = nil) {
    self.user = user
    self.product = product
  }

  public var reads: [FactQuery] {
    [.user(user), .allLicenseProfiles, .memberships(of: user), .builtinWorkgroups, .seats(of: user)]
  }

  public func decide(_ facts: FactView) throws(Interruption) -> SeatChoice {
    try facts.require(reads)
    return try facts.seatChoice(of: try facts.existingUser(user, field: "user"), product: product)
  }
}

/// Gives a user's seats back; holding none is no error.
public struct ReleaseSeats: Command {
  public static let name = "licenses.release"

  public let user: UserID
  public let product: String?

  /// - Parameter product: Nil for all.
  public init(user: UserID, product: String? = nil) {
    self.user = user
    self.product = product
  }

  /// Everybody gives their own seats back.
  public var authority: Authority { .own(user, else: Permission.manageUsers) }

  public var reads: [FactQuery] { [.user(user), .seats(of: user)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> ReleaseAnswer {
    try facts.require(reads)
    _ = try facts.existingUser(user, field: "user")
    let freed = try facts.seats(of: user).filter { product == nil || $0.product == product }
    for seat in freed { facts.end(.licenseSeat(user, product: seat.product)) }
    return ReleaseAnswer(freed: Int64(freed.count))
  }
}

/// How many seats became free.
public struct ReleaseAnswer: Codable, Hashable, Sendable {
  public var freed: Int64

  public init(freed: Int64) { self.freed = freed }
}
