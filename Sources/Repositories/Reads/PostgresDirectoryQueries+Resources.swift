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
      let after = try PageToken.read(page.after, count: 3).map { SQLValue.text($0) }
      let most = page.size + 1
      let (statement, isWhole) = Self.statement(for: filter)
      let walked = isWhole ? most : max(most, limits.textsPerSearch)
      let rows = try await self.rows(
        statement, after + [.int(Int64(walked)), .int(Int64(most))] + filter.parameters, in: scope)
      return try Self.page(rows, size: page.size, walked: walked, of: scope.tenant)
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

  private static func page(
    _ rows: Rows, size: Int, walked: Int, of tenant: TenantID
  ) throws -> Page<ResourceRecord> {
    guard let first = rows.first else { throw missing("tenant", tenant.rawValue) }
    let column = ResourceStatements.next + 2
    let found = first.isNull(0) ? 0 : rows.count
    let elements = try (0..<min(found, size)).map { try record(rows[$0]) }
    var next: String?
    if found > size {
      next = try elements.last.map {
        try PageToken.make([$0.resource.key.application, $0.resource.key.type, $0.resource.key.id])
      }
    } else if try first.int(column + 1) >= walked {
      let last = try first.resourceKey(column + 2)
      next = try PageToken.make([last.application, last.type, last.id])
    }
    return Page(elements: elements, next: next, revision: try first.int(column))
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
