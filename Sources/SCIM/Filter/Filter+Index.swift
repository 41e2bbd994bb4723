/// What an index answers: resources with that very value of that attribute.
public struct IndexedValue: Equatable, Sendable {
  /// The attributes that a store keeps an index of (P14).
  public enum Attribute: String, Hashable, Sendable, CaseIterable {
    case id
    case userName
    case externalId
    case displayName
    case emails = "emails.value"
    case members = "members.value"
  }

  public let attribute: Attribute
  /// As in the filter; whether case counts is the attribute's matter.
  public let value: String

  public init(_ attribute: Attribute, _ value: String) {
    self.attribute = attribute
    self.value = value
  }
}

extension Filter {
  /// What to look up instead of going through all resources, or nil where nothing helps.
  ///
  /// Every resource that the filter matches has one of these values, but not the other way round: evaluate the filter
  /// on what is found. `userName eq "a"`, one such within an `and`, or nothing but such in an `or` are recognized, also
  /// with the URN of the schema in front, and `emails[type eq "work"].value eq "a"` as Entra asks.
  public var indexable: [IndexedValue]? {
    switch self {
    case .compare(let path, .equal, .string(let value)): path.indexed.map { [IndexedValue($0, value)] }
    case .present(let path): path.indexedElement
    case .and(let parts): parts.lazy.compactMap(\.indexable).min { $0.count < $1.count }
    case .or(let parts): Self.union(parts)
    case .compare, .not: nil
    }
  }

  private static func union(_ parts: [Filter]) -> [IndexedValue]? {
    var values: [IndexedValue] = []
    for part in parts {
      guard let more = part.indexable else { return nil }
      values += more
    }
    return values
  }
}

extension AttributePath {
  fileprivate var indexed: IndexedValue.Attribute? {
    if let schema, ![Schema.user.id, Schema.group.id].contains(where: schema.equalsIgnoringCase) { return nil }
    // An element of several values is compared by its `value`.
    let isDefault = subAttribute == nil || subAttribute?.equalsIgnoringCase("value") == true
    return IndexedValue.Attribute.allCases.first { attribute in
      switch attribute {
      case .emails: name.equalsIgnoringCase("emails") && isDefault
      case .members: name.equalsIgnoringCase("members") && isDefault
      default: name.equalsIgnoringCase(attribute.rawValue) && subAttribute == nil && filter == nil
      }
    }
  }

  /// `members[value eq "a"]`: what the filter of the elements looks up, if that is their `value`.
  fileprivate var indexedElement: [IndexedValue]? {
    guard let filter, subAttribute == nil, let attribute = indexed, let value = filter.requiredValue else { return nil }
    return [IndexedValue(attribute, value)]
  }
}

extension Filter {
  /// The `value` that an element must have to match.
  fileprivate var requiredValue: String? {
    switch self {
    case .compare(let path, .equal, .string(let value)) where path == AttributePath("value"): value
    case .and(let parts): parts.lazy.compactMap(\.requiredValue).first
    default: nil
    }
  }
}
