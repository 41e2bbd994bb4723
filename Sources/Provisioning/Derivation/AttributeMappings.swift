internal import Directory
internal import Model
internal import SCIM

/// The mappings of a connection that compare attributes of pushed users.
struct AttributeMappings {
  private let mappings: [MappingFact]
  private let matcher: MappingMatcher

  init(_ mappings: [MappingFact]) {
    self.mappings = mappings
    matcher = MappingMatcher(mappings)
  }

  /// - Parameter resource: What is known of a user; nil leaves all undecided.
  func match(_ resource: UserResource?) throws(Interruption) -> MappingMatcher.Result {
    guard !mappings.isEmpty else { return MappingMatcher.Result() }
    guard let document = resource?.document else { return MappingMatcher.Result(undecided: mappings) }
    return try matcher.match { attribute in
      (try? AttributePath(parsing: attribute)).flatMap { document.texts(at: $0) }
    }
  }
}

extension FactView {
  func attributeMappings(of connection: ConnectionID) throws(Interruption) -> [MappingFact] {
    let found = try facts(.pushed(.attributeMappings(of: connection))) { fact in
      if case .mapping(let mapping) = fact {
        mapping.connection == connection && !mapping.attribute.isEmpty
      } else {
        false
      }
    }
    return found.compactMap { if case .mapping(let mapping) = $0 { mapping } else { nil } }
  }
}

extension JSONObject {
  /// The texts that a path leads to, trimmed; of elements of several values those of their `value`, where the path names no
  /// part. None if there is nothing; nil for a path that chooses among elements, which mappings don't.
  fileprivate func texts(at path: AttributePath) -> [String]? {
    guard path.filter == nil else { return nil }
    let container = path.schema.map { value(named: $0)?.object ?? self } ?? self
    guard let value = container.value(named: path.name) else { return [] }
    let part = path.subAttribute
    let texts = (value.array ?? [value]).flatMap { element -> [String] in
      guard let object = element.object else { return part == nil ? element.texts : [] }
      return object.value(named: part ?? "value")?.texts ?? []
    }
    return texts.map(NormalizedText.trimmed).filter { !$0.isEmpty }
  }
}

extension JSON {
  /// As a mapping's value is written.
  fileprivate var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .bool(let flag): [flag ? "true" : "false"]
    case .integer(let number): ["\(number)"]
    case .array(let values): values.flatMap(\.texts)
    default: []
    }
  }
}
