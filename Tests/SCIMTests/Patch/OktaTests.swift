import SCIM
import Testing

/// Requests in the shape that Okta documents.
@Suite("What Okta sends")
struct OktaTests {
  @Test("P28: a user is deactivated and reactivated without a path")
  func deactivation() throws {
    #expect(try patched("[{\"op\":\"replace\",\"value\":{\"active\":false}}]", .okta)["active"] == false)
    #expect(try patched("[{\"op\":\"replace\",\"value\":{\"active\":true}}]", .okta) == barbara)
  }

  @Test("P33: the members of a group are replaced, added and removed by filter")
  func members() throws {
    let patch = try groupPatch(
      """
      [{"op":"remove","path":"members[value eq \\"89bb1940-b905-4575\\"]"},
       {"op":"add","path":"members","value":[{"value":"23a35c27-23d3-4c03","display":"test.user@example.com"}]}]
      """, .okta)
    #expect(patch.memberChanges == [.remove(["89bb1940-b905-4575"]), .add([Member("23a35c27-23d3-4c03")])])
    let all = try groupPatch(
      "[{\"op\":\"replace\",\"path\":\"members\",\"value\":[{\"value\":\"a\",\"display\":\"A\"},{\"value\":\"b\",\"display\":\"B\"}]}]",
      .okta)
    #expect(all.memberChanges == [.replace([Member("a"), Member("b")])])
  }

  @Test("P37: a group is renamed with its id in the value, which is read over")
  func rename() throws {
    let patch = try groupPatch(
      "[{\"op\":\"replace\",\"value\":{\"id\":\"abf4dd94\",\"displayName\":\"Test SCIMv2\"}}]", .okta)
    #expect(patch.operations == [.replace(AttributePath("displayName"), "Test SCIMv2")])
    #expect(
      try patch.applied(to: ["displayName": "Test SCIMv2"], of: .group, dialect: .okta) == [
        "displayName": "Test SCIMv2"
      ])
  }

  @Test("P21: a user is made with groups and a password, which are dropped")
  func creation() throws {
    let (user, ignored) = try UserResource.parse(
      json(
        """
        {"schemas":["\(URNs.user)"],"userName":"test.user@okta.local","name":{"givenName":"Test","familyName":"User"},
         "emails":[{"primary":true,"value":"test.user@okta.local","type":"work"}],"displayName":"Test User","locale":"en-US",
         "externalId":"00ujl29u0le5T6Aj10h7","groups":[],"password":"1mz050nq","active":true}
        """), dialect: .okta)
    #expect(user.externalId == "00ujl29u0le5T6Aj10h7" && user.isActive == true && ignored.count == 0)
    #expect(user.attributes["password"] == nil && user.attributes["groups"] == nil)
    let body = user.body(id: "u1", isActive: true, meta: Meta(base: "https://x/scim/v2", version: 3))
    #expect(body["externalId"] == "00ujl29u0le5T6Aj10h7" && body["password"] == nil)
  }

  @Test("P24: a replacement with the id, groups and meta that it read before")
  func replacement() throws {
    let (user, _) = try UserResource.parse(
      json(
        """
        {"schemas":["\(URNs.user)"],"id":"23a35c27","userName":"test.user@okta.local","name":{"givenName":"Another","middleName":"","familyName":"User"},
         "emails":[{"primary":true,"value":"test.user@okta.local","type":"work","display":"test.user@okta.local"}],
         "active":true,"groups":[{"value":"g"}],"meta":{"resourceType":"User"}}
        """), dialect: .okta)
    #expect(user.attributes["name"] == ["givenName": "Another", "familyName": "User"])
    #expect(user.document["id"] == nil && user.document["groups"] == nil && user.document["meta"] == nil)
  }

  @Test("P16: the test of the connection, and the question before a push, with spaces as +")
  func questions() throws {
    let first = try ListQuery(QueryParameters(parsing: "startIndex=1&count=2"), for: .user)
    #expect(first == ListQuery(page: Page(.index(1), count: 2)))
    let query = try ListQuery(
      QueryParameters(parsing: "filter=userName+eq+%22a%2Bb%40okta.local%22&startIndex=1&count=100"), for: .user)
    #expect(query.filter == .compare(AttributePath("userName"), .equal, "a+b@okta.local"))
  }
}
