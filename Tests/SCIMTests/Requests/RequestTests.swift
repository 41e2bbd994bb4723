import SCIM
import Testing

@Suite("Addresses and headers")
struct RequestTests {
  @Test(
    "P2: trailing and doubled slashes count for nothing",
    arguments: [
      ("/scim/v2/Users", .users), ("/scim/v2/Users/", .users), ("//scim//v2//Users//", .users),
      ("/SCIM/V2/users", .users),
      ("/scim/v2/Users/a%2Fb", .user("a/b")), ("/scim/v2/Users/u1/", .user("u1")), ("/scim/v2/Groups", .groups),
      ("/scim/v2/Groups/Zo%C3%AB", .group("Zoë")), ("/scim/v2/ServiceProviderConfig", .serviceProviderConfig),
      ("/scim/v2/serviceProviderConfigs", .serviceProviderConfig), ("/scim/v2/ResourceTypes", .resourceTypes),
      ("/scim/v2/ResourceTypes/User", .resourceType("User")), ("/scim/v2/Schemas", .schemas),
      ("/scim/v2/Schemas/\(URNs.user)", .schema(URNs.user)), ("/scim/v2/Me", .me), ("/scim/v2/Bulk", .bulk),
      ("/scim/v2/.search", .search(nil)), ("/scim/v2/Users/.search/", .search(.users)),
    ] as [(String, Endpoint)])
  func endpoints(_ path: String, _ endpoint: Endpoint) throws {
    #expect(try Endpoint(path: path) == endpoint)
  }

  @Test(
    "P4: what there is not is 404",
    arguments: [
      "", "/", "/scim", "/scim/v2", "/scim/v2/", "/scim/v1/Users", "/Users", "/scim/v2/Devices", "/scim/v2/Users/a/b",
      "/scim/v2/Users/%zz",
      "/scim/v2/Users/%ff", "/scim/v2/Me/1", "/scim/v2/Bulk/.search", "/scim/v2/Users/u1/.search",
      "/scim/v2/Schemas/.search",
      "/scim/v2/Users/%00",
    ])
  func nowhere(_ path: String) {
    #expect(refusal(nil, status: 404) { try Endpoint(path: path) }.contains("/Users"))
  }

  @Test("P4: discovery is told from the rest")
  func discovery() throws {
    #expect(
      ["ServiceProviderConfig", "ResourceTypes/User", "Schemas"].allSatisfy {
        (try? Endpoint(path: "/scim/v2/\($0)").isDiscovery) == true
      })
    #expect(try !Endpoint(path: "/scim/v2/Users").isDiscovery)
  }

  @Test("P2, P15: parameters in any case, unknown ones tolerated, + as the client means it")
  func parameters() throws {
    let entra = try QueryParameters(
      parsing: "Filter=userName%20eq%20%22a+b%40x%22&x=1&&aadOptscim062020&empty=&count=5")
    #expect(entra["filter"] == "userName eq \"a+b@x\"")
    #expect(
      entra["COUNT"] == "5" && entra["aadOptscim062020"] == nil && entra["empty"] == nil && entra["startIndex"] == nil)
    let form = try QueryParameters(parsing: "filter=userName+eq+%22a%2Bb%22")
    #expect(form["filter"] == "userName eq \"a+b\"")
    #expect(try QueryParameters(parsing: "")["filter"] == nil)
    #expect(try QueryParameters(parsing: "filter=a=b")["filter"] == "a=b")
    for query in ["a=%", "a=%4", "a=%zz", "a=%ff", "%=1", "a=%00"] {
      _ = refusal(.invalidValue) { try QueryParameters(parsing: query) }
    }
    _ = refusal(nil, status: 414) {
      try QueryParameters(parsing: String(repeating: "a", count: SCIMLimits.queryBytes + 1))
    }
    _ = refusal(.tooMany) { try QueryParameters(parsing: String(repeating: "a&", count: SCIMLimits.parameters + 1)) }
  }

  @Test("what is encoded is decoded")
  func percentEncoding() {
    for text in ["", "abc", "a b+c/%?&=\"\\", "Zoë 李 😀"] {
      #expect(PercentEncoding.decode(PercentEncoding.encode(text)) == text)
    }
    #expect(PercentEncoding.encode("a/ë") == "a%2F%C3%AB")
  }

  @Test(
    "P3: both names of JSON, with and without a charset",
    arguments: [
      (nil, true), ("", true), ("application/json", true), ("application/scim+json", true),
      ("Application/SCIM+JSON; charset=UTF-8", true),
      ("application/json;charset=\"utf-8\"", true), ("application/json; version=1", true), ("text/json", false),
      ("application/xml", false),
      ("application/json; charset=iso-8859-1", false), ("application/jsonp", false), (";", false),
    ] as [(String?, Bool)])
  func contentType(_ header: String?, _ isReadable: Bool) {
    #expect(MediaType.isReadable(contentType: header) == isReadable)
  }

  @Test(
    "P3: what a client accepts",
    arguments: [
      (nil, true), ("*/*", true), ("application/scim+json", true), ("text/html, application/json;q=0.5", true),
      ("application/*", true),
      ("text/html", false), ("application/xml, text/*", false),
    ] as [(String?, Bool)])
  func accept(_ header: String?, _ isAcceptable: Bool) {
    #expect(MediaType.isAcceptable(accept: header) == isAcceptable)
  }

  @Test(
    "P52: entity tags of If-Match and If-None-Match",
    arguments: [
      ("*", true), (" * ", true), ("W/\"7\"", true), ("\"7\"", true), ("w/\"7\"", true), ("\"6\", W/\"7\"", true),
      ("W/\"6\",W/\"8\"", false),
      ("\"\"", false), ("W/\"07\"", false), ("\"7,8\"", false),
    ])
  func entityTags(_ header: String, _ contains: Bool) throws {
    #expect(try EntityTags(parsing: header).contains(version: 7) == contains)
  }

  @Test(
    "P52: a precondition that is not understood is refused",
    arguments: ["", "7", "W/7", "\"7", "W/", "\"7\" \"8\"", "\"7\",", "*,\"7\"", "W /\"7\""])
  func wrongTags(_ header: String) {
    _ = refusal(.invalidVers) { try EntityTags(parsing: header) }
  }

  @Test("P52: meta.version is the header's text")
  func version() throws {
    #expect(EntityTag(version: 7).text == "W/\"7\"")
    #expect(try EntityTags(parsing: EntityTag(version: .min).text).contains(version: .min))
    _ = refusal(.invalidVers) {
      try EntityTags(parsing: [String](repeating: "\"1\"", count: SCIMLimits.entityTags + 1).joined(separator: ","))
    }
  }
}

