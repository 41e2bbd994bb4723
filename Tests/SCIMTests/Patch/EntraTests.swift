import SCIM
import Testing

/// Requests in the shape that Microsoft documents for Entra ID's provisioning service.
@Suite("What Entra sends")
struct EntraTests {
  @Test("P25: a change of single values, with capital ops and an element by type")
  func userChange() throws {
    let user = try patched(
      """
      [{"op":"Replace","path":"emails[type eq \\"work\\"].value","value":"updated@example.com"},
       {"op":"Replace","path":"name.familyName","value":"Updated"},
       {"op":"Add","path":"phoneNumbers[type eq \\"mobile\\"].value","value":"+49 30 1"},
       {"op":"Add","path":"addresses[type eq \\"work\\"].locality","value":"Berlin"},
       {"op":"Add","path":"addresses[type eq \\"work\\"].postalCode","value":"10115"},
       {"op":"Add","path":"\(URNs.enterprise):employeeNumber","value":"77"},
       {"op":"Add","path":"urn:ietf:params:scim:schemas:extension:CustomExtensionName:2.0:User:tag","value":"701985"}]
      """)
    #expect(user["emails"]?.array?.first?.object?["value"] == "updated@example.com")
    #expect(user["emails"]?.array?.first?.object?["primary"] == true)
    #expect(user["name"]?.object?["familyName"] == "Updated")
    #expect(user["phoneNumbers"] == [["type": "mobile", "value": "+49 30 1"]])
    #expect(user["addresses"] == [["type": "work", "locality": "Berlin", "postalCode": "10115"]])
    #expect(user[URNs.enterprise]?.object?["employeeNumber"] == "77")
  }

  @Test("P28: a disable, as both of its versions write it", arguments: [Dialect.entra, .entraSCIM062020])
  func disable(_ dialect: Dialect) throws {
    #expect(try patched("[{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"}]", dialect)["active"] == false)
    #expect(try patched("[{\"op\":\"replace\",\"path\":\"active\",\"value\":false}]", dialect)["active"] == false)
  }

  @Test("P27: a manager is added, replaced and removed")
  func manager() throws {
    let path = "\(URNs.enterprise):manager"
    let none: JSONObject = ["userName": "ann"]
    let added = try patched("[{\"op\":\"Add\",\"path\":\"\(path)\",\"value\":\"m1\"}]", of: none)
    #expect(added[URNs.enterprise] == ["manager": ["value": "m1"]])
    let list =
      "[{\"op\":\"Replace\",\"path\":\"\(path)\",\"value\":[{\"$ref\":\"https://x/Users/m2\",\"value\":\"m2\"}]}]"
    let replaced = try patched(list, of: added)
    #expect(replaced[URNs.enterprise]?.object?["manager"] == ["$ref": "https://x/Users/m2", "value": "m2"])
    let again = try patched("[{\"op\":\"Add\",\"path\":\"\(path)\",\"value\":\"m3\"}]", of: replaced)
    #expect(again[URNs.enterprise]?.object?["manager"] == ["value": "m3"])
    #expect(try patched("[{\"op\":\"Remove\",\"path\":\"\(path)\"}]", of: again)[URNs.enterprise] == nil)
  }

  @Test("single values in lists and objects, as older jobs write them")
  func wrapped() throws {
    let user = try patched("[{\"op\":\"Add\",\"path\":\"title\",\"value\":[{\"$ref\":null,\"value\":\"Chief\"}]}]")
    #expect(user["title"] == "Chief")
  }

  @Test("P33: members are added and removed, and a group is renamed")
  func members() throws {
    let patch = try groupPatch(
      """
      [{"op":"Replace","path":"displayName","value":"New name"},
       {"op":"Add","path":"members","value":[{"$ref":null,"value":"f648f8d5ea4e4cd38e9c"}]},
       {"op":"Remove","path":"members","value":[{"$ref":null,"value":"5c4af9b2"}]}]
      """)
    #expect(patch.memberChanges == [.add([Member("f648f8d5ea4e4cd38e9c")]), .remove(["5c4af9b2"])])
    let group = try patch.applied(to: ["displayName": "Old name"], of: .group, dialect: .entra)
    #expect(group == ["displayName": "New name"])
  }

  @Test("P34: with its flag, a member is removed by filter")
  func removalByFilter() throws {
    let patch = try groupPatch(
      "[{\"op\":\"remove\",\"path\":\"members[value eq \\\"7f4bc1a3-285e-48ae\\\"]\"}]", .entraSCIM062020)
    #expect(patch.memberChanges == [.remove(["7f4bc1a3-285e-48ae"])])
  }

  @Test("P31: a group is made with a schema of Microsoft's beside the standard's, without members and with none")
  func groupCreation() throws {
    for members in ["", ",\"members\":[]"] {
      let (group, ignored) = try GroupResource.parse(
        json(
          """
          {"schemas":["\(URNs.group)","http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],
           "externalId":"8aa1a0c0-c4c3","displayName":"Finance","meta":{"resourceType":"Group"}\(members)}
          """), dialect: .entra)
      #expect(group.displayName == "Finance" && group.externalId == "8aa1a0c0-c4c3")
      #expect(group.members == (members.isEmpty ? nil : []))
      #expect(ignored.count == 0)
    }
  }

  @Test("P21: a user is made with a boolean as text, nulls, client meta and an empty list")
  func userCreation() throws {
    let (user, ignored) = try UserResource.parse(
      json(
        """
        {"schemas":["\(URNs.user)","\(URNs.enterprise)"],"externalId":"0a21f0f2-8d2a","userName":"Test_User_ab","active":"True",
         "addresses":null,"displayName":"Ann","emails":[{"primary":true,"type":"work","value":"ann@example.com"}],
         "meta":{"resourceType":"User"},"name":{"formatted":"g f","familyName":"f","givenName":"g","middleName":null},
         "roles":[],"title":"","password":"secret","\(URNs.enterprise)":{"department":"bob","manager":"m1"}}
        """), dialect: .entra)
    #expect(user.userName == "Test_User_ab" && user.externalId == "0a21f0f2-8d2a" && user.isActive == true)
    #expect(ignored.count == 0)
    #expect(
      user.attributes == [
        "displayName": "Ann", "emails": [["primary": true, "type": "work", "value": "ann@example.com"]],
        "name": ["formatted": "g f", "familyName": "f", "givenName": "g"],
        URNs.enterprise: ["department": "bob", "manager": ["value": "m1"]],
      ])
  }

  @Test("P14: the questions before each push are look-ups")
  func questions() throws {
    for (text, value) in [
      ("userName eq \"Test_User_dd\"", IndexedValue(.userName, "Test_User_dd")),
      ("externalId eq \"0a21f0f2\"", IndexedValue(.externalId, "0a21f0f2")),
      ("displayName eq \"Finance\"", IndexedValue(.displayName, "Finance")),
      ("emails[type eq \"work\"].value eq \"a@x.org\"", IndexedValue(.emails, "a@x.org")),
      ("id eq \"g1\" and members eq \"u1\"", IndexedValue(.id, "g1")),
    ] {
      #expect(try Filter(parsing: text).indexable == [value])
    }
    let members = try ListQuery(
      QueryParameters(parsing: "excludedAttributes=members&filter=displayName%20eq%20%22Finance%22"), for: .group)
    #expect(!members.projection.shows("members", of: .group))
  }
}
