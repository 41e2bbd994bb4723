import SCIM

/// What a filter means, written down as plainly as can be: a resource is a list of (name, value) pairs.
struct ReferenceFilter {
  private let pairs: [(name: String, value: JSON)]
  private let elements: [(name: String, pairs: ReferenceFilter)]

  init(_ resource: JSONObject) {
    var pairs: [(name: String, value: JSON)] = []
    var elements: [(name: String, pairs: ReferenceFilter)] = []
    for (name, value) in resource.members {
      let name = name.lowercased()
      for value in value.array ?? [value] {
        guard let object = value.object else {
          pairs.append((name, value))
          continue
        }
        let separator = name.hasPrefix("urn:") ? ":" : "."
        for (part, value) in object.members { pairs.append((name + separator + part.lowercased(), value)) }
        elements.append((name, ReferenceFilter(object)))
      }
    }
    self.pairs = pairs
    self.elements = elements
  }

  func matches(_ filter: Filter) -> Bool {
    switch filter {
    case .and(let parts): !parts.contains { !matches($0) }
    case .or(let parts): !parts.filter(matches).isEmpty
    case .not(let filter): !matches(filter)
    case .present(let path): values(path, isPresence: true).contains { $0 != "" }
    case .compare(let path, .equal, .null): !matches(.present(path))
    case .compare(let path, .notEqual, let value): !matches(.compare(path, .equal, value))
    case .compare(let path, let comparison, let value):
      values(path, isPresence: false).contains { compare($0, comparison, value, isExact: path.name == "externalId") }
    }
  }

  private func values(_ path: AttributePath, isPresence: Bool) -> [JSON] {
    var name = path.name.lowercased()
    if let schema = path.schema, schema != URNs.user { name = schema.lowercased() + ":" + name }
    guard name == "emails" else {
      if let part = path.subAttribute { name += "." + part.lowercased() }
      return pairs.filter { $0.name == name }.map(\.value)
    }
    let chosen = elements.filter { $0.name == "emails" && (path.filter.map($0.pairs.matches) ?? true) }
    return chosen.flatMap { element in
      element.pairs.pairs.filter {
        path.subAttribute?.lowercased() == $0.name || path.subAttribute == nil && (isPresence || $0.name == "value")
      }.map(\.value)
    }
  }

  private func compare(_ a: JSON, _ comparison: Comparison, _ b: JSON, isExact: Bool) -> Bool {
    if case .bool(let a) = a {
      guard comparison == .equal else { return false }
      return b == .bool(a) || b.string?.lowercased() == "\(a)"
    }
    guard var a = a.string, var b = b.string else { return false }
    if !isExact { (a, b) = (a.lowercased(), b.lowercased()) }
    return switch comparison {
    case .equal: a == b
    case .notEqual: a != b
    case .contains: b.isEmpty || a.contains(b)
    case .startsWith: a.hasPrefix(b)
    case .endsWith: a.hasSuffix(b)
    case .greater: a > b
    case .greaterOrEqual: a >= b
    case .less: a < b
    case .lessOrEqual: a <= b
    }
  }
}
