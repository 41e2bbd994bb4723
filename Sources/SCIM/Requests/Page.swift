/// Which part of a list is asked for: by index (RFC 7644 section 3.4.2.4) or by cursor (RFC 9865) (P18).
public struct Page: Equatable, Sendable {
  public enum Start: Equatable, Sendable {
    /// From 1.
    case index(Int)
    /// As the answer before gave it; empty asks for the first page by cursor.
    case cursor(String)
  }

  public var start: Start
  /// At most so many resources; 0 asks for the total alone.
  public var count: Int

  public init(_ start: Start = .index(1), count: Int = SCIMLimits.pageSize) {
    self.start = start
    self.count = count
  }

  /// Reads the parameters. An index below 1 is 1, a count below 0 is 0, and no count is above
  /// ``SCIMLimits/maxPageSize``; a cursor goes before an index.
  ///
  /// - Throws: 400 `invalidValue`, `invalidCount` or `invalidCursor`.
  public init(startIndex: String?, count: String?, cursor: String?) throws(SCIMError) {
    self.count = SCIMLimits.pageSize
    if let count {
      guard let number = Self.integer(count) else {
        throw SCIMError(cursor == nil ? .invalidValue : .invalidCount, "count must be a whole number.")
      }
      self.count = min(max(number, 0), SCIMLimits.maxPageSize)
    }
    if let cursor {
      guard cursor.utf8.count <= SCIMLimits.cursorBytes else {
        throw SCIMError(.invalidCursor, "The cursor is none that this server gave; begin anew without one.")
      }
      start = .cursor(cursor)
    } else if let startIndex {
      guard let number = Self.integer(startIndex) else {
        throw SCIMError(.invalidValue, "startIndex must be a whole number.")
      }
      start = .index(max(number, 1))
    } else {
      start = .index(1)
    }
  }

  /// Any whole number; those beyond are as good as the largest.
  private static func integer(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return nil }
    return text.utf8.first == UInt8(ascii: "-") ? Int.min : Int.max
  }
}
