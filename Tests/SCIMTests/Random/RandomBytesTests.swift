import Foundation
import Model
import SCIM
import Testing

/// Everything that takes a client's bytes.
private enum Parser: String, CaseIterable, CustomTestStringConvertible {
  case json, filter, path, patch, user, group, bulk, query, headers, address

  var testDescription: String { rawValue }

  /// What the parser reads, to be damaged.
  var corpus: [String] {
    switch self {
    case .json: ["[1,-2.5e3,\"\\u20ac\\n\",{\"a\":{\"b\":[null,true]}}]", "{\"a\":\"\\ud83d\\ude00\",\"b\":[]}"]
    case .filter:
      [
        "userName eq \"a\\\"b\" and not (emails[type eq \"work\" or value co \"@\"].value pr)",
        "a.b ge -1.5e3 or urn:x:y:z.b ne null",
        "meta.created gt \"2011-05-13T04:42:34Z\" and (active eq true)",
      ]
    case .path:
      [
        "emails[type eq \"work\"].value", "\(URNs.enterprise):manager.value",
        "members[value eq \"a\" or value eq \"b\"]",
      ]
    case .patch:
      [
        """
        {"schemas":["\(URNs.patch)"],"Operations":[{"op":"Replace","path":"emails[type eq \\"work\\"].value","value":"a"},{"op":"add","value":{"name.givenName":"b"}}]}
        """,
        """
        {"schemas":["\(URNs.patch)"],"Operations":[{"op":"Remove","path":"members","value":[{"value":"a"}]},{"op":"remove","path":"emails[type sw \\"w\\"]"}]}
        """,
      ]
    case .user:
      [
        "{\"schemas\":[\"\(URNs.user)\"],\"userName\":\"a\",\"active\":\"True\",\"emails\":[{\"value\":\"x\",\"primary\":true}],\"name\":{\"givenName\":\"g\"}}"
      ]
    case .group:
      [
        "{\"schemas\":[\"\(URNs.group)\"],\"displayName\":\"a\",\"members\":[{\"value\":\"x\",\"$ref\":\"../Users/x\"}]}"
      ]
    case .bulk:
      [
        """
        {"Operations":[{"method":"POST","path":"/Users","bulkId":"u","data":{"userName":"a"}},{"method":"PATCH",\
        "path":"/Groups/bulkId:g","version":"W/\\"1\\"","data":{"x":["bulkId:u"]}},{"method":"POST","path":"/Groups",\
        "bulkId":"g","data":{}}]}
        """
      ]
    case .query:
      [
        "filter=userName+eq+%22a%22&startIndex=1&count=2&attributes=emails.value,name&cursor=",
        "excludedAttributes=members&count=-1&startIndex=99",
      ]
    case .headers:
      ["W/\"7\", \"8\" , w/\"9\"", "application/scim+json; charset=utf-8", "2011-05-13T04:42:34.123+01:00"]
    case .address: ["/scim/v2/Users/a%2fb", "//scim/v2/Groups/.search/", "/scim/v2/Schemas/urn:x"]
    }
  }

  /// Gives the bytes to the parser and, what it makes of them, to all that follows.
  func feed(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .json:
      let value = try JSON(parsing: bytes)
      let again = try JSON(parsing: value.bytes)
      #expect(value == again)
    case .filter:
      let filter = try Filter(parsing: text)
      let again = try Filter(parsing: filter.description)
      #expect(filter == again)
      _ = filter.matches(barbara, of: .user)
      _ = filter.indexable
      try filter.check(for: .user)
    case .path:
      let path = try AttributePath(parsing: text)
      let again = try AttributePath(parsing: path.description)
      #expect(path == again)
      _ = path.values(in: barbara, of: .user)
    case .patch:
      let body = try JSON(parsing: bytes)
      _ = try Patch(parsing: body, for: .group, dialect: .okta).memberChanges
      _ = try Patch(parsing: body, for: .user, dialect: .entra).applied(to: barbara, of: .user, dialect: .entra)
    case .user:
      let (user, _) = try UserResource.parse(JSON(parsing: bytes), dialect: .entra)
      let again = try UserResource(document: user.document)
      #expect(user == again)
    case .group:
      let (group, _) = try GroupResource.parse(JSON(parsing: bytes), dialect: .entra)
      _ = group.body(id: "g", meta: Meta(base: "", version: 1))
    case .bulk:
      let request = try BulkRequest(parsing: JSON(parsing: bytes), dialect: .okta)
      for operation in request.operations { _ = try operation.request(["u": "1", "g": "2"]) }
    case .query:
      let query = try ListQuery(QueryParameters(parsing: text), for: .user)
      _ = query.projection.applied(to: barbara, of: .user)
    case .headers:
      _ = MediaType.isReadable(contentType: text)
      _ = MediaType.isAcceptable(accept: text)
      _ = Timestamp(scim: text)
      _ = try EntityTags(parsing: text)
    case .address: _ = try Endpoint(path: text)
    }
  }
}

@Suite("Bytes at random")
struct RandomBytesTests {
  /// For each parser; `MUSTER_TEST_CASES` raises it for long runs.
  private static let inputs = ProcessInfo.processInfo.environment["MUSTER_TEST_CASES"].flatMap(Int.init) ?? 20_000

  @Test("any bytes give a value or an error that a client can be told", arguments: Parser.allCases)
  fileprivate func randomBytes(_ parser: Parser) {
    let seed: UInt64 = 20_261_131
    var generator = SeededGenerator(seed: seed)
    let corpus = parser.corpus.map { Array($0.utf8) }
    var accepted = 0
    for round in 0..<Self.inputs {
      let input = round % 4 == 0 ? noise(&generator) : damaged(corpus, &generator)
      do {
        try parser.feed(input)
        accepted += 1
      } catch let error as SCIMError where (400..<500).contains(error.status) && !error.detail.isEmpty {
      } catch {
        Issue.record("seed \(seed), round \(round): \(error) from \(input)")
      }
    }
    print("random bytes: seed \(seed), \(accepted) of \(Self.inputs) accepted by \(parser.rawValue)")
    #expect(accepted > Self.inputs / 1000)
  }

  private func noise(_ generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...24, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// A valid input with up to three bytes changed, taken out, put in from elsewhere, or a run of it repeated.
  private func damaged(_ corpus: [[UInt8]], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = corpus.randomElement(using: &generator) ?? []
    for _ in 0..<Int.random(in: 0...3, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch UInt8.random(in: 0...4, using: &generator) {
      case 0: bytes.remove(at: index)
      case 1: bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      case 2: bytes[index] = bytes.randomElement(using: &generator) ?? 0
      case 3: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: index)
      default: bytes.insert(contentsOf: bytes[index..<min(index + 8, bytes.count)], at: index)
      }
    }
    return bytes
  }
}
