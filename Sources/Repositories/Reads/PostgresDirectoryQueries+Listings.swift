public import Directory
public import Model
internal import Postgres

/// What an export shows: pages in the order of ids, all as of one revision, so that no transaction is held between them.
extension PostgresDirectoryQueries {
  public func listings(
    kind: WorkgroupKind, at revision: Revision, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<WorkgroupListing> {
    try await mapped {
      let rows = try await self.rows(
        WorkgroupLists.sql.exported, try Self.bounds(page, revision) + [.texts([kind.rawValue])], in: scope)
      return try Self.page(rows, page, at: revision, key: 18) { row in
        let record = try Self.workgroupRecord(row)
        let (group, states) = (record.workgroup, record.states)
        return WorkgroupListing(
          id: group.id, name: group.name, description: group.description, comment: group.comment,
          externalGroups: try row.texts(13), licenseProfiles: try row.texts(14),
          allowed: states.filter { $0.state == .allowed }.map(\.role),
          denied: states.filter { $0.state == .denied }.map(\.role))
      }
    }
  }

  public func listedLogins(
    of workgroup: WorkgroupID, at revision: Revision, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<String> {
    try await mapped {
      let rows = try await self.rows(
        WorkgroupLists.sql.logins, try Self.bounds(page, revision) + [.id(workgroup)], in: scope)
      return try Self.page(rows, page, at: revision, key: 2) { row in try row.optionalText(1) ?? row.text(0) }
    }
  }

  /// Behind which key, at which revision and how many candidates: one more than the page takes.
  private static func bounds(_ page: PageRequest, _ revision: Revision) throws -> [SQLValue] {
    [.text(try PageToken.read(page.after, count: 1)[0]), .int(revision), .int(Int64(page.size) + 1)]
  }

  /// A page from candidates; one that the export doesn't show has no element, and column 0 is NULL.
  ///
  /// - Parameter column: The column with the candidate's key.
  private static func page<Element>(
    _ rows: Rows, _ page: PageRequest, at revision: Revision, key column: Int, _ read: (Row) throws -> Element
  ) throws -> Page<Element> {
    let taken = (0..<min(rows.count, page.size)).map { rows[$0] }
    let next = rows.count > page.size ? try taken.last.map { try PageToken.make([try $0.text(column)]) } : nil
    return Page(elements: try taken.filter { !$0.isNull(0) }.map(read), next: next, revision: revision)
  }
}
