internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import SCIM

/// A part of a list of pushed users or groups (P14, P16, P18).
///
/// What an index answers is looked up, and the filter decides on what was found. Every other filter is evaluated on all, in
/// the order of ids: a list by index reads at most ``ServicesLimits/scimResources`` for that, one by cursor goes on.
struct ScimListing<Record: Sendable> {
  /// By id.
  let fetch: (PushedLookup) async throws(DirectoryError) -> [Record]
  let count: () async throws(DirectoryError) -> Int64
  let id: (Record) -> String
  /// Those of the records that the filter matches.
  let matching: ([Record], Filter) async throws -> [Record]
  let limits: ServicesLimits

  /// What a list answers; the total is -1 where it goes by cursor.
  typealias Part = (records: [Record], total: Int64, next: String)

  func part(_ filter: Filter?, _ page: ProvisioningV1.ScimPage) async throws -> Part {
    let size = min(max(Int(page.count ?? Int32(SCIMLimits.pageSize)), 0), SCIMLimits.maxPageSize)
    let start = Int(clamping: max(page.startIndex, 1) - 1)
    let cursor = try Text.read(page.cursor, field: "page.cursor")
    let isByCursor = page.byCursor || !cursor.isEmpty
    guard let filter else {
      if isByCursor {
        return self.part(of: try await self.fetch(.page(after: cursor, offset: 0, size: size + 1)), size)
      }
      let total = try await self.count()
      let records = size == 0 ? [] : try await self.fetch(.page(after: "", offset: start, size: size))
      return (records, total, "")
    }
    if let values = filter.indexable {
      let found = try await self.matching(try await self.candidates(values), filter)
      if isByCursor { return self.part(of: found.filter { self.id($0).utf8Follows(cursor) }, size) }
      return (Array(found.dropFirst(start).prefix(size)), Int64(found.count), "")
    }
    return isByCursor ? try await self.walk(filter, cursor, size) : try await self.scan(filter, start, size)
  }

  /// The records that have one of the values, each once, by id.
  private func candidates(_ values: [IndexedValue]) async throws(DirectoryError) -> [Record] {
    var found: [String: Record] = [:]
    for (attribute, values) in Dictionary(grouping: values, by: \.attribute) {
      let values = values.map(\.value)
      let lookup: PushedLookup =
        switch attribute {
        case .id: .ids(values)
        case .userName, .displayName: .names(values)
        case .externalId: .externalIDs(values)
        case .emails: .emails(values)
        case .members: .members(values)
        }
      for record in try await self.fetch(lookup) { found[self.id(record)] = record }
    }
    return found.values.sorted { self.id($1).utf8Follows(self.id($0)) }
  }

  /// All that match, counted, and those of a part of them.
  private func scan(_ filter: Filter, _ start: Int, _ size: Int) async throws -> Part {
    var (records, total, scanned, after) = ([Record](), 0, 0, "")
    while true {
      let step = try await self.fetch(.page(after: after, offset: 0, size: self.limits.largestPage))
      for record in try await self.matching(step, filter) {
        if total >= start && records.count < size { records.append(record) }
        total += 1
      }
      scanned += step.count
      guard step.count == self.limits.largestPage, let last = step.last else { return (records, Int64(total), "") }
      guard scanned < self.limits.scimResources else {
        throw DirectoryError(
          .resourceExhausted,
          """
          This filter would have to look at more than \(self.limits.scimResources) resources; compare userName, \
          externalId, id, emails.value, displayName or members.value with eq, or page by cursor.
          """, field: "filter", reason: "scim_resources")
      }
      after = self.id(last)
    }
  }

  /// What matches behind a cursor, as far as one call looks.
  private func walk(_ filter: Filter, _ cursor: String, _ size: Int) async throws -> Part {
    var (records, scanned, after) = ([Record](), 0, cursor)
    while scanned < self.limits.scimResources {
      let step = try await self.fetch(.page(after: after, offset: 0, size: self.limits.largestPage))
      for record in try await self.matching(step, filter) {
        if records.count == size { return (records, -1, after) }
        records.append(record)
        after = self.id(record)
      }
      scanned += step.count
      guard step.count == self.limits.largestPage, let last = step.last else { return (records, -1, "") }
      after = self.id(last)
    }
    return (records, -1, after)
  }

  private func part(of records: [Record], _ size: Int) -> Part {
    let shown = Array(records.prefix(size))
    return (shown, -1, records.count > size ? shown.last.map(self.id) ?? "" : "")
  }
}

extension String {
  /// Whether it comes behind another in the order of ids.
  fileprivate func utf8Follows(_ other: String) -> Bool { other.utf8.lexicographicallyPrecedes(self.utf8) }
}
