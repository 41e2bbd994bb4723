import Directory
import Model
import Testing

@Suite("Making a tenant")
struct TenantTests {
  @Test("C2: a new tenant has Administrators, Everyone and SecurityAdministrators")
  func workgroups() throws {
    var store = FactStore()
    try store.run(FactStore.creation)
    let administrators = try #require(store.workgroup(.administrators))
    #expect(administrators.grantsAllPermissions)
    #expect(administrators.builtin == .administrators)
    #expect(store.members(.administrators) == [.administrator])
    let everyone = try #require(store.workgroup(.everyone))
    #expect(everyone.holdsAllUsers)
    #expect(everyone.builtin == .everyone)
    let security = try #require(store.workgroup(.securityAdministrators))
    #expect(security.builtin == nil)
    #expect(store.state(.securityAdministrators, .security) == .allowed)
    #expect(store.members(.securityAdministrators).isEmpty)
  }

  @Test("C2: company, top unit, roles and resource types come with the tenant")
  func contents() throws {
    var store = FactStore()
    let answer = try store.run(FactStore.creation).answer
    #expect(answer.tenant.presets == ["base", "maps"])
    #expect(store.facts[.company(answer.tenant.company)] != nil)
    #expect(
      store.facts[.unit(answer.tenant.unit)]
        == .unit(UnitFact(id: CreateTenant.unit, name: "Acme", level: .tenant, parent: nil)))
    #expect(store.facts[.role(.map)] != nil)
    #expect(store.facts[.resourceType(application: "maps", name: "dashboard")] != nil)
    #expect(store.revision == 1)
  }

  @Test("C4: the first administrator is active at once and has a one-time enrolment for seven days")
  func administrator() throws {
    var store = FactStore()
    let answer = try store.run(FactStore.creation).answer
    let user = try #require(store.user(.administrator))
    #expect(user.status == .active)
    #expect(user.isFirst)
    #expect(answer.enrolmentExpires == store.now.advanced(bySeconds: 7 * 86_400))
    #expect(
      store.enrolments[FactStore.digest]
        == Enrolment(user: .administrator, secretDigest: FactStore.digest, expires: answer.enrolmentExpires))
    #expect(store.sources(of: .administrator, in: .administrators) == ["manual"])
  }

  @Test("C4: an enrolment is redeemed once, and leaves an active administrator active")
  func redeemedOnce() throws {
    var store = FactStore()
    try store.run(FactStore.creation)
    let first = try store.run(AcceptEnrolment(secretDigest: FactStore.digest))
    #expect(first.answer.user.id == .administrator)
    #expect(first.answer.user.status == .active)
    #expect(first.effects.isEmpty)
    #expect(first.records == [.enrolmentEnded(secretDigest: FactStore.digest)])
    #expect(refusal { try store.run(AcceptEnrolment(secretDigest: FactStore.digest)) }?.code == .notFound)
  }

  @Test("C4: a wrong secret is not found", arguments: [[UInt8](), [UInt8](repeating: 8, count: 32)])
  func wrongSecret(_ digest: [UInt8]) throws {
    var store = try FactStore.tenant()
    #expect(refusal { try store.run(AcceptEnrolment(secretDigest: digest)) }?.code == .notFound)
  }

  @Test(
    "C4: the enrolment holds for seven days to the microsecond",
    arguments: [(0, true), (7 * 86_400_000_000 - 1, true), (7 * 86_400_000_000, false)] as [(Int64, Bool)])
  func expiry(_ passed: Int64, _ isGood: Bool) throws {
    var store = try FactStore.tenant()
    store.now = Timestamp(microseconds: store.now.microseconds + passed)
    let refused = refusal { try store.run(AcceptEnrolment(secretDigest: FactStore.digest)) }
    #expect(refused?.code == (isGood ? nil : .failedPrecondition))
    #expect(refused?.reason == (isGood ? nil : "enrolment_expired"))
  }

  @Test(
    "Accept makes an invited user registered, and refuses locked, deactivated and deleted ones",
    arguments: [
      (.invited, .registered), (.registered, .registered), (.active, .active), (.locked, nil), (.deactivated, nil),
      (.deleted, nil),
    ] as [(UserStatus, UserStatus?)])
  func accept(_ before: UserStatus, _ after: UserStatus?) throws {
    var store = try FactStore.tenant()
    let digest = [UInt8](repeating: 1, count: 32)
    store.set(before, of: .ann)
    store.enrolments[digest] = Enrolment(
      user: .ann, secretDigest: digest, expires: store.now.advanced(bySeconds: 1))
    let refused = refusal { try store.run(AcceptEnrolment(secretDigest: digest)) }
    #expect(store.user(.ann)?.status == after ?? before)
    #expect((refused == nil) == (after != nil))
    #expect((store.enrolments[digest] == nil) == (after != nil))
  }

  @Test("a tenant is made once")
  func once() throws {
    var store = try FactStore.tenant()
    #expect(refusal { try store.run(FactStore.creation) }?.code == .alreadyExists)
  }

  @Test("base is installed first, unasked, and unknown presets are refused by their place")
  func catalog() throws {
    let catalog = try PresetCatalog([.maps, .base])
    #expect(try catalog.resolve([]).map(\.name) == ["base"])
    #expect(try catalog.resolve(["maps", "base", "maps"]).map(\.name) == ["base", "maps"])
    let refused = refusal { try catalog.resolve(["maps", "nowhere"]) }
    #expect(refused?.code == .invalidField)
    #expect(refused?.field == "presets[1]")
    #expect(throws: PresetError.self) { try PresetCatalog([.maps]) }
    #expect(throws: PresetError.self) { try PresetCatalog([.base, .base]) }
  }
}

@Suite("Updating a tenant")
struct UpdateTenantTests {
  @Test("X10: name and retention change alone or together, and 0 days stand for the default")
  func fields() throws {
    var store = FactStore()
    try store.run(FactStore.creation)
    let first = try store.run(UpdateTenant(displayName: "Acme Ltd", retentionDays: 30)).answer
    #expect(first.tenant.displayName == "Acme Ltd")
    #expect(first.tenant.retentionDays == 30)
    #expect(first.version == 2)
    let second = try store.run(UpdateTenant(retentionDays: 0)).answer
    #expect(second.tenant.displayName == "Acme Ltd")
    #expect(second.tenant.retentionDays == nil)
    #expect(store.facts[.tenant] == .tenant(second.tenant))
  }

  @Test("a retention that is none is refused with its field", arguments: [-1, 36_501])
  func bounds(days: Int64) throws {
    var store = FactStore()
    try store.run(FactStore.creation)
    let error = #expect(throws: DirectoryError.self) { try store.run(UpdateTenant(retentionDays: days)) }
    #expect(error?.code == .invalidField)
    #expect(error?.field == "retention_days")
  }

  @Test("C8: an etag that is not the newest one conflicts")
  func etag() throws {
    var store = FactStore()
    try store.run(FactStore.creation)
    try store.run(UpdateTenant(displayName: "Acme Ltd", expectedVersion: 1))
    let error = #expect(throws: DirectoryError.self) {
      try store.run(UpdateTenant(displayName: "Acme Inc", expectedVersion: 1))
    }
    #expect(error?.code == .versionConflict)
  }
}
