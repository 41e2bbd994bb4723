public import Model

extension FactView {
  /// All license profiles, in the order in which they serve: the lower priority first, equal ones by id (C43).
  public func licenseProfiles() throws(Interruption) -> [LicenseProfileFact] {
    try profiles(.allLicenseProfiles) { _ in true }.sorted { ($0.priority, $0.id) < ($1.priority, $1.id) }
  }

  /// - Throws: `notFound`, naming the field.
  func existingLicenseProfile(_ id: LicenseProfileID, field: String) throws(Interruption) -> LicenseProfileFact {
    guard let profile = try licenseProfiles().first(where: { $0.id == id }) else {
      throw .refuse(.notFound, "There is no license profile \(id).", field: field)
    }
    return profile
  }

  /// The seats that a user holds.
  public func seats(of user: UserID) throws(Interruption) -> [LicenseSeatFact] {
    try seats(.seats(of: user)) { $0.user == user }
  }

  /// All seats that are taken of a profile.
  func seats(in profile: LicenseProfileID) throws(Interruption) -> [LicenseSeatFact] {
    try seats(.seatsTaken(in: profile)) { $0.profile == profile }
  }

  /// The seats that some users hold of a profile.
  func seats(in profile: LicenseProfileID, among users: [UserID]) throws(Interruption) -> [LicenseSeatFact] {
    guard !users.isEmpty else { return [] }
    let asked = Set(users)
    return try seats(.seatsAmong(asked.sorted(), in: profile)) { $0.profile == profile && asked.contains($0.user) }
  }

  /// How many seats of a profile are taken, by product, before this change.
  public func seatsTaken(of profile: LicenseProfileID) throws(Interruption) -> [String: Int64] {
    try counts(.seatCounts(of: profile))
  }

  /// What profiles may name: the products of all applications.
  func products() throws(Interruption) -> Set<String> {
    Set(try applications().flatMap(\.products))
  }

  private func profiles(
    _ query: FactQuery, _ matches: (LicenseProfileFact) -> Bool
  ) throws(Interruption) -> [LicenseProfileFact] {
    let found = try facts(query) { if case .licenseProfile(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .licenseProfile(let fact) = $0 { fact } else { nil } }
  }

  private func seats(
    _ query: FactQuery, _ matches: (LicenseSeatFact) -> Bool
  ) throws(Interruption) -> [LicenseSeatFact] {
    let found = try facts(query) { if case .licenseSeat(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .licenseSeat(let fact) = $0 { fact } else { nil } }
  }
}
