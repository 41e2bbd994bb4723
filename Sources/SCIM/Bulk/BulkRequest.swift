/// Several requests in one body: RFC 7644 section 3.7.
public struct BulkRequest: Equatable, Sendable {
  public static let schema = "urn:ietf:params:scim:api:messages:2.0:BulkRequest"

  /// In an order in which each comes behind those whose new ids it needs; otherwise as sent.
  public var operations: [BulkOperation]
  /// After so many errors no more operations are done; nil does all.
  public var failOnErrors: Int?

  public init(_ operations: [BulkOperation], failOnErrors: Int? = nil) {
    self.operations = operations
    self.failOnErrors = failOnErrors
  }

  /// Reads a body.
  ///
  /// - Throws: 400 for a body that is none, 413 for one with too many operations, 409 where operations need one
  ///   another's ids in a circle. What is wrong with one operation alone is that operation's own answer.
  public init(parsing body: JSON, dialect: Dialect) throws(SCIMError) {
    guard let object = body.object else {
      throw SCIMError(.invalidSyntax, "The body must be an object, not \(body.kind).")
    }
    try Body.checkSchemas(of: object, for: Self.schema, dialect)
    guard let sent = object.value(named: "Operations")?.array else {
      throw SCIMError(.invalidSyntax, "\"Operations\" must be a list of operations.")
    }
    guard sent.count <= SCIMLimits.bulkOperations else {
      throw SCIMError(status: 413, detail: "Send at most \(SCIMLimits.bulkOperations) operations in one body.")
    }
    switch object.value(named: "failOnErrors") {
    case nil, .null?: failOnErrors = nil
    case .integer(let number)? where number > 0: failOnErrors = Int(number)
    default: throw SCIMError(.invalidValue, "failOnErrors must be a whole number above 0.")
    }
    operations = try Self.ordered(sent.map(BulkOperation.init))
  }

  /// Puts operations behind those that they refer to, and leaves all others where they are.
  private static func ordered(_ operations: [BulkOperation]) throws(SCIMError) -> [BulkOperation] {
    var makers: [String: Int] = [:]
    for (index, operation) in operations.enumerated() {
      guard let id = operation.bulkID else { continue }
      guard makers.updateValue(index, forKey: id) == nil else {
        throw SCIMError(.invalidValue, "The bulkId '\(id.prefix(80))' stands there twice; give each its own.")
      }
    }
    return try order(operations.map { $0.references.compactMap { makers[$0] } }).map { operations[$0] }
  }

  /// An order in which each index comes behind those that it needs.
  private static func order(_ needs: [[Int]]) throws(SCIMError) -> [Int] {
    var order: [Int] = []
    var isOpen = [Bool](repeating: false, count: needs.count)
    var isDone = isOpen
    // How many of the needs are done.
    var position = [Int](repeating: 0, count: needs.count)
    for start in needs.indices where !isDone[start] {
      // A stack of its own rather than recursion: chains are as long as the body allows.
      var stack = [start]
      while let index = stack.last {
        isOpen[index] = true
        while position[index] < needs[index].count, isDone[needs[index][position[index]]] { position[index] += 1 }
        guard position[index] < needs[index].count else {
          isDone[index] = true
          order.append(stack.removeLast())
          continue
        }
        let next = needs[index][position[index]]
        guard !isOpen[next] else {
          throw SCIMError(
            status: 409, detail: "Operations refer to one another's bulkId in a circle; send one of them on its own.")
        }
        stack.append(next)
      }
    }
    return order
  }
}
