internal import Model

extension Filter {
  /// Whether a resource is meant.
  ///
  /// Texts compare by the attribute's own `caseExact`, instants as instants, and of an attribute of several values any
  /// may match. `ne` is the opposite of `eq`: no value is equal. What is not there is equal to `null` only.
  ///
  /// - Parameter resource: With canonical names, as ``UserResource/document`` and ``GroupResource/document`` have them.
  public func matches(_ resource: JSONObject, of type: ResourceType) -> Bool { matches(resource, in: type.scope) }

  func matches(_ object: JSONObject, in scope: Scope) -> Bool {
    switch self {
    case .compare(let path, .notEqual, let value): !Filter.compare(path, .equal, value).matches(object, in: scope)
    case .compare(let path, .equal, .null): !Filter.present(path).matches(object, in: scope)
    case .compare(let path, let comparison, let value):
      scope.target(of: path).map { target in
        target.values(in: object, comparing: true).contains { target.compared.holds($0, comparison, value) }
      } ?? false
    case .present(let path):
      scope.target(of: path)?.values(in: object, comparing: false).contains(where: \.isPresent) ?? false
    case .and(let parts): parts.allSatisfy { $0.matches(object, in: scope) }
    case .or(let parts): parts.contains { $0.matches(object, in: scope) }
    case .not(let filter): !filter.matches(object, in: scope)
    }
  }

  /// Whether an element of an attribute is meant; a plain value counts as its own `value`.
  func matches(element: JSON, of attribute: Attribute) -> Bool {
    matches(element.object ?? ["value": element], in: attribute.elements)
  }
}

extension JSON {
  /// Whether it is a value at all: RFC 7644, `pr`.
  var isPresent: Bool {
    switch self {
    case .null: false
    case .string(let text): !text.isEmpty
    case .array(let elements): elements.contains(where: \.isPresent)
    case .object(let object): object.members.contains { $0.value.isPresent }
    case .bool, .integer, .double: true
    }
  }

  /// As a boolean, also as Entra writes it.
  var looseBool: Bool? {
    if let text = string {
      return text.equalsIgnoringCase("true") ? true : text.equalsIgnoringCase("false") ? false : nil
    }
    return bool
  }

  fileprivate var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }
}

extension Attribute {
  fileprivate func holds(_ value: JSON, _ comparison: Comparison, _ literal: JSON) -> Bool {
    if type == .boolean {
      return comparison == .equal && value.looseBool != nil && value.looseBool == literal.looseBool
    }
    switch (value, literal) {
    case (.string(let a), .string(let b)):
      if type == .dateTime, let a = Timestamp(scim: a), let b = Timestamp(scim: b) { return comparison.holds(a, b) }
      return comparison.holds(Array(comparable(a).utf8), Array(comparable(b).utf8))
    case (.integer(let a), .integer(let b)): return comparison.holds(a, b)
    case (.bool(let a), .bool(let b)): return comparison == .equal && a == b
    default:
      guard let a = value.number, let b = literal.number else { return false }
      return comparison.holds(a, b)
    }
  }

  private func comparable(_ text: String) -> String { isCaseExact ? text : NormalizedText.caseFolded(text) }
}

extension Comparison {
  fileprivate func holds<Value: Comparable>(_ a: Value, _ b: Value) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .contains, .startsWith, .endsWith: false
    }
  }

  fileprivate func holds(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .contains: a.contains(b)
    case .startsWith: a.starts(with: b)
    case .endsWith: a.reversed().starts(with: b.reversed())
    case .greater: b.lexicographicallyPrecedes(a)
    case .greaterOrEqual: !a.lexicographicallyPrecedes(b)
    case .less: a.lexicographicallyPrecedes(b)
    case .lessOrEqual: !b.lexicographicallyPrecedes(a)
    }
  }
}

extension [UInt8] {
  /// Whether the part is somewhere within, in time that is proportional to both (Knuth, Morris and Pratt): the texts
  /// are a client's own choice.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    // How much of the part is still matched once that many bytes of it were and the next one differs.
    var fallback = [0]
    var matched = 0
    for index in part.indices.dropFirst() {
      while matched > 0, part[matched] != part[index] { matched = fallback[matched - 1] }
      if part[matched] == part[index] { matched += 1 }
      fallback.append(matched)
    }
    matched = 0
    for byte in self where matched < part.count {
      while matched > 0, part[matched] != byte { matched = fallback[matched - 1] }
      if part[matched] == byte { matched += 1 }
    }
    return matched == part.count
  }
}
