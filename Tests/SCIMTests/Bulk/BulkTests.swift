import SCIM
import Testing

@Suite("Bulk requests")
struct BulkTests {
  private func parse(_ operations: String, _ more: String = "", dialect: Dialect = .rfc) throws -> BulkRequest {
    try BulkRequest(
      parsing: json("{\"schemas\":[\"\(BulkRequest.schema)\"],\"Operations\":\(operations)\(more)}"), dialect: dialect)
  }

  private let group = """
    {"method":"POST","path":"/Groups","bulkId":"g","data":{"displayName":"G","members":[{"value":"bulkId:u"},{"value":"x"}]}}
    """
  private let user = "{\"method\":\"post\",\"path\":\"/Users\",\"bulkId\":\"u\",\"data\":{\"userName\":\"ann\"}}"

  @Test("P4: operations come behind those whose ids they need, others stay in their order")
  func order() throws {
    let request = try parse(
      "[{\"method\":\"DELETE\",\"path\":\"/Users/1\"},\(group),{\"method\":\"DELETE\",\"path\":\"/Users/2\"},\(user)]")
    #expect(request.operations.map(\.path) == ["/Users/1", "/Users", "/Groups", "/Users/2"])
    let made = try request.operations[2].request(["u": "id-1"])
    #expect(made.method == .post && made.endpoint == .groups)
    #expect(made.data == ["displayName": "G", "members": [["value": "id-1"], ["value": "x"]]])
  }

  @Test("P4: a reference in a path, and a version")
  func paths() throws {
    let patch = "{\"method\":\"PATCH\",\"path\":\"/Users/bulkId:u\",\"version\":\"W/\\\"3\\\"\",\"data\":{}}"
    let request = try parse("[\(patch),\(user)]")
    #expect(request.operations.map(\.method) == ["post", "PATCH"])
    let read = try request.operations[1].request(["u": "a/b"])
    #expect(read.endpoint == .user("a/b") && read.preconditions?.contains(version: 3) == true)
  }

  @Test("P4: a reference to what was not made is 409, in its own answer")
  func unmade() throws {
    let operation = try parse("[\(group)]").operations[0]
    #expect(refusal(.invalidValue, status: 409) { try operation.request([:]) }.contains("bulkId:u"))
  }

  @Test("P4: circles are refused, and long chains are not")
  func circles() throws {
    func link(_ id: Int, _ next: Int) -> String {
      "{\"method\":\"POST\",\"path\":\"/Groups\",\"bulkId\":\"\(id)\",\"data\":{\"members\":[{\"value\":\"bulkId:\(next)\"}]}}"
    }
    _ = refusal(nil, status: 409) { try parse("[\(link(1, 2)),\(link(2, 3)),\(link(3, 1))]") }
    _ = refusal(nil, status: 409) { try parse("[\(link(1, 1))]") }
    let chain = (0..<SCIMLimits.bulkOperations).map { link($0, $0 + 1) }.joined(separator: ",")
    #expect(try parse("[\(chain)]").operations.first?.bulkID == "\(SCIMLimits.bulkOperations - 1)")
  }

  @Test(
    "P4: what is wrong with one operation is said when it is its turn",
    arguments: [
      ("{\"method\":\"GET\",\"path\":\"/Users/1\"}", .invalidSyntax, 400), ("5", .invalidSyntax, 400),
      ("{\"method\":\"POST\",\"path\":\"/Users\",\"data\":{}}", .invalidSyntax, 400),
      ("{\"method\":\"PUT\",\"path\":\"/Users/1\"}", .invalidSyntax, 400),
      ("{\"method\":\"POST\",\"path\":\"/Users/1\",\"bulkId\":\"a\",\"data\":{}}", .invalidPath, 400),
      ("{\"method\":\"DELETE\",\"path\":\"/Schemas/1\"}", .invalidPath, 400),
      ("{\"method\":\"DELETE\",\"path\":\"/Devices/1\"}", nil, 404), ("{\"method\":\"DELETE\"}", nil, 404),
      ("{\"method\":\"DELETE\",\"path\":\"/Users/1\",\"version\":\"3\"}", .invalidVers, 400),
    ] as [(String, SCIMError.Kind?, Int)])
  func operations(_ text: String, _ kind: SCIMError.Kind?, _ status: Int) throws {
    let operation = try #require(try parse("[\(text)]").operations.first)
    _ = refusal(kind, status: status) { try operation.request([:]) }
  }

  @Test("P4: a body that is none")
  func bodies() throws {
    _ = refusal(.invalidSyntax) { try BulkRequest(parsing: [], dialect: .okta) }
    _ = refusal(.invalidSyntax) { try BulkRequest(parsing: ["Operations": 5], dialect: .okta) }
    _ = refusal(.invalidSyntax) { try BulkRequest(parsing: ["Operations": []], dialect: .rfc) }
    _ = refusal(.invalidValue) { try parse("[]", ",\"failOnErrors\":0") }
    _ = refusal(.invalidValue) { try parse("[\(user),\(user)]") }
    #expect(try parse("[]", ",\"failOnErrors\":2").failOnErrors == 2)
    let many = [String](repeating: "{}", count: SCIMLimits.bulkOperations + 1).joined(separator: ",")
    _ = refusal(nil, status: 413) { try parse("[\(many)]") }
  }

  @Test("P57: each operation's answer has a status as a text, and an error's body where it was refused")
  func answer() throws {
    let operations = try parse("[\(user),{\"method\":\"DELETE\",\"path\":\"/Users/1\"}]").operations
    let response = BulkResponse([
      .init(operations[0], status: 201, location: "/scim/v2/Users/u1", version: EntityTag(version: 1)),
      .init(operations[1], SCIMError(status: 404, detail: "gone"), location: "/scim/v2/Users/1"),
    ])
    #expect(
      response.body
        == json(
          """
          {"schemas":["\(BulkResponse.schema)"],"Operations":[
            {"method":"POST","bulkId":"u","location":"/scim/v2/Users/u1","version":"W/\\"1\\"","status":"201"},
            {"method":"DELETE","location":"/scim/v2/Users/1","status":"404",
             "response":{"schemas":["\(SCIMError.schema)"],"status":"404","detail":"gone"}}]}
          """))
  }
}
