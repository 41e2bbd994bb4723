/// What became of a mapping.
public enum MappingVerdict: String, Hashable, Sendable, CaseIterable {
  case matched
  /// No value is as it says.
  case noMatch
  /// Nothing is known of its attribute.
  case claimMissing
  /// It leads into a workgroup with every permission, which the connection does not allow (C40).
  case administratorsNotAllowed
  /// Another one that matches leads into a scope workgroup with a lower number (A25).
  case outranked
  /// Another one that matches leads into another scope workgroup with the same number (A25).
  case scopeConflict
  /// Its pattern can't be read, or its workgroup is none that mappings lead into.
  case unusable
}
