public import Model

/// Which seat serves a user: a pure function of the profiles, what is taken of them, and what the user holds (C43).
///
/// The user's profiles are tried in the order of their priority, the lower number first and equal ones by id, and in each
/// its products in the order in which it names them. The first line with a free seat serves, unless the user holds one
/// already.
public struct SeatChoice: Codable, Hashable, Sendable {
  /// What became of one product of one profile.
  public enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
    /// The user holds this seat already.
    case held
    /// A seat is free, and this is the first that is.
    case chosen
    /// A seat is free, but an earlier line serves.
    case free
    /// All seats are taken.
    case full
  }

  /// One line of the explanation.
  public struct Step: Codable, Hashable, Sendable {
    public var profile: LicenseProfileID
    public var workgroup: WorkgroupID
    public var priority: Int64
    public var product: String
    public var seats: Int64
    public var taken: Int64
    public var verdict: Verdict

    public init(
      profile: LicenseProfileID, workgroup: WorkgroupID, priority: Int64, product: String, seats: Int64, taken: Int64,
      verdict: Verdict
    ) {
      self.profile = profile
      self.workgroup = workgroup
      self.priority = priority
      self.product = product
      self.seats = seats
      self.taken = taken
      self.verdict = verdict
    }
  }

  /// Why no seat serves.
  public enum Obstacle: String, Codable, Hashable, Sendable, CaseIterable {
    /// No profile of the user's workgroups has the product.
    case noProfile = "no_profile"
    /// All seats are taken.
    case seats
    /// The user is not active.
    case userStatus = "user_status"
  }

  /// All lines that were looked at, in their order.
  public var steps: [Step]
  /// Nil if a seat serves.
  public var obstacle: Obstacle?

  /// The line that serves, if any does.
  public var serving: Step? {
    obstacle == nil ? steps.first { $0.verdict == .held || $0.verdict == .chosen } : nil
  }

  /// - Parameters:
  ///   - profiles: Those of the user's workgroups, in the order in which they serve.
  ///   - product: Nil for whichever has a seat first.
  ///   - taken: How many seats are taken, by profile and product.
  ///   - held: The seats that the user holds.
  init(
    of profiles: [LicenseProfileFact], product: String?, taken: [LicenseProfileID: [String: Int64]],
    held: [LicenseSeatFact], isActive: Bool
  ) {
    let lines = profiles.flatMap { profile in
      profile.products.filter { product == nil || $0.product == product }.map { (profile, $0) }
    }
    let holds = { (profile: LicenseProfileFact, line: ProductSeats) in
      held.contains { $0.profile == profile.id && $0.product == line.product }
    }
    // A product that the user holds out of another profile can't be taken twice.
    let heldProducts = Set(held.map(\.product))
    var isServed = lines.contains(where: holds)
    steps = lines.map { profile, line in
      let count = taken[profile.id]?[line.product] ?? 0
      let verdict: Verdict
      if holds(profile, line) {
        verdict = .held
      } else if count >= line.seats {
        verdict = .full
      } else if isServed || heldProducts.contains(line.product) {
        verdict = .free
      } else {
        verdict = .chosen
        isServed = true
      }
      return Step(
        profile: profile.id, workgroup: profile.workgroup, priority: profile.priority, product: line.product,
        seats: line.seats, taken: count, verdict: verdict)
    }
    obstacle = !isActive ? .userStatus : lines.isEmpty ? .noProfile : isServed ? nil : .seats
  }
}

extension FactView {
  /// Which seat serves a user now.
  func seatChoice(of user: UserFact, product: String?) throws(Interruption) -> SeatChoice {
    try require([.allLicenseProfiles, .memberships(of: user.id), .builtinWorkgroups, .seats(of: user.id)])
    var mine = Set(try memberships(of: user.id).map(\.workgroup))
    for case .workgroup(let builtin) in try facts(.builtinWorkgroups, including: { _ in false })
    where builtin.holdsAllUsers { mine.insert(builtin.id) }
    let profiles = try licenseProfiles().filter { mine.contains($0.workgroup) }
    try require(profiles.map { .seatCounts(of: $0.id) })
    var taken: [LicenseProfileID: [String: Int64]] = [:]
    for profile in profiles { taken[profile.id] = try seatsTaken(of: profile.id) }
    return SeatChoice(
      of: profiles, product: product, taken: taken, held: try seats(of: user.id), isActive: user.status == .active)
  }
}
