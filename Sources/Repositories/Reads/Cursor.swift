internal import Directory
internal import Model
internal import Postgres

/// Where a list goes on: behind a key, and at the revision that its first page has shown (X8).
///
/// The revision is held for a while only, because what has ended since is kept for a while only.
struct Cursor {
  /// What the last page ended with; empty for the first page.
  let key: String
  /// What all pages show; 0 for the first page, which shows the newest revision.
  let revision: Revision
  private let epoch: Epoch?
  private let began: Timestamp

  /// - Throws: `versionConflict` with the reason `cursor_expired`; `invalidField` for a token that is none of the list's.
  init(_ page: PageRequest, limits: RepositoryLimits, now: Timestamp = .now()) throws {
    guard let token = page.after else {
      (key, revision, epoch, began) = ("", 0, nil, now)
      return
    }
    let parts = try PageToken.read(token, count: 5)
    guard let revision = Int64(parts[1]), revision > 0, let timeline = Int64(parts[2]), let restores = Int64(parts[3]),
      let began = Int64(parts[4]), began <= now.advanced(bySeconds: limits.clockSkewSeconds).microseconds
    else { throw PageToken.foreign }
    guard now.advanced(bySeconds: -limits.cursorSeconds).microseconds <= began else {
      throw DirectoryError(
        .versionConflict,
        "The list began more than \(limits.cursorSeconds) seconds ago, and what it showed is not kept longer; begin again.",
        field: "page_token", reason: "cursor_expired")
    }
    key = page.beginsAgain ? "" : parts[0]
    self.revision = revision
    epoch = Epoch(timeline: timeline, restores: restores)
    self.began = Timestamp(microseconds: began)
  }

  /// - Throws: `failedPrecondition` with the reason `epoch_changed`: revisions of another life of the database mean
  ///   nothing in this one.
  func check(_ now: Epoch) throws {
    guard epoch == nil || epoch == now else {
      throw DirectoryError(
        .failedPrecondition, "The database was restored or failed over since the list began; begin again.",
        field: "page_token", reason: "epoch_changed")
    }
  }

  /// The parts of a key that is a JSON array of texts; empty ones for the first page.
  func parts(_ count: Int) throws -> [String] {
    if key.isEmpty { return Array(repeating: "", count: count) }
    guard let parts = try? JSON.decode([String].self, from: key), parts.count == count,
      !parts.contains(where: { $0.utf8.contains(0) })
    else { throw PageToken.foreign }
    return parts
  }

  /// The token of the page behind a key.
  func next(behind key: String, at revision: Revision, _ epoch: Epoch) throws -> String {
    try PageToken.make([key, "\(revision)", "\(epoch.timeline)", "\(epoch.restores)", "\(began.microseconds)"])
  }
}

extension ReadScope {
  /// The revision that a list shows. A narrowed sight doesn't see the past: what it sees is always the present.
  func held(_ revision: Revision) -> Revision { sight == .everything ? revision : 0 }
}

extension Page {
  /// A page from candidates, each joined with what it stands for at the list's revision.
  ///
  /// A candidate that the list doesn't show has no element. The page ends when it is full or its candidates are, and then
  /// goes on behind the last one that it looked at: so what it reads is bounded, however few of them it shows.
  ///
  /// - Parameters:
  ///   - asked: How many candidates there are at most.
  ///   - column: The column with the revision; those with the epoch's two numbers, the candidate's key, and whether it
  ///     was found at all follow. Column 0 is NULL in a row without an element.
  ///   - missing: What is said if there is no row.
  ///   - read: Nil for what the list doesn't show either.
  init(
    walked rows: Rows, size: Int, asked: Int, from column: Int, after cursor: Cursor, missing: DirectoryError,
    read: (Row) throws -> Element?
  ) throws {
    guard let first = rows.first else { throw missing }
    let revision = try first.int(column)
    let epoch = Epoch(timeline: try first.int(column + 1), restores: try first.int(column + 2))
    try cursor.check(epoch)
    let count = first.isNull(column + 3) ? 0 : rows.count
    var elements: [Element] = []
    var taken = 0
    for index in 0..<count {
      let isFound = try rows[index].bool(column + 4)
      if isFound, !rows[index].isNull(0), let element = try read(rows[index]) {
        if elements.count == size { break }
        elements.append(element)
      }
      taken += 1
      // What has stopped there has not looked at what other candidates lie behind.
      if !isFound { break }
    }
    let goesOn = try taken < count || (count > 0 && (count >= asked || !rows[count - 1].bool(column + 4)))
    let next = goesOn ? try cursor.next(behind: try rows[taken - 1].text(column + 3), at: revision, epoch) : nil
    self.init(elements: elements, next: next, revision: revision, epoch: epoch)
  }
}
