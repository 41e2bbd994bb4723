extension Array where Element: Comparable & Hashable {
  /// Each element once, in ascending order: the form of lists in queries, so that equal sets are equal queries.
  ///
  /// Lists are often in this form already, which costs one look through them.
  @inlinable public func distinctSorted() -> [Element] {
    zip(self, dropFirst()).allSatisfy(<) ? self : Set(self).sorted()
  }
}
