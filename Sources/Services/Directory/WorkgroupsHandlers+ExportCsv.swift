internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

extension WorkgroupsHandlers {
  /// Page by page, as fast as the client takes them, all as of the revision at which the export began (C19).
  func exportCsv(
    _ request: DirectoryV1.WorkgroupsServiceExportCsvRequest,
    response: ResponseWriter<DirectoryV1.WorkgroupsServiceExportCsvResponse>, context: CallContext
  ) async throws {
    let kind = try request.kind.domain(field: "kind") ?? .role
    var scope = try await self.backend.scope(request.tenant, context)
    let token = try await self.backend.queries.head(of: scope.tenant, deadline: scope.deadline)
    var csv = CSV()
    csv.append(WorkgroupListing.columns)
    try await response.write(.init(csv: csv.take(), token: token.description))
    var page = PageRequest(size: self.backend.limits.defaultPage, after: nil)
    while true {
      let listed = try await self.backend.queries.listings(kind: kind, at: token.revision, page: page, in: scope)
      for listing in listed.elements {
        csv.begin(listing.beginning)
        try await self.addMembers(of: listing.id, at: token.revision, in: scope, to: &csv, response)
        csv.end(listing.end)
      }
      if !csv.bytes.isEmpty { try await response.write(.init(csv: csv.take())) }
      guard let next = listed.next else { return }
      page.after = next
      // Each page has its own time; the stream has the client's.
      scope = try await self.backend.scope(request.tenant, context)
    }
  }

  /// One cell may be larger than all the rest of the file.
  private func addMembers(
    of workgroup: WorkgroupID, at revision: Revision, in scope: ReadScope, to csv: inout CSV,
    _ response: ResponseWriter<DirectoryV1.WorkgroupsServiceExportCsvResponse>
  ) async throws {
    var page = PageRequest(size: self.backend.limits.largestPage, after: nil)
    var isFirst = true
    while true {
      let listed = try await self.backend.queries.listedLogins(of: workgroup, at: revision, page: page, in: scope)
      for login in listed.elements {
        csv.append(value: login, isFirst: isFirst)
        isFirst = false
      }
      if csv.bytes.count >= self.backend.limits.bytesPerExportPart { try await response.write(.init(csv: csv.take())) }
      guard let next = listed.next else { return }
      page.after = next
    }
  }
}

extension WorkgroupListing {
  /// C19.
  static let columns = [
    "Name", "Description", "Comment", "External Groups", "License Profile", "Members", "Allowed Roles", "Denied Roles",
  ]

  /// The cells before the members.
  var beginning: [String] { [name, description, comment, CSV.list(externalGroups), CSV.list(licenseProfiles)] }

  /// The cells behind the members.
  var end: [String] { [allowed, denied].map { CSV.list($0.map { "\($0.application)-\($0.name)" }) } }
}
