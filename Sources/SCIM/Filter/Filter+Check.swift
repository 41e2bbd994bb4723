extension Filter {
  /// Refuses what can't be meant: an order of booleans, a part of a number, a text compared with a number.
  ///
  /// Names that the type lacks are no mistake: they have no value (RFC 7644 section 3.4.2.1), so that one filter can go
  /// to users and groups.
  ///
  /// - Throws: 400 `invalidFilter` that names the attribute.
  public func check(for type: ResourceType) throws(SCIMError) { try check(in: type.scope) }

  func check(in scope: Scope) throws(SCIMError) {
    switch self {
    case .compare(let path, let comparison, let value):
      try path.check(in: scope)
      if let leaf = scope.target(of: path)?.compared { try Self.check(path, leaf, comparison, value) }
    case .present(let path): try path.check(in: scope)
    case .and(let parts), .or(let parts): for part in parts { try part.check(in: scope) }
    case .not(let filter): try filter.check(in: scope)
    }
  }

  private static func check(
    _ path: AttributePath, _ attribute: Attribute, _ comparison: Comparison, _ value: JSON
  ) throws(SCIMError) {
    func refuse(_ detail: String) -> SCIMError { SCIMError(.invalidFilter, "The filter on '\(path)': \(detail)") }
    if attribute.type == .complex {
      let parts = attribute.subAttributes.prefix(3).map { "\(path).\($0.name)" }.joined(separator: ", ")
      throw refuse("it has parts; ask for one of them, such as \(parts).")
    }
    if comparison.isOrder, attribute.type == .boolean || attribute.type == .binary || value.isNull || value.bool != nil
    {
      throw refuse("it has no order; use eq or ne instead of \(comparison.rawValue).")
    }
    if comparison.isPart, !attribute.type.isText || value.string == nil {
      throw refuse("\(comparison.rawValue) is for texts; use eq or ne.")
    }
    guard !value.isNull, !attribute.type.takes(value) else { return }
    throw refuse("it takes \(attribute.type.form), not \(value.kind).")
  }
}

extension AttributePath {
  /// Refuses a filter of elements where there are none, and one that can't be meant.
  fileprivate func check(in scope: Scope) throws(SCIMError) {
    guard let filter, let target = scope.target(of: self) else { return }
    guard target.attribute.isMultiValued else {
      throw SCIMError(.invalidFilter, "'\(name)' has one value; leave the filter in [ ] out.")
    }
    try filter.check(in: target.attribute.elements)
  }
}
