internal import Directory
internal import Model

extension MatchKind {
  /// Whether values are matched by a ``Pattern``.
  var isPattern: Bool { self == .glob || self == .regex }
}

/// Finds those of the mappings of one attribute, or of the external groups, that values lead to (C34, C39).
///
/// Values are compared whole, without white space at their ends, code point by code point; case counts unless the
/// mapping says otherwise.
struct GroupMatcher {
  private var exact: [String: [MappingFact]] = [:]
  private var folded: [String: [MappingFact]] = [:]
  private var prefixes: [MappingFact] = []
  private var patterns: [(Pattern, MappingFact)] = []
  /// Mappings whose stored pattern can't be read.
  private(set) var unusable: [MappingFact] = []

  init(_ mappings: [MappingFact]) {
    exact.reserveCapacity(mappings.count)
    for mapping in mappings {
      switch mapping.match {
      case .exact: exact[mapping.value, default: []].append(mapping)
      case .caseInsensitive: folded[NormalizedText.caseFolded(mapping.value), default: []].append(mapping)
      case .prefix: prefixes.append(mapping)
      case .glob, .regex:
        if let pattern = try? Self.pattern(of: mapping) {
          patterns.append((pattern, mapping))
        } else {
          unusable.append(mapping)
        }
      }
    }
  }

  /// A mapping with the first value that it matches.
  struct Match {
    let mapping: MappingFact
    let value: String
  }

  /// The mappings that at least one of the values matches, in any order.
  ///
  /// - Parameter steps: What matching patterns may still take.
  /// - Throws: `resourceExhausted` if they take more.
  func matches(of values: [String], steps: inout Int) throws(Interruption) -> [Match] {
    var found: [MappingID: Match] = [:]
    found.reserveCapacity(values.count)
    func take(_ mapping: MappingFact, _ value: String) {
      if found[mapping.id] == nil { found[mapping.id] = Match(mapping: mapping, value: value) }
    }
    for value in values {
      for mapping in exact[value] ?? [] where mapping.value.utf8.elementsEqual(value.utf8) { take(mapping, value) }
      if !folded.isEmpty {
        for mapping in folded[NormalizedText.caseFolded(value)] ?? []
        where NormalizedText.areEqual(mapping.value, value) {
          take(mapping, value)
        }
      }
      steps -= prefixes.count
      for mapping in prefixes where value.utf8.starts(with: mapping.value.utf8) { take(mapping, value) }
      for (pattern, mapping) in patterns
      where found[mapping.id] == nil && pattern.matches(value, steps: &steps) {
        take(mapping, value)
      }
      guard steps > 0 else {
        throw .refuse(
          .resourceExhausted, "The patterns of this identity provider's mappings are too costly for so many groups.",
          reason: "match_steps")
      }
    }
    return Array(found.values)
  }

  /// Makes sure that a new mapping's value can be used.
  ///
  /// - Throws: `invalidField` that names the value.
  static func check(_ mapping: MappingFact, field: String) throws(Interruption) {
    guard !mapping.value.isEmpty else {
      throw .refuse(.invalidField, "\(field) must not be empty", field: field)
    }
    guard mapping.value.unicodeScalars.count <= ProvisioningLimits.mappingValue else {
      throw .refuse(
        .invalidField, "\(field) must have at most \(ProvisioningLimits.mappingValue) characters", field: field)
    }
    do {
      _ = try pattern(of: mapping)
    } catch {
      throw .refuse(.invalidField, "\(field) \(error.rule)", field: field)
    }
  }

  /// The pattern of a glob or regular expression; nil for the other kinds.
  private static func pattern(of mapping: MappingFact) throws(PatternError) -> Pattern? {
    switch mapping.match {
    case .exact, .caseInsensitive, .prefix: nil
    case .glob: try Pattern(glob: mapping.value)
    case .regex: try Pattern(regex: mapping.value)
    }
  }
}
