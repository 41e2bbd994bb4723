internal import Model

/// Brings what a client sends into the form of a schema: canonical names, one shape per attribute, nothing that clears.
///
/// Values themselves stay as sent (P30). What is read-only or secret is left out.
struct ValueReader {
  let dialect: Dialect
  let unknown: UnknownAttributes
  private(set) var ignored = IgnoredNames()

  init(_ dialect: Dialect, _ unknown: UnknownAttributes) {
    self.dialect = dialect
    self.unknown = unknown
  }

  /// What of an object belongs to a scope.
  ///
  /// - Parameter place: The path of the object and a dot, or nothing.
  mutating func object(_ object: JSONObject, in scope: Scope, at place: String = "") throws(SCIMError) -> JSONObject {
    var result = JSONObject()
    for (name, value) in object.members {
      guard let attribute = scope.attribute(named: name) else {
        try skip(place + name)
        continue
      }
      guard attribute.mutability != .readOnly else { continue }
      guard let read = try self.value(value, of: attribute, at: place + attribute.name) else { continue }
      guard result[attribute.name] == nil else {
        throw SCIMError(.invalidSyntax, "\(place + name) stands there twice, in different case: leave one out.")
      }
      if attribute.returned != .never { result[attribute.name] = read }
    }
    return result
  }

  /// Leaves out a name that the schemas lack, or refuses it, as the connection says.
  mutating func skip(_ name: String) throws(SCIMError) {
    guard unknown == .ignore else {
      throw SCIMError(
        .invalidSyntax,
        "There is no attribute '\(name.prefix(200))': take it out of the provider's mapping, or let the connection ignore "
          + "unknown attributes.")
    }
    ignored.insert(name)
  }

  /// What a patch sets where a path leads: elements that a filter selects are set one by one.
  mutating func read(_ json: JSON, for target: Target) throws(SCIMError) -> JSON? {
    let place = "\(target.path)"
    if let subAttribute = target.subAttribute { return try value(json, of: subAttribute, at: place) }
    if target.filter != nil { return try element(json, of: target.attribute, at: place) }
    return try value(json, of: target.attribute, at: place)
  }

  /// All of an attribute's value; nil if it clears the attribute.
  mutating func value(_ json: JSON, of attribute: Attribute, at place: String) throws(SCIMError) -> JSON? {
    guard attribute.isMultiValued else { return try element(json, of: attribute, at: place) }
    if clears(json) { return nil }
    // RFC 7644 section 3.5.2.1 adds single values too.
    let elements = json.array ?? [json]
    guard elements.count <= SCIMLimits.elements else {
      throw SCIMError(.tooMany, "\(place) has more than \(SCIMLimits.elements) values.")
    }
    var read: [JSON] = []
    for (index, element) in elements.enumerated() {
      if let value = try self.element(element, of: attribute, at: "\(place)[\(index)]") { read.append(value) }
    }
    return read.isEmpty ? nil : .array(read)
  }

  /// One value of an attribute, or one of its elements; nil if nothing of it is left.
  mutating func element(_ json: JSON, of attribute: Attribute, at place: String) throws(SCIMError) -> JSON? {
    let json = shaped(json, for: attribute)
    if clears(json) { return nil }
    guard attribute.type == .complex else {
      return try simple(json, of: attribute, at: place)
    }
    guard let object = json.object else { throw wrong(json, attribute, place) }
    let read = try self.object(object, in: attribute.elements, at: place + ".")
    return read.isEmpty ? nil : .object(read)
  }

  /// Whether a value stands for none: RFC 7643 section 2.5, and P26.
  func clears(_ json: JSON) -> Bool {
    switch json {
    case .null: true
    case .array(let elements): elements.isEmpty
    case .string(let text): text.isEmpty && dialect.clearsByEmptyText
    default: false
    }
  }

  /// A list of one as its element, a bare value as the `value` of an object, and back.
  private func shaped(_ json: JSON, for attribute: Attribute) -> JSON {
    var json = json
    if let elements = json.array, elements.count == 1 { json = elements[0] }
    switch (json, attribute.type == .complex) {
    case (.object(let object), false): return object.value(named: "value") ?? json
    case (.string, true), (.integer, true):
      return attribute.subAttribute(named: "value") == nil ? json : ["value": json]
    default: return json
    }
  }

  private func simple(_ json: JSON, of attribute: Attribute, at place: String) throws(SCIMError) -> JSON {
    switch (attribute.type, json) {
    case (.boolean, .bool), (.integer, .integer), (.decimal, .integer), (.decimal, .double): return json
    case (.boolean, .string):
      if let value = json.looseBool { return .bool(value) }
    case (.string, .integer(let number)): return .string("\(number)")
    case (.dateTime, .string) where attribute.type.takes(json): return json
    case (.string, .string(let text)), (.reference, .string(let text)), (.binary, .string(let text)):
      guard text.utf8.count <= SCIMLimits.textBytes, !text.utf8.contains(0) else {
        throw SCIMError(.invalidValue, "\(place) must be at most \(SCIMLimits.textBytes) bytes, none of them zero.")
      }
      return json
    default: break
    }
    throw wrong(json, attribute, place)
  }

  private func wrong(_ json: JSON, _ attribute: Attribute, _ place: String) -> SCIMError {
    SCIMError(.invalidValue, "\(place) takes \(attribute.type.form), not \(json.kind).")
  }
}

/// Which names of a request were left out because no schema has them: all counted, some listed.
public struct IgnoredNames: Equatable, Sendable {
  /// How many, each as often as it was sent.
  public private(set) var count = 0
  /// The first ``SCIMLimits/ignoredNames`` different ones, shortened.
  public private(set) var names: [String] = []

  public init() {}

  mutating func insert(_ name: String) {
    count += 1
    let name = String(name.prefix(200))
    if names.count < SCIMLimits.ignoredNames, !names.contains(name) { names.append(name) }
  }
}
