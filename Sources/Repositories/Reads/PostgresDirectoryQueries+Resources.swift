public import Directory
public import Model
internal import Postgres

extension PostgresDirectoryQueries {
  public func typeCatalog(in scope: ReadScope) async throws(DirectoryError) -> TypeCatalog {
    let types = try await list(ResourceTypeTable.withVersions, in: scope) { row in
      TypeAnswer(type: try ResourceTypeTable.value(row), version: try row.int(3))
    }
    return TypeCatalog(
      types: types, applications: try await list(ApplicationTable.all, in: scope, ApplicationTable.value))
  }

  public func resource(_ key: ResourceKey, in scope: ReadScope) async throws(DirectoryError) -> ResourceRecord {
    try await one(
      ResourceWalks.one, [.text(key.application), .text(key.type), .text(key.id)], in: scope, "resource",
      key.description,
      Self.record)
  }

  public func resources(
    _ filter: ResourceFilter, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<ResourceRecord> {
    try await mapped {
      let cursor = try Cursor(page, limits: limits)
      let most = page.size + 1
      let (statement, isWhole) = Self.statement(for: filter)
      let asked = isWhole ? most : max(most, limits.textsPerSearch)
      let bounds: [SQLValue] = [.int(Int64(asked)), .int(Int64(most))]
      let rows = try await self.rows(
        statement,
        try cursor.parts(3).map { .text($0) } + bounds + filter.parameters + [.int(scope.held(cursor.revision))],
        in: scope)
      let name = NormalizedText.caseFolded(filter.name)
      return try Page(
        walked: rows, size: page.size, asked: asked, from: ResourceStatements.next + 2, after: cursor,
        missing: Self.missing("tenant", scope.tenant.rawValue)
      ) { row in
        let record = try Self.record(row)
        return name.isEmpty || NormalizedText.caseFolded(record.resource.name).contains(name) ? record : nil
      }
    }
  }

  /// The statement that walks along the index of one thing that the filter names, and whether that is all it names. The
  /// rest is tested on what is walked through, of which one page takes no more than the limit.
  private static func statement(for filter: ResourceFilter) -> (Statement, isWhole: Bool) {
    let walks = filter.type == nil ? ResourceWalks.anyType : ResourceWalks.oneType
    let others = [filter.company != nil, filter.unit != nil, filter.parent != nil].count(where: \.self)
    let isWhole = others <= 1 && filter.name.isEmpty
    if filter.parent != nil { return (walks.parent, isWhole) }
    if filter.unit != nil { return (walks.unit, isWhole) }
    if filter.company != nil { return (walks.company, isWhole) }
    return (walks.all, isWhole)
  }

  private static func record(_ row: Row) throws -> ResourceRecord {
    let links = try JSON.decode([ResourceKey].self, from: try row.text(ResourceStatements.next))
    return ResourceRecord(
      resource: try ResourceTable.value(row), links: links, version: try row.int(ResourceStatements.next + 1))
  }
}

extension ResourceFilter {
  /// The parameters from `$7` on; empty for what is not set.
  fileprivate var parameters: [SQLValue] {
    [
      .text(type?.application ?? ""), .text(type?.name ?? ""), .text(company?.rawValue ?? ""),
      .text(unit?.rawValue ?? ""), .text(parent?.application ?? ""), .text(parent?.type ?? ""),
      .text(parent?.id ?? ""), .text(NormalizedText.caseFolded(name)),
    ]
  }
}