@Suite("Lists")
struct ListTests {
  private func query(_ text: String, for type: ResourceType? = .user) throws -> ListQuery {
    try ListQuery(QueryParameters(parsing: text), for: type)
  }

  @Test(
    "P18: startIndex from 1, count, and what lies outside",
    arguments: [
      ("", Page(.index(1), count: 100)), ("startIndex=3&count=7", Page(.index(3), count: 7)),
      ("startIndex=0", Page(.index(1))),
      ("startIndex=-5&count=-1", Page(.index(1), count: 0)), ("count=0", Page(.index(1), count: 0)),
      ("count=100000", Page(.index(1), count: 200)),
      ("startIndex=99999999999999999999", Page(.index(.max))),
      ("count=-99999999999999999999", Page(.index(1), count: 0)),
      ("cursor=abc&startIndex=4", Page(.cursor("abc"))),
    ] as [(String, Page)])
  func pages(_ text: String, _ page: Page) throws {
    #expect(try query(text).page == page)
  }

  @Test("P18: what is no whole number, and what is no cursor")
  func wrongPages() {
    for text in ["startIndex=a", "startIndex=1.0", "startIndex=-", "count=1e3"] {
      _ = refusal(.invalidValue) { try query(text) }
    }
    _ = refusal(.invalidCount) { try query("cursor=a&count=x") }
    _ = refusal(.invalidCursor) { try query("cursor=\(String(repeating: "a", count: SCIMLimits.cursorBytes + 1))") }
  }

  @Test("P14: a filter is read and checked; sorting and unknown parameters are read over")
  func filters() throws {
    #expect(try query("filter=title%20pr&sortBy=title&x=y").filter == .present(AttributePath("title")))
    _ = refusal(.invalidFilter) { try query("filter=active%20gt%20true") }
    _ = refusal(.invalidFilter) { try query("filter=title") }
    _ = refusal(.invalidFilter) { try query("filter=active%20gt%20true", for: nil) }
  }

