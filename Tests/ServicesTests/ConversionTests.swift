import Directory
import Model
import MusterProtocol
import Testing
import Wire

@testable import Services

struct ConversionTests {
  @Test("each case of the domain has a name on the wire of its own")
  func enumerations() throws {
    #expect(Set(UserStatus.allCases.map { DirectoryV1.UserStatus($0).rawValue }) == [1, 2, 3, 4, 5, 6])
    #expect(Set(UnitLevel.allCases.map { DirectoryV1.UnitLevel($0).rawValue }) == [1, 2, 3])
    #expect(Set(RoleState.allCases.map { DirectoryV1.RoleState($0).rawValue }) == [1, 2])
    for account in AccountType.allCases { #expect(try DirectoryV1.AccountType(account).domain(field: "f") == account) }
    for kind in WorkgroupKind.allCases { #expect(try DirectoryV1.WorkgroupKind(kind).domain(field: "f") == kind) }
    for link in LinkBy.allCases { #expect(try ProvisioningV1.LinkBy(link).domain(field: "f") == link) }
    for match in MatchKind.allCases { #expect(try ProvisioningV1.MatchKind(match).domain(field: "f") == match) }
  }

  @Test("numbers that this server does not know are refused with their field")
  func unknownNumbers() {
    #expect(throws: InvalidField.self) { try DirectoryV1.AccountType(rawValue: 9).domain(field: "f") }
    #expect(throws: InvalidField.self) { try DirectoryV1.WorkgroupKind(rawValue: 9).domain(field: "f") }
    #expect(throws: InvalidField.self) { try DirectoryV1.MembersMode(rawValue: 0).domain(field: "f") }
    #expect(throws: InvalidField.self) { try ProvisioningV1.LinkBy(rawValue: -1).domain(field: "f") }
    #expect(throws: InvalidField.self) { try ProvisioningV1.MatchKind(rawValue: 6).domain(field: "f") }
  }

  @Test("a user is shown with its profile and its version as etag")
  func user() {
    let fact = UserFact(
      id: UserID(rawValue: "ann"), company: CompanyID(rawValue: "home"), unit: UnitID(rawValue: "tenant"),
      account: .federated, status: .locked, statusBefore: [.active])
    let profile = ProfileFact(
      user: fact.id, login: "Ann", displayName: "Ann A.", email: "ann@example.com", description: "d")
    let user = DirectoryV1.User(UserRecord(user: fact, profile: profile, version: 17))
    #expect(
      user
        == DirectoryV1.User(
          id: "ann", login: "Ann", displayName: "Ann A.", email: "ann@example.com", description: "d", company: "home",
          unit: "tenant", account: .federated, status: .locked, etag: "17"))
  }

  @Test("X4: memberships are shown by workgroup with every source")
  func memberships() {
    let ann = UserID(rawValue: "ann")
    let facts: [MembershipFact] = [
      .init(workgroup: WorkgroupID(rawValue: "w2"), user: ann, source: .manual),
      .init(workgroup: WorkgroupID(rawValue: "w1"), user: ann, source: .manual),
      .init(
        workgroup: WorkgroupID(rawValue: "w1"), user: ann,
        source: .identityProvider(ConnectionID(rawValue: "corp"))),
    ]
    #expect(
      DirectoryV1.UserMembership.rows(facts, names: [WorkgroupID(rawValue: "w1"): "One"]) == [
        .init(workgroup: "w1", sources: ["idp:corp", "manual"], workgroupName: "One"),
        .init(workgroup: "w2", sources: ["manual"]),
      ])
  }

  @Test("a role's key is split at the first slash", arguments: ["A/B", "A B/C D", "A/B/C"])
  func roleKeys(text: String) throws {
    #expect(try RoleKey(text, field: "role").description == text)
  }

  @Test("what is no role's key is refused with its place", arguments: ["", "A", "/B", "A/", "A/B\u{0}"])
  func badRoleKeys(text: String) {
    let error = #expect(throws: InvalidField.self) { try RoleKey.read(["A/B", text], field: "denied") }
    #expect(error?.field == "denied[1]")
  }

  @Test("C8: an etag that is none of ours matches no version")
  func etags() {
    #expect(Etag.expected("") == nil)
    #expect(Etag.expected(Etag.text(42)) == 42)
    #expect(Etag.expected("old") == 0)
    #expect(Etag.expected("99999999999999999999") == 0)
  }

  @Test("pages: 100 by default, at most 1,000, never negative")
  func pages() throws {
    let limits = ServicesLimits()
    #expect(try Paging.request(size: 0, token: "", limits: limits) == PageRequest(size: 100, after: nil))
    #expect(try Paging.request(size: 7, token: "t", limits: limits) == PageRequest(size: 7, after: "t"))
    #expect(try Paging.request(size: 5000, token: "", limits: limits).size == 1000)
    #expect(throws: InvalidField.self) { try Paging.request(size: -1, token: "", limits: limits) }
    #expect(throws: InvalidField.self) { try Paging.request(size: 1, token: "\u{0}", limits: limits) }
  }

  @Test("a mask names fields, none names all, and an unknown path is refused")
  func masks() throws {
    let fields: Set<String> = ["name", "comment"]
    let some = try UpdateMask(WellKnown.FieldMask(paths: ["name"]), of: fields)
    #expect(some.value("name", "x") == "x")
    #expect(some.value("comment", "x") == nil)
    #expect(try UpdateMask(nil, of: fields).value("comment", "x") == "x")
    #expect(try UpdateMask(WellKnown.FieldMask(), of: fields).value("name", "x") == "x")
    let error = #expect(throws: InvalidField.self) { try UpdateMask(WellKnown.FieldMask(paths: ["nam"]), of: fields) }
    #expect(error?.field == "update_mask")
  }

  @Test("instants outside the years 1 to 9999 are refused")
  func timestamps() throws {
    let instant = try Timestamp(WellKnown.Timestamp(seconds: -1, nanos: 999_999_999), field: "at")
    #expect(instant.microseconds == -1)
    for (seconds, nanos) in [(Int64.max, Int32(0)), (.min, 0), (0, -1), (0, 1_000_000_000)] {
      #expect(throws: InvalidField.self) {
        try Timestamp(WellKnown.Timestamp(seconds: seconds, nanos: nanos), field: "at")
      }
    }
  }

  @Test("an id that a request id decides is the same each time, a UUID of version 8, and another for another caller")
  func nameBasedIDs() {
    let id = NameBasedUUID.make("root", "r-1")
    #expect(id == NameBasedUUID.make("root", "r-1"))
    #expect(id != NameBasedUUID.make("rootr", "-1"))
    let characters = Array(id)
    #expect(characters.count == 36)
    #expect(characters[14] == "8")
    #expect("89ab".contains(characters[19]))
  }
}
