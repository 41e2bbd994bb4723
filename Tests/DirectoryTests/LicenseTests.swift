import Directory
import Model
import Testing

@Suite("License profiles")
struct LicenseTests {
  private static let first = LicenseProfileID(rawValue: "first")
  private static let second = LicenseProfileID(rawValue: "second")

  /// `Team` holds ann, bob and carol; `second` serves behind `first`.
  private func store(seats: Int64 = 1, secondSeats: Int64 = 1) throws -> FactStore {
    var store = try FactStore.tenant()
    try store.run(RegisterApplication(ApplicationFact(name: "Plan", products: ["Econ", "Fin"]), roles: []))
    try store.run(CreateUser(id: Self.carol, login: "carol"))
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.bob, Self.carol]))
    flag(&store)
    try store.run(
      CreateLicenseProfile(
        id: Self.second, workgroup: .team, priority: 20,
        products: [ProductSeats(product: "Econ", seats: secondSeats), ProductSeats(product: "Fin", seats: 1)]))
    try store.run(
      CreateLicenseProfile(
        id: Self.first, workgroup: .team, priority: 10, products: [ProductSeats(product: "Econ", seats: seats)]))
    return store
  }

  private static let carol = UserID(rawValue: "carol")

  private func flag(_ store: inout FactStore) {
    guard var team = store.workgroup(.team) else { return }
    team.hasLicense = true
    store.facts[.workgroup(.team)] = .workgroup(team)
  }

  private func seat(_ store: FactStore, _ user: UserID, _ product: String = "Econ") -> LicenseProfileID? {
    if case .licenseSeat(let seat)? = store.facts[.licenseSeat(user, product: product)] { seat.profile } else { nil }
  }

  @Test("C43: the lower priority number serves first, then the next, then there is no seat")
  func order() throws {
    var store = try store()
    let answer = try store.run(AcquireSeat(user: .ann, product: "Econ")).answer
    #expect(answer.serving?.profile == Self.first)
    #expect(answer.steps.map(\.verdict) == [.chosen, .free])
    #expect(try store.run(AcquireSeat(user: .bob, product: "Econ")).answer.serving?.profile == Self.second)
    let refused = refusal { try store.run(AcquireSeat(user: Self.carol, product: "Econ")) }
    #expect(refused?.code == .resourceExhausted)
    #expect(refused?.reason == "seats")
    #expect(try store.run(AcquireSeat(user: Self.carol)).answer.serving?.product == "Fin")
  }

  @Test("C43: acquiring what one holds changes nothing, and released seats serve again")
  func repetition() throws {
    var store = try store()
    try store.run(AcquireSeat(user: .ann, product: "Econ"))
    let again = try store.run(AcquireSeat(user: .ann, product: "Econ"))
    #expect(again.effects.isEmpty)
    #expect(again.answer.serving?.verdict == .held)
    #expect(try store.run(ReleaseSeats(user: .ann)).answer.freed == 1)
    #expect(try store.run(ReleaseSeats(user: .ann)).answer.freed == 0)
    #expect(try store.run(AcquireSeat(user: .bob, product: "Econ")).answer.serving?.profile == Self.first)
  }

  @Test("C43: who has no profile, or is not active, is told so")
  func obstacles() throws {
    var store = try store()
    #expect(refusal { try store.run(AcquireSeat(user: .administrator)) }?.reason == "no_profile")
    #expect(refusal { try store.run(AcquireSeat(user: .ann, product: "Other")) }?.field == "product")
    try store.run(SuspendUser(id: .ann))
    #expect(refusal { try store.run(AcquireSeat(user: .ann)) }?.reason == "user_status")
  }

  enum Leaving: CaseIterable {
    case removed, deactivated, deleted, workgroupDeleted, profileDeleted
  }

  @Test("C43: whoever leaves the workgroup or the tenant frees the seat", arguments: Leaving.allCases)
  func leaving(_ leaving: Leaving) throws {
    var store = try store()
    try store.run(AcquireSeat(user: .ann, product: "Econ"))
    switch leaving {
    case .removed: try store.run(UpdateMembers(workgroup: .team, mode: .remove, users: [.ann]))
    case .deactivated: try store.run(DeactivateUser(id: .ann))
    case .deleted: try store.run(DeleteUser(id: .ann))
    case .workgroupDeleted:
      // Its profiles hold it; the way is to delete them first.
      if refusal({ try store.run(DeleteWorkgroup(id: .team)) }) != nil { return }
    case .profileDeleted: #expect(try store.run(DeleteLicenseProfile(id: Self.first)).answer.freed == 1)
    }
    #expect(seat(store, .ann) == nil)
  }

  @Test("C43: a seat stays while another source keeps the membership, and while the user is locked")
  func staying() throws {
    var store = try store()
    try store.run(AcquireSeat(user: .ann, product: "Econ"))
    let rule = Source.rule("r")
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.ann]), source: rule)
    try store.run(UpdateMembers(workgroup: .team, mode: .remove, users: [.ann]))
    try store.run(SuspendUser(id: .ann))
    #expect(seat(store, .ann) == Self.first)
    try store.run(UpdateMembers(workgroup: .team, mode: .remove, users: [.ann]), source: rule)
    #expect(seat(store, .ann) == nil)
  }

  @Test("C43: seats that are taken can't be cut away, and products must be an application's")
  func updates() throws {
    var store = try store(seats: 2)
    try store.run(AcquireSeat(user: .ann, product: "Econ"))
    let none = UpdateLicenseProfile(id: Self.first, products: [ProductSeats(product: "Econ", seats: 0)])
    #expect(refusal { try store.run(none) }?.reason == "seats_taken")
    #expect(refusal { try store.run(UpdateLicenseProfile(id: Self.first, products: [])) }?.reason == "seats_taken")
    let unknown = UpdateLicenseProfile(id: Self.first, products: [ProductSeats(product: "Nope", seats: 1)])
    #expect(refusal { try store.run(unknown) }?.field == "products[0].product")
    try store.run(
      UpdateLicenseProfile(id: Self.first, priority: 30, products: [ProductSeats(product: "Econ", seats: 1)]))
    #expect(try store.run(AcquireSeat(user: .bob, product: "Econ")).answer.serving?.profile == Self.second)
  }

  @Test("C44: a profile needs a workgroup that is flagged for license profiles")
  func flagged() throws {
    var store = try FactStore.tenant()
    let profile = CreateLicenseProfile(workgroup: .team, priority: 1, products: [])
    #expect(refusal { try store.run(profile) }?.reason == "license_flag")
    flag(&store)
    try store.run(profile)
  }

  @Test("C43: everybody takes and gives back their own seat, and nobody another's")
  func own() throws {
    var store = try store()
    try store.run(AcquireSeat(user: .ann, product: "Econ"), as: .ann)
    #expect(refusal { try store.run(ReleaseSeats(user: .ann), as: .bob) }?.reason == Permission.manageUsers)
    try store.run(ReleaseSeats(user: .ann), as: .ann)
    try store.run(AcquireSeat(user: .ann), as: .administrator)
  }
}