  @Test("P4: a search by POST asks the same")
  func search() throws {
    let body = json(
      """
      {"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],"attributes":["displayName","userName"],
       "filter":"displayName sw \\"smith\\"","startIndex":1,"count":10,"sortBy":null}
      """)
    #expect(
      try ListQuery(parsing: body, for: nil)
        == query("attributes=displayName,userName&filter=displayName%20sw%20%22smith%22&startIndex=1&count=10"))
    for text in ["[]", "{\"count\":{}}", "{\"attributes\":[1]}", "{\"filter\":true}"] {
      _ = refusal(.invalidSyntax) { try ListQuery(parsing: json(text), for: nil) }
    }
  }

  @Test("P16: nothing found is an empty list")
  func emptyList() {
    #expect(
      ListResponse(total: 0, resources: []).body
        == json(
          "{\"schemas\":[\"\(ListResponse.schema)\"],\"totalResults\":0,\"startIndex\":1,\"itemsPerPage\":0,\"Resources\":[]}"
        ))
  }

  @Test("P18: a page says where it begins and where the next one does")
  func list() {
    let byIndex = ListResponse(total: 9, startIndex: 3, resources: [["id": "a"]]).body.object
    #expect(
      byIndex?["totalResults"] == 9 && byIndex?["startIndex"] == 3 && byIndex?["itemsPerPage"] == 1
        && byIndex?["nextCursor"] == nil)
    let byCursor = ListResponse(total: 9, startIndex: nil, nextCursor: "x", resources: []).body.object
    #expect(byCursor?["nextCursor"] == "x" && byCursor?["startIndex"] == nil)
  }

  @Test("P57: an error has schemas, the status as a text, scimType and detail")
  func errors() {
    #expect(
      SCIMError(.invalidFilter, "why").body
        == json(
          "{\"schemas\":[\"\(SCIMError.schema)\"],\"status\":\"400\",\"scimType\":\"invalidFilter\",\"detail\":\"why\"}"
        ))
    #expect(SCIMError(.uniqueness, "why").status == 409)
    #expect(
      SCIMError(status: 404, detail: "").body == json("{\"schemas\":[\"\(SCIMError.schema)\"],\"status\":\"404\"}"))
  }
}

@Suite("Projections")
struct ProjectionTests {
  private func names(_ attributes: String?, _ excluded: String?) throws -> [String] {
    let body = try UserResource(document: barbara).body(id: "u", isActive: true, meta: Meta(base: "", version: 1))
    return try Projection(attributes: attributes, excluded: excluded).applied(to: body, of: .user).members.map(\.name)
  }

  @Test("P19: attributes names what is shown, beside schemas and id")
  func attributes() throws {
    #expect(try names("userName", nil) == ["schemas", "id", "userName"])
    #expect(try names("USERNAME, emails.value", nil) == ["schemas", "id", "userName", "emails"])
    #expect(try names("\(URNs.enterprise):department", nil) == ["schemas", "id", URNs.enterprise])
    #expect(try names(URNs.enterprise, nil) == ["schemas", "id", URNs.enterprise])
    #expect(try names("\(URNs.user):title,shoeSize", nil) == ["schemas", "id", "title"])
    #expect(try names("meta.version", nil) == ["schemas", "id", "meta"])
  }

  @Test("P19: excludedAttributes names what is not, but never schemas and id")
  func excluded() throws {
    let all = try names(nil, nil)
    #expect(try names(nil, "emails,title,id,schemas,shoeSize") == all.filter { !["emails", "title"].contains($0) })
    #expect(try names("title,userName", "title") == ["schemas", "id", "userName"])
    #expect(try names(nil, URNs.enterprise) == all.filter { $0 != URNs.enterprise })
  }

  @Test("P19: parts of complex attributes")
  func parts() throws {
    func shown(_ attributes: String?, _ excluded: String?) throws -> JSONObject {
      try Projection(attributes: attributes, excluded: excluded).applied(to: barbara, of: .user)
    }
    #expect(try shown("emails.type", nil)["emails"] == [["type": "work"], ["type": "home"]])
    #expect(
      try shown("name.familyName,name.givenName", nil)["name"] == ["familyName": "Jensen", "givenName": "Barbara"])
    #expect(try shown(nil, "name.formatted,name.givenName")["name"] == ["familyName": "Jensen"])
    #expect(
      try shown("emails", "emails.type,emails.primary")["emails"] == [
        ["value": "bjensen@example.com"], ["value": "babs@jensen.org"],
      ])
    #expect(
      try shown("\(URNs.enterprise):manager.value", nil)[URNs.enterprise] == ["manager": ["value": "26118915-6090"]])
    #expect(try shown("nickName", nil).isEmpty)
  }

  @Test("P19: whether members are wanted is known before they are read")
  func members() throws {
    func shows(_ attributes: String?, _ excluded: String?) throws -> Bool {
      try Projection(attributes: attributes, excluded: excluded).shows("members", of: .group)
    }
    #expect(
      try shows(nil, nil) && shows("members", nil) && shows("members.value", nil) && shows(nil, "members.display"))
    #expect(try !shows(nil, "members") && !shows("displayName", nil) && !shows("members", "MEMBERS"))
    #expect(try !shows(nil, "\(URNs.group):members"))
    #expect(Projection().shows("id", of: .group) && !Projection().shows("shoeSize", of: .group))
  }

  @Test("what is no name is refused")
  func wrong() {
    for list in ["a b]", "1", "a..b"] { _ = refusal(.invalidPath) { try Projection(attributes: list, excluded: nil) } }
    _ = refusal(.tooMany) {
      try Projection(attributes: String(repeating: "a,", count: SCIMLimits.parameters + 1), excluded: nil)
    }
  }
}
