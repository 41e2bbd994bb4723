import SCIM
import Testing

@testable import LoadHarness

@Suite("A simulated identity provider")
struct ProviderTests {
  private static var shape: ProviderShape {
    var shape = ProviderShape()
    (shape.users, shape.groups, shape.memberships, shape.churn, shape.seed) = (400, 40, 1_500, 0.1, 7)
    return shape
  }

  @Test("its directory has as many users, groups and memberships as the shape says, the same for the same seed")
  func sizes() {
    let directory = ProviderDirectory(Self.shape)
    #expect(directory.userCount == 400)
    #expect(directory.groupCount == 40)
    #expect(directory.membershipCount == 1_500)
    #expect(ProviderDirectory(Self.shape).groups.map(\.members) == directory.groups.map(\.members))
  }

  @Test("an incremental cycle changes the share that it should, the same for the same seed")
  func churn() {
    var directory = ProviderDirectory(Self.shape)
    var again = directory
    let phases = directory.churn()
    #expect(phases.map(\.changes) == again.churn().map(\.changes))
    #expect(phases[0].changes.count + phases[3].changes.count == 40)
    #expect(phases[1].changes.count == 4)
    #expect(directory.userCount == 400)
  }

  @Test("what the changes of a cycle name is there when they are pushed")
  func consistent() {
    var directory = ProviderDirectory(Self.shape)
    for _ in 0..<5 {
      for change in directory.churn()[2].changes {
        guard case .addMembers(let group, let users) = change else { continue }
        #expect(!directory.groups[group].isDeleted)
        #expect(users.allSatisfy { !directory.users[$0].isDeleted && directory.groups[group].members.contains($0) })
      }
    }
  }

  /// The requests of a conversation that gets these answers.
  private func talk(
    _ change: ProviderChange, _ style: ProviderStyle, _ ids: inout ProviderIDs, _ answers: [ProviderAnswer]
  ) throws -> [String] {
    let directory = ProviderDirectory(Self.shape)
    var task = ProviderTask(change, style: style)
    var requests: [String] = []
    var answer: ProviderAnswer?
    var left = answers[...]
    while let request = try task.next(directory, &ids, after: answer) {
      requests.append(request.kind)
      answer = left.popFirst()
    }
    return requests
  }

  private let none = ProviderAnswer(status: 200, body: ["totalResults": 0, "Resources": []])
  private let found = ProviderAnswer(status: 200, body: ["totalResults": 1, "Resources": [["id": "u3"]]])

  @Test("who is unknown is looked for, then made")
  func create() throws {
    var ids = ProviderIDs()
    let requests = try talk(.user(3), .entra, &ids, [none, ProviderAnswer(status: 201, body: ["id": "u3"])])
    #expect(requests == ["GET user by name", "POST user"])
    #expect(ids.users[3] == "u3")
  }

  @Test("a name that is taken is looked for once more")
  func taken() throws {
    var ids = ProviderIDs()
    let requests = try talk(.user(3), .okta, &ids, [none, ProviderAnswer(status: 409), found])
    #expect(requests == ["GET user by name", "POST user", "GET user by name"])
    #expect(ids.users[3] == "u3")
  }

  @Test("who is known is read by id, then updated in the product's words", arguments: ProviderStyle.allCases)
  func update(style: ProviderStyle) throws {
    var ids = ProviderIDs()
    ids.users[3] = "u3"
    let read = ProviderAnswer(status: 200, body: ["id": "u3"])
    let requests = try talk(.user(3), style, &ids, [read, read])
    #expect(requests == ["GET user", style == .okta ? "PUT user" : "PATCH user"])
  }

  @Test("members go in portions, by the ids that the server gave")
  func members() throws {
    var ids = ProviderIDs()
    ids.groups[1] = "g1"
    for user in 0..<45 { ids.users[user] = "u\(user)" }
    let fine = ProviderAnswer(status: 204)
    let requests = try talk(.addMembers(group: 1, users: Array(0..<45)), .entra, &ids, [fine, fine, fine])
    #expect(requests == ["PATCH group", "PATCH group", "PATCH group"])
  }

  @Test("an answer that no provider goes on from ends the conversation with its detail")
  func problem() {
    var ids = ProviderIDs()
    #expect(throws: ProviderProblem.self) {
      try talk(.user(3), .entra, &ids, [none, ProviderAnswer(status: 400, body: ["detail": "userName is missing"])])
    }
  }

  @Test("the comparison finds who is missing, too many, or different")
  func check() {
    let directory = ProviderDirectory(Self.shape)
    var ids = ProviderIDs()
    for user in directory.users.indices { ids.users[user] = "u\(user)" }
    for group in directory.groups.indices { ids.groups[group] = "g\(group)" }
    func compare(_ spoil: (inout [JSONObject], inout [JSONObject]) -> Void) -> Int {
      var users = directory.users.enumerated().map { number, user in
        JSONObject([
          ("id", .string("u\(number)")), ("userName", .string(user.userName)), ("active", true),
          ("displayName", .string(ProviderStyle.entra.displayName(user, number))),
        ])
      }
      var groups = directory.groups.enumerated().map { number, group in
        JSONObject([
          ("id", .string("g\(number)")), ("displayName", .string(group.displayName)),
          ("members", .array(group.members.map { ["value": .string("u\($0)")] })),
        ])
      }
      spoil(&users, &groups)
      var check = ProviderCheck(directory, ids, style: .entra)
      for user in users { check.see(user: user) }
      for group in groups { check.see(group: group) }
      check.finish()
      return check.differenceCount
    }
    #expect(compare { _, _ in } == 0)
    #expect(compare { users, _ in users.removeLast() } == 1)
    #expect(compare { users, _ in users[5]["active"] = false } == 1)
    #expect(compare { _, groups in groups[0]["members"] = [] } == 1)
    #expect(compare { _, groups in groups.append(["id": "other", "displayName": "x"]) } == 1)
  }
}
