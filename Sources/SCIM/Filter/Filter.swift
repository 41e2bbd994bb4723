/// Which resources, or which elements of an attribute, are meant: RFC 7644 section 3.4.2.2.
///
/// A filter is data: it is read from text, checked against a type of resource (``check(for:)``), sent on, evaluated
/// (``matches(_:of:)``), answered from an index (``indexable``), and written as the text that gives it again.
public indirect enum Filter: Equatable, Sendable {
  /// What a path leads to is compared with a text, a number, a boolean or null.
  case compare(AttributePath, Comparison, JSON)
  /// What a path leads to has a value. `emails[type eq "work"]` alone is this too: there is such an element.
  case present(AttributePath)
  /// All of at least two.
  case and([Filter])
  /// Any of at least two.
  case or([Filter])
  case not(Filter)

  /// Reads a filter.
  ///
  /// - Throws: 400 `invalidFilter` with the place and what to change.
  public init(parsing text: String) throws(SCIMError) {
    do throws(SCIMError) {
      var parser = try ExpressionParser(text)
      self = try parser.filter()
      try parser.end()
    } catch {
      throw SCIMError(.invalidFilter, "The filter is wrong \(error.detail)")
    }
  }
}

/// How two values are compared.
public enum Comparison: String, Hashable, Sendable, CaseIterable {
  case equal = "eq"
  case notEqual = "ne"
  case contains = "co"
  case startsWith = "sw"
  case endsWith = "ew"
  case greater = "gt"
  case greaterOrEqual = "ge"
  case less = "lt"
  case lessOrEqual = "le"

  /// Whether it asks for an order.
  var isOrder: Bool {
    switch self {
    case .greater, .greaterOrEqual, .less, .lessOrEqual: true
    default: false
    }
  }

  /// Whether it asks for a part of a text.
  var isPart: Bool {
    switch self {
    case .contains, .startsWith, .endsWith: true
    default: false
    }
  }
}
