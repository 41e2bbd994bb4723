internal import Directory
internal import Model

extension MatchKind {
  /// Whether values are matched by a ``Pattern``.
  var isPattern: Bool { self == .glob || self == .regex }
}

/// Finds the mappings that external groups lead to (C34, C39).
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

  /// The mappings that at least one of the values matches, by id.
  ///
  /// - Throws: `resourceExhausted` if the patterns take more than ``ProvisioningLimits/matchSteps``.
  func mappings(for values: [String]) throws(Interruption) -> [MappingFact] {
    var steps = ProvisioningLimits.matchSteps
    var found: [MappingID: MappingFact] = [:]
    for value in values {
      for mapping in exact[value] ?? [] where mapping.value.utf8.elementsEqual(value.utf8) {
        found[mapping.id] = mapping
      }
      for mapping in folded[NormalizedText.caseFolded(value)] ?? []
      where NormalizedText.areEqual(mapping.value, value) {
        found[mapping.id] = mapping
      }
      steps -= prefixes.count
      for mapping in prefixes where value.utf8.starts(with: mapping.value.utf8) { found[mapping.id] = mapping }
      for (pattern, mapping) in patterns
      where found[mapping.id] == nil && pattern.matches(value, steps: &steps) {
        found[mapping.id] = mapping
      }
      guard steps > 0 else {
        throw .refuse(
          .resourceExhausted, "The patterns of this identity provider's mappings are too costly for so many groups.",
          reason: "match_steps")
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  /// Makes sure that a new mapping's value can be used.
  ///
  /// - Throws: `invalidField` that names the value.
  static func check(_ mapping: MappingFact) throws(Interruption) {
    guard !mapping.value.isEmpty else {
      throw .refuse(.invalidField, "value must not be empty", field: "value")
    }
    guard mapping.value.unicodeScalars.count <= ProvisioningLimits.mappingValue else {
      throw .refuse(
        .invalidField, "value must have at most \(ProvisioningLimits.mappingValue) characters", field: "value")
    }
    do {
      _ = try pattern(of: mapping)
    } catch {
      throw .refuse(.invalidField, "value \(error.rule)", field: "value")
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
