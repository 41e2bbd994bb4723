public import Model

/// What an item's restrictions demand together: by dimension the values that meet all of them (A4, A6).
///
/// A dimension that is missing is not restricted, as one that says `any` is not (A7).
public struct ScopeCondition: Hashable, Sendable {
  public let values: [String: Set<String>]

  public init(_ restrictions: [Restriction]) {
    var values: [String: Set<String>] = [:]
    for restriction in restrictions {
      guard let allowed = restriction.values.map(Set.init) else { continue }
      values[restriction.dimension] = values[restriction.dimension]?.intersection(allowed) ?? allowed
    }
    self.values = values
  }

  /// Whether nothing can meet it: two restrictions of a dimension have no value in common.
  public var isImpossible: Bool { values.values.contains(where: \.isEmpty) }

  /// Whether whatever meets this meets the other one too (A21).
  ///
  /// A resource with several values in a dimension meets a restriction if one of them does: a value that is among these
  /// is among the other's, if these are a part of those. So comparing sets dimension by dimension is exact.
  public func isContained(in other: ScopeCondition) -> Bool {
    isImpossible
      || other.values.allSatisfy { dimension, allowed in values[dimension]?.isSubset(of: allowed) ?? false }
  }
}
