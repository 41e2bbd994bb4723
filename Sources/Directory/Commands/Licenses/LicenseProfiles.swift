public import Model

/// Makes a license profile of a workgroup that is flagged for them (C43, C44).
public struct CreateLicenseProfile: Command {
  public static let name = "licenses.create_profile"

  public let id: LicenseProfileID
  public let workgroup: WorkgroupID
  public let priority: Int64
  public let products: [ProductSeats]

  /// - Parameters:
  ///   - id: The caller's choice; nil makes one.
  ///   - priority: The lower number serves first.
  ///   - products: In the order in which they are tried where nobody says which; at most
  ///     ``DirectoryLimits/namesPerList``, each once, with 0 to ``DirectoryLimits/seats`` seats.
  public init(id: LicenseProfileID? = nil, workgroup: WorkgroupID, priority: Int64, products: [ProductSeats]) {
    self.id = id ?? .make()
    self.workgroup = workgroup
    self.priority = priority
    self.products = products
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  public var reads: [FactQuery] { [.workgroup(workgroup), .allLicenseProfiles, .applications] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> LicenseProfileFact {
    try facts.require(reads)
    let target = try facts.existingWorkgroup(workgroup, field: "workgroup")
    guard target.hasLicense else {
      throw .refuse(
        .failedPrecondition, "\(target.name) is not flagged for license profiles; flag it first.", field: "workgroup",
        reason: "license_flag")
    }
    let all = try facts.licenseProfiles()
    guard !all.contains(where: { $0.id == id }) else {
      throw .refuse(.alreadyExists, "The id \(id) is taken.", field: "id", reason: "license_profile_id")
    }
    guard all.count < DirectoryLimits.licenseProfiles else {
      throw .refuse(
        .resourceExhausted, "A tenant has at most \(DirectoryLimits.licenseProfiles) license profiles.",
        reason: "license_profiles")
    }
    try facts.check(products)
    let profile = LicenseProfileFact(
      id: id, workgroup: workgroup, priority: priority, products: products, version: facts.revision)
    facts.put(.licenseProfile(profile))
    return profile
  }
}

/// Changes priority or products of a license profile; what is nil stays. Seats that are taken can't be cut away.
public struct UpdateLicenseProfile: Command {
  public static let name = "licenses.update"

  public let id: LicenseProfileID
  public let priority: Int64?
  public let products: [ProductSeats]?
  public let expectedVersion: Revision?

  public init(
    id: LicenseProfileID, priority: Int64? = nil, products: [ProductSeats]? = nil, expectedVersion: Revision? = nil
  ) {
    self.id = id
    self.priority = priority
    self.products = products
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  public var reads: [FactQuery] { [.allLicenseProfiles, .applications, .seatCounts(of: id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> LicenseProfileRecord {
    try facts.require(reads)
    let before = try facts.existingLicenseProfile(id, field: "id")
    try facts.expect(expectedVersion, is: before.version, of: "The license profile \(id)")
    let taken = try facts.seatsTaken(of: id)
    var profile = before
    profile.priority = priority ?? profile.priority
    if let products {
      try facts.check(products)
      profile.products = products
      for (product, count) in taken.sorted(by: { $0.key < $1.key }) {
        guard count <= products.first(where: { $0.product == product })?.seats ?? 0 else {
          throw .refuse(
            .failedPrecondition, "\(count) seats of \(product) are taken; release some, or leave as many.",
            field: "products", reason: "seats_taken")
        }
      }
    }
    if profile != before {
      profile.version = facts.revision
      facts.put(.licenseProfile(profile))
    }
    return LicenseProfileRecord(profile: profile, taken: taken)
  }
}

/// Deletes a license profile and frees its seats.
public struct DeleteLicenseProfile: Command {
  public static let name = "licenses.delete"

  public let id: LicenseProfileID
  public let expectedVersion: Revision?

  public init(id: LicenseProfileID, expectedVersion: Revision? = nil) {
    self.id = id
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  public var reads: [FactQuery] { [.allLicenseProfiles, .seatsTaken(in: id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> ReleaseAnswer {
    try facts.require(reads)
    let profile = try facts.existingLicenseProfile(id, field: "id")
    try facts.expect(expectedVersion, is: profile.version, of: "The license profile \(id)")
    let seats = try facts.seats(in: id)
    for seat in seats { facts.end(.licenseSeat(seat.user, product: seat.product)) }
    facts.end(.licenseProfile(id))
    return ReleaseAnswer(freed: Int64(seats.count))
  }
}

extension FactView {
  /// - Throws: `invalidField`, naming the place in the list, or `notFound` for a product that no application has.
  fileprivate func check(_ products: [ProductSeats]) throws(Interruption) {
    try Interruption.checkCount(products.count, atMost: DirectoryLimits.namesPerList, field: "products")
    let known = try self.products()
    var seen: Set<String> = []
    for (index, line) in products.enumerated() {
      let field = "products[\(index)]"
      guard known.contains(line.product) else {
        throw .refuse(
          .notFound, "No application of the tenant has the license product \(line.product).", field: "\(field).product",
          reason: "license_product")
      }
      guard seen.insert(line.product).inserted else {
        throw .refuse(.invalidField, "\(field).product is named twice", field: "\(field).product")
      }
      guard (0...DirectoryLimits.seats).contains(line.seats) else {
        throw .refuse(
          .invalidField, "\(field).seats must be 0 to \(DirectoryLimits.seats)", field: "\(field).seats")
      }
    }
  }
}

/// The license profiles, of one workgroup or all, with the seats that are taken, in the order in which they serve.
public struct ListLicenseProfiles: Inquiry {
  public let workgroup: WorkgroupID?

  public init(workgroup: WorkgroupID? = nil) { self.workgroup = workgroup }

  public var reads: [FactQuery] { [.allLicenseProfiles] }

  public func decide(_ facts: FactView) throws(Interruption) -> [LicenseProfileRecord] {
    let profiles = try facts.licenseProfiles().filter { workgroup == nil || $0.workgroup == workgroup }
    try facts.require(profiles.map { .seatCounts(of: $0.id) })
    var records: [LicenseProfileRecord] = []
    for profile in profiles {
      records.append(LicenseProfileRecord(profile: profile, taken: try facts.seatsTaken(of: profile.id)))
    }
    return records
  }
}

/// The license profiles of some workgroups, in the order in which they serve (C43).
public struct LicenseProfilesOfWorkgroups: Inquiry {
  public let workgroups: Set<WorkgroupID>

  public init(_ workgroups: Set<WorkgroupID>) { self.workgroups = workgroups }

  public var reads: [FactQuery] { [.allLicenseProfiles] }

  public func decide(_ facts: FactView) throws(Interruption) -> [LicenseProfileFact] {
    try facts.require(reads)
    return try facts.licenseProfiles().filter { workgroups.contains($0.workgroup) }
  }
}

/// A license profile with the seats that are taken of it, by product.
public struct LicenseProfileRecord: Codable, Hashable, Sendable {
  public var profile: LicenseProfileFact
  public var taken: [String: Int64]

  public init(profile: LicenseProfileFact, taken: [String: Int64]) {
    self.profile = profile
    self.taken = taken
  }
}
