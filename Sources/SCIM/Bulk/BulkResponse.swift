/// The answer to a ``BulkRequest``: RFC 7644 section 3.7.3.
public struct BulkResponse: Equatable, Sendable {
  public static let schema = "urn:ietf:params:scim:api:messages:2.0:BulkResponse"

  /// What became of one operation.
  public struct Result: Equatable, Sendable {
    public var operation: BulkOperation
    /// Of the answer that the operation would have had alone.
    public var status: Int
    /// The address of the resource, unless it could not be made.
    public var location: String?
    public var version: EntityTag?
    /// Why it was refused.
    public var error: SCIMError?

    public init(
      _ operation: BulkOperation, status: Int, location: String? = nil, version: EntityTag? = nil,
      error: SCIMError? = nil
    ) {
      self.operation = operation
      self.status = status
      self.location = location
      self.version = version
      self.error = error
    }

    /// A refusal.
    public init(_ operation: BulkOperation, _ error: SCIMError, location: String? = nil) {
      self.init(operation, status: error.status, location: location, error: error)
    }
  }

  /// In the order in which the operations were done.
  public var results: [Result]

  public init(_ results: [Result]) { self.results = results }

  /// The body of the answer, whose own status is 200.
  public var body: JSON {
    .object(["schemas": [.string(Self.schema)], "Operations": .array(results.map { .object($0.body) })])
  }
}

extension BulkResponse.Result {
  fileprivate var body: JSONObject {
    var body: JSONObject = ["method": .string(operation.method.uppercased())]
    body["bulkId"] = operation.bulkID.map { .string($0) }
    body["location"] = location.map { .string($0) }
    body["version"] = version.map { .string($0.text) }
    body["status"] = .string("\(status)")
    body["response"] = error?.body
    return body
  }
}
