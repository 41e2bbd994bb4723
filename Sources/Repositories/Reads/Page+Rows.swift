internal import Directory
internal import Model
internal import Postgres

extension Page {
  /// A page from rows of which one more was asked for than the page holds, so that its end is known.
  ///
  /// The rows come from a left join on what the list belongs to: no row means that this does not exist, and a row
  /// without an element that the page is empty. So an empty page knows its revision too, from the same snapshot.
  ///
  /// - Parameters:
  ///   - revisionColumn: The column with the revision; column 0 is NULL in a row without an element.
  ///   - missing: What is said if there is no row.
  init(
    _ rows: Rows, size: Int, revisionColumn: Int, missing: DirectoryError, key: (Element) -> [String],
    read: (Row) throws -> Element
  ) throws {
    guard let first = rows.first else { throw missing }
    let found = first.isNull(0) ? 0 : rows.count
    let elements = try (0..<min(found, size)).map { try read(rows[$0]) }
    let next = found > size ? try elements.last.map { try PageToken.make(key($0)) } : nil
    self.init(elements: elements, next: next, revision: try first.int(revisionColumn))
  }
}
