internal import Directory
internal import Model

/// Finds the mappings that a user's external groups and attributes lead to.
struct MappingMatcher {
  /// What the mappings say of one user.
  struct Result {
    /// Those that a value matches, by id.
    var matched: [GroupMatcher.Match] = []
    /// Those whose attribute nobody has said anything of: they neither match nor fail to (C37).
    var undecided: [MappingFact] = []
  }

  /// By attribute; the external groups under the empty name.
  private let parts: [String: (matcher: GroupMatcher, mappings: [MappingFact])]
  /// Mappings whose stored pattern can't be read, by id.
  let unusable: [MappingFact]

  init(_ mappings: [MappingFact]) {
    parts = Dictionary(grouping: mappings, by: \.attribute).mapValues { (GroupMatcher($0), $0) }
    unusable = parts.values.flatMap(\.matcher.unusable).sorted { $0.id < $1.id }
  }

  /// - Parameter values: What is known of an attribute, trimmed; nil if nothing is. The external groups for the empty name.
  /// - Throws: `resourceExhausted` if the patterns take more than ``ProvisioningLimits/matchSteps``.
  func match(_ values: (_ attribute: String) -> [String]?) throws(Interruption) -> Result {
    var steps = ProvisioningLimits.matchSteps
    var result = Result()
    for (attribute, part) in parts {
      if let values = values(attribute) {
        result.matched += try part.matcher.matches(of: values, steps: &steps)
      } else {
        result.undecided += part.mappings
      }
    }
    result.matched.sort { $0.mapping.id < $1.mapping.id }
    result.undecided.sort { $0.id < $1.id }
    return result
  }
}
