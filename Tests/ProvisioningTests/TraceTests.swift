import Directory
import Model
import Provisioning
import Testing

@Suite("Where memberships come from")
struct TraceTests {
  private let kim = UserID(rawValue: "kim")

  private func leads(_ store: FactStore) throws -> [String: [MembershipLead]] {
    let traces = try store.ask(TraceMemberships(user: kim))
    return Dictionary(
      uniqueKeysWithValues: traces.map { ("\($0.membership.workgroup) \($0.membership.source)", $0.leads) })
  }

  @Test("P45: each membership names its source, and of a connection's the groups that lead to it, also through others")
  func groups() throws {
    var store = try FactStore.pushed()
    try store.map("also", to: .planners)
    try store.pushGroup("g-plan", members: ["corp-kim"])
    try store.pushGroup("inner", members: ["corp-kim"])
    try store.pushGroup("also", members: ["inner"])
    try store.run(UpdateMembers(workgroup: .planners, mode: .add, users: [kim]))
    let leads = try leads(store)
    let key = "\(WorkgroupID.planners)"
    #expect(leads["\(key) manual"] == [])
    let groups = leads["\(key) idp:corp"]?.compactMap { if case .group(_, let name) = $0.origin { name } else { nil } }
    #expect(Set(groups ?? []) == ["g-plan", "also"])
  }

  @Test("P45: what only logins assert has no lead")
  func logins() throws {
    var store = try FactStore.pushed()
    _ = try store.login("zoe", ["groups": .list(["g-plan"])])
    let zoe = try #require(store.members(.planners).first)
    let traces = try store.ask(TraceMemberships(user: zoe))
    #expect(traces.map(\.membership.source) == [.identityProvider(.corp)] && traces.map(\.leads) == [[]])
  }
}
