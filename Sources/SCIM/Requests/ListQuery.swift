/// What a GET of a collection, or a POST to `/.search`, asks for.
///
/// `sortBy` is read over: ServiceProviderConfig says that lists are not sorted by it.
public struct ListQuery: Equatable, Sendable {
  public var filter: Filter?
  public var page: Page
  public var projection: Projection

  public init(filter: Filter? = nil, page: Page = Page(), projection: Projection = Projection()) {
    self.filter = filter
    self.page = page
    self.projection = projection
  }

  /// Reads the parameters of an address.
  ///
  /// - Parameter type: What is listed; nil for all types.
  /// - Throws: 400 with the parameter and what to change.
  public init(_ parameters: QueryParameters, for type: ResourceType?) throws(SCIMError) {
    // An empty cursor asks for the first page (RFC 9865 section 2); all else that is empty means nothing.
    try self.init(for: type) { parameters[$0] ?? ($0 == "cursor" && parameters.has($0) ? "" : nil) }
  }

  /// Reads the body of a search: RFC 7644 section 3.4.3.
  public init(parsing body: JSON, for type: ResourceType?) throws(SCIMError) {
    guard let object = body.object else {
      throw SCIMError(.invalidSyntax, "The body must be an object, not \(body.kind).")
    }
    var values: [String: String] = [:]
    for name in Self.names {
      guard let value = object.value(named: name), !value.isNull else { continue }
      guard let text = value.parameter else {
        throw SCIMError(.invalidSyntax, "'\(name)' can't be \(value.kind) in a search.")
      }
      values[name] = text
    }
    try self.init(for: type) { values[$0] }
  }

  private static let names = ["filter", "startIndex", "count", "cursor", "attributes", "excludedAttributes"]

  private init(for type: ResourceType?, _ value: (String) -> String?) throws(SCIMError) {
    filter = nil
    if let text = value("filter") {
      let filter = try Filter(parsing: text)
      for type in type.map({ [$0] }) ?? ResourceType.all { try filter.check(for: type) }
      self.filter = filter
    }
    page = try Page(startIndex: value("startIndex"), count: value("count"), cursor: value("cursor"))
    projection = try Projection(attributes: value("attributes"), excluded: value("excludedAttributes"))
  }
}

extension JSON {
  /// A member of a search as the parameter of an address: a list of names has commas between.
  fileprivate var parameter: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .array(let elements):
      elements.allSatisfy { $0.string != nil } ? elements.compactMap(\.string).joined(separator: ",") : nil
    default: nil
    }
  }
}
