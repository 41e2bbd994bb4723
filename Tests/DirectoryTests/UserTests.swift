import Directory
import Model
import Testing

@Suite("Users")
struct UserTests {
  enum Change: CaseIterable {
    case suspend, restore, deactivate, reactivate, delete
  }

  /// The table of domain.md, section 1: from each status, what each change leads to; nil is refused.
  static let transitions: [(UserStatus, Change, UserStatus?)] =
    UserStatus.allCases.flatMap { status in
      Change.allCases.map { change in
        let after: UserStatus? =
          switch (status, change) {
          case (.deleted, _): nil
          case (_, .delete): .deleted
          case (.invited, .suspend), (.registered, .suspend), (.active, .suspend): .locked
          case (.locked, .restore): .active
          case (.deactivated, .reactivate): .active
          case (.deactivated, .deactivate): nil
          case (_, .deactivate): .deactivated
          default: nil
          }
        return (status, change, after)
      }
    }

  private func run(_ change: Change, on store: inout FactStore, expecting version: Revision? = nil) -> DirectoryError? {
    switch change {
    case .suspend: refusal { try store.run(SuspendUser(id: .ann, expectedVersion: version)) }
    case .restore: refusal { try store.run(RestoreUser(id: .ann, expectedVersion: version)) }
    case .deactivate: refusal { try store.run(DeactivateUser(id: .ann, expectedVersion: version)) }
    case .reactivate: refusal { try store.run(ReactivateUser(id: .ann, expectedVersion: version)) }
    case .delete: refusal { try store.run(DeleteUser(id: .ann, expectedVersion: version)) }
    }
  }

  @Test("C30: every change from every status", arguments: transitions)
  func transition(_ status: UserStatus, _ change: Change, _ after: UserStatus?) throws {
    var store = try FactStore.tenant()
    store.set(status, before: [.locked, .deactivated].contains(status) ? [.active] : nil, of: .ann)
    let refused = run(change, on: &store)
    #expect(store.user(.ann)?.status == after ?? status)
    if status == .deleted {
      #expect(refused?.code == .notFound)
    } else if after == nil {
      #expect(refused?.code == .failedPrecondition)
      #expect(refused?.reason == "user_status")
      #expect(refused?.message.contains(status.rawValue) == true)
    } else {
      #expect(refused == nil)
    }
  }

  @Test(
    "Restore and Reactivate return to the status before", arguments: [UserStatus.invited, .registered, .active])
  func before(_ status: UserStatus) throws {
    var store = try FactStore.tenant()
    store.set(status, of: .ann)
    let facts = store.facts
    #expect(run(.suspend, on: &store) == nil)
    #expect(run(.restore, on: &store) == nil)
    #expect(store.facts == facts)
    #expect(run(.deactivate, on: &store) == nil)
    #expect(run(.reactivate, on: &store) == nil)
    #expect(store.facts == facts)
  }

