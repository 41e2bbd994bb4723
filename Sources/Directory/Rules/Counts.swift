extension Interruption {
  /// Refuses lists that are longer than their named limit.
  ///
  /// - Throws: `invalidField` that names the field and the limit.
  public static func checkCount(_ count: Int, atMost limit: Int, field: String) throws(Interruption) {
    guard count > limit else { return }
    throw .refuse(.invalidField, "\(field) must have at most \(limit) entries", field: field)
  }
}
