public import Directory
public import Model
internal import Postgres

extension PostgresDirectoryQueries {
  public func members(
    of selection: MemberSelection, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<UserID> {
    guard !selection.workgroups.isEmpty else {
      let head = try await head(of: scope.tenant, deadline: scope.deadline)
      return Page(elements: [], next: nil, revision: head.revision, epoch: head.epoch)
    }
    return try await mapped {
      let cursor = try Cursor(page, limits: limits)
      let known = try await self.rows(
        SelectionStatements.sql.selected,
        [.texts(selection.workgroups.map(\.rawValue)), .int(scope.held(cursor.revision))], in: scope)
      guard known.count == selection.workgroups.count, let first = known.first, !first.isNull(0) else {
        throw DirectoryError(.notFound, "One of the workgroups of the selection does not exist.", field: "selection")
      }
      let listing = try (0..<known.count).filter { try !known[$0].bool(1) }.map { try known[$0].text(0) }
      let holdsAll = selection.match == .any ? listing.count < known.count : listing.isEmpty
      // Of all: the members of the first one, of which those are taken whom the others list too.
      let count = selection.match == .any ? listing.count : 1
      let (among, needed) = (Array(listing.prefix(count)), Array(listing.dropFirst(count)))
      let asked = max(page.size + 1, limits.membersPerSelection)
      let bounds: [SQLValue] = [.text(cursor.key), .int(try first.int(2)), .int(Int64(asked))]
      let rows =
        holdsAll
        ? try await self.rows(SelectionStatements.sql.everybody, bounds, in: scope)
        : try await self.rows(
          SelectionStatements.sql.members, bounds + [.texts(among), .texts(needed)], in: scope)
      return try Page(
        walked: rows, size: page.size, asked: asked, from: 1, after: cursor,
        missing: Self.missing("tenant", scope.tenant.rawValue)
      ) { row in try row.id(0) }
    }
  }
}
