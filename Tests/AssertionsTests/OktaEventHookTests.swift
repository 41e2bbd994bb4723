import Assertions
import Model
import Testing

@Suite("Okta event hooks")
struct OktaEventHookTests {
  static func entry(_ changes: Claims = [:]) -> String {
    let entry: Claims = [
      "uuid": #""u-1""#, "published": #""2027-01-15T08:00:00.123Z""#, "eventType": #""user.lifecycle.deactivate""#,
      "displayMessage": #""Deactivate Okta user""#, "outcome": #"{"result":"SUCCESS","reason":null}"#,
      "target": #"""
      [{"id":"00u1","type":"User","alternateId":"zoe@example.com","displayName":"Zoe","detailEntry":null},
       {"type":"AppInstance"}]
      """#,
    ]
    return entry.with(changes).json
  }

  private func hook(_ events: String...) throws -> OktaEventHook {
    let list = events.joined(separator: ",")
    return try OktaEventHook(
      Array(#"{"eventType":"com.okta.event_hook","eventId":"d-1","data":{"events":[\#(list)]}}"#.utf8))
  }

  @Test("P58: the challenge comes back as JSON")
  func verification() throws {
    #expect(try OktaEventHook.verification(challenge: "abc-1") == #"{"verification":"abc-1"}"#)
    #expect(try OktaEventHook.verification(challenge: #"a"\b"#) == #"{"verification":"a\"\\b"}"#)
    for challenge in ["", String(repeating: "c", count: AssertionLimits.challengeBytes + 1)] {
      #expect(refusal { try OktaEventHook.verification(challenge: challenge) }?.code == .malformed)
    }
  }

  @Test("P58: an event says what happened to whom, and when")
  func event() throws {
    let hook = try hook(Self.entry())
    #expect(hook.id == "d-1")
    let event = try #require(hook.events.first)
    #expect(event.id == "u-1")
    #expect(event.published == Timestamp(microseconds: 1_800_000_000_123_000))
    #expect(event.type == "user.lifecycle.deactivate")
    #expect(event.kind == .userDenied)
    #expect(event.succeeded)
    #expect(event.users.map(\.id) == ["00u1"])
    #expect(event.users.map(\.alternateID) == ["zoe@example.com"])
    #expect(event.groups.isEmpty)
  }

  @Test("P58: a membership names user and group")
  func membership() throws {
    let event = try hook(
      Self.entry([
        "eventType": #""group.user_membership.remove""#,
        "target":
          #"[{"id":"00u1","type":"User","alternateId":"a"},{"id":"00g1","type":"UserGroup","displayName":"Eng"}]"#,
      ])
    ).events[0]
    #expect(event.kind == .membersRemoved)
    #expect(event.users.map(\.id) == ["00u1"])
    #expect(event.groups.map(\.displayName) == ["Eng"])
  }

  @Test(
    "P58: the types that mean something",
    arguments: [
      ("user.lifecycle.suspend", OktaEvent.Kind.userDenied), ("user.lifecycle.unsuspend", .userAllowed),
      ("user.session.clear", .sessionsEnded), ("group.user_membership.add", .membersAdded),
      ("user.account.update_profile", .other),
    ])
  func kinds(_ type: String, _ kind: OktaEvent.Kind) throws {
    #expect(try hook(Self.entry(["eventType": "\"\(type)\""])).events[0].kind == kind)
  }

  @Test("P58: a failed try is told apart")
  func failed() throws {
    #expect(try !hook(Self.entry(["outcome": #"{"result":"FAILURE","reason":"x"}"#])).events[0].succeeded)
    #expect(try hook(Self.entry(["outcome": nil])).events[0].succeeded)
  }

  @Test("P58: events keep their order and their ids, for who orders and deduplicates them")
  func order() throws {
    let late = Self.entry(["uuid": #""u-2""#, "published": #""2027-01-15T07:00:00Z""#])
    let hook = try hook(Self.entry(), late, Self.entry(["uuid": nil, "eventId": #""e-3""#]))
    #expect(hook.events.map(\.id) == ["u-1", "u-2", "e-3"])
    #expect(hook.events[1].published < hook.events[0].published)
    #expect(try self.hook().events.isEmpty)
  }

  @Test(
    "P58: an event that is none is refused, with its place",
    arguments: [
      "null", "[]", entry(["uuid": nil]), entry(["uuid": #""""#]), entry(["published": nil]),
      entry(["published": #""yesterday""#]), entry(["published": #""2027-02-30T00:00:00Z""#]),
      entry(["published": #""\"""#]), entry(["published": "1"]), entry(["eventType": nil]), entry(["target": "{}"]),
    ])
  func malformed(_ event: String) {
    let error = refusal { try hook(Self.entry(), event) }
    #expect(error?.code == .malformed)
    #expect(error?.message.contains("data.events[1]") == true)
  }

  @Test(
    "P58: a body that is none is refused",
    arguments: ["", "{}", "[]", #"{"data":{}}"#, #"{"data":{"events":{}}}"#, #"{"data":{"events":[],"events":[]}}"#])
  func body(_ text: String) {
    #expect(refusal { try OktaEventHook(Array(text.utf8)) }?.code == .malformed)
  }

  @Test("P58: bodies are bounded")
  func bounds() {
    let many = Array(repeating: Self.entry(["target": nil]), count: AssertionLimits.hookEvents + 1).joined(
      separator: ",")
    #expect(refusal { try OktaEventHook(Array(#"{"data":{"events":[\#(many)]}}"#.utf8)) }?.code == .tooLarge)
    let targets = Array(repeating: "{}", count: AssertionLimits.hookTargets + 1).joined(separator: ",")
    #expect(refusal { try hook(Self.entry(["target": "[\(targets)]"])) }?.code == .tooLarge)
    let large = [UInt8](repeating: 0x20, count: AssertionLimits.hookBytes + 1)
    #expect(refusal { try OktaEventHook(large) }?.code == .tooLarge)
  }
}