  @Test(
    "a locked user who is deactivated and reactivated is locked again, and once restored what it was before",
    arguments: [UserStatus.invited, .registered, .active])
  func lockedThenDeactivated(_ status: UserStatus) throws {
    var store = try FactStore.tenant()
    store.set(status, of: .ann)
    let facts = store.facts
    for change in [Change.suspend, .deactivate, .reactivate] { #expect(run(change, on: &store) == nil) }
    #expect(store.user(.ann)?.status == .locked)
    #expect(run(.restore, on: &store) == nil)
    #expect(store.facts == facts)
  }

  @Test("C30: suspension and deactivation keep every row (D2)", arguments: [Change.suspend, .deactivate])
  func rowsStay(_ change: Change) throws {
    var store = try FactStore.tenant()
    #expect(run(change, on: &store) == nil)
    #expect(store.members(.team) == [.ann])
  }

  @Test("a new user is active, and belongs to the tenant's company and top unit")
  func defaults() throws {
    var store = try FactStore.tenant()
    let answer = try store.run(CreateUser(login: "carol", email: "Carol@Example.com")).answer
    #expect(answer.user.status == .active)
    #expect(answer.user.company == CreateTenant.company)
    #expect(answer.user.unit == CreateTenant.unit)
    #expect(answer.version == store.revision)
    #expect(store.profile(answer.user.id)?.email == "Carol@Example.com")
  }

  @Test("company and unit must exist, by their field")
  func attachments() throws {
    var store = try FactStore.tenant()
    let company = CreateUser(login: "carol", company: CompanyID(rawValue: "none"))
    let unit = CreateUser(login: "carol", unit: UnitID(rawValue: "none"))
    #expect(refusal { try store.run(company) }?.field == "company")
    #expect(refusal { try store.run(unit) }?.field == "unit")
    try store.run(CreateUser(login: "carol", company: CreateTenant.company, unit: CreateTenant.unit))
  }

  @Test("logins are unique without regard to case, on creation and on change")
  func logins() throws {
    var store = try FactStore.tenant()
    #expect(refusal { try store.run(CreateUser(login: "ANN")) }?.code == .alreadyExists)
    #expect(refusal { try store.run(UpdateUser(id: .bob, login: "Ann")) }?.code == .alreadyExists)
    try store.run(UpdateUser(id: .ann, login: "Ann"))
    #expect(store.profile(.ann)?.login == "Ann")
  }

  @Test(
    "profile fields have limits",
    arguments: [
      ("", "", "", "login"), (" a", "", "", "login"), (String(repeating: "l", count: 513), "", "", "login"),
      ("a\u{0}", "", "", "login"), ("c", String(repeating: "n", count: 257), "", "display_name"),
      ("c", "", String(repeating: "e", count: 321), "email"), ("c", "", "a\nb", "email"),
    ])
  func limits(_ login: String, _ name: String, _ email: String, _ field: String) throws {
    var store = try FactStore.tenant()
    let refused = refusal { try store.run(CreateUser(login: login, displayName: name, email: email)) }
    #expect(refused?.code == .invalidField)
    #expect(refused?.field == field)
  }

  @Test("an update changes the named fields only, and the etag guards it")
  func update() throws {
    var store = try FactStore.tenant()
    try store.run(UpdateUser(id: .ann, displayName: "Ann", email: "ann@example.com"))
    let version = store.revision
    let answer = try store.run(UpdateUser(id: .ann, displayName: "Ann B.", expectedVersion: version)).answer
    #expect(answer.version == version + 1)
    #expect(store.profile(.ann)?.email == "ann@example.com")
    #expect(store.profile(.ann)?.displayName == "Ann B.")
    #expect(
      refusal { try store.run(UpdateUser(id: .ann, email: "", expectedVersion: version)) }?.code == .versionConflict)
    #expect(run(.suspend, on: &store, expecting: version)?.code == .versionConflict)
    #expect(store.profile(.ann)?.email == "ann@example.com")
  }

  @Test("P51: an update that says what holds already bumps no revision and no etag")
  func repetition() throws {
    var store = try FactStore.tenant()
    let first = try store.run(UpdateUser(id: .ann, displayName: "Ann")).answer
    let second = try store.run(UpdateUser(id: .ann, displayName: "Ann"))
    #expect(second.effects.isEmpty)
    #expect(second.answer == first)
  }

  @Test("a deleted user leaves nothing dangling, frees the login, and keeps the id")
  func delete() throws {
    var store = try FactStore.tenant()
    let link = LinkFact(connection: ConnectionID(rawValue: "corp"), subject: "ann", user: .ann)
    store.facts[.link(link.connection, subject: link.subject)] = .link(link)
    try store.run(DeleteUser(id: .ann))
    #expect(store.members(.team).isEmpty)
    #expect(store.profile(.ann) == nil)
    #expect(!store.facts.values.contains(.link(link)))
    let sameID = refusal { try store.run(CreateUser(id: .ann, login: "someone")) }
    #expect(sameID?.code == .alreadyExists)
    #expect(sameID?.field == "id")
    try store.run(CreateUser(id: UserID(rawValue: "ann2"), login: "ann"))
    #expect(refusal { try store.run(UpdateUser(id: .ann, displayName: "x")) }?.code == .notFound)
  }

  @Test(
    "the first use makes invited and registered users active, and nobody else",
    arguments: [
      (.invited, .active), (.registered, .active), (.active, .active), (.locked, .locked),
      (.deactivated, .deactivated),
    ] as [(UserStatus, UserStatus)])
  func firstUse(_ before: UserStatus, _ after: UserStatus) throws {
    var store = try FactStore.tenant()
    store.set(before, of: .ann)
    let run = try store.run(BeginUse(id: .ann))
    #expect(store.user(.ann)?.status == after)
    #expect(run.effects.isEmpty == (before == after))
  }

  @Test(
    "a call for somebody is a first use once the enrolment was accepted, and not before",
    arguments: [(.invited, .invited), (.registered, .active), (.active, .active), (.locked, .locked)]
      as [(UserStatus, UserStatus)])
  func firstCall(_ before: UserStatus, _ after: UserStatus) throws {
    var store = try FactStore.tenant()
    store.set(before, of: .ann)
    try store.run(BeginUse(id: .ann, by: .call))
    #expect(store.user(.ann)?.status == after)
  }
}
