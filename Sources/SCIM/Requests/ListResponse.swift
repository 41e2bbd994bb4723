/// The answer to a query: RFC 7644 section 3.4.2.
public struct ListResponse: Equatable, Sendable {
  public static let schema = "urn:ietf:params:scim:api:messages:2.0:ListResponse"

  /// How many there are, not how many are shown.
  public var total: Int
  /// Nil for a page by cursor.
  public var startIndex: Int?
  /// Where the next page begins; nil for the last page and for those by index.
  public var nextCursor: String?
  public var resources: [JSONObject]

  public init(total: Int, startIndex: Int? = 1, nextCursor: String? = nil, resources: [JSONObject]) {
    self.total = total
    self.startIndex = startIndex
    self.nextCursor = nextCursor
    self.resources = resources
  }

  /// The body of the answer; nothing found is an empty list (P16).
  public var body: JSON {
    var body: JSONObject = ["schemas": [.string(Self.schema)], "totalResults": .integer(Int64(total))]
    body["startIndex"] = startIndex.map { .integer(Int64($0)) }
    body["nextCursor"] = nextCursor.map { .string($0) }
    body["itemsPerPage"] = .integer(Int64(resources.count))
    body["Resources"] = .array(resources.map { .object($0) })
    return .object(body)
  }
}
