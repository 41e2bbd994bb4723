internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.directory.v1.CompaniesService`.
struct CompaniesHandlers: DirectoryV1.CompaniesService {
  let backend: Backend

  func list(
    _ request: DirectoryV1.CompaniesServiceListRequest, context: CallContext
  ) async throws -> DirectoryV1.CompaniesServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let companies = try await self.backend.queries.companies(in: scope)
    return .init(companies: companies.map(DirectoryV1.Company.init), complete: true)
  }
}
