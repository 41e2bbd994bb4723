/// One request of a ``BulkRequest``.
public struct BulkOperation: Equatable, Sendable {
  public enum Method: String, Hashable, Sendable, CaseIterable {
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }

  /// As sent, for the answer; ``request(_:)`` reads it.
  public let method: String
  public let path: String
  /// The client's name for what a POST makes.
  public let bulkID: String?
  /// The entity tag that the resource must have.
  public let version: String?
  public let data: JSON?

  /// Takes what an operation says; what is wrong with it is said when it is its turn.
  init(_ json: JSON) {
    func text(_ name: String) -> String? { json.object?.value(named: name)?.string }
    method = text("method") ?? ""
    path = text("path") ?? ""
    bulkID = text("bulkId")
    version = text("version")
    data = json.object?.value(named: "data")
  }

  private static let prefix = "bulkId:"

  /// The names of what other operations make, in the data and in the path.
  var references: [String] {
    var references = path.split(separator: "/").compactMap { Self.name(String($0)) }
    if let data { Self.collect(data, into: &references) }
    return references
  }

  private static func name(_ text: String) -> String? {
    text.utf8.starts(with: prefix.utf8) ? String(text.dropFirst(prefix.count)) : nil
  }

  private static func collect(_ json: JSON, into references: inout [String]) {
    switch json {
    case .string(let text): if let name = name(text) { references.append(name) }
    case .array(let elements): for element in elements { collect(element, into: &references) }
    case .object(let object): for member in object.members { collect(member.value, into: &references) }
    case .null, .bool, .integer, .double: break
    }
  }
}

extension BulkOperation {
  /// What an operation asks for, once all that it refers to is made.
  public struct Request: Equatable, Sendable {
    public let method: Method
    public let endpoint: Endpoint
    public let preconditions: EntityTags?
    /// Null for a DELETE.
    public let data: JSON
  }

  /// Reads the operation.
  ///
  /// - Parameter ids: What the operations before made, by their `bulkId`.
  /// - Throws: 400 for what is wrong with it, 409 `invalidValue` for a reference to what was not made, 404 for an
  ///   address that there is not.
  public func request(_ ids: [String: String]) throws(SCIMError) -> Request {
    guard let method = Method.allCases.first(where: { $0.rawValue.equalsIgnoringCase(method) }) else {
      throw SCIMError(.invalidSyntax, "\"method\" must be one of POST, PUT, PATCH and DELETE.")
    }
    let endpoint = try Endpoint(
      path: Endpoint.base + "/"
        + path.split(separator: "/").map { segment throws(SCIMError) in
          try Self.resolved(String(segment), ids).map(PercentEncoding.encode) ?? String(segment)
        }.joined(separator: "/"))
    switch (method, endpoint) {
    case (.post, .users), (.post, .groups): break
    case (.put, .user), (.put, .group), (.patch, .user), (.patch, .group), (.delete, .user), (.delete, .group): break
    default:
      throw SCIMError(.invalidPath, "\(method.rawValue) of '\(path.prefix(200))' can't be part of a bulk request.")
    }
    if method == .post, bulkID == nil { throw SCIMError(.invalidSyntax, "a POST needs a \"bulkId\".") }
    guard method == .delete || data != nil else { throw SCIMError(.invalidSyntax, "\"data\" is missing.") }
    return Request(
      method: method, endpoint: endpoint, preconditions: try version.map(EntityTags.init(parsing:)),
      data: try method == .delete ? .null : Self.resolved(data ?? .null, ids))
  }

  /// The id that a reference stands for; nil for what is none.
  private static func resolved(_ text: String, _ ids: [String: String]) throws(SCIMError) -> String? {
    guard let name = name(text) else { return nil }
    guard let id = ids[name] else {
      throw SCIMError(
        status: 409, kind: .invalidValue, detail: "'\(text.prefix(200))' was not made by an operation of this request.")
    }
    return id
  }

  private static func resolved(_ json: JSON, _ ids: [String: String]) throws(SCIMError) -> JSON {
    switch json {
    case .string(let text): return try resolved(text, ids).map { .string($0) } ?? json
    case .array(let elements):
      return .array(try elements.map { element throws(SCIMError) in try resolved(element, ids) })
    case .object(let object):
      return .object(
        JSONObject(
          try object.members.map { member throws(SCIMError) in (member.name, try resolved(member.value, ids)) }))
    case .null, .bool, .integer, .double: return json
    }
  }
}
