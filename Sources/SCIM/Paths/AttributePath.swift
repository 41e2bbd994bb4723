/// Where a filter looks and where a patch acts: RFC 7644, `attrPath` and `valuePath`.
///
/// `userName`, `name.familyName`, `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`,
/// `emails[type eq "work"].value`. Names are kept as written and compare without case.
public struct AttributePath: Sendable {
  /// The URN before the name; nil means the resource's own schema.
  public var schema: String?
  public var name: String
  /// Which elements of an attribute of several values are meant; nil means all.
  public var filter: Filter?
  public var subAttribute: String?

  public init(schema: String? = nil, _ name: String, filter: Filter? = nil, subAttribute: String? = nil) {
    self.schema = schema
    self.name = name
    self.filter = filter
    self.subAttribute = subAttribute
  }

  /// Reads a path.
  ///
  /// - Throws: 400 `invalidPath` with the place and what to change.
  public init(parsing text: String) throws(SCIMError) {
    do throws(SCIMError) {
      var parser = try ExpressionParser(text)
      self = try parser.path()
      try parser.end()
    } catch {
      throw SCIMError(.invalidPath, "The path is wrong \(error.detail)")
    }
  }
}

extension AttributePath: Equatable {
  public static func == (a: AttributePath, b: AttributePath) -> Bool {
    areEqual(a.schema, b.schema) && a.name.equalsIgnoringCase(b.name) && a.filter == b.filter
      && areEqual(a.subAttribute, b.subAttribute)
  }

  private static func areEqual(_ a: String?, _ b: String?) -> Bool {
    if let a, let b { a.equalsIgnoringCase(b) } else { a == nil && b == nil }
  }
}

extension AttributePath: CustomStringConvertible {
  /// The path as a client writes it.
  public var description: String {
    var text = schema.map { "\($0):" } ?? ""
    text += name
    if let filter { text += "[\(filter)]" }
    if let subAttribute { text += ".\(subAttribute)" }
    return text
  }
}
