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

  /// A page from the candidates that `muster.search` returned, joined with what they stand for.
  ///
  /// A candidate that the list doesn't show has no element; the page is then shorter, and goes on behind the last one.
  ///
  /// - Parameters:
  ///   - revisionColumn: The column with the revision; those with the candidate's id, and whether it was found, follow.
  ///   - missing: What is said if there is no row.
  init(
    candidates rows: Rows, size: Int, revisionColumn: Int, missing: DirectoryError, read: (Row) throws -> Element
  ) throws {
    guard let first = rows.first else { throw missing }
    let count = first.isNull(revisionColumn + 1) ? 0 : rows.count
    let taken = min(count, size)
    let elements = try (0..<taken).filter { !rows[$0].isNull(0) }.map { try read(rows[$0]) }
    let goesOn = try count > size || (count > 0 && !rows[count - 1].bool(revisionColumn + 2))
    let next = goesOn ? try PageToken.make([try rows[taken - 1].text(revisionColumn + 1)]) : nil
    self.init(elements: elements, next: next, revision: try first.int(revisionColumn))
  }
}
