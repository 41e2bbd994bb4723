import Directory
import Model
import Testing

@Suite("Companies and units")
struct StructureTests {
  private static let group = UnitID(rawValue: "g")
  private static let team = UnitID(rawValue: "t")

  private func tree() throws -> FactStore {
    var store = try FactStore.tenant()
    try store.run(CreateUnit(id: Self.group, name: "Group"))
    try store.run(CreateUnit(id: Self.team, name: "Team", parent: Self.group))
    return store
  }

  @Test("a company is made once and renamed under its etag")
  func companies() throws {
    var store = try FactStore.tenant()
    let id = CompanyID(rawValue: "partner")
    let made = try store.run(CreateCompany(id: id, name: "Partner")).answer
    #expect(refusal { try store.run(CreateCompany(id: id, name: "Other")) }?.code == .alreadyExists)
    #expect(refusal { try store.run(CreateCompany(name: " ")) }?.field == "name")
    let renamed = try store.run(UpdateCompany(id: id, name: "Partner Inc", expectedVersion: made.version)).answer
    #expect(renamed.version == store.revision)
    let old = UpdateCompany(id: id, name: "x", expectedVersion: made.version)
    #expect(refusal { try store.run(old) }?.code == .versionConflict)
    #expect(try store.run(UpdateCompany(id: id, name: "Partner Inc")).effects.isEmpty)
    try store.run(CreateUser(login: "carol", company: id))
  }

  @Test("units have three levels: below a team there is none (E1)")
  func levels() throws {
    var store = try tree()
    #expect(
      store.facts[.unit(Self.team)] == .unit(UnitFact(id: Self.team, name: "Team", level: .team, parent: Self.group)))
    #expect(refusal { try store.run(CreateUnit(name: "Deeper", parent: Self.team)) }?.reason == "unit_level")
    #expect(refusal { try store.run(CreateUnit(name: "x", parent: Self.group, level: .group)) }?.field == "level")
    #expect(refusal { try store.run(CreateUnit(name: "x", parent: UnitID(rawValue: "no"))) }?.code == .notFound)
    #expect(refusal { try store.run(CreateUnit(id: Self.team, name: "x")) }?.reason == "unit_id")
  }

  @Test("a unit is deleted only when it is empty (E15), and never the tenant's top unit")
  func deletion() throws {
    var store = try tree()
    #expect(refusal { try store.run(DeleteUnit(id: Self.group)) }?.reason == "unit_not_empty")
    try store.run(AttachUser(user: .ann, unit: Self.team))
    #expect(refusal { try store.run(DeleteUnit(id: Self.team)) }?.reason == "unit_not_empty")
    try store.run(DeleteUser(id: .ann))
    try store.run(DeleteUnit(id: Self.team))
    try store.run(DeleteUnit(id: Self.group))
    #expect(refusal { try store.run(DeleteUnit(id: CreateTenant.unit)) }?.reason == "top_unit")
    #expect(store.user(.ann)?.unit == CreateTenant.unit)
  }

  @Test("a unit is renamed under its etag")
  func rename() throws {
    var store = try tree()
    let renamed = try store.run(RenameUnit(id: Self.team, name: "Crew", expectedVersion: store.revision)).answer
    #expect(renamed.unit.name == "Crew")
    #expect(
      refusal { try store.run(RenameUnit(id: Self.team, name: "x", expectedVersion: 1)) }?.code == .versionConflict)
  }
}
